#pragma once

#include "base/result.h"
#include "replies/suggestion_rule.h"

namespace encore {

class Store;

/// What a dry run found: for each review looked at, the rule that would speak.
struct DryRun {
    struct Hit {
        ReviewId review;
        qint64 rule = 0;      ///< 0: none
    };
    std::vector<Hit> hits;    ///< newest review first
    /// How many reviews this rule would speak for.
    int countOf(qint64 rule) const;
};

/// Tries the rules on the newest reviews, whatever their state. For a worker when `limit` is large.
Result<DryRun> dryRun(Store& store, std::span<const SuggestionRule> rules, int limit = 200);

} // namespace encore
