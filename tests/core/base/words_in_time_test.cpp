#include "base/words_in_time.h"

#include "base/calendar.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace encore;
using encore::test::must;

namespace {

QString u8(const char* s) { return QString::fromUtf8(s); }

const QTimeZone& moscow()
{
    static const QTimeZone zone = must(timeZone(QStringLiteral("Europe/Moscow")));
    return zone;
}

qint64 at(int mo, int d, int h, int mi = 0, int y = 2026) { return utcOf(QDate(y, mo, d), QTime(h, mi), moscow()); }

/// Saturday, 21 November 2026, 15:30.
const qint64 kNow = 1795264200;

std::optional<qint64> when(const char* words)
{
    const auto m = futureMoment(u8(words), kNow, moscow());
    return m ? std::optional(m->utc) : std::nullopt;
}

QString day(const char* line)
{
    const auto m = pastMoment(u8(line), kNow, moscow());
    if (!m)
        return {};
    QString s = m->day.toString(Qt::ISODate);
    if (m->precision == DatePrecision::Minute)
        s += m->time.toString(QStringLiteral(" HH:mm"));
    return m->precision == DatePrecision::About ? s + u8("~") : s;
}

} // namespace

TEST_CASE("words for a later moment are understood in both languages", "[time]")
{
    REQUIRE(kNow == at(11, 21, 15, 30));
    CHECK(when("завтра") == at(11, 22, 9));
    CHECK(when("Завтра в 12") == at(11, 22, 12));
    CHECK(when("завтра 12:30") == at(11, 22, 12, 30));
    CHECK(when("завтра вечером") == at(11, 22, 18));
    CHECK(when("послезавтра утром") == at(11, 23, 9));
    CHECK(when("пн 10:00") == at(11, 23, 10));
    CHECK(when("в понедельник") == at(11, 23, 9));
    CHECK(when("во вторник в 10") == at(11, 24, 10));
    CHECK(when("в субботу") == at(11, 28, 9));
    CHECK(when("сб 18:00") == at(11, 21, 18));
    CHECK(when("через 3 дня") == at(11, 24, 9));
    CHECK(when("через неделю") == at(11, 28, 9));
    CHECK(when("через два часа") == at(11, 21, 17, 30));
    CHECK(when("через полчаса") == at(11, 21, 16));
    CHECK(when("через полтора часа") == at(11, 21, 17));
    CHECK(when("через 15 мин") == at(11, 21, 15, 45));
    CHECK(when("вечером") == at(11, 21, 18));
    CHECK(when("утром") == at(11, 22, 9));
    CHECK(when("сегодня") == at(11, 21, 18));
    CHECK(when("10:00") == at(11, 22, 10));
    CHECK(when("в 19") == at(11, 21, 19));
    CHECK(when("5 вечера") == at(11, 21, 17));
    CHECK(when("1 декабря") == at(12, 1, 9));
    CHECK(when("15 мая в 11:00") == at(5, 15, 11, 0, 2027));
    CHECK(when("3.12") == at(12, 3, 9));
    CHECK(when("03.12.2027 10:00") == at(12, 3, 10, 0, 2027));
    CHECK(when("2026-12-31") == at(12, 31, 9));
    CHECK(when("1 марта 2020") == at(3, 1, 9, 0, 2020));
    CHECK(when("на следующей неделе") == at(11, 23, 9));
    CHECK(when("29 февраля") == at(2, 29, 9, 0, 2028));

    CHECK(when("tomorrow") == at(11, 22, 9));
    CHECK(when("Mon 10:00") == at(11, 23, 10));
    CHECK(when("next monday at 3pm") == at(11, 23, 15));
    CHECK(when("in 3 days") == at(11, 24, 9));
    CHECK(when("in an hour") == at(11, 21, 16, 30));
    CHECK(when("in half an hour") == at(11, 21, 16));
    CHECK(when("2h") == at(11, 21, 17, 30));
    CHECK(when("tonight") == at(11, 21, 18));
    CHECK(when("next week") == at(11, 23, 9));
    CHECK(when("Dec 24") == at(12, 24, 9));
    CHECK(when("24 December 2026, 10:00") == at(12, 24, 10));
    CHECK(when("day after tomorrow") == at(11, 23, 9));
}

TEST_CASE("words of every day for a later moment", "[time]")
{
    // Noon is a time of day, not half a day from now; past it is tomorrow's.
    CHECK(when("полдень") == at(11, 22, 12));
    CHECK(when("завтра в полдень") == at(11, 22, 12));
    CHECK(when("tomorrow at noon") == at(11, 22, 12));
    CHECK(when("завтра в обед") == at(11, 22, 13));
    CHECK(when("в 3 часа дня") == at(11, 22, 15));
    CHECK(when("завтра в 9 часов утра") == at(11, 22, 9));
    CHECK(when("в 7 часов") == at(11, 22, 7));
    CHECK(when("this evening") == at(11, 21, 18));
    CHECK(when("tmrw 10am") == at(11, 22, 10));
    CHECK(when("30m") == at(11, 21, 16));
    CHECK_FALSE(when("in half a day"));
    CHECK(when("через 3 дня в 10") == at(11, 24, 10));
    CHECK(when("через неделю в 10:00") == at(11, 28, 10));
    CHECK(when("in 3 days at 5pm") == at(11, 24, 17));
    CHECK(when("через 1,5 часа") == at(11, 21, 17));
    CHECK(when("in 1.5 hours") == at(11, 21, 17));
    CHECK(when("in an hour and a half") == at(11, 21, 17));
    CHECK(when("через сутки") == at(11, 22, 9));
    CHECK(when("завтра после обеда") == at(11, 22, 13));
    CHECK(when("завтра в час дня") == at(11, 22, 13));
    CHECK(when("в ближайшую пятницу") == at(11, 27, 9));
    CHECK(when("в эту пятницу") == at(11, 27, 9));
    CHECK(when("до конца дня") == at(11, 21, 18));
    CHECK(when("eod") == at(11, 21, 18));
    CHECK(when("в конце месяца") == at(11, 30, 9));
    CHECK(when("end of month") == at(11, 30, 9));
    CHECK(when("next month") == at(12, 1, 9));
    CHECK(when("в начале следующей недели") == at(11, 23, 9));
    CHECK_FALSE(when("через 2 часа в 10"));
    // Saturday: the week's last working day is over.
    CHECK(when("в конце недели") == at(11, 27, 9));
    CHECK(when("end of the week") == at(11, 27, 9));

    const qint64 monday = at(11, 23, 10, 15);
    const auto onMonday = [&](const char* words, const DayDefaults& defaults = {}) {
        const auto m = futureMoment(u8(words), monday, moscow(), defaults);
        return m ? std::optional(m->utc) : std::nullopt;
    };
    CHECK(onMonday("вторник") == at(11, 24, 9));
    CHECK(onMonday("в следующий вторник") == at(12, 1, 9));
    CHECK(onMonday("next friday at 5pm") == at(12, 4, 17));
    CHECK(onMonday("next monday") == at(11, 30, 9));
    CHECK(onMonday("end of week") == at(11, 27, 9));
    CHECK(onMonday("через 3 рабочих дня") == at(11, 26, 9));
    CHECK(onMonday("in 5 business days") == at(11, 30, 9));
    // A shop that works on Saturdays and is closed on Tuesdays.
    DayDefaults own;
    own.openingOf = [](QDate day) { return day.dayOfWeek() == 2 || day.dayOfWeek() == 7 ? std::nullopt : std::optional(QTime(10, 0)); };
    CHECK(onMonday("через 1 рабочий день", own) == at(11, 25, 10));
    CHECK(onMonday("в конце недели", own) == at(11, 28, 10));
    own.openingOf = [](QDate) { return std::optional<QTime>(); };
    CHECK_FALSE(onMonday("через 2 рабочих дня", own));
}

TEST_CASE("what is not understood is not guessed", "[time]")
{
    for (const char* words : {"", "   ", "когда-нибудь", "завтра или потом", "25:00", "завтра в 25", "32.01", "30 февраля", "день", "10", "3",
                              "tomorrow at the shop", "через", "in days soon", "0000-01-01", "1 января 9999"})
        CHECK_FALSE(when(words));
}

TEST_CASE("a day without a time opens with the shop", "[time]")
{
    DayDefaults defaults;
    defaults.openingOf = [](QDate d) { return d.dayOfWeek() == 7 ? std::nullopt : std::optional(QTime(10, 30)); };
    CHECK(futureMoment(u8("пн"), kNow, moscow(), defaults)->utc == at(11, 23, 10, 30));
    CHECK(futureMoment(u8("завтра"), kNow, moscow(), defaults)->utc == at(11, 22, 9));
    CHECK_FALSE(futureMoment(u8("пн"), kNow, moscow(), defaults)->timeGiven);
    CHECK(futureMoment(u8("пн 11:00"), kNow, moscow(), defaults)->timeGiven);
}

TEST_CASE("dates in words are found in lines of pages", "[time]")
{
    CHECK(day("вчера") == u8("2026-11-20"));
    CHECK(day("Вчера, 12:30") == u8("2026-11-20 12:30"));
    CHECK(day("сегодня в 9:05") == u8("2026-11-21 09:05"));
    CHECK(day("позавчера") == u8("2026-11-19"));
    CHECK(day("15 нояб. 2025") == u8("2025-11-15"));
    CHECK(day("3 февр. 2026 г., 18:20") == u8("2026-02-03 18:20"));
    CHECK(day("2025-11-15T10:22:00") == u8("2025-11-15 10:22"));
    CHECK(day("2025-11-15T10:22:00Z") == u8("2025-11-15 13:22"));
    CHECK(day("2026-11-01T23:30:00.123+00:00") == u8("2026-11-02 02:30"));
    CHECK(day("5m ago") == u8("2026-11-21 15:25"));
    CHECK(day("3 дня назад") == u8("2026-11-18"));
    CHECK(day("2 недели назад") == u8("2026-11-07~"));
    CHECK(day("неделю назад") == u8("2026-11-14~"));
    CHECK(day("месяц назад") == u8("2026-10-21~"));
    CHECK(day("полгода назад") == u8("2026-05-21~"));
    CHECK(day("год назад") == u8("2025-11-21~"));
    CHECK(day("2 часа назад") == u8("2026-11-21 13:30"));
    CHECK(day("15 ноября") == u8("2026-11-15"));
    CHECK(day("15 декабря") == u8("2025-12-15"));
    CHECK(day("Отзыв оставлен 15 ноября 2025 г. в 12:30") == u8("2025-11-15 12:30"));
    CHECK(day("14 мая 2024, Москва") == u8("2024-05-14"));
    CHECK(day("15.11.2025") == u8("2025-11-15"));
    CHECK(day("15.11.25 08:00") == u8("2025-11-15 08:00"));
    CHECK(day("2025-11-15") == u8("2025-11-15"));
    CHECK(day("3 days ago") == u8("2026-11-18"));
    CHECK(day("a week ago") == u8("2026-11-14~"));
    CHECK(day("an hour ago") == u8("2026-11-21 14:30"));
    CHECK(day("Nov 15, 2025") == u8("2025-11-15"));
    CHECK(day("November 15") == u8("2026-11-15"));
    CHECK(day("Reviewed on 15 Nov 2025") == u8("2025-11-15"));

    for (const char* line : {"", "Размер М, 48", "5 из 5", "31.31.2025", "заказ 15.1234", "12.5 кг", "8 900 123-45-67", "1 января 2090", "маша", "may be 12"})
        CHECK(day(line) == QString());
    const auto m = pastMoment(u8("Марина К., 15 ноября"), kNow, moscow());
    REQUIRE(m);
    CHECK(u8("Марина К., 15 ноября").mid(m->start, m->length) == u8("15 ноября"));
}

TEST_CASE("time words of any kind are read without a crash", "[time][property]")
{
    static const QStringList pieces{u8("завтра "), u8("в "), u8("10"), u8(":"), u8("30 "), u8("через "), u8("99999"), u8(" лет "), u8("пн "), u8("ago"),
                                    u8("назад "), u8("29 февраля "), u8("."), u8("2026"), u8("half an "), u8("hour "), QString(QChar(0xD800)), QString(QChar(0))};
    REQUIRE(rc::check([] {
        QString text;
        for (int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
            text += pieces[i];
        const auto past = pastMoment(text, kNow, moscow());
        if (past) {
            RC_ASSERT(plausibleDate(past->day));
            RC_ASSERT(past->start + past->length <= text.size());
        }
        const auto future = futureMoment(text, kNow, moscow());
        if (future)
            RC_ASSERT(plausibleDate(localDay(future->utc, moscow())));
    }));
}
