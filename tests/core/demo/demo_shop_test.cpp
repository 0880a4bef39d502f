#include "demo/demo_shop.h"

#include "customers/customer_repository.h"
#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

DemoOptions small(const char* language = "ru")
{
    DemoOptions o;
    o.language = QLatin1String(language);
    o.customers = 60;
    o.orders = 150;
    o.reviews = 40;
    o.until = QDate(2026, 3, 2);
    return o;
}

qint64 count(Store& store, const char* sql) { return must(store.db().integer(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(sql))); }

} // namespace

TEST_CASE_METHOD(ShopFixture, "the demo shop is believable: consistent dates, sums and states", "[demo]")
{
    for (const char* language : {"ru", "en"}) {
        ShopFixture shop;
        must(fillDemoShop(*shop.store, small(language)));
        Store& s = *shop.store;
        CHECK(count(s, "customers") == 60);
        CHECK(count(s, "orders") > 140);
        CHECK(count(s, "reviews") > 30);
        CHECK(count(s, "templates WHERE is_block = 0") == 24);
        CHECK(count(s, "orders WHERE delivered_at < placed_at OR shipped_at < placed_at") == 0);
        CHECK(count(s, "orders WHERE placed_at > 1772485200 OR delivered_at > 1772485200") == 0);
        CHECK(count(s, "reviews r JOIN orders o ON o.id = r.order_id WHERE r.published_at < o.delivered_at") == 0);
        CHECK(count(s, "replies p JOIN reviews r ON r.id = p.review_id WHERE p.posted_at < r.published_at") == 0);
        CHECK(count(s, "reviews WHERE waiting = 1 AND first_reply_at IS NOT NULL") == 0);
        CHECK(count(s, "orders o JOIN channels c ON c.id = o.channel_id WHERE c.buyers_identifiable = 0 AND o.customer_id IS NOT NULL") == 0);
        CHECK(count(s, "cases") > 4);
        CHECK(count(s, "cases WHERE opened_at > 1772485200 OR closed_at > 1772485200 OR closed_at < opened_at") == 0);
        CHECK(count(s, "cases k WHERE kind_id = 4 AND NOT EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = k.order_id AND l.product_id = k.product_id)") == 0);
        CHECK(count(s, "cases WHERE (closed_at IS NULL) <> (state_id <= 5)") == 0);
        CHECK(count(s, "compensations WHERE delivered_at < agreed_at OR delivered_at > 1772485200") == 0);
        CHECK(count(s, "case_pauses p JOIN cases c ON c.id = p.case_id WHERE p.to_at IS NULL AND c.state_id <> 4") == 0);
        CHECK(must(shop_file::check(s.db())).isEmpty());
    }
}

TEST_CASE("the same seed and day give the same demo, another seed another one", "[demo]")
{
    auto content = [](quint64 seed) {
        ShopFixture shop;
        DemoOptions o = small();
        o.seed = seed;
        must(fillDemoShop(*shop.store, o));
        Statement s = shop.store->db().prepare(QStringLiteral(
            "SELECT group_concat(x, '|') FROM (SELECT name AS x FROM customers UNION ALL SELECT placed_at || ':' || net_minor FROM orders "
            "UNION ALL SELECT author || text || published_at FROM reviews UNION ALL SELECT text || posted_at FROM replies "
            "UNION ALL SELECT title || opened_at || state_id FROM cases UNION ALL SELECT kind_id || ':' || cost_minor || promised_by FROM compensations)"));
        must(s.run());
        s.next();
        return s.text(0);
    };
    const QString one = content(1);
    CHECK(one == content(1));
    CHECK(one != content(2));
}

TEST_CASE_METHOD(ShopFixture, "the demo goes away in one step and leaves what the owner added", "[demo]")
{
    must(fillDemoShop(*store, small()));
    customer(QStringLiteral("Настоящий покупатель"));
    must(removeDemo(*store));
    CHECK(count(*store, "customers") == 1);
    CHECK(count(*store, "orders") == 0);
    CHECK(count(*store, "reviews") == 0);
    CHECK(count(*store, "cases") == 0);
    CHECK(count(*store, "causes") == 0);
    CHECK(must(store->search().ids(SearchKind::Customer, QStringLiteral("настоящий"))).size() == 1);
}

TEST_CASE("a stopped demo leaves no file", "[demo]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("d.encore"));
    const Status stopped = createDemoShop(path, small(), [](double) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}
