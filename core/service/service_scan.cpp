#include "service/service_scan.h"

#include "base/calendar.h"
#include "cases/case_scan.h"
#include "kpi/response.h"
#include "orders/order_scan.h"
#include "reviews/review_scan.h"
#include "shop/hours_repository.h"
#include "shop/store.h"

#include <algorithm>
#include <cmath>

namespace encore {

Result<ServiceFigures> measureService(Store& store, const QTimeZone& zone, QDate from, QDate to, qint64 now, const std::function<bool()>& cancelled)
{
    if (!from.isValid() || to < from)
        return fail(ErrorCode::InvalidInput, QStringLiteral("period"));
    ENCORE_LET(const DayTable days, daysForFigures(store.db(), zone, now));
    ReviewScanOptions scan;
    scan.cancelled = cancelled;
    ENCORE_LET(const WorkingCalendar calendar, store.hours().calendar({}, zone));
    scan.opening = [&](ChannelId, qint64 midnight) { return calendar.openingOf(localDay(midnight, zone)).value_or(midnight); };
    const qint64 end = std::min(now, startOfDayUtc(to.addDays(1), zone));
    ENCORE_LET(scan.leaveOutAcceptedBefore, complaintsLeftOutBefore(store, end));
    ENCORE_LET(const kpi::ReviewHistory history, scanReviews(store.db(), days, scan));
    kpi::KpiOptions options;
    options.asOf = qint32(to.toJulianDay());
    options.asOfEndUtc = end;
    options.from = qint32(from.toJulianDay());
    const kpi::OrderHistory none = kpi::OrderHistoryBuilder(days).build();
    const kpi::Scope scope = kpi::Scope::of(none, options);
    const auto block = kpi::responseFigures(history, scope, now, kpi::ReviewKind::Review);
    const auto requests = kpi::responseFigures(history, scope, now, kpi::ReviewKind::Request);
    ServiceFigures figures;
    figures.items = block.items;
    figures.answered = block.answered;
    figures.due = block.slaMet.n;
    figures.inTime = block.slaMet.value ? std::llround(*block.slaMet.value * double(block.slaMet.n)) : 0;
    figures.medianHours = block.wall.median.value;
    figures.requests = requests.items;
    figures.requestHours = requests.wall.median.value;
    return figures;
}

Result<std::vector<kpi::ResolutionBlock::Kind>> measureRequests(Store& store, const QTimeZone& zone, QDate from, QDate to, qint64 now)
{
    if (!from.isValid() || to < from)
        return fail(ErrorCode::InvalidInput, QStringLiteral("period"));
    ENCORE_LET(auto cases, caseFacts(store.db()));
    const qint64 first = startOfDayUtc(from, zone), end = startOfDayUtc(to.addDays(1), zone);
    std::erase_if(cases, [&](const kpi::CaseFact& c) { return c.ofReview || c.openedAt < first || c.openedAt >= end; });
    return kpi::resolution(cases, now).kinds;
}

} // namespace encore
