#pragma once

#include "base/calendar.h"

#include <QtGlobal>

#include <limits>
#include <utility>
#include <vector>

namespace encore::kpi {

inline constexpr qint32 kNoDay = std::numeric_limits<qint32>::min();
inline constexpr qint64 kNoInstant = std::numeric_limits<qint64>::min();

/// One order as the scan feeds it. Only qualifying orders (paid or later, not test, not cancelled) and,
/// with `fullyRefunded`, delivered orders that were refunded in full later.
struct OrderFact {
    qint64 id = 0;
    qint64 customer = 0;             ///< 0: guest
    qint64 placedAt = 0;             ///< UTC seconds
    qint64 deliveredAt = kNoInstant; ///< UTC seconds, or kNoInstant
    qint64 netMinor = 0;             ///< after refunds; tax and shipping in or out as the shop's switches say;
                                     ///< sums beyond 9e12 are cut to that, so that totals cannot overflow
    qint64 grossMinor = 0;           ///< as ordered: 0 marks an exchange or gift
    qint64 costMinor = kNoInstant;   ///< cost of the goods where known
    qint32 items = 0;                ///< pieces
    qint16 channel = 0;              ///< a small number per channel, as in ChannelFact
    bool fullyRefunded = false;      ///< index order only: no occasion, no value
    bool automatic = false;          ///< placed by a subscription
};

/// What the figures need to know of a channel.
struct ChannelFact {
    qint16 channel = 0;
    bool identifiable = true;   ///< buyers are known (marketplaces: no); else its orders count as guests'
    bool replyPossible = true;
};

/// Column snapshot of all orders, sorted by customer, then time. Immutable after build; every function is
/// callable from any thread. About 37 bytes per order.
class OrderHistory {
public:
    enum Flag : quint8 { FullyRefunded = 1, ZeroValue = 2, Automatic = 4 };

    struct Columns {
        std::vector<qint64> id;
        std::vector<qint64> placedAt;
        std::vector<qint32> day;        ///< local Julian day of placedAt
        std::vector<qint32> delivered;  ///< local Julian day, or kNoDay
        std::vector<qint64> net;
        std::vector<qint64> cost;       ///< empty where no order has a cost; kNoInstant: unknown
        std::vector<quint16> items;
        std::vector<qint16> channel;
        std::vector<quint8> flags;
        std::size_t size() const { return day.size(); }
    };

    std::size_t customerCount() const { return m_customers.size(); }
    std::size_t orderCount() const { return m_known.size(); }
    /// Orders of identified customers.
    const Columns& known() const { return m_known; }
    /// Orders without a customer, or of channels whose buyers are not identifiable; as they came.
    const Columns& guests() const { return m_guests; }
    /// Half-open range of a customer's orders in known().
    std::pair<std::size_t, std::size_t> rangeOf(std::size_t customerIndex) const { return {m_begin[customerIndex], m_begin[customerIndex + 1]}; }
    qint64 customerId(std::size_t customerIndex) const { return m_customers[customerIndex]; }
    /// Index of a customer id, or -1.
    std::ptrdiff_t indexOf(qint64 customerId) const;
    /// Local day of the erasure of that person, or the largest day.
    qint32 erasedOn(std::size_t customerIndex) const;
    /// First and last day with any order; kNoDay when there is none.
    qint32 firstDay() const { return m_firstDay; }
    qint32 lastDay() const { return m_lastDay; }
    /// Median of placed to delivered, in days; kNoDay where no delivery is known.
    qint32 medianDeliveryDays() const { return m_medianDelivery; }
    /// Customer index of an order in known(), by binary search.
    std::size_t customerOfOrder(std::size_t order) const;
    std::size_t bytes() const;

private:
    friend class OrderHistoryBuilder;
    Columns m_known;
    Columns m_guests;
    std::vector<qint64> m_customers;
    std::vector<quint32> m_begin{0};
    std::vector<std::pair<qint64, qint32>> m_erased;
    qint32 m_firstDay = kNoDay;
    qint32 m_lastDay = kNoDay;
    qint32 m_medianDelivery = kNoDay;
};

/// Takes rows in the order customer id ascending, then placed_at ascending (guests, customer 0, first or
/// anywhere); exactly what one ordered scan of the covering index gives. Rows out of order are sorted in
/// `build`, at a price.
class OrderHistoryBuilder {
public:
    OrderHistoryBuilder(const DayTable& days, const std::vector<ChannelFact>& channels = {});
    void reserve(std::size_t orders, std::size_t customers);
    void add(const OrderFact& order);
    /// This person's data were erased on that local Julian day: waiting times end there.
    void addErased(qint64 customer, qint32 day);
    /// Takes over what another builder was given, made with the same days and channels. Its customers come after
    /// all of this one's; else the rows are sorted in `build`.
    void append(OrderHistoryBuilder&& later);
    OrderHistory build();

private:
    void append(OrderHistory::Columns& columns, const OrderFact& order, qint32 day);
    bool identifiable(qint16 channel) const;
    void sortKnown();

    const DayTable* m_days;
    std::vector<qint16> m_faceless;
    OrderHistory m_history;
    std::vector<OrderFact> m_pending;     // rows of an unordered feed
};

} // namespace encore::kpi
