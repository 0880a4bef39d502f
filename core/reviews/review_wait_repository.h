#pragma once

#include "db/unit_of_work.h"

namespace encore {

/// What a review waits for, in somebody's words. Only what waits has such words.
class ReviewWaitRepository {
public:
    explicit ReviewWaitRepository(Database& db) : m_db(db) {}

    /// Empty while it does not wait, or nobody said.
    Result<QString> reason(ReviewId review);
    /// InvalidInput "reason" beyond 500 characters.
    Status setReason(UnitOfWork& unit, ReviewId review, const QString& reason);

private:
    Database& m_db;
};

} // namespace encore
