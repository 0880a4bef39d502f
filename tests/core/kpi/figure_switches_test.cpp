#include "kpi/figure_snapshot.h"
#include "orders/order_repository.h"

#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;
using Catch::Approx;

namespace {

constexpr qint64 day = 86400;

struct SwitchFixture : ShopFixture {
    /// One order per entry, so many days ago, by one customer; 10.00 of which 3.00 is shipping, and 1.00 tax.
    void orders(const std::vector<int>& daysAgo)
    {
        const CustomerId buyer = customer(QStringLiteral("Anna"));
        write(
            [&](UnitOfWork& unit) {
                const ChannelId site = must(store->channels().findOrCreate(unit, QStringLiteral("Site")));
                for (const int ago : daysAgo) {
                    Order order;
                    order.channel = site;
                    order.customer = buyer;
                    order.status = OrderStatus::Delivered;
                    order.placedAt = clock.nowUtc() - ago * day;
                    order.number = QString::number(ago);
                    order.total = Money(1000);
                    order.shipping = Money(300);
                    order.tax = Money(100);
                    must(store->orders().insert(unit, order));
                }
            },
            Permission::Orders);
    }
    FigureSnapshot::Parts set(const char* key, const char* value)
    {
        return FigureSnapshot::touchedBy(must(store->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}},
                                                           [&](UnitOfWork& u) { return store->settings().set(u, QLatin1String(key), QLatin1String(value)); })));
    }
};

} // namespace

TEST_CASE_METHOD(SwitchFixture, "shipping is taken out of revenue and average order by its switch", "[kpi][figures][settings]")
{
    orders({100, 50});
    const auto with = must(FigureSnapshot::read(*store));
    CHECK(with->options().withShipping);
    CHECK(*with->compute(with->options()).orders.aovMean.value == Approx(1000));
    const auto without = must(FigureSnapshot::refresh(with, *store, set("kpi.shipping", "false")));
    CHECK_FALSE(without->options().withShipping);
    const kpi::KpiReport report = without->compute(without->options());
    CHECK(*report.orders.aovMean.value == Approx(700));
    CHECK(report.ltv.totalMinor == 1400);
    CHECK(report.orders.count == 2);
    const auto back = must(FigureSnapshot::refresh(without, *store, set("kpi.shipping", "true")));
    CHECK(*back->compute(back->options()).orders.aovMean.value == Approx(1000));
}

TEST_CASE_METHOD(SwitchFixture, "tax is taken out of revenue and average order by its switch, out of goods and shipping alike", "[kpi][figures][settings]")
{
    orders({100, 50});
    const auto with = must(FigureSnapshot::read(*store));
    CHECK(with->options().withTax);
    const auto without = must(FigureSnapshot::refresh(with, *store, set("kpi.tax", "false")));
    CHECK_FALSE(without->options().withTax);
    CHECK(without->options().withShipping);
    const kpi::KpiReport report = without->compute(without->options());
    CHECK(*report.orders.aovMean.value == Approx(900));
    CHECK(report.ltv.totalMinor == 1800);
    const auto goodsAlone = must(FigureSnapshot::refresh(without, *store, set("kpi.shipping", "false")));
    CHECK(*goodsAlone->compute(goodsAlone->options()).orders.aovMean.value == Approx(630));
    const auto again = must(FigureSnapshot::refresh(goodsAlone, *store, set("kpi.tax", "true")));
    CHECK(*again->compute(again->options()).orders.aovMean.value == Approx(700));
}

TEST_CASE_METHOD(SwitchFixture, "pauses across a closure count until a closure is something", "[kpi][figures][settings]")
{
    orders({100, 80, 60, 20});
    // Closed for eight days between the second and the third order.
    write(
        [&](UnitOfWork& unit) {
            const QDate today = localDay(clock.nowUtc(), must(store->settings().profile()).zone);
            for (int ago = 66; ago <= 73; ++ago)
                must(store->hours().setSpecialDay(unit, {{today.addDays(-ago), {}, false}, QStringLiteral("Closed")}));
        },
        Permission::Settings);
    const auto gaps = [](const FigureSnapshot& s) { return s.compute(s.options()).gaps; };
    const auto first = must(FigureSnapshot::read(*store));
    CHECK(first->options().closures.empty());
    CHECK(gaps(*first).mean.n == 3);
    const auto week = must(FigureSnapshot::refresh(first, *store, set("kpi.closure_days", "7")));
    REQUIRE(week->options().closures.size() == 1);
    CHECK(gaps(*week).mean.n == 2);
    CHECK(*gaps(*week).mean.value == Approx(30));   // 20 and 40 days
    const auto month = must(FigureSnapshot::refresh(week, *store, set("kpi.closure_days", "30")));
    CHECK(gaps(*month).mean.n == 3);
}
