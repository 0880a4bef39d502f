#include "support/core/case_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

QString planOf(Database& db, const QString& sql)
{
    Statement s = db.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
    must(s.run());
    QStringList lines;
    while (s.next())
        lines << s.text(3);
    must(s.status());
    return lines.join(u'\n');
}

} // namespace

TEST_CASE_METHOD(CaseFixture, "every field of a case comes back as it went", "[cases]")
{
    Case c;
    c.kind = CaseKind::Support;
    c.state = CaseState::Done;
    c.severity = CaseSeverity::Urgent;
    c.fullPath = true;
    c.title = QStringLiteral("all of it");
    c.customer = marina;
    c.channel = site;
    c.owner = owner;
    c.openedAt = 10;
    c.dueAt = 20;
    c.firstResponseAt = 15;
    c.whatHappened = QStringLiteral("a");
    c.causeNote = QStringLiteral("b");
    c.couldHaveKnown = QStringLiteral("c");
    c.action = QStringLiteral("d");
    c.actionBy = QDate(2026, 3, 4);
    c.checkAt = 30;
    c.checkedAt = 31;
    c.outcome = CaseOutcome::NoAnswer;
    c.outcomeNote = QStringLiteral("e");
    c.starsAfter = 4;
    c.noChangeReason = QStringLiteral("f");
    c.closedAt = 25;
    c.closeReason = QStringLiteral("g");
    c.alarmSeenAt = 12;
    write([&](UnitOfWork& u) {
        c.cause = must(causes.insert(u, {CauseId(), CauseId(), QStringLiteral("cause"), {}, 0, true}));
        c.id = must(cases.insert(u, c));
    });
    CHECK(shown(c.id) == c);
    CHECK(row(c.id).causeName == QStringLiteral("cause"));
}

TEST_CASE_METHOD(CaseFixture, "views, their counts and their order", "[cases]")
{
    const CaseId calm = opened();
    const CaseId late = opened([&](Review& r) { r.dueAt = at(2, 27, 12); });
    const CaseId waiting = opened();
    must(service.take(waiting, CaseStep::Wait, {QStringLiteral("photo"), {}}));
    const CaseId done = opened();
    finish(done);
    must(service.assign(calm, agent));
    CaseFilter f;
    f.now = clock.nowUtc();
    f.today = today();
    f.me = agent;
    auto list = [&](CaseView v) {
        f.view = v;
        return must(cases.ids(f));
    };
    CHECK(list(CaseView::Open) == std::vector{late, calm, waiting});
    CHECK(list(CaseView::Mine) == std::vector{calm});
    CHECK(list(CaseView::Overdue) == std::vector{late});
    CHECK(list(CaseView::Waiting) == std::vector{waiting});
    CHECK(list(CaseView::Done) == std::vector{done});
    CHECK(list(CaseView::All).size() == 4);
    CHECK(list(CaseView::ToCheck).empty());
    CHECK(must(cases.firstIds(f, 2)).size() <= 2);
    const CaseCounters counters = must(cases.counters(f.now, f.today, agent));
    for (const CaseView v : {CaseView::Open, CaseView::Mine, CaseView::Overdue, CaseView::Waiting, CaseView::SecondFailure, CaseView::ToCheck, CaseView::Done})
        CHECK(counters.of(v) == qint64(list(v).size()));
    f.text = QStringLiteral("SLEEVES");
    CHECK(list(CaseView::All).size() == 4);
    f.text = QStringLiteral("nobody");
    CHECK(list(CaseView::All).empty());
}

TEST_CASE_METHOD(CaseFixture, "the lists of cases are read from their indexes", "[cases][plan]")
{
    CaseFilter f;
    f.now = clock.nowUtc();
    f.today = today();
    f.me = agent;
    auto plan = [&](CaseView v) {
        f.view = v;
        return planOf(store->db(), caseListSql(f));
    };
    CHECK(plan(CaseView::Open).contains(QStringLiteral("SEARCH c USING")));
    CHECK(plan(CaseView::Open).contains(QStringLiteral("cases_by_state")));
    CHECK(plan(CaseView::Mine).contains(QStringLiteral("cases_by_owner")));
    CHECK(plan(CaseView::Overdue).contains(QStringLiteral("SEARCH c USING INTEGER PRIMARY KEY")));
    CHECK(plan(CaseView::Overdue).contains(QStringLiteral("compensations_owed")));
    CHECK(plan(CaseView::Waiting).contains(QStringLiteral("cases_by_state")));
    CHECK(plan(CaseView::Done).contains(QStringLiteral("cases_closed")));
    CHECK_FALSE(plan(CaseView::Done).contains(QStringLiteral("TEMP B-TREE")));
    CHECK(plan(CaseView::All).contains(QStringLiteral("cases_by_opened")));
    CHECK(plan(CaseView::SecondFailure).contains(QStringLiteral("cases_by_customer")));
    CHECK(plan(CaseView::SecondFailure).contains(QStringLiteral("reviews_by_customer")));
    f.view = CaseView::All;
    f.customer = marina;
    CHECK(planOf(store->db(), caseListSql(f)).contains(QStringLiteral("cases_by_customer")));
}

TEST_CASE_METHOD(CaseFixture, "the tree of causes: starters, own ones, retired ones", "[cases]")
{
    for (const char* language : {"ru", "en"}) {
        INFO(language);
        write([&](UnitOfWork& u) { CHECK(must(causes.installStarters(u, QLatin1String(language))) == (language[0] == 'r' ? 37 : 0)); });
    }
    const auto all = must(causes.all());
    REQUIRE(all.size() == 37);
    CHECK(causePath(all, all[1].id) == all[0].name + QStringLiteral(": ") + all[1].name);
    Cause own{CauseId(), all[0].id, QStringLiteral("катышки"), {}, 99, true};
    write([&](UnitOfWork& u) {
        own.id = must(causes.insert(u, own));
        Cause knot = all[0];
        knot.parent = own.id;
        CHECK(causes.update(u, knot).error().subject == QStringLiteral("parent"));
        Cause retired = all[0];
        retired.active = false;
        must(causes.update(u, retired));
    });
    const auto active = must(causes.all(true));
    CHECK(active.size() == 37);                 // its children stand at the top now
    CHECK(causePath(active, own.id) == QStringLiteral("катышки"));
}

TEST_CASE_METHOD(CaseFixture, "how often a cause came before, and what a channel's mean needs", "[cases]")
{
    CauseId cause;
    write([&](UnitOfWork& u) { cause = must(causes.insert(u, {CauseId(), CauseId(), QStringLiteral("late"), {}, 0, true})); });
    const auto caused = [&] {
        const CaseId id = opened();
        must(service.edit(id, [&](Case& c) { c.cause = cause; }));
        return id;
    };
    caused();
    clock.advance(60 * 86400);
    caused();
    clock.advance(86400);
    const CaseId last = caused();
    const auto found = must(evidence.sameCause(cause, shown(last).openedAt, last));
    CHECK(found.days30 == 1);
    CHECK(found.days90 == 2);
    CHECK(found.days365 == 2);
    CHECK(found.newest.size() == 2);
    const ReviewId five = review([](Review& r) {
        r.rating = Rating{50, 50};
        r.stars = 5;
    });
    const auto rating = must(evidence.channelRating(site, five));
    CHECK(rating.count == 3);
    CHECK(rating.mean == Approx(1.0));
}

TEST_CASE_METHOD(CaseFixture, "returns keep their line and their exchange order", "[cases]")
{
    const OrderId bought = order(marina, at(2, 20, 12)), exchange = order(marina, at(3, 2, 10));
    const OrderId foreign = order(customer(QStringLiteral("Ivan")), at(2, 1, 10));
    OrderLineId line;
    write([&](UnitOfWork& u) {
        OrderLine l;
        l.order = bought;
        l.title = QStringLiteral("Sweater");
        line = must(store->orders().insertLine(u, l));
    }, Permission::Orders);
    const CaseId id = opened([&](Review& r) {
        r.customer = marina;
        r.order = bought;
    });
    ReturnRecord record;
    record.of = id;
    record.line = line;
    record.reason = QStringLiteral("too long");
    record.quantity = 0;
    CHECK(service.saveReturn(record).error().subject == QStringLiteral("quantity"));
    record.quantity = 1;
    record.exchangeOrder = foreign;
    CHECK(service.saveReturn(record).error().subject == QStringLiteral("order"));
    record.exchangeOrder = {};
    must(service.saveReturn(record));
    record = must(given.returnsOf(id)).at(0);
    record.decision = ReturnDecision::Exchange;
    record.exchangeOrder = exchange;
    record.receivedAt = clock.nowUtc();
    must(service.saveReturn(record));
    CHECK(must(given.returnsOf(id)).at(0) == record);
    record.line = OrderLineId(999);
    CHECK(service.saveReturn(record).error().subject == QStringLiteral("line"));
    must(service.removeReturn(id, record.id));
    CHECK(must(given.returnsOf(id)).empty());
}
