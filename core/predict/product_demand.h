#pragma once

#include "kpi/annoyances.h"

#include <vector>

namespace encore::predict {

/// KPI29 of one slow product: pieces of it that are expected in repeat orders.
struct ProductDemand {
    qint64 product = 0;
    kpi::Figure pieces;          ///< n: repeat orders with it so far; no interval, for kpi.md has none
    double everyDays = 0.0;      ///< usual days between two weeks with such an order, as observed
};

struct ProductDemands {
    std::vector<ProductDemand> slow;   ///< most first
    qint64 few = 0;                    ///< products left out: under five repeat orders
    qint64 fast = 0;                   ///< left out: asked for so steadily that the forecast of all orders serves better
    qint64 gone = 0;                   ///< left out: silent for over three usual intervals and 91 days
};

/// Croston with the SBA correction over whole weeks that end with as-of, the first being that of the product's first
/// repeat order: pieces in orders of known customers other than their first, what was sent back not taken off. Slow: 1.32 weeks or more between weeks with demand
/// (Syntetos and Boylan's limit). Period is not looked at, channels are. Pure; any thread.
ProductDemands productDemand(const kpi::OrderHistory& history, const kpi::ProductLinks& links, const kpi::KpiOptions& options, int horizonDays);
/// The repeat orders behind a row.
std::vector<kpi::BehindRow> productDemandRows(const kpi::OrderHistory& history, const kpi::ProductLinks& links, const kpi::KpiOptions& options, qint64 product);

} // namespace encore::predict
