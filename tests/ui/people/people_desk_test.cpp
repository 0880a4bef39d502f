#include "people/people_desk.h"

#include "common/role_gate.h"
#include "people/lock_screen.h"
#include "people/people_sheet.h"
#include "shell/main_window.h"
#include "shop/pin.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_page.h"
#include "widgets/button.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

struct DeskFixture {
    DeskFixture()
    {
        QSettings().clear();
        anna = add(QStringLiteral("Anna"), Role::Owner, QStringLiteral("1234"));
        olga = add(QStringLiteral("Olga"), Role::Agent, {});
        max = add(QStringLiteral("Max"), Role::Manager, {});
        fixture.store.reset();
        shop = must(Shop::open(fixture.path, fixture.clock, fixture.actor));
        window.addPage(page);
        desk = new PeopleDesk(*shop, window.centralWidget());
        window.setProgramCommands([this] { return desk->commands(); });
        window.resize(1200, 800);
        window.show();
        window.navigator().open(QStringLiteral("reviews"));
    }
    StaffId add(const QString& name, Role role, const QString& pin)
    {
        StaffId id;
        fixture.write([&](UnitOfWork& unit) {
            id = must(fixture.store->staff().insert(unit, {StaffId(), name, role, pin.isEmpty() ? QString() : must(hashPin(pin)), true}));
        }, Permission::Settings);
        return id;
    }
    template <class Widget>
    Widget* child(const QString& name, QWidget* within) { return within->findChild<Widget*>(name); }
    LockScreen* lock() { return window.findChild<LockScreen*>(); }
    PeopleSheet* sheet() { return window.findChild<PeopleSheet*>(); }
    void type(QWidget* within, const QString& pin)
    {
        auto* field = child<QLineEdit>(QStringLiteral("signInPin"), within);
        QTest::keyClicks(field, pin);
        QTest::keyClick(field, Qt::Key_Return);
    }

    test::ShopFixture fixture;
    StaffId anna, olga, max;
    std::unique_ptr<Shop> shop;
    MainWindow window;
    test::FakePage* page = new test::FakePage(QStringLiteral("reviews"));
    PeopleDesk* desk = nullptr;
};

} // namespace

TEST_CASE_METHOD(DeskFixture, "a shop whose owner has a PIN opens locked, and the keys reach nothing behind", "[ui][people]")
{
    desk->begin();
    REQUIRE(desk->isLocked());
    CHECK(lock()->isVisible());
    CHECK_FALSE(shop->write({UnitKind::Edit, Permission::Reviews, {}, {}}, [](UnitOfWork&) { return Status(); }));
    // Ctrl+K opens nothing while the desk is locked.
    QTest::keyClick(window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
    CHECK(lock()->isAncestorOf(window.focusWidget()));

    type(lock(), QStringLiteral("9999"));
    auto* problem = child<QWidget>(QStringLiteral("signInProblem"), lock());
    REQUIRE(QTest::qWaitFor([&] { return problem->isVisible(); }, 10'000));
    CHECK(desk->isLocked());
    type(lock(), QStringLiteral("1234"));
    REQUIRE(QTest::qWaitFor([&] { return !desk->isLocked(); }, 10'000));
    CHECK_FALSE(lock()->isVisible());
    CHECK(shop->actor().staff == anna);
    CHECK(shop->actor().role == Role::Owner);
}

TEST_CASE_METHOD(DeskFixture, "a lock from before the window was shown covers all of it, and gives the keys to the page", "[ui][people]")
{
    window.hide();
    desk->begin();
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(lock()->geometry() == window.centralWidget()->rect());
    window.resize(1280, 720);
    CHECK(QTest::qWaitFor([&] { return lock()->geometry() == window.centralWidget()->rect(); }, 5000));
    type(lock(), QStringLiteral("1234"));
    REQUIRE(QTest::qWaitFor([&] { return !desk->isLocked(); }, 10'000));
    CHECK(QTest::qWaitFor([&] { return QApplication::focusWidget() && page->isAncestorOf(QApplication::focusWidget()); }, 5000));
    CHECK_FALSE(lock()->isAncestorOf(window.focusWidget()));
    desk->lock();
    CHECK(lock()->isAncestorOf(window.focusWidget()));
    type(lock(), QStringLiteral("1234"));
    REQUIRE(QTest::qWaitFor([&] { return !desk->isLocked(); }, 10'000));
    CHECK(QTest::qWaitFor([&] { return QApplication::focusWidget() && page->isAncestorOf(QApplication::focusWidget()); }, 5000));
}

TEST_CASE_METHOD(DeskFixture, "another person sits down from the sheet by arrows and Enter", "[ui][people]")
{
    QSettings settings;
    desk->begin();
    type(lock(), QStringLiteral("1234"));
    REQUIRE(QTest::qWaitFor([&] { return !desk->isLocked(); }, 10'000));
    const QString session = shop->actor().session;
    desk->choose();
    REQUIRE(sheet()->isOpen());
    QTest::keyClick(window.focusWidget(), Qt::Key_Down);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    CHECK(shop->actor().staff == olga);
    CHECK(shop->actor().session != session);
    CHECK_FALSE(sheet()->isOpen());
    // Olga has no PIN, so the desk cannot be locked; it says why.
    desk->choose();
    CHECK_FALSE(child<QAbstractButton>(QStringLiteral("lockDesk"), sheet())->isEnabled());
    CHECK_FALSE(child<QAbstractButton>(QStringLiteral("lockDesk"), sheet())->toolTip().isEmpty());
    // Back to the owner: the PIN is asked.
    child<QAbstractButton>(QStringLiteral("person_%1").arg(anna.value), sheet())->click();
    CHECK(shop->actor().staff == olga);
    type(sheet(), QStringLiteral("1234"));
    REQUIRE(QTest::qWaitFor([&] { return shop->actor().staff == anna; }, 10'000));
    desk->lock();
    CHECK(desk->isLocked());
    CHECK(shop->actor().role == Role::Manager);
}

TEST_CASE_METHOD(DeskFixture, "what a role may not do is disabled and says why", "[ui][people]")
{
    auto* edit = new Button(QStringLiteral("Edit"), ButtonKind::Plain, page);
    edit->setToolTip(QStringLiteral("Change it"));
    needsPermission(edit, Permission::Orders);
    shop->setActor({max, Role::Manager, QStringLiteral("x")});
    CHECK_FALSE(edit->isEnabled());
    CHECK(edit->toolTip().contains(QStringLiteral("Max")));
    edit->setEnabled(true);     // a page that knows no roles
    CHECK_FALSE(edit->isEnabled());
    shop->setActor({olga, Role::Agent, QStringLiteral("x")});
    CHECK(edit->isEnabled());
    CHECK(edit->toolTip() == QStringLiteral("Change it"));
}

TEST_CASE_METHOD(DeskFixture, "a new role holds at once, and who was retired leaves the desk", "[ui][people]")
{
    shop->setActor({olga, Role::Agent, QStringLiteral("x")});
    const auto change = [&](const std::function<void(Staff&)>& how) {
        auto store = must(Store::open(fixture.path, fixture.clock, {anna, Role::Owner, QStringLiteral("other")}));
        const auto changes = must(store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) -> Status {
            ENCORE_LET(Staff person, store->staff().find(olga));
            how(person);
            return store->staff().update(unit, person);
        }));
        shop->announce(changes);
    };
    change([](Staff& person) { person.role = Role::Manager; });
    CHECK(shop->actor().role == Role::Manager);
    change([](Staff& person) { person.active = false; });
    CHECK(shop->actor().staff != olga);
    CHECK(desk->isLocked());     // the owner has a PIN
}
