#include "shop/shop.h"

#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(ShopFixture, "the shop tells of every commit once: its own, a job's and another program's", "[shop]")
{
    const auto shop = must(Shop::open(path, clock, actor));
    std::vector<ChangeSet> heard;
    QObject::connect(shop.get(), &Shop::changed, shop.get(), [&](const ChangeSet& c) { heard.push_back(c); });
    auto insert = [](Store& s, const char* name) {
        return must(s.write({UnitKind::Edit, Permission::Customers, {}, {}}, [&](UnitOfWork& u) -> Status {
            Customer c;
            c.name = QLatin1String(name);
            ENCORE_TRY(s.customers().insert(u, c));
            return {};
        }));
    };
    insert(shop->store(), "own");
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].tables[QStringLiteral("customers")].ids == std::vector<qint64>{1});

    const auto job = must(shop->openStore());
    shop->announce(insert(*job, "job"));
    CHECK(heard.size() == 2);
    shop->lookForOthers();
    CHECK(heard.size() == 2);

    insert(*store, "another program");
    shop->lookForOthers();
    REQUIRE(heard.size() == 3);
    CHECK(heard[2].tables[QStringLiteral("customers")].ids == std::vector<qint64>{3});
}

TEST_CASE_METHOD(ShopFixture, "a changed profile is read anew and told", "[shop]")
{
    const auto shop = must(Shop::open(path, clock, actor));
    int told = 0;
    QObject::connect(shop.get(), &Shop::profileChanged, shop.get(), [&] { ++told; });
    must(shop->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& u) {
        return shop->store().settings().set(u, QLatin1String(setting::kName), QStringLiteral("Север"));
    }));
    CHECK(told == 1);
    CHECK(shop->profile().name == QStringLiteral("Север"));
}
