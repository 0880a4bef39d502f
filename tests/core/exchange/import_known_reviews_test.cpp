#include "import_helpers.h"

#include "exchange/answer_from.h"
#include "kpi/figure_snapshot.h"
#include "kpi/review_rows.h"
#include "replies/reply_repository.h"
#include "replies/reply_service.h"
#include "reviews/review_identity.h"
#include "reviews/review_service.h"
#include "reviews/review_sla.h"

using namespace encore;
using namespace encore::test;

namespace {

/// A review that waits for its answer since an hour, read from a file that tells of replies.
struct KnownReviews : ImportFixture {
    KnownReviews()
    {
        const ImportReport first = read("");
        REQUIRE(first.created.value(QStringLiteral("reviews")) == 1);
        id = ReviewId(must(store->db().integer(QStringLiteral("SELECT max(id) FROM reviews"))));
        REQUIRE(review().waiting);
        REQUIRE(review().dueAt);
        due = *review().dueAt;
    }
    /// The review with this behind it: "reply,replied_at,close_reason".
    ImportReport read(const QByteArray& rest)
    {
        ImportOptions o = options(ImportKind::Reviews, "id,channel,author,rating,text,date,reply,replied_at,close_reason\n"
                                                       "r1,Ozon,Анна,2,Пришло мятым,2026-03-02 14:00," + (rest.isEmpty() ? QByteArray(",,") : rest) + "\n");
        o.map = {QStringLiteral("external_id=id")};
        o.policy = policy;
        return import(o);
    }
    Review review() { return must(store->reviews().find(id)); }
    std::vector<ReplyVersion> versions() { return must(store->replies().versions(replies().at(0).id)); }
    std::vector<Reply> replies() { return must(store->replies().ofReview(id)); }
    ReplyService service{*store};
    ReviewService reviews{*store, [this](ChannelId channel) { return store->hours().calendar(channel, must(store->settings().profile()).zone); }};
    ReplyInput input(const char* text) const
    {
        ReplyInput in;
        in.review = id;
        in.text = QString::fromUtf8(text);
        return in;
    }

    ImportPolicy policy = ImportPolicy::Fill;
    ReviewId id;
    qint64 due = 0;
};

} // namespace

TEST_CASE_METHOD(KnownReviews, "an answer found at the source closes the waiting, met or breached by its own time", "[import]")
{
    const ImportReport told = read("Простите,2026-03-02 14:50,");
    CHECK(told.updated.value(QStringLiteral("reviews")) == 1);
    CHECK(told.created.value(QStringLiteral("replies")) == 1);
    CHECK(review().state == ReviewState::Replied);
    CHECK_FALSE(review().waiting);
    CHECK(review().dueAt == due);                                     // as stored, for the figures
    CHECK(*review().firstReplyAt - review().publishedAt == 3000);
    CHECK(*review().firstReplyAt <= due);
    REQUIRE(replies().size() == 1);
    CHECK(replies()[0].state == ReplyState::Posted);

    SECTION("told again it is nothing new")
    {
        CHECK(read("Простите,2026-03-02 14:50,").unchanged == 1);
        CHECK(replies().size() == 1);
    }
    SECTION("and it can be undone")
    {
        REQUIRE(must(store->undo(told.unit)).done);
        CHECK(review().waiting);
        CHECK(review().dueAt == due);
        CHECK_FALSE(review().firstReplyAt);
        CHECK(replies().empty());
    }
}

TEST_CASE_METHOD(KnownReviews, "a late answer found at the source stays late", "[import]")
{
    must(reviews.await(std::array{id}, ReviewWait::Colleague));
    clock.advance(3 * 86400);
    read("Простите,2026-03-05 10:00,");
    CHECK(review().dueAt == due);
    CHECK(*review().firstReplyAt > due);
    CHECK(review().state == ReviewState::Replied);
    CHECK_FALSE(review().waitsFor);                                   // whom it waits for: only while it waits
    CHECK_FALSE(review().snoozedUntil);
}

TEST_CASE_METHOD(KnownReviews, "an answer without its time leaves the figures, and its time may come later", "[import]")
{
    read("Простите,,");
    CHECK_FALSE(review().waiting);
    CHECK_FALSE(review().replyKnown);
    CHECK_FALSE(review().firstReplyAt);
    CHECK(review().dueAt == due);                                     // judged by it once the time is known
    read("Простите,2026-03-02 14:50,");
    REQUIRE(replies().size() == 1);
    CHECK(replies()[0].postedAt == review().firstReplyAt);
    CHECK(review().replyKnown);
    CHECK(review().dueAt == due);
    CHECK(*review().firstReplyAt - review().publishedAt == 3000);
    // The same where a person writes the time down.
    KnownReviews typed;
    typed.read("Простите,,");
    must(ReplyService(*typed.store).setPostedAt(typed.replies()[0].id, typed.review().publishedAt + 3000, false));
    CHECK(typed.review().replyKnown);
    CHECK(typed.review().dueAt == typed.due);
    // One that lies ahead of us was not given yet by anybody's clock: only that there is one is believed.
    KnownReviews other;
    CHECK(hasProblem(other.read("Простите,2027-02-27 11:30,"), 1, "in_future"));
    CHECK_FALSE(other.review().firstReplyAt);
    CHECK(other.review().state == ReviewState::Replied);
}

TEST_CASE_METHOD(KnownReviews, "words of an answer that changed at its source become its newest version", "[import]")
{
    SECTION("once, and undone")
    {
        read("Простите,2026-03-02 14:50,");
        const qint64 answered = *review().firstReplyAt;
        const ImportReport told = read("Простите нас,2026-03-02 14:50,");
        CHECK(told.updated.value(QStringLiteral("replies")) == 1);
        CHECK(told.created.value(QStringLiteral("reply_versions")) == 1);
        REQUIRE(replies().size() == 1);
        CHECK(replies()[0].text == QStringLiteral("Простите нас"));
        CHECK(replies()[0].state == ReplyState::Edited);
        REQUIRE(versions().size() == 1);
        CHECK(versions()[0].text == QStringLiteral("Простите"));
        CHECK(review().firstReplyAt == answered);
        CHECK(read("Простите нас,2026-03-02 14:50,").unchanged == 1);
        CHECK(read("Простите,2026-03-02 14:50,").unchanged == 1);         // an old file is no news
        REQUIRE(must(store->undo(told.unit)).done);
        CHECK(replies()[0].text == QStringLiteral("Простите"));
        CHECK(versions().empty());
    }
    SECTION("told only after the answer itself")
    {
        read(",2026-03-02 14:50,");
        REQUIRE(replies().size() == 1);
        CHECK(replies()[0].text.isEmpty());
        read("Простите,2026-03-02 14:50,");
        REQUIRE(replies().size() == 1);
        CHECK(replies()[0].text == QStringLiteral("Простите"));
        CHECK(replies()[0].state == ReplyState::Posted);
        CHECK(versions().empty());                                        // there were no words to keep
    }
    SECTION("of an answer that was written here, both are kept")
    {
        must(service.post(input("Мне очень\nжаль")));
        const auto posted = replies()[0].postedAt;
        CHECK(read("Мне очень жаль,2026-03-02 14:50,").unchanged == 1);   // the source broke the lines elsewhere
        read("Мне жаль,2026-03-02 14:50,");
        REQUIRE(replies().size() == 1);
        CHECK(replies()[0].text == QStringLiteral("Мне жаль"));
        CHECK(replies()[0].postedAt == posted);
        REQUIRE(versions().size() == 1);
        CHECK(versions()[0].text == QStringLiteral("Мне очень\nжаль"));
    }
    SECTION("an answer taken down here is followed by another one there")
    {
        read("Простите,2026-03-02 14:50,");
        must(service.removed(replies()[0].id));
        CHECK(read("Простите,2026-03-02 14:50,").unchanged == 1);
        read("Возвращаем деньги,2026-03-02 14:55,");
        REQUIRE(replies().size() == 2);
        CHECK(replies()[0].state == ReplyState::Removed);
        CHECK(replies()[1].text == QStringLiteral("Возвращаем деньги"));
        CHECK(read("Возвращаем деньги,2026-03-02 14:55,").unchanged == 1);
    }
    SECTION("a second answer that was on its way is the one that stands there now")
    {
        must(service.post(input("Мне очень жаль")));
        must(reviews.reopen(std::array{id}));
        must(service.copy(input("Деньги вернули")));
        read("Деньги вернули,2026-03-02 14:55,");
        REQUIRE(replies().size() == 2);
        CHECK(replies()[0].text == QStringLiteral("Мне очень жаль"));
        CHECK(replies()[1].state == ReplyState::Posted);
        CHECK(review().state == ReviewState::Replied);
    }
}

TEST_CASE_METHOD(ImportFixture, "what a first file left unknown waits once another file tells of answers", "[import]")
{
    must(setAnswerFrom(*store, QDate(2026, 2, 1)));
    const auto read = [&](const QByteArray& columns, const QByteArray& values, bool dryRun = false) {
        QByteArray rows = "id,channel,author,rating,text,date" + columns + "\n";
        for (const char* row : {"r1,Ozon,Анна,2,Пришло мятым,2026-03-02 14:00", "r2,Ozon,Пётр,1,Давно,2025-12-01 10:00"})
            rows += row + values + "\n";
        if (!columns.isEmpty())
            rows += "r3,Ozon,Яна,2,Тоже мятое,2026-03-02 14:00" + values + "\n";
        ImportOptions o = options(ImportKind::Reviews, rows);
        o.map = {QStringLiteral("external_id=id")};
        o.dryRun = dryRun;
        return import(o);
    };
    const auto review = [&](qint64 id) { return must(store->reviews().find(ReviewId(id))); };
    ReviewService service(*store, [&](ChannelId channel) { return store->hours().calendar(channel, must(store->settings().profile()).zone); });
    read("", "");
    const Review before = review(1);
    CHECK_FALSE(before.replyKnown);
    CHECK_FALSE(before.waiting);
    CHECK_FALSE(before.dueAt);

    SECTION("as one that came only now")
    {
        const ImportReport tried = read(",reply,replied_at", ",,", true);
        CHECK(tried.updated.value(QStringLiteral("reviews")) == 2);
        CHECK(review(1) == before);
        const ImportReport told = read(",reply,replied_at", ",,");
        CHECK(told.updated.value(QStringLiteral("reviews")) == 2);
        CHECK(told.created.value(QStringLiteral("reviews")) == 1);
        CHECK(review(1).replyKnown);
        CHECK(review(1).waiting);
        REQUIRE(review(3).dueAt);
        CHECK(review(1).dueAt == review(3).dueAt);
        // Older than the day from which the shop answers: it waits for nobody.
        CHECK(review(2).replyKnown);
        CHECK(review(2).archived);
        CHECK_FALSE(review(2).waiting);
        CHECK_FALSE(review(2).dueAt);
        CHECK(read(",reply,replied_at", ",,").unchanged == 3);
        CHECK(read("", "").unchanged == 2);                               // who knows nothing takes nothing back
        CHECK(review(1).waiting);
        REQUIRE(must(store->undo(told.unit)).done);
        CHECK(review(1) == before);
    }
    SECTION("and a day that was moved since holds, but for what somebody archived")
    {
        must(service.archive(std::array{ReviewId(1)}, true));
        must(setAnswerFrom(*store, QDate(2025, 11, 1)));
        read(",reply,replied_at", ",,");
        CHECK(review(1).archived);
        CHECK_FALSE(review(1).waiting);
        CHECK_FALSE(review(2).archived);
        CHECK(review(2).waiting);
        CHECK(review(2).dueAt);
    }
    SECTION("whoever takes it up before that owes an answer without a deadline")
    {
        must(service.startTriage(std::array{ReviewId(1)}));
        CHECK(review(1).waiting);
        CHECK_FALSE(review(1).dueAt);
    }
    SECTION("a reason for closing in the same file closes it")
    {
        read(",reply,replied_at,close_reason", ",,,спам");
        CHECK(review(1).state == ReviewState::Closed);
        CHECK(review(1).dueAt);
        CHECK_FALSE(review(1).waiting);
    }
    SECTION("an answer that is told without its time stays what it is")
    {
        read(",reply,replied_at", ",Простите,");
        CHECK(read(",reply,replied_at", ",,").unchanged == 3);
        CHECK(review(1).state == ReviewState::Replied);
        CHECK_FALSE(review(1).replyKnown);
    }
}

TEST_CASE_METHOD(ImportFixture, "a breach stays one though its answer is told without a time", "[import]")
{
    const auto read = [&](const QByteArray& late, const QByteArray& fresh) {
        ImportOptions o = options(ImportKind::Reviews, "id,channel,author,rating,text,date,reply,replied_at\nr1,Ozon,Анна,2,Пришло мятым,2026-02-24 10:00," + late
                                                           + "\nr2,Ozon,Пётр,2,Разбито,2026-03-02 14:00," + fresh + "\n");
        o.map = {QStringLiteral("external_id=id")};
        return import(o);
    };
    const auto figures = [&] {
        const auto snapshot = must(FigureSnapshot::read(*store));
        const auto block = snapshot->compute(snapshot->options()).response[0];
        kpi::AnswerQuery late;
        late.list = kpi::AnswerList::Due;
        late.hit = false;
        kpi::KpiOptions month = snapshot->options();
        month.from = month.asOf - 30;
        const auto rows = kpi::answerRows(snapshot->orders(), snapshot->reviews(), month, late);
        CHECK(qint64(rows.size()) == block.slaBreached);
        CHECK((rows.empty() || rows.front().id == 1));
        return block;
    };
    const auto sla = [&] {
        QStringList said;
        for (qint64 id : {1, 2})
            said << QString::number(int(slaOf(must(store->reviews().find(ReviewId(id))), clock.nowUtc())));
        return said.join(u' ');
    };
    const auto word = [](kpi::SlaStatus a, kpi::SlaStatus b) { return QStringLiteral("%1 %2").arg(int(a)).arg(int(b)); };
    read(",", ",");
    CHECK(figures().slaBreached == 1);
    CHECK(figures().slaPending == 1);
    CHECK(sla() == word(kpi::SlaStatus::Breached, kpi::SlaStatus::Pending));

    // Of the one nobody knows whether the answer came in time; of the other it is known that it did not.
    read("Простите,", "Простите,");
    const auto block = figures();
    CHECK(block.items == 0);
    CHECK(block.unknownState == 2);
    CHECK(block.slaBreached == 1);
    CHECK(block.slaMet.n == 1);
    CHECK(block.slaPending == 0);
    CHECK(sla() == word(kpi::SlaStatus::Breached, kpi::SlaStatus::None));
    clock.advance(5 * 86400);
    CHECK(figures().slaBreached == 1);

    read("Простите,2026-02-24 10:30", "Простите,2026-03-02 14:30");      // its own time has the last word
    CHECK(figures().slaBreached == 0);
    CHECK(figures().slaMet.n == 2);
}

TEST_CASE_METHOD(KnownReviews, "a file that finds it overdue proves the breach, though its answer is told without a time", "[import]")
{
    const auto status = [&] { return slaOf(review(), clock.nowUtc()); };
    const auto breached = [&] {
        const auto snapshot = must(FigureSnapshot::read(*store));
        return snapshot->compute(snapshot->options()).response[0].slaBreached;
    };
    read("");
    CHECK_FALSE(review().unansweredAt);                          // still in time
    clock.set(due + 60);
    SECTION("seen late, and seen late again")
    {
        const ImportReport told = read("");
        CHECK(told.unchanged == 1);
        CHECK(told.updated.value(QStringLiteral("reviews")) == 0);
        CHECK(review().unansweredAt == due + 60);
        clock.advance(86400);
        read("");
        CHECK(review().unansweredAt == due + 60);                // one proof is enough: nothing is written
        read("Простите,,");
        CHECK_FALSE(review().replyKnown);
        CHECK(status() == kpi::SlaStatus::Breached);
        CHECK(breached() == 1);
        read("Простите,2026-03-02 14:30,");
        CHECK(status() == kpi::SlaStatus::Met);
    }
    SECTION("taken back with its import")
    {
        const ImportReport told = read("");
        REQUIRE(must(store->undo(told.unit)).done);
        CHECK_FALSE(review().unansweredAt);
        read("Простите,,");
        CHECK(status() == kpi::SlaStatus::None);
    }
    SECTION("of the answer alone nobody knows")
    {
        read("Простите,,");
        CHECK(status() == kpi::SlaStatus::None);
        CHECK(breached() == 0);
        read("");                                                // an old file, read after it
        CHECK_FALSE(review().unansweredAt);
    }
    SECTION("a file that tells nothing of answers proves nothing")
    {
        ImportOptions o = options(ImportKind::Reviews, "id,channel,author,rating,text,date\nr1,Ozon,Анна,2,Пришло мятым,2026-03-02 14:00\n");
        o.map = {QStringLiteral("external_id=id")};
        CHECK(import(o).unchanged == 1);
        CHECK_FALSE(review().unansweredAt);
    }
}

TEST_CASE_METHOD(KnownReviews, "a review answered nobody knows when waits again once it is opened again", "[import]")
{
    read("Простите,,");
    must(reviews.reopen(std::array{id}));
    CHECK(review().waiting);
    CHECK(review().dueAt == due);
    must(reviews.archive(std::array{id}, true));
    must(reviews.archive(std::array{id}, false));
    CHECK(review().dueAt == due);
    Review corrected = review();
    corrected.rating = Rating{50, 50};
    must(reviews.correct(corrected));
    CHECK(review().dueAt == due);
}

TEST_CASE_METHOD(KnownReviews, "a person's own words outlive the answer at the source", "[import]")
{
    SECTION("what is being typed")
    {
        must(store->replies().saveDraft({id, true, QStringLiteral("Мне очень жаль"), {}, clock.nowUtc()}));
        read("Простите,2026-03-02 14:50,");
        CHECK(must(store->replies().draft(id, true))->text == QStringLiteral("Мне очень жаль"));
    }
    SECTION("what was ready to be posted is not offered for posting beside it")
    {
        must(service.remind(input("Мне очень жаль"), clock.nowUtc() + 3600, QStringLiteral("post")));
        REQUIRE(must(store->reviews().counters(clock.nowUtc(), {})).toPost == 1);
        const ImportReport told = read("Простите,2026-03-02 14:50,");
        CHECK(must(store->reviews().counters(clock.nowUtc(), {})).toPost == 0);
        REQUIRE(replies().size() == 2);
        CHECK(replies()[0].state == ReplyState::Draft);
        CHECK(replies()[0].text == QStringLiteral("Мне очень жаль"));
        CHECK_FALSE(replies()[0].remindAt);
        CHECK(value("SELECT count(*) FROM tasks WHERE done_at IS NULL") == u"0");
        REQUIRE(must(store->undo(told.unit)).done);
        CHECK(must(store->reviews().counters(clock.nowUtc(), {})).toPost == 1);
        CHECK(value("SELECT count(*) FROM tasks WHERE done_at IS NULL") == u"1");
    }
    SECTION("our own text, copied and posted, is found again and not doubled")
    {
        must(service.copy(input("Мне очень\nжаль")));
        read("Мне очень жаль,2026-03-02 14:50,");
        REQUIRE(replies().size() == 1);
        CHECK(replies()[0].state == ReplyState::Posted);
        CHECK(replies()[0].postedAt == review().firstReplyAt);
    }
}

TEST_CASE_METHOD(KnownReviews, "a reason found at the source closes a review, unless somebody here knows better", "[import]")
{
    SECTION("closed, once, and undone")
    {
        const ImportReport told = read(",,не наш магазин");
        CHECK(told.updated.value(QStringLiteral("reviews")) == 1);
        CHECK(review().state == ReviewState::Closed);
        CHECK(review().closeReason == QStringLiteral("не наш магазин"));
        CHECK_FALSE(review().waiting);
        CHECK(review().dueAt == due);                                 // closed unanswered: still judged by its time
        CHECK(read(",,не наш магазин").unchanged == 1);
        REQUIRE(must(store->undo(told.unit)).done);
        CHECK(review().waiting);
        read(",,не наш магазин");                                     // an undo is no objection
        CHECK(review().state == ReviewState::Closed);
        must(reviews.reopen(std::array{id}));
        must(reviews.startTriage(std::array{id}));
        CHECK(read(",,не наш магазин").unchanged == 1);               // a person's step is
        CHECK(review().state == ReviewState::Triage);
    }
    SECTION("an answer is being written")
    {
        must(store->replies().saveDraft({id, true, QStringLiteral("Мне очень жаль"), {}, clock.nowUtc()}));
        CHECK(hasProblem(read(",,не наш магазин"), 1, "answer_begun"));
        CHECK(isOpen(review().state));
        CHECK(must(store->replies().draft(id, true))->text == QStringLiteral("Мне очень жаль"));
    }
    SECTION("it was answered here")
    {
        must(service.post(input("Мне очень жаль")));
        CHECK(read(",,не наш магазин").unchanged == 1);
        CHECK(review().state == ReviewState::Replied);
        CHECK_FALSE(review().closeReason);
    }
    SECTION("only new ones were asked for")
    {
        policy = ImportPolicy::Create;
        CHECK(read(",,не наш магазин").unchanged == 1);
        CHECK(read("Простите,2026-03-02 14:50,").unchanged == 1);
        CHECK(review().waiting);
    }
    SECTION("its clock stood while the author owed us something")
    {
        must(reviews.await(std::array{id}, ReviewWait::Author, QStringLiteral("a photo")));
        read(",,не наш магазин");
        CHECK(review().state == ReviewState::Closed);
        CHECK(review().dueAt);                                        // the deadline is not lost with the pause
        CHECK(value("SELECT count(*) FROM review_pauses WHERE to_at IS NULL") == u"0");
    }
}

TEST_CASE_METHOD(KnownReviews, "a review gone here stays gone, whatever an old file tells", "[import]")
{
    must(reviews.removedAtSource(std::array{id}));
    read("Простите,2026-03-02 14:50,");
    CHECK(review().state == ReviewState::Removed);
    CHECK(review().removedAt);
    read(",,не наш магазин");
    CHECK(review().state == ReviewState::Removed);
}

TEST_CASE_METHOD(ImportFixture, "a review that was captured from its page comes in once, and one row of two alike is it", "[import]")
{
    const auto read = [&](const QByteArray& rows) {
        ImportOptions o = options(ImportKind::Reviews, "id,channel,author,rating,text,date\n" + rows);
        o.map = {QStringLiteral("external_id=id")};
        return import(o);
    };
    read("r0,Ozon,Яна,5,Хорошо,2026-03-01 10:00\n");
    ReviewService service(*store, [&](ChannelId channel) { return store->hours().calendar(channel, must(store->settings().profile()).zone); });
    Review seen;
    seen.channel = must(store->reviews().find(ReviewId(1))).channel;
    seen.author = u"Анна"_qs;
    seen.rating = Rating{20, 50};
    seen.text = u"пришло  Мятым"_qs;
    seen.publishedAt = must(store->reviews().find(ReviewId(1))).publishedAt;
    seen.contentKey = identityKey(seen, must(store->settings().profile()).zone);
    const ReviewId id = must(service.log(seen));
    const auto all = [&] { return must(store->db().integer(u"SELECT count(*) FROM reviews"_qs)); };
    const QByteArray rows = "r1,Ozon,Анна,2,Пришло мятым,2026-03-01 14:00\n";
    CHECK(read(rows).created.value(u"reviews"_qs) == 0);
    CHECK(all() == 2);
    CHECK(must(store->reviews().find(id)).waiting);
    CHECK(read(rows).created.value(u"reviews"_qs) == 0);
    CHECK(read(rows + "r2,Ozon,Анна,2,Пришло мятым,2026-03-01 15:00\n").created.value(u"reviews"_qs) == 1);
    CHECK(read(rows + "r2,Ozon,Анна,2,Пришло мятым,2026-03-01 15:00\n").created.value(u"reviews"_qs) == 0);
    CHECK(all() == 3);
}
