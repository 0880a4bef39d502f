#include "reviews/review_steps.h"

#include <array>

namespace encore {

namespace {

using S = ReviewState;
constexpr auto kNo = S(0);
constexpr int kSteps = 7;
constexpr int kReasonLimit = 500;

// Rows: states in the order of their ids; columns: steps in the order of the enum.
constexpr std::array<std::array<S, kSteps>, 7> kNext{{
    // Triage    Await       Reply       Close       CloseWithout Reopen      Removed
    {S::Triage,  S::Waiting, S::Replied, kNo,        S::Closed,   kNo,         S::Removed},   // new
    {kNo,        S::Waiting, S::Replied, kNo,        S::Closed,   kNo,         S::Removed},   // triage
    {S::Triage,  S::Waiting, S::Replied, kNo,        S::Closed,   kNo,         S::Removed},   // waiting
    {kNo,        kNo,        S::Replied, S::Closed,  kNo,         S::Reopened, S::Removed},   // replied
    {kNo,        kNo,        S::Closed,  kNo,        kNo,         S::Reopened, S::Removed},   // closed: a late answer leaves it so
    {S::Triage,  S::Waiting, S::Replied, kNo,        S::Closed,   kNo,         S::Removed},   // reopened
    {kNo,        kNo,        kNo,        kNo,        kNo,         S::Reopened, kNo},          // removed: it may come back
}};

} // namespace

QString codeOf(ReviewStep step)
{
    switch (step) {
    case ReviewStep::Triage: return QStringLiteral("triage");
    case ReviewStep::Await: return QStringLiteral("await");
    case ReviewStep::Reply: return QStringLiteral("reply");
    case ReviewStep::Close: return QStringLiteral("close");
    case ReviewStep::CloseWithoutReply: return QStringLiteral("close_without_reply");
    case ReviewStep::Reopen: return QStringLiteral("reopen");
    case ReviewStep::RemoveAtSource: return QStringLiteral("remove");
    }
    return {};
}

std::optional<ReviewState> nextState(ReviewState from, ReviewStep step)
{
    const S next = kNext.at(size_t(from) - 1).at(size_t(step));
    return next == kNo ? std::nullopt : std::optional(next);
}

QList<ReviewStep> stepsFrom(ReviewState from)
{
    QList<ReviewStep> steps;
    for (int i = 0; i < kSteps; ++i)
        if (nextState(from, ReviewStep(i)))
            steps << ReviewStep(i);
    return steps;
}

Status takeStep(Review& r, ReviewStep step, const StepFacts& facts)
{
    const auto next = nextState(r.state, step);
    if (!next)
        return fail(ErrorCode::InvalidInput, QStringLiteral("state"), QStringLiteral("%1 cannot %2").arg(codeOf(r.state), codeOf(step)),
                    {codeOf(r.state), codeOf(step)});
    const QString reason = facts.reason.trimmed();
    if (step == ReviewStep::CloseWithoutReply && (reason.isEmpty() || reason.size() > kReasonLimit))
        return fail(ErrorCode::InvalidInput, QStringLiteral("reason"), QStringLiteral("1 to %1 characters").arg(kReasonLimit));
    const bool stays = *next == r.state;
    r.state = *next;
    r.waitsFor = r.state == S::Waiting ? std::optional(facts.waitsFor.value_or(ReviewWait::Author)) : std::nullopt;
    if (!(stays && r.state == S::Closed)) {
        r.closedAt = r.state == S::Closed ? std::optional(facts.now) : std::nullopt;
        r.closeReason = step == ReviewStep::CloseWithoutReply ? std::optional(reason) : std::nullopt;
        r.closeReasonId = step == ReviewStep::CloseWithoutReply ? facts.listed : ClosingReasonId();
    }
    r.removedAt = r.state == S::Removed ? std::optional(facts.now) : std::nullopt;
    if (!isOpen(r.state))
        r.snoozedUntil.reset();
    return {};
}

} // namespace encore
