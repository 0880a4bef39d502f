#include "base/calendar.h"

#include "support/catch.h"

#include <QDateTime>

using namespace encore;

TEST_CASE("the day table agrees with the date library on every hour, across DST", "[calendar]")
{
    for (const char* name : {"Europe/Moscow", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia"}) {
        const QTimeZone zone = *timeZone(QString::fromLatin1(name));
        const DayTable table(zone, QDate(2010, 12, 1), QDate(2012, 3, 1));
        const qint64 from = startOfDayUtc(QDate(2010, 12, 1), zone);
        const qint64 to = startOfDayUtc(QDate(2012, 3, 2), zone);
        qint64 wrong = 0;
        for (qint64 t = from; t < to; t += 1800)
            wrong += table.day(t) != localDay(t, zone);
        CHECK(wrong == 0);
        CHECK(table.day(from - 1) == QDate(2010, 11, 30));
        CHECK(table.day(to) == QDate(2012, 3, 2));
    }
}

TEST_CASE("an unknown time zone is refused with a hint", "[calendar]")
{
    for (const char* name : {"Mars/Olympus", "Mars", "MSK", "Moscow", "UTC+3", ""}) {
        CAPTURE(name);
        const auto zone = timeZone(QString::fromLatin1(name));
        REQUIRE_FALSE(zone);
        CHECK(zone.error().code == ErrorCode::InvalidInput);
    }
    for (const char* name : {"UTC", "Asia/Calcutta", "America/New_York"})
        CHECK(timeZone(QString::fromLatin1(name)));
}
