#include "db/busy_wait.h"

#include "db/database.h"

namespace encore {

Status setBusyWait(Database& db, int milliseconds) { return db.exec(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds)); }

} // namespace encore
