#pragma once

#include "db/database.h"

#include <functional>
#include <vector>

namespace encore::backup {

/// Writes a checked copy of an opened shop: VACUUM INTO a temporary name in the same folder, quick_check,
/// flush to disk, rename. The folder is made when missing (0700), the copy is 0600. Errors: DiskFull (free
/// space is asked first), AlreadyExists, ReadOnly, DamagedShop (the copy failed its check and is gone).
/// Takes seconds for a gigabyte: call it on a worker with a connection of its own.
Status copyTo(Database& db, const QString& file);

/// Told how much of the work is done, 0..1; false stops it.
using Progress = std::function<bool(double share)>;

/// The long part of going back to a copy, while the shop stays open: checks `backupFile` and puts it beside the shop, flushed
/// and ready for swapIn; the path is returned. Errors: NotAShop, NewerShop, DamagedShop, InvalidInput (the shop itself),
/// Cancelled, DiskFull, ReadOnly; nothing is left behind then. For a worker.
Result<QString> prepareRestore(const QString& backupFile, const QString& shopPath, const Progress& progress = {});
/// The short part: puts what prepareRestore made in the place of the shop. The file that it replaces is kept beside it; its path is
/// returned (empty when there was none). Busy while anybody has the shop open; what was prepared is gone after any failure.
Result<QString> swapIn(const QString& prepared, const QString& shopPath);
/// Both parts.
Result<QString> restore(const QString& backupFile, const QString& shopPath);

struct Entry {
    QString file;
    qint64 at = 0;       ///< UTC seconds, from the file's name
    qint64 bytes = 0;
};
/// Rolling copies of one shop in a folder, newest first.
std::vector<Entry> list(const QString& folder, const QString& series);
/// Under which name the copies of a shop lie: its file's name and a few letters that stand for its whole path, so
/// that two shops of one name in different folders never share, show or thin out each other's copies.
QString seriesName(const QString& shopPath);
/// File name of a rolling copy: NAME-YYYYMMDD-HHMMSS.encore (UTC).
QString fileName(const QString& series, qint64 utcSeconds);

struct Policy {
    int recent = 12;
    int daily = 7;
    int weekly = 5;
    int monthly = 12;
    qint64 bytes = qint64(4) << 30;      ///< all copies together; the newest is always kept
};
/// Which copies the policy lets go, oldest kept per day, week and month. Pure.
std::vector<Entry> superfluous(std::vector<Entry> entries, const Policy& policy);

/// copyTo under a rolling name, then thinning. Returns the path of the copy.
Result<QString> roll(Database& db, const QString& folder, const QString& series, qint64 utcSeconds, const Policy& policy = {});

} // namespace encore::backup
