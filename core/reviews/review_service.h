#pragma once

#include "reviews/review_due.h"
#include "reviews/review_repository.h"
#include "reviews/review_steps.h"
#include "shop/working_calendar.h"

#include <QHash>

#include <functional>
#include <span>

namespace encore {

class Store;

/// Refused: also where no answer came. Accepted: the platform agreed, and the review stands there still.
enum class ComplaintEnd { Refused, Accepted, Removed };

/// What an action on one or several reviews did.
struct ReviewOutcome {
    ChangeSet changes;
    int changed = 0;
    int skipped = 0;                          ///< of several: those for which the action was not possible
};

/// Everything that happens to a review, each as one unit of work with a label (see unit_label.h). An action on
/// one review that is not possible is an error and leaves no unit; of several, the possible ones are done.
class ReviewService {
public:
    /// The working hours of a channel; asked once per unit and channel.
    using CalendarOf = std::function<Result<WorkingCalendar>(ChannelId)>;

    /// `store` must outlive the service.
    /// Without `targets` those of the settings hold, read once per unit.
    ReviewService(Store& store, CalendarOf calendar, std::optional<AnswerTargets> targets = {});

    /// Writes a review down: stars from the rating, due time from its time of publishing in the channel's
    /// working hours, whether an answer is owed. `review.id`, `loggedAt`, `waiting` and `dueAt` are set here; a
    /// review with a known first reply comes as replied. InvalidInput "rating" or "published" (in the future),
    /// AlreadyExists.
    Result<ReviewId> log(const Review& review, std::span<const ReviewMedia> media = {});
    /// The same inside a unit of the caller, as an import does.
    Result<ReviewId> log(UnitOfWork& unit, Review review, std::span<const ReviewMedia> media = {});
    /// A correction of what we wrote down: author, texts, rating, times, product, channel, kind, flags. The
    /// state, links and assignment stay. The due time follows while nothing was answered; once it is past, only an owner
    /// moves it ahead.
    Result<ReviewOutcome> correct(const Review& edited);
    /// The author edited it at the source: what stood there becomes a version. Worse than before, or in other words while unhappy,
    /// an answered one waits again as unread, due by the target of its feeling from now; an open one is due no later than that.
    Result<ReviewOutcome> editedAtSource(ReviewId id, std::optional<Rating> rating, const QString& title, const QString& text);
    Status editedAtSource(UnitOfWork& unit, ReviewId id, std::optional<Rating> rating, const QString& title, const QString& text);

    /// Joins it to a customer, an order, or both; with an order alone its customer is taken. InvalidInput
    /// "order" when it is another customer's. Whoever was asked for a number is asked no longer.
    Result<ReviewOutcome> link(ReviewId id, CustomerId customer, OrderId order, bool confirmed);
    /// What is said of an author follows the table of author_state.h; what it does not have is InvalidInput "author" (facts: state, event).
    Result<ReviewOutcome> unlink(ReviewId id);
    /// The author is none of our customers. Nobody waits for them any longer.
    Result<ReviewOutcome> markNotOurs(ReviewId id);
    /// They may be one after all.
    Result<ReviewOutcome> takeBackNotOurs(ReviewId id);
    /// Asked for the order number without a word in public: waits for the author. NotAllowed where the channel forbids it.
    Result<ReviewOutcome> askOrderNumber(ReviewId id);

    /// Somebody looks into it; what waited goes on, and comes back if it was put off until then.
    Result<ReviewOutcome> startTriage(std::span<const ReviewId> ids);
    /// It waits for somebody: `reason` says what for, `until` when to come back to it whatever happens. InvalidInput "until"
    /// unless it lies ahead, "reason" when it is too long, or missing where the author is waited for, which stops the clock.
    Result<ReviewOutcome> await(std::span<const ReviewId> ids, ReviewWait whom, const QString& reason = {}, std::optional<qint64> until = {});
    Result<ReviewOutcome> classify(std::span<const ReviewId> ids, std::optional<ReviewClass> reviewClass);
    /// Null: nobody's.
    Result<ReviewOutcome> assign(std::span<const ReviewId> ids, StaffId staff);
    /// Open ones only. InvalidInput "until" unless it lies ahead.
    Result<ReviewOutcome> snooze(std::span<const ReviewId> ids, qint64 until);
    Result<ReviewOutcome> unsnooze(std::span<const ReviewId> ids);
    Result<ReviewOutcome> tag(std::span<const ReviewId> ids, TagId tag, bool on);
    /// Puts the tag of that name on them; made when the shop has none. InvalidInput "tag".
    Result<ReviewOutcome> tagNamed(std::span<const ReviewId> ids, const QString& name);
    Result<ReviewOutcome> close(std::span<const ReviewId> ids);
    /// `reason` in words; `listed` where it is one of the shop's list. InvalidInput "reason".
    Result<ReviewOutcome> closeWithoutReply(std::span<const ReviewId> ids, const QString& reason, ClosingReasonId listed = {});
    Result<ReviewOutcome> reopen(std::span<const ReviewId> ids);
    /// From before the shop began to answer: no deadline. Off: the due time is computed anew. NotAllowed for what is
    /// overdue, unless an owner does it.
    Result<ReviewOutcome> archive(std::span<const ReviewId> ids, bool on);
    Result<ReviewOutcome> removedAtSource(std::span<const ReviewId> ids);
    /// The platform was asked to take it down. InvalidInput "reason" when it is missing, "sent" for a time ahead.
    Result<ReviewOutcome> complain(ReviewId id, const QString& reason, const QString& evidence = {}, std::optional<qint64> sentAt = {});
    /// What the platform said. InvalidInput "complaint" when there is none, "decision" when it is empty.
    Result<ReviewOutcome> decideComplaint(ReviewId id, const QString& decision, ComplaintEnd end);
    /// No complaint was made after all.
    Result<ReviewOutcome> withdrawComplaint(ReviewId id);

    /// When the answer to such a review is due; nothing where none is owed or the shop has no hours.
    Result<std::optional<qint64>> dueOf(const Review& review);

private:
    using Change = std::function<Status(UnitOfWork&, Review&, const AnswerRules&)>;
    Result<ReviewOutcome> change(const char* code, std::span<const ReviewId> ids, const Change& change);
    Result<ReviewOutcome> many(const char* code, std::span<const ReviewId> ids, const std::function<Result<int>(UnitOfWork&)>& work);
    Result<ReviewOutcome> step(const char* code, std::span<const ReviewId> ids, ReviewStep step, StepFacts facts = {});
    Status addPauses(Review& r);
    Status takeUpEdit(UnitOfWork& unit, const Review& before, Review& r, const AnswerRules& rules);
    Result<std::optional<qint64>> dueFor(const Review& review, const AnswerRules& rules);
    Result<const WorkingCalendar*> calendarOf(ChannelId channel);

    Store& m_store;
    CalendarOf m_calendar;
    Result<AnswerTargets> targets();
    void forgetCalendars();

    std::optional<AnswerTargets> m_given;
    std::optional<AnswerTargets> m_read;
    UnitId m_calendarsOf;                       // the unit for which m_calendars holds
    QHash<ChannelId, std::shared_ptr<WorkingCalendar>> m_calendars;
};

} // namespace encore
