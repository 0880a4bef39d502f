#include "kpi/compute_kpis.h"

namespace encore::kpi {

KpiReport computeKpis(const OrderHistory& history, const KpiOptions& options)
{
    const Scope scope = Scope::of(history, options);
    const MonthTable months(scope.firstDay, scope.asOf + 1);
    OrderValuePass values(history, scope, months);
    LadderPass ladder(scope, options.matureDays);
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
            curves.add(v);
            gaps.add(v);
            ltv.add(v);
            retention.add(v);
            cohorts.add(v);
            churn.add(v);
        },
        [&](const OrderHistory::Columns& c, std::size_t i) { values.addOrder(c, i); });

    KpiReport report;
    report.asOf = scope.asOf;
    report.from = scope.from;
    report.to = scope.to;
    report.orders = values.finish(options.costs);
    report.ladder = ladder.finish();
    report.repeatCurve = curves.finish();
    report.gaps = gaps.finish();
    report.ltv = ltv.finish();
    report.retention = retention.finish();
    report.cohorts = cohorts.finish(report.repeatCurve.steps[0].curve);
    report.churn = churn.finish(report.repeatCurve);
    return report;
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
