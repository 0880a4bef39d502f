#include "templates/rules_sheet.h"

#include "replies/template_repository.h"
#include "support/catch.h"
#include "support/ui/review_shop.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

struct RulesDesk : test::ReviewShop {
    RulesDesk()
    {
        fill();
        must(shop->write({UnitKind::Edit, Permission::Templates, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
            for (const QString& title : {QStringLiteral("Sorry"), QStringLiteral("Thanks")}) {
                ReplyTemplate made;
                made.title = title;
                made.body = title;
                ENCORE_TRY(shop->store().templates().insert(unit, made));
            }
            return {};
        }));
        pane.resize(1200, 900);
        pane.show();
        sheet = new RulesSheet(*shop, &pane);
        QObject::connect(sheet, &RulesSheet::undoOffered, sheet, [this](const UndoOffer& offer) { undo = offer; });
        QObject::connect(sheet, &RulesSheet::failed, sheet, [this](const Error& error) { errors << describe(error); });
        sheet->present();
    }
    template <class W>
    W* child(const char* name) { return sheet->findChild<W*>(QLatin1String(name)); }
    void add(const QString& name, int from, int to, const QString& templateTitle)
    {
        child<QAbstractButton>("ruleNew")->click();
        child<QLineEdit>("ruleName")->setText(name);
        auto* choose = child<QComboBox>("ruleFrom");
        choose->setCurrentIndex(choose->findData(from));
        choose = child<QComboBox>("ruleTo");
        choose->setCurrentIndex(choose->findData(to));
        choose = child<QComboBox>("ruleTemplate");
        choose->setCurrentIndex(choose->findText(templateTitle));
        child<QAbstractButton>("ruleSave")->click();
    }
    std::vector<SuggestionRule> rules() { return must(SuggestionRuleRepository(shop->store().db()).list()); }

    QWidget pane;
    RulesSheet* sheet;
    UndoOffer undo;
    QStringList errors;
};

} // namespace

TEST_CASE_METHOD(RulesDesk, "rules are added, put in order, changed and taken out, each with undo", "[ui][templates][rules]")
{
    CHECK(child<QWidget>("noRules")->isVisibleTo(sheet));
    CHECK(sheet->focusWidget() == child<QLineEdit>("ruleName"));
    add(QStringLiteral("Unhappy"), 1, 2, QStringLiteral("Sorry"));
    CHECK_FALSE(child<QWidget>("noRules")->isVisibleTo(sheet));
    CHECK(child<QWidget>("ruleList")->isVisibleTo(sheet));
    add(QStringLiteral("Happy"), 5, 5, QStringLiteral("Thanks"));
    REQUIRE(rules().size() == 2);
    CHECK(rules()[0].name == QStringLiteral("Unhappy"));
    CHECK(rules()[0].starsTo == 2);
    auto* list = child<QListWidget>("ruleList");
    CHECK(list->count() == 2);
    CHECK(list->item(0)->text().contains(QStringLiteral("Sorry")));

    list->setCurrentRow(1);
    child<QAbstractButton>("ruleUp")->click();
    CHECK(rules()[0].name == QStringLiteral("Happy"));
    undo.undo();
    CHECK(rules()[0].name == QStringLiteral("Unhappy"));

    list->setCurrentRow(0);
    child<QLineEdit>("ruleName")->setText(QStringLiteral("Very unhappy"));
    child<QAbstractButton>("ruleSave")->click();
    CHECK(rules()[0].name == QStringLiteral("Very unhappy"));
    child<QAbstractButton>("ruleRemove")->click();
    CHECK(rules().size() == 1);
    undo.undo();
    CHECK(rules().size() == 2);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(RulesDesk, "what a rule would have said to the last reviews is counted before it is saved", "[ui][templates][rules]")
{
    child<QAbstractButton>("ruleNew")->click();
    child<QLineEdit>("ruleName")->setText(QStringLiteral("Stars turned round"));
    auto* from = child<QComboBox>("ruleFrom");
    auto* to = child<QComboBox>("ruleTo");
    from->setCurrentIndex(from->findData(2));
    to->setCurrentIndex(to->findData(1));
    REQUIRE(QTest::qWaitFor([&] { return !sheet->isReading(); }, 10'000));
    CHECK_FALSE(child<QLabel>("ruleDry")->text().isEmpty());
    CHECK(rules().empty());                              // only tried out
    child<QAbstractButton>("ruleSave")->click();
    REQUIRE(rules().size() == 1);
    CHECK(rules()[0].starsFrom == 1);                    // put the right way round
    CHECK(rules()[0].starsTo == 2);
    // A rule without a name is not saved.
    child<QAbstractButton>("ruleNew")->click();
    child<QLineEdit>("ruleName")->setText(QStringLiteral("   "));
    child<QAbstractButton>("ruleSave")->click();
    CHECK(rules().size() == 1);
}

TEST_CASE_METHOD(RulesDesk, "what is typed into a rule survives another look, a move and the key it names", "[ui][templates][rules]")
{
    add(QStringLiteral("Unhappy"), 0, 2, QStringLiteral("Sorry"));
    auto* name = child<QLineEdit>("ruleName");
    auto* list = child<QListWidget>("ruleList");
    child<QAbstractButton>("ruleNew")->click();
    name->setText(QStringLiteral("Happy"));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);      // as the button says
    REQUIRE(rules().size() == 2);
    name->setText(QStringLiteral("Very happy"));
    child<QAbstractButton>("ruleUp")->click();
    CHECK(rules()[0].name == QStringLiteral("Happy"));
    CHECK(name->text() == QStringLiteral("Very happy"));
    list->setCurrentRow(1);
    CHECK(rules()[0].name == QStringLiteral("Very happy"));
    CHECK(name->text() == QStringLiteral("Unhappy"));
    undo.undo();
    CHECK(rules()[0].name == QStringLiteral("Happy"));
    // Another window's undo is shown here too.
    list->setCurrentRow(0);
    must(shop->write({UnitKind::Edit, Permission::Templates, QStringLiteral("rule.remove"), {}},
                     [&](UnitOfWork& unit) { return SuggestionRuleRepository(shop->store().db()).remove(unit, rules()[0].id); }));
    CHECK(list->count() == 1);
    CHECK(name->text() == QStringLiteral("Unhappy"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(RulesDesk, "whoever only reads moves no rule, by key neither", "[ui][templates][rules]")
{
    add(QStringLiteral("Unhappy"), 1, 2, QStringLiteral("Sorry"));
    add(QStringLiteral("Happy"), 5, 5, QStringLiteral("Thanks"));
    shop->setActor({StaffId(), Role::Manager, QStringLiteral("m")});
    auto* list = child<QListWidget>("ruleList");
    list->setCurrentRow(1);
    child<QAbstractButton>("ruleUp")->click();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    CHECK(rules()[0].name == QStringLiteral("Unhappy"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(RulesDesk, "a rule whose template is in the archive says so, and keeps it until another one is chosen", "[ui][templates][rules]")
{
    add(QStringLiteral("Unhappy"), 1, 2, QStringLiteral("Sorry"));
    add(QStringLiteral("Happy"), 5, 5, QStringLiteral("Thanks"));
    must(shop->write({UnitKind::Edit, Permission::Templates, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(auto sorry, shop->store().templates().find(rules()[0].templateId));
        sorry.active = false;
        return shop->store().templates().update(unit, sorry);
    }));
    sheet->present();
    auto* list = child<QListWidget>("ruleList");
    auto* offered = child<QComboBox>("ruleTemplate");
    CHECK(list->item(0)->text().contains(QStringLiteral("skipped")));
    CHECK(list->item(0)->text().contains(QStringLiteral("Sorry")));
    CHECK_FALSE(list->item(1)->text().contains(QStringLiteral("skipped")));
    CHECK(offered->currentText().contains(QStringLiteral("Sorry")));
    REQUIRE(QTest::qWaitFor([&] { return !sheet->isReading(); }, 10'000));
    CHECK(child<QLabel>("ruleDry")->text().contains(QStringLiteral("archive")));
    // Saving something else does not change what it offers.
    child<QLineEdit>("ruleName")->setText(QStringLiteral("Very unhappy"));
    child<QAbstractButton>("ruleSave")->click();
    CHECK_FALSE(rules()[0].templateActive);
    list->setCurrentRow(1);
    CHECK(offered->count() == 1);                        // for other rules it is not there to be chosen
    list->setCurrentRow(0);
    offered->setCurrentIndex(offered->findText(QStringLiteral("Thanks")));
    child<QAbstractButton>("ruleSave")->click();
    CHECK(rules()[0].templateActive);
    CHECK_FALSE(list->item(0)->text().contains(QStringLiteral("skipped")));
    CHECK(errors.isEmpty());
}
