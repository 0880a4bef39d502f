#include "orders/order_service.h"

#include "db/unit_of_work.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"

#include <algorithm>

namespace encore {

namespace {

Order withTotal(const OrderDraft& draft)
{
    Order order = draft.order;
    if (!draft.totalTyped)
        order.total = totalOf(draft.lines, order.discount, order.shipping);
    return order;
}

Status refuse(const char* field, const char* words, const char* code, const QStringList& more = {})
{
    return fail(ErrorCode::InvalidInput, QLatin1String(field), QLatin1String(words), QStringList{QLatin1String(code)} + more);
}

// Adding the sums one by one against what is left cannot overflow.
Status addRefund(Order& order, Money amount)
{
    if (amount.minor <= 0)
        return refuse("amount", "a refund is more than zero", "negative_refund");
    const Money left = order.total - order.refunded;
    if (amount > left)
        return refuse("amount", "the refunds would exceed the order's total", "refund_exceeds_total", {QString::number(left.minor)});
    order.refunded += amount;
    return {};
}

qint64 lastDateOf(const Order& order)
{
    qint64 last = order.placedAt;
    for (const auto& at : {order.paidAt, order.shippedAt, order.deliveredAt})
        last = std::max(last, at.value_or(last));
    return last;
}

} // namespace

Result<Order> OrderService::existing(OrderId id)
{
    ENCORE_LET(const std::optional<Order> found, m_orders.find(id));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("order"), QStringLiteral("this order no longer exists"), {QStringLiteral("order_gone")});
    return *found;
}

std::vector<OrderProblem> OrderService::problems(const OrderDraft& draft, qint64 now)
{
    return problemsOf(withTotal(draft), draft.lines, now);
}

Result<OrderDraft> OrderService::draft(OrderId id)
{
    OrderDraft draft;
    ENCORE_LET(draft.order, existing(id));
    ENCORE_LET(draft.lines, m_orders.lines(id));
    draft.totalTyped = draft.order.total != totalOf(draft.lines, draft.order.discount, draft.order.shipping);
    return draft;
}

Result<OrderId> OrderService::save(UnitOfWork& unit, const OrderDraft& draft)
{
    Order order = withTotal(draft);
    if (order.id.isNull()) {
        const OrderStatus status = order.status;
        order.status = OrderStatus::Draft;
        order.refunded = Money();
        if (status == OrderStatus::PartlyRefunded || status == OrderStatus::Refunded)
            return tl::unexpected(refuse("status", "an order becomes refunded by entering the refund", "refund_amount_needed").error());
        ENCORE_TRY(moveTo(order, status, unit.now()));
        return add(unit, order, draft.lines, {});
    }
    ENCORE_LET(const Order before, existing(order.id));
    const OrderStatus wanted = order.status;
    order.refunded = before.refunded;
    order.importKey = before.importKey;
    order.status = before.status;
    if (order.refunded > order.total)
        return tl::unexpected(refuse("total", "more than this total was given back already", "refund_exceeds_total",
                                     {QString::number(order.refunded.minor)}).error());
    ENCORE_TRY(moveTo(order, wanted, unit.now()));
    order.status = settledStatus(order);
    ENCORE_TRY(refuseProblems(problemsOf(order, draft.lines, unit.now())));
    ENCORE_LET(const std::vector<OrderLine> linesBefore, m_orders.lines(order.id));
    ENCORE_TRY(writeLines(unit, order.id, linesBefore, draft.lines));
    if (order != before)
        ENCORE_TRY(m_orders.update(unit, order));
    return order.id;
}

Status OrderService::writeLines(UnitOfWork& unit, OrderId order, const std::vector<OrderLine>& before, const std::vector<OrderLine>& after)
{
    auto byId = [](const std::vector<OrderLine>& lines, OrderLineId id) {
        return std::find_if(lines.begin(), lines.end(), [id](const OrderLine& l) { return l.id == id; });
    };
    ENCORE_LET(const std::vector<Refund> refunds, m_orders.refunds(order));
    for (const OrderLine& line : before) {
        if (byId(after, line.id) != after.end())
            continue;
        if (std::any_of(refunds.begin(), refunds.end(), [&](const Refund& r) { return r.line == line.id; }))
            return fail(ErrorCode::Conflict, line.title, QStringLiteral("money was given back for this line"), {QStringLiteral("line_refunded")});
        ENCORE_TRY(m_orders.removeLine(unit, line.id));
    }
    for (OrderLine line : after) {
        line.order = order;
        if (line.id.isNull()) {
            ENCORE_TRY(m_orders.insertLine(unit, line));
            continue;
        }
        const auto old = byId(before, line.id);
        if (old == before.end())
            return fail(ErrorCode::NotFound, line.title, QStringLiteral("this order line no longer exists"), {QStringLiteral("line_gone")});
        if (!(line == *old))
            ENCORE_TRY(m_orders.updateLine(unit, line));
    }
    return {};
}

Result<OrderId> OrderService::add(UnitOfWork& unit, Order order, std::vector<OrderLine> lines, std::vector<Refund> refunds)
{
    order.id = {};
    order.refunded = Money();
    // Before any sum is built from them.
    ENCORE_TRY(refuseProblems(problemsOf(order, lines, unit.now())));
    for (const Refund& r : refunds) {
        if (!plausibleInstant(r.refundedAt))
            return tl::unexpected(refuse("refunded_at", "a refund outside the years 1900 to 2199", "implausible_date").error());
        ENCORE_TRY(addRefund(order, r.amount));
    }
    if (order.status == OrderStatus::Refunded && order.refunded < order.total) {
        Refund rest;
        rest.amount = order.total - order.refunded;
        rest.refundedAt = lastDateOf(order);
        order.refunded = order.total;
        refunds.push_back(rest);
    }
    // "Partly refunded" without the sum is taken as told: the purchase counts, the sum is not known.
    if (order.status != OrderStatus::PartlyRefunded || order.refunded.minor > 0)
        order.status = settledStatus(order);
    ENCORE_LET(const OrderId id, m_orders.insert(unit, order));
    for (OrderLine& line : lines) {
        line.order = id;
        ENCORE_TRY(m_orders.insertLine(unit, line));
    }
    for (Refund& refund : refunds) {
        refund.order = id;
        refund.line = {};
        ENCORE_TRY(m_orders.insertRefund(unit, refund));
    }
    return id;
}

Result<OrderStatus> OrderService::setStatus(UnitOfWork& unit, OrderId id, OrderStatus status, std::optional<qint64> at)
{
    ENCORE_LET(const Order before, existing(id));
    Order order = before;
    const qint64 when = at.value_or(unit.now());
    if (status == OrderStatus::Refunded && order.refunded < order.total) {
        ENCORE_TRY(refund(unit, {{}, id, {}, order.total - order.refunded, when, {}}));
        ENCORE_LET(order, existing(id));
        // Cancelled orders may get money back and stay cancelled.
        return order.status;
    }
    ENCORE_TRY(moveTo(order, status, when));
    ENCORE_TRY(refuseProblems(problemsOf(order, {}, unit.now())));
    if (order != before)
        ENCORE_TRY(m_orders.update(unit, order));
    return order.status;
}

Result<RefundId> OrderService::refund(UnitOfWork& unit, const Refund& refund)
{
    ENCORE_LET(Order order, existing(refund.order));
    if (order.status == OrderStatus::Draft)
        return tl::unexpected(refuse("status", "a draft was not paid", "refund_of_draft").error());
    if (!plausibleInstant(refund.refundedAt))
        return tl::unexpected(refuse("refunded_at", "a refund outside the years 1900 to 2199", "implausible_date").error());
    ENCORE_TRY(addRefund(order, refund.amount));
    if (refund.line) {
        ENCORE_LET(const std::vector<OrderLine> lines, m_orders.lines(order.id));
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const OrderLine& l) { return l.id == refund.line; });
        if (line == lines.end())
            return tl::unexpected(refuse("line", "this line belongs to another order", "line_gone").error());
        ENCORE_LET(const std::vector<Refund> before, m_orders.refunds(order.id));
        Money left = lineTotal(*line);
        for (const Refund& r : before)
            if (r.line == refund.line)
                left -= r.amount;
        if (refund.amount > left)
            return tl::unexpected(refuse("amount", "the refunds would exceed this line", "refund_exceeds_line", {QString::number(left.minor)}).error());
    }
    ENCORE_LET(const RefundId id, m_orders.insertRefund(unit, refund));
    order.status = settledStatus(order);
    ENCORE_TRY(m_orders.update(unit, order));
    return id;
}

Status OrderService::removeRefund(UnitOfWork& unit, OrderId id, RefundId refund)
{
    ENCORE_LET(Order order, existing(id));
    ENCORE_LET(const std::vector<Refund> refunds, m_orders.refunds(id));
    const auto found = std::find_if(refunds.begin(), refunds.end(), [&](const Refund& r) { return r.id == refund; });
    if (found == refunds.end())
        return fail(ErrorCode::NotFound, QStringLiteral("refund"), QStringLiteral("this refund no longer exists"), {QStringLiteral("refund_gone")});
    ENCORE_TRY(m_orders.removeRefund(unit, refund));
    order.refunded -= found->amount;
    order.status = settledStatus(order);
    return m_orders.update(unit, order);
}

Status OrderService::assignCustomer(UnitOfWork& unit, OrderId id, CustomerId customer)
{
    ENCORE_LET(Order order, existing(id));
    if (order.customer == customer)
        return {};
    order.customer = customer;
    return m_orders.update(unit, order);
}

Status OrderService::remove(UnitOfWork& unit, OrderId id)
{
    ENCORE_TRY(existing(id));
    return m_orders.remove(unit, id);
}

Result<OrderService::Repeated> OrderService::repeatLast(UnitOfWork& unit, CustomerId customer)
{
    ENCORE_LET(const std::optional<OrderId> source, m_orders.lastPurchase(customer));
    if (!source)
        return fail(ErrorCode::NotFound, QStringLiteral("order"), QStringLiteral("this customer has not bought anything yet"), {QStringLiteral("no_purchase")});
    ENCORE_LET(const Order last, existing(*source));
    ENCORE_LET(std::vector<OrderLine> lines, m_orders.lines(*source));
    Repeated repeated;
    // A discount of then is not promised again.
    std::erase_if(lines, [](const OrderLine& l) { return l.unit.minor < 0; });
    for (OrderLine& line : lines) {
        line.id = {};
        if (line.product.isNull())
            continue;
        ENCORE_LET(const std::optional<Product> product, m_products.find(line.product));
        if (product && product->price)
            line.unit = *product->price;
        if (product && !product->active)
            repeated.noLongerSold << product->name;
    }
    Order order;
    order.channel = last.channel;
    order.customer = customer;
    order.placedAt = unit.now();
    order.shipping = last.shipping;
    order.test = last.test;
    order.total = lines.empty() ? last.total : totalOf(lines, Money(), order.shipping);
    // The same goods at the prices of today: the same share of them is tax.
    order.tax = shareOf(order.total, last.tax, last.total);
    ENCORE_LET(repeated.order, add(unit, order, std::move(lines), {}));
    return repeated;
}

} // namespace encore
