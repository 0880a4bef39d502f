#include "support/core/case_fixture.h"

#include "cases/case_deadline_scan.h"
#include "kpi/review_rows.h"
#include "kpi/sla.h"
#include "replies/reply_service.h"
#include "reviews/review_scan.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(CaseFixture, "a wait for the customer has an end, that is told, and the clock goes on", "[cases]")
{
    const CaseId id = opened([](Review& r) { r.waiting = false; });
    clock.set(at(3, 2, 17));
    CHECK(service.take(id, CaseStep::Wait, {QStringLiteral("a photo"), {}, true, clock.nowUtc()}).error().subject == QStringLiteral("until"));
    CHECK(service.take(id, CaseStep::Wait, {QStringLiteral("a photo"), {}, true, at(3, 2, 17) + 367 * 86400}).error().facts == QStringList{QStringLiteral("too_far")});
    must(service.take(id, CaseStep::Wait, {QStringLiteral("a photo"), {}}));
    // Three working days, then what was left of the time.
    CHECK(row(id).waitsUntil == at(3, 5, 17));
    CHECK(row(id).due(at(3, 5, 17) - 1) == CaseDue::Standing);
    CHECK(row(id).due(at(3, 5, 17)) == CaseDue::Pending);
    CHECK(row(id).waitIsOver(at(3, 5, 17)));
    CHECK(row(id).due(at(3, 6, 10) + 1) == CaseDue::Breached);
    const auto news = [&](qint64 since, qint64 now) { return must(scanCaseDeadlines(store->db(), since, now)); };
    CHECK(news(at(3, 2, 17), at(3, 5, 17) - 1).unheard.empty());
    REQUIRE(news(at(3, 5, 16), at(3, 5, 17)).unheard.size() == 1);
    CHECK(news(at(3, 5, 17), at(3, 5, 18)).unheard.empty());
    CHECK(news(at(3, 5, 17), at(3, 6, 9, 30)).soon.size() == 1);
    CHECK(news(at(3, 5, 17), at(3, 6, 10, 1)).overdue.size() == 1);
    CHECK(must(cases.counters(at(3, 6, 10), today(), owner)).overdue == 0);
    CHECK(must(cases.counters(at(3, 6, 10, 1), today(), owner)).overdue == 1);
    clock.set(at(3, 10, 10));
    must(service.take(id, CaseStep::Work));
    CHECK(shown(id).dueAt == at(3, 6, 10));           // no later than the wait's end moved it
    CHECK(must(cases.pauses(id))[0].to == at(3, 5, 17));
    // Waiting for a day of one's own, also after the answer: nothing is late, but silence is told.
    must(service.told(id));
    must(service.take(id, CaseStep::Wait, {QStringLiteral("a photo"), {}, true, at(3, 20, 9)}));
    CHECK(news(at(3, 19, 9), at(3, 20, 9)).unheard.size() == 1);
    CHECK(news(at(3, 19, 9), at(3, 21, 9)).overdue.empty());
}

TEST_CASE_METHOD(CaseFixture, "a reopened case has a next answer that is due, and the first one stays what it was", "[cases][figures]")
{
    CaseDraft draft;
    draft.title = QStringLiteral("Where is it?");
    draft.customer = marina;
    const CaseId told = must(service.open(draft)).id, silent = must(service.open(draft)).id, early = must(service.open(draft)).id;
    must(service.told(told));
    for (const CaseId id : {told, silent, early})
        finish(id);
    must(service.take(early, CaseStep::Reopen));      // before it was due: it is due as before
    CHECK_FALSE(shown(early).nextDueAt);
    CHECK(row(early).due(clock.nowUtc()) == CaseDue::Pending);
    clock.set(at(3, 5, 10));
    CHECK(row(early).due(clock.nowUtc()) == CaseDue::Breached);
    must(service.told(early));
    const auto listed = [&] { return must(cases.counters(clock.nowUtc(), today(), owner)).overdue; };
    CHECK(listed() == 0);
    for (const CaseId id : {told, silent}) {
        INFO(id.value);
        CHECK(row(id).due(clock.nowUtc()) == CaseDue::Met);
        must(service.take(id, CaseStep::Reopen));
        CHECK(shown(id).nextDueAt == at(3, 6, 10));    // one working day
        CHECK(row(id).due(clock.nowUtc()) == CaseDue::Pending);
        CHECK_FALSE(row(id).isOverdue(at(3, 6, 10), today()));
        CHECK(row(id).isOverdue(at(3, 6, 10) + 1, today()));
    }
    const auto news = must(scanCaseDeadlines(store->db(), at(3, 6, 9, 59), at(3, 6, 10, 1)));
    CHECK(news.overdue.size() == 2);
    clock.set(at(3, 6, 10, 1));
    CHECK(listed() == 2);
    // Waiting moves the next answer, and only that.
    clock.set(at(3, 5, 11));
    must(service.take(told, CaseStep::Wait, {QStringLiteral("a photo"), {}}));
    clock.set(at(3, 5, 12));
    CHECK(row(told).due(clock.nowUtc()) == CaseDue::Standing);
    must(service.take(told, CaseStep::Work));
    CHECK(shown(told).nextDueAt == at(3, 6, 11));
    CHECK(shown(told).dueAt == at(3, 3, 15));
    must(service.take(told, CaseStep::Agree));
    must(service.told(silent));
    const DayTable days(QTimeZone::utc(), QDate(2026, 1, 1), QDate(2027, 1, 1));
    const kpi::ReviewHistory requests = must(scanRequests(store->db(), days));
    for (const CaseId id : {told, silent}) {
        INFO(id.value);
        CHECK_FALSE(shown(id).nextDueAt);
        CHECK(row(id).due(clock.nowUtc()) == CaseDue::Met);
        const auto at = size_t(std::find(requests.id.begin(), requests.id.end(), id.value) - requests.id.begin());
        CHECK(kpi::slaStatus(requests.due[at], kpi::endOfDue(requests, at, clock.nowUtc() + 1), clock.nowUtc()) == kpi::SlaStatus::Met);
    }
}

TEST_CASE_METHOD(CaseFixture, "an answer to the review is the next answer of its reopened case", "[cases]")
{
    const CaseId id = opened();
    const ReviewId about = shown(id).review;
    ReplyService replies(*store);
    ReplyInput input;
    input.review = about;
    input.text = QStringLiteral("We are sorry.");
    must(replies.post(input));
    finish(id);
    clock.set(at(3, 5, 10));
    must(service.take(id, CaseStep::Reopen));
    REQUIRE(shown(id).nextDueAt);
    input.text = QStringLiteral("We looked again: a new one is on its way.");
    const auto posted = must(replies.post(input));
    CHECK_FALSE(shown(id).nextDueAt);
    must(store->undo(posted.changes.unit));
    CHECK(shown(id).nextDueAt);
}

TEST_CASE_METHOD(CaseFixture, "what is written down late already is told once", "[cases]")
{
    CaseDraft draft;
    draft.title = QStringLiteral("Where is it?");
    draft.askedAt = at(2, 20, 12);
    const qint64 before = clock.nowUtc() - 60;
    const CaseId id = must(service.open(draft)).id;
    REQUIRE(*shown(id).dueAt < before);
    const auto told = must(scanCaseDeadlines(store->db(), before, clock.nowUtc() + 1));
    REQUIRE(told.overdue.size() == 1);
    CHECK(told.overdue[0].id == id);
    CHECK(must(scanCaseDeadlines(store->db(), clock.nowUtc(), clock.nowUtc() + 60)).overdue.empty());
}
