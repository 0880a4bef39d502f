#pragma once

#include "reviews/review.h"

namespace encore {

/// Name of a view as saved views and addresses of the window keep it: "needs_reply".
QString codeOf(ReviewView view);

/// The conditions of a filter and its order as text, for saved views; the instants of the moment (`now`, `me`,
/// search hits) are left out.
QString toJson(const ReviewFilter& filter, ReviewSort sort);
struct StoredFilter {
    ReviewFilter filter;
    ReviewSort sort = ReviewSort::Due;
};
/// Unknown keys and values that do not fit are left out, so that a view of a newer program still opens.
StoredFilter filterFromJson(const QString& text);

} // namespace encore
