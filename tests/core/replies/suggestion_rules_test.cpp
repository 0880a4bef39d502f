#include "support/core/review_fixture.h"

#include "replies/suggestion_rule_repository.h"
#include "replies/suggestion_service.h"
#include "replies/template_repository.h"
#include "shop/store.h"

#include <rapidcheck.h>

using namespace encore;
using namespace encore::test;

namespace {

Review about(int stars, const char* text)
{
    Review r;
    r.channel = ChannelId(1);
    r.stars = stars;
    r.text = QString::fromUtf8(text);
    return r;
}

} // namespace

TEST_CASE("a rule speaks when all of its conditions hold", "[replies][rules]")
{
    SuggestionRule rule;
    CHECK(matches(rule, about(1, "x")));
    rule.starsTo = 2;
    CHECK(matches(rule, about(2, "x")));
    CHECK_FALSE(matches(rule, about(3, "x")));
    Review unrated = about(1, "x");
    unrated.stars.reset();
    CHECK_FALSE(matches(rule, unrated));
    rule.words = QString::fromUtf8("размер, мал");
    CHECK(matches(rule, about(1, "Размера не хватило")));
    CHECK(matches(rule, about(1, "Оказался мал")));
    CHECK_FALSE(matches(rule, about(1, "Немалая цена")));
    rule.stopWords = QString::fromUtf8("возврат");
    CHECK_FALSE(matches(rule, about(1, "Размер мал, оформила возврат")));
    rule.hasText = false;
    CHECK_FALSE(matches(rule, about(1, "мал")));
    rule = {};
    rule.hasText = false;
    CHECK(matches(rule, about(5, "  ")));
    rule.kind = ReviewKind::Question;
    CHECK_FALSE(matches(rule, about(5, "")));
    rule = {};
    rule.channel = ChannelId(2);
    CHECK_FALSE(matches(rule, about(5, "x")));
    rule = {};
    rule.reviewClass = ReviewClass::Abuse;
    CHECK_FALSE(matches(rule, about(5, "x")));
}

TEST_CASE("the first rule that fits wins, whatever their number", "[replies][rules][property]")
{
    REQUIRE(rc::check([] {
        std::vector<SuggestionRule> rules;
        for (int i = 0; i < *rc::gen::inRange(0, 8); ++i) {
            SuggestionRule rule;
            rule.id = i + 1;
            rule.starsFrom = *rc::gen::inRange(1, 6);
            rule.active = *rc::gen::arbitrary<bool>();
            rule.templateActive = *rc::gen::arbitrary<bool>();
            rules.push_back(rule);
        }
        const Review review = about(*rc::gen::inRange(1, 6), "x");
        const SuggestionRule* found = firstMatch(rules, review);
        for (const SuggestionRule& rule : rules) {
            if (rule.active && rule.templateActive && matches(rule, review)) {
                RC_ASSERT(found && found->id == rule.id);
                return;
            }
        }
        RC_ASSERT(!found);
    }));
}

TEST_CASE_METHOD(ReviewFixture, "rules are kept in order, moved, and tried on the last reviews", "[replies][rules]")
{
    const auto store = must(Store::open(path, clock, actor, {false, true, {}}));
    SuggestionRuleRepository rules(*db);
    TemplateRepository templates(*db);
    std::vector<qint64> ids;
    write([&](UnitOfWork& u) -> Status {
        ReplyTemplate t;
        t.title = QStringLiteral("Sorry");
        t.body = QStringLiteral("Sorry!");
        SuggestionRule rule;
        rule.templateId = must(templates.insert(u, t));
        CHECK(rules.insert(u, rule).error().subject == QStringLiteral("name"));
        for (const int to : {2, 3, 5}) {
            rule.name = QStringLiteral("up to %1").arg(to);
            rule.starsTo = to;
            ids.push_back(must(rules.insert(u, rule)));
        }
        rule.starsFrom = 9;
        CHECK(rules.insert(u, rule).error().subject == QStringLiteral("stars"));
        rule.starsFrom.reset();
        rule.templateId = {};
        CHECK(rules.insert(u, rule).error().subject == QStringLiteral("template"));
        return {};
    }, Permission::Templates);
    add();                                                      // three stars
    add([](Review& r) { r.stars = 1; });
    auto run = must(dryRun(*store, must(rules.list())));
    CHECK(run.hits.size() == 2);
    CHECK(run.countOf(ids[0]) == 1);
    CHECK(run.countOf(ids[1]) == 1);
    write([&](UnitOfWork& u) { return rules.move(u, ids[2], 0); }, Permission::Templates);
    run = must(dryRun(*store, must(rules.list())));
    CHECK(run.countOf(ids[2]) == 2);
    CHECK(must(rules.list()).front().id == ids[2]);
    write([&](UnitOfWork& u) { return rules.remove(u, ids[2]); }, Permission::Templates);
    CHECK(must(rules.list()).size() == 2);
    write([&](UnitOfWork& u) -> Status {
        CHECK(rules.move(u, 999, 0).error().code == ErrorCode::NotFound);
        return {};
    }, Permission::Templates);
}

TEST_CASE_METHOD(ReviewFixture, "a rule whose template was put away lets the rules below it speak", "[replies][rules]")
{
    const auto store = must(Store::open(path, clock, actor, {false, true, {}}));
    SuggestionRuleRepository rules(*db);
    TemplateRepository templates(*db);
    std::vector<qint64> ids;
    ReplyTemplate sorry;
    sorry.title = QStringLiteral("Sorry");
    sorry.body = QStringLiteral("Sorry!");
    write([&](UnitOfWork& u) -> Status {
        ReplyTemplate other = sorry;
        other.title = QStringLiteral("Other");
        ENCORE_LET(sorry.id, templates.insert(u, sorry));
        ENCORE_LET(other.id, templates.insert(u, other));
        for (const TemplateId id : {sorry.id, other.id}) {
            SuggestionRule rule;
            rule.name = QStringLiteral("any");
            rule.templateId = id;
            ids.push_back(must(rules.insert(u, rule)));
        }
        return {};
    }, Permission::Templates);
    add();
    CHECK(must(dryRun(*store, must(rules.list()))).countOf(ids[0]) == 1);
    sorry.active = false;
    const ChangeSet archived = write([&](UnitOfWork& u) { return templates.update(u, sorry); }, Permission::Templates);
    CHECK_FALSE(must(rules.list())[0].templateActive);
    CHECK(must(rules.list())[0].active);                        // nobody switched the rule off: it comes back with its template
    CHECK(must(dryRun(*store, must(rules.list()))).countOf(ids[0]) == 0);
    CHECK(must(dryRun(*store, must(rules.list()))).countOf(ids[1]) == 1);
    REQUIRE(must(store->undo(archived.unit)).done);
    CHECK(must(dryRun(*store, must(rules.list()))).countOf(ids[0]) == 1);
}
