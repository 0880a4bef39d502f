#pragma once

#include "replies/reply.h"
#include "replies/reply_context.h"
#include "reviews/review.h"

#include <optional>
#include <vector>

namespace encore {

/// A review of the shop with the answer that was kept as an example: the trainee sees the review first.
struct Drill {
    Review review;
    Reply example;
    ReplyContext context;                  ///< for the checklist, as if the answer were written today
    std::optional<qint64> orderedAgainAt;  ///< first order of its customer after the answer, UTC seconds
    int number = 0, count = 0;             ///< which of how many examples
};

/// How many of the rules that apply to this answer it keeps.
struct DrillScore {
    int kept = 0;
    int asked = 0;
};
DrillScore drillScore(const std::vector<LintFinding>& findings);

} // namespace encore
