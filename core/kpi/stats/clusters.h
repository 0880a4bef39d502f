#pragma once

#include "kpi/stats/intervals.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace encore::stats {

/// Sums of a ratio Σy / Σx of one customer (or of one unit without a known customer).
struct ClusterSum {
    double y = 0.0;
    double x = 0.0;
};

/// Interval of Σy / Σx, linearised by cluster: Var = K/(K-1) Σ (y - R x)² / (Σx)², normal, clipped to
/// [lowest, highest]. nullopt for fewer than five clusters, Σx <= 0, or where all clusters agree: a sample without
/// variance says nothing of how far the next one may lie, and a width of zero would read as certainty.
std::optional<Interval> ratioInterval(const std::vector<ClusterSum>& clusters, double lowest, double highest);

/// The same from running sums, for passes that do not keep the clusters.
struct RatioSums {
    qint64 clusters = 0;
    double y = 0.0, x = 0.0, yy = 0.0, xy = 0.0, xx = 0.0;
    void add(double clusterY, double clusterX);
    std::optional<Interval> interval(double lowest, double highest) const;
};

/// Collects yes/no answers by customer and gives the interval of their share: Wilson where each customer
/// counts once, else the sandwich by customer on the logit scale; at a share of 0 or 1 Wilson on the
/// number of customers, so that it never has zero width.
class ShareByCustomer {
public:
    /// `customer` < 0: nobody known, a cluster of its own.
    void add(qint64 customer, bool hit);
    qint64 hits() const { return m_hits; }
    qint64 count() const { return static_cast<qint64>(m_rows.size()); }
    std::optional<double> share() const;
    std::optional<Interval> interval() const;

private:
    struct Row {
        qint64 customer;
        bool hit;
    };
    std::vector<Row> m_rows;
    qint64 m_hits = 0;
    qint64 m_nameless = 0;
    qint64 m_lastKnown = 0;
    bool m_grouped = true;
};

} // namespace encore::stats
