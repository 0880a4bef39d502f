#include "orders/order_scan.h"

#include "db/database.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace encore {

namespace {

constexpr qint64 kDay = 86400;

// Every column of the order and the order of the rows come from the index orders_for_figures.
constexpr auto kPurchases =
    "SELECT customer_id, placed_at, net_minor, channel_id, delivered_at, id FROM orders WHERE qualifying = 1 ORDER BY customer_id, placed_at";
// The same from orders_refunded_later.
constexpr auto kRefundedLater =
    "SELECT customer_id, placed_at, total_minor, channel_id, delivered_at, id FROM orders "
    "WHERE status_id = 9 AND is_test = 0 AND delivered_at IS NOT NULL ORDER BY customer_id, placed_at";

bool before(const kpi::OrderFact& a, const kpi::OrderFact& b)
{
    return a.customer != b.customer ? a.customer < b.customer : a.placedAt < b.placedAt;
}

kpi::OrderFact factFrom(const Statement& s)
{
    kpi::OrderFact fact;
    fact.customer = s.integer(0);
    fact.placedAt = s.integer(1);
    fact.netMinor = s.integer(2);
    // A purchase without refunds to the last kopeck: net is nothing only where the total is.
    fact.grossMinor = fact.netMinor;
    fact.channel = qint16(s.integer(3));
    if (const auto delivered = s.maybeInteger(4))
        fact.deliveredAt = *delivered;
    fact.id = s.integer(5);
    return fact;
}

// Columns beside the index by order id, for the switches that need them.
struct Extras {
    qint64 firstId = 0;
    std::vector<qint64> shipping;
    std::vector<qint64> cost;
    std::vector<qint32> items;

    void apply(kpi::OrderFact& fact) const
    {
        const size_t at = size_t(fact.id - firstId);
        if (at < shipping.size() && fact.netMinor > 0)
            fact.netMinor = std::max<qint64>(0, fact.netMinor - shipping[at]);
        if (at < items.size()) {
            fact.items = items[at];
            fact.costMinor = cost[at];
        }
    }
};

struct IdSpan {
    qint64 first = 0;
    qint64 count = 0;
};

Result<IdSpan> idSpan(Database& db, const char* table)
{
    Statement s = db.prepare(QStringLiteral("SELECT (SELECT min(id) FROM %1), (SELECT max(id) FROM %1)").arg(QLatin1String(table)));
    ENCORE_TRY(s.run());
    IdSpan span;
    if (s.next() && !s.isNull(0))
        span = {s.integer(0), s.integer(1) - s.integer(0) + 1};
    ENCORE_TRY(s.status());
    return span;
}

Status readShipping(Database& db, const IdSpan& ids, Extras& extras)
{
    extras.shipping.assign(size_t(ids.count), 0);
    Statement s = db.prepare(QStringLiteral("SELECT id, shipping_minor FROM orders WHERE qualifying = 1 AND shipping_minor <> 0"));
    ENCORE_TRY(s.run());
    while (s.next())
        extras.shipping[size_t(s.integer(0) - ids.first)] = s.integer(1);
    return s.status();
}

Status readGoods(Database& db, const IdSpan& ids, Extras& extras)
{
    extras.items.assign(size_t(ids.count), 0);
    extras.cost.assign(size_t(ids.count), kpi::kNoInstant);
    Statement s = db.prepare(QStringLiteral(
        "SELECT l.order_id, sum(l.quantity_milli), sum(l.quantity_milli / 1000.0 * p.cost_minor), count(*) - count(p.cost_minor) "
        "FROM order_lines l LEFT JOIN products p ON p.id = l.product_id GROUP BY l.order_id"));
    ENCORE_TRY(s.run());
    while (s.next()) {
        const size_t at = size_t(s.integer(0) - ids.first);
        if (at >= extras.items.size())
            continue;
        extras.items[at] = qint32(std::min<qint64>((s.integer(1) + 999) / 1000, std::numeric_limits<qint32>::max()));
        if (s.integer(3) == 0)
            extras.cost[at] = qint64(s.real(2));
    }
    return s.status();
}

} // namespace

Result<std::vector<kpi::ChannelFact>> scanChannels(Database& db)
{
    Statement s = db.prepare(QStringLiteral("SELECT id, buyers_identifiable, reply_possible FROM channels ORDER BY id"));
    ENCORE_TRY(s.run());
    std::vector<kpi::ChannelFact> list;
    while (s.next())
        list.push_back({qint16(s.integer(0)), s.flag(1), s.flag(2)});
    ENCORE_TRY(s.status());
    return list;
}

Result<DayTable> daysForFigures(Database& db, const QTimeZone& zone, qint64 now)
{
    qint64 first = now, last = now;
    for (const char* sql : {"SELECT min(placed_at) FROM orders", "SELECT max(placed_at) FROM orders",
                            "SELECT min(published_at) FROM reviews", "SELECT max(published_at) FROM reviews"}) {
        Statement s = db.prepare(QLatin1String(sql));
        ENCORE_TRY(s.run());
        if (s.next() && !s.isNull(0)) {
            first = std::min(first, s.integer(0));
            last = std::max(last, s.integer(0));
        }
        ENCORE_TRY(s.status());
    }
    return DayTable(zone, localDay(first - 2 * kDay, zone), localDay(last + 366 * kDay, zone));
}

Result<kpi::OrderHistory> scanOrders(Database& db, const DayTable& days, const OrderScanOptions& options)
{
    ENCORE_LET(const std::vector<kpi::ChannelFact> channels, scanChannels(db));
    ENCORE_LET(const IdSpan ids, idSpan(db, "orders"));
    ENCORE_LET(const IdSpan customers, idSpan(db, "customers"));
    Extras extras;
    extras.firstId = ids.first;
    if (options.withoutShipping)
        ENCORE_TRY(readShipping(db, ids, extras));
    if (options.goods)
        ENCORE_TRY(readGoods(db, ids, extras));
    const bool plain = !options.withoutShipping && !options.goods;

    std::vector<kpi::OrderFact> refunded;
    Statement later = db.prepare(QLatin1String(kRefundedLater));
    ENCORE_TRY(later.run());
    while (later.next()) {
        refunded.push_back(factFrom(later));
        refunded.back().fullyRefunded = true;
    }
    ENCORE_TRY(later.status());
    later.finish();

    kpi::OrderHistoryBuilder builder(days, channels);
    builder.reserve(size_t(ids.count), size_t(std::min(customers.count, ids.count)));
    // Both lists are in the builder's order; merged, so that it never has to sort.
    auto nextRefunded = refunded.cbegin();
    Statement s = db.prepare(QLatin1String(kPurchases));
    ENCORE_TRY(s.run());
    qint64 rows = 0;
    while (s.next()) {
        kpi::OrderFact fact = factFrom(s);
        if (!plain)
            extras.apply(fact);
        while (nextRefunded != refunded.cend() && before(*nextRefunded, fact))
            builder.add(*nextRefunded++);
        builder.add(fact);
        if ((++rows & 0x3fff) == 0 && options.cancelled && options.cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("figures"));
    }
    ENCORE_TRY(s.status());
    while (nextRefunded != refunded.cend())
        builder.add(*nextRefunded++);
    return builder.build();
}

} // namespace encore
