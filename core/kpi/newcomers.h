#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/ladder.h"
#include "kpi/retention.h"
#include "kpi/stats/clusters.h"

#include <vector>

namespace encore::kpi {

/// KPI2a and cohort LTV(d) of a period. A customer belongs to the period in which the d-th day after the
/// first order falls, so that everyone counted was observed for d days, and nobody is counted in two periods
/// that do not overlap. Over all of history this equals LadderBlock::within and LtvBlock::within. The definitions
/// are "KPI2a-period" and "KPI10a-period", so that nobody takes them for those.
struct NewcomerBlock {
    std::vector<DayFigure> bought;      ///< KPI2a at kHorizons (and at matureDays where that is another one)
    std::vector<DayFigure> worth;       ///< KPI10a at kHorizons, minor units
    struct Month {
        qint32 month = 0;               ///< 12 * year + month - 1
        Figure bought;                  ///< KPI2a of those whose matureDays-th day fell in the month
        Figure worth;                   ///< LTV(365) of those whose 365th day fell in the month
    };
    std::vector<Month> months;          ///< of the period
    /// Customers by quarter of their first order; mean net revenue within 0, 30, ... 720 days, as far as
    /// every one of them was observed.
    struct Cohort {
        qint32 month = 0;               ///< first month of the quarter
        qint64 size = 0;
        std::vector<DayFigure> worth;
    };
    std::vector<Cohort> cohorts;        ///< those that touch the period, ascending

    const Figure* boughtWithin(int days) const;
    const Figure* worthWithin(int days) const;
};

class NewcomerPass {
public:
    NewcomerPass(const Scope& scope, const MonthTable& months, int matureDays);
    void add(const CustomerView& customer);
    /// `period`: the scope it was made with, or one that differs in the period alone.
    NewcomerBlock finish(const Scope& period) const;

private:
    /// Those whose wait of one horizon ended on one day.
    struct Day {
        qint64 hits = 0;
        qint64 n = 0;
        double worth = 0.0;
        double squares = 0.0;
        void add(const Day& other);
        Figure bought() const;
        Figure meanWorth() const;
    };
    Day between(std::size_t horizon, qint32 from, qint32 to) const;
    struct Quarter {
        qint64 size = 0;
        qint32 youngest = kNoDay;
        std::vector<stats::RatioSums> sums;
    };
    const Scope& m_scope;
    const MonthTable& m_months;
    int m_matureDays;
    std::vector<int> m_horizons;
    std::vector<std::vector<Day>> m_days;   // by horizon, then by day since the first
    std::size_t m_mature = 0;               // places in m_horizons
    std::size_t m_year = 0;
    qint32 m_firstQuarter;
    std::vector<Quarter> m_quarters;
};

} // namespace encore::kpi
