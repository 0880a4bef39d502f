#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/ladder.h"
#include "kpi/stats/survival.h"

#include <array>
#include <vector>

namespace encore::kpi {

/// KPI3: waiting time from occasion m to m+1. `curve` is of the state "not yet returned".
struct StepCurve {
    int step = 1;                      ///< 1, 2, 3; 4 stands for 4 and more, pooled
    stats::SurvivalCurve curve;
    std::vector<DayFigure> returnedBy; ///< 1 - S at kHorizons; the pooled step has no interval
    Figure median;                     ///< "half return by day N"
    std::optional<double> p80;
};

/// Step 1 -> 2 of those whose first order fell in one quarter.
struct QuarterCurve {
    qint32 month = 0;                  ///< first month of the quarter (12 * year + month - 1)
    stats::SurvivalCurve curve;
};

struct RepeatCurveBlock {
    std::array<StepCurve, 4> steps;
    std::vector<QuarterCurve> byQuarter;

    const stats::SurvivalCurve& curveAfter(std::size_t occasions) const { return steps[std::min<std::size_t>(occasions, 4) - 1].curve; }
};

/// 1 - S at `time` with its band; undefined where the curve does not reach.
Figure returnedBy(QLatin1String definition, const stats::SurvivalCurve& curve, double time);

class RepeatCurvePass {
public:
    RepeatCurvePass(const Scope& scope, const MonthTable& months);
    void add(const CustomerView& customer);
    RepeatCurveBlock finish() const;

private:
    const MonthTable& m_months;
    std::array<stats::DayCounts, 4> m_steps;
    qint32 m_firstQuarter;
    std::vector<stats::DayCounts> m_quarters;
};

} // namespace encore::kpi
