#include "db/row_scan.h"

#include "support/core/file_fixture.h"

#include <limits>

using namespace encore;
using namespace encore::test;

namespace {

constexpr RowScan::Way kWays[]{RowScan::Way::Fastest, RowScan::Way::Statement};

} // namespace

TEST_CASE_METHOD(FileFixture, "a scan gives the same numbers whichever way it goes", "[db][scan]")
{
    must(db->exec(QStringLiteral("CREATE TEMP TABLE numbers(id INTEGER PRIMARY KEY, whole INTEGER, part REAL)")));
    must(db->exec(QStringLiteral("INSERT INTO numbers VALUES (1, 9223372036854775807, 0.25), (2, -9223372036854775808, -1e300), (3, NULL, NULL), (4, 0, 0)")));
    for (const RowScan::Way way : kWays) {
        CAPTURE(int(way));
        RowScan s(*db, QStringLiteral("SELECT whole, part FROM numbers WHERE id >= ? AND id < ? ORDER BY id"), way);
        s.bind(1).bind(4);
        REQUIRE(s.next());
        CHECK(s.integer(0) == std::numeric_limits<qint64>::max());
        CHECK(s.real(1) == 0.25);
        CHECK(s.flag(0));
        REQUIRE(s.next());
        CHECK(s.maybeInteger(0) == std::numeric_limits<qint64>::min());
        CHECK(s.real(1) == -1e300);
        REQUIRE(s.next());
        CHECK(s.isNull(0));
        CHECK(s.isNull(1));
        CHECK(s.integer(0) == 0);
        CHECK(s.real(1) == 0);
        CHECK_FALSE(s.maybeInteger(0));
        CHECK_FALSE(s.next());
        CHECK_FALSE(s.next());      // it does not begin anew
        CHECK(s.status());
    }
}

TEST_CASE_METHOD(FileFixture, "a scan that cannot be read says so and gives no row", "[db][scan]")
{
    for (const RowScan::Way way : kWays) {
        CAPTURE(int(way));
        RowScan wrong(*db, QStringLiteral("SELECT nothing FROM nowhere"), way);
        CHECK_FALSE(wrong.next());
        REQUIRE_FALSE(wrong.status());
        CHECK(wrong.status().error().code == ErrorCode::Database);
        CHECK(wrong.status().error().detail.contains(QStringLiteral("nowhere")));
        // Rows that fail on the way: abs() of the smallest number has no answer.
        RowScan late(*db, QStringLiteral("SELECT abs(v) FROM (SELECT 1 AS v UNION ALL SELECT -9223372036854775807 - 1)"), way);
        CHECK(late.next());
        CHECK_FALSE(late.next());
        CHECK_FALSE(late.status());
        RowScan unbound(*db, QStringLiteral("SELECT 1"), way);
        unbound.bind(7);
        CHECK_FALSE(unbound.next());
        CHECK_FALSE(unbound.status());
    }
}

TEST_CASE_METHOD(FileFixture, "a scan read to its end holds nothing up", "[db][scan]")
{
    for (const RowScan::Way way : kWays) {
        CAPTURE(int(way));
        RowScan s(*db, QStringLiteral("SELECT count(*) FROM customers"), way);
        REQUIRE(s.next());
        CHECK_FALSE(s.next());
        UnitOfWork u = begin();
        must(u.db().exec(QStringLiteral("INSERT INTO customers(name, created_in) VALUES ('a', %1)").arg(u.id().value)));
        must(u.commit({}));
        must(db->exec(QStringLiteral("VACUUM")));
    }
}
