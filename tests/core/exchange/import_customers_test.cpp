#include "import_helpers.h"

#include "customers/custom_field_repository.h"

using namespace encore;
using namespace encore::test;

TEST_CASE("customers come in, are matched, completed and undone", "[import]")
{
    ImportFixture shop;
    const QByteArray table = "id,name,phone,email,tags\n1,Anna,+7 916 123-45-67,,vip; new\n2,Boris,,boris@example.org,\n";
    auto o = shop.options(ImportKind::Customers, table);
    o.source = QStringLiteral("crm");
    o.map = {QStringLiteral("external_id=id")};
    const ImportReport first = shop.import(o);
    CHECK(first.created.value(QStringLiteral("customers")) == 2);
    CHECK(first.created.value(QStringLiteral("tags")) == 2);
    CHECK(first.errors == 0);

    SECTION("the same file again changes nothing and leaves no unit")
    {
        const ImportReport again = shop.import(o);
        CHECK(again.created.isEmpty());
        CHECK(again.updated.isEmpty());
        CHECK(again.unchanged == 2);
        CHECK(again.unit.isNull());
    }
    SECTION("matched by phone and e-mail; empty cells never erase; fill fills only what is empty")
    {
        const ImportReport r = shop.import(ImportKind::Customers, "name,phone,email,birthday\nAnna Petrova,8 (916) 123-45-67,anna@example.org,06.03.1990\n,,BORIS@example.org,\n");
        CHECK(r.created.isEmpty());
        CHECK(r.updated.value(QStringLiteral("customers")) == 1);
        CHECK(r.unchanged == 1);
        CHECK(shop.value("SELECT name FROM customers WHERE id = 1") == u"Anna");
        CHECK(shop.value("SELECT birthday FROM customers WHERE id = 1") == u"1990-03-06");
        CHECK(shop.value("SELECT name FROM customers WHERE id = 2") == u"Boris");
    }
    SECTION("overwrite takes the file's word, undo puts back what was there")
    {
        auto over = shop.options(ImportKind::Customers, "id,name,phone\n1,Anna Petrova,+79160000000\n3,Vera,+79161234569\n2,,\n");
        over.source = QStringLiteral("crm");
        over.map = {QStringLiteral("external_id=id")};
        over.policy = ImportPolicy::Overwrite;
        const ImportReport r = shop.import(over);
        CHECK(r.created.value(QStringLiteral("customers")) == 1);
        CHECK(r.updated.value(QStringLiteral("customers")) == 1);
        CHECK(r.unchanged == 1);
        CHECK(shop.value("SELECT name FROM customers WHERE id = 1") == u"Anna Petrova");
        CHECK(shop.value("SELECT group_concat(e164) FROM customer_phones WHERE customer_id = 1") == u"+79160000000");
        REQUIRE(must(shop.store->undo(r.unit)).done);
        CHECK(shop.value("SELECT name FROM customers WHERE id = 1") == u"Anna");
        CHECK(shop.value("SELECT group_concat(e164) FROM customer_phones WHERE customer_id = 1") == u"+79161234567");
        CHECK(shop.count("customers") == 2);
    }
    SECTION("two sources' equal ids are two people")
    {
        o.source = QStringLiteral("other");
        o.file = shop.file("id,name\n1,Carl\n", "c.csv");
        CHECK(shop.import(o).created.value(QStringLiteral("customers")) == 1);
    }
    SECTION("a dry run counts and keeps nothing")
    {
        auto dry = shop.options(ImportKind::Customers, "name\nDora\nDora\n");
        dry.dryRun = true;
        const ImportReport r = shop.import(dry);
        CHECK(r.created.value(QStringLiteral("customers")) == 1);
        CHECK(r.duplicates == 1);
        CHECK(r.unit.isNull());
        CHECK(shop.count("customers") == 2);
    }
}

TEST_CASE("damaged cells of customers are told and the person comes in", "[import]")
{
    ImportFixture shop;
    auto o = shop.options(ImportKind::Customers,
                          "name;phone;email;birthday;spent_before\n"
                          "Анна;7,92E+10;;;1 200,50\n"
                          "<b>Bob</b>;12;no-mail;31.02.1990;abc\n"
                          ";;;;\n"
                          "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xe2\x80\xae\x01x;+79161234567;;;\n"
                          ";7,92E+10;;;5\n");
    o.errorsFile = shop.dir.filePath(QStringLiteral("errors.csv"));
    const ImportReport r = shop.import(o);
    CHECK(r.created.value(QStringLiteral("customers")) == 3);
    CHECK(r.errors == 1);
    CHECK(hasProblem(r, 1, "phone_damaged"));
    CHECK(hasProblem(r, 2, "bad_phone"));
    CHECK(hasProblem(r, 2, "bad_email"));
    CHECK(hasProblem(r, 5, "nobody"));
    CHECK(shop.value("SELECT spent_before_minor FROM customers WHERE id = 1") == u"120050");
    CHECK(shop.value("SELECT name FROM customers WHERE id = 2") == u"<b>Bob</b>");
    QFile errors(o.errorsFile);
    REQUIRE(errors.open(QIODevice::ReadOnly));
    const QByteArray text = errors.readAll();
    CHECK(text.contains("7,92E+10"));
    CHECK(text.contains("left out"));
    // Whoever has only a name and a number that cannot be one is found again.
    const ImportReport again = shop.import(o);
    CHECK(again.created.isEmpty());
}

TEST_CASE("an import that cannot be is refused in words", "[import]")
{
    ImportFixture shop;
    auto code = [&](const ImportOptions& o) {
        const auto r = runImport(*shop.store, o);
        REQUIRE(!r);
        return r.error().code;
    };
    auto o = shop.options(ImportKind::Orders, "a,b\nx,y\n");
    CHECK(code(o) == ErrorCode::WrongUsage);
    o.map = {QStringLiteral("placed_at=nowhere")};
    CHECK(code(o) == ErrorCode::WrongUsage);
    o.map = {};
    o.set = {QStringLiteral("no_such_field=1")};
    CHECK(code(o) == ErrorCode::WrongUsage);
    o = shop.options(ImportKind::LoyaltyBalances, "customer,points\n1,2\n");
    CHECK(code(o) == ErrorCode::Unsupported);
    o.kind = ImportKind::Customers;
    o.file = shop.dir.filePath(QStringLiteral("absent.csv"));
    CHECK(code(o) == ErrorCode::NotFound);
    o = shop.options(ImportKind::Customers, "name\nAnna\n");
    shop.store->setActor({StaffId(), Role::Manager, QStringLiteral("x")});
    CHECK(code(o) == ErrorCode::NotAllowed);
}

TEST_CASE("an id and a phone of two people join nobody", "[import]")
{
    ImportFixture shop;
    auto o = shop.options(ImportKind::Customers, "id,name,phone\n1,Anna,+79161234567\n2,Boris,+79161234568\n3,Vera,+79161234567\n");
    o.source = QStringLiteral("crm");
    o.map = {QStringLiteral("external_id=id")};
    // Whom the source calls by another id is another person, even on the same phone.
    CHECK(shop.import(o).created.value(QStringLiteral("customers")) == 3);
    auto other = shop.options(ImportKind::Customers, "id,phone\n7,+79161234568\n");
    other.source = QStringLiteral("till");
    other.map = o.map;
    CHECK(shop.import(other).updated.value(QStringLiteral("customers")) == 1);
    other.matchKeys = {MatchKey::Phone};
    other.file = shop.file("id,phone\n7,+79161234567\n", "x.csv");
    const ImportReport r = shop.import(other);
    CHECK(r.created.isEmpty());
    CHECK(hasProblem(r, 1, "other_person"));
}

TEST_CASE("columns feed the shop's own fields, which are made where there are none", "[import]")
{
    ImportFixture shop;
    CustomFieldRepository fields(shop.store->db());
    const CustomField size{{}, u"Размер"_qs, CustomFieldKind::List, {u"S"_qs, u"M"_qs}, 0, true};
    shop.write([&](UnitOfWork& u) { must(fields.save(u, size)); }, Permission::Settings);
    auto o = shop.options(ImportKind::Customers, "name;phone;размер;Собака\nАнна;+79161234567;m;Рекс\nБорис;+79161234568;XXL;\n");
    o.map = {u"name=name"_qs, u"phone=phone"_qs, u"field:размер=размер"_qs, u"field:Собака=Собака"_qs};
    const ImportReport report = shop.import(o);
    CHECK(shop.count("customers") == 2);
    CHECK(hasProblem(report, 2, "bad_value"));
    const auto all = must(fields.all());
    REQUIRE(all.size() == 2);
    CHECK(must(fields.customersWith(all[0].id, u"M"_qs)).size() == 1);
    CHECK(must(fields.customersWith(all[1].id, u"рекс"_qs)).size() == 1);
    // The same file again changes nothing; undo leaves nothing.
    CHECK(shop.import(o).unchanged == 2);
    must(shop.store->undo(report.unit));
    CHECK(shop.count("customer_fields") == 0);
    CHECK(must(fields.all()).size() == 1);
    o.map = {u"field:=name"_qs};
    CHECK(runImport(*shop.store, o).error().code == ErrorCode::WrongUsage);
}

TEST_CASE("own fields take the file's way of writing, and one that is put away is no obstacle", "[import]")
{
    ImportFixture shop;
    CustomFieldRepository fields(shop.store->db());
    CustomField size{{}, u"Size"_qs, CustomFieldKind::Text, {}, 0, true};
    const CustomField spent{{}, u"Spent"_qs, CustomFieldKind::Number, {}, 0, true}, since{{}, u"Since"_qs, CustomFieldKind::Date, {}, 0, true};
    shop.write([&](UnitOfWork& u) {
        size.id = must(fields.save(u, size));
        must(fields.save(u, spent));
        must(fields.save(u, since));
    }, Permission::Settings);
    auto o = shop.options(ImportKind::Customers, "name,phone,a,b,spent,since\nAnna,+79161234567,M,L,\"1,234.50\",03/04/2024\n");
    o.dateFormat = u"MM/dd/yyyy"_qs;
    o.decimal = u"."_qs;
    const QString longName = QString(70, u'x');
    o.map = {u"name=name"_qs, u"phone=phone"_qs, u"field:Size=a"_qs, u"field:size=b"_qs, u"field:Spent=spent"_qs, u"field:Since=since"_qs, QStringLiteral("field:%1=a").arg(longName)};
    o.values = {u"field:Size:M=Medium"_qs};
    CHECK(shop.import(o).errors == 0);
    const auto all = must(fields.all());
    REQUIRE(all.size() == 4);
    CHECK(must(fields.customersWith(all[0].id, u"Medium"_qs)).size() == 1);
    CHECK(must(fields.customersWith(all[1].id, u"1234.5"_qs)).size() == 1);
    CHECK(must(fields.customersWith(all[2].id, u"2024-03-04"_qs)).size() == 1);

    // Put away since: its values are known still, and the long name is the same field again.
    size.active = false;
    shop.write([&](UnitOfWork& u) { must(fields.save(u, size)); }, Permission::Settings);
    o.policy = ImportPolicy::Overwrite;
    o.values.clear();
    CHECK(shop.import(o).errors == 0);
    CHECK(must(fields.customersWith(size.id, u"M"_qs)).size() == 1);
    CHECK(shop.count("customer_fields") == 4);

    CustomField twin{{}, u"long_name"_qs, CustomFieldKind::Text, {}, 0, true}, other{{}, u"Long-name"_qs, CustomFieldKind::Text, {}, 0, true};
    shop.write([&](UnitOfWork& u) {
        must(fields.save(u, twin));
        const auto taken = fields.save(u, other);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().code == ErrorCode::AlreadyExists);
    }, Permission::Settings);
}
