#include "changes/change_repository.h"

#include "db/database.h"

namespace encore {

namespace {

constexpr int kTitleLimit = 500;

Status check(const Change& change)
{
    if (change.title.trimmed().isEmpty() || change.title.size() > kTitleLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("title"), QStringLiteral("1 to %1 characters").arg(kTitleLimit));
    if (!changeKinds().contains(change.kind))
        return fail(ErrorCode::InvalidInput, QStringLiteral("kind"), change.kind.left(80));
    return {};
}

QString idName(ChangeId id) { return QStringLiteral("change %1").arg(id.value); }

std::optional<QString> iso(const std::optional<QDate>& day) { return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt; }

std::optional<QDate> maybeDay(const Statement& s, int column)
{
    const QDate day = QDate::fromString(s.text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

Result<ChangeId> ChangeRepository::insert(UnitOfWork& unit, const Change& c)
{
    ENCORE_TRY(check(c));
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO changes(title, kind, notes, product_id, owner_id, planned_for, done_on, created_at, created_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(c.title.trimmed(), c.kind, c.notes, c.product, c.owner, iso(c.plannedFor), iso(c.doneOn),
                         c.createdAt ? c.createdAt : unit.now(), unit.id()).run());
    return ChangeId(s.insertedId());
}

Status ChangeRepository::update(UnitOfWork& unit, const Change& c)
{
    ENCORE_TRY(check(c));
    Statement& s = unit.db().cached(QStringLiteral(
        "UPDATE changes SET title = ?, kind = ?, notes = ?, product_id = ?, owner_id = ?, planned_for = ?, done_on = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(c.title.trimmed(), c.kind, c.notes, c.product, c.owner, iso(c.plannedFor), iso(c.doneOn), c.id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(c.id));
}

Status ChangeRepository::remove(UnitOfWork& unit, ChangeId id)
{
    Statement& used = unit.db().cached(QStringLiteral("SELECT count(*) FROM cases WHERE change_id = ?"));
    ENCORE_TRY(used.bind(id).run());
    const qint64 cases = used.next() ? used.integer(0) : 0;
    ENCORE_TRY(used.status());
    used.finish();
    if (cases > 0)
        return fail(ErrorCode::Conflict, idName(id), QStringLiteral("%1 cases name it").arg(cases), {QString::number(cases)});
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM changes WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(id));
}

Result<Change> ChangeRepository::find(ChangeId id)
{
    ENCORE_LET(const std::vector<Change> list, read(QStringLiteral("WHERE id = %1").arg(id.value)));
    if (list.empty())
        return fail(ErrorCode::NotFound, idName(id));
    return list.front();
}

Result<std::vector<Change>> ChangeRepository::read(const QString& tail)
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT id, title, kind, notes, product_id, owner_id, planned_for, done_on, created_at FROM changes ") + tail);
    ENCORE_TRY(s.run());
    std::vector<Change> list;
    while (s.next())
        list.push_back({s.id<ChangeId>(0), s.text(1), s.text(2), s.text(3), s.id<ProductId>(4), s.id<StaffId>(5), maybeDay(s, 6), maybeDay(s, 7), s.integer(8)});
    ENCORE_TRY(s.status());
    return list;
}

Result<std::vector<Change>> ChangeRepository::all(int limit)
{
    return read(QStringLiteral("ORDER BY done_on IS NOT NULL, CASE WHEN done_on IS NULL THEN coalesce(planned_for, '9999') ELSE '' END, done_on DESC, id DESC LIMIT %1").arg(limit));
}

Result<std::vector<Change>> ChangeRepository::doneBetween(QDate first, QDate last)
{
    return read(QStringLiteral("WHERE done_on >= '%1' AND done_on <= '%2' ORDER BY done_on, id").arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
}

} // namespace encore
