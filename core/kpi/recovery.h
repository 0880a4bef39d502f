#pragma once

#include "kpi/behind_row.h"
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
    qint64 returned90 = 0;         ///< of within90.n: a next order by then. A Kaplan-Meier share is not this divided by n
    qint64 returned180 = 0;
    qint64 unansweredReturned90 = 0;
    qint64 unansweredReturned180 = 0;
};

/// Which reviews of KPI22 are asked for.
enum class RecoveryList { Answered, Unanswered, Stated, Raised };

class RecoveryPass {
public:
    RecoveryPass(const OrderHistory& orders, const ReviewHistory& reviews, const Scope& scope);
    /// Feeds the baseline.
    void add(const IndexOrder& order);
    RecoveryBlock finish() const;
    /// The reviews behind a figure; of the first two lists those whose outcome after `days` is known. hit: in the numerator.
    std::vector<BehindRow> rows(RecoveryList list, int days) const;

private:
    struct Answered {
        qint64 review = 0;
        qint32 replyDay = 0;
        qint32 next = kNoDay;
        qint32 observedTo = 0;
        qint32 silent = 0;         // days from delivery to the reply
        qint32 delay = 0;          // days from publishing to the reply
        qint64 stratum = 0;
        qint64 customer = 0;
    };
    static qint64 stratumOf(quint32 occasions, qint32 deliveredDay);
    /// A review with the clock that it is measured by.
    struct Unit {
        qint64 review = 0;
        stats::Waiting waiting;
    };
    std::vector<Unit> answeredUnits() const;
    std::vector<Unit> unansweredUnits() const;
    Undefined whyNothingAnswered() const;

    std::vector<Answered> m_answered;
    std::vector<Answered> m_unanswered; // replyDay = day of publishing
    std::vector<stats::DayCounts> m_baseline; // by stratum since m_firstStratum
    qint64 m_firstStratum = 0;
    stats::ShareByCustomer m_stated;
    stats::ShareByCustomer m_raised;
    std::vector<BehindRow> m_statedRows;
    std::vector<BehindRow> m_raisedRows;
    bool m_anyNegative = false;
    bool m_anyKnown = false;   // of which it is known whether they were answered
};

} // namespace encore::kpi
