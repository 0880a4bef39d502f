#pragma once

#include "kpi/stats/intervals.h"

#include <QtGlobal>

#include <functional>
#include <optional>
#include <vector>

namespace encore::stats {

/// Percentile interval of a statistic over resampled customers: `statistic` gets, per replicate, how often
/// each of the `clusters` customers was drawn. Replicates without a value are left out; nullopt where fewer
/// than two customers exist or under half of the replicates have one. The same seed gives the same interval.
std::optional<Interval> bootstrap(std::size_t clusters, const std::function<std::optional<double>(const std::vector<quint32>&)>& statistic,
                                  int replicates = 999, quint64 seed = 20240607);

} // namespace encore::stats
