#include "support/core/review_fixture.h"

#include "replies/reply_context_builder.h"
#include "replies/reply_service.h"
#include "replies/suggestion_rule_repository.h"
#include "replies/template_repository.h"
#include "reviews/review_service.h"
#include "shop/channel_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"

#include <array>

using namespace encore;
using namespace encore::test;

namespace {

class ReplyFixture : public ReviewFixture {
public:
    ReplyInput input(const char* text, bool isPublic = true) { return {id, isPublic, false, QString::fromUtf8(text), {}, {}}; }
    void set(const std::function<Status(UnitOfWork&)>& work) { must(store->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, work)); }
    QString draftText() { const auto d = must(replies.draft(id, true)); return d ? d->text : QString(); }

    std::unique_ptr<Store> store = must(Store::open(path, clock, actor, {false, true, {}}));
    ReplyService answers{*store};
    ReviewId id = add();
};

} // namespace

TEST_CASE_METHOD(ReplyFixture, "a posted reply ends the waiting, undo brings everything back, the draft too", "[replies]")
{
    const Review before = review(id);
    must(replies.saveDraft({id, true, QStringLiteral("Thank"), {}, clock.nowUtc()}));
    const auto copied = must(answers.copy(input("Thank you")));
    CHECK(review(id) == before);
    const auto posted = must(answers.post(input("Thank you!"), clock.nowUtc() - 60));
    CHECK(posted.reply == copied.reply);
    CHECK(review(id).state == ReviewState::Replied);
    CHECK(review(id).firstReplyAt == clock.nowUtc() - 60);
    CHECK(review(id).dueAt == before.dueAt);
    CHECK_FALSE(review(id).waiting);
    CHECK(draftText().isEmpty());
    CHECK_FALSE(must(reviews.rows(std::array{id})).front().hasDraft);
    CHECK(must(replies.find(posted.reply)).state == ReplyState::Posted);
    REQUIRE(must(store->undo(posted.changes.unit)).done);
    CHECK(review(id) == before);
    CHECK(must(replies.find(copied.reply)).state == ReplyState::Copied);
    CHECK(draftText() == QStringLiteral("Thank you!"));
    must(answers.notPosted(copied.reply));
    CHECK(must(replies.find(copied.reply)).state == ReplyState::Draft);
    must(answers.discard(copied.reply));
    CHECK(must(replies.ofReview(id)).empty());
}

TEST_CASE_METHOD(ReplyFixture, "nothing unresolved, empty or from the future is posted", "[replies]")
{
    const auto open = answers.post(input("Hello {{first name}}"));
    REQUIRE_FALSE(open);
    CHECK(open.error().code == ErrorCode::Unresolved);
    CHECK(open.error().facts.size() == 1);
    CHECK(answers.copy(input("{{")).error().code == ErrorCode::Unresolved);
    CHECK(answers.post(input(" \n")).error().subject == QStringLiteral("text"));
    CHECK(answers.post(input("Hi"), clock.nowUtc() + 3600).error().subject == QStringLiteral("posted"));
    ReplyInput nowhere = input("Hi");
    nowhere.review = ReviewId(99);
    CHECK(answers.post(nowhere).error().code == ErrorCode::NotFound);
    CHECK(count(QStringLiteral("replies")) == 0);
}

TEST_CASE_METHOD(ReplyFixture, "what a rule of the shop blocks is not posted, whoever asks, nor does an edit outgrow its place", "[replies]")
{
    const auto refused = answers.post(input("Здравствуйте! Позвоните мне: +7 916 123-43-21."));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == QStringLiteral("rules"));
    CHECK(refused.error().facts == QStringList{QStringLiteral("no_personal_data")});
    CHECK(must(replies.ofReview(id)).empty());
    must(answers.post(input("Позвоните мне: +7 916 123-43-21.", false)));          // in private it may stand
    set([&](UnitOfWork& u) { return store->settings().set(u, QStringLiteral("replies.rule.greeting"), QStringLiteral("block")); });
    CHECK(answers.post(input("Спасибо!")).error().facts == QStringList{QStringLiteral("greeting")});

    const auto posted = must(answers.post(input("Марина, здравствуйте! Спасибо!")));
    set([&](UnitOfWork& u) -> Status {
        ENCORE_LET(Channel channel, store->channels().find(ChannelId(1)));
        channel.replyLimit = 30;
        return store->channels().update(u, channel);
    });
    const auto longer = answers.edit(posted.reply, QString(31, u'a'));
    REQUIRE_FALSE(longer);
    CHECK(longer.error().facts == QStringList{QStringLiteral("31"), QStringLiteral("30")});
    must(answers.edit(posted.reply, QString(30, u'a')));
}

TEST_CASE_METHOD(ReplyFixture, "the shop's own contacts may stand in public: those of the settings and of its signature", "[replies]")
{
    const auto judged = [&](const char* text) { return checkRules(*store, review(id), true, QString::fromUtf8(text), clock.nowUtc()).has_value(); };
    CHECK_FALSE(judged("Здравствуйте! Наш телефон 8 (495) 123-45-67, почта hello@shop.example."));
    set([&](UnitOfWork& u) { return store->settings().set(u, QStringLiteral("replies.own_contacts"), QStringLiteral("+7 495 123 45 67; hello@shop.example")); });
    CHECK(judged("Здравствуйте! Наш телефон 8 (495) 123-45-67, почта hello@shop.example."));
    CHECK_FALSE(judged("Здравствуйте! Наш телефон 8 (495) 123-45-68."));
    CHECK_FALSE(judged("Здравствуйте! Пишите на care@north.example."));
    set([&](UnitOfWork& u) -> Status {
        ENCORE_LET(Channel channel, store->channels().find(ChannelId(1)));
        channel.signature = QString::fromUtf8("Магазин «Север», care@north.example");
        return store->channels().update(u, channel);
    });
    CHECK(judged("Здравствуйте! Пишите на care@north.example."));
    CHECK_FALSE(judged("Здравствуйте! Пишите на marina@north.example."));
}

TEST_CASE_METHOD(ReplyFixture, "what is thrown away takes its reminder along, and undo brings both back", "[replies]")
{
    const auto later = must(answers.remind(input("Thank you"), clock.nowUtc() + 7200, QStringLiteral("post it")));
    const auto open = [&] { return must(db->integer(QStringLiteral("SELECT count(*) FROM tasks WHERE kind = 'post' AND done_at IS NULL"))); };
    CHECK(open() == 1);
    CHECK(must(replies.toPost(clock.nowUtc())).empty());
    CHECK(must(replies.toPost(clock.nowUtc() + 7200)) == std::vector{id});
    const ChangeSet gone = must(answers.discard(later.reply));
    CHECK(open() == 0);
    CHECK(must(replies.ofReview(id)).empty());
    REQUIRE(must(store->undo(gone.unit)).done);
    CHECK(open() == 1);
    CHECK(must(replies.find(later.reply)).remindAt == clock.nowUtc() + 7200);
}

TEST_CASE_METHOD(ReplyFixture, "private messages and automatic texts are no first response", "[replies]")
{
    const Review before = review(id);
    must(answers.post(input("Call me", false)));
    CHECK(review(id) == before);
    ReplyInput robot = input("We got it");
    robot.isAutomatic = true;
    must(answers.post(robot));
    CHECK(review(id) == before);
    must(answers.post(input("Sorry"), {}, false, true));
    CHECK(review(id).state == ReviewState::Closed);
    CHECK(review(id).firstReplyAt == clock.nowUtc());
}

TEST_CASE_METHOD(ReplyFixture, "an answer is not older than its review, and where none stands any more it waits again", "[replies]")
{
    const qint64 published = review(id).publishedAt;
    const auto early = answers.post(input("Sorry"), published - 2 * 86400);
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::InvalidInput);
    CHECK(early.error().facts.value(0) == QStringLiteral("before_review"));
    CHECK_FALSE(answers.post(input("Sorry"), published - 2 * 86400, true));
    const auto one = must(answers.post(input("Sorry"), {}, false, true));
    CHECK_FALSE(answers.setPostedAt(one.reply, published - 2 * 86400));
    const auto two = must(answers.post(input("And more")));
    must(answers.removed(one.reply));
    CHECK_FALSE(isOpen(review(id).state));                 // the other one stands
    const auto gone = must(answers.removed(two.reply));
    CHECK(isOpen(review(id).state));
    CHECK(review(id).waiting);
    CHECK(review(id).firstReplyAt);                        // it was answered in its time all the same
    must(store->undo(gone.unit));
    CHECK_FALSE(isOpen(review(id).state));
}

TEST_CASE_METHOD(ReplyFixture, "a late second answer does not move the first, a corrected time does", "[replies]")
{
    const auto first = must(answers.post(input("One")));
    clock.advance(500);
    const auto second = must(answers.post(input("Two")));
    CHECK(first.reply != second.reply);
    CHECK(review(id).firstReplyAt == clock.nowUtc() - 500);
    must(answers.setPostedAt(first.reply, clock.nowUtc() - 700));
    CHECK(review(id).firstReplyAt == clock.nowUtc() - 700);
    must(answers.setPostedAt(first.reply, clock.nowUtc()));
    CHECK(review(id).firstReplyAt == clock.nowUtc());
    must(answers.edit(first.reply, QStringLiteral("One, edited")));
    must(answers.removed(first.reply));
    const auto versions = must(replies.versions(first.reply));
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].text == QStringLiteral("One"));
    CHECK(versions[0].state == ReplyState::Posted);
    CHECK(versions[1].state == ReplyState::Edited);
    CHECK_FALSE(answers.edit(first.reply, QStringLiteral("x")));
    CHECK_FALSE(answers.discard(second.reply));
    CHECK(must(replies.lastTexts(ChannelId(1))) == std::vector<QString>{QStringLiteral("Two")});
    CHECK(must(replies.lastTexts(ChannelId(1), 20, id)).empty());
    CHECK(must(replies.lastTexts(ChannelId(2))).empty());
}

TEST_CASE_METHOD(ReplyFixture, "drafts are saved as typed and vanish when emptied", "[replies]")
{
    must(replies.saveDraft({id, true, QStringLiteral("a"), {}, 5}));
    must(replies.saveDraft({id, false, QStringLiteral("b"), {}, 6}));
    must(replies.saveDraft({id, true, QStringLiteral("ab"), {}, 7}));
    CHECK(draftText() == QStringLiteral("ab"));
    CHECK(must(replies.drafts()).size() == 2);
    must(replies.saveDraft({id, true, QString(), {}, 8}));
    CHECK(draftText().isEmpty());
    must(answers.post(input("b", false)));
    CHECK(must(replies.drafts()).empty());
    must(replies.dropPostedDrafts(clock.nowUtc() + 1));
    CHECK(count(QStringLiteral("drafts")) == 0);
    CHECK(count(QStringLiteral("units")) == 3);
}

TEST_CASE_METHOD(ReplyFixture, "a text outlives the template it was begun with, and a rule the template it offers", "[replies][templates]")
{
    TemplateRepository templates(*db);
    SuggestionRuleRepository rules(*db);
    TemplateId gone, ruled;
    write([&](UnitOfWork& u) -> Status {
        ReplyTemplate t;
        t.title = QStringLiteral("Sorry");
        t.body = QStringLiteral("Sorry!");
        ENCORE_LET(gone, templates.insert(u, t));
        t.title = QStringLiteral("Thanks");
        ENCORE_LET(ruled, templates.insert(u, t));
        SuggestionRule rule;
        rule.name = QStringLiteral("all");
        rule.templateId = ruled;
        return rules.insert(u, rule).map([](qint64) {});
    }, Permission::Templates);
    must(replies.saveDraft({id, true, QStringLiteral("Sorry, we mend it today."), gone, clock.nowUtc()}));
    write([&](UnitOfWork& u) -> Status {
        ENCORE_TRY(templates.remove(u, gone));
        return templates.remove(u, ruled);
    }, Permission::Templates);
    CHECK(templates.find(gone).error().code == ErrorCode::NotFound);
    CHECK_FALSE(must(templates.find(ruled)).active);               // the rule still knows what it named
    CHECK(must(rules.list()).size() == 1);

    const ReplyDraft draft = must(replies.draft(id, true)).value();
    ReplyInput begun = input("Sorry, we mend it today.");
    begun.templateId = draft.templateId;
    const auto posted = must(answers.post(begun));
    CHECK_FALSE(must(replies.find(posted.reply)).templateId);
    CHECK(review(id).state == ReviewState::Replied);
}

TEST_CASE_METHOD(ReplyFixture, "an answer that was seen standing there is kept without a time", "[replies]")
{
    const auto due = review(id).dueAt;
    const ChangeSet seen = must(store->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        CHECK(answers.recordStanding(unit, id, QStringLiteral(" ")).error().subject == QStringLiteral("text"));
        ENCORE_LET(const bool news, answers.recordStanding(unit, id, QStringLiteral("Sorry about that. ")));
        CHECK(news);
        return {};
    }));
    CHECK(review(id).state == ReviewState::Replied);
    CHECK_FALSE(review(id).waiting);
    CHECK_FALSE(review(id).replyKnown);
    CHECK(review(id).dueAt == due);
    const auto all = must(replies.ofReview(id));
    REQUIRE(all.size() == 1);
    CHECK(all[0].text == QStringLiteral("Sorry about that."));
    CHECK_FALSE(all[0].postedAt);
    must(answers.setPostedAt(all[0].id, clock.nowUtc() - 60));
    CHECK(review(id).replyKnown);
    CHECK(review(id).firstReplyAt == clock.nowUtc() - 60);
    CHECK(seen.touches("replies"));
    // Seen again, it is no news, whatever it says by then.
    must(store->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        CHECK_FALSE(must(answers.recordStanding(unit, id, QStringLiteral("Thanks, we mend it."))));
        return {};
    }));
    CHECK(must(replies.ofReview(id)).size() == 1);
}

TEST_CASE_METHOD(ReplyFixture, "a text that was ready is the answer that stands there, or comes back to its writer", "[replies]")
{
    const ReplyId ready = must(answers.copy(input("Sorry about that."))).reply;
    const auto seen = [&](const char* text) {
        must(store->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
            CHECK(must(answers.recordStanding(unit, id, QString::fromUtf8(text))));
            return {};
        }));
        CHECK(review(id).state == ReviewState::Replied);
        return must(replies.ofReview(id)).size();
    };
    SECTION("the same text")
    {
        CHECK(seen("Sorry\nabout that.") == 1);
        CHECK(must(replies.find(ready)).state == ReplyState::Posted);
    }
    SECTION("another one")
    {
        CHECK(seen("We mend it.") == 2);
        CHECK(must(replies.find(ready)).state == ReplyState::Draft);
    }
}
