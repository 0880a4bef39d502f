#pragma once

#include "figures/figure_panel.h"
#include "figures/figure_set.h"

namespace encore::ui {

/// The other views of the panels of the tab "Returning", chosen in the panel itself. Values of fewer than five are
/// in none of them, so that chart, table and files agree.
namespace returning_views {

/// First months of the quarters that charts by quarter of the first order show: at most four that touch the period, each
/// with five customers, all of them watched for 30 days. One rule, so that panels beside each other show the same.
std::vector<qint32> quarters(const FigureSet& set);

/// KPI7: median and mean of the days between two purchases, and the median by step.
PanelView daysBetween(const std::shared_ptr<const FigureSet>& set);
/// KPI9: who of those with k purchases made one more.
PanelView ladder(const std::shared_ptr<const FigureSet>& set);
/// KPI5: lost in the period, and silent for how long today.
PanelView wentAway(const std::shared_ptr<const FigureSet>& set);
/// KPI5: customers by the chance that they order nothing for 90 days.
PanelView risk(const std::shared_ptr<const FigureSet>& set);
/// KPI10b; `forecast` may be nullptr: still being counted.
PanelView yearAhead(const std::shared_ptr<const FigureSet>& set, const std::shared_ptr<const FigureForecast>& forecast);
/// KPI29 by product, likewise.
PanelView products(const std::shared_ptr<const FigureSet>& set, const std::shared_ptr<const FigureForecast>& forecast);

/// "As of 22 November 2026".
QString asOf(const FigureSet& set);
/// "low 12, medium 30, high 41, not known 5"; empty where no chance is known.
QString riskText(const kpi::ChurnBlock& churn);

} // namespace returning_views

} // namespace encore::ui
