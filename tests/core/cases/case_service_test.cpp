#include "support/core/case_fixture.h"

#include "cases/case_deadline_scan.h"
#include "cases/case_digest_report.h"
#include "cases/case_scan.h"
#include "kpi/figure_snapshot.h"
#include "kpi/review_rows.h"
#include "kpi/sla.h"
#include "reviews/review_scan.h"

#include <rapidcheck.h>

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(CaseFixture, "a case is filled from its review and opened once", "[cases]")
{
    const ReviewId r = review([&](Review& x) {
        x.customer = marina;
        x.link = AuthorLink::Confirmed;
    });
    const CaseChange first = must(service.openFromReview(r));
    CHECK(first.created);
    const Case c = shown(first.id);
    CHECK(c.kind == CaseKind::Review);
    CHECK(c.title == QStringLiteral("The sleeves are far too long"));
    CHECK(c.customer == marina);
    CHECK(c.channel == site);
    CHECK(c.owner == owner);
    CHECK_FALSE(c.fullPath);
    CHECK(c.severity == CaseSeverity::High);          // one star, public
    CHECK(c.dueAt == at(3, 3, 10));                   // Monday 15:00 and four working hours
    const CaseChange again = must(service.openFromReview(r));
    CHECK_FALSE(again.created);
    CHECK(again.id == first.id);
    CHECK_FALSE(must(causes.all()).empty());
    must(store->undo(first.changes.unit));
    CHECK(cases.find(first.id).error().code == ErrorCode::NotFound);
    CHECK_FALSE(must(causes.all()).empty());
    // The review's own deadline is kept while it is unanswered, also one that has passed.
    const CaseId late = opened([&](Review& x) { x.dueAt = at(2, 27, 12); });
    CHECK(shown(late).dueAt == at(2, 27, 12));
    CHECK(row(late).due(clock.nowUtc()) == CaseDue::Breached);
}

TEST_CASE_METHOD(CaseFixture, "how urgent a case is, a person may judge otherwise, and nothing judges it anew", "[cases]")
{
    const CaseId id = opened([](Review&) {});
    REQUIRE(shown(id).severity == CaseSeverity::High);
    const std::optional<qint64> due = shown(id).dueAt;
    const CaseChange lowered = must(service.weigh(id, CaseSeverity::Low));
    CHECK(shown(id).severity == CaseSeverity::Low);
    CHECK(shown(id).dueAt == due);
    must(service.edit(id, [](Case& c) {
        c.title = QStringLiteral("Sleeves");
        c.severity = CaseSeverity::Urgent;            // not by this way
    }));
    must(service.take(id, CaseStep::Work));
    CHECK(shown(id).severity == CaseSeverity::Low);
    must(store->undo(lowered.changes.unit));
    CHECK(shown(id).severity == CaseSeverity::High);
    CHECK(shown(id).title == QStringLiteral("Sleeves"));
    sit({}, Role::Manager);
    CHECK(service.weigh(id, CaseSeverity::Urgent).error().code == ErrorCode::NotAllowed);
}

TEST_CASE_METHOD(CaseFixture, "a case about three stars is due in the time that such reviews have", "[cases]")
{
    const auto dueOf = [&](int stars) {
        return shown(opened([&](Review& x) {
            x.rating = Rating{stars * 10, 50};
            x.stars = stars;
            x.firstReplyAt = clock.nowUtc();          // answered, so the case has a deadline of its own
            x.state = ReviewState::Replied;
        })).dueAt.value();
    };
    CHECK(dueOf(3) == dueOf(5));                      // none of its own
    write([&](UnitOfWork& u) { must(store->settings().set(u, QStringLiteral("sla.neutral_minutes"), QStringLiteral("120"))); }, Permission::Settings);
    CHECK(dueOf(3) == at(3, 2, 17));                  // Monday 15:00 and two working hours
    write([&](UnitOfWork& u) {
        Channel channel = must(store->channels().find(site));
        channel.neutralMinutes = 60;
        must(store->channels().update(u, channel));
    }, Permission::Settings);
    CHECK(dueOf(3) == at(3, 2, 16));
    CHECK(dueOf(1) == at(3, 3, 10));
}

TEST_CASE_METHOD(CaseFixture, "requests, questions and returns need no review", "[cases]")
{
    const OrderId bought = order(marina, at(2, 20, 12));
    CaseDraft draft;
    draft.kind = CaseKind::Return;
    CHECK(service.open(draft).error().subject == QStringLiteral("title"));
    draft.title = QStringLiteral(" Wrong size ");
    draft.order = bought;
    draft.customer = customer(QStringLiteral("Ivan"));
    CHECK(service.open(draft).error().subject == QStringLiteral("order"));
    draft.customer = {};
    sit(agent, Role::Agent);
    const CaseId id = must(service.open(draft)).id;
    CHECK(shown(id).customer == marina);
    CHECK(shown(id).title == QStringLiteral("Wrong size"));
    CHECK(shown(id).fullPath);                        // the support role works the full path
    CHECK(shown(id).owner == agent);
    CHECK(shown(id).dueAt == at(3, 3, 15));           // one working day
    CHECK(shown(id).severity == CaseSeverity::Low);
    sit({}, Role::Manager);
    CHECK(service.open(draft).error().code == ErrorCode::NotAllowed);
    CHECK(service.take(id, CaseStep::Work).error().code == ErrorCode::NotAllowed);
}

TEST_CASE_METHOD(CaseFixture, "advice before buying has its deadline, asks for no cause, and is nobody's failure", "[cases]")
{
    CaseDraft draft;
    draft.kind = CaseKind::Consultation;
    draft.title = QStringLiteral("Which size?");
    draft.customer = marina;
    sit(agent, Role::Agent);
    const CaseId id = must(service.open(draft)).id;
    CHECK(codeOf(shown(id).kind) == QStringLiteral("consultation"));
    CHECK_FALSE(shown(id).fullPath);                  // nothing went wrong, so there are no seven steps
    CHECK(shown(id).dueAt == at(3, 3, 15));
    Compensation coupon;
    coupon.of = id;
    coupon.kind = CompensationKind::Coupon;
    CHECK(service.addCompensation(coupon).error().subject == QStringLiteral("consultation"));
    CHECK(service.take(id, CaseStep::Finish).error().subject == QStringLiteral("outcome"));
    must(service.edit(id, [](Case& c) { c.outcome = CaseOutcome::Satisfied; }));
    must(service.take(id, CaseStep::Finish));
    CHECK(shown(id).state == CaseState::Done);

    // A trouble after it is the first one, and advice after a trouble rings no alarm.
    clock.advance(86400);
    const CaseId trouble = opened([&](Review& r) { r.customer = marina; });
    CHECK_FALSE(row(trouble).secondFailure);
    CHECK(must(evidence.earlierFailures(shown(trouble))).empty());
    clock.advance(86400);
    const CaseId again = must(service.open(draft)).id;
    CHECK_FALSE(row(again).secondFailure);
    CaseFilter filter;
    filter.view = CaseView::All;
    filter.now = clock.nowUtc();
    filter.kind = CaseKind::Consultation;
    CHECK(must(cases.ids(filter)) == std::vector<CaseId>{again, id});
}

TEST_CASE_METHOD(CaseFixture, "waiting stops the clock and moves the due time on", "[cases]")
{
    const CaseId id = opened();
    REQUIRE(shown(id).dueAt == at(3, 3, 10));
    CHECK(service.take(id, CaseStep::Wait).error().subject == QStringLiteral("reason"));
    clock.set(at(3, 2, 17));
    must(service.take(id, CaseStep::Wait, {QStringLiteral("asked for a photo"), {}}));
    CHECK(row(id).due(at(3, 5, 16)) == CaseDue::Standing);
    CHECK(row(id).pauseReason == QStringLiteral("asked for a photo"));
    clock.set(at(3, 3, 10));
    must(service.take(id, CaseStep::Work));
    CHECK(shown(id).dueAt == at(3, 3, 12));           // two working hours
    CHECK_FALSE(must(cases.openPause(id)));
    // Once answered the due time stays; so it does after a breach.
    must(service.told(id));
    must(service.take(id, CaseStep::Wait, {QStringLiteral("parcel on its way"), {}}));
    clock.set(at(3, 10, 10));
    must(service.take(id, CaseStep::Agree));
    CHECK(shown(id).dueAt == at(3, 3, 12));
    CHECK(shown(id).firstResponseAt == at(3, 3, 10));
    CHECK(row(id).due(clock.nowUtc()) == CaseDue::Met);
    const CaseId late = opened();
    const qint64 due = *shown(late).dueAt;
    clock.set(at(3, 12, 10));
    must(service.take(late, CaseStep::Wait, {QStringLiteral("supplier"), {}}));
    clock.set(at(3, 13, 10));
    CHECK(row(late).due(clock.nowUtc()) == CaseDue::Breached);
    must(service.take(late, CaseStep::Work));
    CHECK(shown(late).dueAt == due);
}

TEST_CASE_METHOD(CaseFixture, "closing asks for cause and outcome, leaves a task, and may be taken back", "[cases]")
{
    const CaseId id = opened();
    CHECK(service.take(id, CaseStep::Finish).error().subject == QStringLiteral("cause"));
    finish(id);
    CHECK(shown(id).state == CaseState::Done);
    CHECK(shown(id).checkAt == at(3, 5, 0));
    const auto tasks = must(cases.tasks(id));
    REQUIRE(tasks.size() == 1);
    CHECK(must(store->tasks().find(tasks[0])).dueDayOnly);
    CHECK(must(caseFacts(store->db()))[0].closedAt == std::vector<qint64>{clock.nowUtc()});
    clock.advance(6 * 86400);
    must(service.take(id, CaseStep::Reopen));
    CHECK(must(cases.closings(id))[0].isVoid());
    CHECK(must(store->tasks().find(tasks[0])).isDone());
    CHECK_FALSE(shown(id).checkAt);
    const auto facts = must(caseFacts(store->db()));
    CHECK(kpi::resolution(facts, clock.nowUtc() + 1).open == 1);
    clock.advance(60);
    finish(id);
    const qint64 second = clock.nowUtc();
    clock.advance(8 * 86400);
    must(service.take(id, CaseStep::Check));
    CHECK(shown(id).closedAt == second);
    must(service.take(id, CaseStep::Reopen));
    CHECK_FALSE(must(cases.closings(id))[1].isVoid());
    const auto block = kpi::resolution(must(caseFacts(store->db())), clock.nowUtc() + 1);
    CHECK(block.closed == 1);                         // later than a week the closing holds
}

TEST_CASE_METHOD(CaseFixture, "resolution time leaves out the waiting", "[cases]")
{
    const CaseId id = opened();
    clock.advance(3600);
    must(service.take(id, CaseStep::Wait, {QStringLiteral("photo"), {}}));
    clock.advance(10 * 3600);
    must(service.take(id, CaseStep::Work));
    clock.advance(3600);
    finish(id);
    const auto block = kpi::resolution(must(caseFacts(store->db())), clock.nowUtc() + 1);
    CHECK(block.whole.medianClosed.value == Approx(12.0));
    CHECK(block.own.medianClosed.value == Approx(2.0));
}

TEST_CASE_METHOD(CaseFixture, "a second failure rings, is the owner's and is explained", "[cases]")
{
    const OrderId first = order(marina, at(1, 10, 12)), second = order(marina, at(2, 20, 12));
    const auto hers = [&](OrderId o) {
        return [this, o](Review& r) {
            r.customer = marina;
            r.order = o;
            r.assignedTo = agent;
        };
    };
    sit(agent, Role::Agent);
    const CaseId before = opened(hers(first));
    CHECK(shown(before).owner == agent);
    CHECK_FALSE(row(before).secondFailure);
    // The same trouble told on another channel is not a second one.
    const CaseId elsewhere = opened([&](Review& r) {
        hers(first)(r);
        r.channel = maps;
    });
    CHECK_FALSE(row(elsewhere).secondFailure);
    clock.advance(86400);
    const CaseId again = opened(hers(second));
    CHECK(row(again).secondFailure);
    CHECK(shown(again).owner == owner);
    CHECK(shown(again).severity == CaseSeverity::Urgent);
    const auto failures = must(evidence.earlierFailures(shown(again)));
    CHECK(failures.size() == 4);                      // two cases and their two reviews
    must(service.alarmSeen(again));
    CHECK(row(again).alarmSeen);
    CHECK(must(cases.counters(clock.nowUtc(), today(), owner)).secondFailure == 1);
    // After a year it is a new story.
    clock.advance(366 * 86400);
    CHECK_FALSE(row(opened(hers({}))).secondFailure);
}

TEST_CASE_METHOD(CaseFixture, "a compensation above the limit waits for the owner", "[cases]")
{
    must(store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& u) {
        return store->settings().set(u, QStringLiteral("cases.compensation_limit"), QStringLiteral("1000"));
    }));
    const CaseId id = opened();
    sit(agent, Role::Agent);
    Compensation m;
    m.of = id;
    m.kind = CompensationKind::Refund;
    m.cost = Money(100001);
    m.promisedBy = QDate(2026, 3, 1);
    CHECK(service.addCompensation(m).error().subject == QStringLiteral("promised"));
    m.promisedBy = QDate(2026, 3, 4);
    must(service.addCompensation(m));
    CHECK(shown(id).fullPath);
    Compensation stored = must(given.ofCase(id)).at(0);
    CHECK(stored.needsApproval);
    CHECK(row(id).awaitsApproval);
    CHECK(service.approve(stored.id).error().code == ErrorCode::NotAllowed);
    CHECK(service.delivered(stored.id, true).error().subject == QStringLiteral("approval"));
    CHECK(service.take(id, CaseStep::Agree).error().subject == QStringLiteral("approval"));
    sit(owner, Role::Owner);
    must(service.approve(stored.id));
    stored = must(given.find(stored.id));
    CHECK(stored.approvedBy == owner);
    must(service.take(id, CaseStep::Agree));
    // Dearer needs the owner anew, cheaper does not.
    sit(agent, Role::Agent);
    stored.cost = Money(90000);
    must(service.changeCompensation(stored));
    CHECK_FALSE(must(given.find(stored.id)).needsApproval);
    stored.cost = Money(200000);
    must(service.changeCompensation(stored));
    CHECK(must(given.find(stored.id)).needsApproval);
    stored.cost = Money(-1);
    CHECK(service.changeCompensation(stored).error().subject == QStringLiteral("cost"));
    CHECK(row(id).owedBy == QDate(2026, 3, 4));
    CHECK(row(id).isOverdue(clock.nowUtc(), QDate(2026, 3, 5)));
    sit(owner, Role::Owner);
    must(service.approve(stored.id));
    must(service.delivered(stored.id, true));
    CHECK_FALSE(row(id).owedBy);
    CHECK(must(given.owed()).empty());
}

TEST_CASE_METHOD(CaseFixture, "what became of the customer is computed from the orders", "[cases]")
{
    const CaseId id = opened([&](Review& r) { r.customer = marina; });
    Compensation m;
    m.of = id;
    m.kind = CompensationKind::Exchange;
    must(service.addCompensation(m));
    must(service.told(id));
    const qint64 told = clock.nowUtc();
    const auto later = [&](qint64 now) {
        return laterOutcome(shown(id).firstResponseAt, true, must(evidence.firstOrderAfter(marina, told, told + 180 * 86400)), now);
    };
    CHECK(later(told + 10).state == LaterOutcome::State::Waiting);
    CHECK(later(told + 86400).daysLeft == 179);
    CHECK(later(told + 181 * 86400).state == LaterOutcome::State::NotBack);
    CHECK(laterOutcome({}, true, {}, told).state == LaterOutcome::State::Unknown);
    order(marina, told + 100 * 86400, 700000);
    CHECK(later(told + 120 * 86400).state == LaterOutcome::State::Within180);
    order(marina, told + 20 * 86400, 300000);
    CHECK(later(told + 120 * 86400).state == LaterOutcome::State::Within90);
    CHECK(later(told + 120 * 86400).order->net == Money(300000));
    CHECK(must(given.results(told + 30 * 86400)).empty());
    const auto results = must(given.results(told + 91 * 86400));
    REQUIRE(results.size() == 1);
    CHECK(results[0].given == 1);
    CHECK(results[0].cameBack == 1);
}

TEST_CASE_METHOD(CaseFixture, "hostile and unlucky inputs have a clear end", "[cases]")
{
    const CaseId id = opened();
    CHECK(service.edit(id, [](Case& c) { c.actionBy = QDate(2026, 3, 1); }).error().subject == QStringLiteral("action_by"));
    CHECK(service.edit(id, [](Case& c) { c.title = QStringLiteral("  "); }).error().subject == QStringLiteral("title"));
    CHECK(service.edit(id, [](Case& c) { c.action = QString(20001, u'x'); }).error().subject == QStringLiteral("text"));
    CHECK(service.take(CaseId(999), CaseStep::Work).error().code == ErrorCode::NotFound);
    // A promise that was fine when it was made may be edited around later.
    must(service.edit(id, [](Case& c) { c.actionBy = QDate(2026, 3, 3); }));
    clock.set(at(3, 5, 10));
    must(service.edit(id, [](Case& c) { c.action = QStringLiteral("sent a new one"); }));
    // Whoever is responsible leaves.
    must(service.assign(id, agent));
    Staff gone = must(store->staff().find(agent));
    gone.active = false;
    write([&](UnitOfWork& u) { must(store->staff().update(u, gone)); }, Permission::Settings);
    CHECK_FALSE(row(id).ownerActive);
    CHECK(service.assign(id, agent).error().subject == QStringLiteral("owner"));
    // The review vanishes where it stood.
    Review r = must(store->reviews().find(shown(id).review));
    r.state = ReviewState::Removed;
    r.removedAt = clock.nowUtc();
    write([&](UnitOfWork& u) { must(store->reviews().update(u, r)); }, Permission::Reviews);
    CHECK(row(id).reviewRemoved);
    sit(owner, Role::Owner);
    finish(id);
    // The follow-up is not left to somebody who is not there any more.
    const auto checks = must(cases.tasks(id));
    REQUIRE(checks.size() == 1);
    CHECK(must(store->tasks().find(checks[0])).assignedTo == owner);
    sit({}, Role::Owner);
    // A shop without hours has no deadlines, and cases all the same.
    write([&](UnitOfWork& u) { must(store->hours().setWeek(u, ChannelId(), QDate(2025, 1, 1), WeekHours())); }, Permission::Settings);
    const CaseId endless = opened();
    CHECK_FALSE(shown(endless).dueAt);
    CHECK(row(endless).due(clock.nowUtc()) == CaseDue::None);
    must(service.take(endless, CaseStep::Wait, {QStringLiteral("photo"), {}}));
    must(service.take(endless, CaseStep::Work));
    must(service.note(endless, QStringLiteral("called")));
    Task again;
    again.title = QStringLiteral("call again");
    must(service.addTask(endless, again));
    const CaseChange removed = must(service.remove(endless));
    CHECK(cases.find(endless).error().code == ErrorCode::NotFound);
    must(store->undo(removed.changes.unit));
    CHECK(must(cases.notes(endless)).size() == 1);
    CHECK(must(cases.tasks(endless)).size() == 1);
}

TEST_CASE_METHOD(CaseFixture, "the author's record comes to a case that was opened before it was known", "[cases]")
{
    const CaseId id = opened();
    Review r = must(store->reviews().find(shown(id).review));
    r.customer = marina;
    r.link = AuthorLink::Confirmed;
    write([&](UnitOfWork& u) { must(store->reviews().update(u, r)); }, Permission::Reviews);
    must(service.take(id, CaseStep::Verify));
    CHECK(shown(id).customer == marina);
}

TEST_CASE_METHOD(CaseFixture, "any sequence of actions keeps pauses, closings and the due time whole", "[cases]")
{
    const bool ok = rc::check([this](const std::vector<unsigned>& picks) {
        const CaseId id = opened();
        qint64 due = *shown(id).dueAt;
        for (size_t i = 0; i < picks.size() && i < 12; ++i) {
            clock.advance(picks[i] % 50000);
            must(service.edit(id, [](Case& c) {
                c.causeNote = QStringLiteral("so");
                c.outcome = CaseOutcome::Neutral;
            }));
            (void)service.take(id, CaseStep(picks[i] % 9), {QStringLiteral("why"), {}});
            const Case c = shown(id);
            RC_ASSERT(c.dueAt.has_value());
            RC_ASSERT(*c.dueAt >= due);
            due = *c.dueAt;
            RC_ASSERT(must(cases.openPause(id)).has_value() == (c.state == CaseState::Waiting));
            const auto closings = must(cases.closings(id));
            RC_ASSERT((!closings.empty() && !closings.back().reopenedAt) == c.closedAt.has_value());
        }
    });
    REQUIRE(ok);
}

TEST_CASE_METHOD(CaseFixture, "a request stands in the figures with its deadline as on the list of cases", "[cases][figures][property]")
{
    const bool ok = rc::check([this](const std::vector<unsigned>& picks) {
        CaseDraft draft;
        draft.kind = CaseKind::Support;
        draft.title = QStringLiteral("How to wash it?");
        const CaseId id = must(service.open(draft)).id;
        for (size_t i = 0; i < picks.size() && i < 12; ++i) {
            clock.advance(picks[i] % 50000);
            must(service.edit(id, [](Case& c) {
                c.causeNote = QStringLiteral("so");
                c.outcome = CaseOutcome::Neutral;
            }));
            if (picks[i] % 10 == 9)
                (void)service.told(id);
            else
                (void)service.take(id, CaseStep(picks[i] % 10), {QStringLiteral("why"), {}});
            const qint64 now = clock.nowUtc();
            const DayTable days(QTimeZone::utc(), QDate(2026, 1, 1), QDate(2027, 1, 1));
            const kpi::ReviewHistory requests = must(scanRequests(store->db(), days));
            const auto found = std::find(requests.id.begin(), requests.id.end(), id.value);
            const CaseRow listed = row(id);
            RC_ASSERT((found == requests.id.end()) == (listed.state == CaseState::NotOurs));
            if (listed.state == CaseState::NotOurs)
                continue;
            const auto at = size_t(found - requests.id.begin());
            const CaseDue due = listed.due(now);
            const kpi::SlaStatus counted = kpi::slaStatus(requests.due[at], kpi::endOfDue(requests, at, now + 1), now);
            RC_ASSERT(kpi::isJudged(requests, at));
            if (listed.nextDueAt) {              // reopened: the list speaks of the next answer, the figure stays with the first
                RC_ASSERT(counted == kpi::SlaStatus::Met || counted == kpi::SlaStatus::Breached);
                continue;
            }
            RC_ASSERT((due == CaseDue::Pending || due == CaseDue::Warning || due == CaseDue::Standing) == (counted == kpi::SlaStatus::Pending));
            RC_ASSERT((due == CaseDue::Breached) == (counted == kpi::SlaStatus::Breached));
        }
    });
    REQUIRE(ok);
}

TEST_CASE_METHOD(CaseFixture, "what was asked without a review is answered apart from reviews, and closed in a time of its own", "[cases][figures]")
{
    for (int i = 0; i < 6; ++i) {
        CaseDraft draft;
        draft.kind = i == 0 ? CaseKind::Question : i == 1 ? CaseKind::Return : CaseKind::Support;
        draft.title = QStringLiteral("How to wash it?");
        draft.customer = marina;
        const CaseId id = must(service.open(draft)).id;
        if (i == 5)
            break;                                    // nobody answered this one
        clock.advance(2 * 3600);
        must(service.told(id));
        clock.advance(3600);
        finish(id);
    }
    (void)opened();                                   // from the review: no request of its own
    clock.advance(10 * 86400);
    const auto snapshot = must(FigureSnapshot::read(*store));
    const auto report = snapshot->compute(snapshot->options());
    const kpi::ResponseBlock& requests = report.response[size_t(kpi::ReviewKind::Request)];
    CHECK(requests.items == 6);
    CHECK(requests.answered == 5);
    CHECK(requests.wall.medianAnswered.value == Approx(2.0));
    CHECK(requests.slaMet.n == 6);
    CHECK(report.response[0].items == 1);
    CHECK(report.resolution.closed == 5);
    CHECK(report.resolution.open == 2);
    CHECK(report.resolution.whole.medianClosed.value == Approx(3.0));
    // By kind: one question, one return, four requests for help of which one waits still, and what came with a review.
    REQUIRE(report.resolution.kinds.size() == 4);
    const auto& ofReviews = report.resolution.kinds[0];
    CHECK(ofReviews.kind == CaseKind::Review);
    CHECK(ofReviews.asked == 0);                      // it was answered where it stands
    const auto& support = report.resolution.kinds[1];
    CHECK(support.kind == CaseKind::Support);
    CHECK(support.asked == 4);
    CHECK(support.answered == 3);
    CHECK(support.closed == 3);
    CHECK(support.open == 1);
    CHECK_FALSE(support.response.value);              // of four nobody can tell how long it usually takes
    CHECK(support.response.n == 4);
    CHECK(support.responseAnswered.value == Approx(2.0));
    CHECK(support.own.medianClosed.value == Approx(3.0));
    CHECK(report.resolution.kinds[3].kind == CaseKind::Return);
    kpi::KpiOptions later = snapshot->options();
    later.from = later.asOf - 2;
    CHECK(snapshot->compute(later).resolution.open == 0);
    later = snapshot->options();
    later.channels = {99};
    CHECK(snapshot->compute(later).resolution.closed == 0);
    kpi::AnswerQuery query;
    query.kind = kpi::ReviewKind::Request;
    later = snapshot->options();
    later.from = later.asOf - 30;
    CHECK(kpi::answerRows(snapshot->orders(), snapshot->reviews(), later, query).size() == 6);
}

TEST_CASE_METHOD(CaseFixture, "a request is announced before its deadline and after it, unless it waits for the customer", "[cases]")
{
    const auto ask = [&](const char* title) {
        CaseDraft draft;
        draft.kind = CaseKind::Support;
        draft.title = QLatin1String(title);
        draft.customer = marina;
        return must(service.open(draft)).id;
    };
    const CaseId first = ask("Where is it?"), told = ask("Which size?"), waits = ask("Broken");
    (void)opened();                                   // about a review: its answer has a deadline of its own
    must(service.told(told));
    must(service.take(waits, CaseStep::Wait, {QStringLiteral("a photo"), {}}));
    REQUIRE(shown(first).dueAt == at(3, 3, 15));
    const auto news = [&](qint64 since, qint64 now) { return must(scanCaseDeadlines(store->db(), since, now)); };
    CHECK(news(at(3, 2, 15), at(3, 3, 14)).soon.empty());
    const auto before = news(at(3, 2, 15), at(3, 3, 14, 30));
    REQUIRE(before.soon.size() == 1);
    CHECK(before.soon[0].id == first);
    CHECK(before.soon[0].customerName == QStringLiteral("Marina"));
    CHECK(before.overdue.empty());
    const auto after = news(at(3, 3, 14), at(3, 3, 16));
    REQUIRE(after.overdue.size() == 1);
    CHECK(after.overdue[0].id == first);
    CHECK(after.soon.empty());
    CHECK(news(at(3, 3, 15, 30), at(3, 3, 16)).overdue.empty());    // told before
}

TEST_CASE_METHOD(CaseFixture, "the week counts what was answered, also where nobody knows when", "[cases]")
{
    review();
    review([&](Review& x) {
        x.state = ReviewState::Replied;
        x.firstReplyAt = clock.nowUtc();
        x.waiting = false;
    });
    const ReviewId undated = review([](Review& x) {
        x.state = ReviewState::Replied;
        x.replyKnown = false;
        x.waiting = false;
    });
    const CaseDigest week = must(readDigest(*store, QDate(2026, 3, 2), clock.nowUtc(), QTimeZone("Europe/Moscow")));
    CHECK(week.newReviews == 3);
    CHECK(week.answeredReviews == 2);
    for (const CaseDigest::UnhappyReview& each : week.reviews)
        CHECK((each.review != undated || each.answered));
}
