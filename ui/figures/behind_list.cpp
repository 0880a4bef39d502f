#include "figures/behind_list.h"

#include "base/calendar.h"
#include "cases/case_repository.h"
#include "common/format.h"
#include "customers/customer_repository.h"
#include "exchange/table_writer.h"
#include "figures/figure_export.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace encore::ui {

namespace {

constexpr size_t exportStep = 500;

struct BehindWords {
    Q_DECLARE_TR_FUNCTIONS(BehindWords)
};

QString dayText(qint64 utc, const Shop& shop) { return format::shortDay(localDay(utc, shop.profile().zone), localDay(shop.clock().nowUtc(), shop.profile().zone)); }

RowContent contentOf(const CustomerRow& row, const Shop& shop)
{
    RowContent c;
    c.head = row.name.isEmpty() ? BehindWords::tr("Without a name") : row.name;
    c.right = format::money(row.spent, shop.profile().currency);
    c.second = BehindWords::tr("%Ln order(s)", nullptr, row.orders);
    if (row.lastOrderAt)
        c.second += QStringLiteral(" · ") + BehindWords::tr("last %1", "order, day").arg(dayText(*row.lastOrderAt, shop));
    return c;
}

RowContent contentOf(const OrderRow& row, const Shop& shop)
{
    RowContent c;
    c.head = row.number.isEmpty() ? BehindWords::tr("Order without a number") : QStringLiteral("№ ") + row.number;
    c.aside = row.customerName;
    c.right = format::money(row.net(), shop.profile().currency);
    c.second = QStringList{dayText(row.placedAt, shop), row.channelName, row.firstProduct}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · "));
    return c;
}

RowContent contentOf(const ReviewRow& row, const Shop& shop)
{
    RowContent c;
    c.stars = row.stars ? *row.stars : -1;
    const QString author = row.customerName.isEmpty() ? row.author : row.customerName;
    c.head = author.isEmpty() ? BehindWords::tr("Without a name") : author;
    c.aside = row.channelName;
    c.right = dayText(row.publishedAt, shop);
    c.second = (row.firstWords.isEmpty() ? row.title : row.firstWords).simplified();
    return c;
}

RowContent contentOf(const CaseRow& row, const Shop& shop)
{
    RowContent c;
    c.head = row.customerName.isEmpty() ? BehindWords::tr("Without a name") : row.customerName;
    c.aside = row.channelName;
    c.right = dayText(row.openedAt, shop);
    c.second = row.title.simplified();
    return c;
}

template <class Id>
std::vector<Id> idsOf(const std::vector<qint64>& ids) { return std::vector<Id>(ids.begin(), ids.end()); }

Cell dayCell(qint64 utc, const QTimeZone& zone) { return dateCell(localDay(utc, zone)); }

} // namespace

void BehindModel::setRows(BehindRows rows, const QString& hitWord)
{
    m_rows = std::move(rows);
    m_hitWord = hitWord;
    m_hits.clear();
    std::vector<qint64> ids;
    ids.reserve(m_rows.rows.size());
    for (const kpi::BehindRow& row : m_rows.rows) {
        ids.push_back(row.id);
        if (row.hit)
            m_hits.insert(row.id, true);
    }
    setIds(std::move(ids));
}

QString BehindModel::pageId() const
{
    switch (m_rows.kind) {
    case BehindRows::Kind::Customers: return QStringLiteral("customers");
    case BehindRows::Kind::Orders: return QStringLiteral("orders");
    case BehindRows::Kind::Reviews: return QStringLiteral("reviews");
    case BehindRows::Kind::Cases: return QStringLiteral("cases");
    }
    return {};
}

QHash<qint64, RowContent> BehindModel::fetch(const std::vector<qint64>& ids) const
{
    QHash<qint64, RowContent> found;
    const auto take = [&](auto rows) {
        if (rows)
            for (const auto& row : *rows)
                found.insert(row.id.value, contentOf(row, m_shop));
    };
    switch (m_rows.kind) {
    case BehindRows::Kind::Customers: take(m_shop.store().customers().rows(idsOf<CustomerId>(ids))); break;
    case BehindRows::Kind::Orders: take(m_shop.store().orders().rows(idsOf<OrderId>(ids))); break;
    case BehindRows::Kind::Reviews: take(m_shop.store().reviews().rows(idsOf<ReviewId>(ids))); break;
    case BehindRows::Kind::Cases: take(CaseRepository(m_shop.store().db()).rows(idsOf<CaseId>(ids))); break;
    }
    for (auto it = found.begin(); it != found.end(); ++it)
        if (!m_hitWord.isEmpty() && m_hits.contains(it.key())) {
            it->pill = m_hitWord;
            it->pillTone = Tone::Accent;
        }
    return found;
}

QVariant BehindModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const RowContent* row = at(index.row());
    return row ? QStringList{row->head, row->right, row->second, row->pill}.join(QStringLiteral(", ")) : QString();
}

RowContent BehindDelegate::content(const QModelIndex& index) const
{
    const RowContent* row = m_model.at(index.row());
    return row ? *row : RowContent();
}

BehindHeader BehindHeader::of(BehindRows::Kind kind, const QString& hitWord)
{
    BehindHeader header;
    switch (kind) {
    case BehindRows::Kind::Customers: header.names = {BehindWords::tr("Customer"), BehindWords::tr("Orders"), BehindWords::tr("Bought for"), BehindWords::tr("First order"), BehindWords::tr("Last order")}; break;
    case BehindRows::Kind::Orders: header.names = {BehindWords::tr("Order"), BehindWords::tr("Customer"), BehindWords::tr("Channel"), BehindWords::tr("Placed"), BehindWords::tr("Sum after refunds")}; break;
    case BehindRows::Kind::Reviews: header.names = {BehindWords::tr("Author"), BehindWords::tr("Channel"), BehindWords::tr("Published"), BehindWords::tr("Stars"), BehindWords::tr("First words")}; break;
    case BehindRows::Kind::Cases: header.names = {BehindWords::tr("Customer"), BehindWords::tr("Channel"), BehindWords::tr("Opened"), BehindWords::tr("First answer"), BehindWords::tr("What about")}; break;
    }
    if (!hitWord.isEmpty())
        header.names << hitWord;
    header.yes = BehindWords::tr("yes", "in a column of a table");
    return header;
}

Status exportBehind(Store& store, const BehindRows& rows, const BehindHeader& header, const QString& path, const QString& title, const std::function<bool()>& cancelled)
{
    const bool russian = QLocale().language() == QLocale::Russian;
    ENCORE_LET(const ShopProfile profile, store.settings().profile());
    ENCORE_LET(auto writer, createTableWriter(path, header.names, safeFileName(title).left(31), russian ? WriteOptions::russianExcel() : WriteOptions()));
    const bool marked = header.names.size() > 5;
    for (size_t at = 0; at < rows.rows.size(); at += exportStep) {
        if (cancelled())
            return fail(ErrorCode::Cancelled);
        const size_t end = std::min(at + exportStep, rows.rows.size());
        std::vector<qint64> ids;
        for (size_t i = at; i < end; ++i)
            ids.push_back(rows.rows[i].id);
        QHash<qint64, std::vector<Cell>> cells;
        switch (rows.kind) {
        case BehindRows::Kind::Customers: {
            ENCORE_LET(const auto found, store.customers().rows(idsOf<CustomerId>(ids)));
            for (const CustomerRow& r : found)
                cells.insert(r.id.value, {textCell(r.name), numberCell(r.orders), moneyCell(r.spent, profile.digits), r.firstOrderAt ? dayCell(*r.firstOrderAt, profile.zone) : Cell(), r.lastOrderAt ? dayCell(*r.lastOrderAt, profile.zone) : Cell()});
            break;
        }
        case BehindRows::Kind::Orders: {
            ENCORE_LET(const auto found, store.orders().rows(idsOf<OrderId>(ids)));
            for (const OrderRow& r : found)
                cells.insert(r.id.value, {textCell(r.number), textCell(r.customerName), textCell(r.channelName), dayCell(r.placedAt, profile.zone), moneyCell(r.net(), profile.digits)});
            break;
        }
        case BehindRows::Kind::Reviews: {
            ENCORE_LET(const auto found, store.reviews().rows(idsOf<ReviewId>(ids)));
            for (const ReviewRow& r : found)
                cells.insert(r.id.value, {textCell(r.customerName.isEmpty() ? r.author : r.customerName), textCell(r.channelName), dayCell(r.publishedAt, profile.zone), r.stars ? numberCell(*r.stars) : Cell(), textCell(r.firstWords)});
            break;
        }
        case BehindRows::Kind::Cases: {
            ENCORE_LET(const auto found, CaseRepository(store.db()).rows(idsOf<CaseId>(ids)));
            for (const CaseRow& r : found)
                cells.insert(r.id.value, {textCell(r.customerName), textCell(r.channelName), dayCell(r.openedAt, profile.zone), r.respondedAt ? dayCell(*r.respondedAt, profile.zone) : Cell(), textCell(r.title)});
            break;
        }
        }
        for (size_t i = at; i < end; ++i) {
            auto found = cells.find(rows.rows[i].id);
            if (found == cells.end())
                continue;
            if (marked)
                found->push_back(rows.rows[i].hit ? textCell(header.yes) : Cell());
            ENCORE_TRY(writer->write(*found));
        }
    }
    return writer->finish();
}

} // namespace encore::ui
