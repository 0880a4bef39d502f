#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>
#include <vector>

namespace encore::stats {

/// One waiting time with a covariate that switches once from 0 to 1 and never back.
struct CoxUnit {
    qint32 time = 0;      ///< whole days until event or end
    bool event = false;
    qint32 switchedAt = std::numeric_limits<qint32>::max(); ///< covariate is 1 on days > switchedAt; -1: from the start
    int stratum = 0;
    qint64 cluster = -1;  ///< customer; negative: a cluster of its own
};

struct CoxResult {
    double logRatio = 0.0;
    double se = 0.0;          ///< sandwich of score residuals summed by cluster, times K/(K-1)
    double ratio() const;
    double low() const;
    double high() const;
};

/// Hazard ratio of covariate 1 against 0 by stratified Cox partial likelihood with Breslow's ties. Days on
/// which all or none at risk are switched contribute nothing. nullopt where the likelihood has no maximum.
std::optional<CoxResult> coxSwitch(const std::vector<CoxUnit>& units);

} // namespace encore::stats
