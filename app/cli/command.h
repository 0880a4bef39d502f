#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "shop/store.h"

#include <CLI/CLI.hpp>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace encore::cli {

/// Exit status of the program: a contract with scripts.
enum ExitCode { kDone = 0, kFailed = 1, kWrongUsage = 2 };

/// Who works and when, for one run of the program.
class Session {
public:
    Session();

    const Clock& clock() const { return m_clock; }
    const Actor& actor() const { return m_actor; }
    /// For commands that change the shop.
    Result<std::unique_ptr<Store>> open(const QString& shop) const;
    /// For commands that only look: also in a folder that cannot be written.
    Result<std::unique_ptr<Store>> openToRead(const QString& shop) const;

private:
    SystemClock m_clock;
    Actor m_actor;
};

/// What the chosen command does once its line has been understood. A failure is said on standard error;
/// ErrorCode::WrongUsage ends the program with kWrongUsage, any other with kFailed.
using Work = std::function<Result<int>(Session&)>;

/// The tree of commands while it is built, and the work of the one that was named.
struct CommandLine {
    CLI::App& app;
    Work& chosen;

    /// A command whose options live in an O of their own. `describe` adds the options, `work` does it.
    template <class O>
    void add(const char* name, const char* meaning, void (*describe)(CLI::App&, O&), Result<int> (*work)(Session&, const O&))
    {
        CLI::App* command = app.add_subcommand(name, meaning);
        auto options = std::make_shared<O>();
        describe(*command, *options);
        Work& chosenWork = chosen;
        command->callback([&chosenWork, options, work] { chosenWork = [options, work](Session& session) { return work(session, *options); }; });
    }
};

/// The line's text, UTF-8 whatever the locale says.
inline QString text(const std::string& argument) { return QString::fromUtf8(argument.data(), qsizetype(argument.size())); }
QStringList texts(const std::vector<std::string>& arguments);
/// A path made absolute from the working folder.
QString absolutePath(const std::string& argument);
/// WrongUsage that names an option and what it takes.
tl::unexpected<Error> wrongUsage(const QString& what, const QString& hint = {});
/// InvalidInput of a value that was typed on the line is wrong usage.
tl::unexpected<Error> asUsage(Error error);

/// The common `SHOP` argument and `--json` switch.
void addShop(CLI::App& command, std::string& shop);
void addJson(CLI::App& command, bool& json);

void addCreate(CommandLine& line);
void addInfo(CommandLine& line);
void addSettings(CommandLine& line);
void addUnits(CommandLine& line);
void addUndo(CommandLine& line);
void addSearch(CommandLine& line);
void addBackup(CommandLine& line);
void addCheck(CommandLine& line);
void addStaff(CommandLine& line);
void addDemo(CommandLine& line);
void addImport(CommandLine& line);
void addExport(CommandLine& line);
void addKpi(CommandLine& line);
void addPredict(CommandLine& line);

} // namespace encore::cli
