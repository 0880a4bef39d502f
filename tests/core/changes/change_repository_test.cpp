#include "changes/change_repository.h"

#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(ShopFixture, "a change is written down, planned, done and listed", "[changes]")
{
    ChangeRepository changes(store->db());
    Change planned;
    planned.title = QStringLiteral("Measure the sleeves anew");
    planned.kind = QStringLiteral("size_chart");
    planned.plannedFor = QDate(2026, 3, 9);
    Change done = planned;
    done.title = QStringLiteral("Thicker boxes");
    done.doneOn = QDate(2026, 2, 20);
    write([&](UnitOfWork& u) {
        done.id = must(changes.insert(u, done));
        planned.id = must(changes.insert(u, planned));
        Change bad = planned;
        bad.kind = QStringLiteral("magic");
        CHECK(changes.insert(u, bad).error().subject == QStringLiteral("kind"));
        bad = planned;
        bad.title = QStringLiteral("  ");
        CHECK(changes.insert(u, bad).error().subject == QStringLiteral("title"));
    });
    const auto all = must(changes.all());
    REQUIRE(all.size() == 2);
    CHECK(all.front().id == planned.id);
    CHECK(all.front().createdAt == clock.nowUtc());
    CHECK(must(changes.doneBetween(QDate(2026, 2, 20), QDate(2026, 2, 20))).size() == 1);
    CHECK(must(changes.doneBetween(QDate(2026, 2, 21), QDate(2026, 3, 20))).empty());
    const UnitId removed = write([&](UnitOfWork& u) { must(changes.remove(u, done.id)); });
    CHECK(changes.find(done.id).error().code == ErrorCode::NotFound);
    must(store->undo(removed));
    CHECK(must(changes.find(done.id)).doneOn == done.doneOn);
}
