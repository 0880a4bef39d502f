#include "common/role_gate.h"
#include "db/database.h"
#include "reviews/composer.h"
#include "reviews/link_sheet.h"
#include "reviews/new_review_sheet.h"
#include "reviews/reply_editor.h"
#include "reviews/review_list.h"
#include "shell/main_window.h"
#include "support/ui/review_shop.h"
#include "widgets/list_view.h"
#include "widgets/stars.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::FakeOutside;
using encore::test::ReviewShop;
using encore::test::must;

namespace {

struct Desk : ReviewShop {
    Desk()
    {
        QSettings().clear();
        must(shop->write({UnitKind::Edit, Permission::Templates, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
            ReplyTemplate made;
            made.title = u"Размер не подошёл"_qs;
            made.body = u"{{имя}}, здравствуйте! Простите, что свитер оказался велик. Заменим размер до {{?дата замены}}. Напишите нам в чат. Спасибо, что рассказали!"_qs;
            made.language = QStringLiteral("ru");
            ENCORE_TRY(shop->store().templates().insert(unit, made));
            return {};
        }));
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
        editor = page->findChild<ReplyEditor*>();
        window.navigator().open(QStringLiteral("reviews"), {});
        settle();
        rows->setFocus();
    }
    void settle() { REQUIRE(QTest::qWaitFor([this] { return page->isReady(); }, 10000)); }
    void press(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* on = window.focusWidget() ? window.focusWidget() : &window;
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(on, &event);
    }
    template <class W>
    W* find(const char* name) { return page->findChild<W*>(QLatin1String(name)); }

    MainWindow window;
    ReviewsPage* page;
    ReviewList* list;
    ListView* rows;
    ReplyEditor* editor;
    UndoOffer undo;
    QStringList errors;
};

} // namespace

TEST_CASE("a review is answered from a template, copied, marked as posted, and undone", "[reviews_page]")
{
    Desk desk;
    const ReviewId id(desk.list->currentId());
    desk.press(0x041A, u"к"_qs);   // R under the Russian layout
    REQUIRE(desk.window.focusWidget() == desk.editor);
    desk.press(0x0415, u"е"_qs, Qt::AltModifier);   // Alt+T
    auto* search = desk.find<QLineEdit>("templateSearch");
    REQUIRE(desk.window.focusWidget() == search);
    REQUIRE(desk.find<QListWidget>("templateList")->count() == 1);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.window.focusWidget() == desk.editor);
    CHECK(desk.editor->hasOpenPlaces());

    // Nothing open goes out.
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    CHECK(desk.outside->copied.isEmpty());
    CHECK(desk.editor->textCursor().selectedText().contains(u"дата замены"_qs));
    desk.editor->insertPlainText(u"четверга, 5 марта"_qs);
    CHECK_FALSE(desk.editor->hasOpenPlaces());
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    REQUIRE(desk.outside->copied.size() == 1);
    CHECK(desk.outside->opened == QStringList(QStringLiteral("https://maps.example/north")));
    CHECK_FALSE(desk.review(id).firstReplyAt);
    // Whoever only reads answers no question either.
    const RoleGate gate(*desk.shop, &desk.window);
    const Actor writer = desk.shop->actor();
    desk.shop->setActor({writer.staff, Role::Manager, QStringLiteral("test")});
    for (const char* name : {"postedYes", "postedEdited", "postedNo"}) {
        INFO(name);
        CHECK_FALSE(desk.find<QPushButton>(name)->isEnabled());
    }
    desk.shop->setActor(writer);
    desk.find<QPushButton>("postedYes")->click();
    CHECK(desk.review(id).state == ReviewState::Replied);
    CHECK(desk.list->currentId() != id.value);
    CHECK(desk.window.focusWidget() == desk.rows);
    desk.settle();
    REQUIRE(desk.undo.undo);
    desk.undo.undo();
    CHECK_FALSE(desk.review(id).firstReplyAt);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a draft is kept when another review is opened", "[reviews_page]")
{
    Desk desk;
    const ReviewId id(desk.list->currentId());
    desk.press(Qt::Key_R, QStringLiteral("r"));
    desk.editor->insertPlainText(u"Начало ответа"_qs);
    desk.press(Qt::Key_Escape);
    CHECK(desk.window.focusWidget() == desk.rows);
    desk.press(Qt::Key_J, QStringLiteral("j"));
    const auto draft = must(desk.shop->store().replies().draft(id, true));
    REQUIRE(draft);
    CHECK(draft->text.contains(u"Начало ответа"_qs));
    desk.press(Qt::Key_K, QStringLiteral("k"));
    CHECK(desk.editor->reply().contains(u"Начало ответа"_qs));
}

TEST_CASE("while another job writes nothing stands still, and what is typed is saved afterwards", "[reviews_page]")
{
    Desk desk;
    const ReviewId first(desk.list->currentId());
    const auto other = must(desk.shop->openStore());
    Transaction import(other->db());
    must(import.begin());
    desk.press(Qt::Key_R, QStringLiteral("r"));
    REQUIRE(desk.window.focusWidget() == desk.editor);
    desk.editor->insertPlainText(u"Добрый день!"_qs);
    desk.press(Qt::Key_Escape);
    QElapsedTimer clock;
    clock.start();
    desk.press(Qt::Key_J, QStringLiteral("j"));    // another review, so that the draft must be saved
    CHECK(clock.elapsed() < 2500);              // the usual wait for a writer is five seconds
    REQUIRE(ReviewId(desk.list->currentId()) != first);
    desk.press(Qt::Key_K, QStringLiteral("k"));
    REQUIRE(ReviewId(desk.list->currentId()) == first);
    CHECK(desk.editor->reply().contains(u"Добрый день!"_qs));
    CHECK_FALSE(must(other->replies().draft(first, true)));
    must(import.commit());
    CHECK(QTest::qWaitFor([&] { return must(desk.shop->store().replies().draft(first, true)).has_value(); }, 8000));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("posted, closed and next by one key", "[reviews_page]")
{
    Desk desk;
    const ReviewId id(desk.list->currentId());
    desk.press(Qt::Key_R, QStringLiteral("r"));
    desk.editor->setPlainText(u"Марина, здравствуйте! Простите за размер. Заменим свитер до 5 марта, напишите нам в чат. Спасибо!"_qs);
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
    // Nobody can have posted what was never on the clipboard: it is copied, and asked about.
    REQUIRE(desk.outside->copied.size() == 1);
    CHECK(desk.outside->opened.size() == 1);
    CHECK_FALSE(desk.review(id).firstReplyAt);
    REQUIRE(desk.window.focusWidget() == desk.find<QPushButton>("postedYes"));
    desk.press(Qt::Key_Return);
    CHECK(desk.outside->copied.size() == 1);
    CHECK(desk.review(id).state == ReviewState::Closed);
    CHECK(desk.review(id).firstReplyAt);
    CHECK(desk.list->currentId() != id.value);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("what was changed since it was copied is copied again before it counts as posted", "[reviews_page]")
{
    Desk desk;
    const ReviewId id(desk.list->currentId());
    const QString text = u"Марина, здравствуйте! Простите за размер. Заменим свитер до 5 марта, напишите нам в чат. Спасибо!"_qs;
    desk.press(Qt::Key_R, QStringLiteral("r"));
    desk.editor->setPlainText(text);
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    REQUIRE(desk.outside->copied.size() == 1);
    desk.editor->setPlainText(text + u" Анна"_qs);
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.outside->copied.size() == 2);
    CHECK(desk.outside->copied.back().endsWith(u"Анна"_qs));
    CHECK_FALSE(desk.review(id).firstReplyAt);

    // Left without an answer to the question: it is asked again, and needs no second copy.
    desk.rows->setFocus();
    desk.press(Qt::Key_J, QStringLiteral("j"));
    desk.settle();
    CHECK_FALSE(desk.find<QWidget>("postedBar")->isVisible());
    desk.rows->setFocus();
    desk.press(Qt::Key_K, QStringLiteral("k"));
    desk.settle();
    REQUIRE(desk.list->currentId() == id.value);
    CHECK(desk.find<QWidget>("postedBar")->isVisible());
    desk.find<QPushButton>("postedYes")->click();
    CHECK(desk.outside->copied.size() == 2);
    CHECK(desk.review(id).state == ReviewState::Replied);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("what the person wrote on the page itself needs no copy", "[reviews_page]")
{
    Desk desk;
    const ReviewId id(desk.list->currentId());
    desk.press(Qt::Key_R, QStringLiteral("r"));
    desk.find<QPushButton>("postedElsewhere")->click();
    REQUIRE(desk.window.focusWidget() == desk.editor);
    desk.editor->setPlainText(u"Марина, здравствуйте! Простите за размер. Заменим свитер до 5 марта, напишите нам в чат. Спасибо!"_qs);
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.outside->copied.isEmpty());
    CHECK(desk.review(id).state == ReviewState::Closed);
    CHECK(desk.review(id).firstReplyAt == desk.clock.nowUtc());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("an author is linked from the candidates by two keys", "[reviews_page]")
{
    Desk desk;
    const ReviewId id(desk.list->currentId());
    desk.press(0x0414, u"д"_qs);   // L
    auto* offers = desk.find<QListWidget>("linkOffers");
    REQUIRE(offers->isVisible());
    REQUIRE(offers->count() >= 1);
    desk.press(Qt::Key_Return);
    CHECK(desk.review(id).customer == desk.marina);
    CHECK(desk.review(id).link == AuthorLink::Confirmed);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a review is written down by keys and captured from the clipboard", "[reviews_page]")
{
    Desk desk;
    const qsizetype before = desk.list->model().rowCount();
    desk.find<QPushButton>("writeReview")->click();
    auto* stars = desk.find<StarsEdit>("newStars");
    REQUIRE(desk.window.focusWidget() == stars);
    desk.press(Qt::Key_2, QStringLiteral("2"));
    auto* text = desk.find<QPlainTextEdit>("newText");
    REQUIRE(desk.window.focusWidget() == text);
    text->setPlainText(u"Чай остыл, пока несли"_qs);
    desk.find<QLineEdit>("newCustomer")->setText(QStringLiteral("4321"));
    text->setFocus();
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    desk.settle();
    CHECK(QTest::qWaitFor([&] { return desk.list->model().rowCount() == before + 1; }, 5000));
    const Review written = desk.review(ReviewId(desk.list->currentId()));
    CHECK(written.text == u"Чай остыл, пока несли"_qs);
    CHECK(written.stars == 2);
    CHECK(written.customer == desk.marina);

    desk.outside->clipboard = u"Ольга П.\n★★★★☆\nвчера\nСвитер «Фьорд»\nТёплый, но колется."_qs;
    desk.rows->setFocus();
    desk.press(Qt::Key_V, {}, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.find<StarsEdit>("newStars")->stars() == 4);
    CHECK(desk.find<QLineEdit>("newAuthor")->text() == u"Ольга П."_qs);
    CHECK(text->toPlainText().contains(u"колется"_qs));
    desk.find<Sheet>("newReviewSheet")->close();

    // What the shop answered there comes along: nobody answers it again.
    desk.outside->clipboard = u"Игорь П.\n★☆☆☆☆\nвчера\nЧашка без ручки.\nОтвет продавца: Игорь, простите нас!"_qs;
    desk.rows->setFocus();
    desk.press(Qt::Key_V, {}, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(text->toPlainText().contains(u"простите"_qs));
    text->setFocus();
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    const Review answered = must(desk.shop->store().reviews().find(must(desk.shop->store().reviews().firstIds(
        [&] { ReviewFilter f; f.view = ReviewView::Done; f.now = desk.clock.nowUtc(); return f; }(), ReviewSort::Newest, 1)).at(0)));
    CHECK(answered.author == u"Игорь П."_qs);
    CHECK(answered.state == ReviewState::Replied);
    CHECK_FALSE(answered.waiting);
    CHECK(must(desk.shop->store().replies().ofReview(answered.id)).at(0).text == u"Игорь, простите нас!"_qs);
    CHECK(desk.errors.isEmpty());
}
