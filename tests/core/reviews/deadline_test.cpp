#include "base/calendar.h"
#include "kpi/sla.h"
#include "replies/reply_service.h"
#include "reviews/deadline_scan.h"
#include "reviews/review_pause_repository.h"
#include "reviews/review_pause_service.h"
#include "reviews/review_service.h"
#include "shop/week_hours_text.h"
#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

const QTimeZone& moscow()
{
    static const QTimeZone zone(QByteArrayLiteral("Europe/Moscow"));
    return zone;
}

/// A shop in Moscow, Monday to Friday 9-13 and 14-18. The fixture's Monday noon UTC is 15:00 there.
struct DeadlineFixture : ShopFixture {
    DeadlineFixture()
    {
        must(store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) -> Status {
            ENCORE_LET(channel, store->channels().findOrCreate(unit, QStringLiteral("Site")));
            return store->hours().setWeek(unit, {}, QDate(2026, 1, 1), must(weekHoursFromText(QStringLiteral("mon-fri 09:00-13:00, 14:00-18:00"))));
        }));
    }
    static qint64 at(int month, int day, int hour, int minute = 0) { return utcOf(QDate(2026, month, day), QTime(hour, minute), moscow()); }
    void set(const char* key, const char* value)
    {
        must(store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& u) { return store->settings().set(u, QLatin1String(key), QLatin1String(value)); }));
    }
    ReviewId log(int stars, qint64 published)
    {
        clock.set(published);
        Review review;
        review.channel = channel;
        review.externalId = QString::number(++number);
        review.author = QStringLiteral("Eva");
        review.rating = Rating{stars * 10, 50};
        review.text = QStringLiteral("torn");
        review.publishedAt = published;
        return must(service.log(review));
    }
    std::optional<qint64> due(ReviewId id) { return must(store->reviews().find(id)).dueAt; }
    static std::array<ReviewId, 1> one(ReviewId id) { return {id}; }

    ChannelId channel;
    int number = 0;
    ReviewService service{*store, [this](ChannelId c) { return store->hours().calendar(c, moscow()); }};
};

} // namespace

TEST_CASE_METHOD(DeadlineFixture, "targets of the settings and of a channel hold per feeling", "[deadlines]")
{
    const qint64 monday = at(3, 2, 10);
    // Shop: unhappy 4 working hours (lunch between), the others one working day.
    CHECK(due(log(1, monday)) == at(3, 2, 15));
    CHECK(due(log(3, monday)) == at(3, 3, 10));
    CHECK(due(log(5, monday)) == at(3, 3, 10));
    set("sla.negative_minutes", "120");
    set("sla.neutral_minutes", "240");
    set("sla.other_minutes", "480");
    CHECK(due(log(2, monday)) == at(3, 2, 12));
    CHECK(due(log(3, monday)) == at(3, 2, 15));
    CHECK(due(log(4, monday)) == at(3, 3, 10));
    must(store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) {
        Channel own = must(store->channels().find(channel));
        own.negativeMinutes = 30;
        own.neutralMinutes = 60;
        return store->channels().update(unit, own);
    }));
    CHECK(must(store->channels().find(channel)).neutralMinutes == 60);
    CHECK(due(log(1, monday)) == at(3, 2, 10, 30));
    CHECK(due(log(3, monday)) == at(3, 2, 11));
    CHECK(due(log(5, monday)) == at(3, 3, 10));
}

TEST_CASE_METHOD(DeadlineFixture, "hand-computed deadlines across lunch, weekend, holiday and a new schedule", "[deadlines]")
{
    CHECK(due(log(1, at(3, 2, 12))) == at(3, 2, 17));            // 1 h, lunch, 3 h
    CHECK(due(log(1, at(3, 2, 13, 30))) == at(3, 2, 18));        // in the lunch: from 14
    CHECK(due(log(1, at(3, 2, 19))) == at(3, 3, 13));            // closed: from 9
    CHECK(due(log(1, at(3, 6, 17))) == at(3, 9, 12));            // Friday 17: 1 h, then Monday 9-12
    must(store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) {
        return store->hours().setSpecialDay(unit, {{QDate(2026, 3, 9), {}, false}, QStringLiteral("day off")});
    }));
    CHECK(due(log(1, at(3, 6, 17))) == at(3, 10, 12));           // the Monday is off
    // From 11 March on the shop opens at 10 and has no lunch: what was written down before keeps its due time.
    const ReviewId before = log(1, at(3, 10, 16));
    CHECK(due(before) == at(3, 11, 11));
    must(store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) {
        return store->hours().setWeek(unit, {}, QDate(2026, 3, 11), must(weekHoursFromText(QStringLiteral("mon-fri 10:00-18:00"))));
    }));
    CHECK(due(before) == at(3, 11, 11));
    CHECK(due(log(1, at(3, 10, 16))) == at(3, 11, 12));          // 2 h on the 10th, 2 h from 10 o'clock
}

TEST_CASE("a deadline over the night on which clocks change keeps its working time", "[deadlines]")
{
    const QTimeZone berlin(QByteArrayLiteral("Europe/Berlin"));
    WeekHours week;
    for (DayHours& day : week.days)
        day = {{0, 1440}};
    const auto calendar = must(WorkingCalendar::make(berlin, {{QDate(2026, 1, 1), week}}));
    const qint64 evening = utcOf(QDate(2026, 3, 28), QTime(23, 0), berlin);
    // 2 o'clock does not exist that night: four hours later it is 4 by the clock.
    CHECK(must(calendar.dueAt(evening, 240)) == utcOf(QDate(2026, 3, 29), QTime(4, 0), berlin));
    CHECK(reviewDueAfterPause(calendar, evening, evening, evening + 4 * 3600) == evening + 4 * 3600);
}

TEST_CASE_METHOD(DeadlineFixture, "a calendar that never opens gives no deadline and refuses nothing", "[deadlines]")
{
    must(store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) { return store->hours().setWeek(unit, {}, QDate(2026, 1, 1), {}); }));
    const ReviewId id = log(1, at(3, 2, 10));
    CHECK_FALSE(due(id));
    CHECK(must(scanDeadlines(*store, 0, at(3, 5, 10))).soon.empty());
    must(service.await(one(id), ReviewWait::Author));
    must(service.startTriage(one(id)));
    CHECK_FALSE(due(id));
}

TEST_CASE_METHOD(DeadlineFixture, "the clock stands while the author owes us something, and only then", "[deadlines]")
{
    const ReviewId id = log(1, at(3, 2, 10));
    REQUIRE(due(id) == at(3, 2, 15));
    clock.set(at(3, 2, 11));
    must(service.await(one(id), ReviewWait::Author));
    CHECK_FALSE(due(id));
    CHECK(must(ReviewPauseRepository(store->db()).open(id))->dueBefore == at(3, 2, 15));
    // The answer comes the next day at 12: 2 h on Monday before lunch, 4 after it, 3 on Tuesday were lost.
    clock.set(at(3, 3, 12));
    const auto resumed = must(service.startTriage(one(id)));
    CHECK(due(id) == at(3, 3, 16));
    const auto pauses = must(ReviewPauseRepository(store->db()).of(id));
    REQUIRE(pauses.size() == 1);
    CHECK(pauses[0].to == at(3, 3, 12));
    // Undo makes it stand again.
    REQUIRE(must(store->undo(resumed.changes.unit)).done);
    CHECK_FALSE(due(id));
    CHECK(must(ReviewPauseRepository(store->db()).open(id)));

    const ReviewId ours = log(1, at(3, 4, 10));
    must(service.await(one(ours), ReviewWait::Colleague));
    CHECK(due(ours) == at(3, 4, 15));
    must(service.await(one(ours), ReviewWait::Author));
    CHECK_FALSE(due(ours));
    must(service.await(one(ours), ReviewWait::Supplier));
    CHECK(due(ours) == at(3, 4, 15));
}

TEST_CASE_METHOD(DeadlineFixture, "a breach that has happened is never paused away", "[deadlines]")
{
    const ReviewId id = log(1, at(3, 2, 10));
    clock.set(at(3, 2, 16));
    must(service.await(one(id), ReviewWait::Author));
    CHECK(due(id) == at(3, 2, 15));
    clock.set(at(3, 5, 10));
    must(service.startTriage(one(id)));
    CHECK(due(id) == at(3, 2, 15));
    CHECK(must(ReviewPauseRepository(store->db()).of(id)).empty());
}

TEST_CASE_METHOD(DeadlineFixture, "an answer ends the pause and is judged by the moved due time", "[deadlines]")
{
    const ReviewId id = log(1, at(3, 2, 10));
    clock.set(at(3, 2, 14));
    must(service.askOrderNumber(id));
    clock.set(at(3, 3, 10));
    ReplyInput input;
    input.review = id;
    input.text = QStringLiteral("We are sorry, a new one is on its way.");
    must(ReplyService(*store).post(input));
    const Review answered = must(store->reviews().find(id));
    CHECK(answered.dueAt == at(3, 3, 11));     // one hour was left at 14:00; 4 h and 1 h were paused
    CHECK(kpi::slaStatus(*answered.dueAt, *answered.firstReplyAt, clock.nowUtc()) == kpi::SlaStatus::Met);
}

TEST_CASE("one law says where an answer stands", "[deadlines]")
{
    using kpi::SlaStatus, kpi::slaStatus, kpi::kNoInstant;
    struct Row {
        qint64 due, reply, now;
        SlaStatus status;
    };
    for (const Row& row : {Row{kNoInstant, kNoInstant, 10, SlaStatus::None}, Row{10, kNoInstant, 10, SlaStatus::Pending}, Row{10, kNoInstant, 11, SlaStatus::Breached},
                           Row{10, 10, 5, SlaStatus::Met}, Row{10, 10, 50, SlaStatus::Met}, Row{10, 11, 50, SlaStatus::Breached}})
        CHECK(slaStatus(row.due, row.reply, row.now) == row.status);
}

TEST_CASE_METHOD(DeadlineFixture, "what is due soon is said in working time, and what became overdue is not lost", "[deadlines]")
{
    const ReviewId first = log(1, at(3, 6, 13));      // Friday 13: due at 18
    const ReviewId second = log(1, at(3, 6, 15));     // due Monday 10
    auto soon = [&](qint64 now) {
        std::vector<ReviewId> ids;
        for (const DeadlineItem& item : must(scanDeadlines(*store, 0, now)).soon)
            ids.push_back(item.review);
        return ids;
    };
    CHECK(soon(at(3, 6, 16, 59)).empty());
    CHECK(soon(at(3, 6, 17)) == std::vector{first});
    // Friday 18: the weekend is no working time, one hour is left until Monday 10.
    CHECK(soon(at(3, 6, 18)) == std::vector{first, second});
    set("sla.warn_minutes", "0");
    CHECK(soon(at(3, 6, 18)).empty());

    const auto news = must(scanDeadlines(*store, at(3, 6, 17), at(3, 9, 11)));
    REQUIRE(news.overdue.size() == 2);
    CHECK(news.overdueCount == 2);
    CHECK(news.overdue[0].review == second);
    CHECK(news.overdue[0].author == QStringLiteral("Eva"));
    CHECK(must(scanDeadlines(*store, at(3, 9, 11), at(3, 9, 12))).overdue.empty());
}
