#include "support/core/review_fixture.h"

#include "replies/template_repository.h"

#include <array>

using namespace encore;
using namespace encore::test;

namespace {

class TemplateFixture : public ReviewFixture {
public:
    ReplyTemplate make(const char* title, const char* shortcut = "")
    {
        ReplyTemplate t;
        t.title = QString::fromUtf8(title);
        t.shortcut = QString::fromUtf8(shortcut);
        t.body = QStringLiteral("Hello {{first name|there}}");
        return t;
    }
    Result<TemplateId> insert(const ReplyTemplate& t)
    {
        UnitOfWork u = begin(Permission::Templates);
        Result<TemplateId> id = templates.insert(u, t);
        if (id)
            must(u.commit({}));
        return id;
    }
    QStringList titles(const TemplateFilter& f)
    {
        QStringList list;
        for (const TemplateUse& u : must(templates.list(f)))
            list << u.entry.title;
        return list;
    }
    TemplateRepository templates{*db};
};

} // namespace

TEST_CASE_METHOD(TemplateFixture, "a template comes back as it went, bad ones are refused by field", "[replies][templates]")
{
    ReplyTemplate t = make("Size", "size");
    t.starsFrom = 1;
    t.starsTo = 3;
    t.reviewClass = ReviewClass::Constructive;
    t.channel = ChannelId(2);
    t.language = QStringLiteral("ru");
    t.starterKey = QStringLiteral("clothes.size");
    t.isBlock = true;
    t.id = must(insert(t));
    CHECK(must(templates.find(t.id)) == t);

    auto refused = [&](auto change) {
        ReplyTemplate bad = make("Other");
        change(bad);
        const auto r = insert(bad);
        return r ? QString() : r.error().subject;
    };
    CHECK(refused([](ReplyTemplate& x) { x.title = QStringLiteral(" "); }) == QStringLiteral("title"));
    CHECK(refused([](ReplyTemplate& x) { x.body.clear(); }) == QStringLiteral("body"));
    CHECK(refused([](ReplyTemplate& x) { x.body = QString(kTemplateBodyLimit + 1, u'x'); }) == QStringLiteral("body"));
    CHECK(refused([](ReplyTemplate& x) { x.shortcut = QStringLiteral("a b"); }) == QStringLiteral("shortcut"));
    CHECK(refused([](ReplyTemplate& x) { x.shortcut = QStringLiteral("SIZE"); }) == QStringLiteral("shortcut"));
    CHECK(refused([](ReplyTemplate& x) { x.starsFrom = 1; }) == QStringLiteral("stars"));
    CHECK(refused([](ReplyTemplate& x) { x.starsFrom = 4; x.starsTo = 2; }) == QStringLiteral("stars"));
    CHECK(must(templates.findByShortcut(QStringLiteral("Size")))->id == t.id);
}

TEST_CASE_METHOD(TemplateFixture, "the palette offers what fits, with uses counted from replies", "[replies][templates]")
{
    ReplyTemplate low = make("Apology");
    low.starsFrom = 1;
    low.starsTo = 2;
    low.id = must(insert(low));
    ReplyTemplate maps = make("Maps");
    maps.channel = ChannelId(2);
    maps.language = QStringLiteral("ru");
    must(insert(maps));
    ReplyTemplate block = make("Zzz block");
    block.isBlock = true;
    must(insert(block));
    const ReviewId review = add();
    write([&](UnitOfWork& u) -> Status {
        Reply used;
        used.review = review;
        used.text = QStringLiteral("x");
        used.templateId = low.id;
        ENCORE_TRY(replies.insert(u, used));
        used.state = ReplyState::Posted;
        for (qint64 at : {10, 30}) {
            used.postedAt = at;
            ENCORE_TRY(replies.insert(u, used));
        }
        return {};
    });
    TemplateFilter f;
    CHECK(titles(f) == QStringList{QStringLiteral("Apology"), QStringLiteral("Maps"), QStringLiteral("Zzz block")});
    const TemplateUse used = must(templates.list(f)).front();
    CHECK(used.uses == 2);
    CHECK(used.lastUsedAt == 30);
    f.blocks = false;
    f.stars = 5;
    CHECK(titles(f) == QStringList{QStringLiteral("Maps")});
    f.stars = 2;
    f.channel = ChannelId(1);
    CHECK(titles(f) == QStringList{QStringLiteral("Apology")});
    f = {};
    f.language = QStringLiteral("en");
    CHECK_FALSE(titles(f).contains(QStringLiteral("Maps")));
    f = {};
    f.words = QStringLiteral("HELLO zzz");
    CHECK(titles(f) == QStringList{QStringLiteral("Zzz block")});

    write([&](UnitOfWork& u) { return templates.remove(u, low.id); }, Permission::Templates);
    CHECK_FALSE(must(templates.find(low.id)).active);
    write([&](UnitOfWork& u) { return templates.remove(u, TemplateId(2)); }, Permission::Templates);
    CHECK(templates.find(TemplateId(2)).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(TemplateFixture, "folders keep order, and starters come once", "[replies][templates]")
{
    FolderId folder;
    write([&](UnitOfWork& u) -> Status {
        ENCORE_LET(folder, templates.insertFolder(u, {{}, QStringLiteral("Returns"), 1}));
        CHECK(templates.insertFolder(u, {{}, QStringLiteral(" "), 0}).error().subject == QStringLiteral("name"));
        return {};
    }, Permission::Templates);
    ReplyTemplate a = make("A", "hi");
    ReplyTemplate s = make("Starter", "hi");
    s.folder = folder;
    s.starterKey = QStringLiteral("k");
    must(insert(a));
    int added = 0;
    for (int i = 0; i < 2; ++i)
        write([&](UnitOfWork& u) -> Status {
            ENCORE_LET(const int n, templates.insertStarters(u, std::array{s}));
            added += n;
            return {};
        }, Permission::Templates);
    CHECK(added == 1);
    CHECK(titles({}) == QStringList{QStringLiteral("Starter"), QStringLiteral("A")});
    CHECK(must(templates.find(TemplateId(2))).shortcut.isEmpty());
    write([&](UnitOfWork& u) { return templates.removeFolder(u, folder); }, Permission::Templates);
    CHECK(must(templates.folders()).empty());
    CHECK(must(templates.find(TemplateId(2))).folder.isNull());
}
