#pragma once

#include "base/ids.h"

#include <QString>

#include <optional>

namespace encore {

/// Something to do: a row of the table `tasks`. Instants are UTC seconds.
struct Task {
    TaskId id;
    QString title;
    QString notes;
    std::optional<qint64> dueAt;
    bool dueDayOnly = false;                  ///< due on that day, at no particular time
    std::optional<qint64> doneAt;
    StaffId assignedTo;
    CustomerId customer;                      ///< what it is about; each may be null
    OrderId order;
    ReviewId review;
    CaseId caseId;
    std::optional<qint64> remindAt;           ///< when to say so; moved on when it is put off
    QString kind;                             ///< who made it: empty: a person; "follow_up", "late_delivery", "service" …
    qint64 createdAt = 0;

    bool isDone() const { return doneAt.has_value(); }
    friend bool operator==(const Task&, const Task&) = default;
};

/// Today: due before the end of the day, overdue ones first. Overdue: due before now, or on an earlier day.
/// Upcoming: due later, then those without a date. Done: newest first.
enum class TaskList { Today, Overdue, Upcoming, Done };

/// A task as a list shows it.
struct TaskRow {
    Task task;
    QString assignedName;
    QString about;                            ///< name of the customer, else number of the order, author of the review, title of the case
};

/// The instants that cut the lists, made from the shop's clock and time zone.
struct TaskTimes {
    qint64 now = 0;
    qint64 dayStart = 0;                      ///< first second of the local day of `now`
    qint64 dayEnd = 0;                        ///< first second of the next local day
};

struct TaskCounts {
    qint64 today = 0, overdue = 0, upcoming = 0;
};

} // namespace encore
