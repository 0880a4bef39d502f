#pragma once

#include "kpi/options.h"
#include "kpi/order_history.h"

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

namespace encore::kpi {

/// Calendar months over a range of local days as tables, so that a pass makes no date call.
class MonthTable {
public:
    /// Covers firstDay .. lastDay, both inclusive, clamped outside.
    MonthTable(qint32 firstDay, qint32 lastDay);
    /// Months since year 0 (12 * year + month - 1) of a day.
    qint32 monthOf(qint32 day) const { return m_months[static_cast<std::size_t>(std::clamp(day, m_first, m_last) - m_first)]; }
    qint32 firstMonth() const { return m_months.front(); }
    qint32 lastMonth() const { return m_months.back(); }
    /// First day of a month; any month.
    static qint32 firstDayOf(qint32 month);
    static int yearOf(qint32 month) { return month / 12; }
    static int monthInYear(qint32 month) { return month % 12 + 1; }

private:
    qint32 m_first;
    qint32 m_last;
    std::vector<qint32> m_months;
};

/// One customer's purchase occasions up to as-of, after the switches. Valid during the call only.
struct CustomerView {
    std::size_t index = 0;                ///< in OrderHistory
    std::span<const qint32> days;         ///< occasions, ascending, at least one
    std::span<const qint64> nets;         ///< net minor units of each
    std::span<const qint32> orders;       ///< orders in each
    std::span<const quint8> automatic;    ///< 1: a subscription placed all of it
    bool uncertain = false;               ///< perhaps a customer from before the imported history
    qint32 observedTo = 0;                ///< last day on which an order would be seen: as-of, or the erasure
    qint32 age() const { return observedTo - days.front(); }
};

/// The period and switches made ready for passes.
struct Scope {
    qint32 asOf = 0;
    qint32 from = 0;
    qint32 to = -1;                        ///< from > to: an empty period
    qint32 firstDay = 0;                   ///< first order that is seen; asOf where there is none
    qint32 certainFrom = std::numeric_limits<qint32>::min(); ///< first orders before this day are uncertain
    bool zeroValueOrders = false;
    bool mergeSameDay = true;
    std::vector<char> channelIn;           ///< by channel number; empty: all

    bool inPeriod(qint32 day) const { return day >= from && day <= to; }
    bool sees(qint16 channel) const
    {
        return channelIn.empty() || (channel >= 0 && static_cast<std::size_t>(channel) < channelIn.size() && channelIn[static_cast<std::size_t>(channel)] != 0);
    }
    /// Whether an order is an occasion: not refunded in full, not without value, in the channels asked for.
    bool counts(const OrderHistory::Columns& c, std::size_t i) const
    {
        return (c.flags[i] & m_rejected) == 0 && sees(c.channel[i]);
    }
    /// Refunded in full later: an index order of KPI21 to 23 all the same.
    bool refundedIndex(const OrderHistory::Columns& c, std::size_t i) const
    {
        return (c.flags[i] & OrderHistory::FullyRefunded) != 0 && (zeroValueOrders || (c.flags[i] & OrderHistory::ZeroValue) == 0) && sees(c.channel[i]);
    }
    static Scope of(const OrderHistory& history, const KpiOptions& options);

private:
    quint8 m_rejected = OrderHistory::FullyRefunded | OrderHistory::ZeroValue;
};

/// Calls `visit(const CustomerView&)` for every customer with an occasion by as-of, and `order(columns, i)`
/// for each of the orders behind them.
template <class Visit, class Order>
void forEachCustomer(const OrderHistory& history, const Scope& scope, Visit&& visit, Order&& order)
{
    const OrderHistory::Columns& c = history.known();
    // Room for whoever ordered most, so that nothing is asked or moved per order.
    std::size_t room = 0;
    for (std::size_t customer = 0; customer < history.customerCount(); ++customer) {
        const auto [begin, end] = history.rangeOf(customer);
        room = std::max(room, end - begin);
    }
    std::vector<qint32> days(room);
    std::vector<qint64> nets(room);
    std::vector<qint32> orders(room);
    std::vector<quint8> automatic(room);
    for (std::size_t customer = 0; customer < history.customerCount(); ++customer) {
        const auto [begin, end] = history.rangeOf(customer);
        std::size_t count = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const qint32 day = c.day[i];
            if (day > scope.asOf)
                break;
            if (!scope.counts(c, i))
                continue;
            order(c, i);
            const auto own = static_cast<quint8>((c.flags[i] & OrderHistory::Automatic) != 0 ? 1 : 0);
            if (scope.mergeSameDay && count > 0 && days[count - 1] == day) {
                nets[count - 1] += c.net[i];
                ++orders[count - 1];
                automatic[count - 1] &= own;
            } else {
                days[count] = day;
                nets[count] = c.net[i];
                orders[count] = 1;
                automatic[count] = own;
                ++count;
            }
        }
        if (count == 0)
            continue;
        CustomerView view;
        view.index = customer;
        view.days = std::span(days).first(count);
        view.nets = std::span(nets).first(count);
        view.orders = std::span(orders).first(count);
        view.automatic = std::span(automatic).first(count);
        view.uncertain = days[0] < scope.certainFrom;
        view.observedTo = std::max(days[count - 1], std::min(scope.asOf, history.erasedOn(customer)));
        visit(view);
    }
}

template <class Visit>
void forEachCustomer(const OrderHistory& history, const Scope& scope, Visit&& visit)
{
    forEachCustomer(history, scope, std::forward<Visit>(visit), [](const OrderHistory::Columns&, std::size_t) {});
}

} // namespace encore::kpi
