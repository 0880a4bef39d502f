#pragma once

#include "kpi/churn.h"
#include "kpi/cohorts.h"
#include "kpi/gaps.h"
#include "kpi/ladder.h"
#include "kpi/ltv.h"
#include "kpi/order_values.h"
#include "kpi/repeat_curve.h"
#include "kpi/retention.h"

namespace encore::kpi {

/// Every figure of one computation. Money in minor units. Plain values: copy and compare freely.
struct KpiReport {
    qint32 asOf = 0;
    qint32 from = 0;
    qint32 to = 0;
    OrderBlock orders;
    LadderBlock ladder;
    RepeatCurveBlock repeatCurve;
    GapBlock gaps;
    LtvBlock ltv;
    RetentionBlock retention;
    CohortBlock cohorts;
    ChurnBlock churn;
};

} // namespace encore::kpi
