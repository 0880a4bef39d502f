#include "kpi/annoyances.h"

#include "kpi/mean_by_customer.h"
#include "kpi/rating.h"
#include "kpi/stats/clusters.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace encore::kpi {

namespace {

constexpr QLatin1String kId("KPI20");
constexpr double kHappyFrom = 3.5; // the boundary of moods: 3 stars and below

bool counts(const ReviewHistory& r, std::size_t i, const KpiOptions& options)
{
    return r.kind[i] == ReviewKind::Review && r.stars[i] > 0.0F && !r.has(i, ReviewHistory::Junk) && (options.includeIncentivised || !r.has(i, ReviewHistory::Incentivised))
           && (options.includeNotOurs || !r.has(i, ReviewHistory::NotOurs));
}

using Pairs = std::vector<std::pair<qint64, qint64>>;
auto rangeOf(const Pairs& pairs, qint64 key)
{
    return std::equal_range(pairs.begin(), pairs.end(), std::pair<qint64, qint64>{key, 0}, [](const auto& a, const auto& b) { return a.first < b.first; });
}

/// Where the lines of each order begin, for a walk over a million orders; by search where ids lie far apart.
class LineIndex {
public:
    explicit LineIndex(const Pairs& lines) : m_lines(lines)
    {
        if (lines.empty() || lines.back().first - lines.front().first > static_cast<qint64>(8 * lines.size() + 1024))
            return;
        m_begin.resize(static_cast<std::size_t>(lines.back().first - lines.front().first) + 2);
        std::size_t line = 0;
        for (std::size_t order = 0; order < m_begin.size(); ++order) {
            while (line < lines.size() && lines[line].first < lines.front().first + static_cast<qint64>(order))
                ++line;
            m_begin[order] = static_cast<quint32>(line);
        }
    }
    std::pair<Pairs::const_iterator, Pairs::const_iterator> of(qint64 order) const
    {
        if (m_begin.empty())
            return rangeOf(m_lines, order);
        const auto at = static_cast<std::size_t>(order - m_lines.front().first);
        if (order < m_lines.front().first || at + 1 >= m_begin.size())
            return {m_lines.end(), m_lines.end()};
        return {m_lines.begin() + m_begin[at], m_lines.begin() + m_begin[at + 1]};
    }

private:
    const Pairs& m_lines;
    std::vector<quint32> m_begin; // by order since the first
};

/// Pairs of (order, product), asked for far more often than there are any.
class PairSet {
public:
    explicit PairSet(Pairs pairs) : m_pairs(std::move(pairs)), m_orders(kPlaces, false)
    {
        std::sort(m_pairs.begin(), m_pairs.end());
        for (const auto& [order, product] : m_pairs)
            m_orders[static_cast<std::size_t>(order) % kPlaces] = true;
    }
    bool contains(const std::pair<qint64, qint64>& pair) const
    {
        return m_orders[static_cast<std::size_t>(pair.first) % kPlaces] && std::binary_search(m_pairs.begin(), m_pairs.end(), pair);
    }

private:
    static constexpr std::size_t kPlaces = std::size_t(1) << 18; // the low bits turn most orders away
    Pairs m_pairs;
    std::vector<bool> m_orders;
};

/// The product a review is about; 0: not known.
qint64 productOf(const ProductLinks& links, qint64 review, qint64 order)
{
    if (const auto [first, last] = rangeOf(links.reviews, review); first != last)
        return first->second;
    const auto [first, last] = rangeOf(links.lines, order);
    return order > 0 && last - first == 1 ? first->second : 0;
}

/// By review: the id of its order, also where only the customer is known.
std::vector<qint64> ordersOfReviews(const OrderHistory& orders, const ReviewHistory& r, const Scope& scope)
{
    std::vector<qint64> order = r.order;
    const ReviewLinks links(orders, r, scope);
    for (const ReviewLinks::Link& link : links.links())
        order[link.review] = orders.known().id[link.order];
    return order;
}

void sortByReviews(std::vector<Annoyance>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Annoyance& a, const Annoyance& b) {
        return a.reviews != b.reviews ? a.reviews > b.reviews : a.share.value.value_or(0) > b.share.value.value_or(0);
    });
}

std::vector<Annoyance> annoyingOf(const OrderHistory& orders, const ReviewHistory& r, const ProductLinks& links, const KpiOptions& options, const Scope& scope, const std::vector<qint64>& orderOf)
{
    std::map<qint64, qint64> reviews;
    Pairs bad; // (order, product) with a bad review
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (!counts(r, i, options) || r.stars[i] >= kHappyFrom || r.publishedDay[i] > scope.asOf)
            continue;
        const qint64 product = productOf(links, r.id[i], orderOf[i]);
        if (product == 0)
            continue;
        if (scope.inPeriod(r.publishedDay[i]) && scope.sees(r.channel[i]))
            ++reviews[product];
        if (orderOf[i] > 0)
            bad.emplace_back(orderOf[i], product);
    }
    if (reviews.empty())
        return {};
    const PairSet drewOne(std::move(bad));
    const LineIndex lines(links.lines);
    std::unordered_map<qint64, stats::ShareByCustomer> shares;
    for (const auto& [product, count] : reviews)
        shares.emplace(product, stats::ShareByCustomer());
    const OrderHistory::Columns& c = orders.known();
    for (std::size_t customer = 0; customer < orders.customerCount(); ++customer) {
        const auto [begin, end] = orders.rangeOf(customer);
        for (std::size_t i = begin; i < end && c.day[i] <= scope.asOf; ++i) {
            if (!scope.inPeriod(deliveredDay(orders, i)) || (!scope.counts(c, i) && !scope.refundedIndex(c, i)))
                continue;
            const auto [first, last] = lines.of(c.id[i]);
            for (auto line = first; line != last; ++line)
                if (const auto share = shares.find(line->second); share != shares.end())
                    share->second.add(static_cast<qint64>(customer), drewOne.contains(*line));
        }
    }
    std::vector<Annoyance> rows;
    for (const auto& [product, count] : reviews) {
        const stats::ShareByCustomer& share = shares.at(product);
        rows.push_back({product, count, Figure::of(kId, share.share(), share.count(), share.interval(), Undefined::NoOrders)});
    }
    sortByReviews(rows);
    return rows;
}

std::vector<ProductRating> ratingsOf(const ReviewHistory& r, const ProductLinks& links, const KpiOptions& options, const Scope& scope, const std::vector<qint64>& orderOf)
{
    struct Sums {
        MeanByCustomer mean;
        qint64 low = 0;
    };
    std::map<qint64, Sums> products;
    MeanByCustomer all; // the shop's mean is that of all reviews with stars, also of those that name no product
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (!counts(r, i, options) || !scope.inPeriod(r.publishedDay[i]) || !scope.sees(r.channel[i]))
            continue;
        const double stars = r.stars[i];
        all.add(r.customer[i], stars);
        const qint64 product = productOf(links, r.id[i], orderOf[i]);
        if (product == 0)
            continue;
        Sums& own = products[product];
        own.mean.add(r.customer[i], stars);
        own.low += stars < kHappyFrom ? 1 : 0;
    }
    const double shopMean = all.figure().value.value_or(0.0);
    std::vector<ProductRating> rows;
    for (auto& [product, sums] : products) {
        const Figure rating = sums.mean.figure();
        rows.push_back({product, rating, bayesianMean(sums.mean.sum, sums.mean.n, shopMean), sums.low});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ProductRating& a, const ProductRating& b) { return a.rank < b.rank; });
    return rows;
}

std::vector<BehindRow> reviewsOfProduct(const OrderHistory& orders, const ReviewHistory& r, const ProductLinks& links, const KpiOptions& options, qint64 product, bool lowOnly)
{
    const Scope scope = Scope::of(orders, options);
    const std::vector<qint64> orderOf = ordersOfReviews(orders, r, scope);
    std::vector<BehindRow> rows;
    for (std::size_t i = 0; i < r.size(); ++i)
        if (counts(r, i, options) && (!lowOnly || r.stars[i] < kHappyFrom) && scope.inPeriod(r.publishedDay[i]) && scope.sees(r.channel[i]) && productOf(links, r.id[i], orderOf[i]) == product)
            rows.push_back({r.id[i], false, r.published[i]});
    return rows;
}

} // namespace

ProductFigures productFigures(const OrderHistory& orders, const ReviewHistory& r, const ProductLinks& links, const KpiOptions& options)
{
    const Scope scope = Scope::of(orders, options);
    const std::vector<qint64> orderOf = ordersOfReviews(orders, r, scope);
    return {annoyingOf(orders, r, links, options, scope, orderOf), ratingsOf(r, links, options, scope, orderOf)};
}

std::vector<Annoyance> annoyingChannels(const OrderHistory& orders, const ReviewHistory& r, const KpiOptions& options)
{
    const Scope scope = Scope::of(orders, options);
    std::map<qint64, stats::ShareByCustomer> shares;
    for (std::size_t i = 0; i < r.size(); ++i)
        if (counts(r, i, options) && scope.inPeriod(r.publishedDay[i]) && scope.sees(r.channel[i]))
            shares[r.channel[i]].add(r.customer[i] > 0 ? r.customer[i] : -1, r.stars[i] < kHappyFrom);
    std::vector<Annoyance> rows;
    for (const auto& [channel, share] : shares)
        if (share.hits() > 0)
            rows.push_back({channel, share.hits(), Figure::of(kId, share.share(), share.count(), share.interval(), Undefined::NoReviews)});
    sortByReviews(rows);
    return rows;
}

std::vector<BehindRow> productReviews(const OrderHistory& orders, const ReviewHistory& r, const ProductLinks& links, const KpiOptions& options, qint64 product)
{
    return reviewsOfProduct(orders, r, links, options, product, false);
}

std::vector<BehindRow> annoyingReviews(const OrderHistory& orders, const ReviewHistory& r, const ProductLinks& links, const KpiOptions& options, qint64 product)
{
    return reviewsOfProduct(orders, r, links, options, product, true);
}

} // namespace encore::kpi
