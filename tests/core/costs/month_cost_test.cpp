#include "costs/month_cost_repository.h"

#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

TEST_CASE("Costs are kept by month, oldest first, and can be taken back", "[costs]")
{
    ShopFixture f;
    MonthCostRepository costs(f.store->db());
    const auto set = [&](const MonthCost& cost) { return f.write([&](UnitOfWork& u) { must(costs.set(u, cost)); }, Permission::Settings); };
    set({2026, 2, 500000, 120000, QStringLiteral("fair")});
    set({2025, 12, 300000, 0, {}});
    REQUIRE(must(costs.all()) == std::vector<MonthCost>{{2025, 12, 300000, 0, {}}, {2026, 2, 500000, 120000, QStringLiteral("fair")}});

    const UnitId change = set({2026, 2, 450000, 0, {}});
    CHECK(must(costs.all()).back() == MonthCost{2026, 2, 450000, 0, {}});
    must(f.store->undo(change));
    CHECK(must(costs.all()).back().acquisitionMinor == 500000);

    const UnitId gone = set({2025, 12, 0, 0, {}});
    CHECK(must(costs.all()).size() == 1);
    must(f.store->undo(gone));
    CHECK(must(costs.all()).size() == 2);
}

TEST_CASE("The same costs again write nothing", "[costs]")
{
    ShopFixture f;
    MonthCostRepository costs(f.store->db());
    const auto set = [&] { return f.store->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& u) { return costs.set(u, {2026, 1, 100, 200, {}}); }); };
    CHECK_FALSE(must(set()).isEmpty());
    CHECK(must(set()).isEmpty());
}

TEST_CASE("Costs below zero, beyond any shop or of no month are refused", "[costs]")
{
    ShopFixture f;
    MonthCostRepository costs(f.store->db());
    for (const MonthCost& bad : {MonthCost{2026, 1, -1, 0, {}}, MonthCost{2026, 1, 0, 9'000'000'000'001, {}}, MonthCost{2026, 13, 1, 0, {}}, MonthCost{26, 1, 1, 0, {}}}) {
        const auto result = f.store->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& u) { return costs.set(u, bad); });
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::InvalidInput);
    }
    CHECK(must(costs.all()).empty());
}
