#include "kpi/sla.h"

namespace encore::kpi {

SlaStatus slaStatus(qint64 due, qint64 reply, qint64 now)
{
    if (due == kNoInstant)
        return SlaStatus::None;
    if (reply != kNoInstant)
        return reply <= due ? SlaStatus::Met : SlaStatus::Breached;
    return now <= due ? SlaStatus::Pending : SlaStatus::Breached;
}

void SlaTally::add(qint64 due, qint64 reply, qint64 now, qint64 customer)
{
    if (due == kNoInstant)
        return;
    if (now <= due) // its due time has not passed, answered or not
        ++m_pending;
    else
        m_answers.add(customer, slaStatus(due, reply, now) == SlaStatus::Met);
}

Figure SlaTally::figure() const
{
    return Figure::of(QLatin1String("KPI15"), m_answers.share(), m_answers.count(), m_answers.interval(), Undefined::NoDueTimes);
}

} // namespace encore::kpi
