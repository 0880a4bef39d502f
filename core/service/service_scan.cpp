#include "service/service_scan.h"

#include "base/calendar.h"
#include "kpi/response.h"
#include "orders/order_scan.h"
#include "reviews/review_scan.h"
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
    const qint64 end = std::min(now, startOfDayUtc(to.addDays(1), zone));
    ENCORE_LET(scan.leaveOutAcceptedBefore, complaintsLeftOutBefore(store, end));
    ENCORE_LET(const kpi::ReviewHistory history, scanReviews(store.db(), days, scan));
    kpi::KpiOptions options;
    options.asOf = qint32(to.toJulianDay());
    options.asOfEndUtc = end;
    options.from = qint32(from.toJulianDay());
    const kpi::OrderHistory none = kpi::OrderHistoryBuilder(days).build();
    const auto block = kpi::responseFigures(history, kpi::Scope::of(none, options), now, kpi::ReviewKind::Review);
    ServiceFigures figures;
    figures.items = block.items;
    figures.answered = block.answered;
    figures.due = block.slaMet.n;
    figures.inTime = block.slaMet.value ? std::llround(*block.slaMet.value * double(block.slaMet.n)) : 0;
    figures.medianHours = block.wall.median.value;
    return figures;
}

} // namespace encore
