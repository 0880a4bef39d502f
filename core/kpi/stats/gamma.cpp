#include "kpi/stats/gamma.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace encore::stats {

namespace {
constexpr double kLift = 12.0;
constexpr double kHalfLnTwoPi = 0.918938533204672741780329736406;
} // namespace

double lnGamma(double x)
{
    double product = 1.0;
    while (x < kLift) {
        product *= x;
        x += 1.0;
    }
    const double i = 1.0 / x;
    const double i2 = i * i;
    const double tail = i * (1.0 / 12 - i2 * (1.0 / 360 - i2 * (1.0 / 1260 - i2 * (1.0 / 1680 - i2 * (1.0 / 1188 - i2 * 691.0 / 360360)))));
    return (x - 0.5) * std::log(x) - x + kHalfLnTwoPi + tail - std::log(product);
}

double digamma(double x)
{
    double below = 0.0;
    while (x < kLift) {
        below += 1.0 / x;
        x += 1.0;
    }
    const double i = 1.0 / x;
    const double i2 = i * i;
    const double tail = i2 * (1.0 / 12 - i2 * (1.0 / 120 - i2 * (1.0 / 252 - i2 * (1.0 / 240 - i2 * (1.0 / 132 - i2 * 691.0 / 32760)))));
    return std::log(x) - 0.5 * i - tail - below;
}

double lnBeta(double a, double b)
{
    return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

double gammaP(double a, double x)
{
    if (!(x > 0.0))
        return 0.0;
    if (std::isinf(x))
        return 1.0;
    const double front = std::exp(a * std::log(x) - x - lnGamma(a));
    if (x < a + 1.0) {
        double term = 1.0 / a;
        double sum = term;
        for (double n = a + 1.0; term > sum * 1e-17; n += 1.0) {
            term *= x / n;
            sum += term;
        }
        return std::min(1.0, sum * front);
    }
    constexpr double tiny = 1e-300;
    double b = x + 1.0 - a;
    double c = 1.0 / tiny;
    double d = 1.0 / b;
    double h = d;
    for (int i = 1; i < 100000; ++i) {
        const double an = -i * (i - a);
        b += 2.0;
        d = an * d + b;
        d = 1.0 / (std::abs(d) < tiny ? tiny : d);
        c = b + an / c;
        c = std::abs(c) < tiny ? tiny : c;
        const double delta = d * c;
        h *= delta;
        if (std::abs(delta - 1.0) < 1e-15)
            break;
    }
    return std::max(0.0, 1.0 - front * h);
}

double gammaPInverse(double a, double p)
{
    if (!(p > 0.0))
        return 0.0;
    double low = 0.0;
    double high = a + 10.0;
    while (gammaP(a, high) < p)
        high *= 2.0;
    for (int i = 0; i < 200 && high - low > 1e-13 * high; ++i) {
        const double mid = 0.5 * (low + high);
        (gammaP(a, mid) < p ? low : high) = mid;
    }
    return 0.5 * (low + high);
}

double chiSquareTail(double x, int df)
{
    if (df <= 0 || !(x > 0.0))
        return 1.0;
    return std::clamp(1.0 - gammaP(0.5 * df, 0.5 * x), 0.0, 1.0);
}

} // namespace encore::stats
