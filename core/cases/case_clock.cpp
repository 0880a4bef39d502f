#include "cases/case_clock.h"

namespace encore {

Result<qint64> workingTimeAfter(const WorkingCalendar& calendar, qint64 from, qint64 seconds)
{
    ENCORE_LET(qint64 at, calendar.dueAt(from, seconds / 60));
    qint64 left = seconds % 60;
    // What is less than a minute may still reach over the end of the hours.
    while (left > 0) {
        const auto opening = calendar.nextOpening(at);
        if (!opening)
            return fail(ErrorCode::TooLarge, QStringLiteral("working hours"), QStringLiteral("closed for two years"));
        const qint64 worked = calendar.workingSeconds(*opening, *opening + left);
        at = *opening + left;
        left -= worked;
        if (worked == 0)
            break;
    }
    return at;
}

qint64 dueAfterPause(const WorkingCalendar& calendar, qint64 due, qint64 pausedFrom, qint64 pausedTo)
{
    if (due < pausedFrom || pausedTo <= pausedFrom)
        return due;
    const auto moved = workingTimeAfter(calendar, due, calendar.workingSeconds(pausedFrom, pausedTo));
    return moved ? *moved : due;
}

} // namespace encore
