#pragma once

namespace encore::ui {

/// Whether this computer's desktop is told of reminders and deadlines; kept for this computer, on by default.
bool desktopNotifications();
void setDesktopNotifications(bool on);
/// Whether this desktop shows messages of programs; without it, reminders stand in the window and the window asks
/// for attention in the list of windows.
bool desktopShowsMessages();
/// Whether it does so through a system tray.
bool trayShowsMessages();
/// Its service for messages on the session bus (Desktop Notifications Specification).
inline constexpr char notificationService[] = "org.freedesktop.Notifications";

} // namespace encore::ui
