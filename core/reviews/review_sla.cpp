#include "reviews/review_sla.h"

#include "reviews/review_repository.h"

#include <algorithm>

namespace encore {

qint64 lastSeenUnanswered(qint64 loggedAt, std::optional<qint64> unansweredAt)
{
    return std::max(loggedAt, unansweredAt.value_or(loggedAt));
}

bool isLateForSure(bool replyKnown, std::optional<qint64> dueAt, std::optional<qint64> firstReplyAt, qint64 seenUnanswered)
{
    return !replyKnown && dueAt && !firstReplyAt && seenUnanswered > *dueAt;
}

bool provesLateness(const Review& r, qint64 at)
{
    return r.replyKnown && r.dueAt && !r.firstReplyAt && at > *r.dueAt && lastSeenUnanswered(r.loggedAt, r.unansweredAt) <= *r.dueAt;
}

Result<bool> noteUnanswered(ReviewRepository& reviews, UnitOfWork& unit, ReviewId id, qint64 at)
{
    ENCORE_LET(Review r, reviews.find(id));
    if (!provesLateness(r, at))
        return false;
    r.unansweredAt = at;
    ENCORE_TRY(reviews.update(unit, r));
    return true;
}

std::optional<qint64> firstAnswerDue(std::optional<qint64> dueAt, std::optional<qint64> nextDueAt, std::optional<qint64> firstReplyAt)
{
    return dueAt || firstReplyAt ? dueAt : nextDueAt;
}

kpi::SlaStatus slaOf(const Review& r, qint64 now)
{
    if (r.reviewClass == ReviewClass::Spam || r.link == AuthorLink::NotOurs)
        return kpi::SlaStatus::None;   // KPI13 leaves them out
    if (!r.replyKnown && !isLateForSure(r.replyKnown, r.dueAt, r.firstReplyAt, lastSeenUnanswered(r.loggedAt, r.unansweredAt)))
        return kpi::SlaStatus::None;
    return kpi::slaStatus(firstAnswerDue(r.dueAt, r.nextDueAt, r.firstReplyAt).value_or(kpi::kNoInstant), r.firstReplyAt.value_or(kpi::kNoInstant), now);
}

} // namespace encore
