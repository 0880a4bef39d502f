#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/order_history.h"
#include "kpi/review_history.h"
#include "kpi/stats/cox.h"

#include <vector>

namespace encore::kpi {

/// KPI23: hazard ratio of the next order after our reply to a negative review. Observational: the wording is
/// "associated", and the choice of whom to answer beyond prior orders, stars and channel is not removed.
struct ReplyEffectBlock {
    Figure ratio;                        ///< undefined with fewer than 10 events on either side
    qint64 eventsReplied = 0;
    qint64 eventsUnreplied = 0;
    double daysReplied = 0.0;            ///< customer-days
    double daysUnreplied = 0.0;
    std::optional<double> rateReplied;   ///< events per 1,000 customer-days; description only
    std::optional<double> rateUnreplied;
    struct Landmark {
        int days = 0;
        Figure ratio;
    };
    std::vector<Landmark> sensitivity;   ///< replied by day 2, 7, 14 against not, clock from there
};

/// The units of KPI23: the first negative review (3 stars and below) between two orders of a customer who
/// ordered before; days since publishing until the next order, 180 days, as-of or erasure.
std::vector<stats::CoxUnit> replyUnits(const OrderHistory& orders, const ReviewHistory& reviews, const Scope& scope);
ReplyEffectBlock replyEffect(const std::vector<stats::CoxUnit>& units);

} // namespace encore::kpi
