#include "exchange/import_repository.h"

#include "db/database.h"

namespace encore {

Status truncateWal(Database& db)
{
    db.finishAll();
    return db.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace encore
