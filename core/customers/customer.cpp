#include "customers/customer.h"

namespace encore {

std::optional<Birthday> Birthday::fromIso(const QString& text)
{
    const bool yearless = text.startsWith(QLatin1String("--"));
    // 2000 is a leap year, so that 29 February without a year is a day.
    const QDate d = QDate::fromString(yearless ? QStringLiteral("2000-") + text.mid(2) : text, Qt::ISODate);
    if (!d.isValid() || text.size() != (yearless ? 7 : 10))
        return std::nullopt;
    return Birthday{yearless ? 0 : d.year(), d.month(), d.day()};
}

QString Birthday::toIso() const
{
    const QString tail = QStringLiteral("%1-%2").arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
    return year ? QStringLiteral("%1-").arg(year, 4, 10, QLatin1Char('0')) + tail : QStringLiteral("--") + tail;
}

QString Customer::displayName() const
{
    if (!name.isEmpty())
        return name;
    if (!externalIds.empty())
        return u'#' + externalIds.front().id;
    if (!phones.empty())
        return phones.front().typed;
    return emails.isEmpty() ? QString() : emails.front();
}

} // namespace encore
