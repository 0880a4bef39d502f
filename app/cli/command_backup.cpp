#include "cli/command.h"

#include "cli/output.h"
#include "db/backup.h"
#include "shop/backup_repository.h"

#include <QFileInfo>

namespace encore::cli {

namespace {

struct BackupOptions {
    std::string shop, file;
};

struct RestoreOptions {
    std::string file, shop;
};

void describeBackup(CLI::App& command, BackupOptions& o)
{
    addShop(command, o.shop);
    command.add_option("FILE", o.file, "copy to make; refuses one that exists")->required();
}

void describeRestore(CLI::App& command, RestoreOptions& o)
{
    command.add_option("FILE", o.file, "copy to put back")->required();
    command.add_option("SHOP", o.shop, "shop that it becomes; one that is there is kept beside it")->required();
}

Result<int> makeBackup(Session& session, const BackupOptions& o)
{
    const QString file = absolutePath(o.file);
    ENCORE_LET(const auto store, session.openToRead(absolutePath(o.shop)));
    ENCORE_TRY(backup::copyTo(store->db(), file));
    // The copy is good even where the shop cannot be told of it.
    if (const Status noted = BackupRepository(store->db()).note({session.clock().nowUtc(), file, QFileInfo(file).size(), QStringLiteral("manual")}); !noted)
        say(QStringLiteral("the copy is made, but the shop does not know of it: ") + encore::describe(noted.error()));
    return kDone;
}

Result<int> restoreBackup(Session&, const RestoreOptions& o)
{
    ENCORE_LET(const QString kept, backup::restore(absolutePath(o.file), absolutePath(o.shop)));
    if (!kept.isEmpty())
        print(QStringLiteral("the shop as it was: ") + kept);
    return kDone;
}

} // namespace

void addBackup(CommandLine& line)
{
    line.add("backup", "copy the shop, also while it is open", &describeBackup, &makeBackup);
    line.add("restore", "put a copy in the place of a shop", &describeRestore, &restoreBackup);
}

} // namespace encore::cli
