#pragma once

#include "shop/settings_repository.h"
#include "shop/store.h"
#include "shop/working_calendar.h"

#include <QObject>
#include <QTimer>

namespace encore {

/// The shop that the window has open: the store of its thread, the doors for workers, and news of every
/// commit, whoever made it. One thread (the window's); openStore() may be called from any.
class Shop : public QObject {
    Q_OBJECT
public:
    /// Errors as Store::open. `clock` must outlive the shop.
    static Result<std::unique_ptr<Shop>> open(const QString& path, const Clock& clock, Actor actor);
    ~Shop() override;

    QString path() const { return m_path; }
    const Clock& clock() const { return m_clock; }
    /// For single rows and windows of rows, below one frame each.
    Store& store() { return *m_store; }
    /// A store of its own for a job on a worker thread.
    Result<std::unique_ptr<Store>> openStore() const;

    const ShopProfile& profile() const { return m_profile; }
    /// The calendar by which answers are due: the channel's, else the shop's.
    Result<WorkingCalendar> calendar(ChannelId channel = {});
    const Actor& actor() const { return m_store->actor(); }
    /// Another person sits down; the store writes in their name and with their role.
    void setActor(Actor actor);

    /// One unit of work; `changed` follows before this returns.
    Result<ChangeSet> write(UnitOfWork::Spec spec, const std::function<Status(UnitOfWork&)>& work) { return m_store->write(std::move(spec), work); }
    Result<UndoOutcome> undo(UnitId unit, bool skipChanged = false) { return m_store->undo(unit, skipChanged); }

    /// Tells about a commit that a job of this program made through a store of its own. Call it in the
    /// shop's thread.
    void announce(const ChangeSet& changes);
    /// Looks whether another program or job has committed; done every second by itself.
    void lookForOthers();

signals:
    /// Once per commit, after it.
    void changed(const encore::ChangeSet& changes);
    /// Name, language, hours, channels, staff or another setting is different now.
    void profileChanged();
    void actorChanged();

private:
    Shop(QString path, const Clock& clock, std::unique_ptr<Store> store);
    void readProfile();
    void committed(const ChangeSet& changes);

    QString m_path;
    const Clock& m_clock;
    std::unique_ptr<Store> m_store;
    ShopProfile m_profile;
    QTimer m_look;
    qint64 m_dataVersion = 0;
    UnitId m_seen;
};

} // namespace encore
