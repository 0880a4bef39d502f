#pragma once

#include "cases/case.h"

namespace encore {

/// "Same cause": is it the first time? Cases with that cause opened before this one.
struct CauseEvidence {
    int days30 = 0, days90 = 0, days365 = 0;
    std::vector<CaseId> newest;               ///< of the last 365 days, at most 20
};

/// Why the alarm of a second failure rings: what went wrong for the same customer within 12 months before.
struct EarlierFailure {
    CaseId of;                                ///< one of the two is set
    ReviewId review;
    qint64 at = 0;
    QString title;
    std::optional<int> stars;
    ReviewId grewFrom = {};                   ///< of a case: its review, which stands in the list by itself too
};

struct LaterOrder {
    OrderId order;
    QString number;
    qint64 placedAt = 0;
    Money net;
};

/// What became of the customer, computed from the orders and never typed (KPI22).
struct LaterOutcome {
    enum class State {
        Unknown,       ///< nobody knows who it is, or nothing was answered yet
        Waiting,       ///< no order so far, the window is open
        Within90,
        Within180,
        NotBack,       ///< 180 days passed without an order
    };
    State state = State::Unknown;
    std::optional<LaterOrder> order;
    int daysLeft = 0;                         ///< Waiting: until 180 days are over
};
LaterOutcome laterOutcome(std::optional<qint64> respondedAt, bool customerKnown, const std::optional<LaterOrder>& first, qint64 now);

/// Plain mean of a channel's reviews without one of them (KPI18, KPI19).
struct ChannelRating {
    qint64 count = 0;
    double mean = 0;
};

/// Why a case is as urgent as it is: points of stars, visibility and the customer's value.
struct SeverityFacts {
    std::optional<int> stars;
    bool isPublic = false;
    qint64 customerOrders = 0;
    bool secondFailure = false;
};
/// One star 2, two stars 1; public 1; five orders or more 1; second failure 2. 0 low, 1-2 normal, 3 high, above urgent.
CaseSeverity severityOf(const SeverityFacts& facts);

} // namespace encore
