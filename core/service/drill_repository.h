#pragma once

#include "db/unit_of_work.h"

#include <vector>

namespace encore {

/// Which answers are kept as examples.
class DrillRepository {
public:
    explicit DrillRepository(Database& db) : m_db(db) {}

    /// Public answers that were posted and starred, newest first.
    Result<std::vector<ReplyId>> starred();
    /// NotFound.
    Status star(UnitOfWork& unit, ReplyId reply, bool on);

private:
    Database& m_db;
};

} // namespace encore
