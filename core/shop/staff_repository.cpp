#include "shop/staff_repository.h"

#include "db/database.h"

namespace encore {

namespace {

constexpr auto kOpenReviews = "state_id IN (1, 2, 3, 6)";
constexpr auto kOpenCases = "state_id IN (SELECT id FROM case_states WHERE is_open = 1)";

Staff staffFrom(const Statement& s)
{
    return {s.id<StaffId>(0), s.text(1), Role(s.small(2)), s.text(3), s.flag(4), s.flag(5)};
}

Status validate(const Staff& staff)
{
    if (staff.name.simplified().isEmpty() || staff.name.size() > 200)
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("1 to 200 characters"));
    return {};
}

QString idName(StaffId id) { return QStringLiteral("staff %1").arg(id.value); }

Status ownerLeft(Database& db, const QString& subject)
{
    ENCORE_LET(const qint64 orphaned, db.integer(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM staff) AND NOT EXISTS (SELECT 1 FROM staff WHERE role_id = 1 AND active = 1)")));
    if (orphaned)
        return fail(ErrorCode::Conflict, subject, QStringLiteral("a shop needs at least one owner"), {QStringLiteral("last_owner")});
    return {};
}

std::optional<QString> pinOf(const Staff& staff) { return staff.pinHash.isEmpty() ? std::nullopt : std::optional(staff.pinHash); }

} // namespace

Result<std::vector<Staff>> StaffRepository::all(bool activeOnly)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id, name, role_id, pin_hash, active, needs_approval FROM staff WHERE active >= ? ORDER BY id"));
    ENCORE_TRY(s.bind(activeOnly).run());
    std::vector<Staff> list;
    while (s.next())
        list.push_back(staffFrom(s));
    ENCORE_TRY(s.status());
    return list;
}

Result<Staff> StaffRepository::find(StaffId id)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id, name, role_id, pin_hash, active, needs_approval FROM staff WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    if (!s.next())
        return fail(ErrorCode::NotFound, idName(id));
    return staffFrom(s);
}

Result<StaffId> StaffRepository::insert(UnitOfWork& unit, const Staff& staff)
{
    ENCORE_TRY(validate(staff));
    Statement s = m_db.prepare(QStringLiteral("INSERT INTO staff(name, role_id, pin_hash, active, needs_approval, created_in) VALUES (?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(staff.name.simplified(), int(staff.role), pinOf(staff), staff.active, staff.needsApproval, unit.id()).run());
    return StaffId(s.insertedId());
}

Status StaffRepository::update(UnitOfWork&, const Staff& staff)
{
    ENCORE_TRY(validate(staff));
    Statement s = m_db.prepare(QStringLiteral("UPDATE staff SET name = ?, role_id = ?, pin_hash = ?, active = ?, needs_approval = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(staff.name.simplified(), int(staff.role), pinOf(staff), staff.active, staff.needsApproval, staff.id).run());
    if (s.changes() == 0)
        return fail(ErrorCode::NotFound, idName(staff.id));
    return ownerLeft(m_db, staff.name);
}

Result<OpenWork> StaffRepository::openWork(StaffId id)
{
    OpenWork work;
    ENCORE_LET(work.tasks, m_db.integer(QStringLiteral("SELECT count(*) FROM tasks WHERE done_at IS NULL AND assigned_to = %1").arg(id.value)));
    ENCORE_LET(work.reviews, m_db.integer(QStringLiteral("SELECT count(*) FROM reviews WHERE assigned_to = %1 AND %2").arg(id.value).arg(QLatin1String(kOpenReviews))));
    ENCORE_LET(work.cases, m_db.integer(QStringLiteral("SELECT count(*) FROM cases WHERE owner_id = %1 AND %2").arg(id.value).arg(QLatin1String(kOpenCases))));
    return work;
}

Status StaffRepository::reassign(UnitOfWork& unit, StaffId from, StaffId to)
{
    ENCORE_TRY(find(from));
    if (to) {
        ENCORE_LET(const Staff heir, find(to));
        if (!heir.active || to == from)
            return fail(ErrorCode::InvalidInput, QStringLiteral("staff"), QStringLiteral("somebody else who works here"));
    }
    const std::pair<QString, QString> holders[]{
        {QStringLiteral("UPDATE tasks SET assigned_to = ? WHERE assigned_to = ? AND done_at IS NULL"), QString()},
        {QStringLiteral("UPDATE reviews SET assigned_to = ? WHERE assigned_to = ? AND "), QLatin1String(kOpenReviews)},
        {QStringLiteral("UPDATE cases SET owner_id = ? WHERE owner_id = ? AND "), QLatin1String(kOpenCases)},
    };
    for (const auto& [update, condition] : holders) {
        Statement s = unit.db().prepare(update + condition);
        ENCORE_TRY(s.bindAll(to, from).run());
    }
    return {};
}

Status StaffRepository::keepOwner(Database& db, const ChangeSet& changes)
{
    return changes.touches("staff") ? ownerLeft(db, QStringLiteral("owner")) : Status();
}

} // namespace encore
