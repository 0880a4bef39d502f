#include "predict/bgnbd.h"

#include "kpi/stats/gamma.h"
#include "predict/hypergeometric.h"
#include "predict/optimise.h"

#include <algorithm>
#include <cmath>

namespace encore::predict {

namespace {

using stats::digamma;
using stats::lnGamma;

struct Group {
    qint32 x;
    qint32 recency;
    qint32 age;
    double count;
};

struct Frequency {
    double x;
    double count;
};

/// The log-likelihood on grouped customers. What depends on x alone is summed once per x, logarithms of
/// α + day once per day, so that a customer costs one exponential.
class Likelihood {
public:
    explicit Likelihood(std::vector<Group> groups) : m_groups(std::move(groups))
    {
        std::sort(m_groups.begin(), m_groups.end(), [](const Group& p, const Group& q) { return p.x < q.x; });
        for (const Group& g : m_groups) {
            if (m_frequencies.empty() || m_frequencies.back().x != g.x)
                m_frequencies.push_back({static_cast<double>(g.x), 0.0});
            m_frequencies.back().count += g.count;
            m_longest = std::max(m_longest, g.age);
        }
        m_scale = std::max(1, m_longest);
        m_log.resize(static_cast<std::size_t>(m_longest) + 1);
        m_inverse.resize(m_log.size());
    }
    double scale() const { return m_scale; }

    double operator()(const std::vector<double>& theta, std::vector<double>* gradient)
    {
        const double r = std::exp(theta[0]), alpha = std::exp(theta[1]), a = std::exp(theta[2]), b = std::exp(theta[3]);
        for (std::size_t day = 0; day < m_log.size(); ++day) {
            const double at = alpha + static_cast<double>(day) / m_scale;
            m_log[day] = std::log(at);
            m_inverse[day] = 1.0 / at;
        }
        double value = 0.0, dr = 0.0, dAlpha = 0.0, da = 0.0, db = 0.0;
        const double lgR = lnGamma(r), psiR = digamma(r), lgAb = lnGamma(a + b), psiAb = digamma(a + b), lgB = lnGamma(b), psiB = digamma(b);
        const double logA = std::log(a);
        std::size_t at = 0;
        for (const Frequency& f : m_frequencies) {
            value += f.count * (lnGamma(r + f.x) - lgR + r * theta[1] + lgAb + lnGamma(b + f.x) - lgB - lnGamma(a + b + f.x));
            const double psiAbx = digamma(a + b + f.x);
            dr += f.count * (digamma(r + f.x) - psiR + theta[1]);
            dAlpha += f.count * r / alpha;
            da += f.count * (psiAb - psiAbx);
            db += f.count * (psiAb + digamma(b + f.x) - psiB - psiAbx);
            const double power = r + f.x;
            const double dropped = f.x > 0.0 ? logA - std::log(b + f.x - 1.0) : 0.0;
            double product = 1.0, sumLast = 0.0, sumDead = 0.0, byPower = 0.0;
            for (; at < m_groups.size() && static_cast<double>(m_groups[at].x) == f.x; ++at) {
                const Group& g = m_groups[at];
                const auto age = static_cast<std::size_t>(g.age);
                const double logT = m_log[age];
                sumLast += g.count * logT;
                if (f.x > 0.0) {
                    const auto recency = static_cast<std::size_t>(g.recency);
                    // ln(e^L3 + e^L4) = L3 + ln(1 + e^(L4 - L3)); the factors 1 + e are multiplied up and logged in bunches.
                    const double difference = dropped + power * (logT - m_log[recency]);
                    const double e = std::exp(std::min(difference, 600.0));
                    const double dead = e / (1.0 + e);
                    if (difference > 600.0)
                        value += g.count * (difference - 600.0);
                    if (g.count == 1.0 && e < 1e100) {
                        product *= 1.0 + e;
                        if (product > 1e150) {
                            value += std::log(product);
                            product = 1.0;
                        }
                    } else {
                        value += g.count * std::log1p(e);
                    }
                    const double weighted = g.count * dead;
                    sumDead += weighted;
                    dr -= weighted * (m_log[recency] - logT);
                    byPower += g.count * m_inverse[age] + weighted * (m_inverse[recency] - m_inverse[age]);
                } else {
                    byPower += g.count * m_inverse[age];
                }
            }
            value += std::log(product) - power * sumLast;
            dr -= sumLast;
            dAlpha -= power * byPower;
            if (f.x > 0.0) {
                da += sumDead / a;
                db -= sumDead / (b + f.x - 1.0);
            }
        }
        if (gradient != nullptr)
            *gradient = {dr * r, dAlpha * alpha, da * a, db * b};
        return value;
    }

private:
    std::vector<Group> m_groups;
    std::vector<Frequency> m_frequencies;
    qint32 m_longest = 0;
    double m_scale = 1.0;
    std::vector<double> m_log;
    std::vector<double> m_inverse;
};

std::vector<Group> grouped(const std::vector<Buyer>& buyers, std::size_t step)
{
    std::vector<Group> groups;
    groups.reserve(buyers.size() / step + 1);
    for (std::size_t i = 0; i < buyers.size(); i += step)
        groups.push_back({buyers[i].x, buyers[i].recency, buyers[i].age, 1.0});
    const auto key = [](const Group& g) { return (static_cast<quint64>(static_cast<quint32>(g.x)) << 42) | (static_cast<quint64>(static_cast<quint32>(g.recency)) << 21) | static_cast<quint32>(g.age); };
    std::sort(groups.begin(), groups.end(), [&](const Group& p, const Group& q) { return key(p) < key(q); });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < groups.size(); ++i) {
        if (key(groups[i]) == key(groups[kept]))
            groups[kept].count += 1.0;
        else
            groups[++kept] = groups[i];
    }
    if (!groups.empty())
        groups.resize(kept + 1);
    return groups;
}

} // namespace

double BgNbd::logLikelihood(double x, double tx, double t) const
{
    const double alive = -(r + x) * std::log(alpha + t);
    double bracket = alive;
    if (x > 0.0) {
        const double dead = std::log(a) - std::log(b + x - 1.0) - (r + x) * std::log(alpha + tx);
        const double top = std::max(alive, dead);
        bracket = top + std::log(std::exp(alive - top) + std::exp(dead - top));
    }
    return lnGamma(r + x) - lnGamma(r) + r * std::log(alpha) + lnGamma(a + b) + lnGamma(b + x) - lnGamma(b) - lnGamma(a + b + x) + bracket;
}

double BgNbd::pAlive(double x, double tx, double t) const
{
    if (!(x > 0.0))
        return 1.0;
    return 1.0 / (1.0 + a / (b + x - 1.0) * std::exp((r + x) * std::log((alpha + t) / (alpha + tx))));
}

double BgNbd::expectedOrders(double x, double tx, double t, double horizon) const
{
    if (!(horizon > 0.0))
        return 0.0;
    constexpr double nearOne = 1e-4;
    if (std::abs(a - 1.0) < 0.9999 * nearOne) { // so that 1 +- 1e-4 itself is never taken for near
        BgNbd below = *this;
        BgNbd above = *this;
        below.a = 1.0 - nearOne;
        above.a = 1.0 + nearOne;
        return 0.5 * (below.expectedOrders(x, tx, t, horizon) + above.expectedOrders(x, tx, t, horizon));
    }
    double c = a + b + x - 1.0;
    if (std::abs(c) < 1e-9)
        c = 1e-9;
    const double z = horizon / (alpha + t + horizon);
    // (1-z)^(r+x) 2F1(r+x, b+x; c; z) after Euler's transform: the powers of r + x cancel.
    const double series = std::pow(1.0 - z, a - 1.0) * hypergeometricSeries(a + b - 1.0 - r, a - 1.0, c, z);
    return std::max(0.0, c / (a - 1.0) * (1.0 - series) * pAlive(x, tx, t));
}

std::optional<BgNbdFit> fitBgNbd(const std::vector<Buyer>& buyers, double daysPerUnit)
{
    qint64 repeats = 0;
    for (const Buyer& b : buyers)
        repeats += b.x;
    if (repeats == 0 || buyers.size() < 2)
        return std::nullopt;
    Likelihood full(grouped(buyers, 1));
    if (full.scale() <= 1.0)
        return std::nullopt;
    // A start from some two thousand customers, then everyone.
    std::vector<double> start{0.0, 0.0, 0.0, 0.0};
    const std::size_t step = std::max<std::size_t>(1, buyers.size() / 2000);
    {
        Likelihood sample(grouped(buyers, step));
        const LogLikelihood rough = [&](const std::vector<double>& theta, std::vector<double>* g) { return sample(theta, g); };
        start = roughMaximum(rough, start, 0.01);
        start[1] += std::log(sample.scale() / full.scale());
    }
    const LogLikelihood target = [&](const std::vector<double>& theta, std::vector<double>* g) { return full(theta, g); };
    const auto best = maximum(target, start, static_cast<double>(buyers.size()));
    if (!best)
        return std::nullopt;
    BgNbdFit fit;
    const double unitsPerScale = full.scale() / daysPerUnit;
    fit.model = {std::exp(best->logParameters[0]), std::exp(best->logParameters[1]) * unitsPerScale, std::exp(best->logParameters[2]), std::exp(best->logParameters[3])};
    fit.logLikelihood = best->value - static_cast<double>(repeats) * std::log(unitsPerScale);
    fit.customers = static_cast<qint64>(buyers.size());
    fit.covariance = best->covariance;
    return fit;
}

} // namespace encore::predict
