#include "order_fixture.h"

#include <map>

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(OrderFixture, "an order comes back as it was written, with net and qualifying kept", "[orders]")
{
    Order o = orderOf(kAnna, 1000, 90000, OrderStatus::PartlyRefunded);
    o.number = QStringLiteral("A-1");
    o.importKey = QByteArray("\x00\x01\xff", 3);
    o.placedDayOnly = true;
    o.paidAt = 1100;
    o.deliveredAt = 2000;
    o.promisedAt = 1900;
    o.discount = Money(500);
    o.shipping = Money(300);
    o.tax = Money(15000);
    o.refunded = Money(20000);
    o.notes = QStringLiteral("звонить");
    o.id = add(o);
    CHECK(must(orders.find(o.id)) == o);
    CHECK(must(db->integer(QStringLiteral("SELECT net_minor FROM orders"))) == 70000);
    CHECK(must(db->integer(QStringLiteral("SELECT qualifying FROM orders"))) == 1);
    CHECK(must(orders.byNumber(ChannelId(1), QStringLiteral("A-1"))) == o.id);
    CHECK_FALSE(must(orders.byNumber(ChannelId(2), QStringLiteral("A-1"))));
    CHECK(must(orders.byNumberAnywhere(QStringLiteral("A-1"))) == std::vector{o.id});
    CHECK(must(orders.byImportKey(o.importKey)) == o.id);

    o.test = true;
    o.number.clear();
    o.importKey.clear();
    o.customer = {};
    o.deliveredAt.reset();
    write([&](UnitOfWork& u) { must(orders.update(u, o)); });
    CHECK(must(orders.find(o.id)) == o);
    CHECK(must(db->integer(QStringLiteral("SELECT qualifying FROM orders"))) == 0);

    Order taxed = orderOf(kAnna, 1000, 12000);
    taxed.tax = Money(2000);
    taxed.id = add(taxed);
    CHECK(must(orders.find(taxed.id)) == taxed);
}

TEST_CASE_METHOD(OrderFixture, "status codes and what counts agree with the lookup table", "[orders]")
{
    Statement s = db->prepare(QStringLiteral("SELECT id, code, counts FROM order_statuses"));
    must(s.run());
    size_t n = 0;
    while (s.next()) {
        const auto status = OrderStatus(s.small(0));
        CHECK(codeOf(status) == s.text(1));
        CHECK(counts(status) == s.flag(2));
        CHECK(orderStatusFromCode(s.text(1)) == status);
        ++n;
    }
    CHECK(n == allOrderStatuses().size());
    CHECK_FALSE(orderStatusFromCode(QStringLiteral("sent")));
}

TEST_CASE_METHOD(OrderFixture, "a number is taken once per channel", "[orders]")
{
    Order o = orderOf(kAnna, 1, 1);
    o.number = QStringLiteral("7");
    add(o);
    UnitOfWork u = begin(Permission::Orders);
    const auto twice = orders.insert(u, o);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::AlreadyExists);
    CHECK(twice.error().facts == QStringList{QStringLiteral("number_taken")});
    o.channel = ChannelId(2);
    CHECK(orders.insert(u, o));
}

TEST_CASE_METHOD(OrderFixture, "list rows name channel, customer and the first product, in the order asked for", "[orders]")
{
    const OrderId first = add(orderOf(kAnna, 10, 100), {lineOf(kCup, 1, 5), lineOf(kTea, 2, 5)});
    const OrderId second = add(orderOf({}, 20, 200));
    const std::vector<OrderId> window{second, OrderId(999), first};
    const auto rows = must(orders.rows(window));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == second);
    CHECK(rows[0].customerName.isEmpty());
    CHECK(rows[0].lines == 0);
    CHECK(rows[1].channelName == QStringLiteral("Site"));
    CHECK(rows[1].customerName == QStringLiteral("Anna"));
    CHECK(rows[1].firstProduct == QStringLiteral("Cup"));
    CHECK(rows[1].lines == 2);
    CHECK(must(orders.rows({})).empty());
}

TEST_CASE_METHOD(OrderFixture, "each filter keeps what it says, and count agrees with ids", "[orders]")
{
    Order a = orderOf(kAnna, 100, 500, OrderStatus::Shipped);
    a.number = QStringLiteral("WB-10");
    a.promisedAt = 150;
    const OrderId ida = add(a, {lineOf(kTea, 1, 500)});
    Order b = orderOf(kBoris, 200, 300, OrderStatus::Delivered);
    b.number = QStringLiteral("WB-2");
    b.channel = ChannelId(2);
    b.promisedAt = 250;
    b.deliveredAt = 300;
    b.refunded = Money(10);
    const OrderId idb = add(b);
    Order c = orderOf({}, 300, 900, OrderStatus::Draft);
    c.test = true;
    const OrderId idc = add(c);

    using Ids = std::vector<OrderId>;
    auto ids = [&](const OrderFilter& f, OrderSort sort = OrderSort::Newest) {
        const Ids list = must(orders.ids(f, sort));
        CHECK(must(orders.count(f)) == qint64(list.size()));
        qint64 sum = 0;
        for (const auto& [status, n] : must(orders.countByStatus(f)))
            sum += n;
        CHECK(sum == qint64(list.size()));
        return list;
    };
    CHECK(ids({}) == Ids{idc, idb, ida});
    CHECK(ids({}, OrderSort::Oldest) == Ids{ida, idb, idc});
    CHECK(ids({}, OrderSort::TotalDescending) == Ids{idc, ida, idb});
    CHECK(ids({}, OrderSort::TotalAscending) == Ids{idb, ida, idc});
    CHECK(ids({}, OrderSort::Number) == Ids{idc, ida, idb});
    CHECK(ids({}, OrderSort::CustomerDescending) == Ids{idb, ida, idc});
    CHECK(must(orders.firstIds({}, OrderSort::Newest, 2)) == Ids{idc, idb});

    OrderFilter f;
    CHECK(f.isEmpty());
    f.text = QStringLiteral("wb-");
    CHECK(ids(f) == Ids{idb, ida});
    f.text = QStringLiteral("WB-1");
    CHECK(ids(f) == Ids{ida});
    f.text = QStringLiteral("Bor");
    CHECK(ids(f) == Ids{idb});
    f.text = QStringLiteral("%_'");
    CHECK(ids(f).empty());
    f = {};
    f.channels = {ChannelId(2)};
    CHECK(ids(f) == Ids{idb});
    f = {};
    f.statuses = {OrderStatus::Draft, OrderStatus::Shipped};
    CHECK(ids(f) == Ids{idc, ida});
    f = {};
    f.customers = {kAnna};
    CHECK(ids(f) == Ids{ida});
    f = {};
    f.product = kTea;
    CHECK(ids(f) == Ids{ida});
    f = {};
    f.placedFrom = 200;
    f.placedBefore = 300;
    CHECK(ids(f) == Ids{idb});
    f = {};
    f.deliveredFrom = 300;
    f.deliveredBefore = 301;
    CHECK(ids(f) == Ids{idb});
    f = {};
    f.lateAt = 1000;
    CHECK(ids(f) == Ids{idb, ida});
    f.undeliveredOnly = true;
    CHECK(ids(f) == Ids{ida});
    f.lateAt = 120;
    CHECK(ids(f).empty());
    f = {};
    f.guest = true;
    CHECK(ids(f) == Ids{idc});
    f = {};
    f.refunded = true;
    CHECK(ids(f) == Ids{idb});
    f = {};
    f.test = false;
    CHECK(ids(f) == Ids{idb, ida});
}

TEST_CASE_METHOD(OrderFixture, "a window of customers is summed over qualifying orders only", "[orders]")
{
    add(orderOf(kAnna, 10, 100));
    add(orderOf(kAnna, 30, 300, OrderStatus::Completed));
    add(orderOf(kAnna, 40, 999, OrderStatus::Cancelled));
    add(orderOf(kBoris, 50, 999, OrderStatus::Placed));
    const std::vector<CustomerId> window{kBoris, kAnna};
    const auto totals = must(orders.totalsOf(window));
    REQUIRE(totals.size() == 1);
    CHECK(totals[kAnna].count == 2);
    CHECK(totals[kAnna].net == Money(400));
    CHECK(totals[kAnna].firstAt == 10);
    CHECK(totals[kAnna].lastAt == 30);
}

TEST_CASE_METHOD(OrderFixture, "what a customer bought, and the purchase to repeat", "[orders]")
{
    CHECK_FALSE(must(orders.lastPurchase(kAnna)));
    Order delivered = orderOf(kAnna, 10, 100, OrderStatus::Delivered);
    delivered.deliveredAt = 20;
    const OrderId older = add(delivered, {lineOf(kTea, 3, 10), lineOf(kTea, 1, 10)});
    add(orderOf(kAnna, 30, 100), {lineOf(kTea, 1, 10), lineOf(kCup, 1, 10)});
    add(orderOf(kAnna, 40, 100, OrderStatus::Cancelled), {lineOf(kCup, 9, 10)});
    CHECK(must(orders.lastPurchase(kAnna)) == older);
    const auto bought = must(orders.productsBought(kAnna));
    REQUIRE(bought.size() == 2);
    CHECK(bought[0].name == QStringLiteral("Tea"));
    CHECK(bought[0].quantityMilli == 5000);
    CHECK(bought[0].orders == 2);
    CHECK(bought[0].lastAt == 30);
    CHECK(bought[1].quantityMilli == 1000);
}

TEST_CASE_METHOD(OrderFixture, "an order with a review stays, another goes with its lines and refunds", "[orders]")
{
    const OrderId kept = add(orderOf(kAnna, 10, 100));
    const OrderId gone = add(orderOf(kAnna, 10, 100), {lineOf(kTea, 1, 100)});
    write([&](UnitOfWork& u) {
        must(orders.insertRefund(u, {{}, gone, {}, Money(5), 20, {}}));
        must(db->exec(QStringLiteral("INSERT INTO notes(order_id, text, at, created_in) VALUES (%1, 'x', 1, %2)").arg(kept.value).arg(u.id().value)));
    });
    const QStringList before = content();
    const UnitId unit = write([&](UnitOfWork& u) { must(orders.remove(u, gone)); });
    CHECK_FALSE(must(orders.find(gone)));
    CHECK(count(QStringLiteral("refunds")) == 0);
    {
        UnitOfWork u = begin(Permission::Orders);
        const Status refused = orders.remove(u, kept);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
    }
    REQUIRE(must(undoUnit(*db, clock, actor, unit, false, {})).done);
    CHECK(content() == before);
}

TEST_CASE("line totals round half away from zero and never overflow", "[orders]")
{
    OrderLine l = lineOf(kTea, 1, 333);
    l.quantityMilli = 1500;
    CHECK(lineTotal(l) == Money(500));      // 499.5
    l.unit = Money(-333);
    CHECK(lineTotal(l) == Money(-500));
    l.quantityMilli = kMaxQuantityMilli;
    l.unit = kMaxOrderMoney;
    CHECK(lineTotal(l).minor == 9'000'000'000'000'000'000);
    CHECK(totalOf({l, l, l}, Money(), kMaxOrderMoney) > kMaxOrderMoney);
    CHECK(totalOf({lineOf(kTea, 2, 100)}, Money(30), Money(50)) == Money(220));
}

TEST_CASE("lateness counts started days after the promise", "[orders]")
{
    constexpr qint64 day = 86400;
    CHECK(daysLate(OrderStatus::Delivered, {}, 5, 9) == 0);
    CHECK(daysLate(OrderStatus::Delivered, 100, 100, 900 * day) == 0);
    CHECK(daysLate(OrderStatus::Delivered, 100, 101, 0) == 1);
    CHECK(daysLate(OrderStatus::Delivered, 100, 100 + 2 * day, 0) == 2);
    CHECK(daysLate(OrderStatus::Shipped, 0, {}, 3 * day) == 3);
    CHECK(daysLate(OrderStatus::Cancelled, 0, {}, 3 * day) == 0);
    CHECK(daysLate(OrderStatus::Completed, 0, {}, 3 * day) == 0);
}
