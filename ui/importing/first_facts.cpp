#include "importing/first_facts.h"

#include "base/calendar.h"
#include "common/format.h"
#include "kpi/compute_kpis.h"
#include "orders/order_scan.h"
#include "reviews/review_repository.h"
#include "reviews/review_scan.h"

#include <QCoreApplication>

#include <cmath>

namespace encore::ui {

FirstFacts readFirstFacts(Store& store)
{
    FirstFacts facts;
    const qint64 now = store.clock().nowUtc();
    if (const auto counters = store.reviews().counters(now, store.actor().staff)) {
        facts.unhappyWaiting = counters->negative;
        facts.waiting = counters->needsReply;
    }
    const auto profile = store.settings().profile();
    if (!profile)
        return facts;
    const auto days = daysForFigures(store.db(), profile->zone, now);
    if (!days)
        return facts;
    const auto orders = scanOrders(store.db(), *days);
    const auto reviews = scanReviews(store.db(), *days);
    if (!orders || !reviews)
        return facts;
    kpi::KpiOptions options;
    const QDate today = localDay(now, profile->zone);
    options.asOf = qint32(today.toJulianDay());
    options.asOfEndUtc = startOfDayUtc(today.addDays(1), profile->zone);
    const kpi::KpiReport report = kpi::computeKpis(*orders, *reviews, options);
    facts.customers = report.ladder.withOrders;
    facts.repeat = report.ladder.repeat;
    if (report.repeatCurve.steps[0].median.value)
        facts.daysToSecond = *report.repeatCurve.steps[0].median.value;
    facts.late = qint64(kpi::lateCustomers(*orders, options).size());
    return facts;
}

QStringList firstFactSentences(const FirstFacts& f)
{
    QStringList lines;
    if (f.customers > 0) {
        lines << QCoreApplication::translate("encore::ui::FirstFacts", "%1 of %2 customers bought again: %3.").arg(format::count(f.repeat), format::count(f.customers), format::percent(double(f.repeat) / double(f.customers)));
        lines << (f.daysToSecond ? QCoreApplication::translate("encore::ui::FirstFacts", "Half of those who come back do so by day %1 after the first order.").arg(format::count(qint64(std::llround(*f.daysToSecond))))
                                 : QCoreApplication::translate("encore::ui::FirstFacts", "Less than half of the customers have bought a second time so far."));
        lines << (f.late > 0 ? QCoreApplication::translate("encore::ui::FirstFacts", "%n regular(s) should have ordered by now and did not.", nullptr, int(f.late)) : QCoreApplication::translate("encore::ui::FirstFacts", "No regular is late for the next order."));
    }
    lines << (f.unhappyWaiting > 0 ? QCoreApplication::translate("encore::ui::FirstFacts", "%n unhappy review(s) wait for an answer.", nullptr, int(f.unhappyWaiting)) : QCoreApplication::translate("encore::ui::FirstFacts", "No unhappy review waits for an answer."));
    lines << (f.waiting > 0 ? QCoreApplication::translate("encore::ui::FirstFacts", "Next: answer the review that waits longest.") : QCoreApplication::translate("encore::ui::FirstFacts", "Next: write down the next review that you hear."));
    return lines;
}

} // namespace encore::ui
