#pragma once

#include "base/result.h"
#include "kpi/annoyances.h"

#include <QHash>
#include <QString>

#include <functional>

namespace encore {

class Database;

/// Products of orders and reviews as the figures need them, with the names of all products.
struct ProductScan {
    kpi::ProductLinks links;
    QHash<qint64, QString> names;
};

/// One pass over the lines of orders, by index; for a worker. Cancelled when `cancelled` says so.
Result<ProductScan> scanProducts(Database& db, const std::function<bool()>& cancelled = {});

} // namespace encore
