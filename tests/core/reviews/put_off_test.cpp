#include "support/core/case_fixture.h"

#include "reviews/deadline_scan.h"
#include "reviews/review_service.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(CaseFixture, "nothing is put off by more than a year", "[reviews]")
{
    ReviewService reviews(*store, [](ChannelId) { return Result<WorkingCalendar>(WorkingCalendar::officeHours(QTimeZone::utc())); });
    const ReviewId one = review(), two = review();
    const ReviewId both[]{one, two}, single[]{one};
    const qint64 far = clock.nowUtc() + 366 * 86400;
    const QStringList tooFar{QStringLiteral("too_far")};
    CHECK(reviews.snooze(single, far + 1).error().facts == tooFar);
    CHECK(reviews.snooze(both, far + 1).error().facts == tooFar);
    CHECK(reviews.await(single, ReviewWait::Author, QStringLiteral("a photo"), far + 1).error().facts == tooFar);
    CHECK(reviews.snooze(single, clock.nowUtc()).error().subject == QStringLiteral("until"));
    must(reviews.snooze(single, far));
}

TEST_CASE_METHOD(CaseFixture, "no review is given to somebody who left", "[reviews]")
{
    ReviewService reviews(*store, [](ChannelId) { return Result<WorkingCalendar>(WorkingCalendar::officeHours(QTimeZone::utc())); });
    const ReviewId one = review(), two = review();
    const ReviewId both[]{one, two}, single[]{one};
    must(reviews.assign(both, agent));
    Staff gone = must(store->staff().find(agent));
    gone.active = false;
    write([&](UnitOfWork& u) {
        must(store->staff().update(u, gone));
        must(store->staff().reassign(u, agent, {}));
    }, Permission::Settings);
    CHECK(reviews.assign(single, agent).error().subject == QStringLiteral("owner"));
    CHECK(reviews.assign(both, agent).error().subject == QStringLiteral("owner"));
    must(reviews.assign(both, {}));
}

TEST_CASE_METHOD(CaseFixture, "what is written down late is told of once, a file of old reviews is not", "[reviews]")
{
    const auto late = [this](Review& r) { r.dueAt = at(2, 20, 12); };
    const qint64 before = clock.nowUtc() - 60;
    const ReviewId typed = review(late);
    must(store->write({UnitKind::Import, Permission::Import, {}, {}}, [&](UnitOfWork& u) -> Status {
        Review r = must(store->reviews().find(typed));
        r.id = {};
        r.publishedAt -= 60;
        return store->reviews().insert(u, r).map([](ReviewId) {});
    }));
    const DeadlineNews news = must(scanDeadlines(*store, before, clock.nowUtc() + 1));
    REQUIRE(news.overdue.size() == 1);
    CHECK(news.overdue[0].review == typed);
    CHECK(news.overdueCount == 1);
    CHECK(news.soon.empty());
    CHECK(must(scanDeadlines(*store, clock.nowUtc(), clock.nowUtc() + 60)).overdue.empty());
}
