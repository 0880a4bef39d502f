#pragma once

#include "base/result.h"
#include "shop/working_calendar.h"

namespace encore {

/// The earliest instant at which `seconds` of working time have passed since `from`; `from` itself for 0.
/// Errors as WorkingCalendar::dueAt.
Result<qint64> workingTimeAfter(const WorkingCalendar& calendar, qint64 from, qint64 seconds);

/// A deadline after a pause: it moves on by the pause's working time. A deadline that had passed when the
/// pause began stays where it is: a breach stays a breach. Where the calendar has no hours it stays as well.
qint64 dueAfterPause(const WorkingCalendar& calendar, qint64 due, qint64 pausedFrom, qint64 pausedTo);

} // namespace encore
