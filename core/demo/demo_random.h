#pragma once

#include <QtGlobal>

#include <cmath>
#include <random>

namespace encore {

/// Random numbers that are the same on every platform: the engine is fixed by the standard, the
/// distributions of the standard library are not, so these are our own.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_engine(seed) {}

    /// 0 <= x < 1.
    double unit() { return double(m_engine() >> 11) * 0x1.0p-53; }
    bool chance(double p) { return unit() < p; }
    /// from <= x <= to.
    int whole(int from, int to) { return from + int(unit() * double(to - from + 1)); }
    double normal()
    {
        const double a = std::sqrt(-2.0 * std::log(1.0 - unit()));
        return a * std::cos(6.283185307179586 * unit());
    }
    double exponential(double mean) { return -mean * std::log(1.0 - unit()); }
    /// exp of a normal: `median` with a spread of `sigma` on the log scale.
    double lognormal(double median, double sigma) { return median * std::exp(sigma * normal()); }
    template <class List>
    const auto& pick(const List& list) { return list[size_t(unit() * double(std::size(list)))]; }

private:
    std::mt19937_64 m_engine;
};

} // namespace encore
