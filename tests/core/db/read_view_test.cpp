#include "db/read_view.h"

#include "support/core/file_fixture.h"

#include <atomic>

using namespace encore;
using namespace encore::test;

namespace {

class ReadFixture : public FileFixture {
public:
    void customer(const QString& name)
    {
        UnitOfWork u = begin();
        must(u.db().exec(QStringLiteral("INSERT INTO customers(name, created_in) VALUES ('%1', %2)").arg(name).arg(u.id().value)));
        must(u.commit({}));
    }
};

qint64 customers(Database& db) { return must(db.integer(QStringLiteral("SELECT count(*) FROM customers"))); }

} // namespace

TEST_CASE_METHOD(ReadFixture, "a view stays as it was while others write", "[db]")
{
    customer(QStringLiteral("a"));
    const auto other = must(Database::open(db->path(), Database::Mode::ReadOnly));
    {
        ReadView view(*other);
        must(view.begin());
        customer(QStringLiteral("b"));
        CHECK(customers(*other) == 1);
    }
    CHECK(customers(*other) == 2);
}

TEST_CASE_METHOD(ReadFixture, "two connections read one state", "[db]")
{
    customer(QStringLiteral("a"));
    std::atomic<qint64> own{0}, further{0};
    std::atomic<Database*> other{nullptr};
    must(readTogether(*db, [&](Database& one, ReadSide side) -> Status {
        ENCORE_LET(const qint64 found, one.integer(QStringLiteral("SELECT count(*) FROM customers")));
        (side == ReadSide::Own ? own : further) += found;
        if (side == ReadSide::Further)
            other = &one;
        return {};
    }));
    CHECK(own == 1);
    CHECK(further == 1);
    CHECK(other != nullptr);
    CHECK(other != db.get());
    customer(QStringLiteral("b")); // nothing is held afterwards
    CHECK(customers(*db) == 2);
}

TEST_CASE_METHOD(ReadFixture, "where there is one connection, it reads alone", "[db]")
{
    std::atomic_int calls{0};
    const auto count = [&](Database&, ReadSide side) -> Status {
        CHECK(side == ReadSide::Own);
        ++calls;
        return {};
    };
    const auto memory = must(Database::open({}, Database::Mode::Memory));
    must(readTogether(*memory, count));
    must(db->beginImmediate());
    must(readTogether(*db, count));
    must(db->commit());
    CHECK(calls == 2);
}

TEST_CASE_METHOD(ReadFixture, "the failure of either side is told", "[db]")
{
    for (const ReadSide failing : {ReadSide::Own, ReadSide::Further}) {
        const Status read = readTogether(*db, [&](Database&, ReadSide side) -> Status {
            if (side == failing)
                return fail(ErrorCode::Cancelled);
            return {};
        });
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Cancelled);
    }
    CHECK(customers(*db) == 0);
}
