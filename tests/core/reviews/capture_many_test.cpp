#include "reviews/capture_many.h"

#include "support/catch.h"

using namespace encore;

namespace {

CaptureOptions options()
{
    return {1772452800, QTimeZone("Europe/Moscow"), {}};
}

} // namespace

TEST_CASE("a page of reviews becomes one review each", "[reviews][capture]")
{
    const auto found = captureReviews(QString::fromUtf8(
        "Ольга Петрова\n★★★★☆\nвчера\nТёплый, но колется. Чай вкусный.\n\n"
        "Иван К.\n★★★★★\n27 февраля\nВсё отлично, спасибо вам!\nПолезно? Да 3 Нет 0\n\n"
        "Мария\n★☆☆☆☆\n25 февраля\nПришло разбитое, на звонки не отвечают."), options());
    REQUIRE(found.size() == 3);
    CHECK(found[0].author == QString::fromUtf8("Ольга Петрова"));
    CHECK(found[0].stars == 4);
    CHECK(found[1].author == QString::fromUtf8("Иван К."));
    CHECK(found[1].stars == 5);
    CHECK(found[1].text == QString::fromUtf8("Всё отлично, спасибо вам!"));
    CHECK(found[2].stars == 1);
    CHECK(found[2].text.contains(QString::fromUtf8("разбитое")));
}

TEST_CASE("one review stays one, and nothing becomes nothing to lose", "[reviews][capture]")
{
    const auto one = captureReviews(QString::fromUtf8("Ольга П.\n★★★★☆\nвчера\nСвитер тёплый.\nБрала 12.02, носила неделю."), options());
    REQUIRE(one.size() == 1);
    CHECK(one.front().text.contains(QString::fromUtf8("носила неделю")));
    CHECK(captureReviews(QString(), options()).size() == 1);
    CHECK(captureReviews(QString(200000, u'\n'), options()).size() == 1);
    QString many;
    for (int i = 0; i < 300; ++i)
        many += QString::fromUtf8("Анна %1\n★★★★★\nвчера\nХорошо, номер %1.\n\n").arg(i);
    CHECK(captureReviews(many, options()).size() == 100);
}

TEST_CASE("a page of a map: pictures made of letters and links to answers are no part of a review", "[reviews][capture]")
{
    const auto found = captureReviews(QString::fromUtf8(
        "МК\nМарина Кузнецова\nЗнаток города 7 уровня\n\nПодписаться\n25 февраля\nСвитер сел идеально, помогли с размером.\n\nЕщё\n\n3\n\nПосмотреть ответ организации\n"
        "Игорь Т.\nЗнаток города 3 уровня\nПодписаться\n15 февраля\nПривезли на три дня позже обещанного.\n1\n\n"
        "Е\nЕлена\nПодписаться\nвчера\nНорм"), options());
    REQUIRE(found.size() == 3);
    CHECK(found[0].author == QString::fromUtf8("Марина Кузнецова"));
    CHECK(found[0].fullText() == QString::fromUtf8("Свитер сел идеально, помогли с размером."));
    CHECK(found[1].author == QString::fromUtf8("Игорь Т."));
    CHECK(found[1].fullText() == QString::fromUtf8("Привезли на три дня позже обещанного."));
    CHECK(found[2].author == QString::fromUtf8("Елена"));
    CHECK(found[2].fullText() == QString::fromUtf8("Норм"));
}

TEST_CASE("a page of a marketplace: the mark as a bare number between name and day", "[reviews][capture]")
{
    const auto found = captureReviews(QString::fromUtf8(
        "Анастасия\n5\n18 февраля, 14:32\nОчень тёплый свитер, катышков нет.\n"
        "Сергей\n2\nвчера, 09:10\nРукава короткие, пришлось вернуть.\n"
        "Пользователь предпочёл скрыть свои данные\n4\n1 февраля\nТёплый, но колется."), options());
    REQUIRE(found.size() == 3);
    CHECK(found[0].author == QString::fromUtf8("Анастасия"));
    CHECK(found[0].stars == 5);
    CHECK(found[1].author == QString::fromUtf8("Сергей"));
    CHECK(found[1].stars == 2);
    CHECK(found[1].fullText() == QString::fromUtf8("Рукава короткие, пришлось вернуть."));
    CHECK(found[2].stars == 4);
}

TEST_CASE("names copied twice and badges between name and day keep each review whole", "[reviews][capture]")
{
    const auto found = captureReviews(QString::fromUtf8("Ирина С.\nИрина С.\n5\nПодтверждённая покупка\n20.02.2026\nОтличные носки, тёплые\nОтветить\n"
                                                        "Ольга\n4\nПодтверждённая покупка\n19.02.2026\nХорошие, но маломерят\nОтветить"), options());
    REQUIRE(found.size() == 2);
    CHECK(found[0].author == QString::fromUtf8("Ирина С."));
    CHECK(found[0].stars == 5);
    CHECK(found[0].text == QString::fromUtf8("Отличные носки, тёплые"));
    CHECK(found[1].author == QString::fromUtf8("Ольга"));
    CHECK(found[1].stars == 4);
    CHECK(found[1].text == QString::fromUtf8("Хорошие, но маломерят"));
}
