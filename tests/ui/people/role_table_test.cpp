#include "cases/case_service.h"
#include "cases/cases_page.h"
#include "common/language.h"
#include "common/role_gate.h"
#include "common/theme.h"
#include "customers/customers_page.h"
#include "figures/figures_page.h"
#include "importing/import_page.h"
#include "orders/orders_page.h"
#include "people/people_desk.h"
#include "reviews/reviews_page.h"
#include "service/service_page.h"
#include "settings/settings_page.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "support/catch.h"
#include "support/ui/review_shop.h"
#include "tasks/task_repository.h"
#include "templates/templates_page.h"
#include "today/today_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

/// Every page of the window over a shop with something on each of them, and three people.
struct RoleDesk : test::ReviewShop {
    RoleDesk()
    {
        QSettings().clear();
        language.choose(QStringLiteral("en"));
        fill();
        must(shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
            ENCORE_TRY(shop->store().settings().set(unit, QStringLiteral("backup.folder"), dir.filePath(QStringLiteral("copies"))));
            ENCORE_LET(olga, shop->store().staff().insert(unit, {StaffId(), QStringLiteral("Olga"), Role::Agent, {}, true}));
            ENCORE_LET(max, shop->store().staff().insert(unit, {StaffId(), QStringLiteral("Max"), Role::Manager, {}, true}));
            Task task;
            task.title = QStringLiteral("Call Marina");
            task.customer = marina;
            task.dueAt = clock.nowUtc();
            ENCORE_TRY(shop->store().tasks().insert(unit, task));
            ReplyTemplate made;
            made.title = QStringLiteral("Thanks");
            made.body = QStringLiteral("Thank you!");
            ENCORE_TRY(shop->store().templates().insert(unit, made));
            return {};
        }));
        CaseService service(shop->store());
        must(service.openFromReview(ReviewId(1)));
        window = std::make_unique<MainWindow>();
        pages = {new TodayPage(*shop, prompts),   new ReviewsPage(*shop, prompts, std::make_unique<test::FakeOutside>(outside)),
                 new CasesPage(*shop, prompts),   new CustomersPage(*shop, prompts),
                 new OrdersPage(*shop, prompts),  new FiguresPage(*shop, prompts),
                 new TemplatesPage(*shop, prompts), new ImportPage(*shop, prompts),
                 new ServicePage(*shop, prompts),         new SettingsPage(*shop, prompts, theme, language)};
        for (Page* page : pages) {
            window->addPage(page);
            QObject::connect(page, &Page::failed, page, [this](const Error& error) { errors << error; });
        }
        new PeopleDesk(*shop, window->centralWidget());
        window->setRefusal([this](Permission permission) { return refusal(*shop, permission); });
        window->resize(1440, 1000);
        window->show();
    }
    ~RoleDesk() { language.choose(QStringLiteral("en")); }

    void sit(Role role) { shop->setActor({role == Role::Owner ? anna : role == Role::Agent ? olga : max, role, QStringLiteral("s%1").arg(int(role))}); }
    Page* open(const QString& id, const QVariantMap& target = {})
    {
        window->navigator().open(id, target);
        Page* page = window->navigator().current();
        REQUIRE(page->id() == id);
        settle(page);
        return page;
    }
    void settle(Page* page)
    {
        for (int i = 0; i < 2; ++i) {
            INFO(page->id().toStdString());
            REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 20'000));
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    /// After a press: what it opened is closed, its page is back, and neither a refusal nor a write came of it.
    void wroteNothing(Page* shown, const QVariantMap& target, qint64 before)
    {
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        if (window->navigator().current() != shown)
            window->navigator().open(shown->id(), target);
        settle(shown);
        CHECK(refused().isEmpty());
        CHECK(written() == before);
        errors.clear();
    }
    qint64 written() { return must(shop->store().units(std::nullopt, 1)).front().id.value; }
    QStringList refused() const
    {
        QStringList all;
        for (const Error& error : errors)
            if (error.code == ErrorCode::NotAllowed)
                all << describe(error);
        return all;
    }

    Theme theme{*qApp};
    Language language;
    StaffId olga, max;
    std::unique_ptr<MainWindow> window;
    QList<Page*> pages;
    QList<Error> errors;
};

struct Control {
    const char* page;
    const char* name;
    Permission needs;
    QVariantMap target = {};
};

} // namespace

TEST_CASE_METHOD(RoleDesk, "each control that writes is open to the roles that core lets write, and says why to the others", "[ui][people][roles]")
{
    const QVariantMap review{{QStringLiteral("view"), QStringLiteral("all")}, {QStringLiteral("id"), 1}}, first{{QStringLiteral("id"), 1}};
    const Control controls[]{
        {"today", "todayNewReview", Permission::Reviews},
        {"today", "todayNewOrder", Permission::Orders},
        {"today", "newTask", Permission::Reviews},
        {"today", "task_1", Permission::Reviews},
        {"today", "looked_1", Permission::Reviews},
        {"reviews", "writeReview", Permission::Reviews, review},
        {"reviews", "detail_snooze", Permission::Reviews, review},
        {"reviews", "detail_close", Permission::Reviews, review},
        {"reviews", "beginReply", Permission::Reviews, review},
        {"reviews", "beginPrivate", Permission::Reviews, review},
        {"reviews", "bulk_template", Permission::Reviews, review},
        {"reviews", "bulk_close", Permission::Reviews, review},
        {"reviews", "bulk_assign", Permission::Reviews, review},
        {"cases", "newCase", Permission::Reviews, first},
        {"cases", "caseOwner", Permission::Reviews, first},
        {"cases", "caseClose", Permission::Reviews, first},
        {"cases", "caseCause", Permission::Reviews, first},
        {"cases", "caseHappened", Permission::Reviews, first},
        {"cases", "caseTold", Permission::Reviews, first},
        {"cases", "caseNote", Permission::Reviews, first},
        {"customers", "newCustomer", Permission::Customers, first},
        {"customers", "customer_order", Permission::Orders, first},
        {"customers", "customer_note", Permission::Reviews, first},
        {"customers", "customer_edit", Permission::Customers, first},
        {"orders", "newOrder", Permission::Orders, first},
        {"orders", "order_edit", Permission::Orders, first},
        {"templates", "newTemplate", Permission::Templates},
        {"templates", "starters", Permission::Templates},
        {"templates", "templateBody", Permission::Templates},
        {"templates", "archiveTemplate", Permission::Templates},
        {"import", "applyAnswerFrom", Permission::Import},
        {"service", "addStandard", Permission::Settings},
        {"service", "saveMonth", Permission::Settings},
        {"service", "saveAudit", Permission::Settings},
        {"service", "score_speed", Permission::Settings},
        {"service", "monthTask", Permission::Reviews},
        {"settings", "addChannel", Permission::Settings, {{QStringLiteral("view"), QStringLiteral("channels")}}},
        {"settings", "addPerson", Permission::Settings, {{QStringLiteral("view"), QStringLiteral("staff")}}},
        {"settings", "newReason", Permission::Settings, {{QStringLiteral("view"), QStringLiteral("replies")}}},
        {"settings", "restore", Permission::Settings, {{QStringLiteral("view"), QStringLiteral("data")}}},
    };
    for (const Role role : {Role::Owner, Role::Agent, Role::Manager}) {
        sit(role);
        for (const Control& control : controls) {
            Page* page = open(QLatin1String(control.page), control.target);
            INFO(control.page << " " << control.name << " role " << int(role));
            auto* widget = page->findChild<QWidget*>(QLatin1String(control.name));
            REQUIRE(widget);
            widget->ensurePolished();
            if (isAllowed(role, control.needs)) {
                CHECK_FALSE(widget->toolTip().contains(QStringLiteral("only reads")));
                CHECK_FALSE(widget->toolTip().contains(QStringLiteral("Only the owner")));
            } else {
                CHECK_FALSE(widget->isEnabled());
                // The settings say it once, above all of them.
                CHECK((QLatin1String(control.page) == QLatin1String("settings") || !widget->toolTip().isEmpty()));
            }
        }
    }
}

TEST_CASE_METHOD(RoleDesk, "whatever a manager can press on any page is neither refused by core nor writes", "[ui][people][roles]")
{
    sit(Role::Manager);
    const qint64 before = written();
    for (Page* shown : pages) {
        const QString id = shown->id();
        QStringList views{QString()};
        for (const SubView& view : shown->subViews())
            views << view.id;
        for (const QString& view : views) {
            QVariantMap target;
            if (!view.isEmpty())
                target.insert(QStringLiteral("view"), view);
            open(id, target);
            QStringList pressed;
            for (int guard = 0; guard < 120; ++guard) {
                QAbstractButton* next = nullptr;
                const auto hasMenu = [](const QAbstractButton* button) {      // a menu would wait for a choice
                    const auto* tool = qobject_cast<const QToolButton*>(button);
                    const auto* push = qobject_cast<const QPushButton*>(button);
                    return (tool && tool->menu()) || (push && push->menu());
                };
                for (QAbstractButton* button : shown->findChildren<QAbstractButton*>())
                    if (!next && !hasMenu(button) && button->isVisible() && button->isEnabled() && !button->objectName().isEmpty() && !pressed.contains(button->objectName())
                        && !button->objectName().startsWith(QLatin1String("qt_")))
                        next = button;
                if (!next)
                    break;
                pressed << next->objectName();
                INFO(id.toStdString() << " / " << view.toStdString() << " / " << next->objectName().toStdString());
                next->click();
                wroteNothing(shown, target, before);
            }
            for (const Command& command : shown->commands()) {
                if (!command.isEnabled() || (command.needs && !isAllowed(Role::Manager, *command.needs)))
                    continue;
                INFO(id.toStdString() << " / " << view.toStdString() << " / " << command.id.toStdString());
                command.run();
                wroteNothing(shown, target, before);
            }
        }
    }
}

TEST_CASE_METHOD(RoleDesk, "a key for what a role may not do says why, and the palette does not offer it", "[ui][people][roles]")
{
    sit(Role::Manager);
    Page* page = open(QStringLiteral("reviews"), {{QStringLiteral("view"), QStringLiteral("all")}, {QStringLiteral("id"), 1}});
    page->focusFirst();
    QKeyEvent key(QEvent::KeyPress, Qt::Key_E, {}, QStringLiteral("e"));
    QApplication::sendEvent(window->focusWidget(), &key);
    CHECK(window->notices().text().contains(QStringLiteral("Max")));
    for (const Command& command : page->commands())
        if (command.id == QLatin1String("reviews.close"))
            CHECK(command.needs == Permission::Reviews);
    sit(Role::Agent);
    for (Page* each : pages)
        for (const Command& command : each->commands() + each->globalCommands())
            CHECK((!command.needs || isAllowed(Role::Agent, *command.needs)));
}
