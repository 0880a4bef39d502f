#pragma once

#include "db/unit_of_work.h"
#include "service/service.h"

#include <vector>

namespace encore {

/// Service standards, and what was decided month by month.
class ServiceRepository {
public:
    explicit ServiceRepository(Database& db) : m_db(db) {}

    /// In the order of the shop.
    Result<std::vector<ServiceStandard>> standards();
    /// InvalidInput "text" when it is empty or longer than 500 characters, "target" outside 0 to 1000.
    Result<qint64> insert(UnitOfWork& unit, const ServiceStandard& standard);
    /// As insert(); NotFound.
    Status update(UnitOfWork& unit, const ServiceStandard& standard);
    Status remove(UnitOfWork& unit, qint64 id);

    /// Of that month; empty where none was written.
    Result<std::optional<ServiceReview>> month(const QString& period);
    /// Writes it or writes over it. InvalidInput "period" unless it is a month such as "2026-10", "decisions" above
    /// 20,000 characters.
    Status saveMonth(UnitOfWork& unit, const ServiceReview& review);

private:
    Database& m_db;
};

} // namespace encore
