#include "reviews/question_detector.h"

#include "support/catch.h"

#include <QString>

using namespace encore;

TEST_CASE("a review that asks something is told from an outcry", "[reviews][question]")
{
    for (const char* text : {
             "Беру третий раз, качество держат. А синий будет?",
             "Подскажите, пожалуйста, как стирать",
             "Хороший свитер. Можно ли вернуть без чека",
             "Где мой заказ???",
             "Хотела бы узнать, когда привезут размер М",
             "Интересно, будет ли скидка на вторую пару",
             "Скажите сколько идет доставка в Казань",
             "Do you ship to Kazan?",
             "Great cup. Could you please tell me if the lid fits the small one",
             "I wonder if it comes in blue.",
             "Чай вкусный, но сколько его заваривать?",
         }) {
        INFO(text);
        CHECK(asksQuestion(QString::fromUtf8(text)));
    }
    for (const char* text : {
             "",
             "???",
             "Отличный магазин, спасибо!",
             "Как так можно?! Второй раз разбитая чашка",
             "Вы серьёзно? Это называется шерсть?",
             "Что понравилось? Всё!",
             "Сколько можно ждать?",
             "Зачем вообще открывать магазин?",
             "Seriously? Who does this?",
             "Is this a joke?",
             "Would I buy again? Absolutely.",
             "Заказала 12.03, пришло 15.03. Всё хорошо.",
             "Что может быть лучше?",
         }) {
        INFO(text);
        CHECK_FALSE(asksQuestion(QString::fromUtf8(text)));
    }
    CHECK(questionIn(QString::fromUtf8("Беру третий раз. А синий будет? Жду.")) == QString::fromUtf8("А синий будет"));
}

TEST_CASE("a text without end is read only so far, and marks alone ask nothing", "[reviews][question]")
{
    CHECK_FALSE(asksQuestion(QString(500000, u'?')));
    CHECK_FALSE(asksQuestion(QString(500000, u'.')));
    CHECK_FALSE(asksQuestion(QString(30000, u'я') + QStringLiteral(" Будет синий?")));
}
