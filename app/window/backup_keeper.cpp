#include "window/backup_keeper.h"

#include "shop/safekeeping.h"

namespace encore::app {

namespace {

constexpr int kEvery = 30 * 60 * 1000;      // ms

} // namespace

BackupKeeper::BackupKeeper(Shop& shop) : m_shop(shop)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(kEvery);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::copyIfDirty);
    connect(&shop, &Shop::changed, this, [this] { m_dirty = true; });
    m_timer.start();
}

BackupKeeper::~BackupKeeper()
{
    m_closing = true;
    m_pool.waitForDone();
}

void BackupKeeper::copyIfDirty()
{
    if ((!m_dirty && !m_missed) || m_pool.activeThreadCount() > 0)
        return;
    m_dirty = false;
    m_missed = false;
    m_pool.start([this] {
        const auto store = m_shop.openStore();
        const auto made = store ? copyWhatIsNew(**store, QStringLiteral("rolling")) : Result<bool>(tl::unexpected<Error>(store.error()));
        if (!made) {
            m_missed = true;
            QMetaObject::invokeMethod(this, [this, error = made.error()] { emit failed(error); }, Qt::QueuedConnection);
        } else if (!m_closing) {
            (void)pruneChanges(**store, [this] { return m_closing.load(); });
        }
    });
}

void BackupKeeper::finish()
{
    m_closing = true;
    m_pool.waitForDone();
    copyIfDirty();
    m_pool.waitForDone();
}

} // namespace encore::app
