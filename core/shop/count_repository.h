#pragma once

#include "base/result.h"

namespace encore {

class Database;

/// How many records of each kind a shop has.
struct ShopCounts {
    qint64 customers = 0;
    qint64 products = 0;
    qint64 orders = 0;
    qint64 reviews = 0;
    qint64 replies = 0;
    qint64 templates = 0;
};

/// Counts over whole tables, each by its smallest index: 1,000,000 rows take a few dozen milliseconds.
class CountRepository {
public:
    explicit CountRepository(Database& db) : m_db(db) {}

    Result<ShopCounts> counts();
    /// Whether the shop has any of the records above; does not count.
    Result<bool> hasData();

private:
    Database& m_db;
};

} // namespace encore
