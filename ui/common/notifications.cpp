#include "common/notifications.h"

#include <QSettings>

namespace encore::ui {

namespace {
QString key() { return QStringLiteral("notifications/on"); }
} // namespace

bool desktopNotifications() { return QSettings().value(key(), true).toBool(); }

void setDesktopNotifications(bool on) { QSettings().setValue(key(), on); }

} // namespace encore::ui
