#include "reviews/review_service.h"

#include "base/calendar.h"
#include "base/latest_moment.h"
#include "reviews/question_detector.h"
#include "reviews/review_pause_repository.h"
#include "reviews/review_pause_service.h"
#include "reviews/review_sla.h"
#include "reviews/review_wait_repository.h"
#include "shop/at_work.h"
#include "shop/store.h"
#include "shop/unit_label.h"

#include <algorithm>
#include <array>

namespace encore {

namespace {

// Clocks of two computers differ, and a day alone may be that of another time zone.
constexpr qint64 kAheadAllowed = 86400;
constexpr int kReasonLimit = 500;
constexpr int kEvidenceLimit = 5000;

Status checkReason(const QString& reason)
{
    if (reason.trimmed().isEmpty() || reason.trimmed().size() > kReasonLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("reason"), QStringLiteral("1 to %1 characters").arg(kReasonLimit));
    return {};
}

Status checkPublished(const Review& r, qint64 now)
{
    if (r.publishedAt > now + kAheadAllowed)
        return fail(ErrorCode::InvalidInput, QStringLiteral("published"), QStringLiteral("it lies in the future"));
    return {};
}

Status rate(Review& r)
{
    r.stars.reset();
    if (r.rating) {
        ENCORE_LET(r.stars, starsOf(*r.rating));
    }
    return {};
}

void noteQuestion(Review& r) { r.asks = r.kind == ReviewKind::Question || (r.kind == ReviewKind::Review && asksQuestion(r.title + u'\n' + r.text)); }

void copyWritten(const Review& from, Review& to)
{
    to.channel = from.channel;
    to.kind = from.kind;
    to.author = from.author;
    to.product = from.product;
    to.variant = from.variant;
    to.rating = from.rating;
    to.title = from.title;
    to.text = from.text;
    to.url = from.url;
    to.competitor = from.competitor;
    to.publishedAt = from.publishedAt;
    to.publishedDayOnly = from.publishedDayOnly;
    to.seenAt = from.seenAt;
    to.verified = from.verified;
    to.incentivised = from.incentivised;
    to.reuseConsent = from.reuseConsent;
}

} // namespace

ReviewService::ReviewService(Store& store, CalendarOf calendar, std::optional<AnswerTargets> targets)
    : m_store(store), m_calendar(std::move(calendar)), m_given(targets)
{
}

Result<AnswerTargets> ReviewService::targets()
{
    if (m_given)
        return *m_given;
    if (!m_read) {
        ENCORE_LET(m_read, answerTargets(m_store));
    }
    return *m_read;
}

// What held for one unit may have changed before the next.
void ReviewService::forgetCalendars()
{
    m_calendars.clear();
    m_read.reset();
}

Result<const WorkingCalendar*> ReviewService::calendarOf(ChannelId channel)
{
    auto it = m_calendars.constFind(channel);
    if (it == m_calendars.cend()) {
        ENCORE_LET(WorkingCalendar calendar, m_calendar(channel));
        it = m_calendars.insert(channel, std::make_shared<WorkingCalendar>(std::move(calendar)));
    }
    return const_cast<const WorkingCalendar*>(it->get());
}

Result<std::optional<qint64>> ReviewService::dueFor(const Review& review, const AnswerRules& rules)
{
    Review probe = review;
    probe.state = ReviewState::New;
    deriveWaiting(probe, rules);
    if (!probe.waiting)
        return std::optional<qint64>();
    ENCORE_LET(const WorkingCalendar* calendar, calendarOf(review.channel));
    qint64 start = review.publishedAt;
    if (review.publishedDayOnly) {
        const QDate day = localDay(start, calendar->zone());
        start = calendar->openingOf(day).value_or(startOfDayUtc(day, calendar->zone()));
    }
    ENCORE_LET(const AnswerTargets shop, targets());
    // A shop that never opens has no deadlines; that is no reason to refuse the review.
    return dueFrom(*calendar, shop, rules, review.sentiment(), start);
}

Result<std::optional<qint64>> ReviewService::dueOf(const Review& review)
{
    forgetCalendars();
    Review rated = review;
    ENCORE_TRY(rate(rated));
    ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(review.channel));
    return dueFor(rated, rules);
}

Result<ReviewId> ReviewService::log(const Review& review, std::span<const ReviewMedia> media)
{
    ReviewId id;
    ENCORE_TRY(m_store.write({UnitKind::Edit, Permission::Reviews, unitLabel("review.log", {review.author}), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(id, log(unit, review, media));
        return {};
    }));
    return id;
}

Result<ReviewId> ReviewService::log(UnitOfWork& unit, Review r, std::span<const ReviewMedia> media)
{
    if (m_calendarsOf != unit.id()) {
        forgetCalendars();
        m_calendarsOf = unit.id();
    }
    ENCORE_TRY(checkPublished(r, unit.now()));
    ENCORE_TRY(rate(r));
    noteQuestion(r);
    ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(r.channel));
    r.loggedAt = unit.now();
    if (r.firstReplyAt && isOpen(r.state))
        r.state = ReviewState::Replied;
    if (r.state == ReviewState::Waiting && !r.waitsFor)
        r.waitsFor = ReviewWait::Author;
    if (r.state == ReviewState::Closed && !r.closedAt)
        r.closedAt = unit.now();
    if (r.state == ReviewState::Removed && !r.removedAt)
        r.removedAt = unit.now();
    if (r.customer && r.link == AuthorLink::Unknown)
        r.link = AuthorLink::Probable;
    ENCORE_LET(r.dueAt, dueFor(r, rules));
    deriveWaiting(r, rules);
    ENCORE_LET(const ReviewId id, m_store.reviews().insert(unit, r));
    for (ReviewMedia m : media) {
        m.review = id;
        ENCORE_TRY(m_store.reviews().addMedia(unit, m));
    }
    return id;
}

Result<ReviewOutcome> ReviewService::change(const char* code, std::span<const ReviewId> ids, const Change& change)
{
    ReviewOutcome outcome;
    if (ids.empty())
        return outcome;
    forgetCalendars();
    QString label;
    if (ids.size() == 1) {
        ENCORE_LET(const Review review, m_store.reviews().find(ids.front()));
        label = unitLabel(code, {review.author});
    } else {
        label = unitLabel((QByteArray(code) + ".many").constData(), {QString::number(ids.size())});
    }
    ENCORE_LET(outcome.changes, m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        std::optional<Error> refused;
        for (ReviewId id : ids) {
            ENCORE_LET(Review review, m_store.reviews().find(id));
            ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(review.channel));
            const Review before = review;
            if (const Status s = change(unit, review, rules); !s) {
                if (s.error().code != ErrorCode::InvalidInput || s.error().subject != QLatin1String("state"))
                    return s;
                refused = s.error();
                ++outcome.skipped;
                continue;
            }
            if (review.channel == before.channel) {
                deriveWaiting(review, rules);
            } else {
                ENCORE_LET(const AnswerRules other, m_store.reviews().answerRules(review.channel));
                deriveWaiting(review, other);
            }
            ENCORE_TRY(followPause(m_store, unit, review));
            if (review != before)
                ENCORE_TRY(m_store.reviews().update(unit, review));
            ++outcome.changed;
        }
        if (outcome.changed == 0 && refused)
            return tl::unexpected<Error>(*refused);
        return {};
    }));
    return outcome;
}

Result<ReviewOutcome> ReviewService::many(const char* code, std::span<const ReviewId> ids, const std::function<Result<int>(UnitOfWork&)>& work)
{
    ReviewOutcome outcome;
    const QString label = unitLabel((QByteArray(code) + ".many").constData(), {QString::number(ids.size())});
    ENCORE_LET(outcome.changes, m_store.write({UnitKind::Edit, Permission::Reviews, label, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(outcome.changed, work(unit));
        if (outcome.changed == 0)
            return fail(ErrorCode::InvalidInput, QStringLiteral("state"), QStringLiteral("none of them"), {QString(), QLatin1String(code)});
        return {};
    }));
    outcome.skipped = int(ids.size()) - outcome.changed;
    return outcome;
}

Result<ReviewOutcome> ReviewService::step(const char* code, std::span<const ReviewId> ids, ReviewStep step, StepFacts facts)
{
    return change(code, ids, [step, facts](UnitOfWork& unit, Review& r, const AnswerRules&) mutable -> Status {
        facts.now = unit.now();
        return takeStep(r, step, facts);
    });
}

Result<ReviewOutcome> ReviewService::correct(const Review& edited)
{
    const std::array ids{edited.id};
    return change("review.correct", ids, [&](UnitOfWork& unit, Review& r, const AnswerRules& old) -> Status {
        ENCORE_TRY(checkPublished(edited, unit.now()));
        const bool wasAnswerable = isAnswerable(r, old);
        const Review before = r;
        copyWritten(edited, r);
        ENCORE_TRY(rate(r));
        noteQuestion(r);
        ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(r.channel));
        const bool deadlineMoves = r.publishedAt != before.publishedAt || r.publishedDayOnly != before.publishedDayOnly
            || r.channel != before.channel || r.stars != before.stars || wasAnswerable != isAnswerable(r, rules);
        // An answer without its time is one as well.
        if (deadlineMoves && isPaused(r)) {
            Review probe = r;
            ENCORE_LET(probe.dueAt, dueFor(r, rules));
            ENCORE_TRY(addPauses(probe));
            return dueOfPause(m_store, unit, r, probe.dueAt);
        }
        if (deadlineMoves && !r.firstReplyAt && r.replyKnown) {
            ENCORE_LET(r.dueAt, dueFor(r, rules));
            ENCORE_TRY(addPauses(r));
            // What is overdue is not put off by another date, unless the owner says so.
            if (unit.actor().role != Role::Owner && before.dueAt && *before.dueAt < unit.now() && r.dueAt)
                r.dueAt = std::min(*r.dueAt, *before.dueAt);
        }
        return {};
    });
}

// The time for which its author was waited for is theirs, whatever is corrected.
Status ReviewService::addPauses(Review& r)
{
    if (!r.dueAt)
        return {};
    ENCORE_LET(const WorkingCalendar* calendar, calendarOf(r.channel));
    ENCORE_LET(const std::vector<ReviewPause> pauses, ReviewPauseRepository(m_store.db()).of(r.id));
    for (const ReviewPause& pause : pauses)
        if (pause.to && *r.dueAt >= pause.from)
            r.dueAt = reviewDueAfterPause(*calendar, *r.dueAt, pause.from, *pause.to);
    return {};
}

Status ReviewService::editedAtSource(UnitOfWork& unit, ReviewId id, std::optional<Rating> rating, const QString& title, const QString& text)
{
    ENCORE_LET(Review r, m_store.reviews().find(id));
    if (r.rating == rating && r.title == title && r.text == text)
        return {};
    ENCORE_TRY(m_store.reviews().addVersion(unit, {0, id, r.rating, r.stars, r.title, r.text, unit.now()}));
    const Review before = r;
    r.rating = rating;
    r.title = title;
    r.text = text;
    ENCORE_TRY(rate(r));
    noteQuestion(r);
    ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(r.channel));
    // A rating that got its text only now can be answered only now: then its time begins.
    if (!r.dueAt && !r.firstReplyAt && !isPaused(r)) {
        Review now = r;
        now.publishedAt = unit.now();
        now.publishedDayOnly = false;
        ENCORE_LET(r.dueAt, dueFor(now, rules));
    }
    ENCORE_TRY(takeUpEdit(unit, before, r, rules));
    deriveWaiting(r, rules);
    ENCORE_TRY(followPause(m_store, unit, r));
    return m_store.reviews().update(unit, r);
}

// What its author changed for the worse waits again, or is due sooner, from when we saw it; what was due first stays for the figures.
Status ReviewService::takeUpEdit(UnitOfWork& unit, const Review& before, Review& r, const AnswerRules& rules)
{
    ENCORE_TRY(endWait(unit, r));          // whatever was asked: this is their word
    ENCORE_TRY(followPause(m_store, unit, r));
    const auto mood = [](const Review& review) { return int(review.sentiment().value_or(Sentiment::Positive)); };
    const bool worse = mood(r) < mood(before);
    const bool otherWords = r.sentiment() == Sentiment::Negative && (r.title != before.title || r.text != before.text);
    const bool answered = r.firstReplyAt || r.state == ReviewState::Replied;
    if (!(worse || (answered && otherWords)) || r.archived || r.state == ReviewState::Removed || !isAnswerable(r, rules))
        return {};
    ENCORE_LET(const WorkingCalendar* calendar, calendarOf(r.channel));
    ENCORE_LET(const AnswerTargets shop, targets());
    const auto due = dueFrom(*calendar, shop, rules, r.sentiment(), unit.now());
    if (!isOpen(r.state))
        ENCORE_TRY(takeStep(r, ReviewStep::Reopen, {unit.now(), {}, {}}));
    r.snoozedUntil.reset();
    if (due && (answered || (r.dueAt && *r.dueAt >= unit.now()))) {
        std::optional<qint64>& owed = answered ? r.nextDueAt : r.dueAt;
        owed = std::min(owed.value_or(*due), *due);
    }
    return m_store.reviews().forgetRead(unit, r.id);
}

Result<ReviewOutcome> ReviewService::editedAtSource(ReviewId id, std::optional<Rating> rating, const QString& title, const QString& text)
{
    ENCORE_LET(const Review review, m_store.reviews().find(id));
    forgetCalendars();
    ReviewOutcome outcome;
    ENCORE_LET(outcome.changes, m_store.write({UnitKind::Edit, Permission::Reviews, unitLabel("review.edited_at_source", {review.author}), {}},
                                              [&](UnitOfWork& unit) { return editedAtSource(unit, id, rating, title, text); }));
    outcome.changed = outcome.changes.isEmpty() ? 0 : 1;
    return outcome;
}

Result<ReviewOutcome> ReviewService::startTriage(std::span<const ReviewId> ids)
{
    return change("review.triage", ids, [](UnitOfWork& unit, Review& r, const AnswerRules&) -> Status {
        const bool waited = r.state == ReviewState::Waiting;
        ENCORE_TRY(takeStep(r, ReviewStep::Triage, {unit.now(), {}, {}}));
        if (waited)
            r.snoozedUntil.reset();
        return {};
    });
}

Result<ReviewOutcome> ReviewService::await(std::span<const ReviewId> ids, ReviewWait whom, const QString& reason, std::optional<qint64> until)
{
    return change("review.await", ids, [&](UnitOfWork& unit, Review& r, const AnswerRules&) -> Status {
        ENCORE_TRY(until ? checkAhead("until", *until, unit.now()) : Status());
        // It stops the clock: KPI15 asks what for.
        if (whom == ReviewWait::Author && reason.trimmed().isEmpty())
            return fail(ErrorCode::InvalidInput, QStringLiteral("reason"), QStringLiteral("empty"));
        ENCORE_TRY(takeStep(r, ReviewStep::Await, {unit.now(), whom, {}}));
        ENCORE_TRY(ReviewWaitRepository(unit.db()).setReason(unit, r.id, reason));
        if (until)
            r.snoozedUntil = until;
        return {};
    });
}

Result<ReviewOutcome> ReviewService::classify(std::span<const ReviewId> ids, std::optional<ReviewClass> reviewClass)
{
    if (ids.size() > 1)
        return many("review.classify", ids, [&](UnitOfWork& unit) { return m_store.reviews().classifyAll(unit, ids, reviewClass); });
    return change("review.classify", ids, [reviewClass](UnitOfWork&, Review& r, const AnswerRules&) -> Status {
        r.reviewClass = reviewClass;
        return {};
    });
}

Result<ReviewOutcome> ReviewService::assign(std::span<const ReviewId> ids, StaffId staff)
{
    ENCORE_TRY(checkAtWork(m_store, staff));
    if (ids.size() > 1)
        return many("review.assign", ids, [&](UnitOfWork& unit) { return m_store.reviews().assignAll(unit, ids, staff); });
    return change("review.assign", ids, [staff](UnitOfWork&, Review& r, const AnswerRules&) -> Status {
        r.assignedTo = staff;
        return {};
    });
}

Result<ReviewOutcome> ReviewService::snooze(std::span<const ReviewId> ids, qint64 until)
{
    ENCORE_TRY(checkAhead("until", until, m_store.clock().nowUtc()));
    if (ids.size() > 1)
        return many("review.snooze", ids, [&](UnitOfWork& unit) { return m_store.reviews().snoozeAll(unit, ids, until); });
    return change("review.snooze", ids, [until](UnitOfWork&, Review& r, const AnswerRules&) -> Status {
        if (!isOpen(r.state))
            return fail(ErrorCode::InvalidInput, QStringLiteral("state"), QStringLiteral("not open"), {codeOf(r.state), QStringLiteral("snooze")});
        r.snoozedUntil = until;
        return {};
    });
}

Result<ReviewOutcome> ReviewService::unsnooze(std::span<const ReviewId> ids)
{
    if (ids.size() > 1)
        return many("review.unsnooze", ids, [&](UnitOfWork& unit) { return m_store.reviews().snoozeAll(unit, ids, {}); });
    return change("review.unsnooze", ids, [](UnitOfWork&, Review& r, const AnswerRules&) -> Status {
        r.snoozedUntil.reset();
        return {};
    });
}

Result<ReviewOutcome> ReviewService::tag(std::span<const ReviewId> ids, TagId tag, bool on)
{
    if (ids.size() > 1)
        return many(on ? "review.tag" : "review.untag", ids, [&](UnitOfWork& unit) { return m_store.reviews().tagAll(unit, ids, tag, on); });
    return change(on ? "review.tag" : "review.untag", ids, [this, tag, on](UnitOfWork& unit, Review& r, const AnswerRules&) {
        return on ? m_store.reviews().addTag(unit, r.id, tag) : m_store.reviews().removeTag(unit, r.id, tag);
    });
}

Result<ReviewOutcome> ReviewService::tagNamed(std::span<const ReviewId> ids, const QString& name)
{
    return many("review.tag", ids, [&](UnitOfWork& unit) -> Result<int> {
        ENCORE_LET(const TagId tag, m_store.reviews().tagNamed(unit, name));
        return m_store.reviews().tagAll(unit, ids, tag, true);
    });
}

Result<ReviewOutcome> ReviewService::close(std::span<const ReviewId> ids) { return step("review.close", ids, ReviewStep::Close); }

Result<ReviewOutcome> ReviewService::closeWithoutReply(std::span<const ReviewId> ids, const QString& reason, ClosingReasonId listed)
{
    if (ids.size() > 1) {
        ENCORE_TRY(checkReason(reason));
        return many("review.close_without_reply", ids, [&](UnitOfWork& unit) -> Result<int> {
            // Those whose clock stands get their due time back, one by one.
            ENCORE_LET(const std::vector<ReviewId> paused, m_store.reviews().waitingForAuthor(ids));
            for (ReviewId id : paused) {
                ENCORE_LET(Review review, m_store.reviews().find(id));
                ENCORE_LET(const AnswerRules rules, m_store.reviews().answerRules(review.channel));
                ENCORE_TRY(takeStep(review, ReviewStep::CloseWithoutReply, {unit.now(), {}, reason, listed}));
                deriveWaiting(review, rules);
                ENCORE_TRY(followPause(m_store, unit, review));
                ENCORE_TRY(m_store.reviews().update(unit, review));
            }
            ENCORE_LET(const int closed, m_store.reviews().closeAll(unit, ids, reason.trimmed(), listed));
            return closed + int(paused.size());
        });
    }
    return step("review.close_without_reply", ids, ReviewStep::CloseWithoutReply, {0, {}, reason, listed});
}

Result<ReviewOutcome> ReviewService::reopen(std::span<const ReviewId> ids) { return step("review.reopen", ids, ReviewStep::Reopen); }

Result<ReviewOutcome> ReviewService::archive(std::span<const ReviewId> ids, bool on)
{
    return change(on ? "review.archive" : "review.unarchive", ids, [this, on](UnitOfWork& unit, Review& r, const AnswerRules& rules) -> Status {
        if (r.archived == on)
            return {};
        // "From before" makes a missed deadline one that never was.
        if (on && unit.actor().role != Role::Owner && slaOf(r, unit.now()) == kpi::SlaStatus::Breached)
            return fail(ErrorCode::NotAllowed, QStringLiteral("call an overdue answer not due"), QStringLiteral("archive"));
        r.archived = on;
        if (!on && !r.dueAt) {
            ENCORE_LET(r.dueAt, dueFor(r, rules));
            ENCORE_TRY(addPauses(r));
        }
        return {};
    });
}

Result<ReviewOutcome> ReviewService::removedAtSource(std::span<const ReviewId> ids)
{
    return step("review.removed", ids, ReviewStep::RemoveAtSource);
}

Result<ReviewOutcome> ReviewService::complain(ReviewId id, const QString& reason, const QString& evidence, std::optional<qint64> sentAt)
{
    ENCORE_TRY(checkReason(reason));
    if (evidence.size() > kEvidenceLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("evidence"), QStringLiteral("longer than %1 characters").arg(kEvidenceLimit));
    const std::array ids{id};
    return change("review.complain", ids, [&](UnitOfWork& unit, Review& r, const AnswerRules&) -> Status {
        if (sentAt && *sentAt > unit.now() + kAheadAllowed)
            return fail(ErrorCode::InvalidInput, QStringLiteral("sent"), QStringLiteral("it lies in the future"));
        r.complaintAt = sentAt.value_or(unit.now());
        r.complaintReason = reason.trimmed();
        r.complaintEvidence = evidence.trimmed();
        r.complaintDecision.reset();
        r.complaintDecidedAt.reset();
        r.complaintAccepted = false;
        return endWait(unit, r);
    });
}

Result<ReviewOutcome> ReviewService::decideComplaint(ReviewId id, const QString& decision, ComplaintEnd end)
{
    if (decision.trimmed().isEmpty() || decision.size() > kReasonLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("decision"), QStringLiteral("1 to %1 characters").arg(kReasonLimit));
    const std::array ids{id};
    return change("review.complaint_decided", ids, [&](UnitOfWork& unit, Review& r, const AnswerRules&) -> Status {
        if (!r.complaintAt)
            return fail(ErrorCode::InvalidInput, QStringLiteral("complaint"), QStringLiteral("none was made"));
        r.complaintDecision = decision.trimmed();
        r.complaintDecidedAt = unit.now();
        r.complaintAccepted = end != ComplaintEnd::Refused;
        if (end == ComplaintEnd::Removed && r.state != ReviewState::Removed)
            return takeStep(r, ReviewStep::RemoveAtSource, {unit.now(), {}, {}});
        return {};
    });
}

Result<ReviewOutcome> ReviewService::withdrawComplaint(ReviewId id)
{
    const std::array ids{id};
    return change("review.complaint_withdrawn", ids, [](UnitOfWork&, Review& r, const AnswerRules&) -> Status {
        r.complaintAt.reset();
        r.complaintReason.clear();
        r.complaintEvidence.clear();
        r.complaintDecision.reset();
        r.complaintDecidedAt.reset();
        r.complaintAccepted = false;
        return {};
    });
}

} // namespace encore
