#include "settings/replies_section.h"

#include "common/role_gate.h"
#include "replies/reply_context_builder.h"
#include "reviews/closing_reason_repository.h"
#include "reviews/closing_reason_service.h"
#include "reviews/review_desk.h"
#include "support/catch.h"
#include "support/ui/review_shop.h"
#include "widgets/line_delegate.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

struct RepliesDesk : test::ReviewShop {
    RepliesDesk() : section(*shop)
    {
        QObject::connect(&section, &SettingsSection::undoOffered, &section, [this](const UndoOffer& offer) { undo = offer; });
        QObject::connect(&section, &SettingsSection::failed, &section, [this](const Error& error) { errors << describe(error); });
        section.resize(800, 900);
        section.show();
    }
    QComboBox* rule(const char* name) { return section.findChild<QComboBox*>(QStringLiteral("replies.rule.") + QLatin1String(name)); }
    LintLevel level(LintRule of) { return must(lintSettings(shop->store())).value(of, defaultLintLevel(of)); }
    void choose(QComboBox* box, LintLevel level)
    {
        box->setCurrentIndex(box->findData(codeOf(level)));
        emit box->activated(box->currentIndex());
    }

    RepliesSection section;
    UndoOffer undo;
    QStringList errors;
};

} // namespace

TEST_CASE_METHOD(RepliesDesk, "each rule of an answer warns, blocks or is off, and the checklist follows", "[ui][settings][replies]")
{
    for (const LintRule each : lintRules())
        if (each != LintRule::Resolved) {
            INFO(lintRuleName(each).toStdString());
            auto* box = rule(qPrintable(lintRuleName(each)));
            REQUIRE(box);
            CHECK(box->currentData().toString() == codeOf(defaultLintLevel(each)));
        }
    CHECK_FALSE(rule("resolved"));                            // open places always block
    choose(rule("greeting"), LintLevel::Block);
    CHECK(level(LintRule::Greeting) == LintLevel::Block);
    choose(rule("variety"), LintLevel::Off);
    CHECK(level(LintRule::Variety) == LintLevel::Off);
    LintInput input;
    input.reply = QStringLiteral("We send another one today.");
    input.reviewText = QStringLiteral("Broken");
    input.stars = 1;
    CHECK(blocksPosting(lintReply(input, must(lintSettings(shop->store())))));
    REQUIRE(undo.undo);
    undo.undo();
    CHECK(level(LintRule::Variety) == defaultLintLevel(LintRule::Variety));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(RepliesDesk, "the days of the follow-up and the hours of the round are kept", "[ui][settings][replies]")
{
    auto* days = section.findChild<QSpinBox*>(QStringLiteral("reviews.follow_up_days"));
    auto* hours = section.findChild<QSpinBox*>(QStringLiteral("reviews.round_hours"));
    REQUIRE((days && hours));
    CHECK(hours->minimum() == 1);
    days->setFocus();
    days->setValue(7);
    emit days->editingFinished();
    hours->setValue(48);
    emit hours->editingFinished();
    CHECK(must(shop->store().settings().value(QStringLiteral("reviews.follow_up_days"))) == QStringLiteral("7"));
    CHECK(must(shop->store().settings().value(QStringLiteral("reviews.round_hours"))) == QStringLiteral("48"));
    section.reload();
    CHECK(days->value() == 7);
}

TEST_CASE_METHOD(RepliesDesk, "closing reasons are added, renamed, ordered, put away and put together", "[ui][settings][closing]")
{
    QObject::connect(shop.get(), &Shop::changed, &section, [this](const ChangeSet& changes) {      // as the page does
        if (section.concerns(changes))
            section.reload();
    });
    auto* list = section.findChild<QListWidget*>(QStringLiteral("reasonList"));
    auto* name = section.findChild<QLineEdit*>(QStringLiteral("reasonName"));
    const auto click = [&](const char* button) { section.findChild<QAbstractButton*>(QLatin1String(button))->click(); };
    const auto reasons = [&](bool active = false) { return must(ClosingReasonRepository(shop->store().db()).all(active)); };
    REQUIRE(list->count() == 6);
    CHECK_FALSE(list->item(0)->text().contains(u'_'));        // a starter in the program's words
    click("newReason");
    name->setText(QStringLiteral("Sold & gone"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(list->count() == 7);
    CHECK(reasons().back().name == QStringLiteral("Sold & gone"));
    CHECK(list->currentRow() == 6);
    click("reasonUp");
    CHECK(list->currentRow() == 5);
    CHECK(reasons()[5].name == QStringLiteral("Sold & gone"));
    // What another one is called already, in whatever words, is no new name.
    name->setText(list->item(0)->text().toUpper());
    click("saveReason");
    CHECK(section.findChild<QLabel*>(QStringLiteral("reasonProblem"))->isVisible());
    CHECK(reasons()[5].name == QStringLiteral("Sold & gone"));
    click("toggleReason");
    CHECK(reasons(true).size() == 6);
    REQUIRE(undo.undo);
    undo.undo();
    CHECK(reasons(true).size() == 7);
    click("mergeReason");
    auto* menu = section.findChild<QMenu*>();
    REQUIRE(menu);
    menu->actions().front()->trigger();
    menu->close();
    CHECK(reasons().size() == 6);
    CHECK(list->currentRow() == 0);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(RepliesDesk, "a reason in use is put away and put together with what it names, and comes back", "[ui][settings][closing]")
{
    QObject::connect(shop.get(), &Shop::changed, &section, [this](const ChangeSet& changes) {
        if (section.concerns(changes))
            section.reload();
    });
    auto* list = section.findChild<QListWidget*>(QStringLiteral("reasonList"));
    const auto aside = [&](int row) { return list->item(row)->data(LineDelegate::asideRole).toString(); };
    const auto click = [&](const char* button) { section.findChild<QAbstractButton*>(QLatin1String(button))->click(); };
    ClosingReasonRepository reasons(shop->store().db());
    const ClosingReason first = must(reasons.all()).front();
    const ReviewId id = add([](Review& r) { r.rating = Rating{50, 50}; });
    ReviewDesk desk(*shop, std::make_unique<test::FakeOutside>(outside));
    must(desk.reviews().closeWithoutReply(std::array{id}, first.code(), first.id));
    section.reload();
    CHECK(aside(0).contains(u'1'));
    CHECK(aside(1).isEmpty());

    list->setCurrentRow(0);
    click("toggleReason");
    CHECK_FALSE(must(reasons.all()).front().active);
    CHECK(aside(0).contains(u'1'));                              // put away, and still counted
    CHECK(must(shop->store().reviews().find(id)).closeReasonId == first.id);
    click("toggleReason");
    CHECK(must(reasons.all()).front().active);

    click("mergeReason");
    auto* menu = section.findChild<QMenu*>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 5);                        // never into itself
    menu->actions().front()->trigger();
    menu->close();
    CHECK(must(shop->store().reviews().find(id)).closeReasonId == must(reasons.all()).front().id);
    CHECK(must(reasons.all()).front().id != first.id);
    CHECK(aside(0).contains(u'1'));
    undo.undo();
    CHECK(must(shop->store().reviews().find(id)).closeReasonId == first.id);
    CHECK(list->count() == 6);

    // The ends of the order are ends; within, undo puts a moved one back.
    list->setCurrentRow(0);
    CHECK_FALSE(section.findChild<QAbstractButton*>(QStringLiteral("reasonUp"))->isEnabled());
    click("reasonDown");
    CHECK(must(reasons.all())[1].id == first.id);
    CHECK(list->currentRow() == 1);
    undo.undo();
    CHECK(must(reasons.all())[0].id == first.id);
    list->setCurrentRow(5);
    CHECK_FALSE(section.findChild<QAbstractButton*>(QStringLiteral("reasonDown"))->isEnabled());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(RepliesDesk, "a reason's new words survive what others do meanwhile, and only an owner writes them", "[ui][settings][closing]")
{
    auto* list = section.findChild<QListWidget*>(QStringLiteral("reasonList"));
    auto* name = section.findChild<QLineEdit*>(QStringLiteral("reasonName"));
    ClosingReasonRepository reasons(shop->store().db());
    const auto all = must(reasons.all());
    const RoleGate gate(*shop, &section);
    list->setCurrentRow(2);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Not our shop"));
    // Somebody else orders the list: the words stay with the reason they were typed for.
    must(ClosingReasonService(shop->store()).arrange(std::array{all[5].id, all[2].id}));
    section.reload();
    CHECK(list->currentRow() == 1);
    CHECK(name->text() == QStringLiteral("Not our shop"));

    for (const Role role : {Role::Agent, Role::Manager}) {
        shop->setActor({StaffId(), role, QStringLiteral("test")});
        emit name->returnPressed();
        CHECK(must(reasons.all())[1].name.isEmpty());
        for (const char* button : {"newReason", "reasonUp", "reasonDown", "mergeReason", "toggleReason", "saveReason"})
            CHECK_FALSE(section.findChild<QAbstractButton*>(QLatin1String(button))->isEnabled());
    }
    shop->setActor({anna, Role::Owner, QStringLiteral("test")});
    section.reload();
    CHECK(name->text() == QStringLiteral("Not our shop"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(must(reasons.all())[1].name == QStringLiteral("Not our shop"));
    section.reload();

    // The section is made anew in another language; a new reason that is half typed goes along.
    section.findChild<QAbstractButton*>(QStringLiteral("newReason"))->click();
    QTest::keyClicks(name, QStringLiteral("Half a"));
    RepliesSection other(*shop);
    other.reload();
    other.typeAgain(section.typed());
    auto* again = other.findChild<QLineEdit*>(QStringLiteral("reasonName"));
    CHECK(again->text() == QStringLiteral("Half a"));
    CHECK(other.findChild<QListWidget*>(QStringLiteral("reasonList"))->currentRow() == -1);
    QTest::keyClicks(again, QStringLiteral(" word"));
    QTest::keyClick(again, Qt::Key_Return);
    CHECK(must(reasons.all()).back().name == QStringLiteral("Half a word"));
    CHECK_FALSE(other.typed().isValid());
    CHECK(errors.isEmpty());
}
