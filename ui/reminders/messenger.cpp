#include "reminders/messenger.h"

#include "common/icons.h"
#include "common/notifications.h"
#include "reminders/bus_messenger.h"

#include <QApplication>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QWidget>

#include <utility>

namespace encore::ui {

namespace {

void showWindow(QWidget* window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

class TrayMessenger final : public Messenger {
public:
    explicit TrayMessenger(QWidget* window) : m_window(window), m_tray(new QSystemTrayIcon(icon(Icon::Logo), window))
    {
        QObject::connect(m_tray, &QSystemTrayIcon::messageClicked, window, [this, window] {
            showWindow(window);
            if (const auto open = std::exchange(m_open, {}))
                open();
        });
        QObject::connect(m_tray, &QSystemTrayIcon::activated, window, [window] { showWindow(window); });
    }
    ~TrayMessenger() override { delete m_tray; }
    void tell(const QString& title, const QString& text, std::function<void()> open) override
    {
        if (!m_window || !m_tray)
            return;
        // Asked anew each time: a tray comes and goes with its panel.
        if (!trayShowsMessages())
            return QApplication::alert(m_window);
        m_open = std::move(open);   // a tray shows one message at a time
        m_tray->show();
        m_tray->setToolTip(QApplication::applicationDisplayName());
        m_tray->showMessage(title, text, QSystemTrayIcon::NoIcon);
    }

private:
    QPointer<QWidget> m_window;
    QPointer<QSystemTrayIcon> m_tray;
    std::function<void()> m_open;
};

} // namespace

std::unique_ptr<Messenger> desktopMessenger(QWidget* window)
{
    auto tray = std::make_unique<TrayMessenger>(window);
#ifdef QT_DBUS_LIB
    // A window that nobody sees tells nobody: pictures and tests are made beside somebody's own desktop.
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return tray;
    return std::make_unique<BusMessenger>(QDBusConnection::sessionBus(), QLatin1String(notificationService),
                                          [window = QPointer<QWidget>(window)] {
                                              if (window)
                                                  showWindow(window);
                                          },
                                          std::move(tray));
#else
    return tray;
#endif
}

} // namespace encore::ui
