#include "predict/product_demand.h"

#include "predict/forecast.h"

#include <algorithm>
#include <unordered_map>

namespace encore::predict {

namespace {

constexpr QLatin1String kId("KPI29");
constexpr qint64 kFewest = 5;
constexpr qint32 kWeek = 7;
constexpr double kSlowFrom = 1.32;
constexpr qint32 kGoneDays = 91;
constexpr double kGoneIntervals = 3.0;

/// Days of repeat orders by as-of, by order id.
std::vector<std::pair<qint64, qint32>> repeatOrders(const kpi::OrderHistory& history, const kpi::KpiOptions& options)
{
    kpi::KpiOptions all = options;
    all.from.reset();
    all.to.reset();
    const kpi::OrderHistory::Columns& known = history.known();
    std::unordered_map<qint64, qint32> days;
    for (std::size_t i = 0; i < known.size(); ++i)
        days.emplace(known.id[i], known.day[i]);
    std::vector<std::pair<qint64, qint32>> orders;
    for (const kpi::BehindRow& row : kpi::orderRows(history, all, true))
        if (row.hit)
            orders.emplace_back(row.id, days[row.id]);
    std::sort(orders.begin(), orders.end());
    return orders;
}

/// Calls `visit(product, order, day, pieces)`: all lists are sorted by order.
template <class Visit>
void forEachLine(const std::vector<std::pair<qint64, qint32>>& orders, const kpi::ProductLinks& links, Visit&& visit)
{
    auto line = links.lines.begin();
    auto more = links.more.begin();
    const auto piecesOf = [&](const std::pair<qint64, qint64>& at) {
        while (more != links.more.end() && more->first < at)
            ++more;
        return 1.0 + (more != links.more.end() && more->first == at ? static_cast<double>(more->second) / 1000.0 : 0.0);
    };
    for (const auto& [order, day] : orders) {
        while (line != links.lines.end() && line->first < order)
            ++line;
        for (; line != links.lines.end() && line->first == order; ++line)
            visit(line->second, order, day, piecesOf(*line));
    }
}

} // namespace

ProductDemands productDemand(const kpi::OrderHistory& history, const kpi::ProductLinks& links, const kpi::KpiOptions& options, int horizonDays)
{
    std::unordered_map<qint64, std::vector<std::pair<qint32, double>>> products;   // day and pieces of each order
    forEachLine(repeatOrders(history, options), links, [&](qint64 product, qint64, qint32 day, double pieces) {
        if (pieces > 0.0)
            products[product].emplace_back(day, pieces);
    });
    ProductDemands all;
    for (auto& [product, days] : products) {
        const auto n = static_cast<qint64>(days.size());
        if (n < kFewest) {
            ++all.few;
            continue;
        }
        std::sort(days.begin(), days.end());
        // Weeks are counted back from as-of; the oldest one that is whole and holds the first order comes first.
        const auto weekOf = [&](qint32 day) { return static_cast<std::size_t>((options.asOf - day) / kWeek); };
        std::vector<double> demand(weekOf(days.front().first) + 1, 0.0);
        for (const auto& [day, pieces] : days)
            demand[demand.size() - 1 - weekOf(day)] += pieces;
        const auto asked = std::count_if(demand.begin(), demand.end(), [](double d) { return d > 0.0; });
        const double interval = static_cast<double>(demand.size()) / static_cast<double>(asked);
        const qint32 silent = options.asOf - days.back().first;
        if (interval < kSlowFrom) {
            ++all.fast;
            continue;
        }
        if (silent > kGoneDays && silent > kGoneIntervals * interval * kWeek) {
            ++all.gone;
            continue;
        }
        const auto perWeek = crostonSba(demand);
        if (!perWeek)
            continue;
        all.slow.push_back({product, kpi::Figure::of(kId, *perWeek * horizonDays / kWeek, n, std::nullopt, kpi::Undefined::TooFewEvents), interval * kWeek});
    }
    std::sort(all.slow.begin(), all.slow.end(), [](const ProductDemand& a, const ProductDemand& b) {
        return a.pieces.value != b.pieces.value ? a.pieces.value > b.pieces.value : a.product < b.product;
    });
    return all;
}

std::vector<kpi::BehindRow> productDemandRows(const kpi::OrderHistory& history, const kpi::ProductLinks& links, const kpi::KpiOptions& options, qint64 product)
{
    std::vector<kpi::BehindRow> rows;
    forEachLine(repeatOrders(history, options), links, [&](qint64 one, qint64 order, qint32, double pieces) {
        if (one == product && pieces > 0.0)
            rows.push_back({order, false});
    });
    return rows;
}

} // namespace encore::predict
