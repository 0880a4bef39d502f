#pragma once

#include "figures/figure_set.h"
#include "figures/figure_subject.h"
#include "figures/figure_tile.h"

namespace encore::ui {

/// What several tabs put together in the same way.
namespace tab_parts {

/// "likely 76–87 % · 135 of 164", "13 h – 16 h · of 487", or why there is no figure.
QString detail(const FigureSet& set, FigureUnit unit, const kpi::Figure& figure);
/// The title of a panel about buyers that has nothing to show: `tooEarly`, or why there is no buyer at all, for whom
/// waiting would be in vain.
QString missingTitle(const FigureSet& set, const QString& tooEarly);
/// The change of a figure as the pill of a tile.
void setChange(TileData& tile, const FigureSet& set, FigureUnit unit, const kpi::Figure& now, const kpi::Figure* before, bool upIsBetter);
/// The card of a figure of some days, said by `window`.
FigureSubject subject(const QString& title, FigureUnit unit, const kpi::Figure& figure, const QString& window, FigureDefinition definition);
/// The card of a figure of the page's period.
FigureSubject subject(const QString& title, FigureUnit unit, const kpi::Figure& figure, const FigureSet& set, FigureDefinition definition);
/// Puts a card among those that are opened from another (FigureSubject::others), if its figure has a value, and one of
/// fewer than five only as counts. `rows` may be empty; without a word for hits all rows are alike.
void addOther(std::vector<FigureSubject>& others, FigureSubject card, const QString& hitWord, std::function<BehindRows(const FigureReading&)> rows);
/// The reviews that a figure of the rating counted, for FigureSubject::rows.
std::function<BehindRows(const FigureReading&)> ratingRowsOf(const kpi::KpiOptions& options, const kpi::RatingQuery& query);
/// A count as the plural forms of tr() take it.
int small(qint64 count);
/// The month of the figures that a day lies in.
qint32 monthOf(qint32 day);
/// First day of a month of the figures, for a calendar axis.
double firstDayOf(qint32 month);
/// Whether a period that touches the month holds only a part of it.
bool isCut(qint32 month, const FigureQuery::Span& span);
/// Says in the note what a month that the period cuts looks like, where there is one.
void noteCut(FigureData& data);
/// A tile's small line of a figure by month; under five it has a gap.
template <class Months, class Value>
void setSpark(TileData& tile, const Months& months, const FigureQuery::Span& span, Value value)
{
    for (const auto& m : months)
        tile.spark << value(m);
    tile.isFirstCut = !months.empty() && isCut(months.front().month, span);
    tile.isLastCut = !months.empty() && isCut(months.back().month, span);
}
/// The value of a figure on such a line.
double sparkValue(const kpi::Figure& figure);
/// A figure of each month of `span` as a line; months under five stay out.
template <class Months, class Pick>
FigureSeries monthLine(const Months& months, Pick pick, const FigureQuery::Span& span, qint32 shift = 0)
{
    FigureSeries line;
    for (const auto& m : months)
        if (const kpi::Figure& f = pick(m); f.n >= figure_words::hideBelow)
            line.points.push_back({firstDayOf(m.month) + shift, figure_words::month(m.month), f, false, {}, isCut(m.month, span)});
    return line;
}
/// A count as a point of a bar chart.
FigurePoint countPoint(double x, const QString& label, qint64 count, qint64 of, QLatin1String definition, std::optional<Token> token = {}, bool cut = false);

} // namespace tab_parts

} // namespace encore::ui
