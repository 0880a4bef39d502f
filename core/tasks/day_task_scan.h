#pragma once

#include "base/result.h"
#include "tasks/task.h"

#include <vector>

namespace encore {

class Store;

/// Open tasks with a day and no time of it whose day began for the shop in (since, now]: with its opening, at 9:00 where it is closed
/// that day. What has a reminder of its own on that day or later is not in it. The earliest first; for a worker.
Result<std::vector<Task>> scanDayTasks(Store& store, qint64 since, qint64 now, StaffId staff = {});

} // namespace encore
