#include "support/core/review_fixture.h"

#include "notes/note_repository.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(ReviewFixture, "notes stay with their record, newest first", "[notes]")
{
    NoteRepository notes(*db);
    const ReviewId id = add();
    NoteId first;
    write([&](UnitOfWork& u) -> Status {
        ENCORE_LET(first, notes.insert(u, {{}, {}, {}, id, QStringLiteral("called <b>"), 5, StaffId(2)}));
        ENCORE_TRY(notes.insert(u, {{}, {}, {}, id, QStringLiteral("called again"), 0, {}}));
        return notes.insert(u, {{}, CustomerId(1), {}, {}, QStringLiteral("tea"), 1, {}}).map([](NoteId) {});
    });
    const auto list = must(notes.ofReview(id));
    REQUIRE(list.size() == 2);
    CHECK(list[0].at == clock.nowUtc());
    CHECK(list[1].text == QStringLiteral("called <b>"));
    CHECK(list[1].staff == StaffId(2));
    CHECK(must(notes.ofCustomer(CustomerId(1))).size() == 1);
    CHECK(must(notes.ofOrder(OrderId(1))).empty());
    write([&](UnitOfWork& u) { return notes.setText(u, first, QStringLiteral("called twice")); });
    CHECK(must(notes.find(first)).text == QStringLiteral("called twice"));
    write([&](UnitOfWork& u) { return notes.remove(u, first); });
    CHECK(notes.find(first).error().code == ErrorCode::NotFound);
    UnitOfWork u = begin(Permission::Reviews);
    CHECK(notes.insert(u, {{}, {}, {}, id, QStringLiteral("  "), 0, {}}).error().subject == QStringLiteral("text"));
    CHECK(notes.insert(u, {{}, {}, {}, {}, QStringLiteral("x"), 0, {}}).error().subject == QStringLiteral("record"));
    CHECK(notes.insert(u, {{}, CustomerId(1), {}, id, QStringLiteral("x"), 0, {}}).error().subject == QStringLiteral("record"));
}
