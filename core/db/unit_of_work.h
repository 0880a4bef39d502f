#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace encore {

class Database;

enum class Role { Owner = 1, Agent = 2, Manager = 3 };

/// What a role is asked about before a unit of work begins; what it touched is held against checkRights() at its end.
enum class Permission {
    Reviews,       ///< reviews, replies, drafts, links, tags, notes, tasks
    Customers,
    Orders,
    Products,
    Templates,
    Import,
    Settings,      ///< shop profile, channels, hours, staff
    Undo,
    Erase,
};

/// Owner: everything. Agent: the daily records, imports and undo, not settings or erasure.
/// Manager: reads only.
bool isAllowed(Role role, Permission permission);

/// Who works: asked by every unit of work, kept with it for the audit trail.
struct Actor {
    StaffId staff;
    Role role = Role::Owner;
    QString session;      ///< one per program run; tells own commits from those of another program
};

enum class UnitKind { Edit = 1, Import = 2, Undo = 3, Demo = 4, Settings = 5, Merge = 6, Erase = 7, System = 8 };
QString codeOf(UnitKind kind);

/// Which rows a commit touched, by table. A table with more than `kManyRows` rows is only named: whoever
/// shows it loads anew.
struct ChangeSet {
    static constexpr qsizetype kManyRows = 2000;

    UnitId unit;
    UnitKind kind = UnitKind::Edit;
    struct Rows {
        std::vector<qint64> ids;      ///< sorted, unique; empty when `many`
        bool many = false;
    };
    QHash<QString, Rows> tables;      ///< key: table name

    bool touches(const char* table) const { return tables.contains(QLatin1String(table)); }
    bool isEmpty() const { return tables.isEmpty(); }
};

/// Reads from the journal which rows a finished or running unit touched.
Result<ChangeSet> changesOf(Database& db, UnitId unit);

/// Keeps derived tables (search index, caches) right in the transaction of the unit itself. Called for
/// every commit, undo included, before COMMIT.
using DerivedUpdate = std::function<Status(Database&, const ChangeSet&)>;

/// One write: who, when, what for. Begins an immediate transaction; commit() or nothing. Whatever leaves
/// the scope without commit() is rolled back. Belongs to the thread of its Database.
class UnitOfWork {
public:
    struct Spec {
        UnitKind kind = UnitKind::Edit;
        Permission permission = Permission::Reviews;
        QString label;        ///< what the user did, as code plus names: shown in history and undo bar
        UnitId undoes;
    };

    /// NotAllowed when the role may not; Busy when another writer holds the file.
    static Result<UnitOfWork> begin(Database& db, const Clock& clock, const Actor& actor, Spec spec);
    UnitOfWork(UnitOfWork&& other) noexcept;
    UnitOfWork& operator=(UnitOfWork&&) = delete;
    ~UnitOfWork();

    UnitId id() const { return m_id; }
    qint64 now() const { return m_now; }
    Database& db() const { return *m_db; }
    const Actor& actor() const { return m_actor; }

    /// Runs the derived updates, closes the unit and commits. The change set is for whoever shows the
    /// rows; it is empty when nothing was written, and then no unit is kept. NotAllowed by checkRights(): nothing is written.
    Result<ChangeSet> commit(const std::vector<DerivedUpdate>& derived);
    void rollback();

private:
    friend class UndoWork;
    UnitOfWork(Database& db, Actor actor, UnitKind kind, qint64 now);

    Status noteRanges();

    Database* m_db;
    Actor m_actor;
    UnitKind m_kind;
    UnitId m_id;
    qint64 m_now;
    QHash<QString, qint64> m_sequence;      // sqlite_sequence at the beginning
};

} // namespace encore
