#include "reviews/review_pause_service.h"

#include "reviews/author_state.h"
#include "reviews/review_due.h"
#include "reviews/review_pause_repository.h"
#include "reviews/review_repository.h"
#include "reviews/review_steps.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"

#include <algorithm>

namespace encore {

namespace {

const QString kFirstAnswer = QStringLiteral("author");
const QString kNextAnswer = QStringLiteral("author_next");

Result<WorkingCalendar> calendarOf(Store& store, const Review& review)
{
    ENCORE_LET(const ShopProfile shop, store.settings().profile());
    return store.hours().calendar(review.channel, shop.zone);
}

Result<std::optional<qint64>> dueFromNow(Store& store, const WorkingCalendar& calendar, const Review& review, qint64 now)
{
    ENCORE_LET(const AnswerTargets targets, answerTargets(store));
    ENCORE_LET(const AnswerRules rules, store.reviews().answerRules(review.channel));
    return dueFrom(calendar, targets, rules, review.sentiment(), now);
}

// What is due when the clock stops: of a next answer what is left of the first one's time, else all of its own.
Result<std::optional<qint64>> dueToKeep(Store& store, const WorkingCalendar& calendar, const Review& review, qint64 now)
{
    if (const auto owed = review.owedBy())
        return owed;
    if (review.firstReplyAt && review.dueAt && *review.dueAt > now)
        return review.dueAt;
    return dueFromNow(store, calendar, review, now);
}

Status standStill(Store& store, UnitOfWork& unit, Review& review, const std::optional<ReviewPause>& standing)
{
    if (!review.waiting || (!standing && review.owedBy() && *review.owedBy() < unit.now()))
        return {};
    ENCORE_LET(const WorkingCalendar calendar, calendarOf(store, review));
    std::optional<ReviewPause> pause = standing;
    if (!pause) {
        ENCORE_LET(const std::optional<qint64> due, dueToKeep(store, calendar, review, unit.now()));
        const qint64 until = authorWaitEnd(unit.now(), calendar);
        pause = ReviewPause{0, review.id, unit.now(), {}, due.value_or(until), review.firstReplyAt ? kNextAnswer : kFirstAnswer, until};
        ENCORE_TRY(ReviewPauseRepository(store.db()).begin(unit, *pause));
        if (pause->until && review.snoozedUntil.value_or(0) < *pause->until)
            review.snoozedUntil = pause->until;
    }
    if (pause->reason == kFirstAnswer)
        review.dueAt.reset();
    review.nextDueAt = pause->until && calendar.nextOpening(pause->from) ? std::optional(reviewDueAfterPause(calendar, pause->dueBefore, pause->from, *pause->until)) : std::nullopt;
    return {};
}

// The author's silence is not ours, but only for as long as we said we would wait.
Status goOn(Store& store, UnitOfWork& unit, Review& review, const ReviewPause& pause)
{
    const qint64 end = pause.until ? std::min(*pause.until, unit.now()) : unit.now();
    ENCORE_TRY(ReviewPauseRepository(store.db()).end(unit, pause.id, end));
    if (review.snoozedUntil == pause.until)
        review.snoozedUntil.reset();
    review.nextDueAt.reset();
    const bool first = pause.reason == kFirstAnswer;
    // What is archived gets its deadline anew, should it come back; where an answer is known without its time, nothing could make it again.
    if (first ? review.dueAt || (review.archived && review.replyKnown) : !review.waiting)
        return {};
    ENCORE_LET(const WorkingCalendar calendar, calendarOf(store, review));
    if (!calendar.nextOpening(pause.from))
        return {};
    (first ? review.dueAt : review.nextDueAt) = reviewDueAfterPause(calendar, pause.dueBefore, pause.from, end);
    return {};
}

} // namespace

bool isPaused(const Review& review) { return review.state == ReviewState::Waiting && review.waitsFor == ReviewWait::Author; }

qint64 reviewDueAfterPause(const WorkingCalendar& calendar, qint64 due, qint64 from, qint64 to)
{
    if (due < from)
        return due;
    const qint64 minutes = (calendar.workingSeconds(from, to) + 59) / 60;
    return minutes > 0 ? calendar.dueAt(due, minutes).value_or(due) : due;
}

Status dueOfPause(Store& store, UnitOfWork& unit, const Review& review, std::optional<qint64> first)
{
    ReviewPauseRepository pauses(store.db());
    ENCORE_LET(const std::optional<ReviewPause> standing, pauses.open(review.id));
    if (!standing)
        return {};
    std::optional<qint64> due = first;
    if (standing->reason == kNextAnswer && (!first || *first <= standing->from)) {
        ENCORE_LET(const WorkingCalendar calendar, calendarOf(store, review));
        ENCORE_LET(due, dueFromNow(store, calendar, review, standing->from));
    }
    return due ? pauses.moveDue(unit, standing->id, *due) : Status();
}

Status endWait(UnitOfWork& unit, Review& review)
{
    return isPaused(review) ? takeStep(review, ReviewStep::Triage, {unit.now(), {}, {}}) : Status();
}

Status followPause(Store& store, UnitOfWork& unit, Review& review)
{
    ENCORE_LET(const std::optional<ReviewPause> standing, ReviewPauseRepository(store.db()).open(review.id));
    if (isPaused(review))
        ENCORE_TRY(standStill(store, unit, review, standing));
    else if (standing)
        ENCORE_TRY(goOn(store, unit, review, *standing));
    if (!isPaused(review) && !review.firstReplyAt && review.dueAt)
        review.nextDueAt.reset();
    if (!review.waiting || review.owedBy() || isPaused(review))
        return {};
    ENCORE_LET(const WorkingCalendar calendar, calendarOf(store, review));
    ENCORE_LET(review.nextDueAt, dueFromNow(store, calendar, review, unit.now()));
    return {};
}

} // namespace encore
