#include "figures/figure_data.h"

#include "common/format.h"
#include "exchange/table_writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace encore::ui {

namespace {

struct FigureTableWords {
    Q_DECLARE_TR_FUNCTIONS(FigureTableWords)
};

FigureCell textOf(const QString& text) { return {text, textCell(text), false}; }

FigureCell valueCell(FigureUnit unit, std::optional<double> value, const FigureFormat& format)
{
    if (!value)
        return {QString(QChar(0x2014)), Cell(), true};
    const QString text = format.value(unit, *value, true);
    if (unit == FigureUnit::Money)
        return {text, ratioCell(*value / std::pow(10.0, format.digits)), true};
    return {text, ratioCell(*value), true};
}

FigureCell fewCell(const kpi::Figure& figure, const FigureFormat& format)
{
    // What is no count divided by a count has no counts to show: a dash.
    const QString text = format.headline(FigureUnit::Share, figure);
    return {text, textCell(text), true};
}

QString cutText() { return FigureTableWords::tr("only a part of this month is in the period"); }

} // namespace

bool FigureData::hasValues() const
{
    return std::any_of(series.begin(), series.end(), [](const FigureSeries& s) {
        return std::any_of(s.points.begin(), s.points.end(), [](const FigurePoint& p) { return p.figure.value.has_value(); });
    });
}

int FigureData::ownSeries() const
{
    return int(std::count_if(series.begin(), series.end(), [](const FigureSeries& s) { return !s.reference; }));
}

const FigurePoint* FigureData::at(int s, int p) const
{
    if (s < 0 || s >= series.size() || p < 0 || p >= int(series[s].points.size()))
        return nullptr;
    return &series[s].points[size_t(p)];
}

FigureTable tableOf(const FigureData& data, const FigureFormat& format)
{
    FigureTable table;
    const bool named = data.series.size() > 1 || data.kind == FigureData::Kind::HeatMap;
    if (named)
        table.header << (data.seriesName.isEmpty() ? FigureTableWords::tr("What") : data.seriesName);
    table.header << data.xName << FigureTableWords::tr("Value") << FigureTableWords::tr("Counted") << FigureTableWords::tr("Likely from")
                 << FigureTableWords::tr("Likely to") << data.extraHeads << FigureTableWords::tr("State");
    for (const FigureSeries& s : data.series)
        for (const FigurePoint& p : s.points) {
            std::vector<FigureCell> row;
            if (named)
                row.push_back(textOf(s.name));
            row.push_back(textOf(p.label));
            // Of fewer than five no percentage is read or saved: the counts, where there are any.
            const bool few = data.unit == FigureUnit::Share && p.figure.value && p.figure.n < figure_words::hideBelow;
            row.push_back(few ? fewCell(p.figure, format) : valueCell(data.unit, p.figure.value, format));
            row.push_back({format::count(p.figure.n), numberCell(p.figure.n), true});
            row.push_back(valueCell(data.unit, few ? std::nullopt : p.figure.low, format));
            row.push_back(valueCell(data.unit, few ? std::nullopt : p.figure.high, format));
            for (qsizetype e = 0; e < data.extraHeads.size(); ++e) {
                const std::optional<qint64> extra = std::size_t(e) < p.extras.size() ? p.extras[std::size_t(e)] : std::nullopt;
                row.push_back({extra ? format::count(*extra) : QString(QChar(0x2014)), extra ? numberCell(*extra) : Cell(), true});
            }
            QStringList state;
            if (!p.figure.value)
                state << figure_words::reason(p.figure.reason);
            else if (p.incomplete)
                state << FigureTableWords::tr("not all known yet");
            if (few)
                state << FigureTableWords::tr("too few for a percentage");
            if (p.cut)
                state << cutText();
            row.push_back(textOf(state.join(QStringLiteral("; "))));
            table.rows.push_back(std::move(row));
        }
    return table;
}

QString pointText(const FigureData& data, int series, int point, const FigureFormat& format)
{
    return pointTip(data, series, point, format).replace(u'\n', QStringLiteral(", "));
}

QString pointTip(const FigureData& data, int series, int point, const FigureFormat& format)
{
    const FigurePoint* p = data.at(series, point);
    if (!p)
        return {};
    QStringList lines;
    if (data.series.size() > 1 || data.kind == FigureData::Kind::HeatMap)
        lines << data.series[series].name;
    // A bare number along time says of what.
    lines << (data.axis == FigureData::Axis::Elapsed && !data.xName.isEmpty() ? data.xName + QStringLiteral(": ") + p->label : p->label);
    const bool few = data.unit == FigureUnit::Share && p->figure.n < figure_words::hideBelow;
    if (!p->figure.value) {
        lines << figure_words::reason(p->figure.reason);
    } else {
        lines << (few ? format.headline(data.unit, p->figure) : format.value(data.unit, *p->figure.value, true) + QStringLiteral(" · ") + format.counts(data.unit, p->figure));
        if (const QString likely = format.likely(data.unit, p->figure); !likely.isEmpty())
            lines << likely;
    }
    if (p->incomplete)
        lines << FigureTableWords::tr("not all known yet");
    if (p->cut)
        lines << cutText();
    return lines.join(u'\n');
}

} // namespace encore::ui
