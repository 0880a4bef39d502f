#include "support/core/review_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

using Ids = std::vector<ReviewId>;

QStringList planOf(Database& db, const QString& sql)
{
    Statement s = db.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
    must(s.run());
    QStringList lines;
    while (s.next())
        lines << s.text(3);
    must(s.status());
    return lines;
}

} // namespace

TEST_CASE_METHOD(ReviewFixture, "every field of a review comes back as it went", "[reviews]")
{
    Review r;
    r.channel = ChannelId(1);
    r.externalId = QStringLiteral("x-1");
    r.contentKey = QByteArray("\0\xff", 2);
    r.kind = ReviewKind::Question;
    r.state = ReviewState::Waiting;
    r.waitsFor = ReviewWait::Supplier;
    r.reviewClass = ReviewClass::Emotion;
    r.link = AuthorLink::Probable;
    r.author = QString::fromUtf8("<b>Ирина</b>\u202e");
    r.customer = CustomerId(1);
    r.product = ProductId(2);
    r.rating = Rating{70, 100};
    r.stars = 4;
    r.title = QStringLiteral("t");
    r.text = QString::fromUtf8("строка\nещё 🙂");
    r.url = QStringLiteral("https://example.org");
    r.competitor = QStringLiteral("Rival");
    r.publishedAt = -5;
    r.publishedDayOnly = true;
    r.seenAt = 6;
    r.loggedAt = 7;
    r.dueAt = 8;
    r.firstReplyAt = 9;
    r.replyKnown = false;
    r.bulk = r.archived = r.verified = r.incentivised = true;
    r.reuseConsent = QStringLiteral("yes");
    r.assignedTo = StaffId(2);
    r.snoozedUntil = 10;
    r.closeReason = QStringLiteral("spam");
    r.closedAt = 11;
    r.removedAt = 12;
    r.complaintAt = 13;
    r.complaintReason = QStringLiteral("abuse");
    r.complaintAccepted = true;
    r.closeReasonId = ClosingReasonId(2);
    write([&](UnitOfWork& u) -> Status {
        ENCORE_LET(r.id, reviews.insert(u, r));
        return {};
    });
    CHECK(review(r.id) == r);
    Review plain;
    plain.id = r.id;
    plain.channel = ChannelId(2);
    write([&](UnitOfWork& u) { return reviews.update(u, plain); });
    CHECK(review(r.id) == plain);
    CHECK(must(reviews.byContentKey("other")) == std::nullopt);
}

TEST_CASE_METHOD(ReviewFixture, "the same external id on one channel is refused, on another it is fine", "[reviews]")
{
    const ReviewId first = add([](Review& r) { r.externalId = QStringLiteral("7"); });
    CHECK(must(reviews.byExternalId(ChannelId(1), QStringLiteral("7"))) == first);
    CHECK_FALSE(must(reviews.byExternalId(ChannelId(2), QStringLiteral("7"))));
    {
        UnitOfWork u = begin(Permission::Reviews);
        Review again = review(first);
        const auto refused = reviews.insert(u, again);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::AlreadyExists);
        again.id = ReviewId(999);
        again.externalId.reset();
        CHECK(reviews.update(u, again).error().code == ErrorCode::NotFound);
    }
    add([](Review& r) { r.externalId = QStringLiteral("7"); r.channel = ChannelId(2); });
    CHECK(reviews.find(ReviewId(999)).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(ReviewFixture, "each view holds its reviews in its order, and counters agree with the lists", "[reviews]")
{
    const qint64 now = clock.nowUtc();
    const ReviewId later = add([&](Review& r) { r.dueAt = now + 7200; r.stars = 5; r.link = AuthorLink::Confirmed; });
    const ReviewId late = add([&](Review& r) { r.dueAt = now - 60; r.stars = 1; r.link = AuthorLink::Asked; });
    const ReviewId noDue = add([](Review& r) { r.dueAt.reset(); r.stars.reset(); r.rating.reset(); });
    const ReviewId asleep = add([&](Review& r) { r.snoozedUntil = now + 600; r.assignedTo = StaffId(1); });
    const ReviewId woken = add([&](Review& r) { r.snoozedUntil = now; r.assignedTo = StaffId(1); r.link = AuthorLink::Probable; });
    const ReviewId reopened = add([&](Review& r) { r.state = ReviewState::Reopened; r.dueAt = now - 900; r.firstReplyAt = now - 950; r.link = AuthorLink::Confirmed; });
    const ReviewId replied = add([&](Review& r) { r.state = ReviewState::Replied; r.waiting = false; r.publishedAt = now - 10; });
    const ReviewId archived = add([&](Review& r) { r.archived = true; r.waiting = false; r.publishedAt = now - 999999; r.assignedTo = StaffId(1); });
    auto ids = [&](ReviewView v, ReviewSort s = ReviewSort::Due) { return must(reviews.ids(filter(v), s)); };

    CHECK(ids(ReviewView::NeedsReply) == Ids{reopened, late, woken, later, noDue});
    CHECK(ids(ReviewView::Overdue) == Ids{late});
    CHECK(ids(ReviewView::Negative) == Ids{late});
    CHECK(ids(ReviewView::UnknownAuthor) == Ids{late, noDue});
    CHECK(ids(ReviewView::Mine) == Ids{woken});
    CHECK(ids(ReviewView::Unassigned) == Ids{reopened, late, later, noDue});
    CHECK(ids(ReviewView::Snoozed) == Ids{asleep});
    CHECK(ids(ReviewView::Done) == Ids{replied});
    CHECK(ids(ReviewView::All).front() == replied);
    CHECK(ids(ReviewView::All).back() == archived);
    CHECK(ids(ReviewView::All, ReviewSort::Oldest).front() == archived);
    CHECK(ids(ReviewView::NeedsReply, ReviewSort::LowestStars) == Ids{late, reopened, woken, later, noDue});
    CHECK(ids(ReviewView::NeedsReply, ReviewSort::HighestStars) == Ids{later, reopened, woken, late, noDue});

    const ReviewCounters counters = must(reviews.counters(now, StaffId(1)));
    for (ReviewView v : {ReviewView::NeedsReply, ReviewView::Overdue, ReviewView::Negative, ReviewView::UnknownAuthor, ReviewView::Mine,
                         ReviewView::Snoozed, ReviewView::Done, ReviewView::All, ReviewView::Unassigned}) {
        CHECK(counters.of(v) == qint64(ids(v).size()));
        for (ReviewSort s : {ReviewSort::Due, ReviewSort::Newest, ReviewSort::Oldest, ReviewSort::LowestStars, ReviewSort::HighestStars}) {
            const Ids all = ids(v, s);
            CHECK(must(reviews.firstIds(filter(v), s, 3)) == Ids(all.begin(), all.begin() + std::min<qsizetype>(3, qsizetype(all.size()))));
        }
    }
    CHECK(must(reviews.waitingCount(now)) == 5);
    CHECK(must(reviews.nextWaking(now)) == now + 600);
    CHECK_FALSE(must(reviews.nextWaking(now + 600)));
    CHECK(must(reviews.firstIds(filter(ReviewView::All), ReviewSort::Due, 0)).empty());
}

TEST_CASE_METHOD(ReviewFixture, "what is put off beyond its deadline is overdue all the same", "[reviews]")
{
    const qint64 now = clock.nowUtc();
    const ReviewId late = add([&](Review& r) { r.dueAt = now - 60; r.snoozedUntil = now + 86400; r.assignedTo = StaffId(1); });
    add([&](Review& r) { r.dueAt = now + 60; r.snoozedUntil = now + 86400; });
    CHECK(must(reviews.ids(filter(ReviewView::Overdue), ReviewSort::Due)) == Ids{late});
    CHECK(must(reviews.ids(filter(ReviewView::NeedsReply), ReviewSort::Due)).empty());
    const ReviewCounters counters = must(reviews.counters(now, StaffId(1)));
    CHECK(counters.overdue == 1);
    CHECK(counters.needsReply == 0);
    CHECK(counters.snoozed == 2);
}

TEST_CASE_METHOD(ReviewFixture, "conditions of a filter hold together", "[reviews]")
{
    const qint64 now = clock.nowUtc();
    const ReviewId a = add([](Review& r) { r.product = ProductId(1); r.customer = CustomerId(1); r.stars = 2; });
    const ReviewId b = add([](Review& r) { r.channel = ChannelId(2); r.kind = ReviewKind::Question; r.stars.reset(); });
    const ReviewId c = add([&](Review& r) { r.product = ProductId(1); r.reviewClass = ReviewClass::Spam; r.stars = 5; r.publishedAt = now - 99999; });
    write([&](UnitOfWork& u) { return reviews.addTag(u, c, TagId(1)); });
    auto with = [&](auto change) {
        ReviewFilter f = filter(ReviewView::All);
        change(f);
        return must(reviews.ids(f));
    };
    CHECK(with([](ReviewFilter& f) { f.product = ProductId(1); }) == Ids{a, c});
    CHECK(with([](ReviewFilter& f) { f.product = ProductId(1); f.starsFrom = 3; }) == Ids{c});
    CHECK(with([](ReviewFilter& f) { f.starsTo = 5; }) == Ids{a, c});
    CHECK(with([](ReviewFilter& f) { f.customer = CustomerId(1); }) == Ids{a});
    CHECK(with([](ReviewFilter& f) { f.channel = ChannelId(2); }) == Ids{b});
    CHECK(with([](ReviewFilter& f) { f.kind = ReviewKind::Question; }) == Ids{b});
    CHECK(with([](ReviewFilter& f) { f.reviewClass = ReviewClass::Spam; }) == Ids{c});
    CHECK(with([](ReviewFilter& f) { f.tag = TagId(1); }) == Ids{c});
    CHECK(with([&](ReviewFilter& f) { f.publishedBefore = now - 99998; }) == Ids{c});
    CHECK(with([&](ReviewFilter& f) { f.publishedFrom = now - 99998; }).size() == 2);
    CHECK(with([](ReviewFilter& f) { f.among = Ids{}; }).empty());
    CHECK(with([&](ReviewFilter& f) { f.among = Ids{c, ReviewId(77)}; }) == Ids{c});
    Ids many;
    for (int i = 3; i < 20000; ++i)
        many.push_back(ReviewId(i));
    CHECK(with([&](ReviewFilter& f) { f.among = many; }) == Ids{c});
    ReviewFilter f = filter(ReviewView::All);
    f.among = many;
    CHECK(must(reviews.firstIds(f, ReviewSort::Due, 1)) == Ids{c});
}

TEST_CASE_METHOD(ReviewFixture, "rows come in the order asked and tell what a list shows", "[reviews]")
{
    const ReviewId a = add([](Review& r) { r.customer = CustomerId(1); r.product = ProductId(1); r.assignedTo = StaffId(2); r.text = QString(1000, u'x'); });
    const ReviewId b = add([](Review& r) { r.channel = ChannelId(2); });
    must(reviews.markRead(Ids{b, b}, clock.nowUtc()));
    must(replies.saveDraft({b, true, QStringLiteral("Dear"), {}, 1}));
    const auto rows = must(reviews.rows(Ids{b, ReviewId(99), a}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == b);
    CHECK(rows[0].channelName == QStringLiteral("Maps"));
    CHECK(rows[0].channelKindId == 4);
    CHECK_FALSE(rows[0].unread);
    CHECK(rows[0].hasDraft);
    CHECK(rows[1].customerName == QStringLiteral("Marina"));
    CHECK(rows[1].productName == QStringLiteral("Sweater"));
    CHECK(rows[1].assignedName == QStringLiteral("Oleg"));
    CHECK(rows[1].firstWords.size() == 240);
    CHECK(rows[1].unread);
    CHECK_FALSE(rows[1].hasDraft);
    must(reviews.markUnread(Ids{b}));
    CHECK(must(reviews.rows(Ids{b})).front().unread);
    CHECK(must(reviews.rows({})).empty());
}

TEST_CASE_METHOD(ReviewFixture, "earlier reviews of a customer and of a product are counted by age", "[reviews]")
{
    const qint64 now = clock.nowUtc(), day = 86400;
    auto old = [&](qint64 days, int stars) {
        return add([&](Review& r) { r.product = ProductId(1); r.customer = CustomerId(1); r.stars = stars; r.publishedAt = now - days * day; });
    };
    const ReviewId here = old(0, 1);
    const ReviewId ten = old(10, 3);
    old(10, 4);
    const ReviewId sixty = old(60, 1);
    const ReviewId two = old(200, 2);
    old(400, 1);
    const ProductEvidence e = must(reviews.sameProduct(ProductId(1), now, here));
    CHECK(e.days30 == 1);
    CHECK(e.days90 == 2);
    CHECK(e.days365 == 3);
    CHECK(e.windows == std::array<int, 12>{0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1});
    CHECK(e.newest == Ids{ten, sixty, two});
    CHECK(must(reviews.ofCustomer(CustomerId(1), here)).size() == 5);
    CHECK(must(reviews.ofCustomer(CustomerId(1), here, 1)) == Ids{ReviewId(ten.value + 1)});
    CHECK(must(reviews.ofCustomer(CustomerId(2))).empty());
}

TEST_CASE_METHOD(ReviewFixture, "media and tags are kept, twice the same tag is once", "[reviews]")
{
    const ReviewId a = add();
    write([&](UnitOfWork& u) -> Status {
        ENCORE_TRY(reviews.addTag(u, a, TagId(1)));
        ENCORE_TRY(reviews.addTag(u, a, TagId(1)));
        ENCORE_LET(const qint64 id, reviews.addMedia(u, {0, a, QStringLiteral("video"), QStringLiteral("v.mp4"), {}, 61, {}, {}}));
        return reviews.updateMedia(u, {id, a, QStringLiteral("video"), QStringLiteral("v.mp4"), QStringLiteral("unpacking"), 62, QStringLiteral("0:10 box"), {}});
    });
    CHECK(must(reviews.tags(a)) == std::vector<TagId>{TagId(1)});
    const auto media = must(reviews.media(a));
    REQUIRE(media.size() == 1);
    CHECK(media[0].title == QStringLiteral("unpacking"));
    CHECK(media[0].seconds == 62);
    write([&](UnitOfWork& u) -> Status {
        ENCORE_TRY(reviews.removeTag(u, a, TagId(1)));
        return reviews.removeMedia(u, media[0].id);
    });
    CHECK(must(reviews.tags(a)).empty());
    CHECK(must(reviews.media(a)).empty());
}

TEST_CASE_METHOD(ReviewFixture, "the hot lists are read from their indexes", "[reviews][plan]")
{
    auto plan = [&](ReviewView v, ReviewSort s, int pass = 0) { return planOf(*db, reviewListSql(filter(v), s, pass)).join(u'\n'); };
    for (ReviewView v : {ReviewView::NeedsReply, ReviewView::Overdue, ReviewView::Negative, ReviewView::UnknownAuthor}) {
        CHECK(plan(v, ReviewSort::Due).contains(QStringLiteral("COVERING INDEX reviews_waiting")));
        CHECK_FALSE(plan(v, ReviewSort::Due).contains(QStringLiteral("TEMP B-TREE")));
        CHECK(plan(v, ReviewSort::Newest).contains(QStringLiteral("COVERING INDEX reviews_waiting")));
    }
    CHECK(plan(ReviewView::NeedsReply, ReviewSort::Due, 1).contains(QStringLiteral("COVERING INDEX reviews_asking")));
    for (const int pass : {2, 3})
        CHECK(plan(ReviewView::NeedsReply, ReviewSort::Due, pass).contains(QStringLiteral("COVERING INDEX reviews_waiting")));
    CHECK(plan(ReviewView::Asking, ReviewSort::Due).contains(QStringLiteral("COVERING INDEX reviews_asking")));
    CHECK(plan(ReviewView::Unread, ReviewSort::Due).contains(QStringLiteral("COVERING INDEX reviews_waiting")));
    CHECK(plan(ReviewView::Unassigned, ReviewSort::Due).contains(QStringLiteral("COVERING INDEX reviews_waiting")));
    CHECK(plan(ReviewView::Unassigned, ReviewSort::Due).contains(QStringLiteral("COVERING INDEX reviews_assigned")));
    for (ReviewView v : {ReviewView::ToApprove, ReviewView::ToPost})
        CHECK(plan(v, ReviewSort::Due).contains(QStringLiteral("replies_by_state")));
    CHECK(plan(ReviewView::Complaints, ReviewSort::Due).contains(QStringLiteral("reviews_complained")));
    CHECK(plan(ReviewView::Mine, ReviewSort::Due).contains(QStringLiteral("reviews_assigned")));
    CHECK(plan(ReviewView::Snoozed, ReviewSort::Due).contains(QStringLiteral("reviews_snoozed")));
    CHECK(plan(ReviewView::Done, ReviewSort::Due).contains(QStringLiteral("COVERING INDEX reviews_done")));
    CHECK_FALSE(plan(ReviewView::Done, ReviewSort::Due).contains(QStringLiteral("TEMP B-TREE")));
    CHECK(plan(ReviewView::All, ReviewSort::Due).contains(QStringLiteral("COVERING INDEX reviews_by_published")));
    CHECK_FALSE(plan(ReviewView::All, ReviewSort::Oldest).contains(QStringLiteral("TEMP B-TREE")));
    ReviewFilter f = filter(ReviewView::All);
    f.channel = ChannelId(1);
    f.starsTo = 3;
    CHECK(planOf(*db, reviewListSql(f, ReviewSort::Due)).join(u'\n').contains(QStringLiteral("COVERING INDEX reviews_by_published")));
    f = filter(ReviewView::All);
    f.customer = CustomerId(1);
    CHECK(planOf(*db, reviewListSql(f, ReviewSort::Due)).join(u'\n').contains(QStringLiteral("reviews_by_customer")));
    f = filter(ReviewView::All);
    f.product = ProductId(1);
    CHECK(planOf(*db, reviewListSql(f, ReviewSort::Due)).join(u'\n').contains(QStringLiteral("reviews_by_product")));
}
