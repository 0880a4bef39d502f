#pragma once

#include "db/unit_of_work.h"

#include <QStringList>

namespace encore {

/// A row that stands in the way of an undo: something changed it, or came to depend on it, since.
struct UndoConflict {
    QString table;
    qint64 id = 0;
    QStringList fields;      ///< the fields that differ; empty: the row was deleted or others depend on it
};

struct UndoOutcome {
    bool done = false;                    ///< false: refused because of `conflicts`, nothing was changed
    UnitId unit;                          ///< the new unit; undoing it is redo
    qint64 restored = 0;                  ///< rows put back to what they were
    qint64 removed = 0;                   ///< rows that the unit had created and that are gone now
    std::vector<UndoConflict> conflicts;  ///< at most 1,000; with `skipChanged` these rows were left as they are
    qint64 conflictCount = 0;
    ChangeSet changes;
};

/// Takes back everything that `unit` did, as a unit of its own, in one transaction.
///
/// Rows that the unit created go; rows that it changed or deleted come back as they were. A row whose very
/// fields were changed again since is a conflict: without `skipChanged` nothing is done and the conflicts
/// are returned; with it these rows stay and everything else is undone. Later changes of other fields of a
/// row are kept. Errors: NotFound (no such unit), InvalidInput (undone already, or kept no longer: its
/// shadows were pruned or scrubbed), NotAllowed, Busy, Conflict (a unique key is taken by now).
Result<UndoOutcome> undoUnit(Database& db, const Clock& clock, const Actor& actor, UnitId unit, bool skipChanged,
                             const std::vector<DerivedUpdate>& derived);

} // namespace encore
