#include "reviews/closing_reason_service.h"
#include "reviews/review_filter_json.h"
#include "reviews/review_service.h"
#include "reviews/saved_view_repository.h"
#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

struct ReasonFixture : ShopFixture {
    ReasonFixture() { write([&](UnitOfWork& unit) { channel = must(store->channels().findOrCreate(unit, QStringLiteral("Site"))); }, Permission::Settings); }
    ReviewId closed(const QString& words, ClosingReasonId listed)
    {
        Review review;
        review.channel = channel;
        review.externalId = QString::number(++m_count);
        review.rating = Rating{50, 50};
        review.publishedAt = clock.nowUtc() - 60;
        ReviewService reviews(*store, [&](ChannelId c) { return store->hours().calendar(c, QTimeZone::utc()); });
        const ReviewId id = must(reviews.log(review));
        must(reviews.closeWithoutReply(std::array{id}, words, listed));
        return id;
    }
    Review review(ReviewId id) { return must(store->reviews().find(id)); }
    QStringList codes(bool activeOnly = false)
    {
        QStringList all;
        for (const ClosingReason& reason : must(ClosingReasonRepository(store->db()).all(activeOnly)))
            all << reason.code();
        return all;
    }
    ClosingReasonId named(const char* code)
    {
        for (const ClosingReason& reason : must(ClosingReasonRepository(store->db()).all()))
            if (reason.code() == QLatin1String(code))
                return reason.id;
        return {};
    }
    ClosingReasonService service{*store};
    ChannelId channel;

private:
    int m_count = 0;
};

} // namespace

TEST_CASE_METHOD(ReasonFixture, "a shop begins with six closing reasons and makes the list its own", "[reviews][closing]")
{
    CHECK(codes().join(u' ') == QStringLiteral("no_text elsewhere not_ours abuse no_answers nothing_to_add"));
    const ChangeSet added = must(service.add(QStringLiteral("  sold   to a friend ")));
    CHECK(codes().back() == QStringLiteral("sold to a friend"));
    CHECK(service.add(QStringLiteral("Sold to a Friend")).error().code == ErrorCode::AlreadyExists);
    CHECK(service.add(QStringLiteral(" ")).error().subject == QStringLiteral("name"));
    CHECK(service.add(QString(121, u'x')).error().subject == QStringLiteral("name"));
    must(service.rename(named("abuse"), QStringLiteral("rude words")));
    CHECK(codes().contains(QStringLiteral("rude words")));
    must(service.rename(named("rude words"), QString()));
    CHECK(codes().contains(QStringLiteral("abuse")));
    CHECK(service.rename(named("sold to a friend"), QString()).error().subject == QStringLiteral("name"));
    CHECK(service.rename(ClosingReasonId(99), QStringLiteral("x")).error().code == ErrorCode::NotFound);
    must(service.setActive(named("elsewhere"), false));
    CHECK_FALSE(codes(true).contains(QStringLiteral("elsewhere")));
    CHECK(codes().contains(QStringLiteral("elsewhere")));
    const ChangeSet moved = must(service.arrange(std::array{named("sold to a friend"), named("nothing_to_add")}));
    CHECK(codes().first(3).join(u',') == QStringLiteral("sold to a friend,nothing_to_add,no_text"));
    REQUIRE(must(store->undo(moved.unit)).done);
    CHECK(codes().front() == QStringLiteral("no_text"));
    REQUIRE(must(store->undo(added.unit)).done);
    CHECK(codes().size() == 6);
}

TEST_CASE_METHOD(ReasonFixture, "reviews keep their reason through a new name, a merge and its undo", "[reviews][closing]")
{
    const ClosingReasonId abuse = named("abuse"), elsewhere = named("elsewhere");
    const ReviewId one = closed(QStringLiteral("abuse"), abuse), own = closed(QStringLiteral("in my own words"), {});
    CHECK(review(one).closeReasonId == abuse);
    CHECK_FALSE(review(own).closeReasonId);
    CHECK(must(ClosingReasonRepository(store->db()).uses()).value(abuse) == 1);
    ReviewFilter filter;
    filter.view = ReviewView::All;
    filter.now = clock.nowUtc();
    filter.closeReason = abuse;
    CHECK(must(store->reviews().ids(filter)) == std::vector<ReviewId>{one});
    qint64 view = 0;
    SavedViewRepository views(store->db());
    write([&](UnitOfWork& unit) { view = must(views.insert(unit, {0, QStringLiteral("reviews"), QStringLiteral("rude"), toJson(filter, ReviewSort::Newest), {}, 0})); }, Permission::Reviews);
    CHECK(service.merge(abuse, abuse).error().subject == QStringLiteral("into"));
    const ChangeSet merged = must(service.merge(abuse, elsewhere));
    CHECK(review(one).closeReasonId == elsewhere);
    CHECK(filterFromJson(must(views.find(view)).filter).filter.closeReason == elsewhere);
    CHECK_FALSE(codes().contains(QStringLiteral("abuse")));
    REQUIRE(must(store->undo(merged.unit)).done);
    CHECK(review(one).closeReasonId == abuse);
    CHECK(filterFromJson(must(views.find(view)).filter).filter.closeReason == abuse);
    CHECK(codes().contains(QStringLiteral("abuse")));
    // Opened again it has no reason.
    ReviewService reviews(*store, [&](ChannelId c) { return store->hours().calendar(c, QTimeZone::utc()); });
    must(reviews.reopen(std::array{one}));
    CHECK_FALSE(review(one).closeReasonId);
    CHECK_FALSE(review(one).closeReason);
    // Many at once take it, too.
    must(reviews.reopen(std::array{own}));
    must(reviews.closeWithoutReply(std::array{one, own}, QStringLiteral("elsewhere"), elsewhere));
    CHECK(review(own).closeReasonId == elsewhere);
}

TEST_CASE_METHOD(ReasonFixture, "only the owner changes the closing reasons", "[reviews][closing][people]")
{
    const ClosingReasonId abuse = named("abuse"), elsewhere = named("elsewhere");
    const QStringList before = codes();
    for (const Role role : {Role::Agent, Role::Manager}) {
        store->setActor({StaffId(), role, QStringLiteral("test")});
        CHECK(service.add(QStringLiteral("x")).error().code == ErrorCode::NotAllowed);
        CHECK(service.rename(abuse, QStringLiteral("x")).error().code == ErrorCode::NotAllowed);
        CHECK(service.setActive(abuse, false).error().code == ErrorCode::NotAllowed);
        CHECK(service.arrange(std::array{elsewhere}).error().code == ErrorCode::NotAllowed);
        CHECK(service.merge(abuse, elsewhere).error().code == ErrorCode::NotAllowed);
    }
    CHECK(codes() == before);
}
