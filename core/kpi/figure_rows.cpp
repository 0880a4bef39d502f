#include "kpi/figure_rows.h"

#include "kpi/order_values.h"

#include <functional>

namespace encore::kpi {

std::vector<BehindRow> retentionRows(const OrderHistory& history, const KpiOptions& options, int windowDays, qint32 at)
{
    std::vector<BehindRow> rows;
    forEachCustomer(history, Scope::of(history, options), [&](const CustomerView& v) {
        const auto next = std::lower_bound(v.days.begin(), v.days.end(), at);
        if (next == v.days.begin() || *(next - 1) < at - windowDays)
            return;
        rows.push_back({history.customerId(v.index), next != v.days.end() && *next < at + windowDays});
    });
    return rows;
}

std::vector<BehindRow> newcomerRows(const OrderHistory& history, const KpiOptions& options, qint32 firstFrom, qint32 firstTo, int days, NewcomerKind kind)
{
    std::vector<BehindRow> rows;
    forEachCustomer(history, Scope::of(history, options), [&](const CustomerView& v) {
        const qint32 first = v.days.front();
        if (v.uncertain || first < firstFrom || first > firstTo)
            return;
        const bool hit = v.days.size() > 1 && v.days[1] - first <= days;
        const bool mature = v.age() >= days;
        if (kind == NewcomerKind::All || mature || (kind == NewcomerKind::Known && hit))
            rows.push_back({history.customerId(v.index), hit});
    });
    return rows;
}

std::vector<BehindRow> cohortRows(const OrderHistory& history, const KpiOptions& options, qint32 month, int cell)
{
    std::vector<BehindRow> rows;
    const Scope scope = Scope::of(history, options);
    const MonthTable months(scope.firstDay, scope.asOf + 1);
    const qint32 width = options.cohort == CohortSpan::Month ? 1 : 3;
    forEachCustomer(history, scope, [&](const CustomerView& v) {
        const qint32 first = v.days.front();
        const qint32 own = months.monthOf(first);
        if (v.uncertain || own < month || own >= month + width)
            return;
        const bool hit = std::any_of(v.days.begin(), v.days.end(), [&](qint32 day) {
            return (options.cell == CellSpan::Month ? months.monthOf(day) - own : (day - first) / 30) == cell;
        });
        rows.push_back({history.customerId(v.index), hit});
    });
    return rows;
}

namespace {

/// Calls `visit(i, repeat)` for the orders of the period in history.known(); repeat: a second or later occasion.
template <class Visit>
void forEachKnownOrder(const OrderHistory& history, const Scope& scope, Visit&& visit)
{
    const OrderHistory::Columns& known = history.known();
    for (std::size_t customer = 0; customer < history.customerCount(); ++customer) {
        const auto [begin, end] = history.rangeOf(customer);
        qint32 first = kNoDay;
        bool firstDone = false;
        for (std::size_t i = begin; i < end && known.day[i] <= scope.asOf; ++i) {
            if (!scope.counts(known, i))
                continue;
            // Without merging, each order is an occasion; with it, all of the first day are the first one.
            const bool isFirst = !firstDone || (scope.mergeSameDay && known.day[i] == first);
            if (!firstDone)
                first = known.day[i];
            firstDone = true;
            if (scope.inPeriod(known.day[i]))
                visit(i, !isFirst);
        }
    }
}

} // namespace

std::vector<BehindRow> orderRows(const OrderHistory& history, const KpiOptions& options, bool knownOnly)
{
    std::vector<BehindRow> rows;
    const Scope scope = Scope::of(history, options);
    forEachKnownOrder(history, scope, [&](std::size_t i, bool repeat) { rows.push_back({history.known().id[i], repeat, history.known().placedAt[i]}); });
    const OrderHistory::Columns& guests = history.guests();
    for (std::size_t i = 0; !knownOnly && i < guests.size(); ++i)
        if (scope.inPeriod(guests.day[i]) && scope.counts(guests, i))
            rows.push_back({guests.id[i], false, guests.placedAt[i]});
    return rows;
}

std::vector<BehindRow> profitRows(const OrderHistory& history, const KpiOptions& options)
{
    std::vector<BehindRow> rows;
    const OrderHistory::Columns& known = history.known();
    if (known.cost.empty())
        return rows;
    forEachKnownOrder(history, Scope::of(history, options), [&](std::size_t i, bool repeat) {
        if (known.cost[i] != kNoInstant)
            rows.push_back({known.id[i], repeat, known.placedAt[i]});
    });
    return rows;
}

std::vector<BehindRow> itemRows(const OrderHistory& history, const KpiOptions& options)
{
    std::vector<BehindRow> rows;
    const Scope scope = Scope::of(history, options);
    for (const OrderHistory::Columns* c : {&history.known(), &history.guests()})
        for (std::size_t i = 0; i < c->size(); ++i)
            if (c->items[i] > 0 && scope.inPeriod(c->day[i]) && scope.counts(*c, i))
                rows.push_back({c->id[i], false, c->placedAt[i]});
    return rows;
}

std::vector<BehindRow> bestBuyerRows(const OrderHistory& history, const KpiOptions& options, int percent)
{
    std::vector<std::pair<qint64, qint64>> buyers; // net in the period, id
    const Scope scope = Scope::of(history, options);
    forEachCustomer(history, scope, [&](const CustomerView& v) {
        qint64 net = 0;
        bool bought = false;
        for (std::size_t i = 0; i < v.days.size(); ++i)
            if (scope.inPeriod(v.days[i])) {
                net += v.nets[i];
                bought = true;
            }
        if (bought)
            buyers.emplace_back(net, history.customerId(v.index));
    });
    std::sort(buyers.begin(), buyers.end(), std::greater<>());
    const std::size_t best = bestOf(buyers.size(), percent);
    std::vector<BehindRow> rows;
    rows.reserve(buyers.size());
    for (const auto& [net, id] : buyers)
        rows.push_back({id, rows.size() < best});
    return rows;
}

std::vector<BehindRow> gapRows(const OrderHistory& history, const KpiOptions& options, int step)
{
    std::vector<BehindRow> rows;
    const Scope scope = Scope::of(history, options);
    std::vector<BehindRow> orders; // of the customer at hand, in time
    forEachCustomer(
        history, scope,
        [&](const CustomerView& v) {
            std::size_t order = 0;
            for (std::size_t i = 0; i < v.days.size(); order += static_cast<std::size_t>(v.orders[i++]))
                if ((step == 0 || i == static_cast<std::size_t>(step)) && GapPass::takes(v, i, scope, options.closures))
                    rows.push_back(orders[order]);
            orders.clear();
        },
        [&](const OrderHistory::Columns& c, std::size_t i) { orders.push_back({c.id[i], false, c.placedAt[i]}); });
    return rows;
}

std::vector<BehindRow> ladderRows(const OrderHistory& history, const KpiOptions& options, std::size_t k)
{
    std::vector<BehindRow> rows;
    forEachCustomer(history, Scope::of(history, options), [&](const CustomerView& v) {
        if (v.days.size() >= k)
            rows.push_back({history.customerId(v.index), v.days.size() > k});
    });
    return rows;
}

std::vector<BehindRow> yearBuyerRows(const OrderHistory& history, const KpiOptions& options, bool repeatOnly)
{
    std::vector<BehindRow> rows;
    const Scope scope = Scope::of(history, options);
    forEachCustomer(history, scope, [&](const CustomerView& v) {
        const auto occasions = v.days.end() - std::upper_bound(v.days.begin(), v.days.end(), scope.asOf - kFrequencyDays);
        if (occasions > (repeatOnly ? 1 : 0))
            rows.push_back({history.customerId(v.index), occasions > 1});
    });
    return rows;
}

std::vector<BehindRow> returningRows(const OrderHistory& history, const KpiOptions& options)
{
    std::vector<BehindRow> rows;
    const Scope scope = Scope::of(history, options);
    forEachCustomer(history, scope, [&](const CustomerView& v) {
        const auto begin = std::lower_bound(v.days.begin(), v.days.end(), scope.from);
        const auto end = std::upper_bound(begin, v.days.end(), scope.to);
        if (begin != end)
            rows.push_back({history.customerId(v.index), end - begin > 1 || begin != v.days.begin()});
    });
    return rows;
}

std::vector<BehindRow> inactiveRows(const OrderHistory& history, const KpiOptions& options, int days)
{
    std::vector<BehindRow> rows;
    const Scope scope = Scope::of(history, options);
    forEachCustomer(history, scope, [&](const CustomerView& v) { rows.push_back({history.customerId(v.index), scope.asOf - v.days.back() > days}); });
    return rows;
}

std::vector<BehindRow> churnRows(const OrderHistory& history, const KpiOptions& options)
{
    const Scope scope = Scope::of(history, options);
    ChurnPass all(scope);
    ChurnPeriodPass period(all, scope);
    forEachCustomer(history, scope, [&](const CustomerView& v) {
        all.add(v);
        period.add(v);
    });
    return period.rows(history);
}

std::vector<BehindRow> riskRows(const OrderHistory& history, const KpiOptions& options, std::size_t band)
{
    const Scope scope = Scope::of(history, options);
    const MonthTable months(scope.firstDay, scope.asOf + 1);
    RepeatCurvePass curves(scope, months);
    ChurnPass churn(scope);
    forEachCustomer(history, scope, [&](const CustomerView& v) {
        curves.add(v);
        churn.add(v);
    });
    return churn.inBand(history, curves.finish(), band);
}

} // namespace encore::kpi
