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

} // namespace

Result<ProductScan> scanProducts(Database& db, const std::function<bool()>& cancelled)
{
    ProductScan scan;
    // In the order of the table: the index by product would fetch each line from another page.
    RowScan lines(db, QStringLiteral("SELECT order_id, product_id FROM order_lines NOT INDEXED WHERE product_id IS NOT NULL"));
    qint64 rows = 0;
    while (lines.next()) {
        scan.links.lines.emplace_back(lines.integer(0), lines.integer(1));
        if ((++rows & 0x3fff) == 0 && cancelled && cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("figures"));
    }
    ENCORE_TRY(lines.status());
    auto& pairs = scan.links.lines;
    sortPairs(pairs);
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
