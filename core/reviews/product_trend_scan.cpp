#include "reviews/product_trend_scan.h"

#include "db/database.h"

#include <cmath>

namespace encore {

namespace {

constexpr qint64 kDay = 86400;
constexpr int kMostLines = 20'000;         // of a product: more are not counted while somebody waits for the page
constexpr double kChance = 0.05;

} // namespace

ProductTrend::Direction directionOf(int days30, int days90, double share)
{
    using Direction = ProductTrend::Direction;
    if (days90 <= 0 || days30 < 0 || days30 > days90 || !(share > 0 && share < 1))
        return Direction::Unclear;
    // P(X = k) by logarithms: thousands of reviews do not underflow.
    const auto chance = [&](int k) {
        return std::exp(std::lgamma(days90 + 1.0) - std::lgamma(k + 1.0) - std::lgamma(days90 - k + 1.0) + k * std::log(share) + (days90 - k) * std::log1p(-share));
    };
    double atLeast = 0, atMost = 0;
    for (int k = 0; k <= days90; ++k)
        (k >= days30 ? atLeast : atMost) += chance(k);
    atMost += chance(days30);
    return atLeast < kChance ? Direction::More : atMost < kChance ? Direction::Fewer : Direction::Unclear;
}

Result<ProductTrend> productTrend(Database& db, ProductId product, qint64 until, const ProductEvidence& evidence)
{
    ProductTrend trend;
    Statement& lines = db.cached(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM order_lines WHERE product_id = ? LIMIT ?)"));
    ENCORE_TRY(lines.bindAll(qint64(product.value), kMostLines + 1).run());
    const bool few = lines.next() && lines.integer(0) <= kMostLines;
    ENCORE_TRY(lines.status());
    lines.finish();
    double share = 30.0 / 90;
    if (few) {
        Statement& s = db.cached(QStringLiteral(
            "SELECT count(DISTINCT o.id) FILTER (WHERE o.placed_at > ?), count(DISTINCT o.id) FILTER (WHERE o.placed_at > ?), count(DISTINCT o.id) "
            "FROM order_lines l CROSS JOIN orders o ON o.id = l.order_id WHERE l.product_id = ? AND o.qualifying = 1 AND o.placed_at > ? AND o.placed_at <= ?"));
        ENCORE_TRY(s.bindAll(until - 30 * kDay, until - 90 * kDay, qint64(product.value), until - 365 * kDay, until).run());
        if (s.next()) {
            trend.orders365 = s.integer(2);
            if (s.integer(1) > 0)
                share = double(s.integer(0)) / double(s.integer(1));
        }
        ENCORE_TRY(s.status());
        s.finish();
    }
    trend.lately = directionOf(evidence.days30, evidence.days90, share);
    return trend;
}

} // namespace encore
