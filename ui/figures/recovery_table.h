#pragma once

#include "figures/figure_set.h"
#include "figures/figure_subject.h"
#include "figures/interval_table.h"

namespace encore::ui {

/// KPI22 in the words and rows of the page: what followed an unhappy review that was answered before any new order,
/// beside what followed without an answer, and without an unhappy review at all.
namespace recovery_table {

FigureData data(const FigureSet& set);
/// `brief` for paper.
IntervalLook look(const FigureSet& set, bool brief = false);
FigureSubject subject(const FigureSet& set, int row);
/// Whether there is an unhappy review to speak of.
bool isAny(const FigureSet& set);

} // namespace recovery_table

} // namespace encore::ui
