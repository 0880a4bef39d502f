#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace encore::kpi {

enum class CohortSpan { Month, Quarter };
enum class CellSpan { Month, ThirtyDays };

/// Costs that a person typed in for one month (KPI26a), minor units.
struct MonthCost {
    int year = 0;
    int month = 0;                 ///< 1..12
    qint64 acquisitionMinor = 0;   ///< advertising and the like
    qint64 keepingMinor = 0;       ///< rewards, discounts, compensation, messages
};

/// Days on which the shop was closed, both inclusive: gaps across them are left out of KPI7.
struct Closure {
    qint32 fromDay = 0;
    qint32 toDay = 0;
};

/// What to compute. Days are Julian days of the shop's local calendar (QDate::toJulianDay), inclusive.
struct KpiOptions {
    qint32 asOf = 0;                        ///< nothing after this day is seen
    qint64 asOfEndUtc = 0;                  ///< first UTC second after the local day asOf
    std::optional<qint32> from;             ///< default: the first order
    std::optional<qint32> to;               ///< default: asOf
    CohortSpan cohort = CohortSpan::Month;
    CellSpan cell = CellSpan::Month;
    std::vector<qint32> channels;           ///< only these (ReviewFact/OrderFact::channel); empty: all
    bool zeroValueOrders = false;           ///< kpi.zero_value_orders
    bool mergeSameDay = true;               ///< kpi.merge_same_day
    bool historyComplete = true;            ///< kpi.history_complete
    std::optional<int> windowDays;          ///< KPI1's W as fixed before; default: from the gaps
    int matureDays = 90;                    ///< KPI2a's k for the headline
    std::vector<Closure> closures;          ///< from the calendar where kpi.closure_days asks for it
    bool withShipping = true;               ///< kpi.shipping: the orders come with it in their sums
    bool withTax = true;                    ///< kpi.tax: likewise, with the tax that their totals contain
    std::vector<MonthCost> costs;
    bool includeIncentivised = false;       ///< in rating figures
    bool includeNotOurs = false;            ///< in rating figures
    bool leaveOutComplaints = false;        ///< the reviews come without those whose complaint a platform accepted
    int landmarkDays = 14;                  ///< KPI21's L: 14 or 30
    int fastReplyHours = 24;                ///< KPI21: answered fast
    double detectable = 0.20;               ///< KPI21's δ

    // For the JSON only.
    int currencyDigits = 2;
    QString currency;
    QString timezone;
};

} // namespace encore::kpi
