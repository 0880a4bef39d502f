#include "kpi/stats/clusters.h"

#include <algorithm>
#include <cmath>

namespace encore::stats {

namespace {
constexpr double kRounding = 1e-12;
} // namespace

void RatioSums::add(double clusterY, double clusterX)
{
    ++clusters;
    y += clusterY;
    x += clusterX;
    yy += clusterY * clusterY;
    xy += clusterX * clusterY;
    xx += clusterX * clusterX;
}

std::optional<Interval> RatioSums::interval(double lowest, double highest) const
{
    if (clusters < 5 || !(x > 0.0))
        return std::nullopt;
    const double k = static_cast<double>(clusters);
    const double ratio = y / x;
    const double squares = yy - 2.0 * ratio * xy + ratio * ratio * xx;
    // What is left where all agree is rounding.
    if (squares <= kRounding * yy)
        return std::nullopt;
    const double se = std::sqrt(k / (k - 1.0) * squares) / x;
    return normalInterval(ratio, se, lowest, highest);
}

std::optional<Interval> ratioInterval(const std::vector<ClusterSum>& clusters, double lowest, double highest)
{
    RatioSums sums;
    for (const ClusterSum& c : clusters)
        sums.add(c.y, c.x);
    return sums.interval(lowest, highest);
}

void ShareByCustomer::add(qint64 customer, bool hit)
{
    if (customer >= 0) {
        m_grouped = m_grouped && customer >= m_lastKnown;
        m_lastKnown = customer;
    }
    m_rows.push_back({customer < 0 ? --m_nameless : customer, hit});
    m_hits += hit ? 1 : 0;
}

std::optional<double> ShareByCustomer::share() const
{
    if (m_rows.empty())
        return std::nullopt;
    return static_cast<double>(m_hits) / static_cast<double>(m_rows.size());
}

std::optional<Interval> ShareByCustomer::interval() const
{
    if (m_rows.empty())
        return std::nullopt;
    std::vector<Row> sorted;
    if (!m_grouped) {
        sorted = m_rows;
        std::sort(sorted.begin(), sorted.end(), [](const Row& a, const Row& b) { return a.customer < b.customer; });
    }
    const std::vector<Row>& rows = m_grouped ? m_rows : sorted;
    const double p = *share();
    qint64 clusters = 0;
    double squares = 0.0;
    for (std::size_t i = 0; i < rows.size();) {
        double sum = 0.0;
        const qint64 customer = rows[i].customer;
        for (; i < rows.size() && rows[i].customer == customer; ++i)
            sum += (rows[i].hit ? 1.0 : 0.0) - p;
        squares += sum * sum;
        ++clusters;
    }
    const double n = static_cast<double>(rows.size());
    if (clusters == count())
        return wilson(static_cast<double>(m_hits), n);
    const double k = static_cast<double>(clusters);
    if (m_hits == 0 || m_hits == count())
        return wilson(p * k, k);
    if (clusters < 2)
        return std::nullopt;
    const double se = std::sqrt(k / (k - 1.0) * squares) / (n * p * (1.0 - p));
    const double logit = std::log(p / (1.0 - p));
    const auto back = [](double v) { return 1.0 / (1.0 + std::exp(-v)); };
    return Interval{back(logit - kZ * se), back(logit + kZ * se)};
}

} // namespace encore::stats
