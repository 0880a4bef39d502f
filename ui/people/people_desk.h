#pragma once

#include "shell/command.h"
#include "shop/shop.h"
#include "shop/staff_repository.h"

#include <QObject>

namespace encore::ui {

class LockScreen;
class PeopleSheet;

/// Who sits at this desk: signs people in and out, locks, and keeps the role right when the staff list changes.
class PeopleDesk final : public QObject {
    Q_OBJECT
public:
    /// `centre`: the part of the window that sheet and lock cover.
    PeopleDesk(Shop& shop, QWidget* centre);

    /// The person who sat here last on this computer, else the first owner, else anybody; a PIN is asked first.
    void begin();
    QList<Command> commands();
    /// More than one person works here, or someone has a PIN: only then is the choice shown.
    bool isShared() const;
    /// Name and role of who sits here; empty without staff.
    QString line() const;
    bool isLocked() const { return m_locked; }

public slots:
    void choose();
    /// Does nothing where the person at the desk has no PIN.
    void lock();

signals:
    /// Name, role or the set of people is different now.
    void changed();

private:
    void sit(const Staff& person);
    void followStaff();
    bool canLock() const;
    QString key() const;

    Shop& m_shop;
    PeopleSheet* m_sheet;
    LockScreen* m_lock;
    bool m_locked = false;
};

} // namespace encore::ui
