#pragma once

#include "reviews/review.h"

#include <optional>

namespace encore {

class Database;

/// Whether the unhappy reviews of a product become more or fewer, and beside how many orders they stand.
struct ProductTrend {
    enum class Direction { Unclear, More, Fewer };

    std::optional<qint64> orders365;       ///< purchases with the product in the year; nothing where it was bought too often to count at once
    Direction lately = Direction::Unclear; ///< of the last 30 days against the 60 before
};

/// `days30` of the `days90` unhappy reviews fall into the last 30 days; `share` is that window's part of the orders, within
/// (0, 1). More or Fewer where so many, or so few, would come by chance in less than one of 20 cases if each order were as
/// likely to end in such a review as any other (exact binomial test, one-sided each); else Unclear.
ProductTrend::Direction directionOf(int days30, int days90, double share);

/// Orders up to `until`; `evidence` is that of the same instant. For a worker.
Result<ProductTrend> productTrend(Database& db, ProductId product, qint64 until, const ProductEvidence& evidence);

} // namespace encore
