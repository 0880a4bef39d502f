#pragma once

namespace encore::predict {

/// Gauss's 2F1(a, b; c; z) for 0 <= z < 1 by its series; where a + b > c through Euler's transform
/// (1-z)^(c-a-b) 2F1(c-a, c-b; c; z), whose terms fall faster than z^n as z nears 1. c must not be 0 or a
/// negative integer.
double hypergeometric(double a, double b, double c, double z);

/// The plain series; for z near 1 only where c > a + b.
double hypergeometricSeries(double a, double b, double c, double z);

} // namespace encore::predict
