#include "exchange/import_preview.h"

#include "import_helpers.h"

using namespace encore;
using namespace encore::test;

namespace {

class PreviewFixture : public ImportFixture {
public:
    Result<std::vector<PreviewRecord>> tryPreview(ImportOptions o, int rows = 10)
    {
        const auto source = must(openImportSource(o));
        const TableSummary table = must(summarise(*source));
        const auto first = must(firstRows(*source, rows));
        return previewImport(o, table, first, must(store->settings().profile()), source->info().format != TableFormat::Csv, clock.nowUtc());
    }
    std::vector<PreviewRecord> preview(const ImportOptions& o) { return must(tryPreview(o)); }
};

const PreviewField& field(const PreviewRecord& record, const char* name)
{
    for (const PreviewField& f : record.fields)
        if (f.field == QLatin1String(name))
            return f;
    FAIL("no field " << name);
    return record.fields.front();
}

template <class T>
T got(const PreviewRecord& record, const char* name)
{
    const PreviewField& f = field(record, name);
    REQUIRE(std::holds_alternative<T>(f.value));
    return std::get<T>(f.value);
}

} // namespace

TEST_CASE_METHOD(PreviewFixture, "the first rows are shown as the orders that they would become", "[import][preview]")
{
    const auto o = options(ImportKind::Orders, "№;Дата;Сумма;Тел.;Статус;Товар\n1;25.02.2026;9 280,00;8 916 123-43-21;отдан;Чашка\n1;;;;;Чай\n2;32.13.2026;сто;7,92E+10;ждёт луну;\n");
    const auto records = preview(o);
    REQUIRE(records.size() == 3);
    CHECK(got<QString>(records[0], "number") == u"1"_qs);
    CHECK(got<Money>(records[0], "total") == Money(928000));
    CHECK(got<ParsedInstant>(records[0], "placed_at").localDay == QDate(2026, 2, 25));
    CHECK(got<std::vector<CustomerPhone>>(records[0], "customer_phone").front().e164 == u"+79161234321"_qs);
    CHECK_FALSE(records[0].leftOut);
    CHECK_FALSE(records[0].problems());
    CHECK(records[1].continues);
    CHECK_FALSE(records[1].leftOut);
    CHECK(records[2].leftOut);
    CHECK(field(records[2], "placed_at").problems.front().error);
    CHECK(field(records[2], "placed_at").problems.front().facts.value == u"32.13.2026"_qs);
    CHECK(field(records[2], "total").problems.front().code == u"bad_number"_qs);
    CHECK(field(records[2], "customer_phone").problems.front().code == u"phone_damaged"_qs);
    CHECK(field(records[2], "status").problems.front().code == u"unknown_status"_qs);
    CHECK(count("orders") == 0);
}

TEST_CASE_METHOD(PreviewFixture, "a tax is shown as the sum that it would become, and what no total has room for is told", "[import][preview]")
{
    const auto records = preview(options(ImportKind::Orders, "№;Дата;Сумма;НДС\n1;25.02.2026;120,00;20%\n2;25.02.2026;120,00;без НДС\n3;25.02.2026;120,00;120,01\n4;25.02.2026;;5,00\n"));
    REQUIRE(records.size() == 4);
    CHECK(got<Money>(records[0], "tax") == Money(2000));
    CHECK_FALSE(records[0].problems());
    CHECK(std::holds_alternative<std::monostate>(field(records[1], "tax").value));
    CHECK_FALSE(records[1].problems());
    CHECK(field(records[2], "tax").problems.front().code == u"tax_exceeds_total"_qs);
    CHECK(records[2].leftOut);
    CHECK(got<Money>(records[3], "tax") == Money(500));
    CHECK(field(records[3], "tax").problems.empty());
}

TEST_CASE_METHOD(PreviewFixture, "a preview follows the choices of the person", "[import][preview]")
{
    auto o = options(ImportKind::Orders, "number,date,total,status\n1,03/04/2026 12:00,\"1,234\",ok\n");
    o.dateFormat = u"dd.MM.yyyy"_qs;
    CHECK(got<ParsedInstant>(preview(o)[0], "placed_at").localDay == QDate(2026, 4, 3));
    const qint64 before = got<ParsedInstant>(preview(o)[0], "placed_at").utc;
    o.timezone = u"Asia/Vladivostok"_qs;
    CHECK(got<ParsedInstant>(preview(o)[0], "placed_at").utc != before);
    o.dateFormat = u"MM/dd/yyyy"_qs;
    CHECK(got<ParsedInstant>(preview(o)[0], "placed_at").localDay == QDate(2026, 3, 4));
    o.decimal = u","_qs;
    CHECK(got<Money>(preview(o)[0], "total") == Money(123));
    o.decimal = u"."_qs;
    CHECK(got<Money>(preview(o)[0], "total") == Money(123400));
    o.values = {u"status:ok=cancelled"_qs};
    CHECK(got<OrderStatus>(preview(o)[0], "status") == OrderStatus::Cancelled);
    o.onlyMapped = true;
    o.map = {u"number=#1"_qs};
    CHECK(tryPreview(o).error().code == ErrorCode::WrongUsage);
    CHECK(field(preview(options(ImportKind::Orders, "number,date,total\n1,2026-03-25,5\n"))[0], "placed_at").problems.front().code == u"placed_in_future"_qs);

    auto r = options(ImportKind::Reviews, "rating,text,date\n8,Good,2026-03-05\n4,Later,2199-01-01\n");
    CHECK(preview(r)[0].leftOut);
    r.set = {u"rating_max=10"_qs, u"channel=Ozon"_qs};
    CHECK(got<Rating>(preview(r)[0], "rating") == Rating{80, 100});
    CHECK(got<QString>(preview(r)[0], "channel") == u"Ozon"_qs);
    CHECK(field(preview(r)[1], "published_at").problems.front().code == u"in_future"_qs);
}

TEST_CASE_METHOD(PreviewFixture, "a preview says of every row what the import says of it", "[import][preview]")
{
    const std::pair<ImportKind, QByteArray> tables[]{
        {ImportKind::Customers, "name,phone,email,birthday,tags,consent_sms\nAnna,7.92E+10,anna@,31.02.1990,a;b,maybe\nBob,\"+7 916 123-43-21, 12\",b@x.org,1990-02-01,,yes\n"},
        {ImportKind::Mixed, "number,date,total,discount,customer_name,phone,delivered_at\n1,x,5,,A,1,\n2,2026-03-05,y,,B,,\n3,2026-03-05,-7,z,C,,1990-01-01\n,2026-03-06,5,,,,\n"},
        {ImportKind::Reviews, "rating,rating_max,text,date,reply,replied_at,verified\n0,5,t,2026-03-05,,,\n9,10,t,not,,,perhaps\n4,,t,2026-03-05,Thanks,soon,yes\n"},
        {ImportKind::Products, "name,price,cost\nCup,ten,1\nTea,5,\n"}};
    for (const auto& [kind, table] : tables) {
        const auto o = options(kind, table);
        const auto records = preview(o);
        const ImportReport report = import(o);
        for (const PreviewRecord& record : records) {
            INFO(importKindName(kind).toStdString() << " row " << record.row);
            QStringList shown, said;
            for (const PreviewField& f : record.fields)
                for (const ImportProblem& p : f.problems)
                    shown << p.field + u' ' + p.code;
            bool leftOut = false;
            for (const ImportProblem& p : report.problems)
                if (p.row == record.row) {
                    leftOut = leftOut || p.error;
                    said << p.field + u' ' + p.code;
                }
            CHECK(record.leftOut == leftOut);
            for (const QString& one : said)       // the import stops at the first that leaves a row out
                CHECK(shown.contains(one));
            if (!leftOut)
                for (const QString& one : shown)
                    CHECK(said.contains(one));
        }
    }
}
