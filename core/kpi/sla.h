#pragma once

#include "kpi/figure.h"
#include "kpi/order_history.h"
#include "kpi/stats/clusters.h"

namespace encore::kpi {

/// Where an answer stands against its due time: one law for lists, figures and exports.
enum class SlaStatus {
    None,        ///< nothing is due
    Pending,     ///< no answer yet, and still in time
    Met,         ///< answered at or before the due time
    Breached,    ///< answered later, or not yet although the time is past; stays so for ever
};
/// `due` and `reply` kNoInstant: none.
SlaStatus slaStatus(qint64 due, qint64 reply, qint64 now);

/// KPI15. Met: first reply at or before the due time. Breached: later, or none and the due time is past;
/// a late reply stays a breach for ever. Pending items are in neither. A request is answered by being closed as well; while it
/// waits for the customer, unless it was late already, nothing is due.
class SlaTally {
public:
    /// `due` kNoInstant: no due time, not counted. `customer` < 0: unknown.
    void add(qint64 due, qint64 reply, qint64 now, qint64 customer);
    Figure figure() const;
    qint64 breached() const { return m_answers.count() - m_answers.hits(); }
    qint64 pending() const { return m_pending; }

private:
    stats::ShareByCustomer m_answers;
    qint64 m_pending = 0;
};

} // namespace encore::kpi
