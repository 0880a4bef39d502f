#include "kpi/compute_kpis.h"

#include <tuple>

namespace encore::kpi {

namespace {

void orderFigures(KpiReport& report, const OrderHistory& history, const Scope& scope, const KpiOptions& options, const LastingFigures& lasting)
{
    const MonthTable months(scope.firstDay, scope.asOf + 1);
    OrderValuePass values(history, scope, months);
    LadderPass ladder(scope, options.matureDays);
    NewcomerPass newcomers(scope, months, options.matureDays);
    GapPass gaps(scope, options.closures);
    RetentionPass retention(scope, months, options.windowDays.value_or(lasting.windowDays));
    CohortPass cohorts(scope, months, options.cohort, options.cell);
    ChurnPass churn(scope);
    forEachCustomer(
        history, scope,
        [&](const CustomerView& v) {
            values.addCustomer(v);
            ladder.add(v);
            newcomers.add(v);
            gaps.add(v);
            retention.add(v);
            cohorts.add(v);
            churn.add(v);
        },
        [&](const OrderHistory::Columns& c, std::size_t i) { values.addOrder(c, i); });
    report.orders = values.finish(options.costs);
    report.ladder = ladder.finish();
    report.newcomers = newcomers.finish();
    report.repeatCurve = lasting.repeatCurve;
    report.gaps = gaps.finish();
    report.ltv = lasting.ltv;
    report.retention = retention.finish();
    report.cohorts = cohorts.finish(report.repeatCurve.steps[0].curve);
    report.churn = churn.finish(report.repeatCurve);
}

void reviewFigures(KpiReport& report, const ReviewHistory& reviews, const Scope& scope, const KpiOptions& options, const WorkingSeconds& working)
{
    Scope period = scope;
    if (!options.from)
        for (const qint32 day : reviews.publishedDay)
            period.from = std::min(period.from, day);
    report.rating = ratingFigures(reviews, period, options.includeIncentivised, options.includeNotOurs);
    for (const ReviewKind kind : {ReviewKind::Review, ReviewKind::Question, ReviewKind::Request})
        report.response[static_cast<std::size_t>(kind)] = responseFigures(reviews, period, options.asOfEndUtc, kind, working);
}

} // namespace

LastingFigures lastingFigures(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options)
{
    const Scope scope = Scope::of(orders, options);
    LastingFigures all;
    const MonthTable months(scope.firstDay, scope.asOf + 1);
    RetentionWindowPass window;
    RepeatCurvePass curves(scope, months);
    LtvPass ltv(scope);
    forEachCustomer(orders, scope, [&](const CustomerView& v) {
        window.add(v);
        curves.add(v);
        ltv.add(v);
    });
    all.windowDays = window.finish();
    all.repeatCurve = curves.finish();
    all.ltv = ltv.finish();
    ReviewLinkPass link(orders, options);
    RecoveryPass recovery(orders, reviews, scope);
    forEachIndexOrder(orders, reviews, scope, options, [&](const IndexOrder& o) {
        link.add(o);
        recovery.add(o);
    });
    all.reviewLink = link.finish();
    all.recovery = recovery.finish();
    all.replyEffect = replyEffect(replyUnits(orders, reviews, scope));
    return all;
}

bool haveSameLasting(const KpiOptions& a, const KpiOptions& b)
{
    const auto key = [](const KpiOptions& o) {
        return std::tie(o.asOf, o.asOfEndUtc, o.channels, o.zeroValueOrders, o.mergeSameDay, o.historyComplete, o.landmarkDays, o.fastReplyHours, o.detectable);
    };
    return key(a) == key(b);
}

KpiReport computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const WorkingSeconds& working)
{
    return computeKpis(orders, reviews, options, lastingFigures(orders, reviews, options), working);
}

KpiReport computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const LastingFigures& lasting, const WorkingSeconds& working)
{
    const Scope scope = Scope::of(orders, options);
    KpiReport report;
    report.asOf = scope.asOf;
    report.from = scope.from;
    report.to = scope.to;
    orderFigures(report, orders, scope, options, lasting);
    reviewFigures(report, reviews, scope, options, working);
    report.reviewLink = lasting.reviewLink;
    report.recovery = lasting.recovery;
    report.replyEffect = lasting.replyEffect;
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
