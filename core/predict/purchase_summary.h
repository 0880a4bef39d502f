#pragma once

#include "kpi/customer_scan.h"
#include "kpi/options.h"
#include "kpi/order_history.h"

#include <optional>
#include <vector>

namespace encore::predict {

/// What the models know of one customer at the calibration end. Purchases merge per local day.
struct Buyer {
    quint32 index = 0;     ///< in OrderHistory
    qint32 x = 0;          ///< repeat occasions
    qint32 recency = 0;    ///< days from first to last occasion
    qint32 age = 0;        ///< days from first occasion to the calibration end
    double mean = 0.0;     ///< mean net value of repeat occasions, minor units; 0 for x = 0
};

/// Buyers known at `end`. Those whose first order is uncertain are left out, as are erased persons.
struct PurchaseSummary {
    std::vector<Buyer> buyers;
    qint32 end = 0;                ///< Julian day
    qint32 historyDays = 0;        ///< first order of all to end
    qint64 repeaters = 0;
    std::optional<double> correlation; ///< Pearson of x and mean over x > 0, mean > 0
};

PurchaseSummary summarise(const kpi::OrderHistory& history, const kpi::KpiOptions& options, qint32 end);

} // namespace encore::predict
