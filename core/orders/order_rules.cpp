#include "orders/order_rules.h"

#include <algorithm>

namespace encore {

namespace {

constexpr qint64 kDay = 86400;
constexpr qint64 kYear1900 = -2208988800, kYear2200 = 7258118400;

// Draft … Completed in order; -1 for the states beside that path.
int rank(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Draft: return 0;
    case OrderStatus::Placed: return 1;
    case OrderStatus::Paid: return 2;
    case OrderStatus::Shipped: return 3;
    case OrderStatus::Delivered: return 4;
    case OrderStatus::Completed: return 5;
    case OrderStatus::Cancelled:
    case OrderStatus::PartlyRefunded:
    case OrderStatus::Refunded: return -1;
    }
    return -1;
}

void clearDatesAfter(Order& order, OrderStatus step)
{
    if (rank(step) < rank(OrderStatus::Paid))
        order.paidAt.reset();
    if (rank(step) < rank(OrderStatus::Shipped))
        order.shippedAt.reset();
    if (rank(step) < rank(OrderStatus::Delivered))
        order.deliveredAt.reset();
}

void setDateOf(Order& order, OrderStatus step, qint64 at)
{
    auto setMissing = [at](std::optional<qint64>& date) {
        if (!date)
            date = at;
    };
    if (step == OrderStatus::Paid)
        setMissing(order.paidAt);
    if (step == OrderStatus::Shipped)
        setMissing(order.shippedAt);
    if (step == OrderStatus::Delivered || step == OrderStatus::Completed)
        setMissing(order.deliveredAt);
}

class Finder {
public:
    void blocking(OrderProblemCode code, const char* field, int line = -1) { m_found.push_back({code, true, QLatin1String(field), line}); }
    void odd(OrderProblemCode code, const char* field) { m_found.push_back({code, false, QLatin1String(field), -1}); }
    std::vector<OrderProblem> take()
    {
        std::stable_partition(m_found.begin(), m_found.end(), [](const OrderProblem& p) { return p.blocks; });
        return std::move(m_found);
    }

private:
    std::vector<OrderProblem> m_found;
};

void findInMoney(Finder& f, const Order& o)
{
    if (o.total.minor < 0)
        f.blocking(OrderProblemCode::NegativeTotal, "total");
    if (o.discount.minor < 0)
        f.blocking(OrderProblemCode::NegativeDiscount, "discount");
    if (o.shipping.minor < 0)
        f.blocking(OrderProblemCode::NegativeShipping, "shipping");
    if (o.tax.minor < 0)
        f.blocking(OrderProblemCode::NegativeTax, "tax");
    if (o.refunded.minor < 0)
        f.blocking(OrderProblemCode::NegativeRefund, "refunded");
    if (o.total > kMaxOrderMoney)
        f.blocking(OrderProblemCode::SumTooLarge, "total");
    if (o.discount > kMaxOrderMoney)
        f.blocking(OrderProblemCode::SumTooLarge, "discount");
    if (o.shipping > kMaxOrderMoney)
        f.blocking(OrderProblemCode::SumTooLarge, "shipping");
    if (o.tax > kMaxOrderMoney)
        f.blocking(OrderProblemCode::SumTooLarge, "tax");
    else if (o.total.minor >= 0 && o.tax > o.total)
        f.blocking(OrderProblemCode::TaxExceedsTotal, "tax");
    if (o.total.minor >= 0 && o.refunded > o.total)
        f.blocking(OrderProblemCode::RefundExceedsTotal, "refunded");
}

void findInLines(Finder& f, const std::vector<OrderLine>& lines)
{
    for (int i = 0; i < int(lines.size()); ++i) {
        const OrderLine& l = lines[size_t(i)];
        if (l.quantityMilli <= 0)
            f.blocking(OrderProblemCode::QuantityNotPositive, "quantity", i);
        else if (l.quantityMilli > kMaxQuantityMilli)
            f.blocking(OrderProblemCode::QuantityTooLarge, "quantity", i);
        if (l.unit > kMaxOrderMoney || l.unit < -kMaxOrderMoney)
            f.blocking(OrderProblemCode::SumTooLarge, "unit_price", i);
        if (l.variant && !l.product)
            f.blocking(OrderProblemCode::VariantWithoutProduct, "product", i);
    }
}

void findInDates(Finder& f, const Order& o, qint64 now)
{
    const std::pair<std::optional<qint64>, const char*> dates[] = {
        {o.placedAt, "placed_at"}, {o.paidAt, "paid_at"}, {o.shippedAt, "shipped_at"}, {o.deliveredAt, "delivered_at"}, {o.promisedAt, "promised_at"}};
    bool plausible = true;
    for (const auto& [at, field] : dates)
        if (at && !plausibleInstant(*at)) {
            f.blocking(OrderProblemCode::ImplausibleDate, field);
            plausible = false;
        }
    if (!plausible)
        return;
    if (o.deliveredAt && *o.deliveredAt + kDay <= o.placedAt)
        f.blocking(OrderProblemCode::DeliveredBeforePlaced, "delivered_at");
    if (o.shippedAt && *o.shippedAt + kDay <= o.placedAt)
        f.odd(OrderProblemCode::ShippedBeforePlaced, "shipped_at");
    if (o.shippedAt && o.deliveredAt && *o.deliveredAt + kDay <= *o.shippedAt)
        f.odd(OrderProblemCode::DeliveredBeforeShipped, "delivered_at");
    if (o.placedAt > now)
        f.odd(OrderProblemCode::PlacedInFuture, "placed_at");
    if (o.deliveredAt && *o.deliveredAt > now)
        f.odd(OrderProblemCode::DeliveredInFuture, "delivered_at");
}

} // namespace

QString codeOf(OrderProblemCode code)
{
    switch (code) {
    case OrderProblemCode::NoChannel: return QStringLiteral("no_channel");
    case OrderProblemCode::NegativeTotal: return QStringLiteral("negative_total");
    case OrderProblemCode::NegativeDiscount: return QStringLiteral("negative_discount");
    case OrderProblemCode::NegativeShipping: return QStringLiteral("negative_shipping");
    case OrderProblemCode::NegativeTax: return QStringLiteral("negative_tax");
    case OrderProblemCode::TaxExceedsTotal: return QStringLiteral("tax_exceeds_total");
    case OrderProblemCode::SumTooLarge: return QStringLiteral("sum_too_large");
    case OrderProblemCode::RefundExceedsTotal: return QStringLiteral("refund_exceeds_total");
    case OrderProblemCode::NegativeRefund: return QStringLiteral("negative_refund");
    case OrderProblemCode::QuantityNotPositive: return QStringLiteral("quantity_not_positive");
    case OrderProblemCode::QuantityTooLarge: return QStringLiteral("quantity_too_large");
    case OrderProblemCode::VariantWithoutProduct: return QStringLiteral("variant_without_product");
    case OrderProblemCode::ImplausibleDate: return QStringLiteral("implausible_date");
    case OrderProblemCode::DeliveredBeforePlaced: return QStringLiteral("delivered_before_placed");
    case OrderProblemCode::ShippedBeforePlaced: return QStringLiteral("shipped_before_placed");
    case OrderProblemCode::DeliveredBeforeShipped: return QStringLiteral("delivered_before_shipped");
    case OrderProblemCode::PlacedInFuture: return QStringLiteral("placed_in_future");
    case OrderProblemCode::DeliveredInFuture: return QStringLiteral("delivered_in_future");
    }
    return {};
}

std::vector<OrderProblem> problemsOf(const Order& order, const std::vector<OrderLine>& lines, qint64 now)
{
    Finder finder;
    if (!order.channel)
        finder.blocking(OrderProblemCode::NoChannel, "channel");
    findInMoney(finder, order);
    findInLines(finder, lines);
    findInDates(finder, order, now);
    return finder.take();
}

bool plausibleInstant(qint64 utcSeconds) { return utcSeconds >= kYear1900 && utcSeconds < kYear2200; }

Status refuseProblems(const std::vector<OrderProblem>& problems)
{
    if (problems.empty() || !problems.front().blocks)
        return {};
    const OrderProblem& p = problems.front();
    return fail(ErrorCode::InvalidInput, p.field, codeOf(p.code), {codeOf(p.code)});
}

OrderStatus settledStatus(const Order& order)
{
    if (order.status == OrderStatus::Draft || order.status == OrderStatus::Cancelled)
        return order.status;
    if (order.refunded.minor > 0)
        return order.refunded >= order.total ? OrderStatus::Refunded : OrderStatus::PartlyRefunded;
    const bool saidRefunded = order.status == OrderStatus::PartlyRefunded || (order.status == OrderStatus::Refunded && order.total.minor > 0);
    if (!saidRefunded)
        return order.status;
    return order.deliveredAt ? OrderStatus::Delivered : order.shippedAt ? OrderStatus::Shipped : OrderStatus::Paid;
}

Status moveTo(Order& order, OrderStatus target, qint64 at)
{
    if (target == order.status)
        return {};
    if (target == OrderStatus::Cancelled) {
        order.status = target;
        return {};
    }
    if (rank(target) < 0) {
        Order asRefunded = order;
        asRefunded.status = target;
        if (settledStatus(asRefunded) != target)
            return fail(ErrorCode::InvalidInput, QStringLiteral("status"), QStringLiteral("an order becomes refunded by entering the refund"),
                        {QStringLiteral("refund_amount_needed")});
        order.status = target;
        return {};
    }
    if (target == OrderStatus::Draft && order.refunded.minor > 0)
        return fail(ErrorCode::InvalidInput, QStringLiteral("status"), QStringLiteral("an order with refunds cannot become a draft"),
                    {QStringLiteral("draft_with_refunds")});
    if (rank(target) < rank(order.status))
        clearDatesAfter(order, target);
    else
        setDateOf(order, target, at);
    order.status = target;
    order.status = settledStatus(order);
    return {};
}

} // namespace encore
