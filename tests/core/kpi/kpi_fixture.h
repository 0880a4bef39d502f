#pragma once

#include "base/money.h"
#include "kpi/compute_kpis.h"
#include "kpi/kpi_json.h"

#include <QDate>
#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace encore::test {

inline const DayTable& utcDays()
{
    static const DayTable table(QTimeZone::utc(), QDate(1990, 1, 1), QDate(2035, 12, 31));
    return table;
}

inline qint32 julian(int year, int month, int day) { return static_cast<qint32>(QDate(year, month, day).toJulianDay()); }
inline qint64 utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toSecsSinceEpoch();
}
/// First UTC second of a Julian day.
inline qint64 utcOfDay(qint32 julianDay) { return (static_cast<qint64>(julianDay) - 2440588) * 86400; }

inline kpi::OrderFact order(qint64 customer, qint32 day, qint64 net = 1000, qint64 delivered = kpi::kNoInstant)
{
    kpi::OrderFact f;
    f.customer = customer;
    f.placedAt = utcOfDay(day) + 43200;
    f.netMinor = net;
    f.grossMinor = net;
    f.items = 1;
    f.channel = 1;
    f.deliveredAt = delivered == kpi::kNoInstant ? delivered : utcOfDay(static_cast<qint32>(delivered)) + 43200;
    return f;
}

inline kpi::OrderHistory historyOf(std::vector<kpi::OrderFact> orders, const std::vector<kpi::ChannelFact>& channels = {})
{
    kpi::OrderHistoryBuilder builder(utcDays(), channels);
    qint64 id = 0;
    for (kpi::OrderFact& f : orders) {
        if (f.id == 0)
            f.id = ++id;
        builder.add(f);
    }
    return builder.build();
}

inline kpi::KpiOptions optionsAt(qint32 asOf)
{
    kpi::KpiOptions o;
    o.asOf = asOf;
    o.asOfEndUtc = utcOfDay(asOf + 1);
    o.currency = QStringLiteral("USD");
    o.timezone = QStringLiteral("UTC");
    return o;
}

/// The CDNOW sample as facts, in file order (customer, then date).
inline std::vector<kpi::OrderFact> cdnowOrders(const QString& path)
{
    std::vector<kpi::OrderFact> orders;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return orders;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        if (cells.size() < 4)
            continue;
        const auto money = moneyFromPlain(QString::fromLatin1(cells[3]), 2);
        kpi::OrderFact f = order(cells[0].toLongLong(), static_cast<qint32>(QDate::fromString(QString::fromLatin1(cells[1]), Qt::ISODate).toJulianDay()), money ? money->minor : 0);
        f.items = cells[2].toInt();
        orders.push_back(f);
    }
    return orders;
}

} // namespace encore::test
