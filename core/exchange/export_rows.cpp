#include "exchange/export_rows.h"

#include "customers/custom_field_repository.h"
#include "customers/customer_repository.h"
#include "exchange/mapping.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "replies/reply_repository.h"
#include "replies/template_repository.h"
#include "reviews/closing_reason_repository.h"
#include "reviews/review_pause_service.h"
#include "reviews/review_repository.h"
#include "reviews/review_sla.h"
#include "search/search_repository.h"
#include "shop/channel_repository.h"
#include "shop/store.h"

#include <QDateTime>

namespace encore {

namespace {

constexpr size_t kWindow = 250;
constexpr qsizetype kRemembered = 200000;

Cell yesNo(const std::optional<bool>& value) { return value ? booleanCell(*value) : Cell(); }

Cell quantity(qint64 milli)
{
    return milli % 1000 ? ratioCell(double(milli) / 1000.0) : numberCell(milli / 1000);
}

Cell tenths(int value) { return value % 10 ? ratioCell(value / 10.0) : numberCell(value / 10); }

// Where the answer stands with its due time (KPI15): pending, met, breached; nothing where none is due.
QString slaName(const Review& r, qint64 now)
{
    switch (slaOf(r, now)) {
    case kpi::SlaStatus::None: break;
    case kpi::SlaStatus::Pending: return isPaused(r) ? QStringLiteral("paused") : QStringLiteral("pending");
    case kpi::SlaStatus::Met: return QStringLiteral("met");
    case kpi::SlaStatus::Breached: return QStringLiteral("breached");
    }
    return isPaused(r) ? QStringLiteral("paused") : QString();
}

// Typed as its kind is, so that a workbook counts with numbers and days; an import reads the same back.
Cell ownCell(const CustomField& field, const QString& value)
{
    switch (field.kind) {
    case CustomFieldKind::Number:
        // A workbook and JSON count with so many digits; a longer number goes as its text.
        return std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }) <= 15 ? Cell{Cell::Kind::Number, value, value.toDouble()} : textCell(value);
    case CustomFieldKind::Date: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.year() > 1900 ? dateCell(day) : textCell(value);      // workbooks count days from there
    }
    case CustomFieldKind::Flag: return booleanCell(value == u"1");
    default: return textCell(value);
    }
}

/// An order without a number that stands in several rows needs one, so that they find together again.
QString numberOf(const Order& order, size_t lines)
{
    return order.number.isEmpty() && lines > 1 ? QStringLiteral("E-%1").arg(order.id.value) : order.number;
}

} // namespace

Status ExportRows::alive() const
{
    return m_cancel && m_cancel->load(std::memory_order_relaxed) ? fail(ErrorCode::Cancelled) : Status();
}

Cell ExportRows::instant(const std::optional<qint64>& utc, bool dayOnly) const
{
    if (!utc)
        return {};
    const QDateTime local = QDateTime::fromSecsSinceEpoch(*utc, m_shop.zone);
    return dayOnly ? dateCell(local.date()) : dateTimeCell(local);
}

Result<ExportRows::Buyer> ExportRows::buyer(CustomerId id)
{
    if (id.isNull())
        return Buyer();
    if (const auto known = m_buyers.constFind(id); known != m_buyers.cend())
        return *known;
    ENCORE_LET(const Customer c, m_store.customers().find(id));
    const Buyer buyer{c.externalIds.empty() ? QString() : c.externalIds.front().id, c.name, c.phones.empty() ? QString() : c.phones.front().typed,
                      c.emails.isEmpty() ? QString() : c.emails.front()};
    if (m_buyers.size() >= kRemembered)
        m_buyers.clear();
    m_buyers.insert(id, buyer);
    return buyer;
}

Result<QString> ExportRows::channelName(ChannelId id)
{
    if (m_channels.isEmpty()) {
        ENCORE_LET(const auto all, m_store.channels().all());
        for (const Channel& c : all)
            m_channels.insert(c.id, c.name);
    }
    return m_channels.value(id);
}

Result<ExportRows::Goods> ExportRows::goods(ProductId product, VariantId variant)
{
    if (product.isNull())
        return Goods();
    const QString key = QString::number(product.value) + u':' + QString::number(variant.value);
    if (const auto known = m_goods.constFind(key); known != m_goods.cend())
        return *known;
    ENCORE_LET(const auto found, m_store.products().find(product));
    Goods goods;
    if (found)
        goods = {found->name, found->sku};
    if (variant) {
        ENCORE_LET(const auto chosen, m_store.products().findVariant(variant));
        if (chosen && !chosen->sku.isEmpty())
            goods.sku = chosen->sku;
    }
    if (m_goods.size() >= kRemembered)
        m_goods.clear();
    m_goods.insert(key, goods);
    return goods;
}

// Of the shop's list by its code, which an import knows again; else as somebody wrote it.
Result<QString> ExportRows::closeReason(const Review& review)
{
    if (review.closeReasonId && !m_reasons) {
        ENCORE_LET(m_reasons, ClosingReasonRepository(m_store.db()).all());
    }
    if (review.closeReasonId)
        for (const ClosingReason& reason : *m_reasons)
            if (reason.id == review.closeReasonId)
                return reason.code();
    return review.closeReason.value_or(QString());
}

Result<std::vector<OrderId>> ExportRows::orderIds()
{
    if (m_query.isEmpty())
        return m_store.orders().ids({}, OrderSort::Oldest);
    ENCORE_LET(const auto found, m_store.search().ids(SearchKind::Order, m_query));
    std::vector<OrderId> ids;
    for (const qint64 id : found)
        ids.emplace_back(id);
    return ids;
}

Result<std::vector<ReviewId>> ExportRows::reviewIds()
{
    ReviewFilter filter;
    filter.view = ReviewView::All;
    filter.now = m_store.clock().nowUtc();
    if (!m_query.isEmpty()) {
        ENCORE_LET(const auto found, m_store.search().ids(SearchKind::Review, m_query));
        filter.among.emplace();
        for (const qint64 id : found)
            filter.among->emplace_back(id);
    }
    return m_store.reviews().ids(filter, ReviewSort::Oldest);
}

Status ExportRows::readOwnFields()
{
    if (!m_own) {
        ENCORE_LET(m_own, CustomFieldRepository(m_store.db()).all());
    }
    return {};
}

Result<QStringList> ExportRows::columns(ExportKind kind)
{
    QStringList names = exportColumns(kind);
    if (kind != ExportKind::Customers)
        return names;
    ENCORE_TRY(readOwnFields());
    for (const CustomField& field : *m_own)
        names << QString::fromUtf16(kOwnFieldPrefix) + field.name;
    return names;
}

Result<std::vector<Cell>> ExportRows::ownCells(CustomerId id)
{
    std::vector<Cell> cells(m_own->size());
    if (cells.empty())
        return cells;
    ENCORE_LET(const auto values, CustomFieldRepository(m_store.db()).valuesOf(id));
    for (const CustomValue& value : values)
        for (size_t i = 0; i < cells.size(); ++i)
            if ((*m_own)[i].id == value.field)
                cells[i] = ownCell((*m_own)[i], value.value);
    return cells;
}

Status ExportRows::customers(const Take& take)
{
    std::vector<CustomerId> ids;
    if (m_query.isEmpty()) {
        ENCORE_LET(ids, m_store.customers().ids({}, CustomerSort::Newest));
        std::reverse(ids.begin(), ids.end());
    } else {
        ENCORE_LET(const auto found, m_store.search().ids(SearchKind::Customer, m_query));
        for (const qint64 id : found)
            ids.emplace_back(id);
    }
    ENCORE_TRY(readOwnFields());
    for (const CustomerId id : ids) {
        ENCORE_TRY(alive());
        ENCORE_LET(const Customer c, m_store.customers().find(id));
        QStringList phones;
        for (const CustomerPhone& p : c.phones)
            phones << p.typed;
        const ExternalId x = c.externalIds.empty() ? ExternalId() : c.externalIds.front();
        QString birthday = c.birthday ? c.birthday->toIso() : QString();
        if (birthday.startsWith(u"--"))
            birthday.remove(0, 2);
        std::vector<Cell> row{textCell(x.id), textCell(x.source), textCell(c.name), textCell(c.firstName), textCell(c.lastName), textCell(phones.join(QStringLiteral("; "))),
                              textCell(c.emails.join(QStringLiteral("; "))), textCell(birthday), textCell(c.tags.join(QStringLiteral("; "))), textCell(c.notes),
                              instant(c.createdAt), yesNo(c.consentEmail), yesNo(c.consentSms), c.ordersBefore ? numberCell(*c.ordersBefore) : Cell(),
                              c.spentBefore ? money(*c.spentBefore) : Cell(), textCell(c.lastBefore)};
        ENCORE_LET(const std::vector<Cell> own, ownCells(id));
        row.insert(row.end(), own.begin(), own.end());
        ENCORE_TRY(take(row));
    }
    return {};
}

Status ExportRows::eachContact(const std::function<Status(const Contact&)>& take)
{
    std::vector<CustomerId> ids;
    if (m_query.isEmpty()) {
        ENCORE_LET(ids, m_store.customers().ids({}, CustomerSort::Name));
    } else {
        ENCORE_LET(const auto found, m_store.search().ids(SearchKind::Customer, m_query));
        for (const qint64 id : found)
            ids.emplace_back(id);
    }
    for (const CustomerId id : ids) {
        ENCORE_TRY(alive());
        ENCORE_LET(const Customer c, m_store.customers().find(id));
        Contact contact;
        contact.name = c.displayName();
        contact.firstName = c.firstName;
        contact.lastName = c.lastName;
        for (const CustomerPhone& p : c.phones)
            contact.phones << (p.e164.isEmpty() ? p.typed : p.e164);
        contact.emails = c.emails;
        contact.tags = c.tags;
        contact.birthday = c.birthday ? c.birthday->toIso() : QString();
        if (contact.birthday.startsWith(u"--"))
            contact.birthday.remove(0, 2);
        contact.note = c.notes;
        ENCORE_TRY(take(contact));
    }
    return {};
}

Status ExportRows::products(const Take& take)
{
    std::vector<ProductId> ids;
    if (m_query.isEmpty()) {
        ENCORE_LET(ids, m_store.products().ids({}, ProductSort::Newest));
        std::reverse(ids.begin(), ids.end());
    } else {
        ENCORE_LET(const auto found, m_store.search().ids(SearchKind::Product, m_query));
        for (const qint64 id : found)
            ids.emplace_back(id);
    }
    for (const ProductId id : ids) {
        ENCORE_TRY(alive());
        ENCORE_LET(const auto p, m_store.products().find(id));
        if (!p)
            continue;
        auto row = [&](const QString& variant, const QString& sku) {
            return take({textCell(p->name), textCell(sku), textCell(p->category), p->price ? money(*p->price) : Cell(), p->cost ? money(*p->cost) : Cell(),
                         booleanCell(p->active), textCell(variant)});
        };
        ENCORE_TRY(row({}, p->sku));
        ENCORE_LET(const auto variants, m_store.products().variants(id));
        for (const Variant& v : variants)
            ENCORE_TRY(row(v.name, v.sku));
    }
    return {};
}

Status ExportRows::orders(const Take& take)
{
    ENCORE_LET(const std::vector<OrderId> ids, orderIds());
    for (size_t from = 0; from < ids.size(); from += kWindow) {
        ENCORE_TRY(alive());
        const std::span window(ids.data() + from, std::min(kWindow, ids.size() - from));
        ENCORE_LET(const std::vector<OrderLine> all, m_store.orders().lines(window));
        QHash<OrderId, std::vector<OrderLine>> lines;
        for (const OrderLine& l : all)
            lines[l.order].push_back(l);
        for (const OrderId id : window) {
            ENCORE_LET(const auto found, m_store.orders().find(id));
            if (!found)
                continue;
            const Order& o = *found;
            const std::vector<OrderLine> goodsSold = lines.value(id);
            std::optional<qint64> refundedAt;
            if (o.refunded.minor) {
                ENCORE_LET(const auto refunds, m_store.orders().refunds(id));
                if (!refunds.empty())
                    refundedAt = refunds.back().refundedAt;
            }
            ENCORE_LET(const Buyer b, buyer(o.customer));
            ENCORE_LET(const QString channel, channelName(o.channel));
            const QString number = numberOf(o, goodsSold.size());
            for (size_t i = 0; i < std::max<size_t>(goodsSold.size(), 1); ++i) {
                std::vector<Cell> row{textCell(number)};
                if (i == 0)
                    row.insert(row.end(), {textCell(b.externalId), textCell(b.name), textCell(b.phone), textCell(b.email), instant(o.placedAt, o.placedDayOnly),
                                           instant(o.paidAt), instant(o.shippedAt), instant(o.deliveredAt), instant(o.promisedAt), textCell(codeOf(o.status)),
                                           money(o.total), money(o.discount), money(o.shipping), money(o.tax), o.refunded.minor ? money(o.refunded) : Cell(),
                                           instant(refundedAt), textCell(channel)});
                else
                    row.resize(18);
                if (i < goodsSold.size()) {
                    ENCORE_LET(const Goods g, goods(goodsSold[i].product, goodsSold[i].variant));
                    row.insert(row.end(), {textCell(goodsSold[i].title.isEmpty() ? g.name : goodsSold[i].title), textCell(g.sku),
                                           quantity(goodsSold[i].quantityMilli), money(goodsSold[i].unit)});
                }
                row.resize(22);
                ENCORE_TRY(take(row));
            }
        }
    }
    return {};
}

Status ExportRows::orderItems(const Take& take)
{
    ENCORE_LET(const std::vector<OrderId> ids, orderIds());
    for (size_t from = 0; from < ids.size(); from += kWindow) {
        ENCORE_TRY(alive());
        const std::span window(ids.data() + from, std::min(kWindow, ids.size() - from));
        ENCORE_LET(const std::vector<OrderLine> lines, m_store.orders().lines(window));
        QHash<OrderId, size_t> counts;
        for (const OrderLine& l : lines)
            ++counts[l.order];
        for (const OrderLine& l : lines) {
            ENCORE_LET(const auto order, m_store.orders().find(l.order));
            if (!order)
                continue;
            ENCORE_LET(const Goods g, goods(l.product, l.variant));
            ENCORE_LET(const QString channel, channelName(order->channel));
            ENCORE_TRY(take({textCell(numberOf(*order, counts.value(l.order))), textCell(channel), textCell(l.title.isEmpty() ? g.name : l.title), textCell(g.sku),
                             quantity(l.quantityMilli), money(l.unit), money(lineTotal(l))}));
        }
    }
    return {};
}

Status ExportRows::reviews(const Take& take)
{
    ENCORE_LET(const std::vector<ReviewId> ids, reviewIds());
    for (size_t from = 0; from < ids.size(); from += kWindow) {
        ENCORE_TRY(alive());
        ENCORE_LET(const auto window, m_store.reviews().findAll(std::span(ids.data() + from, std::min(kWindow, ids.size() - from))));
        for (const Review& r : window) {
            ENCORE_LET(const Buyer b, buyer(r.customer));
            ENCORE_LET(const QString channel, channelName(r.channel));
            ENCORE_LET(const Goods g, goods(r.product, r.variant));
            ENCORE_LET(const QString reason, closeReason(r));
            QString order;
            if (r.order) {
                ENCORE_LET(const auto found, m_store.orders().find(r.order));
                order = found ? found->number : QString();
            }
            Reply answer;
            if (!isOpen(r.state)) {
                ENCORE_LET(const auto replies, m_store.replies().ofReview(r.id));
                for (const Reply& reply : replies)
                    if (answer.id.isNull() && reply.isPublic && wasPosted(reply.state))
                        answer = reply;
            }
            ENCORE_TRY(take({textCell(r.externalId.value_or(QString())), textCell(channel), textCell(codeOf(r.kind)), textCell(r.author),
                             textCell(b.externalId.isEmpty() ? b.email : b.externalId), textCell(order), textCell(g.name), textCell(g.sku),
                             r.rating ? tenths(r.rating->tenths) : Cell(), r.rating ? tenths(r.rating->maxTenths) : Cell(), textCell(r.title), textCell(r.text),
                             textCell(r.url), instant(r.publishedAt, r.publishedDayOnly), instant(r.seenAt), textCell(answer.text),
                             instant(answer.postedAt, answer.postedDayOnly), booleanCell(r.verified), textCell(reason), instant(r.dueAt),
                             textCell(slaName(r, m_store.clock().nowUtc()))}));
        }
    }
    return {};
}

Status ExportRows::replies(const Take& take)
{
    ENCORE_LET(const std::vector<ReviewId> ids, reviewIds());
    for (size_t from = 0; from < ids.size(); from += kWindow) {
        ENCORE_TRY(alive());
        ENCORE_LET(const auto window, m_store.reviews().findAll(std::span(ids.data() + from, std::min(kWindow, ids.size() - from))));
        for (const Review& r : window) {
            ENCORE_LET(const auto replies, m_store.replies().ofReview(r.id));
            ENCORE_LET(const QString channel, channelName(r.channel));
            for (const Reply& reply : replies)
                ENCORE_TRY(take({textCell(r.externalId.value_or(QString())), textCell(channel), textCell(r.author), instant(r.publishedAt, r.publishedDayOnly),
                                 textCell(reply.text), textCell(codeOf(reply.state)), booleanCell(reply.isPublic), instant(reply.postedAt, reply.postedDayOnly)}));
        }
    }
    return {};
}

Status ExportRows::templates(const Take& take)
{
    TemplateFilter filter;
    filter.activeOnly = false;
    ENCORE_LET(const auto list, m_store.templates().list(filter));
    ENCORE_LET(const auto folders, m_store.templates().folders());
    for (const TemplateUse& use : list) {
        const ReplyTemplate& t = use.entry;
        QString folder;
        for (const TemplateFolder& f : folders)
            if (f.id == t.folder)
                folder = f.name;
        QString channel;
        if (t.channel) {
            ENCORE_LET(channel, channelName(t.channel));
        }
        ENCORE_TRY(take({textCell(t.title), textCell(t.shortcut), textCell(t.body), textCell(folder), textCell(t.language), t.starsFrom ? numberCell(*t.starsFrom) : Cell(),
                         t.starsTo ? numberCell(*t.starsTo) : Cell(), textCell(channel), booleanCell(t.isBlock), booleanCell(t.active), numberCell(use.uses)}));
    }
    return {};
}

Status ExportRows::each(ExportKind kind, const Take& take)
{
    switch (kind) {
    case ExportKind::Customers: return customers(take);
    case ExportKind::Products: return products(take);
    case ExportKind::Orders: return orders(take);
    case ExportKind::OrderItems: return orderItems(take);
    case ExportKind::Reviews: return reviews(take);
    case ExportKind::Replies: return replies(take);
    case ExportKind::Templates: return templates(take);
    case ExportKind::Cases: return cases(take);
    case ExportKind::All: break;
    }
    return {};
}

} // namespace encore
