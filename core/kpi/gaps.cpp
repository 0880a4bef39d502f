#include "kpi/gaps.h"

namespace encore::kpi {

namespace {
constexpr QLatin1String kId("KPI7");

Figure medianOf(const stats::DayHistogram& h)
{
    std::optional<stats::Interval> interval;
    if (const auto ranks = stats::medianRanks(static_cast<std::size_t>(h.count())))
        interval = stats::Interval{static_cast<double>(h.valueAt(static_cast<qint64>(ranks->first))), static_cast<double>(h.valueAt(static_cast<qint64>(ranks->second)))};
    return Figure::of(kId, h.quantile(0.5), h.count(), interval, Undefined::TooFewEvents);
}
} // namespace

GapPass::GapPass(const Scope& scope, const std::vector<Closure>& closures) : m_scope(scope), m_closures(closures) {}

bool GapPass::spansClosure(const std::vector<Closure>& closures, qint32 from, qint32 to)
{
    return std::any_of(closures.begin(), closures.end(), [&](const Closure& c) { return from < c.fromDay && c.toDay < to; });
}

void GapPass::add(const CustomerView& v)
{
    double sum = 0.0;
    double count = 0.0;
    for (std::size_t i = 1; i < v.days.size(); ++i) {
        if (!takes(v, i, m_scope, m_closures))
            continue;
        const qint32 gap = v.days[i] - v.days[i - 1];
        m_all.add(gap);
        if (i <= kSteps)
            m_byStep[i - 1].add(gap);
        sum += gap;
        count += 1.0;
    }
    if (count > 0.0)
        m_sums.add(sum, count);
}

GapBlock GapPass::finish() const
{
    GapBlock b;
    b.mean = Figure::of(kId, m_all.mean(), m_all.count(), m_sums.interval(0.0, 1e9), Undefined::TooFewEvents);
    b.median = medianOf(m_all);
    b.p90 = Figure::of(kId, m_all.quantile(0.9), m_all.count(), std::nullopt, Undefined::TooFewEvents);
    for (std::size_t s = 0; s < kSteps; ++s)
        if (m_byStep[s].count() > 0)
            b.bySteps.push_back({static_cast<int>(s) + 1, medianOf(m_byStep[s])});
    return b;
}

std::optional<double> personalInterval(std::size_t gaps, double ownMedian, double shopMedian)
{
    if (gaps == 0)
        return std::nullopt;
    constexpr double k = 3.0;
    const double n = static_cast<double>(gaps);
    return (n * ownMedian + k * shopMedian) / (n + k);
}

std::optional<double> ownMedianGap(std::span<const qint32> days, std::vector<qint32>& scratch)
{
    if (days.size() < 2)
        return std::nullopt;
    scratch.resize(days.size() - 1);
    for (std::size_t i = 1; i < days.size(); ++i)
        scratch[i - 1] = days[i] - days[i - 1];
    return stats::quantile(std::span(scratch), 0.5);
}

} // namespace encore::kpi
