#pragma once

#include "figures/figure_subject.h"
#include "kpi/options.h"
#include "kpi/review_history.h"

namespace encore::ui {

/// What the figures of the tab "Answering" mean, for their number cards.
namespace answering_words {

FigureDefinition usual(const kpi::KpiOptions& options);
FigureDefinition inTime(const kpi::KpiOptions& options);
FigureDefinition sevenDays(const kpi::KpiOptions& options);
/// KPI11 of the answered alone (`nineOfTen`: their 90 % quantile), in working time, and from being written down.
FigureDefinition answeredAlone(bool nineOfTen, const kpi::KpiOptions& options);
FigureDefinition usualWorking(const kpi::KpiOptions& options);
FigureDefinition handling(const kpi::KpiOptions& options);
/// KPI13 up to today.
FigureDefinition everAnswered(const kpi::KpiOptions& options);
FigureDefinition noticed();
FigureDefinition speed(const kpi::KpiOptions& options);
FigureDefinition nextOrder(const kpi::KpiOptions& options);
FigureDefinition resolution();
FigureDefinition replyEffect(int landmark);
/// "reviews", "questions", "requests": the kinds that are answered, as choices; empty for Remark.
QString kindName(kpi::ReviewKind kind);

} // namespace answering_words

} // namespace encore::ui
