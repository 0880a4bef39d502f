#include "kpi/stats/survival.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace encore::stats {

namespace {

std::optional<double> varianceOf(double squares, qint64 clusters)
{
    if (clusters < 2)
        return std::nullopt;
    const double k = static_cast<double>(clusters);
    const double variance = squares * k / (k - 1.0);
    return std::isfinite(variance) ? std::optional(variance) : std::nullopt;
}

} // namespace

void DayCounts::add(qint32 day, bool event)
{
    std::vector<quint32>& days = event ? events : censored;
    const auto i = static_cast<std::size_t>(std::max(0, day));
    if (i >= days.size())
        days.resize(std::max(i + 1, days.size() * 2), 0U);
    ++days[i];
}

void DayCounts::add(const DayCounts& other)
{
    const auto merge = [](std::vector<quint32>& days, const std::vector<quint32>& more) {
        if (days.size() < more.size())
            days.resize(more.size(), 0U);
        for (std::size_t i = 0; i < more.size(); ++i)
            days[i] += more[i];
    };
    merge(events, other.events);
    merge(censored, other.censored);
}

void SurvivalCurve::finish(const std::vector<double>& exits, const std::vector<qint64>& events, const std::vector<qint64>& left)
{
    m_exitTimes = exits;
    m_exitAtRisk.resize(exits.size());
    qint64 atRisk = m_count;
    double survival = 1.0;
    double greenwood = 0.0;
    double hazardSum = 0.0;
    qint64 cumulative = 0;
    for (std::size_t i = 0; i < exits.size(); ++i) {
        m_exitAtRisk[i] = atRisk;
        if (events[i] > 0) {
            const double y = static_cast<double>(atRisk);
            const double d = static_cast<double>(events[i]);
            survival = events[i] == atRisk ? 0.0 : survival * (1.0 - d / y);
            greenwood += events[i] == atRisk ? std::numeric_limits<double>::infinity() : d / (y * (y - d));
            // h / (Y (1 - h)) with h = d / Y
            hazardSum += events[i] == atRisk ? 0.0 : d / (y * (y - d));
            cumulative += events[i];
            m_steps.push_back({exits[i], atRisk, events[i], survival, greenwood});
            m_cumulativeEvents.push_back(cumulative);
            m_hazardSum.push_back(hazardSum);
        }
        atRisk -= left[i];
    }
}

SurvivalCurve SurvivalCurve::fromDays(std::span<const quint32> events, std::span<const quint32> censored)
{
    SurvivalCurve curve;
    std::vector<double> exits;
    std::vector<qint64> deaths;
    std::vector<qint64> left;
    for (std::size_t day = 0; day < std::max(events.size(), censored.size()); ++day) {
        const qint64 d = day < events.size() ? events[day] : 0;
        const qint64 c = day < censored.size() ? censored[day] : 0;
        if (d + c == 0)
            continue;
        curve.m_count += d + c;
        exits.push_back(static_cast<double>(day));
        deaths.push_back(d);
        left.push_back(d + c);
    }
    curve.finish(exits, deaths, left);
    return curve;
}

SurvivalCurve SurvivalCurve::fromUnits(const std::vector<Waiting>& units)
{
    SurvivalCurve curve;
    curve.m_count = static_cast<qint64>(units.size());
    std::vector<std::pair<double, quint32>> byTime(units.size());
    for (std::size_t i = 0; i < units.size(); ++i)
        byTime[i] = {units[i].time, static_cast<quint32>(i)};
    std::sort(byTime.begin(), byTime.end());
    std::vector<double> exits;
    std::vector<qint64> deaths;
    std::vector<qint64> left;
    for (const auto& [time, i] : byTime) {
        if (exits.empty() || exits.back() != time) {
            exits.push_back(time);
            deaths.push_back(0);
            left.push_back(0);
        }
        deaths.back() += units[i].event ? 1 : 0;
        ++left.back();
    }
    curve.finish(exits, deaths, left);

    std::vector<Exit> all(units.size());
    qint32 step = -1;
    for (const auto& [time, i] : byTime) {
        while (step + 1 < static_cast<qint32>(curve.m_steps.size()) && curve.m_steps[static_cast<std::size_t>(step + 1)].time <= time)
            ++step;
        all[i] = {units[i].cluster, step, units[i].event};
    }
    qint64 nameless = 0;
    qint64 last = 0;
    bool grouped = true;
    for (Exit& e : all) {
        if (e.cluster < 0) {
            e.cluster = --nameless;
            continue;
        }
        grouped = grouped && e.cluster >= last;
        last = e.cluster;
    }
    if (!grouped)
        std::stable_sort(all.begin(), all.end(), [](const Exit& a, const Exit& b) { return a.cluster < b.cluster; });
    if (std::adjacent_find(all.begin(), all.end(), [](const Exit& a, const Exit& b) { return a.cluster == b.cluster; }) != all.end())
        curve.sumClusters(all);
    return curve;
}

// Of a cluster at step k, Σψ = S - n H: S sums what those who left by then brought, n counts those still at risk, H
// is the sum of hazards at k. Its square, S² - 2 S n H + n² H², changes only where somebody leaves, so three running
// sums over the steps give the variance at all of them in one pass.
void SurvivalCurve::sumClusters(std::vector<Exit>& exits)
{
    struct Sums {
        double constant = 0.0, linear = 0.0, square = 0.0;
    };
    std::vector<Sums> changes(m_steps.size());
    double square = 0.0;
    qint64 clusters = 0;
    for (auto from = exits.begin(); from != exits.end(); ++clusters) {
        const auto to = std::find_if(from, exits.end(), [&](const Exit& e) { return e.cluster != from->cluster; });
        std::sort(from, to, [](const Exit& a, const Exit& b) { return a.step < b.step; });
        from = std::find_if(from, to, [](const Exit& e) { return e.step >= 0; });
        double left = 0.0;
        auto atRisk = static_cast<double>(to - from);
        square += atRisk * atRisk;
        while (from != to) {
            const auto k = static_cast<std::size_t>(from->step);
            double leftNow = left, atRiskNow = atRisk;
            for (; from != to && static_cast<std::size_t>(from->step) == k; ++from) {
                leftNow += (from->event ? 1.0 / static_cast<double>(m_steps[k].atRisk - m_steps[k].events) : 0.0) - m_hazardSum[k];
                atRiskNow -= 1.0;
            }
            changes[k].constant += leftNow * leftNow - left * left;
            changes[k].linear -= 2.0 * (leftNow * atRiskNow - left * atRisk);
            changes[k].square += atRiskNow * atRiskNow - atRisk * atRisk;
            left = leftNow;
            atRisk = atRiskNow;
        }
    }
    Sums sums{0.0, 0.0, square};
    m_variances.reserve(m_steps.size());
    for (std::size_t k = 0; k < m_steps.size(); ++k) {
        sums.constant += changes[k].constant;
        sums.linear += changes[k].linear;
        sums.square += changes[k].square;
        const double h = m_hazardSum[k];
        const double squares = sums.constant + sums.linear * h + sums.square * h * h;
        m_variances.emplace_back(k, varianceOf(squares < 0.0 ? 0.0 : squares, clusters));
    }
}

SurvivalCurve SurvivalCurve::fromDayUnits(const std::vector<DayWaiting>& units, const DayCounts& counts, std::span<const int> days)
{
    Q_ASSERT(days.size() <= kMostDays);
    SurvivalCurve curve = fromDays(counts);
    const bool repeats = std::adjacent_find(units.begin(), units.end(), [](const DayWaiting& a, const DayWaiting& b) { return a.cluster == b.cluster; }) != units.end();
    if (!repeats || days.empty())
        return curve;
    // ψ of a unit at each of the days, by its own last day and whether it ended with the event: what the event adds,
    // and what having been at risk until there takes away.
    using Psi = std::array<double, kMostDays>;
    const qint32 last = std::max(0, *std::max_element(days.begin(), days.end())) + 1;
    std::vector<Psi> table(2 * (static_cast<std::size_t>(last) + 1), Psi{});
    std::size_t step = 0;
    double hazard = 0.0;
    for (qint32 day = 0; day <= last; ++day) {
        double atEvent = 0.0;
        if (step < curve.m_steps.size() && curve.m_steps[step].time == static_cast<double>(day)) {
            hazard = curve.m_hazardSum[step];
            atEvent = 1.0 / static_cast<double>(curve.m_steps[step].atRisk - curve.m_steps[step].events);
            ++step;
        }
        for (std::size_t d = 0; d < days.size(); ++d)
            if (day <= days[d]) {
                Psi* const at = &table[2 * static_cast<std::size_t>(day)];
                at[0][d] = -hazard;
                at[1][d] = atEvent - hazard;
            } else {
                Psi* const at = &table[2 * static_cast<std::size_t>(day)];
                at[0][d] = at[1][d] = at[-2][d];
            }
    }
    Psi squares{};
    qint64 clusters = 0;
    for (std::size_t i = 0; i < units.size(); ++clusters) {
        const quint32 cluster = units[i].cluster;
        Psi sum{};
        for (; i < units.size() && units[i].cluster == cluster; ++i) {
            const Psi& psi = table[2 * static_cast<std::size_t>(std::clamp(units[i].time, 0, last)) + (units[i].event != 0 ? 1 : 0)];
            for (std::size_t d = 0; d < kMostDays; ++d)
                sum[d] += psi[d];
        }
        for (std::size_t d = 0; d < kMostDays; ++d)
            squares[d] += sum[d] * sum[d];
    }
    for (std::size_t d = 0; d < days.size(); ++d)
        curve.m_variances.emplace_back(curve.stepBefore(days[d]), varianceOf(squares[d], clusters));
    return curve;
}

std::ptrdiff_t SurvivalCurve::stepBefore(double time) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), time, [](double t, const Step& s) { return t < s.time; });
    return after - m_steps.begin() - 1;
}

double SurvivalCurve::survivalAt(double time) const
{
    const std::ptrdiff_t at = stepBefore(time);
    return at < 0 ? 1.0 : m_steps[static_cast<std::size_t>(at)].survival;
}

qint64 SurvivalCurve::atRiskAt(double time) const
{
    const auto at = std::lower_bound(m_exitTimes.begin(), m_exitTimes.end(), time);
    return at == m_exitTimes.end() ? 0 : m_exitAtRisk[static_cast<std::size_t>(at - m_exitTimes.begin())];
}

qint64 SurvivalCurve::knownAt(double time) const
{
    const std::ptrdiff_t at = stepBefore(time);
    if (at < 0)
        return atRiskAt(time);
    const Step& step = m_steps[static_cast<std::size_t>(at)];
    const qint64 today = step.time == time ? step.events : 0;
    return m_cumulativeEvents[static_cast<std::size_t>(at)] + atRiskAt(time) - today;
}

qint64 SurvivalCurve::eventsBy(double time) const
{
    const std::ptrdiff_t at = stepBefore(time);
    return at < 0 ? 0 : m_cumulativeEvents[static_cast<std::size_t>(at)];
}

std::optional<double> SurvivalCurve::clusteredVariance(double time) const
{
    const std::ptrdiff_t step = stepBefore(time);
    if (step < 0)
        return std::nullopt;
    // Of all steps the place is known.
    if (m_variances.size() == m_steps.size() && m_variances[static_cast<std::size_t>(step)].first == step)
        return m_variances[static_cast<std::size_t>(step)].second;
    const auto found = std::find_if(m_variances.begin(), m_variances.end(), [&](const auto& v) { return v.first == step; });
    return found != m_variances.end() ? found->second : std::nullopt;
}

Interval SurvivalCurve::bandOfStep(std::size_t step, double variance) const
{
    const double s = m_steps[step].survival;
    const double logS = std::log(s);
    const double se = std::sqrt(variance) / std::abs(logS);
    return {std::pow(s, std::exp(kZ * se)), std::pow(s, std::exp(-kZ * se))};
}

std::optional<SurvivalCurve::Band> SurvivalCurve::bandAt(double time) const
{
    if (!reaches(time))
        return std::nullopt;
    Band band;
    const std::ptrdiff_t at = stepBefore(time);
    band.survival = at < 0 ? 1.0 : m_steps[static_cast<std::size_t>(at)].survival;
    if (at < 0) {
        const double n = static_cast<double>(atRiskAt(time));
        band.interval = wilson(n, n);
    } else if (band.survival <= 0.0) {
        band.interval = wilson(0.0, static_cast<double>(m_count));
    } else {
        const Step& step = m_steps[static_cast<std::size_t>(at)];
        if (!clustered()) {
            band.interval = bandOfStep(static_cast<std::size_t>(at), step.greenwood);
        } else if (const auto variance = clusteredVariance(time)) {
            band.interval = bandOfStep(static_cast<std::size_t>(at), *variance);
            band.designEffect = step.greenwood > 0.0 ? *variance / step.greenwood : 1.0;
        }
    }
    return band;
}

double SurvivalCurve::designEffectAt(double time) const
{
    const std::ptrdiff_t at = stepBefore(time);
    const auto variance = clusteredVariance(time);
    if (at < 0 || !variance)
        return 1.0;
    const double greenwood = m_steps[static_cast<std::size_t>(at)].greenwood;
    return greenwood > 0.0 && std::isfinite(greenwood) ? *variance / greenwood : 1.0;
}

std::optional<double> SurvivalCurve::quantile(double p) const
{
    const double target = 1.0 - p;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps[i];
        if (step.survival > target + 1e-9)
            continue;
        if (step.atRisk < kFewest)
            return std::nullopt;
        if (std::abs(step.survival - target) <= 1e-9 && i + 1 < m_steps.size())
            return 0.5 * (step.time + m_steps[i + 1].time);
        return step.time;
    }
    return std::nullopt;
}

bool SurvivalCurve::falls(double p) const { return !m_steps.empty() && m_steps.back().survival <= 1.0 - p + 1e-9; }

std::optional<double> SurvivalCurve::firstBelowHalf(bool upper) const
{
    const auto below = [&](std::size_t i) {
        const Step& step = m_steps[i];
        if (step.survival <= 0.0)
            return !upper || wilson(0.0, static_cast<double>(m_count))->high <= 0.5;
        const double variance = !clustered() ? step.greenwood : clusteredVariance(step.time).value_or(step.greenwood);
        const Interval band = bandOfStep(i, variance);
        return (upper ? band.high : band.low) <= 0.5;
    };
    // Both edges fall with time but for ripples far smaller than a step of interest, so halving finds the crossing.
    std::size_t low = 0;
    std::size_t high = m_steps.size();
    while (low < high) {
        const std::size_t mid = low + (high - low) / 2;
        if (below(mid))
            high = mid;
        else
            low = mid + 1;
    }
    if (low == m_steps.size() || m_steps[low].atRisk < kFewest)
        return std::nullopt;
    return m_steps[low].time;
}

std::pair<std::optional<double>, std::optional<double>> SurvivalCurve::medianInterval() const
{
    return {firstBelowHalf(false), firstBelowHalf(true)};
}

} // namespace encore::stats
