#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <utility>

namespace encore::stats {

/// 97.5 % point of the normal distribution: all intervals here are 95 %.
inline constexpr double kZ = 1.959963984540054;

struct Interval {
    double low = 0.0;
    double high = 0.0;
};

/// Wilson's score interval of hits / n; nullopt for n <= 0. `n` may be fractional (effective numbers).
std::optional<Interval> wilson(double hits, double n);

/// Garwood's exact interval of a Poisson rate, events per unit of exposure; nullopt for exposure <= 0.
std::optional<Interval> garwood(qint64 events, double exposure);

/// Newcombe's interval of the difference p1 - p2 from the two Wilson intervals (method 10).
std::optional<Interval> newcombe(double hits1, double n1, double hits2, double n2);

/// 0-based ranks of the order statistics that enclose the median with at least 95 %; nullopt for n < 6.
/// Exact binomial up to 2,000 values, its normal limit above.
std::optional<std::pair<std::size_t, std::size_t>> medianRanks(std::size_t n);

/// value +- z * se, clipped.
Interval normalInterval(double value, double se, double lowest, double highest);

} // namespace encore::stats
