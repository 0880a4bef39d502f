#include "predict/prediction.h"

#include "kpi/nobody.h"
#include "predict/rungs.h"

#include <QElapsedTimer>
#include <QJsonValue>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace encore::predict {

namespace {

constexpr qint64 kFewestBuyers = 200;
constexpr qint64 kFewestRepeaters = 60;
constexpr qint32 kShortestHistory = 180;
constexpr double kLargestCorrelation = 0.3;
constexpr double kLargestError = 0.25;
constexpr qint64 kFewestActual = 30;
constexpr qint32 kBacktestDays = 91;

std::optional<double> finite(double v) { return std::isfinite(v) ? std::optional(v) : std::nullopt; }

double seconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) * 1e-9; }

/// The first gate that is closed.
Gate closedGate(const PurchaseSummary& s, const Prediction& p)
{
    if (s.buyers.empty())
        return Gate::NoOrders;
    if (static_cast<qint64>(s.buyers.size()) < kFewestBuyers)
        return Gate::FewBuyers;
    if (s.repeaters < kFewestRepeaters)
        return Gate::FewRepeaters;
    if (s.historyDays < kShortestHistory)
        return Gate::ShortHistory;
    if (!p.bgnbd)
        return Gate::NoPurchaseFit;
    if (!p.gammaGamma)
        return Gate::NoSpendFit;
    if (!(p.gammaGamma->model.q > 1.0))
        return Gate::NoFiniteMean;
    if (!s.correlation || !(std::abs(*s.correlation) < kLargestCorrelation))
        return Gate::SpendGoesWithOrders;
    if (!p.backtestError)
        return Gate::NoBacktest;
    return std::abs(*p.backtestError) < kLargestError ? Gate::Open : Gate::BacktestOff;
}

/// What one back-test starts from: who was known at its first day, and what they have bought since.
struct BackTest {
    qint32 end = 0;
    bool isMain = false;                  // the asked calibration itself: its fit is used again
    PurchaseSummary own;
    bool isPossible = false;

    static double errorOf(double forecast, qint64 actual) { return (forecast - static_cast<double>(actual)) / static_cast<double>(actual); }
};

BackTest backTestOf(Prediction& p, const kpi::OrderHistory& history, const kpi::KpiOptions& options, const PredictOptions& how, const PurchaseSummary& main)
{
    BackTest test;
    test.isMain = how.calibrateUntil && *how.calibrateUntil < options.asOf;
    test.end = test.isMain ? main.end : options.asOf - kBacktestDays;
    if (!test.isMain)
        test.own = summarise(history, options, test.end);
    const PurchaseSummary& known = test.isMain ? main : test.own;
    if (known.historyDays < kShortestHistory || known.buyers.empty())
        return test;
    p.backtestActual = actualOccasions(history, options, known, options.asOf);
    test.isPossible = p.backtestActual >= kFewestActual;
    return test;
}

std::optional<double> modelError(const Prediction& p, const BackTest& test, const kpi::KpiOptions& options, const PurchaseSummary& main)
{
    if (!test.isPossible)
        return std::nullopt;
    const PurchaseSummary& known = test.isMain ? main : test.own;
    const auto fit = test.isMain ? p.bgnbd : fitBgNbd(known.buyers, p.daysPerUnit);
    if (!fit)
        return std::nullopt;
    return finite(test.errorOf(expectedOccasions(known, fit->model, p.daysPerUnit, options.asOf - test.end), p.backtestActual));
}

/// The rungs below the model for each buyer of `summary`.
struct LowerRungs {
    std::optional<Expected> simple;
    std::vector<std::optional<Expected>> cohorts;

    LowerRungs(const kpi::OrderHistory& history, const kpi::KpiOptions& options, const PurchaseSummary& summary, int horizon)
        : simple(simpleRung(history, options, summary.end, horizon)), cohorts(cohortRung(history, options, summary, horizon))
    {
    }
    Rung best() const
    {
        const auto covered = std::count_if(cohorts.begin(), cohorts.end(), [](const auto& e) { return e.has_value(); });
        const bool useCohorts = covered > 0 && (simple || covered == static_cast<std::ptrdiff_t>(cohorts.size()));
        return useCohorts ? Rung::CohortMultiplier : simple ? Rung::Simple : Rung::None;
    }
    const Expected& of(std::size_t buyer, Rung rung) const { return rung == Rung::CohortMultiplier && cohorts[buyer] ? *cohorts[buyer] : *simple; }
};

/// The error of the rung that forecasts, had it forecast then; none where it could not.
std::optional<double> lowerError(const Prediction& p, const BackTest& test, const kpi::OrderHistory& history, const kpi::KpiOptions& options, const PurchaseSummary& main)
{
    if (!test.isPossible || p.rung == Rung::None)
        return std::nullopt;
    const PurchaseSummary& known = test.isMain ? main : test.own;
    const LowerRungs rungs(history, options, known, options.asOf - test.end);
    if (p.rung == Rung::Simple ? !rungs.simple : rungs.best() != p.rung)
        return std::nullopt;
    double forecast = 0.0;
    for (std::size_t i = 0; i < known.buyers.size(); ++i)
        forecast += rungs.of(i, p.rung).orders;
    return finite(test.errorOf(forecast, p.backtestActual));
}

QString noOrders(const kpi::OrderHistory& history, const kpi::KpiOptions& options)
{
    const QString none = QStringLiteral("no paid orders of known customers yet: not defined");
    const qint64 refunded = kpi::refundedOrders(history, kpi::Scope::of(history, options));
    return refunded > 0 ? QStringLiteral("no paid orders of known customers: %1 refunded in full").arg(refunded) : none;
}

QString noBacktest(const BackTest& test, qint64 actual, qint32 historyDays)
{
    if (historyDays < kShortestHistory)
        return QStringLiteral("too little data for a back-test: %1 of %2 days of history before it").arg(std::max(0, historyDays)).arg(kShortestHistory);
    if (!test.isPossible)
        return QStringLiteral("too little data for a back-test: %1 of %2 orders came in its time").arg(actual).arg(kFewestActual);
    return QStringLiteral("the purchase model has no stable fit at the start of the back-test");
}

/// Why not the model, with what there is of it and what it needs.
QString describe(const Prediction& p, const PurchaseSummary& s, const BackTest& test)
{
    const auto percent = [](double share) { return QString::number(100.0 * share, 'f', 1); };
    switch (p.gate) {
    case Gate::Open: return QStringLiteral("enough data; the back-test holds");
    case Gate::NoOrders: break;
    case Gate::FewBuyers: return QStringLiteral("fewer than %1 buyers: %2").arg(kFewestBuyers).arg(s.buyers.size());
    case Gate::FewRepeaters: return QStringLiteral("fewer than %1 customers bought again: %2").arg(kFewestRepeaters).arg(s.repeaters);
    case Gate::ShortHistory: return QStringLiteral("less than %1 days of history: %2").arg(kShortestHistory).arg(s.historyDays);
    case Gate::NoPurchaseFit: return QStringLiteral("the purchase model has no stable fit");
    case Gate::NoSpendFit: return QStringLiteral("the spend model has no stable fit");
    case Gate::NoFiniteMean: return QStringLiteral("the spend model has no finite mean");
    case Gate::SpendGoesWithOrders:
        return s.correlation ? QStringLiteral("spend per order goes with the number of orders: correlation %1, and less than %2 is needed").arg(*s.correlation, 0, 'f', 2).arg(kLargestCorrelation)
                             : QStringLiteral("too few different sums to see whether spend per order goes with the number of orders");
    case Gate::NoBacktest: return noBacktest(test, p.backtestActual, test.isMain ? s.historyDays : test.own.historyDays);
    case Gate::BacktestOff: return QStringLiteral("the purchase model's back-test is off by %1 %, and less than %2 % is needed").arg(percent(*p.backtestError), percent(kLargestError));
    }
    return {};
}

} // namespace

QLatin1String nameOf(Rung rung)
{
    switch (rung) {
    case Rung::Model: return QLatin1String("bgnbd_gamma");
    case Rung::CohortMultiplier: return QLatin1String("cohort_multiplier");
    case Rung::Simple: return QLatin1String("simple");
    case Rung::None: break;
    }
    return {};
}

qint64 actualOccasions(const kpi::OrderHistory& history, const kpi::KpiOptions& options, const PurchaseSummary& known, qint32 to)
{
    kpi::KpiOptions at = options;
    at.asOf = to;
    at.from.reset();
    at.to.reset();
    at.mergeSameDay = true;
    const kpi::Scope scope = kpi::Scope::of(history, at);
    std::vector<char> isKnown(history.customerCount(), 0);
    for (const Buyer& b : known.buyers)
        isKnown[b.index] = 1;
    qint64 count = 0;
    kpi::forEachCustomer(history, scope, [&](const kpi::CustomerView& v) {
        if (isKnown[v.index] != 0)
            count += v.days.end() - std::upper_bound(v.days.begin(), v.days.end(), known.end);
    });
    return count;
}

double expectedOccasions(const PurchaseSummary& s, const BgNbd& model, double daysPerUnit, int days, std::vector<double>* each)
{
    // The expensive factor depends on (x, T) alone, so customers are walked in that order.
    std::vector<quint32> order(s.buyers.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto key = [&](quint32 i) { return std::pair{s.buyers[i].x, s.buyers[i].age}; };
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return key(a) < key(b); });
    if (each != nullptr)
        each->assign(s.buyers.size(), 0.0);
    double sum = 0.0;
    double ifAlive = 0.0;
    for (std::size_t k = 0; k < order.size(); ++k) {
        const Buyer& b = s.buyers[order[k]];
        const double age = b.age / daysPerUnit;
        if (k == 0 || key(order[k]) != key(order[k - 1])) {
            const double alive = model.pAlive(b.x, age, age); // the same customer seen at the moment of an order
            ifAlive = alive > 0.0 ? model.expectedOrders(b.x, age, age, days / daysPerUnit) / alive : 0.0;
        }
        const double expected = ifAlive * model.pAlive(b.x, b.recency / daysPerUnit, age);
        sum += expected;
        if (each != nullptr)
            (*each)[order[k]] = expected;
    }
    return sum;
}

Prediction predict(const kpi::OrderHistory& history, const kpi::KpiOptions& options, const PredictOptions& how)
{
    Prediction p;
    p.daysPerUnit = how.daysPerUnit > 0.0 ? how.daysPerUnit : 1.0;
    p.horizonDays = std::clamp(how.horizonDays, 0, 36500);
    QElapsedTimer timer;
    timer.start();
    const qint32 end = std::min(how.calibrateUntil.value_or(options.asOf), options.asOf);
    const PurchaseSummary s = summarise(history, options, end);
    p.summariseSeconds = seconds(timer);

    timer.restart();
    const double minorPerMajor = std::pow(10.0, options.currencyDigits);
    p.bgnbd = fitBgNbd(s.buyers, p.daysPerUnit);
    p.gammaGamma = fitGammaGamma(s.buyers, minorPerMajor);
    p.fitSeconds = seconds(timer);
    const BackTest test = backTestOf(p, history, options, how, s);
    p.backtestError = modelError(p, test, options, s);

    timer.restart();
    p.gate = closedGate(s, p);
    p.reason = p.gate == Gate::NoOrders ? noOrders(history, options) : describe(p, s, test);
    p.customers.reserve(s.buyers.size());
    for (const Buyer& b : s.buyers) {
        PredictedCustomer c;
        c.customer = history.customerId(b.index);
        c.frequency = b.x;
        c.recencyDays = b.recency;
        c.ageDays = b.age;
        if (b.x > 0) {
            c.meanMinor = b.mean;
            if (p.bgnbd)
                c.pAlive = finite(p.bgnbd->model.pAlive(b.x, b.recency / p.daysPerUnit, b.age / p.daysPerUnit));
        }
        p.customers.push_back(c);
    }
    double orders = 0.0;
    double minor = 0.0;
    if (p.gate == Gate::Open) {
        p.rung = Rung::Model;
        std::vector<double> each;
        orders = expectedOccasions(s, p.bgnbd->model, p.daysPerUnit, p.horizonDays, &each);
        for (std::size_t i = 0; i < s.buyers.size(); ++i) {
            const Buyer& b = s.buyers[i];
            const bool spent = b.x > 0 && b.mean > 0.0;
            const double value = p.gammaGamma->model.expectedValue(spent ? b.x : 0, spent ? b.mean / minorPerMajor : 0.0) * minorPerMajor;
            p.customers[i].expectedOrders = finite(each[i]);
            p.customers[i].expectedMinor = finite(each[i] * value);
            minor += each[i] * value;
        }
    } else {
        const LowerRungs rungs(history, options, s, p.horizonDays);
        p.rung = rungs.best();
        p.backtestError = lowerError(p, test, history, options, s);
        if (p.rung == Rung::None && !s.buyers.empty())
            p.reason += QStringLiteral("; and too little for a simpler estimate: ") + lackOfSimpleRung(history, options, s.end, p.horizonDays);
        for (std::size_t i = 0; i < s.buyers.size() && p.rung != Rung::None; ++i) {
            const Expected& e = rungs.of(i, p.rung);
            p.customers[i].expectedOrders = e.orders;
            p.customers[i].expectedMinor = e.minor;
            orders += e.orders;
            minor += e.minor;
        }
    }
    if (p.rung != Rung::None) {
        p.expectedOrders = finite(orders);
        p.expectedMinor = finite(minor);
    }
    p.scoreSeconds = seconds(timer);
    return p;
}

} // namespace encore::predict
