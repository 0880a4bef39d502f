#include "support/core/review_fixture.h"

#include "db/database.h"
#include "replies/reply_service.h"
#include "shop/store.h"
#include "tasks/task_repository.h"

#include <rapidcheck.h>

#include <array>

using namespace encore;
using namespace encore::test;

namespace {

// Anna (1) owns the shop; Oleg (2) is new and his answers wait for her.
class ApprovalFixture : public ReviewFixture {
public:
    ApprovalFixture()
    {
        write([](UnitOfWork& u) { return u.db().exec(QStringLiteral("UPDATE staff SET needs_approval = 1 WHERE id = 2")); }, Permission::Settings);
    }
    void sit(bool junior) { store->setActor({StaffId(junior ? 2 : 1), junior ? Role::Agent : Role::Owner, QStringLiteral("test")}); }
    ReplyInput input(const QString& text, bool isPublic = true) { return {id, isPublic, false, text, {}, {}}; }
    Reply making() { return must(replies.inTheMaking(id, true)).value(); }

    std::unique_ptr<Store> store = must(Store::open(path, clock, actor, {false, true, {}}));
    ReplyService answers{*store};
    ReviewId id = add();
};

} // namespace

TEST_CASE("the table of reply states: what was posted never becomes a draft again", "[replies][approval]")
{
    for (int s = 1; s <= 7; ++s)
        for (int k = 0; k < 8; ++k) {
            const auto next = nextState(ReplyState(s), ReplyStep(k));
            const bool posted = wasPosted(ReplyState(s));
            if (next) {
                CHECK(wasPosted(*next) == (posted || ReplyStep(k) == ReplyStep::Post));
            }
            CHECK(replyStateFromCode(codeOf(ReplyState(s))) == ReplyState(s));
            CHECK_FALSE(codeOf(ReplyStep(k)).isEmpty());
        }
    CHECK_FALSE(nextState(ReplyState::Draft, ReplyStep::NotPosted));
    CHECK_FALSE(nextState(ReplyState::Draft, ReplyStep::Return));
    CHECK(nextState(ReplyState::Copied, ReplyStep::NotPosted) == ReplyState::Draft);
    CHECK_FALSE(nextState(ReplyState::Removed, ReplyStep::Edit));
}

TEST_CASE_METHOD(ApprovalFixture, "what the owner decided stays decided, whatever is undone", "[replies][approval]")
{
    sit(true);
    const QString text = QStringLiteral("Hello! Thank you, we will look into it.");
    must(answers.submit(input(text)));
    sit(false);
    must(answers.approve(making().id, text));
    sit(true);
    must(answers.remind(input(text), clock.nowUtc() + 3600, QStringLiteral("post it")));
    CHECK(making().approvedBy == StaffId(1));              // not whoever only said when
    sit(false);
    const auto back = must(answers.sendBack(making().id, QStringLiteral("too short")));
    sit(true);
    const auto refused = store->undo(back.unit);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    CHECK_FALSE(answers.post(input(text)));
    sit(false);
    const auto undone = must(store->undo(back.unit));
    sit(true);
    CHECK_FALSE(store->undo(undone.unit));                 // nor does an undo of the owner's undo
    // Their own work they may take back.
    const auto mine = must(answers.submit(input(QStringLiteral("Another text"))));
    CHECK(must(store->undo(mine.changes.unit)).done);
}

TEST_CASE_METHOD(ApprovalFixture, "what a rule of the shop blocks is not even copied", "[replies][approval]")
{
    sit(false);
    const auto refused = answers.copy(input(QString::fromUtf8("Здравствуйте! Позвоните мне: +7 916 123-43-21.")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == answers.post(input(QString::fromUtf8("Здравствуйте! Позвоните мне: +7 916 123-43-21."))).error().code);
}

TEST_CASE_METHOD(ApprovalFixture, "what a rule of the shop blocks is not let out either", "[replies][approval]")
{
    sit(true);
    const QString text = QString::fromUtf8("Здравствуйте! Позвоните мне: +7 916 123-43-21.");
    must(answers.submit(input(text)));
    sit(false);
    const auto refused = answers.approve(making().id, text);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == QStringLiteral("rules"));
    CHECK(refused.error().facts == QStringList{QStringLiteral("no_personal_data")});
    CHECK(making().state == ReplyState::NeedsApproval);
    must(answers.approve(making().id, QString::fromUtf8("Здравствуйте! Напишите нам в чат.")));
}

TEST_CASE_METHOD(ApprovalFixture, "what a rule blocks is told when many are made ready, and the others go on", "[replies][approval]")
{
    sit(false);
    const QString phone = QString::fromUtf8("Здравствуйте! Позвоните мне: +7 916 123-43-21.");
    const ReviewId other = add();
    const std::vector<ReplyInput> inputs{{id, true, false, phone, {}, {}}, {other, true, false, QString::fromUtf8("Здравствуйте! Напишите нам в чат."), {}, {}}};
    const auto made = must(answers.prepare(inputs));
    CHECK(made.prepared == 1);
    REQUIRE(made.refused.size() == 1);
    CHECK(made.refused.front().review == id);
    CHECK(made.refused.front().why.facts == QStringList{QStringLiteral("no_personal_data")});
    CHECK(must(store->replies().ofReview(id)).empty());
    CHECK(must(store->replies().inTheMaking(other, true)));

    const auto later = answers.remind(inputs.front(), clock.nowUtc() + 3600, QStringLiteral("Post it"));
    REQUIRE_FALSE(later);
    CHECK(later.error().subject == QStringLiteral("rules"));
    CHECK(must(store->replies().ofReview(id)).empty());
}

TEST_CASE_METHOD(ApprovalFixture, "a junior's answer goes over the owner's desk, word for word", "[replies][approval]")
{
    sit(true);
    const QString text = QStringLiteral("Sorry, we will change it");
    CHECK(answers.copy(input(text)).error().code == ErrorCode::NotAllowed);
    CHECK(answers.post(input(text)).error().subject == QStringLiteral("approval"));
    CHECK(count(QStringLiteral("replies")) == 0);
    must(answers.post(input(text, false)));                        // private messages are their own business
    must(answers.submit(input(text)));
    CHECK(making().state == ReplyState::NeedsApproval);
    CHECK(making().staff == StaffId(2));
    CHECK(answers.post(input(text)).error().code == ErrorCode::NotAllowed);
    CHECK(answers.approve(making().id, text).error().code == ErrorCode::NotAllowed);
    CHECK(answers.sendBack(making().id, QStringLiteral("no")).error().code == ErrorCode::NotAllowed);
    CHECK(must(reviews.ids(filter(ReviewView::ToApprove))) == std::vector<ReviewId>{id});
    const auto row = [&] { return must(reviews.rows(std::array{id})).front(); };
    CHECK(row().toApprove);
    CHECK_FALSE(row().returned);

    sit(false);
    CHECK(answers.sendBack(making().id, QStringLiteral(" ")).error().subject == QStringLiteral("remark"));
    must(answers.sendBack(making().id, QStringLiteral("say by when")));
    CHECK(making().state == ReplyState::Draft);
    CHECK(making().remark == QStringLiteral("say by when"));
    CHECK(row().returned);                                         // the list says so, without opening it
    CHECK_FALSE(row().toApprove);

    sit(true);
    const QString better = QStringLiteral("Sorry, we will change it by Friday");
    must(answers.submit(input(better)));
    const auto versions = must(replies.versions(making().id));
    REQUIRE(versions.size() == 1);
    CHECK(versions.front().text == text);                          // what the owner saw last

    sit(false);
    must(answers.approve(making().id, better));
    CHECK(making().state == ReplyState::Approved);
    CHECK(making().approvedBy == StaffId(1));
    CHECK(making().staff == StaffId(2));
    CHECK(making().remark.isEmpty());
    CHECK_FALSE(row().returned);
    CHECK(must(reviews.ids(filter(ReviewView::ToPost))) == std::vector<ReviewId>{id});

    sit(true);
    CHECK(answers.post(input(better + u'!')).error().code == ErrorCode::NotAllowed);
    const auto copied = must(answers.copy(input(better)));
    must(answers.notPosted(copied.reply));
    CHECK(making().state == ReplyState::Approved);                 // still let through
    const auto posted = must(answers.post(input(better)));
    CHECK(must(replies.find(posted.reply)).staff == StaffId(2));
    CHECK(answers.edit(posted.reply, text).error().code == ErrorCode::NotAllowed);
    sit(false);
    must(answers.edit(posted.reply, text));
}

TEST_CASE_METHOD(ApprovalFixture, "whatever is done, nothing of a junior stands that the owner did not let through", "[replies][approval][property]")
{
    const bool held = rc::check([&] {
        const ReviewId about = add();
        QString letThrough;                                        // the last text that the owner approved, copied or posted
        bool approved = false;
        const int steps = *rc::gen::inRange(1, 14);
        for (int i = 0; i < steps; ++i) {
            const bool junior = *rc::gen::arbitrary<bool>();
            const QString text = QStringLiteral("Text %1").arg(*rc::gen::inRange(0, 3));
            sit(junior);
            const ReplyInput in{about, true, false, text, {}, {}};
            const auto making = must(replies.inTheMaking(about, true));
            switch (*rc::gen::inRange(0, 7)) {
            case 0: must(answers.submit(in)); approved = false; break;
            case 1:
                if (making && answers.approve(making->id, text)) {
                    RC_ASSERT(!junior);
                    letThrough = text;
                    approved = true;
                }
                break;
            case 2:
                if (making && answers.sendBack(making->id, QStringLiteral("more")))
                    approved = false;
                break;
            case 3:
                if (answers.copy(in)) {
                    RC_ASSERT(!junior || (approved && letThrough == text));
                    letThrough = text;
                    approved = true;
                }
                break;
            case 4:
                if (making && answers.notPosted(making->id))
                    approved = must(replies.find(making->id)).state == ReplyState::Approved;
                break;
            case 5:
                if (answers.post(in)) {
                    RC_ASSERT(!junior || (approved && letThrough == text));
                    approved = false;
                }
                break;
            default:
                if (making && answers.discard(making->id))
                    approved = false;
            }
            const auto all = must(replies.ofReview(about));
            int open = 0;
            for (const Reply& reply : all) {
                open += !wasPosted(reply.state);
                RC_ASSERT(int(reply.state) >= 1 && int(reply.state) <= 7);
                RC_ASSERT(reply.postedAt.has_value() == wasPosted(reply.state));
            }
            RC_ASSERT(open <= 1);                                  // one in the making
        }
    });
    REQUIRE(held);
}

TEST_CASE_METHOD(ApprovalFixture, "many are made ready in one unit, and taken back by one", "[replies][bulk]")
{
    const ReviewId other = add(), gone = add([](Review& r) {
        r.state = ReviewState::Removed;
        r.removedAt = 5;
        r.waiting = false;
    });
    sit(false);
    const auto make = [](ReviewId review, const char* text) { return ReplyInput{review, true, false, QString::fromUtf8(text), {}, {}}; };
    const std::vector<ReplyInput> inputs{make(id, "Thanks"), make(other, "Thank you"), make(gone, "Thanks!")};
    const auto ready = must(answers.prepare(inputs));
    CHECK(ready.prepared == 2);
    CHECK(ready.skipped == 1);
    CHECK(must(reviews.ids(filter(ReviewView::ToPost))).size() == 2);
    CHECK(must(reviews.counters(clock.nowUtc(), StaffId(1))).toPost == 2);
    CHECK_FALSE(review(id).firstReplyAt);                          // nothing is claimed to be posted
    REQUIRE(must(store->undo(ready.changes.unit)).done);
    CHECK(count(QStringLiteral("replies")) == 0);
    sit(true);
    must(answers.prepare(std::span(inputs).first(2)));
    CHECK(must(reviews.ids(filter(ReviewView::ToApprove))).size() == 2);
    CHECK(answers.prepare(std::array{make(id, "{{name}}")}).error().code == ErrorCode::Unresolved);
}

TEST_CASE_METHOD(ApprovalFixture, "a text over the limit of its channel does not go out", "[replies]")
{
    write([](UnitOfWork& u) { return u.db().exec(QStringLiteral("UPDATE channels SET reply_limit = 10 WHERE id = 1")); }, Permission::Settings);
    sit(false);
    const auto refused = answers.post(input(QString(11, u'a')));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().facts == QStringList({QStringLiteral("11"), QStringLiteral("10")}));
    CHECK_FALSE(answers.copy(input(QString(11, u'a'))));
    CHECK_FALSE(answers.submit(input(QString(11, u'a'))));
    must(answers.post(input(QString(11, u'a'), false)));           // private: no such limit
    must(answers.post(input(QString(10, u'a'))));
}

TEST_CASE_METHOD(ApprovalFixture, "a reminder to post is a task that posting finishes, a follow-up comes with the posting", "[replies][tasks]")
{
    sit(false);
    const qint64 now = clock.nowUtc();
    CHECK(answers.remind(input(QStringLiteral("Hi")), now, QStringLiteral("Post")).error().subject == QStringLiteral("at"));
    CHECK(answers.remind(input(QStringLiteral("Hi")), now + 367 * 86400, QStringLiteral("Post")).error().facts == QStringList{QStringLiteral("too_far")});
    must(answers.remind(input(QStringLiteral("Hi")), now + 3600, QStringLiteral("Post the answer")));
    CHECK(making().remindAt == now + 3600);
    CHECK(making().state == ReplyState::Approved);
    auto tasks = must(store->tasks().ofReview(id));
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().dueAt == now + 3600);
    const auto posted = must(answers.post(input(QStringLiteral("Hi")), {}, false, false, FollowUp{QStringLiteral("How is it?"), now + 3 * 86400, true}));
    tasks = must(store->tasks().ofReview(id));
    REQUIRE(tasks.size() == 2);
    CHECK(tasks.front().title == QStringLiteral("How is it?"));
    CHECK(tasks.back().isDone());
    REQUIRE(must(store->undo(posted.changes.unit)).done);
    tasks = must(store->tasks().ofReview(id));
    REQUIRE(tasks.size() == 1);
    CHECK_FALSE(tasks.front().isDone());
}
