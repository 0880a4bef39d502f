#pragma once

#include "predict/purchase_summary.h"

#include <QString>

#include <optional>
#include <vector>

namespace encore::predict {

/// What one customer is expected to do in the horizon by a rung below the model. Money in minor units.
struct Expected {
    double minor = 0.0;
    double orders = 0.0;
};

/// Rung 1: net revenue (occasions) in the last `horizon` days from customers with an order before that / their
/// number, the same for everyone. nullopt without `horizon` days of history or with fewer than 30 such customers.
std::optional<Expected> simpleRung(const kpi::OrderHistory& history, const kpi::KpiOptions& options, qint32 end, int horizon);

/// What rung 1 lacks, with what there is of it and what it needs, in English: "31 of 365 days of history", or "12 of 30
/// customers bought 365 days ago or earlier"; empty where it lacks nothing.
QString lackOfSimpleRung(const kpi::OrderHistory& history, const kpi::KpiOptions& options, qint32 end, int horizon);

/// Rung 2: M(g + H) - M(g) at a customer's age g over the customers with age >= g + H, by occasions at age g
/// (1, 2, 3+), shrunk by 10 customers to the whole. Ages are taken in steps of 7 days, downwards.
/// One entry per buyer of `summary`; nullopt where fewer than 30 such customers exist.
std::vector<std::optional<Expected>> cohortRung(const kpi::OrderHistory& history, const kpi::KpiOptions& options, const PurchaseSummary& summary, int horizon);

} // namespace encore::predict
