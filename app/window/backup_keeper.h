#pragma once

#include "shop/shop.h"

#include <QThreadPool>
#include <QTimer>

namespace encore::app {

/// Rolling copies of the open shop: after half an hour with changes, and when it closes.
/// The copy is made on a worker with a connection of its own.
class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    explicit BackupKeeper(Shop& shop);
    ~BackupKeeper() override;

    /// Where the copies lie: the shop's setting, else the program's data folder.
    static QString folder(Shop& shop);
    /// Starts a copy when something was written since the last one.
    void copyIfDirty();
    /// The same, and waits for it: for the end of the program.
    void finish();

signals:
    void failed(const encore::Error& error);

private:
    Shop& m_shop;
    QTimer m_timer;
    QThreadPool m_pool;
};

} // namespace encore::app
