#pragma once

#include "db/unit_of_work.h"

#include <optional>
#include <vector>

namespace encore {

/// A time during which nobody could expect an answer of us. Instants are UTC seconds.
struct ReviewPause {
    qint64 id = 0;
    ReviewId review;
    qint64 from = 0;
    std::optional<qint64> to;      ///< empty: the clock stands now
    qint64 dueBefore = 0;          ///< when the answer was due as it began
    QString reason;                ///< code: "author", or "author_next" where the first answer was given already
    std::optional<qint64> until;   ///< it lasts no longer than this; empty: the shop never opens
};

class ReviewPauseRepository {
public:
    explicit ReviewPauseRepository(Database& db) : m_db(db) {}

    /// The one that has not ended.
    Result<std::optional<ReviewPause>> open(ReviewId review);
    /// Oldest first.
    Result<std::vector<ReviewPause>> of(ReviewId review);
    Status begin(UnitOfWork& unit, const ReviewPause& pause);
    Status end(UnitOfWork& unit, qint64 pause, qint64 at);
    /// What was due as it began, corrected.
    Status moveDue(UnitOfWork& unit, qint64 pause, qint64 due);

private:
    Result<std::vector<ReviewPause>> read(ReviewId review, const QString& condition);

    Database& m_db;
};

} // namespace encore
