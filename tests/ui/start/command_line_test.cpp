#include "support/catch.h"

#include "support/core/shop_fixture.h"

#include <QProcess>

using namespace encore;

namespace {

struct Ran {
    int exit = -1;
    QString said;
};

/// The window program as a script starts it, without a display.
Ran run(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(test::builtProgram("encore"), arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput())};
}

QStringList words(const char* line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }

} // namespace

TEST_CASE("the window program leaves with 2 for wrong usage, whatever is wrong", "[ui][start][cli]")
{
    for (const char* line : {"--nonsense", "shop.encore second.encore", "--theme pink", "--language fr", "shop.encore --snapshot d --scale 3", "shop.encore --snapshot d --size wide",
                             "shop.encore --snapshot d --size 100x100", "shop.encore --snapshot d --size 1440x900x2", "--report f.pdf", "shop.encore --from 2026-01-01",
                             "shop.encore --report f.pdf --snapshot d", "shop.encore --report f.pdf --from 31.01.2026", "shop.encore --report f.pdf --to 9999-01-01", "shop.encore --demo"}) {
        INFO(line);
        const Ran ran = run(words(line));
        CHECK(ran.exit == 2);
        CHECK_FALSE(ran.said.isEmpty());
    }
    CHECK(run({QStringLiteral("shop.encore"), QStringLiteral("--report"), QString()}).exit == 2);
    CHECK(run({QStringLiteral("--help")}).exit == 0);
    CHECK(run({QStringLiteral("--version")}).exit == 0);
    // Both days are named, so that nobody has to guess which of them was mistyped.
    const Ran backwards = run(words("shop.encore --report f.pdf --from 2026-10-31 --to 2026-10-01"));
    CHECK(backwards.exit == 2);
    CHECK(backwards.said.startsWith(QStringLiteral("--from 2026-10-31 lies after --to 2026-10-01\n")));
}

TEST_CASE("a report of nothing says in words what is missing", "[ui][start][cli][report]")
{
    test::ShopFixture file;
    file.store.reset();
    const QString path = file.dir.filePath(QStringLiteral("nothing.pdf"));
    const Ran empty = run({file.path, QStringLiteral("--report"), path});
    CHECK(empty.exit == 1);
    CHECK(empty.said.contains(QStringLiteral("no paid orders and no reviews")));
    CHECK_FALSE(QFile::exists(path));
    const Ran ahead = run({file.path, QStringLiteral("--report"), path, QStringLiteral("--from"), QStringLiteral("2199-01-01")});
    CHECK(ahead.exit == 1);
    CHECK(ahead.said.contains(QStringLiteral("2199-01-01, lies after today")));
    CHECK(run({file.dir.filePath(QStringLiteral("none.encore")), QStringLiteral("--report"), path}).exit == 1);
}
