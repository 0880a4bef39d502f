#pragma once

#include "figures/figure_set.h"
#include "figures/interval_table.h"

namespace encore::ui {

/// What KPI21 and KPI23 say, in words and as a table. Nothing here names money or claims that anyone will
/// return; a comparison is made only between classes of 28 and more whose likely ranges do not touch.
namespace reply_table {

/// Orders with a known outcome that a class must have before it is compared.
inline constexpr qint64 compareFrom = 28;

/// `fastHours`: within which an answer counts as fast.
QString className(kpi::ReviewClass reviewClass, int fastHours = 24);
/// "Ask for a review": the title of a task for one customer of the class.
QString taskTitle(kpi::ReviewClass reviewClass);
/// The article's share for a class; nullopt: it names none.
std::optional<double> articleShare(kpi::ReviewClass reviewClass);

/// "18 of 31, likely 41–73 %", or why there is no share. `returned`: of those whose outcome is known.
QString cellWords(const kpi::Figure& figure, qint64 returned, const FigureFormat& format, bool brief);
FigureData data(const FigureSet& set);
IntervalLook look(const FigureSet& set, bool brief = false);
/// May the unhappy who were answered be compared with those who were not, and with what result.
QString verdict(const kpi::ReviewLinkBlock& block, const FigureFormat& format, int fastHours = 24);

/// KPI23: `landmark` 0: by the day of the reply; else answered by that many days (2, 7, 14).
const kpi::Figure& effectFigure(const kpi::ReplyEffectBlock& block, int landmark);
QString effectSentence(const kpi::ReplyEffectBlock& block, int landmark, const FigureFormat& format);

} // namespace reply_table

} // namespace encore::ui
