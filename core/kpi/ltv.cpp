#include "kpi/ltv.h"

#include "kpi/stats/quantile.h"

namespace encore::kpi {

namespace {
constexpr QLatin1String kId("KPI10a");
constexpr int kLineDays = 720;
constexpr int kLineStep = 30;
constexpr double kNoLimit = 1e300;
} // namespace

LtvPass::LtvPass(const Scope& scope) : m_scope(scope), m_days(kHorizons.begin(), kHorizons.end())
{
    for (int d = kLineStep; d <= kLineDays; d += kLineStep)
        m_days.push_back(d);
    std::sort(m_days.begin(), m_days.end());
    m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
    m_sums.resize(m_days.size());
}

void LtvPass::add(const CustomerView& v)
{
    qint64 cumulative = 0;
    std::size_t i = 0;
    if (!v.uncertain)
        for (std::size_t d = 0; d < m_days.size() && v.age() >= m_days[d]; ++d) {
            const qint32 last = v.days.front() + m_days[d];
            for (; i < v.days.size() && v.days[i] <= last; ++i)
                cumulative += v.nets[i];
            m_sums[d].add(static_cast<double>(cumulative), 1.0);
        }
    for (; i < v.days.size(); ++i)
        cumulative += v.nets[i];
    m_totals.push_back(cumulative);
    m_total += cumulative;
    m_all.add(static_cast<double>(cumulative), 1.0);
}

LtvBlock LtvPass::finish()
{
    LtvBlock b;
    b.totalMinor = m_total;
    const auto meanOf = [](const stats::RatioSums& s, Undefined otherwise) {
        if (s.clusters == 0)
            return Figure::none(kId, otherwise);
        return Figure::of(kId, s.y / s.x, s.clusters, s.interval(-kNoLimit, kNoLimit), otherwise);
    };
    b.mean = meanOf(m_all, Undefined::NoCustomers);
    const auto n = m_totals.size();
    std::optional<stats::Interval> interval;
    const auto median = stats::quantile(std::span(m_totals), 0.5);
    if (const auto ranks = stats::medianRanks(n)) {
        const auto at = [&](std::size_t rank) {
            std::nth_element(m_totals.begin(), m_totals.begin() + static_cast<std::ptrdiff_t>(rank), m_totals.end());
            return static_cast<double>(m_totals[rank]);
        };
        interval = stats::Interval{at(ranks->first), at(ranks->second)};
    }
    b.median = Figure::of(kId, median, static_cast<qint64>(n), interval, Undefined::NoCustomers);
    for (std::size_t d = 0; d < m_days.size(); ++d) {
        const DayFigure point{m_days[d], meanOf(m_sums[d], Undefined::NoneMature)};
        b.curve.push_back(point);
        if (std::find(kHorizons.begin(), kHorizons.end(), m_days[d]) != kHorizons.end())
            b.within.push_back(point);
    }
    return b;
}

} // namespace encore::kpi
