#include "program.h"

#include <QProcess>

#include <random>

using namespace encore::test;

namespace {

QString s(const char* utf8) { return QString::fromUtf8(utf8); }

/// Starts a command and kills it after so many milliseconds; true when it had ended well by then.
bool runAndKill(const Program& cli, const QStringList& arguments, int milliseconds)
{
    QProcess process;
    process.setProcessEnvironment(cli.environment);
    process.start(Program::executable(), arguments);
    REQUIRE(process.waitForStarted());
    const bool ended = process.waitForFinished(milliseconds);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

TEST_CASE("what was stored before a kill is there after it, at any moment", "[cli]")
{
    const Program cli;
    const QString shop = cli.shop(s("a"), {s("--name"), s("0")});
    std::minstd_rand random(20261121);
    QString stored = s("0");
    int killed = 0;
    for (int i = 1; i <= 50; ++i) {
        const QString next = QString::number(i);
        const bool ended = runAndKill(cli, {s("set"), shop, s("shop.name=") + next}, int(random() % 60));
        killed += !ended;
        const QString now = QString::fromUtf8(cli.done({s("get"), shop, s("shop.name")}).out).trimmed();
        INFO("run " << i);
        CHECK((now == next || (!ended && now == stored)));
        stored = now;
    }
    CHECK(killed > 0);
    CHECK(cli.done({s("check"), shop, s("--json")}).object()[s("ok")] == QJsonValue(true));
}
