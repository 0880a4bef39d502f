#include "today/today_page.h"

#include "base/calendar.h"
#include "cases/case_service.h"
#include "service/service_repository.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "support/ui/review_shop.h"
#include "tasks/task_repository.h"
#include "today/task_card.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

struct TodayFixture {
    TodayFixture() : shop(must(Shop::open(fixture.path, fixture.clock, fixture.actor))), page(*shop, prompts)
    {
        page.resize(1200, 800);
        page.show();
    }
    void open()
    {
        QSignalSpy ready(&page, &Page::ready);
        page.activate({});
        REQUIRE(QTest::qWaitFor([&] { return page.isReady(); }, 10'000));
    }
    template <class Widget>
    Widget* child(const char* name) { return page.findChild<Widget*>(QLatin1String(name)); }

    test::ShopFixture fixture;
    std::unique_ptr<Shop> shop;
    test::FakePrompts prompts;
    TodayPage page;
};

} // namespace

TEST_CASE("the words of a new task end in its due time", "[ui][today]")
{
    const QTimeZone zone(QByteArrayLiteral("Europe/Moscow"));
    const qint64 noon = 1772452800;   // 2026-03-02 12:00 UTC, 15:00 there
    const auto timed = TaskCard::draftOf(QStringLiteral("call Oleg tomorrow 12:00"), noon, zone);
    CHECK(timed.title == QStringLiteral("call Oleg"));
    CHECK_FALSE(timed.dayOnly);
    CHECK(timed.dueAt == utcOf(QDate(2026, 3, 3), QTime(12, 0), zone));
    const auto plain = TaskCard::draftOf(QStringLiteral("  tidy   up "), noon, zone);
    CHECK(plain.title == QStringLiteral("tidy up"));
    CHECK(plain.dayOnly);
    CHECK(localDay(plain.dueAt, zone) == QDate(2026, 3, 2));
    // A moment alone is a title: something must be left to do.
    CHECK(TaskCard::draftOf(QStringLiteral("tomorrow"), noon, zone).title == QStringLiteral("tomorrow"));
}

TEST_CASE_METHOD(TodayFixture, "a promise is added by Enter, done by Space and comes back by undo", "[ui][today]")
{
    open();
    QList<UndoOffer> offers;
    QObject::connect(&page, &Page::undoOffered, &page, [&](const UndoOffer& offer) { offers << offer; });
    auto* line = child<QLineEdit>("newTask");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("send the parcel"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(offers.size() == 1);
    CHECK(line->text().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return child<QCheckBox>("task_1") != nullptr; }, 10'000));

    QTest::keyClick(child<QCheckBox>("task_1"), Qt::Key_Space);
    REQUIRE(offers.size() == 2);
    CHECK(must(shop->store().tasks().find(TaskId(1))).isDone());
    offers.back().undo();
    CHECK_FALSE(must(shop->store().tasks().find(TaskId(1))).isDone());
}

TEST_CASE_METHOD(TodayFixture, "an empty shop shows its first steps, each of which opens a screen", "[ui][today]")
{
    open();
    auto* list = child<QWidget>("checklist");
    REQUIRE(list);
    CHECK(list->isVisible());
    QString opened;
    QObject::connect(&page, &Page::openRequested, &page, [&](const QString& to, const QVariantMap&) { opened = to; });
    const char* const targets[]{"settings", "settings", "import", "reviews", "settings", "templates", "reviews"};
    for (int step = 1; step <= 7; ++step) {
        child<QAbstractButton>(qPrintable(QStringLiteral("step%1").arg(step)))->click();
        CHECK(opened == QLatin1String(targets[step - 1]));
    }
    child<QAbstractButton>("dismissChecklist")->click();
    open();
    CHECK_FALSE(list->isVisible());
}

TEST_CASE_METHOD(TodayFixture, "the times of answering are ticked when those of every channel are confirmed", "[ui][today]")
{
    const auto settings = [&](const std::function<Status(UnitOfWork&)>& work) {
        must(shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, work));
    };
    const auto isTicked = [&](int step) {
        open();
        return child<QAbstractButton>(qPrintable(QStringLiteral("step%1").arg(step)))->accessibleName().endsWith(QStringLiteral(", done"));
    };
    CHECK_FALSE(isTicked(2));
    CHECK_FALSE(isTicked(5));
    const auto confirm = [&](UnitOfWork& unit, const QString& name) -> Status {
        ENCORE_LET(const ChannelId id, shop->store().channels().findOrCreate(unit, name));
        ENCORE_LET(Channel channel, shop->store().channels().find(id));
        channel.targetConfirmed = true;
        return shop->store().channels().update(unit, channel);
    };
    settings([&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(shop->store().channels().findOrCreate(unit, QStringLiteral("Fair")));
        return confirm(unit, QStringLiteral("Site"));
    });
    CHECK(isTicked(2));
    CHECK_FALSE(isTicked(5));
    settings([&](UnitOfWork& unit) { return confirm(unit, QStringLiteral("Fair")); });
    CHECK(isTicked(5));
}

TEST_CASE_METHOD(TodayFixture, "what was promised about a case stands on Today before it is late", "[ui][today]")
{
    CaseService service(shop->store());
    CaseDraft draft;
    draft.title = QStringLiteral("Send a new one");
    const CaseId id = must(service.open(draft)).id;
    must(service.edit(id, [&](Case& c) {
        c.actionBy = QDate(2026, 3, 4);
        c.action = QStringLiteral("A courier\ntomorrow");
    }));
    open();
    // It says what was promised, as the row of a compensation does.
    const auto labels = child<QWidget>("owed")->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text() == QStringLiteral("A courier tomorrow"); }));
    auto* row = child<QAbstractButton>(qPrintable(QStringLiteral("promised_%1").arg(id.value)));
    REQUIRE(row);
    CHECK(child<QWidget>("owed")->isVisible());
    QString opened;
    QObject::connect(&page, &Page::openRequested, &page, [&](const QString& to, const QVariantMap& target) { opened = to + target.value(QStringLiteral("id")).toString(); });
    row->click();
    CHECK(opened == QStringLiteral("cases%1").arg(id.value));
}

TEST_CASE_METHOD(TodayFixture, "the figure of the day leads to all of them", "[ui][today]")
{
    open();
    QString opened;
    QObject::connect(&page, &Page::openRequested, &page, [&](const QString& to, const QVariantMap&) { opened = to; });
    child<QAbstractButton>("allFigures")->click();
    CHECK(opened == QStringLiteral("figures"));
}

TEST_CASE_METHOD(TodayFixture, "the list of tasks is worked by keys: done, put off, taken back", "[ui][today]")
{
    must(shop->write({UnitKind::Edit, Permission::Reviews, {}, {}}, [&](UnitOfWork& unit) -> Status {
        for (const char* title : {"call Oleg", "send the parcel"}) {
            Task task;
            task.title = QLatin1String(title);
            task.dueAt = unit.now() + 3600;
            ENCORE_TRY(shop->store().tasks().insert(unit, task));
        }
        return {};
    }));
    QList<UndoOffer> offers;
    QObject::connect(&page, &Page::undoOffered, &page, [&](const UndoOffer& offer) { offers << offer; });
    page.activate({});
    REQUIRE(QTest::qWaitFor([&] { return page.isReady(); }, 10'000));
    child<QLineEdit>("newTask")->setFocus();
    page.activate({{QStringLiteral("view"), QStringLiteral("tasks")}});
    auto* list = child<QListWidget>("taskList");
    CHECK(page.window()->focusWidget() == list);      // as by the palette, not the button for a new one
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 2; }, 10'000));
    CHECK(page.currentSubView() == QStringLiteral("tasks"));
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(must(shop->store().tasks().find(TaskId(1))).isDone());
    offers.back().undo();
    CHECK_FALSE(must(shop->store().tasks().find(TaskId(1))).isDone());
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 2 && page.isReady(); }, 10'000));

    list->setCurrentRow(1);
    for (const Command& command : page.commands())
        if (command.id == QStringLiteral("tasks.snooze"))
            command.run();
    auto* words = child<QLineEdit>("putOffWords");
    CHECK(words->isVisible());
    QTest::keyClicks(words, QStringLiteral("in 3 days"));
    // The list is read anew while somebody writes: the words stay with their task, the mark with its row.
    REQUIRE(page.isReady());
    must(shop->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        Task first;
        first.title = QStringLiteral("before all others");
        first.dueAt = unit.now() + 60;
        return shop->store().tasks().insert(unit, first).map([](TaskId) {});
    }));
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 3 && page.isReady(); }, 10'000));
    CHECK(list->currentRow() == 2);
    list->setCurrentRow(0);
    list->clearSelection();                                          // as a click beside the rows does
    CHECK(list->currentItem()->isSelected());
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(localDay(*must(shop->store().tasks().find(TaskId(2))).dueAt, shop->profile().zone) == QDate(2026, 3, 5));
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 2; }, 10'000));
}

TEST_CASE_METHOD(TodayFixture, "a task is written down by Ctrl+N, T: words in time, and nonsense is refused", "[ui][today]")
{
    open();
    for (const Command& command : page.globalCommands())
        if (command.id == QStringLiteral("new.task"))
            QObject::connect(&page, &Page::openRequested, &page, [&](const QString&, const QVariantMap& target) { page.activate(target); }), command.run();
    auto* title = child<QLineEdit>("taskTitle");
    REQUIRE(title);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(child<QWidget>("taskProblem")->isVisible());
    QTest::keyClicks(title, QStringLiteral("call Oleg"));
    auto* when = child<QLineEdit>("taskWhen");
    when->setText(QStringLiteral("some day"));
    CHECK_FALSE(child<QAbstractButton>("saveTask")->isEnabled());
    when->setText(QStringLiteral("tomorrow 12:00"));
    CHECK(child<QAbstractButton>("saveTask")->isEnabled());
    QTest::keyClick(when, Qt::Key_Return);
    const Task task = must(shop->store().tasks().find(TaskId(1)));
    CHECK(task.title == QStringLiteral("call Oleg"));
    CHECK(*task.dueAt == utcOf(QDate(2026, 3, 3), QTime(12, 0), shop->profile().zone));
}

TEST_CASE_METHOD(TodayFixture, "a manager reads: nothing that writes is offered", "[ui][today]")
{
    shop->setActor({StaffId(), Role::Manager, QStringLiteral("test")});
    open();
    for (const Command& command : page.globalCommands())
        CHECK(command.needs.has_value() == (command.id == QStringLiteral("new.task")));
}

TEST_CASE_METHOD(TodayFixture, "a manager sees three figures, nobody else does", "[ui][today]")
{
    open();
    CHECK_FALSE(child<QWidget>("pulse")->isVisible());
    shop->setActor({StaffId(), Role::Manager, QStringLiteral("test")});
    open();
    CHECK(child<QWidget>("pulse")->isVisible());
    for (const char* name : {"pulseAgain", "pulseInTime", "pulseRating"}) {
        auto* value = child<QLabel>(name);
        REQUIRE(value);
        CHECK(value->text() == QStringLiteral("—"));       // an empty shop: nothing can be said
    }
    shop->setActor({StaffId(), Role::Agent, QStringLiteral("test")});
    open();
    CHECK_FALSE(child<QWidget>("pulse")->isVisible());
}

TEST_CASE("what waits for the owner and the round of the platforms begin on Today", "[ui][today]")
{
    QSettings().clear();
    test::ReviewShop shop;
    const ReviewId id = shop.add([](Review&) {});
    StaffId junior;
    must(shop.shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        Staff olga{StaffId(), QStringLiteral("Olga"), Role::Agent, {}, true};
        olga.needsApproval = true;
        ENCORE_LET(junior, shop.shop->store().staff().insert(unit, olga));
        return {};
    }));
    TodayPage page(*shop.shop, shop.prompts);
    page.resize(1200, 900);
    page.show();
    QVariantMap opened;
    QString where;
    QObject::connect(&page, &Page::openRequested, &page, [&](const QString& id, const QVariantMap& target) {
        where = id;
        opened = target;
    });
    const auto open = [&] {
        page.activate({});
        REQUIRE(QTest::qWaitFor([&] { return page.isReady(); }, 10'000));
    };
    open();
    CHECK_FALSE(page.findChild<QWidget*>(QStringLiteral("approvals"))->isVisible());
    // No place was looked at yet: the round begins here.
    auto* round = page.findChild<QAbstractButton*>(QStringLiteral("beginRound"));
    REQUIRE(round);
    round->click();
    CHECK(where == QStringLiteral("reviews"));
    CHECK(opened.value(QStringLiteral("view")).toString() == QStringLiteral("round"));

    shop.shop->setActor({junior, Role::Agent, QStringLiteral("j")});
    ui::ReviewDesk desk(*shop.shop, std::make_unique<test::FakeOutside>(shop.outside));
    must(desk.replies().submit({id, true, false, QStringLiteral("Hello, we are sorry and send another one today."), {}, {}}));
    open();
    CHECK_FALSE(page.findChild<QWidget*>(QStringLiteral("approvals"))->isVisible());     // not the junior's to decide
    shop.shop->setActor({shop.anna, Role::Owner, QStringLiteral("o")});
    open();
    CHECK(page.findChild<QWidget*>(QStringLiteral("approvals"))->isVisible());
    CHECK(page.findChild<QLabel*>(QStringLiteral("approvalCount"))->text() == QStringLiteral("1"));
    page.findChild<QAbstractButton*>(QStringLiteral("openApprovals"))->click();
    CHECK(opened.value(QStringLiteral("view")).toString() == QStringLiteral("to_approve"));

    // What came back is the writer's to see, and nobody else's.
    must(desk.replies().sendBack(must(shop.shop->store().replies().ofReview(id)).front().id, QStringLiteral("Say sorry first.")));
    open();
    CHECK_FALSE(page.findChild<QWidget*>(QStringLiteral("approvals"))->isVisible());
    shop.shop->setActor({junior, Role::Agent, QStringLiteral("j")});
    open();
    CHECK(page.findChild<QWidget*>(QStringLiteral("approvals"))->isVisible());
    CHECK(page.findChild<QLabel*>(QStringLiteral("approvalCount"))->text() == QStringLiteral("1"));
    page.findChild<QAbstractButton*>(QStringLiteral("openApprovals"))->click();
    CHECK(opened.value(QStringLiteral("among")).toList() == QVariantList{id.value});
    must(desk.replies().submit({id, true, false, QStringLiteral("We are sorry and send another one today."), {}, {}}));
    open();
    CHECK_FALSE(page.findChild<QWidget*>(QStringLiteral("approvals"))->isVisible());
    shop.shop->setActor({shop.anna, Role::Owner, QStringLiteral("o")});

    // Once every place was looked at, nothing is due.
    for (const ChannelId channel : {shop.maps, shop.site, shop.market})
        page.findChild<QAbstractButton*>(QStringLiteral("looked_%1").arg(channel.value))->click();
    open();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(page.findChild<QAbstractButton*>(QStringLiteral("beginRound")));
}

TEST_CASE_METHOD(TodayFixture, "a quarter without a look back at the standards is said to the owner", "[ui][today]")
{
    const auto link = [&] { return child<QAbstractButton>("openService")->text(); };
    open();
    const QString usual = link();
    ServiceRepository service(shop->store().db());
    must(shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        ServiceStandard standard;
        standard.text = QStringLiteral("We answer the same day");
        return service.insert(unit, standard).map([](qint64) {});
    }));
    open();
    CHECK(link() != usual);
    const QDate today = localDay(fixture.clock.nowUtc(), shop->profile().zone);
    must(shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) {
        return service.saveMonth(unit, {today.addMonths(-2).toString(QStringLiteral("yyyy-MM")), QStringLiteral("All kept"), unit.now(), {}});
    }));
    open();
    CHECK(link() == usual);
}

TEST_CASE_METHOD(test::ReviewShop, "as many are overdue as on the page Reviews, and it is said why some of them are grey", "[ui][today]")
{
    fill();
    add([&](Review& r) {
        r.channel = site;
        r.publishedAt = clock.nowUtc() - 5 * 86400;
    });
    const qint64 overdue = must(shop->store().reviews().counters(clock.nowUtc(), anna)).overdue;
    REQUIRE(overdue >= 2);
    TodayPage page(*shop, prompts);
    page.resize(1200, 800);
    page.show();
    const auto open = [&] {
        page.activate({});
        REQUIRE(QTest::qWaitFor([&] { return page.isReady(); }, 10'000));
    };
    open();
    CHECK(page.findChild<QLabel*>(QStringLiteral("overdueCount"))->text().startsWith(QString::number(overdue)));
    auto* confirm = page.findChild<QAbstractButton*>(QStringLiteral("confirmTimes"));
    REQUIRE(confirm->isVisible());
    QVariantMap target;
    QObject::connect(&page, &Page::openRequested, &page, [&](const QString&, const QVariantMap& to) { target = to; });
    confirm->click();
    CHECK(target.value(QStringLiteral("view")) == QStringLiteral("channels"));
    CHECK(target.value(QStringLiteral("channel")).toLongLong() == site.value);

    must(shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(auto channels, shop->store().channels().all());
        for (Channel& channel : channels) {
            channel.targetConfirmed = true;
            ENCORE_TRY(shop->store().channels().update(unit, channel));
        }
        return {};
    }));
    open();
    CHECK_FALSE(confirm->isVisible());
    CHECK(page.findChild<QLabel*>(QStringLiteral("overdueCount"))->text().startsWith(QString::number(overdue)));
}
