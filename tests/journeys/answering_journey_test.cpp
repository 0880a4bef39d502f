#include "ui/reviews/reviews_desk.h"

#include "widgets/states.h"

#include <QElapsedTimer>
#include <QListWidget>
#include <QSet>

#include <cstdio>

using namespace encore;
using namespace encore::ui;
using encore::test::must;
using encore::test::ReviewsDesk;

namespace {

// Keys as a Russian keyboard sends them: the letter that stands where the Latin one does.
constexpr int kT = 0x0415, kE = 0x0423, kS = 0x042B, kA = 0x0424, kZ = 0x042F;

struct Morning : ReviewsDesk {
    /// The last of ten came late and is unhappy; the others are happy.
    explicit Morning(int reviews = 10) : ReviewsDesk(false)
    {
        addTemplate(QString::fromUtf8("Спасибо"), QString::fromUtf8("{{имя «, »}}здравствуйте! Спасибо за добрые слова. Ждём вас снова!"));
        const char* names[] = {"Анна", "Борис", "Вера", "Глеб", "Дина", "Егор", "Жанна", "Зоя", "Ирина", "Кира"};
        const char* happy[] = {"Всё понравилось", "Отличный свитер, тёплый", "Быстро привезли, спасибо", "Шапка как на фото", "Мягкая шерсть, хороший размер"};
        for (int i = 0; i < reviews; ++i)
            add([&](Review& r) {
                const bool unhappy = reviews == 10 && i == 9;
                r.author = QString::fromUtf8(names[i % 10]);
                r.rating = Rating{unhappy ? 20 : i % 3 == 1 ? 40 : 50, 50};
                r.text = QString::fromUtf8(unhappy ? "Долго везли" : happy[i % 5]);
                r.publishedAt = clock.nowUtc() - 1200 * (i + 1);
            });
        settle();
        REQUIRE(QTest::qWaitFor([&] { return list->model().rowCount() == reviews; }, 10000));
        rows->setFocus();
        keys = 0;
    }
    /// T, Enter, Ctrl+Shift+Enter: the first template that fits, copied, its page opened; Enter: posted, closed, next.
    /// Quick: Ctrl+Enter in the templates copies at once, Ctrl+Shift+Enter says posted, closed, next.
    void answer(bool quick = false)
    {
        const ReviewId id(list->currentId());
        const qsizetype copied = outside->copied.size(), opened = outside->opened.size();
        press(kT, QString::fromUtf8("е"));
        REQUIRE(page->findChild<QListWidget*>(QStringLiteral("templateList"))->count() >= 1);
        press(Qt::Key_Return, {}, quick ? Qt::ControlModifier : Qt::NoModifier);
        if (!quick) {
            REQUIRE(window.focusWidget() == editor);
            press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
        }
        // On the clipboard, with the page to put it on open, and nothing is said to be posted yet.
        CAPTURE(errors.join(u' ').toStdString(), editor->toPlainText().toStdString());
        REQUIRE(outside->copied.size() == copied + 1);
        CHECK(outside->opened.size() == opened + 1);
        CHECK(making(id).state == ReplyState::Copied);
        CHECK_FALSE(review(id).firstReplyAt);
        CHECK(window.focusWidget() == page->findChild<QWidget*>(QStringLiteral("postedYes")));
        press(Qt::Key_Return, {}, quick ? Qt::ControlModifier | Qt::ShiftModifier : Qt::NoModifier);
        CHECK(review(id).state == ReviewState::Closed);
        CHECK(outside->copied.size() == copied + 1);
        const auto replies = must(shop->store().replies().ofReview(id));
        REQUIRE(replies.size() == 1);
        CHECK(replies.front().text == outside->copied.back());
        if (list->model().rowCount() > 0)
            CHECK(window.focusWidget() == rows);                                     // no click in between
        settle();
    }
};

} // namespace

TEST_CASE("ten reviews are answered from the keyboard alone under a Russian layout", "[journey]")
{
    Morning desk;
    QElapsedTimer watch;
    watch.start();
    int answered = 0;
    while (desk.list->model().rowCount() > 0 && answered < 20) {
        desk.answer();
        ++answered;
    }
    CHECK(answered == 10);
    CHECK(desk.keys == 40);
    CHECK(desk.errors.isEmpty());
    std::printf("ten reviews: %d keys, %.1f keys each, %lld ms of the program\n", desk.keys, desk.keys / 10.0, (long long)watch.elapsed());
}

TEST_CASE("sixty simple reviews are answered in one go from the keyboard alone, and the end of the list is an end", "[journey]")
{
    constexpr int kReviews = 60;
    constexpr double kKeysEach = 3.5;       // a quarter of an hour leaves 15 seconds for each: reading, not pressing
    Morning desk(kReviews);
    QElapsedTimer watch;
    watch.start();
    QSet<qint64> seen;
    while (desk.list->model().rowCount() > 0 && seen.size() <= kReviews) {
        REQUIRE_FALSE(seen.contains(desk.list->currentId()));                       // the next one opens, never the same again
        seen.insert(desk.list->currentId());
        desk.answer(true);
    }
    CHECK(seen.size() == kReviews);
    CHECK(desk.keys <= kReviews * kKeysEach);
    CHECK(desk.errors.isEmpty());
    std::printf("sixty reviews: %d keys, %.1f keys each, %lld ms of the program\n", desk.keys, double(desk.keys) / kReviews, (long long)watch.elapsed());

    // All is done: the page says so, and further keys of a tired hand do no harm.
    auto* empty = desk.find<EmptyState>("reviewsEmpty");
    REQUIRE(empty);
    CHECK(empty->isVisible());
    CHECK(desk.list->currentId() == 0);
    desk.press(kT, QString::fromUtf8("е"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(kE, QString::fromUtf8("у"));
    desk.press(Qt::Key_Down);
    desk.settle();
    CHECK(empty->isVisible());
    CHECK(desk.errors.isEmpty());
    REQUIRE(desk.window.focusWidget());
    CHECK(desk.window.isAncestorOf(desk.window.focusWidget()));

    // The last answer is taken back from the keyboard, and the review waits again.
    desk.press(kZ, QString::fromUtf8("я"));
    desk.settle();
    REQUIRE(QTest::qWaitFor([&] { return desk.list->model().rowCount() == 1; }, 10000));
    desk.settle();
    CHECK(seen.contains(desk.list->currentId()));
    CHECK(isOpen(desk.review(ReviewId(desk.list->currentId())).state));
}

TEST_CASE("the other ways out of the inbox take two or three keys under a Russian layout", "[journey]")
{
    Morning desk;
    const ReviewId closed(desk.list->currentId());
    desk.press(kE, QString::fromUtf8("у"));
    auto* choices = desk.page->findChild<QListWidget*>(QStringLiteral("askChoices"));
    desk.press(Qt::Key_Down);
    REQUIRE(desk.window.focusWidget() == choices);
    desk.press(Qt::Key_1, QStringLiteral("1"));
    CHECK(desk.review(closed).state == ReviewState::Closed);
    desk.settle();
    const ReviewId put(desk.list->currentId());
    desk.press(kS, QString::fromUtf8("ы"));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_2, QStringLiteral("2"));
    CHECK(desk.review(put).snoozedUntil);
    desk.settle();
    const ReviewId mine(desk.list->currentId());
    desk.press(kA, QString::fromUtf8("Ф"), Qt::ShiftModifier);
    CHECK(desk.review(mine).assignedTo == desk.anna);
    CHECK(desk.keys == 7);
    CHECK(desk.errors.isEmpty());
}
