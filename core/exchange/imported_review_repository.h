#pragma once

#include "reviews/review.h"

#include <QSet>

namespace encore {

class Database;

/// What files said about reviews, and what was done to those that came from files: for imports and for the question from which
/// day to answer.
class ImportedReviewRepository {
public:
    explicit ImportedReviewRepository(Database& db) : m_db(db) {}

    /// Rating and title as a file told them last, whatever was corrected by hand since; from the journal, so only for
    /// as long as steps are kept.
    struct Told {
        std::optional<Rating> rating;
        QString title;
    };
    Result<Told> told(ReviewId review);
    /// Reviews from files without id and text, by this author, of this instant, about this product; at most two.
    Result<std::vector<ReviewId>> withoutWords(const Review& like);

    /// When those were published that came from files, were never answered and are open: all for whom the answer-from day
    /// decides, oldest first. Reads every review: for a worker.
    Result<std::vector<qint64>> undecided();
    /// Was closed before and is open now by a step of a person, not by an undo; from the journal as well.
    Result<bool> wasOpenedAgain(ReviewId review);
    /// Archived by a person and not by the answer-from day or an import.
    Result<QSet<ReviewId>> archivedByHand();

private:
    Database& m_db;
};

} // namespace encore
