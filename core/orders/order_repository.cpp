#include "orders/order_repository.h"

#include "db/database.h"
#include "db/unit_of_work.h"

namespace encore {

namespace {

constexpr auto kOrderColumns =
    "o.id, o.channel_id, o.number, o.import_key, o.customer_id, o.status_id, o.placed_at, o.placed_precision, o.paid_at, "
    "o.shipped_at, o.delivered_at, o.promised_at, o.total_minor, o.discount_minor, o.shipping_minor, o.tax_minor, "
    "o.refunded_minor, o.is_test, o.notes";
constexpr auto kLineColumns = "id, order_id, product_id, variant_id, title, quantity_milli, unit_minor";

Order orderFrom(const Statement& s)
{
    Order o;
    o.id = s.id<OrderId>(0);
    o.channel = s.id<ChannelId>(1);
    o.number = s.text(2);
    o.importKey = s.blob(3);
    o.customer = s.id<CustomerId>(4);
    o.status = OrderStatus(s.small(5));
    o.placedAt = s.integer(6);
    o.placedDayOnly = s.flag(7);
    o.paidAt = s.maybeInteger(8);
    o.shippedAt = s.maybeInteger(9);
    o.deliveredAt = s.maybeInteger(10);
    o.promisedAt = s.maybeInteger(11);
    o.total = Money(s.integer(12));
    o.discount = Money(s.integer(13));
    o.shipping = Money(s.integer(14));
    o.tax = Money(s.integer(15));
    o.refunded = Money(s.integer(16));
    o.test = s.flag(17);
    o.notes = s.text(18);
    return o;
}

OrderLine lineFrom(const Statement& s)
{
    return {s.id<OrderLineId>(0), s.id<OrderId>(1), s.id<ProductId>(2), s.id<VariantId>(3), s.text(4), s.integer(5), Money(s.integer(6))};
}

void bindOrder(Statement& s, const Order& o)
{
    auto textOrNull = [&](const QString& v) { v.isEmpty() ? s.bindNull() : s.bind(v); };
    s.bind(o.channel);
    textOrNull(o.number);
    o.importKey.isEmpty() ? s.bindNull() : s.bind(o.importKey);
    s.bindAll(o.customer, int(o.status), o.placedAt, o.placedDayOnly, o.paidAt, o.shippedAt, o.deliveredAt, o.promisedAt, o.total.minor,
              o.discount.minor, o.shipping.minor, o.tax.minor, o.refunded.minor, o.net().minor, o.qualifying(), o.test, o.notes);
}

// Binding a value costs Qt as much as storing it: what is not given stays at the table's default instead. A file gives the
// same parts in nearly all of its rows.
enum Part : quint32 { Number = 1, ImportKey = 2, Paid = 4, Shipped = 8, Delivered = 16, Promised = 32, Sums = 64, Marks = 128, AllParts = 255 };

quint32 givenParts(const Order& o)
{
    const auto part = [](bool given, Part bit) { return given ? quint32(bit) : 0u; };
    return part(!o.number.isEmpty(), Number) | part(!o.importKey.isEmpty(), ImportKey) | part(o.paidAt.has_value(), Paid) | part(o.shippedAt.has_value(), Shipped)
         | part(o.deliveredAt.has_value(), Delivered) | part(o.promisedAt.has_value(), Promised)
         | part(o.discount.minor || o.shipping.minor || o.tax.minor || o.refunded.minor, Sums) | part(o.placedDayOnly || o.test || !o.notes.isEmpty(), Marks);
}

QString marks(qsizetype count) { return QStringLiteral("?,").repeated(count).chopped(1); }

const QString& insertSql(quint32 given)
{
    static const std::vector<QString> statements = [] {
        static constexpr std::pair<Part, const char*> parts[]{{Number, "number"}, {ImportKey, "import_key"}, {Paid, "paid_at"}, {Shipped, "shipped_at"},
                                                              {Delivered, "delivered_at"}, {Promised, "promised_at"},
                                                              {Sums, "discount_minor, shipping_minor, tax_minor, refunded_minor"}, {Marks, "placed_precision, is_test, notes"}};
        std::vector<QString> list;
        for (quint32 mask = 0; mask <= AllParts; ++mask) {
            QString columns = QStringLiteral("channel_id, customer_id, status_id, placed_at, total_minor, net_minor, qualifying");
            for (const auto& [part, names] : parts)
                if (mask & part)
                    columns += QStringLiteral(", ") + QLatin1String(names);
            columns += QStringLiteral(", created_in");
            list.push_back(QStringLiteral("INSERT INTO orders(%1) VALUES (%2)").arg(columns, marks(columns.count(u',') + 1)));
        }
        return list;
    }();
    return statements[given];
}

Status taken(Status status, const Order& o)
{
    if (!status && status.error().code == ErrorCode::AlreadyExists) {
        const bool byNumber = !o.number.isEmpty();
        return fail(ErrorCode::AlreadyExists, o.number, QStringLiteral("this channel has an order of that number, or this row was imported before"),
                    {byNumber ? QStringLiteral("number_taken") : QStringLiteral("import_key_taken")});
    }
    return status;
}

template <class IdType>
Result<std::optional<IdType>> oneId(Statement& s)
{
    ENCORE_TRY(s.run());
    std::optional<IdType> found;
    if (s.next())
        found = s.id<IdType>(0);
    ENCORE_TRY(s.status());
    s.finish();
    return found;
}

// Few sizes, so that the statements of a scrolled list stay prepared; what is left over is filled with NULLs.
qsizetype roomFor(size_t count)
{
    for (qsizetype room : {1, 20, 100})
        if (count <= size_t(room))
            return room;
    return 500;
}

template <class IdType>
void bindWindow(Statement& s, std::span<const IdType> ids, qsizetype room)
{
    for (qsizetype i = 0; i < room; ++i)
        size_t(i) < ids.size() ? s.bind(ids[size_t(i)]) : s.bindNull();
}

Status windowFits(size_t count)
{
    return count <= 500 ? Status() : fail(ErrorCode::TooLarge, QStringLiteral("rows"), QStringLiteral("a window has at most 500 rows"));
}

} // namespace

Result<std::optional<Order>> OrderRepository::find(OrderId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT %1 FROM orders o WHERE o.id = ?").arg(QLatin1String(kOrderColumns)));
    ENCORE_TRY(s.bind(id).run());
    std::optional<Order> found;
    if (s.next())
        found = orderFrom(s);
    ENCORE_TRY(s.status());
    s.finish();
    return found;
}

Result<std::optional<OrderId>> OrderRepository::byNumber(ChannelId channel, const QString& number)
{
    return oneId<OrderId>(m_db.cached(QStringLiteral("SELECT id FROM orders WHERE channel_id = ? AND number = ?")).bindAll(channel, number));
}

Result<std::vector<OrderId>> OrderRepository::byNumberAnywhere(const QString& number)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id FROM orders WHERE number = ? ORDER BY id"));
    ENCORE_TRY(s.bind(number).run());
    std::vector<OrderId> list;
    while (s.next())
        list.push_back(s.id<OrderId>(0));
    ENCORE_TRY(s.status());
    return list;
}

Result<std::optional<OrderId>> OrderRepository::byImportKey(const QByteArray& key)
{
    return oneId<OrderId>(m_db.cached(QStringLiteral("SELECT id FROM orders WHERE import_key = ?")).bind(key));
}

Result<std::vector<OrderLine>> OrderRepository::lines(OrderId order)
{
    return lines(std::span(&order, 1));
}

Result<std::vector<OrderLine>> OrderRepository::lines(std::span<const OrderId> orders)
{
    std::vector<OrderLine> list;
    if (orders.empty())
        return list;
    ENCORE_TRY(windowFits(orders.size()));
    const qsizetype room = roomFor(orders.size());
    Statement& s = m_db.cached(QStringLiteral("SELECT %1 FROM order_lines WHERE order_id IN (%2) ORDER BY order_id, id")
                                   .arg(QLatin1String(kLineColumns), marks(room)));
    bindWindow(s, orders, room);
    ENCORE_TRY(s.run());
    while (s.next())
        list.push_back(lineFrom(s));
    ENCORE_TRY(s.status());
    return list;
}

Result<std::vector<Refund>> OrderRepository::refunds(OrderId order)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT id, order_id, line_id, amount_minor, refunded_at, reason FROM refunds WHERE order_id = ? ORDER BY refunded_at, id"));
    ENCORE_TRY(s.bind(order).run());
    std::vector<Refund> list;
    while (s.next())
        list.push_back({s.id<RefundId>(0), s.id<OrderId>(1), s.id<OrderLineId>(2), Money(s.integer(3)), s.integer(4), s.text(5)});
    ENCORE_TRY(s.status());
    return list;
}

Result<OrderId> OrderRepository::insert(UnitOfWork& unit, const Order& order)
{
    const quint32 given = givenParts(order);
    Statement& s = m_db.cached(insertSql(given));
    s.bindAll(order.channel, order.customer, int(order.status), order.placedAt, order.total.minor, order.net().minor, order.qualifying());
    if (given & Number)
        s.bind(order.number);
    if (given & ImportKey)
        s.bind(order.importKey);
    if (given & Paid)
        s.bind(order.paidAt);
    if (given & Shipped)
        s.bind(order.shippedAt);
    if (given & Delivered)
        s.bind(order.deliveredAt);
    if (given & Promised)
        s.bind(order.promisedAt);
    if (given & Sums)
        s.bindAll(order.discount.minor, order.shipping.minor, order.tax.minor, order.refunded.minor);
    if (given & Marks)
        s.bindAll(order.placedDayOnly, order.test, order.notes);
    ENCORE_TRY(taken(s.bind(unit.id()).run(), order));
    return OrderId(s.insertedId());
}

Status OrderRepository::update(UnitOfWork&, const Order& order)
{
    Statement& s = m_db.cached(QStringLiteral(
        "UPDATE orders SET channel_id = ?, number = ?, import_key = ?, customer_id = ?, status_id = ?, placed_at = ?, placed_precision = ?, "
        "paid_at = ?, shipped_at = ?, delivered_at = ?, promised_at = ?, total_minor = ?, discount_minor = ?, shipping_minor = ?, "
        "tax_minor = ?, refunded_minor = ?, net_minor = ?, qualifying = ?, is_test = ?, notes = ? WHERE id = ?"));
    bindOrder(s, order);
    ENCORE_TRY(taken(s.bind(order.id).run(), order));
    return s.changes() == 1 ? Status() : fail(ErrorCode::NotFound, order.number, QStringLiteral("this order no longer exists"));
}

Status OrderRepository::remove(UnitOfWork&, OrderId id)
{
    for (const char* sql : {"DELETE FROM refunds WHERE order_id = ?", "DELETE FROM order_lines WHERE order_id = ?", "DELETE FROM orders WHERE id = ?"}) {
        const Status status = m_db.cached(QLatin1String(sql)).bind(id).run();
        if (!status && status.error().code == ErrorCode::InvalidInput)
            return fail(ErrorCode::Conflict, QStringLiteral("order"), QStringLiteral("reviews, notes or tasks belong to this order"), {QStringLiteral("in_use")});
        ENCORE_TRY(status);
    }
    return {};
}

Result<OrderLineId> OrderRepository::insertLine(UnitOfWork& unit, const OrderLine& l)
{
    Statement& s = m_db.cached(QStringLiteral(
        "INSERT INTO order_lines(order_id, product_id, variant_id, title, quantity_milli, unit_minor, created_in) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(l.order, l.product, l.variant, l.title, l.quantityMilli, l.unit.minor, unit.id()).run());
    return OrderLineId(s.insertedId());
}

Status OrderRepository::updateLine(UnitOfWork&, const OrderLine& l)
{
    Statement& s = m_db.cached(QStringLiteral(
        "UPDATE order_lines SET order_id = ?, product_id = ?, variant_id = ?, title = ?, quantity_milli = ?, unit_minor = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(l.order, l.product, l.variant, l.title, l.quantityMilli, l.unit.minor, l.id).run());
    return s.changes() == 1 ? Status() : fail(ErrorCode::NotFound, l.title, QStringLiteral("this order line no longer exists"));
}

Status OrderRepository::removeLine(UnitOfWork&, OrderLineId id)
{
    return m_db.cached(QStringLiteral("DELETE FROM order_lines WHERE id = ?")).bind(id).run();
}

Result<RefundId> OrderRepository::insertRefund(UnitOfWork& unit, const Refund& r)
{
    Statement& s = m_db.cached(QStringLiteral(
        "INSERT INTO refunds(order_id, line_id, amount_minor, refunded_at, reason, created_in) VALUES (?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(r.order, r.line, r.amount.minor, r.refundedAt, r.reason, unit.id()).run());
    return RefundId(s.insertedId());
}

Status OrderRepository::removeRefund(UnitOfWork&, RefundId id)
{
    return m_db.cached(QStringLiteral("DELETE FROM refunds WHERE id = ?")).bind(id).run();
}

Result<std::vector<OrderRow>> OrderRepository::rows(std::span<const OrderId> ids)
{
    std::vector<OrderRow> list;
    if (ids.empty())
        return list;
    ENCORE_TRY(windowFits(ids.size()));
    const qsizetype room = roomFor(ids.size());
    QHash<OrderId, OrderRow> found;
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT o.id, o.number, o.channel_id, ch.name, o.customer_id, cu.name, o.status_id, o.placed_at, o.placed_precision, o.delivered_at, "
        "o.promised_at, o.total_minor, o.refunded_minor, o.is_test FROM orders o JOIN channels ch ON ch.id = o.channel_id "
        "LEFT JOIN customers cu ON cu.id = o.customer_id WHERE o.id IN (%1)").arg(marks(room)));
    bindWindow(s, ids, room);
    ENCORE_TRY(s.run());
    while (s.next()) {
        OrderRow r;
        r.id = s.id<OrderId>(0);
        r.number = s.text(1);
        r.channel = s.id<ChannelId>(2);
        r.channelName = s.text(3);
        r.customer = s.id<CustomerId>(4);
        r.customerName = s.text(5);
        r.status = OrderStatus(s.small(6));
        r.placedAt = s.integer(7);
        r.placedDayOnly = s.flag(8);
        r.deliveredAt = s.maybeInteger(9);
        r.promisedAt = s.maybeInteger(10);
        r.total = Money(s.integer(11));
        r.refunded = Money(s.integer(12));
        r.test = s.flag(13);
        found.insert(r.id, r);
    }
    ENCORE_TRY(s.status());
    Statement& goods = m_db.cached(QStringLiteral(
        "SELECT l.order_id, coalesce(nullif(l.title, ''), p.name, '') FROM order_lines l LEFT JOIN products p ON p.id = l.product_id "
        "WHERE l.order_id IN (%1) ORDER BY l.order_id, l.id").arg(marks(room)));
    bindWindow(goods, ids, room);
    ENCORE_TRY(goods.run());
    while (goods.next()) {
        const auto row = found.find(goods.id<OrderId>(0));
        if (row != found.end() && row->lines++ == 0)
            row->firstProduct = goods.text(1);
    }
    ENCORE_TRY(goods.status());
    list.reserve(ids.size());
    for (OrderId id : ids)
        if (const auto row = found.constFind(id); row != found.cend())
            list.push_back(*row);
    return list;
}

Result<QHash<CustomerId, CustomerOrders>> OrderRepository::totalsOf(std::span<const CustomerId> customers)
{
    QHash<CustomerId, CustomerOrders> totals;
    if (customers.empty())
        return totals;
    ENCORE_TRY(windowFits(customers.size()));
    const qsizetype room = roomFor(customers.size());
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT customer_id, count(*), sum(net_minor), min(placed_at), max(placed_at) FROM orders "
        "WHERE qualifying = 1 AND customer_id IN (%1) GROUP BY customer_id").arg(marks(room)));
    bindWindow(s, customers, room);
    ENCORE_TRY(s.run());
    while (s.next()) {
        const CustomerOrders c{s.id<CustomerId>(0), s.integer(1), Money(s.integer(2)), s.integer(3), s.integer(4)};
        totals.insert(c.customer, c);
    }
    ENCORE_TRY(s.status());
    return totals;
}

Result<std::vector<ProductBought>> OrderRepository::productsBought(CustomerId customer, int limit)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT l.product_id, p.name, sum(l.quantity_milli), count(DISTINCT o.id), max(o.placed_at) "
        "FROM orders o JOIN order_lines l ON l.order_id = o.id JOIN products p ON p.id = l.product_id "
        "WHERE o.customer_id = ? AND o.qualifying = 1 GROUP BY l.product_id, p.name ORDER BY 4 DESC, 5 DESC, 1 LIMIT ?"));
    ENCORE_TRY(s.bindAll(customer, limit).run());
    std::vector<ProductBought> list;
    while (s.next())
        list.push_back({s.id<ProductId>(0), s.text(1), s.integer(2), s.integer(3), s.integer(4)});
    ENCORE_TRY(s.status());
    return list;
}

Result<std::optional<OrderId>> OrderRepository::lastPurchase(CustomerId customer)
{
    return oneId<OrderId>(m_db.cached(QStringLiteral(
        "SELECT id FROM orders WHERE customer_id = ? AND qualifying = 1 ORDER BY delivered_at IS NULL, placed_at DESC, id DESC LIMIT 1")).bind(customer));
}

Result<std::optional<OrderRepository::Span>> OrderRepository::span()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT (SELECT min(placed_at) FROM orders), (SELECT max(placed_at) FROM orders)"));
    ENCORE_TRY(s.run());
    std::optional<Span> span;
    if (s.next() && !s.isNull(0))
        span = Span{s.integer(0), s.integer(1)};
    ENCORE_TRY(s.status());
    return span;
}

} // namespace encore
