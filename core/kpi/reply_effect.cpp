#include "kpi/reply_effect.h"

#include "kpi/review_link.h"

#include <map>
#include <tuple>

namespace encore::kpi {

namespace {
constexpr QLatin1String kId("KPI23");
constexpr qint32 kLongest = 180;
constexpr qint64 kFewestEvents = 10;
constexpr qint64 kChannelEvents = 20;

struct Unit {
    stats::CoxUnit cox;
    int prior = 0;
    int stars = 0;
    qint16 channel = 0;
    std::size_t orderBefore = 0;
};

/// The unit of one review, or nothing where nobody known wrote it or the customer never ordered before.
std::optional<Unit> unitOf(const OrderHistory& orders, const ReviewHistory& r, const Scope& scope, std::size_t i)
{
    const std::ptrdiff_t index = orders.indexOf(r.customer[i]);
    if (index < 0)
        return std::nullopt;
    const OrderHistory::Columns& c = orders.known();
    const auto [begin, end] = orders.rangeOf(static_cast<std::size_t>(index));
    quint32 occasions = 0;
    qint32 lastDay = kNoDay;
    qint32 next = kNoDay;
    bool any = false;
    Unit u;
    for (std::size_t o = begin; o < end && c.day[o] <= scope.asOf; ++o) {
        if (!scope.counts(c, o) && (c.flags[o] & OrderHistory::FullyRefunded) == 0)
            continue;
        const bool refunded = (c.flags[o] & OrderHistory::FullyRefunded) != 0;
        if (c.placedAt[o] > r.published[i]) {
            if (refunded)
                continue;
            next = c.day[o];
            break;
        }
        any = true;
        if (!refunded) {
            occasions += scope.mergeSameDay && c.day[o] == lastDay ? 0 : 1;
            lastDay = c.day[o];
            u.orderBefore = o;
        } else if (occasions == 0) {
            u.orderBefore = o;
        }
    }
    const qint32 published = r.publishedDay[i];
    const qint32 observedTo = std::min(scope.asOf, orders.erasedOn(static_cast<std::size_t>(index)));
    if (!any || observedTo < published)
        return std::nullopt;
    u.prior = priorStratum(std::max(1U, occasions));
    u.stars = r.firstStars[i] > 0.0F ? (r.firstStars[i] < 2.5F ? 0 : 1) : (r.firstMood[i] == Mood::Negative ? 0 : 1);
    u.channel = r.channel[i];
    u.cox.cluster = static_cast<qint64>(index);
    const qint32 last = std::min(observedTo - published, kLongest);
    u.cox.event = next != kNoDay && next - published <= last;
    u.cox.time = u.cox.event ? next - published : last;
    if (r.repliedDay[i] != kNoDay && r.repliedDay[i] <= scope.asOf)
        u.cox.switchedAt = std::max(0, r.repliedDay[i] - published);
    return u;
}

Figure ratioOf(const std::vector<stats::CoxUnit>& units, qint64 on, qint64 off)
{
    const auto n = static_cast<qint64>(units.size());
    if (on < kFewestEvents || off < kFewestEvents)
        return Figure::none(kId, Undefined::TooFewEvents, n);
    const auto cox = stats::coxSwitch(units);
    if (!cox)
        return Figure::none(kId, Undefined::NoConvergence, n);
    return Figure::of(kId, cox->ratio(), n, stats::Interval{cox->low(), cox->high()}, Undefined::NoConvergence);
}

} // namespace

std::vector<stats::CoxUnit> replyUnits(const OrderHistory& orders, const ReviewHistory& r, const Scope& scope)
{
    std::map<std::pair<qint64, std::size_t>, std::pair<qint64, Unit>> firstOfGap; // by customer and order before
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (r.kind[i] != ReviewKind::Review || (r.firstMood[i] != Mood::Negative && r.firstMood[i] != Mood::Neutral) || r.publishedDay[i] > scope.asOf
            || !r.has(i, ReviewHistory::ReplyKnown) || r.has(i, ReviewHistory::Junk) || r.has(i, ReviewHistory::NotOurs) || !scope.sees(r.channel[i]))
            continue;
        const auto unit = unitOf(orders, r, scope, i);
        if (!unit)
            continue;
        const auto key = std::pair{unit->cox.cluster, unit->orderBefore};
        const auto at = firstOfGap.find(key);
        if (at == firstOfGap.end() || r.published[i] < at->second.first)
            firstOfGap.insert_or_assign(key, std::pair{r.published[i], *unit});
    }
    std::map<qint16, qint64> channelEvents;
    for (const auto& [key, value] : firstOfGap)
        channelEvents[value.second.channel] += value.second.cox.event ? 1 : 0;
    std::map<qint16, int> channelStratum;
    for (const auto& [channel, events] : channelEvents)
        channelStratum[channel] = events >= kChannelEvents ? static_cast<int>(channelStratum.size()) + 1 : 0;
    std::vector<stats::CoxUnit> units;
    units.reserve(firstOfGap.size());
    for (const auto& [key, value] : firstOfGap) {
        stats::CoxUnit u = value.second.cox;
        u.stratum = (channelStratum[value.second.channel] * 2 + value.second.stars) * 3 + value.second.prior;
        units.push_back(u);
    }
    return units;
}

ReplyEffectBlock replyEffect(const std::vector<stats::CoxUnit>& units)
{
    ReplyEffectBlock b;
    for (const stats::CoxUnit& u : units) {
        const qint32 off = std::min(u.time, u.switchedAt);
        b.daysUnreplied += off;
        b.daysReplied += u.time - off;
        if (u.event)
            ++(u.switchedAt < u.time ? b.eventsReplied : b.eventsUnreplied);
    }
    const auto rate = [](qint64 events, double days) { return days > 0.0 ? std::optional(1000.0 * static_cast<double>(events) / days) : std::nullopt; };
    b.rateReplied = rate(b.eventsReplied, b.daysReplied);
    b.rateUnreplied = rate(b.eventsUnreplied, b.daysUnreplied);
    b.ratio = ratioOf(units, b.eventsReplied, b.eventsUnreplied);
    for (const int landmark : {2, 7, 14}) {
        std::vector<stats::CoxUnit> later;
        qint64 on = 0;
        qint64 off = 0;
        for (stats::CoxUnit u : units) {
            if (u.time <= landmark)
                continue;
            u.time -= landmark;
            u.switchedAt = u.switchedAt <= landmark ? -1 : std::numeric_limits<qint32>::max();
            if (u.event)
                ++(u.switchedAt < 0 ? on : off);
            later.push_back(u);
        }
        b.sensitivity.push_back({landmark, ratioOf(later, on, off)});
    }
    return b;
}

} // namespace encore::kpi
