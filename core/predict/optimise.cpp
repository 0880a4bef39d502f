#include "predict/optimise.h"

#include <nlopt.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace encore::predict {

namespace {

constexpr double kBound = 14.0; // e^14: a parameter this far out means that the likelihood has no maximum
using Matrix = std::vector<std::vector<double>>;

struct Problem {
    const LogLikelihood* target;
    double ridge;
    std::vector<double> parameters;
    std::vector<double> gradient;
};

double objective(unsigned n, const double* x, double* gradient, void* data)
{
    auto* p = static_cast<Problem*>(data);
    p->parameters.assign(x, x + n);
    p->gradient.assign(n, 0.0);
    double value = -(*p->target)(p->parameters, gradient != nullptr ? &p->gradient : nullptr);
    for (unsigned i = 0; i < n; ++i) {
        value += p->ridge * x[i] * x[i];
        if (gradient != nullptr)
            gradient[i] = -p->gradient[i] + 2.0 * p->ridge * x[i];
    }
    return std::isfinite(value) ? value : 1e300;
}

std::vector<double> run(nlopt_algorithm algorithm, Problem& problem, std::vector<double> x, double tolerance, int most)
{
    nlopt_opt opt = nlopt_create(algorithm, static_cast<unsigned>(x.size()));
    if (opt == nullptr)
        return x;
    nlopt_set_min_objective(opt, &objective, &problem);
    nlopt_set_lower_bounds1(opt, -kBound);
    nlopt_set_upper_bounds1(opt, kBound);
    nlopt_set_ftol_rel(opt, tolerance);
    nlopt_set_maxeval(opt, most);
    double value = 0.0;
    // A failure by rounding leaves the best point in x; what it is worth is judged by the gradient afterwards.
    nlopt_optimize(opt, x.data(), &value);
    nlopt_destroy(opt);
    return x;
}

/// Inverse of a symmetric positive definite matrix by Cholesky; nullopt where it is not.
std::optional<Matrix> inverse(const Matrix& a)
{
    const std::size_t n = a.size();
    Matrix l(n, std::vector<double>(n, 0.0));
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= l[i][k] * l[j][k];
            if (i == j) {
                if (!(sum > 0.0))
                    return std::nullopt;
                l[i][i] = std::sqrt(sum);
            } else {
                l[i][j] = sum / l[j][j];
            }
        }
    Matrix inv(n, std::vector<double>(n, 0.0));
    for (std::size_t c = 0; c < n; ++c) {
        std::vector<double> y(n, 0.0);
        for (std::size_t i = 0; i < n; ++i) {
            double sum = i == c ? 1.0 : 0.0;
            for (std::size_t k = 0; k < i; ++k)
                sum -= l[i][k] * y[k];
            y[i] = sum / l[i][i];
        }
        for (std::size_t i = n; i-- > 0;) {
            double sum = y[i];
            for (std::size_t k = i + 1; k < n; ++k)
                sum -= l[k][i] * inv[k][c];
            inv[i][c] = sum / l[i][i];
        }
    }
    return inv;
}

Matrix information(const LogLikelihood& target, const std::vector<double>& x)
{
    constexpr double h = 1e-4;
    const std::size_t n = x.size();
    Matrix m(n, std::vector<double>(n, 0.0));
    std::vector<double> up(n), down(n);
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<double> y = x;
        y[i] = x[i] + h;
        target(y, &up);
        y[i] = x[i] - h;
        target(y, &down);
        for (std::size_t j = 0; j < n; ++j)
            m[i][j] = -(up[j] - down[j]) / (2.0 * h);
    }
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j)
            m[i][j] = m[j][i] = 0.5 * (m[i][j] + m[j][i]);
    return m;
}

} // namespace

std::vector<double> roughMaximum(const LogLikelihood& rough, std::vector<double> start, double ridge)
{
    Problem problem{&rough, ridge, {}, {}};
    return run(NLOPT_LN_NELDERMEAD, problem, std::move(start), 1e-5, 400);
}

std::optional<Maximum> maximum(const LogLikelihood& target, std::vector<double> start, double units)
{
    Problem problem{&target, 0.0, {}, {}};
    std::vector<double> x = run(NLOPT_LD_LBFGS, problem, std::move(start), 1e-11, 200);
    const std::size_t n = x.size();
    std::vector<double> gradient(n, 0.0);
    double value = target(x, &gradient);
    std::optional<Matrix> covariance;
    const auto steepest = [&] {
        double largest = 0.0;
        for (const double g : gradient)
            largest = std::max(largest, std::abs(g));
        return largest;
    };
    for (int round = 0; round < 4; ++round) {
        if (!std::isfinite(value) || std::any_of(x.begin(), x.end(), [](double v) { return !std::isfinite(v) || std::abs(v) > kBound - 0.5; }))
            return std::nullopt;
        covariance = inverse(information(target, x));
        if (!covariance)
            return std::nullopt;
        double decrement = 0.0;
        std::vector<double> next = x;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) {
                next[i] += (*covariance)[i][j] * gradient[j];
                decrement += gradient[i] * (*covariance)[i][j] * gradient[j];
            }
        if (!(decrement > 1e-12))
            break;
        std::vector<double> nextGradient(n, 0.0);
        const double nextValue = target(next, &nextGradient);
        if (!std::isfinite(nextValue) || nextValue < value - 1e-9 * std::abs(value))
            break;
        x = next;
        value = nextValue;
        gradient = nextGradient;
    }
    if (steepest() > 1e-4 * std::max(1.0, units) || !covariance)
        return std::nullopt;
    return Maximum{x, value, *covariance};
}

} // namespace encore::predict
