#pragma once

#include "cases/case_evidence.h"
#include "cases/case_steps.h"
#include "db/unit_of_work.h"
#include "shop/working_calendar.h"
#include "tasks/task.h"

#include <functional>

namespace encore {

class Store;

/// What an action on a case did.
struct CaseChange {
    CaseId id;
    ChangeSet changes;
    bool created = false;                     ///< opening: false when there was a case already
};

/// What a case without a review begins with. A title is needed.
struct CaseDraft {
    CaseKind kind = CaseKind::Support;
    QString title;
    QString whatHappened;
    CustomerId customer;
    OrderId order;
    ProductId product;
    ChannelId channel;
    std::optional<qint64> askedAt;            ///< UTC second at which it came; left out: now
};

/// Words and reasons that go with a step.
struct CaseMove {
    QString reason;                           ///< Wait, NotOurs, GiveUp
    QString checkTitle;                       ///< Finish: title of the task to ask again; empty: the case's title
    bool forCustomer = true;                  ///< Wait: the customer owes us a word; nobody else stops the clock
    /// Wait: at the latest. For the customer, left out: three working days, as for the author of a review. For anybody else
    /// it makes a task of that day, which leaving the wait completes; left out: none.
    std::optional<qint64> until{};
};

/// Everything that happens to a case, each as one unit of work with a label "case.…" and the case's title.
/// Nothing opens a case by itself.
class CaseService {
public:
    using CalendarOf = std::function<Result<WorkingCalendar>(ChannelId)>;

    /// `store` must outlive the service. Without `calendar` the channel's own hours, else the shop's.
    explicit CaseService(Store& store, CalendarOf calendar = {});

    // Opening -------------------------------------------------------------------------------------------

    /// The case of a review: the newest one there is, else a new one filled from review, customer, order and
    /// product. Its due time is the review's while that is unanswered, else the negative target of the channel,
    /// else of the shop, counted from now.
    Result<CaseChange> openFromReview(ReviewId review);
    /// A request, a question or a return; its deadline is counted from when it came. InvalidInput "title"; "order" when it
    /// is another customer's; "asked" when it would have come later than now or more than ten years ago.
    Result<CaseChange> open(const CaseDraft& draft);
    /// Puts the starter causes in once, as a unit of the program itself.
    Status ensureCauses(const QString& language);

    // The path ------------------------------------------------------------------------------------------

    /// Errors as takeStep. Waiting for the customer begins a pause; leaving it ends the pause and moves an unmet
    /// due time on by the pause's working time, no longer than the wait's end: then the clock goes on. InvalidInput "until" when that has
    /// passed or is more than kLongestAhead away. Finish writes the closing down and makes a task to ask again after the days
    /// of "cases.check_days"; Reopen takes the closing back; what was answered, or is late by now,
    /// gets a next due time that begins with it. A promise for a later day than the closing's becomes
    /// a task of that day, so that it is not lost; Reopen completes it, for the case speaks of it again.
    Result<CaseChange> take(CaseId id, CaseStep step, const CaseMove& move = {});
    /// Changes what is written in a case; state, times, responsible person, urgency and links of the path stay, and all seven steps once shown. InvalidInput "title",
    /// "text" (longer than 20,000 characters), "action_by" (a new promise on a day that is over), "stars".
    Result<CaseChange> edit(CaseId id, const std::function<void(Case&)>& change);
    Result<CaseChange> assign(CaseId id, StaffId staff);
    /// How urgent it is in somebody's own judgement, in the place of what severityOf() found when it was opened; nothing
    /// computes it anew. Due times stay.
    Result<CaseChange> weigh(CaseId id, CaseSeverity severity);
    /// The customer was told what we do, now. Told twice changes nothing.
    Result<CaseChange> told(CaseId id);
    /// The alarm of a second failure was looked at.
    Result<CaseChange> alarmSeen(CaseId id);
    /// NotAllowed where it holds a compensation that removeCompensation() refuses.
    Result<CaseChange> remove(CaseId id);

    // What hangs on it -----------------------------------------------------------------------------------

    Result<CaseChange> note(CaseId id, const QString& text);
    Result<CaseChange> addTask(CaseId id, Task task);
    /// Opens the full path. Where all that the case gives without the owner's word is above the limit of the shop, it waits for the owner,
    /// unless the owner gives it.
    /// InvalidInput "cost" (negative, beyond any order), "promised" (a day that is over).
    Result<CaseChange> addCompensation(Compensation compensation);
    /// As addCompensation; the same kind at a cost that did not rise keeps its approval. What was given becomes cheaper or
    /// something else by the owner alone (NotAllowed).
    Result<CaseChange> changeCompensation(Compensation compensation);
    /// NotAllowed unless the owner does it.
    Result<CaseChange> approve(CompensationId id);
    /// InvalidInput "approval" while it waits for the owner. NotAllowed to take back what had a cost, unless the owner does it.
    Result<CaseChange> delivered(CompensationId id, bool on);
    /// NotAllowed where the owner approved it or the customer got it at a cost, unless the owner does it.
    Result<CaseChange> removeCompensation(CompensationId id);
    /// InvalidInput "quantity" below 1; "line" and "order" when they are not of the case's customer.
    Result<CaseChange> saveReturn(const ReturnRecord& record);
    Result<CaseChange> removeReturn(CaseId id, ReturnId record);

private:
    using Work = std::function<Status(UnitOfWork&, Case&)>;
    Result<CaseChange> change(const char* code, CaseId id, const Work& work);
    Result<CaseId> insert(UnitOfWork& unit, Case c, int customerStars, bool isPublic);
    Status step(UnitOfWork& unit, Case& c, CaseStep step, const CaseMove& move);
    Status beginWait(UnitOfWork& unit, const Case& c, bool answered, const WorkingCalendar& calendar, const CaseMove& move);
    Status fillFromReview(Case& c);
    Result<std::optional<qint64>> dueFor(const Case& c, std::optional<int> stars);
    Result<StaffId> ownerFor(const UnitOfWork& unit, bool alarm, StaffId assigned);
    Result<StaffId> atWork(const UnitOfWork& unit, StaffId staff);
    Result<qint64> setting(const char* key);
    static Status mayTakeBack(const UnitOfWork& unit, const Compensation& m);
    Status judge(const UnitOfWork& unit, Compensation& m, const Compensation* before);
    Status completeTasks(UnitOfWork& unit, CaseId id, const QString& kind);
    Status leaveTask(UnitOfWork& unit, const Case& c, const QString& title, qint64 dueAt, const QString& kind);

    Store& m_store;
    CalendarOf m_calendar;
};

} // namespace encore
