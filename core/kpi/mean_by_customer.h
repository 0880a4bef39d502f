#pragma once

#include "kpi/figure.h"
#include "kpi/stats/clusters.h"

namespace encore::kpi {

/// Mean rating linearised by customer. Takes reviews in ReviewHistory's order: those of one customer together.
struct MeanByCustomer {
    stats::RatioSums sums;
    qint64 current = 0;
    stats::ClusterSum own;
    double sum = 0.0;
    qint64 n = 0;

    void add(qint64 customer, double stars)
    {
        sum += stars;
        ++n;
        if (customer <= 0) {
            sums.add(stars, 1.0);
            return;
        }
        if (customer != current)
            flush();
        current = customer;
        own.y += stars;
        own.x += 1.0;
    }
    void flush()
    {
        if (own.x > 0.0)
            sums.add(own.y, own.x);
        own = {};
    }
    Figure figure()
    {
        flush();
        if (n == 0)
            return Figure::none(QLatin1String("KPI18"), Undefined::NoReviews);
        return Figure::of(QLatin1String("KPI18"), sum / static_cast<double>(n), n, sums.interval(1.0, 5.0), Undefined::NoReviews);
    }
};

} // namespace encore::kpi
