#pragma once

#include "costs/month_cost.h"
#include "db/unit_of_work.h"

#include <vector>

namespace encore {

/// Costs by month, as typed in.
class MonthCostRepository {
public:
    explicit MonthCostRepository(Database& db) : m_db(db) {}

    /// All months that have any, oldest first.
    Result<std::vector<MonthCost>> all();
    /// Keeps what is given for its month; a month without costs and note is taken out. Writes nothing where it
    /// says so already. InvalidInput "month" outside 1900-01..2199-12, "cost" below zero or above 9e12.
    Status set(UnitOfWork& unit, const MonthCost& cost);

private:
    Database& m_db;
};

} // namespace encore
