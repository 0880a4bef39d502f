#pragma once

#include "db/unit_of_work.h"
#include "tasks/task.h"

#include <vector>

namespace encore {

/// Tasks and reminders from any record.
class TaskRepository {
public:
    explicit TaskRepository(Database& db) : m_db(db) {}

    /// InvalidInput "title" when it is empty or longer than 500 characters; InvalidInput for a record that is
    /// not there.
    Result<TaskId> insert(UnitOfWork& unit, const Task& task);
    /// As insert(); NotFound.
    Status update(UnitOfWork& unit, const Task& task);
    Status remove(UnitOfWork& unit, TaskId id);
    /// Doing twice what is done already changes nothing.
    Status complete(UnitOfWork& unit, TaskId id, qint64 doneAt);
    /// Says so again at `until`. InvalidInput "until" unless it lies ahead; a task that is done is left alone.
    Status remindAgain(UnitOfWork& unit, TaskId id, qint64 until);
    Status reopen(UnitOfWork& unit, TaskId id);
    Result<Task> find(TaskId id);

    /// `staff` null: everyone's; else theirs and nobody's.
    Result<std::vector<Task>> list(TaskList which, const TaskTimes& times, StaffId staff = {}, int limit = 1000);
    /// The same with names, for lists.
    Result<std::vector<TaskRow>> rows(TaskList which, const TaskTimes& times, StaffId staff = {}, int limit = 1000);
    Result<TaskCounts> counts(const TaskTimes& times, StaffId staff = {});
    /// Open ones first, by due time.
    Result<std::vector<Task>> ofCustomer(CustomerId customer);
    Result<std::vector<Task>> ofOrder(OrderId order);
    Result<std::vector<Task>> ofReview(ReviewId review);
    Result<std::vector<Task>> ofCase(CaseId id);
    /// Open tasks whose reminder falls into (after, until], oldest first.
    Result<std::vector<Task>> reminders(qint64 after, qint64 until, StaffId staff = {});
    /// Open tasks with a time of day that falls into (after, until] and of which no reminder speaks at that time or later.
    Result<std::vector<Task>> falling(qint64 after, qint64 until, StaffId staff = {});
    /// Open tasks with a day alone that begins in (after, until] and of which no reminder speaks on that day or later.
    Result<std::vector<Task>> onDays(qint64 after, qint64 until, StaffId staff = {});

private:
    Result<std::vector<Task>> read(const QString& where, const QString& order, int limit);

    Database& m_db;
};

} // namespace encore
