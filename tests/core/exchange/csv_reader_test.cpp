#include "exchange/csv_reader.h"

#include "table_helpers.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <rapidcheck.h>

using namespace encore;
using namespace encore::test;

TEST_CASE("a CSV as RFC 4180 has it", "[exchange][csv]")
{
    const auto source = must(openBytes("name,text,sum\r\n\"Anna \"\"A\"\"\",\"two\r\nlines, one field\",1\r\nBoris,,2\r\n"));
    CHECK(source->header() == QStringList{u"name"_qs, u"text"_qs, u"sum"_qs});
    Row row;
    REQUIRE(must(source->next(row)));
    CHECK(row.number == 1);
    CHECK(row.text(0) == u"Anna \"A\""_qs);
    CHECK(row.text(1) == u"two\nlines, one field"_qs);
    REQUIRE(must(source->next(row)));
    CHECK(row.number == 2);
    CHECK(row.cells[1].isEmpty());
    CHECK(row.text(2) == u"2"_qs);
    CHECK_FALSE(must(source->next(row)));
    CHECK_FALSE(must(source->next(row)));
    must(source->rewind());
    CHECK(allRows(*source).size() == 2);
}

TEST_CASE("line ends may be mixed and the last one missing", "[exchange][csv]")
{
    CHECK(rowsOf("a,b\r1,2\n3,4\r\n5,6").size() == 3);
    CHECK(rowsOf("a,b\n1,2\n\n\n3,4\n\n").size() == 2);
    CHECK(rowsOf("a,b").empty());
}

TEST_CASE("the delimiter is found outside quotes", "[exchange][csv]")
{
    CHECK(CsvReader::detectDelimiter(u"Имя;Сумма\nАнна;1,5\nБорис;2,7\n") == u';');
    CHECK(CsvReader::detectDelimiter(u"\"a;b;c;d\",x\n\"e;f;g;h\",y\n") == u',');
    CHECK(CsvReader::detectDelimiter(u"a\tb\n1,5\t2,5\n") == u'\t');
    CHECK(CsvReader::detectDelimiter(u"a|b|c\n1|2|3\n") == u'|');
    CHECK(CsvReader::detectDelimiter(u"name\nAnna\n") == u',');
    const auto source = must(openBytes("sep=;\r\na;b\r\n1,5;2,5\r\n"));
    CHECK(source->info().delimiter == u';');
    CHECK(source->header() == QStringList{u"a"_qs, u"b"_qs});
    CHECK(allRows(*source) == std::vector<QStringList>{{u"1,5"_qs, u"2,5"_qs}});
}

TEST_CASE("ragged rows are delivered and can be told", "[exchange][csv]")
{
    const auto source = must(openBytes("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1,2,3\n"));
    Row row;
    std::vector<qsizetype> fields;
    while (must(source->next(row))) {
        CHECK(row.cells.size() >= 3);
        fields.push_back(row.fields);
    }
    CHECK(fields == std::vector<qsizetype>{2, 4, 3, 3});
}

TEST_CASE("blank and repeated names are told apart", "[exchange][csv]")
{
    CHECK(must(openBytes("Name,,Name, name ,Name\n1,2,3,4,5\n"))->header()
          == QStringList{u"Name"_qs, u"Column 2"_qs, u"Name (2)"_qs, u"name"_qs, u"Name (3)"_qs});
    CHECK(uniqueHeader({u"a (2)"_qs, u"a"_qs, u"a"_qs, u"a"_qs}) == QStringList{u"a (2)"_qs, u"a"_qs, u"a (3)"_qs, u"a (4)"_qs});
}

TEST_CASE("titles above a table are skipped, a table without names gets some", "[exchange][csv]")
{
    const auto titled = must(openBytes("Отчёт по клиентам;;\n;;\nИмя;Телефон;Сумма\nАнна;1;2\n"));
    CHECK(titled->info().headerRow == 3);
    CHECK(titled->header().first() == u"Имя"_qs);
    Row row;
    REQUIRE(must(titled->next(row)));
    CHECK(row.number == 1);
    const auto bare = must(openBytes("1,2024-01-05,300\n2,2024-01-06,400\n"));
    CHECK(bare->info().headerRow == 0);
    CHECK(bare->header() == QStringList{u"Column 1"_qs, u"Column 2"_qs, u"Column 3"_qs});
    CHECK(allRows(*bare).size() == 2);
    TableOptions second;
    second.headerRow = 2;
    CHECK(must(openBytes("x,y\na,b\n1,2\n", second))->header() == QStringList{u"a"_qs, u"b"_qs});
}

TEST_CASE("blank rows count, so that row numbers are those of the spreadsheet", "[exchange][csv]")
{
    const auto source = must(openBytes("a,b\n1,2\n,\n3,4\n"));
    Row row;
    REQUIRE(must(source->next(row)));
    REQUIRE(must(source->next(row)));
    CHECK(row.number == 3);
}

TEST_CASE("quotes where they don't belong are letters", "[exchange][csv]")
{
    CHECK(rowsOf("a,b\nООО \"Ромашка\",2\n\"ООО\" Роза,3\n \"x, y\" ,4\n")
          == std::vector<QStringList>{{u"ООО \"Ромашка\""_qs, u"2"_qs}, {u"ООО Роза"_qs, u"3"_qs}, {u"x, y"_qs, u"4"_qs}});
    CHECK(rowsOf("a,b\n\"never closed,2\n3,4\n") == std::vector<QStringList>{{u"never closed,2\n3,4\n"_qs, QString()}});
}

TEST_CASE("a monstrous file is refused in bounded memory", "[exchange][csv]")
{
    CHECK(openBytes(QByteArray(1'000'000, ',') + "\n").error().code == ErrorCode::TooLarge);
    CHECK(openBytes("a,b\n" + QByteArray(8 << 20, 'x') + ",1\n").error().code == ErrorCode::TooLarge);
    const auto source = must(openBytes("a,b\n" + QByteArray("1,2\n").repeated(50) + "\"" + QByteArray(8 << 20, 'x')));
    Row row;
    Result<bool> more = true;
    while (more && *more)
        more = source->next(row);
    CHECK(more.error().code == ErrorCode::TooLarge);
    CHECK_FALSE(must(source->next(row)));
}

TEST_CASE("what is no table is refused by what it is", "[exchange][csv]")
{
    CHECK(openBytes({}).error().code == ErrorCode::InvalidInput);
    CHECK(openBytes("\n\n;;\n").error().code == ErrorCode::InvalidInput);
    CHECK(openBytes("%PDF-1.7\n").error().code == ErrorCode::Unsupported);
    CHECK(openBytes(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)).error().code == ErrorCode::Unsupported);
    CHECK(openTable(u"/no/such/file.csv"_qs).error().code == ErrorCode::NotFound);
}

TEST_CASE("a pasted table is read by its tabs", "[exchange][csv]")
{
    const auto source = must(openPastedTable(u"Имя\tСумма\nАнна, Москва\t1,5\n\"две\nстроки\"\t2\n"_qs));
    CHECK(allRows(*source) == std::vector<QStringList>{{u"Анна, Москва"_qs, u"1,5"_qs}, {u"две\nстроки"_qs, u"2"_qs}});
}

TEST_CASE("no bytes crash the reader, and it always ends", "[exchange][csv]")
{
    REQUIRE(rc::check("random bytes", [](const std::vector<unsigned char>& raw) {
        QByteArray bytes(reinterpret_cast<const char*>(raw.data()), qsizetype(raw.size()));
        for (char& c : bytes)
            if (uchar(c) % 3 == 0)
                c = "\",;\n\r\t|a"[uchar(c) % 8];
        auto source = openBytes(bytes);
        if (!source)
            return;
        Row row;
        qint64 previous = 0;
        for (;;) {
            const Result<bool> more = (*source)->next(row);
            if (!more || !*more)
                break;
            RC_ASSERT(row.number > previous);
            RC_ASSERT(qsizetype(row.cells.size()) >= (*source)->header().size());
            for (const Cell& cell : row.cells)
                RC_ASSERT(isCleanText(cell.text));
            previous = row.number;
        }
    }));
}

TEST_CASE("a field reads the same wherever the pieces of the file end", "[exchange][csv]")
{
    // Pieces are 256 KiB; a pattern of odd length puts every kind of character on the border.
    const QByteArray line("\"a\"\"б\r\nc\",\"д, е\",x\r\n");
    QByteArray bytes("p,q,r\n");
    while (bytes.size() < 3 << 20)
        bytes += line;
    const auto rows = rowsOf(bytes);
    for (const QStringList& row : rows)
        REQUIRE(row == QStringList{u"a\"б\nc"_qs, u"д, е"_qs, u"x"_qs});
}

TEST_CASE("real files are read to the last row", "[exchange][csv]")
{
    struct File { const char* name; size_t rows; };
    for (const File& file : {File{"cdnow/cdnow_sample.csv", 6919}, File{"olist/A_orders.csv", 8135}, File{"olist/A_order_reviews.csv", 8225}}) {
        const QString path = sharedData(file.name);
        if (path.isEmpty())
            return;
        const auto source = must(openTable(path));
        CHECK(source->info().encoding == Encoding::Utf8);
        CHECK(source->info().delimiter == u',');
        CHECK(source->info().headerRow == 1);
        size_t n = 0;
        Row row;
        while (must(source->next(row))) {
            CHECK(row.fields <= source->header().size());
            ++n;
        }
        CHECK(n == file.rows);
    }
}

TEST_CASE("speed: a million rows of a CSV", "[.][speed]")
{
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write("number,customer,placed_at,status,total,channel,product\n");
    for (int i = 0; i < 1'000'000; ++i)
        file.write("A-" + QByteArray::number(i) + "," + QByteArray::number(i % 100000)
                   + ",2024-03-06 09:59:00,delivered,1234.50,site,\"Shirt, white\"\n");
    file.flush();
    QElapsedTimer timer;
    timer.start();
    const auto source = must(openTable(file.fileName()));
    const qint64 opened = timer.elapsed();
    Row row;
    qint64 n = 0;
    while (must(source->next(row)))
        ++n;
    WARN(file.size() / 1000000 << " MB, " << n << " rows: opened in " << opened << " ms, all in " << timer.elapsed() << " ms");
    CHECK(n == 1'000'000);
}
