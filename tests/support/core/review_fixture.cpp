#include "support/core/review_fixture.h"

namespace encore::test {

ReviewFixture::ReviewFixture()
{
    write([](UnitOfWork& u) -> Status {
        const QString unit = QString::number(u.id().value);
        for (const char* sql : {
                 "INSERT INTO channels(name, name_key, kind_id, created_in) VALUES ('Site', 'site', 1, %1), ('Maps', 'maps', 4, %1)",
                 "UPDATE channels SET reply_to_textless = 0, negative_minutes = 120, other_minutes = 480 WHERE id = 2",
                 "INSERT INTO staff(name, role_id, created_in) VALUES ('Anna', 1, %1), ('Oleg', 2, %1)",
                 "INSERT INTO customers(name, created_in) VALUES ('Marina', %1), ('Ivan', %1)",
                 "INSERT INTO products(name, name_key, created_in) VALUES ('Sweater', 'sweater', %1), ('Cup', 'cup', %1)",
                 "INSERT INTO tags(name, name_key, created_in) VALUES ('size', 'size', %1)"})
            ENCORE_TRY(u.db().exec(QString::fromLatin1(sql).replace(QStringLiteral("%1"), unit)));
        return {};
    }, Permission::Settings);
}

ReviewId ReviewFixture::add(const std::function<void(Review&)>& change)
{
    Review r;
    r.channel = ChannelId(1);
    r.author = QStringLiteral("Marina");
    r.rating = Rating{30, 50};
    r.stars = 3;
    r.text = QStringLiteral("too large");
    r.publishedAt = clock.nowUtc() - 3600;
    r.loggedAt = clock.nowUtc();
    r.dueAt = clock.nowUtc() + 3600;
    r.waiting = true;
    if (change)
        change(r);
    ReviewId id;
    write([&](UnitOfWork& u) -> Status {
        ENCORE_LET(id, reviews.insert(u, r));
        return {};
    });
    return id;
}

ChangeSet ReviewFixture::write(const std::function<Status(UnitOfWork&)>& work, Permission permission)
{
    UnitOfWork u = begin(permission);
    must(work(u));
    return must(u.commit({}));
}

ReviewFilter ReviewFixture::filter(ReviewView view)
{
    ReviewFilter f;
    f.view = view;
    f.now = clock.nowUtc();
    f.me = StaffId(1);
    return f;
}

} // namespace encore::test
