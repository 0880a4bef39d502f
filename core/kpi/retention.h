#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/stats/quantile.h"

#include <vector>

namespace encore::kpi {

/// A figure at a calendar month (12 * year + month - 1).
struct MonthFigure {
    qint32 month = 0;
    Figure figure;
};

/// KPI1. Retention at instant t = share of customers with an order in [t-W, t) who order in [t, t+W).
struct RetentionBlock {
    int windowDays = 90;
    Figure current;                     ///< at the last t that has W days after it
    std::vector<MonthFigure> series;    ///< at each first of a month in the period that has W days after it
    std::vector<MonthFigure> both;      ///< ordered in m-1 and m / ordered in m-1
    std::vector<MonthFigure> plainRatio; ///< (E - N) / S: may exceed 1, no interval; for scripts only
};

/// KPI1's window: p80 of the observed gaps, 60..365, 90 with fewer than 30 gaps.
class RetentionWindowPass {
public:
    void add(const CustomerView& customer);
    int finish() const;
    /// Whether there are gaps enough to find it from.
    bool isEnough() const;

private:
    stats::DayHistogram m_gaps;
};

class RetentionPass {
public:
    RetentionPass(const Scope& scope, const MonthTable& months, int windowDays);
    void add(const CustomerView& customer);
    /// Whether it counts with this W.
    bool isOf(int windowDays) const { return m_window == std::clamp(windowDays, 1, kLongest); }
    /// `period`: the scope it was made with, or one that differs in the period alone.
    RetentionBlock finish(const Scope& period) const;

private:
    static constexpr int kLongest = 3650;   // a window set by hand; sums of days stay in range
    std::size_t at(qint32 day) const { return static_cast<std::size_t>(m_months.monthOf(day) - m_months.firstMonth()); }

    const Scope& m_scope;
    const MonthTable& m_months;
    qint32 m_window;
    qint32 m_now;                        // the t of `current`
    qint64 m_nowBase = 0;
    qint64 m_nowKept = 0;
    std::vector<qint64> m_base;          // differences over months
    std::vector<qint64> m_kept;
    std::vector<qint64> m_active;
    std::vector<qint64> m_new;
    std::vector<qint64> m_both;
};

} // namespace encore::kpi
