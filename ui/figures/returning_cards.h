#pragma once

#include "figures/figure_set.h"
#include "figures/figure_subject.h"

#include <vector>

namespace encore::ui {

/// Figures of the tab "Returning" that have no tile and no chart: cards, opened from those of the figures beside them.
/// What has no value, and a mean of fewer than five, is left out.
namespace returning_cards {

/// KPI2b and KPI2c, which go by the same name as KPI2a.
std::vector<FigureSubject> otherShares(const FigureSet& set);
/// KPI9 over 365 days: of all buyers, and of those with two or more purchases.
std::vector<FigureSubject> purchasesPerBuyer(const FigureSet& set);
/// KPI8: the median, and pieces per order.
std::vector<FigureSubject> ofOrders(const FigureSet& set);
/// KPI6 by orders and of the best tenth, KPI26a's share of profit.
std::vector<FigureSubject> ofRegulars(const FigureSet& set);
/// KPI29 in money.
std::vector<FigureSubject> ofForecast(const FigureSet& set, const predict::Forecast& demand);

} // namespace returning_cards

} // namespace encore::ui
