#pragma once

#include "cases/case_evidence.h"
#include "customers/customer.h"
#include "orders/order.h"
#include "replies/reply.h"
#include "reviews/author_search.h"
#include "reviews/money_at_risk.h"
#include "reviews/product_trend_scan.h"
#include "reviews/review.h"

#include <optional>
#include <vector>

namespace encore {
class Store;
}

namespace encore::ui {

/// What the shop knows around one review: who may have written it, what they bought, what else was said of
/// the product. Read on a worker.
struct Evidence {
    ReviewId review;
    std::optional<Customer> customer;          ///< linked
    CustomerOrders totals;
    std::optional<qint64> usualGapDays;        ///< between orders; from three orders on
    std::vector<ReviewRow> earlier;            ///< of this customer, newest first
    std::optional<OrderRow> order;             ///< linked, else the one the best candidate's reasons speak of
    std::vector<FoundAuthor> candidates;       ///< while nobody is linked
    std::optional<qint64> askedAt;             ///< while the author owes the order number
    ProductEvidence product;
    ProductTrend trend;
    std::vector<ReviewRow> sameProduct;
    std::optional<CaseRow> trouble;            ///< its newest case
    ChannelRating rating;                      ///< of its channel, without it
    std::optional<ReviewStake> stake;          ///< of an unhappy review whose customer is known
};
Result<Evidence> readEvidence(Store& store, const Review& review, int currencyDigits);

} // namespace encore::ui
