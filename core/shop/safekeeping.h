#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace encore {

class Store;

/// Where the copies of a shop lie that make themselves: the setting backup.folder, else the program's data folder.
Result<QString> backupFolder(Store& store);

/// A rolling copy of the shop, noted in it; true when one was made. None is made of a shop without data, or when the last
/// copy, still in its place, has everything that the shop has. `reason` as in BackupNote. Errors as backup::roll; seconds for
/// a large shop, so for a worker with a store of its own.
Result<bool> copyWhatIsNew(Store& store, const QString& reason);

/// Lets go of changes that are older than the shop keeps them (journal.keep_days): they can no longer be undone or looked
/// up, their lines stay. How many. For a worker, after a copy; true from `cancelled` stops it between short transactions.
Result<qint64> pruneChanges(Store& store, const std::function<bool()>& cancelled = {});

} // namespace encore
