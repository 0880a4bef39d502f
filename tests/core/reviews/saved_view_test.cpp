#include "support/core/review_fixture.h"

#include "db/database.h"
#include "reviews/channel_look_repository.h"
#include "reviews/review_filter_json.h"
#include "reviews/saved_view_repository.h"

using namespace encore;
using namespace encore::test;

TEST_CASE("a filter survives being stored, and a strange one opens as the usual list", "[reviews][views]")
{
    ReviewFilter f;
    f.view = ReviewView::Unread;
    f.channel = ChannelId(3);
    f.tag = TagId(4);
    f.assignedTo = StaffId(5);
    f.starsFrom = 1;
    f.starsTo = 2;
    f.kind = ReviewKind::Review;
    f.reviewClass = ReviewClass::Emotion;
    f.hasText = false;
    f.closeReason = ClosingReasonId(4);
    f.asks = f.unread = f.complained = true;
    const StoredFilter back = filterFromJson(toJson(f, ReviewSort::Newest));
    CHECK(toJson(back.filter, back.sort) == toJson(f, ReviewSort::Newest));
    CHECK(back.filter.channel == f.channel);
    CHECK(back.filter.hasText == false);
    CHECK(back.sort == ReviewSort::Newest);
    for (const char* text : {"", "{", "[1]", "{\"view\":\"moon\",\"stars_from\":99,\"kind\":7,\"channel\":\"x\"}"}) {
        const StoredFilter usual = filterFromJson(QLatin1String(text));
        CHECK(usual.filter.view == ReviewView::NeedsReply);
        CHECK_FALSE(usual.filter.starsFrom);
        CHECK_FALSE(usual.filter.channel);
    }
}

TEST_CASE_METHOD(ReviewFixture, "views are one's own or everyone's", "[reviews][views]")
{
    SavedViewRepository views(*db);
    SavedView mine{0, QStringLiteral("reviews"), QStringLiteral(" Angry  maps "), QStringLiteral("{}"), StaffId(1), 0};
    qint64 id = 0;
    write([&](UnitOfWork& u) -> Status {
        id = must(views.insert(u, mine));
        mine.staff = {};
        mine.name = QStringLiteral("For all");
        must(views.insert(u, mine));
        mine.name = QStringLiteral("angry maps");
        mine.staff = StaffId(1);
        CHECK(views.insert(u, mine).error().code == ErrorCode::AlreadyExists);
        mine.name = QStringLiteral("  ");
        CHECK(views.insert(u, mine).error().subject == QStringLiteral("name"));
        return {};
    });
    CHECK(must(views.list(QStringLiteral("reviews"), StaffId(1))).size() == 2);
    CHECK(must(views.list(QStringLiteral("reviews"), StaffId(2))).size() == 1);
    CHECK(must(views.list(QStringLiteral("reviews"), {})).size() == 1);
    CHECK(must(views.find(id)).name == QStringLiteral("Angry maps"));
    write([&](UnitOfWork& u) { return views.remove(u, id); });
    CHECK(views.find(id).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(ReviewFixture, "the round knows when each channel was last looked at", "[reviews][round]")
{
    ChannelLookRepository looks(*db);
    auto round = must(looks.round(clock.nowUtc()));
    REQUIRE(round.size() == 2);
    CHECK(round.front().isDue(clock.nowUtc(), 24));
    write([&](UnitOfWork& u) -> Status {
        ENCORE_TRY(looks.note(u, ChannelId(1), 3));
        CHECK(looks.note(u, ChannelId(1), -1).error().subject == QStringLiteral("found"));
        CHECK(looks.note(u, ChannelId(99), 0).error().code == ErrorCode::NotFound);
        return {};
    });
    round = must(looks.round(clock.nowUtc()));
    CHECK(round.front().lookedAt == clock.nowUtc());
    CHECK(round.front().found == 3);
    CHECK(round.front().foundIn30Days == 3);
    CHECK_FALSE(round.front().isDue(clock.nowUtc() + 23 * 3600, 24));
    CHECK(round.front().isDue(clock.nowUtc() + 24 * 3600, 24));
    CHECK(round.back().isDue(clock.nowUtc(), 24));
}
