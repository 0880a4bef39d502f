#include "reviews/review_scan.h"

#include "support/core/file_fixture.h"

#include <QTimeZone>

#include <algorithm>

using namespace encore;
using namespace encore::test;

namespace {

class ReviewScanFixture : public FileFixture {
public:
    ReviewScanFixture()
    {
        UnitOfWork u = begin(Permission::Import);
        must(db->execScript(QStringLiteral(
            "INSERT INTO channels(name, name_key, kind_id, reply_to_textless, created_in) VALUES ('Site', 'site', 1, 1, $u), ('Maps', 'maps', 4, 0, $u);"
            "INSERT INTO customers(name, created_in) VALUES ('Anna', $u);"
        ).replace(QStringLiteral("$u"), QString::number(u.id().value))));
        must(u.commit({}));
    }
    void review(const char* columns, const char* values)
    {
        UnitOfWork u = begin(Permission::Import);
        must(db->exec(QStringLiteral("INSERT INTO reviews(channel_id, kind_id, state_id, published_at, logged_at, waiting, created_in, %1) VALUES (%2)")
                          .arg(QLatin1String(columns), QString::fromLatin1(values).replace(QStringLiteral("$u"), QString::number(u.id().value)))));
        must(u.commit({}));
    }
    kpi::ReviewHistory scan(const ReviewScanOptions& options = {})
    {
        const DayTable days(QTimeZone::utc(), QDate(1970, 1, 1), QDate(1971, 1, 1));
        return must(scanReviews(*db, days, options));
    }
};

using H = kpi::ReviewHistory;

// Where a review stands in the snapshot, which sorts by customer.
size_t at(const H& h, qint64 id) { return size_t(std::find(h.id.begin(), h.id.end(), id) - h.id.begin()); }

} // namespace

TEST_CASE_METHOD(ReviewScanFixture, "reviews come with what the figures ask for", "[reviews][figures]")
{
    CHECK(scan().size() == 0);
    review("customer_id, rating_tenths, rating_max_tenths, stars, first_reply_at, due_at, text", "1, 1, 4, 90000, 90001, 0, $u, 1, 70, 100, 4, 95000, 99000, 'x'");
    review("bulk, archived, reply_known, incentivised, link_id", "1, 2, 1, 1, 1, 0, $u, 1, 1, 0, 1, 5");
    const H h = scan();
    REQUIRE(h.size() == 2);
    const size_t first = at(h, 1), second = at(h, 2);
    CHECK(h.customer[first] == 1);
    CHECK(h.stars[first] == Approx(1 + 4 * 6.0 / 9));
    CHECK(h.published[first] == 90000);
    CHECK(h.logged[first] == 90001);
    CHECK(h.replied[first] == 95000);
    CHECK(h.due[first] == 99000);
    CHECK(h.kind[second] == kpi::ReviewKind::Question);
    CHECK(h.stars[second] == 0);
    CHECK(h.has(second, H::BulkImported));
    CHECK(h.has(second, H::Archived));
    CHECK_FALSE(h.has(second, H::ReplyKnown));
    CHECK(h.has(second, H::Incentivised));
    CHECK(h.has(second, H::NotOurs));
}

TEST_CASE_METHOD(ReviewScanFixture, "while an author is waited for before any answer, the figures know when it is due", "[reviews][figures]")
{
    review("next_due_at", "1, 1, 3, 1, 1, 1, $u, 99000");
    review("next_due_at, due_at, first_reply_at", "1, 1, 1, 1, 1, 1, $u, 99000, 50000, 40000");
    const H h = scan();
    CHECK(h.due[at(h, 1)] == 99000);
    CHECK(h.due[at(h, 2)] == 50000);
}

TEST_CASE_METHOD(ReviewScanFixture, "an answer is owed only where the channel takes one", "[reviews][figures]")
{
    review("text", "1, 1, 1, 1, 1, 0, $u, ''");
    review("text", "2, 1, 1, 1, 1, 0, $u, ''");
    review("text", "2, 1, 1, 1, 1, 0, $u, 'words'");
    review("text", "1, 3, 1, 1, 1, 0, $u, 'said at the counter'");
    review("class_id", "1, 1, 1, 1, 1, 0, $u, 6");
    const H h = scan();
    CHECK(h.has(at(h, 1), H::ReplyPossible));
    CHECK_FALSE(h.has(at(h, 2), H::ReplyPossible));
    CHECK(h.has(at(h, 3), H::ReplyPossible));
    CHECK_FALSE(h.has(at(h, 4), H::ReplyPossible));
    CHECK(h.has(at(h, 5), H::Junk));
}

TEST_CASE_METHOD(ReviewScanFixture, "the first rating is kept beside the newest, and a day begins with its opening", "[reviews][figures]")
{
    review("stars, published_precision", "1, 1, 1, 86400, 90000, 0, $u, 5, 1");
    {
        UnitOfWork u = begin(Permission::Reviews);
        must(db->exec(QStringLiteral("INSERT INTO review_versions(review_id, stars, replaced_at, created_in) VALUES (1, 1, 1, %1), (1, 3, 2, %1)").arg(u.id().value)));
        must(u.commit({}));
    }
    ReviewScanOptions options;
    options.opening = [](ChannelId, qint64 midnight) { return midnight + 9 * 3600; };
    const H h = scan(options);
    CHECK(h.stars[0] == 5);
    CHECK(h.firstStars[0] == 1);
    CHECK(h.published[0] == 86400 + 9 * 3600);
    CHECK(h.has(0, H::DayOnly));
}

TEST_CASE_METHOD(ReviewScanFixture, "a scan of the last days leaves the older ones out", "[reviews][figures]")
{
    review("stars", "1, 1, 1, 86399, 90000, 0, $u, 5");
    review("stars", "1, 1, 1, 86400, 90000, 0, $u, 4");
    {
        UnitOfWork u = begin(Permission::Reviews);
        must(db->exec(QStringLiteral("INSERT INTO review_versions(review_id, stars, replaced_at, created_in) VALUES (1, 1, 1, %1), (2, 2, 1, %1)").arg(u.id().value)));
        must(u.commit({}));
    }
    ReviewScanOptions options;
    options.publishedFrom = 86400;
    const H h = scan(options);
    REQUIRE(h.size() == 1);
    CHECK(h.id[0] == 2);
    CHECK(h.stars[0] == 4);
    CHECK(h.firstStars[0] == 2);
}

TEST_CASE_METHOD(ReviewScanFixture, "what the inbox holds is owed, and what is put off waits no longer", "[reviews][figures]")
{
    // A row of values: channel, kind, state, published, logged, waiting.
    review("stars", "1, 1, 1, 1, 1, 1, $u, 1");
    review("stars", "1, 1, 5, 1, 1, 0, $u, 1");
    review("stars, snoozed_until", "1, 1, 1, 1, 1, 1, $u, 1, 700");
    review("stars, snoozed_until", "1, 1, 1, 1, 1, 1, $u, 1, 900");
    ReviewScanOptions at600;
    at600.now = 600;
    const H h = scan(at600);
    CHECK(h.has(at(h, 1), H::Owed));
    CHECK_FALSE(h.has(at(h, 2), H::Owed));
    CHECK(h.has(at(h, 3), H::Owed));
    CHECK(h.has(at(h, 3), H::PutOff));
    CHECK_FALSE(h.has(at(h, 1), H::PutOff));
    CHECK(h.wakesAt == 700);
    at600.now = 700;
    const H later = scan(at600);
    CHECK_FALSE(later.has(at(later, 3), H::PutOff));
    CHECK(later.wakesAt == 900);
    CHECK(kpi::requestsOf(later).wakesAt == H().wakesAt);
    CHECK(kpi::withRequests(later, kpi::requestsOf(later)).wakesAt == 900);
}

TEST_CASE_METHOD(ReviewScanFixture, "an accepted complaint takes a review out of the figures only where the shop says so", "[reviews][figures][complaint]")
{
    review("stars, complaint_accepted, first_reply_at", "1, 1, 4, 90000, 90001, 0, $u, 1, 1, 95000");
    review("stars, complaint_accepted, complaint_at", "1, 1, 1, 90000, 90001, 1, $u, 1, 0, 95000");
    review("stars, complaint_accepted, complaint_decided_at", "1, 1, 1, 90000, 90001, 0, $u, 1, 1, 98000");
    CHECK_FALSE(scan().has(at(scan(), 1), H::Junk));
    ReviewScanOptions without;
    without.leaveOutAcceptedBefore = 99000;
    const H h = scan(without);
    CHECK(h.has(at(h, 1), H::Junk));
    CHECK_FALSE(h.has(at(h, 2), H::Junk));
    CHECK(h.has(at(h, 3), H::Junk));
    // Looked at from a day on which the platform had not yet decided, it counts.
    without.leaveOutAcceptedBefore = 98000;
    const H before = scan(without);
    CHECK(before.has(at(before, 1), H::Junk)); // no day of the decision is known
    CHECK_FALSE(before.has(at(before, 3), H::Junk));
}
