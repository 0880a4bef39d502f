#include "exchange/import_orders.h"

#include "orders/order_repository.h"
#include "orders/order_rules.h"
#include "products/product_repository.h"

#include <algorithm>
#include <cmath>

namespace encore {

OrderImporter::OrderImporter(ImportContext& context, RowReader& reader)
    : m_context(context), m_reader(reader), m_customers(context, reader), m_service(context.store.orders(), context.store.products())
{
    auto own = [&](const char* name) { return reader.field(QLatin1String(name)); };
    m_number = own("number");
    m_placedAt = own("placed_at");
    m_paidAt = own("paid_at");
    m_shippedAt = own("shipped_at");
    m_deliveredAt = own("delivered_at");
    m_promisedAt = own("promised_at");
    m_status = own("status");
    m_total = own("total");
    m_discount = own("discount");
    m_shipping = own("shipping");
    m_tax = own("tax");
    m_refunded = own("refunded");
    m_refundedAt = own("refunded_at");
    m_channel = own("channel");
    m_product = own("product");
    m_sku = own("sku");
    m_quantity = own("quantity");
    m_unitPrice = own("unit_price");
}

Status OrderImporter::begin()
{
    ENCORE_LET(const auto span, m_context.store.orders().span());
    m_shopWasEmpty = !span;
    return {};
}

QString OrderImporter::rowText(const Row& row) const
{
    QString text;
    for (const Cell& cell : row.cells)
        text += cell.text + u'\x1f';
    return text;
}

QByteArray OrderImporter::importKey()
{
    QString text = m_customers.reference();
    for (const FieldSource* f : {m_placedAt, m_total, m_channel, m_sku, m_quantity})
        text += u'\x1f' + m_reader.cell(f).text.trimmed();
    const int count = m_keys.next(textHash(text));
    return textKey(text + u'\x1f' + QString::number(count));
}

void OrderImporter::rejectRule(const Error& error)
{
    const QString code = error.facts.isEmpty() ? error.subject : error.facts.front();
    m_context.log.reject(error.subject, code, error.detail == code ? QString(code).replace(u'_', u' ') : error.detail);
}

void OrderImporter::readDates(Order& order)
{
    auto optional = [&](FieldSource* f, std::optional<qint64>& into) {
        if (const auto at = m_reader.instant(f))
            into = at->utc;
    };
    optional(m_paidAt, order.paidAt);
    optional(m_shippedAt, order.shippedAt);
    optional(m_deliveredAt, order.deliveredAt);
    optional(m_promisedAt, order.promisedAt);
    // A delivery on the day of the order without a time of day is not before it.
    if (order.deliveredAt && *order.deliveredAt < order.placedAt && order.placedAt - *order.deliveredAt < 86400)
        order.deliveredAt = order.placedAt;
}

void OrderImporter::readSums(Pending& p)
{
    if (const auto total = m_reader.money(m_total, Need::Optional)) {
        p.order.total = *total;
        p.totalGiven = true;
    } else if (m_total && !m_reader.text(m_total).isEmpty()) {
        m_context.log.reject(m_total->name, QStringLiteral("bad_number"), QStringLiteral("an order without a readable total is left out"));
    }
    if (const auto discount = m_reader.money(m_discount))
        p.order.discount = Money(std::abs(discount->minor));      // shown with a minus in many tables
    if (const auto shipping = m_reader.money(m_shipping))
        p.order.shipping = *shipping;
    p.order.tax = m_reader.tax(m_tax, p.order.total).value_or(Money());
    if (const auto refunded = m_reader.money(m_refunded); refunded && refunded->minor != 0)
        p.refunded = Money(std::abs(refunded->minor));
    if (const auto at = m_reader.instant(m_refundedAt))
        p.refundedAt = at->utc;
}

Result<std::optional<OrderLine>> OrderImporter::line()
{
    const QString title = m_reader.text(m_product, 1000), sku = m_reader.text(m_sku, 200);
    if (title.isEmpty() && sku.isEmpty())
        return std::optional<OrderLine>();
    OrderLine line;
    line.title = title;
    if (const auto quantity = m_reader.number(m_quantity)) {
        if (*quantity <= 0 || *quantity > 1e6) {
            m_reader.problem(m_quantity, ValueProblem::OutOfRange, m_reader.text(m_quantity), Need::Required);
            return std::optional<OrderLine>();
        }
        line.quantityMilli = std::llround(*quantity * 1000);
    }
    const bool priced = !m_reader.text(m_unitPrice).isEmpty();
    if (const auto unit = m_reader.money(m_unitPrice))
        line.unit = *unit;
    else if (!priced && m_context.options.kind == ImportKind::OrderItems && line.quantityMilli > 0)
        if (const auto total = m_reader.money(m_total))
            line.unit = Money(std::llround(double(total->minor) * 1000.0 / double(line.quantityMilli)));
    if (line.unit > kMaxOrderMoney || line.unit < -kMaxOrderMoney) {
        m_reader.problem(m_unitPrice ? m_unitPrice : m_total, ValueProblem::OutOfRange, m_reader.text(m_unitPrice), Need::Required);
        return std::optional<OrderLine>();
    }
    if (m_context.log.isRejected())
        return std::optional<OrderLine>();
    ENCORE_LET(const ImportContext::Goods goods, m_context.goods(title, sku));
    line.product = goods.product;
    line.variant = goods.variant;
    return std::optional(line);
}

std::optional<OrderImporter::Pending> OrderImporter::read(const Row& row, const QString& number)
{
    Pending p;
    p.order.number = number;
    const auto placed = m_reader.instant(m_placedAt, Need::Required);
    if (!placed)
        return std::nullopt;
    p.order.placedAt = placed->utc;
    p.order.placedDayOnly = !placed->hasTime;
    p.day = placed->localDay;
    readDates(p.order);
    readSums(p);
    if (m_context.log.isRejected())
        return std::nullopt;
    const auto status = m_reader.status(m_status);
    p.statusGiven = status.has_value();
    // Nobody knows whether a word that is not known means a sale: it is taken for an order that is none yet.
    const bool unknown = !status && !m_reader.text(m_status).isEmpty();
    p.order.status = unknown ? OrderStatus::Placed : status.value_or(p.order.deliveredAt ? OrderStatus::Delivered : OrderStatus::Completed);
    p.channelName = m_reader.text(m_channel, 200);
    p.person = m_customers.read();
    if (!number.isEmpty()) {
        p.row = row;
        p.reference = m_customers.reference();
    }
    return p;
}

Status OrderImporter::row(const Row& row)
{
    const QString number = m_reader.text(m_number, 200);
    const bool goesOn = !number.isEmpty() ? m_pending && m_pending->order.number == number
                                          : m_pending && m_number && m_reader.text(m_placedAt).isEmpty();
    if (goesOn && !isOtherOrder() && (number.isEmpty() || m_reader.text(m_channel, 200).isEmpty() || m_reader.text(m_channel, 200) == m_pending->channelName))
        return continuation(row);
    ENCORE_TRY(flush());
    m_context.log.begin(row);
    if (!number.isEmpty() && number == m_rejectedNumber) {
        m_context.log.reject(QStringLiteral("number"), QStringLiteral("order_left_out"), QStringLiteral("the first row of this order was left out"),
                             {.value = number, .otherRow = m_rejectedRow});
        return {};
    }
    m_rejectedNumber.clear();
    std::optional<Pending> p = read(row, number);
    if (p) {
        ENCORE_LET(std::optional<OrderLine> first, line());
        if (first) {
            p->lines.push_back(std::move(*first));
            p->rowTotals.push_back(p->totalGiven ? std::optional(p->order.total) : std::nullopt);
            p->repeated.push_back(false);
        }
    }
    if (m_context.log.isRejected()) {
        m_rejectedNumber = number;
        m_rejectedRow = row.number;
        return {};
    }
    if (!number.isEmpty()) {
        m_pending = std::move(p);
        m_context.log.hold(m_pending->reasons);
        return {};
    }
    p->order.importKey = importKey();
    return store(*p);
}

// A row of the same number is a line of the same order unless it names another day, another customer, or another sum and no goods.
// What breaks off here is compared with the order when it is stored.
bool OrderImporter::isOtherOrder() const
{
    const Pending& p = *m_pending;
    if (const Cell& cell = m_reader.cell(m_placedAt); !cell.text.trimmed().isEmpty())
        if (const auto at = m_placedAt->instants->parse(cell); at && at->localDay != p.day)
            return true;
    if (const QString reference = m_customers.reference(); !reference.isEmpty() && !p.reference.isEmpty() && reference != p.reference)
        return true;
    if (!p.totalGiven || m_reader.cell(m_total).text.trimmed().isEmpty() || !m_reader.text(m_product).isEmpty() || !m_reader.text(m_sku).isEmpty())
        return false;
    const auto total = parseMoney(m_reader.cell(m_total), m_total->numbers, m_context.shop.digits);
    return total && *total != p.order.total;
}

Status OrderImporter::continuation(const Row& row)
{
    Pending& p = *m_pending;
    ++p.rows;
    if (p.texts.isEmpty())
        p.texts.insert(rowText(p.row));
    const QString text = rowText(row);
    const bool repeats = p.texts.contains(text);
    p.texts.insert(text);
    ENCORE_LET(std::optional<OrderLine> more, line());
    if (m_context.log.isRejected())
        return {};
    if (!more) {
        if (!repeats)
            m_context.log.note(QStringLiteral("number"), QStringLiteral("repeated_number"),
                               QStringLiteral("order \"%1\" stands in this file already and this row names no goods").arg(p.order.number),
                               {.value = p.order.number, .otherRow = p.row.number});
        ++m_context.report.duplicates;
        return {};
    }
    const auto total = m_reader.money(m_total);
    p.lines.push_back(std::move(*more));
    p.rowTotals.push_back(total);
    p.repeated.push_back(repeats);
    if (!p.totalGiven && total) {
        p.order.total = *total;
        p.totalGiven = true;
    }
    return {};
}

// The rows of one order either all give its total, or each gives the sum of its own line. And a row that stands there twice is the
// same thing bought twice, unless the total that the file gives has no room for it.
void OrderImporter::settleTotals(Pending& p)
{
    if (p.lines.size() < 2 || p.lines.size() != p.rowTotals.size())
        return;
    const bool all = std::all_of(p.rowTotals.begin(), p.rowTotals.end(), [](const auto& total) { return total.has_value(); });
    const bool differ = all && std::any_of(p.rowTotals.begin(), p.rowTotals.end(), [&](const auto& total) { return *total != *p.rowTotals.front(); });
    bool own = all && std::count(p.repeated.begin(), p.repeated.end(), false) > 1;
    for (size_t i = 0; i < p.lines.size() && own; ++i)
        own = lineTotal(p.lines[i]) == *p.rowTotals[i] && p.lines[i].unit.minor != 0;
    if (differ || own) {
        p.order.total = Money();
        for (size_t i = 0; i < p.lines.size(); ++i) {
            p.order.total = p.order.total + *p.rowTotals[i];
            if (p.lines[i].unit.minor == 0 && p.lines[i].quantityMilli > 0)
                p.lines[i].unit = Money(std::llround(double(p.rowTotals[i]->minor) * 1000.0 / double(p.lines[i].quantityMilli)));
        }
        return;
    }
    if (!p.totalGiven || std::count(p.repeated.begin(), p.repeated.end(), true) == 0)
        return;
    const Money sum = totalOf(p.lines, p.order.discount, p.order.shipping);
    const bool taxOnTop = p.order.tax.minor > 0 && p.order.tax <= kMaxOrderMoney && sum + p.order.tax == p.order.total;
    if (sum == p.order.total || taxOnTop)
        return;
    std::vector<OrderLine> once;
    for (size_t i = 0; i < p.lines.size(); ++i)
        if (!p.repeated[i])
            once.push_back(p.lines[i]);
    m_context.report.duplicates += qint64(p.lines.size() - once.size());
    p.rows -= qint64(p.lines.size() - once.size());
    p.lines = std::move(once);
}

Status OrderImporter::flush()
{
    if (!m_pending)
        return {};
    Pending p = std::move(*m_pending);
    m_pending.reset();
    return store(p);
}

Status OrderImporter::finish()
{
    ENCORE_TRY(flush());
    return m_customers.finish();
}

Result<OrderId> OrderImporter::existing(const Pending& p)
{
    OrderRepository& orders = m_context.store.orders();
    if (m_shopWasEmpty) {
        const QString key = p.order.number.isEmpty() ? QString::fromLatin1(p.order.importKey) : p.order.number;
        if (m_references.next(textHash(key)) == 1)
            return OrderId();
    }
    if (p.order.number.isEmpty()) {
        ENCORE_LET(const auto found, orders.byImportKey(p.order.importKey));
        return found.value_or(OrderId());
    }
    if (!p.channelName.isEmpty()) {
        ENCORE_LET(const auto found, orders.byNumber(p.order.channel, p.order.number));
        return found.value_or(OrderId());
    }
    // A file that names no channel means the one order of that number, wherever it was bought.
    ENCORE_LET(const auto found, orders.byNumberAnywhere(p.order.number));
    return found.size() == 1 ? found.front() : OrderId();
}

Status OrderImporter::store(Pending& p)
{
    // Rows with a number are stored when the next number comes: the log goes back to the row that began the order.
    const bool later = !p.order.number.isEmpty();
    if (later) {
        m_context.log.begin(p.row);
        m_context.log.takeBack(std::move(p.reasons));
    }
    settleTotals(p);
    ENCORE_LET(p.order.channel, m_context.channel(p.channelName));
    ENCORE_LET(const OrderId known, existing(p));
    if (known)
        ENCORE_TRY(complete(p, known));
    else
        ENCORE_TRY(create(p));
    if (m_context.log.isRejected())
        m_context.report.errors += p.rows - 1;
    return later ? m_context.log.end() : Status();
}

Status OrderImporter::create(Pending& p)
{
    if (!p.totalGiven && (m_total || !p.lines.empty())) {
        if (p.lines.empty()) {
            m_context.log.reject(QStringLiteral("total"), QStringLiteral("missing"), QStringLiteral("the order has neither a total nor goods"));
            return {};
        }
        p.order.total = totalOf(p.lines, p.order.discount, p.order.shipping);
    }
    std::vector<Refund> refunds;
    if (p.refunded)
        refunds.push_back({{}, {}, {}, *p.refunded, p.refundedAt.value_or(p.order.deliveredAt.value_or(p.order.placedAt)), {}});
    // Before the person is made, so that a row that is left out leaves nobody behind.
    for (const OrderProblem& problem : problemsOf(p.order, p.lines, m_context.unit.now()))
        if (problem.blocks) {
            m_context.log.reject(problem.field, codeOf(problem.code), codeOf(problem.code).replace(u'_', u' '));
            return {};
        } else {
            m_context.log.note(problem.field, codeOf(problem.code), codeOf(problem.code).replace(u'_', u' '));
        }
    if (p.refunded && *p.refunded > p.order.total) {
        m_context.log.reject(QStringLiteral("refunded"), QStringLiteral("refund_exceeds_total"), QStringLiteral("more was given back than the order's total"));
        return {};
    }
    ENCORE_LET(const CustomerImporter::Applied customer, m_customers.apply(p.person));
    p.order.customer = customer.id;
    const auto added = m_service.add(m_context.unit, p.order, p.lines, refunds);
    if (!added && added.error().code == ErrorCode::InvalidInput && !added.error().facts.isEmpty()) {
        rejectRule(added.error());
        return {};
    }
    ENCORE_TRY(added);
    m_context.created("orders");
    if (!p.lines.empty())
        m_context.created("order_lines", qint64(p.lines.size()));
    if (!refunds.empty() || p.order.status == OrderStatus::Refunded)
        m_context.created("refunds");
    if (m_firstOwn.isNull())
        m_firstOwn = *added;
    return {};
}

Status OrderImporter::complete(Pending& p, OrderId id)
{
    OrderRepository& orders = m_context.store.orders();
    if (p.order.number.isEmpty()) {
        ++m_context.report.unchanged;
        return {};
    }
    ENCORE_LET(const std::optional<Order> found, orders.find(id));
    ENCORE_LET(const bool other, contradicts(p, *found));
    if (other)
        return {};
    const bool own = m_firstOwn && id >= m_firstOwn;
    if (m_context.options.policy == ImportPolicy::Create) {
        (own ? m_context.report.duplicates : m_context.report.unchanged) += p.rows;
        return {};
    }
    const bool overwrite = m_context.options.policy == ImportPolicy::Overwrite;
    Order order = *found;
    auto date = [&](std::optional<qint64>& field, const std::optional<qint64>& value) {
        if (value && (overwrite || !field))
            field = value;
    };
    date(order.paidAt, p.order.paidAt);
    date(order.shippedAt, p.order.shippedAt);
    date(order.deliveredAt, p.order.deliveredAt);
    date(order.promisedAt, p.order.promisedAt);
    if (overwrite) {
        order.placedAt = p.order.placedAt;
        order.placedDayOnly = p.order.placedDayOnly;
        if (p.totalGiven)
            order.total = p.order.total;
        if (m_discount && !m_discount->columns.empty() && p.order.discount.minor)
            order.discount = p.order.discount;
        if (m_shipping && p.order.shipping.minor)
            order.shipping = p.order.shipping;
    }
    // Where none is known it is filled in: orders from before Encore kept taxes get theirs from the same file.
    if (p.order.tax.minor && (overwrite || (order.tax.minor == 0 && order.total == p.order.total)))
        order.tax = p.order.tax;
    else if (overwrite && order.tax > order.total)
        order.tax = {};                                 // that of a larger total
    // An order goes on along its path by itself; anything else is said only by a file that may overwrite.
    const bool onPath = order.status < OrderStatus::Completed && p.order.status <= OrderStatus::Completed && p.order.status > order.status;
    const bool refundStatus = p.order.status == OrderStatus::Refunded || p.order.status == OrderStatus::PartlyRefunded;
    if (p.statusGiven && (overwrite || onPath) && !refundStatus && order.refunded.minor == 0)
        order.status = p.order.status;
    for (const OrderProblem& problem : problemsOf(order, p.lines, m_context.unit.now()))
        if (problem.blocks) {
            m_context.log.reject(problem.field, codeOf(problem.code), codeOf(problem.code).replace(u'_', u' '));
            return {};
        }
    if (overwrite || order.customer.isNull()) {
        ENCORE_LET(const CustomerImporter::Applied customer, m_customers.apply(p.person));
        if (customer.id)
            order.customer = customer.id;
    }
    bool changed = !(order == *found);
    if (changed)
        ENCORE_TRY(orders.update(m_context.unit, order));
    if (p.refunded && *p.refunded > order.refunded && (overwrite || order.refunded.minor == 0) && *p.refunded <= order.total
        && order.status != OrderStatus::Draft) {
        ENCORE_TRY(m_service.refund(m_context.unit, {{}, id, {}, *p.refunded - order.refunded, p.refundedAt.value_or(m_context.unit.now()), {}}));
        m_context.created("refunds");
        changed = true;
    }
    ENCORE_LET(const bool grew, addLines(id, p.lines, false));
    if ((changed || grew) && !own)
        m_context.updated("orders");
    else if (!changed && !grew)
        (own ? m_context.report.duplicates : m_context.report.unchanged) += p.rows;
    return {};
}

Result<bool> OrderImporter::addLines(OrderId id, const std::vector<OrderLine>& lines, bool items)
{
    if (lines.empty())
        return false;
    OrderRepository& orders = m_context.store.orders();
    ENCORE_LET(const std::optional<Order> found, orders.find(id));
    ENCORE_LET(std::vector<OrderLine> known, orders.lines(id));
    const bool wasEmpty = known.empty();
    // An order whose goods were entered already keeps them, unless the file is about goods.
    if (!items && !wasEmpty && !(m_firstOwn && id >= m_firstOwn) && m_context.options.policy != ImportPolicy::Overwrite)
        return false;
    const bool follows = found->total == totalOf(known, found->discount, found->shipping) || (wasEmpty && found->total.minor == 0);
    bool added = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        OrderLine line = lines[i];
        const auto before = std::count_if(lines.begin(), lines.begin() + qsizetype(i), [&](const OrderLine& l) {
            return l.product == line.product && l.variant == line.variant && l.quantityMilli == line.quantityMilli && l.unit == line.unit; });
        const qsizetype nth = !items ? 1 + before : m_lines.next(textHash(QString::number(id.value) + u'\x1f' + QString::number(line.product.value) + u'\x1f'
                                                           + QString::number(line.variant.value) + u'\x1f' + QString::number(line.quantityMilli)
                                                           + u'\x1f' + QString::number(line.unit.minor)));
        const auto equal = std::count_if(known.begin(), known.end(), [&](const OrderLine& l) {
            return l.product == line.product && l.variant == line.variant && l.quantityMilli == line.quantityMilli && l.unit == line.unit; });
        if (equal >= nth) {
            m_context.report.unchanged += items;
            continue;
        }
        line.order = id;
        ENCORE_LET(line.id, orders.insertLine(m_context.unit, line));
        known.push_back(line);
        m_context.created("order_lines");
        added = true;
    }
    if (added && follows) {
        Order order = *found;
        order.total = totalOf(known, order.discount, order.shipping);
        if (order.total != found->total && order.total >= std::max(order.refunded, order.tax) && order.total <= kMaxOrderMoney)
            ENCORE_TRY(orders.update(m_context.unit, order));
    }
    return added;
}

Status OrderImporter::itemRow()
{
    OrderRepository& orders = m_context.store.orders();
    const QString number = m_reader.text(m_number, 200);
    if (number.isEmpty()) {
        m_context.log.reject(QStringLiteral("number"), QStringLiteral("missing"), QStringLiteral("the row names no order"));
        return {};
    }
    ENCORE_LET(const std::vector<OrderId> found, orders.byNumberAnywhere(number));
    OrderId id = found.size() == 1 ? found.front() : OrderId();
    if (const QString channel = m_reader.text(m_channel, 200); !channel.isEmpty() && !found.empty()) {
        ENCORE_LET(const ChannelId channelId, m_context.channel(channel));
        ENCORE_LET(const auto exact, orders.byNumber(channelId, number));
        id = exact.value_or(OrderId());
    }
    if (id.isNull()) {
        m_context.log.reject(QStringLiteral("number"), found.empty() ? QStringLiteral("unknown_order") : QStringLiteral("ambiguous_order"),
                             found.empty() ? QStringLiteral("the shop knows no order \"%1\"").arg(number)
                                           : QStringLiteral("several channels have an order \"%1\"; name the channel").arg(number),
                             {.value = number});
        return {};
    }
    ENCORE_LET(const std::optional<OrderLine> item, line());
    if (m_context.log.isRejected())
        return {};
    if (!item) {
        m_context.log.reject(QStringLiteral("product"), QStringLiteral("missing"), QStringLiteral("the row names neither a product nor a SKU"));
        return {};
    }
    ENCORE_TRY(addLines(id, {*item}, true));
    return {};
}

} // namespace encore
