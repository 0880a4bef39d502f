#pragma once

#include "kpi/sla.h"
#include "reviews/review.h"

namespace encore {

class ReviewRepository;
class UnitOfWork;

/// The last time of which is known that no answer stood there: when the review was written down, or a later look. UTC seconds.
qint64 lastSeenUnanswered(qint64 loggedAt, std::optional<qint64> unansweredAt);

/// An answer stands there of which nobody knows since when; but when it was last seen without one its due time was over.
bool isLateForSure(bool replyKnown, std::optional<qint64> dueAt, std::optional<qint64> firstReplyAt, qint64 seenUnanswered);

/// Whether a look at `at` that finds the review without an answer proves what no look before it did: that its due time passed without one.
bool provesLateness(const Review& review, qint64 at);
/// Notes such a look; false where it proves nothing new, and then nothing is written.
Result<bool> noteUnanswered(ReviewRepository& reviews, UnitOfWork& unit, ReviewId id, qint64 at);

/// When the first answer to a review is due, for figures: while its author is waited for before any answer, the time at which the
/// wait gives it back at the latest. UTC seconds.
std::optional<qint64> firstAnswerDue(std::optional<qint64> dueAt, std::optional<qint64> nextDueAt, std::optional<qint64> firstReplyAt);

/// Where the answer to a review stands with its due time (KPI15), the same for exports as for the figures. None also where
/// nobody knows.
kpi::SlaStatus slaOf(const Review& review, qint64 now);

} // namespace encore
