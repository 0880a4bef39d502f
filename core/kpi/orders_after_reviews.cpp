#include "kpi/orders_after_reviews.h"

#include <map>

namespace encore::kpi {

namespace {

/// Calls `visit(order, origin)` for each order of the period that has an origin.
template <class Visit>
void forEachOrigin(const OrderHistory& orders, const ReviewHistory& r, const Scope& scope, Visit&& visit)
{
    const OrderHistory::Columns& c = orders.known();
    std::size_t review = 0; // both are sorted by customer id
    std::vector<std::size_t> own;
    for (std::size_t customer = 0; customer < orders.customerCount(); ++customer) {
        const qint64 id = orders.customerId(customer);
        while (review < r.size() && r.customer[review] < id)
            ++review;
        own.clear();
        for (; review < r.size() && r.customer[review] == id; ++review)
            if (r.kind[review] == ReviewKind::Review && r.mood[review] != Mood::Unknown && !r.has(review, ReviewHistory::Junk) && !r.has(review, ReviewHistory::NotOurs))
                own.push_back(review);
        const auto [begin, end] = orders.rangeOf(customer);
        qint32 first = kNoDay;
        std::size_t written = 0; // reviews published before the order at hand
        for (std::size_t i = begin; i < end && c.day[i] <= scope.asOf; ++i) {
            if (!scope.counts(c, i))
                continue;
            const bool isNew = first == kNoDay || (scope.mergeSameDay && c.day[i] == first);
            if (first == kNoDay)
                first = c.day[i];
            while (written < own.size() && r.published[own[written]] < c.placedAt[i])
                ++written;
            if (!scope.inPeriod(c.day[i]) || (isNew && first < scope.certainFrom))
                continue;
            OrderOrigin origin = isNew ? OrderOrigin::New : OrderOrigin::WithoutReview;
            if (!isNew && written > 0)
                switch (r.mood[own[written - 1]]) {
                case Mood::Positive: origin = OrderOrigin::AfterHappy; break;
                case Mood::Neutral: origin = OrderOrigin::AfterNeutral; break;
                case Mood::Negative: origin = OrderOrigin::AfterUnhappy; break;
                case Mood::Unknown: break;
                }
            visit(i, origin);
        }
    }
}

MonthTable monthsOf(const Scope& scope) { return MonthTable(scope.from <= scope.to ? scope.from : scope.asOf, scope.asOf); }

} // namespace

OrdersAfterReviews ordersAfterReviews(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options)
{
    const Scope scope = Scope::of(orders, options);
    const MonthTable table = monthsOf(scope);
    std::map<qint32, std::array<qint64, kOrderOrigins>> months;
    OrdersAfterReviews block;
    forEachOrigin(orders, reviews, scope, [&](std::size_t order, OrderOrigin origin) {
        const auto at = static_cast<std::size_t>(origin);
        ++block.total[at];
        ++months[table.monthOf(orders.known().day[order])][at];
    });
    for (const auto& [month, counts] : months)
        block.months.push_back({month, counts});
    return block;
}

std::vector<BehindRow> ordersAfterReviewRows(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, OrderOrigin origin, std::optional<qint32> month)
{
    const Scope scope = Scope::of(orders, options);
    const MonthTable table = monthsOf(scope);
    std::vector<BehindRow> rows;
    forEachOrigin(orders, reviews, scope, [&](std::size_t order, OrderOrigin at) {
        if (at == origin && (!month || table.monthOf(orders.known().day[order]) == *month))
            rows.push_back({orders.known().id[order], false, orders.known().placedAt[order]});
    });
    return rows;
}

} // namespace encore::kpi
