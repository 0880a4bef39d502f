#pragma once

#include "base/result.h"

#include <QHash>

namespace encore {

class Database;

/// The first external id of every customer that has one, by the customer's own id: for files that leave Encore.
Result<QHash<qint64, QString>> scanExternalIds(Database& db);

} // namespace encore
