#pragma once

#include "kpi/sla.h"
#include "reviews/review.h"

namespace encore {

/// An answer stands there of which nobody knows since when; but when the review was written down it had none, and its due time was over.
bool isLateForSure(bool replyKnown, std::optional<qint64> dueAt, std::optional<qint64> firstReplyAt, qint64 loggedAt);

/// When the first answer to a review is due, for figures: while its author is waited for before any answer, the time at which the
/// wait gives it back at the latest. UTC seconds.
std::optional<qint64> firstAnswerDue(std::optional<qint64> dueAt, std::optional<qint64> nextDueAt, std::optional<qint64> firstReplyAt);

/// Where the answer to a review stands with its due time (KPI15), the same for exports as for the figures. None also where
/// nobody knows.
kpi::SlaStatus slaOf(const Review& review, qint64 now);

} // namespace encore
