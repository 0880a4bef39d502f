#include "common/format.h"

#include "base/phone.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace encore::ui::format {

namespace {

constexpr QChar nbsp(0x00A0);
constexpr QChar minus(0x2212);
constexpr qint64 minute = 60, hour = 3600, dayLong = 86400;

// Gathers the translated words of this file in one context.
struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
public:
    static QString unit(qint64 n, qint64 length)
    {
        switch (length) {
        case minute: return tr("%1 min").arg(n);
        case hour: return tr("%1 h").arg(n);
        default: return tr("%1 d", "days, short").arg(n);
        }
    }
    static QString largest(qint64 seconds)
    {
        if (seconds >= dayLong)
            return unit(seconds / dayLong, dayLong);
        return seconds >= hour ? unit(seconds / hour, hour) : unit(qMax<qint64>(1, seconds / minute), minute);
    }
    static QString past(qint64 seconds)
    {
        if (seconds < minute)
            return tr("just now");
        if (seconds < hour)
            return tr("%n minute(s) ago", nullptr, int(seconds / minute));
        if (seconds < dayLong)
            return tr("%n hour(s) ago", nullptr, int(seconds / hour));
        if (seconds < 60 * dayLong)
            return tr("%n day(s) ago", nullptr, int(seconds / dayLong));
        if (seconds < 730 * dayLong)
            return tr("%n month(s) ago", nullptr, int(seconds / (30 * dayLong)));
        return tr("%n year(s) ago", nullptr, int(seconds / (365 * dayLong)));
    }
    static QString ahead(qint64 seconds)
    {
        if (seconds < minute)
            return tr("now");
        if (seconds < hour)
            return tr("in %n minute(s)", nullptr, int(seconds / minute));
        if (seconds < dayLong)
            return tr("in %n hour(s)", nullptr, int(seconds / hour));
        if (seconds < 60 * dayLong)
            return tr("in %n day(s)", nullptr, int(seconds / dayLong));
        if (seconds < 730 * dayLong)
            return tr("in %n month(s)", nullptr, int(seconds / (30 * dayLong)));
        return tr("in %n year(s)", nullptr, int(seconds / (365 * dayLong)));
    }
    static QString lessThanMinute() { return tr("less than a minute"); }
    static QString left(const QString& time) { return tr("%1 left").arg(time); }
    static QString overdue(const QString& time) { return tr("overdue %1").arg(time); }
    static QString today(const QString& time) { return tr("today, %1").arg(time); }
    static QString yesterday(const QString& time) { return tr("yesterday, %1").arg(time); }
    static QString tomorrow(const QString& time) { return tr("tomorrow, %1").arg(time); }
};

bool isRussian() { return QLocale().language() == QLocale::Russian; }

// The locale's own grouping, with spaces that do not break.
QString joined(QString text)
{
    return text.replace(QLatin1Char(' '), nbsp).replace(QChar(0x202F), nbsp).replace(QLatin1Char('-'), minus);
}

QString clockTime(const QTime& time) { return QLocale().toString(time, isRussian() ? QStringLiteral("H:mm") : QLocale().timeFormat(QLocale::ShortFormat)); }

QDateTime local(qint64 utc, const QTimeZone& zone) { return QDateTime::fromSecsSinceEpoch(utc, zone); }

} // namespace

QString money(Money sum, const QString& currency)
{
    const qint64 scale = currencyScale(currency);
    const quint64 whole = sum.minor < 0 ? 0 - quint64(sum.minor) : quint64(sum.minor);
    QString text = joined(QLocale().toString(qulonglong(whole / quint64(scale))));
    if (const quint64 rest = whole % quint64(scale))
        text += QLocale().decimalPoint() + QString::number(rest).rightJustified(currencyDigits(currency), QLatin1Char('0'));
    const QString symbol = currencySymbol(currency);
    const QString sign = sum.minor < 0 ? QString(minus) : QString();
    // "$12" but "12 ₽", "12 USD"
    if (!isRussian() && symbol.size() == 1 && currency != QLatin1String("RUB"))
        return sign + symbol + text;
    return sign + text + nbsp + symbol;
}

QString count(qint64 number) { return joined(QLocale().toString(number)); }

QString percent(double share, int decimals)
{
    if (!std::isfinite(share))
        return QStringLiteral("—");
    const QString number = joined(QLocale().toString(share * 100, 'f', decimals));
    return isRussian() ? number + nbsp + QLatin1Char('%') : number + QLatin1Char('%');
}

QString decimal(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("—");
    QString text = QLocale().toString(value, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return joined(text);
}

QString day(QDate date, QDate today)
{
    const bool thisYear = date.year() == today.year();
    return QLocale().toString(date, thisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy")).replace(QLatin1Char(' '), nbsp);
}

QString shortDay(QDate date, QDate today)
{
    QString text = QString::number(date.day()) + nbsp + QLocale().toString(date, QStringLiteral("d MMMM")).section(QLatin1Char(' '), 1).left(3);
    if (date.year() != today.year())
        text += nbsp + QString::number(date.year());
    return text;
}

QString moment(qint64 utc, qint64 nowUtc, const QTimeZone& zone)
{
    const QDateTime at = local(utc, zone);
    const QDate today = local(nowUtc, zone).date();
    const QString time = clockTime(at.time());
    switch (today.daysTo(at.date())) {
    case 0: return Format::today(time);
    case -1: return Format::yesterday(time);
    case 1: return Format::tomorrow(time);
    default: return day(at.date(), today) + QStringLiteral(", ") + time;
    }
}

QString exactMoment(qint64 utc, const QTimeZone& zone)
{
    const QDateTime at = local(utc, zone);
    return QLocale().toString(at.date(), QStringLiteral("dddd, d MMMM yyyy")) + QStringLiteral(", ") + clockTime(at.time());
}

QString ago(qint64 utc, qint64 nowUtc)
{
    return utc <= nowUtc ? Format::past(nowUtc - utc) : Format::ahead(utc - nowUtc);
}

QString duration(qint64 seconds)
{
    if (seconds < minute)
        return Format::lessThanMinute();
    if (seconds < hour)
        return Format::unit(seconds / minute, minute).replace(QLatin1Char(' '), nbsp);
    const bool days = seconds >= dayLong;
    const qint64 large = days ? dayLong : hour, small = days ? hour : minute;
    QString text = Format::unit(seconds / large, large);
    if (const qint64 rest = seconds % large / small)
        text += QLatin1Char(' ') + Format::unit(rest, small);
    return text.replace(QLatin1Char(' '), nbsp);
}

QString due(qint64 dueUtc, qint64 nowUtc)
{
    const QString text = dueUtc >= nowUtc ? Format::left(Format::largest(dueUtc - nowUtc)) : Format::overdue(Format::largest(nowUtc - dueUtc));
    return QString(text).replace(QLatin1Char(' '), nbsp);
}

QString phone(const QString& e164)
{
    return e164.startsWith(QLatin1Char('+')) ? formatPhone(e164, QString()).replace(QLatin1Char(' '), nbsp) : e164;
}

} // namespace encore::ui::format
