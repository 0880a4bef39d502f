#pragma once

#include "changes/change.h"
#include "db/unit_of_work.h"

#include <vector>

namespace encore {

/// The register of changes.
class ChangeRepository {
public:
    explicit ChangeRepository(Database& db) : m_db(db) {}

    /// `createdAt` 0 becomes now. InvalidInput "title" when it is empty or longer than 500 characters, "kind"
    /// for one that changeKinds() does not name.
    Result<ChangeId> insert(UnitOfWork& unit, const Change& change);
    /// As insert(); NotFound.
    Status update(UnitOfWork& unit, const Change& change);
    /// Conflict while a case names it.
    Status remove(UnitOfWork& unit, ChangeId id);
    Result<Change> find(ChangeId id);
    /// Planned ones first, by day; then those that are done, newest first.
    Result<std::vector<Change>> all(int limit = 1000);
    /// Done between two local days, both included; oldest first.
    Result<std::vector<Change>> doneBetween(QDate first, QDate last);

private:
    Result<std::vector<Change>> read(const QString& tail);

    Database& m_db;
};

} // namespace encore
