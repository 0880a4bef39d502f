#pragma once

#include "base/result.h"
#include "orders/order.h"

namespace encore {

/// What is wrong or odd about an order. Codes are kept in import reports: never rename one.
enum class OrderProblemCode {
    NoChannel,
    NegativeTotal,
    NegativeDiscount,
    NegativeShipping,
    NegativeTax,
    TaxExceedsTotal,
    SumTooLarge,              ///< beyond kMaxOrderMoney
    RefundExceedsTotal,
    NegativeRefund,           ///< zero or less
    QuantityNotPositive,
    QuantityTooLarge,
    VariantWithoutProduct,
    ImplausibleDate,          ///< outside the years 1900 to 2199
    DeliveredBeforePlaced,
    ShippedBeforePlaced,
    DeliveredBeforeShipped,
    PlacedInFuture,
    DeliveredInFuture,
};
/// "negative_total", "delivered_before_placed" …
QString codeOf(OrderProblemCode code);

struct OrderProblem {
    OrderProblemCode code = OrderProblemCode::NoChannel;
    bool blocks = false;      ///< false: worth showing, but the order is taken
    QString field;            ///< the field of the order editor and of imports: "total", "delivered_at", "quantity" …
    int line = -1;            ///< index of the line concerned, or -1

    friend bool operator==(const OrderProblem&, const OrderProblem&) = default;
};

/// Everything that is wrong or odd, blocking problems first. Dates are compared with a day's tolerance,
/// because files give many of them without a time. `now` is UTC seconds.
std::vector<OrderProblem> problemsOf(const Order& order, const std::vector<OrderLine>& lines, qint64 now);
/// Whether an instant lies in the years 1900 to 2199; others are almost surely typing errors.
bool plausibleInstant(qint64 utcSeconds);
/// InvalidInput with the first blocking problem (subject: field, facts: its code); nothing when there is none.
Status refuseProblems(const std::vector<OrderProblem>& problems);

/// The status that the refunds demand: all of a total given back is `Refunded`, a part `PartlyRefunded`;
/// none is the furthest step that has a date, where the status said refunded. Drafts and cancelled orders
/// stay what they are.
OrderStatus settledStatus(const Order& order);

/// Moves an order to `target` at the instant `at`. Forward: the date of that step is set where it is
/// missing (`Completed` means that the goods arrived). Back along draft … completed: the dates of the steps
/// taken back are cleared. An order with refunds takes the dates but stays partly or wholly refunded.
/// InvalidInput for `PartlyRefunded` and `Refunded` unless the refunds say so (a refund makes these), and
/// for a draft with refunds.
Status moveTo(Order& order, OrderStatus target, qint64 at);

} // namespace encore
