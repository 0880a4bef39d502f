#pragma once

#include "db/unit_of_work.h"
#include "replies/reply.h"

#include <vector>

namespace encore {

/// Replies as rows. What may happen to a reply is ReplyService's business.
class ReplyRepository {
public:
    explicit ReplyRepository(Database& db) : m_db(db) {}

    Result<ReplyId> insert(UnitOfWork& unit, const Reply& reply);
    /// NotFound.
    Status update(UnitOfWork& unit, const Reply& reply);
    /// NotFound. Only what was never posted should go; ReplyService sees to that.
    Status remove(UnitOfWork& unit, ReplyId id);
    Result<Reply> find(ReplyId id);
    /// In the order of their making.
    Result<std::vector<Reply>> ofReview(ReviewId review);
    /// What stood publicly or went privately to this customer, newest first.
    Result<std::vector<Reply>> ofCustomer(CustomerId customer, int limit = 200);
    /// Texts of the last public replies on a channel, newest first, among the last 3,000 of the shop: to see
    /// whether a new one repeats them.
    Result<std::vector<QString>> lastTexts(ChannelId channel, int count = 20, ReviewId except = {});
    /// First public reply by a person; nothing when there is none.
    Result<std::optional<qint64>> firstPostedAt(ReviewId review);
    /// Whether a public reply of a person stands there now.
    Result<bool> stands(ReviewId review);

    /// What this review has in the making, public or private; nothing when there is none.
    Result<std::optional<Reply>> inTheMaking(ReviewId review, bool isPublic);
    /// Reviews with a public answer that may be posted by then: not those set for a later time. In the order of their ids.
    Result<std::vector<ReviewId>> toPost(qint64 by);
    /// Waiting reviews whose public answer by this person came back with a remark and was not handed in again. In the order of
    /// their ids. For a worker.
    Result<std::vector<ReviewId>> returnedTo(StaffId staff);
    /// Whether the public answers of this member of staff wait for the owner; an owner's never do.
    Result<bool> needsApproval(StaffId staff);
    /// The newest change that was made for this product, else for the shop as a whole, since `from`
    /// ("2026-01-31"); empty when there is none.
    Result<QString> newestChange(ProductId product, const QString& from);
    /// Marks a task as the reminder to post the answer of its review, and marks those of a review as done.
    Status markAsReminder(UnitOfWork& unit, TaskId task, qint64 remindAt);
    Status finishReminders(UnitOfWork& unit, ReviewId review);

    /// Oldest first.
    Result<std::vector<ReplyVersion>> versions(ReplyId reply);
    Status addVersion(UnitOfWork& unit, const ReplyVersion& version);

    // Drafts: saved as they are typed, outside the journal ------------------------------------------------

    /// An empty text removes the draft.
    Status saveDraft(const ReplyDraft& draft);
    Result<std::optional<ReplyDraft>> draft(ReviewId review, bool isPublic);
    /// Newest first: "an answer was begun".
    Result<std::vector<ReplyDraft>> drafts(int limit = 200);
    Status removeDraft(ReviewId review, bool isPublic);
    /// A draft that was posted word for word is not shown, but is kept for a while so that undoing the posting
    /// brings it back. This forgets those saved before then.
    Status dropPostedDrafts(qint64 savedBefore);

private:
    Database& m_db;
};

} // namespace encore
