#include "today/today_data.h"

#include "cases/case_repository.h"
#include "kpi/response.h"
#include "orders/order_repository.h"
#include "orders/order_scan.h"
#include "replies/reply_repository.h"
#include "replies/template_repository.h"
#include "reviews/channel_look_repository.h"
#include "reviews/deadline_scan.h"
#include "reviews/review_repository.h"
#include "reviews/review_scan.h"
#include "service/service_repository.h"
#include "shop/channel_repository.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"
#include "tasks/task_repository.h"

#include <cmath>

namespace encore::ui {

namespace {

constexpr int kOwedRead = 200;
constexpr int kPromisedAhead = 7;      // days

Status readAnswers(Store& store, const TodayData::Wish& wish, TodayData& data)
{
    ENCORE_LET(const ReviewCounters counters, store.reviews().counters(wish.now, wish.me));
    data.waiting = counters.needsReply;
    data.overdue = counters.overdue;
    data.reviews = counters.all;
    data.done = counters.done;
    data.toApprove = counters.toApprove;
    ENCORE_LET(data.returned, store.replies().returnedTo(wish.me));
    ReviewFilter filter;
    filter.now = wish.now;
    if (data.overdue > 0) {
        filter.view = ReviewView::Overdue;
        ENCORE_LET(const auto channels, store.channels().all());
        for (const Channel& channel : channels) {
            if (!channel.targetConfirmed && data.unconfirmed)
                continue;
            filter.channel = channel.id;
            ENCORE_LET(const qint64 late, store.reviews().count(filter));
            if (channel.targetConfirmed)
                data.overdueConfirmed += late;
            else if (late > 0)
                data.unconfirmed = channel.id;
        }
        filter.channel = {};
    }
    filter.view = ReviewView::NeedsReply;
    ENCORE_LET(const auto first, store.reviews().firstIds(filter, ReviewSort::Due, 1));
    ENCORE_LET(const auto rows, store.reviews().rows(first));
    if (!rows.empty())
        data.urgent = rows.front();
    return {};
}

Status readNews(Store& store, const TodayData::Wish& wish, TodayData& data)
{
    ReviewFilter filter;
    filter.now = wish.now;
    filter.view = ReviewView::All;
    filter.publishedFrom = wish.since;
    ENCORE_LET(data.newReviews, store.reviews().count(filter));
    ENCORE_LET(const auto newest, store.reviews().firstIds(filter, ReviewSort::Newest, 3));
    ENCORE_LET(data.newest, store.reviews().rows(newest));
    OrderFilter orders;
    ENCORE_LET(data.orders, store.orders().count(orders));
    orders.placedFrom = wish.since;
    ENCORE_LET(data.newOrders, store.orders().count(orders));
    return {};
}

} // namespace

Result<TodayData> TodayData::read(Store& store, const Wish& wish)
{
    TodayData data;
    ENCORE_LET(data.channels, store.channels().all(true));
    ENCORE_LET(const QString roundHours, store.settings().value(QStringLiteral("reviews.round_hours")));
    ENCORE_LET(const auto round, ChannelLookRepository(store.db()).round(wish.now));
    for (const RoundStop& stop : round)
        if (stop.isDue(wish.now, std::max(1, roundHours.toInt())))
            data.roundDue.push_back(stop.channel);
    ENCORE_TRY(readAnswers(store, wish, data));
    ENCORE_TRY(readNews(store, wish, data));
    ENCORE_LET(const DeadlineNews deadlines, scanDeadlines(store, wish.now, wish.now));
    data.soon = qint64(deadlines.soon.size());
    ENCORE_LET(data.owed, CompensationRepository(store.db()).owed(kOwedRead));
    ENCORE_LET(data.promised, promisedActions(store.db(), localDay(wish.now, wish.zone).addDays(kPromisedAhead), kOwedRead));
    ENCORE_LET(const CaseCounters cases, CaseRepository(store.db()).counters(wish.now, localDay(wish.now, wish.zone), wish.me));
    data.overdueCases = cases.overdue;
    ENCORE_LET(data.late, scanLateDeliveries(store.db(), wish.now));
    const QDate today = localDay(wish.now, wish.zone);
    const TaskTimes times{wish.now, startOfDayUtc(today, wish.zone), startOfDayUtc(today.addDays(1), wish.zone)};
    ENCORE_LET(data.tasks, store.tasks().list(TaskList::Today, times, wish.me, kTasksShown));
    ENCORE_LET(const TaskCounts counts, store.tasks().counts(times, wish.me));
    data.taskCount = std::max<qint64>(counts.today, qint64(data.tasks.size()));
    ENCORE_LET(const auto hours, store.hours().current({}, today));
    data.hasHours = hours.has_value();
    ServiceRepository service(store.db());
    ENCORE_LET(const auto standards, service.standards());
    data.auditDue = !standards.empty();
    for (int back = 0; back <= 3 && data.auditDue; ++back) {
        ENCORE_LET(const auto month, service.month(today.addMonths(-back).toString(QStringLiteral("yyyy-MM"))));
        data.auditDue = !(month && month->doneAt);
    }
    ENCORE_LET(const auto templates, store.templates().list());
    data.hasTemplates = !templates.empty();
    return data;
}

Result<AnswerSpeed> AnswerSpeed::read(Store& store, const QTimeZone& zone, qint64 now, const std::function<bool()>& cancelled)
{
    AnswerSpeed speed;
    ENCORE_LET(const DayTable days, daysForFigures(store.db(), zone, now));
    ReviewScanOptions scan;
    scan.cancelled = cancelled;
    ENCORE_LET(const WorkingCalendar calendar, store.hours().calendar({}, zone));
    scan.opening = [&](ChannelId, qint64 midnight) { return calendar.openingOf(localDay(midnight, zone)).value_or(midnight); };
    scan.publishedFrom = startOfDayUtc(localDay(now, zone).addDays(1 - kDays), zone);
    ENCORE_LET(scan.leaveOutAcceptedBefore, complaintsLeftOutBefore(store, now));
    ENCORE_LET(const kpi::ReviewHistory history, scanReviews(store.db(), days, scan));
    kpi::KpiOptions options;
    options.asOf = qint32(days.julianDay(now));
    options.asOfEndUtc = now;
    options.from = options.asOf - (kDays - 1);
    const kpi::OrderHistory none = kpi::OrderHistoryBuilder(days).build();
    const auto block = kpi::responseFigures(history, kpi::Scope::of(none, options), now, kpi::ReviewKind::Review);
    speed.medianHours = block.wall.median.value;
    speed.items = block.items;
    speed.answered = block.answered;
    speed.waiting = block.waiting;
    speed.slaKnown = block.slaMet.n;
    speed.slaMet = block.slaMet.value ? std::llround(*block.slaMet.value * double(block.slaMet.n)) : 0;
    return speed;
}

} // namespace encore::ui
