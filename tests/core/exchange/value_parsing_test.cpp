#include "exchange/value_parsing.h"

#include "exchange/instant_parser.h"
#include "exchange/spreadsheet_date.h"
#include "base/calendar.h"
#include "exchange/words.h"

#include "support/catch.h"

#include <rapidcheck.h>

using namespace encore;

namespace {

Cell cell(const QString& text) { return {text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text, 0}; }

NumberFormat numbers(std::initializer_list<QString> samples) { return detectNumberFormat(std::vector<QString>(samples)); }
DateFormat dates(std::initializer_list<QString> samples) { return detectDateFormat(std::vector<QString>(samples)); }

qint64 minor(const QString& text, QChar decimal = u',')
{
    const auto money = parseMoney(cell(text), NumberFormat{decimal, false}, 2);
    return money ? money->minor : -999999;
}

QString moment(const QString& text, const DateFormat& format = {}, const QByteArray& zone = "UTC")
{
    const auto instant = parseInstant(cell(text), format, QTimeZone(zone));
    if (!instant)
        return problemCode(instant.error());
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(instant->utc, Qt::UTC);
    return instant->hasTime ? utc.toString(Qt::ISODate) : instant->localDay.toString(Qt::ISODate);
}

} // namespace

TEST_CASE("sums are read as people write them", "[exchange][values]")
{
    CHECK(minor(u"9 280,00 ₽"_qs) == 928000);
    CHECK(minor(u"9\u00A0280,00"_qs) == 928000);
    CHECK(minor(u"9\u202F280"_qs) == 928000);
    CHECK(minor(u"1.234,56"_qs) == 123456);
    CHECK(minor(u"1,234.56"_qs, u'.') == 123456);
    CHECK(minor(u"1'234.50"_qs, u'.') == 123450);
    CHECK(minor(u"899kr"_qs) == 89900);
    CHECK(minor(u"$ 12.5"_qs, u'.') == 1250);
    CHECK(minor(u"(12,00)"_qs) == -1200);
    CHECK(minor(u"-5"_qs) == -500);
    CHECK(minor(u"−5 руб."_qs) == -500);
    CHECK(minor(u"5-"_qs) == -500);
    CHECK(minor(u"1 500 руб. 00"_qs) == -999999);
    CHECK(minor(u"12.5"_qs) == 1250);            // a point in a column of commas
    CHECK(minor(u",50"_qs) == 50);
    CHECK(minor(u"1,00,000.00"_qs, u'.') == 10000000);
    CHECK(minor(u"99999999999999999999"_qs) == -999999);
    CHECK(minor(u"12 и ещё 5"_qs) == -999999);
    CHECK(minor(u"нет"_qs) == -999999);
    CHECK(minor({}) == -999999);
    CHECK(minor(u"1-2"_qs) == -999999);
    CHECK(minor(u"06.03.2024"_qs) == -999999);
    CHECK(parseMoney({Cell::Kind::Number, u"9280.5"_qs, 9280.5}, NumberFormat{u',', false}, 2)->minor == 928050);
    CHECK(parseCount(cell(u"2 шт."_qs), {}) == 2);
    CHECK(parseCount(cell(u"2.5"_qs), {}).error() == ValueProblem::OutOfRange);
}

TEST_CASE("the decimal mark is decided by the column", "[exchange][values]")
{
    CHECK(numbers({u"1,5"_qs, u"1,234"_qs}).decimal == u',');
    CHECK(numbers({u"1.5"_qs, u"1,234"_qs}).decimal == u'.');
    CHECK(numbers({u"1.234,50"_qs}).decimal == u',');
    CHECK(numbers({u"1.234.567"_qs}).decimal == u',');
    CHECK(numbers({u"0,125"_qs}).decimal == u',');
    CHECK(numbers({u"12"_qs, u"100"_qs}).decimal == u'.');
    CHECK_FALSE(numbers({u"12"_qs}).ambiguous);
    CHECK(numbers({u"1,234"_qs}).ambiguous);
    CHECK(numbers({u"1,5"_qs, u"2.5"_qs}).ambiguous);
}

TEST_CASE("any sum comes back from how it is printed", "[exchange][values]")
{
    REQUIRE(rc::check("money", [] {
        const auto value = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
        const QChar decimal = *rc::gen::element(QChar(u','), QChar(u'.'));
        const QChar group = *rc::gen::element(QChar(0xA0), QChar(0x202F), QChar(u' '), QChar(u'\''), QChar(decimal == u',' ? u'.' : u','));
        QString text = moneyToPlain(Money(qAbs(value)), 2);
        text[text.size() - 3] = decimal;
        for (qsizetype i = text.size() - 6; i > 0; i -= 3)
            text.insert(i, group);
        if (value < 0)
            text.prepend(u'-');
        RC_ASSERT(parseMoney(cell(text), NumberFormat{decimal, false}, 2) == Money(value));
    }));
}

TEST_CASE("dates are read in every order and with every zone", "[exchange][values]")
{
    CHECK(moment(u"06.03.2024"_qs) == u"2024-03-06"_qs);
    CHECK(moment(u"6/3/24"_qs) == u"2024-03-06"_qs);
    CHECK(moment(u"03/06/2024"_qs, {DateOrder::MonthDayYear}) == u"2024-03-06"_qs);
    CHECK(moment(u"2024-03-06"_qs) == u"2024-03-06"_qs);
    CHECK(moment(u"20240306"_qs) == u"2024-03-06"_qs);
    CHECK(moment(u"2024-03-06T09:59:00.123456Z"_qs) == u"2024-03-06T09:59:00Z"_qs);
    CHECK(moment(u"2026-05-01 09:59:00 +0200"_qs) == u"2026-05-01T07:59:00Z"_qs);
    CHECK(moment(u"2026-05-01T09:59:00-05:30"_qs) == u"2026-05-01T15:29:00Z"_qs);
    CHECK(moment(u"2025-03-02 10:12:00 UTC"_qs, {}, "Europe/Moscow") == u"2025-03-02T10:12:00Z"_qs);
    CHECK(moment(u"06.03.2024 12:00"_qs, {}, "Europe/Moscow") == u"2024-03-06T09:00:00Z"_qs);
    CHECK(moment(u"12:00 06-03-2024"_qs) == u"2024-03-06T12:00:00Z"_qs);
    CHECK(moment(u"6 марта 2024 г."_qs) == u"2024-03-06"_qs);
    CHECK(moment(u"6 мая 2024"_qs) == u"2024-05-06"_qs);
    CHECK(moment(u"Mar 6, 2024 5:30 PM"_qs) == u"2024-03-06T17:30:00Z"_qs);
    CHECK(moment(u"March 6th, 2024"_qs) == u"2024-03-06"_qs);
    CHECK(moment(u"Wed, 06 Mar 2024 09:59:00 GMT"_qs) == u"2024-03-06T09:59:00Z"_qs);
    CHECK(moment(u"ср, 6 мар. 2024"_qs) == u"2024-03-06"_qs);
    DateFormat serial;
    serial.serials = true;
    CHECK(moment(u"45384.34789"_qs, serial) == u"2024-04-02T08:20:58Z"_qs);
    CHECK(moment(u"45384,5"_qs, serial) == u"2024-04-02T12:00:00Z"_qs);
    CHECK(moment(u"45384"_qs, serial) == u"2024-04-02"_qs);
    DateFormat unix;
    unix.unixSeconds = true;
    CHECK(moment(u"1709719140"_qs, unix) == u"2024-03-06T09:59:00Z"_qs);
    CHECK(moment(u"1709719140000"_qs, unix) == u"2024-03-06T09:59:00Z"_qs);
}

TEST_CASE("what is no date is refused with its reason", "[exchange][values]")
{
    CHECK(moment(u"01.01.0000"_qs) != u"0000-01-01"_qs);
    CHECK(moment(u"0000-01-01"_qs) == u"year_out_of_range"_qs);
    CHECK(moment(u"9999-12-31"_qs) == u"year_out_of_range"_qs);
    CHECK(moment(u"1899-12-31"_qs) == u"year_out_of_range"_qs);
    CHECK(moment(u"2199-12-31"_qs) == u"2199-12-31"_qs);
    for (const QString& text : {u"31.02.2024"_qs, u"2024-13-01"_qs, u"вчера"_qs, u"12"_qs, u"12:30"_qs, u"1.2.3.4"_qs, u"2024-03-06 25:00"_qs, u"—"_qs, QString(), QString(1000, u'1')})
        CHECK(moment(text) == u"bad_date"_qs);
}

TEST_CASE("the order of dates is decided by the column", "[exchange][values]")
{
    CHECK(dates({u"05/03/2024"_qs, u"25/03/2024"_qs}).order == DateOrder::DayMonthYear);
    CHECK_FALSE(dates({u"05/03/2024"_qs, u"25/03/2024"_qs}).ambiguous);
    CHECK(dates({u"05/03/2024"_qs, u"03/25/2024"_qs}).order == DateOrder::MonthDayYear);
    CHECK(dates({u"05/03/2024"_qs}).ambiguous);
    CHECK(dates({u"05/25/2024"_qs, u"25/05/2024"_qs}).ambiguous);
    CHECK_FALSE(dates({u"2024-03-05"_qs}).ambiguous);
    CHECK_FALSE(dates({u"5 марта 2024"_qs}).ambiguous);
    CHECK(dates({u"45384.34789"_qs, u"45385"_qs}).serials);
    CHECK(dates({u"1709719140"_qs}).unixSeconds);
    CHECK(dateFormatFromName(u"MM/dd/yyyy"_qs)->order == DateOrder::MonthDayYear);
    CHECK(dateFormatFromName(u"dd.MM.yyyy HH:mm"_qs)->order == DateOrder::DayMonthYear);
    CHECK_FALSE(dateFormatFromName(u"tomorrow"_qs));
}

TEST_CASE("a day in the shop's zone starts at its midnight", "[exchange][values]")
{
    const auto instant = parseInstant(cell(u"06.03.2024"_qs), {}, QTimeZone("Europe/Moscow"));
    REQUIRE(instant);
    CHECK_FALSE(instant->hasTime);
    CHECK(QDateTime::fromSecsSinceEpoch(instant->utc, Qt::UTC).toString(Qt::ISODate) == u"2024-03-05T21:00:00Z"_qs);
}

TEST_CASE("a whole column is read as its cells are, also where clocks change", "[exchange][values]")
{
    const QTimeZone zone("Europe/Berlin");
    InstantParser parser({}, zone);
    for (const QString& day : {u"30.03.2024"_qs, u"31.03.2024"_qs, u"27.10.2024"_qs, u"31.03.2024"_qs})
        for (const QString& time : {u"00:00"_qs, u"01:59:59"_qs, u"02:30"_qs, u"12:00"_qs}) {
            const auto instant = parser.parse(cell(day + u' ' + time));
            REQUIRE(instant);
            CHECK(instant->utc == utcOf(instant->localDay, QTime::fromString(time.leftJustified(8, u'0').replace(5, 1, u":"_qs), u"HH:mm:ss"_qs), zone));
        }
}

TEST_CASE("birthdays may lack the year", "[exchange][values]")
{
    const DateFormat format;
    CHECK(parseBirthday(cell(u"06.03.1990"_qs), format) == u"1990-03-06"_qs);
    CHECK(parseBirthday(cell(u"06.03"_qs), format) == u"03-06"_qs);
    CHECK(parseBirthday(cell(u"29.02"_qs), format) == u"02-29"_qs);
    CHECK(parseBirthday(cell(u"--03-06"_qs), format) == u"03-06"_qs);
    CHECK(parseBirthday(cell(u"03-06"_qs), format) == u"03-06"_qs);
    CHECK(parseBirthday(cell(u"6 марта"_qs), format) == u"03-06"_qs);
    CHECK(parseBirthday(cell(u"1604-03-06"_qs), format) == u"03-06"_qs);
    CHECK(parseBirthday(cell(u"30.02"_qs), format).error() == ValueProblem::BadBirthday);
    CHECK(parseBirthday(cell(u"31.12.9999"_qs), format).error() == ValueProblem::YearOutOfRange);
}

TEST_CASE("ratings in figures, stars and words", "[exchange][values]")
{
    const auto rating = [](const QString& text) { const auto r = parseRating(cell(text)); return r ? r->value + r->max / 1000 : -1; };
    CHECK(rating(u"4,6"_qs) == 4.6);
    CHECK(rating(u"5/5"_qs) == 5.005);
    CHECK(rating(u"5 из 5"_qs) == 5.005);
    CHECK(rating(u"4 out of 5 stars"_qs) == 4.005);
    CHECK(rating(u"★★★★☆"_qs) == 4.005);
    CHECK(rating(u"⭐⭐⭐"_qs) == 3);
    CHECK(rating(u"FOUR"_qs) == 4.005);
    CHECK(rating(u"8/10"_qs) == Approx(8.01));
    for (const QString& bad : {u"0"_qs, u"6"_qs, u"-1"_qs, u"6/5"_qs, u"5/0"_qs, u"good"_qs, u"1/2/3"_qs, QString()})
        CHECK(rating(bad) == -1);
    CHECK(parseRating(cell(u"8/10"_qs))->stars() == 4);
    CHECK(parseRating(cell(u"80%"_qs))->stars() == 4);
    CHECK(parseRating(cell(u"4,6"_qs))->stars() == 5);
    CHECK(parseRating(cell(u"7"_qs), 10)->stars(10) == 4);
}

TEST_CASE("statuses, kinds and yes or no in both languages", "[exchange][values]")
{
    const auto status = [](const QString& text) { const auto s = parseStatus(text); return s ? codeOf(*s) : QString(); };
    CHECK(status(u"Отдан"_qs) == u"delivered"_qs);
    CHECK(status(u" ДОСТАВЛЕН "_qs) == u"delivered"_qs);
    CHECK(status(u"Возврат"_qs) == u"refunded"_qs);
    CHECK(status(u"в пути"_qs) == u"shipped"_qs);
    CHECK(status(u"Отменён"_qs) == u"cancelled"_qs);
    CHECK(status(u"wc-completed"_qs) == u"completed"_qs);
    CHECK(status(u"partially_refunded"_qs) == u"partly_refunded"_qs);
    CHECK(status(u"partly_refunded"_qs) == u"partly_refunded"_qs);
    CHECK(status(u"send-to-delivery"_qs) == u"shipped"_qs);
    for (const OrderStatus each : allOrderStatuses())
        CHECK(status(codeOf(each)) == codeOf(each));
    CHECK(status(u"непонятно"_qs).isEmpty());
    CHECK(parseReviewKind(u"Вопрос"_qs) == ImportedReviewKind::Question);
    CHECK(parseReviewKind(u"Жалоба"_qs) == ImportedReviewKind::Remark);
    CHECK(parseBoolean(cell(u"Да"_qs)) == true);
    CHECK(parseBoolean(cell(u"no"_qs)) == false);
    CHECK(parseBoolean(cell(u"-"_qs)) == false);
    CHECK_FALSE(parseBoolean(cell(u"maybe"_qs)));
}

TEST_CASE("e-mail addresses are folded and checked", "[exchange][values]")
{
    CHECK(parseEmail(u" Anna <ANNA@Example.ORG> "_qs) == u"anna@example.org"_qs);
    CHECK(parseEmail(u"mailto:a.b+c@пример.рф"_qs) == u"a.b+c@пример.рф"_qs);
    for (const QString& bad : {u"anna"_qs, u"a@b"_qs, u"a b@c.ru"_qs, u"a@b.c"_qs, u"a@@b.ru"_qs, u".a@b.ru"_qs, u"a@b.ru,c@d.ru"_qs, u"a\r\nBcc:x@y.ru"_qs})
        CHECK_FALSE(parseEmail(bad));
}

TEST_CASE("no text crashes a parser", "[exchange][values]")
{
    REQUIRE(rc::check("anything", [](const std::vector<char16_t>& units) {
        const auto spice = *rc::gen::container<std::u16string>(rc::gen::elementOf(std::u16string(u"0123456789.,:-+/ TZeE()'%")));
        for (const QString& text : {cleanText(QString(reinterpret_cast<const QChar*>(units.data()), qsizetype(units.size()))), QString::fromStdU16String(spice)}) {
            for (const QChar decimal : {u'.', u','})
                (void)parseMoney(cell(text), NumberFormat{decimal, false}, 2);
            (void)parseCount(cell(text), {});
            for (const bool serial : {false, true}) {
                const auto instant = parseInstant(cell(text), {DateOrder::DayMonthYear, false, serial, !serial}, QTimeZone::utc());
                RC_ASSERT(!instant || (instant->localDay.year() >= 1900 && instant->localDay.year() <= 2199));
            }
            (void)parseBirthday(cell(text), {});
            (void)parseRating(cell(text));
            (void)parseEmail(text);
            (void)parseStatus(text);
            (void)detectDateFormat(std::vector<QString>{text});
            (void)detectNumberFormat(std::vector<QString>{text});
        }
    }));
}
