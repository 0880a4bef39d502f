#pragma once

#include "base/result.h"
#include "db/unit_of_work.h"

#include <optional>

namespace encore {

/// Who besides the owner may change the rows of a journalled table.
enum class TableRight {
    Daily,      ///< whoever may write at all
    Added,      ///< daily work adds rows (an import a channel), but what is there is the owner's
    Owners,     ///< the owner alone
};

/// nullopt for a table that is not known, which counts as Owners.
std::optional<TableRight> rightOf(const QString& table);

/// NotAllowed where a unit touched what its actor may not change, whatever permission it asked for when it began;
/// costs nothing for an owner. The day from which answers are owed is set by whoever imports. An undo may take away
/// what daily work added.
Status checkRights(Database& db, const Actor& actor, const ChangeSet& changes);

} // namespace encore
