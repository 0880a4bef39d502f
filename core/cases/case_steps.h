#pragma once

#include "cases/case.h"
#include "base/result.h"

#include <QList>

namespace encore {

/// What moves a case from state to state.
enum class CaseStep {
    Verify,        ///< who the author is, which order, what the photos show
    Work,          ///< somebody works on it; out of waiting: go on
    Wait,          ///< for somebody else: the clock stands; needs a reason
    Agree,         ///< the customer knows what we do and by when
    Finish,        ///< done; needs cause and outcome
    Check,         ///< asked later whether all is well
    NotOurs,       ///< not our customer or not our fault; needs a reason
    GiveUp,        ///< no way out; needs a reason
    Reopen,
};
QString codeOf(CaseStep step);

/// The state machine as one table; nothing where a step is not possible.
std::optional<CaseState> nextState(CaseState from, CaseStep step);
/// Which steps a case in this state offers, in the order of the enum.
QList<CaseStep> stepsFrom(CaseState from);
/// The step that leads from one state to another, for the board; nothing where there is none.
std::optional<CaseStep> stepBetween(CaseState from, CaseState to);

struct CaseFacts {
    qint64 now = 0;
    QString reason;                           ///< Wait, NotOurs, GiveUp
    qint64 checkAt = 0;                       ///< Finish: when to ask again; 0: never
    bool approvalOpen = false;                ///< a compensation waits for the owner's word
};

/// Takes the step and keeps true: a closing time exactly when closed, a time of checking exactly when checked,
/// a reason only on a side exit, a time to check only when done; a due time is never lost. Opening and
/// ending pauses and writing down closings is the caller's business (CaseService).
/// InvalidInput: "state" (facts: state, step) when the table has no such step; "reason" when one is missing or
/// longer than 500 characters; for Finish "cause", "outcome" and, on the full path, "prevention" when they are
/// not filled; "approval" when a compensation waits for the owner (also for Agree).
Status takeStep(Case& c, CaseStep step, const CaseFacts& facts);

} // namespace encore
