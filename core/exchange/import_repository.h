#pragma once

#include "base/result.h"

namespace encore {

class Database;

/// Empties the write-ahead log after a large import, so that it does not stay on the disk at the size of the file. Outside any
/// transaction; readers that still use it only put it off.
Status truncateWal(Database& db);

} // namespace encore
