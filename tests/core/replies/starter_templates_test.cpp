#include "replies/starter_templates.h"

#include "replies/reply_facts.h"
#include "support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace encore;
using encore::test::must;

namespace {

QString first(const StarterLibrary& library, const TemplateWish& wish)
{
    const auto fitting = suggestTemplates(library, wish);
    return fitting.empty() ? QString() : fitting.front().key;
}

} // namespace

TEST_CASE("both starter libraries hold 24 whole templates", "[templates]")
{
    QStringList keys[2];
    int n = 0;
    for (const char* language : {"ru", "en"}) {
        const StarterLibrary library = must(starterLibrary(QString::fromLatin1(language)));
        REQUIRE(library.templates.size() == 24);
        CHECK(library.blocks.size() == 5);
        QSet<QString> shortcuts, titles;
        TemplateContext empty;
        empty.block = [&](const QString& key) { return library.block(key); };
        for (const StarterTemplate& t : library.templates) {
            INFO(t.key.toStdString());
            keys[n] << t.key + QString::number(t.starsFrom) + QString::number(t.starsTo) + t.situation + t.trades.join(u',') + t.classes.join(u',');
            CHECK_FALSE(t.title.isEmpty());
            CHECK_FALSE(t.folder.isEmpty());
            CHECK_FALSE(t.shortcut.isEmpty());
            CHECK(t.starsFrom <= t.starsTo);
            shortcuts.insert(t.shortcut);
            titles.insert(t.title);
            // Every open place is a question or a known variable: nothing is misspelt.
            for (const auto& span : renderTemplate(t.body, empty).spans)
                if (span.kind == PlaceholderSpan::Kind::Unresolved)
                    CHECK(span.problem == PlaceholderProblem::NotAnswered);
            TemplateContext answered = empty;
            for (const auto& q : questionsOf(t.body, answered))
                answered.answers.insert(placeholderKey(q.question), q.proposal.isEmpty() ? QStringLiteral("xyz") : q.proposal);
            const RenderedText r = renderTemplate(t.body, answered);
            CHECK(r.isResolved());
            CHECK_FALSE(r.text.contains(QStringLiteral("  ")));
            CHECK_FALSE(r.text.contains(QRegularExpression(QStringLiteral(" [.,!?:]|\\.\\.|[.!?] \\p{Ll}"), QRegularExpression::UseUnicodePropertiesOption)));
            CHECK(r.text.size() <= 1000);
        }
        CHECK(shortcuts.size() == 24);
        CHECK(titles.size() == 24);
        ++n;
    }
    CHECK(keys[0] == keys[1]);
    CHECK(must(starterLibrary(QStringLiteral("de"))).templates[0].title == must(starterLibrary(QStringLiteral("en"))).templates[0].title);
}

TEST_CASE("starter templates are offered by trade, stars, channel and words", "[templates]")
{
    const StarterLibrary library = must(starterLibrary(QStringLiteral("ru")));
    const auto s = [](const char* text) { return QString::fromLatin1(text); };
    CHECK(first(library, {s("clothes"), 2, s("maps"), true, {}, {}}) == s("size_fit"));
    CHECK(first(library, {s("food"), 1, s("maps"), true, {}, {}}) == s("food_quality"));
    CHECK(first(library, {s("services"), 3, s("site"), true, s("constructive"), {}}) == s("redo_service"));
    CHECK(first(library, {{}, 5, s("marketplace"), false, {}, {}}) == s("thanks_textless"));
    CHECK(first(library, {{}, 1, s("maps"), false, {}, {}}) == s("low_textless"));
    CHECK(first(library, {{}, 5, s("marketplace"), true, {}, {}}) == s("thanks_fact"));
    CHECK(first(library, {{}, 4, {}, true, {}, {}}) == s("four_stars"));
    CHECK(first(library, {{}, 3, {}, true, {}, {}}) == s("neutral_specific"));
    CHECK(first(library, {s("clothes"), 1, {}, true, s("emotion"), {}}) == s("emotion_only"));
    CHECK(first(library, {{}, 5, {}, true, {}, s("question")}) == s("question"));
    CHECK(first(library, {{}, 1, {}, true, s("not_ours"), {}}) == s("not_ours"));
    for (const auto& t : suggestTemplates(library, {s("food"), 2, s("marketplace"), true, {}, {}})) {
        CHECK(t.key != s("ask_order"));   // marketplaces forbid asking
        CHECK(t.key != s("size_fit"));
        CHECK(t.starsTo <= 3 + 2);
    }
}
