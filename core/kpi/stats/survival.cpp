#include "kpi/stats/survival.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace encore::stats {

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
        curve.m_clustered = std::move(all);
    return curve;
}

SurvivalCurve SurvivalCurve::fromDayUnits(std::vector<DayWaiting> units)
{
    std::vector<quint32> events;
    std::vector<quint32> censored;
    bool repeats = false;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto day = static_cast<std::size_t>(std::max(0, units[i].time));
        if (day >= events.size()) {
            events.resize(std::max(day + 1, events.size() * 2), 0U);
            censored.resize(events.size(), 0U);
        }
        ++(units[i].event != 0 ? events : censored)[day];
        repeats = repeats || (i > 0 && units[i].cluster == units[i - 1].cluster);
    }
    SurvivalCurve curve = fromDays(events, censored);
    if (repeats)
        curve.m_dayClustered = std::move(units);
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

std::optional<double> SurvivalCurve::clusteredVariance(double time) const
{
    if (!m_dayClustered.empty())
        return clusteredDayVariance(time);
    const std::ptrdiff_t last = stepBefore(time);
    if (last < 0 || m_clustered.empty())
        return std::nullopt;
    double squares = 0.0;
    qint64 clusters = 0;
    for (std::size_t i = 0; i < m_clustered.size();) {
        const qint64 cluster = m_clustered[i].cluster;
        double sum = 0.0;
        for (; i < m_clustered.size() && m_clustered[i].cluster == cluster; ++i) {
            const Exit& e = m_clustered[i];
            if (e.event && e.step <= last) {
                const Step& own = m_steps[static_cast<std::size_t>(e.step)];
                sum += 1.0 / static_cast<double>(own.atRisk - own.events);
            }
            if (const std::ptrdiff_t at = std::min<std::ptrdiff_t>(e.step, last); at >= 0)
                sum -= m_hazardSum[static_cast<std::size_t>(at)];
        }
        squares += sum * sum;
        ++clusters;
    }
    if (clusters < 2)
        return std::nullopt;
    const double k = static_cast<double>(clusters);
    const double variance = squares * k / (k - 1.0);
    return std::isfinite(variance) ? std::optional(variance) : std::nullopt;
}

std::optional<double> SurvivalCurve::clusteredDayVariance(double time) const
{
    if (stepBefore(time) < 0 || time < 0.0)
        return std::nullopt;
    // ψ by day of exit: what an event there adds, and what having been at risk until there takes away.
    const auto days = static_cast<std::size_t>(time) + 1;
    std::vector<double> atEvent(days, 0.0);
    std::vector<double> hazard(days, 0.0);
    std::size_t step = 0;
    double sum = 0.0;
    for (std::size_t day = 0; day < days; ++day) {
        if (step < m_steps.size() && m_steps[step].time == static_cast<double>(day)) {
            sum = m_hazardSum[step];
            atEvent[day] = 1.0 / static_cast<double>(m_steps[step].atRisk - m_steps[step].events);
            ++step;
        }
        hazard[day] = sum;
    }
    double squares = 0.0;
    qint64 clusters = 0;
    for (std::size_t i = 0; i < m_dayClustered.size();) {
        const quint32 cluster = m_dayClustered[i].cluster;
        double psi = 0.0;
        for (; i < m_dayClustered.size() && m_dayClustered[i].cluster == cluster; ++i) {
            const auto exit = static_cast<std::size_t>(std::max(0, m_dayClustered[i].time));
            if (exit >= days)
                psi -= sum;
            else
                psi += (m_dayClustered[i].event != 0 ? atEvent[exit] : 0.0) - hazard[exit];
        }
        squares += psi * psi;
        ++clusters;
    }
    if (clusters < 2)
        return std::nullopt;
    const double k = static_cast<double>(clusters);
    const double variance = squares * k / (k - 1.0);
    return std::isfinite(variance) ? std::optional(variance) : std::nullopt;
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
