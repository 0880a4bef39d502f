#include "support/core/review_fixture.h"

#include "db/database.h"
#include "replies/reply_batch_builder.h"
#include "replies/reply_context_builder.h"
#include "replies/reply_service.h"
#include "reviews/review_service.h"
#include "shop/store.h"

#include <array>

using namespace encore;
using namespace encore::test;

namespace {

class BatchFixture : public ReviewFixture {
public:
    ReviewId by(const char* author, int stars = 5, int channel = 1)
    {
        return add([&](Review& r) {
            r.author = QString::fromUtf8(author);
            r.stars = stars;
            r.channel = ChannelId(channel);
        });
    }
    std::vector<BatchReply> made(const QString& body, std::span<const ReviewId> ids, bool block = false)
    {
        ReplyTemplate t;
        t.title = QStringLiteral("Thanks");
        t.body = body;
        t.isBlock = block;
        return must(prepareReplies(*store, must(store->settings().profile()), clock.nowUtc(), t, ids));
    }

    std::unique_ptr<Store> store = must(Store::open(path, clock, actor, {false, true, {}}));
};

} // namespace

TEST_CASE_METHOD(BatchFixture, "one template becomes a text for each review, with what hinders it", "[replies][batch]")
{
    const ReviewId a = by("Марина"), b = by("Олег"), answered = by("Ира"), gone(9999);
    must(ReplyService(*store).post({answered, true, false, QStringLiteral("Спасибо"), {}, {}}));
    const std::array ids{a, b, answered, gone};
    const auto texts = made(QString::fromUtf8("{{имя}}, большое спасибо, что нашли время и написали такой тёплый отзыв о нашем магазине! Ждём вас снова, у нас скоро новинки."), ids);
    REQUIRE(texts.size() == 4);
    CHECK(texts[0].text.startsWith(QString::fromUtf8("Марина, большое спасибо")));
    CHECK(texts[0].mayGo());
    CHECK(texts[0].alikeCount == 1);
    CHECK(texts[0].alike > 0.5);
    CHECK(texts[2].hindrance == BatchReply::Hindrance::Answered);
    CHECK(texts[3].hindrance == BatchReply::Hindrance::Gone);
    const auto open = made(QString::fromUtf8("{{?какой размер}} заменим"), std::array{a});
    CHECK(open.front().hindrance == BatchReply::Hindrance::OpenPlaces);
    CHECK(open.front().spans.size() == 1);
}

TEST_CASE_METHOD(BatchFixture, "a text changed by hand is judged anew, and data that vanished leaves its place open", "[replies][batch]")
{
    const ReviewId a = by("Марина");
    auto texts = made(QString::fromUtf8("{{номер заказа}} уже в пути"), std::array{a});   // no order is linked
    REQUIRE(texts.front().hindrance == BatchReply::Hindrance::OpenPlaces);
    ReplyContextBuilder reader(*store, must(store->settings().profile()), clock.nowUtc());
    const ReplyContext context = must(reader.read(review(a), true));
    texts.front().text = QString::fromUtf8("Марина, здравствуйте! Заказ уже в пути. Спасибо!");
    checkAgain(texts.front(), context);
    CHECK(texts.front().mayGo());
    texts.front().text = QString::fromUtf8("Звоните: +7 916 123-43-21");
    checkAgain(texts.front(), context);
    CHECK(texts.front().hindrance == BatchReply::Hindrance::Refused);
}

TEST_CASE_METHOD(BatchFixture, "rules of the checklist follow the settings, and a change that was made fills its variable", "[replies][batch]")
{
    const ReviewId a = by("Марина", 2);
    write([](UnitOfWork& u) {
        return u.db().exec(QStringLiteral("INSERT INTO changes(title, done_on, created_at, created_in) VALUES ('new boxes', '%1', 1, %2)")
                               .arg(QDate(2023, 11, 1).toString(Qt::ISODate)).arg(u.id().value));
    });
    const auto set = [&](const char* level) {
        return store->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}},
                            [&](UnitOfWork& u) { return store->settings().set(u, lintSettingKey(LintRule::Greeting), QLatin1String(level)); });
    };
    CHECK_FALSE(set("loud"));
    must(set("block"));
    ReplyContextBuilder reader(*store, must(store->settings().profile()), clock.nowUtc());
    const ReplyContext context = must(reader.read(review(a), true));
    CHECK(context.rules.value(LintRule::Greeting) == LintLevel::Block);
    CHECK(context.values.values.value(TemplateVariable::WhatWeDid) == QStringLiteral("new boxes"));
    BatchReply reply;
    reply.text = QStringLiteral("Sorry");
    checkAgain(reply, context);
    CHECK(reply.hindrance == BatchReply::Hindrance::Refused);
}

TEST_CASE_METHOD(BatchFixture, "no more texts than can be looked at, and stopping stops", "[replies][batch]")
{
    std::vector<ReviewId> ids;
    for (int i = 0; i < kMostBatchReplies + 5; ++i)
        ids.push_back(by("A"));
    CHECK(made(QStringLiteral("Thanks"), ids).size() == size_t(kMostBatchReplies));
    ReplyTemplate t;
    t.body = QStringLiteral("Thanks");
    CHECK(prepareReplies(*store, must(store->settings().profile()), clock.nowUtc(), t, ids, [] { return true; }).error().code == ErrorCode::Cancelled);
}

TEST_CASE_METHOD(BatchFixture, "a review that the template was not written for is told apart", "[replies][batch]")
{
    ReplyTemplate thanks;
    thanks.title = QStringLiteral("Thanks");
    thanks.body = QString::fromUtf8("Большое спасибо за высокую оценку!");
    thanks.starsFrom = 4;
    thanks.starsTo = 5;
    const ReviewId happy = by("Марина", 5), angry = by("Олег", 1), asks = add([](Review& r) { r.stars.reset(); });
    const std::array ids{happy, angry, asks};
    const auto profile = must(store->settings().profile());
    const auto made = must(prepareReplies(*store, profile, clock.nowUtc(), thanks, ids));
    CHECK(made[0].suits);
    CHECK_FALSE(made[1].suits);
    CHECK_FALSE(made[2].suits);
    thanks.starsFrom.reset();
    thanks.starsTo.reset();
    CHECK(must(prepareReplies(*store, profile, clock.nowUtc(), thanks, ids))[1].suits);
    thanks.reviewClass = ReviewClass::Emotion;
    CHECK_FALSE(must(prepareReplies(*store, profile, clock.nowUtc(), thanks, ids))[0].suits);
}
