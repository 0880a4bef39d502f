#include "support/core/review_fixture.h"

#include "reviews/review_service.h"
#include "reviews/review_steps.h"
#include "shop/store.h"

#include <QElapsedTimer>

#include <array>
#include <cstdio>

using namespace encore;
using namespace encore::test;

namespace {

class BulkFixture : public ReviewFixture {
public:
    ReviewId with(ReviewState state)
    {
        return add([&](Review& r) {
            r.state = state;
            r.waiting = isOpen(state);
            if (state == ReviewState::Waiting)
                r.waitsFor = ReviewWait::Author;
            if (state == ReviewState::Replied)
                r.firstReplyAt = clock.nowUtc();
            if (state == ReviewState::Closed)
                r.closedAt = clock.nowUtc();
            if (state == ReviewState::Removed)
                r.removedAt = clock.nowUtc();
        });
    }
    std::vector<ReviewId> everyState()
    {
        std::vector<ReviewId> ids;
        for (int state = 1; state <= 7; ++state)
            ids.push_back(with(ReviewState(state)));
        return ids;
    }

    std::unique_ptr<Store> store = must(Store::open(path, clock, actor, {false, true, {}}));
    ReviewService service{*store, [](ChannelId) { return Result<WorkingCalendar>(WorkingCalendar::officeHours(QTimeZone::utc())); }};
};

} // namespace

TEST_CASE_METHOD(BulkFixture, "closing many does what closing each would do, in one unit", "[reviews][bulk]")
{
    const std::vector<ReviewId> all = everyState(), each = everyState();
    const auto outcome = must(service.closeWithoutReply(all, QStringLiteral(" nothing to add ")));
    for (const ReviewId id : each)
        (void)service.closeWithoutReply(std::array{id}, QStringLiteral("nothing to add"));
    int closed = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        Review one = review(each[i]);
        one.id = all[i];
        CHECK(review(all[i]) == one);
        closed += nextState(ReviewState(int(i) + 1), ReviewStep::CloseWithoutReply).has_value();
    }
    CHECK(outcome.changed == closed);
    CHECK(outcome.skipped == int(all.size()) - closed);
    REQUIRE(must(store->undo(outcome.changes.unit)).done);
    for (size_t i = 0; i < all.size(); ++i)
        CHECK(review(all[i]).state == ReviewState(int(i) + 1));
    CHECK(service.closeWithoutReply(all, QStringLiteral("  ")).error().subject == QStringLiteral("reason"));
}

TEST_CASE_METHOD(BulkFixture, "assigning, marking, putting off and tagging many", "[reviews][bulk]")
{
    const std::vector<ReviewId> all = everyState();
    CHECK(must(service.assign(all, StaffId(2))).changed == 7);
    CHECK(must(service.assign(all, StaffId(2))).changes.isEmpty());     // nothing to write, nothing to undo
    CHECK(must(service.classify(all, ReviewClass::Emotion)).changed == 7);
    const auto put = must(service.snooze(all, clock.nowUtc() + 3600));
    CHECK(put.changed == 4);                                             // the open ones
    CHECK(put.skipped == 3);
    const auto tagged = must(service.tag(all, TagId(1), true));
    CHECK(tagged.changed == 7);
    CHECK(must(service.tag(all, TagId(1), true)).changes.isEmpty());
    for (const ReviewId id : all) {
        const Review r = review(id);
        CHECK(r.assignedTo == StaffId(2));
        CHECK(r.reviewClass == ReviewClass::Emotion);
        CHECK(r.snoozedUntil.has_value() == isOpen(r.state));
        CHECK(must(reviews.tags(id)) == std::vector<TagId>{TagId(1)});
    }
    REQUIRE(must(store->undo(tagged.changes.unit)).done);
    REQUIRE(must(store->undo(put.changes.unit)).done);
    CHECK(must(reviews.tags(all.front())).empty());
    CHECK_FALSE(review(all.front()).snoozedUntil);
    CHECK(service.snooze(all, clock.nowUtc()).error().subject == QStringLiteral("until"));
    const std::vector<ReviewId> gone{ReviewId(9001), ReviewId(9002)};
    CHECK(service.assign(gone, StaffId(1)).error().code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(BulkFixture, "a review is marked as asking from its words, and rises after what is overdue", "[reviews][question]")
{
    const auto log = [&](const char* text, qint64 published) {
        Review r;
        r.channel = ChannelId(1);
        r.author = QStringLiteral("A");
        r.rating = Rating{50, 50};
        r.text = QString::fromUtf8(text);
        r.publishedAt = published;
        return must(service.log(r));
    };
    const qint64 now = clock.nowUtc();
    const ReviewId plain = log("Nice", now - 7200), asking = log("Do you have it in blue?", now - 60), late = log("Meh", now - 30 * 86400);
    CHECK(review(asking).asks);
    CHECK_FALSE(review(plain).asks);
    CHECK(must(reviews.ids(filter(ReviewView::NeedsReply))) == std::vector<ReviewId>{late, asking, plain});
    CHECK(must(reviews.ids(filter(ReviewView::Asking))) == std::vector<ReviewId>{asking});
    CHECK(must(reviews.rows(std::array{asking})).front().asks);
    must(service.editedAtSource(asking, Rating{50, 50}, QString(), QStringLiteral("Found it myself.")));
    CHECK_FALSE(review(asking).asks);
    CHECK(must(reviews.ids(filter(ReviewView::Asking))).empty());
}

TEST_CASE_METHOD(BulkFixture, "a complaint to the platform is tracked to its decision", "[reviews][complaint]")
{
    const ReviewId id = add();
    CHECK(service.complain(id, QStringLiteral(" ")).error().subject == QStringLiteral("reason"));
    CHECK(service.decideComplaint(id, QStringLiteral("no"), ComplaintEnd::Refused).error().subject == QStringLiteral("complaint"));
    CHECK(service.complain(id, QStringLiteral("x"), {}, clock.nowUtc() + 10 * 86400).error().subject == QStringLiteral("sent"));
    must(service.complain(id, QStringLiteral("never bought here"), QStringLiteral("no such order"), clock.nowUtc() - 3600));
    CHECK(must(reviews.ids(filter(ReviewView::Complaints))) == std::vector<ReviewId>{id});
    CHECK(review(id).complaintEvidence == QStringLiteral("no such order"));
    const auto decided = must(service.decideComplaint(id, QStringLiteral("taken down"), ComplaintEnd::Removed));
    CHECK(review(id).state == ReviewState::Removed);
    CHECK(review(id).complaintDecidedAt == clock.nowUtc());
    CHECK(must(reviews.ids(filter(ReviewView::Complaints))).empty());
    REQUIRE(must(store->undo(decided.changes.unit)).done);
    CHECK_FALSE(review(id).complaintDecision);
    CHECK_FALSE(review(id).complaintAccepted);
    must(service.decideComplaint(id, QStringLiteral("right, but it stays"), ComplaintEnd::Accepted));
    CHECK(review(id).complaintAccepted);
    CHECK_FALSE(review(id).removedAt);
    must(service.decideComplaint(id, QStringLiteral("they thought again"), ComplaintEnd::Refused));
    CHECK_FALSE(review(id).complaintAccepted);
    must(service.withdrawComplaint(id));
    CHECK_FALSE(review(id).complaintAt);
    CHECK(review(id).complaintReason.isEmpty());
}

TEST_CASE_METHOD(BulkFixture, "a hundred thousand are put off, closed and taken back in seconds", "[.big]")
{
    std::vector<ReviewId> ids;
    write([&](UnitOfWork& u) -> Status {
        Review r;
        r.channel = ChannelId(1);
        r.stars = 5;
        r.publishedAt = clock.nowUtc();
        r.loggedAt = clock.nowUtc();
        r.waiting = true;
        for (int i = 0; i < 100000; ++i) {
            ENCORE_LET(const ReviewId id, reviews.insert(u, r));
            ids.push_back(id);
        }
        return {};
    });
    QElapsedTimer t;
    t.start();
    must(service.snooze(ids, clock.nowUtc() + 60));
    std::printf("snooze 100,000  %lld ms\n", (long long)t.restart());
    const auto closed = must(service.closeWithoutReply(ids, QStringLiteral("x")));
    std::printf("close  100,000  %lld ms\n", (long long)t.restart());
    REQUIRE(must(store->undo(closed.changes.unit)).done);
    std::printf("undo   100,000  %lld ms\n", (long long)t.restart());
    CHECK(closed.changed == 100000);
}
