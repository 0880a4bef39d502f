#pragma once

#include "kpi/kpi_report.h"
#include "kpi/options.h"
#include "kpi/order_history.h"
#include "kpi/response.h"
#include "kpi/review_history.h"

#include <functional>
#include <memory>
#include <optional>

namespace encore::kpi {

/// Sums over all customers from which any period takes its part; knows its own scope and months, so it stays in place.
struct LastingSums;

/// The figures that look back over all of history whatever the period, so that another period need not count
/// them again: KPI3, KPI10a, KPI21 to 23, the W of KPI1 that the shop's own gaps give, what KPI5 says of today,
/// and the sums of KPI1, 2a, 4 and LTV(d) by day and cohort.
struct LastingFigures {
    int windowDays = 90;
    bool windowFound = false;             ///< from enough gaps
    RepeatCurveBlock repeatCurve;
    LtvBlock ltv;
    ChurnBlock churn;                     ///< without periodChurn and returnedFromSleep
    std::shared_ptr<const LastingSums> sums;
    ReviewLinkBlock reviewLink;
    RecoveryBlock recovery;
    ReplyEffectBlock replyEffect;
};
/// Asked between figures by a count that may be given up; true: stop. Empty: never. Callable from any thread.
using StopQuestion = std::function<bool()>;

/// Pure; callable from any thread. Orders and reviews are walked side by side.
LastingFigures lastingFigures(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options);
/// The same; nullopt where `stop` said so.
std::optional<LastingFigures> lastingFigures(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const StopQuestion& stop);
/// Whether both give the same lasting figures of the same data: all but period, cohorts, W and costs are equal.
/// Sums of other cohorts or another W than asked for first are counted anew by computeKpis().
bool haveSameLasting(const KpiOptions& a, const KpiOptions& b);

/// All figures, those of orders in one pass over the arrays (a second one where W or the uncertain start
/// must be found first). Pure; callable from any thread; never fails: what is undefined says why.
/// Without options.from the period of reviews starts with the first review or order, whichever is earlier.
KpiReport computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const WorkingSeconds& working = {});
/// The same figures from `lasting`, which lastingFigures() gave for the same data and haveSameLasting() options.
KpiReport computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const LastingFigures& lasting, const WorkingSeconds& working = {});
/// The same; nullopt where `stop` said so.
std::optional<KpiReport> computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const LastingFigures& lasting, const WorkingSeconds& working,
                                     const StopQuestion& stop);

/// The orders behind one cell of KPI21: those of a class, returned early or not.
std::vector<IndexOrder> ordersOfClass(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, ReviewClass reviewClass);

/// The rows behind "late customers" (KPI5, method 1), the latest by factor first.
std::vector<LateCustomer> lateCustomers(const OrderHistory& history, const KpiOptions& options);
/// The same from what lastingFigures() gave for the same history.
std::vector<LateCustomer> lateCustomers(const OrderHistory& history, const LastingFigures& lasting);

} // namespace encore::kpi
