#include "shop/safekeeping.h"

#include "shop/backup_repository.h"
#include "support/core/shop_fixture.h"

#include <QFile>

using namespace encore;
using namespace encore::test;

namespace {

constexpr qint64 kDay = 86400;

struct Kept : ShopFixture {
    void set(const char* key, const QString& value)
    {
        write([&](UnitOfWork& u) { must(store->settings().set(u, QLatin1String(key), value)); }, Permission::Settings);
    }
    bool copied() { return must(copyWhatIsNew(*store, u"import"_qs)); }
};

} // namespace

TEST_CASE("a copy is made of what no copy has, and noted", "[backup]")
{
    Kept shop;
    shop.set("backup.folder", shop.dir.filePath(u"copies"_qs));
    BackupRepository notes(shop.store->db());
    CHECK_FALSE(shop.copied());          // there is nothing to lose yet
    CHECK_FALSE(must(notes.last()));
    shop.customer(u"Анна"_qs);
    REQUIRE(shop.copied());
    const auto note = must(notes.last());
    REQUIRE(note);
    CHECK(note->reason == u"import"_qs);
    CHECK(note->at == shop.clock.nowUtc());
    CHECK(QFile::exists(note->file));
    CHECK_FALSE(shop.copied());
    shop.clock.advance(60);
    shop.customer(u"Борис"_qs);
    CHECK(shop.copied());
    // A copy that is gone copies nothing.
    REQUIRE(QFile::remove(must(notes.last())->file));
    shop.clock.advance(60);
    CHECK(shop.copied());
}

TEST_CASE("a copy that cannot be made is an error and is not noted", "[backup]")
{
    Kept shop;
    shop.customer(u"Анна"_qs);
    QFile file(shop.dir.filePath(u"taken"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    shop.set("backup.folder", file.fileName() + u"/below"_qs);
    CHECK_FALSE(copyWhatIsNew(*shop.store, u"rolling"_qs));
    CHECK_FALSE(must(BackupRepository(shop.store->db()).last()));
}

TEST_CASE("changes are kept as long as the shop says, then they can no longer be undone", "[history]")
{
    Kept shop;
    shop.set("journal.keep_days", u"30"_qs);
    const CustomerId anna = shop.customer(u"Анна"_qs);
    const auto rename = [&](const QString& name) {
        return shop.write([&](UnitOfWork& u) {
            Customer c = must(shop.store->customers().find(anna));
            c.name = name;
            must(shop.store->customers().update(u, c));
        });
    };
    const UnitId old = rename(u"Анна Первая"_qs);
    const qint64 lines = must(shop.store->db().integer(u"SELECT count(*) FROM units"_qs));
    shop.clock.advance(29 * kDay);
    CHECK(must(pruneChanges(*shop.store)) == 0);
    shop.clock.advance(2 * kDay);
    const UnitId young = rename(u"Анна Вторая"_qs);
    CHECK(pruneChanges(*shop.store, [] { return true; }).error().code == ErrorCode::Cancelled);
    CHECK(must(pruneChanges(*shop.store)) == 0);       // marked before it was stopped, and gone now
    CHECK(must(shop.store->db().integer(u"SELECT count(*) FROM customers_before"_qs)) == 1);
    CHECK(must(shop.store->db().integer(u"SELECT count(*) FROM units"_qs)) == lines + 1);
    CHECK(must(shop.store->db().integer(u"SELECT count(*) FROM units WHERE pruned = 1"_qs)) == lines);
    CHECK_FALSE(shop.store->undo(old));
    REQUIRE(must(shop.store->undo(young)).done);
    CHECK(must(shop.store->customers().find(anna)).name == u"Анна Первая"_qs);
}
