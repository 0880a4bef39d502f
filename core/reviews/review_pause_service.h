#pragma once

#include "db/unit_of_work.h"
#include "reviews/review.h"

namespace encore {

class Store;
class WorkingCalendar;

/// The clock of an answer stands only while the author owes us something: the state "waiting" for the author.
/// A colleague's or a supplier's delay is ours.
bool isPaused(const Review& review);

/// Call it after each step of a review and deriveWaiting, before it is stored. When it begins to wait for its author while the
/// answer is still due, the due time is put aside and the clock stands, at the longest until authorWaitEnd(): until then the review
/// is put off, and by nextDueAt it is due if no word came. When it goes on, the due time comes back, later by the working time of
/// the pause. What was overdue already stays overdue: its clock does not stand. A first answer that was given keeps its due time;
/// then what stands and comes back is nextDueAt. Where nothing is ever due, on a calendar that never opens, it is put off all the same. Whatever else waits without a due time gets one that begins now.
Status followPause(Store& store, UnitOfWork& unit, Review& review);

/// The author is waited for no longer: somebody looks into it. Nothing where nobody waits. Call followPause after it.
Status endWait(UnitOfWork& unit, Review& review);

/// What is due once a pause ends of which a correction changed the feeling, day or channel: as if it had been so when the pause
/// began. `first` is when the first answer is due by what holds now, earlier pauses added. Nothing where no pause stands.
Status dueOfPause(Store& store, UnitOfWork& unit, const Review& review, std::optional<qint64> first);

/// `due` moved on by the working time between `from` and `to`; to whole minutes, upwards. `due` itself where
/// the calendar never opens, and where it was over before `from`.
qint64 reviewDueAfterPause(const WorkingCalendar& calendar, qint64 due, qint64 from, qint64 to);

} // namespace encore
