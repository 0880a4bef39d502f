#include "customers/timeline_repository.h"

#include "base/text_fold.h"
#include "db/database.h"

#include <algorithm>

namespace encore {

namespace {

struct Source {
    TimelineKind kind;
    int parameters;          ///< how often the customer's id is asked for
    const char* sql;         ///< kind, id, at
};

// Each part goes by an index on the customer; the numbers are those of TimelineKind.
constexpr Source kSources[] = {
    {TimelineKind::Order, 1, "SELECT 1 AS kind, id, placed_at AS at FROM orders WHERE customer_id = ?"},
    {TimelineKind::Delivery, 1, "SELECT 2, id, delivered_at FROM orders WHERE customer_id = ? AND delivered_at IS NOT NULL"},
    {TimelineKind::Refund, 1, "SELECT 3, r.id, r.refunded_at FROM orders o JOIN refunds r ON r.order_id = o.id WHERE o.customer_id = ?"},
    {TimelineKind::Review, 1, "SELECT 4, id, published_at FROM reviews WHERE customer_id = ?"},
    {TimelineKind::ReviewVersion, 1,
     "SELECT 5, v.id, v.replaced_at FROM reviews w JOIN review_versions v ON v.review_id = w.id WHERE w.customer_id = ?"},
    {TimelineKind::Reply, 1,
     "SELECT 6, p.id, p.posted_at FROM reviews w JOIN replies p ON p.review_id = w.id WHERE w.customer_id = ? AND p.posted_at IS NOT NULL"},
    {TimelineKind::Note, 3,
     "SELECT 7, n.id, n.at FROM notes n WHERE n.id IN (SELECT id FROM notes WHERE customer_id = ? "
     "UNION SELECT x.id FROM orders o JOIN notes x ON x.order_id = o.id WHERE o.customer_id = ? "
     "UNION SELECT x.id FROM reviews w JOIN notes x ON x.review_id = w.id WHERE w.customer_id = ?)"},
    {TimelineKind::Task, 2,
     "SELECT 8, t.id, coalesce(t.done_at, t.created_at) FROM tasks t WHERE t.id IN (SELECT id FROM tasks WHERE customer_id = ? "
     "UNION SELECT x.id FROM reviews w JOIN tasks x ON x.review_id = w.id WHERE w.customer_id = ?)"},
    {TimelineKind::Import, 4,
     "SELECT 9, u.id, u.at FROM units u WHERE u.kind_id = 2 AND u.undone_by IS NULL AND u.id IN ("
     "SELECT created_in FROM customers WHERE id = ? UNION SELECT j_unit FROM customers_before WHERE id = ? "
     "UNION SELECT created_in FROM orders WHERE customer_id = ? UNION SELECT created_in FROM reviews WHERE customer_id = ?)"},
    {TimelineKind::Merge, 1,
     "SELECT 10, u.id, u.at FROM units u WHERE u.kind_id = 6 AND u.undone_by IS NULL AND u.id IN (SELECT j_unit FROM customers_before WHERE id = ?)"},
    {TimelineKind::Case, 1, "SELECT 11, id, opened_at FROM cases WHERE customer_id = ?"},
};

// The union of the wanted sources, with how many parameters it takes.
std::pair<QString, int> unionOf(const TimelineFilter& filter)
{
    QStringList parts;
    int parameters = 0;
    for (const Source& source : kSources)
        if (filter.empty() || filter.contains(source.kind)) {
            parts << QLatin1String(source.sql);
            parameters += source.parameters;
        }
    // A wanted kind that there is none of must not give an empty statement.
    if (parts.isEmpty())
        parts << QStringLiteral("SELECT 0 AS kind, 0 AS id, 0 AS at WHERE 1 = 0");
    return {parts.join(QStringLiteral(" UNION ALL ")), parameters};
}

void fillOrder(const Statement& s, TimelineRow& row, bool delivery)
{
    row.order = OrderId(row.entry.id);
    row.number = s.text(0);
    row.channelName = s.text(1);
    row.status = OrderStatus(s.small(2));
    row.dayOnly = !delivery && s.flag(3);
    row.amount = Money(s.integer(4));
    if (delivery)
        row.daysLate = daysLate(row.status, s.maybeInteger(5), s.maybeInteger(6), row.entry.at);
}

void fillRefund(const Statement& s, TimelineRow& row)
{
    row.order = s.id<OrderId>(0);
    row.number = s.text(1);
    row.channelName = s.text(2);
    row.amount = Money(s.integer(3));
    row.text = s.text(4);
}

void fillReview(const Statement& s, TimelineRow& row)
{
    row.review = s.id<ReviewId>(0);
    row.channelName = s.text(1);
    if (const auto stars = s.maybeInteger(2))
        row.stars = int(*stars);
    const QString title = s.text(3), text = s.text(4);
    row.text = title.isEmpty() || text.isEmpty() ? title + text : title + u'\n' + text;
    row.dayOnly = s.flag(5);
    row.order = s.id<OrderId>(6);
}

void fillReply(const Statement& s, TimelineRow& row)
{
    row.review = s.id<ReviewId>(0);
    row.channelName = s.text(1);
    row.text = s.text(2);
    row.staffName = s.text(3);
    row.isPublic = s.flag(4);
    row.dayOnly = s.flag(5);
}

void fillNote(const Statement& s, TimelineRow& row)
{
    row.order = s.id<OrderId>(0);
    row.review = s.id<ReviewId>(1);
    row.text = s.text(2);
    row.staffName = s.text(3);
    row.done = s.flag(4);
}

void fillUnit(const Statement& s, TimelineRow& row)
{
    row.text = s.text(0);
    row.staffName = s.text(1);
}

const char* rowSql(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Order:
    case TimelineKind::Delivery:
        return "SELECT o.number, c.name, o.status_id, o.placed_precision, o.total_minor, o.promised_at, o.delivered_at "
               "FROM orders o JOIN channels c ON c.id = o.channel_id WHERE o.id = ?";
    case TimelineKind::Refund:
        return "SELECT o.id, o.number, c.name, r.amount_minor, r.reason FROM refunds r JOIN orders o ON o.id = r.order_id "
               "JOIN channels c ON c.id = o.channel_id WHERE r.id = ?";
    case TimelineKind::Review:
        return "SELECT w.id, c.name, w.stars, w.title, w.text, w.published_precision, w.order_id FROM reviews w "
               "JOIN channels c ON c.id = w.channel_id WHERE w.id = ?";
    case TimelineKind::ReviewVersion:
        return "SELECT w.id, c.name, v.stars, v.title, v.text, 0, w.order_id FROM review_versions v JOIN reviews w ON w.id = v.review_id "
               "JOIN channels c ON c.id = w.channel_id WHERE v.id = ?";
    case TimelineKind::Reply:
        return "SELECT w.id, c.name, p.text, coalesce(s.name, ''), p.is_public, p.posted_precision FROM replies p "
               "JOIN reviews w ON w.id = p.review_id JOIN channels c ON c.id = w.channel_id LEFT JOIN staff s ON s.id = p.staff_id WHERE p.id = ?";
    case TimelineKind::Note:
        return "SELECT n.order_id, n.review_id, n.text, coalesce(s.name, ''), 0 FROM notes n LEFT JOIN staff s ON s.id = n.staff_id WHERE n.id = ?";
    case TimelineKind::Task:
        return "SELECT t.order_id, t.review_id, t.title, coalesce(s.name, ''), t.done_at IS NOT NULL FROM tasks t "
               "LEFT JOIN staff s ON s.id = t.assigned_to WHERE t.id = ?";
    case TimelineKind::Case:
        return "SELECT c.order_id, c.review_id, c.title, coalesce(s.name, ''), c.closed_at IS NOT NULL FROM cases c "
               "LEFT JOIN staff s ON s.id = c.owner_id WHERE c.id = ?";
    case TimelineKind::Import:
    case TimelineKind::Merge:
        return "SELECT u.label, coalesce(s.name, '') FROM units u LEFT JOIN staff s ON s.id = u.staff_id WHERE u.id = ?";
    }
    return "";
}

void fill(const Statement& s, TimelineRow& row)
{
    switch (row.entry.kind) {
    case TimelineKind::Order: fillOrder(s, row, false); break;
    case TimelineKind::Delivery: fillOrder(s, row, true); break;
    case TimelineKind::Refund: fillRefund(s, row); break;
    case TimelineKind::Review:
    case TimelineKind::ReviewVersion: fillReview(s, row); break;
    case TimelineKind::Reply: fillReply(s, row); break;
    case TimelineKind::Note:
    case TimelineKind::Task:
    case TimelineKind::Case: fillNote(s, row); break;
    case TimelineKind::Import:
    case TimelineKind::Merge: fillUnit(s, row); break;
    }
}

} // namespace

Result<std::vector<TimelineEntry>> TimelineRepository::entries(CustomerId customer, const TimelineFilter& filter)
{
    const auto [sources, parameters] = unionOf(filter);
    Statement s = m_db.prepare(sources + QStringLiteral(" ORDER BY 3 DESC, 1 DESC, 2 DESC"));
    for (int i = 0; i < parameters; ++i)
        s.bind(customer);
    ENCORE_TRY(s.run());
    std::vector<TimelineEntry> list;
    while (s.next())
        list.push_back({TimelineKind(s.small(0)), s.integer(1), s.integer(2)});
    ENCORE_TRY(s.status());
    return list;
}

Result<QString> TimelineRepository::searchable(const TimelineRow& row)
{
    QStringList words{row.number, row.channelName, row.text, row.staffName};
    if (row.entry.kind == TimelineKind::Order) {
        Statement& s = m_db.cached(QStringLiteral(
            "SELECT coalesce(p.name, ''), l.title FROM order_lines l LEFT JOIN products p ON p.id = l.product_id WHERE l.order_id = ?"));
        ENCORE_TRY(s.bind(row.entry.id).run());
        while (s.next())
            words << s.text(0) << s.text(1);
        const Status status = s.status();
        s.finish();
        ENCORE_TRY(status);
    }
    return foldForSearch(words.join(u' '));
}

Result<std::vector<TimelineEntry>> TimelineRepository::matching(CustomerId customer, const QString& words, const std::function<bool()>& stop)
{
    constexpr size_t chunk = 256;
    const QStringList wanted = foldForSearch(words).split(u' ', Qt::SkipEmptyParts);
    ENCORE_LET(const auto all, entries(customer));
    std::vector<TimelineEntry> found;
    for (size_t from = 0; from < all.size(); from += chunk) {
        if (stop && stop())
            return fail(ErrorCode::Cancelled);
        ENCORE_LET(const auto shown, rows(std::span(all).subspan(from, std::min(chunk, all.size() - from))));
        for (const TimelineRow& row : shown) {
            ENCORE_LET(const QString text, searchable(row));
            if (std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return text.contains(word); }))
                found.push_back(row.entry);
        }
    }
    return found;
}

Result<TimelineCounts> TimelineRepository::counts(CustomerId customer)
{
    const auto [sources, parameters] = unionOf({});
    Statement s = m_db.prepare(QStringLiteral("SELECT kind, count(*) FROM (%1) AS t GROUP BY kind").arg(sources));
    for (int i = 0; i < parameters; ++i)
        s.bind(customer);
    ENCORE_TRY(s.run());
    TimelineCounts counts;
    while (s.next())
        counts[TimelineKind(s.small(0))] = s.integer(1);
    ENCORE_TRY(s.status());
    return counts;
}

Result<std::vector<TimelineRow>> TimelineRepository::rows(std::span<const TimelineEntry> window)
{
    std::vector<TimelineRow> list;
    list.reserve(window.size());
    for (const TimelineEntry& entry : window) {
        Statement& s = m_db.cached(QLatin1String(rowSql(entry.kind)));
        ENCORE_TRY(s.bind(entry.id).run());
        if (s.next()) {
            TimelineRow row;
            row.entry = entry;
            fill(s, row);
            list.push_back(std::move(row));
        }
        ENCORE_TRY(s.status());
        s.finish();
    }
    return list;
}

} // namespace encore
