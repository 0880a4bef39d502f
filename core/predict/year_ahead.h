#pragma once

#include "kpi/behind_row.h"
#include "kpi/figure.h"
#include "predict/prediction.h"

#include <array>
#include <optional>
#include <vector>

namespace encore::predict {

/// KPI10b: what known customers are expected to bring in the 365 days after as-of, as means per customer.
struct YearAhead {
    static constexpr int kDays = 365;
    static constexpr std::size_t kGroups = 4;
    Rung rung = Rung::None;
    Gate gate = Gate::NoOrders;              ///< why not the model
    std::optional<double> backtestError;     ///< of the rung, signed
    qint64 backtestActual = 0;
    /// Minor units per customer who has bought once, twice, three times and more, and of all. No interval: kpi.md has none.
    std::array<kpi::Figure, kGroups> perCustomer;

    /// `prediction` with a horizon of kDays.
    static YearAhead of(const Prediction& prediction);
};

/// The customers of one of the groups; 3: all.
std::vector<kpi::BehindRow> yearAheadRows(const kpi::OrderHistory& history, const kpi::KpiOptions& options, std::size_t group);

} // namespace encore::predict
