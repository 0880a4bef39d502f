#include "reviews/review_sla.h"

namespace encore {

bool isLateForSure(bool replyKnown, std::optional<qint64> dueAt, std::optional<qint64> firstReplyAt, qint64 loggedAt)
{
    return !replyKnown && dueAt && !firstReplyAt && loggedAt > *dueAt;
}

std::optional<qint64> firstAnswerDue(std::optional<qint64> dueAt, std::optional<qint64> nextDueAt, std::optional<qint64> firstReplyAt)
{
    return dueAt || firstReplyAt ? dueAt : nextDueAt;
}

kpi::SlaStatus slaOf(const Review& r, qint64 now)
{
    if (!r.replyKnown && !isLateForSure(r.replyKnown, r.dueAt, r.firstReplyAt, r.loggedAt))
        return kpi::SlaStatus::None;
    return kpi::slaStatus(firstAnswerDue(r.dueAt, r.nextDueAt, r.firstReplyAt).value_or(kpi::kNoInstant), r.firstReplyAt.value_or(kpi::kNoInstant), now);
}

} // namespace encore
