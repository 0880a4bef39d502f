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

} // namespace encore::kpi
