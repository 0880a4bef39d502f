#include "program.h"

#include "db/shop_file.h"
#include "shop/store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace encore;
using namespace encore::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString s(const char* utf8) { return QString::fromUtf8(utf8); }

QStringList line(const char* words) { return s(words).split(u' '); }

} // namespace

TEST_CASE("wrong usage ends with 2, help with 0", "[cli]")
{
    const Program cli;
    const QString shop = cli.shop();
    for (const QStringList& wrong : {QStringList{}, line("nothing"), line("analyze"), line("info"), line("info --no-such x"), line("create"),
                                     line("undo x not-a-number"), line("search x")}) {
        const Ran ran = cli.run(wrong);
        INFO(wrong.join(u' ').toStdString());
        CHECK(ran.exit == 2);
        CHECK(ran.out.isEmpty());
        CHECK_FALSE(ran.err.isEmpty());
    }
    CHECK(cli.run({s("set"), shop, s("no-equals-sign")}).exit == 2);
    CHECK(cli.run({s("set"), shop, s("no.such.key=1")}).exit == 2);
    CHECK(cli.run({s("set"), shop, s("kpi.merge_same_day=perhaps")}).exit == 2);
    CHECK(cli.run({s("get"), shop, s("no.such.key")}).exit == 2);
    CHECK(cli.run({s("units"), shop, s("--kind"), s("nothing")}).exit == 2);
    CHECK(cli.run({s("create"), cli.path(s("b.encore")), s("--currency"), s("roubles")}).exit == 2);
    CHECK_FALSE(QFile::exists(cli.path(s("b.encore"))));
    const Ran help = cli.run(line("--help"));
    CHECK(help.exit == 0);
    CHECK(help.out.contains("undo"));
    CHECK_FALSE(help.out.contains("analyze"));
    CHECK(cli.run(line("info --help")).exit == 0);
    CHECK(cli.run(line("--version")).out.startsWith("encore-cli "));
}

TEST_CASE("create makes a shop with its profile and refuses an existing file", "[cli]")
{
    const Program cli;
    const QString shop = cli.shop(s("Лавка «Север»"), {s("--name"), s("Лавка «Север»"), s("--currency"), s("usd"), s("--timezone"), s("UTC"), s("--language"), s("en")});
    const QJsonObject info = cli.done({s("info"), shop, s("--json")}).object();
    CHECK(info[s("name")].toString() == s("Лавка «Север»"));
    CHECK(info[s("currency")].toString() == s("USD"));
    CHECK(info[s("timezone")].toString() == s("UTC"));
    CHECK(info[s("schema")].toInt() == kSchemaVersion);
    CHECK(info[s("bytes")].toInteger() > 0);
    CHECK(info[s("last_backup")].isNull());
    for (const char* kind : {"customers", "products", "orders", "reviews", "replies", "templates"})
        CHECK(info[s("counts")][s(kind)] == QJsonValue(0));

    const QByteArray before = bytesOf(shop);
    const Ran again = cli.run({s("create"), shop});
    CHECK(again.exit == 1);
    CHECK(again.err.contains("exists already"));
    CHECK(bytesOf(shop) == before);
    CHECK(cli.run({s("create"), cli.path(s("no/such/folder/a.encore"))}).exit == 1);
}

TEST_CASE("text is UTF-8 whatever the locale says", "[cli]")
{
    Program cli;
    cli.environment.insert(s("LC_ALL"), s("C"));
    cli.environment.insert(s("LANG"), s("C"));
    const QString shop = cli.shop(s("Магазин Ёлка"), {s("--name"), s("Ёлка")});
    CHECK(QFile::exists(shop));
    const Ran got = cli.done({s("get"), shop, s("shop.name")});
    CHECK(got.out == s("Ёлка\n").toUtf8());
    CHECK(got.err.isEmpty());
    cli.done({s("set"), shop, s("shop.name=Жук")});
    CHECK(cli.done({s("info"), shop, s("--json")}).object()[s("name")].toString() == s("Жук"));
}

TEST_CASE("set stores all or nothing, get gives it back", "[cli]")
{
    const Program cli;
    const QString shop = cli.shop();
    cli.done({s("set"), shop, s("kpi.merge_same_day=no"), s("shop.name=A=B")});
    CHECK(cli.done({s("get"), shop, s("shop.name")}).out == "A=B\n");
    CHECK(cli.run({s("set"), shop, s("shop.name=C"), s("shop.currency=nothing")}).exit == 2);
    CHECK(cli.done({s("get"), shop, s("shop.name")}).out == "A=B\n");
    CHECK(cli.done({s("get"), shop, s("shop.name"), s("kpi.merge_same_day")}).out == "shop.name=A=B\nkpi.merge_same_day=false\n");
    const QJsonObject two = cli.done({s("get"), shop, s("shop.name"), s("kpi.merge_same_day"), s("--json")}).object();
    CHECK(two.size() == 2);
    CHECK(two[s("kpi.merge_same_day")] == QJsonValue(false));
    const QJsonObject all = cli.done({s("get"), shop, s("--json")}).object();
    CHECK(all[s("kpi.retention_window")] == QJsonValue(0));
    CHECK(all[s("meanings")][s("shop.currency")].toString().contains(s("currency")));
    CHECK(cli.done({s("get"), shop}).out.contains("shop.currency=RUB"));
    // An empty value is a value.
    cli.done({s("set"), shop, s("shop.name=")});
    CHECK(cli.done({s("get"), shop, s("shop.name")}).out == "\n");
}

TEST_CASE("units are listed and undone, what changed since is refused with a list", "[cli]")
{
    const Program cli;
    const QString shop = cli.shop(s("a"), {s("--name"), s("one")});
    cli.done({s("set"), shop, s("shop.name=two")});
    cli.done({s("set"), shop, s("shop.name=three")});
    const QJsonArray units = cli.done({s("units"), shop, s("--json")}).array();
    REQUIRE(units.size() == 3);
    for (const char* key : {"unit_id", "at", "staff", "kind", "label", "undone"})
        CHECK(units[0].toObject().contains(s(key)));
    CHECK(units[0][s("kind")].toString() == s("settings"));
    CHECK(cli.done({s("units"), shop, s("--kind"), s("import"), s("--json")}).array().isEmpty());

    const QString second = QString::number(units[1][s("unit_id")].toInteger());
    const Ran refused = cli.run({s("undo"), shop, second, s("--json")});
    CHECK(refused.exit == 1);
    CHECK(refused.object()[s("unit_id")].isNull());
    CHECK(refused.object()[s("restored")] == QJsonValue(0));
    REQUIRE(refused.object()[s("skipped")].toArray().size() == 1);
    CHECK(refused.object()[s("skipped")][0][s("table")].toString() == s("settings"));
    CHECK(refused.object()[s("skipped")][0][s("fields")].toArray() == QJsonArray{s("value")});
    CHECK_FALSE(refused.err.isEmpty());
    const Ran plain = cli.run({s("undo"), shop, second});
    CHECK(plain.exit == 1);
    CHECK(plain.out.isEmpty());
    CHECK(plain.err.contains("settings"));
    CHECK(cli.done({s("get"), shop, s("shop.name")}).out == "three\n");

    const QString third = QString::number(units[0][s("unit_id")].toInteger());
    const QJsonObject undone = cli.done({s("undo"), shop, third, s("--json")}).object();
    CHECK(undone[s("restored")] == QJsonValue(1));
    CHECK(undone[s("unit_id")].toInteger() > units[0][s("unit_id")].toInteger());
    CHECK(cli.done({s("get"), shop, s("shop.name")}).out == "two\n");
    CHECK(cli.run({s("undo"), shop, third}).exit == 1);
    CHECK(cli.run({s("undo"), shop, s("99999")}).exit == 1);
    CHECK(cli.done({s("units"), shop, s("--json")}).array()[1][s("undone")].toBool());
    CHECK(cli.done({s("undo"), shop, second, s("--skip-changed"), s("--json")}).object()[s("skipped")].toArray().size() <= 1);
}

TEST_CASE("a backup is noted, checked and put back", "[cli]")
{
    const Program cli;
    const QString shop = cli.shop(s("a"), {s("--name"), s("before")});
    const QString copy = cli.path(s("copies/b.encore"));
    cli.done({s("backup"), shop, copy});
    CHECK(cli.done({s("info"), shop, s("--json")}).object()[s("last_backup")].toString().endsWith(u'Z'));
    CHECK(cli.run({s("backup"), shop, copy}).exit == 1);
    CHECK(cli.done({s("info"), copy, s("--json")}).object()[s("name")].toString() == s("before"));
    cli.done({s("set"), shop, s("shop.name=after")});
    const Ran restored = cli.done({s("restore"), copy, shop});
    CHECK(restored.out.contains("-replaced-"));
    CHECK(cli.done({s("get"), shop, s("shop.name")}).out == "before\n");
    cli.done({s("restore"), copy, cli.path(s("new.encore"))});
    CHECK(cli.run({s("restore"), cli.path(s("nothing.encore")), shop}).exit == 1);
    const QJsonObject check = cli.done({s("check"), shop, s("--json")}).object();
    CHECK(check[s("ok")] == QJsonValue(true));
    CHECK(check[s("problems")].toArray().isEmpty());
    CHECK_FALSE(cli.done({s("check"), shop}).out.isEmpty());
}

TEST_CASE("what is no shop is refused and stays as it was", "[cli]")
{
    const Program cli;
    QByteArray garbage(100000, '\0');
    for (qsizetype i = 0; i < garbage.size(); ++i)
        garbage[i] = char((i * 2654435761u) >> 13);
    const QByteArray almost = "SQLite format 3" + QByteArray(1, '\0') + garbage;
    for (const QByteArray& content : {garbage, almost, QByteArray(), QByteArray("name,phone\n")}) {
        const QString path = cli.file(s("x.encore"), content);
        for (const char* command : {"info", "check", "get", "units"}) {
            const Ran ran = cli.run({s(command), path, s("--json")});
            CHECK(ran.exit == 1);
            CHECK_FALSE(ran.err.isEmpty());
        }
        CHECK(cli.run({s("set"), path, s("shop.name=x")}).exit == 1);
        CHECK(cli.run({s("restore"), path, cli.path(s("y.encore"))}).exit == 1);
        CHECK_FALSE(QFile::exists(cli.path(s("y.encore"))));
        CHECK(bytesOf(path) == content);
    }
    CHECK(QDir(cli.path(QString())).entryList({s("*-wal"), s("*-shm"), s("*.lock")}).isEmpty());
    CHECK(cli.run({s("info"), cli.path(s("nothing.encore"))}).exit == 1);
    CHECK(cli.run({s("info"), QDir::tempPath()}).exit == 1);
}

TEST_CASE("a damaged shop is told apart by check", "[cli]")
{
    const Program cli;
    const QString shop = cli.shop();
    QByteArray bytes = bytesOf(shop);
    REQUIRE(bytes.size() > 40960);
    for (qsizetype i = 8192; i < 40960; ++i)
        bytes[i] = char(0x5A);
    cli.file(s("a.encore"), bytes);
    const Ran ran = cli.run({s("check"), shop, s("--json")});
    CHECK(ran.exit == 1);
    CHECK(ran.object()[s("ok")] == QJsonValue(false));
    CHECK_FALSE(ran.object()[s("problems")].toArray().isEmpty());
    CHECK(bytesOf(shop) == bytes);
}

TEST_CASE("another program that is writing is waited for, then named", "[cli]")
{
    const Program cli;
    const QString shop = cli.shop(s("a"), {s("--name"), s("before")});
    const SystemClock clock;
    const auto store = must(Store::open(shop, clock, Actor{{}, Role::Owner, s("test")}));
    auto unit = must(store->begin({UnitKind::Settings, Permission::Settings, s("held"), {}}));
    const Ran ran = cli.run({s("set"), shop, s("shop.name=after")});
    CHECK(ran.exit == 1);
    CHECK(ran.err.contains("another program"));
    CHECK(cli.done({s("get"), shop, s("shop.name")}).out == "before\n");
    unit.rollback();
    cli.done({s("set"), shop, s("shop.name=after")});
}

TEST_CASE("a demo shop is the same for the same seed and day", "[cli]")
{
    const Program cli;
    const QStringList size = line("--customers 60 --orders 150 --reviews 40 --seed 7 --until 2026-10-31");
    QByteArray before;
    for (const char* name : {"one.encore", "two.encore"}) {
        const QString path = cli.path(s(name));
        cli.done(QStringList{s("demo"), path} + size);
        const QJsonObject info = cli.done({s("info"), path, s("--json")}).object();
        CHECK(info[s("counts")][s("customers")] == QJsonValue(60));
        CHECK(info[s("demo")].toBool());
        const QByteArray figures = cli.done({s("kpi"), path, s("--as-of"), s("2026-10-31"), s("--json")}).out;
        CHECK((before.isEmpty() || before == figures));
        CHECK(QJsonDocument::fromJson(figures)[s("items_per_order")][s("value")].toDouble() >= 1); // the goods are read
        before = figures;
    }
    CHECK(cli.run(QStringList{s("demo"), cli.path(s("one.encore"))} + size).exit == 1);
    CHECK(cli.run({s("demo"), cli.path(s("three.encore")), s("--until"), s("soon")}).exit == 2);
    CHECK_FALSE(QFile::exists(cli.path(s("three.encore"))));
}
