#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(ShopFixture, "a customer comes back as it was written", "[customers]")
{
    Customer c;
    c.name = QStringLiteral("Марина <b>Ковалёва</b>");
    c.firstName = QStringLiteral("Марина");
    c.birthday = Birthday{0, 2, 29};
    c.phones = {{QStringLiteral("8 (916) 123-43-21"), QStringLiteral("+79161234321")}, {QStringLiteral("доб. 5"), {}}};
    c.emails = {QStringLiteral("Marina@Example.com")};
    c.handles = {{QStringLiteral("telegram"), QStringLiteral("@marina")}};
    c.externalIds = {{QStringLiteral("site"), QStringLiteral("1")}};
    c.tags = {QStringLiteral("опт")};
    c.ordersBefore = 3;
    c.spentBefore = Money(123450);
    c.consentEmail = false;
    write([&](UnitOfWork& u) { c.id = must(store->customers().insert(u, c)); });

    const Customer read = must(store->customers().find(c.id));
    CHECK(read.name == c.name);
    CHECK(read.birthday == c.birthday);
    CHECK(read.phones == c.phones);
    CHECK(read.emails == c.emails);
    CHECK(read.handles == c.handles);
    CHECK(read.externalIds == c.externalIds);
    CHECK(read.tags == c.tags);
    CHECK(read.ordersBefore == 3);
    CHECK(read.spentBefore == Money(123450));
    CHECK(read.consentEmail == false);
    CHECK_FALSE(read.consentSms);
    CHECK(store->customers().find(CustomerId(99)).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(ShopFixture, "the same id of two sources is two people, of one source it is taken", "[customers]")
{
    Customer a, b;
    a.externalIds = {{QStringLiteral("shopify"), QStringLiteral("1")}};
    b.externalIds = {{QStringLiteral("wildberries"), QStringLiteral("1")}};
    write([&](UnitOfWork& u) {
        a.id = must(store->customers().insert(u, a));
        b.id = must(store->customers().insert(u, b));
    });
    CHECK(must(store->customers().findByExternalId(QStringLiteral("shopify"), QStringLiteral("1"))) == a.id);
    CHECK(must(store->customers().findByExternalId(QStringLiteral("wildberries"), QStringLiteral("1"))) == b.id);
    const auto taken = store->write({UnitKind::Edit, Permission::Customers, {}, {}}, [&](UnitOfWork& u) -> Status {
        ENCORE_TRY(store->customers().insert(u, a));
        return {};
    });
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::AlreadyExists);
    CHECK(must(store->customers().count()) == 2);
    CHECK(must(store->customers().find(a.id)).displayName() == QStringLiteral("#1"));
}

TEST_CASE_METHOD(ShopFixture, "updating writes only what differs, and undo brings contacts back", "[customers]")
{
    const CustomerId id = customer(QStringLiteral("Анна"), QStringLiteral("+79160000001"), QStringLiteral("a@x.ru"));
    Customer c = must(store->customers().find(id));
    const auto nothing = must(store->write({UnitKind::Edit, Permission::Customers, {}, {}}, [&](UnitOfWork& u) { return store->customers().update(u, c); }));
    CHECK(nothing.isEmpty());

    c.name = QStringLiteral("Анна П.");
    c.phones = {{QStringLiteral("+79160000002"), QStringLiteral("+79160000002")}};
    c.tags = {QStringLiteral("вип")};
    const UnitId changed = write([&](UnitOfWork& u) { must(store->customers().update(u, c)); });
    CHECK(must(store->customers().findByPhone(QStringLiteral("+79160000001"))).empty());
    CHECK(must(store->customers().findByPhone(QStringLiteral("+79160000002"))) == std::vector{id});
    REQUIRE(must(store->undo(changed)).done);
    const Customer back = must(store->customers().find(id));
    CHECK(back.name == QStringLiteral("Анна"));
    CHECK(back.phones.front().e164 == QStringLiteral("+79160000001"));
    CHECK(back.tags.isEmpty());
}

TEST_CASE_METHOD(ShopFixture, "phones are found by their last digits", "[customers]")
{
    const CustomerId a = customer(QStringLiteral("А"), QStringLiteral("+79161234321"));
    const CustomerId b = customer(QStringLiteral("Б"), QStringLiteral("+79031114321"));
    CHECK(must(store->customers().findByPhoneTail(QStringLiteral("4321"), 10)) == std::vector{b, a});
    CHECK(must(store->customers().findByPhoneTail(QStringLiteral("8 916 123-43-21"), 10)) == std::vector{a});
    CHECK(must(store->customers().findByPhoneTail(QStringLiteral("21"), 10)).empty());
}

TEST_CASE_METHOD(ShopFixture, "rows come in the order asked, with nothing for what is gone", "[customers]")
{
    const CustomerId b = customer(QStringLiteral("Борис"));
    const CustomerId a = customer(QStringLiteral("Анна"), QStringLiteral("+79161234321"));
    const std::vector asked{b, CustomerId(77), a};
    const auto rows = must(store->customers().rows(asked));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == QStringLiteral("Борис"));
    CHECK(rows[1].phone == QStringLiteral("+79161234321"));
    CHECK(must(store->customers().ids({}, CustomerSort::Name)) == std::vector{a, b});
    CHECK(must(store->customers().ids({}, CustomerSort::LastOrder)) == std::vector{a, b});
}

TEST_CASE("birthdays without a year know the leap day", "[customers]")
{
    CHECK(Birthday::fromIso(QStringLiteral("--02-29"))->toIso() == QStringLiteral("--02-29"));
    CHECK(Birthday::fromIso(QStringLiteral("1990-03-05"))->toIso() == QStringLiteral("1990-03-05"));
    CHECK_FALSE(Birthday::fromIso(QStringLiteral("1990-02-30")));
    CHECK_FALSE(Birthday::fromIso(QStringLiteral("5 March")));
}
