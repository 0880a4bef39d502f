#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/stats/survival.h"

#include <map>
#include <vector>

namespace encore::kpi {

/// One row of KPI4: customers whose first order fell in one month or quarter.
struct Cohort {
    qint32 month = 0;                  ///< its first month (12 * year + month - 1)
    qint64 size = 0;
    std::vector<qint64> active;        ///< with an order in cell k
    std::vector<qint64> orders;
    std::vector<qint64> revenueMinor;  ///< refunds in the order's own cell
    std::vector<qint64> returnedBy;    ///< with a second occasion in cell k or before
    std::vector<bool> complete;        ///< the cell is over for every member
};

/// KPI4. Cell k: the k-th calendar month after the month of a customer's first order, or its days
/// [30k, 30k + 30).
struct CohortBlock {
    CohortSpan span = CohortSpan::Month;
    CellSpan cell = CellSpan::Month;
    std::vector<Cohort> cohorts;            ///< those that touch the period, ascending
    std::vector<Figure> average;            ///< active share in cell k over the cohorts where k is complete
    std::vector<Figure> averageRevenue;     ///< net minor units per customer in cell k, same cohorts
    std::vector<Figure> pooledReturned;     ///< 1 - S at the end of 30-day cell k; with CellSpan::ThirtyDays only
};

class CohortPass {
public:
    CohortPass(const Scope& scope, const MonthTable& months, CohortSpan span, CellSpan cell);
    void add(const CustomerView& customer);
    bool isOf(CohortSpan span, CellSpan cell) const { return m_span == span && m_cell == cell; }
    /// `period`: the scope it was made with, or one that differs in the period alone. `firstReturn`: the curve of
    /// step 1 -> 2, for the pooled row.
    CohortBlock finish(const Scope& period, const stats::SurvivalCurve& firstReturn) const;

private:
    struct Row {
        Cohort cohort;
        qint32 youngest = 0;
        qint32 oldest = std::numeric_limits<qint32>::max();
    };
    qint32 cellOf(qint32 first, qint32 firstMonth, qint32 day) const;

    const Scope& m_scope;
    const MonthTable& m_months;
    CohortSpan m_span;
    CellSpan m_cell;
    std::vector<Row> m_rows; // by cohort month since the first month
};

} // namespace encore::kpi
