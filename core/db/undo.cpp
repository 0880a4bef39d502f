#include "db/undo.h"

#include "db/database.h"
#include "db/journal.h"

#include <QSet>

#include <algorithm>

namespace encore {

namespace {

struct ForeignKey {
    QString child;
    QString column;
    QString parent;
};

constexpr size_t kShownConflicts = 1000;
// SQLite keeps aside, in memory, every page that a statement changes until the statement ends; a million rows in one
// statement would be hundreds of megabytes.
constexpr int kRowsPerStatement = 20'000;

} // namespace

/// One undo. The order of steps is the one in the design: find conflicts, delete what the unit created or
/// put back, put back what it changed or deleted, check references.
class UndoWork {
public:
    UndoWork(UnitOfWork& unit, UnitId target) : m_unit(unit), m_db(unit.db()), m_target(target) {}

    Status prepare();
    Status findConflicts();
    Status run();
    Status checkReferences();
    UndoOutcome outcome;

private:
    struct Table {
        QString name;
        QStringList columns;
        qint64 first = 0, last = -1;      // range that the target created
    };

    Status conflictsOf(const Table& t, const QString& candidates, bool created);
    Status compareRow(const Table& t, qint64 id, bool created);
    Status keepParents(const Table& t);
    Status keep(const QString& table, qint64 id);
    void addConflict(const QString& table, qint64 id, QStringList fields);
    Status removeCreated(const Table& t);
    Status restoreChanged(const Table& t);
    Status mergeFields(const Table& t);
    Result<qint64> changesBy(const QString& sql);
    /// Runs `statement(first, last)` over windows of `key` that together hold all of `rows` ("table WHERE condition") above
    /// `after`; how many rows were changed.
    template <class MakeStatement>
    Result<qint64> inWindows(const QString& key, const QString& rows, qint64 after, MakeStatement statement);
    /// The same over what the target shadowed, or put back, in `t`: windows of j_seq.
    template <class MakeStatement>
    Result<qint64> inShadowWindows(const Table& t, MakeStatement statement)
    {
        return inWindows(QStringLiteral("j_seq"), QStringLiteral("%1_before WHERE j_unit = %2").arg(t.name).arg(m_target.value), 0, statement);
    }

    QString putBack(const Table& t) const
    {
        return QStringLiteral("SELECT id FROM %1_before WHERE j_unit = %2 AND j_op = 'R'").arg(t.name).arg(m_target.value);
    }
    QString shadowed(const Table& t) const
    {
        return QStringLiteral("SELECT id FROM %1_before WHERE j_unit = %2 AND j_op <> 'R'").arg(t.name).arg(m_target.value);
    }
    static QString kept(const Table& t) { return QStringLiteral("SELECT id FROM temp.undo_keep WHERE t = '%1'").arg(t.name); }

    UnitOfWork& m_unit;
    Database& m_db;
    UnitId m_target;
    QList<Table> m_tables;
    QList<ForeignKey> m_keys;
    struct Merge { QString table; qint64 id; QStringList fields; };
    QList<Merge> m_merges;      // rows changed since in other fields only
};

Status UndoWork::prepare()
{
    ENCORE_TRY(m_db.exec(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS undo_keep (t TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (t, id)) WITHOUT ROWID")));
    ENCORE_TRY(m_db.exec(QStringLiteral("DELETE FROM temp.undo_keep")));
    ENCORE_LET(const QStringList names, journal::tables(m_db));
    Statement range = m_db.prepare(QStringLiteral("SELECT first_id, last_id FROM unit_ranges WHERE unit_id = ? AND table_name = ?"));
    for (const QString& name : names) {
        Table t{name, {}, 0, -1};
        ENCORE_LET(const auto columns, journal::columns(m_db, name));
        for (const auto& c : columns)
            t.columns << c.name;
        ENCORE_TRY(range.bindAll(m_target, name).run());
        if (range.next()) {
            t.first = range.integer(0);
            t.last = range.integer(1);
        }
        range.finish();
        Statement keys = m_db.prepare(QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"));
        ENCORE_TRY(keys.bind(name).run());
        while (keys.next())
            if (names.contains(keys.text(1)))
                m_keys.append({name, keys.text(0), keys.text(1)});
        m_tables.append(std::move(t));
    }
    return {};
}

void UndoWork::addConflict(const QString& table, qint64 id, QStringList fields)
{
    ++outcome.conflictCount;
    if (outcome.conflicts.size() < kShownConflicts)
        outcome.conflicts.push_back({table, id, std::move(fields)});
}

Status UndoWork::keep(const QString& table, qint64 id)
{
    Statement& s = m_db.cached(QStringLiteral("INSERT INTO temp.undo_keep VALUES (?, ?) ON CONFLICT DO NOTHING"));
    return s.bindAll(table, id).run();
}

// Compares the row as the target left it with the row as it stands.
Status UndoWork::compareRow(const Table& t, qint64 id, bool created)
{
    const QString columns = t.columns.join(QStringLiteral(", "));
    auto read = [&](const QString& sql, std::initializer_list<qint64> args) -> Result<std::optional<QVariantList>> {
        Statement s = m_db.prepare(sql);
        for (qint64 a : args)
            s.bind(a);
        ENCORE_TRY(s.run());
        if (!s.next())
            return std::optional<QVariantList>();
        QVariantList row;
        for (int i = 0; i < t.columns.size(); ++i)
            row << s.value(i);
        return std::optional(row);
    };
    const QString shadow = QStringLiteral("SELECT %1 FROM %2_before WHERE id = ? AND j_op <> 'R' ").arg(columns, t.name);
    ENCORE_LET(const auto after, read(shadow + QStringLiteral("AND j_unit > ? ORDER BY j_seq LIMIT 1"), {id, m_target.value}));
    ENCORE_LET(const auto current, read(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns, t.name), {id}));
    if (!after)
        return {};
    if (!current) {
        if (!created) {
            addConflict(t.name, id, {});
            return keep(t.name, id);
        }
        return {};
    }
    QStringList since;
    for (int i = 0; i < t.columns.size(); ++i)
        if ((*after)[i] != (*current)[i])
            since << t.columns[i];
    if (since.isEmpty())
        return {};
    if (!created) {
        ENCORE_LET(const auto before, read(shadow + QStringLiteral("AND j_unit = ? ORDER BY j_seq LIMIT 1"), {id, m_target.value}));
        QStringList own;
        for (int i = 0; before && i < t.columns.size(); ++i)
            if ((*before)[i] != (*after)[i])
                own << t.columns[i];
        const bool disjoint = std::none_of(own.cbegin(), own.cend(), [&](const QString& f) { return since.contains(f); });
        if (disjoint) {
            m_merges.append({t.name, id, own});
            return keep(t.name, id);
        }
    }
    addConflict(t.name, id, since);
    return keep(t.name, id);
}

Status UndoWork::conflictsOf(const Table& t, const QString& candidates, bool created)
{
    // Only rows with a later shadow can differ; those are few, so they are compared one by one.
    Statement s = m_db.prepare(candidates);
    ENCORE_TRY(s.run());
    std::vector<qint64> ids;
    while (s.next())
        ids.push_back(s.integer(0));
    ENCORE_TRY(s.status());
    s.finish();
    for (qint64 id : ids)
        ENCORE_TRY(compareRow(t, id, created));
    return {};
}

// Rows of this table that the target created and that rows which stay refer to.
Status UndoWork::keepParents(const Table& t)
{
    for (const ForeignKey& key : m_keys) {
        if (key.parent != t.name)
            continue;
        const auto child = std::find_if(m_tables.cbegin(), m_tables.cend(), [&](const Table& c) { return c.name == key.child; });
        // The child's rows that go are those of the target itself; everything else that refers stays.
        QString stays = QStringLiteral("(c.created_in <> %1 OR c.id IN (%2))").arg(m_target.value).arg(kept(*child));
        stays += QStringLiteral(" AND c.id NOT IN (%1)").arg(putBack(*child));
        const QString sql = QStringLiteral(
            "SELECT DISTINCT p.id FROM %1 p JOIN %2 c ON c.%3 = p.id WHERE p.created_in = %4 AND p.id BETWEEN %5 AND %6 AND %7 "
            "AND p.id NOT IN (%8)")
            .arg(t.name, key.child, key.column).arg(m_target.value).arg(t.first).arg(t.last).arg(stays, kept(t));
        Statement s = m_db.prepare(sql);
        ENCORE_TRY(s.run());
        std::vector<qint64> ids;
        while (s.next())
            ids.push_back(s.integer(0));
        ENCORE_TRY(s.status());
        s.finish();
        for (qint64 id : ids) {
            // A child that the target only re-pointed (its old value comes back) does not hold the parent.
            Statement holds = m_db.prepare(QStringLiteral(
                "SELECT count(*) FROM %1 c WHERE c.%2 = ? AND %3 AND NOT (c.id IN (SELECT id FROM %1_before WHERE j_unit = %4 AND j_op <> 'R') AND c.id NOT IN (%5))")
                .arg(key.child, key.column, stays).arg(m_target.value).arg(kept(*child)));
            ENCORE_TRY(holds.bind(id).run());
            const bool held = holds.next() && holds.integer(0) > 0;
            holds.finish();
            if (!held)
                continue;
            addConflict(t.name, id, {});
            ENCORE_TRY(keep(t.name, id));
        }
    }
    return {};
}

Status UndoWork::findConflicts()
{
    // Children first: a child that stays keeps its parents.
    for (auto t = m_tables.crbegin(); t != m_tables.crend(); ++t) {
        // A unit that was undone since, and the unit that undid it, cancel out, unless rows were left.
        const QString later = QStringLiteral(
            "SELECT DISTINCT id FROM %1_before WHERE j_unit > %2 AND j_op <> 'R' AND j_unit NOT IN ("
            "SELECT u.id FROM units u JOIN units v ON v.id = u.undone_by WHERE u.id > %2 AND v.partial = 0 "
            "UNION SELECT id FROM units WHERE undoes > %2 AND partial = 0)").arg(t->name).arg(m_target.value);
        if (t->last >= t->first) {
            ENCORE_TRY(conflictsOf(*t, later + QStringLiteral(" AND id BETWEEN %1 AND %2 AND created_in = %3").arg(t->first).arg(t->last).arg(m_target.value), true));
            ENCORE_TRY(keepParents(*t));
        }
        ENCORE_TRY(conflictsOf(*t, later + QStringLiteral(" AND id IN (%1)").arg(putBack(*t)), true));
        ENCORE_TRY(conflictsOf(*t, later + QStringLiteral(" AND id IN (%1)").arg(shadowed(*t)), false));
    }
    return {};
}

Result<qint64> UndoWork::changesBy(const QString& sql)
{
    Statement s = m_db.prepare(sql);
    ENCORE_TRY(s.run());
    return qint64(std::max(0, s.changes()));
}

template <class MakeStatement>
Result<qint64> UndoWork::inWindows(const QString& key, const QString& rows, qint64 after, MakeStatement statement)
{
    qint64 changed = 0;
    for (;;) {
        ENCORE_LET(const qint64 last, m_db.integer(QStringLiteral("SELECT coalesce(max(%1), 0) FROM (SELECT %1 FROM %2 AND %1 > %3 ORDER BY %1 LIMIT %4)")
                                                       .arg(key, rows).arg(after).arg(kRowsPerStatement)));
        if (last <= after)
            return changed;
        ENCORE_LET(const qint64 n, changesBy(statement(after + 1, last)));
        changed += n;
        after = last;
    }
}

Status UndoWork::removeCreated(const Table& t)
{
    if (t.last >= t.first) {
        const QString own = QStringLiteral("%1 WHERE created_in = %2 AND id <= %3").arg(t.name).arg(m_target.value).arg(t.last);
        ENCORE_LET(const qint64 n, inWindows(QStringLiteral("id"), own, t.first - 1, [&](qint64 first, qint64 last) {
            return QStringLiteral("DELETE FROM %1 WHERE created_in = %2 AND id BETWEEN %3 AND %4 AND id NOT IN (%5)")
                .arg(t.name).arg(m_target.value).arg(first).arg(last).arg(kept(t));
        }));
        outcome.removed += n;
    }
    ENCORE_LET(const qint64 n, inShadowWindows(t, [&](qint64 first, qint64 last) {
        return QStringLiteral("DELETE FROM %1 WHERE id IN (%2 AND j_seq BETWEEN %3 AND %4) AND id NOT IN (%5)")
            .arg(t.name, putBack(t)).arg(first).arg(last).arg(kept(t));
    }));
    outcome.removed += n;
    return {};
}

Status UndoWork::restoreChanged(const Table& t)
{
    const auto inWindow = [](const char* shadow, qint64 first, qint64 last) {
        return QStringLiteral(" AND %1j_seq BETWEEN %2 AND %3").arg(QLatin1String(shadow)).arg(first).arg(last);
    };
    // Rows that are not there now are noted as put back, so that undoing this unit removes them again.
    ENCORE_TRY(inShadowWindows(t, [&](qint64 first, qint64 last) {
        return QStringLiteral(
            "INSERT INTO %1_before(j_unit, j_op, id, created_in) SELECT DISTINCT %2, 'R', b.id, b.created_in FROM %1_before b "
            "WHERE b.j_unit = %3 AND b.j_op <> 'R'%4 AND b.id NOT IN (%5) AND NOT EXISTS (SELECT 1 FROM %1 x WHERE x.id = b.id)")
            .arg(t.name).arg(m_unit.id().value).arg(m_target.value).arg(inWindow("b.", first, last), kept(t));
    }));
    // Deleting all first frees the unique keys that the old states need.
    ENCORE_TRY(inShadowWindows(t, [&](qint64 first, qint64 last) {
        return QStringLiteral("DELETE FROM %1 WHERE id IN (%2%3) AND id NOT IN (%4)").arg(t.name, shadowed(t), inWindow("", first, last), kept(t));
    }));
    const QString columns = t.columns.join(QStringLiteral(", "));
    ENCORE_LET(const qint64 n, inShadowWindows(t, [&](qint64 first, qint64 last) {
        return QStringLiteral(
            "INSERT INTO %1(%2) SELECT %2 FROM %1_before b WHERE b.j_unit = %3 AND b.j_op <> 'R'%4 AND b.id NOT IN (%5) "
            "AND b.j_seq = (SELECT min(e.j_seq) FROM %1_before e WHERE e.id = b.id AND e.j_unit = %3 AND e.j_op <> 'R')")
            .arg(t.name, columns).arg(m_target.value).arg(inWindow("b.", first, last), kept(t));
    }));
    outcome.restored += n;
    return {};
}

Status UndoWork::mergeFields(const Table& t)
{
    for (const Merge& m : std::as_const(m_merges)) {
        if (m.table != t.name || m.fields.isEmpty())
            continue;
        QStringList sets;
        for (const QString& f : m.fields)
            sets << QStringLiteral("%1 = (SELECT b.%1 FROM %2_before b WHERE b.id = %3 AND b.j_unit = %4 AND b.j_op <> 'R' ORDER BY b.j_seq LIMIT 1)")
                        .arg(f, t.name).arg(m.id).arg(m_target.value);
        ENCORE_TRY(m_db.exec(QStringLiteral("UPDATE %1 SET %2 WHERE id = %3").arg(t.name, sets.join(QStringLiteral(", "))).arg(m.id)));
        ++outcome.restored;
    }
    return {};
}

Status UndoWork::run()
{
    for (auto t = m_tables.crbegin(); t != m_tables.crend(); ++t)
        ENCORE_TRY(removeCreated(*t));
    for (const Table& t : std::as_const(m_tables)) {
        ENCORE_TRY(restoreChanged(t));
        ENCORE_TRY(mergeFields(t));
    }
    return {};
}

// Foreign keys were off: nothing may point at a row that is gone now, neither old rows nor restored ones.
Status UndoWork::checkReferences()
{
    const qint64 unit = m_unit.id().value;
    for (const ForeignKey& key : std::as_const(m_keys)) {
        const QString gone = QStringLiteral("c.%1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %2 p WHERE p.id = c.%1)").arg(key.column, key.parent);
        for (const QString& sql : {
                 QStringLiteral("SELECT c.id FROM %1 c WHERE c.%2 IN (SELECT id FROM %3_before WHERE j_unit = %4 AND j_op = 'D') AND %5 LIMIT 20")
                     .arg(key.child, key.column, key.parent).arg(unit).arg(gone),
                 QStringLiteral("SELECT c.id FROM %1 c WHERE c.id IN (SELECT id FROM %1_before WHERE j_unit = %2) AND %3 LIMIT 20")
                     .arg(key.child).arg(unit).arg(gone)}) {
            Statement s = m_db.prepare(sql);
            ENCORE_TRY(s.run());
            QStringList rows;
            while (s.next())
                rows << QStringLiteral("%1 %2: %3").arg(key.child).arg(s.integer(0)).arg(key.column);
            ENCORE_TRY(s.status());
            if (!rows.isEmpty())
                return fail(ErrorCode::Conflict, QStringLiteral("rows that refer to what would be gone"), {}, rows);
        }
    }
    return {};
}

namespace {

Status mayUndo(Database& db, UnitId unit)
{
    Statement s = db.prepare(QStringLiteral("SELECT undone_by, scrubbed, pruned FROM units WHERE id = ?"));
    ENCORE_TRY(s.bind(unit).run());
    const QString name = QStringLiteral("unit %1").arg(unit.value);
    if (!s.next())
        return fail(ErrorCode::NotFound, name, QStringLiteral("see encore-cli units"));
    if (!s.isNull(0))
        return fail(ErrorCode::InvalidInput, name, QStringLiteral("it was undone already by unit %1").arg(s.integer(0)));
    if (s.flag(1))
        return fail(ErrorCode::InvalidInput, name, QStringLiteral("a person was erased from it, so it can no longer be undone"));
    if (s.flag(2))
        return fail(ErrorCode::InvalidInput, name, QStringLiteral("it is older than the time for which changes are kept"));
    return {};
}

// What an undone undo had taken back is in force again, and so on down the chain of redo and undo.
Status markUndone(Database& db, UnitId target, UnitId by)
{
    Statement set = db.prepare(QStringLiteral("UPDATE units SET undone_by = ? WHERE id = ?"));
    Statement next = db.prepare(QStringLiteral("SELECT undoes FROM units WHERE id = ?"));
    UnitId current = target, previous = by;
    bool inForce = false;
    while (current) {
        ENCORE_TRY(set.bindAll(inForce ? UnitId() : previous, current).run());
        ENCORE_TRY(next.bind(current).run());
        previous = current;
        current = next.next() ? next.id<UnitId>(0) : UnitId();
        next.finish();
        inForce = !inForce;
    }
    return {};
}

/// Foreign keys can only be switched outside a transaction.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Database& db) : m_db(db) {}
    Status off() { return m_db.exec(QStringLiteral("PRAGMA foreign_keys=OFF")); }
    ~ForeignKeysOff() { (void)m_db.exec(QStringLiteral("PRAGMA foreign_keys=ON")); }

private:
    Database& m_db;
};

/// The unit and what it undid, and what that undid.
QString chainOf(UnitId target)
{
    return QStringLiteral("WITH RECURSIVE chain(id, kind_id, undoes, staff_id) AS (SELECT id, kind_id, undoes, staff_id FROM units WHERE id = %1 "
                          "UNION ALL SELECT u.id, u.kind_id, u.undoes, u.staff_id FROM units u JOIN chain c ON u.id = c.undoes) ").arg(target.value);
}

// Who may not change the settings may not take such a change back either, nor redo it: an undo of an undo asks
// for what was done in the beginning.
Result<Permission> neededToUndo(Database& db, UnitId target)
{
    ENCORE_LET(const qint64 kind, db.integer(chainOf(target) + QStringLiteral("SELECT kind_id FROM chain WHERE undoes IS NULL")));
    return UnitKind(kind) == UnitKind::Settings || UnitKind(kind) == UnitKind::Demo ? Permission::Settings : Permission::Undo;
}

// What an owner decided, or took back, nobody else decides anew by undoing it.
Status checkOwners(Database& db, UnitId target, const Actor& actor)
{
    if (actor.role == Role::Owner)
        return {};
    ENCORE_LET(const qint64 owners, db.integer(chainOf(target) + QStringLiteral("SELECT count(*) FROM chain JOIN staff s ON s.id = chain.staff_id WHERE s.role_id = %1 AND s.id <> %2")
                                                                     .arg(int(Role::Owner)).arg(actor.staff.value)));
    return owners > 0 ? Status(fail(ErrorCode::NotAllowed, QStringLiteral("undo what an owner did"))) : Status();
}

} // namespace

Result<UndoOutcome> undoUnit(Database& db, const Clock& clock, const Actor& actor, UnitId target, bool skipChanged,
                             const std::vector<DerivedUpdate>& derived)
{
    ENCORE_TRY(mayUndo(db, target));
    QString label;
    {
        Statement s = db.prepare(QStringLiteral("SELECT label FROM units WHERE id = ?"));
        ENCORE_TRY(s.bind(target).run());
        if (s.next())
            label = s.text(0);
    }
    ENCORE_LET(const Permission permission, neededToUndo(db, target));
    ENCORE_TRY(checkOwners(db, target, actor));
    db.finishAll();
    ForeignKeysOff guard(db);
    ENCORE_TRY(guard.off());
    ENCORE_LET(UnitOfWork unit, UnitOfWork::begin(db, clock, actor, {UnitKind::Undo, permission, label, target}));
    ENCORE_TRY(mayUndo(db, target));      // again, now that no one else writes
    UndoWork work(unit, target);
    ENCORE_TRY(work.prepare());
    ENCORE_TRY(work.findConflicts());
    if (work.outcome.conflictCount > 0 && !skipChanged)
        return std::move(work.outcome);
    if (const Status ran = work.run(); !ran) {
        if (ran.error().code == ErrorCode::AlreadyExists)
            return fail(ErrorCode::Conflict, ran.error().subject, ran.error().detail);
        return tl::unexpected<Error>(ran.error());
    }
    ENCORE_TRY(work.checkReferences());
    ENCORE_TRY(markUndone(db, target, unit.id()));
    if (work.outcome.conflictCount > 0)
        ENCORE_TRY(db.exec(QStringLiteral("UPDATE units SET partial = 1 WHERE id = %1").arg(unit.id().value)));
    UndoOutcome outcome = std::move(work.outcome);
    outcome.unit = unit.id();
    ENCORE_LET(outcome.changes, unit.commit(derived));
    outcome.done = true;
    return outcome;
}

} // namespace encore
