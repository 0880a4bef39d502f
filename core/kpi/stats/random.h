#pragma once

#include <QtGlobal>

namespace encore::stats {

/// SplitMix64: small, fast and the same on every platform for the same seed (the distributions of the
/// standard library are not). Not for secrets.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) {}
    quint64 next();
    /// Uniform in (0, 1), never an end point.
    double uniform();
    /// Uniform in 0 .. n-1, n > 0.
    quint64 below(quint64 n);
    double normal();
    double exponential();
    /// Gamma with this shape and scale 1 (Marsaglia and Tsang; boosted below shape 1).
    double gamma(double shape);
    double beta(double a, double b);
    /// Poisson by inversion in pieces, exact for any mean.
    qint64 poisson(double mean);

private:
    quint64 m_state;
};

} // namespace encore::stats
