#pragma once

#include "db/database.h"
#include "reviews/review.h"

#include <QTimeZone>

#include <optional>

namespace encore {

/// Finds a review that the shop has already, whoever brought it: an import, a round of the platforms, or a person.
class ReviewIdentityRepository {
public:
    explicit ReviewIdentityRepository(Database& db) : m_db(db) {}

    /// The review that this one is (see identityKey), by the key it came with or by what the shop's own words of it are now.
    /// `dayKnown` false: the page told no day, or only about when; then what a named author wrote, or a longer text, is the same
    /// one on any day of the year before. `review.stars` are to be set.
    /// `nth`: the same as for identityKey; nothing while the shop has fewer of them.
    Result<std::optional<ReviewId>> same(const Review& review, const QTimeZone& zone, bool dayKnown, int nth = 1);

private:
    Database& m_db;
};

} // namespace encore
