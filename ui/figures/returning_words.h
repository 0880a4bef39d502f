#pragma once

#include "figures/figure_subject.h"
#include "kpi/options.h"
#include "predict/prediction.h"

namespace encore::ui {

/// What the figures of the tab "Returning" mean, for their number cards.
namespace returning_words {

FigureDefinition retention(int windowDays, const kpi::KpiOptions& options);
FigureDefinition bought(int days, const kpi::KpiOptions& options);
FigureDefinition worth(int days, const kpi::KpiOptions& options);
FigureDefinition orderValue(const kpi::KpiOptions& options);
FigureDefinition regulars(const kpi::KpiOptions& options);
FigureDefinition late(const kpi::KpiOptions& options);
FigureDefinition forecast(bool byModel, const kpi::KpiOptions& options);
FigureDefinition cohort(const kpi::KpiOptions& options);
FigureDefinition curve(const kpi::KpiOptions& options);
FigureDefinition daysBetween(bool mean, const kpi::KpiOptions& options);
FigureDefinition ladder(int k, const kpi::KpiOptions& options);
FigureDefinition lost(const kpi::KpiOptions& options);
FigureDefinition silent(int days, const kpi::KpiOptions& options);
FigureDefinition risk(const kpi::KpiOptions& options);
FigureDefinition yearAhead(predict::Rung rung, const kpi::KpiOptions& options);
FigureDefinition productDemand(const kpi::KpiOptions& options);
/// KPI2b, KPI2c, KPI9 over 365 days (`repeatOnly`: of those with two or more), KPI8's median and pieces, KPI6 of orders
/// and of the best tenth, KPI26a's share of profit, the money of KPI29.
FigureDefinition boughtTwice(const kpi::KpiOptions& options);
FigureDefinition returningBuyers(const kpi::KpiOptions& options);
FigureDefinition perBuyer(bool repeatOnly, const kpi::KpiOptions& options);
FigureDefinition usualOrder(const kpi::KpiOptions& options);
FigureDefinition items(const kpi::KpiOptions& options);
FigureDefinition repeatOrders(const kpi::KpiOptions& options);
FigureDefinition bestBuyers(const kpi::KpiOptions& options);
FigureDefinition repeatProfit(const kpi::KpiOptions& options);
FigureDefinition forecastMoney(bool byModel, const kpi::KpiOptions& options);
/// The shop's switches as sentences: zero-value orders, orders of one day, first orders that are uncertain.
QString switches(const kpi::KpiOptions& options);

} // namespace returning_words

} // namespace encore::ui
