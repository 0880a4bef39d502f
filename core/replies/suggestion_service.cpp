#include "replies/suggestion_service.h"

#include "reviews/review_repository.h"
#include "shop/store.h"

#include <algorithm>

namespace encore {

int DryRun::countOf(qint64 rule) const
{
    return int(std::count_if(hits.begin(), hits.end(), [rule](const Hit& hit) { return hit.rule == rule; }));
}

Result<DryRun> dryRun(Store& store, std::span<const SuggestionRule> rules, int limit)
{
    ReviewRepository& reviews = store.reviews();
    ReviewFilter all;
    all.view = ReviewView::All;
    ENCORE_LET(const std::vector<ReviewId> ids, reviews.firstIds(all, ReviewSort::Newest, limit));
    DryRun run;
    for (const ReviewId id : ids) {
        ENCORE_LET(const Review review, reviews.find(id));
        const SuggestionRule* rule = firstMatch(rules, review);
        run.hits.push_back({id, rule ? rule->id : 0});
    }
    return run;
}

} // namespace encore
