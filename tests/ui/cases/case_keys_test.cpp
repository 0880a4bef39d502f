#include "cases/case_service.h"
#include "cases/case_sheets.h"
#include "cases/case_words.h"
#include "customers/customer_repository.h"
#include "orders/order_repository.h"
#include "support/ui/cases_desk.h"
#include "widgets/list_view.h"
#include "widgets/pill.h"
#include "widgets/suggest_field.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace encore;
using namespace encore::ui;
using Desk = encore::test::CasesDesk;
using encore::test::must;

TEST_CASE("a case is closed by three keys and comes back by undo", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    desk.press(0x0423, u"у"_qs);                      // E where У is
    REQUIRE(desk.ask->isOpen());
    desk.press(Qt::Key_Down);                         // from the field to the proposals
    desk.press(Qt::Key_1, u"1"_qs);                   // a cause
    REQUIRE(desk.ask->isOpen());
    desk.press(Qt::Key_1, u"1"_qs);                   // happy
    CHECK_FALSE(desk.ask->isOpen());
    CHECK(desk.shown(id).state == CaseState::Done);
    CHECK(desk.shown(id).outcome == CaseOutcome::Satisfied);
    CHECK(desk.shown(id).cause);
    CHECK(must(CaseRepository(desk.shop->store().db()).tasks(id)).size() == 1);
    desk.undo.undo();
    CHECK(desk.shown(id).state == CaseState::New);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a closed case bears the stamp of the next order, on its own", "[cases_page]")
{
    Desk desk;
    desk.open({{QStringLiteral("new"), true}, {QStringLiteral("customer"), desk.marina.value}});
    desk.child<QLineEdit>("newCaseTitle")->setText(u"Разошёлся шов"_qs);
    desk.child<QAbstractButton>("newCaseSheetAccept")->click();
    desk.settle();
    const CaseId id(desk.list->currentId());
    desk.list->focusList();
    desk.press(Qt::Key_T, u"t"_qs);                   // told
    REQUIRE(desk.shown(id).firstResponseAt);
    desk.press(Qt::Key_E, u"e"_qs);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_1, u"1"_qs);
    desk.press(Qt::Key_1, u"1"_qs);
    REQUIRE(desk.shown(id).state == CaseState::Done);
    desk.open({{QStringLiteral("id"), id.value}, {QStringLiteral("view"), QStringLiteral("done")}});
    auto* stamp = desk.child<Pill>("caseLater");
    CHECK_FALSE(stamp->isVisible());

    desk.clock.advance(20 * 86400);
    must(desk.shop->write({UnitKind::Edit, Permission::Orders, {}, {}}, [&](UnitOfWork& unit) -> Status {
        Order next;
        next.channel = desk.site;
        next.number = QStringLiteral("7001");
        next.customer = desk.marina;
        next.status = OrderStatus::Paid;
        next.placedAt = desk.clock.nowUtc();
        next.total = Money(215000);
        return desk.shop->store().orders().insert(unit, next).map([](OrderId) {});
    }));
    REQUIRE(QTest::qWaitFor([&] { return stamp->isVisible(); }, 10'000));
    CHECK(stamp->text().contains(QStringLiteral("22")));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("goods that come back are written down by a key, where there is an order", "[cases_page]")
{
    Desk desk;
    desk.fresh();
    desk.press(0x041C, u"м"_qs);                      // V
    auto* sheet = desk.child<ReturnSheet>("returnSheet");
    CHECK_FALSE(sheet->isOpen());                     // nothing was bought
    REQUIRE(desk.order);
    desk.open({{QStringLiteral("new"), true}, {QStringLiteral("customer"), desk.marina.value}, {QStringLiteral("order"), desk.order.value}});
    desk.child<QLineEdit>("newCaseTitle")->setText(u"Разошёлся шов"_qs);
    desk.child<QAbstractButton>("newCaseSheetAccept")->click();
    desk.settle();
    desk.list->focusList();
    desk.press(0x041C, u"м"_qs);
    CHECK(sheet->isOpen());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("how urgent a case is, is said by a key under the Russian layout, and the list goes by it", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    const CaseId second = desk.fresh();
    REQUIRE(id != second);
    REQUIRE(desk.shown(second).severity == CaseSeverity::High);
    REQUIRE(desk.list->model().rowOf(id.value) == 0);
    desk.press(0x0413, u"г"_qs);                      // U
    REQUIRE(desk.ask->isOpen());
    desk.press(Qt::Key_1, u"1"_qs);
    CHECK_FALSE(desk.ask->isOpen());
    CHECK(desk.shown(second).severity == CaseSeverity::Urgent);
    desk.settle();
    CHECK(QTest::qWaitFor([&] { return desk.list->model().rowOf(second.value) == 0; }, 10'000));
    CHECK(QTest::qWaitFor([&] { return desk.child<Pill>("caseState")->text().startsWith(u"urgent"_qs); }, 10'000));
    desk.undo.undo();
    CHECK(desk.shown(second).severity == CaseSeverity::High);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("what the customer says is shown as said only where it was, and can be said with a click", "[cases_page]")
{
    Desk desk;
    const CaseId first = desk.fresh();
    const auto said = [&](const char* name) { return desk.child<QWidget>("caseOutcome")->findChild<QAbstractButton*>(QLatin1String(name)); };
    CHECK_FALSE(said("tab_1")->isChecked());
    said("tab_1")->click();
    CHECK(desk.shown(first).outcome == CaseOutcome::Satisfied);
    desk.settle();
    CHECK(said("tab_1")->isChecked());
    // The next case has not been asked about.
    const CaseId second = desk.fresh();
    REQUIRE(second != first);
    CHECK_FALSE(desk.shown(second).outcome);
    CHECK_FALSE(said("tab_1")->isChecked());
    said("tab_1")->click();
    CHECK(desk.shown(second).outcome == CaseOutcome::Satisfied);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("waiting asks for a reason, and goes on when told", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    desk.press(0x0426, u"ц"_qs);                      // W where Ц is
    REQUIRE(desk.ask->isOpen());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_2, u"2"_qs);
    CHECK(desk.shown(id).state == CaseState::Waiting);
    desk.settle();
    desk.open({{QStringLiteral("view"), QStringLiteral("waiting")}});
    CHECK(desk.list->model().rowCount() == 1);
    desk.list->focusList();
    desk.press(0x0415, u"е"_qs);                      // T: told and agreed
    CHECK(desk.shown(id).state == CaseState::Agreed);
    CHECK(desk.shown(id).firstResponseAt);
}

TEST_CASE("words of one's own say whom the case waits for", "[cases_page]")
{
    for (const bool customer : {false, true}) {
        Desk desk;
        const CaseId id = desk.fresh();
        desk.press(Qt::Key_W, u"w"_qs);
        REQUIRE(desk.ask->isOpen());
        auto* check = desk.ask->findChild<QCheckBox*>(QStringLiteral("askCheck"));
        CHECK_FALSE(check->isVisible());              // the known reasons say it themselves
        desk.ask->findChild<QLineEdit*>(QStringLiteral("askField"))->setText(QStringLiteral("a photo of the seam"));
        REQUIRE(check->isVisible());
        CHECK_FALSE(check->isChecked());
        if (customer) {
            check->setFocus();
            check->click();                           // Enter there goes on as well
        }
        desk.press(Qt::Key_Return);
        CHECK(desk.shown(id).state == CaseState::Waiting);
        const auto pauses = must(CaseRepository(desk.shop->store().db()).pauses(id));
        REQUIRE(pauses.size() == 1);
        CHECK(pauses.front().to.has_value() != customer);      // no open pause: the clock goes on
    }
}

TEST_CASE("all seven steps are shown by a key, under the Russian layout too, and once", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    REQUIRE_FALSE(desk.shown(id).fullPath);
    desk.press(0x0410, u"а"_qs);                      // F
    CHECK(desk.shown(id).fullPath);
    CHECK(QTest::qWaitFor([&] {
        const QList<Command> all = desk.page->commands();
        return std::none_of(all.begin(), all.end(), [](const Command& command) { return command.id == u"cases.full"_qs && command.isEnabled(); });
    }, 10'000));
}

TEST_CASE("a wait has a day, in the words of a day", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    desk.press(Qt::Key_W, u"w"_qs);
    auto* until = desk.ask->findChild<QLineEdit*>(QStringLiteral("askAlso"));
    auto* accept = desk.ask->findChild<QPushButton*>(QStringLiteral("askAccept"));
    REQUIRE(until->isVisible());
    until->setFocus();
    until->setText(u"когда-нибудь"_qs);
    CHECK_FALSE(accept->isEnabled());
    desk.press(Qt::Key_Return);
    CHECK(desk.ask->isOpen());                        // nothing is guessed, and the case stays as it is
    until->setText(u"01.03.2026"_qs);
    CHECK_FALSE(accept->isEnabled());                 // that day is over
    until->setText(u"пятница"_qs);
    CHECK(accept->isEnabled());
    desk.press(Qt::Key_Return);                       // the first reason: the customer's answer
    REQUIRE(desk.shown(id).state == CaseState::Waiting);
    const auto pauses = must(CaseRepository(desk.shop->store().db()).pauses(id));
    REQUIRE(pauses.size() == 1);
    CHECK(pauses.front().until == QDateTime(QDate(2026, 3, 7), QTime(0, 0), desk.shop->profile().zone).toSecsSinceEpoch());
}

TEST_CASE("the path is walked by keys, and what is typed is kept", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    desk.press(Qt::Key_Down, {}, Qt::ControlModifier);
    auto* action = desk.child<QPlainTextEdit>("caseAction");
    auto* by = desk.child<QLineEdit>("caseBy");
    REQUIRE(action->isVisible());
    action->setFocus();
    action->setPlainText(u"Отправим размер S"_qs);
    by->setFocus();
    CHECK(desk.shown(id).action == u"Отправим размер S"_qs);
    by->setText(u"завтра"_qs);
    desk.press(Qt::Key_Return);
    CHECK(desk.shown(id).actionBy == QDate(2026, 3, 3));
    desk.settle();
    by->setFocus();
    by->setText(u"когда-нибудь"_qs);
    desk.press(Qt::Key_Return);
    CHECK(desk.notices.size() == 1);
    by->setText(u"01.03.2026"_qs);                    // a day that is over
    desk.press(Qt::Key_Return);
    CHECK(desk.notices.size() == 2);
    CHECK(desk.shown(id).actionBy == QDate(2026, 3, 3));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("the ends of a case, its opening again and the end of a wait have keys, under the Russian layout too", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    const auto mayRun = [&](const QString& which) {
        const QList<Command> all = desk.page->commands();
        return std::any_of(all.begin(), all.end(), [&](const Command& command) { return command.id == which && command.isEnabled(); });
    };
    CHECK_FALSE(mayRun(u"cases.reopen"_qs));
    desk.press(Qt::Key_W, u"w"_qs);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.shown(id).state == CaseState::Waiting);
    REQUIRE(QTest::qWaitFor([&] { return mayRun(u"cases.resume"_qs); }, 10'000));
    desk.press(0x0426, u"Ц"_qs, Qt::ShiftModifier);   // Shift+W
    CHECK(desk.shown(id).state == CaseState::InWork);
    desk.settle();
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}});
    desk.list->focusList();
    const struct { int key; const char16_t* text; Qt::KeyboardModifiers with; CaseState end; } ends[]{{0x0427, u"ч", {}, CaseState::NotOurs},
                                                                                                      {0x0427, u"Ч", Qt::ShiftModifier, CaseState::Unresolvable}};
    for (const auto& end : ends) {
        desk.press(end.key, QStringView(end.text).toString(), end.with);
        REQUIRE(desk.ask->isOpen());
        desk.press(Qt::Key_Return);
        CHECK(desk.shown(id).state == end.end);
        REQUIRE(QTest::qWaitFor([&] { return mayRun(u"cases.reopen"_qs); }, 10'000));
        desk.press(0x0423, u"У"_qs, Qt::ShiftModifier);   // Shift+E
        CHECK(desk.shown(id).state == CaseState::InWork);
        REQUIRE(QTest::qWaitFor([&] { return mayRun(u"cases.not_ours"_qs); }, 10'000));
    }
    desk.press(Qt::Key_E, u"e"_qs);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_1, u"1"_qs);
    desk.press(Qt::Key_1, u"1"_qs);
    REQUIRE(desk.shown(id).state == CaseState::Done);
    REQUIRE(QTest::qWaitFor([&] { return mayRun(u"cases.checked"_qs); }, 10'000));
    desk.press(0x041D, u"н"_qs);                      // Y: all is well
    CHECK(desk.shown(id).state == CaseState::Checked);
    CHECK(desk.notices.isEmpty());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a case is renamed from the name it has", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    const QString before = desk.shown(id).title;
    desk.press(Qt::Key_F2);
    auto* field = desk.ask->findChild<QLineEdit*>(QStringLiteral("askField"));
    REQUIRE(desk.ask->isOpen());
    CHECK(field->text() == before);
    CHECK(field->selectedText() == before);
    field->end(false);
    field->insert(u", второй раз"_qs);
    desk.press(Qt::Key_Return);
    CHECK(desk.shown(id).title == before + u", второй раз"_qs);
    desk.settle();
    desk.press(Qt::Key_W, u"w"_qs);
    CHECK(field->text().isEmpty());                   // the next question begins empty
}

TEST_CASE("the weeks are turned by keys, never beyond this one", "[cases_page]")
{
    Desk desk;
    desk.open({{QStringLiteral("view"), QStringLiteral("week")}});
    auto* title = desk.child<QLabel>("digestTitle");
    const QString first = title->text();
    desk.press(0x041B, u"л"_qs);                      // K
    REQUIRE(QTest::qWaitFor([&] { return title->text() != first; }, 10'000));
    desk.press(0x041E, u"о"_qs);                      // J
    REQUIRE(QTest::qWaitFor([&] { return title->text() == first; }, 10'000));
    auto* later = desk.child<QWidget>("digestLater");
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_J, u"j"_qs);
    REQUIRE(QTest::qWaitFor([&] { return !later->isEnabled(); }, 10'000));
    desk.settle();
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a new case says which of two people of one name it is for", "[cases_page]")
{
    Desk desk;
    desk.open({{QStringLiteral("new"), true}, {QStringLiteral("customer"), desk.marina.value}});
    auto* who = desk.child<QLabel>("newCaseWho");
    CHECK(who->isVisible());
    CHECK(who->text().contains(u"order"_qs));
    auto* name = desk.child<QLineEdit>("newCaseCustomer");
    name->setFocus();
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClick(name, Qt::Key_Backspace);         // no longer anybody
    CHECK_FALSE(who->isVisible());
}

TEST_CASE("a cause takes one key, and whoever writes instead is in the field at once", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    desk.press(0x0423, u"у"_qs);                      // E
    desk.press(Qt::Key_1, u"1"_qs);                   // a cause
    desk.press(Qt::Key_1, u"1"_qs);                   // happy
    CHECK(desk.shown(id).state == CaseState::Done);
    CHECK(desk.shown(id).cause);
    const CaseId second = desk.fresh();
    desk.press(Qt::Key_E, u"e"_qs);
    desk.press(0x041D, u"Н"_qs, Qt::ShiftModifier);
    desk.press(0x0418, u"и"_qs);
    desk.press(Qt::Key_1, u"1"_qs);                   // a digit within words is one of them
    CHECK(desk.ask->findChild<QLineEdit*>(QStringLiteral("askField"))->text() == u"Ни1"_qs);
    desk.press(Qt::Key_Return);
    CHECK(desk.shown(second).causeNote == u"Ни1"_qs);
    CHECK_FALSE(desk.shown(second).cause);
}

TEST_CASE("an order that goes out instead is one of the customer, and a chosen order says whose the case is", "[cases_page]")
{
    Desk desk;
    REQUIRE(desk.order);
    must(desk.shop->write({UnitKind::Edit, Permission::Orders, {}, {}}, [&](UnitOfWork& unit) -> Status {
        Customer another;
        another.firstName = u"Олег"_qs;
        ENCORE_LET(const CustomerId oleg, desk.shop->store().customers().insert(unit, another));
        for (const CustomerId customer : {desk.marina, CustomerId(), oleg}) {
            Order next;
            next.channel = desk.site;
            next.number = QStringLiteral("7700%1").arg(customer.value);
            next.customer = customer;
            next.placedAt = desk.clock.nowUtc();
            ENCORE_TRY(desk.shop->store().orders().insert(unit, next));
        }
        return {};
    }));
    desk.open({{QStringLiteral("new"), true}});
    auto* order = desk.child<SuggestField>("newCaseOrder");
    auto* popup = [&] { return order->findChild<QCompleter*>()->popup(); }();
    const auto offered = [&](SuggestField* field) {
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, QStringLiteral("7700"));
        QAbstractItemView* list = field->findChild<QCompleter*>()->popup();
        REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }, 10'000));
        return list->model()->rowCount();
    };
    CHECK(offered(order) == 3);
    QTest::keyClicks(order, QString::number(desk.marina.value));
    REQUIRE(QTest::qWaitFor([&] { return popup->isVisible() && popup->model()->rowCount() == 1; }, 10'000));
    QTest::keyClick(popup, Qt::Key_Return);
    REQUIRE(order->recordId());
    CHECK(desk.child<SuggestField>("newCaseCustomer")->recordId() == desk.marina.value);
    desk.child<QLineEdit>("newCaseTitle")->setText(u"Разошёлся шов"_qs);
    desk.child<QAbstractButton>("newCaseSheetAccept")->click();
    desk.settle();
    desk.list->focusList();
    desk.press(Qt::Key_V, u"v"_qs);
    CHECK(offered(desk.child<SuggestField>("returnExchange")) == 2);   // hers, and the one that is nobody's yet
}
