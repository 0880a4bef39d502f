#include "cli/safety_copy.h"

#include "cli/output.h"
#include "db/backup.h"
#include "db/shop_file.h"
#include "shop/backup_repository.h"
#include "shop/count_repository.h"
#include "shop/settings_repository.h"
#include "shop/unit_repository.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace encore::cli {

namespace {

Result<QString> folderOf(Store& store)
{
    ENCORE_LET(const QString chosen, store.settings().value(QStringLiteral("backup.folder")));
    if (!chosen.isEmpty())
        return QFileInfo(chosen).absoluteFilePath();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

/// Whether the last copy, still in its place, has everything that the shop has: the same newest unit.
bool isCopied(Store& store)
{
    const auto last = BackupRepository(store.db()).last();
    if (!last || !*last || !QFileInfo::exists((*last)->file))
        return false;
    const auto copy = shop_file::connect((*last)->file, true);
    if (!copy)
        return false;
    const auto there = UnitRepository(**copy).list({}, 1);
    const auto here = store.units({}, 1);
    return here && there && !here->empty() && !there->empty() && here->front().id == there->front().id;
}

Status copy(Session& session, Store& store, const QString& reason)
{
    CountRepository counts(store.db());
    ENCORE_LET(const bool any, counts.hasData());
    if (!any || isCopied(store))
        return {};
    ENCORE_LET(const QString folder, folderOf(store));
    ENCORE_LET(const QString bytes, store.settings().value(QStringLiteral("backup.bytes")));
    backup::Policy policy;
    policy.bytes = bytes.toLongLong();
    const qint64 now = session.clock().nowUtc();
    ENCORE_LET(const QString file, backup::roll(store.db(), folder, backup::seriesName(store.path()), now, policy));
    return BackupRepository(store.db()).note({now, file, QFileInfo(file).size(), reason});
}

} // namespace

void copyBefore(Session& session, Store& store, const QString& reason)
{
    if (const Status copied = copy(session, store, reason); !copied)
        say(QStringLiteral("no copy was made before this, going on without: ") + describe(copied.error()));
}

} // namespace encore::cli
