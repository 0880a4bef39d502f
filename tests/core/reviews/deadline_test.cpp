#include "base/calendar.h"
#include "customers/customer_repository.h"
#include "kpi/sla.h"
#include "replies/reply_service.h"
#include "reviews/deadline_scan.h"
#include "reviews/review_pause_repository.h"
#include "reviews/review_pause_service.h"
#include "reviews/review_service.h"
#include "reviews/review_sla.h"
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
    CustomerId customer()
    {
        CustomerId made;
        must(store->write({UnitKind::Edit, Permission::Customers, {}, {}}, [&](UnitOfWork& unit) -> Status {
            Customer c;
            c.name = QStringLiteral("Eva");
            ENCORE_LET(made, store->customers().insert(unit, c));
            return {};
        }));
        return made;
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
    must(service.await(one(id), ReviewWait::Author, QStringLiteral("a photo")));
    const Review waits = must(store->reviews().find(id));
    CHECK(waits.snoozedUntil == at(3, 5, 10));           // three days by the clock: nobody works
    CHECK_FALSE(waits.nextDueAt);
    must(service.startTriage(one(id)));
    CHECK_FALSE(due(id));
    CHECK_FALSE(must(store->reviews().find(id)).nextDueAt);
    CHECK_FALSE(must(store->reviews().find(id)).snoozedUntil);
}

TEST_CASE_METHOD(DeadlineFixture, "the clock stands while the author owes us something, and only then", "[deadlines]")
{
    const ReviewId id = log(1, at(3, 2, 10));
    REQUIRE(due(id) == at(3, 2, 15));
    clock.set(at(3, 2, 11));
    must(service.await(one(id), ReviewWait::Author, QStringLiteral("a photo")));
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
    must(service.await(one(ours), ReviewWait::Author, QStringLiteral("a photo")));
    CHECK_FALSE(due(ours));
    must(service.await(one(ours), ReviewWait::Supplier));
    CHECK(due(ours) == at(3, 4, 15));
}

TEST_CASE_METHOD(DeadlineFixture, "a breach that has happened is never paused away", "[deadlines]")
{
    const ReviewId id = log(1, at(3, 2, 10));
    clock.set(at(3, 2, 16));
    must(service.await(one(id), ReviewWait::Author, QStringLiteral("a photo")));
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

namespace {

ReplyInput question(ReviewId id)
{
    ReplyInput input;
    input.review = id;
    input.text = QStringLiteral("Could you tell us the order number?");
    input.asksNumber = true;
    return input;
}

} // namespace

TEST_CASE_METHOD(DeadlineFixture, "a posted question is the first answer, closes nothing, and comes back by itself after three working days", "[deadlines]")
{
    const ReviewId id = log(1, at(3, 2, 10));
    clock.set(at(3, 2, 14));
    const Review before = must(store->reviews().find(id));
    const auto posted = must(ReplyService(*store).post(question(id), {}, false, true));
    Review asked = must(store->reviews().find(id));
    CHECK(asked.state == ReviewState::Waiting);
    CHECK(asked.link == AuthorLink::Asked);
    CHECK(asked.firstReplyAt == at(3, 2, 14));
    CHECK(asked.dueAt == at(3, 2, 15));                 // met, and stays so
    CHECK(asked.waiting);
    CHECK(asked.snoozedUntil == at(3, 5, 14));
    CHECK(asked.nextDueAt == at(3, 5, 15));             // an hour was left
    const auto inView = [&](ReviewView view, qint64 now) {
        ReviewFilter filter;
        filter.view = view;
        filter.now = now;
        return must(store->reviews().ids(filter)) == std::vector{id};
    };
    CHECK_FALSE(inView(ReviewView::NeedsReply, at(3, 5, 13)));
    CHECK(inView(ReviewView::Snoozed, at(3, 5, 13)));
    // No word came: it waits again, with the hour that was left, and is late after it.
    CHECK(inView(ReviewView::NeedsReply, at(3, 5, 14)));
    CHECK(must(store->reviews().waitingCount(at(3, 5, 14))) == 1);
    CHECK_FALSE(inView(ReviewView::Overdue, at(3, 5, 15)));
    CHECK(inView(ReviewView::Overdue, at(3, 5, 15) + 1));
    CHECK(must(store->reviews().counters(at(3, 5, 16), {})).overdue == 1);
    CHECK(must(scanDeadlines(*store, at(3, 5, 14), at(3, 5, 15))).soon.size() == 1);
    const auto late = must(scanDeadlines(*store, at(3, 5, 14), at(3, 5, 16))).overdue;
    REQUIRE(late.size() == 1);
    CHECK(late[0].dueAt == at(3, 5, 15));
    CHECK(must(store->reviews().rows(one(id))).at(0).waitsUntil == at(3, 5, 14));

    SECTION("the real answer ends it")
    {
        clock.set(at(3, 5, 16));
        ReplyInput answer;
        answer.review = id;
        answer.text = QStringLiteral("A new one is on its way.");
        must(ReplyService(*store).post(answer));
        const Review done = must(store->reviews().find(id));
        CHECK(done.state == ReviewState::Replied);
        CHECK(done.firstReplyAt == at(3, 2, 14));
        CHECK(done.dueAt == at(3, 2, 15));
        CHECK_FALSE(done.nextDueAt);
        CHECK_FALSE(must(ReviewPauseRepository(store->db()).open(id)));
    }
    SECTION("not ours, a link and a complaint give back what was left, at once")
    {
        clock.set(at(3, 3, 12));
        const int way = GENERATE(0, 1, 2);
        if (way == 0)
            must(service.markNotOurs(id));
        else if (way == 1)
            must(service.complain(id, QStringLiteral("abuse")));
        else
            must(service.link(id, customer(), {}, true));
        asked = must(store->reviews().find(id));
        CHECK(asked.state == ReviewState::Triage);
        CHECK_FALSE(asked.snoozedUntil);
        CHECK(asked.nextDueAt == at(3, 3, 13));
        CHECK(asked.isOverdue(at(3, 3, 13) + 1));
    }
    SECTION("long after the three days no more than these are given")
    {
        clock.set(at(3, 12, 10));
        must(service.markNotOurs(id));
        CHECK(must(store->reviews().find(id)).nextDueAt == at(3, 5, 15));
    }
    SECTION("undone it is as before")
    {
        REQUIRE(must(store->undo(posted.changes.unit)).done);
        CHECK(must(store->reviews().find(id)) == before);
        CHECK(must(ReviewPauseRepository(store->db()).of(id)).empty());
    }
}

TEST_CASE_METHOD(DeadlineFixture, "a question that came too late stays a breach, and the answer after it gets the whole time", "[deadlines]")
{
    const ReviewId id = log(1, at(3, 2, 10));
    clock.set(at(3, 2, 17));
    must(ReplyService(*store).post(question(id)));
    const Review asked = must(store->reviews().find(id));
    CHECK(kpi::slaStatus(*asked.dueAt, *asked.firstReplyAt, clock.nowUtc()) == kpi::SlaStatus::Breached);
    clock.set(at(3, 3, 9));
    must(service.markNotOurs(id));
    CHECK(must(store->reviews().find(id)).nextDueAt == at(3, 3, 13));
}

TEST_CASE_METHOD(DeadlineFixture, "waiting without an answer ends by itself too", "[deadlines]")
{
    const ReviewId id = log(1, at(3, 2, 10));
    clock.set(at(3, 2, 14));
    must(service.await(one(id), ReviewWait::Author, QStringLiteral("a photo")));
    const Review waits = must(store->reviews().find(id));
    CHECK_FALSE(waits.isOverdue(at(3, 5, 15)));
    CHECK(waits.isOverdue(at(3, 5, 15) + 1));
    CHECK(waits.snoozedUntil == at(3, 5, 14));
    CHECK(slaOf(waits, at(3, 5, 15)) == kpi::SlaStatus::Pending);
    CHECK(slaOf(waits, at(3, 5, 15) + 1) == kpi::SlaStatus::Breached);
    clock.set(at(3, 9, 10));
    must(service.startTriage(one(id)));
    CHECK(due(id) == at(3, 5, 15));
}

TEST_CASE_METHOD(DeadlineFixture, "a correction of the stars keeps the time for which the author was waited for", "[deadlines]")
{
    const ReviewId id = log(5, at(3, 2, 10));
    must(service.await(one(id), ReviewWait::Author, QStringLiteral("a photo")));
    clock.set(at(3, 2, 12));
    must(service.startTriage(one(id)));
    Review edited = must(store->reviews().find(id));
    edited.rating = Rating{10, 50};
    must(service.correct(edited));
    CHECK(due(id) == at(3, 2, 17));                      // 15 o'clock, and the two hours
}

TEST_CASE_METHOD(DeadlineFixture, "stars corrected while the author is waited for move what is due after the wait", "[deadlines]")
{
    const auto corrected = [&](ReviewId id) {
        Review edited = must(store->reviews().find(id));
        edited.rating = Rating{10, 50};
        return must(service.correct(edited));
    };
    const ReviewId id = log(5, at(3, 2, 10));
    clock.set(at(3, 2, 11));
    must(service.await(one(id), ReviewWait::Author, QStringLiteral("a photo")));
    CHECK(must(store->reviews().find(id)).nextDueAt == at(3, 6, 10));     // one day by what held
    clock.set(at(3, 2, 12));
    const auto change = corrected(id);
    CHECK_FALSE(due(id));
    CHECK(must(store->reviews().find(id)).nextDueAt == at(3, 5, 15));     // 15 o'clock of the Monday, and three days
    clock.set(at(3, 2, 13));
    must(service.startTriage(one(id)));
    CHECK(due(id) == at(3, 2, 17));                      // the two hours

    // What would have been over before the wait began is not moved by it.
    const ReviewId late = log(5, at(3, 3, 10));
    clock.set(at(3, 3, 17));
    must(service.await(one(late), ReviewWait::Author, QStringLiteral("a photo")));
    corrected(late);
    clock.set(at(3, 4, 17));
    must(service.startTriage(one(late)));
    CHECK(due(late) == at(3, 3, 15));

    // Of a posted question the next answer follows.
    const ReviewId asked = log(5, at(3, 5, 10));
    must(ReplyService(*store).post(question(asked), {}, false, false));
    corrected(asked);
    clock.set(at(3, 5, 11));
    must(service.markNotOurs(asked));
    CHECK(must(store->reviews().find(asked)).nextDueAt == at(3, 5, 16));
    CHECK(due(asked) == at(3, 6, 10));                   // the first answer was in time and is judged no more

    const ReviewId worse = log(5, at(3, 9, 10));
    must(service.await(one(worse), ReviewWait::Author, QStringLiteral("a photo")));
    clock.set(at(3, 9, 12));
    must(service.editedAtSource(worse, Rating{10, 50}, {}, QStringLiteral("torn twice")));
    CHECK(due(worse) == at(3, 9, 17));                   // from when we saw it: 1 h, lunch, 3 h
}

TEST_CASE_METHOD(DeadlineFixture, "an edit for the worse brings an answered review back and hurries an open one", "[deadlines]")
{
    const ReviewId id = log(5, at(3, 2, 10));
    ReplyInput answer;
    answer.review = id;
    answer.text = QStringLiteral("Thank you!");
    must(ReplyService(*store).post(answer, {}, false, GENERATE(false, true)));
    const qint64 firstDue = *due(id);
    const Review before = must(store->reviews().find(id));
    clock.set(at(3, 9, 10));
    must(store->reviews().markRead(one(id), clock.nowUtc()));
    const auto edit = must(service.editedAtSource(id, Rating{10, 50}, {}, QStringLiteral("broke after a week")));
    Review back = must(store->reviews().find(id));
    CHECK(back.state == ReviewState::Reopened);
    CHECK(back.waiting);
    CHECK(back.dueAt == firstDue);
    CHECK(back.nextDueAt == at(3, 9, 15));
    ReviewRow row = must(store->reviews().rows(one(id))).at(0);
    CHECK(row.unread);
    CHECK(row.changedSince);
    // The same once more is nothing.
    CHECK(must(service.editedAtSource(id, Rating{10, 50}, {}, QStringLiteral("broke after a week"))).changed == 0);
    CHECK(must(store->reviews().find(id)) == back);

    SECTION("undone it rests again")
    {
        REQUIRE(must(store->undo(edit.changes.unit)).done);
        CHECK(must(store->reviews().find(id)) == before);
    }
    SECTION("answered again, other words while unhappy bring it back once more, better ones do not")
    {
        clock.set(at(3, 9, 11));
        answer.text = QStringLiteral("Sorry!");
        must(ReplyService(*store).post(answer));
        CHECK_FALSE(must(store->reviews().find(id)).waiting);
        CHECK(must(store->reviews().find(id)).firstReplyAt == before.firstReplyAt);
        clock.set(at(3, 9, 12));
        must(service.editedAtSource(id, Rating{20, 50}, {}, QStringLiteral("broke after a week, no help")));
        CHECK(must(store->reviews().find(id)).waiting);
        must(ReplyService(*store).post(answer));
        must(service.editedAtSource(id, Rating{50, 50}, {}, QStringLiteral("all is well now")));
        CHECK_FALSE(must(store->reviews().find(id)).waiting);
    }
    SECTION("an open one is due by the stricter time, a late one stays late")
    {
        const ReviewId open = log(5, at(3, 9, 10));
        CHECK(due(open) == at(3, 10, 10));
        clock.set(at(3, 9, 11));
        must(service.editedAtSource(open, Rating{10, 50}, {}, QStringLiteral("torn")));
        CHECK(due(open) == at(3, 9, 16));
        CHECK_FALSE(must(store->reviews().rows(one(open))).at(0).changedSince);
        const ReviewId late = log(5, at(3, 2, 10));
        clock.set(at(3, 10, 10));
        must(service.editedAtSource(late, Rating{10, 50}, {}, QStringLiteral("torn")));
        CHECK(due(late) == at(3, 3, 10));
    }
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

    // Without a working hour in the week a minute of warning is one by the clock.
    set("sla.warn_minutes", "60");
    must(store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) { return store->hours().setWeek(unit, {}, QDate(2026, 1, 1), WeekHours()); }));
    CHECK(soon(at(3, 6, 16, 59)).empty());
    CHECK(soon(at(3, 6, 17)) == std::vector{first});
    must(store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) {
        return store->hours().setWeek(unit, {}, QDate(2026, 1, 1), must(weekHoursFromText(QStringLiteral("mon-fri 09:00-13:00, 14:00-18:00"))));
    }));

    const auto news = must(scanDeadlines(*store, at(3, 6, 17), at(3, 9, 11)));
    REQUIRE(news.overdue.size() == 2);
    CHECK(news.overdueCount == 2);
    CHECK(news.overdue[0].review == second);
    CHECK(news.overdue[0].author == QStringLiteral("Eva"));
    CHECK(must(scanDeadlines(*store, at(3, 9, 11), at(3, 9, 12))).overdue.empty());
}

TEST_CASE_METHOD(DeadlineFixture, "no way around a deadline: neither another date, nor from before, nor a wait without a reason", "[deadlines]")
{
    const ReviewId id = log(1, at(3, 2, 10));            // due at 15
    const auto asAgent = [&](bool agent) { store->setActor({StaffId(), agent ? Role::Agent : Role::Owner, QStringLiteral("test")}); };
    CHECK(service.await(one(id), ReviewWait::Author, QStringLiteral("  ")).error().subject == QStringLiteral("reason"));
    must(service.await(one(id), ReviewWait::Author, QStringLiteral("a photo")));
    clock.set(at(3, 4, 10));
    must(service.startTriage(one(id)));
    const auto paused = due(id);
    REQUIRE(paused);
    // "From before" and back: what the wait added is not lost.
    must(service.archive(one(id), true));
    CHECK_FALSE(due(id));
    must(service.archive(one(id), false));
    CHECK(due(id) == paused);

    clock.set(*paused + 86400);
    asAgent(true);
    CHECK(service.archive(one(id), true).error().code == ErrorCode::NotAllowed);
    Review later = must(store->reviews().find(id));
    later.publishedAt = clock.nowUtc();
    must(service.correct(later));
    CHECK(due(id) == paused);
    asAgent(false);
    later.publishedAt += 1;
    clock.advance(60);
    must(service.correct(later));
    CHECK(due(id) > clock.nowUtc());
    // Spam is none of the shop's deadlines, in exports as in figures.
    const ReviewId spam = log(1, clock.nowUtc());
    must(service.classify(one(spam), ReviewClass::Spam));
    CHECK(slaOf(must(store->reviews().find(spam)), clock.nowUtc() + 30 * 86400) == kpi::SlaStatus::None);
}

TEST_CASE("the last look that found no answer decides where nobody knows when it was given", "[deadlines]")
{
    using kpi::SlaStatus;
    struct Row {
        bool replyKnown;
        std::optional<qint64> due, reply;
        qint64 logged;
        std::optional<qint64> unanswered;
        bool proves;                        // a look at 30
        SlaStatus status;                   // at 40
    };
    constexpr auto none = std::nullopt;
    for (const Row& row : {Row{true, 20, none, 10, none, true, SlaStatus::Breached},      // open and overdue
                           Row{true, 20, none, 10, 15, true, SlaStatus::Breached},        // an earlier look was in time
                           Row{true, 20, none, 10, 25, false, SlaStatus::Breached},       // known already
                           Row{true, 20, none, 21, none, false, SlaStatus::Breached},     // written down too late
                           Row{true, 30, none, 10, none, false, SlaStatus::Breached},     // on the minute is in time
                           Row{true, 50, none, 10, none, false, SlaStatus::Pending},
                           Row{true, none, none, 10, none, false, SlaStatus::None},       // never owed
                           Row{true, 20, 18, 10, none, false, SlaStatus::Met},
                           Row{true, 20, 18, 10, 25, false, SlaStatus::Met},              // the answer's own time has the last word
                           Row{false, 20, none, 10, none, false, SlaStatus::None},        // in time or not: nobody knows
                           Row{false, 20, none, 10, 20, false, SlaStatus::None},
                           Row{false, 20, none, 10, 21, false, SlaStatus::Breached},
                           Row{false, 20, none, 21, none, false, SlaStatus::Breached},
                           Row{false, 20, none, 21, 15, false, SlaStatus::Breached},
                           Row{false, none, none, 10, 25, false, SlaStatus::None}}) {
        Review r;
        r.replyKnown = row.replyKnown;
        r.dueAt = row.due;
        r.firstReplyAt = row.reply;
        r.loggedAt = row.logged;
        r.unansweredAt = row.unanswered;
        CAPTURE(row.replyKnown, row.logged, row.unanswered.value_or(0));
        CHECK(provesLateness(r, 30) == row.proves);
        CHECK(slaOf(r, 40) == row.status);
    }
}
