#include "support/core/case_fixture.h"

#include "tasks/day_task_scan.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(CaseFixture, "a task of a day is told once, when that day begins for the shop", "[tasks]")
{
    const auto task = [&](int month, int day, std::optional<qint64> remindAt, StaffId whose) {
        Task t;
        t.title = QStringLiteral("Ask how it is");
        t.dueAt = at(month, day, 0);
        t.dueDayOnly = true;
        t.remindAt = remindAt;
        t.assignedTo = whose;
        TaskId id;
        write([&](UnitOfWork& u) { id = must(store->tasks().insert(u, t)); }, Permission::Reviews);
        return id;
    };
    write([&](UnitOfWork& u) {
        WeekHours week;
        week.days[1] = {{10 * 60, 18 * 60}};          // Tuesday alone
        must(store->hours().setWeek(u, ChannelId(), QDate(2025, 1, 1), week));
    }, Permission::Settings);
    const TaskId open = task(3, 3, {}, agent), closed = task(3, 4, {}, {});
    (void)task(3, 3, at(3, 3, 12), agent);            // speaks for itself
    const auto told = [&](qint64 since, qint64 now, StaffId whose = {}) {
        std::vector<TaskId> ids;
        for (const Task& t : must(scanDayTasks(*store, since, now, whose)))
            ids.push_back(t.id);
        return ids;
    };
    CHECK(told(at(3, 2, 15), at(3, 3, 9, 59)).empty());
    CHECK(told(at(3, 2, 15), at(3, 3, 10)) == std::vector<TaskId>{open});
    CHECK(told(at(3, 3, 10), at(3, 4, 8, 59)).empty());                 // told before
    CHECK(told(at(3, 3, 23), at(3, 4, 9)) == std::vector<TaskId>{closed});
    CHECK(told(at(3, 2, 15), at(3, 4, 9)) == std::vector<TaskId>{open, closed});
    CHECK(told(at(3, 2, 15), at(3, 4, 9), owner) == std::vector<TaskId>{closed});
}
