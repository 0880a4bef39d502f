#include "support/core/case_fixture.h"

#include "cases/case_deadline_scan.h"
#include "cases/case_promise_scan.h"

using namespace encore;
using namespace encore::test;

namespace {

class PromiseFixture : public CaseFixture {
public:
    CaseId ask(const char* title, QDate by = {})
    {
        CaseDraft draft;
        draft.title = QLatin1String(title);
        draft.customer = marina;
        const CaseId id = must(service.open(draft)).id;
        if (by.isValid())
            must(service.edit(id, [&](Case& c) { c.actionBy = by; }));
        return id;
    }
    CasePromiseNews news(qint64 since, qint64 now) { return must(scanCasePromises(store->db(), QTimeZone("Europe/Moscow"), since, now)); }
    qint64 monday = at(3, 2, 15), tuesday = at(3, 3, 9);
};

} // namespace

TEST_CASE_METHOD(PromiseFixture, "a promise is called to mind in the morning of its day, and told of when it was not kept", "[cases]")
{
    const CaseId id = ask("Send a new one", QDate(2026, 3, 3));
    CHECK(news(monday, tuesday - 1).today.empty());
    const auto morning = news(monday, tuesday);
    REQUIRE(morning.today.size() == 1);
    CHECK(morning.today[0].id == id);
    CHECK(morning.today[0].customerName == QStringLiteral("Marina"));
    CHECK(morning.broken.empty());
    CHECK(news(tuesday, at(3, 3, 23, 59)).today.empty());           // told before
    const auto after = news(tuesday, at(3, 4, 0));
    REQUIRE(after.broken.size() == 1);
    CHECK(after.today.empty());
    CHECK(news(monday, at(3, 5, 12)).today.empty());                // late alone: once is enough
    CHECK(news(monday, at(3, 5, 12)).broken.size() == 1);
    CHECK(must(promisedActions(store->db(), QDate(2026, 3, 2), 9)).empty());
    must(service.edit(id, [](Case& c) { c.action = QStringLiteral("A new one, and the way back is on us"); }));
    const auto promised = must(promisedActions(store->db(), QDate(2026, 3, 9), 9));
    REQUIRE(promised.size() == 1);
    CHECK(promised[0].action == QStringLiteral("A new one, and the way back is on us"));
    finish(id);
    CHECK(news(monday, at(3, 5, 12)).broken.empty());
    CHECK(must(promisedActions(store->db(), QDate(2026, 3, 9), 9)).empty());
}

TEST_CASE_METHOD(PromiseFixture, "a compensation is promised until it is delivered, also of a case that is closed", "[cases]")
{
    const CaseId id = ask("Torn", QDate(2026, 3, 3));
    Compensation gift;
    gift.of = id;
    gift.kind = CompensationKind::Gift;
    gift.promisedBy = QDate(2026, 3, 3);
    const CompensationId given = [&] {
        must(service.addCompensation(gift));
        return must(CompensationRepository(store->db()).ofCase(id)).front().id;
    }();
    CHECK(news(monday, tuesday).today.size() == 1);                 // the case once
    finish(id);
    CHECK(news(monday, tuesday).today.size() == 1);
    must(service.delivered(given, true));
    CHECK(news(monday, tuesday).today.empty());
}

TEST_CASE_METHOD(PromiseFixture, "a case whose review waits no more keeps a deadline that is told", "[cases]")
{
    const CaseId id = opened([](Review& r) {
        r.waiting = false;                                         // closed without a reply, while the case is open
        r.state = ReviewState::Closed;
    });
    (void)opened();                                                // its answer has a deadline of its own
    const qint64 due = *shown(id).dueAt;
    const auto told = must(scanCaseDeadlines(store->db(), clock.nowUtc(), due + 60));
    REQUIRE(told.overdue.size() == 1);
    CHECK(told.overdue[0].id == id);
}

TEST_CASE_METHOD(PromiseFixture, "only waiting for the customer stops the clock of the answer", "[cases]")
{
    const CaseId customer = ask("Broken"), supplier = ask("Which wool is it?");
    must(service.take(customer, CaseStep::Wait, {QStringLiteral("a photo"), {}}));
    must(service.take(supplier, CaseStep::Wait, {QStringLiteral("the supplier"), {}, false}));
    CHECK(row(customer).due(at(3, 5, 14)) == CaseDue::Standing);
    CHECK(row(supplier).due(clock.nowUtc()) == CaseDue::Pending);
    CHECK(row(supplier).pauseReason == QStringLiteral("the supplier"));
    CHECK_FALSE(row(supplier).pausedAt);
    const qint64 due = *shown(supplier).dueAt;
    const auto told = must(scanCaseDeadlines(store->db(), clock.nowUtc(), due + 60));
    REQUIRE(told.overdue.size() == 1);
    CHECK(told.overdue[0].id == supplier);
    clock.set(due + 60);
    CHECK(row(supplier).due(clock.nowUtc()) == CaseDue::Breached);
    CHECK(must(cases.counters(clock.nowUtc(), today(), owner)).overdue == 1);
    CHECK(must(cases.counters(clock.nowUtc(), today(), owner)).waiting == 2);
    must(service.take(supplier, CaseStep::Work));
    CHECK(shown(supplier).dueAt == due);
    CHECK(row(supplier).pauseReason.isEmpty());
}

TEST_CASE_METHOD(PromiseFixture, "a wait for somebody else that has an end is a task of that day until it is over", "[cases]")
{
    const CaseId id = ask("Which wool is it?");
    CHECK(service.take(id, CaseStep::Wait, {QStringLiteral("the supplier"), {}, false, clock.nowUtc()}).error().subject == QStringLiteral("until"));
    must(service.take(id, CaseStep::Wait, {QStringLiteral("the supplier"), {}, false, at(3, 6, 0)}));      // the end of the fifth
    const auto open = must(cases.openTasks(id, QStringLiteral("case_wait")));
    REQUIRE(open.size() == 1);
    const Task task = must(store->tasks().find(open.front()));
    CHECK(task.title == QStringLiteral("the supplier"));
    CHECK(task.dueAt == at(3, 5, 0));
    CHECK(task.dueDayOnly);
    must(service.take(id, CaseStep::Work));
    CHECK(must(store->tasks().find(open.front())).doneAt);
}

TEST_CASE_METHOD(PromiseFixture, "a request that came earlier is due from when it came, and belongs to a channel", "[cases]")
{
    CaseDraft draft;
    draft.title = QStringLiteral("Where is it?");
    draft.channel = maps;
    draft.askedAt = at(2, 27, 17);                                 // Friday, an hour before closing
    const CaseId id = must(service.open(draft)).id;
    CHECK(shown(id).openedAt == at(2, 27, 17));
    CHECK(shown(id).dueAt == at(3, 2, 17));                        // one working day later
    CHECK(shown(id).channel == maps);
    draft.askedAt = at(2, 26, 12);
    CHECK(row(must(service.open(draft)).id).due(clock.nowUtc()) == CaseDue::Breached);
    for (const qint64 wrong : {clock.nowUtc() + 1, clock.nowUtc() - 11 * 366 * qint64(86400)}) {
        draft.askedAt = wrong;
        CHECK(service.open(draft).error().subject == QStringLiteral("asked"));
    }
}
