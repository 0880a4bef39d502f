#pragma once

#include "db/unit_of_work.h"
#include "replies/reply.h"
#include "reviews/review.h"

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
};

/// The way of a reply: draft, copied, posted, then perhaps edited or removed. Each step is one unit of work;
/// the review moves in the same transaction.
class ReplyService {
public:
    /// `store` must outlive the service.
    explicit ReplyService(Store& store) : m_store(store) {}

    struct Outcome {
        ReplyId reply;
        ChangeSet changes;
    };
    /// The text went to the clipboard. The reply that this review has in the making is taken over.
    /// InvalidInput "text" when it is empty; Unresolved (facts: the places) while placeholders are open.
    Result<Outcome> copy(const ReplyInput& input);
    /// It stands where the review stands. `postedAt` empty: now. A public reply of a person sets the review's
    /// first reply, its state, and ends the waiting; `closeAfter` closes it too. Errors as copy(), and
    /// InvalidInput "posted" for a time ahead, "state" when the review is gone at the source.
    Result<Outcome> post(const ReplyInput& input, std::optional<qint64> postedAt = {}, bool dayOnly = false, bool closeAfter = false);
    /// The same inside a unit of the caller, as an import does with replies that stand already; placeholders
    /// are not asked about, since nothing goes out.
    Result<ReplyId> recordPosted(UnitOfWork& unit, const ReplyInput& input, qint64 postedAt, bool dayOnly);
    /// "No, it was not posted": what was copied is a draft again.
    Result<ChangeSet> notPosted(ReplyId id);
    /// Corrects when it was posted; the review's first reply follows. InvalidInput "posted".
    Result<ChangeSet> setPostedAt(ReplyId id, qint64 postedAt, bool dayOnly = false);
    /// It was changed where it stands; what stood there becomes a version. Errors as copy().
    Result<ChangeSet> edit(ReplyId id, const QString& text);
    /// It stands there no longer. The answer was given all the same, so the review keeps its first reply.
    Result<ChangeSet> removed(ReplyId id);
    /// Throws away what was never posted.
    Result<ChangeSet> discard(ReplyId id);

private:
    Result<ReplyId> place(UnitOfWork& unit, const ReplyInput& input, ReplyState state, std::optional<qint64> postedAt, bool dayOnly);
    Status answered(UnitOfWork& unit, const ReplyInput& input, qint64 postedAt, bool closeAfter);
    Result<QString> labelFor(const char* code, ReviewId review);

    Store& m_store;
};

} // namespace encore
