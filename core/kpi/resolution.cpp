#include "kpi/resolution.h"

#include "kpi/stats/quantile.h"
#include "kpi/stats/survival.h"

#include <algorithm>
#include <array>

namespace encore::kpi {

namespace {

constexpr QLatin1String kId("KPI14");
constexpr QLatin1String kWait("KPI11");
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
    const auto why = [&](double p) { return n == 0 ? Undefined::NoReviews : curve.falls(p) ? Undefined::TooFewToTell : Undefined::NotReached; };
    ResolutionBlock::Figures f;
    f.median = Figure::of(kId, curve.quantile(0.5), n, std::nullopt, why(0.5));
    if (f.median) {
        const auto [low, high] = curve.medianInterval();
        f.median.low = low;
        f.median.high = high;
    }
    f.p90 = Figure::of(kId, curve.quantile(0.9), n, std::nullopt, why(0.9));
    f.medianClosed = Figure::of(kId, stats::quantile(std::span(closed), 0.5), static_cast<qint64>(closed.size()), std::nullopt, Undefined::TooFewEvents);
    return f;
}

/// What is added up of one kind, or of all.
struct Sums {
    std::vector<stats::Waiting> whole, own, answers;
    std::vector<double> answered;
    qint64 closed = 0, open = 0;

    void add(const CaseFact& c, qint64 now)
    {
        const qint64 closing = closingOf(c, now);
        const qint64 end = std::max(c.openedAt, closing != kNoInstant ? closing : now);
        qint64 waited = 0;
        for (const auto& [from, to] : c.waits)
            waited += std::max<qint64>(0, std::min(to == kNoInstant ? now : to, end) - std::max(from, c.openedAt));
        const qint64 cluster = c.customer > 0 ? c.customer : -1;
        const bool event = closing != kNoInstant;
        ++(event ? closed : open);
        whole.push_back({hours(end - c.openedAt), event, cluster});
        own.push_back({hours(std::max<qint64>(0, end - c.openedAt - waited)), event, cluster});
        if (c.ofReview)
            return;
        const bool told = c.respondedAt != kNoInstant && c.respondedAt < now;
        const double waiting = hours(std::max<qint64>(0, (told ? c.respondedAt : now) - c.openedAt));
        answers.push_back({waiting, told, cluster});
        if (told)
            answered.push_back(waiting);
    }

private:
    static double hours(qint64 seconds) { return static_cast<double>(seconds) / 3600.0; }
};

ResolutionBlock::Kind kindFigures(CaseKind kind, Sums& sums)
{
    ResolutionBlock::Kind k;
    k.kind = kind;
    k.closed = sums.closed;
    k.open = sums.open;
    k.whole = figures(sums.whole);
    k.own = figures(sums.own);
    k.asked = static_cast<qint64>(sums.answers.size());
    k.answered = static_cast<qint64>(sums.answered.size());
    if (k.asked == 0)
        return k;
    const auto curve = stats::SurvivalCurve::fromUnits(sums.answers);
    k.response = Figure::of(kWait, curve.quantile(0.5), curve.count(), std::nullopt, k.answered == 0 ? Undefined::NoReplies : curve.falls(0.5) ? Undefined::TooFewToTell : Undefined::NotReached);
    if (k.response) {
        const auto [low, high] = curve.medianInterval();
        k.response.low = low;
        k.response.high = high;
    }
    k.responseAnswered = Figure::of(kWait, stats::quantile(std::span(sums.answered), 0.5), k.answered, std::nullopt, Undefined::NoReplies);
    return k;
}

} // namespace

bool isClosed(const CaseFact& c, qint64 now) { return closingOf(c, now) != kNoInstant; }

ResolutionBlock resolution(const std::vector<CaseFact>& cases, qint64 now)
{
    Sums all;
    std::array<Sums, std::size(kCaseKinds)> kinds;
    for (const CaseFact& c : cases) {
        if (c.openedAt >= now)
            continue;
        all.add(c, now);
        kinds.at(static_cast<std::size_t>(c.kind) - 1).add(c, now);
    }
    ResolutionBlock b;
    b.closed = all.closed;
    b.open = all.open;
    b.whole = figures(all.whole);
    b.own = figures(all.own);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kinds[i].closed + kinds[i].open > 0)
            b.kinds.push_back(kindFigures(kCaseKinds[i], kinds[i]));
    return b;
}

} // namespace encore::kpi
