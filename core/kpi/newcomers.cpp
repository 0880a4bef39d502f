#include "kpi/newcomers.h"

namespace encore::kpi {

namespace {
constexpr int kYear = 365;
constexpr int kLineStep = 30;
constexpr int kLineDays = 720;
constexpr double kNoLimit = 1e300;

Figure meanOf(const stats::RatioSums& s)
{
    const QLatin1String id("KPI10a");
    if (s.clusters == 0)
        return Figure::none(id, Undefined::NoneMature);
    return Figure::of(id, s.y / s.x, s.clusters, s.interval(-kNoLimit, kNoLimit), Undefined::NoneMature);
}

const Figure* find(const std::vector<DayFigure>& figures, int days)
{
    for (const DayFigure& f : figures)
        if (f.days == days)
            return &f.figure;
    return nullptr;
}
} // namespace

const Figure* NewcomerBlock::boughtWithin(int days) const { return find(bought, days); }
const Figure* NewcomerBlock::worthWithin(int days) const { return find(worth, days); }

NewcomerPass::NewcomerPass(const Scope& scope, const MonthTable& months, int matureDays)
    : m_scope(scope), m_months(months), m_matureDays(std::max(1, matureDays)), m_horizons(kHorizons.begin(), kHorizons.end()), m_firstQuarter(months.firstMonth() / 3)
{
    if (std::find(m_horizons.begin(), m_horizons.end(), m_matureDays) == m_horizons.end())
        m_horizons.push_back(m_matureDays);
    std::sort(m_horizons.begin(), m_horizons.end());
    m_bought.resize(m_horizons.size());
    m_worth.resize(m_horizons.size());
    const auto size = static_cast<std::size_t>(months.lastMonth() - months.firstMonth()) + 1;
    m_monthBought.resize(size);
    m_monthWorth.resize(size);
    m_quarters.resize(static_cast<std::size_t>(months.lastMonth() / 3 - m_firstQuarter) + 1);
}

void NewcomerPass::add(const CustomerView& v)
{
    if (v.uncertain)
        return;
    const qint32 first = v.days.front();
    const qint32 age = v.age();
    const auto back = [&](int days) { return v.days.size() > 1 && v.days[1] - first <= days ? 1 : 0; };
    qint64 net = 0;
    std::size_t i = 0;
    for (std::size_t h = 0; h < m_horizons.size() && age >= m_horizons[h]; ++h) {
        const qint32 last = first + m_horizons[h];
        for (; i < v.days.size() && v.days[i] <= last; ++i)
            net += v.nets[i];
        if (!m_scope.inPeriod(last))
            continue;
        m_bought[h].n += 1;
        m_bought[h].hits += back(m_horizons[h]);
        m_worth[h].add(static_cast<double>(net), 1.0);
        if (m_horizons[h] == kYear)
            m_monthWorth[at(last)].add(static_cast<double>(net), 1.0);
        if (m_horizons[h] == m_matureDays) {
            Count& month = m_monthBought[at(last)];
            month.n += 1;
            month.hits += back(m_matureDays);
        }
    }
    Quarter& q = m_quarters[static_cast<std::size_t>(std::max(0, m_months.monthOf(first) / 3 - m_firstQuarter))];
    ++q.size;
    q.youngest = std::max(q.youngest, first);
    net = 0;
    i = 0;
    std::size_t point = 0;
    for (int d = 0; d <= kLineDays && age >= d; d += kLineStep, ++point) {
        for (; i < v.days.size() && v.days[i] <= first + d; ++i)
            net += v.nets[i];
        if (point >= q.sums.size())
            q.sums.resize(point + 1);
        q.sums[point].add(static_cast<double>(net), 1.0);
    }
}

NewcomerBlock NewcomerPass::finish() const
{
    NewcomerBlock b;
    const QLatin1String id("KPI2a");
    for (std::size_t h = 0; h < m_horizons.size(); ++h) {
        b.bought.push_back({m_horizons[h], Figure::share(id, m_bought[h].hits, m_bought[h].n, Undefined::NoneMature)});
        b.worth.push_back({m_horizons[h], meanOf(m_worth[h])});
    }
    for (std::size_t m = 0; m < m_monthBought.size(); ++m) {
        const qint32 month = m_months.firstMonth() + static_cast<qint32>(m);
        if (MonthTable::firstDayOf(month + 1) <= m_scope.from || MonthTable::firstDayOf(month) > m_scope.to)
            continue;
        b.months.push_back({month, Figure::share(id, m_monthBought[m].hits, m_monthBought[m].n, Undefined::NoneMature), meanOf(m_monthWorth[m])});
    }
    for (std::size_t i = 0; i < m_quarters.size(); ++i) {
        const Quarter& q = m_quarters[i];
        const qint32 month = (m_firstQuarter + static_cast<qint32>(i)) * 3;
        if (q.size == 0 || MonthTable::firstDayOf(month + 3) <= m_scope.from || MonthTable::firstDayOf(month) > m_scope.to)
            continue;
        NewcomerBlock::Cohort cohort{month, q.size, {}};
        for (std::size_t point = 0; point < q.sums.size(); ++point) {
            const int days = static_cast<int>(point) * kLineStep;
            if (m_scope.asOf - q.youngest < days)
                break;
            cohort.worth.push_back({days, meanOf(q.sums[point])});
        }
        b.cohorts.push_back(std::move(cohort));
    }
    return b;
}

} // namespace encore::kpi
