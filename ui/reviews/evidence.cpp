#include "reviews/evidence.h"

#include "cases/case_evidence_repository.h"
#include "cases/case_repository.h"
#include "customers/customer_repository.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"
#include "shop/store.h"

#include <algorithm>

namespace encore::ui {

namespace {

Status readCustomer(Store& store, const Review& review, Evidence& found)
{
    auto customer = store.customers().find(review.customer);
    if (!customer)
        return {};   // gone meanwhile: the review then stands without
    found.customer = std::move(*customer);
    const CustomerId ids[]{review.customer};
    ENCORE_LET(const auto totals, store.orders().totalsOf(ids));
    found.totals = totals.value(review.customer);
    if (found.totals.count >= 3)
        found.usualGapDays = qMax<qint64>(1, (found.totals.lastAt - found.totals.firstAt) / 86400 / (found.totals.count - 1));
    ENCORE_LET(const auto earlier, store.reviews().ofCustomer(review.customer, review.id, 20));
    ENCORE_LET(found.earlier, store.reviews().rows(earlier));
    return {};
}

} // namespace

Result<Evidence> readEvidence(Store& store, const Review& review, int currencyDigits)
{
    Evidence found;
    found.review = review.id;
    if (review.customer) {
        ENCORE_TRY(readCustomer(store, review, found));
    } else if (review.link != AuthorLink::NotOurs) {
        ENCORE_LET(found.candidates, findAuthors(store, review, currencyDigits));
    }
    if (review.link == AuthorLink::Asked) {
        ENCORE_LET(found.askedAt, store.reviews().askedAt(review.id));
    }
    OrderId order = review.order;
    if (!order && !found.candidates.empty())
        order = found.candidates.front().candidate.order;
    if (order) {
        const OrderId ids[]{order};
        ENCORE_LET(const auto rows, store.orders().rows(ids));
        if (!rows.empty())
            found.order = rows.front();
    }
    if (review.product) {
        ENCORE_LET(found.product, store.reviews().sameProduct(review.product, review.publishedAt, review.id));
        ENCORE_LET(found.trend, productTrend(store.db(), review.product, review.publishedAt, found.product));
        ENCORE_LET(found.sameProduct, store.reviews().rows(found.product.newest));
    }
    CaseRepository cases(store.db());
    ENCORE_LET(const auto ids, cases.ofReview(review.id));
    if (!ids.empty()) {
        ENCORE_LET(const auto rows, cases.rows(std::span(ids).first(1)));
        if (!rows.empty())
            found.trouble = rows.front();
    }
    if (review.stars && *review.stars <= 3) {
        const ReviewId ids[]{review.id};
        ENCORE_LET(const auto stakes, store.reviews().stakes(ids, store.clock().nowUtc()));
        if (const auto stake = stakes.constFind(review.id); stake != stakes.constEnd())
            found.stake = *stake;
        ENCORE_LET(found.rating, CaseEvidenceRepository(store.db()).channelRating(review.channel, review.id));
    }
    return found;
}

} // namespace encore::ui
