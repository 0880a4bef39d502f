#include "ui/reviews/reviews_desk.h"

#include "reviews/composer.h"

#include <QElapsedTimer>
#include <QListWidget>

#include <cstdio>

using namespace encore;
using namespace encore::ui;
using encore::test::ReviewsDesk;

namespace {

// Keys as a Russian keyboard sends them: the letter that stands where the Latin one does.
constexpr int kT = 0x0415, kE = 0x0423, kS = 0x042B, kA = 0x0424;

struct Morning : ReviewsDesk {
    Morning() : ReviewsDesk(false)
    {
        addTemplate(QString::fromUtf8("Спасибо"), QString::fromUtf8("{{имя «, »}}здравствуйте! Спасибо за добрые слова. Ждём вас снова!"));
        const char* names[] = {"Анна", "Борис", "Вера", "Глеб", "Дина", "Егор", "Жанна", "Зоя", "Ирина", "Кира"};
        for (int i = 0; i < 10; ++i)
            add([&](Review& r) {
                r.author = QString::fromUtf8(names[i]);
                r.rating = Rating{i == 9 ? 20 : 50, 50};
                r.text = QString::fromUtf8(i == 9 ? "Долго везли" : "Всё понравилось");
                r.publishedAt = clock.nowUtc() - 3600 * (i + 1);
            });
        settle();
        REQUIRE(QTest::qWaitFor([&] { return list->model().rowCount() == 10; }, 10000));
        rows->setFocus();
    }
};

} // namespace

TEST_CASE("ten reviews are answered from the keyboard alone under a Russian layout", "[journey]")
{
    Morning desk;
    QElapsedTimer watch;
    watch.start();
    desk.keys = 0;
    int answered = 0, guard = 0;
    while (desk.list->model().rowCount() > 0 && ++guard < 20) {
        const ReviewId id(desk.list->currentId());
        desk.press(kT, QString::fromUtf8("е"));                                      // templates
        REQUIRE(desk.page->findChild<QListWidget*>(QStringLiteral("templateList"))->count() == 1);
        desk.press(Qt::Key_Return);                                                  // the first that fits
        REQUIRE(desk.window.focusWidget() == desk.editor);
        desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);     // posted, closed, next
        CHECK(desk.review(id).state == ReviewState::Closed);
        if (desk.list->model().rowCount() > 0)
            CHECK(desk.window.focusWidget() == desk.rows);                           // no click in between
        ++answered;
        desk.settle();
    }
    CHECK(answered == 10);
    CHECK(desk.keys == 30);
    CHECK(desk.errors.isEmpty());
    std::printf("ten reviews: %d keys, %.1f keys each, %lld ms of the program\n", desk.keys, desk.keys / 10.0, (long long)watch.elapsed());
}

TEST_CASE("the other ways out of the inbox take two or three keys under a Russian layout", "[journey]")
{
    Morning desk;
    desk.keys = 0;
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
