#pragma once

#include "kpi/figure_rows.h"

#include <array>
#include <optional>
#include <vector>

namespace encore::kpi {

/// An order by what its customer had done before: nothing bought yet; or bought, and the last review of theirs
/// was happy, neutral or unhappy; or bought and wrote no review.
enum class OrderOrigin : quint8 { New, AfterHappy, AfterNeutral, AfterUnhappy, WithoutReview };
inline constexpr std::size_t kOrderOrigins = 5;

/// New and repeat orders of known customers, by month of the period. Description only: who writes reviews
/// buys more anyway.
struct OrdersAfterReviews {
    struct Month {
        qint32 month = 0;
        std::array<qint64, kOrderOrigins> orders{};
    };
    std::vector<Month> months;
    std::array<qint64, kOrderOrigins> total{};
};

/// Orders, not occasions; all of the first day are new. First orders that may not be the first ever
/// (history incomplete) are left out of New and stand in no group.
OrdersAfterReviews ordersAfterReviews(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options);
/// The orders behind one bar.
std::vector<BehindRow> ordersAfterReviewRows(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, OrderOrigin origin, std::optional<qint32> month = {});

} // namespace encore::kpi
