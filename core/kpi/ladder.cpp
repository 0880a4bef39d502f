#include "kpi/ladder.h"

#include "kpi/stats/clusters.h"

namespace encore::kpi {

namespace {

constexpr double kNoLimit = 1e300;

/// Mean occasions of `buyers` with so many occasions and such a sum of their squares; none of them has under `least`.
Figure meanOccasions(QLatin1String id, qint64 buyers, qint64 occasions, double squares, double least)
{
    if (buyers <= 0)
        return Figure::none(id, Undefined::NoCustomers);
    const auto x = static_cast<double>(buyers), y = static_cast<double>(occasions);
    const stats::RatioSums sums{buyers, y, x, squares, y, x};
    return Figure::of(id, y / x, buyers, sums.interval(least, kNoLimit), Undefined::NoCustomers);
}

} // namespace

LadderPass::LadderPass(const Scope& scope, int matureDays) : m_scope(scope), m_horizons(kHorizons.begin(), kHorizons.end())
{
    if (matureDays > 0 && std::find(m_horizons.begin(), m_horizons.end(), matureDays) == m_horizons.end())
        m_horizons.push_back(matureDays);
    std::sort(m_horizons.begin(), m_horizons.end());
    m_mature.assign(m_horizons.size(), 0);
    m_back.assign(m_horizons.size(), 0);
}

void LadderPass::add(const CustomerView& v)
{
    const std::size_t n = v.days.size();
    ++m_reached[std::min(n, kRungs)];
    const qint32 first = v.days.front();
    if (v.uncertain) {
        ++m_uncertain;
    } else {
        m_new += m_scope.inPeriod(first) ? 1 : 0;
        for (std::size_t h = 0; h < m_horizons.size(); ++h)
            if (v.age() >= m_horizons[h]) {
                ++m_mature[h];
                m_back[h] += n > 1 && v.days[1] - first <= m_horizons[h] ? 1 : 0;
            }
    }
    const auto begin = std::lower_bound(v.days.begin(), v.days.end(), m_scope.from);
    const auto end = std::upper_bound(begin, v.days.end(), m_scope.to);
    const qint64 inPeriod = end - begin;
    m_period.add(inPeriod);
    if (inPeriod > 0)
        m_returning += inPeriod > 1 || begin != v.days.begin() ? 1 : 0;
    m_year.add(v.days.end() - std::upper_bound(v.days.begin(), v.days.end(), m_scope.asOf - kFrequencyDays));
}

void LadderPass::Buying::add(qint64 count)
{
    if (count <= 0)
        return;
    ++buyers;
    occasions += count;
    once += count == 1 ? 1 : 0;
    squares += static_cast<double>(count) * static_cast<double>(count);
}

Figure LadderPass::Buying::perBuyer(QLatin1String id) const { return meanOccasions(id, buyers, occasions, squares, 1.0); }

Figure LadderPass::Buying::perRepeatBuyer(QLatin1String id) const
{
    return meanOccasions(id, buyers - once, occasions - once, squares - static_cast<double>(once), 2.0);
}

LadderBlock LadderPass::finish() const
{
    LadderBlock b;
    auto atLeast = m_reached;
    for (std::size_t k = kRungs; k > 1; --k)
        atLeast[k - 1] += atLeast[k];
    b.withOrders = atLeast[1];
    b.repeat = atLeast[2];
    b.newInPeriod = m_new;
    b.activeInPeriod = m_period.buyers;
    b.firstUncertain = m_uncertain;
    b.allTime = Figure::share(QLatin1String("KPI2b"), b.repeat, b.withOrders, Undefined::NoCustomers);
    for (std::size_t h = 0; h < m_horizons.size(); ++h)
        b.within.push_back({m_horizons[h], Figure::share(QLatin1String("KPI2a"), m_back[h], m_mature[h], Undefined::NoneMature)});
    b.returningShare = Figure::share(QLatin1String("KPI2c"), m_returning, m_period.buyers, Undefined::NoCustomers);
    b.frequency = m_period.perBuyer(QLatin1String("KPI9"));
    b.repeatFrequency = m_period.perRepeatBuyer(QLatin1String("KPI9-repeat"));
    b.frequencyYear = m_year.perBuyer(QLatin1String("KPI9-365d"));
    b.repeatFrequencyYear = m_year.perRepeatBuyer(QLatin1String("KPI9-repeat-365d"));
    for (std::size_t k = 1; k < kRungs; ++k)
        b.ladder.push_back(Figure::share(QLatin1String("KPI9-ladder"), atLeast[k + 1], atLeast[k], Undefined::NoCustomers));
    return b;
}

} // namespace encore::kpi
