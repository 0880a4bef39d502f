#include "window/backup_keeper.h"

#include "db/backup.h"

#include <QStandardPaths>

namespace encore::app {

namespace {

constexpr int kEvery = 30 * 60 * 1000;      // ms

} // namespace

BackupKeeper::BackupKeeper(Shop& shop) : m_shop(shop)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(kEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] { copyIfDirty(); });
    m_timer.start();
}

BackupKeeper::~BackupKeeper() { m_pool.waitForDone(); }

QString BackupKeeper::folder(Shop& shop)
{
    const QString chosen = shop.store().settings().value(QStringLiteral("backup.folder")).value_or(QString());
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups") : chosen;
}

void BackupKeeper::copyIfDirty()
{
    if (!m_shop.isDirty() || m_pool.activeThreadCount() > 0)
        return;
    m_shop.markBackedUp();
    backup::Policy policy;
    policy.bytes = m_shop.store().settings().value(QStringLiteral("backup.bytes")).value_or(QString()).toLongLong();
    m_pool.start([this, policy, into = folder(m_shop), name = backup::seriesName(m_shop.path()), now = m_shop.clock().nowUtc()] {
        const auto store = m_shop.openStore();
        const auto made = store ? backup::roll((*store)->db(), into, name, now, policy) : Result<QString>(tl::unexpected<Error>(store.error()));
        if (!made)
            QMetaObject::invokeMethod(this, [this, error = made.error()] { emit failed(error); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::finish()
{
    copyIfDirty();
    m_pool.waitForDone();
}

} // namespace encore::app
