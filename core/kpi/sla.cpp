#include "kpi/sla.h"

namespace encore::kpi {

void SlaTally::add(qint64 due, qint64 reply, qint64 now, qint64 customer)
{
    if (due == kNoInstant)
        return;
    if (now <= due) // its due time has not passed, answered or not
        ++m_pending;
    else
        m_answers.add(customer, reply != kNoInstant && reply <= due);
}

Figure SlaTally::figure() const
{
    return Figure::of(QLatin1String("KPI15"), m_answers.share(), m_answers.count(), m_answers.interval(), Undefined::NoDueTimes);
}

} // namespace encore::kpi
