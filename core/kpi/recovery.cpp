#include "kpi/recovery.h"

#include "kpi/repeat_curve.h"
#include "kpi/stats/quantile.h"

#include <algorithm>

namespace encore::kpi {

namespace {

constexpr QLatin1String kId("KPI22");
constexpr qint32 kQuarterDays = 91; // quarters as 91-day blocks of the delivery day: no date call per order

/// The customer's occasions around an instant.
struct Around {
    quint32 before = 0;        // occasions up to then
    qint32 delivered = 0;      // of the last order before
    qint32 nextDay = kNoDay;
    qint64 nextAt = kNoInstant;
};

Around around(const OrderHistory& orders, const Scope& scope, std::size_t customer, qint64 instant)
{
    Around a;
    const OrderHistory::Columns& c = orders.known();
    const auto [begin, end] = orders.rangeOf(customer);
    qint32 last = kNoDay;
    for (std::size_t i = begin; i < end && c.day[i] <= scope.asOf; ++i) {
        const bool refunded = (c.flags[i] & OrderHistory::FullyRefunded) != 0;
        if (!scope.counts(c, i) && !(refunded && scope.sees(c.channel[i])))
            continue;
        if (c.placedAt[i] > instant) {
            if (refunded)
                continue;
            a.nextDay = c.day[i];
            a.nextAt = c.placedAt[i];
            break;
        }
        if (a.before == 0 || !refunded) {
            a.before += a.before == 0 || c.day[i] != last || !scope.mergeSameDay ? 1 : 0;
            last = c.day[i];
        }
        a.delivered = c.delivered[i] != kNoDay ? std::max(c.day[i], c.delivered[i]) : c.day[i] + (orders.medianDeliveryDays() != kNoDay ? orders.medianDeliveryDays() : 7);
    }
    return a;
}

bool isBack(const stats::Waiting& w, int days) { return w.event && w.time <= days; }

template <class Units>
stats::SurvivalCurve curveOf(const Units& units)
{
    std::vector<stats::Waiting> waits;
    for (const auto& u : units)
        waits.push_back(u.waiting);
    return stats::SurvivalCurve::fromUnits(std::move(waits));
}

template <class Units>
qint64 returned(const Units& units, int days)
{
    return std::count_if(units.begin(), units.end(), [days](const auto& u) { return isBack(u.waiting, days); });
}

} // namespace

qint64 RecoveryPass::stratumOf(quint32 occasions, qint32 deliveredDay)
{
    return static_cast<qint64>(deliveredDay / kQuarterDays) * 4 + static_cast<qint64>(std::min(occasions, 4U) - 1);
}

RecoveryPass::RecoveryPass(const OrderHistory& orders, const ReviewHistory& r, const Scope& scope) : m_firstStratum(stratumOf(1, scope.firstDay))
{
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (r.kind[i] != ReviewKind::Review || r.firstMood[i] != Mood::Negative || r.publishedDay[i] > scope.asOf
            || r.has(i, ReviewHistory::Junk) || r.has(i, ReviewHistory::NotOurs) || !scope.sees(r.channel[i]))
            continue;
        m_anyNegative = true;
        if (!r.has(i, ReviewHistory::ReplyKnown))
            continue;
        m_anyKnown = true;
        const bool replied = r.repliedDay[i] != kNoDay && r.repliedDay[i] <= scope.asOf;
        if (replied) {
            const qint64 cluster = r.customer[i] > 0 ? r.customer[i] : -1;
            const bool raised = r.stars[i] > r.firstStars[i];
            if (r.followUp[i] != Mood::Unknown) {
                m_stated.add(cluster, r.followUp[i] != Mood::Negative);
                m_statedRows.push_back({r.id[i], r.followUp[i] != Mood::Negative});
            }
            m_raised.add(cluster, raised);
            m_raisedRows.push_back({r.id[i], raised});
        }
        const std::ptrdiff_t customer = orders.indexOf(r.customer[i]);
        if (customer < 0)
            continue;
        const Around at = around(orders, scope, static_cast<std::size_t>(customer), r.published[i]);
        const qint32 observedTo = std::min(scope.asOf, orders.erasedOn(static_cast<std::size_t>(customer)));
        if (at.before == 0)
            continue;
        Answered a;
        a.review = r.id[i];
        a.customer = customer;
        a.observedTo = observedTo;
        a.next = at.nextDay;
        a.stratum = stratumOf(at.before, at.delivered);
        a.replyDay = replied ? std::max(r.repliedDay[i], r.publishedDay[i]) : r.publishedDay[i];
        a.silent = std::max(0, a.replyDay - at.delivered);
        a.delay = a.replyDay - r.publishedDay[i];
        if (a.replyDay > observedTo)
            continue;
        if (!replied)
            m_unanswered.push_back(a);
        else if (at.nextAt == kNoInstant || at.nextAt > std::max(r.replied[i], r.published[i]))
            m_answered.push_back(a);
    }
}

void RecoveryPass::add(const IndexOrder& o)
{
    if (o.hasNegative || m_answered.empty() || (o.next != kNoDay && o.next < o.delivered))
        return;
    const qint64 at = stratumOf(o.occasions, o.delivered) - m_firstStratum;
    if (at < 0)
        return;
    if (static_cast<std::size_t>(at) >= m_baseline.size())
        m_baseline.resize(static_cast<std::size_t>(at) + 1);
    m_baseline[static_cast<std::size_t>(at)].add((o.next != kNoDay ? o.next : o.observedTo) - o.delivered, o.next != kNoDay);
}

std::vector<RecoveryPass::Unit> RecoveryPass::answeredUnits() const
{
    std::vector<Unit> units;
    for (const Answered& a : m_answered)
        units.push_back({a.review, {static_cast<double>(std::max(0, (a.next != kNoDay ? a.next : a.observedTo) - a.replyDay)), a.next != kNoDay, a.customer}});
    return units;
}

std::vector<RecoveryPass::Unit> RecoveryPass::unansweredUnits() const
{
    // Only those still silent on the day on which others have their reply, so that both clocks start alike.
    std::vector<double> delays;
    for (const Answered& a : m_answered)
        delays.push_back(a.delay);
    const auto delay = static_cast<qint32>(stats::quantile(std::span(delays), 0.5).value_or(0.0) + 0.5);
    std::vector<Unit> units;
    for (const Answered& a : m_unanswered) {
        const qint32 start = a.replyDay + delay;
        if (start > a.observedTo || (a.next != kNoDay && a.next < start))
            continue;
        units.push_back({a.review, {static_cast<double>((a.next != kNoDay ? a.next : a.observedTo) - start), a.next != kNoDay, a.customer}});
    }
    return units;
}

std::vector<BehindRow> RecoveryPass::rows(RecoveryList list, int days) const
{
    if (list == RecoveryList::Stated)
        return m_statedRows;
    if (list == RecoveryList::Raised)
        return m_raisedRows;
    std::vector<BehindRow> rows;
    for (const Unit& u : list == RecoveryList::Answered ? answeredUnits() : unansweredUnits())
        if (isBack(u.waiting, days) || u.waiting.time >= days)
            rows.push_back({u.review, isBack(u.waiting, days)});
    return rows;
}

Undefined RecoveryPass::whyNothingAnswered() const
{
    return !m_anyNegative ? Undefined::NoNegatives : !m_anyKnown ? Undefined::RepliesUnknown : Undefined::NoReplies;
}

RecoveryBlock RecoveryPass::finish() const
{
    RecoveryBlock b;
    const std::vector<Unit> answered = answeredUnits();
    const auto curve = curveOf(answered);
    b.returned90 = returned(answered, 90);
    b.returned180 = returned(answered, 180);
    b.within90 = returnedBy(kId, curve, 90);
    b.within180 = returnedBy(kId, curve, 180);
    if (m_answered.empty())
        b.within90.reason = b.within180.reason = m_raised.count() > 0 ? Undefined::AuthorsUnknown : whyNothingAnswered();

    std::vector<stats::SurvivalCurve> pools;
    for (const stats::DayCounts& days : m_baseline)
        pools.push_back(stats::SurvivalCurve::fromDays(days));
    const auto baseline = [&](int days) {
        double sum = 0.0;
        qint64 n = 0;
        for (const Answered& a : m_answered) {
            const qint64 at = a.stratum - m_firstStratum;
            if (at < 0 || at >= static_cast<qint64>(pools.size()))
                continue;
            const stats::SurvivalCurve& pool = pools[static_cast<std::size_t>(at)];
            const double now = pool.survivalAt(a.silent);
            if (!pool.reaches(a.silent + days) || !(now > 0.0))
                continue;
            sum += 1.0 - pool.survivalAt(a.silent + days) / now;
            ++n;
        }
        return n > 0 ? Figure::of(kId, sum / static_cast<double>(n), n, std::nullopt, Undefined::TooEarly) : Figure::none(kId, Undefined::TooEarly);
    };
    b.baseline90 = baseline(90);
    b.baseline180 = baseline(180);
    const std::vector<Unit> silent = unansweredUnits();
    const auto silentCurve = curveOf(silent);
    b.unanswered90 = returnedBy(kId, silentCurve, 90);
    b.unanswered180 = returnedBy(kId, silentCurve, 180);
    b.unansweredReturned90 = returned(silent, 90);
    b.unansweredReturned180 = returned(silent, 180);
    // Answered, but nobody said anything afterwards: that is not "nothing was answered".
    b.stated = Figure::of(kId, m_stated.share(), m_stated.count(), m_stated.interval(), m_raised.count() > 0 ? Undefined::NoReviews : whyNothingAnswered());
    b.publicRaised = Figure::of(kId, m_raised.share(), m_raised.count(), m_raised.interval(), whyNothingAnswered());
    return b;
}

} // namespace encore::kpi
