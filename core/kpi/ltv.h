#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/ladder.h"
#include "kpi/stats/clusters.h"

#include <vector>

namespace encore::kpi {

/// KPI10a, in minor units.
struct LtvBlock {
    qint64 totalMinor = 0;              ///< of identified customers, to date
    Figure mean;                        ///< over customers of all ages: reconciliation only, never a tile
    Figure median;
    std::vector<DayFigure> within;      ///< Σ net within d days of customers with age >= d / their number
    /// The same at each multiple of 30 days up to two years and at kHorizons, for the line.
    std::vector<DayFigure> curve;
};

class LtvPass {
public:
    explicit LtvPass(const Scope& scope);
    void add(const CustomerView& customer);
    LtvBlock finish();

private:
    const Scope& m_scope;
    std::vector<int> m_days;
    std::vector<stats::RatioSums> m_sums;
    std::vector<qint64> m_totals;
    qint64 m_total = 0;
    stats::RatioSums m_all;
};

} // namespace encore::kpi
