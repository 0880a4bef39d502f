#include "orders/order_service.h"

#include "order_fixture.h"

#include <rapidcheck.h>

using namespace encore;
using namespace encore::test;

namespace {

class ServiceFixture : public OrderFixture {
public:
    ServiceFixture() : service(orders, products) {}

    OrderId make(OrderStatus status = OrderStatus::Paid)
    {
        OrderDraft d;
        d.order = orderOf(kAnna, clock.nowUtc() - 1000, 0, status);
        d.order.shipping = Money(1000);
        d.lines = {lineOf(kTea, 2, 20000), lineOf(kCup, 1, 9000)};
        OrderId id;
        write([&](UnitOfWork& u) { id = must(service.save(u, d)); });
        return id;
    }
    Order order(OrderId id) { return *must(orders.find(id)); }
    /// The failure of `work`, nothing of which stays.
    template <class Work>
    Error refused(Work work)
    {
        UnitOfWork u = begin(Permission::Orders);
        const auto result = work(u);
        REQUIRE_FALSE(result);
        return result.error();
    }

    OrderService service;
};

} // namespace

TEST_CASE_METHOD(ServiceFixture, "the total follows the lines until it is typed", "[orders]")
{
    const OrderId id = make();
    CHECK(order(id).total == Money(50000));
    OrderDraft d = must(service.draft(id));
    CHECK_FALSE(d.totalTyped);
    d.lines[0].quantityMilli = 3000;
    d.order.discount = Money(5000);
    write([&](UnitOfWork& u) { must(service.save(u, d)); });
    CHECK(order(id).total == Money(65000));

    d = must(service.draft(id));
    d.totalTyped = true;
    d.order.total = Money(60000);
    write([&](UnitOfWork& u) { must(service.save(u, d)); });
    d = must(service.draft(id));
    CHECK(d.totalTyped);
    d.lines.erase(d.lines.begin());
    d.lines.push_back(lineOf(kCup, 1, 100));
    write([&](UnitOfWork& u) { must(service.save(u, d)); });
    CHECK(order(id).total == Money(60000));
    CHECK(must(orders.lines(id)).size() == 2);
}

TEST_CASE_METHOD(ServiceFixture, "saving an unchanged order writes nothing", "[orders]")
{
    const OrderId id = make();
    const OrderDraft d = must(service.draft(id));
    UnitOfWork u = begin(Permission::Orders);
    must(service.save(u, d));
    CHECK(must(u.commit({})).isEmpty());
}

TEST_CASE_METHOD(ServiceFixture, "steps forward set their date where it is missing, steps back clear it", "[orders]")
{
    const OrderId id = make(OrderStatus::Placed);
    const qint64 now = clock.nowUtc();
    auto move = [&](OrderStatus status, std::optional<qint64> at = {}) {
        OrderStatus became{};
        write([&](UnitOfWork& u) { became = must(service.setStatus(u, id, status, at)); });
        return became;
    };
    CHECK(move(OrderStatus::Paid) == OrderStatus::Paid);
    CHECK(order(id).paidAt == now);
    clock.advance(100);
    move(OrderStatus::Shipped, now + 50);
    CHECK(order(id).shippedAt == now + 50);
    move(OrderStatus::Completed);
    CHECK(order(id).deliveredAt == now + 100);
    CHECK(order(id).paidAt == now);
    move(OrderStatus::Paid);
    CHECK_FALSE(order(id).deliveredAt);
    CHECK_FALSE(order(id).shippedAt);
    CHECK(order(id).paidAt == now);
    CHECK(order(id).qualifying());
    move(OrderStatus::Cancelled);
    CHECK(order(id).paidAt == now);
    CHECK_FALSE(order(id).qualifying());
}

TEST_CASE_METHOD(ServiceFixture, "refunds make an order partly, then wholly refunded, and back", "[orders]")
{
    const OrderId id = make(OrderStatus::Delivered);
    const OrderLineId tea = must(orders.lines(id))[0].id;
    const qint64 now = clock.nowUtc();
    write([&](UnitOfWork& u) { must(service.refund(u, {{}, id, tea, Money(20000), now, QStringLiteral("broken")})); });
    CHECK(order(id).status == OrderStatus::PartlyRefunded);
    CHECK(order(id).net() == Money(30000));
    CHECK(order(id).qualifying());

    Error e = refused([&](UnitOfWork& u) { return service.refund(u, {{}, id, tea, Money(20001), now, {}}); });
    CHECK(e.facts.value(0) == QStringLiteral("refund_exceeds_line"));
    e = refused([&](UnitOfWork& u) { return service.refund(u, {{}, id, {}, Money(30001), now, {}}); });
    CHECK(e.facts == QStringList{QStringLiteral("refund_exceeds_total"), QStringLiteral("30000")});
    e = refused([&](UnitOfWork& u) { return service.refund(u, {{}, id, {}, Money(0), now, {}}); });
    CHECK(e.facts.value(0) == QStringLiteral("negative_refund"));
    e = refused([&](UnitOfWork& u) { return service.refund(u, {{}, id, {}, Money(1), 999999999999, {}}); });
    CHECK(e.facts.value(0) == QStringLiteral("implausible_date"));

    OrderDraft d = must(service.draft(id));
    d.lines.erase(d.lines.begin());
    e = refused([&](UnitOfWork& u) { return service.save(u, d); });
    CHECK(e.code == ErrorCode::InvalidInput);      // 10000 is less than what was given back
    d = must(service.draft(id));
    d.totalTyped = true;
    d.lines.erase(d.lines.begin());
    e = refused([&](UnitOfWork& u) { return service.save(u, d); });
    CHECK(e.facts == QStringList{QStringLiteral("line_refunded")});

    write([&](UnitOfWork& u) { CHECK(must(service.setStatus(u, id, OrderStatus::Refunded)) == OrderStatus::Refunded); });
    CHECK(order(id).net() == Money(0));
    CHECK_FALSE(order(id).qualifying());
    const auto refunds = must(orders.refunds(id));
    REQUIRE(refunds.size() == 2);
    CHECK(refunds[1].amount == Money(30000));
    write([&](UnitOfWork& u) { CHECK(must(service.setStatus(u, id, OrderStatus::Paid)) == OrderStatus::Refunded); });
    write([&](UnitOfWork& u) {
        must(service.removeRefund(u, id, refunds[0].id));
        must(service.removeRefund(u, id, refunds[1].id));
    });
    CHECK(order(id).status == OrderStatus::Delivered);
    CHECK(order(id).net() == order(id).total);
}

TEST_CASE_METHOD(ServiceFixture, "a cancelled order may get its money back and stays cancelled", "[orders]")
{
    const OrderId id = make(OrderStatus::Paid);
    write([&](UnitOfWork& u) {
        must(service.setStatus(u, id, OrderStatus::Cancelled));
        must(service.refund(u, {{}, id, {}, Money(50000), clock.nowUtc(), {}}));
    });
    CHECK(order(id).status == OrderStatus::Cancelled);
    CHECK(order(id).net() == Money(0));
    const OrderId draft = make(OrderStatus::Draft);
    CHECK(refused([&](UnitOfWork& u) { return service.refund(u, {{}, draft, {}, Money(1), clock.nowUtc(), {}}); }).facts.value(0) == QStringLiteral("refund_of_draft"));
    CHECK(refused([&](UnitOfWork& u) { return service.setStatus(u, draft, OrderStatus::PartlyRefunded); }).facts.value(0) == QStringLiteral("refund_amount_needed"));
}

TEST_CASE_METHOD(ServiceFixture, "what a file says is taken and settled", "[orders]")
{
    Order o = orderOf(kAnna, 1000, 500, OrderStatus::Refunded);
    o.deliveredAt = 5000;
    OrderId id;
    write([&](UnitOfWork& u) { id = must(service.add(u, o, {}, {})); });
    REQUIRE(must(orders.refunds(id)).size() == 1);
    CHECK(must(orders.refunds(id))[0].refundedAt == 5000);
    CHECK(order(id).net() == Money(0));
    o.status = OrderStatus::Completed;
    write([&](UnitOfWork& u) { id = must(service.add(u, o, {lineOf(kTea, 1, 400)}, {{{}, {}, {}, Money(100), 6000, {}}})); });
    CHECK(order(id).status == OrderStatus::PartlyRefunded);
    CHECK(order(id).net() == Money(400));
    CHECK(must(orders.lines(id)).size() == 1);
    o.status = OrderStatus::PartlyRefunded;
    write([&](UnitOfWork& u) { id = must(service.add(u, o, {}, {})); });
    CHECK(order(id).status == OrderStatus::PartlyRefunded);
    CHECK(refused([&](UnitOfWork& u) { return service.add(u, o, {}, {{{}, {}, {}, Money(501), 6000, {}}}); }).facts.value(0) == QStringLiteral("refund_exceeds_total"));
}

TEST_CASE_METHOD(ServiceFixture, "wrong orders are refused by code, odd ones are shown", "[orders]")
{
    const qint64 now = clock.nowUtc();
    OrderDraft d;
    d.order = orderOf(kAnna, now, -1);
    d.totalTyped = true;
    auto codes = [&] {
        QStringList list;
        for (const OrderProblem& p : OrderService::problems(d, now))
            list << codeOf(p.code) + (p.blocks ? QStringLiteral("!") : QString());
        return list.join(u' ');
    };
    CHECK(codes() == QStringLiteral("negative_total!"));
    d.order.total = Money(1);
    d.order.channel = {};
    d.order.discount = Money(-1);
    d.order.shipping = kMaxOrderMoney + Money(1);
    CHECK(codes() == QStringLiteral("no_channel! negative_discount! sum_too_large!"));
    d.order = orderOf(kAnna, now, 100);
    d.order.tax = Money(100);
    CHECK(codes().isEmpty());
    d.order.tax = Money(101);
    CHECK(codes() == QStringLiteral("tax_exceeds_total!"));
    d.order.tax = Money(-1);
    CHECK(codes() == QStringLiteral("negative_tax!"));
    d.order.tax = kMaxOrderMoney + Money(1);
    CHECK(codes() == QStringLiteral("sum_too_large!"));
    d.totalTyped = false;
    d.lines = {lineOf(kTea, 1, 500)};
    d.order.tax = Money(501);
    CHECK(codes() == QStringLiteral("tax_exceeds_total!"));      // of what the lines make, not of what stood there
    d.totalTyped = true;
    d.lines.clear();
    d.order = orderOf(kAnna, now, 1);
    d.order.deliveredAt = now - 3600;
    CHECK(codes().isEmpty());                      // only the day may be known
    d.order.deliveredAt = now - 86400;
    CHECK(codes() == QStringLiteral("delivered_before_placed!"));
    d.order.deliveredAt = now + 200000;
    d.order.placedAt = now + 1;
    CHECK(codes() == QStringLiteral("placed_in_future delivered_in_future"));
    d.order.deliveredAt = -99999999999;
    CHECK(codes() == QStringLiteral("implausible_date!"));
    d.order = orderOf(kAnna, now, 1);
    d.lines = {lineOf(kTea, 0, 1), lineOf(kTea, 1'000'001, 1)};
    d.lines[0].variant = VariantId(1);
    d.lines[0].product = {};
    CHECK(codes() == QStringLiteral("quantity_not_positive! variant_without_product! quantity_too_large!"));
    CHECK(refused([&](UnitOfWork& u) { return service.save(u, d); }).facts == QStringList{QStringLiteral("quantity_not_positive")});
}

TEST_CASE_METHOD(ServiceFixture, "the last purchase is repeated as a draft at today's prices", "[orders]")
{
    const OrderId id = make(OrderStatus::Delivered);
    write([&](UnitOfWork& u) {
        OrderDraft d = must(service.draft(id));
        d.order.discount = Money(700);
        d.order.tax = Money(4900);                  // a tenth of the 49000 that these make
        d.lines.push_back(lineOf({}, 1, -300));
        must(service.save(u, d));
        Product cup = *must(products.find(kCup));
        cup.active = false;
        cup.price.reset();
        must(products.update(u, cup));
    });
    clock.advance(5000);
    OrderService::Repeated repeated;
    write([&](UnitOfWork& u) { repeated = must(service.repeatLast(u, kAnna)); });
    const Order copy = order(repeated.order);
    CHECK(copy.status == OrderStatus::Draft);
    CHECK(copy.placedAt == clock.nowUtc());
    CHECK(copy.customer == kAnna);
    CHECK(copy.total == Money(2 * 30000 + 9000 + 1000));
    CHECK(copy.tax == Money(7000));
    CHECK(repeated.noLongerSold == QStringList{QStringLiteral("Cup")});
    CHECK(refused([&](UnitOfWork& u) { return service.repeatLast(u, kBoris); }).code == ErrorCode::NotFound);
}

// Whatever is done to orders, what is stored equals a recomputation from status, lines and refunds; undone
// in reverse it gives the content of every moment before.
TEST_CASE("any actions keep net and qualifying right and can be undone in reverse", "[orders][property]")
{
    const bool held = rc::check("order actions", [] {
        ServiceFixture f;
        f.make();
        std::vector<QStringList> states{f.content()};
        std::vector<UnitId> units;
        auto recomputed = [&] {
            RC_ASSERT(must(f.db->integer(QStringLiteral(
                "SELECT count(*) FROM orders o JOIN order_statuses s ON s.id = o.status_id WHERE "
                "o.refunded_minor <> (SELECT coalesce(sum(amount_minor), 0) FROM refunds r WHERE r.order_id = o.id) "
                "OR o.net_minor <> o.total_minor - o.refunded_minor OR o.net_minor < 0 "
                "OR o.qualifying <> (s.counts = 1 AND o.is_test = 0) "
                "OR (o.status_id NOT IN (1, 7) AND o.total_minor > 0 AND (o.status_id = 9) <> (o.net_minor = 0)) "
                "OR (o.status_id NOT IN (1, 7) AND o.total_minor > 0 AND (o.status_id = 8) <> (o.refunded_minor > 0 AND o.net_minor > 0)) "
                "OR (o.status_id = 1 AND o.refunded_minor > 0)"))) == 0);
        };
        const int steps = *rc::gen::inRange(1, 14);
        for (int n = 0; n < steps; ++n) {
            f.clock.advance(*rc::gen::inRange(0, 200000));
            UnitOfWork u = f.begin(Permission::Orders);
            const OrderId id(*rc::gen::inRange(1, 4));
            const int action = *rc::gen::inRange(0, 10), amount = *rc::gen::inRange(-1, 60001), pick = *rc::gen::inRange(0, 9);
            auto act = [&]() -> Status {
                switch (action) {
                case 0: ENCORE_TRY(f.service.repeatLast(u, kAnna)); return {};
                case 1: case 2: ENCORE_TRY(f.service.setStatus(u, id, allOrderStatuses()[size_t(pick)])); return {};
                case 3: case 4: ENCORE_TRY(f.service.refund(u, {{}, id, {}, Money(amount), u.now(), {}})); return {};
                case 5: {
                    ENCORE_LET(const auto refunds, f.orders.refunds(id));
                    if (!refunds.empty())
                        ENCORE_TRY(f.service.removeRefund(u, id, refunds[size_t(pick) % refunds.size()].id));
                    return {};
                }
                case 6: return f.service.remove(u, id);
                case 7: return f.service.assignCustomer(u, id, pick % 2 ? kBoris : kAnna);
                default: {
                    ENCORE_LET(OrderDraft d, f.service.draft(id));
                    if (pick % 3 == 0 && !d.lines.empty())
                        d.lines.pop_back();
                    if (pick % 3 == 1)
                        d.lines.push_back(lineOf(kCup, 1 + pick, amount));
                    if (pick % 3 == 2)
                        d.order.test = !d.order.test;
                    d.order.discount = Money(amount / 4);
                    d.totalTyped = pick > 5;
                    d.order.total = Money(amount);
                    d.order.status = allOrderStatuses()[size_t(*rc::gen::inRange(0, 9))];
                    ENCORE_TRY(f.service.save(u, d));
                    return {};
                }
                }
            };
            if (!act())
                continue;               // refused: nothing of it stays
            const ChangeSet c = must(u.commit({}));
            recomputed();
            if (c.isEmpty())
                continue;
            units.push_back(c.unit);
            states.push_back(f.content());
        }
        for (size_t i = units.size(); i-- > 0;) {
            RC_ASSERT(must(undoUnit(*f.db, f.clock, f.actor, units[i], false, {})).done);
            RC_ASSERT(f.content() == states[i]);
            recomputed();
        }
    });
    REQUIRE(held);
}
