#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "demo/demo_random.h"
#include "shop/working_calendar.h"

#include <QString>

#include <vector>

namespace encore {

class Store;
class UnitOfWork;

/// What the demo's cases are made from.
struct DemoCasePlan {
    QString language;
    qint64 now = 0;
    const WorkingCalendar* calendar = nullptr;
    std::vector<StaffId> staff;               ///< owner, agent, ...
    quint64 seed = 1;
};

/// Cases of about half of the unhappy reviews of the last fourteen months, some requests and returns without a
/// review, causes, compensations, and changes made because of them: new, in work, waiting, late and done ones.
Status fillDemoCases(UnitOfWork& unit, Store& store, const DemoCasePlan& plan);

} // namespace encore
