#include "tasks/task_repository.h"

#include "db/database.h"

namespace encore {

namespace {

constexpr int kTitleLimit = 500;

Status check(const Task& task)
{
    if (task.title.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("title"), QStringLiteral("empty"));
    if (task.title.size() > kTitleLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("title"), QStringLiteral("longer than %1 characters").arg(kTitleLimit));
    return {};
}

QString idName(TaskId id) { return QStringLiteral("task %1").arg(id.value); }

QString ofStaff(StaffId staff)
{
    return staff ? QStringLiteral(" AND (assigned_to = %1 OR assigned_to IS NULL)").arg(staff.value) : QString();
}

constexpr auto kColumns =
    "id, title, notes, due_at, due_precision, done_at, assigned_to, customer_id, order_id, review_id, case_id, remind_at, kind, created_at";

Task taskFrom(const Statement& s)
{
    Task t;
    t.id = s.id<TaskId>(0);
    t.title = s.text(1);
    t.notes = s.text(2);
    t.dueAt = s.maybeInteger(3);
    t.dueDayOnly = s.flag(4);
    t.doneAt = s.maybeInteger(5);
    t.assignedTo = s.id<StaffId>(6);
    t.customer = s.id<CustomerId>(7);
    t.order = s.id<OrderId>(8);
    t.review = s.id<ReviewId>(9);
    t.caseId = s.id<CaseId>(10);
    t.remindAt = s.maybeInteger(11);
    t.kind = s.text(12);
    t.createdAt = s.integer(13);
    return t;
}

// A day without a time is overdue only when the day is over.
QString overdue(const TaskTimes& t)
{
    return QStringLiteral("done_at IS NULL AND due_at < %1 AND (due_precision = 0 OR due_at < %2)").arg(t.now).arg(t.dayStart);
}
QString today(const TaskTimes& t) { return QStringLiteral("done_at IS NULL AND due_at < %1").arg(t.dayEnd); }
QString upcoming(const TaskTimes& t) { return QStringLiteral("done_at IS NULL AND (due_at IS NULL OR due_at >= %1)").arg(t.dayEnd); }

} // namespace

Result<TaskId> TaskRepository::insert(UnitOfWork& unit, const Task& t)
{
    ENCORE_TRY(check(t));
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO tasks(title, notes, due_at, due_precision, done_at, assigned_to, customer_id, order_id, review_id, case_id, remind_at, "
        "kind, created_at, created_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(t.title.trimmed(), t.notes, t.dueAt, t.dueDayOnly, t.doneAt, t.assignedTo, t.customer, t.order, t.review,
                         t.caseId, t.remindAt, t.kind, t.createdAt ? t.createdAt : unit.now(), unit.id()).run());
    return TaskId(s.insertedId());
}

Status TaskRepository::update(UnitOfWork& unit, const Task& t)
{
    ENCORE_TRY(check(t));
    Statement& s = unit.db().cached(QStringLiteral(
        "UPDATE tasks SET title = ?, notes = ?, due_at = ?, due_precision = ?, done_at = ?, assigned_to = ?, customer_id = ?, "
        "order_id = ?, review_id = ?, case_id = ?, remind_at = ?, kind = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(t.title.trimmed(), t.notes, t.dueAt, t.dueDayOnly, t.doneAt, t.assignedTo, t.customer, t.order, t.review, t.caseId, t.remindAt,
                         t.kind, t.id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(t.id));
}

Status TaskRepository::remove(UnitOfWork& unit, TaskId id)
{
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM tasks WHERE id = ?"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(id));
}

Status TaskRepository::complete(UnitOfWork& unit, TaskId id, qint64 doneAt)
{
    ENCORE_LET(Task task, find(id));
    if (task.doneAt)
        return {};
    task.doneAt = doneAt;
    return update(unit, task);
}

Status TaskRepository::remindAgain(UnitOfWork& unit, TaskId id, qint64 until)
{
    if (until <= unit.now())
        return fail(ErrorCode::InvalidInput, QStringLiteral("until"), QStringLiteral("it has passed"));
    ENCORE_LET(Task task, find(id));
    if (task.doneAt)
        return {};
    task.remindAt = until;
    return update(unit, task);
}

Status TaskRepository::reopen(UnitOfWork& unit, TaskId id)
{
    ENCORE_LET(Task task, find(id));
    if (!task.doneAt)
        return {};
    task.doneAt.reset();
    return update(unit, task);
}

Result<Task> TaskRepository::find(TaskId id)
{
    ENCORE_LET(const std::vector<Task> list, read(QStringLiteral("id = %1").arg(id.value), QStringLiteral("id"), 1));
    if (list.empty())
        return fail(ErrorCode::NotFound, idName(id));
    return list.front();
}

Result<std::vector<Task>> TaskRepository::read(const QString& where, const QString& order, int limit)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT %1 FROM tasks WHERE %2 ORDER BY %3 LIMIT %4").arg(QLatin1String(kColumns), where, order).arg(limit));
    ENCORE_TRY(s.run());
    std::vector<Task> list;
    while (s.next())
        list.push_back(taskFrom(s));
    ENCORE_TRY(s.status());
    return list;
}

Result<std::vector<TaskRow>> TaskRepository::rows(TaskList which, const TaskTimes& times, StaffId staff, int limit)
{
    ENCORE_LET(std::vector<Task> tasks, list(which, times, staff, limit));
    std::vector<TaskRow> result;
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT coalesce((SELECT name FROM staff WHERE id = ?), ''), "
        "coalesce(nullif((SELECT name FROM customers WHERE id = ?), ''), (SELECT number FROM orders WHERE id = ?), "
        "nullif((SELECT author FROM reviews WHERE id = ?), ''), (SELECT title FROM cases WHERE id = ?), '')"));
    for (Task& task : tasks) {
        ENCORE_TRY(s.bindAll(task.assignedTo, task.customer, task.order, task.review, task.caseId).run());
        TaskRow row;
        if (s.next()) {
            row.assignedName = s.text(0);
            row.about = s.text(1);
        }
        s.finish();
        row.task = std::move(task);
        result.push_back(std::move(row));
    }
    return result;
}

Result<std::vector<Task>> TaskRepository::list(TaskList which, const TaskTimes& times, StaffId staff, int limit)
{
    const QString byDue = QStringLiteral("due_at IS NULL, due_at, id");
    switch (which) {
    case TaskList::Today: return read(today(times) + ofStaff(staff), byDue, limit);
    case TaskList::Overdue: return read(overdue(times) + ofStaff(staff), byDue, limit);
    case TaskList::Upcoming: return read(upcoming(times) + ofStaff(staff), byDue, limit);
    case TaskList::Done: return read(QStringLiteral("done_at IS NOT NULL") + ofStaff(staff), QStringLiteral("done_at DESC, id DESC"), limit);
    }
    return std::vector<Task>();
}

Result<TaskCounts> TaskRepository::counts(const TaskTimes& times, StaffId staff)
{
    TaskCounts counts;
    const QString sql = QStringLiteral("SELECT count(*) FROM tasks WHERE ");
    ENCORE_LET(counts.today, m_db.integer(sql + today(times) + ofStaff(staff)));
    ENCORE_LET(counts.overdue, m_db.integer(sql + overdue(times) + ofStaff(staff)));
    ENCORE_LET(counts.upcoming, m_db.integer(sql + upcoming(times) + ofStaff(staff)));
    return counts;
}

Result<std::vector<Task>> TaskRepository::ofCustomer(CustomerId customer)
{
    return read(QStringLiteral("customer_id = %1").arg(customer.value), QStringLiteral("done_at IS NOT NULL, due_at IS NULL, due_at, id"), 1000);
}
Result<std::vector<Task>> TaskRepository::ofOrder(OrderId order)
{
    return read(QStringLiteral("order_id = %1").arg(order.value), QStringLiteral("done_at IS NOT NULL, due_at IS NULL, due_at, id"), 1000);
}
Result<std::vector<Task>> TaskRepository::ofReview(ReviewId review)
{
    return read(QStringLiteral("review_id = %1").arg(review.value), QStringLiteral("done_at IS NOT NULL, due_at IS NULL, due_at, id"), 1000);
}

Result<std::vector<Task>> TaskRepository::ofCase(CaseId id)
{
    return read(QStringLiteral("case_id = %1").arg(id.value), QStringLiteral("done_at IS NOT NULL, due_at IS NULL, due_at, id"), 1000);
}

Result<std::vector<Task>> TaskRepository::reminders(qint64 after, qint64 until, StaffId staff)
{
    return read(QStringLiteral("done_at IS NULL AND remind_at IS NOT NULL AND remind_at > %1 AND remind_at <= %2").arg(after).arg(until) + ofStaff(staff),
                QStringLiteral("remind_at, id"), 100);
}

Result<std::vector<Task>> TaskRepository::falling(qint64 after, qint64 until, StaffId staff)
{
    return read(QStringLiteral("done_at IS NULL AND due_precision = 0 AND due_at > %1 AND due_at <= %2 AND (remind_at IS NULL OR remind_at < due_at)").arg(after).arg(until) + ofStaff(staff),
                QStringLiteral("due_at, id"), 100);
}

Result<std::vector<Task>> TaskRepository::onDays(qint64 after, qint64 until, StaffId staff)
{
    return read(QStringLiteral("done_at IS NULL AND due_precision = 1 AND due_at > %1 AND due_at <= %2 AND (remind_at IS NULL OR remind_at < due_at)").arg(after).arg(until) + ofStaff(staff),
                QStringLiteral("due_at, id"), 100);
}

} // namespace encore
