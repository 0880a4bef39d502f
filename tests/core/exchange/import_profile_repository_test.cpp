#include "exchange/import_profile_repository.h"

#include "import_helpers.h"

using namespace encore;
using namespace encore::test;

TEST_CASE("a mapping is remembered by the columns of its file", "[import]")
{
    ImportFixture shop;
    ImportProfileRepository profiles(shop.store->db());
    ImportOptions o;
    o.kind = ImportKind::Mixed;
    o.map = {QStringLiteral("number=Заказ"), QStringLiteral("total=Сумма")};
    o.set = {QStringLiteral("channel=Сайт")};
    o.policy = ImportPolicy::Overwrite;
    o.matchKeys = {MatchKey::Email};
    o.file = QStringLiteral("somewhere.csv");
    const QStringList header{QStringLiteral("Заказ"), QStringLiteral("Сумма")};
    shop.write([&](UnitOfWork& u) {
        must(profiles.save(u, QStringLiteral("Мой файл"), header, o));
        CHECK_FALSE(profiles.save(u, QStringLiteral("  "), header, o));
    }, Permission::Import);
    const auto found = must(profiles.forHeader({QStringLiteral("сумма "), QStringLiteral("ЗАКАЗ")}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].name == u"Мой файл");
    CHECK(found[0].kind == ImportKind::Mixed);
    CHECK(found[0].options.map == o.map);
    CHECK(found[0].options.set == o.set);
    CHECK(found[0].options.policy == ImportPolicy::Overwrite);
    CHECK(found[0].options.matchKeys == o.matchKeys);
    CHECK(found[0].options.file.isEmpty());
    CHECK(must(profiles.forHeader({QStringLiteral("другое")})).empty());
    shop.write([&](UnitOfWork& u) {
        o.policy = ImportPolicy::Fill;
        must(profiles.save(u, QStringLiteral("Мой файл"), header, o));
    }, Permission::Import);
    CHECK(must(profiles.all()).size() == 1);
    shop.write([&](UnitOfWork& u) { must(profiles.remove(u, QStringLiteral("Мой файл"))); }, Permission::Import);
    CHECK(must(profiles.all()).empty());
}
