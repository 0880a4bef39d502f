#include "cases/case_repository.h"

#include "db/database.h"

namespace encore {

namespace {

constexpr auto kColumns =
    "id, kind_id, state_id, severity_id, full_path, title, review_id, customer_id, order_id, product_id, channel_id, owner_id, opened_at, "
    "due_at, next_due_at, first_response_at, what_happened, cause_id, cause_note, could_have_known, action, action_by, check_at, checked_at, outcome_id, "
    "outcome_note, stars_after, change_id, no_change_reason, closed_at, close_reason, alarm_seen_at";
constexpr int kTextLimit = 20000;

std::optional<QString> iso(const std::optional<QDate>& day) { return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt; }

std::optional<QDate> maybeDay(const Statement& s, int column)
{
    const QDate day = QDate::fromString(s.text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Case caseFrom(const Statement& s)
{
    Case c;
    c.id = s.id<CaseId>(0);
    c.kind = CaseKind(s.small(1));
    c.state = CaseState(s.small(2));
    c.severity = CaseSeverity(s.small(3));
    c.fullPath = s.flag(4);
    c.title = s.text(5);
    c.review = s.id<ReviewId>(6);
    c.customer = s.id<CustomerId>(7);
    c.order = s.id<OrderId>(8);
    c.product = s.id<ProductId>(9);
    c.channel = s.id<ChannelId>(10);
    c.owner = s.id<StaffId>(11);
    c.openedAt = s.integer(12);
    c.dueAt = s.maybeInteger(13);
    c.nextDueAt = s.maybeInteger(14);
    c.firstResponseAt = s.maybeInteger(15);
    c.whatHappened = s.text(16);
    c.cause = s.id<CauseId>(17);
    c.causeNote = s.text(18);
    c.couldHaveKnown = s.text(19);
    c.action = s.text(20);
    c.actionBy = maybeDay(s, 21);
    c.checkAt = s.maybeInteger(22);
    c.checkedAt = s.maybeInteger(23);
    if (!s.isNull(24))
        c.outcome = CaseOutcome(s.small(24));
    c.outcomeNote = s.text(25);
    if (!s.isNull(26))
        c.starsAfter = s.small(26);
    c.change = s.id<ChangeId>(27);
    c.noChangeReason = s.text(28);
    c.closedAt = s.maybeInteger(29);
    c.closeReason = s.text(30);
    c.alarmSeenAt = s.maybeInteger(31);
    return c;
}

// Binds every column but the id, in the order of kColumns.
void bindCase(Statement& s, const Case& c)
{
    s.bindAll(int(c.kind), int(c.state), int(c.severity), c.fullPath, c.title, c.review, c.customer, c.order, c.product, c.channel, c.owner,
              c.openedAt, c.dueAt, c.nextDueAt, c.firstResponseAt, c.whatHappened, c.cause, c.causeNote, c.couldHaveKnown, c.action, iso(c.actionBy),
              c.checkAt, c.checkedAt, c.outcome ? std::optional(int(*c.outcome)) : std::nullopt, c.outcomeNote, c.starsAfter, c.change,
              c.noChangeReason, c.closedAt, c.closeReason, c.alarmSeenAt);
}

QString idName(CaseId id) { return QStringLiteral("case %1").arg(id.value); }

template <class IdType>
Result<std::vector<IdType>> readIds(Statement& s)
{
    std::vector<IdType> ids;
    while (s.next())
        ids.push_back(s.id<IdType>(0));
    ENCORE_TRY(s.status());
    s.finish();
    return ids;
}

} // namespace

Result<CaseId> CaseRepository::insert(UnitOfWork& unit, const Case& c)
{
    static const QString sql = [] {
        const QString columns = QLatin1String(kColumns).mid(4);
        QString places = QStringLiteral("?");
        for (int i = 0; i < columns.count(u','); ++i)
            places += QStringLiteral(", ?");
        return QStringLiteral("INSERT INTO cases(%1, created_in) VALUES (%2, ?)").arg(columns, places);
    }();
    Statement& s = unit.db().cached(sql);
    bindCase(s, c);
    ENCORE_TRY(s.bind(unit.id()).run());
    return CaseId(s.insertedId());
}

Status CaseRepository::update(UnitOfWork& unit, const Case& c)
{
    static const QString sql = [] {
        const QStringList columns = QString(QLatin1String(kColumns).mid(4)).split(QStringLiteral(", "));
        return QStringLiteral("UPDATE cases SET %1 = ? WHERE id = ?").arg(columns.join(QStringLiteral(" = ?, ")));
    }();
    Statement& s = unit.db().cached(sql);
    bindCase(s, c);
    ENCORE_TRY(s.bind(c.id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(c.id));
}

Status CaseRepository::answeredOf(UnitOfWork& unit, ReviewId review)
{
    Statement& s = unit.db().cached(QStringLiteral("UPDATE cases SET next_due_at = NULL WHERE review_id = ? AND next_due_at IS NOT NULL"));
    return s.bind(review).run();
}

Status CaseRepository::remove(UnitOfWork& unit, CaseId id)
{
    for (const char* sql : {"UPDATE tasks SET case_id = NULL WHERE case_id = ?", "DELETE FROM notes WHERE case_id = ?", "DELETE FROM attachments WHERE case_id = ?", "DELETE FROM returns WHERE case_id = ?",
                            "DELETE FROM compensations WHERE case_id = ?", "DELETE FROM case_closings WHERE case_id = ?", "DELETE FROM case_pauses WHERE case_id = ?"}) {
        Statement& s = unit.db().cached(QLatin1String(sql));
        ENCORE_TRY(s.bind(id).run());
    }
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM cases WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(id));
}

Result<Case> CaseRepository::find(CaseId id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM cases WHERE id = ?").arg(QLatin1String(kColumns));
    Statement& s = m_db.cached(sql);
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    if (!s.next()) {
        ENCORE_TRY(s.status());
        return fail(ErrorCode::NotFound, idName(id));
    }
    Case c = caseFrom(s);
    s.finish();
    return c;
}

Result<std::vector<CaseId>> CaseRepository::idsWhere(const QString& where)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id FROM cases WHERE %1 ORDER BY opened_at DESC, id DESC LIMIT 200").arg(where));
    ENCORE_TRY(s.run());
    return readIds<CaseId>(s);
}

Result<std::vector<CaseId>> CaseRepository::ofCustomer(CustomerId customer, CaseId except)
{
    return idsWhere(QStringLiteral("customer_id = %1 AND id <> %2").arg(customer.value).arg(except.value));
}
Result<std::vector<CaseId>> CaseRepository::ofReview(ReviewId review) { return idsWhere(QStringLiteral("review_id = %1").arg(review.value)); }
Result<std::vector<CaseId>> CaseRepository::ofOrder(OrderId order) { return idsWhere(QStringLiteral("order_id = %1").arg(order.value)); }
Result<std::vector<CaseId>> CaseRepository::ofChange(ChangeId change) { return idsWhere(QStringLiteral("change_id = %1").arg(change.value)); }

Result<std::vector<CasePause>> CaseRepository::pauses(CaseId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id, case_id, from_at, to_at, reason, until_at, due_at FROM case_pauses WHERE case_id = ? ORDER BY from_at, id"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    std::vector<CasePause> list;
    while (s.next())
        list.push_back({s.integer(0), s.id<CaseId>(1), s.integer(2), s.maybeInteger(3), s.text(4), s.maybeInteger(5), s.maybeInteger(6)});
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

Result<std::optional<CasePause>> CaseRepository::openPause(CaseId id)
{
    ENCORE_LET(const std::vector<CasePause> all, pauses(id));
    for (const CasePause& p : all)
        if (!p.to)
            return std::optional(p);
    return std::optional<CasePause>();
}

Status CaseRepository::beginPause(UnitOfWork& unit, const CasePause& pause)
{
    Statement& s = unit.db().cached(QStringLiteral("INSERT INTO case_pauses(case_id, from_at, to_at, until_at, due_at, reason, created_in) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    return s.bindAll(pause.of, pause.from, pause.to, pause.until, pause.dueAt, pause.reason, unit.id()).run();
}

Status CaseRepository::endPause(UnitOfWork& unit, qint64 pause, qint64 to)
{
    Statement& s = unit.db().cached(QStringLiteral("UPDATE case_pauses SET to_at = ? WHERE id = ?"));
    return s.bindAll(to, pause).run();
}

Result<std::vector<CaseClosing>> CaseRepository::closings(CaseId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id, case_id, closed_at, reopened_at FROM case_closings WHERE case_id = ? ORDER BY closed_at, id"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    std::vector<CaseClosing> list;
    while (s.next())
        list.push_back({s.integer(0), s.id<CaseId>(1), s.integer(2), s.maybeInteger(3)});
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

Status CaseRepository::addClosing(UnitOfWork& unit, CaseId id, qint64 at)
{
    Statement& s = unit.db().cached(QStringLiteral("INSERT INTO case_closings(case_id, closed_at, created_in) VALUES (?, ?, ?)"));
    return s.bindAll(id, at, unit.id()).run();
}

Status CaseRepository::reopenClosing(UnitOfWork& unit, CaseId id, qint64 at)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "UPDATE case_closings SET reopened_at = ? WHERE reopened_at IS NULL AND id = (SELECT max(id) FROM case_closings WHERE case_id = ?)"));
    return s.bindAll(at, id).run();
}

Result<std::vector<CaseNote>> CaseRepository::notes(CaseId id)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT n.id, n.text, n.at, coalesce(a.name, '') FROM notes n LEFT JOIN staff a ON a.id = n.staff_id WHERE n.case_id = ? ORDER BY n.at DESC, n.id DESC LIMIT 500"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    std::vector<CaseNote> list;
    while (s.next())
        list.push_back({s.id<NoteId>(0), s.text(1), s.integer(2), s.text(3)});
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

Result<NoteId> CaseRepository::addNote(UnitOfWork& unit, CaseId id, const QString& text)
{
    if (text.trimmed().isEmpty() || text.size() > kTextLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("text"), QStringLiteral("1 to %1 characters").arg(kTextLimit));
    Statement& s = unit.db().cached(QStringLiteral("INSERT INTO notes(case_id, text, at, staff_id, created_in) VALUES (?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(id, text.trimmed(), unit.now(), unit.actor().staff, unit.id()).run());
    return NoteId(s.insertedId());
}

Status CaseRepository::attachTask(UnitOfWork& unit, TaskId task, CaseId id, const QString& kind)
{
    Statement& s = unit.db().cached(QStringLiteral("UPDATE tasks SET case_id = ?, kind = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(id, kind, task).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("task %1").arg(task.value));
}

Result<std::vector<TaskId>> CaseRepository::tasks(CaseId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id FROM tasks WHERE case_id = ? ORDER BY done_at IS NOT NULL, due_at IS NULL, due_at, id LIMIT 200"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    return readIds<TaskId>(s);
}

Result<std::vector<TaskId>> CaseRepository::openTasks(CaseId id, const QString& kind)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id FROM tasks WHERE case_id = ? AND kind = ? AND done_at IS NULL ORDER BY id"));
    ENCORE_TRY(s.bindAll(qint64(id.value), kind).run());
    return readIds<TaskId>(s);
}

} // namespace encore
