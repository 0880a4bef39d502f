#include "kpi/stats/cox.h"

#include "kpi/stats/intervals.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace encore::stats {

namespace {

/// Who was at risk when something happened, in one stratum.
struct EventDay {
    qint32 day = 0;
    double off = 0.0;      // at risk, not switched
    double on = 0.0;       // at risk, switched
    double events = 0.0;
    double eventsOn = 0.0;
};

std::vector<EventDay> eventDays(const std::vector<const CoxUnit*>& units)
{
    std::map<qint32, EventDay> days;
    for (const CoxUnit* u : units)
        if (u->event) {
            EventDay& d = days[u->time];
            d.day = u->time;
            d.events += 1.0;
            d.eventsOn += u->switchedAt < u->time ? 1.0 : 0.0;
        }
    // At risk on day t: time >= t; switched among them: switchedAt < t. Both from sorted lists.
    std::vector<qint32> exits;
    std::vector<qint32> switches;
    std::vector<qint32> exitsSwitched;
    for (const CoxUnit* u : units) {
        exits.push_back(u->time);
        if (u->switchedAt < u->time) {
            switches.push_back(u->switchedAt);
            exitsSwitched.push_back(u->time);
        }
    }
    std::sort(exits.begin(), exits.end());
    std::sort(switches.begin(), switches.end());
    std::sort(exitsSwitched.begin(), exitsSwitched.end());
    std::vector<EventDay> result;
    for (auto& [day, d] : days) {
        const auto before = [day = day](const std::vector<qint32>& v) { return static_cast<double>(std::lower_bound(v.begin(), v.end(), day) - v.begin()); };
        const double all = static_cast<double>(exits.size()) - before(exits);
        d.on = before(switches) - before(exitsSwitched);
        d.off = all - d.on;
        result.push_back(d);
    }
    return result;
}

} // namespace

double CoxResult::ratio() const { return std::exp(logRatio); }
double CoxResult::low() const { return std::exp(logRatio - kZ * se); }
double CoxResult::high() const { return std::exp(logRatio + kZ * se); }

std::optional<CoxResult> coxSwitch(const std::vector<CoxUnit>& units)
{
    std::map<int, std::vector<const CoxUnit*>> strata;
    for (const CoxUnit& u : units)
        strata[u.stratum].push_back(&u);
    std::vector<std::pair<const std::vector<const CoxUnit*>*, std::vector<EventDay>>> risk;
    double mixedEvents = 0.0;
    double mixedOn = 0.0;
    for (const auto& [stratum, members] : strata) {
        risk.emplace_back(&members, eventDays(members));
        for (const EventDay& d : risk.back().second)
            if (d.on > 0.0 && d.off > 0.0) {
                mixedEvents += d.events;
                mixedOn += d.eventsOn;
            }
    }
    if (mixedOn <= 0.0 || mixedOn >= mixedEvents)
        return std::nullopt; // the ratio would be 0 or infinite

    double b = 0.0;
    double information = 0.0;
    for (int round = 0; round < 60; ++round) {
        double score = 0.0;
        information = 0.0;
        const double e = std::exp(b);
        for (const auto& [members, days] : risk)
            for (const EventDay& d : days) {
                const double p = d.on * e / (d.on * e + d.off);
                score += d.eventsOn - d.events * p;
                information += d.events * p * (1.0 - p);
            }
        if (!(information > 0.0))
            return std::nullopt;
        const double step = std::clamp(score / information, -2.0, 2.0);
        b += step;
        if (std::abs(step) < 1e-12)
            break;
    }
    if (!std::isfinite(b) || std::abs(b) > 30.0)
        return std::nullopt;

    const double e = std::exp(b);
    std::map<qint64, double> byCluster;
    qint64 nameless = 0;
    for (const auto& [members, days] : risk) {
        std::vector<double> whileOff(days.size() + 1, 0.0); // Σ (0 - p) dΛ
        std::vector<double> whileOn(days.size() + 1, 0.0);  // Σ (1 - p) e^b dΛ
        for (std::size_t i = 0; i < days.size(); ++i) {
            const double total = days[i].on * e + days[i].off;
            const double p = days[i].on * e / total;
            const double hazard = days[i].events / total;
            whileOff[i + 1] = whileOff[i] - p * hazard;
            whileOn[i + 1] = whileOn[i] + (1.0 - p) * e * hazard;
        }
        const auto upTo = [&days = days](qint32 day) {
            return static_cast<std::size_t>(std::upper_bound(days.begin(), days.end(), day, [](qint32 t, const EventDay& d) { return t < d.day; }) - days.begin());
        };
        for (const CoxUnit* u : *members) {
            const std::size_t end = upTo(u->time);
            const std::size_t turn = std::min(end, upTo(u->switchedAt));
            double residual = -(whileOff[turn] + whileOn[end] - whileOn[turn]);
            if (u->event) {
                const EventDay& d = days[end - 1];
                residual += (u->switchedAt < u->time ? 1.0 : 0.0) - d.on * e / (d.on * e + d.off);
            }
            byCluster[u->cluster < 0 ? --nameless : u->cluster] += residual;
        }
    }
    if (byCluster.size() < 2)
        return std::nullopt;
    double squares = 0.0;
    for (const auto& [cluster, sum] : byCluster)
        squares += sum * sum;
    const double k = static_cast<double>(byCluster.size());
    const CoxResult result{b, std::sqrt(squares * k / (k - 1.0)) / information};
    if (!std::isfinite(result.se) || !(result.se > 0.0))
        return std::nullopt;
    return result;
}

} // namespace encore::stats
