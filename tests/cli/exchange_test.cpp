#include "program.h"

#include "cases/case_repository.h"
#include "shop/store.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <random>

using namespace encore;
using namespace encore::test;

namespace {

QString s(const char* utf8) { return QString::fromUtf8(utf8); }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

qint64 count(const Program& cli, const QString& shop, const char* kind)
{
    return cli.done({s("info"), shop, s("--json")}).object()[s("counts")][s(kind)].toInteger();
}

const char* const kPeople = "id,name,phone,email\n"
                            "1,Анна Петрова,+79161234567,anna@example.com\n"
                            "2,Борис,+79161234568,\n";

QStringList importPeople(const QString& shop, const QString& file)
{
    return {s("import"), shop, s("customers"), file, s("--source"), s("crm"), s("--map"), s("external_id=id"), s("--map"), s("name=name"),
            s("--map"), s("phone=phone"), s("--map"), s("email=email"), s("--json")};
}

QByteArray orders(int from, int to)
{
    QByteArray csv = "customer,date,amount,number\n";
    for (int i = from; i < to; ++i)
        csv += QByteArray::number(i % 700) + ",2026-0" + QByteArray::number(1 + i % 9) + "-1" + QByteArray::number(i % 9) + ',' + QByteArray::number(100 + i % 50) + ".50,N" + QByteArray::number(i) + '\n';
    return csv;
}

QStringList importOrders(const QString& shop, const QString& file)
{
    return {s("import"), shop, s("orders"), file, s("--source"), s("till"), s("--map"), s("customer=customer"), s("--map"), s("placed_at=date"),
            s("--map"), s("total=amount"), s("--map"), s("number=number"), s("--set"), s("status=delivered"), s("--set"), s("channel=Касса"), s("--json")};
}

} // namespace

TEST_CASE("import reports what it did, keeps nothing twice and is undone", "[cli][exchange]")
{
    const Program cli;
    const QString shop = cli.shop();
    const QString file = cli.file(s("люди.csv"), kPeople);
    const QJsonObject tried = cli.done(importPeople(shop, file) << s("--dry-run")).object();
    CHECK(tried[s("unit_id")].isNull());
    CHECK(tried[s("created")][s("customers")] == QJsonValue(2));
    CHECK(count(cli, shop, "customers") == 0);

    const QJsonObject first = cli.done(importPeople(shop, file)).object();
    for (const char* key : {"unit_id", "rows", "created", "updated", "unchanged", "duplicates", "errors", "problems", "seconds"})
        CHECK(first.contains(s(key)));
    CHECK(first[s("rows")] == QJsonValue(2));
    CHECK(first[s("created")][s("customers")] == QJsonValue(2));
    CHECK(count(cli, shop, "customers") == 2);
    const QJsonObject again = cli.done(importPeople(shop, file)).object();
    CHECK(again[s("unchanged")] == QJsonValue(2));
    CHECK_FALSE(again[s("created")].toObject().contains(s("customers")));

    for (const char* words : {"петрова", "4567", "anna@example.com"}) {
        const QJsonArray hits = cli.done({s("search"), shop, s(words), s("--json")}).array();
        INFO(words);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0][s("kind")].toString() == s("customer"));
        CHECK(hits[0][s("title")].toString() == s("Анна Петрова"));
        CHECK(hits[0].toObject().contains(s("id")));
        CHECK(hits[0].toObject().contains(s("snippet")));
    }
    const QJsonArray units = cli.done({s("units"), shop, s("--kind"), s("import"), s("--json")}).array();
    REQUIRE_FALSE(units.isEmpty());
    cli.done({s("undo"), shop, QString::number(first[s("unit_id")].toInteger()), s("--json")});
    CHECK(count(cli, shop, "customers") == 0);
}

TEST_CASE("import counts bad rows, keeps them in a file, and refuses what it does not know", "[cli][exchange]")
{
    const Program cli;
    const QString shop = cli.shop();
    const QString file = cli.file(s("orders.csv"), "customer,date,amount,number\n1,2026-03-01,10.50,A1\n2,never,20,A2\n");
    const QJsonObject report = cli.done(importOrders(shop, file) << s("--errors") << cli.path(s("bad.csv"))).object();
    CHECK(report[s("created")][s("orders")] == QJsonValue(1));
    CHECK(report[s("errors")] == QJsonValue(1));
    REQUIRE_FALSE(report[s("problems")].toArray().isEmpty());
    CHECK(report[s("problems")][0][s("row")] == QJsonValue(2));
    for (const char* key : {"field", "code", "message"})
        CHECK(report[s("problems")][0].toObject().contains(s(key)));
    CHECK(bytesOf(cli.path(s("bad.csv"))).contains("never"));

    CHECK(cli.run({s("import"), shop, s("nothing"), file}).exit == 2);
    CHECK(cli.run(importOrders(shop, file) << s("--policy") << s("nothing")).exit == 2);
    CHECK(cli.run(importOrders(shop, file) << s("--match") << s("shoe_size")).exit == 2);
    CHECK(cli.run(importOrders(shop, file) << s("--map") << s("nothing=date")).exit == 2);
    CHECK(cli.run(importOrders(shop, cli.path(s("nothing.csv")))).exit == 1);
    CHECK(count(cli, shop, "orders") == 1);
}

TEST_CASE("a copy is made before an import changes a shop with data", "[cli][exchange]")
{
    const Program cli;
    const QString shop = cli.shop(s("лавка"));
    const QDir folder(cli.path(s("data/Encore/Encore/backups")));
    cli.done(importPeople(shop, cli.file(s("a.csv"), kPeople)));
    CHECK_FALSE(folder.exists());
    const QString more = cli.file(s("b.csv"), "id,name,phone,email\n3,Вера,,\n");
    cli.done(importPeople(shop, more) << s("--dry-run"));
    CHECK_FALSE(folder.exists());
    cli.done(importPeople(shop, more));
    const QStringList copies = folder.entryList({s("лавка-*.encore")});
    REQUIRE(copies.size() == 1);
    CHECK(count(cli, folder.filePath(copies[0]), "customers") == 2);
    CHECK_FALSE(cli.done({s("info"), shop, s("--json")}).object()[s("last_backup")].isNull());

    // A folder that cannot be made is said and does not stop the work.
    cli.done({s("set"), shop, s("backup.folder=") + cli.file(s("not_a_folder"), "x") + s("/below")});
    const Ran ran = cli.done(importPeople(shop, cli.file(s("c.csv"), "id,name,phone,email\n4,Глеб,,\n")));
    CHECK(ran.err.contains("no copy was made"));
    CHECK(ran.object()[s("created")][s("customers")] == QJsonValue(1));
}

TEST_CASE("export writes what import reads", "[cli][exchange]")
{
    const Program cli;
    const QString shop = cli.shop();
    cli.done(importPeople(shop, cli.file(s("a.csv"), kPeople)));
    cli.done({s("export"), shop, s("customers"), cli.path(s("out.csv"))});
    CHECK(bytesOf(cli.path(s("out.csv"))).contains(s("Анна Петрова").toUtf8()));
    cli.done({s("export"), shop, s("customers"), cli.path(s("out.vcf"))});
    CHECK(bytesOf(cli.path(s("out.vcf"))).contains("BEGIN:VCARD"));
    cli.done({s("export"), shop, s("customers"), cli.path(s("one.json")), s("--query"), s("петрова"), s("--columns"), s("name")});
    CHECK(bytesOf(cli.path(s("one.json"))).count("name") == 1);
    CHECK(cli.run({s("export"), shop, s("customers"), cli.path(s("out.pdf"))}).exit == 2);
    CHECK(cli.run({s("export"), shop, s("nothing"), cli.path(s("out.csv"))}).exit == 2);
    CHECK(cli.run({s("export"), shop, s("customers"), cli.path(s("out.csv")), s("--columns"), s("nothing")}).exit == 2);
}

TEST_CASE("a killed import leaves all of its rows or none", "[cli][exchange]")
{
    const Program cli;
    const QString shop = cli.shop();
    constexpr int kRows = 400;
    std::minstd_rand random(7);
    qint64 stored = 0;
    for (int i = 0; i < 50; ++i) {
        const QString file = cli.file(s("o.csv"), orders(i * kRows, (i + 1) * kRows));
        QProcess process;
        process.setProcessEnvironment(cli.environment);
        process.start(Program::executable(), importOrders(shop, file));
        REQUIRE(process.waitForStarted());
        const bool ended = process.waitForFinished(20 + int(random() % 300));
        if (!ended) {
            process.kill();
            process.waitForFinished();
        }
        const qint64 now = count(cli, shop, "orders");
        INFO("run " << i << " ended " << ended);
        CHECK((now == stored + kRows || (!ended && now == stored)));
        stored = now;
    }
    CHECK(cli.done({s("check"), shop, s("--json")}).object()[s("ok")] == QJsonValue(true));
}

TEST_CASE("answers to requests and the time until a case is closed come by kind", "[cli][figures]")
{
    const Program cli;
    const QString path = cli.shop(s("a"), {s("--timezone"), s("UTC")});
    const qint64 asked = 1769940000;      // 2026-02-01 10:00 UTC
    {
        SystemClock clock;
        const auto store = must(Store::open(path, clock, {StaffId(), Role::Owner, s("test")}));
        const CaseKind kinds[]{CaseKind::Support, CaseKind::Support, CaseKind::Consultation, CaseKind::Question, CaseKind::Return};
        must(store->write({UnitKind::Edit, Permission::Reviews, s("test"), {}}, [&](UnitOfWork& unit) -> Status {
            CaseRepository cases(store->db());
            for (int i = 0; i < 5; ++i) {
                Case c;
                c.kind = kinds[i];
                c.title = s("How?");
                c.openedAt = asked + i * 60;
                c.firstResponseAt = c.openedAt + (i + 1) * 3600;
                if (i != 1)
                    c.closedAt = c.openedAt + 10 * 3600;
                c.state = c.closedAt ? CaseState::Done : CaseState::InWork;
                if (i == 4) {
                    c.firstResponseAt.reset();
                }
                ENCORE_LET(const CaseId id, cases.insert(unit, c));
                if (c.closedAt)
                    ENCORE_TRY(cases.addClosing(unit, id, *c.closedAt));
            }
            return {};
        }));
    }
    const QJsonObject kpi = cli.done({s("kpi"), path, s("--as-of"), s("2026-02-28"), s("--json")}).object();
    const QJsonObject requests = kpi[s("response_requests")].toObject();
    CHECK(requests[s("items")] == QJsonValue(5));
    CHECK(requests[s("answered")] == QJsonValue(4));
    const QJsonObject resolution = kpi[s("resolution")].toObject();
    CHECK(resolution[s("closed")] == QJsonValue(4));
    CHECK(resolution[s("open")] == QJsonValue(1));
    CHECK(resolution[s("hours")][s("median")][s("value")].toDouble() == Approx(10.0));
    CHECK(resolution[s("own_hours")][s("median_closed")].toDouble() == Approx(10.0));
    const QJsonObject kinds = resolution[s("by_kind")].toObject();
    CHECK(kinds.keys() == QStringList{s("consultation"), s("question"), s("return"), s("support")});
    CHECK(kinds[s("consultation")][s("first_response_hours")][s("median_answered")].toDouble() == Approx(3.0));
    CHECK(kinds[s("consultation")][s("first_response_hours")][s("median")][s("value")].isNull());      // one is too few
    CHECK(kinds[s("support")][s("first_response_hours")][s("median_answered")].toDouble() == Approx(1.5));
    CHECK(kinds[s("support")][s("open")] == QJsonValue(1));
    CHECK(kinds[s("return")][s("first_response_hours")][s("median_answered")].isNull());
    CHECK(kinds[s("return")][s("first_response_hours")][s("asked")] == QJsonValue(1));
    // As of the day before, nobody had asked anything.
    const QJsonObject before = cli.done({s("kpi"), path, s("--as-of"), s("2026-01-31"), s("--json")}).object()[s("resolution")].toObject();
    CHECK(before[s("closed")] == QJsonValue(0));
    CHECK(before[s("by_kind")].toObject().isEmpty());
    CHECK(before[s("hours")][s("median")][s("value")].isNull());
    CHECK(cli.done({s("kpi"), path, s("--as-of"), s("2026-02-28")}).out.contains("resolution.by_kind.consultation.first_response_hours.median"));
    cli.done({s("export"), path, s("cases"), cli.path(s("cases.csv"))});
    CHECK(bytesOf(cli.path(s("cases.csv"))).contains("consultation"));
}

TEST_CASE("figures and predictions come as one document, also of an empty shop", "[cli][figures]")
{
    const Program cli;
    const QString shop = cli.shop(s("a"), {s("--timezone"), s("UTC")});
    for (const bool filled : {false, true}) {
        if (filled)
            cli.done(importOrders(shop, cli.file(s("o.csv"), orders(0, 900))));
        const QJsonObject kpi = cli.done({s("kpi"), shop, s("--as-of"), s("2026-10-31"), s("--cohort"), s("quarter"), s("--cell"), s("30d"), s("--json")}).object();
        for (const char* key : {"as_of", "from", "to", "currency", "timezone", "definitions_version", "orders", "customers", "aov", "purchase_frequency",
                                "repurchase_rate", "repeat_ladder", "repeat_curve", "days_between_orders", "ltv", "retention", "churn",
                                "repeat_revenue_share", "reviews", "response", "repeat_by_review", "reply_effect", "recovery"}) {
            INFO(key);
            CHECK(kpi.contains(s(key)));
        }
        CHECK(kpi[s("as_of")].toString() == s("2026-10-31"));
        CHECK(kpi[s("orders")][s("count")] == QJsonValue(filled ? 900 : 0));
        CHECK(kpi[s("items_per_order")][s("reason")] == QJsonValue(filled ? s("no order line says how many pieces") : s("no paid order in the period")));
        CHECK((kpi[s("purchase_frequency_of_period")][s("all")][s("low")].toDouble() >= 1) == filled);
        const QJsonObject predict = cli.done({s("predict"), shop, s("--as-of"), s("2026-10-31"), s("--csv"), cli.path(s("p.csv")), s("--json")}).object();
        for (const char* key : {"rung", "reason", "bgnbd", "gamma_gamma", "expected_orders", "expected_value", "backtest_error", "seconds"})
            CHECK(predict.contains(s(key)));
        const Ran said = cli.done({s("kpi"), shop, s("--as-of"), s("2026-10-31")});
        CHECK(said.err.contains("No paid orders and no reviews yet") == !filled);
        CHECK(said.out.contains("no paid order in the period") == !filled);
        CHECK((filled || said.out.contains("not defined: no customer to count")));
        CHECK((kpi[s("aov")][s("reason")] == QJsonValue(s("no paid order in the period"))) == !filled);
        CHECK((filled || predict[s("rung")].isNull()));
        CHECK((filled || predict[s("reason")] == QJsonValue(s("no paid orders of known customers yet: not defined"))));
        CHECK(bytesOf(cli.path(s("p.csv"))).startsWith("customer,frequency,recency,t,monetary,p_alive,expected_orders,expected_value\n"));
    }
    CHECK(cli.done({s("kpi"), shop, s("--as-of"), s("2026-10-31")}).out.contains("orders.count"));
    CHECK(cli.done({s("kpi"), shop, s("--as-of"), s("2026-10-31"), s("--channel"), s("касса"), s("--json")}).object()[s("orders")][s("count")] == QJsonValue(900));
    CHECK(cli.run({s("kpi"), shop, s("--channel"), s("nowhere")}).exit == 1);
    CHECK(cli.run({s("kpi"), shop, s("--as-of"), s("31.10.2026")}).exit == 2);
    const Ran backwards = cli.run({s("kpi"), shop, s("--from"), s("2026-10-31"), s("--to"), s("2026-10-01")});
    CHECK(backwards.exit == 2);
    CHECK(backwards.err == "encore-cli: --from 2026-10-31 lies after --to 2026-10-01.\n");
    const Ran beyond = cli.run({s("kpi"), shop, s("--from"), s("2026-10-31"), s("--as-of"), s("2026-10-01")});
    CHECK(beyond.exit == 2);
    CHECK(beyond.err == "encore-cli: --from 2026-10-31 lies after --as-of 2026-10-01.\n");
    const Ran ahead = cli.run({s("predict"), shop, s("--as-of"), s("2026-10-01"), s("--calibrate-until"), s("2026-10-31")});
    CHECK(ahead.exit == 2);
    CHECK(ahead.err == "encore-cli: --calibrate-until 2026-10-31 lies after --as-of 2026-10-01.\n");
    CHECK(cli.run({s("kpi"), shop, s("--cohort"), s("week")}).exit == 2);
    CHECK(cli.run({s("predict"), shop, s("--unit"), s("month")}).exit == 2);
    CHECK(cli.run({s("predict"), shop, s("--horizon-days"), s("0")}).exit == 2);
}

TEST_CASE("pieces per order are counted from the lines, and not known without any", "[cli][figures]")
{
    const Program cli;
    const auto pieces = [&](const QString& shop) { return cli.done({s("kpi"), shop, s("--as-of"), s("2026-10-31"), s("--json")}).object()[s("items_per_order")].toObject(); };
    const QString bare = cli.shop(s("bare"), {s("--timezone"), s("UTC")});
    cli.done(importOrders(bare, cli.file(s("o.csv"), "customer,date,amount,number\n1,2026-01-01,100,N1\n")));
    CHECK(pieces(bare)[s("value")].isNull());
    CHECK(pieces(bare)[s("reason")] == QJsonValue(s("no order line says how many pieces")));
    const QString lined = cli.shop(s("lined"), {s("--timezone"), s("UTC")});
    cli.done(importOrders(lined, cli.file(s("p.csv"), "customer,date,amount,number,what,pieces\n1,2026-02-01,100,N2,Mug,3\n1,2026-02-01,100,N2,Cup,2\n2,2026-03-01,100,N3,Mug,1\n"))
             << s("--map") << s("product=what") << s("--map") << s("quantity=pieces"));
    CHECK(pieces(lined)[s("value")] == QJsonValue(3.0));
    CHECK(pieces(lined)[s("n")] == QJsonValue(2));
}
