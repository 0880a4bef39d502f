#pragma once

#include "figures/figure_subject.h"
#include "kpi/options.h"
#include "kpi/review_history.h"

namespace encore::ui {

/// What the figures of the tab "Answering" mean, for their number cards.
namespace answering_words {

FigureDefinition usual();
FigureDefinition inTime();
FigureDefinition sevenDays();
FigureDefinition noticed();
FigureDefinition speed();
FigureDefinition nextOrder(const kpi::KpiOptions& options);
FigureDefinition replyEffect(int landmark);
/// "reviews", "questions", "remarks made by hand": the kinds, as choices.
QString kindName(kpi::ReviewKind kind);

} // namespace answering_words

} // namespace encore::ui
