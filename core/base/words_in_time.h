#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace encore {

/// What a day without a time of day means.
struct DayDefaults {
    QTime morning{9, 0};    ///< for a day that the shop is closed, or when `openingOf` is not set
    QTime noon{13, 0};
    QTime evening{18, 0};
    std::function<std::optional<QTime>(QDate)> openingOf = {};   ///< opening of a local day, nullopt when closed
};

/// A moment that someone asked for in words.
struct FutureMoment {
    qint64 utc = 0;            ///< UTC seconds
    bool timeGiven = false;    ///< a time of day (or a count of hours or minutes) was in the words
};

/// Reads words for snoozing and due dates, in Russian or English: «завтра», «послезавтра в 12», «пн 10:00»,
/// «через 3 дня», «через полчаса», «15 ноября», «вечером», "tomorrow", "mon 10:00", "in 3 days", "next week",
/// "15.11.2026 10:00", "2h". The whole text must be understood, otherwise nullopt: nothing is guessed.
/// Days and times without more are the next such moment after `now`; a date with its year is taken as
/// written, even when past. Years outside 1900 to 2199 are not understood. Pure; any thread.
std::optional<FutureMoment> futureMoment(const QString& text, qint64 now, const QTimeZone& zone,
                                         const DayDefaults& defaults = {});

enum class DatePrecision {
    Minute,    ///< day and time of day
    Day,       ///< the day
    About,     ///< counted back in weeks, months or years: the day is only near
};

/// A moment in the past as a page words it.
struct PastMoment {
    QDate day;                 ///< local day in the zone
    QTime time;                ///< valid with precision Minute
    DatePrecision precision = DatePrecision::Day;
    qsizetype start = 0;       ///< where the words stand in the text, in UTF-16 units
    qsizetype length = 0;
};

/// Finds the first date in a line of a page: «вчера», «2 недели назад», «15 ноября», «15 ноября 2025 г. в 12:30»,
/// "3 days ago", "Nov 15, 2025", 15.11.2025, 2025-11-15. A date without a year is the last such day that is
/// not after `now`; a date after tomorrow is not taken for one. nullopt when there is none. Pure; any thread.
std::optional<PastMoment> pastMoment(const QString& line, qint64 now, const QTimeZone& zone);

} // namespace encore
