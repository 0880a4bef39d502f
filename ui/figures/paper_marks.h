#pragma once

#include "figures/figure_set.h"

namespace encore::ui::paper_marks {

/// What was changed in the shop within the period, for paper, where nothing can be pointed at: a number stands at the
/// line in the chart instead of words that would be cut. The latest ten, oldest first.
QList<ChangeMark> numbered(const FigureSet& set);

/// What the numbers mean, to be read below: "1: Stronger boxes, 12 March 2026". Empty where there is none.
QString sentence(const FigureSet& set);

} // namespace encore::ui::paper_marks
