#pragma once

#include "reviews/review.h"
#include "shop/working_calendar.h"

#include <QString>

#include <optional>
#include <vector>

namespace encore {

/// How far the check has come whether the author of a review is a customer.
enum class AuthorState { Unknown, Asked, Probable, Confirmed, NotOurs };

enum class AuthorEvent {
    Ask,        ///< the author is asked for the order number
    Suggest,    ///< the resolver found someone likely
    Dismiss,    ///< a person says: not this one
    Link,       ///< a person, or a sure match, links the customer
    Unlink,
    Reject,     ///< a person says: not our customer
    Reopen,     ///< a person takes that back
};

/// The next state, or nullopt where the event is not allowed: the resolver never overrides what a person
/// decided, and a confirmed author is unlinked before anything else is said of them.
std::optional<AuthorState> nextAuthorState(AuthorState state, AuthorEvent event);

/// Takes an event on the author of a review and keeps who it is linked to in step with it. InvalidInput "author" (facts: state, event)
/// where the table does not have it.
Status takeAuthorEvent(Review& review, AuthorEvent event);

/// Events that are allowed in a state, in the order above.
std::vector<AuthorEvent> authorEvents(AuthorState state);

/// The code under which a state is stored: unknown, asked, probable, confirmed, not_ours; nullopt for others.
QString authorStateCode(AuthorState state);
std::optional<AuthorState> authorStateFromCode(const QString& code);

/// Until when an author who owes us a word is waited for: three working days; three days by the clock on a calendar that never opens.
qint64 authorWaitEnd(qint64 askedAt, const WorkingCalendar& calendar);

/// Whether it is time to offer "not ours" or a complaint: asked, and no answer by authorWaitEnd().
bool answerIsOverdue(qint64 askedAt, qint64 now, const WorkingCalendar& calendar);

} // namespace encore
