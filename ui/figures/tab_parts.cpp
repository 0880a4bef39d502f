#include "figures/tab_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace encore::ui::tab_parts {

namespace {

struct FigureTabWords {
    Q_DECLARE_TR_FUNCTIONS(FigureTabWords)
};

} // namespace

QString detail(const FigureSet& set, FigureUnit unit, const kpi::Figure& f)
{
    if (!f.value)
        return figure_words::reason(f.reason);
    // The counts stand above it in large type.
    if (unit == FigureUnit::Share && f.n < figure_words::hideBelow)
        return FigureTabWords::tr("too few for a percentage");
    QStringList parts;
    // Two durations are long: with the word in front of them the count would not fit.
    if (const QString range = unit == FigureUnit::Hours && f.high ? set.format.range(unit, f) : set.format.likely(unit, f); !range.isEmpty())
        parts << range;
    parts << set.format.counts(unit, f);
    return parts.join(QStringLiteral(" · "));
}

QString missingTitle(const FigureSet& set, const QString& tooEarly)
{
    const kpi::LadderBlock& ladder = set.now.ladder;
    if (ladder.withOrders > 0)
        return tooEarly;
    QString words = figure_words::reason(ladder.allTime.reason);
    words.chop(words.endsWith(u'.') ? 1 : 0);
    return words;
}

void setChange(TileData& tile, const FigureSet& set, FigureUnit unit, const kpi::Figure& now, const kpi::Figure* before, bool upIsBetter)
{
    if (!before)
        return;
    tile.pill = figure_words::changeText(unit, now, *before, set.format);
    if (tile.pill.isEmpty())
        return;
    const kpi::Change change = kpi::changeOf(now, *before);
    tile.tone = changeTone(change, upIsBetter);
    const QString old = FigureTabWords::tr("%1: %2", "when, value").arg(figure_words::compareName(set.query.compare), set.format.headline(unit, *before));
    tile.pillTip = change == kpi::Change::Chance ? FigureTabWords::tr("%1. Such a difference could be chance.").arg(old) : old;
}

FigureSubject subject(const QString& title, FigureUnit unit, const kpi::Figure& figure, const QString& window, FigureDefinition definition)
{
    FigureSubject subject;
    subject.title = title;
    subject.unit = unit;
    subject.figure = figure;
    subject.window = window;
    subject.definition = std::move(definition);
    return subject;
}

FigureSubject subject(const QString& title, FigureUnit unit, const kpi::Figure& figure, const FigureSet& set, FigureDefinition definition)
{
    return subject(title, unit, figure, figure_words::period(set.span.from, set.span.to), std::move(definition));
}

void addOther(std::vector<FigureSubject>& others, FigureSubject card, const QString& hitWord, std::function<BehindRows(const FigureReading&)> rows)
{
    if (!card.figure.value || (card.unit != FigureUnit::Share && card.figure.n < figure_words::hideBelow))
        return;
    card.hitWord = hitWord;
    if (rows && hitWord.isEmpty())
        card.rows = [rows = std::move(rows)](const FigureReading& reading) {
            BehindRows behind = rows(reading);
            for (kpi::BehindRow& row : behind.rows)
                row.hit = false;
            return behind;
        };
    else
        card.rows = std::move(rows);
    others.push_back(std::move(card));
}

std::function<BehindRows(const FigureReading&)> ratingRowsOf(const kpi::KpiOptions& options, const kpi::RatingQuery& query)
{
    return [options, query](const FigureReading& reading) {
        return BehindRows{BehindRows::Kind::Reviews, kpi::ratingRows(reading.orders, reading.reviews, options, query)};
    };
}

int small(qint64 count) { return int(std::min<qint64>(count, 2'000'000'000)); }

qint32 monthOf(qint32 day)
{
    const QDate date = QDate::fromJulianDay(day);
    return date.year() * 12 + date.month() - 1;
}

bool isCut(qint32 month, const FigureQuery::Span& span)
{
    return kpi::MonthTable::firstDayOf(month) < span.from || kpi::MonthTable::firstDayOf(month + 1) - 1 > span.to;
}

void noteCut(FigureData& data)
{
    const bool any = std::any_of(data.series.cbegin(), data.series.cend(), [](const FigureSeries& s) {
        return std::any_of(s.points.begin(), s.points.end(), [](const FigurePoint& p) { return p.cut; });
    });
    if (!any)
        return;
    const QString text = data.kind == FigureData::Kind::Lines ? FigureTabWords::tr("Dotted: a month of which only a part is in the period.")
                                                              : FigureTabWords::tr("Pale: a month of which only a part is in the period.");
    data.note = QStringList{data.note, text}.join(u' ').trimmed();
}

double sparkValue(const kpi::Figure& f) { return f.n >= figure_words::hideBelow ? f.value.value_or(std::nan("")) : std::nan(""); }

double firstDayOf(qint32 month) { return double(kpi::MonthTable::firstDayOf(month)); }

FigurePoint countPoint(double x, const QString& label, qint64 count, qint64 of, QLatin1String definition, std::optional<Token> token, bool cut)
{
    kpi::Figure f;
    f.value = double(count);
    f.n = of;
    f.definition = definition;
    return {x, label, f, false, token, cut};
}

} // namespace encore::ui::tab_parts
