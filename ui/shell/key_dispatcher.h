#pragma once

#include "shell/command.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace encore::ui {

class KeyMap;

/// Turns key presses in one window into commands, under every keyboard layout. Plain letters act only
/// where no editor has the caret; there their Alt form does. While a sheet or the palette holds the
/// keyboard, only keys with Ctrl and function keys reach the window.
class KeyDispatcher final : public QObject {
    Q_OBJECT
public:
    using Commands = std::function<QList<Command>()>;
    /// Why the person at the desk may not do it; empty: they may.
    using Refusal = std::function<QString(Permission)>;

    /// `page` is asked first, then `window`; both at each key press that could be a shortcut.
    KeyDispatcher(QWidget* window, const KeyMap& keys, Commands page, Commands windowCommands);
    ~KeyDispatcher() override;
    void setRefusal(Refusal refusal) { m_refusal = std::move(refusal); }

signals:
    /// A key was pressed for what this person may not do: the reason.
    void refused(const QString& why) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool run(const QKeyEvent& event) const;
    bool runFirst(const QList<Command>& commands, const QKeyEvent& event, bool editing, bool scoped) const;
    QPointer<QWidget> m_window;
    const KeyMap& m_keys;
    Commands m_page;
    Commands m_windowCommands;
    Refusal m_refusal;
};

} // namespace encore::ui
