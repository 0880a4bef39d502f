#include "exchange/read_ahead.h"

#include "table_helpers.h"

using namespace encore;
using namespace encore::test;

TEST_CASE("rows read ahead are the rows of the file, in order", "[exchange][read_ahead]")
{
    for (const int rows : {0, 1, 255, 256, 257, 3000}) {
        QByteArray table = "n,text\n";
        for (int i = 0; i < rows; ++i)
            table += QByteArray::number(i) + (i % 97 ? ",x\n" : "," + QByteArray(200'000, 'y') + "\n");
        const auto source = must(openBytes(table));
        ReadAhead ahead(*source);
        Row row;
        int taken = 0;
        while (must(ahead.next(row))) {
            REQUIRE(row.text(0) == QString::number(taken));
            REQUIRE(row.number == taken + 1);
            ++taken;
        }
        CHECK(taken == rows);
        CHECK_FALSE(must(ahead.next(row)));
        CHECK(ahead.progress() > 0.99);
    }
}

TEST_CASE("an error comes after the rows before it, and a reader that is left early stops", "[exchange][read_ahead]")
{
    QByteArray table = "n,text\n";
    for (int i = 0; i < 2000; ++i)
        table += QByteArray::number(i) + ",x\n";
    const auto whole = must(openBytes(table));
    {
        ReadAhead ahead(*whole);
        Row row;
        REQUIRE(must(ahead.next(row)));
    }
    const auto broken = must(openBytes(table + "2000,\"" + QByteArray(5 << 20, 'z')));
    ReadAhead ahead(*broken);
    Row row;
    int taken = 0;
    Result<bool> more = true;
    while ((more = ahead.next(row)) && *more)
        ++taken;
    CHECK(taken == 2000);
    REQUIRE_FALSE(more);
    CHECK(more.error().code == ErrorCode::TooLarge);
    CHECK_FALSE(ahead.next(row));
}
