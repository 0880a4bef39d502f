#include "orders/order_scan.h"

#include "bench/big_shop.h"
#include "db/read_view.h"
#include "order_fixture.h"

#include <QTimeZone>

#include <rapidcheck.h>

using namespace encore;
using namespace encore::test;

namespace {

constexpr qint64 kDay = 86400;

class ScanFixture : public OrderFixture {
public:
    kpi::OrderHistory scan(const OrderScanOptions& options = {})
    {
        const DayTable days = must(daysForFigures(*db, QTimeZone::utc(), clock.nowUtc()));
        return must(scanOrders(*db, days, options));
    }
    void channelFaceless(int id)
    {
        write([&](UnitOfWork&) { must(db->exec(QStringLiteral("UPDATE channels SET buyers_identifiable = 0 WHERE id = %1").arg(id))); });
    }
};

} // namespace

TEST_CASE_METHOD(ScanFixture, "the scan feeds purchases by customer and time, guests apart", "[orders][figures]")
{
    CHECK(scan().orderCount() == 0);
    const qint64 t = 1600000000;
    Order b = orderOf(kBoris, t, 100, OrderStatus::Delivered);
    b.deliveredAt = t + kDay;
    const OrderId idb = add(b);
    const OrderId late = add(orderOf(kAnna, t + 10 * kDay, 300));
    Order part = orderOf(kAnna, t, 500, OrderStatus::PartlyRefunded);
    part.refunded = Money(200);
    const OrderId early = add(part);
    const OrderId guest = add(orderOf({}, t, 700));
    add(orderOf(kAnna, t, 900, OrderStatus::Placed));
    Order test = orderOf(kAnna, t, 900);
    test.test = true;
    add(test);
    add(orderOf(kAnna, t + kDay, 0));

    const kpi::OrderHistory h = scan();
    REQUIRE(h.customerCount() == 2);
    CHECK(h.customerId(0) == kAnna.value);
    CHECK(h.rangeOf(0) == std::pair<std::size_t, std::size_t>(0, 3));
    const auto& k = h.known();
    CHECK(k.id[0] == early.value);
    CHECK(k.net[0] == 300);
    CHECK(k.delivered[0] == kpi::kNoDay);
    CHECK((k.flags[1] & kpi::OrderHistory::ZeroValue) != 0);
    CHECK(k.id[2] == late.value);
    CHECK(k.id[3] == idb.value);
    CHECK(k.delivered[3] == k.day[3] + 1);
    REQUIRE(h.guests().size() == 1);
    CHECK(h.guests().id[0] == guest.value);
    CHECK(h.guests().net[0] == 700);
}

TEST_CASE_METHOD(ScanFixture, "a delivered order refunded in full later is where waiting begins, without value", "[orders][figures]")
{
    const qint64 t = 1600000000;
    add(orderOf(kAnna, t, 100));
    add(orderOf(kAnna, t + 2 * kDay, 100));
    Order back = orderOf(kAnna, t + kDay, 500, OrderStatus::Refunded);
    back.refunded = back.total;
    add(back);                             // never delivered: no index order
    back.deliveredAt = t + 2 * kDay;
    const OrderId id = add(back);
    back.customer = kBoris;
    add(back);
    back.test = true;
    add(back);
    const kpi::OrderHistory h = scan();
    REQUIRE(h.orderCount() == 4);
    CHECK(h.known().id[1] == id.value);
    CHECK(h.known().net[1] == 0);
    CHECK((h.known().flags[1] & kpi::OrderHistory::FullyRefunded) != 0);
    CHECK(h.customerCount() == 2);
}

TEST_CASE_METHOD(ScanFixture, "channels whose buyers are not known give guests", "[orders][figures]")
{
    Order o = orderOf(kAnna, 1600000000, 100);
    add(o);
    o.channel = ChannelId(2);
    add(o);
    channelFaceless(2);
    CHECK(scan().orderCount() == 1);
    CHECK(scan().guests().size() == 1);
}

TEST_CASE_METHOD(ScanFixture, "shipping, pieces and costs where a switch asks for them", "[orders][figures]")
{
    Order o = orderOf(kAnna, 1600000000, 1000);
    o.shipping = Money(300);
    add(o, {lineOf(kTea, 2, 350)});
    o.total = Money(100);
    o.placedAt += 1;
    add(o, {lineOf(kTea, 1, 1), lineOf(kCup, 1, 1)});
    write([&](UnitOfWork&) { must(db->exec(QStringLiteral("UPDATE products SET cost_minor = 40 WHERE id = 1"))); });
    OrderScanOptions options;
    options.withoutShipping = true;
    options.goods = true;
    const kpi::OrderHistory h = scan(options);
    CHECK(h.known().net == std::vector<qint64>{700, 0});
    CHECK(h.known().items == std::vector<quint16>{2, 2});
    CHECK(h.known().cost == std::vector<qint64>{80, kpi::kNoInstant});
    CHECK((h.known().flags[1] & kpi::OrderHistory::ZeroValue) == 0);
}

TEST_CASE_METHOD(ScanFixture, "tax is taken out of what remains after refunds and shipping, by its share of the total", "[orders][figures]")
{
    struct Sums {
        qint64 total, tax, shipping, refunded;
        qint64 asItIs, withoutTax, withoutShipping, withoutBoth;
    };
    const std::vector<Sums> cases{
        {12000, 2000, 2400, 0, 12000, 10000, 9600, 8000},
        {12000, 2000, 2400, 3000, 9000, 7500, 6600, 5500},      // a sixth of the refund was tax
        {100, 17, 0, 50, 50, 42, 50, 42},                       // 41.5
        {1000, 100, 900, 500, 500, 450, 0, 0},                  // less is left than the shipping was
        {700, 0, 100, 0, 700, 700, 600, 600},
        {5, 5, 0, 0, 5, 0, 5, 0},
        {0, 0, 0, 0, 0, 0, 0, 0},
        {9'000'000'000'000, 1'500'000'000'000, 0, 3'000'000'000'000, 6'000'000'000'000, 5'000'000'000'000, 6'000'000'000'000, 5'000'000'000'000},
    };
    qint64 at = 1600000000;
    for (const Sums& s : cases) {
        Order o = orderOf(kAnna, at += kDay, s.total, s.refunded ? OrderStatus::PartlyRefunded : OrderStatus::Paid);
        o.tax = Money(s.tax);
        o.shipping = Money(s.shipping);
        o.refunded = Money(s.refunded);
        add(o);
    }
    Order guest = orderOf({}, at, 240);
    guest.tax = Money(40);
    add(guest);
    Order later = orderOf(kBoris, at, 240, OrderStatus::Refunded);
    later.tax = Money(40);
    later.refunded = later.total;
    later.deliveredAt = at;
    add(later);

    const auto nets = [&](bool withoutShipping, bool withoutTax) {
        OrderScanOptions options;
        options.withoutShipping = withoutShipping;
        options.withoutTax = withoutTax;
        kpi::OrderHistory h = scan(options);
        REQUIRE(h.orderCount() == cases.size() + 1);
        CHECK(h.guests().net == std::vector<qint64>{withoutTax ? 200 : 240});
        CHECK(h.known().net.back() == 0);
        for (size_t i = 0; i < cases.size(); ++i)
            CHECK(((h.known().flags[i] & kpi::OrderHistory::ZeroValue) != 0) == (cases[i].total == 0));
        return h.known().net;
    };
    const auto asItIs = nets(false, false), withoutTax = nets(false, true), withoutShipping = nets(true, false), withoutBoth = nets(true, true);
    for (size_t i = 0; i < cases.size(); ++i) {
        CAPTURE(i);
        CHECK(asItIs[i] == cases[i].asItIs);
        CHECK(withoutTax[i] == cases[i].withoutTax);
        CHECK(withoutShipping[i] == cases[i].withoutShipping);
        CHECK(withoutBoth[i] == cases[i].withoutBoth);
    }
}

TEST_CASE_METHOD(ScanFixture, "a scan can be stopped", "[orders][figures]")
{
    write([&](UnitOfWork& u) {
        for (int i = 0; i < 20000; ++i)
            must(orders.insert(u, orderOf(kAnna, i, 1)));
    });
    OrderScanOptions options;
    options.cancelled = [] { return true; };
    const DayTable days = must(daysForFigures(*db, QTimeZone::utc(), clock.nowUtc()));
    const auto stopped = scanOrders(*db, days, options);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE_METHOD(ScanFixture, "the hot reads keep to their indexes", "[orders][plan]")
{
    auto follows = [&](const char* sql, const char* step) {
        const QString p = plan(QLatin1String(sql));
        INFO(p.toStdString());
        CHECK(p.contains(QLatin1String(step)));
        CHECK_FALSE(p.contains(QStringLiteral("TEMP B-TREE")));
    };
    follows("SELECT customer_id, placed_at, net_minor, channel_id, delivered_at, id FROM orders WHERE qualifying = 1 AND customer_id IS NULL ORDER BY placed_at",
            "SEARCH orders USING COVERING INDEX orders_for_figures (customer_id=?)");
    follows("SELECT customer_id, placed_at, net_minor, channel_id, delivered_at, id FROM orders "
            "WHERE qualifying = 1 AND customer_id >= ? AND customer_id < ? ORDER BY customer_id, placed_at",
            "SEARCH orders USING COVERING INDEX orders_for_figures (customer_id>? AND customer_id<?)");
    follows("SELECT customer_id, placed_at, total_minor, channel_id, delivered_at, id FROM orders "
            "WHERE status_id = 9 AND is_test = 0 AND delivered_at IS NOT NULL ORDER BY customer_id, placed_at",
            "USING COVERING INDEX orders_refunded_later");
    follows("SELECT customer_id, count(*), sum(net_minor), min(placed_at), max(placed_at) FROM orders "
            "WHERE qualifying = 1 AND customer_id IN (?,?,?) GROUP BY customer_id", "USING COVERING INDEX orders_for_figures (customer_id=?)");
    follows("SELECT o.id FROM orders o ORDER BY o.placed_at DESC, o.id DESC", "SCAN o USING COVERING INDEX orders_by_placed");
    follows("SELECT o.id FROM orders o WHERE o.placed_at >= ? AND o.placed_at < ? ORDER BY o.placed_at DESC, o.id DESC LIMIT 100", "orders_by_placed (placed_at>? AND placed_at<?)");
    follows("SELECT o.id FROM orders o WHERE o.customer_id IN (7) ORDER BY o.placed_at DESC, o.id DESC", "orders_by_customer (customer_id=?)");
    follows("SELECT id FROM orders WHERE channel_id = ? AND number = ?", "orders_by_number (channel_id=? AND number=?)");
    follows("SELECT id FROM orders WHERE number >= ? AND number < ?", "orders_by_number_text (number>? AND number<?)");
    follows("SELECT id FROM orders WHERE import_key = ?", "orders_by_import_key (import_key=?)");
    follows("SELECT id FROM order_lines WHERE order_id IN (?,?) ORDER BY order_id, id", "order_lines_by_order (order_id=?)");
    follows("SELECT order_id FROM order_lines WHERE product_id = ?", "order_lines_by_product (product_id=?)");
}

// Whatever the orders are, the snapshot equals one built row by row in any order.
TEST_CASE("the scan equals a builder fed by hand", "[orders][figures][property]")
{
    const bool held = rc::check("scan equals", [] {
        ScanFixture f;
        const DayTable days(QTimeZone::utc(), QDate(1999, 1, 1), QDate(2030, 1, 1));
        kpi::OrderHistoryBuilder builder(days, {{1, true, true}, {2, true, true}});
        const int n = *rc::gen::inRange(0, 40);
        f.write([&](UnitOfWork& u) {
            for (int i = 0; i < n; ++i) {
                Order o = orderOf(CustomerId(*rc::gen::inRange(0, 3)), 946684800 + 3600 * qint64(*rc::gen::inRange(0, 200)), *rc::gen::inRange(0, 4) * 100,
                                  allOrderStatuses()[size_t(*rc::gen::inRange(0, 9))]);
                if (*rc::gen::inRange(0, 2))
                    o.deliveredAt = o.placedAt + kDay;
                if (o.status == OrderStatus::Refunded)
                    o.refunded = o.total;
                o.id = must(f.orders.insert(u, o));
                const bool later = o.status == OrderStatus::Refunded && o.deliveredAt;
                if (!o.qualifying() && !later)
                    continue;
                kpi::OrderFact fact;
                fact.id = o.id.value;
                fact.customer = o.customer.value;
                fact.placedAt = o.placedAt;
                fact.deliveredAt = o.deliveredAt.value_or(kpi::kNoInstant);
                fact.netMinor = later ? o.total.minor : o.net().minor;
                fact.grossMinor = fact.netMinor;
                fact.channel = 1;
                fact.fullyRefunded = later;
                builder.add(fact);
            }
        });
        // In one go, or in pieces by two readers.
        const auto scan = [&] {
            if (*rc::gen::arbitrary<bool>())
                return must(scanOrders(*f.db, days));
            OrderScanOptions options;
            options.rowsPerPiece = *rc::gen::inRange(1, 20);
            OrderScan pieces(days, options);
            must(readTogether(*f.db, [&](Database& db, ReadSide side) {
                return side == ReadSide::Further ? pieces.readBack(db) : pieces.prepare(db).and_then([&] { return pieces.readFront(db); });
            }));
            return pieces.build();
        };
        const kpi::OrderHistory scanned = scan(), fed = builder.build();
        auto summed = [](const kpi::OrderHistory& h) {
            // Orders of one instant may stand in any order; everything else is fixed.
            std::vector<std::tuple<qint64, qint64, qint64, int, int>> rows;
            for (size_t c = 0; c < h.customerCount(); ++c)
                for (size_t i = h.rangeOf(c).first; i < h.rangeOf(c).second; ++i)
                    rows.emplace_back(h.customerId(c), h.known().placedAt[i], h.known().id[i], int(h.known().flags[i]), h.known().delivered[i]);
            for (size_t i = 0; i < h.guests().size(); ++i)
                rows.emplace_back(0, h.guests().placedAt[i], h.guests().id[i], int(h.guests().flags[i]), h.guests().delivered[i]);
            std::sort(rows.begin(), rows.end());
            return rows;
        };
        RC_ASSERT(summed(scanned) == summed(fed));
        for (size_t i = 1; i < scanned.known().placedAt.size(); ++i)
            RC_ASSERT(scanned.customerOfOrder(i) != scanned.customerOfOrder(i - 1) || scanned.known().placedAt[i - 1] <= scanned.known().placedAt[i]);
    });
    REQUIRE(held);
}

TEST_CASE("a generated shop is sound, and the same for the same seed", "[orders][bigshop]")
{
    QTemporaryDir dir;
    BigShop size;
    size.orders = 600;
    size.customers = 80;
    size.reviews = 60;
    size.products = 9;
    QStringList sums;
    for (const char* name : {"a.encore", "b.encore"}) {
        const QString path = dir.filePath(QLatin1String(name));
        must(makeBigShop(path, size));
        auto db = must(shop_file::open(path));
        CHECK(must(shop_file::check(*db)).isEmpty());
        sums << QString::number(must(db->integer(QStringLiteral("SELECT sum(net_minor * id + coalesce(customer_id, 0)) FROM orders"))))
            + u'/' + QString::number(must(db->integer(QStringLiteral("SELECT sum(published_at * id) FROM reviews"))));
        CHECK(must(db->integer(QStringLiteral("SELECT count(*) FROM orders"))) == 600);
        CHECK(must(db->integer(QStringLiteral("SELECT count(*) FROM reviews"))) == 60);
    }
    CHECK(sums[0] == sums[1]);
    CHECK(makeBigShop(dir.filePath(QStringLiteral("a.encore")), size).error().code == ErrorCode::AlreadyExists);
}
