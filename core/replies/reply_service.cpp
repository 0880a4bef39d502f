#include "replies/reply_service.h"

#include "replies/reply_repository.h"
#include "replies/template_language.h"
#include "reviews/review_pause_service.h"
#include "reviews/review_repository.h"
#include "reviews/review_steps.h"
#include "shop/store.h"
#include "shop/unit_label.h"

#include <algorithm>

namespace encore {

namespace {

constexpr int kTextLimit = 20000;
constexpr qint64 kKeepPostedDrafts = 3 * 86400;
constexpr qint64 kClockSkew = 60;

Status checkText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("text"), QStringLiteral("empty"));
    if (text.size() > kTextLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("text"), QStringLiteral("longer than %1 characters").arg(kTextLimit));
    return {};
}

Status checkResolved(const QString& text)
{
    ENCORE_TRY(checkText(text));
    QStringList places;
    for (const PlaceholderSpan& span : unresolvedIn(text))
        places << text.mid(span.start, span.length);
    if (!places.isEmpty())
        return fail(ErrorCode::Unresolved, QStringLiteral("text"), places.join(QStringLiteral(", ")), places);
    return {};
}

Status checkPosted(qint64 postedAt, bool dayOnly, qint64 now)
{
    if (postedAt > now + (dayOnly ? 86400 : kClockSkew))
        return fail(ErrorCode::InvalidInput, QStringLiteral("posted"), QStringLiteral("it lies in the future"));
    return {};
}

Error wrongState(const Reply& reply, const char* what)
{
    return {ErrorCode::InvalidInput, QStringLiteral("state"), QStringLiteral("%1 cannot %2").arg(codeOf(reply.state), QLatin1String(what)),
            {codeOf(reply.state), QLatin1String(what)}};
}

} // namespace

Result<QString> ReplyService::labelFor(const char* code, ReviewId review)
{
    ENCORE_LET(const Review r, m_store.reviews().find(review));
    return unitLabel(code, {r.author});
}

Result<ReplyId> ReplyService::place(UnitOfWork& unit, const ReplyInput& input, ReplyState state, std::optional<qint64> postedAt, bool dayOnly)
{
    Reply reply;
    ENCORE_LET(const std::vector<Reply> others, m_store.replies().ofReview(input.review));
    for (const Reply& other : others)
        if (!wasPosted(other.state) && other.isPublic == input.isPublic)
            reply = other;
    reply.review = input.review;
    reply.isPublic = input.isPublic;
    reply.isAutomatic = input.isAutomatic;
    reply.state = state;
    reply.text = input.text;
    reply.templateId = input.templateId;
    reply.staff = input.staff ? input.staff : unit.actor().staff;
    reply.postedAt = postedAt;
    reply.postedDayOnly = dayOnly;
    if (!reply.id)
        return m_store.replies().insert(unit, reply);
    ENCORE_TRY(m_store.replies().update(unit, reply));
    return reply.id;
}

Status ReplyService::answered(UnitOfWork& unit, const ReplyInput& input, qint64 postedAt, bool closeAfter)
{
    ENCORE_LET(Review review, m_store.reviews().find(input.review));
    if (input.isPublic && !input.isAutomatic) {
        review.firstReplyAt = std::min(review.firstReplyAt.value_or(postedAt), postedAt);
        review.replyKnown = true;
        ENCORE_TRY(takeStep(review, ReviewStep::Reply, {unit.now(), {}, {}}));
    }
    if (closeAfter && review.state != ReviewState::Closed)
        ENCORE_TRY(takeStep(review, ReviewStep::Close, {unit.now(), {}, {}}));
    ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(review.channel));
    deriveWaiting(review, rules);
    ENCORE_TRY(followPause(m_store, unit, review));
    return m_store.reviews().update(unit, review);
}

Result<ReplyService::Outcome> ReplyService::copy(const ReplyInput& input)
{
    ENCORE_TRY(checkResolved(input.text));
    ENCORE_LET(const QString label, labelFor("reply.copy", input.review));
    Outcome outcome;
    ENCORE_LET(outcome.changes, m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(outcome.reply, place(unit, input, ReplyState::Copied, {}, false));
        return {};
    }));
    return outcome;
}

Result<ReplyService::Outcome> ReplyService::post(const ReplyInput& input, std::optional<qint64> postedAt, bool dayOnly, bool closeAfter)
{
    ENCORE_TRY(checkResolved(input.text));
    ENCORE_LET(const QString label, labelFor("reply.post", input.review));
    Outcome outcome;
    ENCORE_LET(outcome.changes, m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        const qint64 at = postedAt.value_or(unit.now());
        ENCORE_TRY(checkPosted(at, dayOnly, unit.now()));
        ENCORE_LET(outcome.reply, place(unit, input, ReplyState::Posted, at, dayOnly));
        ENCORE_TRY(answered(unit, input, at, closeAfter));
        // The draft becomes the posted text, which hides it; undoing the posting shows it again.
        ENCORE_TRY(m_store.replies().saveDraft({input.review, input.isPublic, input.text, input.templateId, unit.now()}));
        return m_store.replies().dropPostedDrafts(unit.now() - kKeepPostedDrafts);
    }));
    return outcome;
}

Result<ReplyId> ReplyService::recordPosted(UnitOfWork& unit, const ReplyInput& input, qint64 postedAt, bool dayOnly)
{
    ENCORE_TRY(checkText(input.text));
    ENCORE_TRY(checkPosted(postedAt, dayOnly, unit.now()));
    ENCORE_LET(const ReplyId id, place(unit, input, ReplyState::Posted, postedAt, dayOnly));
    ENCORE_TRY(answered(unit, input, postedAt, false));
    return id;
}

Result<ChangeSet> ReplyService::notPosted(ReplyId id)
{
    ENCORE_LET(Reply reply, m_store.replies().find(id));
    if (reply.state != ReplyState::Copied)
        return tl::unexpected<Error>(wrongState(reply, "return to draft"));
    ENCORE_LET(const QString label, labelFor("reply.not_posted", reply.review));
    return m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) {
        reply.state = ReplyState::Draft;
        return m_store.replies().update(unit, reply);
    });
}

Result<ChangeSet> ReplyService::setPostedAt(ReplyId id, qint64 postedAt, bool dayOnly)
{
    ENCORE_LET(Reply reply, m_store.replies().find(id));
    if (!wasPosted(reply.state))
        return tl::unexpected<Error>(wrongState(reply, "change its time"));
    ENCORE_LET(const QString label, labelFor("reply.posted_at", reply.review));
    return m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(checkPosted(postedAt, dayOnly, unit.now()));
        reply.postedAt = postedAt;
        reply.postedDayOnly = dayOnly;
        ENCORE_TRY(m_store.replies().update(unit, reply));
        if (!reply.isPublic || reply.isAutomatic)
            return {};
        ENCORE_LET(Review review, m_store.reviews().find(reply.review));
        ENCORE_LET(review.firstReplyAt, m_store.replies().firstPostedAt(reply.review));
        return m_store.reviews().update(unit, review);
    });
}

Result<ChangeSet> ReplyService::edit(ReplyId id, const QString& text)
{
    ENCORE_TRY(checkResolved(text));
    ENCORE_LET(Reply reply, m_store.replies().find(id));
    if (reply.state != ReplyState::Posted && reply.state != ReplyState::Edited)
        return tl::unexpected<Error>(wrongState(reply, "be edited"));
    ENCORE_LET(const QString label, labelFor("reply.edit", reply.review));
    return m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        if (reply.text == text)
            return {};
        ENCORE_TRY(m_store.replies().addVersion(unit, {0, id, reply.text, reply.state, unit.now()}));
        reply.text = text;
        reply.state = ReplyState::Edited;
        return m_store.replies().update(unit, reply);
    });
}

Result<ChangeSet> ReplyService::removed(ReplyId id)
{
    ENCORE_LET(Reply reply, m_store.replies().find(id));
    if (reply.state != ReplyState::Posted && reply.state != ReplyState::Edited)
        return tl::unexpected<Error>(wrongState(reply, "be removed"));
    ENCORE_LET(const QString label, labelFor("reply.removed", reply.review));
    return m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(m_store.replies().addVersion(unit, {0, id, reply.text, reply.state, unit.now()}));
        reply.state = ReplyState::Removed;
        return m_store.replies().update(unit, reply);
    });
}

Result<ChangeSet> ReplyService::discard(ReplyId id)
{
    ENCORE_LET(const Reply reply, m_store.replies().find(id));
    if (wasPosted(reply.state))
        return tl::unexpected<Error>(wrongState(reply, "be discarded"));
    ENCORE_LET(const QString label, labelFor("reply.discard", reply.review));
    return m_store.write({UnitKind::Edit, Permission::Reviews, label, {}},
                         [&](UnitOfWork& unit) { return m_store.replies().remove(unit, id); });
}

} // namespace encore
