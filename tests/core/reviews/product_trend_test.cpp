#include "reviews/product_trend_scan.h"

#include "orders/order_repository.h"
#include "support/core/review_fixture.h"

using namespace encore;
using namespace encore::test;
using Direction = encore::ProductTrend::Direction;

TEST_CASE("more or fewer is said only where it is hardly chance", "[reviews][trend]")
{
    const double third = 1.0 / 3;
    CHECK(directionOf(3, 3, third) == Direction::More);              // 1/27
    CHECK(directionOf(2, 2, third) == Direction::Unclear);           // 1/9
    CHECK(directionOf(0, 8, third) == Direction::Fewer);             // (2/3)^8 = 0.039
    CHECK(directionOf(0, 7, third) == Direction::Unclear);           // (2/3)^7 = 0.059
    CHECK(directionOf(4, 5, third) == Direction::More);              // 11/243 = 0.045
    CHECK(directionOf(3, 3, 0.5) == Direction::Unclear);             // half of the orders fell into that month: 1/8
    CHECK(directionOf(3'400, 9'000, third) == Direction::More);      // far in the tail, without underflow
    CHECK(directionOf(3'000, 9'000, third) == Direction::Unclear);
    for (const double share : {0.0, 1.0, -1.0, std::nan("")})
        CHECK(directionOf(3, 3, share) == Direction::Unclear);
    CHECK(directionOf(0, 0, third) == Direction::Unclear);
    CHECK(directionOf(4, 3, third) == Direction::Unclear);
}

TEST_CASE_METHOD(ReviewFixture, "the orders of a product are the purchases of the year, each once, and more sales are no worse product", "[reviews][trend]")
{
    const qint64 now = clock.nowUtc(), day = 86400;
    OrderRepository orders(*db);
    const auto order = [&](qint64 days, OrderStatus status, int lines) {
        write([&](UnitOfWork& unit) -> Status {
            Order made;
            made.channel = ChannelId(1);
            made.customer = CustomerId(1);
            made.status = status;
            made.placedAt = now - days * day;
            ENCORE_LET(const OrderId id, orders.insert(unit, made));
            for (int i = 0; i < lines; ++i) {
                OrderLine line;
                line.order = id;
                line.product = ProductId(1);
                line.unit = Money(10'000);
                ENCORE_LET(const auto inserted, orders.insertLine(unit, line));
                Q_UNUSED(inserted);
            }
            return {};
        }, Permission::Orders);
    };
    const auto trend = [&] { return must(productTrend(*db, ProductId(1), now, must(reviews.sameProduct(ProductId(1), now)))); };
    CHECK(trend().orders365 == 0);
    CHECK(trend().lately == Direction::Unclear);
    for (const qint64 days : {1, 2, 3, 4})
        add([&](Review& r) { r.product = ProductId(1); r.stars = 1; r.publishedAt = now - days * day; });
    CHECK(trend().lately == Direction::More);                        // no order is known: 4 of 4 in a third of the time
    order(40, OrderStatus::Delivered, 2);                            // twice in one order: once
    order(50, OrderStatus::Delivered, 1);
    order(5, OrderStatus::Cancelled, 1);
    order(400, OrderStatus::Delivered, 1);
    CHECK(trend().orders365 == 2);
    for (const qint64 days : {5, 6, 7, 8, 9, 10})
        order(days, OrderStatus::Delivered, 1);
    CHECK(trend().orders365 == 8);
    CHECK(trend().lately == Direction::Unclear);                     // six of its eight orders are of that month as well
}
