#include "core/orders/order_fixture.h"

#include "customers/customer_repository.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(OrderFixture, "the first customers by last order come from an index and begin the whole list", "[customers]")
{
    add(orderOf(CustomerId(1), 1000, 100));
    add(orderOf(CustomerId(2), 2000, 100));
    add(orderOf(CustomerId(2), 2500, 100));
    add(orderOf(CustomerId(1), 9000, 100, OrderStatus::Cancelled));
    CustomerRepository customers(*db);
    CHECK(must(customers.firstIds(CustomerSort::LastOrder, 64)) == std::vector{CustomerId(2), CustomerId(1)});
    CHECK(must(customers.firstIds(CustomerSort::LastOrder, 1)) == std::vector{CustomerId(2)});
    CHECK(must(customers.firstIds(CustomerSort::LastOrder, 64)) == must(customers.ids({}, CustomerSort::LastOrder)));
    CHECK(must(customers.firstIds(CustomerSort::Name, 1)) == std::vector{CustomerId(1)});
    CHECK(must(customers.firstIds(CustomerSort::Spent, 64)).empty());

    const QString steps = plan(lastBuyersSql(64));
    CHECK(steps.contains(QStringLiteral("orders_by_placed")));
    CHECK_FALSE(steps.contains(QStringLiteral("TEMP B-TREE")));
}
