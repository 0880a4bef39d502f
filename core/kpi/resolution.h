#pragma once

#include "cases/case.h"
#include "kpi/figure.h"
#include "kpi/order_history.h"

#include <utility>
#include <vector>

namespace encore::kpi {

/// One case with its history, UTC seconds. Closings and reopenings ascending; waits are the spells in the state
/// "waiting for customer".
struct CaseFact {
    qint64 customer = 0;
    qint64 openedAt = 0;
    std::vector<qint64> closedAt;
    std::vector<qint64> reopenedAt;
    std::vector<std::pair<qint64, qint64>> waits; ///< [from, to), `to` kNoInstant: still waiting
    qint16 channel = 0;                           ///< 0: none known
    CaseKind kind = CaseKind::Review;
    bool ofReview = false;                        ///< a review is behind it, whose answering is counted there
    qint64 respondedAt = kNoInstant;              ///< our first word to the customer
    qint64 id = 0;
    friend bool operator==(const CaseFact&, const CaseFact&) = default;
};

/// KPI14, hours. Open cases are waiting still; a closing that was reopened within 7 days is void.
struct ResolutionBlock {
    static Figure nothing() { return Figure::none(QLatin1String("KPI14"), Undefined::NoReviews); }
    struct Figures {
        Figure median = nothing();          ///< Kaplan-Meier
        Figure p90 = nothing();             ///< Kaplan-Meier; undefined where fewer than 90 % are closed
        Figure medianClosed = nothing();    ///< closed only
    };
    /// One kind of request. KPI11 of what was asked without a review: from being asked to our first word.
    struct Kind {
        CaseKind kind = CaseKind::Review;
        qint64 closed = 0, open = 0;
        Figures whole, own;
        qint64 asked = 0, answered = 0;     ///< without a review
        Figure response = nothing();        ///< Kaplan-Meier, unanswered as still waiting
        Figure responseAnswered = nothing();///< answered only
    };
    Figures whole;              ///< closed - opened
    Figures own;                ///< minus waiting for the customer
    qint64 closed = 0, open = 0;
    std::vector<Kind> kinds;    ///< those that were asked, in the order of CaseKind
};
/// Whether a closing of it holds before `asOfEndUtc`.
bool isClosed(const CaseFact& c, qint64 asOfEndUtc);
ResolutionBlock resolution(const std::vector<CaseFact>& cases, qint64 asOfEndUtc);

} // namespace encore::kpi
