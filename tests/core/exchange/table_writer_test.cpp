#include "exchange/table_writer.h"

#include "exchange/formula_guard.h"
#include "table_helpers.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace encore;
using namespace encore::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Any text a shop's table could hold: letters of several scripts, quotes, line breaks, signs of formulas.
rc::Gen<QString> anyText()
{
    const auto unit = rc::gen::weightedOneOf<char16_t>({{5, rc::gen::inRange<char16_t>(u'a', u'z')},
                                                        {3, rc::gen::elementOf(std::u16string(u"\"',;\n\t|=+-@_x0041_ 7 \u05D0\u202B<&>"))},
                                                        {2, rc::gen::inRange<char16_t>(0x410, 0x450)}, {1, rc::gen::arbitrary<char16_t>()}});
    return rc::gen::map(rc::gen::container<std::u16string>(unit), [](const std::u16string& units) {
        QString text = cleanText(QString(reinterpret_cast<const QChar*>(units.data()), qsizetype(units.size())));
        return text.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n');
    });
}

void roundTrip(const QString& path)
{
    const auto table = *rc::gen::container<std::vector<std::vector<QString>>>(rc::gen::container<std::vector<QString>>(3, anyText()));
    auto writer = must(createTableWriter(path, {u"Имя"_qs, u"b"_qs, u"c"_qs}));
    std::vector<QStringList> written;
    for (const auto& texts : table) {
        std::vector<Cell> cells;
        for (const QString& text : texts)
            cells.push_back(textCell(text));
        must(writer->write(cells));
        if (const QStringList row(texts.begin(), texts.end()); !row.join(QString()).isEmpty())
            written.push_back(row);
    }
    must(writer->finish());
    TableOptions options;
    options.headerRow = 1;
    const auto source = must(openTable(path, options));
    RC_ASSERT(source->header() == (QStringList{u"Имя"_qs, u"b"_qs, u"c"_qs}));
    RC_ASSERT(allRows(*source) == written);
}

} // namespace

TEST_CASE("any text comes back from a CSV as it was", "[exchange][write]")
{
    QTemporaryDir folder;
    REQUIRE(rc::check("CSV", [&] { roundTrip(folder.filePath(u"t.csv"_qs)); }));
    REQUIRE(rc::check("guard", [] {
        const QString text = *anyText();
        RC_ASSERT(withoutGuard(withGuard(text)) == text);
    }));
}

TEST_CASE("any text comes back from a workbook as it was", "[exchange][write]")
{
    QTemporaryDir folder;
    REQUIRE(rc::check("XLSX", [&] { roundTrip(folder.filePath(u"t.xlsx"_qs)); }));
}

TEST_CASE("formulas are disarmed in texts, numbers and phones are left alone", "[exchange][write]")
{
    CHECK(withGuard(u"=cmd|' /C calc'!A0"_qs) == u"'=cmd|' /C calc'!A0"_qs);
    CHECK(withGuard(u"@SUM(1)"_qs) == u"'@SUM(1)"_qs);
    CHECK(withGuard(u"-хорошо"_qs) == u"'-хорошо"_qs);
    CHECK(withGuard(u"+79261234567"_qs) == u"+79261234567"_qs);
    CHECK(withGuard(u"+7926+cmd"_qs) == u"'+7926+cmd"_qs);
    for (const QString& phone : {u"+7 916 123-43-21"_qs, u"+7 (916) 123-43-21"_qs, u"+44\u00A020\u00A07946\u00A00018"_qs, u"+1-202-555-0143"_qs, u"+79161234321; +7 903 111-22-33"_qs})
        CHECK(withGuard(phone) == phone);
    for (const QString& formula : {u"+cmd|' /C calc'!A0"_qs, u"-cmd|' /C calc'!A0"_qs, u"+1+1"_qs, u"+5-3"_qs, u"+7 916 123-43-21=A1"_qs, u"+7 916 123-43-21 "_qs, u"+"_qs, u"+(A1)"_qs,
                                   u"=+79161234321"_qs, u"-7 916 123-43-21"_qs, u"\t+79161234321"_qs, u"\r=1"_qs, u"+7\t9161234321"_qs, u"+79161234321;=A1"_qs, u"+79161234321;"_qs})
        CHECK(withGuard(formula) == u'\'' + formula);
    CHECK(withoutGuard(withGuard(u"'+7 916 123-43-21"_qs)) == u"'+7 916 123-43-21"_qs);
    CHECK(withoutGuard(u"'7210448301122"_qs) == u"7210448301122"_qs);
    CHECK(withoutGuard(u"'tis"_qs) == u"'tis"_qs);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_qs);
    auto writer = must(createTableWriter(path, {u"t"_qs, u"n"_qs, u"d"_qs}, {}, WriteOptions::russianExcel()));
    must(writer->write({textCell(u"-5"_qs), moneyCell(Money(-928050), 2), dateCell(QDate(2024, 3, 6))}));
    CHECK_FALSE(QFile::exists(path));
    must(writer->finish());
    CHECK(contentOf(path) == "\xEF\xBB\xBFt;n;d\r\n'-5;-9280,50;2024-03-06\r\n");
}

TEST_CASE("a workbook keeps the types", "[exchange][write]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_qs);
    const std::vector<Cell> cells{moneyCell(Money(-928050), 2), dateCell(QDate(2024, 3, 6)), dateTimeCell(QDateTime(QDate(2024, 3, 6), QTime(9, 59, 1), Qt::UTC)),
                                  booleanCell(true), numberCell(42), textCell(u"=1+1"_qs), Cell{}};
    auto writer = must(createTableWriter(path, {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs, u"e"_qs, u"f"_qs, u"g"_qs}, u"Заказы: [март]/апрель и ещё очень длинное имя"_qs));
    must(writer->write(cells));
    must(writer->finish());
    const auto source = must(openTable(path));
    Row row;
    REQUIRE(must(source->next(row)));
    CHECK(row.text(0) == u"-9280.5"_qs);
    for (size_t i = 1; i < cells.size(); ++i) {
        CHECK(row.cells[i].kind == cells[i].kind);
        CHECK(row.cells[i].text == cells[i].text);
    }
    CHECK(source->info().sheet.startsWith(u"Заказы"));
}

TEST_CASE("JSON is valid and typed", "[exchange][write]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.json"_qs);
    auto writer = must(createTableWriter(path, {u"имя \"x\""_qs, u"n"_qs}));
    must(writer->write({textCell(u"а\\б\n\"в\""_qs), moneyCell(Money(1050), 2)}));
    must(writer->write({Cell{}, booleanCell(false)}));
    must(writer->finish());
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(path));
    REQUIRE(document.isArray());
    CHECK(document[0][u"имя \"x\""_qs].toString() == u"а\\б\n\"в\""_qs);
    CHECK(document[0][u"n"_qs].toDouble() == 10.5);
    CHECK(document[1][u"имя \"x\""_qs].isNull());
    CHECK(document[1][u"n"_qs].isBool());
}

TEST_CASE("contacts are written as vCards with folded lines", "[exchange][write]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.vcf"_qs);
    auto writer = must(createContactWriter(path));
    must(writer->write({u"Анна Иванова"_qs, u"Анна"_qs, u"Иванова"_qs, {u"+79261234567"_qs}, {u"a@b.ru"_qs}, {u"vip, gold"_qs}, u"03-06"_qs, QString(60, QChar(0x44F)) + u"\n;"_qs}));
    must(writer->finish());
    const QByteArray card = contentOf(path);
    CHECK(card.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Анна Иванова\r\nN:Иванова;Анна;;;\r\nTEL;TYPE=CELL:+79261234567\r\n"));
    CHECK(card.contains("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-06\r\n"));
    CHECK(card.contains("CATEGORIES:vip\\, gold\r\n"));
    for (const QByteArray& line : card.split('\n')) {
        CHECK(line.size() <= 76);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(QByteArray(card).replace("\r\n ", "").contains("яяя\\n\\;"));
}

TEST_CASE("a place that cannot be written is told at once", "[exchange][write]")
{
    for (const QString& suffix : {u"csv"_qs, u"xlsx"_qs, u"json"_qs})
        CHECK_FALSE(createTableWriter(u"/no/such/folder/t."_qs + suffix, {u"a"_qs}));
    CHECK(createTableWriter(u"t.doc"_qs, {u"a"_qs}).error().code == ErrorCode::WrongUsage);
}
