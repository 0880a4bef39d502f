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

bool wasPosted(ReplyState state)
{
    return state == ReplyState::Posted || state == ReplyState::Edited || state == ReplyState::Removed;
}

} // namespace encore
