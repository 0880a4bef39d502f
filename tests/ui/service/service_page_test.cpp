#include "service/service_page.h"

#include "cases/case_service.h"
#include "common/role_gate.h"
#include "service/drill_card.h"
#include "service/drill_repository.h"
#include "service/service_repository.h"
#include "support/core/shop_fixture.h"
#include "support/ui/review_shop.h"
#include "tasks/task_repository.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

TEST_CASE("standards are written, the month is looked back at, and a decision becomes a task", "[ui][service]")
{
    test::ShopFixture fixture;
    const auto shop = must(Shop::open(fixture.path, fixture.clock, fixture.actor));
    test::FakePrompts prompts;
    ServicePage page(*shop, prompts);
    page.resize(1000, 800);
    page.show();
    const auto ready = [&] { return QTest::qWaitFor([&] { return page.isReady(); }, 10'000); };
    const auto button = [&](const char* name) { return page.findChild<QAbstractButton*>(QLatin1String(name)); };
    page.activate({});
    REQUIRE(ready());
    CHECK(button("proposeStandards")->isVisible());
    button("proposeStandards")->click();
    REQUIRE(ready());
    ServiceRepository service(shop->store().db());
    CHECK(must(service.standards()).size() == 3);
    CHECK_FALSE(button("proposeStandards")->isVisible());

    button("addStandard")->click();
    auto* text = page.findChild<QLineEdit*>(QStringLiteral("standardText"));
    QTest::keyClicks(text, QStringLiteral("We pack with a card"));
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(ready());
    CHECK(must(service.standards()).size() == 4);
    CHECK(must(service.standards()).back().measure == ServiceMeasure::None);

    const auto says = [&](const QString& text) {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
    };
    CHECK(says(QLocale().standaloneMonthName(2) + QStringLiteral(" 2026")));
    auto* decisions = page.findChild<QPlainTextEdit*>(QStringLiteral("decisions"));
    decisions->setFocus();
    QTest::keyClicks(decisions, QStringLiteral("Answer on Saturdays"));
    button("saveMonth")->click();
    CHECK(must(service.month(QStringLiteral("2026-02")))->decisions == QStringLiteral("Answer on Saturdays"));
    button("monthTask")->click();
    auto* title = page.findChild<QLineEdit*>(QStringLiteral("taskTitle"));
    REQUIRE(title);
    CHECK(title->text() == QStringLiteral("Answer on Saturdays"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(must(shop->store().tasks().find(TaskId(1))).kind == QStringLiteral("service"));

    button("earlierMonth")->click();
    REQUIRE(ready());
    CHECK(decisions->toPlainText().isEmpty());
    button("laterMonth")->click();
    REQUIRE(ready());
    CHECK(decisions->toPlainText() == QStringLiteral("Answer on Saturdays"));
    // While the next month is being read nothing of the one before is written under its name.
    button("earlierMonth")->click();
    button("saveMonth")->click();
    REQUIRE(ready());
    CHECK_FALSE(must(service.month(QStringLiteral("2026-01"))));

    auto* pane = page.findChild<QScrollArea*>();
    page.resize(1000, 300);
    QTest::keyClick(pane, Qt::Key_End);
    REQUIRE(pane->verticalScrollBar()->maximum() > 0);
    CHECK(pane->verticalScrollBar()->value() == pane->verticalScrollBar()->maximum());
    QTest::keyClick(pane, Qt::Key_Home);
    CHECK(pane->verticalScrollBar()->value() == 0);
}

TEST_CASE("an example is practised with: own answer first, then the checklist and what was answered", "[ui][service][drill]")
{
    test::ReviewShop fixture;
    const ReviewId id = fixture.add([](Review& r) { r.rating = Rating{10, 50}; });
    ui::ReviewDesk desk(*fixture.shop, std::make_unique<test::FakeOutside>(fixture.outside));
    const auto posted = must(desk.replies().post({id, true, false, QStringLiteral("Hello, we are sorry and send another one today."), {}, {}}));
    ServicePage page(*fixture.shop, fixture.prompts);
    page.resize(1000, 1200);
    page.show();
    const auto ready = [&] { return QTest::qWaitFor([&] { return page.isReady(); }, 10'000); };
    page.activate({});
    REQUIRE(ready());
    auto* answer = page.findChild<QPlainTextEdit*>(QStringLiteral("drillAnswer"));
    auto* compare = page.findChild<QAbstractButton*>(QStringLiteral("drillCompare"));
    auto* example = page.findChild<QWidget*>(QStringLiteral("drillExample"));
    CHECK_FALSE(answer->isVisible());                            // no example yet
    must(fixture.shop->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("reply.star"), {}},
                             [&](UnitOfWork& unit) { return DrillRepository(unit.db()).star(unit, posted.reply, true); }));
    page.activate({});
    REQUIRE(ready());
    CHECK(answer->isVisible());
    CHECK_FALSE(compare->isEnabled());
    CHECK_FALSE(example->isVisible());
    QTest::keyClicks(answer, QStringLiteral("Hello!"));
    const auto before = must(fixture.shop->store().units(std::nullopt, 1)).front().id;
    compare->click();
    CHECK(example->isVisible());
    // Who counts the list comes to the number that the score says, length included.
    auto* score = page.findChild<QLabel*>(QStringLiteral("drillScore"));
    REQUIRE(score->isVisible());
    const auto rules = page.findChild<DrillCard*>()->findChild<QWidget*>(QStringLiteral("lintBar"))->findChildren<QLabel*>();
    const auto kept = std::count_if(rules.begin(), rules.end(), [](const QLabel* rule) { return rule->text().startsWith(QChar(0x2713)); });
    CHECK(score->text().startsWith(QStringLiteral("Yours keeps %1 of %2 rules").arg(kept).arg(rules.size())));
    CHECK(must(fixture.shop->store().units(std::nullopt, 1)).front().id == before);      // practice writes nothing
}

TEST_CASE("the self-audit is scored once a quarter, beside the time before, printed and taken back", "[ui][service][audit]")
{
    test::ShopFixture fixture;
    const auto shop = must(Shop::open(fixture.path, fixture.clock, fixture.actor));
    test::FakePrompts prompts;
    ServicePage page(*shop, prompts);
    UndoOffer undo;
    QObject::connect(&page, &Page::undoOffered, &page, [&](const UndoOffer& offer) { undo = offer; });
    page.resize(1000, 1400);
    page.show();
    const auto ready = [&] { return QTest::qWaitFor([&] { return page.isReady(); }, 10'000); };
    const auto button = [&](const char* name) { return page.findChild<QAbstractButton*>(QLatin1String(name)); };
    auto* score = page.findChild<QComboBox*>(QStringLiteral("score_speed"));
    auto* remark = page.findChild<QLineEdit*>(QStringLiteral("remark_speed"));
    auto* mean = page.findChild<QLabel*>(QStringLiteral("auditMean"));
    const auto choose = [&](int value) {
        score->setCurrentIndex(value);
        emit score->activated(value);
    };
    ServiceRepository service(shop->store().db());
    page.activate({});
    REQUIRE(ready());
    CHECK_FALSE(button("laterQuarter")->isEnabled());
    // The quarter before first; leaving it keeps what was filled in.
    button("earlierQuarter")->click();
    REQUIRE(ready());
    choose(2);
    QTest::keyClicks(remark, QStringLiteral("slow"));
    button("laterQuarter")->click();
    REQUIRE(ready());
    CHECK(must(service.audit(QStringLiteral("2025-Q4")))->answers.front() == AuditAnswer{QStringLiteral("speed"), 2, QStringLiteral("slow")});
    CHECK(score->currentIndex() == 0);
    CHECK(remark->text().isEmpty());
    CHECK(mean->text().contains(QStringLiteral("2025")));
    choose(4);
    button("saveAudit")->click();
    REQUIRE(ready());
    CHECK(must(service.audit(QStringLiteral("2026-Q1")))->mean() == 4.0);
    prompts.path = fixture.dir.filePath(QStringLiteral("audit.pdf"));
    button("printAudit")->click();
    CHECK(QFileInfo(prompts.path).size() > 1000);
    REQUIRE(undo.undo);
    undo.undo();
    REQUIRE(ready());
    CHECK_FALSE(must(service.audit(QStringLiteral("2026-Q1"))));
    CHECK(score->currentIndex() == 0);
}

TEST_CASE("what is being scored stays through the language and what others write, and only an owner saves it", "[ui][service][audit]")
{
    test::ShopFixture fixture;
    const auto shop = must(Shop::open(fixture.path, fixture.clock, fixture.actor));
    test::FakePrompts prompts;
    ServicePage page(*shop, prompts);
    QStringList errors;
    QObject::connect(&page, &Page::failed, &page, [&](const Error& error) { errors << describe(error); });
    page.resize(1000, 1400);
    page.show();
    const auto ready = [&] { return QTest::qWaitFor([&] { return page.isReady(); }, 10'000); };
    const auto button = [&](const char* name) { return page.findChild<QAbstractButton*>(QLatin1String(name)); };
    const RoleGate gate(*shop, &page);
    auto* score = page.findChild<QComboBox*>(QStringLiteral("score_tools"));
    auto* remark = page.findChild<QLineEdit*>(QStringLiteral("remark_tools"));
    auto* decisions = page.findChild<QPlainTextEdit*>(QStringLiteral("decisions"));
    ServiceRepository service(shop->store().db());
    page.activate({});
    REQUIRE(ready());
    score->setCurrentIndex(3);
    emit score->activated(3);
    QTest::keyClicks(remark, QStringLiteral("three templates"));
    QTest::keyClicks(decisions, QStringLiteral("more of them"));

    page.retranslate();
    CHECK(remark->text() == QStringLiteral("three templates"));
    CHECK(score->currentIndex() == 3);
    CHECK(decisions->toPlainText() == QStringLiteral("more of them"));

    // Advice that was given stands beside its question.
    CaseDraft asked;
    asked.kind = CaseKind::Consultation;
    asked.title = QStringLiteral("Which size?");
    must(CaseService(shop->store()).open(asked));
    fixture.clock.advance(60);
    page.activate({});
    REQUIRE(ready());
    const auto labels = page.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible() && label->text().startsWith(QStringLiteral("1 consultation")); }));
    CHECK(page.findChild<QLabel*>(QStringLiteral("requests_consultation")));
    CHECK(remark->text() == QStringLiteral("three templates"));

    // A colleague saves the same quarter meanwhile: what is typed here is not taken away.
    SelfAudit other;
    other.period = QStringLiteral("2026-Q1");
    other.answers = {{QStringLiteral("tools"), 1, QStringLiteral("none")}};
    must(shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) { return ServiceRepository(unit.db()).saveAudit(unit, other); }));
    REQUIRE(ready());
    CHECK(remark->text() == QStringLiteral("three templates"));
    CHECK(score->currentIndex() == 3);

    for (const Role role : {Role::Agent, Role::Manager}) {
        shop->setActor({StaffId(), role, QStringLiteral("test")});
        CHECK_FALSE(button("saveAudit")->isEnabled());
        CHECK_FALSE(score->isEnabled());
        CHECK_FALSE(remark->isEnabled());
        CHECK(button("printAudit")->isEnabled());
    }
    shop->setActor(fixture.actor);
    button("saveAudit")->click();
    REQUIRE(ready());
    const auto tools = must(service.audit(QStringLiteral("2026-Q1")))->answers[3];
    CHECK(tools == AuditAnswer{QStringLiteral("tools"), 3, QStringLiteral("three templates")});
    CHECK(errors.isEmpty());
}

TEST_CASE("a manager looks through the quarters and writes none of them", "[ui][service][audit]")
{
    test::ShopFixture fixture;
    const auto shop = must(Shop::open(fixture.path, fixture.clock, {StaffId(), Role::Manager, QStringLiteral("test")}));
    test::FakePrompts prompts;
    ServicePage page(*shop, prompts);
    int errors = 0;
    QObject::connect(&page, &Page::failed, &page, [&](const Error&) { ++errors; });
    page.show();
    const auto ready = [&] { return QTest::qWaitFor([&] { return page.isReady(); }, 10'000); };
    page.activate({});
    REQUIRE(ready());
    for (int i = 0; i < 3; ++i) {
        page.findChild<QAbstractButton*>(QStringLiteral("earlierQuarter"))->click();
        REQUIRE(ready());
    }
    CHECK(must(shop->store().db().integer(QStringLiteral("SELECT count(*) FROM service_reviews"))) == 0);
    CHECK(errors == 0);
}
