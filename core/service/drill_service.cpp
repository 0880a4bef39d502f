#include "service/drill_service.h"

#include "orders/order_repository.h"
#include "replies/reply_context_builder.h"
#include "replies/reply_repository.h"
#include "reviews/review_repository.h"
#include "service/drill_repository.h"
#include "shop/store.h"

namespace encore {

Result<std::optional<Drill>> readDrill(Store& store, const ShopProfile& profile, qint64 now, int index)
{
    ENCORE_LET(const auto examples, DrillRepository(store.db()).starred());
    if (examples.empty())
        return std::optional<Drill>();
    const int count = int(examples.size());
    const int at = ((index % count) + count) % count;
    Drill drill;
    drill.number = at + 1;
    drill.count = count;
    ENCORE_LET(drill.example, store.replies().find(examples[size_t(at)]));
    ENCORE_LET(drill.review, store.reviews().find(drill.example.review));
    ReplyContextBuilder builder(store, profile, now);
    ENCORE_LET(drill.context, builder.read(drill.review, drill.example.isPublic));
    // The example itself must not count as a post that the trainee repeats.
    drill.context.lint.recentPosts.removeAll(drill.example.text);
    if (drill.review.customer && drill.example.postedAt) {
        OrderFilter later;
        later.customers = {drill.review.customer};
        later.placedFrom = *drill.example.postedAt;
        later.test = false;
        ENCORE_LET(const auto orders, store.orders().ids(later, OrderSort::Oldest));
        for (const OrderId id : orders) {
            ENCORE_LET(const auto order, store.orders().find(id));
            if (order && order->status != OrderStatus::Draft && order->status != OrderStatus::Cancelled) {
                drill.orderedAgainAt = order->placedAt;
                break;
            }
        }
    }
    return std::optional(std::move(drill));
}

} // namespace encore
