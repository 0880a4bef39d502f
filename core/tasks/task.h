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
    qint64 createdAt = 0;

    bool isDone() const { return doneAt.has_value(); }
    friend bool operator==(const Task&, const Task&) = default;
};

/// Today: due before the end of the day, overdue ones first. Overdue: due before now, or on an earlier day.
/// Upcoming: due later, then those without a date. Done: newest first.
enum class TaskList { Today, Overdue, Upcoming, Done };

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
