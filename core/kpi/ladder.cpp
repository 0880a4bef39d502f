#include "kpi/ladder.h"

namespace encore::kpi {

namespace {
constexpr qint32 kYear = 365;
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
    m_year.add(v.days.end() - std::upper_bound(v.days.begin(), v.days.end(), m_scope.asOf - kYear));
}

void LadderPass::Buying::add(qint64 count)
{
    if (count <= 0)
        return;
    ++buyers;
    occasions += count;
    if (count > 1) {
        ++repeatBuyers;
        repeatOccasions += count;
    }
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
    const auto perBuyer = [](qint64 occasions, qint64 buyers) {
        const QLatin1String id("KPI9");
        if (buyers == 0)
            return Figure::none(id, Undefined::NoCustomers);
        return Figure::of(id, static_cast<double>(occasions) / static_cast<double>(buyers), buyers, std::nullopt, Undefined::NoCustomers);
    };
    b.frequency = perBuyer(m_period.occasions, m_period.buyers);
    b.repeatFrequency = perBuyer(m_period.repeatOccasions, m_period.repeatBuyers);
    b.frequencyYear = perBuyer(m_year.occasions, m_year.buyers);
    b.repeatFrequencyYear = perBuyer(m_year.repeatOccasions, m_year.repeatBuyers);
    for (std::size_t k = 1; k < kRungs; ++k)
        b.ladder.push_back(Figure::share(QLatin1String("KPI9"), atLeast[k + 1], atLeast[k], Undefined::NoCustomers));
    return b;
}

} // namespace encore::kpi
