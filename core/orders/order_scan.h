#pragma once

#include "base/calendar.h"
#include "base/result.h"
#include "kpi/order_history.h"

#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace encore {

class Database;

struct OrderScanOptions {
    /// Take the shipping out of every net sum (an order refunded in part keeps at least nothing).
    bool withoutShipping = false;
    /// Take the tax out of every net sum of an order that states it: net × (total − tax) / total, rounded half away from zero. A
    /// partial refund so contains its share of the tax, and so does the shipping, which is taken out before.
    bool withoutTax = false;
    /// Also the pieces of each order and what they cost the shop, from the lines: a second pass, only for
    /// figures that need it. A cost is known when every line's product has one.
    bool goods = false;
    /// Small enough that of two readers neither waits long for the other at the end, large enough that a piece
    /// costs nothing.
    qint64 rowsPerPiece = 20'000;
    /// Asked now and then, by every thread that reads; true stops the scan with Cancelled.
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

/// The same scan for one connection or for two that see the same state of the file (readTogether): customers are
/// cut into pieces, and each side takes the next one from its end until none is left.
class OrderScan {
public:
    explicit OrderScan(const DayTable& days, OrderScanOptions options = {});
    ~OrderScan();
    /// What every piece needs, the goods among it: once, always, and before readFront(), on the same side.
    Status prepare(Database& db);
    /// Once, always.
    Status readFront(Database& db);
    /// Once at most, on another thread than prepare(), which it waits for where it comes first.
    Status readBack(Database& db);
    /// After both have returned well.
    kpi::OrderHistory build();

private:
    struct Extras;
    struct Piece;
    Status readBasics(Database& db);
    std::optional<std::size_t> take(bool fromFront);
    Status read(Database& db, std::size_t piece, kpi::OrderHistoryBuilder& builder) const;

    const DayTable& m_days;
    const OrderScanOptions m_options;
    std::promise<bool> m_prepared;
    std::vector<kpi::ChannelFact> m_channels;
    std::unique_ptr<Extras> m_extras;
    std::vector<kpi::OrderFact> m_refunded;   // in the order of the rows
    std::vector<Piece> m_pieces;
    std::size_t m_rowsPerPiece = 0;
    std::mutex m_mutex;
    std::size_t m_front = 0;                  // [m_front, m_back): not taken yet
    std::size_t m_back = 0;
    std::optional<kpi::OrderHistoryBuilder> m_builder;
    std::vector<kpi::OrderHistoryBuilder> m_fromBack;   // the last piece first
};

} // namespace encore
