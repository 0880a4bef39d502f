#pragma once

#include "base/ids.h"
#include "base/money.h"
#include "changes/change.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace encore {

using CauseId = Id<struct CauseTag>;
using CompensationId = Id<struct CompensationTag>;
using ReturnId = Id<struct ReturnTag>;

// The values of these enums are the ids of the lookup tables of the same names; the codes are those of the tables.

/// What a case is about. Without a review: a request for help, a question, goods that come back, advice before
/// buying. Advice is a service, not a trouble: it needs no cause and never counts as a failure of ours.
enum class CaseKind { Review = 1, Support = 2, Question = 3, Return = 4, Consultation = 5 };
inline constexpr CaseKind kCaseKinds[]{CaseKind::Review, CaseKind::Support, CaseKind::Question, CaseKind::Return, CaseKind::Consultation};
enum class CaseState { New = 1, Verifying = 2, InWork = 3, Waiting = 4, Agreed = 5, Done = 6, Checked = 7, NotOurs = 8, Unresolvable = 9 };
enum class CaseSeverity { Low = 1, Normal = 2, High = 3, Urgent = 4 };
/// What the customer said of the end.
enum class CaseOutcome { Satisfied = 1, Neutral = 2, Unsatisfied = 3, NoAnswer = 4 };
enum class CompensationKind { Apology = 1, Exchange = 2, Refund = 3, Coupon = 4, Points = 5, Gift = 6, None = 7 };
enum class ReturnDecision { Open = 1, Exchange = 2, Refund = 3, Repair = 4, Refused = 5 };

QString codeOf(CaseKind kind);
QString codeOf(CaseState state);
QString codeOf(CaseSeverity severity);
QString codeOf(CaseOutcome outcome);
QString codeOf(CompensationKind kind);
QString codeOf(ReturnDecision decision);

/// Something is still owed by us.
bool isOpen(CaseState state);
/// Closed without our fault or without a way out.
bool isSideExit(CaseState state);

/// One case: a row of the table `cases`. Instants are UTC seconds, days are local to the shop.
struct Case {
    CaseId id;
    CaseKind kind = CaseKind::Review;
    CaseState state = CaseState::New;
    CaseSeverity severity = CaseSeverity::Normal;
    bool fullPath = false;                    ///< all seven steps; else the short form
    QString title;
    ReviewId review;                          ///< this and the following may be null
    CustomerId customer;
    OrderId order;
    ProductId product;
    ChannelId channel;
    StaffId owner;
    qint64 openedAt = 0;
    std::optional<qint64> dueAt;              ///< answer due; stored at opening, moved on by pauses only
    std::optional<qint64> nextDueAt;          ///< reopened, and the next answer is due; the first one stays met or breached
    std::optional<qint64> firstResponseAt;    ///< the customer was told what we do
    QString whatHappened;
    CauseId cause;
    QString causeNote;
    QString couldHaveKnown;
    QString action;                           ///< what we do about it
    std::optional<QDate> actionBy;            ///< by when, as promised
    std::optional<qint64> checkAt;            ///< when to ask whether all is well now
    std::optional<qint64> checkedAt;
    std::optional<CaseOutcome> outcome;
    QString outcomeNote;
    std::optional<int> starsAfter;            ///< the rating as changed by its author
    ChangeId change;                          ///< what is done so that it does not happen again
    QString noChangeReason;                   ///< or why nothing is
    std::optional<qint64> closedAt;
    QString closeReason;                      ///< of a side exit
    std::optional<qint64> alarmSeenAt;        ///< somebody looked at the alarm of a second failure

    friend bool operator==(const Case&, const Case&) = default;
};

/// When the clock of a case stood still; `to` empty: it stands now, `until` at the latest, and what is owed is then due at `dueAt`.
struct CasePause {
    qint64 id = 0;
    CaseId of;
    qint64 from = 0;
    std::optional<qint64> to;
    QString reason;
    std::optional<qint64> until;
    std::optional<qint64> dueAt;
};

/// A closing that was taken back within `kVoidDays` never was.
struct CaseClosing {
    static constexpr int kVoidDays = 7;
    qint64 id = 0;
    CaseId of;
    qint64 closedAt = 0;
    std::optional<qint64> reopenedAt;

    bool isVoid() const { return reopenedAt && *reopenedAt - closedAt <= kVoidDays * 86400; }
};

/// A node of the tree of root causes.
struct Cause {
    CauseId id;
    CauseId parent;
    QString name;
    QString starterKey;                       ///< "delivery.late"; empty: the shop's own
    int position = 0;
    bool active = true;
    friend bool operator==(const Cause&, const Cause&) = default;
};

/// What a customer gets for the trouble.
struct Compensation {
    CompensationId id;
    CaseId of;
    CompensationKind kind = CompensationKind::Apology;
    Money cost;
    QString note;
    qint64 agreedAt = 0;
    std::optional<QDate> promisedBy;
    std::optional<qint64> deliveredAt;
    bool needsApproval = false;               ///< above the limit and not yet approved by the owner
    StaffId approvedBy;
    std::optional<qint64> approvedAt;

    /// Something has to be handed over: an apology and "nothing" are given by saying so.
    bool isOwed() const { return !deliveredAt && kind != CompensationKind::Apology && kind != CompensationKind::None; }
    /// The customer has it and it cost money: only the owner takes it out of the books.
    bool isSpent() const { return deliveredAt && cost.minor > 0; }
    friend bool operator==(const Compensation&, const Compensation&) = default;
};

/// Goods that come back (E4).
struct ReturnRecord {
    ReturnId id;
    CaseId of;
    OrderLineId line;
    int quantity = 1;
    QString reason;
    QString condition;
    ReturnDecision decision = ReturnDecision::Open;
    OrderId exchangeOrder;
    std::optional<qint64> receivedAt;
    friend bool operator==(const ReturnRecord&, const ReturnRecord&) = default;
};

struct CaseNote {
    NoteId id;
    QString text;
    qint64 at = 0;
    QString staffName;
};

/// Where a case stands with its deadline (KPI15).
enum class CaseDue {
    None,          ///< no deadline: the shop has no working hours
    Pending,
    Warning,       ///< less than `kWarnBefore` is left
    Standing,      ///< it waits for the customer, and the wait is not over: the clock stands
    Met,
    Breached,      ///< for ever; a reopened case has a next answer that is judged by itself
};
inline constexpr qint64 kCaseWarnBefore = 3600;   ///< seconds

/// What decides CaseDue.
struct CaseTimes {
    CaseState state = CaseState::New;
    std::optional<qint64> dueAt, respondedAt, closedAt, pausedAt;    ///< pausedAt: since when the clock stands
    std::optional<qint64> waitsUntil{}, dueAfterWait{};              ///< when that ends at the latest, and what is owed is then due
    std::optional<qint64> nextDueAt{};                               ///< of an open case that was reopened
};
/// Waiting for the customer stops the clock, only of what was not late already; waiting for anybody else does not.
CaseDue caseDue(const CaseTimes& times, qint64 now);
/// When the answer that is owed is due, a wait for the customer taken to its end; nothing while a wait without an end stands.
std::optional<qint64> dueOf(const CaseTimes& times);

/// What a card or list row shows.
struct CaseRow {
    CaseId id;
    CaseKind kind = CaseKind::Review;
    CaseState state = CaseState::New;
    CaseSeverity severity = CaseSeverity::Normal;
    QString title;
    CustomerId customer;
    QString customerName;
    QString author;                           ///< of the review
    QString productName;
    QString channelName;
    std::optional<int> stars;
    StaffId owner;
    QString ownerName;
    bool ownerActive = true;
    qint64 openedAt = 0;
    std::optional<qint64> dueAt;
    std::optional<qint64> nextDueAt;          ///< of a reopened case
    std::optional<qint64> answeredBy;         ///< when its first answer ended by a closing, also one that was taken back after it was due
    std::optional<qint64> respondedAt;        ///< ours, or the public reply to its review, whichever came first
    std::optional<QDate> actionBy;
    std::optional<QDate> owedBy;              ///< earliest promise of a compensation that is not delivered
    std::optional<qint64> pausedAt;
    std::optional<qint64> waitsUntil, dueAfterWait;    ///< of the pause
    QString pauseReason;
    std::optional<qint64> checkAt;
    std::optional<qint64> closedAt;
    std::optional<CaseOutcome> outcome;
    QString causeName;
    bool secondFailure = false;
    bool alarmSeen = false;
    bool reviewRemoved = false;               ///< its review is gone at the source
    bool awaitsApproval = false;              ///< a compensation above the limit

    CaseTimes times() const { return {state, dueAt, respondedAt, answeredBy, pausedAt, waitsUntil, dueAfterWait, nextDueAt}; }
    CaseDue due(qint64 now) const { return caseDue(times(), now); }
    /// Whether a first or a next answer is still to be given.
    bool owesAnswer() const { return isOpen(state) && (nextDueAt || !respondedAt); }
    /// It waits for the customer, and the time for that is over.
    bool waitIsOver(qint64 now) const { return state == CaseState::Waiting && waitsUntil && *waitsUntil <= now; }
    /// The nearest promise that is still to be kept; open cases only.
    std::optional<QDate> promise() const;
    /// Breached and unanswered, or a promise whose day is over.
    bool isOverdue(qint64 now, QDate today) const;
};

enum class CaseView { Open, Mine, Overdue, Waiting, SecondFailure, ToCheck, Done, All };

struct CaseFilter {
    CaseView view = CaseView::Open;
    qint64 now = 0;
    QDate today;                              ///< local day of `now`
    StaffId me;                               ///< for Mine
    CustomerId customer;
    OrderId order;
    ProductId product;
    std::optional<CaseKind> kind;
    QString text;                             ///< part of the title, of the customer's or of the author's name
};

struct CaseCounters {
    qint64 open = 0, mine = 0, overdue = 0, waiting = 0, secondFailure = 0, toCheck = 0, done = 0;
    qint64 of(CaseView view) const;
};

} // namespace encore
