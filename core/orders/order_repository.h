#pragma once

#include "base/result.h"
#include "orders/order.h"

#include <QHash>

#include <map>
#include <span>
#include <vector>

namespace encore {

class Database;
class UnitOfWork;

/// Orders with their lines and refunds. Writes rows as they are given and keeps net_minor and qualifying
/// right; the rules (dates, refunds, totals) are OrderService's. Belongs to the thread of its Database.
class OrderRepository {
public:
    explicit OrderRepository(Database& db) : m_db(db) {}
    Database& db() { return m_db; }

    Result<std::optional<Order>> find(OrderId id);
    Result<std::optional<OrderId>> byNumber(ChannelId channel, const QString& number);
    /// Every order of that number, whatever the channel.
    Result<std::vector<OrderId>> byNumberAnywhere(const QString& number);
    Result<std::optional<OrderId>> byImportKey(const QByteArray& key);
    Result<std::vector<OrderLine>> lines(OrderId order);
    Result<std::vector<Refund>> refunds(OrderId order);
    /// Lines of several orders at once, by order and line.
    Result<std::vector<OrderLine>> lines(std::span<const OrderId> orders);

    /// AlreadyExists: the number of that channel or the import key is taken.
    Result<OrderId> insert(UnitOfWork& unit, const Order& order);
    /// Writes all fields; NotFound where the id is gone.
    Status update(UnitOfWork& unit, const Order& order);
    /// The order with its lines and refunds. Conflict where reviews, notes or tasks belong to it.
    Status remove(UnitOfWork& unit, OrderId id);
    Result<OrderLineId> insertLine(UnitOfWork& unit, const OrderLine& line);
    Status updateLine(UnitOfWork& unit, const OrderLine& line);
    Status removeLine(UnitOfWork& unit, OrderLineId id);
    Result<RefundId> insertRefund(UnitOfWork& unit, const Refund& refund);
    Status removeRefund(UnitOfWork& unit, RefundId id);

    /// All ids in order, for a worker: 1,000,000 take 8 MB.
    Result<std::vector<OrderId>> ids(const OrderFilter& filter, OrderSort sort = OrderSort::Newest);
    /// The first of them, for the first window of a list.
    Result<std::vector<OrderId>> firstIds(const OrderFilter& filter, OrderSort sort, int limit);
    Result<qint64> count(const OrderFilter& filter);
    Result<std::map<OrderStatus, qint64>> countByStatus(const OrderFilter& filter);
    /// Rows in the order of `ids`; ids that are gone are left out. At most 500 at a time.
    Result<std::vector<OrderRow>> rows(std::span<const OrderId> ids);

    /// Sums of the qualifying orders of a window of customers, one per customer that has any. At most 500.
    Result<QHash<CustomerId, CustomerOrders>> totalsOf(std::span<const CustomerId> customers);
    /// Most often bought first.
    Result<std::vector<ProductBought>> productsBought(CustomerId customer, int limit = 50);
    /// The newest delivered purchase, else the newest purchase: what "repeat last order" copies.
    Result<std::optional<OrderId>> lastPurchase(CustomerId customer);
    /// First and last placed_at of all orders; nullopt where there are none.
    struct Span {
        qint64 first = 0;
        qint64 last = 0;
    };
    Result<std::optional<Span>> span();

private:
    Result<std::vector<OrderId>> idsLimited(const OrderFilter& filter, OrderSort sort, int limit);

    Database& m_db;
};

} // namespace encore
