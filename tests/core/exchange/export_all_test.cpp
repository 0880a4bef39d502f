#include "import_helpers.h"

#include "db/table_dump.h"
#include "demo/demo_shop.h"
#include "exchange/export.h"
#include "exchange/table_source.h"

#include <QDir>

using namespace encore;
using namespace encore::test;

namespace {

DemoOptions smallDemo()
{
    DemoOptions demo;
    demo.customers = 120;
    demo.orders = 320;
    demo.reviews = 120;
    demo.until = QDate(2026, 2, 28);
    return demo;
}

QStringList textsOf(Database& db, const QString& sql)
{
    Statement s = db.prepare(sql);
    must(s.run());
    QStringList list;
    while (s.next())
        list << s.text(0);
    must(s.status());
    return list;
}

qint64 rowsIn(const QString& file)
{
    const auto source = openTable(file);
    if (!source)
        return 0;          // a header alone is no table to the reader
    qint64 rows = 0;
    for (Row row; must((*source)->next(row));)
        ++rows;
    return rows;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("no table of the schema stays behind in a full export unless it is named with its reason", "[export]")
{
    ImportFixture shop;
    must(fillDemoShop(*shop.store, smallDemo()));
    shop.write([&](UnitOfWork& u) { must(shop.store->staff().insert(u, {{}, QStringLiteral("Anna"), Role::Owner, QStringLiteral("hidden"), true, false})); }, Permission::Settings);
    ExportOptions all;
    all.kind = ExportKind::All;
    all.file = shop.dir.filePath(QStringLiteral("out.csv"));
    const ExportReport report = must(runExport(*shop.store, all));
    const QDir folder(shop.dir.filePath(QStringLiteral("out/tables")));
    QStringList inside;
    for (const NotDumped& n : notDumped()) {
        CAPTURE(n.name);
        CHECK(qstrlen(n.why) > 5);
        inside << QLatin1String(n.name);
    }
    QStringList seen;
    for (const QString& table : textsOf(shop.store->db(), QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"))) {
        if (table.startsWith(u"sqlite_") || table.endsWith(u"_before") || table.startsWith(u"search_"))
            continue;
        CAPTURE(table.toStdString());
        const QString file = folder.filePath(table + QStringLiteral(".csv"));
        seen << table;
        CHECK(QFile::exists(file) != inside.contains(table));
        if (!QFile::exists(file))
            continue;
        const QStringList header = QString::fromUtf8(bytesOf(file).split('\n').front()).remove(QChar(0xFEFF)).trimmed().split(u',');
        for (QString column : textsOf(shop.store->db(), QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))) {
            CAPTURE(column.toStdString());
            const bool hidden = inside.contains(table + u'.' + column);
            bool there = header.contains(column);
            for (const char* tail : {"_id", "_minor", "_tenths", "_milli"})
                there = there || (column.endsWith(QLatin1String(tail)) && header.contains(column.chopped(qsizetype(qstrlen(tail)))));
            CHECK(there != hidden);
        }
        CHECK(rowsIn(file) == must(shop.store->db().integer(QStringLiteral("SELECT count(*) FROM ") + table)));
    }
    for (const QString& name : inside)
        CHECK((name.contains(u'.') || seen.contains(name) || name.startsWith(u"search_")));
    CHECK(report.files.size() == 8 + qsizetype(must(dumpTables(shop.store->db())).size()));
    CHECK(bytesOf(folder.filePath(QStringLiteral("orders.csv"))).contains(",delivered,"));
    const QByteArray staff = bytesOf(folder.filePath(QStringLiteral("staff.csv")));
    CHECK(staff.contains("Anna"));
    CHECK_FALSE((staff.contains("pin") || staff.contains("hidden")));
    // A suffix that is none leaves no folder.
    all.file = shop.dir.filePath(QStringLiteral("other.pdf"));
    CHECK(runExport(*shop.store, all).error().code == ErrorCode::WrongUsage);
    CHECK_FALSE(QDir(shop.dir.filePath(QStringLiteral("other"))).exists());
}

TEST_CASE("the demo shop goes out, comes into an empty one and goes out again the same", "[export]")
{
    ImportFixture from;
    must(fillDemoShop(*from.store, smallDemo()));
    for (const char* suffix : {"csv", "xlsx"}) {
        CAPTURE(suffix);
        ImportFixture into;
        const std::pair<ExportKind, ImportKind> kinds[]{{ExportKind::Customers, ImportKind::Customers}, {ExportKind::Orders, ImportKind::Orders}, {ExportKind::Reviews, ImportKind::Reviews}};
        for (const auto& [kind, back] : kinds) {
            ExportOptions out;
            out.kind = kind;
            out.file = from.dir.filePath(QStringLiteral("out.") + QLatin1String(suffix));
            must(runExport(*from.store, out));
            ImportOptions in;
            in.kind = back;
            in.file = out.file;
            const ImportReport came = into.import(in);
            for (const ImportProblem& p : came.problems)
                UNSCOPED_INFO(p.row << ' ' << p.field.toStdString() << ' ' << p.message.toStdString());
            CHECK(came.errors == 0);
            CHECK(came.problemCount == 0);
            // Due times are the shop's own, set by its hours and targets when a review is written down.
            out.columns = exportColumns(kind);
            for (const char* derived : {"due_at", "sla"})
                out.columns.removeAll(QLatin1String(derived));
            out.file = from.dir.filePath(QStringLiteral("a.csv"));
            must(runExport(*from.store, out));
            const QList<QByteArray> want = bytesOf(out.file).split('\n');
            out.file = into.dir.filePath(QStringLiteral("b.csv"));
            must(runExport(*into.store, out));
            const QList<QByteArray> got = bytesOf(out.file).split('\n');
            CHECK(got.size() == want.size());
            int shown = 0;
            for (qsizetype i = 0; i < std::min(got.size(), want.size()) && shown < 5; ++i)
                if (got[i] != want[i]) {
                    ++shown;
                    UNSCOPED_INFO(exportKindName(kind).toStdString() << " " << i << "\n  " << want[i].toStdString() << "\n  " << got[i].toStdString());
                    CHECK(got[i] == want[i]);
                }
        }
    }
}
