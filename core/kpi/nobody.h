#pragma once

#include "kpi/kpi_report.h"

namespace encore::kpi {

/// Orders of known customers up to as-of, in the channels asked for, that were refunded in full.
qint64 refundedOrders(const OrderHistory& orders, const Scope& scope);

/// Why a shop has no buyer to count up to as-of, in the channels asked for: AllRefunded where it has refundedOrders,
/// AllWithoutValue where those it has are exchanges or gifts, else NoCustomers.
Undefined whyNobody(const OrderHistory& orders, const Scope& scope);

/// Gives `reason` to every figure of buyers that has no value, for a report without any buyer: nobody was there to be
/// watched, so that it is not too early for anything.
void sayNobody(KpiReport& report, Undefined reason);

} // namespace encore::kpi
