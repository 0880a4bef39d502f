#include "shop/unit_repository.h"

namespace encore {

namespace {

constexpr auto kUnitColumns =
    "u.id, u.at, u.staff_id, coalesce(s.name, ''), u.kind_id, u.label, u.undone_by, u.undoes, u.session "
    "FROM units u LEFT JOIN staff s ON s.id = u.staff_id";

UnitInfo unitFrom(const Statement& s)
{
    UnitInfo u;
    u.id = s.id<UnitId>(0);
    u.at = s.integer(1);
    u.staff = s.id<StaffId>(2);
    u.staffName = s.text(3);
    u.kind = UnitKind(s.small(4));
    u.label = s.text(5);
    u.undone = !s.isNull(6);
    u.undoes = s.id<UnitId>(7);
    u.session = s.text(8);
    return u;
}

} // namespace

Result<std::vector<UnitInfo>> UnitRepository::list(std::optional<UnitKind> kind, int limit)
{
    QString sql = QStringLiteral("SELECT ") + QLatin1String(kUnitColumns);
    if (kind)
        sql += QStringLiteral(" WHERE u.kind_id = %1").arg(int(*kind));
    Statement s = m_db.prepare(sql + QStringLiteral(" ORDER BY u.id DESC LIMIT ?"));
    ENCORE_TRY(s.bind(limit).run());
    std::vector<UnitInfo> list;
    while (s.next())
        list.push_back(unitFrom(s));
    ENCORE_TRY(s.status());
    return list;
}

Result<UnitId> UnitRepository::newest()
{
    ENCORE_LET(const qint64 id, m_db.integer(QStringLiteral("SELECT coalesce(max(id), 0) FROM units")));
    return UnitId(id);
}

Result<std::vector<UnitId>> UnitRepository::after(UnitId unit)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id FROM units WHERE id > ? ORDER BY id LIMIT 1000"));
    ENCORE_TRY(s.bind(unit.value).run());
    std::vector<UnitId> list;
    while (s.next())
        list.push_back(s.id<UnitId>(0));
    ENCORE_TRY(s.status());
    return list;
}

// Ctrl+Z walks back over this session's own units; what an undo took back is skipped, and a new change
// after an undo makes the way forward end, as in every editor.
Result<std::optional<UnitInfo>> UnitRepository::nextUndo(const QString& session)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT ") + QLatin1String(kUnitColumns) + QStringLiteral(
        " WHERE u.session = ? AND u.undone_by IS NULL AND u.scrubbed = 0 AND u.pruned = 0 AND u.kind_id NOT IN (7, 8) "
        "AND u.undoes IS NULL ORDER BY u.id DESC LIMIT 1"));
    ENCORE_TRY(s.bind(session).run());
    if (!s.next())
        return std::optional<UnitInfo>();
    UnitInfo unit = unitFrom(s);
    return std::optional(unit);
}

Result<std::optional<UnitInfo>> UnitRepository::nextRedo(const QString& session)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT ") + QLatin1String(kUnitColumns) + QStringLiteral(
        " WHERE u.session = ? AND u.undone_by IS NULL AND u.undoes IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM units t WHERE t.id = u.undoes AND t.undoes IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM units n WHERE n.session = u.session AND n.id > u.id AND n.undoes IS NULL) ORDER BY u.id DESC LIMIT 1"));
    ENCORE_TRY(s.bind(session).run());
    if (!s.next())
        return std::optional<UnitInfo>();
    UnitInfo unit = unitFrom(s);
    return std::optional(unit);
}

} // namespace encore
