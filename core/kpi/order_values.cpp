#include "kpi/order_values.h"

#include "kpi/stats/quantile.h"

#include <array>
#include <cmath>

namespace encore::kpi {

namespace {
constexpr double kNoLimit = 1e300;
constexpr std::array<int, 4> kTopPercent{1, 8, 10, 20};

/// A share of money: undefined where the total is not above zero or a negative part puts it outside 0..1.
Figure moneyShare(QLatin1String id, const stats::RatioSums& sums)
{
    if (sums.clusters == 0)
        return Figure::none(id, Undefined::NoCustomers);
    if (!(sums.x > 0.0) || sums.y < 0.0 || sums.y > sums.x)
        return Figure::none(id, Undefined::NoRevenue, sums.clusters);
    return Figure::of(id, sums.y / sums.x, sums.clusters, sums.interval(0.0, 1.0), Undefined::NoRevenue);
}
} // namespace

std::size_t bestOf(std::size_t buyers, int percent) { return static_cast<std::size_t>(std::ceil(static_cast<double>(buyers) * percent / 100.0)); }

OrderValuePass::OrderValuePass(const OrderHistory& history, const Scope& scope, const MonthTable& months) : m_history(history), m_scope(scope), m_months(months)
{
    m_rows.resize(static_cast<std::size_t>(months.lastMonth() - months.firstMonth()) + 1);
    m_costKnown = !history.known().cost.empty();
    m_values.reserve(history.orderCount());
    addGuests(history);
}

void OrderValuePass::addGuests(const OrderHistory& history)
{
    const OrderHistory::Columns& c = history.guests();
    for (std::size_t i = 0; i < c.size(); ++i) {
        if (!m_scope.counts(c, i) || !m_scope.inPeriod(c.day[i]))
            continue;
        ++m_orders;
        m_revenue += c.net[i];
        if (c.items[i] > 0) {
            m_items += c.items[i];
            ++m_itemOrders;
            m_perOrder.add(static_cast<double>(c.items[i]), 1.0);
        }
        m_values.push_back(c.net[i]);
        m_mean.add(static_cast<double>(c.net[i]), 1.0);
        OrderBlock::Month& row = m_rows[at(c.day[i])];
        ++row.guestOrders;
        row.revenueMinor += c.net[i];
    }
}

void OrderValuePass::addOrder(const OrderHistory::Columns& c, std::size_t i)
{
    if (!m_scope.inPeriod(c.day[i]))
        return;
    ++m_orders;
    ++m_identified;
    m_ownItems += c.items[i];
    m_ownItemOrders += c.items[i] > 0 ? 1 : 0;
    m_values.push_back(c.net[i]);
}

void OrderValuePass::addCustomer(const CustomerView& v)
{
    double net = 0.0, repeatNet = 0.0;
    double orders = 0.0, repeatOrders = 0.0;
    qint64 sum = 0;
    std::size_t lastMonth = m_rows.size();
    for (std::size_t i = 0; i < v.days.size(); ++i) {
        if (!m_scope.inPeriod(v.days[i]))
            continue;
        const bool repeat = i > 0;
        sum += v.nets[i];
        net += static_cast<double>(v.nets[i]);
        orders += v.orders[i];
        const std::size_t month = at(v.days[i]);
        OrderBlock::Month& row = m_rows[month];
        row.revenueMinor += v.nets[i];
        row.knownMinor += v.nets[i];
        if (repeat) {
            row.repeatMinor += v.nets[i];
            repeatNet += static_cast<double>(v.nets[i]);
            repeatOrders += v.orders[i];
            row.repeatOrders += v.orders[i];
        } else {
            row.newOrders += v.orders[i];
            row.newCustomers += v.uncertain ? 0 : 1;
        }
        if (month != lastMonth) {
            row.keptCustomers += m_months.monthOf(v.days.front()) < m_months.monthOf(v.days[i]) ? 1 : 0;
            lastMonth = month;
        }
    }
    if (orders <= 0.0)
        return;
    if (m_ownItemOrders > 0) {
        m_items += m_ownItems;
        m_itemOrders += m_ownItemOrders;
        m_perOrder.add(static_cast<double>(m_ownItems), static_cast<double>(m_ownItemOrders));
        m_ownItems = m_ownItemOrders = 0;
    }
    m_revenue += sum;
    m_customerNet.push_back(sum);
    m_mean.add(net, orders);
    m_repeat.add(repeatNet, net);
    m_repeatOrders.add(repeatOrders, orders);
    if (!m_costKnown)
        return;
    const OrderHistory::Columns& c = m_history.known();
    const auto [begin, end] = m_history.rangeOf(v.index);
    double profit = 0.0, repeatProfit = 0.0;
    for (std::size_t i = begin; i < end && c.day[i] <= m_scope.asOf; ++i)
        if (m_scope.inPeriod(c.day[i]) && m_scope.counts(c, i) && c.cost[i] != kNoInstant) {
            const double margin = static_cast<double>(c.net[i] - c.cost[i]);
            profit += margin;
            repeatProfit += c.day[i] > v.days.front() ? margin : 0.0;
        }
    m_profit.add(repeatProfit, profit);
}

OrderBlock OrderValuePass::finish(const std::vector<MonthCost>& costs)
{
    const QLatin1String aov("KPI8"), median("KPI8-median"), items("KPI8-items");
    OrderBlock b;
    b.count = m_orders;
    b.revenueMinor = m_revenue;
    b.identifiedShare = m_orders > 0 ? Figure::of(QLatin1String("KPI6"), static_cast<double>(m_identified) / static_cast<double>(m_orders), m_orders, std::nullopt, Undefined::NoOrders)
                                     : Figure::none(QLatin1String("KPI6"), Undefined::NoOrders);
    b.identifiedWarning = b.identifiedShare && *b.identifiedShare.value < 0.8;
    if (m_orders > 0) {
        b.aovMean = Figure::of(aov, static_cast<double>(m_revenue) / static_cast<double>(m_orders), m_orders, m_mean.interval(-kNoLimit, kNoLimit), Undefined::NoOrders);
        b.aovMedian = Figure::of(median, stats::quantile(std::span(m_values), 0.5), m_orders, std::nullopt, Undefined::NoOrders);
        if (const auto ranks = stats::medianRanks(m_values.size())) {
            // The median is in place, so each end is looked for in its own half.
            const auto middle = m_values.begin() + static_cast<std::ptrdiff_t>((m_values.size() - 1) / 2);
            const auto low = m_values.begin() + static_cast<std::ptrdiff_t>(ranks->first);
            const auto high = m_values.begin() + static_cast<std::ptrdiff_t>(ranks->second);
            std::nth_element(m_values.begin(), low, middle);
            std::nth_element(middle, high, m_values.end());
            b.aovMedian.low = static_cast<double>(*low);
            b.aovMedian.high = static_cast<double>(*high);
        }
    } else {
        b.aovMean = Figure::none(aov, Undefined::NoOrders);
        b.aovMedian = Figure::none(median, Undefined::NoOrders);
    }
    b.itemsPerOrder = m_itemOrders > 0 ? Figure::of(items, static_cast<double>(m_items) / static_cast<double>(m_itemOrders), m_itemOrders, m_perOrder.interval(0.0, kNoLimit), Undefined::NoPieces)
                                       : Figure::none(items, m_orders > 0 ? Undefined::NoPieces : Undefined::NoOrders);
    b.repeatRevenueShare = moneyShare(QLatin1String("KPI6"), m_repeat);
    b.repeatOrderShare = moneyShare(QLatin1String("KPI6-orders"), m_repeatOrders);
    b.repeatProfitShare = m_costKnown ? moneyShare(QLatin1String("KPI26a"), m_profit) : Figure::none(QLatin1String("KPI26a"), Undefined::NoCosts);

    const auto buyers = static_cast<qint64>(m_customerNet.size());
    const bool anyNegative = std::any_of(m_customerNet.begin(), m_customerNet.end(), [](qint64 v) { return v < 0; });
    double total = 0.0;
    for (const qint64 net : m_customerNet)
        total += static_cast<double>(net);
    auto end = m_customerNet.end();
    std::vector<Figure> tops(kTopPercent.size(), Figure::none(QLatin1String("KPI6-top"), buyers == 0 ? Undefined::NoCustomers : Undefined::NoRevenue, buyers));
    if (buyers > 0 && total > 0.0 && !anyNegative)
        for (std::size_t t = kTopPercent.size(); t-- > 0;) {
            const auto take = std::min<std::ptrdiff_t>(end - m_customerNet.begin(), static_cast<std::ptrdiff_t>(bestOf(m_customerNet.size(), kTopPercent[t])));
            const auto cut = m_customerNet.begin() + take;
            if (cut < end)
                std::nth_element(m_customerNet.begin(), cut, end, std::greater<>());
            end = cut;
            double best = 0.0;
            for (auto it = m_customerNet.begin(); it != cut; ++it)
                best += static_cast<double>(*it);
            tops[t] = Figure::of(QLatin1String("KPI6-top"), std::min(1.0, best / total), buyers, std::nullopt, Undefined::NoRevenue);
        }
    for (std::size_t t = 0; t < kTopPercent.size(); ++t)
        b.topShare.emplace_back(kTopPercent[t], tops[t]);

    if (m_scope.from <= m_scope.to)
        for (qint32 month = m_months.monthOf(m_scope.from); month <= m_months.monthOf(m_scope.to); ++month) {
            OrderBlock::Month row = m_rows[static_cast<std::size_t>(month - m_months.firstMonth())];
            row.month = month;
            b.months.push_back(row);
        }
    const QLatin1String cost("KPI26a");
    for (const MonthCost& c : costs) {
        const qint32 month = 12 * c.year + c.month - 1;
        for (const OrderBlock::Month& row : b.months)
            if (row.month == month) {
                const auto per = [&](qint64 sum, qint64 people) {
                    if (people == 0)
                        return Figure::none(cost, Undefined::NoCustomers);
                    return Figure::of(cost, static_cast<double>(sum) / static_cast<double>(people), people, std::nullopt, Undefined::NoCustomers);
                };
                b.costs.push_back({month, per(c.acquisitionMinor, row.newCustomers), per(c.keepingMinor, row.keptCustomers)});
            }
    }
    return b;
}

} // namespace encore::kpi
