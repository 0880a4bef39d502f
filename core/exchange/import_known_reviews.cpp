#include "exchange/import_reviews.h"

#include "exchange/imported_review_repository.h"
#include "replies/reply_repository.h"
#include "replies/reply_service.h"
#include "reviews/review_pause_service.h"
#include "reviews/review_repository.h"
#include "reviews/review_sla.h"

#include <algorithm>

namespace encore {

// What a file says anew of a review that the shop has: another rating or text, an answer that was given outside Encore, a
// reason for which it is closed there.

void ReviewImporter::setTime(Reply& reply, const Told& told)
{
    if (!told.repliedAt)
        return;
    reply.postedAt = told.repliedAt->utc;
    reply.postedDayOnly = !told.repliedAt->hasTime;
}

Status ReviewImporter::addReply(ReviewId id, const Told& told)
{
    Reply reply;
    reply.review = id;
    reply.state = ReplyState::Posted;
    reply.text = told.reply;
    setTime(reply, told);
    ENCORE_TRY(m_context.store.replies().insert(m_context.unit, reply));
    m_context.created("replies");
    return {};
}

Status ReviewImporter::complete(const Told& told, ReviewId id)
{
    const bool own = isOwn(id);
    bool changed = false;
    if (!own && m_context.options.policy != ImportPolicy::Create) {
        ENCORE_LET(const bool edited, takeEdits(told, id));
        changed = edited;
        if (told.answered) {
            ENCORE_LET(const bool answered, takeAnswer(told, id));
            changed = changed || answered;
        } else {
            ENCORE_LET(const bool waits, takeSilence(id));
            ENCORE_LET(const bool closed, takeClosing(told, id));
            changed = changed || waits || closed;
        }
    }
    if (changed)
        m_context.updated("reviews");
    else
        ++(own ? m_context.report.duplicates : m_context.report.unchanged);
    return {};
}

Result<bool> ReviewImporter::takeEdits(const Told& told, ReviewId id)
{
    const Review& r = told.review;
    ENCORE_LET(Review known, m_context.store.reviews().find(id));
    ENCORE_LET(const Review now, news(r, known));
    if (now == known)
        return false;
    ENCORE_TRY(m_service.editedAtSource(m_context.unit, id, now.rating, now.title, now.text));
    m_context.created("review_versions");
    ENCORE_LET(known, m_context.store.reviews().find(id));
    if (known.contentKey != r.contentKey) {
        known.contentKey = r.contentKey;
        ENCORE_TRY(m_context.store.reviews().update(m_context.unit, known));
    }
    return true;
}

Status ReviewImporter::store(Review& known)
{
    ENCORE_LET(const AnswerRules rules, m_context.store.reviews().answerRules(known.channel));
    deriveWaiting(known, rules);
    ENCORE_TRY(followPause(m_context.store, m_context.unit, known));
    return m_context.store.reviews().update(m_context.unit, known);
}

// What stands at the source reads otherwise than what we have. Both are kept: ours as a version, whoever wrote it. What we know as an
// earlier wording comes from an old file and is no news; an answer taken down here may have been followed by another one.
Result<bool> ReviewImporter::takeWords(const Told& told, const std::vector<Reply>& all)
{
    const QString words = told.reply.simplified();
    if (words.isEmpty())
        return false;
    ReplyRepository& replies = m_context.store.replies();
    std::optional<Reply> standing;
    for (const Reply& reply : all) {
        if (!isPersonsAnswer(reply))
            continue;
        if (reply.text.simplified() == words)
            return false;
        ENCORE_LET(const auto versions, replies.versions(reply.id));
        if (std::any_of(versions.begin(), versions.end(), [&](const ReplyVersion& v) { return wasPosted(v.state) && v.text.simplified() == words; }))
            return false;
        if (reply.state != ReplyState::Removed && (!standing || !standing->text.isEmpty()))
            standing = reply;                   // the newest, but one of which no words are known before all
    }
    if (!standing) {
        ENCORE_TRY(addReply(all.front().review, told));
        return true;
    }
    if (!standing->text.isEmpty()) {
        ENCORE_TRY(replies.addVersion(m_context.unit, {0, standing->id, standing->text, standing->state, m_context.unit.now()}));
        m_context.created("reply_versions");
        standing->state = ReplyState::Edited;
    }
    standing->text = told.reply;
    ENCORE_TRY(replies.update(m_context.unit, *standing));
    m_context.updated("replies");
    return true;
}

// Somebody answered outside Encore. Met or breached is told by the answer's own time; without one nobody knows how long it
// took, and the review leaves the figures of answering.
Result<bool> ReviewImporter::takeAnswer(const Told& told, ReviewId id)
{
    ReplyRepository& replies = m_context.store.replies();
    ENCORE_LET(const auto all, replies.ofReview(id));
    ENCORE_LET(Review known, m_context.store.reviews().find(id));
    const auto posted = std::find_if(all.begin(), all.end(), isPersonsAnswer);
    if (posted == all.end() && std::any_of(all.begin(), all.end(), [&](const Reply& reply) { return isAutomaticAnswer(reply, told.reply); }))
        return false;
    ENCORE_LET(const std::optional<Reply> making, replies.inTheMaking(id, true));
    const bool ours = making && isSameText(*making, told.reply);
    if (posted != all.end() && !ours) {
        ENCORE_LET(const bool reworded, takeWords(told, all));
        if (posted->postedAt || !told.repliedAt)
            return reworded;
        ENCORE_LET(Reply dated, replies.find(posted->id));    // an earlier file told the answer without its time
        setTime(dated, told);
        ENCORE_TRY(replies.update(m_context.unit, dated));
        m_context.updated("replies");
        known.firstReplyAt = dated.postedAt;
        known.replyKnown = true;
        ENCORE_TRY(store(known));
        return true;
    }
    ENCORE_LET(const bool met, ReplyService(m_context.store).meetStanding(m_context.unit, id, told.reply, told.repliedAt ? std::optional(told.repliedAt->utc) : std::nullopt,
                                                                          told.repliedAt && !told.repliedAt->hasTime));
    if (met)
        m_context.updated("replies");
    if (!ours)
        ENCORE_TRY(addReply(id, told));
    if (told.repliedAt) {
        known.firstReplyAt = std::min(known.firstReplyAt.value_or(told.repliedAt->utc), told.repliedAt->utc);
        known.replyKnown = true;
    } else if (!known.firstReplyAt) {
        known.replyKnown = false;
    }
    if (nextState(known.state, ReviewStep::Reply))
        ENCORE_TRY(takeStep(known, ReviewStep::Reply, {m_context.unit.now(), {}, {}}));
    ENCORE_TRY(store(known));
    return true;
}

// An earlier file told nothing of answers; this one tells of them, and of none here. So an answer is owed as if the review came
// only now: by its time of publishing, and not at all where it is older than the day from which the shop answers.
Result<bool> ReviewImporter::takeSilence(ReviewId id)
{
    if (!m_context.report.replyColumn)
        return false;
    ENCORE_LET(Review known, m_context.store.reviews().find(id));
    if (provesLateness(known, m_lookedAt)) {
        // No news of the review, but of how long it waits: an answer told of without its time came later than this.
        known.unansweredAt = m_lookedAt;
        ENCORE_TRY(m_context.store.reviews().update(m_context.unit, known));
    }
    if (known.replyKnown || known.firstReplyAt)
        return false;
    ENCORE_LET(const auto all, m_context.store.replies().ofReview(id));
    if (std::any_of(all.begin(), all.end(), isPersonsAnswer))
        return false;                           // one is known to stand there, only nobody knows since when
    known.replyKnown = true;
    if (!m_archivedByHand) {
        ENCORE_LET(m_archivedByHand, ImportedReviewRepository(m_context.store.db()).archivedByHand());
    }
    if (known.bulk && !m_archivedByHand->contains(id))
        known.archived = isFromBefore(known);
    if (!known.dueAt) {
        ENCORE_LET(known.dueAt, m_service.dueOf(known));
    }
    ENCORE_TRY(store(known));
    return true;
}

// Closed there for a reason. Whoever is writing an answer, or opened it again, knows better than the file.
Result<bool> ReviewImporter::takeClosing(const Told& told, ReviewId id)
{
    if (!told.review.closeReason)
        return false;
    ENCORE_LET(Review known, m_context.store.reviews().find(id));
    if (!isOpen(known.state) || known.firstReplyAt)
        return false;
    ENCORE_LET(const bool reopened, ImportedReviewRepository(m_context.store.db()).wasOpenedAgain(id));
    if (reopened)
        return false;
    ENCORE_LET(const auto typed, m_context.store.replies().draft(id, true));
    ENCORE_LET(const auto making, m_context.store.replies().inTheMaking(id, true));
    if (typed || making) {
        m_context.log.note(QStringLiteral("close_reason"), QStringLiteral("answer_begun"), QStringLiteral("an answer to it is being written, so it stays open"));
        return false;
    }
    ENCORE_TRY(takeStep(known, ReviewStep::CloseWithoutReply, {m_context.unit.now(), {}, *told.review.closeReason, told.review.closeReasonId}));
    ENCORE_TRY(store(known));
    return true;
}

} // namespace encore
