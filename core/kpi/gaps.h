#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/stats/clusters.h"
#include "kpi/stats/quantile.h"

#include <array>
#include <vector>

namespace encore::kpi {

/// KPI7 (i) and (ii): days between consecutive occasions whose later one lies in the period.
struct GapBlock {
    struct Step {
        int step = 1;        ///< from occasion `step` to the next
        Figure median;
    };
    Figure mean;
    Figure median;
    Figure p90;
    std::vector<Step> bySteps; ///< steps 1..9 that occur
};

class GapPass {
public:
    GapPass(const Scope& scope, const std::vector<Closure>& closures);
    void add(const CustomerView& customer);
    GapBlock finish() const;

    /// Whether the gap before occasion `i` (from 0) counts in the period.
    static bool takes(const CustomerView& v, std::size_t i, const Scope& scope, const std::vector<Closure>& closures)
    {
        return i > 0 && scope.inPeriod(v.days[i]) && v.automatic[i] == 0 && (closures.empty() || !spansClosure(closures, v.days[i - 1], v.days[i]));
    }
    /// Whether the gap between two days is left out because the shop was closed in between.
    static bool spansClosure(const std::vector<Closure>& closures, qint32 from, qint32 to);

private:
    static constexpr std::size_t kSteps = 9;
    const Scope& m_scope;
    const std::vector<Closure>& m_closures;
    stats::DayHistogram m_all;
    std::array<stats::DayHistogram, kSteps> m_byStep;
    stats::RatioSums m_sums;
};

/// KPI7 (iii): personal interval, (n * own median + 3 * shop's median) / (n + 3) for n gaps; nullopt for
/// n = 0. `shopMedian` = median of customers' own medians, each person once.
std::optional<double> personalInterval(std::size_t gaps, double ownMedian, double shopMedian);
/// Median of the gaps of one customer; reorders `scratch`. nullopt for one occasion.
std::optional<double> ownMedianGap(std::span<const qint32> days, std::vector<qint32>& scratch);

} // namespace encore::kpi
