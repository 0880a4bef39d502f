#include "base/calendar.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace encore {

qint64 startOfDayUtc(QDate day, const QTimeZone& zone)
{
    const QDateTime start = day.startOfDay(zone);
    // A zone that crossed the date line has a day that never was: it is empty.
    return start.isValid() ? start.toSecsSinceEpoch() : day.addDays(1).startOfDay(zone).toSecsSinceEpoch();
}

QDate localDay(qint64 utcSeconds, const QTimeZone& zone)
{
    return QDateTime::fromSecsSinceEpoch(utcSeconds, zone).date();
}

qint64 utcOf(QDate day, QTime time, const QTimeZone& zone)
{
    return QDateTime(day, time, zone).toSecsSinceEpoch();
}

DayTable::DayTable(const QTimeZone& zone, QDate first, QDate last) : m_first(first.toJulianDay())
{
    const qint64 end = last.toJulianDay() + 1;
    m_starts.reserve(size_t(std::max<qint64>(0, end - m_first + 1)));
    for (qint64 j = m_first; j <= end; ++j)
        m_starts.push_back(startOfDayUtc(QDate::fromJulianDay(j), zone));
}

qint64 DayTable::julianDay(qint64 utcSeconds) const
{
    if (utcSeconds < m_starts.front())
        return m_first - 1;
    if (utcSeconds >= m_starts.back())
        return m_first + qint64(m_starts.size()) - 1;
    // A day is 86,400 s but for DST: guess, then step at most a few places.
    size_t i = std::min(size_t((utcSeconds - m_starts.front()) / 86400), m_starts.size() - 2);
    while (m_starts[i] > utcSeconds)
        --i;
    while (m_starts[i + 1] <= utcSeconds)
        ++i;
    return m_first + qint64(i);
}

Result<QTimeZone> timeZone(const QString& ianaName)
{
    if (ianaName.compare(QLatin1String("UTC"), Qt::CaseInsensitive) == 0 || ianaName == QLatin1String("Etc/UTC"))
        return QTimeZone(QByteArrayLiteral("UTC"));
    // Not isTimeZoneIdAvailable: its list leaves out names that computers are set to. The characters, because the
    // name is looked up as a file.
    static const QRegularExpression letters(QStringLiteral("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"));
    // A name without a place ("MSK") would be read as a rule of its own that means UTC, unless it stands in the list.
    const bool plausible = letters.match(ianaName).hasMatch() && (ianaName.contains(u'/') || QTimeZone::isTimeZoneIdAvailable(ianaName.toLatin1()));
    const QTimeZone zone = plausible ? QTimeZone(ianaName.toLatin1()) : QTimeZone();
    if (!zone.isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("time zone \"%1\"").arg(ianaName),
                    QStringLiteral("use an IANA name such as Europe/Moscow or UTC"));
    return zone;
}

bool plausibleDate(QDate date) { return date.isValid() && date.year() >= 1900 && date.year() <= 2199; }

} // namespace encore
