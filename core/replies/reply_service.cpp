#include "replies/reply_service.h"

#include "base/latest_moment.h"
#include "base/text_fold.h"
#include "cases/case_repository.h"
#include "replies/reply_context_builder.h"
#include "replies/reply_repository.h"
#include "replies/template_language.h"
#include "replies/template_repository.h"
#include "reviews/author_state.h"
#include "reviews/review_pause_service.h"
#include "reviews/review_repository.h"
#include "reviews/review_steps.h"
#include "shop/channel_repository.h"
#include "shop/store.h"
#include "shop/unit_label.h"
#include "tasks/task_repository.h"

#include <algorithm>

namespace encore {

namespace {

constexpr int kTextLimit = 20000;
constexpr qint64 kKeepPostedDrafts = 3 * 86400;
constexpr qint64 kClockSkew = 60;
constexpr int kRemarkLimit = 1000;

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

// Nobody answers what is not there yet; a file may know no better.
Status checkAfter(const Review& review, qint64 postedAt, bool dayOnly)
{
    if (postedAt < review.publishedAt - (dayOnly || review.publishedDayOnly ? 86400 : kClockSkew))
        return fail(ErrorCode::InvalidInput, QStringLiteral("posted"), QStringLiteral("it lies before the review"), {QStringLiteral("before_review")});
    return {};
}

// The next state, or the error of a step that the table does not have.
Result<ReplyState> stepped(ReplyState from, ReplyStep step)
{
    if (const auto next = nextState(from, step))
        return *next;
    return fail(ErrorCode::InvalidInput, QStringLiteral("state"), QStringLiteral("%1 cannot %2").arg(codeOf(from), codeOf(step)), {codeOf(from), codeOf(step)});
}

Error notApproved() { return {ErrorCode::NotAllowed, QStringLiteral("approval"), QStringLiteral("the owner looks at it first"), {}}; }

} // namespace

Result<QString> ReplyService::labelFor(const char* code, ReviewId review)
{
    ENCORE_LET(const Review r, m_store.reviews().find(review));
    return unitLabel(code, {r.author});
}

// What goes out must be whole and fit where it goes.
Status ReplyService::checkReady(const ReplyInput& input)
{
    ENCORE_TRY(checkResolved(input.text));
    if (!input.isPublic)
        return {};
    ENCORE_LET(const Review review, m_store.reviews().find(input.review));
    ENCORE_LET(const Channel channel, m_store.channels().find(review.channel));
    const qsizetype length = graphemeCount(input.text.trimmed());
    if (channel.replyLimit && length > *channel.replyLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("text"), QStringLiteral("longer than the channel takes"),
                    {QString::number(length), QString::number(*channel.replyLimit)});
    return {};
}

// A machine's text has its own maker; a private message is read by nobody else.
Status ReplyService::checkRulesOf(const ReplyInput& input, qint64 now)
{
    if (!input.isPublic || input.isAutomatic)
        return {};
    ENCORE_LET(const Review review, m_store.reviews().find(input.review));
    return checkRules(m_store, review, true, input.text, now);
}

Status ReplyService::checkOwner()
{
    if (m_store.actor().role != Role::Owner)
        return fail(ErrorCode::NotAllowed, QStringLiteral("approval"), QStringLiteral("only the owner approves"));
    return {};
}

Result<bool> ReplyService::mayPost(const ReplyInput& input)
{
    if (!input.isPublic)
        return true;
    ENCORE_LET(const bool junior, m_store.replies().needsApproval(m_store.actor().staff));
    if (!junior)
        return true;
    ENCORE_LET(const std::optional<Reply> ready, m_store.replies().inTheMaking(input.review, true));
    return ready && (ready->state == ReplyState::Approved || ready->state == ReplyState::Copied) && ready->text == input.text;
}

Status ReplyService::checkApproved(const ReplyInput& input)
{
    ENCORE_LET(const bool may, mayPost(input));
    if (!may)
        return tl::unexpected<Error>(notApproved());
    return {};
}

Result<ReplyId> ReplyService::place(UnitOfWork& unit, const ReplyInput& input, ReplyStep step, std::optional<qint64> postedAt, bool dayOnly)
{
    ENCORE_LET(const std::optional<Reply> making, m_store.replies().inTheMaking(input.review, input.isPublic));
    Reply reply = making.value_or(Reply());
    // Whoever looks at the text again sees what was changed since it was last shown or let through.
    const bool shown = making && (reply.state != ReplyState::Draft || !reply.remark.isEmpty());
    if (shown && reply.text != input.text)
        ENCORE_TRY(m_store.replies().addVersion(unit, {0, reply.id, reply.text, reply.state, unit.now()}));
    ENCORE_LET(reply.state, stepped(reply.state, step));
    reply.review = input.review;
    reply.isPublic = input.isPublic;
    reply.isAutomatic = input.isAutomatic;
    // What was let through stays the work of whoever wrote it, also when the owner posts it.
    if (!making || reply.text != input.text || !reply.staff)
        reply.staff = input.staff ? input.staff : unit.actor().staff;
    if (reply.text != input.text)
        reply.approvedBy = {};
    reply.text = input.text;
    // A text outlives the template that it was begun with.
    ENCORE_LET(reply.templateId, m_store.templates().existing(input.templateId));
    reply.postedAt = postedAt;
    reply.postedDayOnly = dayOnly;
    if (step == ReplyStep::Approve && !reply.approvedBy)
        reply.approvedBy = unit.actor().staff;
    if (step == ReplyStep::Approve || step == ReplyStep::Post)
        reply.remark.clear();
    if (step == ReplyStep::Post)
        reply.remindAt.reset();
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
        if (input.asksNumber)
            return asked(unit, review);
        ENCORE_TRY(takeStep(review, ReviewStep::Reply, {unit.now(), {}, {}}));
        ENCORE_TRY(CaseRepository(unit.db()).answeredOf(unit, review.id));
    }
    if (closeAfter && review.state != ReviewState::Closed)
        ENCORE_TRY(takeStep(review, ReviewStep::Close, {unit.now(), {}, {}}));
    return settle(unit, review);
}

// The clock of what we still owe stands from now on. Who asks once more waits anew.
Status ReplyService::asked(UnitOfWork& unit, Review& review)
{
    ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(review.channel));
    if (!rules.mayAskOrderNumber)
        return fail(ErrorCode::NotAllowed, QStringLiteral("ask for the order number"), QStringLiteral("the channel forbids it"));
    if (review.state == ReviewState::Removed)
        return takeStep(review, ReviewStep::Reply, {unit.now(), {}, {}});
    ENCORE_TRY(takeAuthorEvent(review, AuthorEvent::Ask));
    if (!isOpen(review.state))
        ENCORE_TRY(takeStep(review, ReviewStep::Reopen, {unit.now(), {}, {}}));
    ENCORE_TRY(endWait(unit, review));
    deriveWaiting(review, rules);
    ENCORE_TRY(followPause(m_store, unit, review));
    review.nextDueAt.reset();
    ENCORE_TRY(takeStep(review, ReviewStep::Await, {unit.now(), ReviewWait::Author, {}}));
    return settle(unit, review);
}

Status ReplyService::settle(UnitOfWork& unit, Review& review)
{
    ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(review.channel));
    deriveWaiting(review, rules);
    ENCORE_TRY(followPause(m_store, unit, review));
    return m_store.reviews().update(unit, review);
}

Result<ReplyService::Outcome> ReplyService::copy(const ReplyInput& input)
{
    ENCORE_TRY(checkReady(input));
    ENCORE_LET(const QString label, labelFor("reply.copy", input.review));
    Outcome outcome;
    ENCORE_LET(outcome.changes, m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(checkApproved(input));
        ENCORE_TRY(checkRulesOf(input, unit.now()));   // once copied, nothing keeps it back
        ENCORE_LET(outcome.reply, place(unit, input, ReplyStep::Copy, {}, false));
        return {};
    }));
    return outcome;
}

Result<ReplyService::Outcome> ReplyService::post(const ReplyInput& input, std::optional<qint64> postedAt, bool dayOnly, bool closeAfter,
                                                 const std::optional<FollowUp>& followUp)
{
    ENCORE_TRY(checkReady(input));
    ENCORE_LET(const QString label, labelFor("reply.post", input.review));
    Outcome outcome;
    ENCORE_LET(outcome.changes, m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        const qint64 at = postedAt.value_or(unit.now());
        ENCORE_TRY(checkPosted(at, dayOnly, unit.now()));
        ENCORE_LET(const Review answers, m_store.reviews().find(input.review));
        ENCORE_TRY(checkAfter(answers, at, dayOnly));
        ENCORE_TRY(checkApproved(input));
        ENCORE_TRY(checkRulesOf(input, unit.now()));
        ENCORE_LET(outcome.reply, place(unit, input, ReplyStep::Post, at, dayOnly));
        ENCORE_TRY(answered(unit, input, at, closeAfter));
        if (input.isPublic)
            ENCORE_TRY(m_store.replies().finishReminders(unit, input.review));
        if (followUp)
            ENCORE_TRY(addTask(unit, input.review, *followUp));
        // The draft becomes the posted text, which hides it; undoing the posting shows it again.
        ENCORE_TRY(m_store.replies().saveDraft({input.review, input.isPublic, input.text, input.templateId, unit.now()}));
        return m_store.replies().dropPostedDrafts(unit.now() - kKeepPostedDrafts);
    }));
    return outcome;
}

Result<TaskId> ReplyService::addTask(UnitOfWork& unit, ReviewId review, const FollowUp& asked)
{
    ENCORE_LET(const Review about, m_store.reviews().find(review));
    Task task;
    task.title = asked.title;
    task.dueAt = asked.dueAt;
    task.dueDayOnly = asked.dueDayOnly;
    task.assignedTo = unit.actor().staff;
    task.customer = about.customer;
    task.review = review;
    task.createdAt = unit.now();
    return m_store.tasks().insert(unit, task);
}

Result<ReplyService::Outcome> ReplyService::submit(const ReplyInput& input)
{
    ENCORE_TRY(checkReady(input));
    ENCORE_LET(const QString label, labelFor("reply.submit", input.review));
    Outcome outcome;
    ENCORE_LET(outcome.changes, m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(outcome.reply, place(unit, input, ReplyStep::Submit, {}, false));
        return {};
    }));
    return outcome;
}

Result<ReplyService::Prepared> ReplyService::prepare(std::span<const ReplyInput> inputs)
{
    for (const ReplyInput& input : inputs)
        ENCORE_TRY(checkReady(input));
    Prepared done;
    const QString label = unitLabel("reply.prepare.many", {QString::number(inputs.size())});
    ENCORE_LET(done.changes, m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(const bool junior, m_store.replies().needsApproval(unit.actor().staff));
        for (const ReplyInput& input : inputs) {
            ENCORE_LET(const Review review, m_store.reviews().find(input.review));
            ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(review.channel));
            if (review.state == ReviewState::Removed || !isAnswerable(review, rules)) {
                ++done.skipped;
                continue;
            }
            if (const Status fits = checkRulesOf(input, unit.now()); !fits) {
                if (fits.error().code != ErrorCode::InvalidInput || fits.error().subject != QLatin1String("rules"))
                    return fits;
                done.refused.push_back({input.review, fits.error()});
                continue;
            }
            ENCORE_TRY(place(unit, input, junior ? ReplyStep::Submit : ReplyStep::Approve, {}, false));
            ++done.prepared;
        }
        return {};
    }));
    return done;
}

Result<ChangeSet> ReplyService::approve(ReplyId id, const QString& text)
{
    ENCORE_TRY(checkOwner());
    ENCORE_LET(const Reply reply, m_store.replies().find(id));
    ENCORE_TRY(stepped(reply.state, ReplyStep::Approve));
    const ReplyInput input{reply.review, reply.isPublic, reply.isAutomatic, text, reply.templateId, reply.staff};
    ENCORE_TRY(checkReady(input));
    ENCORE_LET(const QString label, labelFor("reply.approve", reply.review));
    return m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(checkRulesOf(input, unit.now()));
        return place(unit, input, ReplyStep::Approve, {}, false).map([](ReplyId) {});
    });
}

Result<ChangeSet> ReplyService::sendBack(ReplyId id, const QString& remark)
{
    ENCORE_TRY(checkOwner());
    if (remark.trimmed().isEmpty() || remark.size() > kRemarkLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("remark"), QStringLiteral("1 to %1 characters").arg(kRemarkLimit));
    ENCORE_LET(Reply reply, m_store.replies().find(id));
    ENCORE_LET(reply.state, stepped(reply.state, ReplyStep::Return));
    reply.remark = remark.trimmed();
    reply.approvedBy = {};
    reply.remindAt.reset();
    ENCORE_LET(const QString label, labelFor("reply.return", reply.review));
    return m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) { return m_store.replies().update(unit, reply); });
}

Result<ReplyService::Outcome> ReplyService::remind(const ReplyInput& input, qint64 at, const QString& taskTitle)
{
    ENCORE_TRY(checkReady(input));
    ENCORE_LET(const QString label, labelFor("reply.remind", input.review));
    Outcome outcome;
    ENCORE_LET(outcome.changes, m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(checkAhead("at", at, unit.now()));
        ENCORE_TRY(checkApproved(input));
        ENCORE_TRY(checkRulesOf(input, unit.now()));
        ENCORE_LET(outcome.reply, place(unit, input, ReplyStep::Approve, {}, false));
        ENCORE_LET(Reply reply, m_store.replies().find(outcome.reply));
        reply.remindAt = at;
        ENCORE_TRY(m_store.replies().update(unit, reply));
        ENCORE_TRY(m_store.replies().finishReminders(unit, input.review));
        ENCORE_LET(const TaskId task, addTask(unit, input.review, {taskTitle, at, false}));
        return m_store.replies().markAsReminder(unit, task, at);
    }));
    return outcome;
}

Result<ReplyId> ReplyService::recordPosted(UnitOfWork& unit, const ReplyInput& input, qint64 postedAt, bool dayOnly)
{
    ENCORE_TRY(checkText(input.text));
    ENCORE_TRY(checkPosted(postedAt, dayOnly, unit.now()));
    ENCORE_LET(const ReplyId id, place(unit, input, ReplyStep::Post, postedAt, dayOnly));
    ENCORE_TRY(answered(unit, input, postedAt, false));
    return id;
}

Result<bool> ReplyService::meetStanding(UnitOfWork& unit, ReviewId id, const QString& standing, std::optional<qint64> postedAt, bool dayOnly)
{
    ENCORE_TRY(m_store.replies().finishReminders(unit, id));
    ENCORE_TRY(CaseRepository(unit.db()).answeredOf(unit, id));
    ENCORE_LET(std::optional<Reply> making, m_store.replies().inTheMaking(id, true));
    if (!making)
        return false;
    const bool same = isSameText(*making, standing);
    if (!same && making->state == ReplyState::Draft)
        return false;
    making->state = nextState(making->state, same ? ReplyStep::Post : ReplyStep::Return).value_or(making->state);
    making->remindAt.reset();
    if (!same)
        making->approvedBy = StaffId();
    if (same && postedAt) {
        making->postedAt = postedAt;
        making->postedDayOnly = dayOnly;
    }
    ENCORE_TRY(m_store.replies().update(unit, *making));
    return true;
}

Result<bool> ReplyService::recordStanding(UnitOfWork& unit, ReviewId id, const QString& text)
{
    ENCORE_TRY(checkText(text));
    ENCORE_LET(const auto all, m_store.replies().ofReview(id));
    if (std::any_of(all.begin(), all.end(), [&](const Reply& r) { return isPersonsAnswer(r) || isAutomaticAnswer(r, text); }))
        return false;
    ENCORE_LET(const std::optional<Reply> making, m_store.replies().inTheMaking(id, true));
    ENCORE_TRY(meetStanding(unit, id, text, {}, false));
    if (!making || !isSameText(*making, text)) {
        Reply reply;
        reply.review = id;
        reply.state = ReplyState::Posted;
        reply.text = text.trimmed();
        ENCORE_TRY(m_store.replies().insert(unit, reply));
    }
    ENCORE_LET(Review review, m_store.reviews().find(id));
    if (!review.firstReplyAt)
        review.replyKnown = false;
    if (nextState(review.state, ReviewStep::Reply))
        ENCORE_TRY(takeStep(review, ReviewStep::Reply, {unit.now(), {}, {}}));
    ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(review.channel));
    deriveWaiting(review, rules);
    ENCORE_TRY(followPause(m_store, unit, review));
    ENCORE_TRY(m_store.reviews().update(unit, review));
    return true;
}

Result<ChangeSet> ReplyService::notPosted(ReplyId id)
{
    ENCORE_LET(Reply reply, m_store.replies().find(id));
    ENCORE_LET(reply.state, stepped(reply.state, ReplyStep::NotPosted));
    ENCORE_LET(const bool junior, m_store.replies().needsApproval(m_store.actor().staff));
    if (reply.approvedBy || junior)
        reply.state = ReplyState::Approved;
    ENCORE_LET(const QString label, labelFor("reply.not_posted", reply.review));
    return m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) {
        return m_store.replies().update(unit, reply);
    });
}

Result<ChangeSet> ReplyService::setPostedAt(ReplyId id, qint64 postedAt, bool dayOnly)
{
    ENCORE_LET(Reply reply, m_store.replies().find(id));
    if (!wasPosted(reply.state))
        return fail(ErrorCode::InvalidInput, QStringLiteral("state"), QStringLiteral("it was never posted"), {codeOf(reply.state), QStringLiteral("posted_at")});
    ENCORE_LET(const Review answers, m_store.reviews().find(reply.review));
    ENCORE_TRY(checkAfter(answers, postedAt, dayOnly));
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
        review.replyKnown = true;     // an import may have told of the answer without its time
        return m_store.reviews().update(unit, review);
    });
}

Result<ChangeSet> ReplyService::edit(ReplyId id, const QString& text)
{
    ENCORE_LET(Reply reply, m_store.replies().find(id));
    ENCORE_TRY(checkReady({reply.review, reply.isPublic, reply.isAutomatic, text, {}, {}}));
    ENCORE_TRY(stepped(reply.state, ReplyStep::Edit));
    ENCORE_LET(const bool junior, m_store.replies().needsApproval(m_store.actor().staff));
    if (junior && reply.isPublic)
        return tl::unexpected<Error>(notApproved());
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
    ENCORE_TRY(stepped(reply.state, ReplyStep::Remove));
    ENCORE_LET(const QString label, labelFor("reply.removed", reply.review));
    return m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(m_store.replies().addVersion(unit, {0, id, reply.text, reply.state, unit.now()}));
        reply.state = ReplyState::Removed;
        ENCORE_TRY(m_store.replies().update(unit, reply));
        if (!reply.isPublic || reply.isAutomatic)
            return {};
        ENCORE_LET(const bool stands, m_store.replies().stands(reply.review));
        ENCORE_LET(Review review, m_store.reviews().find(reply.review));
        if (stands || isOpen(review.state) || review.state == ReviewState::Removed)
            return {};
        // Nothing of ours stands there any more: it waits again. When it was first answered stays for the figures.
        ENCORE_TRY(takeStep(review, ReviewStep::Reopen, {unit.now(), {}, {}}));
        return settle(unit, review);
    });
}

Result<ChangeSet> ReplyService::discard(ReplyId id)
{
    ENCORE_LET(const Reply reply, m_store.replies().find(id));
    if (wasPosted(reply.state))
        return fail(ErrorCode::InvalidInput, QStringLiteral("state"), QStringLiteral("it was posted"), {codeOf(reply.state), QStringLiteral("discard")});
    ENCORE_LET(const QString label, labelFor("reply.discard", reply.review));
    return m_store.write({UnitKind::Edit, Permission::Reviews, label, {}},
                         [&](UnitOfWork& unit) -> Status {
                             if (reply.isPublic && reply.remindAt)
                                 ENCORE_TRY(m_store.replies().finishReminders(unit, reply.review));
                             return m_store.replies().remove(unit, id);
                         });
}

} // namespace encore
