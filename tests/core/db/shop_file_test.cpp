#include "support/core/file_fixture.h"

#include "db/backup.h"
#include "orders/order_repository.h"
#include "shop/store.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace encore;
using namespace encore::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile f(path);
    REQUIRE(f.open(QIODevice::ReadOnly));
    return f.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile f(path);
    REQUIRE(f.open(QIODevice::WriteOnly));
    f.write(bytes);
}

QByteArray shopOfSchema(int schema)
{
    return qUncompress(bytesOf(test::testData(qPrintable(QStringLiteral("schema/%1.encore.z").arg(schema, 4, 10, QLatin1Char('0'))))));
}

} // namespace

TEST_CASE("what is no shop is refused and left untouched", "[shop_file]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.encore"));
    QByteArray garbage(100000, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32*>(garbage.data()), garbage.size() / 4);
    const QByteArray sqliteLike = QByteArray("SQLite format 3\0", 16) + garbage;
    for (const QByteArray& bytes : {QByteArray(), QByteArray("hello"), garbage, sqliteLike}) {
        write(path, bytes);
        const auto opened = shop_file::open(path);
        REQUIRE_FALSE(opened);
        CHECK((opened.error().code == ErrorCode::NotAShop || opened.error().code == ErrorCode::DamagedShop));
        CHECK(bytesOf(path) == bytes);
        CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    }
    const auto folder = shop_file::open(dir.path());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == ErrorCode::NotAShop);
    const auto missing = shop_file::open(dir.filePath(QStringLiteral("none.encore")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
}

TEST_CASE("another program's database, a newer shop and a changed schema are told apart", "[shop_file]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.encore"));
    {
        auto db = must(Database::open(path, Database::Mode::Create));
        must(db->exec(QStringLiteral("CREATE TABLE t (a)")));
    }
    CHECK(shop_file::open(path).error().code == ErrorCode::NotAShop);

    FileFixture shop;
    must(shop.db->exec(QStringLiteral("PRAGMA user_version = 99")));
    shop.db.reset();
    const QByteArray before = bytesOf(shop.path);
    const auto newer = shop_file::open(shop.path);
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == ErrorCode::NewerShop);
    CHECK(newer.error().facts.first() == QStringLiteral("99"));
    CHECK(bytesOf(shop.path) == before);

    FileFixture other;
    must(other.db->exec(QStringLiteral("CREATE TABLE stray (a)")));
    other.db.reset();
    const auto changed = shop_file::open(other.path);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().code == ErrorCode::DamagedShop);
}

TEST_CASE("a shop of an older schema is brought up to date, a copy first, and what was undone before can be redone", "[shop_file][migration]")
{
    const int schema = GENERATE(1, 2);
    REQUIRE(schema < kSchemaVersion);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("shop.encore"));
    const QByteArray old = shopOfSchema(schema);
    REQUIRE(old.size() > 100000);
    write(path, old);
    REQUIRE(must(shop_file::inspect(path)).schema == schema);

    shop_file::OpenOptions readOnly;
    readOnly.readOnly = true;
    auto db = must(shop_file::open(path, readOnly));
    CHECK_FALSE(db->exec(QStringLiteral("UPDATE units SET label = ''")));
    CHECK(must(db->integer(QStringLiteral("PRAGMA user_version"))) == kSchemaVersion);
    CHECK(must(shop_file::check(*db)).isEmpty());
    const auto count = [&](const char* table) { return must(db->integer(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table))); };
    CHECK(count("customers") == 12);
    CHECK(count("orders") == 30);
    CHECK(count("reviews") == 15);
    const QStringList copies = QDir(dir.path()).entryList({QStringLiteral("*-before-schema-*.encore")});
    REQUIRE(copies.size() == 1);
    CHECK(must(shop_file::inspect(dir.filePath(copies.first()))).schema == schema);

    const SystemClock clock;
    db.reset();
    auto store = must(Store::open(path, clock, {}));
    const auto units = must(store->units());
    REQUIRE(units.front().kind == UnitKind::Undo);
    REQUIRE(must(store->undo(units.front().id)).done);
    CHECK(must(store->db().integer(QStringLiteral("SELECT count(*) FROM reviews"))) == 17);
    CHECK(must(store->db().integer(QStringLiteral("SELECT count(*) FROM replies WHERE starred = 0 AND remark = ''"))) == 14);
    CHECK(must(shop_file::check(store->db())).isEmpty());
}

TEST_CASE("what an older schema kept of notes, tasks and reviews is told whom it concerns", "[shop_file][migration]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("shop.encore"));
    write(path, shopOfSchema(1));
    {
        auto db = must(Database::open(path, Database::Mode::ReadWrite));
        must(db->exec(QStringLiteral("UPDATE journal_now SET unit_id = 1000")));
        must(db->exec(QStringLiteral("INSERT INTO notes(order_id, text, at, created_in) SELECT id, 'gift', 1, 1 FROM orders WHERE customer_id = 3 LIMIT 1")));
        must(db->exec(QStringLiteral("UPDATE notes SET text = 'no gift' WHERE text = 'gift'")));
        must(db->exec(QStringLiteral("UPDATE journal_now SET unit_id = NULL")));
        REQUIRE(must(db->integer(QStringLiteral("SELECT count(*) FROM notes_before WHERE text = 'gift' AND j_customer IS NULL"))) == 1);
    }
    const auto db = must(shop_file::open(path));
    CHECK(must(db->integer(QStringLiteral("SELECT j_customer FROM notes_before WHERE text = 'gift'"))) == 3);
}

TEST_CASE("an order changed under a schema without taxes has none, and what was changed then can be undone", "[shop_file][migration]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("shop.encore"));
    write(path, shopOfSchema(2));
    const SystemClock clock;
    const auto store = must(Store::open(path, clock, {}));
    CHECK(must(store->db().integer(QStringLiteral("SELECT count(*) FROM orders WHERE tax_minor = 0"))) == 30);
    const UnitId imported(2);
    const auto order = [&] { return *must(store->orders().find(OrderId(1))); };
    REQUIRE(order().total == Money(140000));
    must(store->write({UnitKind::Edit, Permission::Orders, QStringLiteral("order.edit"), {}}, [&](UnitOfWork& unit) {
        Order taxed = order();
        taxed.tax = Money(20000);
        return store->orders().update(unit, taxed);
    }));
    REQUIRE(must(store->undo(imported)).done);
    CHECK(order().total == Money(134000));
    CHECK(order().shipping == Money(35000));
    CHECK(order().tax == Money(20000));            // of a later unit
    REQUIRE(must(store->undo(must(store->units()).front().id)).done);
    CHECK(order().total == Money(140000));
    CHECK(order().tax == Money(20000));
    CHECK(must(shop_file::check(store->db())).isEmpty());
}

TEST_CASE("create refuses an existing file and leaves nothing behind", "[shop_file]")
{
    FileFixture shop;
    const auto again = shop_file::create(shop.path);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
    const auto nowhere = shop_file::create(shop.dir.filePath(QStringLiteral("no/such/folder.encore")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::NotFound);
}

TEST_CASE("two shops of one name keep their backups apart", "[shop_file][backup]")
{
    FileFixture one, other;
    const QString folder = one.dir.filePath(QStringLiteral("copies"));
    const QString first = backup::seriesName(one.path), second = backup::seriesName(other.path);
    REQUIRE(QFileInfo(one.path).fileName() == QFileInfo(other.path).fileName());
    CHECK(first != second);
    CHECK(first == backup::seriesName(QFileInfo(one.path).path() + QStringLiteral("/./") + QFileInfo(one.path).fileName()));
    backup::Policy single;
    single.recent = 1;
    single.daily = single.weekly = single.monthly = 0;
    must(backup::roll(*one.db, folder, first, 1'700'000'000, single));
    for (int i = 0; i < 3; ++i)
        must(backup::roll(*other.db, folder, second, 1'700'000'100 + i, single));
    CHECK(backup::list(folder, first).size() == 1);
    CHECK(backup::list(folder, second).size() == 1);
}

TEST_CASE("network file systems are known by type and by path", "[shop_file]")
{
    CHECK(shop_file::isNetworkFileSystem("cifs", QStringLiteral("/mnt/x")));
    CHECK(shop_file::isNetworkFileSystem("nfs4", QStringLiteral("/mnt/x")));
    CHECK(shop_file::isNetworkFileSystem("NTFS", QStringLiteral("//server/share/x.encore")));
    CHECK_FALSE(shop_file::isNetworkFileSystem("ext4", QStringLiteral("/home/x")));
}

TEST_CASE("a backup holds what was committed, and restore keeps the file it replaces", "[shop_file][backup]")
{
    FileFixture shop;
    UnitOfWork u = shop.begin();
    must(shop.db->exec(QStringLiteral("INSERT INTO customers(name, created_in) VALUES ('Anna', %1)").arg(u.id().value)));
    must(u.commit({}));
    const QString copy = shop.dir.filePath(QStringLiteral("копия/b.encore"));
    must(backup::copyTo(*shop.db, copy));
    CHECK(backup::copyTo(*shop.db, copy).error().code == ErrorCode::AlreadyExists);
    UnitOfWork v = shop.begin();
    must(shop.db->exec(QStringLiteral("INSERT INTO customers(name, created_in) VALUES ('Boris', %1)").arg(v.id().value)));
    must(v.commit({}));

    CHECK(backup::restore(copy, shop.path).error().code == ErrorCode::Busy);      // still open here
    CHECK(shop.count(QStringLiteral("customers")) == 2);
    shop.db.reset();
    const QString kept = must(backup::restore(copy, shop.path));
    {
        auto db = must(shop_file::open(shop.path));
        CHECK(must(db->integer(QStringLiteral("SELECT count(*) FROM customers"))) == 1);
        auto old = must(shop_file::open(kept));
        CHECK(must(old->integer(QStringLiteral("SELECT count(*) FROM customers"))) == 2);
    }
    write(copy, "garbage");
    CHECK_FALSE(backup::restore(copy, shop.path));
    CHECK(must(must(shop_file::open(shop.path))->integer(QStringLiteral("SELECT count(*) FROM customers"))) == 1);
}

TEST_CASE("going back to a copy is prepared beside an open shop, can be stopped, and leaves nothing then", "[shop_file][backup]")
{
    FileFixture shop;
    const QString copy = shop.dir.filePath(QStringLiteral("b.encore"));
    must(backup::copyTo(*shop.db, copy));
    const QStringList before = QDir(shop.dir.path()).entryList(QDir::Files);
    double seen = -1;
    const auto stopped = backup::prepareRestore(copy, shop.path, [&](double share) {
        seen = share;
        return false;
    });
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(seen == 0);
    CHECK(QDir(shop.dir.path()).entryList(QDir::Files) == before);
    CHECK(backup::prepareRestore(shop.path, shop.path).error().code == ErrorCode::InvalidInput);

    const QString prepared = must(backup::prepareRestore(copy, shop.path, [](double) { return true; }));
    CHECK(QFile::exists(prepared));
    CHECK(backup::swapIn(prepared, shop.path).error().code == ErrorCode::Busy);      // still open here
    CHECK(QDir(shop.dir.path()).entryList(QDir::Files) == before);
    const QString again = must(backup::prepareRestore(copy, shop.path));
    shop.db.reset();
    CHECK(QFile::exists(must(backup::swapIn(again, shop.path))));
    CHECK_FALSE(QFile::exists(again));
}

TEST_CASE("old copies are thinned by day, week, month and bytes, the newest stays", "[backup]")
{
    std::vector<backup::Entry> entries;
    const qint64 now = 1700000000;
    for (int hour = 0; hour < 24 * 400; hour += 6)
        entries.push_back({QString::number(hour), now - hour * 3600, 1000});
    const auto gone = backup::superfluous(entries, {});
    const size_t kept = entries.size() - gone.size();
    CHECK(kept >= 12);
    CHECK(kept <= 12 + 7 + 5 + 12);
    backup::Policy tight;
    tight.bytes = 1;
    CHECK(backup::superfluous(entries, tight).size() == entries.size() - 1);
}

TEST_CASE("scripts are split at statement ends only", "[database]")
{
    const QStringList parts = splitSql(QStringLiteral(
        "CREATE TABLE a (x TEXT DEFAULT ';'); -- it's; a comment\n"
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END;\nSELECT 1"));
    REQUIRE(parts.size() == 3);
    CHECK(parts[1].endsWith(QStringLiteral("END")));
}
