#include "cases/case_steps.h"

#include "cases/case_clock.h"
#include "support/core/case_fixture.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace encore;
using namespace encore::test;

namespace {

Case filled()
{
    Case c;
    c.title = QStringLiteral("sleeves");
    c.openedAt = 1000;
    c.dueAt = 5000;
    c.causeNote = QStringLiteral("sewn so");
    c.outcome = CaseOutcome::Satisfied;
    c.noChangeReason = QStringLiteral("one of a kind");
    return c;
}

bool holds(const Case& c)
{
    return c.state >= CaseState::New && c.state <= CaseState::Unresolvable && c.closedAt.has_value() == !isOpen(c.state)
        && c.checkedAt.has_value() == (c.state == CaseState::Checked) && c.closeReason.isEmpty() != isSideExit(c.state) && c.dueAt
        && !(c.checkAt && c.state != CaseState::Done && c.state != CaseState::Checked);
}

} // namespace

TEST_CASE("the table of a case's steps, row by row", "[cases]")
{
    using S = CaseState;
    using T = CaseStep;
    const auto from = [](S s) { return stepsFrom(s); };
    CHECK(from(S::New) == QList{T::Verify, T::Work, T::Wait, T::Agree, T::Finish, T::NotOurs, T::GiveUp});
    CHECK(from(S::Verifying) == QList{T::Work, T::Wait, T::Agree, T::Finish, T::NotOurs, T::GiveUp});
    CHECK(from(S::InWork) == QList{T::Verify, T::Wait, T::Agree, T::Finish, T::NotOurs, T::GiveUp});
    CHECK(from(S::Waiting) == QList{T::Work, T::Agree, T::Finish, T::NotOurs, T::GiveUp});
    CHECK(from(S::Agreed) == QList{T::Work, T::Wait, T::Finish, T::GiveUp});
    CHECK(from(S::Done) == QList{T::Check, T::Reopen});
    for (const S closed : {S::Checked, S::NotOurs, S::Unresolvable})
        CHECK(from(closed) == QList{T::Reopen});
    CHECK(nextState(S::New, T::Finish) == S::Done);
    CHECK(nextState(S::Waiting, T::Work) == S::InWork);
    CHECK(nextState(S::Checked, T::Reopen) == S::InWork);
    CHECK(stepBetween(S::New, S::Agreed) == T::Agree);
    CHECK(stepBetween(S::InWork, S::Verifying) == T::Verify);
    CHECK_FALSE(stepBetween(S::Done, S::Waiting));
}

TEST_CASE("a step asks for what it needs", "[cases]")
{
    const CaseFacts now{2000, {}, 0, false};
    Case c = filled();
    CHECK(takeStep(c, CaseStep::Wait, now).error().subject == QStringLiteral("reason"));
    CHECK(takeStep(c, CaseStep::Check, now).error().subject == QStringLiteral("state"));
    CHECK(takeStep(c, CaseStep::GiveUp, {2000, QString(501, u'x'), 0, false}).error().subject == QStringLiteral("reason"));
    c.outcome.reset();
    CHECK(takeStep(c, CaseStep::Finish, now).error().subject == QStringLiteral("outcome"));
    c.outcome = CaseOutcome::Neutral;
    c.causeNote.clear();
    CHECK(takeStep(c, CaseStep::Finish, now).error().subject == QStringLiteral("cause"));
    c.cause = CauseId(3);
    c.fullPath = true;
    c.noChangeReason.clear();
    CHECK(takeStep(c, CaseStep::Finish, now).error().subject == QStringLiteral("prevention"));
    c.fullPath = false;      // the short form asks for cause and outcome only
    CHECK(takeStep(c, CaseStep::Agree, {2000, {}, 0, true}).error().subject == QStringLiteral("approval"));
    CHECK(c.state == CaseState::New);
    must(takeStep(c, CaseStep::Agree, now));
    CHECK(c.firstResponseAt == 2000);
    must(takeStep(c, CaseStep::Finish, {3000, {}, 9000, false}));
    CHECK(c.closedAt == 3000);
    CHECK(c.checkAt == 9000);
    must(takeStep(c, CaseStep::Check, {9500, {}, 0, false}));
    CHECK(c.closedAt == 3000);
    CHECK(c.checkedAt == 9500);
    must(takeStep(c, CaseStep::Reopen, {9600, {}, 0, false}));
    CHECK(holds(c));
    CHECK_FALSE(c.outcome);
}

TEST_CASE("no sequence of steps reaches an undefined state or loses a due time", "[cases]")
{
    const bool ok = rc::check([](const std::vector<unsigned>& picks) {
        Case c = filled();
        qint64 now = 2000;
        for (const unsigned pick : picks) {
            const Case before = c;
            now += pick % 977;
            c.outcome = CaseOutcome::Neutral;
            const auto s = takeStep(c, CaseStep(pick % 9), {now, pick % 4 ? QStringLiteral("why") : QString(), qint64(now + 500), pick % 7 == 0});
            if (!s) {
                RC_ASSERT(c.state == before.state);
                RC_ASSERT(c.closedAt == before.closedAt);
            }
            RC_ASSERT(holds(c));
            RC_ASSERT(c.dueAt == before.dueAt);
            RC_ASSERT(!before.firstResponseAt || c.firstResponseAt == before.firstResponseAt);
            RC_ASSERT(!stepsFrom(c.state).isEmpty());
        }
    });
    REQUIRE(ok);
}

TEST_CASE("where a case stands with its deadline", "[cases]")
{
    using S = CaseState;
    CHECK(caseDue({S::New, {}, {}, {}, {}}, 10) == CaseDue::None);
    CHECK(caseDue({S::New, 20000, {}, {}, {}}, 10) == CaseDue::Pending);
    CHECK(caseDue({S::New, 3000, {}, {}, {}}, 10) == CaseDue::Warning);
    CHECK(caseDue({S::New, 9, {}, {}, {}}, 10) == CaseDue::Breached);
    CHECK(caseDue({S::InWork, 10, {}, {}, {}}, 10) == CaseDue::Warning);
    CHECK(caseDue({S::Waiting, 9, {}, {}, 5}, 10) == CaseDue::Standing);
    CHECK(caseDue({S::Waiting, 4, {}, {}, 5}, 10) == CaseDue::Breached);
    CHECK(caseDue({S::Agreed, 9, 9, {}, {}}, 10) == CaseDue::Met);
    CHECK(caseDue({S::Done, 9, 10, 11, {}}, 1000) == CaseDue::Breached);
    CHECK(caseDue({S::Done, 9, {}, 8, {}}, 1000) == CaseDue::Met);
    CaseRow row;
    row.actionBy = QDate(2026, 3, 2);
    CHECK_FALSE(row.isOverdue(0, QDate(2026, 3, 2)));
    CHECK(row.isOverdue(0, QDate(2026, 3, 3)));
    row.state = S::Done;
    CHECK_FALSE(row.isOverdue(0, QDate(2026, 3, 3)));
    row.owedBy = QDate(2026, 3, 2);      // a closed case may still owe something
    CHECK(row.isOverdue(0, QDate(2026, 3, 3)));
}

TEST_CASE_METHOD(CaseFixture, "deadlines and pauses against hand-computed times", "[cases][calendar]")
{
    const auto calendar = must(store->hours().calendar(ChannelId(), QTimeZone("Europe/Moscow")));
    // Friday 6 March 16:00 with four hours: two on Friday, the 9th is a holiday, two on Tuesday the 10th.
    const qint64 due = must(calendar.dueAt(at(3, 6, 16), 240));
    CHECK(due == at(3, 10, 11));
    // Paused Friday 17:00 to Tuesday 10:00: one working hour on Friday, one on Tuesday; over lunch is free time.
    CHECK(dueAfterPause(calendar, due, at(3, 6, 17), at(3, 10, 10)) == at(3, 10, 13));
    CHECK(dueAfterPause(calendar, due, at(3, 6, 17), at(3, 10, 10, 30)) == at(3, 10, 14, 30));
    CHECK(dueAfterPause(calendar, at(3, 10, 12), at(3, 10, 11), at(3, 10, 13, 30)) == at(3, 10, 15));
    // A pause outside hours costs nothing, one that began after the breach neither.
    CHECK(dueAfterPause(calendar, due, at(3, 6, 19), at(3, 10, 8)) == due);
    CHECK(dueAfterPause(calendar, due, due + 1, due + 90000) == due);
    // Seconds are kept, also over the end of the hours.
    CHECK(must(workingTimeAfter(calendar, at(3, 6, 17, 59, 30), 61)) == at(3, 10, 9, 0, 31));
    CHECK(must(workingTimeAfter(calendar, at(3, 6, 12, 59, 59), 2)) == at(3, 6, 14, 0, 1));
    // Berlin, the night to 29 March 2026: clocks jump from 2 to 3, so a shift from 0 to 6 has five hours.
    WeekHours night;
    for (auto& day : night.days)
        day = {{0, 6 * 60}};
    const QTimeZone berlin("Europe/Berlin");
    const auto nights = must(WorkingCalendar::make(berlin, {{QDate(2026, 1, 1), night}}));
    const qint64 dueThere = utcOf(QDate(2026, 3, 28), QTime(5, 0), berlin);
    CHECK(dueAfterPause(nights, dueThere, utcOf(QDate(2026, 3, 28), QTime(3, 0), berlin), utcOf(QDate(2026, 3, 29), QTime(3, 30), berlin))
          == utcOf(QDate(2026, 3, 29), QTime(5, 30), berlin));   // 3 h and 2.5 h stood: one hour is left of the 28th, 4.5 of the 29th
}
