#include "db/unit_of_work.h"

#include "db/database.h"
#include "db/journal.h"
#include "db/table_rights.h"

#include <algorithm>

namespace encore {

bool isAllowed(Role role, Permission permission)
{
    switch (role) {
    case Role::Owner: return true;
    case Role::Manager: return false;
    case Role::Agent: return permission != Permission::Settings && permission != Permission::Erase;
    }
    return false;
}

QString codeOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Edit: return QStringLiteral("edit");
    case UnitKind::Import: return QStringLiteral("import");
    case UnitKind::Undo: return QStringLiteral("undo");
    case UnitKind::Demo: return QStringLiteral("demo");
    case UnitKind::Settings: return QStringLiteral("settings");
    case UnitKind::Merge: return QStringLiteral("merge");
    case UnitKind::Erase: return QStringLiteral("erase");
    case UnitKind::System: return QStringLiteral("system");
    }
    return {};
}

namespace {

QString permissionName(Permission p)
{
    switch (p) {
    case Permission::Reviews: return QStringLiteral("write reviews and replies");
    case Permission::Customers: return QStringLiteral("write customers");
    case Permission::Orders: return QStringLiteral("write orders");
    case Permission::Products: return QStringLiteral("write products");
    case Permission::Templates: return QStringLiteral("write templates");
    case Permission::Import: return QStringLiteral("import");
    case Permission::Settings: return QStringLiteral("change settings");
    case Permission::Undo: return QStringLiteral("undo");
    case Permission::Erase: return QStringLiteral("erase a person");
    }
    return {};
}

Result<QHash<QString, qint64>> readSequence(Database& db)
{
    QHash<QString, qint64> sequence;
    Statement& s = db.cached(QStringLiteral("SELECT name, seq FROM sqlite_sequence"));
    ENCORE_TRY(s.run());
    while (s.next())
        sequence.insert(s.text(0), s.integer(1));
    ENCORE_TRY(s.status());
    s.finish();
    return sequence;
}

} // namespace

UnitOfWork::UnitOfWork(Database& db, Actor actor, UnitKind kind, qint64 now)
    : m_db(&db), m_actor(std::move(actor)), m_kind(kind), m_now(now)
{
}

UnitOfWork::UnitOfWork(UnitOfWork&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr)), m_actor(std::move(other.m_actor)), m_kind(other.m_kind),
      m_id(other.m_id), m_now(other.m_now), m_sequence(std::move(other.m_sequence))
{
}

UnitOfWork::~UnitOfWork() { rollback(); }

void UnitOfWork::rollback()
{
    if (Database* db = std::exchange(m_db, nullptr))
        db->rollback();
}

Result<UnitOfWork> UnitOfWork::begin(Database& db, const Clock& clock, const Actor& actor, Spec spec)
{
    if (!isAllowed(actor.role, spec.permission))
        return fail(ErrorCode::NotAllowed, permissionName(spec.permission));
    ENCORE_TRY(db.beginImmediate());
    UnitOfWork unit(db, actor, spec.kind, clock.nowUtc());
    ENCORE_LET(unit.m_sequence, readSequence(db));
    Statement& insert = db.cached(QStringLiteral("INSERT INTO units(at, staff_id, session, kind_id, label, undoes) VALUES (?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(insert.bindAll(unit.m_now, actor.staff, actor.session, int(spec.kind), spec.label, spec.undoes).run());
    unit.m_id = UnitId(insert.insertedId());
    Statement& now = db.cached(QStringLiteral("UPDATE journal_now SET unit_id = ?"));
    ENCORE_TRY(now.bind(unit.m_id).run());
    return unit;
}

Status UnitOfWork::noteRanges()
{
    ENCORE_LET(const auto sequence, readSequence(*m_db));
    Statement& insert = m_db->cached(QStringLiteral("INSERT INTO unit_ranges(unit_id, table_name, first_id, last_id) VALUES (?, ?, ?, ?)"));
    for (auto it = sequence.cbegin(); it != sequence.cend(); ++it) {
        const QString& name = it.key();
        const qint64 before = m_sequence.value(name, 0);
        if (it.value() == before || name.endsWith(QLatin1String("_before")) || name == QLatin1String("units") || name == QLatin1String("backups"))
            continue;
        ENCORE_TRY(insert.bindAll(m_id, name, before + 1, it.value()).run());
    }
    return {};
}

Result<ChangeSet> UnitOfWork::commit(const std::vector<DerivedUpdate>& derived)
{
    Q_ASSERT(m_db);
    ENCORE_TRY(noteRanges());
    ENCORE_LET(ChangeSet changes, changesOf(*m_db, m_id));
    changes.kind = m_kind;
    ENCORE_TRY(checkRights(*m_db, m_actor, changes));
    // An undo is kept even with nothing left to put back: it marks its target as undone, and redo goes through it.
    if (changes.isEmpty() && m_kind != UnitKind::Undo) {
        rollback();
        return changes;
    }
    for (const DerivedUpdate& update : derived)
        ENCORE_TRY(update(*m_db, changes));
    ENCORE_TRY(m_db->exec(QStringLiteral("UPDATE journal_now SET unit_id = NULL")));
    ENCORE_TRY(m_db->commit());
    m_db = nullptr;
    return changes;
}

Result<ChangeSet> changesOf(Database& db, UnitId unit)
{
    ChangeSet changes;
    changes.unit = unit;
    auto collect = [&](const QString& table, const QString& sql, std::initializer_list<qint64> args) -> Status {
        Statement& s = db.cached(sql);
        for (qint64 a : args)
            s.bind(a);
        ENCORE_TRY(s.run());
        ChangeSet::Rows* rows = nullptr;
        while (s.next()) {
            if (!rows)
                rows = &changes.tables[table];
            if (qsizetype(rows->ids.size()) >= ChangeSet::kManyRows) {
                rows->many = true;
                break;
            }
            rows->ids.push_back(s.integer(0));
        }
        const Status status = s.status();
        s.finish();
        return status;
    };
    Statement& kind = db.cached(QStringLiteral("SELECT kind_id FROM units WHERE id = ?"));
    ENCORE_TRY(kind.bind(unit).run());
    if (kind.next())
        changes.kind = UnitKind(kind.small(0));
    kind.finish();

    Statement ranges = db.prepare(QStringLiteral("SELECT table_name, first_id, last_id FROM unit_ranges WHERE unit_id = ?"));
    ENCORE_TRY(ranges.bind(unit).run());
    while (ranges.next()) {
        const QString table = ranges.text(0);
        const qint64 first = ranges.integer(1), last = ranges.integer(2);
        if (last - first + 1 > ChangeSet::kManyRows) {
            changes.tables[table].many = true;
            continue;
        }
        auto& ids = changes.tables[table].ids;
        for (qint64 id = first; id <= last; ++id)
            ids.push_back(id);
    }
    ENCORE_TRY(ranges.status());
    ENCORE_LET(const QStringList names, journal::tables(db));
    for (const QString& table : names)
        ENCORE_TRY(collect(table, QStringLiteral("SELECT id FROM %1_before WHERE j_unit = ?").arg(table), {unit.value}));
    for (auto& rows : changes.tables) {
        if (rows.many)
            rows.ids.clear();
        std::sort(rows.ids.begin(), rows.ids.end());
        rows.ids.erase(std::unique(rows.ids.begin(), rows.ids.end()), rows.ids.end());
    }
    return changes;
}

} // namespace encore
