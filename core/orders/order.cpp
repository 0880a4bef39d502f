#include "orders/order.h"

#include <algorithm>

namespace encore {

const std::vector<OrderStatus>& allOrderStatuses()
{
    static const std::vector<OrderStatus> all{
        OrderStatus::Draft, OrderStatus::Placed, OrderStatus::Paid, OrderStatus::Shipped, OrderStatus::Delivered,
        OrderStatus::Completed, OrderStatus::PartlyRefunded, OrderStatus::Refunded, OrderStatus::Cancelled};
    return all;
}

QString codeOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Draft: return QStringLiteral("draft");
    case OrderStatus::Placed: return QStringLiteral("placed");
    case OrderStatus::Paid: return QStringLiteral("paid");
    case OrderStatus::Shipped: return QStringLiteral("shipped");
    case OrderStatus::Delivered: return QStringLiteral("delivered");
    case OrderStatus::Completed: return QStringLiteral("completed");
    case OrderStatus::Cancelled: return QStringLiteral("cancelled");
    case OrderStatus::PartlyRefunded: return QStringLiteral("partly_refunded");
    case OrderStatus::Refunded: return QStringLiteral("refunded");
    }
    return {};
}

std::optional<OrderStatus> orderStatusFromCode(const QString& code)
{
    for (OrderStatus status : allOrderStatuses())
        if (codeOf(status) == code)
            return status;
    return {};
}

bool counts(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Paid:
    case OrderStatus::Shipped:
    case OrderStatus::Delivered:
    case OrderStatus::Completed:
    case OrderStatus::PartlyRefunded: return true;
    case OrderStatus::Draft:
    case OrderStatus::Placed:
    case OrderStatus::Cancelled:
    case OrderStatus::Refunded: return false;
    }
    return false;
}

Money lineTotal(const OrderLine& line)
{
    // Whole pieces and the rest apart: the product of both limits still fits.
    const qint64 whole = line.quantityMilli / 1000, rest = line.quantityMilli % 1000;
    const qint64 part = line.unit.minor * rest;
    return Money(line.unit.minor * whole + (part + (part < 0 ? -500 : 500)) / 1000);
}

Money totalOf(const std::vector<OrderLine>& lines, Money discount, Money shipping)
{
    // Cut at the limit while adding, so that no sum overflows; validation then refuses it.
    auto cut = [](Money m) { return std::clamp(m, -kMaxOrderMoney - Money(1), kMaxOrderMoney + Money(1)); };
    Money sum;
    for (const OrderLine& line : lines)
        sum = cut(sum + cut(lineTotal(line)));
    return cut(sum - cut(discount) + cut(shipping));
}

int daysLate(OrderStatus status, std::optional<qint64> promisedAt, std::optional<qint64> deliveredAt, qint64 now)
{
    if (!promisedAt)
        return 0;
    if (!deliveredAt) {
        const bool onItsWay = status == OrderStatus::Placed || status == OrderStatus::Paid || status == OrderStatus::Shipped
            || status == OrderStatus::PartlyRefunded;
        if (!onItsWay)
            return 0;
    }
    const qint64 late = deliveredAt.value_or(now) - *promisedAt;
    constexpr qint64 day = 86400;
    return late <= 0 ? 0 : int(std::min<qint64>((late + day - 1) / day, 100'000));
}

bool OrderFilter::isEmpty() const
{
    return text.isEmpty() && channels.empty() && statuses.empty() && customers.empty() && !product && !placedFrom && !placedBefore
        && !deliveredFrom && !deliveredBefore && !lateAt && !guest && !refunded && !test;
}

} // namespace encore
