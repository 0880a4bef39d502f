#include "import_helpers.h"

using namespace encore;
using namespace encore::test;

namespace {

const QByteArray kHead = "Дата;Номер;Клиент;Телефон;Сумма\n";

const ImportProblem* problem(const ImportReport& report, const char* code)
{
    for (const ImportProblem& p : report.problems)
        if (p.code == QLatin1String(code))
            return &p;
    return nullptr;
}

} // namespace

TEST_CASE("a number that means another order is no known order", "[import]")
{
    ImportFixture shop;
    REQUIRE(shop.import(ImportKind::Mixed, kHead + "10.01.2025;1;Анна;89160000001;100\n").created.value(u"orders"_qs) == 1);
    auto next = shop.options(ImportKind::Mixed, kHead + "10.01.2026;1;Вера;89160000002;900\n");
    next.errorsFile = shop.dir.filePath(u"bad.csv"_qs);
    for (const bool dry : {true, false}) {
        next.dryRun = dry;
        const ImportReport r = shop.import(next);
        CHECK(r.errors == 1);
        CHECK(r.unchanged == 0);
        REQUIRE(hasProblem(r, 1, "number_of_other_order"));
        const QString said = problem(r, "number_of_other_order")->message;
        for (const char16_t* part : {u"2025-01-10", u"Анна", u"100.00", u"2026-01-10", u"Вера", u"900.00", u"--set channel=NAME"})
            CHECK(said.contains(QStringView(part)));
        QFile errors(next.errorsFile);
        REQUIRE(errors.open(QIODevice::ReadOnly));
        CHECK(errors.readAll().contains("another customer and another day and another total"));
    }
    for (const ImportPolicy policy : {ImportPolicy::Create, ImportPolicy::Overwrite}) {
        next.policy = policy;
        CHECK(shop.import(next).errors == 1);
    }
    CHECK(shop.value("SELECT total_minor FROM orders") == u"10000");
    CHECK(shop.count("customers") == 1);

    // As the message says: a channel of its own.
    next.policy = ImportPolicy::Fill;
    next.set = {u"channel=2026"_qs};
    const ImportReport mended = shop.import(next);
    CHECK(mended.created.value(u"orders"_qs) == 1);
    CHECK(mended.errors == 0);
    CHECK(shop.import(next).unchanged == 1);
}

TEST_CASE("numbers that begin anew every day lose no order without a word", "[import]")
{
    ImportFixture shop;
    const ImportReport r = shop.import(ImportKind::Orders, "Дата;Номер;Клиент;Сумма\n01.11.2025;1;Анна;100\n01.11.2025;2;Вера;200\n02.11.2025;1;Глеб;300\n02.11.2025;2;Дима;400\n");
    CHECK(r.created.value(u"orders"_qs) == 2);
    CHECK(r.errors == 2);
    CHECK(r.duplicates == 0);
    CHECK(hasProblem(r, 3, "number_of_other_order"));
    CHECK(hasProblem(r, 4, "number_of_other_order"));

    // One below the other, with the rows that go on from the second.
    ImportFixture other;
    const ImportReport b = other.import(ImportKind::Orders, "Дата;Номер;Сумма\n01.11.2025;1;100\n02.11.2025;1;100\n01.11.2025;3;50\n01.11.2025;3;70\n01.11.2025;3;50\n");
    CHECK(b.created.value(u"orders"_qs) == 2);
    CHECK(b.errors == 2);
    CHECK(hasProblem(b, 2, "number_of_other_order"));
    CHECK(hasProblem(b, 4, "number_of_other_order"));
    CHECK(b.duplicates == 1);
}

TEST_CASE("an order that changed honestly is the same order", "[import]")
{
    ImportFixture shop;
    const QByteArray head = "Дата;Номер;Клиент;Телефон;Сумма;Статус\n";
    shop.import(ImportKind::Mixed, head + "10.01.2025;1;Анна Петрова;89160000001;100;оплачен\n");
    auto later = shop.options(ImportKind::Mixed, head + "10.01.2025 12:00;1;Аня Петрова;;150;доставлен\n");
    const ImportReport filled = shop.import(later);
    CHECK(filled.errors == 0);
    CHECK(filled.updated.value(u"orders"_qs) == 1);
    CHECK(hasProblem(filled, 1, "other_total"));
    CHECK(shop.value("SELECT total_minor FROM orders") == u"10000");
    later.policy = ImportPolicy::Overwrite;
    CHECK(shop.import(later).errors == 0);
    CHECK(shop.value("SELECT total_minor FROM orders") == u"15000");
    // The day was a slip of the pen.
    later.file = shop.file(head + "12.01.2025;1;Анна Петрова;89160000001;150;доставлен\n");
    CHECK(shop.import(later).errors == 0);
    CHECK(shop.value("SELECT date(placed_at + 10800, 'unixepoch') FROM orders") == u"2025-01-12");
    CHECK(shop.count("orders") == 1);
}

TEST_CASE("equal rows of one order are goods bought twice", "[import]")
{
    ImportFixture shop;
    const QByteArray rows = "D1;01.02.2024;Кружка;500\nD1;01.02.2024;Кружка;500\nD1;01.02.2024;Ложка;100\n";
    const ImportReport r = shop.import(ImportKind::Orders, "Номер;Дата;Товар;Цена\n" + rows);
    CHECK(r.created.value(u"order_lines"_qs) == 3);
    CHECK(r.duplicates == 0);
    CHECK(shop.value("SELECT total_minor FROM orders") == u"110000");
    const ImportReport again = shop.import(ImportKind::Orders, "Номер;Дата;Товар;Цена\n" + rows);
    CHECK(again.unchanged == 3);
    CHECK(again.created.isEmpty());
    auto over = shop.options(ImportKind::Orders, "Номер;Дата;Товар;Цена\n" + rows);
    over.policy = ImportPolicy::Overwrite;
    CHECK(shop.import(over).created.isEmpty());
    CHECK(shop.value("SELECT total_minor FROM orders") == u"110000");

    SECTION("unless the total has no room for them")
    {
        const ImportReport t = shop.import(ImportKind::Orders, "Номер;Дата;Товар;Цена;Итого\nD2;01.02.2024;Кружка;500;600\nD2;01.02.2024;Кружка;500;600\nD2;01.02.2024;Ложка;100;600\n");
        CHECK(t.created.value(u"order_lines"_qs) == 2);
        CHECK(t.duplicates == 1);
        CHECK(shop.value("SELECT total_minor FROM orders WHERE number = 'D2'") == u"60000");
    }
    SECTION("and a tax that is added to the prices is room for itself")
    {
        const QByteArray head = "Номер;Дата;Товар;Цена;Итого;Налог\n";
        const ImportReport t = shop.import(ImportKind::Orders, head + "D5;01.02.2024;Кружка;500;1320;220\nD5;01.02.2024;Кружка;500;1320;220\nD5;01.02.2024;Ложка;100;1320;220\n");
        CHECK(t.created.value(u"order_lines"_qs) == 3);
        CHECK(t.duplicates == 0);
        CHECK(shop.value("SELECT total_minor || ' ' || tax_minor FROM orders WHERE number = 'D5'") == u"132000 22000");
    }
    SECTION("and a column with the sum of each line is no total")
    {
        shop.import(ImportKind::Orders, "Номер;Дата;Товар;Сумма\nD3;01.02.2024;Кружка;500\nD3;01.02.2024;Кружка;500\nD3;01.02.2024;Ложка;100\n");
        CHECK(shop.value("SELECT total_minor FROM orders WHERE number = 'D3'") == u"110000");
        shop.import(ImportKind::Orders, "Номер;Дата;Товар;Кол-во;Цена;Сумма\nD4;01.02.2024;Кружка;2;250;500\nD4;01.02.2024;Ложка;5;100;500\n");
        CHECK(shop.value("SELECT total_minor FROM orders WHERE number = 'D4'") == u"100000");
    }
}

TEST_CASE("a phone that two people share joins them to nobody", "[import]")
{
    ImportFixture shop;
    const QByteArray family = "Имя;Телефон;E-mail;Заметка;Теги\n"
                              "Анна Зуева;8 916 000 11 22;anna@z.ru;любит синее;vip\n"
                              "Яков Зуев;8 916 000 11 22;yakov@z.ru;аллергия;опт\n"
                              "Анна Зуева;8 916 000 11 99;anna@z.ru;второй номер;новая\n";
    const ImportReport r = shop.import(ImportKind::Customers, family);
    CHECK(r.created.value(u"customers"_qs) == 2);
    CHECK(r.errors == 0);
    REQUIRE(hasProblem(r, 2, "shared_contact"));
    CHECK(problem(r, "shared_contact")->message.contains(u"Яков Зуев"_qs));
    CHECK(problem(r, "shared_contact")->message.contains(u"Анна Зуева"_qs));
    CHECK(shop.value("SELECT group_concat(e164) FROM customer_phones WHERE customer_id = 1") == u"+79160001122,+79160001199");
    CHECK(shop.value("SELECT notes FROM customers WHERE id = 2") == u"аллергия");
    CHECK(shop.value("SELECT count(*) FROM customer_tags WHERE customer_id = 1") == u"2");
    const ImportReport again = shop.import(ImportKind::Customers, family);
    CHECK(again.created.isEmpty());
    CHECK(again.updated.isEmpty());
    CHECK(again.problemCount == 0);

    const ImportReport orders = shop.import(ImportKind::Mixed, "Номер;Дата;Клиент;Телефон;Сумма\n1;01.02.2024;Мария Зуева;8 916 000 11 22;10\n2;02.02.2024;Яков;8 916 000 11 22;20\n");
    CHECK(orders.created.value(u"customers"_qs) == 1);
    CHECK(shop.value("SELECT customer_id FROM orders WHERE number = '2'") == u"2");
    REQUIRE(must(shop.store->undo(orders.unit)).done);
    CHECK(shop.count("customers") == 2);
}

TEST_CASE("filling adds to what there may be several of", "[import]")
{
    ImportFixture shop;
    shop.import(ImportKind::Customers, "Имя;Телефон;Почта;Теги\nАнна;89160000001;a@b.ru;vip\n");
    const ImportReport r = shop.import(ImportKind::Customers, "Имя;Телефон;Почта;Теги\nАнна;89160000009;a@b.ru, c@b.ru;опт, VIP\n");
    CHECK(r.updated.value(u"customers"_qs) == 1);
    CHECK(r.unchanged == 0);
    CHECK(shop.value("SELECT group_concat(e164) FROM customer_phones") == u"+79160000001,+79160000009");
    CHECK(shop.count("customer_emails") == 2);
    CHECK(shop.count("customer_tags") == 2);
}
