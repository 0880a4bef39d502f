#include "kpi/review_link.h"

#include "kpi/repeat_curve.h"
#include "kpi/stats/log_rank.h"

#include <cmath>

namespace encore::kpi {

namespace {

constexpr QLatin1String kId("KPI21");
constexpr qint32 kLinkDays = 45;
constexpr qint32 kGuessedDelivery = 7;
constexpr std::array<int, 3> kDays{30, 90, 180};

/// The order a review is about: the linked one, else the latest delivered in the 45 days before it.
std::ptrdiff_t orderOf(const OrderHistory& orders, const ReviewHistory& r, std::size_t review)
{
    const std::ptrdiff_t customer = orders.indexOf(r.customer[review]);
    if (customer < 0)
        return -1;
    const auto [begin, end] = orders.rangeOf(static_cast<std::size_t>(customer));
    const OrderHistory::Columns& c = orders.known();
    if (r.order[review] > 0)
        for (std::size_t i = begin; i < end; ++i)
            if (c.id[i] == r.order[review])
                return static_cast<std::ptrdiff_t>(i);
    std::ptrdiff_t best = -1;
    qint32 bestDay = kNoDay;
    for (std::size_t i = begin; i < end; ++i) {
        const qint32 delivered = deliveredDay(orders, i);
        if (delivered <= r.publishedDay[review] && r.publishedDay[review] - delivered <= kLinkDays && delivered >= bestDay) {
            best = static_cast<std::ptrdiff_t>(i);
            bestDay = delivered;
        }
    }
    return best;
}

} // namespace

QLatin1String nameOf(ReviewClass c)
{
    switch (c) {
    case ReviewClass::Positive: return QLatin1String("positive");
    case ReviewClass::Neutral: return QLatin1String("neutral");
    case ReviewClass::NegativeFast: return QLatin1String("negative_fast");
    case ReviewClass::NegativeLate: return QLatin1String("negative_late");
    case ReviewClass::NegativeUnanswered: return QLatin1String("negative_unanswered");
    case ReviewClass::None: break;
    }
    return QLatin1String("none");
}

int priorStratum(quint32 occasions)
{
    return occasions <= 1 ? 0 : occasions <= 3 ? 1 : 2;
}

double ordersNeeded(double p0, double delta, double designEffect)
{
    const double p1 = p0 <= 0.5 ? p0 + delta : p0 - delta;
    return std::ceil(designEffect * 7.849 * (p0 * (1.0 - p0) + p1 * (1.0 - p1)) / (delta * delta) - 1e-9);
}

qint32 deliveredDay(const OrderHistory& orders, std::size_t i)
{
    const OrderHistory::Columns& c = orders.known();
    if (c.delivered[i] != kNoDay)
        return std::max(c.delivered[i], c.day[i]);
    return c.day[i] + (orders.medianDeliveryDays() != kNoDay ? orders.medianDeliveryDays() : kGuessedDelivery);
}

ReviewLinks::ReviewLinks(const OrderHistory& orders, const ReviewHistory& r, const Scope& scope) : m_reviews(r)
{
    std::vector<std::pair<qint64, quint32>> byOrderId; // linked to an order, author not noted
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (r.kind[i] != ReviewKind::Review || r.publishedDay[i] > scope.asOf || r.has(i, ReviewHistory::Junk) || r.has(i, ReviewHistory::NotOurs))
            continue;
        if (r.customer[i] > 0) {
            if (const std::ptrdiff_t order = orderOf(orders, r, i); order >= 0)
                m_links.push_back({static_cast<quint32>(order), static_cast<quint32>(i)});
        } else if (r.order[i] > 0) {
            byOrderId.emplace_back(r.order[i], static_cast<quint32>(i));
        }
    }
    if (!byOrderId.empty()) {
        std::sort(byOrderId.begin(), byOrderId.end());
        const OrderHistory::Columns& c = orders.known();
        // A million orders are asked for a few thousand ids: a small table by the low bits turns most away.
        constexpr std::size_t places = std::size_t(1) << 18;
        std::vector<bool> wanted(places, false);
        for (const auto& [id, review] : byOrderId)
            wanted[static_cast<std::size_t>(id) & (places - 1)] = true;
        for (std::size_t order = 0; order < c.size(); ++order) {
            if (!wanted[static_cast<std::size_t>(c.id[order]) & (places - 1)])
                continue;
            for (auto at = std::lower_bound(byOrderId.begin(), byOrderId.end(), std::pair{c.id[order], 0U}); at != byOrderId.end() && at->first == c.id[order]; ++at)
                m_links.push_back({static_cast<quint32>(order), at->second});
        }
    }
    std::sort(m_links.begin(), m_links.end(), [](const Link& a, const Link& b) { return a.order != b.order ? a.order < b.order : a.review < b.review; });
}

void ReviewLinks::classify(IndexOrder& o, const Link* begin, const Link* end, int fastHours) const
{
    const ReviewHistory& r = m_reviews;
    for (const Link* l = begin; l != end; ++l) {
        const std::size_t i = l->review;
        o.hasNegative = o.hasNegative || r.firstMood[i] == Mood::Negative;
        if (r.publishedDay[i] > o.landmark)
            continue;
        const auto rank = [&](std::size_t x) { return std::tuple(r.firstMood[x], r.firstStars[x], r.published[x]); };
        if (o.review < 0 || rank(i) < rank(static_cast<std::size_t>(o.review)))
            o.review = static_cast<std::ptrdiff_t>(i);
    }
    if (o.review < 0)
        return;
    const auto i = static_cast<std::size_t>(o.review);
    if (!r.has(i, ReviewHistory::ReplyKnown) || r.firstMood[i] == Mood::Unknown) {
        o.left = IndexOrder::Left::ReplyUnknown;
        return;
    }
    if (r.firstMood[i] != Mood::Negative) {
        o.reviewClass = r.firstMood[i] == Mood::Positive ? ReviewClass::Positive : ReviewClass::Neutral;
        return;
    }
    if (r.repliedDay[i] != kNoDay && r.repliedDay[i] <= o.landmark)
        o.reviewClass = r.replied[i] - r.published[i] <= static_cast<qint64>(fastHours) * 3600 ? ReviewClass::NegativeFast : ReviewClass::NegativeLate;
    else if (r.publishedDay[i] == o.landmark)
        o.left = IndexOrder::Left::AnswerNotDue;
    else
        o.reviewClass = ReviewClass::NegativeUnanswered;
}

ReviewLinkPass::ReviewLinkPass(const OrderHistory& orders, const KpiOptions& options) : m_options(options)
{
    m_block.deliveryGuessed = orders.medianDeliveryDays() == kNoDay;
    m_units[static_cast<std::size_t>(ReviewClass::None)].reserve(orders.orderCount());
}

void ReviewLinkPass::add(const IndexOrder& o)
{
    m_block.estimatedDelivery += o.estimated ? 1 : 0;
    if (o.left == IndexOrder::Left::AnswerNotDue) {
        ++m_block.answerNotDue;
        return;
    }
    if (o.left == IndexOrder::Left::ReplyUnknown) {
        ++m_block.replyUnknown;
        return;
    }
    const auto c = static_cast<std::size_t>(o.reviewClass);
    if (o.returnedEarly) {
        ++m_block.rows[c].returnedEarly;
        return;
    }
    m_units[c].push_back({o.waited(), o.next != kNoDay ? 1U : 0U, static_cast<quint32>(o.customer)});
    m_counts[c].add(o.waited(), o.next != kNoDay);
    if (o.reviewClass != ReviewClass::None)
        m_stratum[c].push_back(static_cast<quint8>(priorStratum(o.occasions)));
}

ReviewLinkBlock ReviewLinkPass::finish()
{
    std::vector<stats::LogRankUnit> negatives;
    for (std::size_t c = static_cast<std::size_t>(ReviewClass::NegativeFast); c <= static_cast<std::size_t>(ReviewClass::NegativeUnanswered); ++c)
        for (std::size_t i = 0; i < m_units[c].size(); ++i) {
            const stats::DayWaiting& u = m_units[c][i];
            negatives.push_back({static_cast<double>(u.time), u.event != 0, static_cast<int>(c) - static_cast<int>(ReviewClass::NegativeFast), m_stratum[c][i], u.cluster});
        }
    if (const auto test = stats::logRank(negatives, 3))
        m_block.pValue = test->p;

    stats::DayCounts counts;
    for (const stats::DayCounts& own : m_counts)
        counts.add(own);
    const auto all = stats::SurvivalCurve::fromDays(counts);
    m_block.all90 = returnedBy(kId, all, 90);
    m_block.all90.low.reset(); // no intervals here: the units of one customer stand together
    m_block.all90.high.reset();

    for (std::size_t c = 0; c < kReviewClasses; ++c) {
        ReviewClassRow& row = m_block.rows[c];
        row.reviewClass = static_cast<ReviewClass>(c);
        row.orders = static_cast<qint64>(m_units[c].size());
        const auto curve = stats::SurvivalCurve::fromDayUnits(m_units[c], m_counts[c], kDays);
        for (const int days : kDays)
            row.returned.push_back(curve.eventsBy(days));
        double designEffect = 1.0;
        for (const int days : kDays) {
            row.p.push_back({days, returnedBy(kId, curve, days)});
            if (days == 90)
                if (const auto band = curve.bandAt(days))
                    designEffect = std::max(1.0, band->designEffect);
        }
        if (m_block.all90)
            row.needed = static_cast<qint64>(std::max(0.0, ordersNeeded(*m_block.all90.value, m_options.detectable, designEffect) - static_cast<double>(curve.knownAt(90))));
    }
    return m_block;
}

} // namespace encore::kpi
