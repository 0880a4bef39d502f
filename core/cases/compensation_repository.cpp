#include "cases/compensation_repository.h"

#include "db/database.h"

namespace encore {

namespace {

constexpr auto kColumns = "m.id, m.case_id, m.kind_id, m.cost_minor, m.note, m.agreed_at, m.promised_by, m.delivered_at, m.needs_approval, m.approved_by, m.approved_at";

std::optional<QString> iso(const std::optional<QDate>& day) { return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt; }

Compensation compensationFrom(const Statement& s)
{
    Compensation m;
    m.id = s.id<CompensationId>(0);
    m.of = s.id<CaseId>(1);
    m.kind = CompensationKind(s.small(2));
    m.cost = Money(s.integer(3));
    m.note = s.text(4);
    m.agreedAt = s.integer(5);
    if (const QDate day = QDate::fromString(s.text(6), Qt::ISODate); day.isValid())
        m.promisedBy = day;
    m.deliveredAt = s.maybeInteger(7);
    m.needsApproval = s.flag(8);
    m.approvedBy = s.id<StaffId>(9);
    m.approvedAt = s.maybeInteger(10);
    return m;
}

QString idName(const char* what, qint64 id) { return QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(id); }

} // namespace

Result<CompensationId> CompensationRepository::insert(UnitOfWork& unit, const Compensation& m)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO compensations(case_id, kind_id, cost_minor, note, agreed_at, promised_by, delivered_at, needs_approval, approved_by, approved_at, created_in) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(m.of, int(m.kind), m.cost.minor, m.note, m.agreedAt, iso(m.promisedBy), m.deliveredAt, m.needsApproval, m.approvedBy, m.approvedAt, unit.id()).run());
    return CompensationId(s.insertedId());
}

Status CompensationRepository::update(UnitOfWork& unit, const Compensation& m)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "UPDATE compensations SET kind_id = ?, cost_minor = ?, note = ?, promised_by = ?, delivered_at = ?, needs_approval = ?, approved_by = ?, approved_at = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(int(m.kind), m.cost.minor, m.note, iso(m.promisedBy), m.deliveredAt, m.needsApproval, m.approvedBy, m.approvedAt, m.id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName("compensation", m.id.value));
}

Status CompensationRepository::remove(UnitOfWork& unit, CompensationId id)
{
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM compensations WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName("compensation", id.value));
}

Result<Compensation> CompensationRepository::find(CompensationId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT %1 FROM compensations m WHERE m.id = ?").arg(QLatin1String(kColumns)));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    if (!s.next()) {
        ENCORE_TRY(s.status());
        return fail(ErrorCode::NotFound, idName("compensation", id.value));
    }
    Compensation m = compensationFrom(s);
    s.finish();
    return m;
}

Result<std::vector<Compensation>> CompensationRepository::ofCase(CaseId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT %1 FROM compensations m WHERE m.case_id = ? ORDER BY m.id").arg(QLatin1String(kColumns)));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    std::vector<Compensation> list;
    while (s.next())
        list.push_back(compensationFrom(s));
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

Result<std::vector<OwedCompensation>> CompensationRepository::readOwed(const QString& where, int limit)
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT %1, c.title, coalesce(k.name, '') FROM compensations m JOIN cases c ON c.id = m.case_id LEFT JOIN customers k ON k.id = c.customer_id "
        "WHERE m.delivered_at IS NULL AND m.kind_id NOT IN (1, 7)%2 ORDER BY m.promised_by IS NULL, m.promised_by, m.id LIMIT %3")
                                   .arg(QLatin1String(kColumns), where).arg(limit));
    ENCORE_TRY(s.run());
    std::vector<OwedCompensation> list;
    while (s.next())
        list.push_back({compensationFrom(s), s.text(11), s.text(12)});
    ENCORE_TRY(s.status());
    return list;
}

Result<std::vector<OwedCompensation>> CompensationRepository::owedTo(CustomerId customer)
{
    return readOwed(QStringLiteral(" AND c.customer_id = %1").arg(customer.value), 200);
}

Result<std::vector<OwedCompensation>> CompensationRepository::owed(int limit) { return readOwed(QString(), limit); }

Result<std::vector<CompensationResult>> CompensationRepository::results(qint64 now, CauseId cause)
{
    constexpr qint64 kWindow = 90 * 86400;
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT m.kind_id, count(*), count(*) FILTER (WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.customer_id AND o.qualifying = 1 "
        "AND o.placed_at > m.agreed_at AND o.placed_at <= m.agreed_at + ?)), sum(m.cost_minor) FROM compensations m JOIN cases c ON c.id = m.case_id "
        "WHERE c.customer_id IS NOT NULL AND m.agreed_at <= ? AND (? = 0 OR c.cause_id = ?) GROUP BY m.kind_id ORDER BY m.kind_id"));
    ENCORE_TRY(s.bindAll(kWindow, now - kWindow, qint64(cause.value), qint64(cause.value)).run());
    std::vector<CompensationResult> list;
    while (s.next())
        list.push_back({CompensationKind(s.small(0)), s.small(1), s.small(2), Money(s.integer(3))});
    ENCORE_TRY(s.status());
    return list;
}

Result<ReturnId> CompensationRepository::insertReturn(UnitOfWork& unit, const ReturnRecord& r)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO returns(case_id, order_line_id, quantity, reason, condition, decision_id, exchange_order_id, received_at, created_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(r.of, r.line, r.quantity, r.reason, r.condition, int(r.decision), r.exchangeOrder, r.receivedAt, unit.id()).run());
    return ReturnId(s.insertedId());
}

Status CompensationRepository::updateReturn(UnitOfWork& unit, const ReturnRecord& r)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "UPDATE returns SET order_line_id = ?, quantity = ?, reason = ?, condition = ?, decision_id = ?, exchange_order_id = ?, received_at = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(r.line, r.quantity, r.reason, r.condition, int(r.decision), r.exchangeOrder, r.receivedAt, r.id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName("return", r.id.value));
}

Status CompensationRepository::removeReturn(UnitOfWork& unit, ReturnId id)
{
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM returns WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName("return", id.value));
}

Result<std::vector<ReturnRecord>> CompensationRepository::returnsOf(CaseId id)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT id, case_id, order_line_id, quantity, reason, condition, decision_id, exchange_order_id, received_at FROM returns WHERE case_id = ? ORDER BY id"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    std::vector<ReturnRecord> list;
    while (s.next())
        list.push_back({s.id<ReturnId>(0), s.id<CaseId>(1), s.id<OrderLineId>(2), s.small(3), s.text(4), s.text(5), ReturnDecision(s.small(6)), s.id<OrderId>(7), s.maybeInteger(8)});
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

} // namespace encore
