#include "kpi/stats/intervals.h"

#include "kpi/stats/gamma.h"

#include <algorithm>
#include <cmath>

namespace encore::stats {

std::optional<Interval> wilson(double hits, double n)
{
    if (!(n > 0.0))
        return std::nullopt;
    const double p = std::clamp(hits / n, 0.0, 1.0);
    const double z2 = kZ * kZ;
    const double centre = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    const double half = kZ / (1.0 + z2 / n) * std::sqrt(p * (1.0 - p) / n + z2 / (4.0 * n * n));
    return Interval{p <= 0.0 ? 0.0 : std::max(0.0, centre - half), p >= 1.0 ? 1.0 : std::min(1.0, centre + half)};
}

std::optional<Interval> garwood(qint64 events, double exposure)
{
    if (!(exposure > 0.0) || events < 0)
        return std::nullopt;
    const double d = static_cast<double>(events);
    const double low = events == 0 ? 0.0 : gammaPInverse(d, 0.025);
    return Interval{low / exposure, gammaPInverse(d + 1.0, 0.975) / exposure};
}

std::optional<Interval> newcombe(double hits1, double n1, double hits2, double n2)
{
    const auto a = wilson(hits1, n1);
    const auto b = wilson(hits2, n2);
    if (!a || !b)
        return std::nullopt;
    const double p1 = hits1 / n1;
    const double p2 = hits2 / n2;
    const double d = p1 - p2;
    return Interval{std::max(-1.0, d - std::hypot(p1 - a->low, b->high - p2)), std::min(1.0, d + std::hypot(a->high - p1, p2 - b->low))};
}

std::optional<std::pair<std::size_t, std::size_t>> medianRanks(std::size_t n)
{
    if (n < 6)
        return std::nullopt;
    std::size_t r = 0; // number of values cut off below
    if (n <= 2000) {
        const double all = static_cast<double>(n);
        double cumulative = 0.0;
        for (std::size_t k = 0; k < n / 2; ++k) {
            const double kk = static_cast<double>(k);
            cumulative += std::exp(lnGamma(all + 1.0) - lnGamma(kk + 1.0) - lnGamma(all - kk + 1.0) - all * std::log(2.0));
            if (cumulative > 0.025)
                break;
            r = k;
        }
    } else {
        const double all = static_cast<double>(n);
        r = static_cast<std::size_t>(std::floor(0.5 * all - 0.5 * kZ * std::sqrt(all) - 0.5));
    }
    return std::pair{r, n - 1 - r};
}

Interval normalInterval(double value, double se, double lowest, double highest)
{
    return {std::clamp(value - kZ * se, lowest, highest), std::clamp(value + kZ * se, lowest, highest)};
}

} // namespace encore::stats
