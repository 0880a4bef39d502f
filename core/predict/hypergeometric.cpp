#include "predict/hypergeometric.h"

#include <cmath>

namespace encore::predict {

double hypergeometricSeries(double a, double b, double c, double z)
{
    double term = 1.0;
    double sum = 1.0;
    constexpr int most = 2'000'000;
    int small = 0;
    for (int n = 0; n < most; ++n) {
        term *= (a + n) * (b + n) / ((c + n) * (1.0 + n)) * z;
        sum += term;
        // Terms may pass through a dip while a + n or b + n changes sign: ask for two small ones in a row.
        small = std::abs(term) <= 1e-16 * std::abs(sum) ? small + 1 : 0;
        if (small >= 2 || term == 0.0)
            break;
    }
    return sum;
}

double hypergeometric(double a, double b, double c, double z)
{
    if (!(z > 0.0))
        return 1.0;
    if (a + b > c)
        return std::pow(1.0 - z, c - a - b) * hypergeometricSeries(c - a, c - b, c, z);
    return hypergeometricSeries(a, b, c, z);
}

} // namespace encore::predict
