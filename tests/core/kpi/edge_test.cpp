#include "core/kpi/kpi_fixture.h"
#include "kpi/stats/random.h"
#include "predict/prediction.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace encore;
using namespace encore::kpi;
using namespace encore::test;

namespace {

constexpr qint32 kDay = 2460000;

/// Every number in the document is finite; shares lie in 0..1 but for the plain ratio en_s and money.
bool sound(const QJsonValue& v, const QString& key = {})
{
    if (v.isArray()) {
        const QJsonArray a = v.toArray();
        return std::all_of(a.begin(), a.end(), [&](const QJsonValue& x) { return sound(x, key); });
    }
    if (v.isObject()) {
        const QJsonObject o = v.toObject();
        if (o.contains(QLatin1String("value")) && o.contains(QLatin1String("low"))) {
            const double value = o[QLatin1String("value")].toDouble(0.5);
            if (!o[QLatin1String("value")].isNull()) {
                if ((o[QLatin1String("low")].toDouble(value) > value + 1e-9 || o[QLatin1String("high")].toDouble(value) < value - 1e-9))
                    return false;
            } else if (o[QLatin1String("reason")].toString().isEmpty()) {
                return false;
            }
        }
        for (auto it = o.begin(); it != o.end(); ++it)
            if (!sound(it.value(), it.key()))
                return false;
        return true;
    }
    return !v.isDouble() || std::isfinite(v.toDouble());
}

bool isShare(const Figure& f) { return !f.value || (*f.value >= 0.0 && *f.value <= 1.0); }

bool soundReport(const KpiReport& r, const KpiOptions& options)
{
    if (!sound(kpiToJson(r, options)))
        return false;
    bool shares = isShare(r.orders.identifiedShare) && isShare(r.orders.repeatRevenueShare) && isShare(r.orders.repeatOrderShare) && isShare(r.ladder.allTime) && isShare(r.ladder.returningShare)
        && isShare(r.retention.current) && isShare(r.churn.lateShare) && isShare(r.churn.periodChurn) && isShare(r.recovery.within90) && isShare(r.response[0].rate7d) && isShare(r.response[0].slaMet);
    for (const auto& f : r.ladder.within)
        shares = shares && isShare(f.figure);
    for (const auto& f : r.ladder.ladder)
        shares = shares && isShare(f);
    for (const auto& f : r.retention.both)
        shares = shares && isShare(f.figure);
    for (const auto& f : r.retention.series)
        shares = shares && isShare(f.figure);
    for (const auto& [percent, f] : r.orders.topShare)
        shares = shares && isShare(f);
    for (const auto& row : r.reviewLink.rows) {
        double last = 0.0;
        for (const auto& f : row.p)
            if (f.figure.value) {
                shares = shares && isShare(f.figure) && *f.figure.value >= last;
                last = *f.figure.value;
            }
    }
    double last = 0.0;
    for (const auto& f : r.repeatCurve.steps[0].returnedBy)
        if (f.figure.value) {
            shares = shares && *f.figure.value >= last;
            last = *f.figure.value;
        }
    for (const Cohort& c : r.cohorts.cohorts) {
        shares = shares && std::is_sorted(c.returnedBy.begin(), c.returnedBy.end()) && (c.returnedBy.empty() || c.returnedBy.back() <= c.size);
        for (const qint64 active : c.active)
            shares = shares && active <= c.size;
        shares = shares && c.active.front() == c.size;
    }
    return shares;
}

void checkAll(const std::vector<OrderFact>& orders, KpiOptions options)
{
    const OrderHistory history = historyOf(orders);
    for (const bool merged : {true, false})
        for (const CellSpan cell : {CellSpan::Month, CellSpan::ThirtyDays})
            for (const bool complete : {true, false}) {
                options.mergeSameDay = merged;
                options.cell = cell;
                options.historyComplete = complete;
                options.cohort = merged ? CohortSpan::Month : CohortSpan::Quarter;
                CHECK(soundReport(computeKpis(history, {}, options), options));
            }
    CHECK(sound(predictToJson(predict::predict(history, options), options)));
}

} // namespace

TEST_CASE("odd shops give defined answers", "[kpi][edge]")
{
    const KpiOptions options = optionsAt(kDay + 100);
    SECTION("no orders") { checkAll({}, options); }
    SECTION("one order") { checkAll({order(1, kDay)}, options); }
    SECTION("all guests") { checkAll({order(0, kDay), order(0, kDay + 3), order(0, kDay + 9)}, options); }
    SECTION("all on one day")
    {
        std::vector<OrderFact> orders;
        for (qint64 c = 1; c <= 50; ++c)
            for (int i = 0; i < 3; ++i)
                orders.push_back(order(c, kDay));
        checkAll(orders, options);
        checkAll(orders, optionsAt(kDay));
    }
    SECTION("all refunded")
    {
        std::vector<OrderFact> orders{order(1, kDay), order(1, kDay + 5), order(2, kDay)};
        for (OrderFact& f : orders)
            f.fullyRefunded = true;
        checkAll(orders, options);
        CHECK(computeKpis(historyOf(orders), {}, options).orders.aovMean.reason == Undefined::NoOrders);
    }
    SECTION("future orders are not seen")
    {
        const auto r = computeKpis(historyOf({order(1, kDay), order(1, kDay + 200), order(2, kDay + 300)}), {}, options);
        CHECK(r.orders.count == 1);
        CHECK(r.ladder.withOrders == 1);
        checkAll({order(1, kDay + 200)}, options);
    }
    SECTION("zero-value and negative orders")
    {
        checkAll({order(1, kDay, 0), order(1, kDay + 10, -500), order(2, kDay, -500), order(2, kDay + 10, 100)}, options);
        const auto r = computeKpis(historyOf({order(1, kDay, 0), order(1, kDay + 10, 100)}), {}, options);
        CHECK(r.orders.count == 1);
    }
    SECTION("a customer with 100,000 orders")
    {
        std::vector<OrderFact> orders;
        for (int i = 0; i < 100000; ++i)
            orders.push_back(order(1, kDay - 2000 + i / 50));
        checkAll(orders, options);
    }
    SECTION("as-of before the first order")
    {
        checkAll({order(1, kDay), order(1, kDay + 40)}, optionsAt(kDay - 400));
        CHECK(computeKpis(historyOf({order(1, kDay)}), {}, optionsAt(kDay - 400)).ladder.withOrders == 0);
    }
    SECTION("a period of zero or fewer days")
    {
        KpiOptions empty = options;
        empty.from = kDay + 10;
        empty.to = kDay + 9;
        checkAll({order(1, kDay), order(1, kDay + 10)}, empty);
        empty.to = kDay + 10;
        checkAll({order(1, kDay), order(1, kDay + 10)}, empty);
        empty.from = kDay + 5000;
        checkAll({order(1, kDay), order(1, kDay + 10)}, empty);
    }
    SECTION("extreme sums do not overflow")
    {
        checkAll({order(1, kDay, std::numeric_limits<qint64>::max()), order(1, kDay + 1, std::numeric_limits<qint64>::max()), order(2, kDay, std::numeric_limits<qint64>::min() + 1)}, options);
    }
    SECTION("a channel that does not exist")
    {
        KpiOptions none = options;
        none.channels = {77};
        checkAll({order(1, kDay)}, none);
        none.channels = {-5};
        checkAll({order(1, kDay)}, none);
    }
}

TEST_CASE("rows out of order and faceless channels", "[kpi][edge]")
{
    std::vector<OrderFact> orders{order(2, kDay, 300, kDay + 4), order(1, kDay + 5, 100), order(1, kDay, 200, kDay + 2), order(3, kDay + 1)};
    orders[3].channel = 9;
    const OrderHistory history = historyOf(orders, {{9, false, true}});
    REQUIRE(history.customerCount() == 2);
    CHECK(history.customerId(0) == 1);
    CHECK(history.known().net == std::vector<qint64>{200, 100, 300});
    CHECK(history.known().delivered[0] == kDay + 2);
    CHECK(history.known().delivered[1] == kNoDay);
    CHECK(history.guests().size() == 1);
    const auto r = computeKpis(history, {}, optionsAt(kDay + 100));
    CHECK(*r.orders.identifiedShare.value == 0.75);
    CHECK(r.orders.identifiedWarning);
}

TEST_CASE("local days decide, not UTC days", "[kpi][edge]")
{
    const DayTable moscow(QTimeZone("Europe/Moscow"), QDate(2020, 1, 1), QDate(2027, 1, 1));
    OrderHistoryBuilder builder(moscow);
    OrderFact f = order(1, kDay);
    f.placedAt = utc(2024, 3, 31, 20, 59); // 23:59 local
    builder.add(f);
    f.placedAt = utc(2024, 3, 31, 21, 0); // 1 April local
    builder.add(f);
    const auto r = computeKpis(builder.build(), {}, optionsAt(julian(2024, 4, 30)));
    CHECK(r.ladder.repeat == 1);
    CHECK(r.retention.both.back().figure.n == 1);
    CHECK(*r.retention.both.back().figure.value == 1.0);
}

TEST_CASE("erasure ends waiting, and is neither a return nor a loss", "[kpi][edge]")
{
    OrderHistoryBuilder builder(utcDays());
    builder.add(order(1, kDay));
    builder.add(order(2, kDay));
    builder.addErased(1, kDay + 20);
    const auto r = computeKpis(builder.build(), {}, optionsAt(kDay + 100));
    CHECK(r.repeatCurve.steps[0].curve.atRiskAt(20) == 2);
    CHECK(r.repeatCurve.steps[0].curve.atRiskAt(21) == 1);
}

TEST_CASE("any shop at all: no NaN, no share over one, curves never fall", "[kpi][edge][property]")
{
    const bool held = rc::check("sound figures", [] {
        stats::Random random(static_cast<quint64>(*rc::gen::inRange(0, 1 << 30)));
        std::vector<OrderFact> orders;
        const int customers = *rc::gen::inRange(0, 30);
        for (int c = 0; c <= customers; ++c) {
            qint32 day = kDay + static_cast<qint32>(random.below(600));
            for (quint64 n = random.below(6); n > 0; --n) {
                OrderFact f = order(c, day, static_cast<qint64>(random.below(9000)) - 500, random.uniform() < 0.5 ? day + static_cast<qint32>(random.below(9)) : kNoInstant);
                f.id = static_cast<qint64>(orders.size()) + 1;
                f.fullyRefunded = random.uniform() < 0.1;
                f.automatic = random.uniform() < 0.1;
                f.channel = static_cast<qint16>(random.below(3));
                if (random.uniform() < 0.3)
                    f.costMinor = 300;
                orders.push_back(f);
                day += static_cast<qint32>(random.below(120));
            }
        }
        ReviewHistoryBuilder reviews(utcDays());
        for (quint64 n = random.below(40); n > 0; --n) {
            ReviewFact r;
            r.id = static_cast<qint64>(n);
            r.customer = static_cast<qint64>(random.below(32));
            r.order = random.uniform() < 0.5 ? static_cast<qint64>(random.below(orders.size() + 2)) : 0;
            r.stars = static_cast<double>(random.below(8)) - 1.0;
            r.publishedAt = utcOfDay(kDay + static_cast<qint32>(random.below(700)));
            if (random.uniform() < 0.6)
                r.repliedAt = r.publishedAt + static_cast<qint64>(random.below(3000000)) - 100000;
            if (random.uniform() < 0.6)
                r.dueAt = r.publishedAt + 86400;
            if (random.uniform() < 0.2)
                r.removedAt = r.publishedAt + static_cast<qint64>(random.below(3000000));
            r.replyStateKnown = random.uniform() < 0.9;
            r.kind = static_cast<ReviewKind>(random.below(3));
            r.channel = static_cast<qint16>(random.below(3));
            reviews.add(r);
        }
        KpiOptions options = optionsAt(kDay + static_cast<qint32>(random.below(800)));
        options.zeroValueOrders = random.uniform() < 0.5;
        options.mergeSameDay = random.uniform() < 0.5;
        options.historyComplete = random.uniform() < 0.5;
        options.cell = random.uniform() < 0.5 ? CellSpan::Month : CellSpan::ThirtyDays;
        options.cohort = random.uniform() < 0.5 ? CohortSpan::Month : CohortSpan::Quarter;
        if (random.uniform() < 0.5) {
            options.from = kDay + static_cast<qint32>(random.below(800));
            options.to = *options.from + static_cast<qint32>(random.below(200)) - 20;
        }
        const OrderHistory history = historyOf(orders, {{2, false, true}});
        RC_ASSERT(soundReport(computeKpis(history, reviews.build(), options), options));
        RC_ASSERT(sound(predictToJson(predict::predict(history, options), options)));
    });
    REQUIRE(held);
}

TEST_CASE("where nobody has bought, no figure says that it is too early", "[kpi][edge]")
{
    std::vector<OrderFact> refunded;
    for (qint64 c = 1; c <= 40; ++c) {
        refunded.push_back(order(c, kDay));
        refunded.back().fullyRefunded = true;
    }
    const auto reasons = [&](const OrderHistory& history) {
        const KpiReport r = computeKpis(history, ReviewHistory(), optionsAt(kDay + 400));
        std::vector<Undefined> all{r.ladder.allTime.reason, r.ltv.mean.reason, r.gaps.mean.reason};
        for (const auto* figures : {&r.ladder.within, &r.newcomers.bought, &r.newcomers.worth, &r.ltv.within, &r.repeatCurve.steps[0].returnedBy})
            for (const DayFigure& f : *figures)
                all.push_back(f.figure.reason);
        return all;
    };
    for (const Undefined reason : reasons(historyOf(refunded)))
        CHECK(reason == Undefined::AllRefunded);
    OrderFact gift = order(1, kDay);
    gift.netMinor = gift.grossMinor = 0;
    for (const Undefined reason : reasons(historyOf({gift})))
        CHECK(reason == Undefined::AllWithoutValue);
    // None at all, one that lies ahead of as-of, and guests.
    for (const OrderHistory& history : {OrderHistory(), historyOf({order(1, kDay + 500)}), historyOf({order(0, kDay)})})
        for (const Undefined reason : reasons(history))
            CHECK(reason == Undefined::NoCustomers);
    // Somebody bought, but not long ago: then it is too early.
    const KpiReport young = computeKpis(historyOf({order(1, kDay + 395)}), ReviewHistory(), optionsAt(kDay + 400));
    CHECK(young.ladder.within.front().figure.reason == Undefined::NoneMature);
}

TEST_CASE("pieces that no line says are not 0 pieces", "[kpi][edge]")
{
    std::vector<OrderFact> orders{order(1, kDay), order(2, kDay)};
    orders[0].items = 3;
    CHECK(*computeKpis(historyOf(orders), ReviewHistory(), optionsAt(kDay)).orders.itemsPerOrder.value == 2.0);
    for (OrderFact& f : orders)
        f.items = 0;
    const Figure unknown = computeKpis(historyOf(orders), ReviewHistory(), optionsAt(kDay)).orders.itemsPerOrder;
    CHECK_FALSE(unknown.value);
    CHECK(unknown.reason == Undefined::NoPieces);
}
