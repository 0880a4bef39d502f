#include "replies/reply.h"

#include <array>
#include <utility>

namespace encore {

namespace {

constexpr std::array<std::pair<ReplyState, const char*>, 7> kStates{{{ReplyState::Draft, "draft"},
                                                                     {ReplyState::NeedsApproval, "needs_approval"},
                                                                     {ReplyState::Approved, "approved"},
                                                                     {ReplyState::Copied, "copied"},
                                                                     {ReplyState::Posted, "posted"},
                                                                     {ReplyState::Edited, "edited"},
                                                                     {ReplyState::Removed, "removed"}}};

using S = ReplyState;
constexpr auto kNo = S(0);
constexpr size_t kSteps = 8;

// Rows: states in the order of their ids; columns: steps in the order of the enum. What was posted never
// becomes a draft again.
constexpr std::array<std::array<S, kSteps>, 7> kNext{{
    // Submit           Approve      Return    Copy       NotPosted Post       Edit       Remove
    {S::NeedsApproval,  S::Approved, kNo,      S::Copied, kNo,      S::Posted, kNo,       kNo},          // draft
    {S::NeedsApproval,  S::Approved, S::Draft, S::Copied, kNo,      S::Posted, kNo,       kNo},          // needs approval
    {S::NeedsApproval,  S::Approved, S::Draft, S::Copied, kNo,      S::Posted, kNo,       kNo},          // approved
    {S::NeedsApproval,  S::Approved, S::Draft, S::Copied, S::Draft, S::Posted, kNo,       kNo},          // copied
    {kNo,               kNo,         kNo,      kNo,       kNo,      kNo,       S::Edited, S::Removed},   // posted
    {kNo,               kNo,         kNo,      kNo,       kNo,      kNo,       S::Edited, S::Removed},   // edited
    {kNo,               kNo,         kNo,      kNo,       kNo,      kNo,       kNo,       kNo},          // removed
}};

} // namespace

QString codeOf(ReplyState state)
{
    for (const auto& [value, code] : kStates)
        if (value == state)
            return QLatin1String(code);
    return {};
}

std::optional<ReplyState> replyStateFromCode(QStringView code)
{
    for (const auto& [value, name] : kStates)
        if (code == QLatin1String(name))
            return value;
    return std::nullopt;
}

QString codeOf(ReplyStep step)
{
    switch (step) {
    case ReplyStep::Submit: return QStringLiteral("submit");
    case ReplyStep::Approve: return QStringLiteral("approve");
    case ReplyStep::Return: return QStringLiteral("return");
    case ReplyStep::Copy: return QStringLiteral("copy");
    case ReplyStep::NotPosted: return QStringLiteral("not_posted");
    case ReplyStep::Post: return QStringLiteral("post");
    case ReplyStep::Edit: return QStringLiteral("edit");
    case ReplyStep::Remove: return QStringLiteral("remove");
    }
    return {};
}

std::optional<ReplyState> nextState(ReplyState from, ReplyStep step)
{
    const S next = kNext.at(size_t(from) - 1).at(size_t(step));
    return next == kNo ? std::nullopt : std::optional(next);
}

bool wasPosted(ReplyState state)
{
    return state == ReplyState::Posted || state == ReplyState::Edited || state == ReplyState::Removed;
}

} // namespace encore
