#include "exchange/answer_from.h"

#include "base/calendar.h"
#include "exchange/imported_review_repository.h"
#include "reviews/review_repository.h"
#include "reviews/review_service.h"
#include "shop/hours_repository.h"
#include "shop/settings.h"
#include "shop/settings_repository.h"
#include "shop/store.h"
#include "shop/unit_label.h"

#include <algorithm>

namespace encore {

namespace {

constexpr size_t kAtOnce = 500;
constexpr qint64 kWorkable = 120;              // four a minute, half an hour
constexpr int kDaysBack[]{30, 7, 0};

// Where the file told nothing of replies nobody waits, so the day changes nothing.
bool cameFromFile(const Review& r) { return r.bulk && r.replyKnown && !r.firstReplyAt && isOpen(r.state); }

/// Calls `visit` for each of the ids, read in portions.
template <class Visit>
Status each(ReviewRepository& reviews, const std::vector<ReviewId>& ids, Visit visit)
{
    for (size_t from = 0; from < ids.size(); from += kAtOnce) {
        const std::span<const ReviewId> part(ids.data() + from, std::min(kAtOnce, ids.size() - from));
        ENCORE_LET(std::vector<Review> list, reviews.findAll(part));
        for (Review& review : list)
            ENCORE_TRY(visit(review));
    }
    return {};
}

} // namespace

Result<QDate> answerFrom(Store& store)
{
    ENCORE_LET(const QString text, store.settings().value(QLatin1String(setting::kAnswerFrom)));
    return QDate::fromString(text, Qt::ISODate);
}

qint64 AnswerFromQuestion::waiting(qint64 from) const
{
    return std::distance(std::lower_bound(published.begin(), published.end(), from), published.end());
}

Result<AnswerFromQuestion> askAnswerFrom(Store& store)
{
    AnswerFromQuestion question;
    ENCORE_LET(const ShopProfile profile, store.settings().profile());
    ENCORE_LET(question.published, ImportedReviewRepository(store.db()).undecided());
    ENCORE_LET(question.day, answerFrom(store));
    if (question.day.isValid())
        return question;
    const QDate today = localDay(store.clock().nowUtc(), profile.zone);
    for (const int days : kDaysBack) {
        question.day = today.addDays(-days);
        if (question.waiting(startOfDayUtc(question.day, profile.zone)) <= kWorkable)
            break;
    }
    return question;
}

Result<AnswerFromOutcome> setAnswerFrom(Store& store, QDate day)
{
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("day"), QStringLiteral("no date"));
    AnswerFromOutcome outcome;
    ENCORE_LET(const ShopProfile profile, store.settings().profile());
    const qint64 from = startOfDayUtc(day, profile.zone);
    ReviewService service(store, [&](ChannelId channel) { return store.hours().calendar(channel, profile.zone); });
    const UnitOfWork::Spec spec{UnitKind::Edit, Permission::Import, unitLabel("review.answer_from", {day.toString(Qt::ISODate)}), {}};
    ENCORE_LET(outcome.changes, store.write(spec, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(store.settings().set(unit, QLatin1String(setting::kAnswerFrom), day.toString(Qt::ISODate)));
        const auto put = [&](Review& review, bool archived) -> Status {
            review.archived = archived;
            if (!archived && !review.dueAt) {
                ENCORE_LET(review.dueAt, service.dueOf(review));
            }
            ENCORE_LET(const AnswerRules rules, store.reviews().answerRules(review.channel));
            deriveWaiting(review, rules);
            return store.reviews().update(unit, review);
        };
        ReviewFilter older;
        older.view = ReviewView::NeedsReply;
        older.now = unit.now();
        older.publishedBefore = from;
        ENCORE_LET(const auto old, store.reviews().ids(older, ReviewSort::Oldest));
        ENCORE_TRY(each(store.reviews(), old, [&](Review& review) -> Status {
            if (review.archived || !cameFromFile(review))
                return {};
            ++outcome.archived;
            return put(review, true);
        }));
        ENCORE_LET(const QSet<ReviewId> byHand, ImportedReviewRepository(store.db()).archivedByHand());
        ReviewFilter newer;
        newer.view = ReviewView::All;
        newer.now = unit.now();
        newer.publishedFrom = from;
        ENCORE_LET(const auto young, store.reviews().ids(newer, ReviewSort::Oldest));
        return each(store.reviews(), young, [&](Review& review) -> Status {
            if (!review.archived || !cameFromFile(review) || byHand.contains(review.id))
                return {};
            ++outcome.revived;
            return put(review, false);
        });
    }));
    return outcome;
}

} // namespace encore
