#include "program.h"

#include "core/exchange/zip_builder.h"

#include <QFile>

using namespace encore::test;

namespace {

QString s(const char* utf8) { return QString::fromUtf8(utf8); }

qint64 records(const Program& cli, const QString& shop)
{
    const QJsonObject counts = cli.done({s("info"), shop, s("--json")}).object()[s("counts")].toObject();
    return counts[s("customers")].toInteger() + counts[s("orders")].toInteger() + counts[s("reviews")].toInteger();
}

} // namespace

TEST_CASE("files made to harm are refused in words, and nothing of them stays", "[cli][exchange]")
{
    const Program cli;
    const QString shop = cli.shop();
    QByteArray bytes, words;
    SECTION("a line of 100 MB")
    {
        bytes = "rating,text\n5,fine\n4,\"" + QByteArray(100 << 20, 'x');
        words = "is larger than Encore reads. (the length of a field";
    }
    SECTION("a million columns")
    {
        bytes = "rating" + QByteArray(",a").repeated(1'000'000) + "\n5\n";
        words = "is larger than Encore reads. (the number of columns";
    }
    SECTION("a million columns in a row below")
    {
        bytes = "rating,text\n5,fine\n4" + QByteArray(",a").repeated(1'000'000) + '\n';
        words = "is larger than Encore reads. (the number of columns";
    }
    SECTION("a workbook that swells")
    {
        bytes = swellingWorkbook();
        words = "is larger than Encore reads. (xl/worksheets/sheet1.xml";
    }
    SECTION("an archive of archives")
    {
        bytes = ZipBuilder().add("inner.xlsx", ZipBuilder().add("inner.xlsx", swellingWorkbook()).bytes()).bytes();
        words = "is not a format that Encore reads";
    }
    const Ran ran = cli.run({s("import"), shop, s("reviews"), cli.file(s("in.csv"), bytes), s("--json")});
    INFO(ran.err.left(300).toStdString());
    CHECK(ran.exit == 1);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err.contains(words));
    CHECK(ran.err.size() < 2000);
    CHECK(records(cli, shop) == 0);
    CHECK(cli.done({s("units"), shop, s("--kind"), s("import"), s("--json")}).array().isEmpty());
}

TEST_CASE("strange characters come in as plain text, are found, and go out as they are", "[cli][exchange]")
{
    const Program cli;
    const QString shop = cli.shop();
    // A lone surrogate as UTF-8 writes it wrongly, a zero byte, a bell, right-to-left letters with their marks, markup.
    const QByteArray table = "id,name,notes\n"
                             "1,\"<b onload=\"\"alert(1)\"\">Anna</b>\",a\x01" "b\n"
                             "2,\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE2\x80\xAE" "abc,\xED\xA0\x80tail\n"
                             "3,\xD0\x97\xD0\xBE\xD1\x8F\x07,\xF0\x9F\x8E\x81\n";
    const QStringList import{s("import"), shop, s("customers"), cli.file(s("c.csv"), table), s("--source"), s("crm"), s("--map"), s("external_id=id"),
                             s("--encoding"), s("utf-8"), s("--json")};
    const QJsonObject report = cli.done(import).object();
    CHECK(report[s("created")][s("customers")] == QJsonValue(3));
    CHECK(cli.done({s("search"), shop, s("<b>Anna"), s("--json")}).array().size() == 1);
    CHECK(cli.done({s("search"), shop, s("שלום"), s("--json")}).array().size() == 1);
    cli.done({s("export"), shop, s("customers"), cli.path(s("out.csv"))});
    QFile out(cli.path(s("out.csv")));
    REQUIRE(out.open(QIODevice::ReadOnly));
    const QByteArray written = out.readAll();
    CHECK(written.contains("<b onload=\"\"alert(1)\"\">Anna</b>"));
    CHECK(written.contains("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D"));
    CHECK(written.contains("tail"));
    CHECK(written.contains("\xF0\x9F\x8E\x81"));
    CHECK_FALSE((written.contains('\x01') || written.contains('\x07') || written.contains("\xED\xA0\x80")));
    CHECK(cli.done(import).object()[s("unchanged")] == QJsonValue(3));
    CHECK(cli.done({s("check"), shop, s("--json")}).object()[s("ok")] == QJsonValue(true));
}
