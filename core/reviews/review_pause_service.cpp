#include "reviews/review_pause_service.h"

#include "reviews/review_pause_repository.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"

namespace encore {

bool isPaused(const Review& review) { return review.state == ReviewState::Waiting && review.waitsFor == ReviewWait::Author && !review.firstReplyAt; }

qint64 reviewDueAfterPause(const WorkingCalendar& calendar, qint64 due, qint64 from, qint64 to)
{
    const qint64 minutes = (calendar.workingSeconds(from, to) + 59) / 60;
    return minutes > 0 ? calendar.dueAt(due, minutes).value_or(due) : due;
}

Status followPause(Store& store, UnitOfWork& unit, Review& review)
{
    ReviewPauseRepository pauses(store.db());
    if (isPaused(review)) {
        if (!review.dueAt || *review.dueAt < unit.now())
            return {};
        ENCORE_LET(const std::optional<ReviewPause> standing, pauses.open(review.id));
        if (!standing)
            ENCORE_TRY(pauses.begin(unit, {0, review.id, unit.now(), {}, *review.dueAt, QStringLiteral("author")}));
        review.dueAt.reset();
        return {};
    }
    if (review.dueAt)
        return {};
    ENCORE_LET(const std::optional<ReviewPause> pause, pauses.open(review.id));
    if (!pause)
        return {};
    ENCORE_TRY(pauses.end(unit, pause->id, unit.now()));
    // What is archived gets its deadline anew, should it come back; where an answer is known without its time, nothing could make it again.
    if (review.archived && review.replyKnown)
        return {};
    ENCORE_LET(const ShopProfile shop, store.settings().profile());
    ENCORE_LET(const WorkingCalendar calendar, store.hours().calendar(review.channel, shop.zone));
    review.dueAt = reviewDueAfterPause(calendar, pause->dueBefore, pause->from, unit.now());
    return {};
}

} // namespace encore
