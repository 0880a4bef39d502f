#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"

#include <array>
#include <vector>

namespace encore::kpi {

struct DayFigure {
    int days = 0;
    Figure figure;
};

/// The horizons at which figures "within d days" are given.
inline constexpr std::array<int, 5> kHorizons{30, 60, 90, 180, 365};

/// KPI2 and KPI9: who came back, how often they buy, and the ladder of orders.
struct LadderBlock {
    qint64 withOrders = 0;              ///< customers known at as-of
    qint64 repeat = 0;                  ///< with two or more occasions
    qint64 newInPeriod = 0;
    qint64 activeInPeriod = 0;
    qint64 firstUncertain = 0;          ///< left out of new customers, KPI2a, KPI3, KPI4 and LTV(d)
    Figure allTime;                     ///< KPI2b
    std::vector<DayFigure> within;      ///< KPI2a at kHorizons (and at matureDays where that is another one)
    Figure returningShare;              ///< KPI2c
    Figure frequency;                   ///< KPI9, occasions per buyer of the period; a mean, linearised by customer
    Figure repeatFrequency;             ///< "KPI9-repeat": among those with two or more in the period
    Figure frequencyYear;               ///< both over the 365 days up to as-of, whatever the period ("KPI9-365d", "KPI9-repeat-365d")
    Figure repeatFrequencyYear;
    std::vector<Figure> ladder;         ///< "KPI9-ladder" [k-1]: customers with >= k+1 occasions / with >= k, k = 1..9
};

/// Days of the figures of KPI9 that look back from as-of, that day included.
inline constexpr qint32 kFrequencyDays = 365;

class LadderPass {
public:
    LadderPass(const Scope& scope, int matureDays);
    void add(const CustomerView& customer);
    LadderBlock finish() const;

private:
    static constexpr std::size_t kRungs = 10;
    const Scope& m_scope;
    std::vector<int> m_horizons;
    std::vector<qint64> m_mature;
    std::vector<qint64> m_back;
    std::array<qint64, kRungs + 1> m_reached{}; // [k]: customers with k occasions, the last: with as many or more
    struct Buying {
        qint64 buyers = 0;
        qint64 occasions = 0;
        qint64 once = 0;                // buyers with one occasion
        double squares = 0.0;           // of the occasions of each
        void add(qint64 count);
        Figure perBuyer(QLatin1String id) const;
        Figure perRepeatBuyer(QLatin1String id) const;
    };
    qint64 m_new = 0;
    qint64 m_returning = 0;
    qint64 m_uncertain = 0;
    Buying m_period;
    Buying m_year;
};

} // namespace encore::kpi
