#pragma once

#include "db/unit_of_work.h"
#include "service/service.h"

#include <vector>

class QJsonObject;

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

    /// Of that quarter, with all questions; empty where none was written.
    Result<std::optional<SelfAudit>> audit(const QString& period);
    /// The latest one before that quarter.
    Result<std::optional<SelfAudit>> auditBefore(const QString& period);
    /// Writes it or writes over it. InvalidInput: "period" unless it is a quarter such as "2026-Q3", "key" for a
    /// question that is not asked, "score" outside 1 to 5, "remark" above 2000 characters.
    Status saveAudit(UnitOfWork& unit, const SelfAudit& audit);

private:
    Status saveReview(UnitOfWork& unit, const QString& kind, const QString& period, const QJsonObject& content, std::optional<double> score);

    Database& m_db;
};

} // namespace encore
