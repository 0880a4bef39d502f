#include "replies/reply_repository.h"
#include "service/drill_repository.h"
#include "service/drill_service.h"
#include "shop/settings_repository.h"
#include "support/core/case_fixture.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(CaseFixture, "starred answers are examples to practise with, one after the other", "[service][drill]")
{
    const ShopProfile profile = must(store->settings().profile());
    const qint64 now = clock.nowUtc();
    CHECK_FALSE(must(readDrill(*store, profile, now, 0)));
    std::vector<ReplyId> made;
    DrillRepository examples(store->db());
    for (int i = 0; i < 3; ++i) {
        const ReviewId of = review([&](Review& r) {
            r.customer = i == 0 ? marina : CustomerId();
            r.publishedAt = now - 20 * 86400 + i;
        });
        write([&](UnitOfWork& u) {
            Reply reply;
            reply.review = of;
            reply.state = ReplyState::Posted;
            reply.text = QStringLiteral("Marina, hello! Sorry about the sleeves. Today we send another size. We would be glad to see you again.");
            reply.postedAt = now - (10 - i) * 86400;
            made.push_back(must(store->replies().insert(u, reply)));
        }, Permission::Reviews);
    }
    CHECK_FALSE(must(readDrill(*store, profile, now, 0)));      // none is an example yet
    write([&](UnitOfWork& u) {
        must(examples.star(u, made[0], true));
        must(examples.star(u, made[2], true));
    }, Permission::Reviews);
    const auto first = must(readDrill(*store, profile, now, 0)), second = must(readDrill(*store, profile, now, 1));
    REQUIRE((first && second));
    CHECK(first->example.id == made[2]);                         // the newest
    CHECK(second->example.id == made[0]);
    CHECK(second->number == 2);
    CHECK(second->count == 2);
    CHECK(must(readDrill(*store, profile, now, -1))->example.id == made[0]);
    CHECK(must(readDrill(*store, profile, now, 2))->example.id == made[2]);
    // Typing the example itself is no repetition of it.
    CHECK_FALSE(second->context.lint.recentPosts.contains(second->example.text));
    CHECK_FALSE(second->orderedAgainAt);
    order(marina, now - 3600);
    CHECK(must(readDrill(*store, profile, now, 1))->orderedAgainAt == now - 3600);
    write([&](UnitOfWork& u) { must(examples.star(u, made[2], false)); }, Permission::Reviews);
    CHECK(must(readDrill(*store, profile, now, 0))->count == 1);
    const auto missing = store->write({UnitKind::Edit, Permission::Reviews, {}, {}}, [&](UnitOfWork& u) { return examples.star(u, ReplyId(99), true); });
    CHECK(missing.error().code == ErrorCode::NotFound);
}

TEST_CASE("the score counts the rules that apply", "[service][drill]")
{
    std::vector<LintFinding> findings(4);
    findings[0].state = LintState::Ok;
    findings[1].state = LintState::Warn;
    findings[2].state = LintState::Block;
    findings[3].state = LintState::NotApplicable;
    const DrillScore score = drillScore(findings);
    CHECK(score.kept == 1);
    CHECK(score.asked == 3);
}
