#pragma once

#include "db/unit_of_work.h"
#include "replies/reply.h"
#include "reviews/review.h"

#include <span>

namespace encore {

class Store;

/// What is about to be copied or posted.
struct ReplyInput {
    ReviewId review;
    bool isPublic = true;                     ///< false: a private message; it moves no state and no figure
    bool isAutomatic = false;
    QString text;
    TemplateId templateId;
    StaffId staff;                            ///< null: whoever works
    /// A public answer that only asks its author for the order number. It counts as the first answer (KPI11), but closes nothing:
    /// the review then waits for its author.
    bool asksNumber = false;
};

/// A task that is made together with the posting of an answer; its title is in the language of the window.
struct FollowUp {
    QString title;
    qint64 dueAt = 0;
    bool dueDayOnly = true;
};

/// The way of a reply: draft, perhaps shown to the owner, copied, posted, then perhaps edited or removed. Each
/// step is one unit of work; the review moves in the same transaction.
///
/// Whoever needs approval (staff.needs_approval) can copy and post in public only what the owner let through,
/// word for word, and cannot change what stands; everything else is NotAllowed "approval".
class ReplyService {
public:
    /// `store` must outlive the service.
    explicit ReplyService(Store& store) : m_store(store) {}

    struct Outcome {
        ReplyId reply;
        ChangeSet changes;
    };
    /// The text went to the clipboard. The reply that this review has in the making is taken over.
    /// InvalidInput "text" when it is empty or longer than the channel takes (facts: length, limit);
    /// Unresolved (facts: the places) while placeholders are open. Refused as by post() for what a rule of the shop blocks.
    Result<Outcome> copy(const ReplyInput& input);
    /// It stands where the review stands. `postedAt` empty: now. A public reply of a person sets the review's
    /// first reply, its state, and ends the waiting; `closeAfter` closes it too. The reminder to post it is done
    /// with; `followUp` becomes a task of the review. What only asks is never closed. Errors as copy(), and InvalidInput "posted" for
    /// a time ahead, "state" when the review is gone at the source, "rules" (facts: their names) where a rule of the shop blocks it,
    /// NotAllowed where the channel forbids to ask for the number.
    Result<Outcome> post(const ReplyInput& input, std::optional<qint64> postedAt = {}, bool dayOnly = false, bool closeAfter = false,
                         const std::optional<FollowUp>& followUp = {});
    /// The same inside a unit of the caller, as an import does with replies that stand already; placeholders
    /// are not asked about, since nothing goes out.
    Result<ReplyId> recordPosted(UnitOfWork& unit, const ReplyInput& input, qint64 postedAt, bool dayOnly);

    /// An answer that was seen standing there, of which nobody knows since when: the review leaves the figures of answering until
    /// its time is set. False, and nothing is changed, where a person's answer is known already or only what answers by itself
    /// stands there. Inside a unit of the caller; InvalidInput "text".
    Result<bool> recordStanding(UnitOfWork& unit, ReviewId review, const QString& text);
    /// What becomes of the public text in the making when `standing` is seen there: the same text counts as posted, at `postedAt`
    /// where that is known; another one that was ready comes back to its writer, so that it is not posted beside it. Reminders
    /// of posting end, and a reopened case of the review owes no answer any more. Whether it was changed. Inside a unit of the caller.
    Result<bool> meetStanding(UnitOfWork& unit, ReviewId review, const QString& standing, std::optional<qint64> postedAt, bool dayOnly);

    // On the way out --------------------------------------------------------------------------------------

    /// Shows the text to the owner. Errors as copy().
    Result<Outcome> submit(const ReplyInput& input);
    /// Makes many ready at once, for being copied and posted one by one: approved, or shown to the owner where
    /// the writer needs that. Reviews that take no answer any more are skipped; what a rule of the shop blocks is told with the names of
    /// the rules (as post() does), and the others go on. Errors as copy(), for the first.
    struct Prepared {
        struct Refused {
            ReviewId review;
            Error why;
        };
        ChangeSet changes;
        int prepared = 0;
        int skipped = 0;
        std::vector<Refused> refused;     ///< nothing was written of them
    };
    Result<Prepared> prepare(std::span<const ReplyInput> inputs);
    /// The owner lets it out, perhaps with changes of their own; NotAllowed for others. Errors as copy().
    Result<ChangeSet> approve(ReplyId id, const QString& text);
    /// The owner wants more work on it. InvalidInput "remark" when it is empty or longer than 1,000 characters.
    Result<ChangeSet> sendBack(ReplyId id, const QString& remark);
    /// It is ready and will be posted at `at`: a task in the writer's name leads back to it. InvalidInput "at"
    /// unless it lies ahead, "rules" as post().
    Result<Outcome> remind(const ReplyInput& input, qint64 at, const QString& taskTitle);
    /// Whether the actor of the store can post this text in public without the owner.
    Result<bool> mayPost(const ReplyInput& input);

    /// "No, it was not posted": what was copied is a draft again, or approved as it was.
    Result<ChangeSet> notPosted(ReplyId id);
    /// Corrects when it was posted; the review's first reply follows. InvalidInput "posted".
    Result<ChangeSet> setPostedAt(ReplyId id, qint64 postedAt, bool dayOnly = false);
    /// It was changed where it stands; what stood there becomes a version. Errors as copy().
    Result<ChangeSet> edit(ReplyId id, const QString& text);
    /// It stands there no longer. The answer was given all the same, so the review keeps its first reply; where none
    /// of ours stands any more, it waits again.
    Result<ChangeSet> removed(ReplyId id);
    /// Throws away what was never posted; a reminder to post it is done with.
    Result<ChangeSet> discard(ReplyId id);

private:
    Result<ReplyId> place(UnitOfWork& unit, const ReplyInput& input, ReplyStep step, std::optional<qint64> postedAt, bool dayOnly);
    Status asked(UnitOfWork& unit, Review& review);
    Status settle(UnitOfWork& unit, Review& review);
    Status answered(UnitOfWork& unit, const ReplyInput& input, qint64 postedAt, bool closeAfter);
    Result<TaskId> addTask(UnitOfWork& unit, ReviewId review, const FollowUp& asked);
    Status checkReady(const ReplyInput& input);
    Status checkRulesOf(const ReplyInput& input, qint64 now);
    Status checkOwner();
    Status checkApproved(const ReplyInput& input);
    Result<QString> labelFor(const char* code, ReviewId review);

    Store& m_store;
};

} // namespace encore
