#pragma once

#include "base/money.h"
#include "base/result.h"

#include <functional>
#include <optional>

namespace encore {

class Store;
namespace kpi {
struct ReviewLinkBlock;
}

/// What the writer of an unhappy review bought in the twelve months before: what may not come again.
struct ReviewStake {
    qint64 orders = 0;
    Money net;
    bool readByAll = false;      ///< words on a public channel: among equals such a review comes first
};
/// Days of the orders that a ReviewStake counts.
inline constexpr int kStakeDays = 365;

/// What an answer within a day was worth in this shop: how many of the unhappy ordered again within 90 days,
/// answered within a day and not answered (KPI21, from the landmark on).
struct AnswerWorth {
    /// Orders per class below which there is no talk of money.
    static constexpr qint64 kFewest = 28;

    qint64 fastOrders = 0, fastReturned = 0;        ///< outcome known, and of these: ordered again
    qint64 silentOrders = 0, silentReturned = 0;
    /// P(again | answered fast) - P(again | not answered). Only where both classes have kFewest orders, the
    /// intervals do not overlap and the test among the unhappy agrees; else the counts are all there is to say.
    std::optional<double> gain;
    /// Further reviews for 80 % power (KPI21), of the class that lacks more; nothing where that is not known.
    std::optional<qint64> needed;

    /// stake.net x gain, in words "what they bought in a year, times how many more come back when answered".
    std::optional<Money> atRisk(const ReviewStake& stake) const;
    bool operator==(const AnswerWorth&) const = default;
};
AnswerWorth answerWorth(const kpi::ReviewLinkBlock& block);
/// Reads all orders and reviews once: for a worker. Cancelled.
Result<AnswerWorth> readAnswerWorth(Store& store, const std::function<bool()>& cancelled = {});

} // namespace encore
