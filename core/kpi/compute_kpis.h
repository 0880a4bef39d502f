#pragma once

#include "kpi/kpi_report.h"
#include "kpi/options.h"
#include "kpi/order_history.h"
#include "kpi/response.h"
#include "kpi/review_history.h"

namespace encore::kpi {

/// The figures that look back over all of history whatever the period, so that another period need not count
/// them again: KPI3, KPI10a, KPI21 to 23, and the W of KPI1 that the shop's own gaps give.
struct LastingFigures {
    int windowDays = 90;
    RepeatCurveBlock repeatCurve;
    LtvBlock ltv;
    ReviewLinkBlock reviewLink;
    RecoveryBlock recovery;
    ReplyEffectBlock replyEffect;
};
/// Pure; callable from any thread.
LastingFigures lastingFigures(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options);
/// Whether both give the same lasting figures of the same data: all but period, cohorts, W and costs are equal.
bool haveSameLasting(const KpiOptions& a, const KpiOptions& b);

/// All figures, those of orders in one pass over the arrays (a second one where W or the uncertain start
/// must be found first). Pure; callable from any thread; never fails: what is undefined says why.
/// Without options.from the period of reviews starts with the first review or order, whichever is earlier.
KpiReport computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const WorkingSeconds& working = {});
/// The same figures from `lasting`, which lastingFigures() gave for the same data and haveSameLasting() options.
KpiReport computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const LastingFigures& lasting, const WorkingSeconds& working = {});

/// The orders behind one cell of KPI21: those of a class, returned early or not.
std::vector<IndexOrder> ordersOfClass(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, ReviewClass reviewClass);

/// The rows behind "late customers" (KPI5, method 1), the latest by factor first.
std::vector<LateCustomer> lateCustomers(const OrderHistory& history, const KpiOptions& options);

} // namespace encore::kpi
