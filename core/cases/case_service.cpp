#include "cases/case_service.h"

#include "base/calendar.h"
#include "base/latest_moment.h"
#include "cases/case_clock.h"
#include "cases/case_evidence_repository.h"
#include "cases/case_repository.h"
#include "cases/cause_repository.h"
#include "cases/compensation_repository.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "reviews/author_state.h"
#include "reviews/review_due.h"
#include "reviews/review_repository.h"
#include "shop/at_work.h"
#include "shop/channel_repository.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"
#include "shop/staff_repository.h"
#include "shop/store.h"
#include "shop/unit_label.h"
#include "tasks/task_repository.h"

namespace encore {

namespace {

constexpr int kTitleLimit = 500;
constexpr int kTextLimit = 20000;
constexpr int kFirstWords = 80;
constexpr qint64 kLongestAgo = 3653 * qint64(86400);
const QLatin1String kCheckTask("case_check");
const QLatin1String kPromiseTask("case_promise");
const QLatin1String kWaitTask("case_wait");

Status invalid(const char* field, const QString& detail) { return fail(ErrorCode::InvalidInput, QLatin1String(field), detail); }

QString firstWords(const Review& r, const QString& product)
{
    QString words = (r.title.trimmed().isEmpty() ? r.text : r.title).simplified();
    if (words.size() > kFirstWords) {
        words.truncate(kFirstWords);
        if (const auto blank = words.lastIndexOf(u' '); blank > kFirstWords / 2)
            words.truncate(blank);
        words += QChar(0x2026);
    }
    if (words.isEmpty())
        words = product.isEmpty() ? r.author.simplified() : product;
    return words.isEmpty() ? QStringLiteral("—") : words;
}

Status checkTexts(const Case& c)
{
    if (c.title.trimmed().isEmpty() || c.title.size() > kTitleLimit)
        return invalid("title", QStringLiteral("1 to %1 characters").arg(kTitleLimit));
    for (const QString* text : {&c.whatHappened, &c.causeNote, &c.couldHaveKnown, &c.action, &c.outcomeNote, &c.noChangeReason})
        if (text->size() > kTextLimit)
            return invalid("text", QStringLiteral("at most %1 characters").arg(kTextLimit));
    if (c.starsAfter && (*c.starsAfter < 1 || *c.starsAfter > 5))
        return invalid("stars", QStringLiteral("1 to 5"));
    return {};
}

} // namespace

CaseService::CaseService(Store& store, CalendarOf calendar) : m_store(store), m_calendar(std::move(calendar))
{
    if (!m_calendar)
        m_calendar = [&store](ChannelId channel) -> Result<WorkingCalendar> {
            ENCORE_LET(const ShopProfile profile, store.settings().profile());
            return store.hours().calendar(channel, profile.zone);
        };
}

Result<qint64> CaseService::setting(const char* key)
{
    ENCORE_LET(const QString value, m_store.settings().value(QLatin1String(key)));
    return value.toLongLong();
}

Status CaseService::ensureCauses(const QString& language)
{
    CauseRepository causes(m_store.db());
    ENCORE_LET(const bool empty, causes.isEmpty());
    if (!empty)
        return {};
    return m_store.write({UnitKind::System, Permission::Reviews, QStringLiteral("case.causes"), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(causes.installStarters(unit, language));
        return {};
    }).map([](const ChangeSet&) {});
}

Result<std::optional<qint64>> CaseService::dueFor(const Case& c, std::optional<int> stars)
{
    ENCORE_LET(const WorkingCalendar calendar, m_calendar(c.channel));
    if (c.kind == CaseKind::Review) {
        // As the answer to it; without stars as to an unhappy one.
        AnswerRules rules;
        if (c.channel) {
            ENCORE_LET(rules, m_store.reviews().answerRules(c.channel));
        }
        ENCORE_LET(const AnswerTargets shop, answerTargets(m_store));
        return dueFrom(calendar, shop, rules, stars ? sentimentOf(*stars) : Sentiment::Negative, c.openedAt);
    }
    ENCORE_LET(const qint64 minutes, setting("cases.request_minutes"));      // 0: one working day
    const Result<qint64> due = minutes > 0 ? calendar.dueAt(c.openedAt, minutes) : calendar.dueAfterDays(c.openedAt, 1);
    // A shop that never opens has no deadlines; that is no reason to refuse the case.
    return due ? std::optional(*due) : std::nullopt;
}

Result<StaffId> CaseService::ownerFor(const UnitOfWork& unit, bool alarm, StaffId assigned)
{
    ENCORE_LET(const std::vector<Staff> people, m_store.staff().all(true));
    StaffId owner;
    bool assignedWorks = false;
    for (const Staff& s : people) {
        if (s.role == Role::Owner && !owner)
            owner = s.id;
        assignedWorks = assignedWorks || s.id == assigned;
    }
    if (alarm && owner)
        return owner;
    if (assigned && assignedWorks)
        return assigned;
    return unit.actor().staff ? unit.actor().staff : owner;
}

// A task of somebody who left would be nobody's: it is of whoever makes it.
Result<StaffId> CaseService::atWork(const UnitOfWork& unit, StaffId staff)
{
    if (!staff)
        return staff;
    ENCORE_LET(const Staff found, m_store.staff().find(staff));
    return found.active ? staff : unit.actor().staff;
}

Result<CaseId> CaseService::insert(UnitOfWork& unit, Case c, int stars, bool isPublic)
{
    CaseEvidenceRepository evidence(m_store.db());
    ENCORE_TRY(checkTexts(c));
    c.title = c.title.trimmed();
    ENCORE_LET(const auto failures, evidence.earlierFailures(c));
    SeverityFacts facts{stars > 0 ? std::optional(stars) : std::nullopt, isPublic, 0, !failures.empty()};
    if (c.customer) {
        ENCORE_LET(facts.customerOrders, evidence.ordersOf(c.customer));
    }
    c.severity = severityOf(facts);
    c.fullPath = unit.actor().role == Role::Agent && c.kind != CaseKind::Consultation;
    ENCORE_LET(c.owner, ownerFor(unit, !failures.empty(), c.owner));
    if (!c.dueAt) {
        ENCORE_LET(c.dueAt, dueFor(c, facts.stars));
    }
    return CaseRepository(m_store.db()).insert(unit, c);
}

Result<CaseChange> CaseService::openFromReview(ReviewId id)
{
    ENCORE_LET(const auto there, CaseRepository(m_store.db()).ofReview(id));
    if (!there.empty())
        return CaseChange{there.front(), {}, false};
    ENCORE_LET(const Review r, m_store.reviews().find(id));
    ENCORE_LET(const Channel channel, m_store.channels().find(r.channel));
    ENCORE_LET(const QString language, m_store.settings().value(QLatin1String(setting::kLanguage)));
    QString product;
    if (r.product) {
        ENCORE_LET(const auto found, m_store.products().find(r.product));
        product = found ? found->name : QString();
    }
    ENCORE_TRY(ensureCauses(language));
    CaseChange done{{}, {}, true};
    const QString title = firstWords(r, product);
    ENCORE_LET(done.changes, m_store.write({UnitKind::Edit, Permission::Reviews, unitLabel("case.open", {title}), {}}, [&](UnitOfWork& unit) -> Status {
        Case c;
        c.kind = r.kind == ReviewKind::Question ? CaseKind::Question : CaseKind::Review;
        c.title = title;
        c.review = id;
        c.customer = r.customer;
        c.order = r.order;
        c.product = r.product;
        c.channel = r.channel;
        c.owner = r.assignedTo;
        c.openedAt = unit.now();
        if (!r.firstReplyAt)
            c.dueAt = r.dueAt;
        ENCORE_LET(done.id, insert(unit, c, r.stars.value_or(0), channel.isPublic));
        return {};
    }));
    return done;
}

Result<CaseChange> CaseService::open(const CaseDraft& draft)
{
    Case c;
    c.kind = draft.kind;
    c.title = draft.title;
    c.whatHappened = draft.whatHappened;
    c.customer = draft.customer;
    c.order = draft.order;
    c.product = draft.product;
    c.channel = draft.channel;
    if (c.order) {
        ENCORE_LET(const auto order, m_store.orders().find(c.order));
        if (!order)
            return fail(ErrorCode::NotFound, QStringLiteral("order %1").arg(c.order.value));
        if (c.customer && order->customer && order->customer != c.customer)
            return fail(ErrorCode::InvalidInput, QStringLiteral("order"), QStringLiteral("it is another customer's"));
        if (!c.customer)
            c.customer = order->customer;
        if (!c.channel)
            c.channel = order->channel;
    }
    ENCORE_LET(const QString language, m_store.settings().value(QLatin1String(setting::kLanguage)));
    ENCORE_TRY(checkTexts(c));
    ENCORE_TRY(ensureCauses(language));
    CaseChange done{{}, {}, true};
    ENCORE_LET(done.changes, m_store.write({UnitKind::Edit, Permission::Reviews, unitLabel("case.open", {c.title.trimmed()}), {}}, [&](UnitOfWork& unit) -> Status {
        c.openedAt = draft.askedAt.value_or(unit.now());
        if (c.openedAt > unit.now() || c.openedAt < unit.now() - kLongestAgo)
            return invalid("asked", QStringLiteral("later than now, or more than ten years ago"));
        ENCORE_LET(done.id, insert(unit, c, 0, false));
        return {};
    }));
    return done;
}

// Who the author is may become known after the case was opened.
Status CaseService::fillFromReview(Case& c)
{
    if (!c.review || (c.customer && c.order && c.product))
        return {};
    const auto found = m_store.reviews().find(c.review);
    if (!found)
        return found.error().code == ErrorCode::NotFound ? Status() : Status(tl::unexpected(found.error()));
    if (!c.customer)
        c.customer = found->customer;
    if (!c.order && found->customer == c.customer)
        c.order = found->order;
    if (!c.product)
        c.product = found->product;
    return {};
}

Result<CaseChange> CaseService::change(const char* code, CaseId id, const Work& work)
{
    CaseRepository cases(m_store.db());
    ENCORE_LET(const Case named, cases.find(id));
    CaseChange done{id, {}, false};
    ENCORE_LET(done.changes, m_store.write({UnitKind::Edit, Permission::Reviews, unitLabel(code, {named.title}), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(Case c, cases.find(id));
        const Case before = c;
        ENCORE_TRY(fillFromReview(c));
        ENCORE_TRY(work(unit, c));
        return c == before ? Status() : cases.update(unit, c);
    }));
    return done;
}

// A task that goes on where the case has ended, due on a day.
Status CaseService::leaveTask(UnitOfWork& unit, const Case& c, const QString& title, qint64 dueAt, const QString& kind)
{
    Task task;
    task.title = title.simplified().left(kTitleLimit);
    if (task.title.isEmpty())
        task.title = c.title;
    task.dueAt = dueAt;
    task.dueDayOnly = true;
    ENCORE_LET(task.assignedTo, atWork(unit, c.owner));
    task.customer = c.customer;
    task.review = c.review;
    ENCORE_LET(const TaskId made, m_store.tasks().insert(unit, task));
    return CaseRepository(m_store.db()).attachTask(unit, made, c.id, kind);
}

Status CaseService::completeTasks(UnitOfWork& unit, CaseId id, const QString& kind)
{
    ENCORE_LET(const auto open, CaseRepository(m_store.db()).openTasks(id, kind));
    for (const TaskId task : open)
        ENCORE_TRY(m_store.tasks().complete(unit, task, unit.now()));
    return {};
}

// The customer's silence is not ours, but only for as long as we said we would wait.
Status CaseService::beginWait(UnitOfWork& unit, const Case& c, bool answered, const WorkingCalendar& calendar, const CaseMove& move)
{
    CasePause pause;
    pause.of = c.id;
    pause.from = unit.now();
    pause.reason = move.reason.trimmed();
    if (move.until)
        ENCORE_TRY(checkAhead("until", *move.until, unit.now()));
    if (!move.forCustomer) {
        pause.to = pause.from;
        if (move.until)
            ENCORE_TRY(leaveTask(unit, c, pause.reason, startOfDayUtc(localDay(*move.until - 1, calendar.zone()), calendar.zone()), kWaitTask));
    } else {
        pause.until = move.until.value_or(authorWaitEnd(unit.now(), calendar));
        if (const auto owed = c.nextDueAt ? c.nextDueAt : answered ? std::nullopt : c.dueAt)
            pause.dueAt = std::max(dueAfterPause(calendar, *owed, pause.from, *pause.until), *pause.until);
    }
    return CaseRepository(m_store.db()).beginPause(unit, pause);
}

Status CaseService::step(UnitOfWork& unit, Case& c, CaseStep step, const CaseMove& move)
{
    CaseRepository cases(m_store.db());
    CaseFacts facts{unit.now(), move.reason, 0, false};
    ENCORE_LET(const WorkingCalendar calendar, m_calendar(c.channel));
    ENCORE_LET(const qint64 days, setting("cases.check_days"));
    if (days > 0)
        facts.checkAt = startOfDayUtc(localDay(unit.now(), calendar.zone()).addDays(days), calendar.zone());
    ENCORE_LET(const auto given, CompensationRepository(m_store.db()).ofCase(c.id));
    for (const Compensation& m : given)
        facts.approvalOpen = facts.approvalOpen || m.needsApproval;
    const bool wasOpen = isOpen(c.state), wasWaiting = c.state == CaseState::Waiting;
    std::optional<qint64> replied;
    if (c.review) {
        ENCORE_LET(replied, CaseEvidenceRepository(m_store.db()).repliedAt(c.review));
    }
    const bool owedNext = c.nextDueAt.has_value();
    ENCORE_TRY(takeStep(c, step, facts));
    const auto answeredBy = [&](qint64 at) { return !owedNext && ((c.firstResponseAt && *c.firstResponseAt <= at) || (replied && *replied <= at)); };
    if (wasWaiting) {
        ENCORE_LET(const auto pause, cases.openPause(c.id));
        if (pause) {
            const qint64 end = std::min(pause->until.value_or(unit.now()), unit.now());
            ENCORE_TRY(cases.endPause(unit, pause->id, end));
            std::optional<qint64>& owed = owedNext ? c.nextDueAt : c.dueAt;
            if (owed && !answeredBy(pause->from))
                owed = dueAfterPause(calendar, *owed, pause->from, end);
        }
    }
    if (wasWaiting && c.state != CaseState::Waiting)
        ENCORE_TRY(completeTasks(unit, c.id, kWaitTask));
    if (c.state == CaseState::Waiting)
        ENCORE_TRY(beginWait(unit, c, answeredBy(unit.now()), calendar, move));
    if (wasOpen && !isOpen(c.state)) {
        ENCORE_TRY(cases.addClosing(unit, c.id, unit.now()));
        if (c.checkAt)
            ENCORE_TRY(leaveTask(unit, c, move.checkTitle, *c.checkAt, kCheckTask));
        if (c.actionBy && *c.actionBy > localDay(unit.now(), calendar.zone()))
            ENCORE_TRY(leaveTask(unit, c, c.action, startOfDayUtc(*c.actionBy, calendar.zone()), kPromiseTask));
    }
    if (step == CaseStep::Reopen) {
        ENCORE_TRY(cases.reopenClosing(unit, c.id, unit.now()));
        ENCORE_TRY(completeTasks(unit, c.id, kPromiseTask));
        if (answeredBy(unit.now()) || !c.dueAt || *c.dueAt < unit.now()) {
            Case anew = c;
            anew.openedAt = unit.now();
            std::optional<int> stars;
            if (c.review) {
                const auto review = m_store.reviews().find(c.review);
                stars = review ? review->stars : std::nullopt;
            }
            ENCORE_LET(c.nextDueAt, dueFor(anew, stars));
        }
    }
    if (step == CaseStep::Reopen || step == CaseStep::Check)
        ENCORE_TRY(completeTasks(unit, c.id, kCheckTask));
    return {};
}

Result<CaseChange> CaseService::take(CaseId id, CaseStep which, const CaseMove& move)
{
    const QByteArray code = "case." + codeOf(which).toLatin1();
    return change(code.constData(), id, [&](UnitOfWork& unit, Case& c) { return step(unit, c, which, move); });
}

Result<CaseChange> CaseService::edit(CaseId id, const std::function<void(Case&)>& editing)
{
    return change("case.edit", id, [&](UnitOfWork& unit, Case& c) -> Status {
        const Case before = c;
        editing(c);
        // The path is moved by steps alone.
        c.id = before.id;
        c.state = before.state;
        c.owner = before.owner;
        c.severity = before.severity;
        c.fullPath = c.fullPath || before.fullPath;
        c.openedAt = before.openedAt;
        c.dueAt = before.dueAt;
        c.nextDueAt = before.nextDueAt;
        c.firstResponseAt = before.firstResponseAt;
        c.closedAt = before.closedAt;
        c.checkedAt = before.checkedAt;
        c.checkAt = before.checkAt;
        c.closeReason = before.closeReason;
        c.alarmSeenAt = before.alarmSeenAt;
        c.title = c.title.trimmed();
        ENCORE_TRY(checkTexts(c));
        if (c.actionBy && c.actionBy != before.actionBy) {
            ENCORE_LET(const WorkingCalendar calendar, m_calendar(c.channel));
            if (*c.actionBy < localDay(unit.now(), calendar.zone()))
                return invalid("action_by", QStringLiteral("that day is over"));
        }
        return {};
    });
}

Result<CaseChange> CaseService::assign(CaseId id, StaffId staff)
{
    return change("case.assign", id, [&](UnitOfWork&, Case& c) -> Status {
        ENCORE_TRY(checkAtWork(m_store, staff));
        c.owner = staff;
        return {};
    });
}

Result<CaseChange> CaseService::weigh(CaseId id, CaseSeverity severity)
{
    return change("case.weigh", id, [&](UnitOfWork&, Case& c) -> Status {
        c.severity = severity;
        return {};
    });
}

Result<CaseChange> CaseService::told(CaseId id)
{
    return change("case.told", id, [](UnitOfWork& unit, Case& c) -> Status {
        if (!c.firstResponseAt)
            c.firstResponseAt = unit.now();
        c.nextDueAt.reset();
        return {};
    });
}

Result<CaseChange> CaseService::alarmSeen(CaseId id)
{
    return change("case.alarm_seen", id, [](UnitOfWork& unit, Case& c) -> Status {
        if (!c.alarmSeenAt)
            c.alarmSeenAt = unit.now();
        return {};
    });
}

Result<CaseChange> CaseService::remove(CaseId id)
{
    CaseRepository cases(m_store.db());
    ENCORE_LET(const Case named, cases.find(id));
    CaseChange done{id, {}, false};
    ENCORE_LET(done.changes, m_store.write({UnitKind::Edit, Permission::Reviews, unitLabel("case.remove", {named.title}), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(const auto given, CompensationRepository(m_store.db()).ofCase(id));
        for (const Compensation& m : given)
            ENCORE_TRY(mayTakeBack(unit, m));
        for (const QString& kind : {QString(kCheckTask), QString(kPromiseTask), QString(kWaitTask)})
            ENCORE_TRY(completeTasks(unit, id, kind));
        return cases.remove(unit, id);
    }));
    return done;
}

Result<CaseChange> CaseService::note(CaseId id, const QString& text)
{
    return change("case.note", id, [&](UnitOfWork& unit, Case& c) { return CaseRepository(m_store.db()).addNote(unit, c.id, text).map([](NoteId) {}); });
}

Result<CaseChange> CaseService::addTask(CaseId id, Task task)
{
    return change("case.task", id, [&](UnitOfWork& unit, Case& c) -> Status {
        task.customer = c.customer;
        task.review = c.review;
        if (!task.assignedTo) {
            ENCORE_LET(task.assignedTo, atWork(unit, c.owner));
        }
        ENCORE_LET(const TaskId made, m_store.tasks().insert(unit, task));
        return CaseRepository(m_store.db()).attachTask(unit, made, c.id);
    });
}

} // namespace encore
