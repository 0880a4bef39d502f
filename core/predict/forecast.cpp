#include "predict/forecast.h"

#include "kpi/nobody.h"
#include "kpi/repeat_curve.h"
#include "kpi/stats/quantile.h"
#include "kpi/stats/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace encore::predict {

namespace {

constexpr QLatin1String kId("KPI29");
constexpr qint32 kBackDays = 91;
constexpr int kBackTests = 3;
constexpr int kDraws = 400;
constexpr std::size_t kSample = 1000;
constexpr std::size_t kFewest = 30;
constexpr int kLongest = 3650;
constexpr double kCovered = 0.5;

/// Occasions of all in `days`, and their value: what one of a customer's orders is worth does not depend on the horizon.
std::optional<double> byModel(const PurchaseSummary& s, const Prediction& p, int days, std::optional<double>& minor)
{
    std::vector<double> each;
    const double orders = expectedOccasions(s, p.bgnbd->model, p.daysPerUnit, days, &each);
    double sum = 0.0;
    for (std::size_t i = 0; i < each.size() && i < p.customers.size(); ++i)
        if (const PredictedCustomer& c = p.customers[i]; c.expectedOrders && c.expectedMinor && *c.expectedOrders > 0.0)
            sum += each[i] * *c.expectedMinor / *c.expectedOrders;
    if (std::isfinite(sum))
        minor = sum;
    return std::isfinite(orders) ? std::optional(orders) : std::nullopt;
}

/// Lower factor of Cholesky; empty where the matrix is not positive definite.
std::vector<std::vector<double>> factor(const std::vector<std::vector<double>>& a)
{
    std::vector<std::vector<double>> l(a.size(), std::vector<double>(a.size(), 0.0));
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= l[i][k] * l[j][k];
            if (i == j && !(sum > 0.0))
                return {};
            l[i][j] = i == j ? std::sqrt(sum) : sum / l[j][j];
        }
    return l;
}

/// One customer's future drawn from the posterior: alive, rate, drop-out.
qint64 draw(stats::Random& random, const BgNbd& m, const Buyer& b, double horizon)
{
    if (b.x > 0 && random.uniform() >= m.pAlive(b.x, b.recency, b.age))
        return 0;
    const double rate = random.gamma(m.r + b.x) / (m.alpha + b.age);
    const double drop = random.beta(m.a, m.b + b.x);
    qint64 count = 0;
    for (double t = random.exponential() / rate; t < horizon; t += random.exponential() / rate) {
        ++count;
        if (random.uniform() < drop)
            break;
    }
    return count;
}

/// Half-width of the simulated band on the log scale. Customers are sampled; their own chance is scaled by
/// the root of the ratio, the parameters' by the ratio.
double simulatedHalfWidth(const PurchaseSummary& s, const BgNbdFit& fit, double expected, int horizon)
{
    const auto l = factor(fit.covariance);
    if (l.empty() || !(expected > 0.0))
        return 0.0;
    stats::Random random(20240607);
    PurchaseSummary sample;
    const std::size_t n = std::min(kSample, s.buyers.size());
    for (std::size_t i = 0; i < n; ++i)
        sample.buyers.push_back(s.buyers[n == s.buyers.size() ? i : random.below(s.buyers.size())]);
    const double ratio = static_cast<double>(s.buyers.size()) / static_cast<double>(n);
    const double base = expectedOccasions(sample, fit.model, 1.0, horizon);
    std::vector<double> totals;
    for (int r = 0; r < kDraws; ++r) {
        std::array<double, 4> z{};
        for (double& v : z)
            v = random.normal();
        std::array<double, 4> shift{};
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t k = 0; k <= i; ++k)
                shift[i] += l[i][k] * z[k];
        const BgNbd m{fit.model.r * std::exp(shift[0]), fit.model.alpha * std::exp(shift[1]), fit.model.a * std::exp(shift[2]), fit.model.b * std::exp(shift[3])};
        const double byParameters = (expectedOccasions(sample, m, 1.0, horizon) - base) * ratio;
        double byChance = -base;
        for (const Buyer& b : sample.buyers)
            byChance += static_cast<double>(draw(random, fit.model, b, horizon));
        const double total = expected + byParameters + byChance * std::sqrt(ratio);
        if (std::isfinite(total))
            totals.push_back(std::max(total, 1e-6 * expected));
    }
    const auto low = stats::quantile(std::span(totals), 0.025);
    const auto high = stats::quantile(std::span(totals), 0.975);
    return low && high ? std::max(std::log(expected / *low), std::log(*high / expected)) : 0.0;
}

kpi::Undefined whyNot(const kpi::OrderHistory& history, const kpi::KpiOptions& options, qint64 customers)
{
    if (customers == 0)
        return kpi::whyNobody(history, kpi::Scope::of(history, options));
    return customers < static_cast<qint64>(kFewest) ? kpi::Undefined::TooFewCustomers : kpi::Undefined::HistoryTooShort;
}

} // namespace

std::optional<double> crostonSba(const std::vector<double>& demand, double alpha)
{
    std::optional<double> size;
    double interval = 0.0;
    double since = 0.0;
    for (const double d : demand) {
        since += 1.0;
        if (!(d > 0.0))
            continue;
        interval = size ? interval + alpha * (since - interval) : since;
        size = size ? *size + alpha * (d - *size) : d;
        since = 0.0;
    }
    if (!size)
        return std::nullopt;
    return *size / interval * (1.0 - alpha / 2.0);
}

std::optional<double> expectedByHazard(const kpi::OrderHistory& history, const kpi::KpiOptions& options, qint32 end, int horizonDays, double* coveredDays)
{
    kpi::KpiOptions at = options;
    at.asOf = end;
    at.from.reset();
    at.to.reset();
    at.mergeSameDay = true;
    const kpi::Scope scope = kpi::Scope::of(history, at);
    const kpi::MonthTable months(scope.firstDay, scope.asOf + 1);
    kpi::RepeatCurvePass pass(scope, months);
    std::map<std::pair<std::size_t, qint32>, qint64> states; // customers by step and silence
    std::size_t customers = 0;
    kpi::forEachCustomer(history, scope, [&](const kpi::CustomerView& v) {
        pass.add(v);
        if (v.observedTo < scope.asOf)
            return;
        ++customers;
        ++states[{std::min<std::size_t>(v.days.size(), 4) - 1, scope.asOf - v.days.back()}];
    });
    if (customers < kFewest || horizonDays <= 0)
        return std::nullopt;
    const kpi::RepeatCurveBlock curves = pass.finish();
    const auto days = static_cast<std::size_t>(scope.asOf - scope.firstDay + horizonDays) + 2;
    std::array<std::vector<double>, 4> survival;
    std::array<qint32, 4> reach{};
    for (std::size_t step = 0; step < survival.size(); ++step) {
        const auto& curve = curves.steps[step].curve;
        survival[step].reserve(days);
        while (survival[step].size() < days && curve.reaches(static_cast<double>(survival[step].size())))
            survival[step].push_back(curve.survivalAt(static_cast<double>(survival[step].size())));
        reach[step] = static_cast<qint32>(survival[step].size()) - 1;
        survival[step].resize(days, survival[step].empty() ? 1.0 : survival[step].back());
    }
    double covered = 0.0;
    for (const auto& [state, count] : states)
        covered += static_cast<double>(count) * std::clamp(reach[state.first] - state.second, 0, horizonDays);
    covered /= static_cast<double>(customers);
    if (coveredDays != nullptr)
        *coveredDays = covered;
    if (covered < kCovered * horizonDays)
        return std::nullopt;
    const auto h = static_cast<std::size_t>(horizonDays);
    // renewal[k][t]: expected further occasions within t days of an occasion that leads to step k.
    std::array<std::vector<double>, 4> renewal;
    for (auto& r : renewal)
        r.assign(h + 1, 0.0);
    for (std::size_t t = 1; t <= h; ++t)
        for (std::size_t k = 4; k-- > 0;) {
            double sum = 0.0;
            for (std::size_t u = 1; u <= t; ++u)
                sum += (survival[k][u - 1] - survival[k][u]) * (1.0 + renewal[std::min<std::size_t>(k + 1, 3)][t - u]);
            renewal[k][t] = sum;
        }
    double total = 0.0;
    for (const auto& [state, count] : states) {
        const auto [k, silence] = state;
        const auto s = static_cast<std::size_t>(silence);
        if (!(survival[k][s] > 0.0))
            continue;
        double sum = 0.0;
        for (std::size_t u = 1; u <= h; ++u)
            sum += (survival[k][s + u - 1] - survival[k][s + u]) * (1.0 + renewal[std::min<std::size_t>(k + 1, 3)][h - u]);
        total += static_cast<double>(count) * sum / survival[k][s];
    }
    return std::isfinite(total) ? std::optional(total) : std::nullopt;
}

Forecast forecastDemand(const kpi::OrderHistory& history, const kpi::KpiOptions& options, int horizonDays)
{
    PredictOptions how;
    how.horizonDays = std::min(horizonDays, kLongest);
    return forecastDemand(history, options, horizonDays, predict(history, options, how));
}

Forecast forecastDemand(const kpi::OrderHistory& history, const kpi::KpiOptions& options, int horizonDays, const Prediction& now)
{
    horizonDays = std::min(horizonDays, kLongest);
    Forecast f;
    f.byModel = now.rung == Rung::Model;
    f.horizonDays = horizonDays;
    f.reason = now.reason;
    const PurchaseSummary s = summarise(history, options, options.asOf);
    const auto n = static_cast<qint64>(s.buyers.size());
    std::optional<double> minor;
    const std::optional<double> orders = f.byModel ? byModel(s, now, std::max(0, horizonDays), minor) : expectedByHazard(history, options, options.asOf, horizonDays, &f.coveredDays);
    if (!orders || horizonDays <= 0) {
        f.orders = f.minor = kpi::Figure::none(kId, whyNot(history, options, n), n);
        return f;
    }

    for (int back = 1; back <= kBackTests; ++back) {
        const qint32 end = options.asOf - back * kBackDays;
        const PurchaseSummary known = summarise(history, options, end);
        if (known.buyers.size() < kFewest || known.historyDays < kBackDays)
            break;
        std::optional<double> expected;
        if (f.byModel) {
            if (const auto fit = fitBgNbd(known.buyers, 1.0))
                expected = expectedOccasions(known, fit->model, 1.0, kBackDays);
        } else {
            expected = expectedByHazard(history, options, end, kBackDays);
        }
        if (expected && *expected > 0.0)
            f.backtests.push_back({end, *expected, actualOccasions(history, options, known, end + kBackDays)});
    }
    double squares = 0.0;
    double errors = 0.0;
    double used = 0.0;
    double last = 0.0;
    for (std::size_t i = 0; i < f.backtests.size(); ++i) {
        const auto& b = f.backtests[i];
        if (b.actual <= 0)
            continue;
        const double off = std::log(static_cast<double>(b.actual) / b.forecast);
        squares += off * off;
        errors += std::abs(b.forecast - static_cast<double>(b.actual)) / static_cast<double>(b.actual);
        last = i == 0 ? std::abs(off) : last;
        used += 1.0;
    }
    if (used > 0.0)
        f.meanAbsoluteError = errors / used;
    const double simulated = f.byModel ? simulatedHalfWidth(s, *now.bgnbd, *orders, horizonDays) : 0.0;
    const double half = std::max({simulated, used > 0.0 ? stats::kZ * std::sqrt(squares / used) : 0.0, last});
    const auto band = [&](double value) { return half > 0.0 && value > 0.0 ? std::optional(stats::Interval{value * std::exp(-half), value * std::exp(half)}) : std::nullopt; };
    f.orders = kpi::Figure::of(kId, orders, n, band(*orders), kpi::Undefined::NoConvergence);

    if (!minor) {
        double sum = 0.0;
        double occasions = 0.0;
        for (const Buyer& b : s.buyers) {
            sum += b.mean * b.x;
            occasions += b.x;
        }
        if (occasions > 0.0)
            minor = *orders * sum / occasions;
    }
    f.minor = kpi::Figure::of(kId, minor, n, minor ? band(*minor) : std::nullopt, kpi::Undefined::TooFewEvents);
    return f;
}

} // namespace encore::predict
