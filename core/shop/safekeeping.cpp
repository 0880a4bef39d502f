#include "shop/safekeeping.h"

#include "attachments/attachment_repository.h"
#include "db/backup.h"
#include "db/journal.h"
#include "db/shop_file.h"
#include "shop/backup_repository.h"
#include "shop/count_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"
#include "shop/unit_repository.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace encore {

namespace {

constexpr qint64 kDay = 86400;

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

} // namespace

Result<QString> backupFolder(Store& store)
{
    ENCORE_LET(const QString chosen, store.settings().value(QStringLiteral("backup.folder")));
    if (!chosen.isEmpty())
        return QFileInfo(chosen).absoluteFilePath();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

Result<bool> copyWhatIsNew(Store& store, const QString& reason)
{
    ENCORE_LET(const bool any, CountRepository(store.db()).hasData());
    if (!any || isCopied(store))
        return false;
    ENCORE_LET(const QString folder, backupFolder(store));
    ENCORE_LET(const QString bytes, store.settings().value(QStringLiteral("backup.bytes")));
    backup::Policy policy;
    policy.bytes = bytes.toLongLong();
    const qint64 now = store.clock().nowUtc();
    ENCORE_LET(const QString file, backup::roll(store.db(), folder, backup::seriesName(store.path()), now, policy));
    ENCORE_TRY(BackupRepository(store.db()).note({now, file, QFileInfo(file).size(), reason}));
    return true;
}

Result<qint64> pruneChanges(Store& store, const std::function<bool()>& cancelled)
{
    ENCORE_LET(const QString days, store.settings().value(QStringLiteral("journal.keep_days")));
    const qint64 kept = days.toLongLong();
    if (kept <= 0)
        return 0;
    ENCORE_LET(const qint64 units, journal::prune(store.db(), store.clock().nowUtc() - kept * kDay, cancelled));
    // Also where nothing was marked: a call that was stopped may have left contents that nobody names any more.
    ENCORE_TRY(AttachmentRepository(store.db()).dropUnnamed());
    return units;
}

} // namespace encore
