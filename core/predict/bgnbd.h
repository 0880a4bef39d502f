#pragma once

#include "predict/purchase_summary.h"

#include <optional>
#include <vector>

namespace encore::predict {

/// Parameters of the BG/NBD model of Fader, Hardie and Lee (2005), in one unit of time.
struct BgNbd {
    double r = 0.0;
    double alpha = 0.0;
    double a = 0.0;
    double b = 0.0;

    /// Log-likelihood of one customer with x repeat occasions, the last at tx, seen until T.
    double logLikelihood(double x, double tx, double t) const;
    /// 1 / (1 + 1(x>0) a/(b+x-1) ((α+T)/(α+tx))^(r+x)). By construction 1 for one-time buyers: never show it for them.
    double pAlive(double x, double tx, double t) const;
    /// Expected occasions in the next `horizon`.
    double expectedOrders(double x, double tx, double t, double horizon) const;
};

struct BgNbdFit {
    BgNbd model;
    double logLikelihood = 0.0;  ///< in the unit asked for
    qint64 customers = 0;
    std::vector<std::vector<double>> covariance; ///< of (ln r, ln α, ln a, ln b)
};

/// Maximum likelihood in log-parameters over equal (x, tx, T) taken together. `daysPerUnit`: 1 for days,
/// 7 for weeks. nullopt where there is no stable maximum (see optimise.h) or nobody came back.
std::optional<BgNbdFit> fitBgNbd(const std::vector<Buyer>& buyers, double daysPerUnit);

} // namespace encore::predict
