#include "ui/reviews/reviews_desk.h"

#include "reviews/channel_look_repository.h"
#include "reviews/composer.h"
#include "reviews/round_sheet.h"
#include "reviews/review_wait_repository.h"
#include "shell/command.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace encore;
using namespace encore::ui;
using encore::test::ReviewsDesk;
using encore::test::must;

namespace {

const QString kAnswer = QString::fromUtf8("Марина, здравствуйте! Простите за размер. Заменим свитер до 5 марта, напишите нам в чат. Спасибо!");

void run(ReviewsDesk& desk, const char* name)
{
    for (const Command& command : desk.page->commands())
        if (command.id == QLatin1String(name)) {
            REQUIRE(command.isEnabled());
            command.run();
        }
}

} // namespace

TEST_CASE("a review waits for somebody by four keys under a Russian layout, and goes on", "[reviews_page][states]")
{
    ReviewsDesk desk;
    const ReviewId id(desk.list->currentId());
    desk.press(0x0426, QString::fromUtf8("ц"));              // W
    desk.press(Qt::Key_3, QStringLiteral("3"));
    desk.press(Qt::Key_1, QStringLiteral("1"));
    desk.press(Qt::Key_2, QStringLiteral("2"));
    CHECK(desk.keys == 4);
    CHECK(desk.review(id).state == ReviewState::Waiting);
    CHECK(desk.review(id).waitsFor == ReviewWait::Supplier);
    REQUIRE(desk.review(id).snoozedUntil);
    CHECK(*desk.review(id).snoozedUntil > desk.clock.nowUtc() + 2 * 86400);
    CHECK_FALSE(must(ReviewWaitRepository(desk.shop->store().db()).reason(id)).isEmpty());
    desk.settle();
    CHECK(desk.list->currentId() != id.value);               // put off, so the next one is open
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}});
    desk.open({{QStringLiteral("id"), id.value}});
    REQUIRE(desk.list->currentId() == id.value);
    run(desk, "reviews.go_on");
    CHECK(desk.review(id).state == ReviewState::Triage);
    CHECK_FALSE(desk.review(id).snoozedUntil);
    run(desk, "reviews.archive");
    CHECK(desk.review(id).archived);
    desk.undo.undo();
    CHECK(QTest::qWaitFor([&] { return !desk.review(id).archived; }, 10000));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("our answer was changed where it stands, then taken down", "[reviews_page][states]")
{
    ReviewsDesk desk;
    const ReviewId id(desk.list->currentId());
    ReplyInput input{id, true, false, kAnswer, {}, {}};
    const ReplyId reply = must(ReplyService(desk.shop->store()).post(input)).reply;
    REQUIRE(QTest::qWaitFor([&] { return desk.list->currentId() != id.value; }, 10000));      // it waits no longer
    desk.settle();
    desk.open({{QStringLiteral("id"), id.value}});
    const auto offered = [&](const char* button) { return QTest::qWaitFor([&] { return desk.find<QPushButton>(button) != nullptr; }, 10000); };
    REQUIRE(offered("editPosted"));
    desk.find<QPushButton>("editPosted")->click();
    auto* text = desk.find<QPlainTextEdit>("postedText");
    REQUIRE(text->isVisible());
    CHECK_FALSE(desk.find<QPushButton>("postedTextSave")->isEnabled());
    text->setPlainText(kAnswer + QString::fromUtf8(" Анна"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const auto shown = [&] { return must(desk.shop->store().replies().find(reply)); };
    CHECK(shown().state == ReplyState::Edited);
    CHECK(shown().text.endsWith(QString::fromUtf8("Анна")));
    CHECK(must(desk.shop->store().replies().versions(reply)).size() == 1);
    desk.settle();
    REQUIRE(offered("starReply"));
    desk.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    desk.find<QPushButton>("starReply")->setFocus();
    desk.find<QPushButton>("starReply")->click();
    CHECK(QTest::qWaitFor([&] { return shown().starred; }, 10000));
    desk.settle();
    CHECK(QTest::qWaitFor([&] { return desk.window.focusWidget() == desk.rows; }, 10000));      // the list has the keys again
    desk.undo.undo();
    CHECK(QTest::qWaitFor([&] { return !shown().starred; }, 10000));
    desk.settle();
    REQUIRE(offered("postedGone"));
    desk.find<QPushButton>("postedGone")->click();
    CHECK(QTest::qWaitFor([&] { return shown().state == ReplyState::Removed; }, 10000));
    CHECK(desk.review(id).firstReplyAt);                     // it was given all the same
    desk.settle();
    desk.undo.undo();
    CHECK(QTest::qWaitFor([&] { return shown().state == ReplyState::Edited; }, 10000));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a review opened by a link is the only one shown, also just after it left the list", "[reviews_page][states]")
{
    ReviewsDesk desk;
    const ReviewId id(desk.list->currentId());
    std::vector<qint64> shown;
    QObject::connect(desk.list, &ReviewList::currentChanged, desk.page, [&](qint64 current) { shown.push_back(current); });
    const auto onlyIt = [&] { return std::all_of(shown.begin(), shown.end(), [&](qint64 current) { return current == 0 || current == id.value; }); };
    must(ReplyService(desk.shop->store()).post({id, true, false, kAnswer, {}, {}}));
    desk.window.navigator().open(QStringLiteral("reviews"), {{QStringLiteral("id"), id.value}});      // the list still holds it
    REQUIRE(QTest::qWaitFor([&] { return desk.list->view() == ReviewView::All && desk.page->isReady(); }, 10000));
    desk.settle();
    CHECK(desk.list->currentId() == id.value);
    CHECK(onlyIt());

    desk.open({{QStringLiteral("view"), QStringLiteral("needs_reply")}});
    REQUIRE(desk.list->currentId() != id.value);
    shown.clear();
    desk.open({{QStringLiteral("id"), id.value}});
    CHECK(desk.list->currentId() == id.value);
    CHECK(onlyIt());
    shown.clear();
    desk.open({{QStringLiteral("id"), 99999}});              // there is no such review
    CHECK(desk.list->currentId() == 0);
    CHECK(std::all_of(shown.begin(), shown.end(), [](qint64 current) { return current == 0; }));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a draft is thrown away, with what was made ready of it, and brought back", "[reviews_page][states]")
{
    ReviewsDesk desk;
    const ReviewId id(desk.list->currentId());
    const auto draft = [&] { return must(desk.shop->store().replies().draft(id, true)); };
    desk.press(Qt::Key_R, QStringLiteral("r"));
    desk.editor->setPlainText(kAnswer);
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);     // copied
    REQUIRE(desk.making(id).state == ReplyState::Copied);
    desk.find<QPushButton>("discardDraft")->click();
    CHECK_FALSE(desk.making(id).id);
    CHECK_FALSE(draft());
    CHECK_FALSE(desk.editor->isVisible());
    desk.settle();
    desk.undo.undo();
    CHECK(desk.making(id).state == ReplyState::Copied);
    REQUIRE(draft());
    CHECK(draft()->text == kAnswer);
    CHECK(desk.editor->reply() == kAnswer);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("two nameless reviews alike in one paste are two, and pasted again they add nothing", "[reviews_page][round]")
{
    ReviewsDesk desk;
    const auto all = [&] { return must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).all; };
    const qint64 before = all();
    desk.open({{QStringLiteral("view"), QStringLiteral("round")}});
    auto* stops = desk.find<QListWidget>("roundStops");
    auto* keep = desk.find<QPushButton>("roundKeep");
    const auto paste = [&](const char* text) {
        stops->setCurrentRow(0);
        desk.outside->clipboard = QString::fromUtf8(text);
        stops->setFocus();
        desk.press(Qt::Key_V, {}, Qt::ControlModifier);
    };
    const char* twice = "Аноним\n★★★★★\n27 февраля\nОтлично\n\nАноним\n★★★★★\n27 февраля\nОтлично";
    paste(twice);
    keep->click();
    CHECK(all() == before + 2);
    paste(twice);
    keep->click();
    CHECK(all() == before + 2);
    paste("Анна\n★★★★★\n27 февраля\nОтлично\n\nАнна\n★★★★★\n27 февраля\nОтлично");
    keep->click();
    CHECK(all() == before + 3);                       // who gives a name has said it once

    // Known and overdue: that the page shows no answer is kept.
    const ReviewId late = desk.add([&](Review& r) {
        r.author = QString::fromUtf8("Пётр Иванов");
        r.rating = Rating{10, 50};
        r.text = QString::fromUtf8("Разошёлся шов.");
        r.publishedAt = desk.clock.nowUtc() - 3600;
    });
    REQUIRE(desk.review(late).dueAt);
    desk.clock.set(*desk.review(late).dueAt + 60);
    paste("Пётр Иванов\n★☆☆☆☆\n2 марта\nРазошёлся шов.\n\nЕва\n★★★★★\n1 марта\nСпасибо большое!");
    keep->click();
    CHECK(desk.review(late).unansweredAt == desk.clock.nowUtc());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("the round knows what is here already, keeps the product, and loses nothing that was pasted", "[reviews_page][round]")
{
    ReviewsDesk desk;
    const qint64 before = must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).all;
    const auto all = [&] { return must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).all - before; };
    desk.open({{QStringLiteral("view"), QStringLiteral("round")}});
    auto* stops = desk.find<QListWidget>("roundStops");
    auto* found = desk.find<QListWidget>("roundFound");
    const auto paste = [&](const char* text) {
        desk.outside->clipboard = QString::fromUtf8(text);
        stops->setFocus();
        desk.press(Qt::Key_V, {}, Qt::ControlModifier);
    };
    // The same words of strangers on two days are two reviews.
    paste("Аноним\n★★★★★\n26 февраля\nОтлично\n\nАноним\n★★★★★\n27 февраля\nОтлично");
    REQUIRE(found->count() == 2);
    // Looking at another channel first loses nothing, nor does "nothing new".
    stops->setCurrentRow(1);
    CHECK(found->count() == 0);
    stops->setCurrentRow(0);
    CHECK(found->count() == 2);
    desk.find<QPushButton>("roundNothing")->click();
    CHECK(found->count() == 2);
    CHECK(all() == 0);
    desk.find<QPushButton>("roundKeep")->click();
    CHECK(all() == 2);

    // An import has brought one that the page shows as well, under a key of its own.
    const ReviewId imported = desk.add([&](Review& r) {
        r.author = QString::fromUtf8("Ольга Петрова");
        r.rating = Rating{40, 50};
        r.text = QString::fromUtf8("Тёплый, но колется.");
        r.publishedAt = desk.clock.nowUtc() - 86400;
        r.contentKey = QByteArray("the import's");
    });
    CHECK(all() == 3);
    stops->setCurrentRow(0);
    paste("Ольга Петрова\n★★★★☆\nвчера\nТёплый, но колется.\n\nИван К.\n★★★★★\n27 февраля\nТовар: Свитер «Фьорд»\nВсё отлично, спасибо вам!");
    REQUIRE(found->count() == 2);
    desk.find<QPushButton>("roundKeep")->click();
    CHECK(all() == 4);
    CHECK(desk.review(imported).text == QString::fromUtf8("Тёплый, но колется."));
    ReviewFilter filter;
    filter.view = ReviewView::All;
    filter.now = desk.clock.nowUtc();
    const auto ids = must(desk.shop->store().reviews().ids(filter, ReviewSort::Newest));
    const Review newest = desk.review(*std::max_element(ids.begin(), ids.end()));
    CHECK(newest.author == QString::fromUtf8("Иван К."));
    CHECK(newest.product == desk.sweater);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("an answer that the round finds at a review known here is taken up", "[reviews_page][round]")
{
    ReviewsDesk desk;
    desk.open({{QStringLiteral("view"), QStringLiteral("round")}});
    auto* stops = desk.find<QListWidget>("roundStops");
    auto* found = desk.find<QListWidget>("roundFound");
    auto* keep = desk.find<QPushButton>("roundKeep");
    const auto paste = [&](const char* text) {
        desk.outside->clipboard = QString::fromUtf8(text);
        stops->setCurrentRow(0);
        stops->setFocus();
        desk.press(Qt::Key_V, {}, Qt::ControlModifier);
    };
    const char* open = "Ольга Петрова\n★★★★☆\nвчера\nТёплый, но колется.";
    const char* answered = "Ольга Петрова\n★★★★☆\nвчера\nТёплый, но колется.\nОтвет магазина:\nОльга, спасибо! Постирайте его один раз.";
    paste(open);
    keep->click();
    ReviewFilter filter;
    filter.view = ReviewView::All;
    filter.now = desk.clock.nowUtc();
    const auto ids = must(desk.shop->store().reviews().ids(filter, ReviewSort::Newest));
    const ReviewId id = *std::max_element(ids.begin(), ids.end());
    REQUIRE(desk.review(id).waiting);
    paste(answered);
    REQUIRE(found->count() == 1);
    CHECK(found->item(0)->text().contains(u"here already, its answer is new"_qs));
    keep->click();
    CHECK_FALSE(desk.review(id).waiting);
    const auto replies = must(desk.shop->store().replies().ofReview(id));
    REQUIRE(replies.size() == 1);
    CHECK(replies.front().text == u"Ольга, спасибо! Постирайте его один раз."_qs);
    // The next round knows it.
    paste(answered);
    CHECK_FALSE(found->item(0)->text().contains(u"new"_qs));
    keep->click();
    CHECK(must(desk.shop->store().replies().ofReview(id)).size() == 1);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a captured review keeps its time, and is not written down twice unawares", "[reviews_page][states]")
{
    ReviewsDesk desk;
    const auto capture = [&] {
        desk.outside->clipboard = QString::fromUtf8("Ольга П.\n★★★★☆\n2 марта 2026 в 09:15\nТёплый, но колется.");
        desk.rows->setFocus();
        desk.press(Qt::Key_V, {}, Qt::ControlModifier | Qt::ShiftModifier);
        desk.find<QPushButton>("newSave")->click();
    };
    const qint64 before = must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).all;
    const auto all = [&] { return must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).all - before; };
    capture();
    REQUIRE(all() == 1);
    desk.settle();
    REQUIRE(QTest::qWaitFor([&] { return desk.review(ReviewId(desk.list->currentId())).author == QString::fromUtf8("Ольга П."); }, 5000));
    const Review written = desk.review(ReviewId(desk.list->currentId()));
    CHECK(written.publishedAt == desk.clock.nowUtc() - (5 * 3600 + 45 * 60));   // it is 15:00 in the shop
    CHECK_FALSE(written.publishedDayOnly);
    capture();
    CHECK(all() == 1);
    desk.find<QPushButton>("newSave")->click();                                  // another one, says the person
    CHECK(all() == 2);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("whoever only reads leaves a review unread for those who answer", "[reviews_page][states]")
{
    ReviewsDesk desk;
    auto* timer = desk.page->findChild<QTimer*>(QStringLiteral("readLater"));
    REQUIRE(timer);
    timer->setInterval(1);
    const auto look = [&](int key) {
        desk.settle();
        desk.rows->setFocus();
        desk.press(key, QString(QChar(key).toLower()));
        REQUIRE(QTest::qWaitFor([&] { return !timer->isActive(); }, 5000));
        const ReviewId shown[]{ReviewId(desk.list->currentId())};
        return must(desk.shop->store().reviews().rows(shown)).front().unread;
    };
    desk.shop->setActor({desk.anna, Role::Manager, QStringLiteral("test")});
    CHECK(look(Qt::Key_J));
    desk.shop->setActor({desk.anna, Role::Owner, QStringLiteral("test")});
    CHECK_FALSE(look(Qt::Key_J));
}

TEST_CASE("a round ahead of time has a channel to begin with", "[reviews_page][round]")
{
    ReviewsDesk desk;
    must(desk.shop->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        ChannelLookRepository looks(unit.db());
        for (const RoundStop& stop : must(looks.round(desk.clock.nowUtc())))
            ENCORE_TRY(looks.note(unit, stop.channel, 0));
        return {};
    }));
    desk.open({{QStringLiteral("view"), QStringLiteral("round")}});
    REQUIRE(desk.find<QListWidget>("roundStops")->count() > 0);
    CHECK(desk.find<QListWidget>("roundStops")->currentRow() == 0);
    CHECK(desk.find<QPushButton>("roundPaste")->isEnabled());
    CHECK(desk.find<QPushButton>("roundNothing")->isEnabled());
}
