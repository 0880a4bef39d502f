#pragma once

#include "reminders/messenger.h"

#ifdef QT_DBUS_LIB

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace encore::ui {

/// Messages over org.freedesktop.Notifications (Desktop Notifications Specification 1.2), which GNOME, KDE, Xfce and
/// others answer, with or without a tray. Nothing waits: what the service refuses or never gets goes to `other`.
class BusMessenger final : public QObject, public Messenger {
    Q_OBJECT
public:
    /// `service`: its name on `bus`; empty on a connection from peer to peer. `shown` is called before `open`.
    BusMessenger(QDBusConnection bus, const QString& service, std::function<void()> shown, std::unique_ptr<Messenger> other, QObject* parent = nullptr);
    void tell(const QString& title, const QString& text, std::function<void()> open) override;

private slots:
    void invoked(uint id, const QString& action);
    void closed(uint id, uint reason);

private:
    struct Message {
        QString title, text;
        std::function<void()> open;
    };
    void ask();
    void send(const Message& message);
    void giveUp(const Message& message);

    QDBusConnection m_bus;
    QString m_service;
    std::function<void()> m_shown;
    std::unique_ptr<Messenger> m_other;
    std::optional<bool> m_markup;         ///< whether the service reads markup; not known before it said so
    bool m_asking = false;
    std::vector<Message> m_waiting;       ///< until that is known
    QHash<uint, std::function<void()>> m_open;
};

} // namespace encore::ui

#endif
