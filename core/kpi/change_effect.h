#pragma once

#include "kpi/before_after.h"
#include "kpi/options.h"
#include "kpi/order_history.h"
#include "kpi/review_history.h"

#include <functional>
#include <optional>
#include <vector>

namespace encore::kpi {

/// What KPI27 compares around a change.
enum class EffectMetric {
    Rating,      ///< mean stars of reviews published in the window
    Unhappy,     ///< share of one to three stars among them
    Response,    ///< median hours to the first answer, unanswered as still waiting
    Answered,    ///< share answered within a day
    Refunded,    ///< share of the window's orders refunded in full within 30 days' reach
    BoughtAgain, ///< share of the window's purchases followed by another within 90 days
};
inline constexpr int kEffectMetrics = 6;
/// Whether more of it is good news.
bool isMoreBetter(EffectMetric metric);

/// One figure before and after a change.
struct EffectRow {
    EffectMetric metric = EffectMetric::Rating;
    ChangeFigure figure;
    /// First day on which both windows have their outcome; the figure is undefined before it.
    qint32 matureOn = 0;
    bool mature = true;
    /// This difference less that of the same days a year earlier; none where there are no data of then.
    std::optional<Figure> beyondYearBefore;
    /// The window before was worse than the three or more windows of its length before it: some of the change
    /// would have come by itself.
    bool afterExtreme = false;
};

struct ChangeEffect {
    ChangeWindows windows;
    std::vector<EffectRow> rows;   ///< in the order of EffectMetric
};

/// KPI27 around `changeDay` with windows of `days` (a multiple of 7 is taken). Of `options` counts as-of, channels
/// and switches, not the period. Orders by their own date, reviews by their publishing. Pure; any thread; nullopt
/// where `stop` said so.
std::optional<ChangeEffect> changeEffect(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, qint32 changeDay, int days,
                                         const std::function<bool()>& stop = {});

} // namespace encore::kpi
