#include "support/core/review_fixture.h"

#include "tasks/task_repository.h"

using namespace encore;
using namespace encore::test;

namespace {

class TaskFixture : public ReviewFixture {
public:
    TaskId task(const char* title, std::optional<qint64> due, const std::function<void(Task&)>& change = {})
    {
        Task t;
        t.title = QString::fromUtf8(title);
        t.dueAt = due;
        if (change)
            change(t);
        TaskId id;
        write([&](UnitOfWork& u) -> Status {
            ENCORE_LET(id, tasks.insert(u, t));
            return {};
        });
        return id;
    }
    QStringList titles(TaskList which, StaffId staff = {})
    {
        QStringList list;
        for (const Task& t : must(tasks.list(which, times, staff)))
            list << t.title;
        return list;
    }
    TaskRepository tasks{*db};
    TaskTimes times{5000, 1000, 10000};
};

} // namespace

TEST_CASE_METHOD(TaskFixture, "tasks are overdue, for today or upcoming, and come back when reopened", "[tasks]")
{
    const TaskId late = task("late", 4000);
    task("day only", 1000, [](Task& t) { t.dueDayOnly = true; });
    task("yesterday", 500, [](Task& t) { t.dueDayOnly = true; t.assignedTo = StaffId(2); });
    task("evening", 9999);
    task("tomorrow", 10000);
    task("some day", {});
    CHECK(titles(TaskList::Overdue) == QStringList{QStringLiteral("yesterday"), QStringLiteral("late")});
    CHECK(titles(TaskList::Today) == QStringList{QStringLiteral("yesterday"), QStringLiteral("day only"), QStringLiteral("late"), QStringLiteral("evening")});
    CHECK(titles(TaskList::Upcoming) == QStringList{QStringLiteral("tomorrow"), QStringLiteral("some day")});
    CHECK(titles(TaskList::Overdue, StaffId(1)) == QStringList{QStringLiteral("late")});
    const TaskCounts counts = must(tasks.counts(times));
    CHECK(counts.today == 4);
    CHECK(counts.overdue == 2);
    CHECK(counts.upcoming == 2);
    CHECK(must(tasks.falling(4000, 9999)).size() == 1);

    write([&](UnitOfWork& u) { return tasks.complete(u, late, 77); });
    CHECK(write([&](UnitOfWork& u) { return tasks.complete(u, late, 99); }).isEmpty());
    CHECK(must(tasks.find(late)).doneAt == 77);
    CHECK(titles(TaskList::Done) == QStringList{QStringLiteral("late")});
    write([&](UnitOfWork& u) { return tasks.reopen(u, late); });
    CHECK(titles(TaskList::Overdue).contains(QStringLiteral("late")));
    write([&](UnitOfWork& u) { return tasks.remove(u, late); });
    CHECK(tasks.find(late).error().code == ErrorCode::NotFound);
    task("told at its time", 6000, [](Task& t) { t.remindAt = 6000; });
    task("told before", 6000, [](Task& t) { t.remindAt = 2400; t.assignedTo = StaffId(2); });
    CHECK(must(tasks.falling(4000, 6000)).size() == 1);
    CHECK(must(tasks.falling(4000, 6000, StaffId(1))).empty());
}

TEST_CASE_METHOD(TaskFixture, "a task belongs to records that exist and has a title", "[tasks]")
{
    const ReviewId review = add();
    task("call", 1, [&](Task& t) { t.review = review; t.customer = CustomerId(1); });
    CHECK(must(tasks.ofReview(review)).size() == 1);
    CHECK(must(tasks.ofCustomer(CustomerId(1))).front().createdAt == clock.nowUtc());
    CHECK(must(tasks.ofOrder(OrderId(1))).empty());
    UnitOfWork u = begin(Permission::Reviews);
    CHECK(tasks.insert(u, Task()).error().subject == QStringLiteral("title"));
    Task nowhere;
    nowhere.title = QStringLiteral("x");
    nowhere.order = OrderId(99);
    CHECK(tasks.insert(u, nowhere).error().code == ErrorCode::InvalidInput);
}
