#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/retention.h"
#include "kpi/review_history.h"

#include <array>
#include <vector>

namespace encore::kpi {

/// Days of the recency view, as-of included.
inline constexpr qint32 kRecentDays = 90;

/// KPI18 and KPI19 over reviews published in the period. Incentivised and not-ours reviews are out unless
/// switched in; spam and duplicates always.
struct RatingBlock {
    qint64 count = 0;
    Figure rating;                        ///< plain mean on 1..5
    Figure recent;                        ///< "KPI18-90d": of the kRecentDays up to as-of
    std::array<qint64, 5> byStars{};
    qint64 positive = 0, neutral = 0, negative = 0;
    Figure ratio;                         ///< positive / negative
    Figure balance;                       ///< (positive - negative) / (positive + negative)
    Figure positivesNeeded;               ///< five-star reviews that make up for one of one star
    struct Channel {
        qint16 channel = 0;
        qint64 count = 0;
        Figure rating;
        std::array<qint64, 5> byStars{};
        Figure positivesNeeded;
    };
    std::vector<Channel> channels;
    struct Month {
        qint32 month = 0;
        qint64 positive = 0, neutral = 0, negative = 0;
        Figure rating;
        Figure balance;
    };
    std::vector<Month> months;
};

RatingBlock ratingFigures(const ReviewHistory& reviews, const Scope& scope, bool includeIncentivised, bool includeNotOurs);

/// Number of five-star reviews that bring the mean back to `mean` after one of `stars`: (r - s) / (5 - r),
/// rounded up after subtracting 1e-9. nullopt at r = 5 ("not possible").
std::optional<double> positivesNeeded(double mean, double stars);
/// Five-star reviews needed to lift the mean of `n` reviews from `mean` to `goal`; 0 where it is there.
std::optional<double> positivesToReach(double mean, qint64 n, double goal);
/// Weeks in which `needed` five-star reviews come where `fiveStars` came in `days` days. nullopt below five of them:
/// too few to speak of a pace.
std::optional<double> weeksAtPace(double needed, qint64 fiveStars, qint32 days);
/// Mean for ranking products: (C * shopMean + sum) / (C + n), C = 10.
double bayesianMean(double sum, qint64 n, double shopMean);
/// KPI19's topic net sentiment from the share of positive mentions: 2p - 1 with 2 * Wilson - 1.
Figure netSentiment(qint64 positive, qint64 all);

} // namespace encore::kpi
