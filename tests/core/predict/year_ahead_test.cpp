#include "predict/year_ahead.h"

#include "core/kpi/kpi_fixture.h"
#include "predict/forecast.h"
#include "predict/product_demand.h"

#include "support/catch.h"

#include <QJsonObject>

using namespace encore;
using namespace encore::kpi;
using namespace encore::predict;
using namespace encore::test;
using Catch::Approx;

namespace {
constexpr qint32 today = 2460000;
} // namespace

TEST_CASE("a year ahead by number of purchases, with the rung that gave it", "[predict][year]")
{
    // Forty from before the last year, of whom ten bought once more in it for 20.00.
    std::vector<OrderFact> orders;
    for (qint64 c = 1; c <= 40; ++c) {
        orders.push_back(order(c, today - 500));
        if (c <= 10)
            orders.push_back(order(c, today - 100, 2000));
    }
    const OrderHistory history = historyOf(orders);
    const KpiOptions options = optionsAt(today);
    PredictOptions how;
    how.horizonDays = YearAhead::kDays;
    const Prediction prediction = predict::predict(history, options, how);
    const YearAhead year = YearAhead::of(prediction);
    CHECK(year.rung == prediction.rung);
    CHECK(year.rung != Rung::None);
    CHECK(year.gate == Gate::FewBuyers);
    CHECK(year.perCustomer[0].n == 30);
    CHECK(year.perCustomer[1].n == 10);
    CHECK_FALSE(year.perCustomer[2].value);
    REQUIRE(year.perCustomer[3].value);
    CHECK(year.perCustomer[3].n == 40);
    CHECK(*year.perCustomer[3].value * 40 == Approx(*prediction.expectedMinor));
    CHECK_FALSE(year.perCustomer[3].low);
    for (std::size_t group = 0; group < YearAhead::kGroups; ++group)
        CHECK(qint64(yearAheadRows(history, options, group).size()) == year.perCustomer[group].n);

    const YearAhead none = YearAhead::of(predict::predict(historyOf({order(1, today - 3)}), options, how));
    CHECK(none.rung == Rung::None);
    for (const Figure& f : none.perCustomer)
        CHECK(f.reason == Undefined::HistoryTooShort);
}

TEST_CASE("where no rung holds, the document says null and why", "[predict][json]")
{
    const KpiOptions options = optionsAt(today);
    const QJsonObject json = predictToJson(predict::predict(historyOf({order(1, today - 3)}), options), options);
    CHECK(json[QStringLiteral("rung")].isNull());
    CHECK(json[QStringLiteral("expected_orders")].isNull());
    CHECK(json[QStringLiteral("expected_value")].isNull());
    CHECK(json[QStringLiteral("reason")].toString().startsWith(QStringLiteral("fewer than 200 buyers: 1; ")));
}

TEST_CASE("the forecast of three months is the same from a prediction of a year", "[predict][forecast][cdnow]")
{
    const QString csv = sharedData("cdnow/cdnow_sample.csv");
    if (csv.isEmpty())
        return;
    const OrderHistory history = historyOf(cdnowOrders(csv));
    KpiOptions options = optionsAt(julian(1998, 3, 31));
    options.zeroValueOrders = true;
    PredictOptions how;
    how.horizonDays = 91;
    const Prediction quarter = predict::predict(history, options, how);
    how.horizonDays = YearAhead::kDays;
    const Forecast f = forecastDemand(history, options, 91, predict::predict(history, options, how));
    REQUIRE(quarter.rung == Rung::Model);
    CHECK(*f.orders.value == Approx(*quarter.expectedOrders));
    CHECK(*f.minor.value == Approx(*quarter.expectedMinor));
}

TEST_CASE("slow products by Croston: repeat orders in whole weeks, others told of", "[predict][products]")
{
    std::vector<OrderFact> orders;
    ProductLinks links;
    const auto add = [&](qint64 customer, qint32 ago, qint64 product) {
        orders.push_back(order(customer, today - ago));
        orders.back().id = qint64(orders.size());
        links.lines.emplace_back(orders.back().id, product);
    };
    // Customers begin long ago with product 9, which first orders alone do not make a repeat demand.
    qint64 customer = 0;
    for (int i = 0; i < 6; ++i) {   // product 1: one repeat order every fourth week, the last in this one
        add(++customer, 400, 9);
        add(customer, 28 * (5 - i), 1);
    }
    for (int i = 0; i < 6; ++i) {   // product 2: every week
        add(++customer, 400, 9);
        add(customer, 7 * (5 - i), 2);
    }
    for (int i = 0; i < 4; ++i) {   // product 3: too few
        add(++customer, 400, 9);
        add(customer, 28 * i, 3);
    }
    for (int i = 0; i < 6; ++i) {   // product 4: forgotten
        add(++customer, 600, 9);
        add(customer, 300 + 14 * (5 - i), 4);
    }
    std::sort(links.lines.begin(), links.lines.end());
    const OrderHistory history = historyOf(orders);
    const KpiOptions options = optionsAt(today);
    const ProductDemands demands = productDemand(history, links, options, 91);
    REQUIRE(demands.slow.size() == 1);
    CHECK(demands.slow[0].product == 1);
    CHECK(demands.slow[0].pieces.n == 6);
    // One in the first week, then one every four: the interval goes from 1 towards 4 by a tenth each time.
    double interval = 1.0;
    for (int i = 0; i < 5; ++i)
        interval += 0.1 * (4.0 - interval);
    CHECK(*demands.slow[0].pieces.value == Approx(13 / interval * 0.95));
    // Three pieces in each order of it: as many orders, three times the pieces.
    ProductLinks inThrees = links;
    for (const auto& line : links.lines)
        if (line.second == 1)
            inThrees.more.emplace_back(line, 2000);
    const ProductDemands threefold = productDemand(history, inThrees, options, 91);
    REQUIRE(threefold.slow.size() == 1);
    CHECK(threefold.slow[0].pieces.n == 6);
    CHECK(*threefold.slow[0].pieces.value == Approx(3 * *demands.slow[0].pieces.value));
    CHECK(demands.fast == 1);
    CHECK(demands.few == 1);
    CHECK(demands.gone == 1);
    CHECK(productDemandRows(history, links, options, 1).size() == 6);
    CHECK(productDemandRows(history, links, options, 9).empty());
    CHECK(productDemand(historyOf({}), {}, options, 91).slow.empty());
}
