#include "customers/customer_repository.h"
#include "kpi/figure_snapshot.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"

#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

TEST_CASE("What was only said to the shop is no review in any figure", "[kpi][figures]")
{
    constexpr qint64 kDay = 86400;
    ShopFixture shop;
    const qint64 now = shop.clock.nowUtc();
    const auto told = [&](ReviewKind kind) {
        shop.write([&](UnitOfWork& unit) {
            Review r;
            r.channel = must(shop.store->channels().findOrCreate(unit, QStringLiteral("Site")));
            r.kind = kind;
            r.customer = CustomerId(1);
            r.order = OrderId(1);
            r.author = QStringLiteral("Author %1").arg(int(kind));
            r.text = QStringLiteral("no mirror in the fitting room");
            if (kind == ReviewKind::Review)
                r.rating = Rating{50, 50}, r.stars = 5;
            r.publishedAt = now - 55 * kDay;
            r.loggedAt = r.publishedAt + 3600;
            must(shop.store->reviews().insert(unit, r));
        }, Permission::Reviews);
        const auto snapshot = must(FigureSnapshot::read(*shop.store));
        return snapshot->compute(snapshot->options());
    };
    shop.write([&](UnitOfWork& unit) {
        Customer anna;
        anna.name = QStringLiteral("Anna");
        must(shop.store->customers().insert(unit, anna));
        Order order;
        order.channel = must(shop.store->channels().findOrCreate(unit, QStringLiteral("Site")));
        order.customer = CustomerId(1);
        order.status = OrderStatus::Delivered;
        order.placedAt = now - 60 * kDay;
        order.deliveredAt = now - 58 * kDay;
        order.total = Money{100000};
        must(shop.store->orders().insert(unit, order));
    }, Permission::Reviews);

    const kpi::KpiReport said = told(ReviewKind::Remark);
    CHECK(said.rating.count == 0);
    CHECK(said.response[std::size_t(kpi::ReviewKind::Review)].detectionLag.n == 0);
    CHECK(said.reviewLink.rows[std::size_t(kpi::ReviewClass::None)].orders == 1);
    CHECK(said.reviewLink.replyUnknown == 0);

    const kpi::KpiReport published = told(ReviewKind::Review);
    CHECK(published.rating.count == 1);
    CHECK(published.response[std::size_t(kpi::ReviewKind::Review)].detectionLag.n == 1);
    CHECK(published.reviewLink.rows[std::size_t(kpi::ReviewClass::None)].orders == 0);
    CHECK(published.reviewLink.rows[std::size_t(kpi::ReviewClass::Positive)].orders == 1);
}
