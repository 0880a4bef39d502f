#include "common/language.h"
#include "common/theme.h"
#include "reviews/review_detail.h"
#include "reviews/review_list.h"
#include "shell/main_window.h"
#include "shell/snapshot.h"
#include "support/ui/review_shop.h"
#include "widgets/sheet.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::FakeOutside;
using encore::test::ReviewShop;
using encore::test::must;

namespace {

struct Desk : ReviewShop {
    explicit Desk(bool filled = true)
    {
        QSettings().clear();
        if (filled)
            fill();
        page = new ReviewsPage(*shop, prompts, std::make_unique<FakeOutside>(outside));
        QObject::connect(page, &Page::undoOffered, page, [this](const UndoOffer& offer) { undo = offer; });
        QObject::connect(page, &Page::failed, page, [this](const Error& error) { errors << describe(error); });
        window.addPage(page);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        list = page->findChild<ReviewList*>();
        rows = page->findChild<ListView*>(QStringLiteral("reviewRows"));
        open({});
    }
    void open(const QVariantMap& target)
    {
        window.navigator().open(QStringLiteral("reviews"), target);
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return page->isReady(); }, 10000));
        QCoreApplication::sendPostedEvents();
    }
    void press(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* on = window.focusWidget() ? window.focusWidget() : &window;
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(on, &event);
    }
    Review current() { return review(ReviewId(list->currentId())); }

    Theme theme{*qApp};
    MainWindow window;
    ReviewsPage* page;
    ReviewList* list;
    ListView* rows;
    UndoOffer undo;
    QStringList errors;
};

} // namespace

TEST_CASE("the list of reviews keeps the rules of item models", "[reviews_page]")
{
    Desk desk;
    QAbstractItemModelTester tester(&desk.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.list->model().rowCount() == 6);
    CHECK(desk.current().author == u"Марина К."_qs);   // overdue comes first
    desk.open({{QStringLiteral("view"), QStringLiteral("done")}});
    CHECK(desk.list->model().rowCount() == 0);
    CHECK(desk.page->findChild<ReviewDetail*>()->currentId() == 0);
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}});
    CHECK(desk.list->model().rowCount() == 6);
    desk.list->model().chooseAll();
    CHECK(desk.list->model().chosen().size() == 6);
    CHECK(desk.page->badge() == 6);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a review is closed with a reason by keys, the next one opens, and undo brings it back", "[reviews_page]")
{
    for (const bool russian : {false, true}) {
        Desk desk;
        desk.rows->setFocus();
        const qint64 first = desk.list->currentId();
        desk.press(russian ? 0x0423 : Qt::Key_E, russian ? u"у"_qs : QStringLiteral("e"));
        auto* choices = desk.page->findChild<QListWidget*>(QStringLiteral("askChoices"));
        REQUIRE(choices->isVisible());
        CHECK(desk.window.focusWidget() == choices);
        desk.press(Qt::Key_2, QStringLiteral("2"));
        CHECK(desk.review(ReviewId(first)).state == ReviewState::Closed);
        CHECK(desk.review(ReviewId(first)).closeReason);
        CHECK(desk.review(ReviewId(first)).closeReasonId == ClosingReasonId(2));
        CHECK(desk.list->currentId() != first);
        CHECK(desk.window.focusWidget() == desk.rows);
        desk.settle();
        CHECK(desk.list->model().rowCount() == 5);
        REQUIRE(desk.undo.undo);
        desk.undo.undo();
        CHECK(desk.review(ReviewId(first)).state == ReviewState::New);
        CHECK(desk.errors.isEmpty());
    }
}

TEST_CASE("snoozed in words, over all that is selected", "[reviews_page]")
{
    Desk desk;
    desk.rows->setFocus();
    desk.press(Qt::Key_A, {}, Qt::ControlModifier);
    CHECK(desk.list->model().chosenCount() == 6);
    desk.press(Qt::Key_X, QStringLiteral("x"));   // all but the first
    CHECK(desk.list->model().chosenCount() == 5);
    desk.press(0x042B, u"ы"_qs);
    auto* field = desk.page->findChild<QLineEdit*>(QStringLiteral("askField"));
    REQUIRE(field->isVisible());
    field->setText(u"завтра 10:00"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    desk.settle();
    CHECK(QTest::qWaitFor([&] { return desk.list->model().rowCount() == 1; }, 5000));
    desk.open({{QStringLiteral("view"), QStringLiteral("snoozed")}});
    CHECK(desk.list->model().rowCount() == 5);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("the list is moved, searched and sorted from the keyboard", "[reviews_page]")
{
    Desk desk;
    desk.rows->setFocus();
    const qint64 first = desk.list->currentId();
    desk.press(0x041E, u"о"_qs);
    CHECK(desk.list->currentId() != first);
    desk.press(Qt::Key_K, QStringLiteral("k"));
    CHECK(desk.list->currentId() == first);
    desk.press(Qt::Key_F, {}, Qt::ControlModifier);
    auto* search = desk.page->findChild<QLineEdit*>(QStringLiteral("reviewSearch"));
    CHECK(desk.window.focusWidget() == search);
    search->setText(u"чашка"_qs);
    CHECK(QTest::qWaitFor([&] { return desk.list->model().rowCount() == 1; }, 5000));
    search->setText(u"такого здесь нет"_qs);
    CHECK(QTest::qWaitFor([&] { return desk.list->model().rowCount() == 0; }, 5000));
    search->clear();
    CHECK(QTest::qWaitFor([&] { return desk.list->model().rowCount() == 6; }, 5000));
    desk.list->setSort(ReviewSort::Oldest);
    desk.settle();
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("draw the reviews page", "[.][look_reviews]")
{
    const QString folder = qEnvironmentVariable("ENCORE_LOOK", QDir::tempPath());
    Language language;
    for (const bool dark : {false, true}) {
        language.choose(dark ? QStringLiteral("en") : QStringLiteral("ru"));
        Desk desk;
        desk.theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        desk.window.setShop(u"Лавка «Север»"_qs, u"Анна · владелец"_qs);
        for (const QSize& size : {QSize(1440, 900), QSize(1280, 720)}) {
            Snapshot shot(desk.window, {folder + QStringLiteral("/%1_%2").arg(dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width()), {QStringLiteral("reviews")}, size, 1});
            QSignalSpy done(&shot, &Snapshot::finished);
            shot.start();
            REQUIRE(done.wait());
        }
        desk.window.resize(1440, 900);
        const auto draw = [&](const char* name) {
            QTest::qWait(250);   // sheets slide; this case is run by hand only
            QImage image(desk.window.size(), QImage::Format_ARGB32_Premultiplied);
            desk.window.render(&image);
            image.save(folder + QStringLiteral("/%1_%2.png").arg(dark ? QStringLiteral("dark") : QStringLiteral("light"), QLatin1String(name)));
        };
        must(desk.shop->write({UnitKind::Edit, Permission::Templates, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
            ReplyTemplate made;
            made.title = u"Размер не подошёл"_qs;
            made.shortcut = u"размер"_qs;
            made.body = u"{{имя}}, здравствуйте! Простите, что свитер оказался велик. Заменим размер до {{?дата замены}}. Напишите нам в чат. Спасибо, что рассказали!"_qs;
            ENCORE_TRY(desk.shop->store().templates().insert(unit, made));
            return {};
        }));
        desk.settle();
        desk.rows->setFocus();
        desk.press(Qt::Key_S, QStringLiteral("s"));
        draw("snooze");
        desk.press(Qt::Key_Escape);
        desk.rows->setFocus();
        desk.press(Qt::Key_L, QStringLiteral("l"));
        draw("link");
        desk.press(Qt::Key_Return);
        desk.settle();
        desk.rows->setFocus();
        desk.press(Qt::Key_T, QStringLiteral("t"));
        draw("palette");
        desk.press(Qt::Key_Return);
        draw("composer");
        desk.press(Qt::Key_Escape);
        desk.page->findChild<QPushButton*>(QStringLiteral("writeReview"))->click();
        draw("new");
        desk.press(Qt::Key_Escape);
        desk.rows->setFocus();
        desk.list->chooseAll();
        draw("bulk");
        desk.list->chooseNone();
        desk.open({{QStringLiteral("view"), QStringLiteral("done")}});
        draw("done");
    }
    language.choose(QStringLiteral("en"));
}
