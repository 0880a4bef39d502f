#include "orders/order_repository.h"

#include "base/text_fold.h"
#include "db/database.h"

namespace encore {

namespace {

// Collects the conditions of a filter with their values in order.
class Conditions {
public:
    explicit Conditions(const OrderFilter& f)
    {
        text(f.text.trimmed());
        among("o.channel_id", f.channels, [](ChannelId id) { return id.value; });
        among("o.status_id", f.statuses, [](OrderStatus s) { return qint64(s); });
        among("o.customer_id", f.customers, [](CustomerId id) { return id.value; });
        if (f.product)
            add("o.id IN (SELECT order_id FROM order_lines WHERE product_id = ?)", {f.product.value});
        atLeast("o.placed_at >= ?", f.placedFrom);
        atLeast("o.placed_at < ?", f.placedBefore);
        atLeast("o.delivered_at >= ?", f.deliveredFrom);
        atLeast("o.delivered_at < ?", f.deliveredBefore);
        if (f.lateAt) {
            // Still to come: placed, paid, shipped or partly refunded.
            const char* open = "o.delivered_at IS NULL AND o.promised_at < ? AND o.status_id IN (2, 3, 4, 8)";
            if (f.undeliveredOnly)
                add(open, {*f.lateAt});
            else
                add(QByteArray("(o.delivered_at > o.promised_at OR ") + open + ')', {*f.lateAt});
        }
        if (f.guest)
            add(*f.guest ? "o.customer_id IS NULL" : "o.customer_id IS NOT NULL", {});
        if (f.refunded)
            add(*f.refunded ? "o.refunded_minor > 0" : "o.refunded_minor = 0", {});
        if (f.test)
            add("o.is_test = ?", {qint64(*f.test)});
    }

    QString sql() const { return m_parts.isEmpty() ? QString() : QStringLiteral(" WHERE ") + m_parts.join(QStringLiteral(" AND ")); }
    void bind(Statement& s) const
    {
        for (const QVariant& value : m_values)
            s.bindValue(value);
    }

private:
    void add(const QByteArray& condition, const QVariantList& values)
    {
        m_parts << QString::fromLatin1(condition);
        m_values << values;
    }
    void atLeast(const char* condition, const std::optional<qint64>& value)
    {
        if (value)
            add(condition, {*value});
    }
    template <class T, class ToNumber>
    void among(const char* column, const std::vector<T>& values, ToNumber number)
    {
        if (values.empty())
            return;
        // Numbers, not parameters: a search may name more records than a statement takes parameters.
        QStringList list;
        for (const T& value : values)
            list << QString::number(number(value));
        m_parts << QStringLiteral("%1 IN (%2)").arg(QLatin1String(column), list.join(u','));
    }
    void text(const QString& typed)
    {
        if (typed.isEmpty())
            return;
        const QString last = QString::fromUcs4(U"\U0010FFFF", 1);
        QStringList numbers{typed, typed.toUpper(), typed.toLower()};
        numbers.removeDuplicates();
        QStringList sources;
        for (const QString& number : std::as_const(numbers)) {
            sources << QStringLiteral("SELECT id FROM orders WHERE number >= ? AND number < ?");
            m_values << number << QString(number + last);
        }
        const QString key = foldForSearch(typed);
        sources << QStringLiteral("SELECT n.id FROM customers c JOIN orders n ON n.customer_id = c.id WHERE c.name_key >= ? AND c.name_key < ?");
        m_values << key << QString(key + last);
        m_parts << QStringLiteral("o.id IN (%1)").arg(sources.join(QStringLiteral(" UNION ")));
    }

    QStringList m_parts;
    QVariantList m_values;
};

QString orderOf(OrderSort sort)
{
    switch (sort) {
    case OrderSort::Newest: return QStringLiteral(" ORDER BY o.placed_at DESC, o.id DESC");
    case OrderSort::Oldest: return QStringLiteral(" ORDER BY o.placed_at, o.id");
    case OrderSort::TotalDescending: return QStringLiteral(" ORDER BY o.total_minor DESC, o.id DESC");
    case OrderSort::TotalAscending: return QStringLiteral(" ORDER BY o.total_minor, o.id");
    case OrderSort::Number: return QStringLiteral(" ORDER BY o.number, o.id");
    case OrderSort::NumberDescending: return QStringLiteral(" ORDER BY o.number DESC, o.id DESC");
    case OrderSort::Customer: return QStringLiteral(" ORDER BY cu.name_key, o.placed_at DESC, o.id DESC");
    case OrderSort::CustomerDescending: return QStringLiteral(" ORDER BY cu.name_key DESC, o.placed_at DESC, o.id DESC");
    }
    return {};
}

QString sourceOf(OrderSort sort)
{
    const bool byName = sort == OrderSort::Customer || sort == OrderSort::CustomerDescending;
    return byName ? QStringLiteral("orders o LEFT JOIN customers cu ON cu.id = o.customer_id") : QStringLiteral("orders o");
}

} // namespace

Result<std::vector<OrderId>> OrderRepository::ids(const OrderFilter& filter, OrderSort sort) { return idsLimited(filter, sort, -1); }

Result<std::vector<OrderId>> OrderRepository::firstIds(const OrderFilter& filter, OrderSort sort, int limit)
{
    return idsLimited(filter, sort, limit);
}

Result<std::vector<OrderId>> OrderRepository::idsLimited(const OrderFilter& filter, OrderSort sort, int limit)
{
    const Conditions where(filter);
    std::vector<OrderId> list;
    if (limit < 0 && filter.isEmpty()) {
        ENCORE_LET(const qint64 all, m_db.integer(QStringLiteral("SELECT count(*) FROM orders")));
        list.reserve(size_t(all));
    }
    QString sql = QStringLiteral("SELECT o.id FROM ") + sourceOf(sort) + where.sql() + orderOf(sort);
    if (limit >= 0)
        sql += QStringLiteral(" LIMIT %1").arg(limit);
    Statement s = m_db.prepare(sql);
    where.bind(s);
    ENCORE_TRY(s.run());
    while (s.next())
        list.push_back(s.id<OrderId>(0));
    ENCORE_TRY(s.status());
    return list;
}

Result<qint64> OrderRepository::count(const OrderFilter& filter)
{
    const Conditions where(filter);
    Statement s = m_db.prepare(QStringLiteral("SELECT count(*) FROM orders o") + where.sql());
    where.bind(s);
    ENCORE_TRY(s.run());
    const qint64 n = s.next() ? s.integer(0) : 0;
    ENCORE_TRY(s.status());
    return n;
}

Result<std::map<OrderStatus, qint64>> OrderRepository::countByStatus(const OrderFilter& filter)
{
    const Conditions where(filter);
    Statement s = m_db.prepare(QStringLiteral("SELECT o.status_id, count(*) FROM orders o") + where.sql() + QStringLiteral(" GROUP BY o.status_id"));
    where.bind(s);
    ENCORE_TRY(s.run());
    std::map<OrderStatus, qint64> counts;
    while (s.next())
        counts[OrderStatus(s.small(0))] = s.integer(1);
    ENCORE_TRY(s.status());
    return counts;
}

} // namespace encore
