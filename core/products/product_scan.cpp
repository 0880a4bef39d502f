#include "products/product_scan.h"

#include "db/database.h"
#include "db/row_scan.h"

#include <algorithm>

namespace encore {

namespace {

void sortPairs(std::vector<std::pair<qint64, qint64>>& pairs)
{
    if (!std::is_sorted(pairs.begin(), pairs.end()))
        std::sort(pairs.begin(), pairs.end());
}

constexpr qint64 kPiece = 1000;
constexpr qint64 kMostMilli = 1'000'000'000'000;   // so that no sum of lines overflows

/// Sums up what stands of one line in several places.
void mergeMore(std::vector<std::pair<std::pair<qint64, qint64>, qint64>>& more)
{
    std::sort(more.begin(), more.end());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < more.size(); ++i) {
        if (kept > 0 && more[kept - 1].first == more[i].first)
            more[kept - 1].second += more[i].second;
        else
            more[kept++] = more[i];
    }
    more.resize(kept);
}

} // namespace

Result<ProductScan> scanProducts(Database& db, const std::function<bool()>& cancelled)
{
    ProductScan scan;
    // In the order of the table: the index by product would fetch each line from another page.
    RowScan lines(db, QStringLiteral("SELECT order_id, product_id, quantity_milli FROM order_lines NOT INDEXED WHERE product_id IS NOT NULL"));
    qint64 rows = 0;
    while (lines.next()) {
        scan.links.lines.emplace_back(lines.integer(0), lines.integer(1));
        if (const qint64 milli = std::clamp<qint64>(lines.integer(2), 0, kMostMilli); milli != kPiece)
            scan.links.more.emplace_back(scan.links.lines.back(), milli - kPiece);
        if ((++rows & 0x3fff) == 0 && cancelled && cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("figures"));
    }
    ENCORE_TRY(lines.status());
    auto& pairs = scan.links.lines;
    sortPairs(pairs);
    for (std::size_t i = 1; i < pairs.size(); ++i)
        if (pairs[i] == pairs[i - 1])
            scan.links.more.emplace_back(pairs[i], kPiece);
    mergeMore(scan.links.more);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    // Without an order, so that the index by product is enough: the rows themselves are texts.
    RowScan reviews(db, QStringLiteral("SELECT id, product_id FROM reviews WHERE product_id IS NOT NULL"));
    while (reviews.next())
        scan.links.reviews.emplace_back(reviews.integer(0), reviews.integer(1));
    ENCORE_TRY(reviews.status());
    sortPairs(scan.links.reviews);
    Statement names = db.prepare(QStringLiteral("SELECT id, name FROM products"));
    ENCORE_TRY(names.run());
    while (names.next())
        scan.names.insert(names.integer(0), names.text(1));
    ENCORE_TRY(names.status());
    return scan;
}

} // namespace encore
