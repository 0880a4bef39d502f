#pragma once

#include "reviews/author_resolver.h"
#include "reviews/review.h"

namespace encore {

class Store;

/// A candidate with what a list of candidates shows.
struct FoundAuthor {
    AuthorCandidate candidate;
    QString name;
    QString phone;               ///< as typed; the first
    QString orderNumber;
    qint64 orders = 0;           ///< qualifying
};

/// Looks up customers who may have written a review (numbers and phone tails in its text, names, nicknames,
/// buyers of the product in the months before) and ranks them, best first. Reads at most a few hundred
/// customers; for a worker, or one review at a time.
Result<std::vector<FoundAuthor>> findAuthors(Store& store, const Review& review, int currencyDigits, int limit = 5);

} // namespace encore
