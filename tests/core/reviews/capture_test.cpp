#include "reviews/capture.h"

#include "base/calendar.h"
#include "support/catch.h"

#include <QFile>

#include <rapidcheck.h>

using namespace encore;
using encore::test::must;

namespace {

QString u8(const char* s) { return QString::fromUtf8(s); }

/// Saturday, 21 November 2026, 15:30 in Moscow.
CaptureOptions options()
{
    return {1795264200, must(timeZone(QStringLiteral("Europe/Moscow"))), {u8("Свитер «Фьорд»"), u8("Свитер"), u8("Плед «Шторм»"), u8("Шапка «Бриз»")}};
}

CapturedReview capture(const char* text) { return captureReview(u8(text), options()); }

QString day(const CapturedReview& r) { return r.published ? r.published->day.toString(Qt::ISODate) : QString(); }

} // namespace

TEST_CASE("a review from Yandex Maps", "[capture]")
{
    const auto r = capture("М\nМарина К.\nЗнаток города 5 уровня\nПодписаться\n15 ноября\n★★\nЗаказывала свитер размер М, пришёл явно больше.\nЖаль.\nПолезно?\n1\nОтветить");
    CHECK(r.author == u8("Марина К."));
    CHECK(r.stars == 2);
    CHECK(day(r) == u8("2026-11-15"));
    CHECK(r.text == u8("Заказывала свитер размер М, пришёл явно больше.\nЖаль."));
    CHECK(r.productIndex == 1);
    CHECK(r.reply.isEmpty());
    REQUIRE(r.has(CaptureField::Author));
    CHECK(r.sources[0].field == CaptureField::Author);
    CHECK(r.sources[0].line == 1);
}

TEST_CASE("a review from 2GIS with the shop's answer", "[capture]")
{
    const auto r = capture("Марина Ковалёва\n12 отзывов\n15 ноября 2025, отредактирован\nОценка: 4\nХороший магазин, вежливые продавцы.\n\nЗаказала 3 дня назад.\n"
                           "Полезно? Да 3 Нет 0\nЛавка «Север», официальный ответ\n16 ноября 2025\nМарина, спасибо за отзыв!\nЖдём вас снова.\nПожаловаться");
    CHECK(r.author == u8("Марина Ковалёва"));
    CHECK(r.stars == 4);
    CHECK(day(r) == u8("2025-11-15"));
    CHECK(r.text == u8("Хороший магазин, вежливые продавцы.\n\nЗаказала 3 дня назад."));
    CHECK(r.reply == u8("Марина, спасибо за отзыв!\nЖдём вас снова."));
}

TEST_CASE("a review from Google in English", "[capture]")
{
    const auto r = capture("John Smith\nLocal Guide · 12 reviews · 3 photos\n4 out of 5 stars\n3 weeks ago\nNice shop, friendly staff. Will come back.\nLike\nShare\n"
                           "Response from the owner 2 weeks ago\nThank you, John!");
    CHECK(r.author == u8("John Smith"));
    CHECK(r.stars == 4);
    CHECK(day(r) == u8("2026-10-31"));
    REQUIRE(r.published);
    CHECK(r.published->precision == DatePrecision::About);
    CHECK(r.text == u8("Nice shop, friendly staff. Will come back."));
    CHECK(r.reply == u8("Thank you, John!"));
}

TEST_CASE("reviews from marketplaces with blocks and variants", "[capture]")
{
    const auto wb = capture("Наталья\n15 ноября, 12:30\n★★★★★\nЦвет: красный\nРазмер: 42–44\nВыкупили\nДостоинства: мягкая шерсть\nНедостатки: нет\nКомментарий: беру третий раз\nОтвет продавца: Наталья, спасибо!");
    CHECK(wb.author == u8("Наталья"));
    CHECK(wb.stars == 5);
    CHECK(day(wb) == u8("2026-11-15"));
    CHECK(wb.published->time == QTime(12, 30));
    CHECK(wb.variant == u8("Цвет: красный, Размер: 42–44"));
    CHECK(wb.advantages == u8("мягкая шерсть"));
    CHECK(wb.disadvantages == u8("нет"));
    CHECK(wb.text == u8("беру третий раз"));
    CHECK(wb.reply == u8("Наталья, спасибо!"));
    CHECK(wb.fullText() == u8("Достоинства: мягкая шерсть\nНедостатки: нет\nберу третий раз"));

    const auto ozon = capture("kotik_77\n15 ноября 2025\n5\nТовар: Плед «Шторм», серый\nДостоинства\nТёплый\nНедостатки\nКолется\nКомментарий\nВ целом довольна\nВам помог этот отзыв?\nДа 3\nНет 0");
    CHECK(ozon.author == u8("kotik_77"));
    CHECK(ozon.stars == 5);
    CHECK(ozon.product == u8("Плед «Шторм», серый"));
    CHECK(ozon.productIndex == 2);
    CHECK(ozon.advantages == u8("Тёплый"));
    CHECK(ozon.disadvantages == u8("Колется"));
    CHECK(ozon.text == u8("В целом довольна"));

    const auto inline_ = capture("Достоинства: Удобно работать, бесплатная карта Недостатки: Очень навязчивы Отзыв: В целом терпимо");
    CHECK(inline_.advantages == u8("Удобно работать, бесплатная карта"));
    CHECK(inline_.disadvantages == u8("Очень навязчивы"));
    CHECK(inline_.text == u8("В целом терпимо"));
}

TEST_CASE("a comment from a social network", "[capture]")
{
    const auto r = capture("Анна Петрова\nШапка «Бриз»\nСпасибо за шапку!\nвчера в 12:30\nНравится\nОтветить");
    CHECK(r.text == u8("Спасибо за шапку!"));
    CHECK(r.product == u8("Шапка «Бриз»"));
    CHECK(day(r) == u8("2026-11-20"));
    CHECK_FALSE(r.stars);
    const auto line = capture("Марина К., 15 ноября\nХорошая шапка");
    CHECK(line.author == u8("Марина К."));
    CHECK(day(line) == u8("2026-11-15"));
    CHECK(line.text == u8("Хорошая шапка"));
}

TEST_CASE("nothing is invented", "[capture]")
{
    for (const char* text : {"Отлично", "Отлично\nБыстрая доставка", "Спасибо, Марина!", "Заказывала 15 ноября, пришло вчера, всё хорошо и очень быстро, спасибо продавцу",
                             "Оценка 6", "6 из 5", "0 из 5 звёзд", "Взяла 2 штуки", "Супер", "Понравилось", "Достоинства", "Отзыв", "Понравилось\nБыстро", "Полезно для кожи", "Куплено в подарок маме", "Ответить продавцу не смогла"}) {
        INFO(text);
        const auto r = capture(text);
        CHECK(r.author.isEmpty());
        CHECK_FALSE(r.stars);
        CHECK_FALSE(r.published);
        CHECK(r.text == u8(text));
    }
    CHECK(capture("").sources.empty());
    CHECK(capture(" \n\t\n ").text.isEmpty());
    CHECK(capture("Отлично\n★★★★★\nБыстро").author.isEmpty());
    CHECK(capture("8 из 10\nТекст").stars == 4);
    CHECK(capture("8 из 10\nТекст").ratingMax == 10);
    CHECK(capture("⭐️⭐️⭐️\nТекст").stars == 3);
    CHECK(capture("★★★☆☆\nТекст").stars == 3);
    CHECK(capture("Автор: <b>Оля</b>\nТекст").author == u8("<b>Оля</b>"));
    CHECK(capture("15 января 2090\nХорошо").text == u8("15 января 2090\nХорошо"));
    const auto noCons = capture("★★★\nДостоинства\nТёплый\nНедостатки");
    CHECK(noCons.advantages == u8("Тёплый"));
    CHECK(noCons.disadvantages.isEmpty());
}

TEST_CASE("any pasted text is read without losing its words", "[capture][property]")
{
    static const QStringList pieces{u8("Марина К."), u8("\n"), u8("\n\n"), u8("★★★"), u8("15 ноября"), u8("Достоинства:"), u8(" Недостатки: "), u8("слово"), u8("Ответ продавца"), u8("Полезно?"),
                                    u8("5"), u8("Да 3"), u8("Товар: Плед"), u8("Размер: M"), QString(QChar(0xD800)), QString(QChar(0)), u8("\r\n"), u8("👩‍👩‍👧"), u8("Свитер «Фьорд»")};
    REQUIRE(rc::check([] {
        QString text;
        for (int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
            text += pieces[i];
        const auto r = captureReview(text, options());
        if (r.stars)
            RC_ASSERT(*r.stars >= 1 && *r.stars <= 5);
        const QString all = r.text + r.advantages + r.disadvantages + r.reply + r.author + r.product + r.variant;
        int lines = int(text.count(u'\n')) + int(text.count(u'\r'));
        for (const auto& s : r.sources)
            RC_ASSERT(s.line >= 0 && s.line <= lines);
        if (text.contains(u8("слово")))
            RC_ASSERT(all.contains(u8("слово")));
    }));
}

TEST_CASE("real reviews pasted without their page stay as they are", "[capture][data]")
{
    const QString path = encore::test::sharedData("reviews/unlabelled_ru_clothing.csv");
    if (path.isEmpty())
        return;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    int all = 0, changed = 0, invented = 0;
    const CaptureOptions bare{1795264200, must(timeZone(QStringLiteral("Europe/Moscow"))), {}};
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        line = line.section(u',', 0, -2);
        if (line.startsWith(u'"') && line.endsWith(u'"'))
            line = line.mid(1, line.size() - 2).replace(u8("\"\""), u8("\""));
        line = line.simplified();
        if (line.isEmpty())
            continue;
        const auto r = captureReview(line, bare);
        ++all;
        changed += r.text != line;
        if (r.text != line && changed < 12)
            UNSCOPED_INFO(line.toStdString() << " -> " << r.text.toStdString());
        invented += r.stars.has_value() || r.published.has_value() || !r.author.isEmpty();
    }
    REQUIRE(all > 5000);
    // What is left are bare ratings («5 звёзд») and labels that people themselves wrote («Цвет: белый»).
    CHECK(changed * 1000 < all);
    CHECK(invented * 1000 < all);
}

TEST_CASE("pages of marketplaces in other words", "[capture]")
{
    const auto market = capture("Анна\n19 нояб. 2026, 14:22\n5\nДостоинства\nМягкая шерсть\nНедостатки\nНет\nКомментарий\nБеру второй раз!\nРазмер: M\nАртикул 12345678");
    CHECK(market.stars == 5);
    CHECK(day(market) == u8("2026-11-19"));
    CHECK(market.advantages == u8("Мягкая шерсть"));
    CHECK(market.disadvantages == u8("Нет"));
    CHECK(market.text == u8("Беру второй раз!"));
    CHECK(market.sku == u8("12345678"));

    const auto hidden = capture("Пользователь предпочёл скрыть свои данные\n18 ноября 2026\nПлед «Шторм»\nЦвет товара: синий\n3\nКомментарий\nЖдала девять дней.\nДа 0\nНет 0");
    CHECK(hidden.stars == 3);
    CHECK(hidden.productIndex == 2);
    CHECK(hidden.variant == u8("Цвет товара: синий"));
    CHECK(hidden.text == u8("Ждала девять дней."));

    const auto amazon = capture("5.0 out of 5 stars\nLovely warm blanket\nReviewed in the United Kingdom on 12 November 2026\nColour: Blue\nVerified Purchase\n"
                                "Bought it as a gift.\n2 people found this helpful\nHelpful\nReport");
    CHECK(amazon.stars == 5);
    CHECK(day(amazon) == u8("2026-11-12"));
    CHECK(amazon.text == u8("Lovely warm blanket\nBought it as a gift."));

    const auto both = capture("Emma W.\nVerified buyer\n★★☆☆☆ 2/5\nNov 3, 2026\nA chip on the rim.");
    CHECK(both.author == u8("Emma W."));
    CHECK(both.stars == 2);
    CHECK(both.text == u8("A chip on the rim."));

    const auto trust = capture("Trustpilot\nJohn Doe\n2 reviews\nGB\nRated 1 out of 5 stars\n3 days ago\nNever arrived\nDate of experience: November 01, 2026\nUseful");
    CHECK(trust.author == u8("John Doe"));
    CHECK(trust.stars == 1);
    CHECK(day(trust) == u8("2026-11-18"));
    CHECK(trust.text == u8("Never arrived"));
}

TEST_CASE("stars and day on one line are both read", "[capture]")
{
    for (const char* line : {"★★★★☆ 2 недели назад", "★★★★☆ 2 weeks ago NEW", "4/5 · 2 weeks ago", "2 weeks ago ★★★★☆", "rated 4 stars, 2 weeks ago"}) {
        INFO(line);
        const auto r = captureReview(u8("Ольга Петрова\n") + u8(line) + u8("\nТёплый плед, спасибо.\nРазмер M"), options());
        CHECK(r.author == u8("Ольга Петрова"));
        CHECK(r.stars == 4);
        CHECK(day(r) == u8("2026-11-07"));
        CHECK(r.text == u8("Тёплый плед, спасибо."));
        CHECK(r.variant == u8("Размер M"));
    }
    const auto bare = capture("Ольга Петрова\n4,0\nвчера\nТёплый плед.");
    CHECK(bare.stars == 4);
    CHECK(bare.text == u8("Тёплый плед."));
}
