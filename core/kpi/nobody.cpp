#include "kpi/nobody.h"

namespace encore::kpi {

qint64 refundedOrders(const OrderHistory& orders, const Scope& scope)
{
    const OrderHistory::Columns& c = orders.known();
    qint64 count = 0;
    for (std::size_t i = 0; i < c.size(); ++i)
        count += c.day[i] <= scope.asOf && scope.refundedIndex(c, i) ? 1 : 0;
    return count;
}

Undefined whyNobody(const OrderHistory& orders, const Scope& scope)
{
    if (refundedOrders(orders, scope) > 0)
        return Undefined::AllRefunded;
    const OrderHistory::Columns& c = orders.known();
    for (std::size_t i = 0; i < c.size(); ++i)
        if (c.day[i] <= scope.asOf && scope.sees(c.channel[i]) && (c.flags[i] & OrderHistory::ZeroValue) != 0)
            return Undefined::AllWithoutValue;
    return Undefined::NoCustomers;
}

void sayNobody(KpiReport& r, Undefined reason)
{
    const auto say = [reason](Figure& f) {
        if (!f.value)
            f.reason = reason;
    };
    const auto sayAll = [&](std::vector<DayFigure>& figures) {
        for (DayFigure& f : figures)
            say(f.figure);
    };
    for (Figure* f : {&r.ladder.allTime, &r.ladder.returningShare, &r.ladder.frequency, &r.ladder.repeatFrequency, &r.ladder.frequencyYear, &r.ladder.repeatFrequencyYear, &r.ltv.mean, &r.ltv.median, &r.gaps.mean, &r.gaps.median, &r.gaps.p90,
                      &r.retention.current, &r.churn.lateShare, &r.churn.periodChurn, &r.orders.repeatRevenueShare, &r.orders.repeatOrderShare})
        say(*f);
    for (Figure& f : r.ladder.ladder)
        say(f);
    for (auto* figures : {&r.ladder.within, &r.newcomers.bought, &r.newcomers.worth, &r.ltv.within, &r.ltv.curve, &r.churn.inactiveOver})
        sayAll(*figures);
    for (StepCurve& step : r.repeatCurve.steps) {
        sayAll(step.returnedBy);
        say(step.median);
    }
}

} // namespace encore::kpi
