#include "orders/order_scan.h"

#include "base/money.h"
#include "db/database.h"
#include "db/row_scan.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace encore {

namespace {

constexpr qint64 kDay = 86400;
constexpr qint64 kMostPieces = 24;

// Every column of the order and the order of the rows come from the index orders_for_figures.
constexpr auto kGuestPurchases =
    "SELECT customer_id, placed_at, net_minor, channel_id, delivered_at, id FROM orders "
    "WHERE qualifying = 1 AND customer_id IS NULL ORDER BY placed_at";
constexpr auto kPurchases =
    "SELECT customer_id, placed_at, net_minor, channel_id, delivered_at, id FROM orders "
    "WHERE qualifying = 1 AND customer_id >= ? AND customer_id < ? ORDER BY customer_id, placed_at";
// The same from orders_refunded_later.
constexpr auto kRefundedLater =
    "SELECT customer_id, placed_at, total_minor, channel_id, delivered_at, id FROM orders "
    "WHERE status_id = 9 AND is_test = 0 AND delivered_at IS NOT NULL ORDER BY customer_id, placed_at";

bool before(const kpi::OrderFact& a, const kpi::OrderFact& b)
{
    return a.customer != b.customer ? a.customer < b.customer : a.placedAt < b.placedAt;
}

kpi::OrderFact factFrom(const RowScan& s)
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
                            "SELECT min(published_at) FROM reviews", "SELECT max(published_at) FROM reviews",
                            "SELECT min(opened_at) FROM cases", "SELECT max(opened_at) FROM cases"}) {
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

// Columns beside the index by order id, for the switches that need them.
struct OrderScan::Extras {
    qint64 firstId = 0;
    static constexpr double kNoLine = std::numeric_limits<double>::infinity();

    struct Taxed {
        Money tax, total;
    };

    std::vector<qint64> shipping;
    std::vector<Taxed> taxed;
    std::vector<double> cost;       // of the goods; not a number where one is unknown, kNoLine without a line
    std::vector<qint64> pieces;     // in thousandths

    bool isEmpty() const { return shipping.empty() && taxed.empty() && pieces.empty(); }
    void apply(kpi::OrderFact& fact) const
    {
        const size_t at = size_t(fact.id - firstId);
        if (at < shipping.size() && fact.netMinor > 0)
            fact.netMinor = std::max<qint64>(0, fact.netMinor - shipping[at]);
        if (at < taxed.size() && taxed[at].tax.minor > 0)
            fact.netMinor = shareOf(Money(fact.netMinor), std::max(Money(), taxed[at].total - taxed[at].tax), taxed[at].total).minor;
        if (at < pieces.size()) {
            fact.items = qint32(std::min<qint64>((pieces[at] + 999) / 1000, std::numeric_limits<qint32>::max()));
            if (std::isfinite(cost[at]))
                fact.costMinor = qint64(cost[at]);
        }
    }

    Status readShipping(Database& db, const IdSpan& ids)
    {
        shipping.assign(size_t(ids.count), 0);
        RowScan s(db, QStringLiteral("SELECT id, shipping_minor FROM orders WHERE qualifying = 1 AND shipping_minor <> 0"));
        while (s.next())
            shipping[size_t(s.integer(0) - ids.first)] = s.integer(1);
        return s.status();
    }

    Status readTaxes(Database& db, const IdSpan& ids)
    {
        taxed.assign(size_t(ids.count), {});
        RowScan s(db, QStringLiteral("SELECT id, tax_minor, total_minor FROM orders WHERE qualifying = 1 AND tax_minor <> 0"));
        while (s.next())
            taxed[size_t(s.integer(0) - ids.first)] = {Money(s.integer(1)), Money(s.integer(2))};
        return s.status();
    }

    // In the order of the table and summed here: grouping would fetch line by line through an index.
    Status readGoods(Database& db, const IdSpan& ids, const std::function<bool()>& cancelled)
    {
        std::unordered_map<qint64, double> costOf;
        RowScan products(db, QStringLiteral("SELECT id, cost_minor FROM products WHERE cost_minor IS NOT NULL"));
        while (products.next())
            costOf.emplace(products.integer(0), products.real(1));
        ENCORE_TRY(products.status());
        pieces.assign(size_t(ids.count), 0);
        cost.assign(size_t(ids.count), kNoLine);
        RowScan s(db, QStringLiteral("SELECT order_id, product_id, quantity_milli FROM order_lines NOT INDEXED"));
        qint64 rows = 0;
        while (s.next()) {
            if ((++rows & 0x3fff) == 0 && cancelled && cancelled())
                return fail(ErrorCode::Cancelled, QStringLiteral("figures"));
            const size_t at = size_t(s.integer(0) - ids.first);
            if (at >= pieces.size())
                continue;
            const qint64 milli = s.integer(2);
            const auto known = costOf.find(s.integer(1));
            const double line = known == costOf.end() ? std::numeric_limits<double>::quiet_NaN() : double(milli) / 1000.0 * known->second;
            pieces[at] += milli;
            cost[at] = cost[at] == kNoLine ? line : cost[at] + line;
        }
        return s.status();
    }
};

struct OrderScan::Piece {
    bool guests = false;
    qint64 from = 0;      // customers [from, end)
    qint64 end = 0;
};

OrderScan::OrderScan(const DayTable& days, OrderScanOptions options) : m_days(days), m_options(std::move(options)) {}
OrderScan::~OrderScan() = default;

Status OrderScan::readBasics(Database& db)
{
    ENCORE_LET(m_channels, scanChannels(db));
    ENCORE_LET(const IdSpan ids, idSpan(db, "orders"));
    ENCORE_LET(const IdSpan customers, idSpan(db, "customers"));
    m_extras = std::make_unique<Extras>();
    m_extras->firstId = ids.first;
    if (m_options.withoutShipping)
        ENCORE_TRY(m_extras->readShipping(db, ids));
    if (m_options.withoutTax)
        ENCORE_TRY(m_extras->readTaxes(db, ids));
    if (m_options.goods)
        ENCORE_TRY(m_extras->readGoods(db, ids, m_options.cancelled));
    RowScan later(db, QLatin1String(kRefundedLater));
    while (later.next()) {
        m_refunded.push_back(factFrom(later));
        m_refunded.back().fullyRefunded = true;
    }
    ENCORE_TRY(later.status());

    // Guests stand first. The ends are open, whatever ids there are.
    m_pieces.push_back({true, 0, 0});
    const qint64 pieces = std::clamp<qint64>(ids.count / std::max<qint64>(1, m_options.rowsPerPiece), 1, kMostPieces);
    for (qint64 i = 0; i < pieces; ++i)
        m_pieces.push_back({false, i == 0 ? std::numeric_limits<qint64>::min() : m_pieces.back().end,
                            i + 1 == pieces ? std::numeric_limits<qint64>::max() : customers.first + customers.count * (i + 1) / pieces});
    m_back = m_pieces.size();
    m_rowsPerPiece = size_t(ids.count / pieces);
    m_builder.emplace(m_days, m_channels);
    m_builder->reserve(size_t(ids.count), size_t(std::min(customers.count, ids.count)));
    return {};
}

std::optional<std::size_t> OrderScan::take(bool fromFront)
{
    const std::lock_guard lock(m_mutex);
    if (m_front >= m_back)
        return std::nullopt;
    return fromFront ? m_front++ : --m_back;
}

Status OrderScan::read(Database& db, std::size_t at, kpi::OrderHistoryBuilder& builder) const
{
    const Piece& piece = m_pieces[at];
    const auto customerBefore = [](const kpi::OrderFact& fact, qint64 customer) { return fact.customer < customer; };
    // Both lists are in the builder's order; merged, so that it never has to sort.
    auto refunded = std::lower_bound(m_refunded.cbegin(), m_refunded.cend(), piece.guests ? 0 : std::max<qint64>(1, piece.from), customerBefore);
    const auto refundedEnd = std::lower_bound(refunded, m_refunded.cend(), piece.guests ? 1 : piece.end, customerBefore);
    RowScan s(db, QLatin1String(piece.guests ? kGuestPurchases : kPurchases));
    if (!piece.guests)
        s.bind(piece.from).bind(piece.end);
    qint64 rows = 0;
    while (s.next()) {
        kpi::OrderFact fact = factFrom(s);
        if (!m_extras->isEmpty())
            m_extras->apply(fact);
        while (refunded != refundedEnd && before(*refunded, fact))
            builder.add(*refunded++);
        builder.add(fact);
        if ((++rows & 0x3fff) == 0 && m_options.cancelled && m_options.cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("figures"));
    }
    ENCORE_TRY(s.status());
    while (refunded != refundedEnd)
        builder.add(*refunded++);
    return {};
}

Status OrderScan::prepare(Database& db)
{
    const Status ready = readBasics(db);
    m_prepared.set_value(ready.has_value());
    return ready;
}

Status OrderScan::readFront(Database& db)
{
    while (const auto piece = take(true))
        ENCORE_TRY(read(db, *piece, *m_builder));
    return {};
}

Status OrderScan::readBack(Database& db)
{
    if (!m_prepared.get_future().get())
        return {};       // the other side says why
    while (const auto piece = take(false)) {
        m_fromBack.emplace_back(m_days, m_channels);
        m_fromBack.back().reserve(m_rowsPerPiece, 0);
        ENCORE_TRY(read(db, *piece, m_fromBack.back()));
    }
    return {};
}

kpi::OrderHistory OrderScan::build()
{
    for (auto piece = m_fromBack.rbegin(); piece != m_fromBack.rend(); ++piece)
        m_builder->append(std::move(*piece));
    return m_builder->build();
}

Result<kpi::OrderHistory> scanOrders(Database& db, const DayTable& days, const OrderScanOptions& options)
{
    OrderScan scan(days, options);
    ENCORE_TRY(scan.prepare(db));
    ENCORE_TRY(scan.readFront(db));
    return scan.build();
}

} // namespace encore
