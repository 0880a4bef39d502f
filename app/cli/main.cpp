#include "cli/command.h"
#include "cli/output.h"

#include <QCoreApplication>

#include <algorithm>

namespace encore::cli {

namespace {

/// The arguments without the program's name, UTF-8, last first as CLI11 takes them.
std::vector<std::string> arguments([[maybe_unused]] int argc, [[maybe_unused]] char** argv)
{
    std::vector<std::string> list;
#ifdef Q_OS_WIN
    for (const QString& argument : QCoreApplication::arguments().mid(1))
        list.push_back(argument.toStdString());
#else
    list.assign(argv + std::min(argc, 1), argv + argc);
#endif
    std::reverse(list.begin(), list.end());
    return list;
}

int run(std::vector<std::string> line)
{
    CLI::App app("Works with an Encore shop from scripts: customers, orders, reviews and replies of a small shop", "encore-cli");
    app.set_version_flag("--version", "encore-cli " ENCORE_VERSION);
    app.require_subcommand(1);
    Work work;
    CommandLine commands{app, work};
    for (const auto add : {addCreate, addDemo, addInfo, addSettings, addImport, addUnits, addUndo, addExport, addKpi, addPredict, addSearch, addBackup, addCheck, addStaff})
        add(commands);
    try {
        app.parse(std::move(line));
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kDone : kWrongUsage;
    }
    Session session;
    Result<int> outcome = work(session);
    if (const Status written = finishOutput(); outcome && !written)
        outcome = tl::unexpected<Error>(written.error());
    if (outcome)
        return *outcome;
    say(outcome.error());
    return outcome.error().code == ErrorCode::WrongUsage ? kWrongUsage : kFailed;
}

/// Names of files are UTF-8 to Encore; a script that runs with LANG=C means the same bytes.
void useUtf8()
{
#ifdef Q_OS_UNIX
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray locale = qgetenv(name).toUpper();
        if (locale.isEmpty())
            continue;
        if (locale.contains("UTF-8") || locale.contains("UTF8"))
            return;
        break;
    }
    qputenv("LC_ALL", "C.UTF-8");
#endif
}

} // namespace

} // namespace encore::cli

int main(int argc, char** argv)
{
    encore::cli::useUtf8();
    QCoreApplication application(argc, argv);
    // The names under which the window keeps its data.
    QCoreApplication::setOrganizationName(QStringLiteral("Encore"));
    QCoreApplication::setApplicationName(QStringLiteral("Encore"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENCORE_VERSION));
    return encore::cli::run(encore::cli::arguments(argc, argv));
}
