#include "reviews/author_state.h"

#include <QDateTime>

#include <array>

namespace encore {

namespace {

using S = AuthorState;
using Next = std::optional<S>;
constexpr Next kNo = std::nullopt;
constexpr int kEvents = 7;
constexpr int kDaysToWait = 3;

// Rows: Unknown, Asked, Probable, Confirmed, NotOurs.
constexpr std::array<std::array<Next, kEvents>, 5> kNext{{
    //  Ask        Suggest      Dismiss      Link          Unlink       Reject      Reopen
    {{S::Asked, S::Probable, kNo, S::Confirmed, kNo, S::NotOurs, kNo}},
    {{S::Asked, S::Probable, kNo, S::Confirmed, kNo, S::NotOurs, kNo}},
    {{S::Asked, S::Probable, S::Unknown, S::Confirmed, kNo, S::NotOurs, kNo}},
    {{kNo, kNo, kNo, S::Confirmed, S::Unknown, kNo, kNo}},
    {{kNo, kNo, kNo, S::Confirmed, kNo, kNo, S::Unknown}},
}};

constexpr std::array<const char16_t*, 5> kCodes{u"unknown", u"asked", u"probable", u"confirmed", u"not_ours"};

constexpr std::array<const char16_t*, kEvents> kEventCodes{u"ask", u"suggest", u"dismiss", u"link", u"unlink", u"reject", u"reopen"};
static_assert(int(AuthorLink::Unknown) == 1 && int(AuthorLink::NotOurs) == int(S::NotOurs) + 1, "links are the states, from 1");

} // namespace

std::optional<AuthorState> nextAuthorState(AuthorState state, AuthorEvent event) { return kNext[size_t(state)][size_t(event)]; }

Status takeAuthorEvent(Review& review, AuthorEvent event)
{
    const auto state = AuthorState(int(review.link) - 1);
    const auto next = nextAuthorState(state, event);
    if (!next) {
        const QString was = authorStateCode(state), wish = QString::fromUtf16(kEventCodes[size_t(event)]);
        return fail(ErrorCode::InvalidInput, QStringLiteral("author"), QStringLiteral("%1 cannot %2").arg(was, wish), {was, wish});
    }
    review.link = AuthorLink(int(*next) + 1);
    if (*next == AuthorState::Unknown || *next == AuthorState::NotOurs) {
        review.customer = {};
        review.order = {};
    }
    return {};
}

std::vector<AuthorEvent> authorEvents(AuthorState state)
{
    std::vector<AuthorEvent> events;
    for (int e = 0; e < kEvents; ++e)
        if (kNext[size_t(state)][size_t(e)])
            events.push_back(AuthorEvent(e));
    return events;
}

QString authorStateCode(AuthorState state) { return QString::fromUtf16(kCodes[size_t(state)]); }

std::optional<AuthorState> authorStateFromCode(const QString& code)
{
    for (size_t i = 0; i < kCodes.size(); ++i)
        if (code == QStringView(kCodes[i]))
            return AuthorState(i);
    return std::nullopt;
}

qint64 authorWaitEnd(qint64 askedAt, const WorkingCalendar& calendar)
{
    if (const auto end = calendar.dueAfterDays(askedAt, kDaysToWait))
        return *end;
    return QDateTime::fromSecsSinceEpoch(askedAt, calendar.zone()).addDays(kDaysToWait).toSecsSinceEpoch();
}

bool answerIsOverdue(qint64 askedAt, qint64 now, const WorkingCalendar& calendar)
{
    return now > authorWaitEnd(askedAt, calendar);
}

} // namespace encore
