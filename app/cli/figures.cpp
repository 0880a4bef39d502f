#include "cli/figures.h"

#include "cli/output.h"
#include "orders/order_scan.h"
#include "reviews/review_scan.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"

#include <QJsonArray>

namespace encore::cli {

namespace {

QString number(const QJsonValue& value)
{
    if (value.isNull())
        return QStringLiteral("-");
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : value.toVariant().toString();
}

bool isFigure(const QJsonObject& object) { return object.contains(QStringLiteral("value")) && object.contains(QStringLiteral("n")); }

QString figure(const QJsonObject& f)
{
    QString line = number(f[QStringLiteral("value")]);
    if (!f[QStringLiteral("low")].isNull() && !f[QStringLiteral("high")].isNull())
        line += QStringLiteral("  (%1 to %2)").arg(number(f[QStringLiteral("low")]), number(f[QStringLiteral("high")]));
    return line + QStringLiteral("  n ") + number(f[QStringLiteral("n")]);
}

void flatten(const QString& name, const QJsonValue& value, Table& table)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (isFigure(object)) {
            table.add(name, figure(object));
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(name.isEmpty() ? it.key() : name + u'.' + it.key(), it.value(), table);
        return;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const bool nested = !array.isEmpty() && array.first().isObject();
        QStringList parts;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (nested)
                flatten(name + u'.' + QString::number(i), array[i], table);
            else
                parts << number(array[i]);
        }
        if (!nested)
            table.add(name, parts.join(u' '));
        return;
    }
    table.add(name, number(value));
}

Result<kpi::KpiOptions> optionsFrom(Store& store, const ShopProfile& profile, QDate asOf)
{
    ENCORE_LET(const auto settings, store.settings().all());
    const auto isOn = [&](const char* key) { return settings.value(QLatin1String(key)) == QLatin1String("true"); };
    const auto count = [&](const char* key) { return settings.value(QLatin1String(key)).toInt(); };
    kpi::KpiOptions options;
    options.asOf = qint32(asOf.toJulianDay());
    options.asOfEndUtc = startOfDayUtc(asOf.addDays(1), profile.zone);
    options.zeroValueOrders = isOn(setting::kZeroValueOrders);
    options.mergeSameDay = isOn(setting::kMergeSameDay);
    options.historyComplete = isOn(setting::kHistoryComplete);
    options.includeIncentivised = isOn("kpi.include_incentivised");
    options.landmarkDays = count("kpi.landmark_days");
    options.fastReplyHours = count("kpi.fast_reply_hours");
    if (const int window = count("kpi.retention_window"); window > 0)
        options.windowDays = window;
    options.currency = profile.currency;
    options.currencyDigits = profile.digits;
    options.timezone = QString::fromLatin1(profile.zone.id());
    return options;
}

} // namespace

Result<std::optional<QDate>> dayFrom(const std::string& argument, const char* option)
{
    if (argument.empty())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(text(argument), QStringLiteral("yyyy-MM-dd"));
    if (!plausibleDate(day))
        return wrongUsage(QStringLiteral("%1 %2").arg(QLatin1String(option), text(argument)), QStringLiteral("a day such as 2026-03-01"));
    return std::optional(day);
}

Result<Figures> readFigures(Session& session, Store& store, std::optional<QDate> asOf, bool withReviews)
{
    ENCORE_LET(const ShopProfile profile, store.settings().profile());
    const qint64 now = session.clock().nowUtc();
    ENCORE_LET(auto options, optionsFrom(store, profile, asOf.value_or(localDay(now, profile.zone))));
    ENCORE_LET(auto calendar, HoursRepository(store.db()).calendar({}, profile.zone));
    ENCORE_LET(const DayTable days, daysForFigures(store.db(), profile.zone, now));
    ENCORE_LET(auto orders, scanOrders(store.db(), days));
    kpi::ReviewHistory reviews;
    if (withReviews) {
        ReviewScanOptions how;
        how.opening = [&](ChannelId, qint64 midnight) { return calendar.openingOf(localDay(midnight, profile.zone)).value_or(midnight); };
        ENCORE_LET(reviews, scanReviews(store.db(), days, how));
    }
    return Figures{std::move(options), std::move(orders), std::move(reviews), std::move(calendar)};
}

void printFigures(const QJsonObject& document)
{
    Table table;
    flatten({}, document, table);
    table.print();
}

} // namespace encore::cli
