#pragma once

#include "kpi/stats/intervals.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace encore::stats {

/// One waiting time: it ended with the event, or was cut off (censored) at `time`.
struct Waiting {
    double time = 0.0;
    bool event = false;
    qint64 cluster = -1; ///< customer; negative: a cluster of its own
};

/// A waiting time in whole days, small enough for a million of them.
struct DayWaiting {
    qint32 time = 0;
    quint32 event = 0;    ///< 1: it happened
    quint32 cluster = 0;
};

/// Waiting times in whole days, counted: those that ended with the event and those cut off.
struct DayCounts {
    std::vector<quint32> events;
    std::vector<quint32> censored;
    /// A day before the first counts as day 0.
    void add(qint32 day, bool event);
    void add(const DayCounts& other);
    bool isEmpty() const { return events.empty() && censored.empty(); }
};

/// Kaplan-Meier estimate of the state "not yet". Units censored at t are at risk at t. Immutable.
class SurvivalCurve {
public:
    struct Step {
        double time = 0.0;
        qint64 atRisk = 0;
        qint64 events = 0;
        double survival = 1.0;
        double greenwood = 0.0; ///< Σ d / (Y (Y - d)): variance of ln S; infinite where S = 0
    };
    struct Band {
        double survival = 1.0;
        std::optional<Interval> interval; ///< of S
        double designEffect = 1.0;        ///< clustered over Greenwood variance; 1 where either is undefined
    };

    SurvivalCurve() = default;
    /// Each unit is a customer of its own: Greenwood. `events[t]` and `censored[t]` count whole days t.
    static SurvivalCurve fromDays(std::span<const quint32> events, std::span<const quint32> censored);
    static SurvivalCurve fromDays(const DayCounts& counts) { return fromDays(counts.events, counts.censored); }
    /// Variance is Greenwood where no cluster repeats, else summed by cluster (see designEffectAt).
    static SurvivalCurve fromUnits(const std::vector<Waiting>& units);

    static constexpr std::size_t kMostDays = 4;
    /// The same for whole days, in one pass: `units` grouped by cluster, `counts` of the same units, and at most
    /// kMostDays days on which a band will be asked for; on other days it has none where a cluster repeats.
    static SurvivalCurve fromDayUnits(const std::vector<DayWaiting>& units, const DayCounts& counts, std::span<const int> days);

    qint64 count() const { return m_count; }
    qint64 events() const { return m_steps.empty() ? 0 : m_cumulativeEvents.back(); }
    /// Events up to and with `time`.
    qint64 eventsBy(double time) const;
    /// One step per time with at least one event, ascending.
    const std::vector<Step>& steps() const { return m_steps; }

    double survivalAt(double time) const;
    qint64 atRiskAt(double time) const;
    /// Units whose state at `time` is known: event by then, or observed at least so long.
    qint64 knownAt(double time) const;
    /// Whether a value at `time` may be shown: not past the last time with five at risk.
    bool reaches(double time) const { return atRiskAt(time) >= kFewest; }
    /// S with its 95 % band on the log(-log) scale; at S = 1 Wilson on those at risk at `time`, at S = 0
    /// Wilson on those at the start. nullopt where the curve does not reach.
    std::optional<Band> bandAt(double time) const;
    /// Clustered over Greenwood variance at `time`; 1 where either is undefined or no cluster repeats.
    double designEffectAt(double time) const;
    /// Smallest time with S <= 1 - p; S = 1 - p within 1e-9: mid-point to the next event time (R's rule).
    /// nullopt where not reached or where fewer than five are at risk.
    std::optional<double> quantile(double p) const;
    /// Whether S ever falls to 1 - p, however few are at risk then.
    bool falls(double p) const;
    /// Times at which the band contains 1/2; an open end is nullopt.
    std::pair<std::optional<double>, std::optional<double>> medianInterval() const;

    static constexpr qint64 kFewest = 5;

private:
    void finish(const std::vector<double>& exits, const std::vector<qint64>& events, const std::vector<qint64>& left);
    std::ptrdiff_t stepBefore(double time) const;
    struct Exit {
        qint64 cluster = 0;
        qint32 step = -1; ///< last step at or before its time
        bool event = false;
    };
    void sumClusters(std::vector<Exit>& exits);
    std::optional<double> clusteredVariance(double time) const;
    bool clustered() const { return !m_variances.empty(); }
    Interval bandOfStep(std::size_t step, double variance) const;
    std::optional<double> firstBelowHalf(bool upper) const;

    qint64 m_count = 0;
    std::vector<double> m_exitTimes;
    std::vector<qint64> m_exitAtRisk;
    std::vector<Step> m_steps;
    std::vector<qint64> m_cumulativeEvents;
    std::vector<double> m_hazardSum; ///< Σ h / (Y (1 - h)) up to each step
    /// Clustered variance of ln S by step, of all steps or of those that were asked for; empty where no cluster repeats.
    std::vector<std::pair<std::ptrdiff_t, std::optional<double>>> m_variances;
};

} // namespace encore::stats
