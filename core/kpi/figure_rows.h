#pragma once

#include "kpi/behind_row.h"
#include "kpi/compute_kpis.h"

#include <vector>

namespace encore::kpi {

/// KPI1 at the first second of day `at`: everyone with an occasion in [at - W, at); hit: again in [at, at + W).
std::vector<BehindRow> retentionRows(const OrderHistory& history, const KpiOptions& options, int windowDays, qint32 at);

/// Whose first order counts in a list of new customers.
enum class NewcomerKind {
    Mature,   ///< observed for `days` (KPI2a, LTV)
    Known,    ///< observed for `days`, or back by then (KPI3)
    All,      ///< everyone
};
/// New customers whose first order lies in [firstFrom, firstTo]; hit: bought again within `days`.
std::vector<BehindRow> newcomerRows(const OrderHistory& history, const KpiOptions& options, qint32 firstFrom, qint32 firstTo, int days, NewcomerKind kind);

/// KPI4: the customers of the cohort that starts with `month` (options.cohort months wide); hit: with an
/// order in cell `cell` (options.cell).
std::vector<BehindRow> cohortRows(const OrderHistory& history, const KpiOptions& options, qint32 month, int cell);

/// The orders of the period, guests' included unless `knownOnly`; hit: a second or later occasion of its customer.
std::vector<BehindRow> orderRows(const OrderHistory& history, const KpiOptions& options, bool knownOnly);

/// KPI26a: those of the known orders of the period whose cost is known; hit as in orderRows().
std::vector<BehindRow> profitRows(const OrderHistory& history, const KpiOptions& options);
/// KPI8-items: those of the orders of the period whose goods are known, guests' included.
std::vector<BehindRow> itemRows(const OrderHistory& history, const KpiOptions& options);
/// KPI6-top: the known buyers of the period; hit: one of the best `percent` of a hundred by net revenue.
std::vector<BehindRow> bestBuyerRows(const OrderHistory& history, const KpiOptions& options, int percent);

/// KPI7: the first order of every occasion of the period whose gap to the one before counts; `step`: only gaps
/// from that occasion to the next, 0: all.
std::vector<BehindRow> gapRows(const OrderHistory& history, const KpiOptions& options, int step);
/// KPI9: customers with at least `k` occasions by as-of; hit: with one more.
std::vector<BehindRow> ladderRows(const OrderHistory& history, const KpiOptions& options, std::size_t k);
/// KPI9-365d: buyers of the 365 days up to as-of; hit: with two occasions or more in them. `repeatOnly`: only those.
std::vector<BehindRow> yearBuyerRows(const OrderHistory& history, const KpiOptions& options, bool repeatOnly);
/// KPI2c: customers who bought in the period; hit: they had bought before it, or twice in it.
std::vector<BehindRow> returningRows(const OrderHistory& history, const KpiOptions& options);
/// KPI5: all customers; hit: the last occasion is more than `days` before as-of.
std::vector<BehindRow> inactiveRows(const OrderHistory& history, const KpiOptions& options, int days);
/// KPI5: customers active at the start of the period; hit: lost by its end.
std::vector<BehindRow> churnRows(const OrderHistory& history, const KpiOptions& options);
/// KPI5: customers whose chance of no order in 90 days lies in a band as ChurnBlock::riskBands has them; 3: unknown.
std::vector<BehindRow> riskRows(const OrderHistory& history, const KpiOptions& options, std::size_t band);

} // namespace encore::kpi
