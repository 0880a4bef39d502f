#pragma once

#include "reviews/review.h"

#include <QList>

namespace encore {

/// What moves a review from state to state.
enum class ReviewStep {
    Triage,               ///< somebody looks into it
    Await,                ///< it waits for the author, a colleague or a supplier
    Reply,                ///< our answer was posted
    Close,                ///< done, after an answer
    CloseWithoutReply,    ///< done without one; needs a reason
    Reopen,
    RemoveAtSource,       ///< it is gone where it stood
};
QString codeOf(ReviewStep step);

/// The state machine as one table; nothing where a step is not possible.
std::optional<ReviewState> nextState(ReviewState from, ReviewStep step);
/// Which steps a review in this state offers, in the order of the enum.
QList<ReviewStep> stepsFrom(ReviewState from);

struct StepFacts {
    qint64 now = 0;
    std::optional<ReviewWait> waitsFor;       ///< Await; the author when empty
    QString reason;                           ///< CloseWithoutReply
    ClosingReasonId listed{};                 ///< CloseWithoutReply, for a reason of the shop's list
};

/// Takes the step and keeps true: a closing time exactly when closed, a time of removal exactly when removed,
/// whom it waits for exactly when waiting, a reason only when closed, and no snooze once nothing is open.
/// InvalidInput: "state" (facts: state, step) when the table has no such step, "reason" when it is missing or
/// longer than 500 characters. `waiting` is the caller's business: deriveWaiting.
Status takeStep(Review& review, ReviewStep step, const StepFacts& facts);

} // namespace encore
