#include "kpi/newcomers.h"

namespace encore::kpi {

namespace {
constexpr int kYear = 365;
constexpr int kLineStep = 30;
constexpr int kLineDays = 720;
constexpr double kNoLimit = 1e300;

// Of the customers of a period, so not the figures of KPI2a and KPI10a over all of history.
constexpr QLatin1String kBoughtInPeriod("KPI2a-period");
constexpr QLatin1String kWorthInPeriod("KPI10a-period");

Figure meanOf(const stats::RatioSums& s, QLatin1String id)
{
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
    const auto placeOf = [&](int days) { return static_cast<std::size_t>(std::find(m_horizons.begin(), m_horizons.end(), days) - m_horizons.begin()); };
    m_mature = placeOf(m_matureDays);
    m_year = placeOf(kYear);
    m_days.assign(m_horizons.size(), std::vector<Day>(static_cast<std::size_t>(scope.asOf - scope.firstDay) + 1));
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
        Day& day = m_days[h][static_cast<std::size_t>(last - m_scope.firstDay)];
        const auto worth = static_cast<double>(net);
        day.n += 1;
        day.hits += back(m_horizons[h]);
        day.worth += worth;
        day.squares += worth * worth;
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

void NewcomerPass::Day::add(const Day& other)
{
    hits += other.hits;
    n += other.n;
    worth += other.worth;
    squares += other.squares;
}

Figure NewcomerPass::Day::bought() const { return Figure::share(kBoughtInPeriod, hits, n, Undefined::NoneMature); }

Figure NewcomerPass::Day::meanWorth() const
{
    const auto people = static_cast<double>(n);
    return meanOf({n, worth, people, squares, worth, people}, kWorthInPeriod);
}

NewcomerPass::Day NewcomerPass::between(std::size_t horizon, qint32 from, qint32 to) const
{
    Day sum;
    for (qint32 day = std::max(from, m_scope.firstDay); day <= std::min(to, m_scope.asOf); ++day)
        sum.add(m_days[horizon][static_cast<std::size_t>(day - m_scope.firstDay)]);
    return sum;
}

NewcomerBlock NewcomerPass::finish(const Scope& period) const
{
    NewcomerBlock b;
    for (std::size_t h = 0; h < m_horizons.size(); ++h) {
        const Day sum = between(h, period.from, period.to);
        b.bought.push_back({m_horizons[h], sum.bought()});
        b.worth.push_back({m_horizons[h], sum.meanWorth()});
    }
    for (qint32 month = m_months.firstMonth(); month <= m_months.lastMonth(); ++month) {
        const qint32 first = MonthTable::firstDayOf(month);
        const qint32 next = MonthTable::firstDayOf(month + 1);
        if (next <= period.from || first > period.to)
            continue;
        const auto sum = [&](std::size_t h) { return between(h, std::max(first, period.from), std::min(next - 1, period.to)); };
        b.months.push_back({month, sum(m_mature).bought(), sum(m_year).meanWorth()});
    }
    for (std::size_t i = 0; i < m_quarters.size(); ++i) {
        const Quarter& q = m_quarters[i];
        const qint32 month = (m_firstQuarter + static_cast<qint32>(i)) * 3;
        if (q.size == 0 || MonthTable::firstDayOf(month + 3) <= period.from || MonthTable::firstDayOf(month) > period.to)
            continue;
        NewcomerBlock::Cohort cohort{month, q.size, {}};
        for (std::size_t point = 0; point < q.sums.size(); ++point) {
            const int days = static_cast<int>(point) * kLineStep;
            if (m_scope.asOf - q.youngest < days)
                break;
            cohort.worth.push_back({days, meanOf(q.sums[point], kWorthInPeriod)});
        }
        b.cohorts.push_back(std::move(cohort));
    }
    return b;
}

} // namespace encore::kpi
