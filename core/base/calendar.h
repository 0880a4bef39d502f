#pragma once

#include "base/result.h"

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace encore {

/// Local days of one time zone as a table of boundaries, so that a million instants are cut into days
/// without a date call per row (design: "a table of boundaries"). Days are numbered by QDate's Julian
/// day. Immutable after construction; callable from any thread.
class DayTable {
public:
    /// Covers every local day from `first` to `last`, both inclusive; instants outside are clamped to
    /// first-1 and last+1. A day whose midnight does not exist (DST at midnight) starts at its first instant.
    DayTable(const QTimeZone& zone, QDate first, QDate last);

    /// Julian day of the local day that holds this instant.
    qint64 julianDay(qint64 utcSeconds) const;
    QDate day(qint64 utcSeconds) const { return QDate::fromJulianDay(julianDay(utcSeconds)); }

private:
    qint64 m_first;                   // Julian day of m_starts[0]
    std::vector<qint64> m_starts;     // first UTC second of each day, then of the day after the last
};

/// First UTC second of a local day.
qint64 startOfDayUtc(QDate day, const QTimeZone& zone);
/// Local day of one instant. For many instants use DayTable.
QDate localDay(qint64 utcSeconds, const QTimeZone& zone);
/// UTC second of a local wall-clock time; a time inside a DST gap is moved forward by the gap.
qint64 utcOf(QDate day, QTime time, const QTimeZone& zone);

/// A time zone by IANA name ("Europe/Moscow"); InvalidInput for a name that is not known here.
Result<QTimeZone> timeZone(const QString& ianaName);

/// Years that Encore accepts in dates from outside: 1900 to 2199. Others are almost surely typing errors.
bool plausibleDate(QDate date);

} // namespace encore
