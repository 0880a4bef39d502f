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

bool clockStands(const CaseTimes& t)
{
    return t.state == CaseState::Waiting && t.pausedAt && t.dueAt && !t.respondedAt && !t.closedAt && !(*t.dueAt < *t.pausedAt);
}

CaseDue caseDue(const CaseTimes& t, qint64 now)
{
    if (!t.dueAt)
        return CaseDue::None;
    // Whoever closes a case without a word to the customer has answered by closing it.
    if (const auto answered = t.respondedAt ? t.respondedAt : t.closedAt)
        return *answered <= *t.dueAt ? CaseDue::Met : CaseDue::Breached;
    if (clockStands(t))
        return CaseDue::Standing;
    if (*t.dueAt < now)
        return CaseDue::Breached;
    return *t.dueAt - now < kCaseWarnBefore ? CaseDue::Warning : CaseDue::Pending;
}

CaseDue CaseRow::due(qint64 now) const { return caseDue({state, dueAt, respondedAt, closedAt, pausedAt}, now); }

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
    if (isOpen(state) && !respondedAt && due(now) == CaseDue::Breached)
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
