#pragma once

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace encore::predict {

/// Log-likelihood at log-parameters; writes the gradient where `gradient` is not null.
using LogLikelihood = std::function<double(const std::vector<double>& logParameters, std::vector<double>* gradient)>;

struct Maximum {
    std::vector<double> logParameters;
    double value = 0.0;
    std::vector<std::vector<double>> covariance; ///< of the log-parameters: inverse of the observed information
};

/// Nelder-Mead on `rough` from `start`, with a ridge of `ridge` * Σθ² to keep it in bounds, to find where to begin.
std::vector<double> roughMaximum(const LogLikelihood& rough, std::vector<double> start, double ridge);

/// L-BFGS with the analytic gradient from `start`, then Newton steps on its differences. nullopt where it
/// runs to a bound, ends away from a maximum, or the information is not positive definite.
std::optional<Maximum> maximum(const LogLikelihood& target, std::vector<double> start, double units);

} // namespace encore::predict
