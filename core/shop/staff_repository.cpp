#include "shop/staff_repository.h"

#include "db/database.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace encore {

namespace {

QByteArray stretch(const QString& pin, const QByteArray& salt)
{
    QByteArray hash = salt + pin.toUtf8();
    for (int i = 0; i < 100000; ++i)
        hash = QCryptographicHash::hash(salt + hash, QCryptographicHash::Sha256);
    return hash.toHex();
}

Staff staffFrom(const Statement& s)
{
    return {s.id<StaffId>(0), s.text(1), Role(s.small(2)), s.text(3), s.flag(4)};
}

Status validate(const Staff& staff)
{
    if (staff.name.simplified().isEmpty() || staff.name.size() > 200)
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("1 to 200 characters"));
    return {};
}

} // namespace

QString hashPin(const QString& pin)
{
    if (pin.isEmpty())
        return {};
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(salt.data()), 4);
    salt = salt.toHex();
    return QStringLiteral("v1$") + QString::fromLatin1(salt) + u'$' + QString::fromLatin1(stretch(pin, salt));
}

bool pinMatches(const QString& pin, const QString& hash)
{
    const QStringList parts = hash.split(u'$');
    return parts.size() == 3 && parts[0] == QLatin1String("v1") && QString::fromLatin1(stretch(pin, parts[1].toLatin1())) == parts[2];
}

Result<std::vector<Staff>> StaffRepository::all(bool activeOnly)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id, name, role_id, pin_hash, active FROM staff WHERE active >= ? ORDER BY id"));
    ENCORE_TRY(s.bind(activeOnly).run());
    std::vector<Staff> list;
    while (s.next())
        list.push_back(staffFrom(s));
    ENCORE_TRY(s.status());
    return list;
}

Result<Staff> StaffRepository::find(StaffId id)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id, name, role_id, pin_hash, active FROM staff WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    if (!s.next())
        return fail(ErrorCode::NotFound, QStringLiteral("staff %1").arg(id.value));
    return staffFrom(s);
}

Result<StaffId> StaffRepository::insert(UnitOfWork& unit, const Staff& staff)
{
    ENCORE_TRY(validate(staff));
    Statement s = m_db.prepare(QStringLiteral("INSERT INTO staff(name, role_id, pin_hash, active, created_in) VALUES (?, ?, ?, ?, ?)"));
    const std::optional<QString> pin = staff.pinHash.isEmpty() ? std::nullopt : std::optional(staff.pinHash);
    ENCORE_TRY(s.bindAll(staff.name.simplified(), int(staff.role), pin, staff.active, unit.id()).run());
    return StaffId(s.insertedId());
}

Status StaffRepository::update(UnitOfWork&, const Staff& staff)
{
    ENCORE_TRY(validate(staff));
    Statement s = m_db.prepare(QStringLiteral("UPDATE staff SET name = ?, role_id = ?, pin_hash = ?, active = ? WHERE id = ?"));
    const std::optional<QString> pin = staff.pinHash.isEmpty() ? std::nullopt : std::optional(staff.pinHash);
    ENCORE_TRY(s.bindAll(staff.name.simplified(), int(staff.role), pin, staff.active, staff.id).run());
    if (s.changes() == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("staff %1").arg(staff.id.value));
    ENCORE_LET(const qint64 owners, m_db.integer(QStringLiteral("SELECT count(*) FROM staff WHERE role_id = 1 AND active = 1")));
    if (owners == 0)
        return fail(ErrorCode::Conflict, staff.name, QStringLiteral("a shop needs at least one owner"));
    return {};
}

} // namespace encore
