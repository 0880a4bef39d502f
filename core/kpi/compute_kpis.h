#pragma once

#include "kpi/kpi_report.h"
#include "kpi/options.h"
#include "kpi/order_history.h"

namespace encore::kpi {

/// All order figures in one pass over the arrays (a second one where W or the uncertain start must be
/// found first). Pure; callable from any thread; never fails: what is undefined says why.
KpiReport computeKpis(const OrderHistory& history, const KpiOptions& options);

/// The rows behind "late customers" (KPI5, method 1), the latest by factor first.
std::vector<LateCustomer> lateCustomers(const OrderHistory& history, const KpiOptions& options);

} // namespace encore::kpi
