#include "import_helpers.h"

using namespace encore;
using namespace encore::test;

namespace {

const QByteArray kOrders = "customer,date,total\n1,1997-01-01,29.33\n1,1997-01-01,29.33\n2,1997-01-02,10\n";

} // namespace

TEST_CASE("orders without numbers come in once", "[import]")
{
    ImportFixture shop;
    auto o = shop.options(ImportKind::Orders, kOrders);
    o.source = QStringLiteral("shop");
    const ImportReport first = shop.import(o);
    CHECK(first.created.value(QStringLiteral("orders")) == 3);
    CHECK(first.created.value(QStringLiteral("customers")) == 2);
    CHECK(first.created.value(QStringLiteral("channels")) == 1);
    CHECK(shop.value("SELECT code FROM order_statuses s JOIN orders o ON o.status_id = s.id") == u"completed");

    const ImportReport again = shop.import(o);
    CHECK(again.created.isEmpty());
    CHECK(again.unchanged == 3);
    CHECK(again.unit.isNull());

    o.file = shop.file("customer,date,total\n2,1997-01-02,10\n3,1997-05-01,7\n1,1997-01-01,29.33\n", "part.csv");
    const ImportReport part = shop.import(o);
    CHECK(part.created.value(QStringLiteral("orders")) == 1);
    CHECK(part.unchanged == 2);

    // Later edits in Encore don't make an order new to the file.
    shop.write([&](UnitOfWork& u) {
        Order order = *must(shop.store->orders().find(OrderId(1)));
        order.total = Money(1);
        must(shop.store->orders().update(u, order));
    }, Permission::Orders);
    o.file = shop.file(kOrders);
    CHECK(shop.import(o).created.isEmpty());

    REQUIRE(must(shop.store->undo(part.unit)).done);
    CHECK(shop.count("orders") == 3);
    CHECK(shop.count("customers") == 2);
}

TEST_CASE("rows of one number are the lines of one order", "[import]")
{
    ImportFixture shop;
    const QByteArray table = "Name,Email,Financial Status,Paid at,Fulfilled at,Total,Discount Amount,Shipping,Taxes,Refunded Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Phone\n"
                             "#1001,anna@example.org,partially_refunded,2024-03-06 10:00:00 +0300,,30.00,5.00,3.00,2.72,4.00,2024-03-06 09:59:00 +0300,2,Cup,10.00,CUP,Anna Petrova,\n"
                             "#1001,anna@example.org,,,,,,,,,2024-03-06 09:59:00 +0300,1,Tea,12.00,TEA,,\n"
                             "#1002,,paid,,,12.00,,,,,2024-03-07 09:59:00 +0300,1,Tea,12.00,TEA,,\n";
    const ImportReport r = shop.import(ImportKind::Orders, table);
    CHECK(r.profile == u"shopify_orders");
    CHECK(r.created.value(QStringLiteral("orders")) == 2);
    CHECK(r.created.value(QStringLiteral("products")) == 2);
    CHECK(r.created.value(QStringLiteral("order_lines")) == 3);
    CHECK(r.created.value(QStringLiteral("refunds")) == 1);
    CHECK(shop.value("SELECT net_minor FROM orders WHERE number = '#1001'") == u"2600");
    CHECK(shop.value("SELECT group_concat(tax_minor) FROM orders") == u"272,0");
    CHECK(shop.value("SELECT placed_at FROM orders WHERE number = '#1001'") == u"1709708340");
    CHECK(shop.value("SELECT customer_id IS NULL FROM orders WHERE number = '#1002'") == u"1");

    const ImportReport again = shop.import(ImportKind::Orders, table);
    CHECK(again.created.isEmpty());
    CHECK(again.updated.isEmpty());
    CHECK(again.unchanged == 3);

    // The same export a week later: a step on the way, nothing taken back.
    const ImportReport later = shop.import(ImportKind::Orders, QByteArray(table).replace("#1002,,paid,,,", "#1002,,fulfilled,,2024-03-08 10:00:00 +0300,"));
    CHECK(later.updated.value(QStringLiteral("orders")) == 1);
    CHECK(later.created.isEmpty());
}

TEST_CASE("a tax is what the total contains, words alone are none, and one that the total has no room for is refused", "[import]")
{
    ImportFixture shop;
    const ImportReport r = shop.import(ImportKind::Orders, "номер;дата;сумма;НДС\nA;06.03.2024;120,00;20,00\nB;06.03.2024;120,00;без НДС\nC;06.03.2024;120,00;120,01\nD;06.03.2024;120,00;-1,00\n");
    CHECK(r.created.value(QStringLiteral("orders")) == 2);
    CHECK(r.errors == 2);
    CHECK(hasProblem(r, 3, "tax_exceeds_total"));
    CHECK(hasProblem(r, 4, "negative_tax"));
    CHECK(shop.value("SELECT group_concat(number || tax_minor) FROM orders") == u"A2000,B0");
}

TEST_CASE("a rate in the column of taxes gives the tax that each total contains", "[import]")
{
    ImportFixture shop;
    const ImportReport r = shop.import(ImportKind::Orders, "номер;дата;сумма;НДС\nA;06.03.2024;120,00;20%\nB;06.03.2024;100,00;5,5 %\nC;06.03.2024;100,00;0%\nD;06.03.2024;100,00;без НДС\nE;06.03.2024;100,00;200%\n");
    CHECK(r.errors == 0);
    CHECK(r.problems.size() == 1);
    CHECK(hasProblem(r, 5, "out_of_range"));
    CHECK(shop.value("SELECT group_concat(number || tax_minor) FROM orders") == u"A2000,B521,C0,D0,E0");
}

TEST_CASE("a tax that is not known is filled in for an order of the same total, a known one is only overwritten", "[import]")
{
    ImportFixture shop;
    const auto taxes = [&] { return shop.value("SELECT group_concat(number || '=' || tax_minor) FROM (SELECT number, tax_minor FROM orders ORDER BY number)"); };
    const auto import = [&](ImportPolicy policy, const QByteArray& table) {
        auto o = shop.options(ImportKind::Orders, "number,date,total,tax\n" + table);
        o.policy = policy;
        const ImportReport r = shop.import(o);
        CHECK(r.errors == 0);
        return r;
    };
    import(ImportPolicy::Fill, "A,2024-03-06,120,\nB,2024-03-06,120,20\nC,2024-03-06,120,\n");
    CHECK(taxes() == u"A=0,B=2000,C=0");
    const ImportReport filled = import(ImportPolicy::Fill, "A,2024-03-06,120,20\nB,2024-03-06,120,10\n");
    CHECK(filled.updated.value(QStringLiteral("orders")) == 1);
    CHECK(taxes() == u"A=2000,B=2000,C=0");
    import(ImportPolicy::Overwrite, "A,2024-03-06,120,10\nB,2024-03-06,120,\n");
    CHECK(taxes() == u"A=1000,B=2000,C=0");
    import(ImportPolicy::Overwrite, "A,2024-03-06,60,\nB,2024-03-06,19,\n");      // no room for 20 in 19
    CHECK(taxes() == u"A=1000,B=0,C=0");
}

TEST_CASE("order items are added to the orders they name", "[import]")
{
    ImportFixture shop;
    shop.import(ImportKind::Orders, "number,date,status\nA,2024-01-01,delivered\nB,2024-01-02,delivered\n");
    const QByteArray items = "number,sku,unit_price\nA,X,10\nA,X,10\nB,Y,5.50\nC,Y,1\n";
    const ImportReport r = shop.import(ImportKind::OrderItems, items);
    CHECK(r.created.value(QStringLiteral("order_lines")) == 3);
    CHECK(r.errors == 1);
    CHECK(hasProblem(r, 4, "unknown_order"));
    CHECK(shop.value("SELECT total_minor FROM orders WHERE number = 'A'") == u"2000");
    const ImportReport again = shop.import(ImportKind::OrderItems, items);
    CHECK(again.created.isEmpty());
    CHECK(again.unchanged == 3);
    REQUIRE(must(shop.store->undo(r.unit)).done);
    CHECK(shop.value("SELECT total_minor FROM orders WHERE number = 'A'") == u"0");
}

TEST_CASE("bad rows of orders are left out with their reason", "[import]")
{
    ImportFixture shop;
    auto o = shop.options(ImportKind::Orders,
                          "customer;date;total;status;phone\n"
                          "1;06.03.2024;9 280,00;доставлен;\n"
                          "2;06.03.0000;1,00;;\n"
                          "3;06.03.9999;1,00;;\n"
                          "4;06.03.2024;-5,00;;\n"
                          "5;06.03.2024;abc;;\n"
                          "6;;1,00;;\n"
                          "7;07.03.2024;1,00;никакой;7,92E+10\n"
                          "8;07.03.2024;;;\n");
    o.source = QStringLiteral("s");
    o.map = {QStringLiteral("customer=customer"), QStringLiteral("customer_phone=phone")};
    const ImportReport r = shop.import(o);
    CHECK(r.rows == 8);
    CHECK(r.created.value(QStringLiteral("orders")) == 2);
    CHECK(r.created.value(QStringLiteral("customers")) == 2);
    CHECK(r.errors == 6);
    CHECK(hasProblem(r, 4, "negative_total"));
    CHECK(hasProblem(r, 5, "bad_number"));
    CHECK(hasProblem(r, 7, "unknown_status"));
    CHECK(hasProblem(r, 7, "phone_damaged"));
    CHECK(shop.value("SELECT total_minor FROM orders WHERE id = 1") == u"928000");
}

TEST_CASE("a cancelled import and a full disk leave nothing", "[import]")
{
    ImportFixture shop;
    QByteArray table = "customer,date,total\n";
    for (int i = 0; i < 4000; ++i)
        table += QByteArray::number(i) + ",2024-01-01," + QByteArray::number(i) + "\n";
    auto o = shop.options(ImportKind::Orders, table);
    std::atomic_bool cancel{true};
    const auto cancelled = runImport(*shop.store, o, {}, &cancel);
    REQUIRE(!cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(shop.count("orders") == 0);
    CHECK(shop.count("units") == 0);

    const qint64 pages = must(shop.store->db().integer(QStringLiteral("PRAGMA page_count")));
    must(shop.store->db().exec(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 20)));
    const auto full = runImport(*shop.store, o);
    REQUIRE(!full);
    CHECK(full.error().code == ErrorCode::DiskFull);
    CHECK(shop.count("orders") == 0);
    CHECK(shop.count("channels") == 0);
    must(shop.store->db().exec(QStringLiteral("PRAGMA max_page_count = 1000000")));
    CHECK(shop.import(o).created.value(QStringLiteral("orders")) == 4000);
}

TEST_CASE("one sheet of orders with their customers", "[import]")
{
    ImportFixture shop;
    const ImportReport r = shop.import(ImportKind::Mixed,
                                       "Номер заказа;Дата;Сумма;Имя;Телефон;Теги\n"
                                       "1;06.03.2024;9280,00;Анна Петрова;8 (916) 123-45-67;опт\n"
                                       "2;07.03.2024;100,50;Анна Петрова;+7 916 123 45 67;опт\n"
                                       "3;07.03.2024;100,50;Пётр;;\n");
    CHECK(r.created.value(QStringLiteral("orders")) == 3);
    CHECK(r.created.value(QStringLiteral("customers")) == 2);
    CHECK(r.created.value(QStringLiteral("tags")) == 1);
    CHECK(shop.value("SELECT count(*) FROM orders WHERE customer_id = 1") == u"2");
}

TEST_CASE("a messy sheet of a Russian shop comes in", "[import]")
{
    ImportFixture shop;
    // Windows-1251, semicolons, decimal commas, serial dates, quoted line breaks, rows too short and too long.
    const QString table = QStringLiteral("Выгрузка заказов\r\nНомер заказа;Дата заказа;Сумма;Клиент;Телефон;Товар;Кол-во;Статус\r\n"
                                         "Z-1;45357,41597;1 200,50 ₽;\"Петрова\nАнна\";8-916-123-45-67;Чашка;2;Доставлен\r\n"
                                         "Z-2;06.03.2024 10:30;99;Пётр;7,92E+10\r\n"
                                         "Z-3;07.03.2024;5,5;Ёлкин;;Чай;1;Отменён;лишнее;ещё\r\n\r\n").replace(u'₽', u'р');
    QByteArray bytes;
    for (const QChar c : table) {
        const ushort u = c.unicode();
        bytes += u < 128 ? char(u) : u >= 0x410 && u <= 0x44F ? char(u - 0x410 + 0xC0) : u == 0x451 ? char(0xB8) : u == 0x401 ? char(0xA8) : '?';
    }
    const ImportReport r = shop.import(ImportKind::Mixed, bytes);
    for (const ImportProblem& p : r.problems)
        UNSCOPED_INFO(p.row << ' ' << p.field.toStdString() << ' ' << p.message.toStdString());
    CHECK(r.created.value(QStringLiteral("orders")) == 3);
    CHECK(r.created.value(QStringLiteral("customers")) == 3);
    CHECK(shop.value("SELECT total_minor FROM orders WHERE number = 'Z-1'") == u"120050");
    CHECK(shop.value("SELECT qualifying FROM orders WHERE number = 'Z-3'") == u"0");
    CHECK(hasProblem(r, 2, "phone_damaged"));
    CHECK(shop.import(ImportKind::Mixed, bytes).created.isEmpty());
}

TEST_CASE("orders whose rows lie apart, twice in one file, stay one order", "[import]")
{
    ImportFixture shop;
    const QByteArray rows = "1,2024-01-01,Cup,CUP,2,5\n2,2024-01-01,Tea,TEA,1,3\n";
    const ImportReport r = shop.import(ImportKind::Orders, "number,date,product,sku,quantity,price\n" + rows + "1,2024-01-01,Tea,TEA,1,3\n" + rows);
    CHECK(r.errors == 0);
    CHECK(r.created.value(QStringLiteral("orders")) == 2);
    CHECK(r.created.value(QStringLiteral("order_lines")) == 3);
    CHECK(shop.value("SELECT total_minor FROM orders WHERE number = '1'") == u"1300");
    CHECK(r.updated.isEmpty());
    CHECK(r.duplicates == 1);
}

TEST_CASE("the CDNOW orders come in once and go away whole", "[import]")
{
    const QString path = sharedData("cdnow/cdnow_sample.csv");
    if (path.isEmpty())
        return;
    ImportFixture shop;
    ImportOptions o;
    o.kind = ImportKind::Orders;
    o.file = path;
    o.source = QStringLiteral("cdnow");
    o.map = {QStringLiteral("customer=customer_id"), QStringLiteral("placed_at=date"), QStringLiteral("total=amount")};
    o.set = {QStringLiteral("status=delivered")};
    const ImportReport first = shop.import(o);
    CHECK(first.created.value(QStringLiteral("orders")) == 6919);
    CHECK(first.created.value(QStringLiteral("customers")) == 2357);
    CHECK(shop.import(o).created.isEmpty());
    CHECK(shop.value("SELECT sum(total_minor) FROM orders") == u"24409194");
    REQUIRE(must(shop.store->undo(first.unit)).done);
    CHECK(shop.count("orders") == 0);
    CHECK(shop.count("customers") == 0);
}
