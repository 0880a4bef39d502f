#include "cases/case_repository.h"

#include "base/text_fold.h"
#include "db/database.h"

namespace encore {

namespace {

const QString kOpen = QStringLiteral("c.state_id IN (1, 2, 3, 4, 5)");
const QString kOwed = QStringLiteral("delivered_at IS NULL AND kind_id NOT IN (1, 7)");

QString quoted(QDate day) { return u'\'' + day.toString(Qt::ISODate) + u'\''; }

// Unanswered after its due time, or a promise whose day is over, also of a case that is closed.
QString overdueIds(const CaseFilter& f)
{
    return QStringLiteral(
               "SELECT o.id FROM cases o LEFT JOIN reviews v ON v.id = o.review_id LEFT JOIN case_pauses p ON p.case_id = o.id AND p.to_at IS NULL "
               "WHERE o.state_id IN (1, 2, 3, 4, 5) AND ((%4 < %1 AND (o.next_due_at IS NOT NULL OR o.first_response_at IS NULL AND v.first_reply_at IS NULL)) OR o.action_by < %2) "
               "UNION SELECT case_id FROM compensations WHERE %3 AND promised_by < %2")
        .arg(QString::number(f.now), quoted(f.today), kOwed, owedDueSql("o"));
}

QStringList terms(const CaseFilter& f)
{
    QStringList t;
    switch (f.view) {
    case CaseView::Open: t << kOpen; break;
    case CaseView::Mine: t << kOpen << QStringLiteral("c.owner_id = %1").arg(f.me.value); break;
    case CaseView::Overdue: t << QStringLiteral("c.id IN (%1)").arg(overdueIds(f)); break;
    case CaseView::Waiting: t << QStringLiteral("c.state_id = 4"); break;
    case CaseView::SecondFailure: t << kOpen << secondFailureSql(); break;
    case CaseView::ToCheck: t << QStringLiteral("c.state_id = 6") << QStringLiteral("c.check_at <= %1").arg(f.now); break;
    case CaseView::Done: t << QStringLiteral("c.closed_at IS NOT NULL"); break;
    case CaseView::All: break;
    }
    auto equal = [&t](const char* column, qint64 value) { t << QStringLiteral("c.%1 = %2").arg(QLatin1String(column)).arg(value); };
    if (f.customer)
        equal("customer_id", f.customer.value);
    if (f.order)
        equal("order_id", f.order.value);
    if (f.product)
        equal("product_id", f.product.value);
    if (f.kind)
        equal("kind_id", int(*f.kind));
    return t;
}

QString order(const CaseFilter& f)
{
    switch (f.view) {
    case CaseView::Done: return QStringLiteral("c.closed_at DESC, c.id DESC");
    case CaseView::All: return QStringLiteral("c.opened_at DESC, c.id DESC");
    case CaseView::ToCheck: return QStringLiteral("c.check_at, c.id");
    case CaseView::Open:
    case CaseView::Mine:
    case CaseView::Overdue:
    case CaseView::Waiting:
    case CaseView::SecondFailure: break;
    }
    return QStringLiteral("c.id IN (%1) DESC, c.severity_id DESC, c.due_at IS NULL, c.due_at, c.id").arg(overdueIds(f));
}

QString where(const QStringList& terms) { return terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + terms.join(QStringLiteral(" AND ")); }

CaseRow rowFrom(const Statement& s)
{
    auto day = [&](int column) {
        const QDate found = QDate::fromString(s.text(column), Qt::ISODate);
        return found.isValid() ? std::optional(found) : std::nullopt;
    };
    CaseRow r;
    r.id = s.id<CaseId>(0);
    r.kind = CaseKind(s.small(1));
    r.state = CaseState(s.small(2));
    r.severity = CaseSeverity(s.small(3));
    r.title = s.text(4);
    r.customer = s.id<CustomerId>(5);
    r.customerName = s.text(6);
    r.author = s.text(7);
    r.productName = s.text(8);
    r.channelName = s.text(9);
    if (!s.isNull(10))
        r.stars = s.small(10);
    r.owner = s.id<StaffId>(11);
    r.ownerName = s.text(12);
    r.ownerActive = s.flag(13);
    r.openedAt = s.integer(14);
    r.dueAt = s.maybeInteger(15);
    r.nextDueAt = s.maybeInteger(30);
    r.answeredBy = s.maybeInteger(31);
    r.waitsUntil = s.maybeInteger(32);
    r.dueAfterWait = s.maybeInteger(33);
    const auto ours = s.maybeInteger(16), reply = s.maybeInteger(17);
    r.respondedAt = ours && reply ? std::optional(std::min(*ours, *reply)) : ours ? ours : reply;
    r.actionBy = day(18);
    r.owedBy = day(19);
    r.pausedAt = s.maybeInteger(20);
    r.pauseReason = s.text(21);
    r.checkAt = s.maybeInteger(22);
    r.closedAt = s.maybeInteger(23);
    if (!s.isNull(24))
        r.outcome = CaseOutcome(s.small(24));
    r.causeName = s.text(25);
    r.secondFailure = s.flag(26);
    r.alarmSeen = !s.isNull(27);
    r.reviewRemoved = s.flag(28);
    r.awaitsApproval = s.flag(29);
    return r;
}

} // namespace

QString secondFailureSql()
{
    return QStringLiteral(
        "(c.state_id <> 8 AND c.kind_id <> 5 AND c.customer_id IS NOT NULL AND (EXISTS (SELECT 1 FROM cases e WHERE e.customer_id = c.customer_id AND e.id <> c.id "
        "AND e.opened_at > c.opened_at - 31536000 AND e.opened_at <= c.opened_at AND e.state_id <> 8 AND e.kind_id <> 5 "
        "AND (e.order_id IS NULL OR c.order_id IS NULL OR e.order_id <> c.order_id) AND (e.review_id IS NULL OR c.review_id IS NULL OR e.review_id <> c.review_id)) "
        "OR EXISTS (SELECT 1 FROM reviews w WHERE w.customer_id = c.customer_id AND w.stars <= 2 AND w.published_at > c.opened_at - 31536000 "
        "AND w.published_at <= c.opened_at AND (c.review_id IS NULL OR w.id <> c.review_id) AND (w.order_id IS NULL OR c.order_id IS NULL OR w.order_id <> c.order_id))))");
}

QString owedDueSql(const char* table)
{
    return QStringLiteral("CASE WHEN %1.state_id = 4 AND p.from_at <= coalesce(%1.next_due_at, %1.due_at) THEN p.due_at ELSE coalesce(%1.next_due_at, %1.due_at) END").arg(QLatin1String(table));
}

QString answeredByClosingSql()
{
    return QStringLiteral("coalesce((SELECT min(z.closed_at) FROM case_closings z WHERE z.case_id = c.id AND (z.reopened_at IS NULL OR z.reopened_at > c.due_at)), c.closed_at)");
}

QString caseListSql(const CaseFilter& filter)
{
    const bool texts = !filter.text.trimmed().isEmpty();
    return QStringLiteral("SELECT c.id%1 FROM cases c%2%3 ORDER BY %4")
        .arg(texts ? QStringLiteral(", c.title, coalesce(k.name, ''), coalesce(r.author, '')") : QString(),
             texts ? QStringLiteral(" LEFT JOIN customers k ON k.id = c.customer_id LEFT JOIN reviews r ON r.id = c.review_id") : QString(),
             where(terms(filter)), order(filter));
}

Result<std::vector<CaseId>> CaseRepository::read(const CaseFilter& filter, int limit)
{
    const QString text = foldForSearch(filter.text.trimmed());
    QString sql = caseListSql(filter);
    if (limit >= 0 && text.isEmpty())
        sql += QStringLiteral(" LIMIT %1").arg(limit);
    Statement s = m_db.prepare(sql);
    ENCORE_TRY(s.run());
    std::vector<CaseId> ids;
    while ((limit < 0 || int(ids.size()) < limit) && s.next())
        if (text.isEmpty() || foldForSearch(s.text(1) + u' ' + s.text(2) + u' ' + s.text(3)).contains(text))
            ids.push_back(s.id<CaseId>(0));
    ENCORE_TRY(s.status());
    return ids;
}

Result<std::vector<CaseId>> CaseRepository::ids(const CaseFilter& filter) { return read(filter, -1); }
Result<std::vector<CaseId>> CaseRepository::firstIds(const CaseFilter& filter, int limit) { return read(filter, std::max(limit, 0)); }

Result<std::vector<CaseRow>> CaseRepository::rows(std::span<const CaseId> ids)
{
    std::vector<CaseRow> rows;
    if (ids.empty())
        return rows;
    QStringList list;
    for (CaseId id : ids)
        list << QString::number(id.value);
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT c.id, c.kind_id, c.state_id, c.severity_id, c.title, c.customer_id, coalesce(k.name, ''), coalesce(r.author, ''), coalesce(p.name, ''), "
        "coalesce(h.name, ''), r.stars, c.owner_id, coalesce(a.name, ''), coalesce(a.active, 1), c.opened_at, c.due_at, c.first_response_at, r.first_reply_at, "
        "c.action_by, (SELECT min(promised_by) FROM compensations WHERE case_id = c.id AND %1), CASE WHEN w.to_at IS NULL THEN w.from_at END, coalesce(w.reason, ''), c.check_at, c.closed_at, "
        "c.outcome_id, coalesce(u.name, ''), %2, c.alarm_seen_at, coalesce(r.state_id = 7, 0), "
        "EXISTS (SELECT 1 FROM compensations WHERE case_id = c.id AND needs_approval = 1), c.next_due_at, %4, CASE WHEN w.to_at IS NULL THEN w.until_at END, w.due_at "
        "FROM cases c LEFT JOIN customers k ON k.id = c.customer_id LEFT JOIN reviews r ON r.id = c.review_id LEFT JOIN products p ON p.id = c.product_id "
        "LEFT JOIN channels h ON h.id = c.channel_id LEFT JOIN staff a ON a.id = c.owner_id LEFT JOIN causes u ON u.id = c.cause_id "
        "LEFT JOIN case_pauses w ON c.state_id = 4 AND w.id = (SELECT max(id) FROM case_pauses WHERE case_id = c.id) WHERE c.id IN (%3)").arg(kOwed, secondFailureSql(), list.join(u','), answeredByClosingSql()));
    ENCORE_TRY(s.run());
    QHash<CaseId, CaseRow> found;
    while (s.next()) {
        CaseRow row = rowFrom(s);
        found.insert(row.id, std::move(row));
    }
    ENCORE_TRY(s.status());
    rows.reserve(ids.size());
    for (CaseId id : ids)
        if (const auto it = found.constFind(id); it != found.cend())
            rows.push_back(*it);
    return rows;
}

Result<CaseCounters> CaseRepository::counters(qint64 now, QDate today, StaffId me)
{
    auto count = [&](CaseView view) {
        CaseFilter filter;
        filter.view = view;
        filter.now = now;
        filter.today = today;
        filter.me = me;
        return m_db.integer(QStringLiteral("SELECT count(*) FROM cases c") + where(terms(filter)));
    };
    CaseCounters c;
    ENCORE_LET(c.open, count(CaseView::Open));
    ENCORE_LET(c.mine, count(CaseView::Mine));
    ENCORE_LET(c.overdue, count(CaseView::Overdue));
    ENCORE_LET(c.waiting, count(CaseView::Waiting));
    ENCORE_LET(c.secondFailure, count(CaseView::SecondFailure));
    ENCORE_LET(c.toCheck, count(CaseView::ToCheck));
    ENCORE_LET(c.done, count(CaseView::Done));
    return c;
}

} // namespace encore
