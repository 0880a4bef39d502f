#include "orders/late_delivery_scan.h"

#include "cases/case_repository.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "reviews/review_repository.h"
#include "support/core/shop_fixture.h"
#include "tasks/task_repository.h"

using namespace encore;
using namespace encore::test;

namespace {

constexpr qint64 kDay = 86400;

struct LateFixture : ShopFixture {
    LateFixture()
    {
        write([&](UnitOfWork& unit) { channel = must(store->channels().findOrCreate(unit, QStringLiteral("Site"))); }, Permission::Settings);
        anna = customer(QStringLiteral("Anna"));
        boris = customer(QStringLiteral("Boris"));
    }
    OrderId order(const char* number, CustomerId whose, OrderStatus status, const std::function<void(Order&)>& change)
    {
        OrderId id;
        write([&](UnitOfWork& unit) {
            Order made;
            made.channel = channel;
            made.number = QLatin1String(number);
            made.customer = whose;
            made.status = status;
            made.placedAt = now() - 20 * kDay;
            change(made);
            id = must(store->orders().insert(unit, made));
        }, Permission::Orders);
        return id;
    }
    qint64 now() const { return clock.nowUtc(); }
    LateDeliveries scan() { return must(scanLateDeliveries(store->db(), now())); }

    ChannelId channel;
    CustomerId anna, boris;
};

} // namespace

TEST_CASE_METHOD(LateFixture, "late parcels are found before they become reviews", "[late]")
{
    const OrderId promised = order("1", anna, OrderStatus::Shipped, [&](Order& o) { o.shippedAt = now() - 5 * kDay; o.promisedAt = now() - kDay; });
    const OrderId lost = order("2", boris, OrderStatus::Shipped, [&](Order& o) { o.shippedAt = now() - 15 * kDay; });
    order("3", anna, OrderStatus::Shipped, [&](Order& o) { o.shippedAt = now() - 5 * kDay; });                                   // not long yet
    order("4", anna, OrderStatus::Paid, [&](Order& o) { o.promisedAt = now() + kDay; });                                         // still in time
    order("5", anna, OrderStatus::Delivered, [&](Order& o) { o.promisedAt = now() - kDay; o.deliveredAt = now() - 3600; });      // arrived
    order("6", anna, OrderStatus::Cancelled, [&](Order& o) { o.promisedAt = now() - kDay; });
    order("7", anna, OrderStatus::Shipped, [&](Order& o) { o.promisedAt = now() - 90 * kDay; o.shippedAt = now() - 95 * kDay; });   // history

    const LateDeliveries found = scan();
    REQUIRE(found.rows.size() == 2);
    CHECK(found.count == 2);
    CHECK(found.rows[0].order == promised);
    CHECK(found.rows[0].kind == LateDelivery::Kind::Promised);
    CHECK(found.rows[0].customerName == QStringLiteral("Anna"));
    CHECK(found.rows[0].shipped);
    CHECK(found.rows[1].order == lost);
    CHECK(found.rows[1].kind == LateDelivery::Kind::OnTheWay);

    // Who took it up sees it here no more, also when the task is done.
    write([&](UnitOfWork& unit) {
        Task task;
        task.title = QStringLiteral("write to Anna");
        task.order = promised;
        task.kind = QStringLiteral("late_delivery");
        task.doneAt = now();
        must(store->tasks().insert(unit, task));
    }, Permission::Reviews);
    CHECK(scan().rows.size() == 1);
}

TEST_CASE_METHOD(LateFixture, "a new order of somebody who was unhappy asks for care before it is sent", "[late]")
{
    write([&](UnitOfWork& unit) {
        Review review;
        review.channel = channel;
        review.customer = anna;
        review.rating = Rating{10, 50};
        review.stars = 1;
        review.publishedAt = now() - 40 * kDay;
        review.loggedAt = review.publishedAt;
        must(store->reviews().insert(unit, review));
    }, Permission::Reviews);
    const OrderId again = order("1", anna, OrderStatus::Paid, [&](Order& o) { o.placedAt = now() - kDay; });
    order("2", boris, OrderStatus::Paid, [&](Order& o) { o.placedAt = now() - kDay; });
    order("3", anna, OrderStatus::Paid, [&](Order& o) { o.placedAt = now() - 50 * kDay; });      // before the review
    const LateDeliveries found = scan();
    REQUIRE(found.rows.size() == 1);
    CHECK(found.rows[0].order == again);
    CHECK(found.rows[0].kind == LateDelivery::Kind::CareFirst);
    CHECK_FALSE(found.rows[0].shipped);
}

TEST_CASE_METHOD(LateFixture, "a million orders are not looked through for late parcels", "[late][plan]")
{
    const std::pair<LateDelivery::Kind, QString> plans[]{{LateDelivery::Kind::Promised, QStringLiteral("orders_on_the_way")},
                                                         {LateDelivery::Kind::OnTheWay, QStringLiteral("orders_on_the_way")},
                                                         {LateDelivery::Kind::CareFirst, QStringLiteral("orders_by_placed")}};
    for (const auto& [kind, index] : plans) {
        Statement s = store->db().prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + lateDeliverySql(kind));
        must(s.bindAll(qint64(1), qint64(2)).run());
        QStringList plan;
        while (s.next())
            plan << s.text(3);
        INFO(plan.join(QStringLiteral("; ")).toStdString());
        CHECK(plan.first().contains(QStringLiteral("SEARCH o")));
        CHECK(plan.first().contains(index));
        CHECK_FALSE(plan.join(u' ').contains(QStringLiteral("SCAN ")));
    }
}

TEST_CASE_METHOD(LateFixture, "a case without a review counts as a failure, the same product is named, and an order stands once", "[late]")
{
    ProductId cup;
    write([&](UnitOfWork& unit) {
        Product made;
        made.name = QStringLiteral("Cup");
        cup = must(store->products().insert(unit, made));
    }, Permission::Products);
    const OrderId again = order("1", anna, OrderStatus::Paid, [&](Order& o) {
        o.placedAt = now() - 2 * kDay;
        o.promisedAt = now() - 3600;
    });
    const OrderId other = order("2", boris, OrderStatus::Paid, [&](Order& o) { o.placedAt = now() - 2 * kDay; });
    CHECK(scan().rows.size() == 1);                      // only the promise that has passed
    write([&](UnitOfWork& unit) {
        OrderLine line;
        line.order = again;
        line.product = cup;
        line.title = QStringLiteral("Cup");
        must(store->orders().insertLine(unit, line));
        for (const auto& [who, state] : {std::pair{anna, CaseState::Done}, std::pair{boris, CaseState::NotOurs}}) {
            Case c;
            c.kind = CaseKind::Support;
            c.title = QStringLiteral("The handle broke");
            c.customer = who;
            c.product = cup;
            c.state = state;
            c.openedAt = now() - 100 * kDay;
            must(CaseRepository(store->db()).insert(unit, c));
        }
    }, Permission::Reviews);
    const LateDeliveries found = scan();
    REQUIRE(found.rows.size() == 1);
    CHECK(found.count == 1);
    CHECK(found.rows[0].order == again);
    CHECK(found.rows[0].kind == LateDelivery::Kind::CareFirst);
    CHECK(found.rows[0].sameProduct);
    CHECK(found.rows[0].order != other);
}
