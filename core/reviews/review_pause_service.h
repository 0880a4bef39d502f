#pragma once

#include "db/unit_of_work.h"
#include "reviews/review.h"

namespace encore {

class Store;
class WorkingCalendar;

/// The clock of an answer stands only while the author owes us something: the state "waiting" for the author.
/// A colleague's or a supplier's delay is ours.
bool isPaused(const Review& review);

/// Call it after each step of a review and before it is stored. When it begins to wait for its author while the
/// answer is still due, the due time is put aside and the clock stands; when it goes on, the due time comes back,
/// later by the working time of the pause. What was overdue already stays overdue: its clock does not stand.
Status followPause(Store& store, UnitOfWork& unit, Review& review);

/// `due` moved on by the working time between `from` and `to`; to whole minutes, upwards. `due` itself where
/// the calendar never opens.
qint64 reviewDueAfterPause(const WorkingCalendar& calendar, qint64 due, qint64 from, qint64 to);

} // namespace encore
