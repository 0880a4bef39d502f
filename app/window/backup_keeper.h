#pragma once

#include "shop/shop.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace encore::app {

/// Rolling copies of the open shop: after half an hour with changes, and when it closes; behind a copy, changes that
/// are older than the shop keeps them are let go. Done on a worker with a connection of its own.
class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    explicit BackupKeeper(Shop& shop);
    ~BackupKeeper() override;

    /// Starts a copy when something was written since the last one.
    void copyIfDirty();
    /// The same, also for what was written while a copy was under way, and waits for it: for the end of the program.
    void finish();

signals:
    void failed(const encore::Error& error);

private:
    Shop& m_shop;
    QTimer m_timer;
    QThreadPool m_pool;
    bool m_dirty = false;                  // written since the last copy began
    std::atomic_bool m_missed{false};      // that copy came to nothing
    std::atomic_bool m_closing{false};
};

} // namespace encore::app
