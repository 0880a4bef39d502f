#pragma once

#include "cases/case.h"
#include "db/unit_of_work.h"

#include <span>
#include <vector>

namespace encore {

/// What a kind of compensation came to in this shop: counts only (idea 17).
struct CompensationResult {
    CompensationKind kind = CompensationKind::Apology;
    int given = 0;                ///< agreed at least 90 days ago, of cases whose customer is known
    int cameBack = 0;             ///< of these: bought again within 90 days
    Money cost;                   ///< of all `given` together
};

/// What was promised and is not yet delivered, with whom it is about.
struct OwedCompensation {
    Compensation compensation;
    QString caseTitle;
    QString customerName;
};

/// Compensations and returns of cases.
class CompensationRepository {
public:
    explicit CompensationRepository(Database& db) : m_db(db) {}

    Result<CompensationId> insert(UnitOfWork& unit, const Compensation& compensation);
    /// NotFound.
    Status update(UnitOfWork& unit, const Compensation& compensation);
    Status remove(UnitOfWork& unit, CompensationId id);
    Result<Compensation> find(CompensationId id);
    /// In the order of their making.
    Result<std::vector<Compensation>> ofCase(CaseId id);
    /// Of all cases of a customer, not delivered yet, by promised day.
    Result<std::vector<OwedCompensation>> owedTo(CustomerId customer);
    /// Of the whole shop, by promised day, at most `limit`.
    Result<std::vector<OwedCompensation>> owed(int limit = 200);
    /// Per kind, as of `now`. `cause` set: of cases with that cause only.
    Result<std::vector<CompensationResult>> results(qint64 now, CauseId cause = {});

    Result<ReturnId> insertReturn(UnitOfWork& unit, const ReturnRecord& record);
    Status updateReturn(UnitOfWork& unit, const ReturnRecord& record);
    Status removeReturn(UnitOfWork& unit, ReturnId id);
    Result<std::vector<ReturnRecord>> returnsOf(CaseId id);

private:
    Result<std::vector<OwedCompensation>> readOwed(const QString& where, int limit);

    Database& m_db;
};

} // namespace encore
