#include "kpi/retention.h"

#include <cmath>

namespace encore::kpi {

namespace {
constexpr QLatin1String kId("KPI1");
constexpr qint32 kShortest = 60;
constexpr qint32 kLongestFound = 365;
constexpr qint64 kEnoughGaps = 30;
} // namespace

void RetentionWindowPass::add(const CustomerView& v)
{
    for (std::size_t i = 1; i < v.days.size(); ++i)
        m_gaps.add(v.days[i] - v.days[i - 1]);
}

bool RetentionWindowPass::isEnough() const { return m_gaps.count() >= kEnoughGaps; }

int RetentionWindowPass::finish() const
{
    if (!isEnough())
        return 90;
    return std::clamp(static_cast<qint32>(std::lround(*m_gaps.quantile(0.8))), kShortest, kLongestFound);
}

RetentionPass::RetentionPass(const Scope& scope, const MonthTable& months, int windowDays)
    : m_scope(scope), m_months(months), m_window(std::clamp(windowDays, 1, kLongest)), m_now(scope.asOf + 1 - m_window)
{
    const auto size = static_cast<std::size_t>(months.lastMonth() - months.firstMonth()) + 3;
    for (auto* v : {&m_base, &m_kept, &m_active, &m_new, &m_both})
        v->assign(size, 0);
}

void RetentionPass::add(const CustomerView& v)
{
    qint32 lastMonth = std::numeric_limits<qint32>::min();
    for (std::size_t i = 0; i < v.days.size(); ++i) {
        const qint32 day = v.days[i];
        const qint32 month = m_months.monthOf(day);
        if (month != lastMonth) {
            const auto index = static_cast<std::size_t>(month - m_months.firstMonth());
            ++m_active[index];
            m_both[index] += month == lastMonth + 1 ? 1 : 0;
            lastMonth = month;
        }
        const bool hasNext = i + 1 < v.days.size();
        const qint32 end = hasNext ? std::min(day + m_window, v.days[i + 1]) : std::min(day + m_window, m_scope.asOf + 1);
        // Firsts of a month t with day < t <= end are those after the month of `day`, up to the month of `end`.
        const std::size_t first = at(day) + 1;
        const std::size_t last = at(end);
        if (first <= last) {
            ++m_base[first];
            --m_base[last + 1];
            if (hasNext) {
                const std::size_t keptFirst = std::max(first, v.days[i + 1] - m_window < m_scope.firstDay ? first : at(v.days[i + 1] - m_window) + 1);
                if (keptFirst <= last) {
                    ++m_kept[keptFirst];
                    --m_kept[last + 1];
                }
            }
        }
        if (day < m_now && m_now <= day + m_window && (!hasNext || m_now <= v.days[i + 1])) {
            ++m_nowBase;
            m_nowKept += hasNext && v.days[i + 1] < m_now + m_window ? 1 : 0;
        }
    }
    ++m_new[at(v.days.front())];
}

RetentionBlock RetentionPass::finish(const Scope& period) const
{
    RetentionBlock block;
    block.windowDays = m_window;
    block.current = Figure::share(kId, m_nowKept, m_nowBase, Undefined::NoCustomers);
    qint64 base = 0;
    qint64 kept = 0;
    for (qint32 month = m_months.firstMonth(); month <= m_months.monthOf(period.asOf); ++month) {
        const auto i = static_cast<std::size_t>(month - m_months.firstMonth());
        base += m_base[i];
        kept += m_kept[i];
        const qint32 start = MonthTable::firstDayOf(month);
        const qint32 end = MonthTable::firstDayOf(month + 1) - 1;
        if (period.inPeriod(start) && start + m_window <= period.asOf + 1 && i > 0)
            block.series.push_back({month, Figure::share(kId, kept, base, Undefined::NoCustomers)});
        if (i == 0 || end < period.from || start > period.to)
            continue;
        const qint64 s = m_active[i - 1];
        block.both.push_back({month, Figure::share(kId, m_both[i], s, Undefined::NoCustomers)});
        const double back = static_cast<double>(m_active[i] - m_new[i]);
        block.plainRatio.push_back({month, s > 0 ? Figure::of(kId, back / static_cast<double>(s), s, std::nullopt, Undefined::NoCustomers) : Figure::none(kId, Undefined::NoCustomers)});
    }
    return block;
}

} // namespace encore::kpi
