#include "kpi/compute_kpis.h"

#include "base/side_by_side.h"
#include "kpi/nobody.h"

#include <atomic>
#include <functional>
#include <tuple>

namespace encore::kpi {

struct LastingSums {
    LastingSums(const Scope& of, const KpiOptions& options, int windowDays)
        : scope(of), months(of.firstDay, of.asOf + 1), newcomers(scope, months, options.matureDays), retention(scope, months, windowDays),
          cohorts(scope, months, options.cohort, options.cell), churn(scope)
    {
    }
    LastingSums(const LastingSums&) = delete;
    LastingSums& operator=(const LastingSums&) = delete;
    void add(const CustomerView& v)
    {
        newcomers.add(v);
        retention.add(v);
        cohorts.add(v);
        churn.add(v);
    }

    const Scope scope;
    const MonthTable months;
    NewcomerPass newcomers;
    RetentionPass retention;
    CohortPass cohorts;
    ChurnPass churn;
};

namespace {

/// Orders of the period with their money.
void orderFigures(KpiReport& report, const OrderHistory& history, const Scope& scope, const KpiOptions& options, const LastingFigures& lasting)
{
    OrderValuePass values(history, scope, lasting.sums->months);
    forEachCustomer(
        history, scope, [&](const CustomerView& v) { values.addCustomer(v); }, [&](const OrderHistory::Columns& c, std::size_t i) { values.addOrder(c, i); });
    report.orders = values.finish(options.costs);
}

/// Buyers of the period: who came back, how often, after how long, and who stayed away.
void buyerFigures(KpiReport& report, const OrderHistory& history, const Scope& scope, const KpiOptions& options, const LastingFigures& lasting)
{
    LadderPass ladder(scope, options.matureDays);
    GapPass gaps(scope, options.closures);
    ChurnPeriodPass churn(lasting.sums->churn, scope);
    forEachCustomer(history, scope, [&](const CustomerView& v) {
        ladder.add(v);
        gaps.add(v);
        churn.add(v);
    });
    report.ladder = ladder.finish();
    report.gaps = gaps.finish();
    report.churn = lasting.churn;
    churn.finish(report.churn);
}

/// What the lasting sums hold ready, cut to the period; sums for another W or other cohorts are counted here.
void lastingFiguresOf(KpiReport& report, const OrderHistory& history, const Scope& scope, const KpiOptions& options, const LastingFigures& lasting)
{
    const LastingSums& sums = *lasting.sums;
    std::optional<RetentionPass> retention;
    std::optional<CohortPass> cohorts;
    if (const int days = options.windowDays.value_or(lasting.windowDays); !sums.retention.isOf(days))
        retention.emplace(scope, sums.months, days);
    if (!sums.cohorts.isOf(options.cohort, options.cell))
        cohorts.emplace(scope, sums.months, options.cohort, options.cell);
    if (retention || cohorts)
        forEachCustomer(history, scope, [&](const CustomerView& v) {
            if (retention)
                retention->add(v);
            if (cohorts)
                cohorts->add(v);
        });
    report.newcomers = sums.newcomers.finish(scope);
    report.retention = (retention ? *retention : sums.retention).finish(scope);
    report.cohorts = (cohorts ? *cohorts : sums.cohorts).finish(scope, lasting.repeatCurve.steps[0].curve);
    report.repeatCurve = lasting.repeatCurve;
    report.ltv = lasting.ltv;
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

std::optional<LastingFigures> lastingFigures(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const StopQuestion& stop)
{
    const auto stopped = [&] { return stop && stop(); };
    const Scope scope = Scope::of(orders, options);
    LastingFigures all;
    if (stopped())
        return std::nullopt;
    const auto ofOrders = [&] {
        const MonthTable months(scope.firstDay, scope.asOf + 1);
        RetentionWindowPass window;
        RepeatCurvePass curves(scope, months);
        LtvPass ltv(scope);
        forEachCustomer(orders, scope, [&](const CustomerView& v) {
            window.add(v);
            curves.add(v);
            ltv.add(v);
        });
        if (stopped())
            return;
        all.windowDays = window.finish();
        all.windowFound = window.isEnough();
        all.repeatCurve = curves.finish();
        all.ltv = ltv.finish();
        if (stopped())
            return;
        auto sums = std::make_shared<LastingSums>(scope, options, options.windowDays.value_or(all.windowDays));
        forEachCustomer(orders, scope, [&](const CustomerView& v) { sums->add(v); });
        all.churn = sums->churn.finish(all.repeatCurve);
        all.sums = std::move(sums);
    };
    const auto ofReviews = [&] {
        ReviewLinkPass link(orders, options);
        RecoveryPass recovery(orders, reviews, scope);
        forEachIndexOrder(orders, reviews, scope, options, [&](const IndexOrder& o) {
            link.add(o);
            recovery.add(o);
        });
        if (stopped())
            return;
        all.reviewLink = link.finish();
        if (stopped())
            return;
        all.recovery = recovery.finish();
        all.replyEffect = replyEffect(replyUnits(orders, reviews, scope));
    };
    sideBySide(ofOrders, ofReviews);
    if (stopped())
        return std::nullopt;
    return all;
}

LastingFigures lastingFigures(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options)
{
    return *lastingFigures(orders, reviews, options, {});
}

bool haveSameLasting(const KpiOptions& a, const KpiOptions& b)
{
    const auto key = [](const KpiOptions& o) {
        // Not the second of the day: with the same rows it changes nothing here.
        return std::tie(o.asOf, o.channels, o.zeroValueOrders, o.mergeSameDay, o.historyComplete, o.landmarkDays, o.fastReplyHours, o.detectable, o.matureDays);
    };
    return key(a) == key(b);
}

KpiReport computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const WorkingSeconds& working)
{
    return computeKpis(orders, reviews, options, lastingFigures(orders, reviews, options), working);
}

std::optional<KpiReport> computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const LastingFigures& lasting, const WorkingSeconds& working,
                                     const StopQuestion& stop)
{
    const auto stopped = [&] { return stop && stop(); };
    if (stopped())
        return std::nullopt;
    const Scope scope = Scope::of(orders, options);
    KpiReport report;
    report.asOf = scope.asOf;
    report.from = scope.from;
    report.to = scope.to;
    // Each writes its own part of the report. The longest come first, so that both threads end at about the same time.
    const std::function<void()> parts[]{
        [&] { orderFigures(report, orders, scope, options, lasting); },
        [&] { buyerFigures(report, orders, scope, options, lasting); },
        [&] { reviewFigures(report, reviews, scope, options, working); },
        [&] { lastingFiguresOf(report, orders, scope, options, lasting); },
    };
    std::atomic_size_t next{0};
    const auto work = [&] {
        for (std::size_t part = next++; part < std::size(parts) && !stopped(); part = next++)
            parts[part]();
    };
    sideBySide(work, work);
    if (stopped())
        return std::nullopt;
    report.reviewLink = lasting.reviewLink;
    report.recovery = lasting.recovery;
    report.replyEffect = lasting.replyEffect;
    if (report.ladder.withOrders == 0)
        sayNobody(report, whyNobody(orders, scope));
    return report;
}

KpiReport computeKpis(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const LastingFigures& lasting, const WorkingSeconds& working)
{
    return *computeKpis(orders, reviews, options, lasting, working, {});
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
    RepeatCurvePass passes(scope, months);
    ChurnPass churn(scope);
    forEachCustomer(history, scope, [&](const CustomerView& v) {
        passes.add(v);
        churn.add(v);
    });
    const RepeatCurveBlock curves = passes.finish();
    churn.finish(curves);
    return churn.late(history, curves);
}

std::vector<LateCustomer> lateCustomers(const OrderHistory& history, const LastingFigures& lasting)
{
    return lasting.sums->churn.late(history, lasting.repeatCurve);
}

} // namespace encore::kpi
