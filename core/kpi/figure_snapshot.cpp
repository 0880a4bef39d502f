#include "kpi/figure_snapshot.h"

#include "db/unit_of_work.h"

#include <algorithm>

namespace encore {

FigureSnapshot::Parts FigureSnapshot::touchedBy(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return Parts(kAll);
    const auto any = [&](std::initializer_list<const char*> tables) { return std::any_of(tables.begin(), tables.end(), [&](const char* t) { return changes.touches(t); }); };
    Parts parts;
    // A channel says whose buyers are known and where an answer is possible.
    if (any({"orders", "order_lines", "refunds", "products", "channels"}))
        parts |= Part::Orders;
    if (any({"reviews", "review_versions", "replies", "channels"}))
        parts |= Part::Reviews;
    if (any({"work_intervals", "special_days"}))
        parts |= Part::Calendar;
    if (any({"settings", "channels", "month_costs", "changes"}))
        parts |= Part::Rest;
    return parts;
}

kpi::KpiReport FigureSnapshot::compute(const kpi::KpiOptions& options) const
{
    auto lasting = m_memory->find(options);
    if (!lasting) {
        // Two jobs may come here at once: both count, the later one is kept, and both are right.
        lasting = std::make_shared<const kpi::LastingFigures>(kpi::lastingFigures(*m_orders, *m_reviews, options));
        m_memory->keep(options, lasting);
    }
    return kpi::computeKpis(*m_orders, *m_reviews, options, *lasting, [timeline = m_timeline](qint64 from, qint64 to) { return timeline->workingSeconds(from, to); });
}

std::shared_ptr<const kpi::LastingFigures> FigureSnapshot::Memory::find(const kpi::KpiOptions& options)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const auto& entry) { return kpi::haveSameLasting(entry.first, options); });
    return found == m_entries.rend() ? nullptr : found->second;
}

void FigureSnapshot::Memory::keep(const kpi::KpiOptions& options, std::shared_ptr<const kpi::LastingFigures> figures)
{
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= kKept)
        m_entries.erase(m_entries.begin());
    m_entries.emplace_back(options, std::move(figures));
}

} // namespace encore
