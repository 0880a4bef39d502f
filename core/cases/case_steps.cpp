#include "cases/case_steps.h"

#include <array>

namespace encore {

namespace {

using S = CaseState;
constexpr auto kNo = S(0);
constexpr int kSteps = 9;
constexpr int kReasonLimit = 500;

// Rows: states in the order of their ids; columns: steps in the order of the enum.
constexpr std::array<std::array<S, kSteps>, 9> kNext{{
    // Verify      Work       Wait        Agree      Finish   Check       NotOurs     GiveUp            Reopen
    {S::Verifying, S::InWork, S::Waiting, S::Agreed, S::Done, kNo,        S::NotOurs, S::Unresolvable, kNo},        // new
    {kNo,          S::InWork, S::Waiting, S::Agreed, S::Done, kNo,        S::NotOurs, S::Unresolvable, kNo},        // verifying
    {S::Verifying, kNo,       S::Waiting, S::Agreed, S::Done, kNo,        S::NotOurs, S::Unresolvable, kNo},        // in work
    {kNo,          S::InWork, kNo,        S::Agreed, S::Done, kNo,        S::NotOurs, S::Unresolvable, kNo},        // waiting
    {kNo,          S::InWork, S::Waiting, kNo,       S::Done, kNo,        kNo,        S::Unresolvable, kNo},        // agreed
    {kNo,          kNo,       kNo,        kNo,       kNo,     S::Checked, kNo,        kNo,             S::InWork},  // done
    {kNo,          kNo,       kNo,        kNo,       kNo,     kNo,        kNo,        kNo,             S::InWork},  // checked
    {kNo,          kNo,       kNo,        kNo,       kNo,     kNo,        kNo,        kNo,             S::InWork},  // not ours
    {kNo,          kNo,       kNo,        kNo,       kNo,     kNo,        kNo,        kNo,             S::InWork},  // unresolvable
}};

bool needsReason(CaseStep step) { return step == CaseStep::Wait || step == CaseStep::NotOurs || step == CaseStep::GiveUp; }

Status missing(const char* field) { return fail(ErrorCode::InvalidInput, QLatin1String(field), QStringLiteral("needed for this step")); }

Status checkFinish(const Case& c)
{
    if (c.kind != CaseKind::Consultation && !c.cause && c.causeNote.trimmed().isEmpty())
        return missing("cause");
    if (!c.outcome)
        return missing("outcome");
    if (c.fullPath && !c.change && c.noChangeReason.trimmed().isEmpty())
        return missing("prevention");
    return {};
}

} // namespace

QString codeOf(CaseStep step)
{
    static constexpr std::array codes{"verify", "work", "wait", "agree", "finish", "check", "not_ours", "give_up", "reopen"};
    return QString::fromLatin1(codes.at(size_t(step)));
}

std::optional<CaseState> nextState(CaseState from, CaseStep step)
{
    const S next = kNext.at(size_t(from) - 1).at(size_t(step));
    return next == kNo ? std::nullopt : std::optional(next);
}

QList<CaseStep> stepsFrom(CaseState from)
{
    QList<CaseStep> steps;
    for (int i = 0; i < kSteps; ++i)
        if (nextState(from, CaseStep(i)))
            steps << CaseStep(i);
    return steps;
}

std::optional<CaseStep> stepBetween(CaseState from, CaseState to)
{
    for (int i = 0; i < kSteps; ++i)
        if (nextState(from, CaseStep(i)) == to)
            return CaseStep(i);
    return std::nullopt;
}

Status takeStep(Case& c, CaseStep step, const CaseFacts& facts)
{
    const auto next = nextState(c.state, step);
    if (!next)
        return fail(ErrorCode::InvalidInput, QStringLiteral("state"), QStringLiteral("%1 cannot %2").arg(codeOf(c.state), codeOf(step)),
                    {codeOf(c.state), codeOf(step)});
    const QString reason = facts.reason.trimmed();
    if (needsReason(step) && (reason.isEmpty() || reason.size() > kReasonLimit))
        return fail(ErrorCode::InvalidInput, QStringLiteral("reason"), QStringLiteral("1 to %1 characters").arg(kReasonLimit));
    if (step == CaseStep::Finish)
        ENCORE_TRY(checkFinish(c));
    if ((step == CaseStep::Finish || step == CaseStep::Agree) && facts.approvalOpen)
        return missing("approval");
    const bool wasOpen = isOpen(c.state);
    c.state = *next;
    if (step == CaseStep::Agree && !c.firstResponseAt)
        c.firstResponseAt = facts.now;
    if (step == CaseStep::Agree || !isOpen(c.state))
        c.nextDueAt.reset();
    if (isOpen(c.state)) {
        c.closedAt.reset();
        c.checkedAt.reset();
        c.checkAt.reset();
        c.closeReason.clear();
        if (step == CaseStep::Reopen)
            c.outcome.reset();
    } else if (wasOpen) {
        c.closedAt = facts.now;
        c.closeReason = isSideExit(c.state) ? reason : QString();
        c.checkAt = c.state == S::Done && facts.checkAt > 0 ? std::optional(facts.checkAt) : std::nullopt;
    }
    if (c.state == S::Checked)
        c.checkedAt = facts.now;
    return {};
}

} // namespace encore
