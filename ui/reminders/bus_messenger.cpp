#include "reminders/bus_messenger.h"

#ifdef QT_DBUS_LIB

#include "common/notifications.h"

#include <QGuiApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace encore::ui {

namespace {

const QString kName = QLatin1String(notificationService);
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int kMostOpen = 50;   // messages that nobody clicked on nor closed

} // namespace

BusMessenger::BusMessenger(QDBusConnection bus, const QString& service, std::function<void()> shown, std::unique_ptr<Messenger> other, QObject* parent)
    : QObject(parent), m_bus(std::move(bus)), m_service(service), m_shown(std::move(shown)), m_other(std::move(other))
{
    m_bus.connect(m_service, kPath, kName, QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint,QString)));
    m_bus.connect(m_service, kPath, kName, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint,uint)));
}

void BusMessenger::tell(const QString& title, const QString& text, std::function<void()> open)
{
    Message message{title, text, std::move(open)};
    if (!m_bus.isConnected())
        return giveUp(message);
    if (m_markup)
        return send(message);
    m_waiting.push_back(std::move(message));
    if (!std::exchange(m_asking, true))
        ask();
}

// Some services read markup in the text, others show it: text from outside has to be escaped for the first alone.
void BusMessenger::ask()
{
    const auto call = QDBusMessage::createMethodCall(m_service, kPath, kName, QStringLiteral("GetCapabilities"));
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError())
            m_markup = reply.value().contains(QStringLiteral("body-markup"));
        for (const Message& message : std::exchange(m_waiting, {}))
            reply.isError() ? giveUp(message) : send(message);   // asked anew next time: a service may come later
    });
}

void BusMessenger::send(const Message& message)
{
    auto call = QDBusMessage::createMethodCall(m_service, kPath, kName, QStringLiteral("Notify"));
    const QStringList actions{QStringLiteral("default"), QCoreApplication::translate("encore::ui::ReminderKeeper", "Open")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    call.setArguments({QGuiApplication::applicationDisplayName(), uint(0), QGuiApplication::desktopFileName(), message.title,
                       *m_markup ? message.text.toHtmlEscaped() : message.text, actions, hints, -1});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, message] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            m_markup.reset();
            return giveUp(message);
        }
        if (m_open.size() >= kMostOpen)
            m_open.clear();
        m_open.insert(reply.value(), message.open);
    });
}

void BusMessenger::giveUp(const Message& message)
{
    if (m_other)
        m_other->tell(message.title, message.text, message.open);
}

void BusMessenger::invoked(uint id, const QString& action)
{
    // Each program hears of every message; those of others are not in the table.
    const auto found = m_open.constFind(id);
    if (found == m_open.cend() || action != QLatin1String("default"))
        return;
    const std::function<void()> open = *found;
    m_open.erase(found);
    if (m_shown)
        m_shown();
    if (open)
        open();
}

void BusMessenger::closed(uint id, uint) { m_open.remove(id); }

} // namespace encore::ui

#endif
