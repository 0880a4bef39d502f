#include "support/core/case_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

struct CauseFixture : CaseFixture {
    CauseId add(const QString& name, CauseId parent = {})
    {
        CauseId id;
        write([&](UnitOfWork& u) { id = must(causes.insert(u, {CauseId(), parent, name, {}, 0, true})); }, Permission::Settings);
        return id;
    }
    CaseId caseOf(CauseId cause)
    {
        const CaseId id = opened();
        must(service.edit(id, [cause](Case& c) { c.cause = cause; }));
        return id;
    }
};

} // namespace

TEST_CASE_METHOD(CauseFixture, "a cause put into another takes its cases and what hangs below along, and undo brings all back", "[cases][causes]")
{
    const CauseId late = add(QStringLiteral("Late")), carrier = add(QStringLiteral("Carrier"), late), delivery = add(QStringLiteral("Delivery"));
    const CaseId first = caseOf(late), second = caseOf(carrier), third = caseOf(delivery);
    const auto merged = store->write({UnitKind::Edit, Permission::Settings, QStringLiteral("cause.merge"), {}}, [&](UnitOfWork& u) { return causes.merge(u, late, delivery); });
    const UnitId unit = must(merged).unit;
    CHECK(shown(first).cause == delivery);
    CHECK(shown(second).cause == carrier);
    CHECK(shown(third).cause == delivery);
    CHECK(causePath(must(causes.all()), carrier) == QStringLiteral("Delivery: Carrier"));
    CHECK(must(causes.uses()).value(delivery) == 2);
    CHECK(causePath(must(causes.all()), late).isEmpty());
    REQUIRE(must(store->undo(unit)).done);
    CHECK(shown(first).cause == late);
    CHECK(causePath(must(causes.all()), carrier) == QStringLiteral("Late: Carrier"));
    CHECK(must(causes.uses()).value(delivery) == 1);
}

TEST_CASE_METHOD(CauseFixture, "no cause goes below itself, and an unknown one is refused", "[cases][causes]")
{
    const CauseId top = add(QStringLiteral("Top")), below = add(QStringLiteral("Below"), top);
    const auto attempt = [&](CauseId from, CauseId into) {
        return store->write({UnitKind::Edit, Permission::Settings, {}, {}}, [&](UnitOfWork& u) { return causes.merge(u, from, into); });
    };
    CHECK(attempt(top, below).error().code == ErrorCode::InvalidInput);
    CHECK(attempt(top, top).error().code == ErrorCode::InvalidInput);
    CHECK(attempt(top, CauseId(999)).error().code == ErrorCode::NotFound);
    CHECK(attempt(CauseId(999), top).error().code == ErrorCode::NotFound);
    CHECK(must(causes.all()).size() >= 2);
}

TEST_CASE_METHOD(CauseFixture, "a cause that is taken out is offered no more, with what hangs below, its cases keep it", "[cases][causes]")
{
    const CauseId top = add(QStringLiteral("Top")), below = add(QStringLiteral("Below"), top), other = add(QStringLiteral("Other"));
    const CaseId named = caseOf(below);
    write([&](UnitOfWork& u) { must(causes.retire(u, top)); }, Permission::Settings);
    for (const Cause& c : must(causes.all(true))) {
        CHECK(c.id != top);
        CHECK(c.id != below);
    }
    CHECK(shown(named).cause == below);
    const auto offered = must(causes.all(true));
    CHECK(std::any_of(offered.begin(), offered.end(), [&](const Cause& c) { return c.id == other; }));
}
