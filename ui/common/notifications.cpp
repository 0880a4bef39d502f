#include "common/notifications.h"

#include <QSettings>
#include <QSystemTrayIcon>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

namespace encore::ui {

namespace {
QString key() { return QStringLiteral("notifications/on"); }
} // namespace

bool desktopNotifications() { return QSettings().value(key(), true).toBool(); }

void setDesktopNotifications(bool on) { QSettings().setValue(key(), on); }

bool trayShowsMessages() { return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages(); }

bool desktopShowsMessages()
{
#ifdef QT_DBUS_LIB
    // A service that is not running yet may be one that the first message starts.
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QString service = QLatin1String(notificationService);
    if (bus.isConnected() && bus.interface()
        && (bus.interface()->isServiceRegistered(service) || bus.interface()->activatableServiceNames().value().contains(service)))
        return true;
#endif
    return trayShowsMessages();
}

} // namespace encore::ui
