#include "orders/order_repository.h"
#include "reviews/author_state.h"
#include "reviews/review_pause_service.h"
#include "reviews/review_service.h"
#include "shop/store.h"

#include <array>

namespace encore {

// Who wrote it: linked to a customer and an order, asked for the order's number, or not ours.

Result<ReviewOutcome> ReviewService::link(ReviewId id, CustomerId customer, OrderId order, bool confirmed)
{
    if (!customer && !order)
        return fail(ErrorCode::InvalidInput, QStringLiteral("customer"), QStringLiteral("neither a customer nor an order"));
    if (order) {
        ENCORE_LET(const std::optional<Order> found, m_store.orders().find(order));
        if (!found)
            return fail(ErrorCode::NotFound, QStringLiteral("order %1").arg(order.value));
        if (!customer)
            customer = found->customer;
        else if (found->customer && found->customer != customer)
            return fail(ErrorCode::InvalidInput, QStringLiteral("order"), QStringLiteral("it is another customer's"));
    }
    const std::array ids{id};
    return change("review.link", ids, [=](UnitOfWork& unit, Review& r, const AnswerRules&) -> Status {
        ENCORE_TRY(takeAuthorEvent(r, confirmed ? AuthorEvent::Link : AuthorEvent::Suggest));
        r.customer = customer;
        r.order = order;
        return endWait(unit, r);
    });
}

Result<ReviewOutcome> ReviewService::unlink(ReviewId id)
{
    const std::array ids{id};
    return change("review.unlink", ids, [](UnitOfWork&, Review& r, const AnswerRules&) -> Status {
        // Of an author who was asked only the guess goes: they still owe us the number.
        if (r.link == AuthorLink::Asked && (r.customer || r.order)) {
            r.customer = {};
            r.order = {};
            return {};
        }
        return takeAuthorEvent(r, r.link == AuthorLink::Probable ? AuthorEvent::Dismiss : AuthorEvent::Unlink);
    });
}

Result<ReviewOutcome> ReviewService::markNotOurs(ReviewId id)
{
    const std::array ids{id};
    return change("review.not_ours", ids, [](UnitOfWork& unit, Review& r, const AnswerRules&) -> Status {
        ENCORE_TRY(takeAuthorEvent(r, AuthorEvent::Reject));
        return endWait(unit, r);
    });
}

Result<ReviewOutcome> ReviewService::takeBackNotOurs(ReviewId id)
{
    const std::array ids{id};
    return change("review.maybe_ours", ids, [](UnitOfWork&, Review& r, const AnswerRules&) { return takeAuthorEvent(r, AuthorEvent::Reopen); });
}

Result<ReviewOutcome> ReviewService::askOrderNumber(ReviewId id)
{
    const std::array ids{id};
    return change("review.ask_number", ids, [](UnitOfWork& unit, Review& r, const AnswerRules& rules) -> Status {
        if (!rules.mayAskOrderNumber)
            return fail(ErrorCode::NotAllowed, QStringLiteral("ask for the order number"), QStringLiteral("the channel forbids it"));
        ENCORE_TRY(takeAuthorEvent(r, AuthorEvent::Ask));
        return takeStep(r, ReviewStep::Await, {unit.now(), ReviewWait::Author, {}});
    });
}

} // namespace encore
