#pragma once

#include "base/result.h"
#include "orders/order.h"
#include "orders/order_rules.h"

#include <QStringList>

namespace encore {

class OrderRepository;
class ProductRepository;
class UnitOfWork;

/// An order as the editor holds it.
struct OrderDraft {
    Order order;                       ///< a null id: a new order
    std::vector<OrderLine> lines;      ///< a null id: a new line; missing ones are removed
    bool totalTyped = false;           ///< false: the total follows lines, discount and shipping
};

/// The rules of orders: whatever a person does to an order goes through here, so that totals, refunds,
/// status, dates and figures agree. All writes happen in the caller's unit of work; a failure leaves the
/// unit unfit for commit. Errors of rules are InvalidInput or Conflict with the rule's code as first fact.
class OrderService {
public:
    OrderService(OrderRepository& orders, ProductRepository& products) : m_orders(orders), m_products(products) {}

    /// For the editor. `totalTyped` is true where the stored total is not what the lines add up to.
    Result<OrderDraft> draft(OrderId id);
    /// Writes a new or changed order with its lines. Refunds stay as they are (`order.refunded` is not
    /// looked at); a changed status moves as by setStatus. Conflict: a removed line has refunds.
    Result<OrderId> save(UnitOfWork& unit, const OrderDraft& draft);
    /// A new order as a file or another program tells it: the status is taken as given, then settled by the
    /// refunds; `Refunded` without the sums gives all of the rest back on the last date known. Reads nothing.
    Result<OrderId> add(UnitOfWork& unit, Order order, std::vector<OrderLine> lines, std::vector<Refund> refunds);

    /// Returns the status that came of it: with refunds an order stays partly or wholly refunded.
    /// `Refunded` gives all of the rest back. `at`: the instant of the step, now if left out.
    Result<OrderStatus> setStatus(UnitOfWork& unit, OrderId id, OrderStatus status, std::optional<qint64> at = {});
    /// Gives money back; `refund.order` says whose. InvalidInput "refund_exceeds_total" (facts: code, what is
    /// left in minor units), "refund_exceeds_line", "negative_refund", "refund_of_draft".
    Result<RefundId> refund(UnitOfWork& unit, const Refund& refund);
    /// Takes a refund back as entered wrongly.
    Status removeRefund(UnitOfWork& unit, OrderId order, RefundId refund);
    /// A null customer makes it a guest's.
    Status assignCustomer(UnitOfWork& unit, OrderId id, CustomerId customer);
    /// See OrderRepository::remove.
    Status remove(UnitOfWork& unit, OrderId id);

    struct Repeated {
        OrderId order;
        QStringList noLongerSold;      ///< names of copied products that are not active
    };
    /// A draft of now with the goods of the customer's last purchase at today's prices, without its discount.
    /// NotFound where nothing was bought yet.
    Result<Repeated> repeatLast(UnitOfWork& unit, CustomerId customer);

    /// What is wrong or odd about a draft as of `now`, for the editor while typing.
    static std::vector<OrderProblem> problems(const OrderDraft& draft, qint64 now);

private:
    Result<Order> existing(OrderId id);
    Status writeLines(UnitOfWork& unit, OrderId order, const std::vector<OrderLine>& before, const std::vector<OrderLine>& after);

    OrderRepository& m_orders;
    ProductRepository& m_products;
};

} // namespace encore
