#include "tasks/day_task_scan.h"

#include "base/calendar.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"
#include "shop/working_calendar.h"
#include "tasks/task_repository.h"

namespace encore {

namespace {

constexpr int kMorning = 9;                         // o'clock
constexpr qint64 kLongestDay = 25 * qint64(3600);   // with the hour that comes twice

} // namespace

Result<std::vector<Task>> scanDayTasks(Store& store, qint64 since, qint64 now, StaffId staff)
{
    ENCORE_LET(std::vector<Task> tasks, store.tasks().onDays(since - kLongestDay, now, staff));
    if (tasks.empty())
        return tasks;
    ENCORE_LET(const ShopProfile profile, store.settings().profile());
    ENCORE_LET(const WorkingCalendar calendar, store.hours().calendar(ChannelId(), profile.zone));
    std::erase_if(tasks, [&](const Task& task) {
        const QDate day = localDay(*task.dueAt, profile.zone);
        const qint64 morning = calendar.openingOf(day).value_or(utcOf(day, QTime(kMorning, 0), profile.zone));
        return morning <= since || morning > now;
    });
    return tasks;
}

} // namespace encore
