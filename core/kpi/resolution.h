#pragma once

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
};

/// KPI14, hours. Open cases are waiting still; a closing that was reopened within 7 days is void.
struct ResolutionBlock {
    struct Figures {
        Figure median;          ///< Kaplan-Meier
        Figure p90;             ///< Kaplan-Meier; undefined where fewer than 90 % are closed
        Figure medianClosed;    ///< closed only
    };
    Figures whole;              ///< closed - opened
    Figures own;                ///< minus waiting for the customer
    qint64 closed = 0, open = 0;
};
ResolutionBlock resolution(const std::vector<CaseFact>& cases, qint64 asOfEndUtc);

} // namespace encore::kpi
