#include "cli/command.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace encore::cli {

Session::Session()
{
    m_actor.role = Role::Owner;
    m_actor.session = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<std::unique_ptr<Store>> Session::open(const QString& shop) const { return Store::open(shop, m_clock, m_actor); }

// A reader that may write cleans up the files beside a shop when it leaves; one that may not leaves them.
Result<std::unique_ptr<Store>> Session::openToRead(const QString& shop) const
{
    auto store = Store::open(shop, m_clock, m_actor);
    if (store || store.error().code != ErrorCode::ReadOnly)
        return store;
    Store::Options options;
    options.readOnly = true;
    auto reader = Store::open(shop, m_clock, m_actor, options);
    // SQLite needs a file beside the shop even to read while another program may be writing.
    if (!reader && (reader.error().code == ErrorCode::Database || reader.error().code == ErrorCode::Io || reader.error().code == ErrorCode::DamagedShop))
        return store;
    return reader;
}

QStringList texts(const std::vector<std::string>& arguments)
{
    QStringList list;
    for (const std::string& argument : arguments)
        list << text(argument);
    return list;
}

QString absolutePath(const std::string& argument) { return QFileInfo(QDir::fromNativeSeparators(text(argument))).absoluteFilePath(); }

tl::unexpected<Error> wrongUsage(const QString& what, const QString& hint) { return fail(ErrorCode::WrongUsage, what, hint); }

tl::unexpected<Error> asUsage(Error error)
{
    if (error.code == ErrorCode::InvalidInput)
        error.code = ErrorCode::WrongUsage;
    return tl::unexpected<Error>(std::move(error));
}

void addShop(CLI::App& command, std::string& shop) { command.add_option("SHOP", shop, "shop file (NAME.encore)")->required(); }

void addJson(CLI::App& command, bool& json) { command.add_flag("--json", json, "print one JSON document"); }

} // namespace encore::cli
