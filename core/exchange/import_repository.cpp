#include "exchange/import_repository.h"

#include "db/database.h"

namespace encore {

Status truncateWal(Database& db)
{
    return db.truncateWal();
}

} // namespace encore
