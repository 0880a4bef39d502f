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
    // The figures take first answers from the reviews; what else happens to a reply concerns them not.
    if (any({"reviews", "review_versions", "channels"}))
        parts |= Part::Reviews;
    if (any({"cases", "case_closings", "case_pauses"}))
        parts |= Part::Cases;
    if (any({"work_intervals", "special_days"}))
        parts |= Part::Calendar;
    if (any({"settings", "channels", "month_costs", "changes"}))
        parts |= Part::Rest;
    return parts;
}

std::shared_ptr<const kpi::LastingFigures> FigureSnapshot::lasting(const kpi::KpiOptions& options, const kpi::StopQuestion& stop) const
{
    if (auto kept = m_memory->lasting.find(options))
        return kept;
    // Two jobs may come here at once: the later one waits for what the first counts, if it is the same.
    const std::lock_guard counting(m_memory->counting);
    if (auto kept = m_memory->lasting.find(options))
        return kept;
    auto counted = kpi::lastingFigures(*m_orders, *m_reviews, options, stop);
    return counted ? m_memory->lasting.keep(options, std::move(*counted)) : nullptr;
}

std::optional<kpi::KpiReport> FigureSnapshot::compute(const kpi::KpiOptions& options, const kpi::StopQuestion& stop) const
{
    const auto known = lasting(options, stop);
    if (!known)
        return std::nullopt;
    auto report = kpi::computeKpis(*m_orders, *m_reviews, options, *known, [timeline = m_timeline](qint64 from, qint64 to) { return timeline->workingSeconds(from, to); }, stop);
    if (report)
        report->resolution = kpi::resolution(casesOf(options), options.asOfEndUtc);
    return report;
}

kpi::KpiReport FigureSnapshot::compute(const kpi::KpiOptions& options) const { return *compute(options, {}); }

std::optional<FigureSnapshot::Window> FigureSnapshot::retentionWindow(const kpi::StopQuestion& stop) const
{
    const auto known = lasting(m_options, stop);
    return known ? std::optional(Window{known->windowDays, known->windowFound}) : std::nullopt;
}

FigureSnapshot::Late FigureSnapshot::late(const kpi::KpiOptions& options) const
{
    if (auto kept = m_memory->late.find(options))
        return kept;
    return m_memory->late.keep(options, kpi::lateCustomers(*m_orders, *lasting(options, {})));
}

} // namespace encore
