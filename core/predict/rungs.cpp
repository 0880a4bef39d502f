#include "predict/rungs.h"

#include <array>

namespace encore::predict {

namespace {

constexpr qint64 kFewest = 30;
constexpr double kShrink = 10.0;
constexpr qint32 kAgeStep = 7;

kpi::KpiOptions until(const kpi::KpiOptions& options, qint32 end)
{
    kpi::KpiOptions o = options;
    o.asOf = end;
    o.from.reset();
    o.to.reset();
    o.mergeSameDay = true;
    return o;
}

} // namespace

std::optional<Expected> simpleRung(const kpi::OrderHistory& history, const kpi::KpiOptions& options, qint32 end, int horizon)
{
    const kpi::Scope scope = kpi::Scope::of(history, until(options, end));
    const qint32 start = end - horizon + 1; // first of the last `horizon` days
    if (horizon <= 0 || scope.firstDay >= start)
        return std::nullopt;
    qint64 customers = 0;
    Expected sum;
    kpi::forEachCustomer(history, scope, [&](const kpi::CustomerView& v) {
        if (v.days.front() >= start)
            return;
        ++customers;
        for (std::size_t i = v.days.size(); i-- > 0 && v.days[i] >= start;) {
            sum.minor += static_cast<double>(v.nets[i]);
            sum.orders += 1.0;
        }
    });
    if (customers < kFewest)
        return std::nullopt;
    const double n = static_cast<double>(customers);
    return Expected{sum.minor / n, sum.orders / n};
}

QString lackOfSimpleRung(const kpi::OrderHistory& history, const kpi::KpiOptions& options, qint32 end, int horizon)
{
    const kpi::Scope scope = kpi::Scope::of(history, until(options, end));
    if (const qint32 days = end - scope.firstDay; horizon <= 0 || days < horizon)
        return QStringLiteral("%1 of %2 days of history").arg(std::max(0, days)).arg(horizon);
    qint64 customers = 0;
    kpi::forEachCustomer(history, scope, [&](const kpi::CustomerView& v) { customers += v.days.front() <= end - horizon ? 1 : 0; });
    return customers < kFewest ? QStringLiteral("%1 of %2 customers bought %3 days ago or earlier").arg(customers).arg(kFewest).arg(horizon) : QString();
}

std::vector<std::optional<Expected>> cohortRung(const kpi::OrderHistory& history, const kpi::KpiOptions& options, const PurchaseSummary& summary, int horizon)
{
    std::vector<std::optional<Expected>> result(summary.buyers.size());
    const qint32 deepest = summary.historyDays - horizon;
    if (horizon <= 0 || deepest < 0)
        return result;
    struct Cell {
        double n = 0.0;
        Expected sum;
    };
    std::vector<std::array<Cell, 3>> cells(static_cast<std::size_t>(deepest / kAgeStep) + 1);
    const kpi::Scope scope = kpi::Scope::of(history, until(options, summary.end));
    kpi::forEachCustomer(history, scope, [&](const kpi::CustomerView& v) {
        const qint32 most = v.age() - horizon;
        if (most < 0 || v.uncertain || v.observedTo < scope.asOf)
            return;
        std::size_t now = 0;
        std::size_t then = 0;
        double sumThen = 0.0;
        double sumNow = 0.0;
        for (std::size_t g = 0; g < cells.size() && static_cast<qint32>(g) * kAgeStep <= most; ++g) {
            const qint32 age = static_cast<qint32>(g) * kAgeStep;
            for (; now < v.days.size() && v.days[now] - v.days[0] <= age; ++now)
                sumNow += static_cast<double>(v.nets[now]);
            for (; then < v.days.size() && v.days[then] - v.days[0] <= age + horizon; ++then)
                sumThen += static_cast<double>(v.nets[then]);
            Cell& cell = cells[g][std::min<std::size_t>(now, 3) - 1];
            cell.n += 1.0;
            cell.sum.minor += sumThen - sumNow;
            cell.sum.orders += static_cast<double>(then - now);
        }
    });
    for (std::size_t i = 0; i < summary.buyers.size(); ++i) {
        const Buyer& b = summary.buyers[i];
        const auto g = static_cast<std::size_t>(b.age / kAgeStep);
        if (g >= cells.size())
            continue;
        Cell all;
        for (const Cell& c : cells[g]) {
            all.n += c.n;
            all.sum.minor += c.sum.minor;
            all.sum.orders += c.sum.orders;
        }
        if (all.n < static_cast<double>(kFewest))
            continue;
        const Cell& own = cells[g][static_cast<std::size_t>(std::min(b.x, 2))];
        result[i] = Expected{(own.sum.minor + kShrink * all.sum.minor / all.n) / (own.n + kShrink), (own.sum.orders + kShrink * all.sum.orders / all.n) / (own.n + kShrink)};
    }
    return result;
}

} // namespace encore::predict
