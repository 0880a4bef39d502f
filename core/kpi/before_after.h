#pragma once

#include "kpi/figure.h"

#include <array>
#include <vector>

namespace encore::kpi {

/// Two windows of equal length around a change, Julian days, both ends inclusive.
struct ChangeWindows {
    qint32 beforeFrom = 0, beforeTo = 0;
    qint32 afterFrom = 0, afterTo = 0;
};
/// `days` is rounded down to a multiple of 7 and is at least 7; `gapDays` after the change are left out.
ChangeWindows changeWindows(qint32 changeDay, int days, int gapDays);

/// One measured unit of a window: an order, a review, a waiting time.
struct ChangeUnit {
    qint64 customer = -1;  ///< negative: unknown, a person of its own
    bool after = false;
    double value = 0.0;    ///< 0 or 1 for a share
};

/// KPI27: after - before, with its interval.
struct ChangeFigure {
    Figure before;
    Figure after;
    Figure difference;
    double variance = 0.0; ///< of the difference, for a difference in differences; 0 where unknown
};
/// Newcombe where each customer stands once in one window, else the variance by customer.
ChangeFigure changeOfShare(const std::vector<ChangeUnit>& units);
ChangeFigure changeOfMean(const std::vector<ChangeUnit>& units);
/// Bootstrap by customer, 999 replicates, fixed seed.
ChangeFigure changeOfMedian(const std::vector<ChangeUnit>& units);
/// This year's difference minus last year's: variances add.
Figure differenceInDifferences(const ChangeFigure& now, const ChangeFigure& yearBefore);

/// KPI28. One case that got something, with its margins of the 180 days after (minor units); matched cases
/// without compensation share the stratum (step, stars, quarter).
struct CompensationCase {
    qint64 customer = 0;
    qint64 stratum = 0;
    bool compensated = false;
    qint64 costMinor = 0;
    qint64 marginMinor = 0;
    bool mature = true;    ///< compensated (or closed) at least 180 days ago
};
struct CompensationBlock {
    qint64 cases = 0;          ///< mature compensated cases
    qint64 unmatched = 0;      ///< of them without an uncompensated case of their stratum: left out
    qint64 costMinor = 0;
    Figure balance;            ///< minor units; undefined under 30 cases
    Figure roi;                ///< balance / cost
};
CompensationBlock compensation(const std::vector<CompensationCase>& cases);

/// KPI20. One mention of a topic in a text; a person counts once per topic per order.
struct Mention {
    qint64 person = -1;
    qint64 order = 0;
    bool mentions = false;
};
/// Reviews and signals that mention the topic / all with text.
Figure topicPrevalence(const std::vector<Mention>& texts);
/// The second denominator: mentions / orders of that product delivered in the period ("7 of 52 orders").
Figure topicPerOrder(const std::vector<Mention>& texts, qint64 ordersDelivered);

} // namespace encore::kpi
