#include "settings/settings_page.h"

#include "common/language.h"
#include "common/notifications.h"
#include "common/theme.h"
#include "shop/backup_repository.h"
#include "shop/week_hours_text.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "tasks/task_repository.h"
#include "widgets/history_sheet.h"
#include "widgets/labels.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

struct SettingsFixture {
    SettingsFixture()
    {
        QSettings().clear();
        language.choose(QStringLiteral("en"));
        fixture.write([&](UnitOfWork& unit) {
            anna = must(fixture.store->staff().insert(unit, {StaffId(), QStringLiteral("Anna"), Role::Owner, {}, true}));
            olga = must(fixture.store->staff().insert(unit, {StaffId(), QStringLiteral("Olga"), Role::Agent, {}, true}));
            must(fixture.store->settings().set(unit, QStringLiteral("backup.folder"), fixture.dir.filePath(QStringLiteral("copies"))));
        }, Permission::Settings);
        fixture.store.reset();
        shop = must(Shop::open(fixture.path, fixture.clock, {anna, Role::Owner, QStringLiteral("test")}));
        page = std::make_unique<SettingsPage>(*shop, prompts, theme, language);
        QObject::connect(page.get(), &Page::undoOffered, page.get(), [this](const UndoOffer& offer) { offers << offer; });
        QObject::connect(page.get(), &Page::failed, page.get(), [this](const Error& error) { errors << error; });
        page->resize(1100, 900);
        page->show();
    }
    ~SettingsFixture() { language.choose(QStringLiteral("en")); }
    void open(const char* view)
    {
        page->activate({{QStringLiteral("view"), QLatin1String(view)}});
        REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 10'000));
    }
    template <class Widget>
    Widget* child(const char* name)
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void click(const char* name) { child<QAbstractButton>(name)->click(); }
    void type(const char* name, const QString& text)
    {
        auto* field = child<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString value(const char* key) { return must(shop->store().settings().value(QLatin1String(key))); }
    Staff person(StaffId id) { return must(shop->store().staff().find(id)); }

    test::ShopFixture fixture;
    StaffId anna, olga;
    Theme theme{*qApp};
    Language language;
    test::FakePrompts prompts;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<SettingsPage> page;
    QList<UndoOffer> offers;
    QList<Error> errors;
};

} // namespace

TEST_CASE_METHOD(SettingsFixture, "the shop's name is written by Enter and comes back by undo", "[ui][settings]")
{
    open("shop");
    type("shopName", QStringLiteral("North"));
    CHECK(value("shop.name") == QStringLiteral("North"));
    REQUIRE(offers.size() == 1);
    offers.front().undo();
    CHECK(value("shop.name").isEmpty());
}

TEST_CASE_METHOD(SettingsFixture, "a person gets a PIN, a role and an owner who approves", "[ui][settings]")
{
    open("staff");
    child<QListWidget>("staffList")->setCurrentRow(1);
    child<QCheckBox>("needsApproval")->setChecked(true);
    child<QLineEdit>("pin")->setText(QStringLiteral("12"));
    click("savePerson");
    auto* problem = child<QWidget>("personProblem");
    REQUIRE(QTest::qWaitFor([&] { return problem->isVisible(); }, 10'000));
    CHECK(person(olga).pinHash.isEmpty());
    CHECK(child<QCheckBox>("noPin")->isChecked());
    child<QLineEdit>("pin")->clear();
    QTest::keyClicks(child<QLineEdit>("pin"), QStringLiteral("2468"));
    CHECK_FALSE(child<QCheckBox>("noPin")->isChecked());     // who types one wants one
    QTest::keyClick(child<QLineEdit>("pin"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !person(olga).pinHash.isEmpty(); }, 10'000));
    CHECK(person(olga).needsApproval);
    CHECK_FALSE(person(olga).pinHash.contains(QStringLiteral("2468")));
}

TEST_CASE_METHOD(SettingsFixture, "the only owner cannot give the role away", "[ui][settings]")
{
    open("staff");
    child<QListWidget>("staffList")->setCurrentRow(0);
    child<QComboBox>("role")->setCurrentIndex(1);
    click("savePerson");
    CHECK(child<QWidget>("personProblem")->isVisible());
    CHECK(person(anna).role == Role::Owner);
}

TEST_CASE_METHOD(SettingsFixture, "who leaves hands open work over in the same step", "[ui][settings]")
{
    TaskId id;
    must(shop->write({UnitKind::Edit, Permission::Reviews, {}, {}}, [&](UnitOfWork& unit) -> Status {
        Task task;
        task.title = QStringLiteral("call");
        task.assignedTo = olga;
        ENCORE_LET(id, shop->store().tasks().insert(unit, task));
        return {};
    }));
    open("staff");
    child<QListWidget>("staffList")->setCurrentRow(1);
    CHECK_FALSE(child<QWidget>("handover")->isVisible());
    child<QCheckBox>("personActive")->setChecked(false);
    CHECK(child<QWidget>("handover")->isVisible());
    auto* heir = child<QComboBox>("heir");
    heir->setCurrentIndex(heir->findData(anna.value));
    click("savePerson");
    CHECK_FALSE(person(olga).active);
    CHECK(must(shop->store().tasks().find(id)).assignedTo == anna);
    offers.back().undo();
    CHECK(person(olga).active);
    CHECK(must(shop->store().tasks().find(id)).assignedTo == olga);
}

TEST_CASE_METHOD(SettingsFixture, "shipping and tax are taken out of the revenue by a switch each, and undo puts them back", "[ui][settings]")
{
    open("figures");
    for (const char* key : {"kpi.shipping", "kpi.tax"}) {
        CAPTURE(key);
        auto* box = child<QCheckBox>(key);
        CHECK(box->isChecked());
        CHECK_FALSE(box->accessibleDescription().isEmpty());
        box->click();
        CHECK(value(key) == QStringLiteral("false"));
        REQUIRE_FALSE(offers.isEmpty());
        offers.back().undo();
        CHECK(value(key) == QStringLiteral("true"));
        REQUIRE(QTest::qWaitFor([&] { return box->isChecked(); }, 10'000));
    }
}

TEST_CASE_METHOD(SettingsFixture, "an agent sees the settings, is told why they stay, and may change the look", "[ui][settings]")
{
    open("hours");
    shop->setActor({olga, Role::Agent, QStringLiteral("test")});
    auto* refusal = child<PlainLabel>("settingsRefusal");
    CHECK(refusal->isVisible());
    CHECK(refusal->text().contains(QStringLiteral("Olga")));
    CHECK_FALSE(child<QLineEdit>("week")->isEnabled());
    open("look");
    CHECK_FALSE(refusal->isVisible());
    auto* notify = child<QCheckBox>("notify");
    CHECK(notify->isChecked());
    notify->click();
    CHECK_FALSE(desktopNotifications());
    notify->click();
    CHECK(desktopNotifications());
}

TEST_CASE_METHOD(SettingsFixture, "hours with a lunch, days with other hours, times per feeling and the warning", "[ui][settings]")
{
    open("hours");
    CHECK_FALSE(child<QWidget>("neverOpens")->isVisible());
    type("week", QStringLiteral("mon-fri 09:00-13:00, 14:00-18:00"));
    const auto current = must(shop->store().hours().current({}, QDate(2026, 3, 2)));
    REQUIRE(current);
    CHECK(current->week.days[0].size() == 2);

    child<QLineEdit>("dayOffName")->setText(QStringLiteral("inventory"));
    child<QLineEdit>("dayOffHours")->setText(QStringLiteral("late"));
    click("addDayOff");
    CHECK(child<QWidget>("dayOffProblem")->isVisible());
    CHECK(must(shop->store().hours().specialDays()).empty());
    child<QLineEdit>("dayOffHours")->setText(QStringLiteral("10:00-15:00"));
    click("addDayOff");
    const auto days = must(shop->store().hours().specialDays());
    REQUIRE(days.size() == 1);
    CHECK(days[0].day.hours == DayHours{{600, 900}});

    auto* neutral = child<QComboBox>("neutral");
    neutral->setCurrentIndex(neutral->findData(QStringLiteral("480")));
    emit neutral->activated(neutral->currentIndex());
    CHECK(value("sla.neutral_minutes") == QStringLiteral("480"));
    auto* warn = child<QSpinBox>("warn");
    warn->setFocus();
    warn->setValue(2);
    QTest::keyClick(warn, Qt::Key_Return);
    CHECK(value("sla.warn_minutes") == QStringLiteral("120"));

    must(shop->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(shop->store().hours().removeSpecialDay(unit, days[0].day.day));
        return shop->store().hours().setWeek(unit, {}, QDate(2026, 3, 2), {});
    }));
    CHECK(child<QWidget>("neverOpens")->isVisible() != must(shop->calendar()).hasHours());
    // Hours of earlier days are no hours of today.
    must(shop->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) {
        return shop->store().hours().setWeek(unit, {}, QDate(2026, 2, 1), current->week);
    }));
    CHECK(must(shop->calendar()).hasHours());
    CHECK(child<QWidget>("neverOpens")->isVisible());
}

TEST_CASE_METHOD(SettingsFixture, "a target of half hours is not rounded by a look at it, and a yearly day off goes alone", "[ui][settings]")
{
    must(shop->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(shop->store().settings().set(unit, QStringLiteral("sla.negative_minutes"), QStringLiteral("90")));
        ENCORE_TRY(shop->store().settings().set(unit, QStringLiteral("sla.warn_minutes"), QStringLiteral("30")));
        ENCORE_TRY(shop->store().hours().setSpecialDay(unit, {{QDate(2026, 5, 8), {}, true}, {}}));
        return shop->store().hours().setSpecialDay(unit, {{QDate(2026, 5, 8), {{600, 900}}, false}, {}});
    }));
    open("hours");
    for (const char* name : {"negative", "warn"}) {
        child<QSpinBox>(name)->setFocus();
        QTest::keyClick(child<QSpinBox>(name), Qt::Key_Return);
    }
    CHECK(child<QSpinBox>("negative")->value() == 2);
    CHECK(child<QSpinBox>("warn")->value() == 1);
    CHECK(value("sla.negative_minutes") == QStringLiteral("90"));
    CHECK(value("sla.warn_minutes") == QStringLiteral("30"));
    child<QSpinBox>("negative")->setValue(3);
    QTest::keyClick(child<QSpinBox>("negative"), Qt::Key_Return);
    CHECK(value("sla.negative_minutes") == QStringLiteral("180"));

    auto* list = child<QListWidget>("daysOff");
    REQUIRE(list->count() == 2);
    list->setCurrentRow(1);
    const bool yearly = must(shop->store().hours().specialDays())[1].day.everyYear;
    click("removeDayOff");
    const auto left = must(shop->store().hours().specialDays());
    REQUIRE(left.size() == 1);
    CHECK(left[0].day.everyYear != yearly);
}

TEST_CASE_METHOD(SettingsFixture, "a backup by hand is written down with its reason", "[ui][settings]")
{
    open("data");
    click("backUp");
    REQUIRE(QTest::qWaitFor([&] { return must(BackupRepository(shop->store().db()).last()).has_value(); }, 20'000));
    const auto note = must(BackupRepository(shop->store().db()).last());
    CHECK(note->reason == QStringLiteral("manual"));
    CHECK(note->bytes > 0);
    CHECK(QFile::exists(note->file));
}

TEST_CASE_METHOD(SettingsFixture, "each step tells what it changed", "[ui][settings]")
{
    must(shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("settings.set|shop.name"), {}},
                     [&](UnitOfWork& unit) { return shop->store().settings().set(unit, QStringLiteral("shop.name"), QStringLiteral("North")); }));
    open("data");
    auto* units = child<QListWidget>("units");
    REQUIRE(QTest::qWaitFor([&] { return units->count() > 0; }, 10'000));
    units->setCurrentRow(0);
    click("unitDetails");
    auto* sheet = page->findChild<HistorySheet*>();
    REQUIRE(sheet);
    REQUIRE(QTest::qWaitFor([&] { return sheet->isReady(); }, 10'000));
    QStringList texts;
    for (const PlainLabel* label : sheet->findChildren<PlainLabel*>())
        texts << label->text();
    CHECK(texts.join(u'\n').contains(QStringLiteral("North")));
}

TEST_CASE_METHOD(SettingsFixture, "whoever comes to confirm the answer times of a channel finds it chosen", "[ui][settings]")
{
    std::vector<ChannelId> ids;
    must(shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        for (const char* name : {"Site", "Maps", "Market"})
            ids.push_back(must(shop->store().channels().findOrCreate(unit, QLatin1String(name))));
        return {};
    }));
    page->activate({{QStringLiteral("view"), QStringLiteral("channels")}, {QStringLiteral("channel"), ids[1].value}});
    CHECK(child<QListWidget>("channelList")->currentItem()->text() == QStringLiteral("Maps"));
    CHECK_FALSE(child<QCheckBox>("confirmed")->isChecked());
    child<QCheckBox>("confirmed")->click();
    click("saveChannel");
    CHECK(must(shop->store().channels().find(ids[1])).targetConfirmed);
    CHECK(errors.isEmpty());
}
