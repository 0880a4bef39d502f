#pragma once

#include "base/result.h"
#include "db/database.h"
#include "db/unit_of_work.h"

#include <optional>
#include <vector>

namespace encore {

/// A unit of work as the history lists it.
struct UnitInfo {
    UnitId id;
    qint64 at = 0;              ///< UTC seconds
    StaffId staff;
    QString staffName;
    UnitKind kind = UnitKind::Edit;
    QString label;
    bool undone = false;
    UnitId undoes;              ///< where this unit is an undo: of which
    QString session;
};

/// What was done, and what comes next for undo and redo.
class UnitRepository {
public:
    explicit UnitRepository(Database& db) : m_db(db) {}

    /// Newest first. `kind` empty: all.
    Result<std::vector<UnitInfo>> list(std::optional<UnitKind> kind, int limit);
    /// The newest unit of all; null in a shop without any.
    Result<UnitId> newest();
    /// Units after this one, oldest first; at most 1,000.
    Result<std::vector<UnitId>> after(UnitId unit);
    /// The newest unit of this session that can be undone by Ctrl+Z, and the newest that can be redone.
    Result<std::optional<UnitInfo>> nextUndo(const QString& session);
    Result<std::optional<UnitInfo>> nextRedo(const QString& session);

private:
    Database& m_db;
};

} // namespace encore
