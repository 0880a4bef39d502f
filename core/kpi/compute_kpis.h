#pragma once

#include "kpi/kpi_report.h"
#include "kpi/options.h"
#include "kpi/order_history.h"
#include "kpi/response.h"
#include "kpi/review_history.h"

namespace encore::kpi {

/// All figures, those of orders in one pass over the arrays (a second one where W or the uncertain start
/// must be found first). Pure; callable from any thread; never fails: what is undefined says why.
/// Without options.from the period of reviews starts with the first review or order, whichever is earlier.
KpiReport computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const WorkingSeconds& working = {});

/// The orders behind one cell of KPI21: those of a class, returned early or not.
std::vector<IndexOrder> ordersOfClass(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, ReviewClass reviewClass);

/// The rows behind "late customers" (KPI5, method 1), the latest by factor first.
std::vector<LateCustomer> lateCustomers(const OrderHistory& history, const KpiOptions& options);

} // namespace encore::kpi
