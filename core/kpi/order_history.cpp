#include "kpi/order_history.h"

#include "kpi/stats/quantile.h"

#include <algorithm>
#include <limits>

namespace encore::kpi {

namespace {
constexpr qint64 kLargestSum = 9'000'000'000'000; // a million of them still fit in 64 bits
}

std::ptrdiff_t OrderHistory::indexOf(qint64 customerId) const
{
    const auto at = std::lower_bound(m_customers.begin(), m_customers.end(), customerId);
    return at != m_customers.end() && *at == customerId ? at - m_customers.begin() : -1;
}

qint32 OrderHistory::erasedOn(std::size_t customerIndex) const
{
    if (m_erased.empty())
        return std::numeric_limits<qint32>::max();
    const auto at = std::lower_bound(m_erased.begin(), m_erased.end(), std::pair{m_customers[customerIndex], std::numeric_limits<qint32>::min()});
    return at != m_erased.end() && at->first == m_customers[customerIndex] ? at->second : std::numeric_limits<qint32>::max();
}

std::size_t OrderHistory::customerOfOrder(std::size_t order) const
{
    const auto at = std::upper_bound(m_begin.begin(), m_begin.end(), static_cast<quint32>(order));
    return static_cast<std::size_t>(at - m_begin.begin()) - 1;
}

std::size_t OrderHistory::bytes() const
{
    std::size_t sum = m_customers.capacity() * sizeof(qint64) + m_begin.capacity() * sizeof(quint32) + m_erased.capacity() * sizeof(m_erased[0]);
    for (const Columns* c : {&m_known, &m_guests})
        sum += c->id.capacity() * 8 + c->placedAt.capacity() * 8 + c->day.capacity() * 4 + c->delivered.capacity() * 4 + c->net.capacity() * 8
            + c->cost.capacity() * 8 + c->items.capacity() * 2 + c->channel.capacity() * 2 + c->flags.capacity();
    return sum;
}

OrderHistoryBuilder::OrderHistoryBuilder(const DayTable& days, const std::vector<ChannelFact>& channels) : m_days(&days)
{
    for (const ChannelFact& c : channels)
        if (!c.identifiable)
            m_faceless.push_back(c.channel);
}

void OrderHistoryBuilder::reserve(std::size_t orders, std::size_t customers)
{
    OrderHistory::Columns& c = m_history.m_known;
    c.id.reserve(orders);
    c.placedAt.reserve(orders);
    c.day.reserve(orders);
    c.delivered.reserve(orders);
    c.net.reserve(orders);
    c.items.reserve(orders);
    c.channel.reserve(orders);
    c.flags.reserve(orders);
    m_history.m_customers.reserve(customers);
    m_history.m_begin.reserve(customers + 1);
}

bool OrderHistoryBuilder::identifiable(qint16 channel) const
{
    return std::find(m_faceless.begin(), m_faceless.end(), channel) == m_faceless.end();
}

void OrderHistoryBuilder::append(OrderHistory::Columns& c, const OrderFact& order, qint32 day)
{
    c.id.push_back(order.id);
    c.placedAt.push_back(order.placedAt);
    c.day.push_back(day);
    c.delivered.push_back(order.deliveredAt == kNoInstant ? kNoDay : static_cast<qint32>(m_days->julianDay(order.deliveredAt)));
    c.net.push_back(order.fullyRefunded ? 0 : std::clamp(order.netMinor, -kLargestSum, kLargestSum));
    if (order.costMinor != kNoInstant || !c.cost.empty()) {
        c.cost.resize(c.day.size() - 1, kNoInstant);
        c.cost.push_back(order.costMinor == kNoInstant ? kNoInstant : std::clamp(order.costMinor, -kLargestSum, kLargestSum));
    }
    c.items.push_back(static_cast<quint16>(std::clamp(order.items, 0, 65535)));
    c.channel.push_back(order.channel);
    c.flags.push_back(static_cast<quint8>((order.fullyRefunded ? OrderHistory::FullyRefunded : 0) | (order.grossMinor == 0 ? OrderHistory::ZeroValue : 0)
                                          | (order.automatic ? OrderHistory::Automatic : 0)));
}

void OrderHistoryBuilder::add(const OrderFact& order)
{
    const auto day = static_cast<qint32>(m_days->julianDay(order.placedAt));
    if (!order.fullyRefunded) {
        m_history.m_firstDay = m_history.m_firstDay == kNoDay ? day : std::min(m_history.m_firstDay, day);
        m_history.m_lastDay = std::max(m_history.m_lastDay, day);
    }
    if (order.customer <= 0 || (!m_faceless.empty() && !identifiable(order.channel))) {
        append(m_history.m_guests, order, day);
        return;
    }
    auto& customers = m_history.m_customers;
    const auto& placed = m_history.m_known.placedAt;
    if (!m_pending.empty() || (!customers.empty() && (order.customer < customers.back() || (order.customer == customers.back() && order.placedAt < placed.back())))) {
        m_pending.push_back(order);
        return;
    }
    if (customers.empty() || customers.back() != order.customer) {
        customers.push_back(order.customer);
        m_history.m_begin.push_back(static_cast<quint32>(m_history.m_known.size()));
    }
    append(m_history.m_known, order, day);
    m_history.m_begin.back() = static_cast<quint32>(m_history.m_known.size());
}

void OrderHistoryBuilder::addErased(qint64 customer, qint32 day)
{
    m_history.m_erased.emplace_back(customer, day);
}

void OrderHistoryBuilder::sortKnown()
{
    const OrderHistory::Columns& c = m_history.m_known;
    std::vector<OrderFact> all;
    all.reserve(c.size() + m_pending.size());
    // Days are kept as they were cut; instants are enough to cut them again.
    for (std::size_t customer = 0; customer < m_history.m_customers.size(); ++customer)
        for (std::size_t i = m_history.m_begin[customer]; i < m_history.m_begin[customer + 1]; ++i) {
            OrderFact f;
            f.id = c.id[i];
            f.customer = m_history.m_customers[customer];
            f.placedAt = c.placedAt[i];
            f.netMinor = c.net[i];
            f.grossMinor = (c.flags[i] & OrderHistory::ZeroValue) != 0 ? 0 : 1;
            f.costMinor = i < c.cost.size() ? c.cost[i] : kNoInstant;
            f.items = c.items[i];
            f.channel = c.channel[i];
            f.fullyRefunded = (c.flags[i] & OrderHistory::FullyRefunded) != 0;
            f.automatic = (c.flags[i] & OrderHistory::Automatic) != 0;
            f.deliveredAt = c.delivered[i]; // a day; put back below
            all.push_back(f);
        }
    for (OrderFact& f : m_pending) {
        f.deliveredAt = f.deliveredAt == kNoInstant ? kNoDay : m_days->julianDay(f.deliveredAt);
        all.push_back(f);
    }
    m_pending.clear();
    std::stable_sort(all.begin(), all.end(), [](const OrderFact& a, const OrderFact& b) {
        return a.customer != b.customer ? a.customer < b.customer : a.placedAt < b.placedAt;
    });
    m_history.m_known = {};
    m_history.m_customers.clear();
    m_history.m_begin.assign(1, 0);
    for (OrderFact f : all) {
        const auto delivered = static_cast<qint32>(f.deliveredAt);
        f.deliveredAt = kNoInstant;
        add(f);
        m_history.m_known.delivered.back() = delivered;
    }
}

void OrderHistoryBuilder::append(OrderHistoryBuilder&& later)
{
    OrderHistory& h = m_history;
    OrderHistory& l = later.m_history;
    for (const qint32 day : {l.m_firstDay, l.m_lastDay})
        if (day != kNoDay) {
            h.m_firstDay = h.m_firstDay == kNoDay ? day : std::min(h.m_firstDay, day);
            h.m_lastDay = std::max(h.m_lastDay, day);
        }
    m_pending.insert(m_pending.end(), later.m_pending.begin(), later.m_pending.end());
    // One customer on both sides: the sort puts the halves together.
    Q_ASSERT(h.m_customers.empty() || l.m_customers.empty() || h.m_customers.back() < l.m_customers.front());
    const auto join = [](OrderHistory::Columns& to, const OrderHistory::Columns& from) {
        const auto add = [](auto& all, const auto& more) { all.insert(all.end(), more.begin(), more.end()); };
        if (!to.cost.empty() || !from.cost.empty()) {
            to.cost.resize(to.size(), kNoInstant);
            add(to.cost, from.cost);
            to.cost.resize(to.size() + from.size(), kNoInstant);
        }
        add(to.id, from.id);
        add(to.placedAt, from.placedAt);
        add(to.day, from.day);
        add(to.delivered, from.delivered);
        add(to.net, from.net);
        add(to.items, from.items);
        add(to.channel, from.channel);
        add(to.flags, from.flags);
    };
    const auto base = static_cast<quint32>(h.m_known.size());
    join(h.m_known, l.m_known);
    join(h.m_guests, l.m_guests);
    h.m_customers.insert(h.m_customers.end(), l.m_customers.begin(), l.m_customers.end());
    for (std::size_t i = 1; i < l.m_begin.size(); ++i)
        h.m_begin.push_back(base + l.m_begin[i]);
    h.m_erased.insert(h.m_erased.end(), l.m_erased.begin(), l.m_erased.end());
    l = OrderHistory();
}

OrderHistory OrderHistoryBuilder::build()
{
    if (!m_pending.empty())
        sortKnown();
    std::sort(m_history.m_erased.begin(), m_history.m_erased.end());
    stats::DayHistogram delivery;
    for (const OrderHistory::Columns* c : {&m_history.m_known, &m_history.m_guests})
        for (std::size_t i = 0; i < c->size(); ++i)
            if (c->delivered[i] != kNoDay && c->delivered[i] >= c->day[i])
                delivery.add(c->delivered[i] - c->day[i]);
    if (const auto median = delivery.quantile(0.5))
        m_history.m_medianDelivery = static_cast<qint32>(*median + 0.5);
    for (OrderHistory::Columns* c : {&m_history.m_known, &m_history.m_guests})
        if (!c->cost.empty())
            c->cost.resize(c->size(), kNoInstant);
    return std::move(m_history);
}

} // namespace encore::kpi
