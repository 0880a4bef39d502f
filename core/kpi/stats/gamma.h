#pragma once

namespace encore::stats {

/// ln Γ(x) for x > 0, by Stirling's series after lifting x above 12; relative error below 1e-14.
/// Unlike std::lgamma it touches no global sign, so it is safe from any thread.
double lnGamma(double x);
/// ψ(x) = d ln Γ(x) / dx for x > 0.
double digamma(double x);
/// ln B(a, b).
double lnBeta(double a, double b);
/// Regularised lower incomplete gamma P(a, x), a > 0, x >= 0 (series below a + 1, Lentz's fraction above).
double gammaP(double a, double x);
/// x with P(a, x) = p, 0 <= p < 1, by bisection to full precision.
double gammaPInverse(double a, double p);
/// P(chi-square with `df` degrees of freedom > x).
double chiSquareTail(double x, int df);

} // namespace encore::stats
