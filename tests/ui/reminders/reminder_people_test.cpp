#include "reminders/reminder_keeper.h"

#include "base/calendar.h"
#include "cases/case_repository.h"
#include "cases/case_service.h"
#include "shop/staff_repository.h"
#include "support/core/shop_fixture.h"
#include "tasks/task_repository.h"

#include <QSettings>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

class Tray final : public Messenger {
public:
    Tray(QStringList& texts, std::function<void()>& last) : m_texts(texts), m_last(last) {}
    void tell(const QString& title, const QString& text, std::function<void()> open) override
    {
        m_texts << title + u'|' + text;
        m_last = std::move(open);
    }

private:
    QStringList& m_texts;
    std::function<void()>& m_last;
};

/// Olga owns the shop, Anna answers; both sit at one desk.
struct PeopleFixture {
    PeopleFixture()
    {
        QSettings().clear();
        fixture.write([&](UnitOfWork& unit) {
            olga = must(fixture.store->staff().insert(unit, {StaffId(), QStringLiteral("Olga"), Role::Owner, {}, true}));
            anna = must(fixture.store->staff().insert(unit, {StaffId(), QStringLiteral("Anna"), Role::Agent, {}, true}));
        }, Permission::Settings);
        fixture.store.reset();
        shop = must(Shop::open(fixture.path, fixture.clock, {olga, Role::Owner, QStringLiteral("test")}));
        keeper = std::make_unique<ReminderKeeper>(*shop, std::make_unique<Tray>(tray, click));
        QObject::connect(keeper.get(), &ReminderKeeper::told, keeper.get(), [this](const Notice& notice, const NoticeLater& later) {
            notices << notice;
            laters << later;
        });
        QObject::connect(keeper.get(), &ReminderKeeper::openRequested, keeper.get(), [this](const QString& page, const QVariantMap& target) {
            opened = page + u'/' + target.value(QStringLiteral("view"), target.value(QStringLiteral("id"))).toString();
        });
        QObject::connect(keeper.get(), &ReminderKeeper::personChanged, keeper.get(), [this](qint64 person) { people << person; });
        keeper->begin();
        wait();
    }
    void wait() { REQUIRE(QTest::qWaitFor([&] { return !keeper->isLooking(); }, 10'000)); }
    void look(qint64 later = 0)
    {
        fixture.clock.advance(later);
        keeper->look();
        wait();
    }
    void sit(StaffId who, Role role)
    {
        shop->setActor({who, role, QStringLiteral("test")});
        wait();
    }
    void lock() { sit({}, Role::Manager); }
    TaskId task(StaffId whose, const char* title, std::optional<qint64> remindAt, std::optional<qint64> dueAt = {}, CaseId about = {})
    {
        TaskId id;
        must(shop->write({UnitKind::Edit, Permission::Reviews, {}, {}}, [&](UnitOfWork& unit) -> Status {
            Task made;
            made.title = QLatin1String(title);
            made.assignedTo = whose;
            made.remindAt = remindAt;
            made.dueAt = dueAt;
            made.caseId = about;
            ENCORE_LET(id, shop->store().tasks().insert(unit, made));
            return {};
        }));
        return id;
    }
    CaseId ask(QDate by = {})
    {
        CaseService service(shop->store());
        CaseDraft draft;
        draft.title = QStringLiteral("Where is my parcel?");
        const CaseId id = must(service.open(draft)).id;
        if (by.isValid())
            must(service.edit(id, [&](Case& c) { c.actionBy = by; }));
        return id;
    }
    qint64 now() const { return fixture.clock.nowUtc(); }
    QStringList texts() const
    {
        QStringList list;
        for (const Notice& notice : notices)
            list << notice.text;
        return list;
    }

    test::ShopFixture fixture;
    StaffId olga, anna;
    std::unique_ptr<Shop> shop;
    QStringList tray;
    std::function<void()> click;      // on the desktop's last message
    QList<Notice> notices;
    QList<NoticeLater> laters;
    QList<qint64> people;
    QString opened;
    std::unique_ptr<ReminderKeeper> keeper;
};

} // namespace

TEST_CASE_METHOD(PeopleFixture, "a click on the desktop's message opens what it is about, for its person alone", "[ui][reminders]")
{
    const CaseId about = ask();
    task(olga, "call the bank", now() + 60, {}, about);
    look(60);
    REQUIRE(tray.size() == 1);
    REQUIRE(click);
    lock();
    click();
    CHECK(opened.isEmpty());
    sit(anna, Role::Agent);
    click();
    CHECK(opened.isEmpty());
    sit(olga, Role::Owner);
    click();
    CHECK(opened == QStringLiteral("cases/%1").arg(about.value));
    const std::function<void()> late = click;
    keeper.reset();
    late();                            // the window is gone, the message still stands there
}

TEST_CASE_METHOD(PeopleFixture, "a reminder waits for its person while somebody else sits at the desk", "[ui][reminders]")
{
    task(olga, "call the bank", now() + 60);
    sit(anna, Role::Agent);
    look(120);
    CHECK(notices.isEmpty());
    task(anna, "write to Oleg", now() + 60);
    look(60);
    CHECK(texts().filter(QStringLiteral("Oleg")).size() == 1);
    CHECK(tray.size() == 1);
    sit(olga, Role::Owner);
    REQUIRE(notices.size() == 2);
    CHECK(notices.back().text.contains(QStringLiteral("bank")));
    CHECK(bool(laters.back().run));
    // Each is told once to each of them.
    sit(anna, Role::Agent);
    sit(olga, Role::Owner);
    look(60);
    CHECK(notices.size() == 2);
    CHECK(people == QList<qint64>({olga.value, anna.value, olga.value, anna.value, olga.value}));
}

TEST_CASE_METHOD(PeopleFixture, "a locked desk says nothing and uses nothing up", "[ui][reminders]")
{
    task(olga, "call the bank", now() + 60);
    task({}, "water the flowers", now() + 60);
    const CaseId id = ask();
    lock();
    fixture.clock.set(*must(CaseRepository(shop->store().db()).find(id)).dueAt + 60);
    look();
    look(60);
    CHECK(notices.isEmpty());
    CHECK(tray.isEmpty());
    sit(olga, Role::Owner);
    CHECK(texts().filter(QStringLiteral("bank")).size() == 1);
    CHECK(texts().filter(QStringLiteral("flowers")).size() == 1);
    CHECK(notices.back().tone == Notice::Tone::Negative);
    notices.back().action();
    CHECK(opened == QStringLiteral("cases/overdue"));
    const qsizetype told = notices.size();
    sit(anna, Role::Agent);
    CHECK(texts().filter(QStringLiteral("flowers")).size() == 2);      // it is everybody's
    CHECK(texts().filter(QStringLiteral("bank")).size() == 1);
    CHECK(notices.size() == told + 2);
}

TEST_CASE_METHOD(PeopleFixture, "promises and timed tasks are told in their time and lead to their case", "[ui][reminders]")
{
    const QTimeZone zone = shop->profile().zone;
    const CaseId id = ask(localDay(now(), zone).addDays(1));
    must(CaseService(shop->store()).told(id));                         // no deadline any more, the promise alone
    const TaskId typed = task(olga, "pack it", {}, now() + 600, id);
    look(600);
    REQUIRE(notices.size() == 1);
    CHECK(notices.back().text.contains(QStringLiteral("pack it")));
    notices.back().action();
    CHECK(opened == QStringLiteral("cases/%1").arg(id.value));
    laters.back().run();
    CHECK(must(shop->store().tasks().find(typed)).remindAt == now() + 3600);
    must(shop->write({UnitKind::Edit, Permission::Reviews, {}, {}}, [&](UnitOfWork& unit) { return shop->store().tasks().complete(unit, typed, now()); }));

    opened.clear();
    fixture.clock.set(utcOf(localDay(now(), zone).addDays(1), QTime(9, 0), zone));
    look();
    REQUIRE(notices.size() == 2);
    CHECK(notices.back().tone == Notice::Tone::Warning);
    notices.back().action();
    CHECK(opened == QStringLiteral("cases/%1").arg(id.value));
    look(86400);
    REQUIRE(notices.size() == 3);
    CHECK(notices.back().tone == Notice::Tone::Negative);
    look(86400);
    CHECK(notices.size() == 3);
}
