#include "kpi/compute_kpis.h"

namespace encore::kpi {

namespace {

void orderFigures(KpiReport& report, const OrderHistory& history, const Scope& scope, const KpiOptions& options)
{
    const MonthTable months(scope.firstDay, scope.asOf + 1);
    OrderValuePass values(history, scope, months);
    LadderPass ladder(scope, options.matureDays);
    NewcomerPass newcomers(scope, months, options.matureDays);
    RepeatCurvePass curves(scope, months);
    GapPass gaps(scope, options.closures);
    LtvPass ltv(scope);
    RetentionPass retention(scope, months, options.windowDays ? *options.windowDays : retentionWindow(history, scope));
    CohortPass cohorts(scope, months, options.cohort, options.cell);
    ChurnPass churn(scope);
    forEachCustomer(
        history, scope,
        [&](const CustomerView& v) {
            values.addCustomer(v);
            ladder.add(v);
            newcomers.add(v);
            curves.add(v);
            gaps.add(v);
            ltv.add(v);
            retention.add(v);
            cohorts.add(v);
            churn.add(v);
        },
        [&](const OrderHistory::Columns& c, std::size_t i) { values.addOrder(c, i); });
    report.orders = values.finish(options.costs);
    report.ladder = ladder.finish();
    report.newcomers = newcomers.finish();
    report.repeatCurve = curves.finish();
    report.gaps = gaps.finish();
    report.ltv = ltv.finish();
    report.retention = retention.finish();
    report.cohorts = cohorts.finish(report.repeatCurve.steps[0].curve);
    report.churn = churn.finish(report.repeatCurve);
}

void reviewFigures(KpiReport& report, const OrderHistory& orders, const ReviewHistory& reviews, const Scope& scope, const KpiOptions& options, const WorkingSeconds& working)
{
    Scope period = scope;
    if (!options.from)
        for (const qint32 day : reviews.publishedDay)
            period.from = std::min(period.from, day);
    report.rating = ratingFigures(reviews, period, options.includeIncentivised, options.includeNotOurs);
    for (const ReviewKind kind : {ReviewKind::Review, ReviewKind::Question, ReviewKind::Request})
        report.response[static_cast<std::size_t>(kind)] = responseFigures(reviews, period, options.asOfEndUtc, kind, working);

    ReviewLinkPass link(orders, options);
    RecoveryPass recovery(orders, reviews, scope);
    forEachIndexOrder(orders, reviews, scope, options, [&](const IndexOrder& o) {
        link.add(o);
        recovery.add(o);
    });
    report.reviewLink = link.finish();
    report.recovery = recovery.finish();
    report.replyEffect = replyEffect(replyUnits(orders, reviews, scope));
}

} // namespace

KpiReport computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const WorkingSeconds& working)
{
    const Scope scope = Scope::of(orders, options);
    KpiReport report;
    report.asOf = scope.asOf;
    report.from = scope.from;
    report.to = scope.to;
    orderFigures(report, orders, scope, options);
    reviewFigures(report, orders, reviews, scope, options, working);
    return report;
}

std::vector<IndexOrder> ordersOfClass(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, ReviewClass reviewClass)
{
    std::vector<IndexOrder> rows;
    forEachIndexOrder(orders, reviews, Scope::of(orders, options), options, [&](const IndexOrder& o) {
        if (o.left == IndexOrder::Left::In && o.reviewClass == reviewClass)
            rows.push_back(o);
    });
    return rows;
}

std::vector<LateCustomer> lateCustomers(const OrderHistory& history, const KpiOptions& options)
{
    const Scope scope = Scope::of(history, options);
    const MonthTable months(scope.firstDay, scope.asOf + 1);
    RepeatCurvePass curves(scope, months);
    ChurnPass churn(scope);
    forEachCustomer(history, scope, [&](const CustomerView& v) {
        curves.add(v);
        churn.add(v);
    });
    return churn.late(history, curves.finish());
}

} // namespace encore::kpi
