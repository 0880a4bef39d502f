#include "predict/forecast.h"

#include "core/kpi/kpi_fixture.h"

#include "support/catch.h"

#include <cmath>

using namespace encore;
using namespace encore::kpi;
using namespace encore::predict;
using namespace encore::test;
using Catch::Approx;

TEST_CASE("Croston with the SBA correction", "[predict][forecast]")
{
    CHECK_FALSE(crostonSba({}));
    CHECK_FALSE(crostonSba({0, 0, 0}));
    CHECK(*crostonSba({0, 4, 0, 4, 0, 4}, 0.1) == Approx(2.0 * 0.95));
    CHECK(*crostonSba({5, 5, 5}, 0.2) == Approx(5 * 0.9));
}

TEST_CASE("the band of CDNOW's forecast is as wide as its back-tests say", "[predict][forecast][cdnow]")
{
    const QString csv = sharedData("cdnow/cdnow_sample.csv");
    if (csv.isEmpty())
        return;
    const OrderHistory history = historyOf(cdnowOrders(csv));
    KpiOptions options = optionsAt(julian(1998, 3, 31));
    options.zeroValueOrders = true;
    const Forecast f = forecastDemand(history, options, 91);
    REQUIRE(f.orders);
    CHECK(f.backtests.size() == 3);
    CHECK(f.meanAbsoluteError.value() < 0.5);
    CHECK(f.minor);
    double squares = 0.0;
    for (const Forecast::Back& b : f.backtests)
        squares += std::pow(std::log(static_cast<double>(b.actual) / b.forecast), 2.0) / 3.0;
    const double half = std::log(*f.orders.high / *f.orders.value);
    CHECK(half >= stats::kZ * std::sqrt(squares) - 1e-12);
    CHECK(half >= std::abs(std::log(static_cast<double>(f.backtests[0].actual) / f.backtests[0].forecast)) - 1e-12);
    CHECK(std::log(*f.orders.value / *f.orders.low) == Approx(half));
    const auto hazard = expectedByHazard(history, options, options.asOf, 91);
    REQUIRE(hazard);
    CHECK(std::abs(std::log(*hazard / *f.orders.value)) < 0.5);
}

TEST_CASE("the forecast by hazard is the one worked out by hand", "[predict][forecast]")
{
    // Half of the first thirty came back on day 30, and nobody is known to order a third time. So of thirty who have
    // been silent for ten days fifteen are expected in the next thirty, and of all others none.
    std::vector<OrderFact> orders;
    for (qint64 c = 1; c <= 60; ++c) {
        orders.push_back(order(c, c <= 30 ? 2460000 : 2460050));
        if (c <= 15)
            orders.push_back(order(c, 2460030));
    }
    const Forecast f = forecastDemand(historyOf(orders), optionsAt(2460060), 30);
    CHECK_FALSE(f.byModel);
    REQUIRE(f.orders);
    CHECK(*f.orders.value == Approx(15.0));
    CHECK(f.orders.n == 60);
    CHECK(*forecastDemand(historyOf(orders), optionsAt(2460060), 19).orders.value == Approx(0.0).margin(1e-12));
}

TEST_CASE("a small shop is forecast by hazard, a tiny one not at all", "[predict][forecast]")
{
    std::vector<OrderFact> orders;
    for (qint64 c = 1; c <= 80; ++c)
        for (int i = 0; i < 1 + static_cast<int>(c % 4); ++i)
            orders.push_back(order(c, 2460000 + static_cast<qint32>(c) * 3 + i * 40));
    const Forecast f = forecastDemand(historyOf(orders), optionsAt(2460000 + 500), 90);
    CHECK_FALSE(f.byModel);
    REQUIRE(f.orders);
    CHECK_FALSE(forecastDemand({}, optionsAt(2460000), 90).orders);
    CHECK_FALSE(forecastDemand(historyOf({order(1, 2460000)}), optionsAt(2460100), 90).orders);
    CHECK_FALSE(forecastDemand(historyOf(orders), optionsAt(2460000 + 500), 0).orders);
}

TEST_CASE("a shop younger than the time ahead is not forecast, and says what is missing", "[predict][forecast]")
{
    // Forty customers of one month, each with a second order ten days after the first.
    std::vector<OrderFact> orders;
    for (qint64 c = 1; c <= 40; ++c)
        for (const int later : {0, 10})
            orders.push_back(order(c, 2460000 + static_cast<qint32>(c % 15) + later));
    for (qint64 c = 41; c <= 80; ++c)
        orders.push_back(order(c, 2460000 + static_cast<qint32>(c % 15)));
    const Forecast f = forecastDemand(historyOf(orders), optionsAt(2460030), 91);
    CHECK_FALSE(f.orders);
    CHECK(f.orders.reason == Undefined::HistoryTooShort);
    CHECK(f.orders.n == 80);
    CHECK(f.horizonDays == 91);
    CHECK(f.coveredDays > 0.0);
    CHECK(f.coveredDays < 91 / 2.0);
    // A week ahead is within what is known.
    CHECK(forecastDemand(historyOf(orders), optionsAt(2460030), 7).orders);
    for (OrderFact& o : orders)
        o.fullyRefunded = true;
    CHECK(forecastDemand(historyOf(orders), optionsAt(2460030), 91).orders.reason == Undefined::AllRefunded);
    CHECK(forecastDemand({}, optionsAt(2460030), 91).orders.reason == Undefined::NoCustomers);
}

TEST_CASE("a forecast that would mostly tell of what is not known is none", "[predict][forecast]")
{
    // Sixty customers silent for 100 days, twenty of them after a second order on day 40: S of the first step is known up
    // to day 140, that of the second up to day 100.
    std::vector<OrderFact> orders;
    for (qint64 c = 1; c <= 60; ++c) {
        orders.push_back(order(c, c <= 20 ? 2460000 : 2460040));
        if (c <= 20)
            orders.push_back(order(c, 2460040));
    }
    orders.push_back(order(61, 2460000));
    double covered = 0.0;
    CHECK_FALSE(expectedByHazard(historyOf(orders), optionsAt(2460140), 2460140, 10, &covered));
    CHECK(covered == Approx(0.0));
    // As many who bought yesterday have all of their days within the curves: then it is half and a little.
    for (qint64 c = 101; c <= 161; ++c)
        orders.push_back(order(c, 2460139));
    CHECK(expectedByHazard(historyOf(orders), optionsAt(2460140), 2460140, 10, &covered));
    CHECK(covered == Approx(10.0 * 61 / 122));
}
