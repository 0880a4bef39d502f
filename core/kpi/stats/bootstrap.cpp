#include "kpi/stats/bootstrap.h"

#include "kpi/stats/quantile.h"
#include "kpi/stats/random.h"

#include <algorithm>
#include <cmath>

namespace encore::stats {

std::optional<Interval> bootstrap(std::size_t clusters, const std::function<std::optional<double>(const std::vector<quint32>&)>& statistic, int replicates, quint64 seed)
{
    if (clusters < 2 || replicates < 2)
        return std::nullopt;
    Random random(seed);
    std::vector<quint32> times(clusters);
    std::vector<double> values;
    for (int r = 0; r < replicates; ++r) {
        std::fill(times.begin(), times.end(), 0U);
        for (std::size_t i = 0; i < clusters; ++i)
            ++times[random.below(clusters)];
        if (const auto value = statistic(times); value && std::isfinite(*value))
            values.push_back(*value);
    }
    if (values.size() * 2 < static_cast<std::size_t>(replicates))
        return std::nullopt;
    const auto low = quantile(std::span(values), 0.025);
    const auto high = quantile(std::span(values), 0.975);
    return Interval{*low, *high};
}

} // namespace encore::stats
