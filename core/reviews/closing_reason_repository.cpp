#include "reviews/closing_reason_repository.h"

#include "db/database.h"

#include <algorithm>

namespace encore {

namespace {

constexpr qsizetype kNameLimit = 120;
constexpr size_t kMost = 50;

} // namespace

Result<std::vector<ClosingReason>> ClosingReasonRepository::all(bool activeOnly)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id, coalesce(starter_key, ''), name, position, active FROM closing_reasons WHERE active >= ? ORDER BY position, id"));
    ENCORE_TRY(s.bind(activeOnly).run());
    std::vector<ClosingReason> list;
    while (s.next())
        list.push_back({s.id<ClosingReasonId>(0), s.text(1), s.text(2), s.small(3), s.flag(4)});
    ENCORE_TRY(s.status());
    return list;
}

Result<QHash<ClosingReasonId, qint64>> ClosingReasonRepository::uses()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT closing_reason_id, count(*) FROM reviews WHERE closing_reason_id IS NOT NULL GROUP BY closing_reason_id"));
    ENCORE_TRY(s.run());
    QHash<ClosingReasonId, qint64> found;
    while (s.next())
        found.insert(s.id<ClosingReasonId>(0), s.integer(1));
    ENCORE_TRY(s.status());
    return found;
}

Result<ClosingReason> ClosingReasonRepository::find(ClosingReasonId id)
{
    ENCORE_LET(const std::vector<ClosingReason> list, all());
    const auto found = std::ranges::find(list, id, &ClosingReason::id);
    if (found == list.end())
        return fail(ErrorCode::NotFound, QStringLiteral("closing reason %1").arg(id.value));
    return *found;
}

Status ClosingReasonRepository::checkName(const QString& name, ClosingReasonId except)
{
    if (name.isEmpty() || name.size() > kNameLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("1 to %1 characters").arg(kNameLimit));
    ENCORE_LET(const std::vector<ClosingReason> list, all());
    for (const ClosingReason& other : list)
        if (other.id != except && other.code().compare(name, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::AlreadyExists, name);
    return {};
}

Result<ClosingReasonId> ClosingReasonRepository::insert(UnitOfWork& unit, const QString& name)
{
    const QString shown = name.simplified();
    ENCORE_TRY(checkName(shown, {}));
    ENCORE_LET(const std::vector<ClosingReason> list, all());
    if (list.size() >= kMost)
        return fail(ErrorCode::TooLarge, QStringLiteral("closing reasons"), QStringLiteral("at most %1").arg(kMost));
    Statement s = unit.db().prepare(QStringLiteral("INSERT INTO closing_reasons(name, position, created_in) VALUES (?, ?, ?)"));
    ENCORE_TRY(s.bindAll(shown, list.empty() ? 0 : list.back().position + 1, unit.id()).run());
    return ClosingReasonId(s.insertedId());
}

Status ClosingReasonRepository::rename(UnitOfWork& unit, ClosingReasonId id, const QString& name)
{
    const QString shown = name.simplified();
    ENCORE_LET(const ClosingReason reason, find(id));
    if (!shown.isEmpty() || reason.starterKey.isEmpty())
        ENCORE_TRY(checkName(shown, id));
    Statement s = unit.db().prepare(QStringLiteral("UPDATE closing_reasons SET name = ? WHERE id = ?"));
    return s.bindAll(shown, id).run();
}

Status ClosingReasonRepository::setActive(UnitOfWork& unit, ClosingReasonId id, bool active)
{
    ENCORE_LET(const ClosingReason reason, find(id));
    Statement s = unit.db().prepare(QStringLiteral("UPDATE closing_reasons SET active = ? WHERE id = ?"));
    return s.bindAll(active, reason.id).run();
}

Status ClosingReasonRepository::arrange(UnitOfWork& unit, std::span<const ClosingReasonId> order)
{
    ENCORE_LET(std::vector<ClosingReason> list, all());
    const auto rank = [&](const ClosingReason& reason) { return std::ranges::find(order, reason.id) - order.begin(); };
    std::ranges::stable_sort(list, {}, rank);
    Statement s = unit.db().prepare(QStringLiteral("UPDATE closing_reasons SET position = ? WHERE id = ? AND position <> ?"));
    for (size_t i = 0; i < list.size(); ++i)
        ENCORE_TRY(s.bindAll(int(i), list[i].id, int(i)).run());
    return {};
}

Status ClosingReasonRepository::merge(UnitOfWork& unit, ClosingReasonId from, ClosingReasonId into)
{
    if (from == into)
        return fail(ErrorCode::InvalidInput, QStringLiteral("into"), QStringLiteral("it is the one that goes away"));
    ENCORE_LET(const ClosingReason gone, find(from));
    ENCORE_LET(const ClosingReason kept, find(into));
    for (const char* sql : {"UPDATE reviews SET closing_reason_id = ? WHERE closing_reason_id = ?",
                            "UPDATE saved_views SET filter = json_set(filter, '$.close_reason', ?) WHERE page = 'reviews' AND json_valid(filter) AND json_extract(filter, '$.close_reason') = ?"}) {
        Statement s = unit.db().prepare(QLatin1String(sql));
        ENCORE_TRY(s.bindAll(kept.id, gone.id).run());
    }
    Statement s = unit.db().prepare(QStringLiteral("DELETE FROM closing_reasons WHERE id = ?"));
    return s.bind(gone.id).run();
}

} // namespace encore
