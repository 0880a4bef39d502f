#include "cases/case.h"

#include <algorithm>
#include <array>

namespace encore {

namespace {

template <size_t N, class Enum>
QString codeFrom(const std::array<const char*, N>& codes, Enum value)
{
    const int index = int(value) - 1;
    return index >= 0 && index < int(N) ? QString::fromLatin1(codes[size_t(index)]) : QString();
}

} // namespace

QString codeOf(CaseKind kind)
{
    static constexpr std::array codes{"review", "support", "question", "return", "consultation"};
    return codeFrom(codes, kind);
}

QString codeOf(CaseState state)
{
    static constexpr std::array codes{"new", "verifying", "in_work", "waiting", "agreed", "done", "checked", "not_ours", "unresolvable"};
    return codeFrom(codes, state);
}

QString codeOf(CaseSeverity severity)
{
    static constexpr std::array codes{"low", "normal", "high", "urgent"};
    return codeFrom(codes, severity);
}

QString codeOf(CaseOutcome outcome)
{
    static constexpr std::array codes{"satisfied", "neutral", "unsatisfied", "no_answer"};
    return codeFrom(codes, outcome);
}

QString codeOf(CompensationKind kind)
{
    static constexpr std::array codes{"apology", "exchange", "refund", "coupon", "points", "gift", "none"};
    return codeFrom(codes, kind);
}

QString codeOf(ReturnDecision decision)
{
    static constexpr std::array codes{"open", "exchange", "refund", "repair", "refused"};
    return codeFrom(codes, decision);
}

bool isOpen(CaseState state) { return state <= CaseState::Agreed; }
bool isSideExit(CaseState state) { return state == CaseState::NotOurs || state == CaseState::Unresolvable; }

namespace {

std::optional<qint64> earlierOf(std::optional<qint64> a, std::optional<qint64> b) { return a && b ? std::min(*a, *b) : a ? a : b; }

bool owesNext(const CaseTimes& t) { return isOpen(t.state) && t.nextDueAt; }

// Whether a wait for the customer moves what is owed: not what was late before it, nor what was answered.
bool isPaused(const CaseTimes& t)
{
    if (t.state != CaseState::Waiting || !t.pausedAt)
        return false;
    return owesNext(t) ? !(*t.nextDueAt < *t.pausedAt) : t.dueAt && !t.respondedAt && !t.closedAt && !(*t.dueAt < *t.pausedAt);
}

} // namespace

std::optional<qint64> dueOf(const CaseTimes& t)
{
    if (isPaused(t))
        return t.dueAfterWait;
    return owesNext(t) ? t.nextDueAt : t.dueAt;
}

CaseDue caseDue(const CaseTimes& t, qint64 now)
{
    if (!owesNext(t)) {
        if (!t.dueAt)
            return CaseDue::None;
        // Whoever closes a case without a word to the customer has answered by closing it.
        if (t.respondedAt || t.closedAt)
            return earlierOf(t.respondedAt, t.closedAt) <= t.dueAt ? CaseDue::Met : CaseDue::Breached;
    }
    if (isPaused(t) && (!t.dueAfterWait || now < t.waitsUntil.value_or(now)))
        return CaseDue::Standing;
    const qint64 due = *dueOf(t);
    if (due < now)
        return CaseDue::Breached;
    return due - now < kCaseWarnBefore ? CaseDue::Warning : CaseDue::Pending;
}

std::optional<QDate> CaseRow::promise() const
{
    if (!isOpen(state))
        return owedBy;
    if (actionBy && owedBy)
        return std::min(*actionBy, *owedBy);
    return actionBy ? actionBy : owedBy;
}

bool CaseRow::isOverdue(qint64 now, QDate today) const
{
    if (owesAnswer() && due(now) == CaseDue::Breached)
        return true;
    const auto promised = promise();
    return promised && *promised < today;
}

qint64 CaseCounters::of(CaseView view) const
{
    switch (view) {
    case CaseView::Open: return open;
    case CaseView::Mine: return mine;
    case CaseView::Overdue: return overdue;
    case CaseView::Waiting: return waiting;
    case CaseView::SecondFailure: return secondFailure;
    case CaseView::ToCheck: return toCheck;
    case CaseView::Done: return done;
    case CaseView::All: break;
    }
    return 0;
}

} // namespace encore
