#include "figures/chart_series.h"

#include "common/paint.h"
#include "figures/figure_data.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>
#include <QStackedBarSeries>

#include <algorithm>

namespace encore::ui::chart_series {

namespace {

constexpr double lineWidth = 2;

} // namespace

QPen penOf(const FigureData& data, int series)
{
    static constexpr Qt::PenStyle styles[]{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const FigureSeries& s = data.series[series];
    if (s.reference) {
        QPen pen(Theme::color(Token::Text3), 1.5, Qt::CustomDashLine, Qt::RoundCap, Qt::RoundJoin);
        pen.setDashPattern({3, 3});
        return pen;
    }
    QColor color = Theme::color(s.token.value_or(Token::Accent));
    const int style = (s.style < 0 ? series : s.style) % 4;
    if (!s.token && style > 0)
        color = mixed(color, Theme::color(Token::Text2), 0.25 * style);
    QPen pen(color, lineWidth, styles[style], Qt::RoundCap, Qt::RoundJoin);
    if (style == 1)
        pen.setDashPattern({4, 3});
    return pen;
}

void addLines(QChart& chart, const FigureData& data, double least, double most)
{
    const bool single = data.ownSeries() == 1;
    for (int s = 0; s < data.series.size(); ++s) {
        const auto& points = data.series[s].points;
        if (!data.series[s].reference && (single || data.bands)) {
            auto* low = new QLineSeries;
            auto* high = new QLineSeries;
            for (const FigurePoint& p : points)
                if (p.figure.value && p.figure.low && p.figure.high) {
                    low->append(p.x, std::clamp(*p.figure.low, least, most));
                    high->append(p.x, std::clamp(*p.figure.high, least, most));
                }
            if (low->count() > 1) {
                auto* band = new QAreaSeries(high, low);
                // Several bands lie over each other, so they are thin enough to see through.
                QColor soft = single ? Theme::color(Token::AccentSoft) : penOf(data, s).color();
                if (!single)
                    soft.setAlphaF(0.09);
                band->setBrush(soft);
                band->setPen(Qt::NoPen);
                chart.addSeries(band);
                low->setParent(band);
                high->setParent(band);
            } else {
                delete low;
                delete high;
            }
        }
        const QPen pen = penOf(data, s);
        QLineSeries* line = nullptr;
        QScatterSeries* alone = nullptr;
        bool pale = false;
        const auto begin = [&](bool incomplete) {
            line = new QLineSeries;
            QPen own = pen;
            if (incomplete && single && !data.series[s].reference)
                own.setDashPattern({2, 2.5});
            else if (incomplete)
                own.setColor(mixed(pen.color(), Theme::color(Token::Surface), 0.55));
            line->setPen(own);
            chart.addSeries(line);
            pale = incomplete;
        };
        for (size_t i = 0; i < points.size(); ++i) {
            const FigurePoint& p = points[i];
            if (!p.figure.value) {
                line = nullptr;
                continue;
            }
            const bool before = i > 0 && points[i - 1].figure.value.has_value();
            const bool after = i + 1 < points.size() && points[i + 1].figure.value.has_value();
            if (!before && !after) {
                if (!alone) {
                    alone = new QScatterSeries;
                    alone->setMarkerSize(7);
                    alone->setColor(pen.color());
                    alone->setBorderColor(Qt::transparent);
                    chart.addSeries(alone);
                }
                alone->append(p.x, *p.figure.value);
                continue;
            }
            if (!line) {
                begin(p.isPartial() || (after && points[i + 1].isPartial()));
            } else if (const bool partial = p.isPartial() || points[i - 1].isPartial(); partial != pale) {
                // A piece to or from a point that is not all known is drawn as not known.
                const QPointF joint = line->at(line->count() - 1);
                begin(partial);
                line->append(joint);
            }
            line->append(p.x, *p.figure.value);
        }
    }
}

void addBars(QChart& chart, const FigureData& data)
{
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(0.62);
    int count = 0;
    for (const FigureSeries& s : data.series)
        count = std::max(count, int(s.points.size()));
    for (const FigureSeries& s : data.series) {
        // One set per colour: what is not of that colour is zero high.
        QList<QPair<std::optional<Token>, bool>> kinds;
        for (const FigurePoint& p : s.points)
            if (!kinds.contains(QPair(p.token, p.isPartial())))
                kinds << QPair(p.token, p.isPartial());
        for (const auto& [token, partial] : std::as_const(kinds)) {
            auto* set = new QBarSet(s.name);
            QColor color = Theme::color(token.value_or(s.token.value_or(Token::Accent)));
            set->setColor(mixed(color, Theme::color(Token::Surface), partial ? 0.55 : 0.1));
            set->setBorderColor(Qt::transparent);
            for (int i = 0; i < count; ++i) {
                const FigurePoint* p = i < int(s.points.size()) ? &s.points[size_t(i)] : nullptr;
                set->append(p && p->token == token && p->isPartial() == partial ? p->figure.value.value_or(0) : 0);
            }
            bars->append(set);
        }
    }
    chart.addSeries(bars);
}

} // namespace encore::ui::chart_series
