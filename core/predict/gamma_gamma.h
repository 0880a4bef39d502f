#pragma once

#include "predict/purchase_summary.h"

#include <optional>
#include <vector>

namespace encore::predict {

/// Parameters of the Gamma-Gamma model of spend per occasion; v in the money of its `mean`s.
struct GammaGamma {
    double p = 0.0;
    double q = 0.0;
    double v = 0.0;

    double logLikelihood(double x, double mean) const;
    /// w * mean + (1 - w) * p v / (q - 1), w = p x / (p x + q - 1); the shop's mean for x = 0. q > 1.
    double expectedValue(double x, double mean) const;
};

struct GammaGammaFit {
    GammaGamma model;
    double logLikelihood = 0.0;
    qint64 customers = 0;
    std::vector<std::vector<double>> covariance; ///< of (ln p, ln q, ln v)
};

/// Maximum likelihood over buyers with x > 0 and mean > 0. `moneyPerUnit`: minor units per unit of the
/// answer (100 for major units of most currencies).
std::optional<GammaGammaFit> fitGammaGamma(const std::vector<Buyer>& buyers, double moneyPerUnit);

} // namespace encore::predict
