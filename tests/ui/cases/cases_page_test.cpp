#include "cases/cases_page.h"

#include "base/calendar.h"
#include "cases/case_board.h"
#include "cases/case_desk.h"
#include "cases/case_file.h"
#include "cases/case_paper.h"
#include "cases/case_service.h"
#include "cases/case_sheets.h"
#include "cases/case_words.h"
#include "cases/cause_repository.h"
#include "common/paper.h"
#include "orders/order_repository.h"
#include "shop/staff_repository.h"
#include "support/ui/cases_desk.h"
#include "widgets/history_sheet.h"
#include "widgets/list_view.h"
#include "widgets/segmented_tabs.h"
#include "widgets/states.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolButton>

using namespace encore;
using namespace encore::ui;
using Desk = encore::test::CasesDesk;
using encore::test::FakeOutside;
using encore::test::must;

TEST_CASE("a shop without cases says what a case is", "[cases_page]")
{
    Desk desk;
    desk.open({});
    CHECK(desk.list->model().rowCount() == 0);
    CHECK(desk.child<QWidget>("casesEmpty")->isVisible());
    CHECK(desk.page->badge() == 0);      // the one number of the rail is that of the reviews
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("C on a review opens its case once, under both layouts", "[cases_page]")
{
    struct Key { int code; const char16_t* text; };
    for (const Key key : {Key{Qt::Key_C, u"c"}, Key{0x0421, u"с"}}) {
        Desk desk;
        for (int i = 0; i < 2; ++i) {
            desk.window.navigator().open(QStringLiteral("reviews"), {});
            REQUIRE(QTest::qWaitFor([&] { return desk.reviews->isReady(); }, 15000));
            desk.reviews->focusFirst();
            desk.press(key.code, QStringView(key.text).toString());
            CHECK(desk.window.navigator().current() == desk.page);
            desk.settle();
            REQUIRE(desk.list->currentId() != 0);
            CHECK(desk.shown(CaseId(desk.list->currentId())).review);
            CHECK(desk.list->model().rowCount() == 1);
        }
        CHECK(desk.undo.text.size() > 0);
    }
}

TEST_CASE("the models of list and board keep the rules of item models", "[cases_page]")
{
    Desk desk;
    QAbstractItemModelTester rows(&desk.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> columns;
    for (CaseColumnModel* model : desk.page->findChildren<CaseColumnModel*>())
        columns.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    CHECK(columns.size() == CaseBoard::columns);
    desk.fresh();
    desk.fresh();
    CHECK(desk.list->model().rowCount() == 2);
    desk.open({{QStringLiteral("view"), QStringLiteral("board")}});
    auto* fresh = desk.child<ListView>("board_new");
    auto* checking = desk.child<ListView>("board_verifying");
    REQUIRE(fresh->model()->rowCount() == 2);
    desk.page->focusFirst();
    desk.press(Qt::Key_Right, {}, Qt::ShiftModifier);
    desk.settle();
    REQUIRE(QTest::qWaitFor([&] { return checking->model()->rowCount() == 1; }, 15000));
    CHECK(fresh->model()->rowCount() == 1);
    // The card keeps the keyboard; B leads back to the list.
    CHECK(QTest::qWaitFor([&] { return checking->hasFocus(); }, 5000));
    desk.press(0x0418, u"и"_qs);
    desk.settle();
    CHECK(desk.list->isVisible());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("B opens the board with a card under the keys, though the cards come after", "[cases_page]")
{
    Desk desk;
    desk.fresh();
    desk.press(0x0418, u"и"_qs);
    auto* fresh = desk.child<ListView>("board_new");
    REQUIRE(QTest::qWaitFor([&] { return fresh->model()->rowCount() == 1; }, 15000));
    desk.settle();
    CHECK(fresh->hasFocus());
    CHECK(fresh->currentRow() == 0);
    desk.press(Qt::Key_Right, {}, Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return desk.child<ListView>("board_verifying")->model()->rowCount() == 1; }, 15000));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a compensation is promised, owed and given", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    desk.press(0x041F, u"п"_qs);                      // G where П is
    auto* sheet = desk.child<Sheet>("compensationSheet");
    REQUIRE(sheet->isOpen());
    desk.child<QLineEdit>("compensationCost")->setText(u"1 500,50"_qs);
    desk.child<QLineEdit>("compensationBy")->setText(u"01.03.2026"_qs);
    auto* keep = desk.child<QPushButton>("compensationSheetAccept");
    keep->click();
    CHECK(sheet->isOpen());
    desk.child<QLineEdit>("compensationBy")->setText(u"завтра"_qs);
    keep->click();
    CHECK_FALSE(sheet->isOpen());
    CompensationRepository given(desk.shop->store().db());
    const auto stored = must(given.ofCase(id));
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].cost == Money(150050));
    CHECK(stored[0].promisedBy == QDate(2026, 3, 3));
    CHECK(desk.shown(id).fullPath);
    const QString name = QStringLiteral("compensation_deliver_%1").arg(stored[0].id.value);
    REQUIRE(QTest::qWaitFor([&] { return desk.page->findChild<QPushButton*>(name) != nullptr; }, 15000));
    desk.page->findChild<QPushButton*>(name)->click();
    CHECK(must(given.ofCase(id))[0].deliveredAt);
}

TEST_CASE("a request without a review is written down", "[cases_page]")
{
    Desk desk;
    desk.open({{QStringLiteral("new"), true}, {QStringLiteral("customer"), desk.marina.value}});
    auto* sheet = desk.child<Sheet>("newCaseSheet");
    REQUIRE(sheet->isOpen());
    desk.press(Qt::Key_Return);
    CHECK(sheet->isOpen());
    desk.child<QLineEdit>("newCaseTitle")->setText(u"Разошёлся шов"_qs);
    desk.child<QLineEdit>("newCaseAsked")->setText(u"завтра"_qs);
    desk.press(Qt::Key_Return);
    CHECK(sheet->isOpen());                           // not yet
    desk.child<QLineEdit>("newCaseAsked")->setText(u"вчера 18:30"_qs);
    desk.child<QComboBox>("newCaseChannel")->setCurrentIndex(1);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(sheet->isOpen());
    desk.settle();
    const Case made = desk.shown(CaseId(desk.list->currentId()));
    CHECK(made.kind == CaseKind::Support);
    CHECK(made.customer == desk.marina);
    CHECK(made.channel);
    const QTimeZone& zone = desk.shop->profile().zone;
    const QDate today = localDay(desk.shop->clock().nowUtc(), zone);
    CHECK(made.openedAt == utcOf(today.addDays(-1), QTime(18, 30), zone));
}

TEST_CASE("a second failure names what went before once, and a new case leaves the keys with the list", "[cases_page]")
{
    Desk desk;
    const CaseId before = desk.fresh();
    must(desk.shop->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(Case c, CaseRepository(unit.db()).find(before));
        ENCORE_LET(Review review, desk.shop->store().reviews().find(c.review));
        review.customer = c.customer = desk.marina;
        ENCORE_TRY(desk.shop->store().reviews().update(unit, review));
        return CaseRepository(unit.db()).update(unit, c);
    }));
    desk.clock.advance(86400);
    desk.open({{QStringLiteral("new"), true}, {QStringLiteral("customer"), desk.marina.value}});
    desk.child<QLineEdit>("newCaseTitle")->setText(u"Опять шов"_qs);
    desk.press(Qt::Key_Return);
    desk.settle();
    const CaseId again(desk.list->currentId());
    REQUIRE(again != before);
    CHECK(desk.list->isAncestorOf(desk.window.focusWidget()));
    const QString told = desk.child<QLabel>("caseBannerText")->text();
    CHECK(told.count(desk.shown(before).title.left(20)) == 1);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a case whose owner left and whose review is gone says so, and goes on", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    StaffId oleg;
    must(desk.shop->write({UnitKind::Edit, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(oleg, desk.shop->store().staff().insert(unit, {StaffId(), QStringLiteral("Oleg"), Role::Agent, {}, true}));
        return {};
    }));
    must(CaseService(desk.shop->store()).assign(id, oleg));
    Staff gone = must(desk.shop->store().staff().find(oleg));
    gone.active = false;
    must(desk.shop->write({UnitKind::Edit, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) { return desk.shop->store().staff().update(unit, gone); }));
    ReviewDesk reviews(*desk.shop, std::make_unique<FakeOutside>(desk.outside));
    must(reviews.reviews().removedAtSource(std::array{desk.shown(id).review}));
    const auto says = [&](const char* words) {
        const auto labels = desk.page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(QLatin1String(words)); });
    };
    REQUIRE(QTest::qWaitFor([&] { return says("Oleg works here no more") && says("It is gone where it stood"); }, 15000));
    desk.list->focusList();
    desk.press(0x0423, u"у"_qs);
    REQUIRE(desk.ask->isOpen());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_1, u"1"_qs);
    desk.press(Qt::Key_1, u"1"_qs);
    CHECK(desk.shown(id).state == CaseState::Done);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("advice before a sale is a kind of its own: chosen, listed, and closed without a cause", "[cases_page]")
{
    Desk desk;
    const CaseId trouble = desk.fresh();
    desk.open({{QStringLiteral("new"), true}});
    desk.child<QLineEdit>("newCaseTitle")->setText(u"Какой размер взять"_qs);
    auto* kind = desk.child<SegmentedTabs>("newCaseKind")->findChild<QAbstractButton*>(QStringLiteral("tab_5"));
    REQUIRE(kind);
    kind->setFocus();
    desk.press(Qt::Key_Space, QStringLiteral(" "));
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier);
    CHECK(desk.child<QPlainTextEdit>("newCaseWhat")->accessibleName() == QStringLiteral("What happened"));
    QApplication::sendEvent(kind, &up);
    CHECK(desk.child<QPlainTextEdit>("newCaseWhat")->accessibleName() == QStringLiteral("What they want to know"));
    desk.child<QLineEdit>("newCaseTitle")->setFocus();
    desk.press(Qt::Key_Return);
    desk.settle();
    const CaseId id(desk.list->currentId());
    REQUIRE(desk.shown(id).kind == CaseKind::Consultation);
    desk.list->focusList();
    desk.press(Qt::Key_G, u"g"_qs);
    CHECK_FALSE(desk.child<CompensationSheet>("compensationSheet")->isOpen());
    CHECK(desk.list->model().rowCount() == 2);

    desk.list->setKind(CaseKind::Consultation);
    desk.settle();
    REQUIRE(desk.list->model().rowCount() == 1);
    CHECK(desk.list->currentId() == id.value);
    CHECK(desk.child<QToolButton>("caseKind")->text().startsWith(QStringLiteral("Consultations")));
    desk.list->setKind(CaseKind::Return);
    desk.settle();
    CHECK(desk.list->model().rowCount() == 0);
    CHECK(desk.child<EmptyState>("casesEmpty")->isVisible());
    // Whoever is sent to a case that the choice hides is shown it all the same.
    desk.open({{QStringLiteral("id"), trouble.value}, {QStringLiteral("view"), QStringLiteral("open")}});
    REQUIRE(QTest::qWaitFor([&] { return desk.list->currentId() == trouble.value; }, 15000));

    desk.open({{QStringLiteral("id"), id.value}});
    desk.press(0x0423, u"у"_qs);                            // E: no cause is asked for, only what came of it
    REQUIRE(desk.ask->isOpen());
    desk.press(Qt::Key_1, QStringLiteral("1"));
    CHECK(desk.shown(id).state == CaseState::Done);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("the case and the week are printed", "[cases_page]")
{
    Desk desk;
    desk.fresh();
    desk.prompts.path = desk.dir.filePath(QStringLiteral("case.pdf"));
    desk.press(Qt::Key_P, {}, Qt::ControlModifier);
    QFile sheet(desk.prompts.path);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(sheet.read(5) == QByteArray("%PDF-"));
    CHECK(sheet.size() > 2000);
    desk.open({{QStringLiteral("view"), QStringLiteral("week")}});
    desk.prompts.path = desk.dir.filePath(QStringLiteral("week.pdf"));
    desk.child<QPushButton>("digestPrint")->click();
    CHECK(QFile::exists(desk.prompts.path));
    desk.prompts.path = desk.dir.filePath(QStringLiteral("no/such/folder/week.pdf"));
    desk.child<QPushButton>("digestPrint")->click();
    CHECK(desk.errors.size() == 1);
}

TEST_CASE("headings on paper are little larger than its text", "[cases_page]")
{
    QTextDocument document;
    document.setHtml(paper::page(u"Шарф"_qs, u"Лавка"_qs, paper::section(u"Отзыв"_qs, paper::paragraph(u"мал"_qs))));
    const auto sizeOf = [&](const QString& words) {
        const QTextCursor at = document.find(words);
        REQUIRE_FALSE(at.isNull());
        CHECK(at.charFormat().intProperty(QTextFormat::FontSizeAdjustment) == 0);
        return at.charFormat().fontPointSize();
    };
    CHECK(sizeOf(u"Шарф"_qs) == 15);
    CHECK(sizeOf(u"Отзыв"_qs) == 10.5);
    CHECK(sizeOf(u"мал"_qs) == 9.5);
}

TEST_CASE("the case sheet tells what comes back, what goes out instead and what the case waits for", "[cases_page]")
{
    Desk desk;
    REQUIRE(desk.order);
    desk.open({{QStringLiteral("new"), true}, {QStringLiteral("customer"), desk.marina.value}, {QStringLiteral("order"), desk.order.value}});
    desk.child<QLineEdit>("newCaseTitle")->setText(u"Разошёлся шов"_qs);
    desk.child<QAbstractButton>("newCaseSheetAccept")->click();
    desk.settle();
    const CaseId id(desk.list->currentId());
    OrderId instead;
    must(desk.shop->write({UnitKind::Edit, Permission::Orders, {}, {}}, [&](UnitOfWork& unit) -> Status {
        Order next;
        next.channel = desk.site;
        next.number = QStringLiteral("7001");
        next.customer = desk.marina;
        next.placedAt = desk.clock.nowUtc();
        return desk.shop->store().orders().insert(unit, next).map([&](OrderId made) { instead = made; });
    }));
    CaseDesk cases(*desk.shop);
    ReturnRecord back;
    back.of = id;
    back.reason = u"шов"_qs;
    back.condition = u"новый, без бирки"_qs;
    back.decision = ReturnDecision::Exchange;
    back.exchangeOrder = instead;
    must(cases.service.saveReturn(back));
    must(cases.service.take(id, CaseStep::Wait, {u"посылка в пути"_qs, {}, true, desk.clock.nowUtc() + 2 * 86400}));
    const CaseFile file = must(readCaseFile(desk.shop->store(), id, desk.clock.nowUtc()));
    const QString html = case_paper::caseSheet(file, cases);
    for (const QString& words : {u"7001"_qs, u"новый, без бирки"_qs, u"exchange"_qs, u"посылка в пути, until"_qs})
        CHECK(html.contains(words));
    desk.open({{QStringLiteral("id"), id.value}, {QStringLiteral("view"), QStringLiteral("all")}});
    CHECK(QTest::qWaitFor([&] {
        auto* link = desk.child<QAbstractButton>(qPrintable(QStringLiteral("return_%1").arg(file.returns.front().id.value)));
        return link && link->text().contains(u"7001"_qs);
    }, 10'000));
    const QString week = case_paper::digest({}, {}, cases);
    CHECK(week.contains(u"Nobody was unhappy"_qs));
    CHECK(week.contains(u"Nothing is overdue"_qs));
}

TEST_CASE("words for days, sums and tasks of cases", "[cases_page]")
{
    const QTimeZone moscow("Europe/Moscow");
    const qint64 now = 1772452800;
    CHECK(case_words::readDay(u"завтра"_qs, now, moscow) == QDate(2026, 3, 3));
    CHECK_FALSE(case_words::readDay(u"как-нибудь"_qs, now, moscow));
    CHECK(case_words::readMoney(u"1 500,50"_qs, 2) == Money(150050));
    CHECK_FALSE(case_words::readMoney(u"много"_qs, 2));
    const Task timed = case_words::taskFrom(u"позвонить Олегу завтра 12:00"_qs, now, moscow);
    CHECK(timed.title == u"позвонить Олегу"_qs);
    CHECK_FALSE(timed.dueDayOnly);
    CHECK(timed.remindAt == timed.dueAt);
    CHECK(case_words::taskFrom(u"отправить S"_qs, now, moscow).title == u"отправить S"_qs);
}

TEST_CASE("a case shows who changed it, takes a task along, and begins from a customer or an order", "[cases_page]")
{
    Desk desk;
    const CaseId id = desk.fresh();
    desk.press(Qt::Key_H, QStringLiteral("h"));
    auto* history = desk.page->findChild<HistorySheet*>();
    REQUIRE(history);
    REQUIRE(QTest::qWaitFor([&] { return history->isReady(); }, 15000));
    CHECK(history->isOpen());
    history->close();
    desk.list->focusList();
    desk.press(Qt::Key_N, QStringLiteral("n"));
    auto* title = desk.child<QLineEdit>("taskTitle");
    REQUIRE(title);
    QTest::keyClicks(title, QStringLiteral("Call her"));
    QTest::keyClick(title, Qt::Key_Return);
    REQUIRE(must(CaseRepository(desk.shop->store().db()).tasks(id)).size() == 1);
    desk.settle();

    desk.open({{QStringLiteral("new"), true}, {QStringLiteral("customer"), desk.marina.value}, {QStringLiteral("order"), desk.order.value}});
    auto* words = desk.child<QLineEdit>("newCaseTitle");
    REQUIRE(words);
    CHECK(words->isVisible());
    QTest::keyClicks(words, QStringLiteral("The cups rattle"));
    QTest::keyClick(words, Qt::Key_Return);
    desk.settle();
    const Case made = desk.shown(CaseId(desk.list->currentId()));
    CHECK(made.title == QStringLiteral("The cups rattle"));
    CHECK(made.customer == desk.marina);
    CHECK(made.order == desk.order);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("causes are added, named anew, put together and taken out, each with undo", "[cases_page][causes]")
{
    Desk desk;
    desk.open({{QStringLiteral("causes"), true}});
    auto* rows = desk.child<QListWidget>("causeList");
    auto* name = desk.child<QLineEdit>("causeName");
    const auto button = [&](const char* which) { return desk.child<QPushButton>(which); };
    const auto all = [&] { return must(CauseRepository(desk.shop->store().db()).all(true)); };
    const auto has = [&](const QString& wanted) { return std::ranges::any_of(all(), [&](const Cause& c) { return c.name == wanted; }); };
    const int before = rows->count();
    REQUIRE(before > 5);
    button("newCause")->click();
    QTest::keyClicks(name, QStringLiteral("Cold weather"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(has(QStringLiteral("Cold weather")));
    CHECK(rows->count() == before + 1);
    // The same name twice under one head is refused in words.
    button("newCause")->click();
    const qint64 under = desk.child<QComboBox>("causeParent")->currentData().toLongLong();
    name->setText(QStringLiteral("cold WEATHER"));
    button("saveCause")->click();
    CHECK(under != 0);
    CHECK(desk.child<QWidget>("causeProblem")->isVisible());
    CHECK(rows->count() == before + 1);
    rows->setCurrentRow(-1);
    for (int row = 0; row < rows->count(); ++row)
        if (rows->item(row)->text().trimmed() == QLatin1String("Cold weather"))
            rows->setCurrentRow(row);
    name->setText(QStringLiteral("Frost"));
    button("saveCause")->click();
    CHECK(has(QStringLiteral("Frost")));
    REQUIRE(desk.undo.undo);
    desk.undo.undo();
    CHECK_FALSE(has(QStringLiteral("Frost")));
    CHECK(has(QStringLiteral("Cold weather")));
    for (int row = 0; row < rows->count(); ++row)
        if (rows->item(row)->text().trimmed() == QLatin1String("Cold weather"))
            rows->setCurrentRow(row);
    button("removeCause")->click();
    CHECK_FALSE(has(QStringLiteral("Cold weather")));
    desk.undo.undo();
    CHECK(has(QStringLiteral("Cold weather")));
    CHECK(desk.errors.isEmpty());
}
