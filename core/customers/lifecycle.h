#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace encore {

/// Where a customer stands with the shop. Computed from purchases and the time since; never typed.
enum class Lifecycle {
    None,        ///< no purchase
    New,         ///< one purchase, not silent for long
    Repeat,      ///< two
    Regular,     ///< three or more
    Sleeping,    ///< silent for longer than the rule allows
    Lost,        ///< silent for a year and for twice as long as the rule allows
};

/// "new", "repeat", "regular", "sleeping", "lost"; empty for None.
QString codeOf(Lifecycle lifecycle);

/// What a customer's purchases say. Purchases of one local day are one occasion.
struct PurchaseFacts {
    int occasions = 0;
    qint32 firstDay = 0;                  ///< local days since 1970-01-01
    qint32 lastDay = 0;
    std::optional<double> interval;       ///< median of the days between occasions; none for one occasion
};

/// What is usual in this shop, to judge a silence by.
struct LifecycleRule {
    std::optional<double> shopInterval;   ///< median of the customers' own median intervals, days
    std::optional<double> oneTimeLimit;   ///< 90th percentile of the first interval among those who came back, days
};

/// Facts of ascending days; equal days count once.
PurchaseFacts purchaseFacts(std::span<const qint32> days);

/// Days of silence after which a customer sleeps (KPI5, method 1): the larger of 60 and 2.5 personal
/// intervals, the personal interval being drawn to the shop's by three gaps' weight (KPI7 iii); for one
/// purchase the shop's own limit, 180 where too few have come back to know it.
double silenceLimit(const PurchaseFacts& facts, const LifecycleRule& rule);

/// `today`: local day since 1970-01-01. Purchases of days to come count as of today.
Lifecycle lifecycleOf(const PurchaseFacts& facts, const LifecycleRule& rule, qint32 today);

/// Gathers the rule in one pass over customers.
class LifecycleRulePass {
public:
    /// Ascending days of one customer's purchases.
    void add(std::span<const qint32> days);
    /// Both parts need ten customers who came back.
    LifecycleRule finish();

private:
    std::vector<float> m_intervals;
    std::vector<qint32> m_firstGaps;
};

} // namespace encore
