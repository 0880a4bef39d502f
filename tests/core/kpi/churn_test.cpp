#include "core/kpi/kpi_fixture.h"

#include "support/catch.h"

using namespace encore;
using namespace encore::kpi;
using namespace encore::test;
using Catch::Approx;

namespace {

constexpr qint32 kStart = 2460000;

ChurnBlock churnAt(const std::vector<OrderFact>& orders, qint32 asOf)
{
    KpiOptions options = optionsAt(kStart + asOf);
    options.from = kStart + 70;
    options.to = kStart + 300;
    return computeKpis(historyOf(orders), {}, options).churn;
}

} // namespace

TEST_CASE("churn of a period is what was known at its end, whatever was ordered later", "[kpi][churn]")
{
    std::vector<OrderFact> orders;
    const auto buys = [&](qint64 customer, std::initializer_list<qint32> days) {
        for (const qint32 day : days)
            orders.push_back(order(customer, kStart + day));
    };
    // Known by day 300: own medians 30, 30 and 40, so the shop's is 30; first gaps 30, 30 and 40, so one order is late
    // after 38 days. Limits: 75 days, 75, 2.5 x (40 + 3 x 30) / 4 = 81.25 and 38. All four are active on day 70, and
    // only the second has ordered within its limit before day 300.
    buys(1, {0, 30, 60});
    buys(2, {0, 30, 60, 290});
    buys(3, {0, 40});
    buys(4, {40});
    const ChurnBlock then = churnAt(orders, 300);
    CHECK(then.periodChurn.n == 4);
    CHECK(*then.periodChurn.value == Approx(0.75));
    CHECK(then.returnedFromSleep == 0);

    // Slow orders of later years would make everyone's limit longer than the period.
    buys(1, {600});
    buys(2, {900});
    buys(3, {900});
    buys(4, {1000});
    const ChurnBlock now = churnAt(orders, 1100);
    CHECK(now.periodChurn.n == 4);
    CHECK(*now.periodChurn.value == Approx(0.75));
    CHECK(*now.shopInterval > 100.0);
}
