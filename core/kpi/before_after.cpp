#include "kpi/before_after.h"

#include "kpi/stats/bootstrap.h"
#include "kpi/stats/clusters.h"
#include "kpi/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace encore::kpi {

namespace {

constexpr QLatin1String kChange("KPI27");
constexpr QLatin1String kBalance("KPI28");
constexpr QLatin1String kTopic("KPI20");
constexpr qint64 kFewestCases = 30;

using Clusters = std::map<qint64, std::vector<const ChangeUnit*>>;

Clusters clustersOf(const std::vector<ChangeUnit>& units)
{
    Clusters clusters;
    qint64 nameless = 0;
    for (const ChangeUnit& u : units)
        clusters[u.customer < 0 ? --nameless : u.customer].push_back(&u);
    return clusters;
}

struct Side {
    double n = 0.0;
    double sum = 0.0;
    double mean() const { return sum / n; }
};

ChangeFigure changeOf(const std::vector<ChangeUnit>& units, bool share)
{
    std::array<Side, 2> side;
    for (const ChangeUnit& u : units) {
        side[u.after ? 1 : 0].n += 1.0;
        side[u.after ? 1 : 0].sum += u.value;
    }
    ChangeFigure c;
    const auto one = [&](const Side& s) { return s.n > 0.0 ? Figure::of(kChange, s.mean(), static_cast<qint64>(s.n), std::nullopt, Undefined::NoCustomers) : Figure::none(kChange, Undefined::NoCustomers); };
    c.before = one(side[0]);
    c.after = one(side[1]);
    const auto n = static_cast<qint64>(side[0].n + side[1].n);
    if (!c.before || !c.after) {
        c.difference = Figure::none(kChange, Undefined::NoCustomers, n);
        return c;
    }
    const Clusters clusters = clustersOf(units);
    double squares = 0.0;
    for (const auto& [customer, rows] : clusters) {
        double sum = 0.0;
        for (const ChangeUnit* u : rows)
            sum += u->after ? (u->value - side[1].mean()) / side[1].n : -(u->value - side[0].mean()) / side[0].n;
        squares += sum * sum;
    }
    const double k = static_cast<double>(clusters.size());
    c.variance = k > 1.0 ? squares * k / (k - 1.0) : 0.0;
    const double difference = side[1].mean() - side[0].mean();
    std::optional<stats::Interval> interval;
    if (share && clusters.size() == units.size())
        interval = stats::newcombe(side[1].sum, side[1].n, side[0].sum, side[0].n);
    else if (k >= 5.0)
        interval = stats::normalInterval(difference, std::sqrt(c.variance), share ? -1.0 : -1e300, share ? 1.0 : 1e300);
    c.difference = Figure::of(kChange, difference, n, interval, Undefined::NoCustomers);
    return c;
}

} // namespace

ChangeWindows changeWindows(qint32 changeDay, int days, int gapDays)
{
    const qint32 width = std::max(7, days - days % 7);
    const qint32 start = changeDay + std::max(0, gapDays);
    return {changeDay - width, changeDay - 1, start, start + width - 1};
}

ChangeFigure changeOfShare(const std::vector<ChangeUnit>& units) { return changeOf(units, true); }
ChangeFigure changeOfMean(const std::vector<ChangeUnit>& units) { return changeOf(units, false); }

ChangeFigure changeOfMedian(const std::vector<ChangeUnit>& units)
{
    const Clusters clusters = clustersOf(units);
    std::vector<const std::vector<const ChangeUnit*>*> rows;
    for (const auto& [customer, members] : clusters)
        rows.push_back(&members);
    std::array<std::vector<double>, 2> values;
    const auto medians = [&](const std::vector<quint32>* times) {
        values[0].clear();
        values[1].clear();
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (quint32 t = times != nullptr ? (*times)[i] : 1; t > 0; --t)
                for (const ChangeUnit* u : *rows[i])
                    values[u->after ? 1 : 0].push_back(u->value);
        return std::pair{stats::quantile(std::span(values[0]), 0.5), stats::quantile(std::span(values[1]), 0.5)};
    };
    const auto [before, after] = medians(nullptr);
    ChangeFigure c;
    c.before = Figure::of(kChange, before, static_cast<qint64>(values[0].size()), std::nullopt, Undefined::NoCustomers);
    c.after = Figure::of(kChange, after, static_cast<qint64>(values[1].size()), std::nullopt, Undefined::NoCustomers);
    const auto n = static_cast<qint64>(units.size());
    if (!before || !after) {
        c.difference = Figure::none(kChange, Undefined::NoCustomers, n);
        return c;
    }
    const auto interval = stats::bootstrap(rows.size(), [&](const std::vector<quint32>& times) -> std::optional<double> {
        const auto [b, a] = medians(&times);
        return b && a ? std::optional(*a - *b) : std::nullopt;
    });
    c.difference = Figure::of(kChange, *after - *before, n, interval, Undefined::NoCustomers);
    if (interval)
        c.variance = std::pow((interval->high - interval->low) / (2.0 * stats::kZ), 2.0);
    return c;
}

Figure differenceInDifferences(const ChangeFigure& now, const ChangeFigure& yearBefore)
{
    if (!now.difference || !yearBefore.difference)
        return Figure::none(kChange, Undefined::HistoryTooShort);
    const double value = *now.difference.value - *yearBefore.difference.value;
    std::optional<stats::Interval> interval;
    if (now.variance > 0.0 && yearBefore.variance > 0.0)
        interval = stats::normalInterval(value, std::sqrt(now.variance + yearBefore.variance), -1e300, 1e300);
    return Figure::of(kChange, value, now.difference.n + yearBefore.difference.n, interval, Undefined::HistoryTooShort);
}

CompensationBlock compensation(const std::vector<CompensationCase>& cases)
{
    CompensationBlock b;
    std::map<qint64, std::vector<const CompensationCase*>> byCustomer;
    std::set<qint64> matched;
    qint64 nameless = 0;
    for (const CompensationCase& c : cases)
        if (c.mature) {
            byCustomer[c.customer > 0 ? c.customer : --nameless].push_back(&c);
            if (!c.compensated)
                matched.insert(c.stratum);
        }
    std::vector<const std::vector<const CompensationCase*>*> rows;
    for (const auto& [customer, members] : byCustomer)
        rows.push_back(&members);
    for (const auto* members : rows)
        for (const CompensationCase* c : *members)
            if (c->compensated) {
                ++b.cases;
                b.unmatched += matched.contains(c->stratum) ? 0 : 1;
                b.costMinor += matched.contains(c->stratum) ? c->costMinor : 0;
            }
    struct Sums {
        double without = 0.0, n = 0.0, with = 0.0, m = 0.0, cost = 0.0;
    };
    const auto balanceAndCost = [&](const std::vector<quint32>* times) {
        std::map<qint64, Sums> strata;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double t = times != nullptr ? (*times)[i] : 1.0;
            if (t == 0.0)
                continue;
            for (const CompensationCase* c : *rows[i]) {
                Sums& s = strata[c->stratum];
                if (c->compensated) {
                    s.with += t * static_cast<double>(c->marginMinor);
                    s.m += t;
                    s.cost += t * static_cast<double>(c->costMinor);
                } else {
                    s.without += t * static_cast<double>(c->marginMinor);
                    s.n += t;
                }
            }
        }
        double balance = 0.0;
        double cost = 0.0;
        for (const auto& [stratum, s] : strata)
            if (s.n > 0.0) {
                balance += s.with - s.m * s.without / s.n - s.cost;
                cost += s.cost;
            }
        return std::pair{balance, cost};
    };
    const qint64 usable = b.cases - b.unmatched;
    if (usable < kFewestCases) {
        b.balance = b.roi = Figure::none(kBalance, Undefined::TooFewEvents, usable);
        return b;
    }
    const auto [balance, cost] = balanceAndCost(nullptr);
    b.balance = Figure::of(kBalance, balance, usable, stats::bootstrap(rows.size(), [&](const std::vector<quint32>& t) -> std::optional<double> { return balanceAndCost(&t).first; }), Undefined::TooFewEvents);
    if (!(cost > 0.0)) {
        b.roi = Figure::none(kBalance, Undefined::NoCosts, usable);
        return b;
    }
    b.roi = Figure::of(kBalance, balance / cost, usable, stats::bootstrap(rows.size(), [&](const std::vector<quint32>& t) -> std::optional<double> {
        const auto [gain, spent] = balanceAndCost(&t);
        return spent > 0.0 ? std::optional(gain / spent) : std::nullopt;
    }), Undefined::NoCosts);
    return b;
}

namespace {

/// (person, order) -> mentioned; texts of unknown people without an order stand alone.
std::map<std::pair<qint64, qint64>, bool> onceEach(const std::vector<Mention>& texts)
{
    std::map<std::pair<qint64, qint64>, bool> once;
    qint64 nameless = 0;
    for (const Mention& m : texts) {
        const bool alone = m.person < 0 && m.order == 0;
        bool& mentioned = once[{m.person < 0 ? (alone ? --nameless - 1 : -1) : m.person, m.order}];
        mentioned = mentioned || m.mentions;
    }
    return once;
}

} // namespace

Figure topicPrevalence(const std::vector<Mention>& texts)
{
    stats::ShareByCustomer share;
    for (const auto& [key, mentioned] : onceEach(texts))
        share.add(key.first, mentioned);
    return Figure::of(kTopic, share.share(), share.count(), share.interval(), Undefined::NoReviews);
}

Figure topicPerOrder(const std::vector<Mention>& texts, qint64 ordersDelivered)
{
    std::set<qint64> orders;
    for (const Mention& m : texts)
        if (m.mentions && m.order != 0)
            orders.insert(m.order);
    return Figure::share(kTopic, std::min(static_cast<qint64>(orders.size()), ordersDelivered), ordersDelivered, Undefined::NoOrders);
}

} // namespace encore::kpi
