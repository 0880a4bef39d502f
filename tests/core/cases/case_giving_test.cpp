#include "support/core/case_fixture.h"

#include "cases/case_promise_scan.h"

using namespace encore;
using namespace encore::test;

namespace {

class GivingFixture : public CaseFixture {
public:
    GivingFixture()
    {
        write([&](UnitOfWork& u) { must(store->settings().set(u, QStringLiteral("cases.compensation_limit"), QStringLiteral("500"))); }, Permission::Settings);
        sit(agent, Role::Agent);
        id = opened();
    }
    Compensation give(int units, CompensationKind kind = CompensationKind::Coupon)
    {
        Compensation m;
        m.of = id;
        m.kind = kind;
        m.cost = Money(units * 100);
        must(service.addCompensation(m));
        return must(given.ofCase(id)).back();
    }
    Compensation changed(Compensation m)
    {
        must(service.changeCompensation(m));
        return must(given.find(m.id));
    }
    CaseId id;
};

} // namespace

TEST_CASE_METHOD(GivingFixture, "what one case gives without the owner's word is held to the limit, however it is cut", "[cases]")
{
    CHECK_FALSE(give(300).needsApproval);
    CHECK_FALSE(give(200).needsApproval);
    CHECK(give(1).needsApproval);
    CHECK_FALSE(give(0, CompensationKind::Apology).needsApproval);      // words cost nothing
    // Another case has a limit of its own.
    id = opened();
    Compensation small = give(200);
    CHECK_FALSE(small.needsApproval);
    const Compensation large = give(5000);
    REQUIRE(large.needsApproval);
    sit(owner, Role::Owner);
    must(service.approve(large.id));
    sit(agent, Role::Agent);
    CHECK_FALSE(give(300).needsApproval);                              // what the owner allowed is not counted
    CHECK(give(100).needsApproval);
    small.cost = Money(90000);
    CHECK(changed(small).needsApproval);
}

TEST_CASE_METHOD(GivingFixture, "an approval is for what was asked: something else of that cost is asked anew", "[cases]")
{
    Compensation coupon = give(5000);
    sit(owner, Role::Owner);
    must(service.approve(coupon.id));
    sit(agent, Role::Agent);
    coupon = must(given.find(coupon.id));
    coupon.cost = Money(450000);
    CHECK_FALSE(changed(coupon).needsApproval);
    CHECK(must(given.find(coupon.id)).approvedBy == owner);
    coupon.kind = CompensationKind::Refund;
    const Compensation refund = changed(coupon);
    CHECK(refund.needsApproval);
    CHECK_FALSE(refund.approvedAt);
}

TEST_CASE_METHOD(GivingFixture, "what the owner approved, only the owner takes back, alone or with its case", "[cases]")
{
    const Compensation coupon = give(5000), waits = give(700);
    sit(owner, Role::Owner);
    must(service.approve(coupon.id));
    sit(agent, Role::Agent);
    must(service.removeCompensation(waits.id));
    CHECK(service.removeCompensation(coupon.id).error().code == ErrorCode::NotAllowed);
    CHECK(service.remove(id).error().code == ErrorCode::NotAllowed);
    sit(owner, Role::Owner);
    must(service.removeCompensation(coupon.id));
    must(service.remove(id));
}

TEST_CASE_METHOD(GivingFixture, "what the customer was given at a cost stays in the books unless the owner takes it out", "[cases]")
{
    const Compensation gift = give(100, CompensationKind::Gift), apology = give(0, CompensationKind::Apology);
    must(service.delivered(gift.id, true));
    const auto isRefused = [](const auto& result) { return !result && result.error().code == ErrorCode::NotAllowed; };
    CHECK(isRefused(service.delivered(gift.id, false)));
    CHECK(isRefused(service.removeCompensation(gift.id)));
    CHECK(isRefused(service.remove(id)));
    Compensation edited = must(given.find(gift.id));
    edited.cost = Money(5000);
    CHECK(isRefused(service.changeCompensation(edited)));
    edited.cost = Money(10000);
    edited.kind = CompensationKind::Apology;
    CHECK(isRefused(service.changeCompensation(edited)));
    CHECK(must(given.find(gift.id)).cost == Money(10000));
    edited.kind = CompensationKind::Gift;
    edited.cost = Money(12000);
    edited.note = QStringLiteral("a mug and its saucer");
    CHECK(changed(edited).note == edited.note);
    must(service.removeCompensation(apology.id));
    sit(owner, Role::Owner);
    must(service.delivered(gift.id, false));
    sit(agent, Role::Agent);
    must(service.removeCompensation(gift.id));
}

TEST_CASE_METHOD(GivingFixture, "editing neither hides the seven steps nor hands a case over", "[cases]")
{
    sit(owner, Role::Owner);
    id = opened();
    give(100);
    must(service.assign(id, agent));
    REQUIRE(shown(id).fullPath);
    must(service.edit(id, [this](Case& c) {
        c.fullPath = false;
        c.owner = owner;
        c.action = QStringLiteral("a coupon");
    }));
    CHECK(shown(id).fullPath);
    CHECK(shown(id).owner == agent);
}

TEST_CASE_METHOD(GivingFixture, "a promise for a later day outlives its case as a task, until the case speaks of it again", "[cases]")
{
    must(service.edit(id, [](Case& c) {
        c.action = QStringLiteral("Send the second mitten");
        c.actionBy = QDate(2026, 3, 12);
    }));
    finish(id);
    const auto open = [this] { return must(cases.openTasks(id, QStringLiteral("case_promise"))); };
    REQUIRE(open().size() == 1);
    const Task task = must(store->tasks().find(open()[0]));
    CHECK(task.title == QStringLiteral("Send the second mitten"));
    CHECK(task.dueAt == at(3, 12, 0));
    CHECK(task.dueDayOnly);
    must(service.take(id, CaseStep::Check));
    CHECK(open().size() == 1);                                         // all is well, and still it is promised
    must(service.take(id, CaseStep::Reopen));
    CHECK(open().empty());
    // On its day or later the end of the case is its keeping.
    clock.set(at(3, 12, 10));
    finish(id);
    CHECK(open().empty());
}

TEST_CASE_METHOD(GivingFixture, "one promise for one day stands once in the list", "[cases]")
{
    must(service.edit(id, [](Case& c) {
        c.action = QStringLiteral("Gave a coupon");
        c.actionBy = QDate(2026, 3, 4);
    }));
    const auto actions = [this] { return must(promisedActions(store->db(), QDate(2026, 3, 9), 9)).size(); };
    CHECK(actions() == 1);
    Compensation coupon;
    coupon.of = id;
    coupon.kind = CompensationKind::Coupon;
    coupon.promisedBy = QDate(2026, 3, 4);
    must(service.addCompensation(coupon));
    CHECK(actions() == 0);
    CHECK(must(given.owed()).size() == 1);
    Compensation later = must(given.ofCase(id)).front();
    later.promisedBy = QDate(2026, 3, 6);
    must(service.changeCompensation(later));
    CHECK(actions() == 1);                                             // two days are two promises
}
