#pragma once

#include "kpi/review_link.h"
#include "kpi/stats/clusters.h"

#include <vector>

namespace encore::kpi {

/// KPI22: what followed a negative review that was answered before any new order.
struct RecoveryBlock {
    Figure within90;               ///< (a) next order within 90 days after our first reply
    Figure within180;
    Figure baseline90;             ///< orders without a negative, same step and quarter, silent as long; no interval
    Figure baseline180;
    Figure unanswered90;           ///< unanswered negatives, clock from publishing + the usual days to a reply
    Figure unanswered180;
    Figure stated;                 ///< (b) follow-up neutral or positive / answered negatives with a follow-up
    Figure publicRaised;           ///< (c) rating raised / answered negatives
};

class RecoveryPass {
public:
    RecoveryPass(const OrderHistory& orders, const ReviewHistory& reviews, const Scope& scope);
    /// Feeds the baseline.
    void add(const IndexOrder& order);
    RecoveryBlock finish() const;

private:
    struct Answered {
        qint32 replyDay = 0;
        qint32 next = kNoDay;
        qint32 observedTo = 0;
        qint32 silent = 0;         // days from delivery to the reply
        qint32 delay = 0;          // days from publishing to the reply
        qint64 stratum = 0;
        qint64 customer = 0;
    };
    static qint64 stratumOf(quint32 occasions, qint32 deliveredDay);
    Figure unanswered(double usualDays, int days) const;

    std::vector<Answered> m_answered;
    std::vector<Answered> m_unanswered; // replyDay = day of publishing
    std::vector<stats::DayCounts> m_baseline; // by stratum since m_firstStratum
    qint64 m_firstStratum = 0;
    stats::ShareByCustomer m_stated;
    stats::ShareByCustomer m_raised;
};

} // namespace encore::kpi
