#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/retention.h"
#include "kpi/stats/clusters.h"

#include <vector>

namespace encore::kpi {

/// Orders of the period with their money: counts, KPI8, KPI6, KPI26a. Sums in minor units.
struct OrderBlock {
    qint64 count = 0;                   ///< guests included
    qint64 revenueMinor = 0;
    Figure identifiedShare;             ///< orders of identified customers / all
    bool identifiedWarning = false;     ///< under 80 %
    Figure aovMean;                     ///< KPI8
    Figure aovMedian;                   ///< "KPI8-median"
    Figure itemsPerOrder;               ///< "KPI8-items": pieces of the orders whose goods are known / these orders; by customer
    Figure repeatRevenueShare;          ///< KPI6: net of occasions 2+ / net of identified customers
    Figure repeatOrderShare;            ///< "KPI6-orders"
    Figure repeatProfitShare;           ///< KPI26a; undefined where no cost of goods is known
    std::vector<std::pair<int, Figure>> topShare; ///< "KPI6-top": share of net revenue of the best 1, 8, 10, 20 % of buyers
    struct Month {
        qint32 month = 0;               ///< 12 * year + month - 1
        qint64 newOrders = 0;           ///< first occasions
        qint64 repeatOrders = 0;
        qint64 guestOrders = 0;
        qint64 revenueMinor = 0;
        qint64 knownMinor = 0;          ///< of it from identified customers
        qint64 repeatMinor = 0;         ///< of that from occasions 2+
        qint64 newCustomers = 0;
        qint64 keptCustomers = 0;       ///< ordered in the month and in one before
    };
    std::vector<Month> months;          ///< of the period
    struct Cost {
        qint32 month = 0;
        Figure perNewCustomer;          ///< KPI26a, minor units
        Figure perKeptCustomer;
    };
    std::vector<Cost> costs;
};

/// How many of `buyers` are the best `percent` of a hundred: rounded up, so that it is never nobody.
std::size_t bestOf(std::size_t buyers, int percent);

class OrderValuePass {
public:
    OrderValuePass(const OrderHistory& history, const Scope& scope, const MonthTable& months);
    void addOrder(const OrderHistory::Columns& columns, std::size_t i);
    void addCustomer(const CustomerView& customer);
    OrderBlock finish(const std::vector<MonthCost>& costs);

private:
    void addGuests(const OrderHistory& history);
    std::size_t at(qint32 day) const { return static_cast<std::size_t>(m_months.monthOf(day) - m_months.firstMonth()); }

    const OrderHistory& m_history;
    const Scope& m_scope;
    const MonthTable& m_months;
    std::vector<qint64> m_values;       // net of each order of the period
    std::vector<qint64> m_customerNet;  // net of each buyer in the period
    std::vector<OrderBlock::Month> m_rows;
    qint64 m_orders = 0, m_identified = 0;
    qint64 m_revenue = 0;
    qint64 m_items = 0, m_itemOrders = 0;
    qint64 m_ownItems = 0, m_ownItemOrders = 0;   // of the customer at hand
    stats::RatioSums m_perOrder;
    stats::RatioSums m_mean;
    stats::RatioSums m_repeat;
    stats::RatioSums m_repeatOrders;
    stats::RatioSums m_profit;
    bool m_costKnown = false;
};

} // namespace encore::kpi
