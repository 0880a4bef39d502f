#include "predict/gamma_gamma.h"

#include "kpi/stats/gamma.h"
#include "predict/optimise.h"

#include <algorithm>
#include <cmath>

namespace encore::predict {

namespace {

using stats::digamma;
using stats::lnGamma;

struct Spend {
    qint32 x;
    double total; // x * mean, scaled
};

class Likelihood {
public:
    explicit Likelihood(std::vector<Spend> spends) : m_spends(std::move(spends))
    {
        std::sort(m_spends.begin(), m_spends.end(), [](const Spend& a, const Spend& b) { return a.x < b.x; });
        for (const Spend& s : m_spends) {
            if (m_rows.empty() || m_rows.back().x != s.x)
                m_rows.push_back({static_cast<double>(s.x), 0.0, 0.0});
            m_rows.back().count += 1.0;
            m_rows.back().logMean += std::log(s.total / s.x);
        }
    }

    double operator()(const std::vector<double>& theta, std::vector<double>* gradient) const
    {
        const double p = std::exp(theta[0]), q = std::exp(theta[1]), v = std::exp(theta[2]);
        const double lgQ = lnGamma(q), psiQ = digamma(q);
        double value = 0.0, dp = 0.0, dq = 0.0, dv = 0.0;
        std::size_t at = 0;
        for (const Row& row : m_rows) {
            const double px = p * row.x;
            // Σ ln(total + v): the factors are multiplied up and logged in bunches.
            double logs = 0.0, product = 1.0, inverses = 0.0;
            for (; at < m_spends.size() && static_cast<double>(m_spends[at].x) == row.x; ++at) {
                const double sum = m_spends[at].total + v;
                product *= sum;
                inverses += 1.0 / sum;
                if (product > 1e100 || product < 1e-100) {
                    logs += std::log(product);
                    product = 1.0;
                }
            }
            logs += std::log(product);
            const double psiBoth = digamma(px + q), psiPx = digamma(px), logX = std::log(row.x);
            value += row.count * (lnGamma(px + q) - lnGamma(px) - lgQ + q * theta[2] + px * logX) + (px - 1.0) * row.logMean - (px + q) * logs;
            dp += row.x * (row.count * (psiBoth - psiPx + logX) + row.logMean - logs);
            dq += row.count * (psiBoth - psiQ + theta[2]) - logs;
            dv += row.count * q / v - (px + q) * inverses;
        }
        if (gradient != nullptr)
            *gradient = {dp * p, dq * q, dv * v};
        return value;
    }

private:
    struct Row {
        double x;
        double count;
        double logMean; // Σ ln mean
    };
    std::vector<Spend> m_spends;
    std::vector<Row> m_rows;
};

} // namespace

double GammaGamma::logLikelihood(double x, double mean) const
{
    return lnGamma(p * x + q) - lnGamma(p * x) - lnGamma(q) + q * std::log(v) + (p * x - 1.0) * std::log(mean) + p * x * std::log(x) - (p * x + q) * std::log(x * mean + v);
}

double GammaGamma::expectedValue(double x, double mean) const
{
    const double population = p * v / (q - 1.0);
    if (!(x > 0.0))
        return population;
    const double w = p * x / (p * x + q - 1.0);
    return w * mean + (1.0 - w) * population;
}

std::optional<GammaGammaFit> fitGammaGamma(const std::vector<Buyer>& buyers, double moneyPerUnit)
{
    std::vector<Spend> spends;
    double scale = 0.0;
    for (const Buyer& b : buyers)
        if (b.x > 0 && b.mean > 0.0) {
            spends.push_back({b.x, b.mean * b.x});
            scale += b.mean;
        }
    if (spends.size() < 3)
        return std::nullopt;
    const double n = static_cast<double>(spends.size());
    scale /= n;
    for (Spend& s : spends)
        s.total /= scale;
    std::vector<double> start{std::log(3.0), std::log(3.0), 0.0};
    {
        std::vector<Spend> sample;
        for (std::size_t i = 0; i < spends.size(); i += std::max<std::size_t>(1, spends.size() / 2000))
            sample.push_back(spends[i]);
        const Likelihood rough(std::move(sample));
        start = roughMaximum([&](const std::vector<double>& theta, std::vector<double>* g) { return rough(theta, g); }, start, 0.01);
    }
    const Likelihood full(std::move(spends));
    const auto best = maximum([&](const std::vector<double>& theta, std::vector<double>* g) { return full(theta, g); }, start, n);
    if (!best)
        return std::nullopt;
    GammaGammaFit fit;
    const double unitsPerScale = scale / moneyPerUnit;
    fit.model = {std::exp(best->logParameters[0]), std::exp(best->logParameters[1]), std::exp(best->logParameters[2]) * unitsPerScale};
    fit.logLikelihood = best->value - n * std::log(unitsPerScale);
    fit.customers = static_cast<qint64>(n);
    fit.covariance = best->covariance;
    return fit;
}

} // namespace encore::predict
