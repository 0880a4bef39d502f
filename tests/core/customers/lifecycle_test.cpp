#include "customers/lifecycle.h"

#include "customers/lifecycle_repository.h"
#include "orders/order_repository.h"
#include "support/core/shop_fixture.h"

using namespace encore;
using encore::test::must;
using encore::test::ShopFixture;

namespace {

PurchaseFacts facts(std::initializer_list<qint32> days) { return purchaseFacts(std::vector<qint32>(days)); }

} // namespace

TEST_CASE("purchases of one day are one occasion and the interval is a median")
{
    CHECK(facts({}).occasions == 0);
    CHECK(facts({5}).occasions == 1);
    CHECK_FALSE(facts({5, 5}).interval);
    CHECK(facts({5, 5}).occasions == 1);
    const PurchaseFacts three = facts({0, 10, 10, 110});
    CHECK(three.occasions == 3);
    CHECK(three.interval == 55.0);
    CHECK(facts({0, 10, 40, 1040}).interval == 30.0);
}

TEST_CASE("the badge follows purchases and silence")
{
    const LifecycleRule rule{47.0, 100.0};
    struct Row {
        PurchaseFacts facts;
        qint32 today;
        Lifecycle expected;
    };
    const Row rows[]{
        {facts({}), 1000, Lifecycle::None},
        {facts({1000}), 1000, Lifecycle::New},
        {facts({1000}), 900, Lifecycle::New},
        {facts({1000}), 1100, Lifecycle::New},
        {facts({1000}), 1101, Lifecycle::Sleeping},
        {facts({1000}), 1365, Lifecycle::Sleeping},
        {facts({1000}), 1366, Lifecycle::Lost},
        {facts({900, 947}), 1000, Lifecycle::Repeat},
        {facts({900, 947, 994}), 1000, Lifecycle::Regular},
        {facts({900, 947, 994}), 994 + 118, Lifecycle::Sleeping},
        // Weekly buyers are not asleep before two months are over.
        {facts({900, 901, 902}), 902 + 60, Lifecycle::Regular},
    };
    for (const Row& row : rows)
        CHECK(lifecycleOf(row.facts, rule, row.today) == row.expected);
}

TEST_CASE("the limit is drawn to what is usual in the shop, and stated where that is unknown")
{
    CHECK(silenceLimit(facts({0, 100}), {40.0, 90.0}) == 2.5 * (100 + 3 * 40.0) / 4);
    CHECK(silenceLimit(facts({0, 100}), {}) == 250);
    CHECK(silenceLimit(facts({0}), {}) == 180);
    CHECK(silenceLimit(facts({0}), {40.0, 90.0}) == 90);
}

TEST_CASE("the rule needs ten who came back")
{
    LifecycleRulePass few;
    for (int i = 0; i < 9; ++i)
        few.add(std::vector<qint32>{0, 10});
    few.add(std::vector<qint32>{0});
    CHECK_FALSE(few.finish().oneTimeLimit);
    LifecycleRulePass pass;
    for (int i = 1; i <= 11; ++i)
        pass.add(std::vector<qint32>{0, 0, i * 10});
    const LifecycleRule rule = pass.finish();
    CHECK(rule.shopInterval == 60.0);
    CHECK(rule.oneTimeLimit == 100.0);
}

TEST_CASE("facts and rule are read from the shop's purchases")
{
    ShopFixture shop;
    const CustomerId marina = shop.customer(u"Марина Ковалёва"_qs);
    const CustomerId guest = shop.customer(u"Анна"_qs);
    shop.write([&](UnitOfWork& u) {
        const ChannelId site = must(shop.store->channels().findOrCreate(u, u"Сайт"_qs));
        for (const int day : {0, 30, 30, 90}) {
            Order order;
            order.channel = site;
            order.customer = marina;
            order.status = OrderStatus::Delivered;
            order.placedAt = 1'700'000'000 + day * 86400;
            order.total = Money(1000);
            must(shop.store->orders().insert(u, order));
        }
        Order draft;
        draft.channel = site;
        draft.customer = guest;
        draft.placedAt = 1'700'000'000;
        must(shop.store->orders().insert(u, draft));
    });
    LifecycleRepository lifecycles(shop.store->db(), 3 * 3600);
    const CustomerId ids[]{marina, guest};
    const auto found = must(lifecycles.facts(must(shop.store->customers().rows(ids))));
    CHECK(found.size() == 1);
    CHECK(found.value(marina).occasions == 3);
    CHECK(found.value(marina).interval == 45.0);
    CHECK_FALSE(must(lifecycles.rule()).shopInterval);
    CHECK(lifecycles.dayOf(-1) == 0);
    CHECK(LifecycleRepository(shop.store->db(), 0).dayOf(-1) == -1);
}
