#pragma once

#include "base/calendar.h"
#include "base/result.h"
#include "kpi/order_history.h"

#include <functional>
#include <vector>

namespace encore {

class Database;

struct OrderScanOptions {
    /// Take the shipping out of every net sum (an order refunded in part keeps at least nothing).
    bool withoutShipping = false;
    /// Also the pieces of each order and what they cost the shop, from the lines: a second pass, only for
    /// figures that need it. A cost is known when every line's product has one.
    bool goods = false;
    /// Asked now and then; true stops the scan with Cancelled.
    std::function<bool()> cancelled;
};

/// Channels as the figures need them; `channel` is the channel's id.
Result<std::vector<kpi::ChannelFact>> scanChannels(Database& db);

/// The local days from the shop's first order or review to a year after its last, or after `now`.
Result<DayTable> daysForFigures(Database& db, const QTimeZone& zone, qint64 now);

/// All qualifying orders, guests' included, and the delivered ones that were refunded in full later, by one
/// ordered scan of a covering index. The switches of the figures (channels, zero-value orders, delivery)
/// are applied to the result, not here. For a worker: 1,000,000 orders take a fraction of a second.
Result<kpi::OrderHistory> scanOrders(Database& db, const DayTable& days, const OrderScanOptions& options = {});

} // namespace encore
