#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace encore::stats {

struct LogRankUnit {
    double time = 0.0;
    bool event = false;
    int group = 0;
    int stratum = 0;
    qint64 cluster = -1; ///< customer; negative: a cluster of its own
};

struct LogRankResult {
    double chiSquare = 0.0;
    int degrees = 0;
    double p = 1.0;
};

/// Log-rank test of equal waiting in `groups` groups, stratified, with the variance of the score summed by
/// cluster times K/(K-1). nullopt where fewer than two groups can be compared or nothing happens.
std::optional<LogRankResult> logRank(const std::vector<LogRankUnit>& units, int groups);

} // namespace encore::stats
