#pragma once

#include "support/core/file_fixture.h"

#include "orders/order_repository.h"
#include "products/product_repository.h"

#include <QHash>

namespace encore::test {

/// A shop with two channels (site 1, market 2), customers Anna 1 and Boris 2, and products Tea 1, Cup 2.
class OrderFixture : public FileFixture {
public:
    OrderFixture() : orders(*db), products(*db)
    {
        UnitOfWork u = begin(Permission::Import, UnitKind::Import);
        const QString unit = QString::number(u.id().value);
        must(db->execScript(QStringLiteral(
            "INSERT INTO channels(name, name_key, kind_id, created_in) VALUES ('Site', 'site', 1, $u), ('Market', 'market', 3, $u);"
            "INSERT INTO customers(name, name_key, created_in) VALUES ('Anna', 'anna', $u), ('Boris', 'boris', $u);"
            "INSERT INTO products(name, name_key, sku, price_minor, created_in) VALUES ('Tea', 'tea', 'T', 30000, $u), ('Cup', 'cup', 'C', 50000, $u);"
        ).replace(QStringLiteral("$u"), unit)));
        must(u.commit({}));
    }

    /// Runs `work` in a unit of work and commits it.
    template <class Work>
    UnitId write(Work work)
    {
        UnitOfWork u = begin(Permission::Orders);
        work(u);
        return must(u.commit({})).unit;
    }
    OrderId add(Order order, std::vector<OrderLine> lines = {})
    {
        write([&](UnitOfWork& u) {
            order.id = must(orders.insert(u, order));
            for (OrderLine line : lines) {
                line.order = order.id;
                must(orders.insertLine(u, line));
            }
        });
        return order.id;
    }
    /// The steps of SQLite's plan for a statement, joined by " / ".
    QString plan(QString sql)
    {
        Statement s = db->prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql.replace(u'?', u'7'));
        must(s.run());
        QStringList steps;
        while (s.next())
            steps << s.text(3);
        return steps.join(QStringLiteral(" / "));
    }

    OrderRepository orders;
    ProductRepository products;
};

inline Order orderOf(CustomerId customer, qint64 placedAt, qint64 total, OrderStatus status = OrderStatus::Paid)
{
    Order o;
    o.channel = ChannelId(1);
    o.customer = customer;
    o.placedAt = placedAt;
    o.total = Money(total);
    o.status = status;
    return o;
}

inline OrderLine lineOf(ProductId product, qint64 quantity, qint64 unit)
{
    OrderLine l;
    l.product = product;
    l.quantityMilli = quantity * 1000;
    l.unit = Money(unit);
    return l;
}

inline constexpr CustomerId kAnna{1}, kBoris{2};
inline constexpr ProductId kTea{1}, kCup{2};

} // namespace encore::test
