#include "kpi/stats/random.h"

#include <cmath>

namespace encore::stats {

quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

double Random::uniform()
{
    return (static_cast<double>(next() >> 11) + 0.5) * 0x1.0p-53;
}

quint64 Random::below(quint64 n)
{
    const quint64 limit = ~quint64(0) - (~quint64(0) % n + 1) % n;
    quint64 r = next();
    while (r > limit)
        r = next();
    return r % n;
}

double Random::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(uniform()));
    return radius * std::cos(6.283185307179586 * uniform());
}

double Random::exponential()
{
    return -std::log(uniform());
}

double Random::gamma(double shape)
{
    if (shape < 1.0) {
        const double boost = std::pow(uniform(), 1.0 / shape);
        return boost * gamma(shape + 1.0);
    }
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;;) {
        const double x = normal();
        double v = 1.0 + c * x;
        if (v <= 0.0)
            continue;
        v = v * v * v;
        if (std::log(uniform()) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v;
    }
}

double Random::beta(double a, double b)
{
    const double x = gamma(a);
    const double y = gamma(b);
    return x + y > 0.0 ? x / (x + y) : 0.0;
}

qint64 Random::poisson(double mean)
{
    qint64 count = 0;
    while (mean > 0.0) {
        const double part = mean > 30.0 ? 30.0 : mean;
        const double limit = std::exp(-part);
        double product = uniform();
        while (product > limit) {
            ++count;
            product *= uniform();
        }
        mean -= part;
    }
    return count;
}

} // namespace encore::stats
