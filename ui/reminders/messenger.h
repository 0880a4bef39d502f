#pragma once

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace encore::ui {

/// Says something outside of the window. Tests use a fake.
class Messenger {
public:
    virtual ~Messenger() = default;
    /// Plain text both. `open` runs in the UI thread when somebody clicks on the message, at most once; not at all where
    /// the desktop does not say so.
    virtual void tell(const QString& title, const QString& text, std::function<void()> open) = 0;
};

/// The desktop's own messages: over the session bus where it has a service for them, else through the system tray;
/// where there is neither, `window` asks for attention in the list of windows. None of them takes the keyboard; a click
/// on a message shows the window. UI thread; lives no longer than `window`.
std::unique_ptr<Messenger> desktopMessenger(QWidget* window);

} // namespace encore::ui
