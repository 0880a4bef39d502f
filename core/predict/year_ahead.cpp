#include "predict/year_ahead.h"

#include <algorithm>

namespace encore::predict {

namespace {
constexpr QLatin1String kId("KPI10b");
constexpr std::size_t kAll = YearAhead::kGroups - 1;

std::size_t groupOf(qint32 repeatOccasions) { return static_cast<std::size_t>(std::clamp(repeatOccasions, 0, 2)); }
} // namespace

YearAhead YearAhead::of(const Prediction& p)
{
    YearAhead y;
    y.rung = p.rung;
    y.gate = p.gate;
    y.backtestError = p.backtestError;
    y.backtestActual = p.backtestActual;
    std::array<double, kGroups> sums{};
    std::array<qint64, kGroups> counts{};
    for (const PredictedCustomer& c : p.customers) {
        if (!c.expectedMinor)
            continue;
        for (const std::size_t g : {groupOf(c.frequency), kAll}) {
            sums[g] += *c.expectedMinor;
            ++counts[g];
        }
    }
    for (std::size_t g = 0; g < kGroups; ++g)
        y.perCustomer[g] = counts[g] == 0 ? kpi::Figure::none(kId, p.rung == Rung::None ? kpi::Undefined::HistoryTooShort : kpi::Undefined::NoCustomers)
                                          : kpi::Figure::of(kId, sums[g] / static_cast<double>(counts[g]), counts[g], std::nullopt, kpi::Undefined::NoConvergence);
    return y;
}

std::vector<kpi::BehindRow> yearAheadRows(const kpi::OrderHistory& history, const kpi::KpiOptions& options, std::size_t group)
{
    std::vector<kpi::BehindRow> rows;
    for (const Buyer& b : summarise(history, options, options.asOf).buyers)
        if (group == kAll || groupOf(b.x) == group)
            rows.push_back({history.customerId(b.index), false});
    return rows;
}

} // namespace encore::predict
