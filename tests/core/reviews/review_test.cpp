#include "reviews/review.h"

#include "support/catch.h"

using namespace encore;
using namespace encore::test;

TEST_CASE("a rating of any scale becomes one to five stars, and what is no rating is refused", "[reviews]")
{
    struct Case { int tenths, max, stars; };
    for (const Case& c : {Case{10, 50, 1}, Case{30, 50, 3}, Case{50, 50, 5}, Case{45, 50, 5}, Case{44, 50, 4}, Case{46, 50, 5},
                          Case{10, 100, 1}, Case{100, 100, 5}, Case{50, 100, 3}, Case{80, 100, 4}, Case{10, 20, 1}, Case{20, 20, 5},
                          Case{1000, 1000, 5}, Case{10, 1000, 1}})
        CHECK(must(starsOf({c.tenths, c.max})) == c.stars);
    for (const Rating& r : {Rating{0, 50}, Rating{60, 50}, Rating{-10, 50}, Rating{5, 50}, Rating{10, 10}, Rating{50, 0}, Rating{50, 2000}}) {
        const auto refused = starsOf(r);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidInput);
    }
    CHECK(sentimentOf(1) == Sentiment::Negative);
    CHECK(sentimentOf(2) == Sentiment::Negative);
    CHECK(sentimentOf(3) == Sentiment::Neutral);
    CHECK(sentimentOf(4) == Sentiment::Positive);
}

TEST_CASE("codes go there and back", "[reviews]")
{
    for (int i = 1; i <= 7; ++i)
        CHECK(reviewStateFromCode(codeOf(ReviewState(i))) == ReviewState(i));
    for (int i = 1; i <= 6; ++i)
        CHECK(reviewClassFromCode(codeOf(ReviewClass(i))) == ReviewClass(i));
    for (int i = 1; i <= 5; ++i)
        CHECK(authorLinkFromCode(codeOf(AuthorLink(i))) == AuthorLink(i));
    for (int i = 1; i <= 3; ++i) {
        CHECK(reviewKindFromCode(codeOf(ReviewKind(i))) == ReviewKind(i));
        CHECK(reviewWaitFromCode(codeOf(ReviewWait(i))) == ReviewWait(i));
    }
    CHECK_FALSE(reviewKindFromCode(u"Review"));
    CHECK_FALSE(reviewStateFromCode(u""));
}

TEST_CASE("an answer is owed only for what is open, ours, known and answerable", "[reviews]")
{
    AnswerRules rules;
    Review r;
    r.text = QStringLiteral("text");
    r.dueAt = 5;
    auto owed = [&](auto change) {
        Review copy = r;
        AnswerRules changed = rules;
        change(copy, changed);
        deriveWaiting(copy, changed);
        return std::pair(copy.waiting, copy.dueAt.has_value());
    };
    using P = std::pair<bool, bool>;
    CHECK(owed([](Review&, AnswerRules&) {}) == P(true, true));
    for (ReviewState s : {ReviewState::Triage, ReviewState::Waiting, ReviewState::Reopened})
        CHECK(owed([s](Review& x, AnswerRules&) { x.state = s; }) == P(true, true));
    for (ReviewState s : {ReviewState::Replied, ReviewState::Closed, ReviewState::Removed})
        CHECK(owed([s](Review& x, AnswerRules&) { x.state = s; }) == P(false, true));
    CHECK(owed([](Review& x, AnswerRules&) { x.archived = true; }) == P(false, false));
    CHECK(owed([](Review& x, AnswerRules&) { x.replyKnown = false; }) == P(false, false));
    CHECK(owed([](Review& x, AnswerRules&) { x.competitor = QStringLiteral("Rival"); }) == P(false, false));
    CHECK(owed([](Review& x, AnswerRules&) { x.kind = ReviewKind::Remark; }) == P(false, false));
    CHECK(owed([](Review& x, AnswerRules&) { x.kind = ReviewKind::Question; }) == P(true, true));
    CHECK(owed([](Review&, AnswerRules& a) { a.replyPossible = false; }) == P(false, false));
    CHECK(owed([](Review&, AnswerRules& a) { a.replyToTextless = false; }) == P(true, true));
    CHECK(owed([](Review& x, AnswerRules& a) { a.replyToTextless = false; x.text = QStringLiteral("  \n"); }) == P(false, false));
    CHECK(owed([](Review& x, AnswerRules& a) { a.replyPossible = false; x.firstReplyAt = 4; }) == P(false, true));
}
