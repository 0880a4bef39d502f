#pragma once

#include "base/result.h"

#include <optional>

namespace encore {

class Database;

/// A copy of the shop that was made on this or another computer.
struct BackupNote {
    qint64 at = 0;        ///< UTC seconds
    QString file;         ///< absolute path
    qint64 bytes = 0;
    QString reason;       ///< "manual", "import", "rolling" …
};

/// When the shop was last copied. Outside the journal: an undo never forgets a backup.
class BackupRepository {
public:
    explicit BackupRepository(Database& db) : m_db(db) {}

    /// Writes in a transaction of its own. Busy, ReadOnly.
    Status note(const BackupNote& note);
    Result<std::optional<BackupNote>> last();

private:
    Database& m_db;
};

} // namespace encore
