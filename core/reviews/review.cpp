#include "reviews/review.h"

#include <array>

namespace encore {

namespace {

struct Code {
    int id;
    const char* code;
};
constexpr std::array kKinds{Code{1, "review"}, Code{2, "question"}, Code{3, "remark"}};
constexpr std::array kStates{Code{1, "new"}, Code{2, "triage"}, Code{3, "waiting"}, Code{4, "replied"},
                             Code{5, "closed"}, Code{6, "reopened"}, Code{7, "removed"}};
constexpr std::array kWaits{Code{1, "author"}, Code{2, "colleague"}, Code{3, "supplier"}};
constexpr std::array kClasses{Code{1, "constructive"}, Code{2, "emotion"}, Code{3, "abuse"},
                              Code{4, "competitor"}, Code{5, "not_ours"}, Code{6, "spam"}};
constexpr std::array kLinks{Code{1, "unknown"}, Code{2, "asked"}, Code{3, "probable"}, Code{4, "confirmed"}, Code{5, "not_ours"}};

template <class Codes>
QString codeIn(const Codes& codes, int id)
{
    for (const Code& c : codes)
        if (c.id == id)
            return QLatin1String(c.code);
    return {};
}

template <class Enum, class Codes>
std::optional<Enum> enumIn(const Codes& codes, QStringView code)
{
    for (const Code& c : codes)
        if (code == QLatin1String(c.code))
            return Enum(c.id);
    return std::nullopt;
}

} // namespace

QString codeOf(ReviewKind kind) { return codeIn(kKinds, int(kind)); }
QString codeOf(ReviewState state) { return codeIn(kStates, int(state)); }
QString codeOf(ReviewWait wait) { return codeIn(kWaits, int(wait)); }
QString codeOf(ReviewClass reviewClass) { return codeIn(kClasses, int(reviewClass)); }
QString codeOf(AuthorLink link) { return codeIn(kLinks, int(link)); }
std::optional<ReviewKind> reviewKindFromCode(QStringView code) { return enumIn<ReviewKind>(kKinds, code); }
std::optional<ReviewState> reviewStateFromCode(QStringView code) { return enumIn<ReviewState>(kStates, code); }
std::optional<ReviewWait> reviewWaitFromCode(QStringView code) { return enumIn<ReviewWait>(kWaits, code); }
std::optional<ReviewClass> reviewClassFromCode(QStringView code) { return enumIn<ReviewClass>(kClasses, code); }
std::optional<AuthorLink> authorLinkFromCode(QStringView code) { return enumIn<AuthorLink>(kLinks, code); }

Result<int> starsOf(const Rating& rating)
{
    const int t = rating.tenths, max = rating.maxTenths;
    if (max < 20 || max > 1000 || t < 10 || t > max)
        return fail(ErrorCode::InvalidInput, QStringLiteral("rating"), QStringLiteral("%1 of %2").arg(t / 10.0).arg(max / 10.0),
                    {QString::number(t / 10.0), QString::number(max / 10.0)});
    // 1 + 4 (t - 1) / (max - 1), rounded half up in whole numbers.
    return 1 + (8 * (t - 10) + (max - 10)) / (2 * (max - 10));
}

Sentiment sentimentOf(int stars)
{
    return stars <= 2 ? Sentiment::Negative : stars == 3 ? Sentiment::Neutral : Sentiment::Positive;
}

bool isOpen(ReviewState state)
{
    switch (state) {
    case ReviewState::New:
    case ReviewState::Triage:
    case ReviewState::Waiting:
    case ReviewState::Reopened: return true;
    case ReviewState::Replied:
    case ReviewState::Closed:
    case ReviewState::Removed: break;
    }
    return false;
}

bool isAnswerable(const Review& review, const AnswerRules& rules)
{
    if (review.competitor || review.kind == ReviewKind::Remark || !rules.replyPossible)
        return false;
    return rules.replyToTextless || !review.text.trimmed().isEmpty() || !review.title.trimmed().isEmpty();
}

void deriveWaiting(Review& review, const AnswerRules& rules)
{
    // Nobody waits for us where a file told nothing of answers, until somebody takes the review up: looks into it, or opens it again.
    const bool takenUp = isOpen(review.state) && review.state != ReviewState::New;
    const bool owed = !review.archived && (review.replyKnown || takenUp) && isAnswerable(review, rules);
    review.waiting = owed && isOpen(review.state);
    if (!review.waiting)
        review.nextDueAt.reset();
    // A deadline once met or missed stays for the figures, also while nobody knows when the answer that is there was
    // given; one that never applied goes.
    const bool answeredSomeTime = review.firstReplyAt || (!review.replyKnown && review.state != ReviewState::New);
    if (!owed && !answeredSomeTime)
        review.dueAt.reset();
}

qint64 ReviewCounters::of(ReviewView view) const
{
    switch (view) {
    case ReviewView::NeedsReply: return needsReply;
    case ReviewView::Overdue: return overdue;
    case ReviewView::Negative: return negative;
    case ReviewView::UnknownAuthor: return unknownAuthor;
    case ReviewView::Mine: return mine;
    case ReviewView::Snoozed: return snoozed;
    case ReviewView::Done: return done;
    case ReviewView::All: return all;
    case ReviewView::Asking: return asking;
    case ReviewView::Unread: return unread;
    case ReviewView::ToApprove: return toApprove;
    case ReviewView::ToPost: return toPost;
    case ReviewView::Complaints: return complaints;
    case ReviewView::Unassigned: return unassigned;
    }
    return 0;
}

} // namespace encore
