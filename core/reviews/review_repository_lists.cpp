#include "reviews/review_repository.h"

#include "db/database.h"
#include "db/row_scan.h"
#include "reviews/money_at_risk.h"

#include <algorithm>
#include <unordered_set>

namespace encore {

namespace {

// Above this, hits of a search are compared here instead of being spelt out in the statement.
constexpr size_t kManyHits = 5000;
constexpr qint64 kSoon = 4 * 3600;

bool isWaitingView(ReviewView view)
{
    switch (view) {
    case ReviewView::NeedsReply:
    case ReviewView::Overdue:
    case ReviewView::Negative:
    case ReviewView::Asking:
    case ReviewView::Unread:
    case ReviewView::Unassigned:
    case ReviewView::UnknownAuthor: return true;
    case ReviewView::ToApprove:
    case ReviewView::ToPost:
    case ReviewView::Complaints:
    case ReviewView::Mine:
    case ReviewView::Snoozed:
    case ReviewView::Done:
    case ReviewView::All: break;
    }
    return false;
}

const QString& unreadTerm()
{
    static const QString term = QStringLiteral("NOT EXISTS (SELECT 1 FROM review_reads m WHERE m.review_id = r.id)");
    return term;
}

// Both conditions on the state: the second is the one of the partial index.
QString withReply(const char* states)
{
    return QStringLiteral("r.id IN (SELECT p.review_id FROM replies p WHERE p.state_id IN (%1) AND p.state_id IN (2, 3, 4) AND p.is_public = 1)").arg(QLatin1String(states));
}

// The few that are somebody's, from their index: the index of what waits does not tell whose it is.
const QString& nobodysTerm()
{
    static const QString term = QStringLiteral("r.id NOT IN (SELECT a.id FROM reviews a WHERE a.assigned_to IS NOT NULL AND a.state_id IN (1, 2, 3, 6))");
    return term;
}

// As Review::isOverdue; next_due_at is set only where it is what counts.
QString late(qint64 now) { return QStringLiteral("(r.due_at < %1 AND r.first_reply_at IS NULL OR r.next_due_at < %1)").arg(now); }

QString awake(qint64 now) { return QStringLiteral("(r.snoozed_until IS NULL OR r.snoozed_until <= %1)").arg(now); }

// Literals as the partial indexes have them: the planner compares terms, it does not reason.
QStringList viewTerms(const ReviewFilter& f)
{
    const QString waiting = QStringLiteral("r.waiting = 1");
    switch (f.view) {
    case ReviewView::NeedsReply: return {waiting, awake(f.now)};
    case ReviewView::Overdue:
        // Put off or not: what is told as overdue is found here.
        return {waiting, late(f.now)};
    case ReviewView::Negative: return {waiting, awake(f.now), QStringLiteral("r.stars <= 2")};
    case ReviewView::UnknownAuthor: return {waiting, awake(f.now), QStringLiteral("r.link_id IN (1, 2)")};
    case ReviewView::Mine:
        return {QStringLiteral("r.assigned_to = %1").arg(f.me.value), QStringLiteral("r.state_id IN (1, 2, 3, 6)"),
                QStringLiteral("r.archived = 0"), awake(f.now)};
    case ReviewView::Snoozed: return {QStringLiteral("r.snoozed_until > %1").arg(f.now)};
    case ReviewView::Done: return {QStringLiteral("r.state_id IN (4, 5, 7)")};
    case ReviewView::Asking: return {waiting, QStringLiteral("r.asks = 1"), awake(f.now)};
    case ReviewView::Unread: return {waiting, awake(f.now), unreadTerm()};
    case ReviewView::Unassigned: return {waiting, awake(f.now), nobodysTerm()};
    case ReviewView::ToApprove: return {withReply("2"), QStringLiteral("r.state_id <> 7")};
    case ReviewView::ToPost: return {withReply("3, 4"), QStringLiteral("r.state_id <> 7")};
    case ReviewView::Complaints: return {QStringLiteral("r.complaint_at IS NOT NULL"), QStringLiteral("r.complaint_decision IS NULL")};
    case ReviewView::All: break;
    }
    return {};
}

QStringList terms(const ReviewFilter& f)
{
    QStringList t = viewTerms(f);
    auto equal = [&t](const char* column, qint64 value) { t << QStringLiteral("r.%1 = %2").arg(QLatin1String(column)).arg(value); };
    if (f.customer)
        equal("customer_id", f.customer.value);
    if (f.order)
        equal("order_id", f.order.value);
    if (f.product)
        equal("product_id", f.product.value);
    if (f.channel)
        equal("channel_id", f.channel.value);
    if (f.kind)
        equal("kind_id", int(*f.kind));
    if (f.reviewClass)
        equal("class_id", int(*f.reviewClass));
    if (f.starsFrom)
        t << QStringLiteral("r.stars >= %1").arg(*f.starsFrom);
    if (f.starsTo)
        t << QStringLiteral("r.stars <= %1").arg(*f.starsTo);
    if (f.publishedFrom)
        t << QStringLiteral("r.published_at >= %1").arg(*f.publishedFrom);
    if (f.publishedBefore)
        t << QStringLiteral("r.published_at < %1").arg(*f.publishedBefore);
    if (f.tag)
        t << QStringLiteral("r.id IN (SELECT t.review_id FROM review_tags t WHERE t.tag_id = %1)").arg(f.tag.value);
    if (f.asks)
        t << QStringLiteral("r.asks = 1");
    if (f.unread)
        t << unreadTerm();
    if (f.hasText)
        t << QStringLiteral("(trim(r.text) %1 '' %2 trim(r.title) %1 '')").arg(*f.hasText ? QStringLiteral("<>") : QStringLiteral("="), *f.hasText ? QStringLiteral("OR") : QStringLiteral("AND"));
    if (f.nobodys)
        t << QStringLiteral("r.assigned_to IS NULL");
    if (f.assignedTo)
        equal("assigned_to", f.assignedTo.value);
    if (f.closeReason)
        equal("closing_reason_id", f.closeReason.value);
    if (f.complained)
        t << QStringLiteral("r.complaint_at IS NOT NULL");
    if (f.among && f.among->size() <= kManyHits) {
        QStringList ids;
        ids.reserve(qsizetype(f.among->size()));
        for (ReviewId id : *f.among)
            ids << QString::number(id.value);
        t << QStringLiteral("r.id IN (%1)").arg(ids.join(u','));
    }
    return t;
}

// A list is one pass, or two where what has no value comes last.
struct Pass {
    QString term;
    QString order;
};

std::vector<Pass> passes(const ReviewFilter& f, ReviewSort sort)
{
    // Views of a few rows out of many keep their own index: "+" hides the column from the index by date.
    const bool waits = isWaitingView(f.view);
    const bool few = waits || (f.view != ReviewView::Done && f.view != ReviewView::All);
    const QString plus = few ? QStringLiteral("+") : QString();
    const QString newest = plus + QStringLiteral("r.published_at DESC, r.id DESC");
    const QString byDue = QStringLiteral("r.due_at, r.published_at, r.id");
    const QString late = QStringLiteral("r.due_at < %1").arg(f.now + kSoon), ahead = QStringLiteral("r.due_at >= %1").arg(f.now + kSoon);
    switch (sort) {
    case ReviewSort::Due:
        if (f.view == ReviewView::Snoozed)
            return {{QString(), QStringLiteral("r.snoozed_until, r.id")}};
        if (f.view == ReviewView::Overdue)
            return {{QString(), byDue}};
        // What is late or due within hours, then those that ask something, then the others, then those without
        // a due time: a question due tomorrow must not make an unhappy person wait too long today.
        if (waits && f.view != ReviewView::Asking && !f.asks)
            return {{late, byDue},
                    {QStringLiteral("r.asks = 1 AND ") + ahead, byDue},
                    {QStringLiteral("r.asks = 0 AND ") + ahead, byDue},
                    {QStringLiteral("r.due_at IS NULL"), QStringLiteral("r.published_at, r.id")}};
        if (few)
            return {{QStringLiteral("r.due_at IS NOT NULL"), byDue}, {QStringLiteral("r.due_at IS NULL"), QStringLiteral("r.published_at, r.id")}};
        break;
    case ReviewSort::Newest: break;
    case ReviewSort::Oldest: return {{QString(), plus + QStringLiteral("r.published_at, r.id")}};
    case ReviewSort::LowestStars: return {{QString(), QStringLiteral("coalesce(r.stars, 9), ") + newest}};
    case ReviewSort::AtRisk: {
        const QString bought = QStringLiteral("(SELECT %1 FROM orders o WHERE o.customer_id = r.customer_id AND o.qualifying = 1 AND o.placed_at >= %2 AND o.placed_at < %3) DESC, ")
                                   .arg(f.riskInMoney ? QStringLiteral("coalesce(sum(o.net_minor), 0)") : QStringLiteral("count(*)"))
                                   .arg(f.now - qint64(kStakeDays) * 86400)
                                   .arg(f.now);
        const QString due = QStringLiteral("r.due_at IS NULL, ") + byDue;
        const QString readByAll = QStringLiteral("(r.text <> '' AND r.channel_id IN (SELECT c.id FROM channels c WHERE c.is_public = 1)) DESC, ");
        return {{QStringLiteral("r.stars <= 3 AND r.customer_id IS NOT NULL"), bought + readByAll + due},
                {QStringLiteral("(r.stars IS NULL OR r.stars > 3 OR r.customer_id IS NULL)"), due}};
    }
    case ReviewSort::HighestStars: return {{QString(), QStringLiteral("coalesce(r.stars, 0) DESC, ") + newest}};
    }
    return {{QString(), newest}};
}

} // namespace

QString reviewListSql(const ReviewFilter& filter, ReviewSort sort, int pass)
{
    const Pass p = passes(filter, sort).at(size_t(pass));
    QStringList where = terms(filter);
    if (!p.term.isEmpty())
        where << p.term;
    return QStringLiteral("SELECT r.id FROM reviews r") + (where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND ")))
        + QStringLiteral(" ORDER BY ") + p.order;
}

Result<std::vector<ReviewId>> ReviewRepository::read(const ReviewFilter& filter, ReviewSort sort, int limit)
{
    std::vector<ReviewId> ids;
    if (filter.among && filter.among->empty())
        return ids;
    std::unordered_set<qint64> hits;
    if (filter.among && filter.among->size() > kManyHits)
        for (ReviewId id : *filter.among)
            hits.insert(id.value);
    const int count = int(passes(filter, sort).size());
    for (int pass = 0; pass < count; ++pass) {
        QString sql = reviewListSql(filter, sort, pass);
        if (limit >= 0 && hits.empty())
            sql += QStringLiteral(" LIMIT %1").arg(limit - int(ids.size()));
        RowScan s(m_db, sql);
        while ((limit < 0 || int(ids.size()) < limit) && s.next()) {
            const ReviewId id(s.integer(0));
            if (hits.empty() || hits.contains(id.value))
                ids.push_back(id);
        }
        ENCORE_TRY(s.status());
        if (limit >= 0 && int(ids.size()) >= limit)
            break;
    }
    return ids;
}

Result<std::vector<ReviewId>> ReviewRepository::ids(const ReviewFilter& filter, ReviewSort sort) { return read(filter, sort, -1); }

Result<std::vector<ReviewId>> ReviewRepository::firstIds(const ReviewFilter& filter, ReviewSort sort, int limit)
{
    return read(filter, sort, std::max(limit, 0));
}

Result<ReviewCounters> ReviewRepository::counters(qint64 now, StaffId me)
{
    ReviewCounters c;
    Statement waiting = m_db.prepare(QStringLiteral(
        "SELECT count(*) FILTER (WHERE %2), count(*) FILTER (WHERE %1), count(*) FILTER (WHERE r.stars <= 2 AND %2), "
        "count(*) FILTER (WHERE r.link_id IN (1, 2) AND %2), count(*) FILTER (WHERE r.asks = 1 AND %2), count(*) FILTER (WHERE %2 AND %3), "
        "count(*) FILTER (WHERE %2 AND %4) FROM reviews r WHERE r.waiting = 1").arg(late(now), awake(now), unreadTerm(), nobodysTerm()));
    ENCORE_TRY(waiting.run());
    if (waiting.next()) {
        c.needsReply = waiting.integer(0);
        c.overdue = waiting.integer(1);
        c.negative = waiting.integer(2);
        c.unknownAuthor = waiting.integer(3);
        c.asking = waiting.integer(4);
        c.unread = waiting.integer(5);
        c.unassigned = waiting.integer(6);
    }
    ENCORE_TRY(waiting.status());
    auto count = [&](ReviewView view) -> Result<qint64> {
        ReviewFilter filter;
        filter.view = view;
        filter.now = now;
        filter.me = me;
        const QStringList where = viewTerms(filter);
        return m_db.integer(QStringLiteral("SELECT count(*) FROM reviews r")
                            + (where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "))));
    };
    ENCORE_LET(c.mine, count(ReviewView::Mine));
    ENCORE_LET(c.snoozed, count(ReviewView::Snoozed));
    ENCORE_LET(c.done, count(ReviewView::Done));
    ENCORE_LET(c.all, count(ReviewView::All));
    ENCORE_LET(c.toApprove, count(ReviewView::ToApprove));
    ENCORE_LET(c.toPost, count(ReviewView::ToPost));
    ENCORE_LET(c.complaints, count(ReviewView::Complaints));
    return c;
}

Result<qint64> ReviewRepository::count(const ReviewFilter& filter)
{
    const QStringList where = terms(filter);
    return m_db.integer(QStringLiteral("SELECT count(*) FROM reviews r") + (where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "))));
}

Result<qint64> ReviewRepository::waitingCount(qint64 now)
{
    return m_db.integer(QStringLiteral("SELECT count(*) FROM reviews r WHERE r.waiting = 1 AND ") + awake(now));
}

Result<std::optional<qint64>> ReviewRepository::nextWaking(qint64 now)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT min(snoozed_until) FROM reviews WHERE snoozed_until > ?"));
    ENCORE_TRY(s.bind(now).run());
    std::optional<qint64> at;
    if (s.next())
        at = s.maybeInteger(0);
    ENCORE_TRY(s.status());
    return at;
}

} // namespace encore
