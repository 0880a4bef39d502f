#include "kpi/review_rows.h"

#include "kpi/sla.h"

#include <map>
#include <set>

namespace encore::kpi {

namespace {

constexpr qint64 kDaySeconds = 86400;
constexpr qint32 kRateDays = 7;

/// nullopt: not in the list; else whether it counts in the numerator.
std::optional<bool> judge(const ReviewHistory& r, std::size_t i, const Scope& scope, qint64 asOfEnd, const AnswerQuery& q)
{
    if (q.list == AnswerList::Inbox)
        return r.has(i, ReviewHistory::PutOff) ? std::nullopt : std::optional(false);
    if (q.list == AnswerList::Noticed)
        return r.logged[i] != kNoInstant && !r.has(i, ReviewHistory::BulkImported) && r.logged[i] < asOfEnd ? std::optional(false) : std::nullopt;
    if (q.list == AnswerList::Due) {
        if (!isJudged(r, i) || r.due[i] == kNoInstant || asOfEnd <= r.due[i])
            return std::nullopt;
        return slaStatus(r.due[i], endOfDue(r, i, asOfEnd), asOfEnd) == SlaStatus::Met;
    }
    if (!isAnswerable(r, i))
        return std::nullopt;
    const AnswerItem item = answerItem(r, i, asOfEnd);
    switch (q.list) {
    case AnswerList::SevenDays:
        if ((r.removed[i] != kNoInstant && r.removed[i] - r.published[i] < kDaySeconds) || scope.asOf - r.publishedDay[i] < kRateDays)
            return std::nullopt;
        return item.replied && r.repliedDay[i] - r.publishedDay[i] <= kRateDays;
    case AnswerList::Ever:
        return r.removed[i] != kNoInstant && r.removed[i] - r.published[i] < kDaySeconds ? std::nullopt : std::optional(item.replied);
    case AnswerList::Handled: return item.answered && r.logged[i] != kNoInstant && !r.has(i, ReviewHistory::BulkImported) ? std::optional(false) : std::nullopt;
    case AnswerList::Waiting: return item.answered || item.removed ? std::nullopt : std::optional(false);
    case AnswerList::Answerable:
    case AnswerList::Inbox:
    case AnswerList::Due:
    case AnswerList::Noticed: break;
    }
    if (q.speed && speedOf(item) != *q.speed)
        return std::nullopt;
    return item.answered;
}

} // namespace

std::vector<BehindRow> answerRows(const OrderHistory& orders, const ReviewHistory& r, const KpiOptions& options, const AnswerQuery& q)
{
    const Scope scope = Scope::of(orders, options);
    const MonthTable months(scope.from <= scope.to ? scope.from : scope.asOf, scope.asOf);
    std::vector<BehindRow> rows;
    for (std::size_t i = 0; i < r.size(); ++i) {
        const bool meant = q.list == AnswerList::Inbox ? isOwed(r, i, scope, q.kind) && scope.inPeriod(r.publishedDay[i]) : isAsked(r, i, scope, q.kind);
        if (!meant || (q.mood && r.mood[i] != *q.mood) || (q.month && months.monthOf(r.publishedDay[i]) != *q.month))
            continue;
        const std::optional<bool> hit = judge(r, i, scope, options.asOfEndUtc, q);
        if (hit && (!q.hit || *q.hit == *hit))
            rows.push_back({r.id[i], *hit, r.published[i]});
    }
    return rows;
}

std::vector<BehindRow> ratingRows(const OrderHistory& orders, const ReviewHistory& r, const KpiOptions& options, const RatingQuery& q)
{
    const Scope scope = Scope::of(orders, options);
    const MonthTable months(scope.from <= scope.to ? scope.from : scope.asOf, scope.asOf);
    std::vector<BehindRow> rows;
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (r.kind[i] != ReviewKind::Review || !scope.inPeriod(r.publishedDay[i]) || !scope.sees(r.channel[i]) || r.has(i, ReviewHistory::Junk)
            || (!options.includeIncentivised && r.has(i, ReviewHistory::Incentivised)) || (!options.includeNotOurs && r.has(i, ReviewHistory::NotOurs)))
            continue;
        if ((q.month && months.monthOf(r.publishedDay[i]) != *q.month) || (q.channel && r.channel[i] != *q.channel) || (q.mood && r.mood[i] != *q.mood)
            || ((q.withStars || q.lowStars) && r.stars[i] <= 0.0F) || (q.lowStars && r.stars[i] >= 3.5F))
            continue;
        rows.push_back({r.id[i], false, r.published[i]});
    }
    return rows;
}

std::vector<BehindRow> reviewClassOrders(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, ReviewClass reviewClass, int days)
{
    std::vector<BehindRow> rows;
    for (const IndexOrder& o : ordersOfClass(orders, reviews, options, reviewClass)) {
        const bool hit = o.next != kNoDay && o.waited() <= days;
        if (!o.returnedEarly && (hit || o.waited() >= days))
            rows.push_back({orders.known().id[o.order], hit, orders.known().placedAt[o.order]});
    }
    return rows;
}

std::vector<BehindRow> reviewClassCustomers(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, ReviewClass reviewClass, int days)
{
    std::map<qint64, bool> people;
    for (const IndexOrder& o : ordersOfClass(orders, reviews, options, reviewClass)) {
        const bool hit = o.next != kNoDay && o.waited() <= days;
        if (!o.returnedEarly && (hit || o.waited() >= days))
            people[orders.customerId(o.customer)] |= hit;
    }
    std::vector<BehindRow> rows;
    for (const auto& [customer, hit] : people)
        rows.push_back({customer, hit});
    return rows;
}

std::vector<BehindRow> reviewClassReviews(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, ReviewClass reviewClass)
{
    std::set<qint64> ids;
    for (const IndexOrder& o : ordersOfClass(orders, reviews, options, reviewClass))
        if (!o.returnedEarly && o.review >= 0)
            ids.insert(reviews.id[static_cast<std::size_t>(o.review)]);
    std::vector<BehindRow> rows;
    for (const qint64 id : ids)
        rows.push_back({id, false});
    return rows;
}

std::array<std::vector<StillAway>, kReviewClasses> stillAway(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options)
{
    const Scope scope = Scope::of(orders, options);
    std::array<std::vector<StillAway>, kReviewClasses> away;
    std::size_t last = orders.customerCount(); // the walk comes from the latest order of a customer
    forEachIndexOrder(orders, reviews, scope, options, [&](const IndexOrder& o) {
        if (o.next != kNoDay || o.customer == last || o.left != IndexOrder::Left::In || o.observedTo < scope.asOf)
            return;
        last = o.customer;
        if (!scope.inPeriod(o.delivered))
            return;
        // Answered after all, only too late for the class: nothing is left to answer.
        const auto review = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, o.review));
        if (o.reviewClass == ReviewClass::NegativeUnanswered && reviews.repliedDay[review] != kNoDay)
            return;
        away[static_cast<std::size_t>(o.reviewClass)].push_back({orders.customerId(o.customer), orders.known().id[o.order], o.review >= 0 ? reviews.id[review] : 0});
    });
    return away;
}

std::vector<BehindRow> recoveryRows(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, RecoveryList list, int days)
{
    return RecoveryPass(orders, reviews, Scope::of(orders, options)).rows(list, days);
}

} // namespace encore::kpi
