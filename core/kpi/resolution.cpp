#include "kpi/resolution.h"

#include "kpi/stats/quantile.h"
#include "kpi/stats/survival.h"

#include <algorithm>

namespace encore::kpi {

namespace {

constexpr QLatin1String kId("KPI14");
constexpr qint64 kVoidWithin = 7 * 86400;

/// The closing that holds as of `now`; kNoInstant: open.
qint64 closingOf(const CaseFact& c, qint64 now)
{
    for (const qint64 closed : c.closedAt) {
        if (closed >= now)
            break;
        const auto reopened = std::find_if(c.reopenedAt.begin(), c.reopenedAt.end(), [&](qint64 t) { return t >= closed; });
        if (reopened == c.reopenedAt.end() || *reopened >= now || *reopened - closed > kVoidWithin)
            return closed;
    }
    return kNoInstant;
}

ResolutionBlock::Figures figures(const std::vector<stats::Waiting>& units)
{
    std::vector<double> closed;
    for (const stats::Waiting& u : units)
        if (u.event)
            closed.push_back(u.time);
    const auto curve = stats::SurvivalCurve::fromUnits(units);
    const auto n = curve.count();
    const Undefined why = n == 0 ? Undefined::NoReviews : Undefined::NotReached;
    ResolutionBlock::Figures f;
    f.median = Figure::of(kId, curve.quantile(0.5), n, std::nullopt, why);
    if (f.median) {
        const auto [low, high] = curve.medianInterval();
        f.median.low = low;
        f.median.high = high;
    }
    f.p90 = Figure::of(kId, curve.quantile(0.9), n, std::nullopt, why);
    f.medianClosed = Figure::of(kId, stats::quantile(std::span(closed), 0.5), static_cast<qint64>(closed.size()), std::nullopt, Undefined::TooFewEvents);
    return f;
}

} // namespace

ResolutionBlock resolution(const std::vector<CaseFact>& cases, qint64 now)
{
    ResolutionBlock b;
    std::vector<stats::Waiting> whole;
    std::vector<stats::Waiting> own;
    for (const CaseFact& c : cases) {
        if (c.openedAt >= now)
            continue;
        const qint64 closed = closingOf(c, now);
        const qint64 end = std::max(c.openedAt, closed != kNoInstant ? closed : now);
        qint64 waited = 0;
        for (const auto& [from, to] : c.waits)
            waited += std::max<qint64>(0, std::min(to == kNoInstant ? now : to, end) - std::max(from, c.openedAt));
        const qint64 cluster = c.customer > 0 ? c.customer : -1;
        const bool event = closed != kNoInstant;
        ++(event ? b.closed : b.open);
        whole.push_back({static_cast<double>(end - c.openedAt) / 3600.0, event, cluster});
        own.push_back({static_cast<double>(std::max<qint64>(0, end - c.openedAt - waited)) / 3600.0, event, cluster});
    }
    b.whole = figures(whole);
    b.own = figures(own);
    return b;
}

} // namespace encore::kpi
