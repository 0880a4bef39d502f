#pragma once

#include "db/unit_of_work.h"
#include "reviews/closing_reason.h"

#include <QHash>

#include <span>
#include <vector>

namespace encore {

class Database;

/// Why reviews are closed without a reply, in the order of the shop.
class ClosingReasonRepository {
public:
    explicit ClosingReasonRepository(Database& db) : m_db(db) {}

    Result<std::vector<ClosingReason>> all(bool activeOnly = false);
    /// How many reviews were closed for each; those without any are left out.
    Result<QHash<ClosingReasonId, qint64>> uses();
    /// At the end. InvalidInput "name" unless it has 1 to 120 characters; AlreadyExists; TooLarge beyond 50.
    Result<ClosingReasonId> insert(UnitOfWork& unit, const QString& name);
    /// As insert(); an empty name gives a starter its usual words back. NotFound.
    Status rename(UnitOfWork& unit, ClosingReasonId id, const QString& name);
    /// No longer offered, or again. NotFound.
    Status setActive(UnitOfWork& unit, ClosingReasonId id, bool active);
    /// These in this order, before any others.
    Status arrange(UnitOfWork& unit, std::span<const ClosingReasonId> order);
    /// Reviews and saved views of `from` go to `into`, and `from` goes away. NotFound; InvalidInput "into" when both
    /// are the same.
    Status merge(UnitOfWork& unit, ClosingReasonId from, ClosingReasonId into);

private:
    Result<ClosingReason> find(ClosingReasonId id);
    Status checkName(const QString& name, ClosingReasonId except);

    Database& m_db;
};

} // namespace encore
