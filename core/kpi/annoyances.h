#pragma once

#include "kpi/figure_rows.h"

#include <utility>
#include <vector>

namespace encore::kpi {

/// Which product stands in which order, and which review names one. Plain columns; any thread.
struct ProductLinks {
    std::vector<std::pair<qint64, qint64>> lines;     ///< (order id, product id), sorted, each pair once
    /// Of those lines that are not of one piece: thousandths of a piece beyond the first (below it: < 0), sorted, each line once.
    std::vector<std::pair<std::pair<qint64, qint64>, qint64>> more{};
    std::vector<std::pair<qint64, qint64>> reviews;   ///< (review id, product id), sorted
};

/// Something with reviews of one to three stars.
struct Annoyance {
    qint64 id = 0;                   ///< product or channel
    qint64 reviews = 0;              ///< of one to three stars, published in the period
    Figure share;                    ///< see productFigures(), annoyingChannels()
};

/// Channels by number of reviews of one to three stars, most first. `share`: of the channel's reviews with stars, for orders and reviews often stand on
/// different channels; interval by customer.
std::vector<Annoyance> annoyingChannels(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options);

/// KPI18 of a product.
struct ProductRating {
    qint64 id = 0;
    Figure rating;                   ///< plain mean on 1..5 of its reviews of the period, linearised by customer
    double rank = 0;                 ///< bayesianMean() with the shop's mean: what products are ordered by
    qint64 low = 0;                  ///< of rating.n: reviews of one to three stars
};

/// What the page tells of products; both rest on whose order each review is about.
struct ProductFigures {
    /// Products by number of reviews of one to three stars, most first. A review counts for the product it names,
    /// else for the only product of its order, else for none. `share`: orders of known customers with the product,
    /// delivered in the period, that drew such a review by as-of, of all such orders (also those refunded later);
    /// interval by customer.
    std::vector<Annoyance> annoying;
    /// Products with reviews with stars in the period, the lowest rank first; a review counts for a product likewise.
    std::vector<ProductRating> ratings;
};
ProductFigures productFigures(const OrderHistory& orders, const ReviewHistory& reviews, const ProductLinks& links, const KpiOptions& options);
/// All reviews with stars behind such a row; none is a hit.
std::vector<BehindRow> productReviews(const OrderHistory& orders, const ReviewHistory& reviews, const ProductLinks& links, const KpiOptions& options, qint64 product);

/// The reviews of one to three stars behind a row.
std::vector<BehindRow> annoyingReviews(const OrderHistory& orders, const ReviewHistory& reviews, const ProductLinks& links, const KpiOptions& options, qint64 product);

} // namespace encore::kpi
