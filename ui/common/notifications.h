#pragma once

namespace encore::ui {

/// Whether this computer's desktop is told of reminders and deadlines; kept for this computer, on by default.
bool desktopNotifications();
void setDesktopNotifications(bool on);

} // namespace encore::ui
