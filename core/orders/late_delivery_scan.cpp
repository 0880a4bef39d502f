#include "orders/late_delivery_scan.h"

#include "db/database.h"

#include <QSet>

namespace encore {

namespace {

constexpr qint64 kDay = 86400;
constexpr qint64 kNews = 60 * kDay;
constexpr qint64 kLongOnTheWay = 14 * kDay;
constexpr qint64 kNewOrder = 30 * kDay;
constexpr qint64 kUnhappyFor = 365 * kDay;
constexpr int kMost = 200;

constexpr auto kHead =
    "SELECT o.id, coalesce(o.number, ''), o.customer_id, coalesce(c.name, ''), coalesce(o.promised_at, o.shipped_at, o.placed_at), o.shipped_at IS NOT NULL, "
    "EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = o.id AND l.product_id IN (SELECT r.product_id FROM reviews r WHERE r.customer_id = o.customer_id "
    "AND r.stars <= 2 AND r.published_at < o.placed_at UNION ALL SELECT k.product_id FROM cases k WHERE k.customer_id = o.customer_id AND k.opened_at < o.placed_at AND k.kind_id <> 5)) "
    "FROM orders o LEFT JOIN customers c ON c.id = o.customer_id WHERE ";
constexpr auto kOpen = "o.delivered_at IS NULL AND o.status_id IN (2, 3, 4) AND o.is_test = 0";
constexpr auto kUntold = " AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.order_id = o.id AND t.kind = 'late_delivery')";

} // namespace

// The first two bind the window of the promise or of the shipping; the third when it was ordered, and since when
// an unhappy review counts.
QString lateDeliverySql(LateDelivery::Kind kind)
{
    const QString head = QLatin1String(kHead) + QLatin1String(kOpen);
    switch (kind) {
    case LateDelivery::Kind::Promised:
        return head + QStringLiteral(" AND o.promised_at >= ? AND o.promised_at < ?") + QLatin1String(kUntold) + QStringLiteral(" ORDER BY o.promised_at DESC LIMIT %1").arg(kMost);
    case LateDelivery::Kind::OnTheWay:
        return head + QStringLiteral(" AND o.promised_at IS NULL AND o.shipped_at >= ? AND o.shipped_at < ?") + QLatin1String(kUntold)
               + QStringLiteral(" ORDER BY o.shipped_at DESC LIMIT %1").arg(kMost);
    case LateDelivery::Kind::CareFirst:
        // A case that turned out not to be ours (8) was no failure.
        return head + QStringLiteral(" AND o.shipped_at IS NULL AND o.placed_at >= ? AND (EXISTS (SELECT 1 FROM reviews r WHERE r.customer_id = o.customer_id "
                                     "AND r.published_at >= ? AND r.published_at < o.placed_at AND r.stars <= 2 AND r.competitor IS NULL) "
                                     "OR EXISTS (SELECT 1 FROM cases k WHERE k.customer_id = o.customer_id AND k.opened_at >= o.placed_at - %1 AND k.opened_at < o.placed_at AND k.state_id <> 8 AND k.kind_id <> 5))").arg(kUnhappyFor)
               + QLatin1String(kUntold) + QStringLiteral(" ORDER BY o.placed_at DESC LIMIT %1").arg(kMost);
    }
    return {};
}

Result<LateDeliveries> scanLateDeliveries(Database& db, qint64 now, int limit)
{
    LateDeliveries found;
    QSet<qint64> known;     // a new order of an unhappy customer whose promise has passed, too, stands once
    const auto read = [&](LateDelivery::Kind kind, qint64 from, qint64 to) -> Status {
        Statement s = db.prepare(lateDeliverySql(kind));
        ENCORE_TRY(s.bindAll(from, to).run());
        while (s.next()) {
            if (known.contains(s.integer(0)))
                continue;
            known.insert(s.integer(0));
            ++found.count;
            if (int(found.rows.size()) < limit)
                found.rows.push_back({s.id<OrderId>(0), s.text(1), s.id<CustomerId>(2), s.text(3), kind, s.integer(4), s.flag(5), kind == LateDelivery::Kind::CareFirst && s.flag(6)});
        }
        return s.status();
    };
    ENCORE_TRY(read(LateDelivery::Kind::CareFirst, now - kNewOrder, now - kUnhappyFor));
    ENCORE_TRY(read(LateDelivery::Kind::Promised, now - kNews, now));
    ENCORE_TRY(read(LateDelivery::Kind::OnTheWay, now - kNews, now - kLongOnTheWay));
    return found;
}

} // namespace encore
