#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/ladder.h"
#include "kpi/options.h"
#include "kpi/order_history.h"
#include "kpi/review_history.h"
#include "kpi/stats/survival.h"

#include <array>
#include <vector>

namespace encore::kpi {

enum class ReviewClass : quint8 { Positive, Neutral, NegativeFast, NegativeLate, NegativeUnanswered, None };
inline constexpr std::size_t kReviewClasses = 6;
/// "positive", "neutral", "negative_fast", "negative_late", "negative_unanswered", "none".
QLatin1String nameOf(ReviewClass reviewClass);

/// One delivered order whose landmark (delivery + L days) is over, with what was posted by then.
struct IndexOrder {
    enum class Left : quint8 { In, AnswerNotDue, ReplyUnknown };

    std::size_t order = 0;             ///< in OrderHistory::known()
    std::size_t customer = 0;          ///< in OrderHistory
    qint32 placed = 0;
    qint32 delivered = 0;              ///< estimated where `estimated`
    qint32 landmark = 0;
    qint32 next = kNoDay;              ///< day of the next occasion, if any by as-of
    qint32 observedTo = 0;
    quint32 occasions = 1;             ///< of this customer up to and with this order
    std::ptrdiff_t review = -1;        ///< the review that gave the class, in ReviewHistory
    ReviewClass reviewClass = ReviewClass::None;
    Left left = Left::In;
    bool estimated = false;            ///< no delivery date: placed + the shop's median
    bool returnedEarly = false;        ///< ordered again before the landmark
    bool hasNegative = false;          ///< a negative review of this order exists by as-of, whenever posted
    qint32 waited() const { return (next != kNoDay ? next : observedTo) - landmark; }
};

/// Which reviews belong to which orders, and how the walk below judges them.
class ReviewLinks {
public:
    ReviewLinks(const OrderHistory& orders, const ReviewHistory& reviews, const Scope& scope);

    struct Link {
        quint32 order;
        quint32 review;
    };
    const std::vector<Link>& links() const { return m_links; }
    /// Class and reason of leaving out, from what was posted by the landmark.
    void classify(IndexOrder& order, const Link* begin, const Link* end, int fastHours) const;

private:
    const ReviewHistory& m_reviews;
    std::vector<Link> m_links; // by order
};

/// Local day of delivery; placed + the shop's median (or 7 days) where it is not known.
qint32 deliveredDay(const OrderHistory& orders, std::size_t order);

/// Calls `visit(const IndexOrder&)` for every index order of KPI21 by customer, whatever the period: tables of
/// what followed need all of history. Refunded-in-full orders are index orders, never a `next`.
template <class Visit>
void forEachIndexOrder(const OrderHistory& orders, const ReviewHistory& reviews, const Scope& scope, const KpiOptions& options, Visit&& visit)
{
    using Link = ReviewLinks::Link;
    const ReviewLinks links(orders, reviews, scope);
    const OrderHistory::Columns& c = orders.known();
    const Link* own = links.links().data();
    const Link* const linksEnd = own + links.links().size();
    std::vector<quint32> occasionsAt;
    for (std::size_t customer = 0; customer < orders.customerCount(); ++customer) {
        const auto [begin, bound] = orders.rangeOf(customer);
        std::size_t end = begin;
        quint32 occasions = 0;
        qint32 lastDay = kNoDay;
        occasionsAt.clear();
        for (; end < bound && c.day[end] <= scope.asOf; ++end) {
            if (scope.counts(c, end) && !(scope.mergeSameDay && c.day[end] == lastDay)) {
                ++occasions;
                lastDay = c.day[end];
            }
            occasionsAt.push_back(occasions);
        }
        const Link* ownEnd = own;
        while (ownEnd != linksEnd && ownEnd->order < bound)
            ++ownEnd;
        const qint32 observedTo = std::min(scope.asOf, orders.erasedOn(customer));
        qint32 later = kNoDay;      // the nearest occasion after the orders already walked
        qint32 afterLater = kNoDay; // and the one after that
        for (std::size_t i = end; i-- > begin;) {
            const qint32 day = c.day[i];
            const bool counts = scope.counts(c, i);
            if (counts || scope.refundedIndex(c, i)) {
                IndexOrder o;
                o.order = i;
                o.customer = customer;
                o.placed = day;
                o.estimated = c.delivered[i] == kNoDay;
                o.delivered = deliveredDay(orders, i);
                o.landmark = o.delivered + options.landmarkDays;
                if (o.landmark <= observedTo) {
                    o.next = scope.mergeSameDay && later == day ? afterLater : later;
                    o.observedTo = observedTo;
                    o.occasions = std::max(1U, occasionsAt[i - begin]);
                    o.returnedEarly = o.next != kNoDay && o.next < o.landmark;
                    if (own != ownEnd) {
                        const auto byOrder = [](const Link& l, std::size_t order) { return l.order < order; };
                        const Link* first = std::lower_bound(own, ownEnd, i, byOrder);
                        if (first != ownEnd && first->order == i)
                            links.classify(o, first, std::lower_bound(first, ownEnd, i + 1, byOrder), options.fastReplyHours);
                    }
                    visit(static_cast<const IndexOrder&>(o));
                }
            }
            if (counts && !(scope.mergeSameDay && later == day)) {
                afterLater = later;
                later = day;
            }
        }
        own = ownEnd;
    }
}

struct ReviewClassRow {
    ReviewClass reviewClass = ReviewClass::None;
    qint64 orders = 0;                 ///< at risk at L
    qint64 returnedEarly = 0;
    std::vector<DayFigure> p;          ///< next order within 30, 90, 180 days after L
    std::vector<qint64> returned;      ///< beside each of p: of its n, how many did order by then
    std::optional<qint64> needed;      ///< further orders for 80 % power; none where p0 is not known
};

/// KPI21.
struct ReviewLinkBlock {
    std::array<ReviewClassRow, kReviewClasses> rows;
    qint64 answerNotDue = 0;           ///< negatives younger than a day at L, in no class
    qint64 replyUnknown = 0;           ///< reply state (or mood) of the review unknown, in no class
    qint64 estimatedDelivery = 0;      ///< index orders without a delivery date
    bool deliveryGuessed = false;      ///< the shop's median is unknown too: placed + 7 days
    std::optional<double> pValue;      ///< among the three negative classes only
    Figure all90;                      ///< of all index orders, p0 of `needed`
};

class ReviewLinkPass {
public:
    ReviewLinkPass(const OrderHistory& orders, const KpiOptions& options);
    void add(const IndexOrder& order);
    ReviewLinkBlock finish();

private:
    const KpiOptions& m_options;
    ReviewLinkBlock m_block;
    std::array<std::vector<stats::DayWaiting>, kReviewClasses> m_units;
    std::array<stats::DayCounts, kReviewClasses> m_counts;
    std::array<std::vector<quint8>, kReviewClasses> m_stratum;
};

/// Orders per class that show a difference δ from p0 with 80 % power at 5 % two-sided, before those at hand
/// are taken off: ceil(deff * 7.849 * (p0(1-p0) + p1(1-p1)) / δ²).
double ordersNeeded(double p0, double delta, double designEffect);
/// Stratum of prior occasions: 0 for 1, 1 for 2-3, 2 for 4 and more.
int priorStratum(quint32 occasions);

} // namespace encore::kpi
