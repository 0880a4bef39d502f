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
FigureDefinition noticed();
FigureDefinition speed(const kpi::KpiOptions& options);
FigureDefinition nextOrder(const kpi::KpiOptions& options);
FigureDefinition resolution();
FigureDefinition replyEffect(int landmark);
/// "reviews", "questions", "remarks made by hand": the kinds, as choices.
QString kindName(kpi::ReviewKind kind);

} // namespace answering_words

} // namespace encore::ui
