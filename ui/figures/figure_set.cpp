#include "figures/figure_set.h"

#include "base/calendar.h"
#include "changes/change_repository.h"
#include "orders/order_scan.h"
#include "reviews/review_scan.h"
#include "shop/channel_repository.h"
#include "shop/hours_repository.h"
#include "shop/store.h"

#include <algorithm>

namespace encore::ui {

namespace {

kpi::KpiOptions switchesOf(const QMap<QString, QString>& settings, const ShopProfile& profile, QDate today)
{
    const auto isOn = [&](const char* key) { return settings.value(QLatin1String(key)) == QLatin1String("true"); };
    const auto count = [&](const char* key) { return settings.value(QLatin1String(key)).toInt(); };
    kpi::KpiOptions options;
    options.asOf = qint32(today.toJulianDay());
    options.asOfEndUtc = startOfDayUtc(today.addDays(1), profile.zone);
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
    // Days of the first order, not calendar months: short months do not bend the table.
    options.cell = kpi::CellSpan::ThirtyDays;
    return options;
}

} // namespace

QDate FigureReading::firstDay() const
{
    qint32 first = orders.firstDay() == kpi::kNoDay ? options.asOf + 1 : orders.firstDay();
    for (const qint32 day : reviews.publishedDay)
        first = std::min(first, day);
    return first > options.asOf ? QDate() : QDate::fromJulianDay(first);
}

QString FigureReading::channelName(qint32 channel) const
{
    const auto found = std::find_if(channels.begin(), channels.end(), [&](const Channel& c) { return c.id.value == channel; });
    return found == channels.end() ? QString() : found->name;
}

Result<std::shared_ptr<const FigureReading>> FigureReading::read(Store& store, const std::function<bool()>& cancelled)
{
    ENCORE_LET(const ShopProfile profile, store.settings().profile());
    ENCORE_LET(const auto settings, store.settings().all());
    const qint64 now = store.clock().nowUtc();
    const QDate today = localDay(now, profile.zone);
    ENCORE_LET(auto calendar, store.hours().calendar({}, profile.zone));
    ENCORE_LET(auto channels, store.channels().all());
    ENCORE_LET(const DayTable days, daysForFigures(store.db(), profile.zone, now));
    OrderScanOptions orderScan;
    orderScan.goods = true;
    orderScan.cancelled = cancelled;
    ENCORE_LET(auto orders, scanOrders(store.db(), days, orderScan));
    ReviewScanOptions reviewScan;
    reviewScan.cancelled = cancelled;
    reviewScan.opening = [&](ChannelId, qint64 midnight) { return calendar.openingOf(localDay(midnight, profile.zone)).value_or(midnight); };
    ENCORE_LET(auto reviews, scanReviews(store.db(), days, reviewScan));
    ENCORE_LET(const auto changes, ChangeRepository(store.db()).doneBetween(today.addYears(-50), today));
    QList<ChangeMark> marks;
    for (const Change& change : changes)
        marks.append({*change.doneOn, change.title, change.id.value});
    return std::make_shared<const FigureReading>(
        FigureReading{std::move(orders), std::move(reviews), switchesOf(settings, profile, today), std::move(calendar), std::move(channels), std::move(marks), profile, today});
}

std::shared_ptr<const FigureSet> FigureSet::compute(std::shared_ptr<const FigureReading> reading, const FigureQuery& query)
{
    auto set = std::make_shared<FigureSet>();
    set->query = query;
    set->reading = reading;
    set->format = FigureFormat::of(reading->profile);
    const QDate first = reading->firstDay();
    set->span = query.span(reading->today, first);
    set->beforeSpan = query.before(reading->today, first);
    kpi::KpiOptions options = reading->options;
    options.from = set->span.from;
    options.to = set->span.to;
    options.channels = query.channels;
    options.cohort = query.cohort;

    const QDate last = reading->today.addDays(2);
    const QDate begin = first.isValid() ? std::max(first, QDate(1990, 1, 1)) : last;
    const WorkingTimeline timeline(reading->calendar, std::min(begin, last), last);
    const auto working = [&](qint64 from, qint64 to) { return timeline.workingSeconds(from, to); };
    set->now = kpi::computeKpis(reading->orders, reading->reviews, options, working);
    set->late = kpi::lateCustomers(reading->orders, options);
    // One window for all that is compared.
    options.windowDays = set->now.retention.windowDays;
    set->options = options;
    if (set->beforeSpan) {
        kpi::KpiOptions old = options;
        old.from = set->beforeSpan->from;
        old.to = set->beforeSpan->to;
        set->before = kpi::computeKpis(reading->orders, reading->reviews, old, working);
    }
    return set;
}

FigureForecast FigureForecast::compute(const FigureReading& reading, const kpi::KpiOptions& options)
{
    kpi::KpiOptions whole = options;
    whole.from.reset();
    whole.to.reset();
    return {predict::forecastDemand(reading.orders, whole, kDays)};
}

} // namespace encore::ui
