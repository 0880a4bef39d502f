#pragma once

#include "base/ids.h"
#include "base/money.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace encore {

/// Ids of the lookup table order_statuses.
enum class OrderStatus {
    Draft = 1,
    Placed = 2,
    Paid = 3,
    Shipped = 4,
    Delivered = 5,
    Completed = 6,
    Cancelled = 7,
    PartlyRefunded = 8,
    Refunded = 9,
};

/// Every status in the order in which lists and menus show them.
const std::vector<OrderStatus>& allOrderStatuses();
/// "draft", "partly_refunded" …: the words of files and of the command line.
QString codeOf(OrderStatus status);
std::optional<OrderStatus> orderStatusFromCode(const QString& code);
/// Whether an order of that status is a purchase (paid or later, not cancelled, not refunded in full).
bool counts(OrderStatus status);

/// The largest sum that an order takes, so that totals of a shop cannot overflow.
inline constexpr Money kMaxOrderMoney{9'000'000'000'000};
/// The largest quantity of a line, in thousandths: a million pieces.
inline constexpr qint64 kMaxQuantityMilli = 1'000'000'000;

/// One purchase. `net` and `qualifying` follow from the rest and are stored by the repository.
struct Order {
    OrderId id;
    ChannelId channel;
    QString number;                          ///< as the channel shows it; empty: none. (channel, number) is unique
    QByteArray importKey;                    ///< tells imported rows without a number apart; empty: none
    CustomerId customer;                     ///< null: a guest
    OrderStatus status = OrderStatus::Draft;
    qint64 placedAt = 0;                     ///< UTC seconds
    bool placedDayOnly = false;              ///< only the day is known; placedAt is its local midnight
    std::optional<qint64> paidAt;            ///< this and the following: UTC seconds
    std::optional<qint64> shippedAt;
    std::optional<qint64> deliveredAt;
    std::optional<qint64> promisedAt;
    Money total;                             ///< what the customer pays: goods − discount + shipping
    Money discount;
    Money shipping;
    Money tax;                               ///< tax that the total contains (VAT); 0: none or unknown
    Money refunded;                          ///< sum of the refunds
    bool test = false;                       ///< never in any figure
    QString notes;

    Money net() const { return total - refunded; }
    bool qualifying() const { return counts(status) && !test; }
    friend bool operator==(const Order&, const Order&) = default;
};

struct OrderLine {
    OrderLineId id;
    OrderId order;
    ProductId product;                       ///< null: only the title is known
    VariantId variant;
    QString title;                           ///< as sold; empty: the product's name
    qint64 quantityMilli = 1000;             ///< thousandths of a piece
    Money unit;                              ///< price of one piece; negative for a discount line

    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

struct Refund {
    RefundId id;
    OrderId order;
    OrderLineId line;                        ///< null: not for one line
    Money amount;
    qint64 refundedAt = 0;                   ///< UTC seconds
    QString reason;

    friend bool operator==(const Refund&, const Refund&) = default;
};

/// Quantity times price, rounded half away from zero.
Money lineTotal(const OrderLine& line);
/// Lines − discount + shipping.
Money totalOf(const std::vector<OrderLine>& lines, Money discount, Money shipping);

/// Whole days by which the delivery came, or is running, later than promised; 0 where it is in time, not
/// promised, or no longer to be delivered. Counted in started days of 24 hours after the promise.
int daysLate(OrderStatus status, std::optional<qint64> promisedAt, std::optional<qint64> deliveredAt, qint64 now);

/// A row of the order list.
struct OrderRow {
    OrderId id;
    QString number;
    ChannelId channel;
    QString channelName;
    CustomerId customer;
    QString customerName;
    OrderStatus status = OrderStatus::Draft;
    qint64 placedAt = 0;
    bool placedDayOnly = false;
    std::optional<qint64> deliveredAt;
    std::optional<qint64> promisedAt;
    Money total;
    Money refunded;
    bool test = false;
    QString firstProduct;                    ///< title of the first line; empty where there are no lines
    int lines = 0;

    Money net() const { return total - refunded; }
};

/// Which orders a list shows; empty members do not restrict. All given ones must hold.
struct OrderFilter {
    QString text;                            ///< beginning of the order number or of the customer's name
    std::vector<ChannelId> channels;
    std::vector<OrderStatus> statuses;
    std::vector<CustomerId> customers;
    ProductId product;                       ///< has a line with it
    std::optional<qint64> placedFrom;        ///< UTC seconds, inclusive
    std::optional<qint64> placedBefore;      ///< UTC seconds, exclusive
    std::optional<qint64> deliveredFrom;
    std::optional<qint64> deliveredBefore;
    std::optional<qint64> lateAt;            ///< late as of this instant: delivered after the promise, or not yet and promised before
    bool undeliveredOnly = false;            ///< with lateAt: only those that are still on their way
    std::optional<bool> guest;               ///< true: without a customer
    std::optional<bool> refunded;            ///< true: with any refund
    std::optional<bool> test;

    bool isEmpty() const;
};

enum class OrderSort { Newest, Oldest, TotalDescending, TotalAscending, Number, NumberDescending, Customer, CustomerDescending };

/// What a customer's qualifying orders add up to.
struct CustomerOrders {
    CustomerId customer;
    qint64 count = 0;
    Money net;
    qint64 firstAt = 0;
    qint64 lastAt = 0;
};

/// A product that a customer bought, over qualifying orders.
struct ProductBought {
    ProductId product;
    QString name;
    qint64 quantityMilli = 0;
    qint64 orders = 0;
    qint64 lastAt = 0;
};

} // namespace encore
