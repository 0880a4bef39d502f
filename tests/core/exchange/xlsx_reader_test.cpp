#include "exchange/xlsx_reader.h"

#include "exchange/spreadsheet_date.h"
#include "table_helpers.h"
#include "zip_builder.h"

#include <rapidcheck.h>

using namespace encore;
using namespace encore::test;

namespace {

const QByteArray kRelations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";

/// A workbook whose single sheet has this sheetData.
ZipBuilder workbook(const QByteArray& sheetData, const QByteArray& strings = {}, const QByteArray& workbookPr = {}, const QByteArray& prolog = {})
{
    ZipBuilder zip;
    zip.add("_rels/.rels", kRelations + "<Relationship Id='r1' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    zip.add("xl/_rels/workbook.xml.rels", kRelations + "<Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
            "<Relationship Id='r2' Type='http://x/styles' Target='/xl/styles.xml'/><Relationship Id='r3' Type='http://x/sharedStrings' Target='sharedStrings.xml'/></Relationships>");
    zip.add("xl/workbook.xml", "<workbook xmlns:r='http://r'>" + workbookPr + "<sheets><sheet name='Лист1' sheetId='1' r:id='r1'/></sheets></workbook>");
    zip.add("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd\\.mm\\.yyyy\\ hh:mm'/><numFmt numFmtId='165' formatCode='#,##0.00\\ \"дней\"'/></numFmts>"
            "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>");
    if (!strings.isEmpty())
        zip.add("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
    zip.add("xl/worksheets/sheet1.xml", prolog + "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
    return zip;
}

QByteArray textRow(int number, const QList<QByteArray>& texts)
{
    QByteArray row = "<row r='" + QByteArray::number(number) + "'>";
    for (const QByteArray& text : texts)
        row += "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    return row + "</row>";
}

} // namespace

TEST_CASE("cells of every type are read with their text", "[exchange][xlsx]")
{
    const auto source = must(openBytes(workbook(
        textRow(1, {"a", "b", "c", "d", "e", "f", "g"})
        + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c><c r='C2' t='b'><v>1</v></c><c r='D2' t='e'><v>#N/A</v></c>"
          "<c r='E2'><v>79261234567</v></c><c r='F2' s='1'><v>45357</v></c><c r='G2' s='2'><v>45357.416</v></c></row>"
          "<row r='5'><c r='B5' t='str'><f>A1</f><v>sum</v></c><c r='D5'><v>0.1</v></c><c r='E5' s='3'><v>1234.5</v></c><c r='G5' t='d'><v>2024-03-06T10:00:00</v></c></row>",
        "<si><t xml:space='preserve'> x </t></si><si><r><rPr><b/></rPr><t>Ан</t></r><r><t>на_x000D_\n_x005F_x0041_</t></r><rPh><t>no</t></rPh></si>").bytes()));
    CHECK(source->info().format == TableFormat::Xlsx);
    CHECK(source->info().sheets == QStringList{u"Лист1"_qs});
    CHECK(source->header().size() == 7);
    Row row;
    REQUIRE(must(source->next(row)));
    CHECK(row.number == 1);
    CHECK(row.text(0) == u" x "_qs);
    CHECK(row.text(1) == u"Анна\n_x0041_"_qs);
    CHECK(row.cells[2].kind == Cell::Kind::Boolean);
    CHECK(row.text(2) == u"true"_qs);
    CHECK(row.cells[3].kind == Cell::Kind::Error);
    CHECK(row.text(4) == u"79261234567"_qs);
    CHECK(row.cells[5].kind == Cell::Kind::Date);
    CHECK(row.text(5) == u"2024-03-06"_qs);
    CHECK(row.text(6) == u"2024-03-06 09:59:02"_qs);
    REQUIRE(must(source->next(row)));
    CHECK(row.number == 4);
    CHECK(row.cells[0].isEmpty());
    CHECK(row.text(1) == u"sum"_qs);
    CHECK(row.text(3) == u"0.1"_qs);
    CHECK(row.cells[4].kind == Cell::Kind::Number);
    CHECK(row.text(6) == u"2024-03-06 10:00:00"_qs);
    CHECK_FALSE(must(source->next(row)));
    must(source->rewind());
    CHECK(allRows(*source).size() == 2);
}

TEST_CASE("the 1904 system, and dates that don't exist", "[exchange][xlsx]")
{
    const auto rows = rowsOf(workbook(textRow(1, {"day", "x"}) + "<row><c s='1'><v>43895</v></c><c s='1'><v>-5</v></c></row>", {}, "<workbookPr date1904='1'/>").bytes());
    CHECK(rows == std::vector<QStringList>{{u"2024-03-06"_qs, u"-5"_qs}});
    CHECK(serialText(1) == u"1900-01-01"_qs);
    CHECK(serialText(59) == u"1900-02-28"_qs);
    CHECK(serialText(61) == u"1900-03-01"_qs);
    CHECK(serialText(0.5) == u"12:00:00"_qs);
    CHECK(serialText(45384.34789) == u"2024-04-02 08:20:58"_qs);
    CHECK(serialText(1e9).isEmpty());
    CHECK(serialFromDate(*dateFromSerial(45357)) == 45357);
}

TEST_CASE("formats of dates are told from formats of sums", "[exchange][xlsx]")
{
    for (const QString& code : {u"dd.mm.yyyy"_qs, u"[$-419]d mmmm yyyy;@"_qs, u"[h]:mm"_qs, u"m/d/yy h:mm"_qs, u"ДД.ММ.ГГГГ"_qs, u"\\a yyyy"_qs})
        CHECK(isDateFormat(164, code));
    for (const QString& code : {u"General"_qs, u"#,##0.00\"days\""_qs, u"[Red]0.00"_qs, u"0.00E+00"_qs, u"_-* #,##0.00_d_._-"_qs, u"@"_qs, u"0\\h"_qs, u"#,##0 [$₽-419]"_qs, u"\"unclosed d"_qs})
        CHECK_FALSE(isDateFormat(164, code));
    CHECK(isDateFormat(14, {}));
    CHECK_FALSE(isDateFormat(4, {}));
}

TEST_CASE("the sheet can be chosen, and an unknown one is told with those there are", "[exchange][xlsx]")
{
    TableOptions options;
    options.sheet = u"Нет"_qs;
    const auto refused = openBytes(workbook(textRow(1, {"a"})).bytes(), options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::WrongUsage);
    CHECK(refused.error().facts == QStringList{u"Лист1"_qs});
    options.sheet = u"лист1"_qs;
    CHECK(openBytes(workbook(textRow(1, {"a"})).bytes(), options));
}

TEST_CASE("a title and blank rows above the table are skipped", "[exchange][xlsx]")
{
    const auto source = must(openBytes(workbook(textRow(2, {"Отчёт за март"}) + textRow(4, {"Имя", "Телефон", "Сумма"}) + textRow(5, {"Анна", "1", "2"})).bytes()));
    CHECK(source->info().headerRow == 4);
    CHECK(source->header().first() == u"Имя"_qs);
    Row row;
    REQUIRE(must(source->next(row)));
    CHECK(row.number == 1);
}

TEST_CASE("bombs are refused", "[exchange][xlsx]")
{
    SECTION("a ratio that no sheet has")
    {
        CHECK(openBytes(workbook(textRow(1, {"a"}) + QByteArray(30 << 20, ' ')).bytes()).error().code == ErrorCode::TooLarge);
    }
    SECTION("a directory that lies about the size")
    {
        ZipBuilder zip = workbook(textRow(1, {"a"}), {});
        zip.add("xl/sharedStrings.xml", "<sst>" + QByteArray("<si><t>aaaaaaaaaaaaaaaaaaaaaaaa</t></si>").repeated(1 << 20) + "</sst>", 1000);
        CHECK_FALSE(openBytes(zip.bytes()));
    }
    SECTION("entities")
    {
        const QByteArray prolog = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        CHECK(openBytes(workbook(textRow(1, {"&c;"}), {}, {}, prolog).bytes()).error().code == ErrorCode::InvalidInput);
    }
    SECTION("a column, a row beyond the sheet")
    {
        CHECK(openBytes(workbook("<row r='1'><c r='ZZZZZZZZZZZZ1'><v>1</v></c></row>").bytes()).error().code == ErrorCode::TooLarge);
        CHECK(openBytes(workbook("<row r='99999999999'><c><v>1</v></c></row>").bytes()).error().code == ErrorCode::TooLarge);
    }
    SECTION("a million wide rows of one cell each")
    {
        QByteArray rows = textRow(1, {"a"});
        for (int i = 0; i < 40000; ++i)
            rows += "<row><c r='XFD1'><v>" + QByteArray::number(quint32(i) * 2654435761u) + "</v></c></row>";
        const auto source = must(openBytes(workbook(rows).bytes()));
        Row row;
        Result<bool> more = true;
        while (more && *more)
            more = source->next(row);
        CHECK(more.error().code == ErrorCode::TooLarge);
    }
    SECTION("one endless text")
    {
        QByteArray noise;
        for (quint32 i = 0; i < (3 << 20); ++i)
            noise += QByteArray::number(i * 2654435761u, 36);
        CHECK(openBytes(workbook(textRow(1, {noise})).bytes()).error().code == ErrorCode::TooLarge);
    }
}

TEST_CASE("archives that are no workbook are named", "[exchange][xlsx]")
{
    CHECK(openBytes(ZipBuilder().add("mimetype", "application/vnd.oasis.opendocument.spreadsheet").bytes()).error().code == ErrorCode::Unsupported);
    CHECK(openBytes("PK\x03\x04 and then nothing").error().code == ErrorCode::Unsupported);
    CHECK(openBytes(workbook({}).bytes()).error().code == ErrorCode::InvalidInput);
    CHECK(openBytes(workbook("<row><c t='s'><v>7</v></c></row>").bytes()).error().code == ErrorCode::InvalidInput);
    CHECK(openBytes(workbook("<row><c></row>").bytes()).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("damaged workbooks never crash the reader", "[exchange][xlsx]")
{
    const QByteArray good = workbook(textRow(1, {"a", "b"}) + textRow(2, {"1", "2"}), "<si><t>x</t></si>").bytes();
    REQUIRE(rc::check("flipped bytes", [&good] {
        QByteArray bytes = good;
        const int flips = *rc::gen::inRange(1, 20);
        for (int i = 0; i < flips; ++i)
            bytes[*rc::gen::inRange<int>(0, int(bytes.size()))] = char(*rc::gen::inRange(0, 256));
        bytes.truncate(*rc::gen::inRange<int>(int(bytes.size()) / 2, int(bytes.size()) + 1));
        const auto source = openBytes(bytes);
        Row row;
        for (int i = 0; source && i < 1000; ++i)
            if (const auto more = (*source)->next(row); !more || !*more)
                break;
    }));
}
