#include "common/notifications.h"

#include <QSettings>
#include <QSystemTrayIcon>

namespace encore::ui {

namespace {
QString key() { return QStringLiteral("notifications/on"); }
} // namespace

bool desktopNotifications() { return QSettings().value(key(), true).toBool(); }

void setDesktopNotifications(bool on) { QSettings().setValue(key(), on); }

bool desktopShowsMessages() { return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages(); }

} // namespace encore::ui
