#include "exchange/export.h"

#include "import_helpers.h"

using namespace encore;
using namespace encore::test;

namespace {

QByteArray exported(ShopFixture& shop, ExportKind kind, const char* name = "out.csv", const QString& query = {})
{
    ExportOptions o;
    o.kind = kind;
    o.file = shop.dir.filePath(QLatin1String(name));
    o.query = query;
    must(runExport(*shop.store, o));
    QFile f(o.file);
    REQUIRE(f.open(QIODevice::ReadOnly));
    return f.readAll();
}

void fill(ImportFixture& shop)
{
    auto o = shop.options(ImportKind::Customers,
                          "id,name,phone,email,birthday,tags,notes,orders_before,spent_before,last_before\n"
                          "1,Anna Petrova,\"+79161234567; +79031112233\",anna@example.org,03-06,vip; new,\"two\nlines, and =more\",3,120.50,2020-05-01\n"
                          "2,<b>Bob</b>,,,1990-01-02,,,,,\n");
    o.source = QStringLiteral("s");
    o.map = {QStringLiteral("external_id=id")};
    shop.import(o);
    o = shop.options(ImportKind::Orders,
                     "number,customer,date,delivered,status,total,shipping,tax,refunded,refund date,channel,product,sku,quantity,price\n"
                     "A1,1,2024-03-06 10:00:00,2024-03-08,delivered,25.00,5.00,2.50,4.00,2024-03-10,Site,Cup,CUP,2,5.00\n"
                     "A1,1,,,,,,,,,Site,Tea,TEA,1,10.00\n"
                     ",2,2024-03-07,,,7.00,,,,,Store,,,,\n,2,2024-03-07,,,7.00,,,,,Store,,,,\n");
    o.source = QStringLiteral("s");
    o.map = {QStringLiteral("customer=customer"), QStringLiteral("delivered_at=delivered"), QStringLiteral("refunded_at=refund date"), QStringLiteral("unit_price=price")};
    REQUIRE(shop.import(o).errors == 0);
    o = shop.options(ImportKind::Reviews,
                     "id,channel,author,customer,order,rating,text,date,reply,replied_at,product,sku\n"
                     "r1,Ozon,Anna,1,A1,4.5,\"Good, \"\"really\"\"\",2024-03-09 10:00:00,Thanks,2024-03-09 12:00:00,Cup,CUP\n"
                     ",Site,Someone,,,1,=bad,2024-03-10,,,,\n");
    o.source = QStringLiteral("s");
    o.map = {QStringLiteral("external_id=id"), QStringLiteral("customer=customer"), QStringLiteral("order=order")};
    REQUIRE(shop.import(o).errors == 0);
}

void bringBack(ImportFixture& into, ImportKind kind, const QByteArray& table)
{
    auto o = into.options(kind, table);
    o.source = QStringLiteral("s");
    const ImportReport r = into.import(o);
    for (const ImportProblem& p : r.problems)
        UNSCOPED_INFO(p.row << ' ' << p.field.toStdString() << ' ' << p.message.toStdString());
    CHECK(r.errors == 0);
    CHECK(into.import(o).created.isEmpty());
}

} // namespace

TEST_CASE("what is exported can be brought back and exported again", "[export]")
{
    ImportFixture from, into;
    fill(from);
    const std::pair<ExportKind, ImportKind> kinds[] = {{ExportKind::Customers, ImportKind::Customers}, {ExportKind::Orders, ImportKind::Orders},
                                                       {ExportKind::Reviews, ImportKind::Reviews}};
    for (const auto& [kind, back] : kinds) {
        CAPTURE(exportKindName(kind));
        const QByteArray table = exported(from, kind);
        bringBack(into, back, table);
        CHECK(exported(into, kind) == table);
    }
    CHECK(exported(into, ExportKind::OrderItems) == exported(from, ExportKind::OrderItems));
}

TEST_CASE("a workbook and JSON bring the same back as CSV", "[export]")
{
    ImportFixture from;
    fill(from);
    for (const char* name : {"o.xlsx", "o.json"}) {
        ImportFixture into;
        ExportOptions out;
        for (const auto& [kind, back] : {std::pair{ExportKind::Customers, ImportKind::Customers}, {ExportKind::Orders, ImportKind::Orders}}) {
            out.kind = kind;
            out.file = into.dir.filePath(QLatin1String(name));
            must(runExport(*from.store, out));
            ImportOptions in;
            in.kind = back;
            in.file = out.file;
            in.source = QStringLiteral("s");
            CHECK(into.import(in).errors == 0);
            CAPTURE(name, exportKindName(kind));
            CHECK(exported(into, kind) == exported(from, kind));
        }
    }
}

TEST_CASE("an export takes columns, queries and forms", "[export]")
{
    ImportFixture shop;
    fill(shop);
    ExportOptions o;
    o.kind = ExportKind::Customers;
    o.file = shop.dir.filePath(QStringLiteral("c.csv"));
    o.columns = {QStringLiteral("name"), QStringLiteral("external_id")};
    o.query = QStringLiteral("anna");
    CHECK(must(runExport(*shop.store, o)).rows == 1);
    o.columns = {QStringLiteral("nothing")};
    CHECK(runExport(*shop.store, o).error().code == ErrorCode::WrongUsage);
    CHECK(exported(shop, ExportKind::Customers, "c.vcf").contains("BEGIN:VCARD"));
    CHECK(exported(shop, ExportKind::Orders, "o.json").contains("A1"));
    CHECK(exported(shop, ExportKind::Orders, "o.xlsx").startsWith("PK"));
    ExportOptions all;
    all.kind = ExportKind::All;
    all.file = shop.dir.filePath(QStringLiteral("everything"));
    CHECK(must(runExport(*shop.store, all)).files.size() > 8);
    CHECK(QFile::exists(shop.dir.filePath(QStringLiteral("everything/cases.csv"))));
    CHECK(QFile::exists(shop.dir.filePath(QStringLiteral("everything/reviews.csv"))));
    o = {};
    o.kind = ExportKind::Templates;
    o.query = QStringLiteral("x");
    CHECK(runExport(*shop.store, o).error().code == ErrorCode::WrongUsage);
}

TEST_CASE("a phone goes out as it is written and comes back so, a formula goes out disarmed", "[export]")
{
    ImportFixture from;
    from.import(ImportKind::Customers, "name,phone\nAnna,+7 (916) 123-45-67\nBob,+7 903 111-22-33; +7 903 111-22-34\n=1+1,\n@SUM(A1),+cmd|' /C calc'!A0\n");
    const QByteArray table = exported(from, ExportKind::Customers);
    CHECK_FALSE(table.contains("'+7"));
    CHECK(table.contains("+7 (916) 123-45-67"));
    CHECK(table.contains("'=1+1"));
    CHECK(table.contains("'@SUM(A1)"));
    CHECK(table.contains("'+cmd|"));
    ImportFixture into;
    into.import(ImportKind::Customers, table);
    CHECK(exported(into, ExportKind::Customers) == table);
}
