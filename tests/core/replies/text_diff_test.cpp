#include "replies/text_diff.h"

#include "support/catch.h"

#include <rapidcheck.h>

using namespace encore;

namespace {

QString side(const std::vector<TextChange>& changes, TextChange::Kind left)
{
    QString text;
    for (const TextChange& change : changes)
        if (change.kind != left)
            text += change.text;
    return text;
}

} // namespace

TEST_CASE("a diff names the words that were changed", "[replies][diff]")
{
    using Kind = TextChange::Kind;
    const auto changes = textDiff(QStringLiteral("We will send it soon."), QStringLiteral("We will send it by Friday."));
    REQUIRE(changes.size() >= 3);
    CHECK(changes.front().kind == Kind::Same);
    CHECK(changes.front().text == QStringLiteral("We will send it "));
    CHECK(side(changes, Kind::Removed) == QStringLiteral("We will send it by Friday."));
    CHECK(textDiff(QStringLiteral("a"), QStringLiteral("a")).size() == 1);
    CHECK(textDiff({}, {}).empty());
    CHECK(textDiff(QString(10000, u'.'), QString(9000, u'.')).size() == 2);
}

TEST_CASE("both texts can be read off a diff", "[replies][diff][property]")
{
    REQUIRE(rc::check([] {
        const auto text = [] {
            QString made;
            for (const int word : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)))
                made += QStringLiteral("abcde")[word] + QString(word % 2 ? u' ' : u'b');
            return made;
        };
        const QString before = text(), after = text();
        const auto changes = textDiff(before, after);
        RC_ASSERT(side(changes, TextChange::Kind::Added) == before);
        RC_ASSERT(side(changes, TextChange::Kind::Removed) == after);
    }));
}
