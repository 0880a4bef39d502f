#include "shell/key_dispatcher.h"

#include "shell/key_map.h"
#include "widgets/sheet.h"

#include <QApplication>
#include <QKeyEvent>

namespace encore::ui {

namespace {

bool isModifierKey(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

bool holdsKeys(const QWidget* focus, const QWidget* window)
{
    for (const QWidget* w = focus; w && w != window; w = w->parentWidget())
        if (w->property(keyScopeProperty).toBool())
            return true;
    return false;
}

bool isWithin(const QWidget* focus, const QWidget* window, const char* scope)
{
    for (const QWidget* w = focus; w && w != window; w = w->parentWidget())
        if (w->property(keyScopeProperty).toString() == QLatin1String(scope))
            return true;
    return false;
}

bool isSaveKey(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

KeyDispatcher::KeyDispatcher(QWidget* window, const KeyMap& keys, Commands page, Commands windowCommands)
    : QObject(window), m_window(window), m_keys(keys), m_page(std::move(page)), m_windowCommands(std::move(windowCommands))
{
    QCoreApplication::instance()->installEventFilter(this);
}

KeyDispatcher::~KeyDispatcher() = default;

bool KeyDispatcher::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* widget = static_cast<QWidget*>(watched);
    if (!m_window || widget->window() != m_window || QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return false;
    // A field lets a key through after it has answered its sheet, which is closed now: that key is no command of the page.
    if (const QWidget* focus = m_window->focusWidget(); focus && widget != focus && !widget->isAncestorOf(focus))
        return false;
    return run(*static_cast<QKeyEvent*>(event));
}

bool KeyDispatcher::run(const QKeyEvent& event) const
{
    if (isModifierKey(event.key()))
        return false;
    const QWidget* focus = m_window->focusWidget();
    // "all" lets no command through, with or without modifiers: a locked desk.
    if (isWithin(focus, m_window, "all") || (isSaveKey(event) && isWithin(focus, m_window, savesByKey)))
        return false;
    const bool editing = isTextEditor(focus);
    const bool scoped = holdsKeys(focus, m_window);
    return runFirst(m_page(), event, editing, scoped) || runFirst(m_windowCommands(), event, editing, scoped);
}

bool KeyDispatcher::runFirst(const QList<Command>& commands, const QKeyEvent& event, bool editing, bool scoped) const
{
    for (const Command& command : commands) {
        const Shortcut key = m_keys.shortcut(command);
        if (key.isEmpty() || (scoped && key.isPlain()))
            continue;
        const Shortcut form = editing ? key.editorForm() : key;
        // A plain key without an editor form (Enter, arrows) belongs to the editor.
        if (editing && form.isPlain())
            continue;
        if (!form.matches(event))
            continue;
        if (!command.isEnabled())
            continue;
        const QString why = command.needs && m_refusal ? m_refusal(*command.needs) : QString();
        if (!why.isEmpty()) {
            if (!event.isAutoRepeat())
                emit refused(why);
            return true;
        }
        if (!event.isAutoRepeat() || !command.inPalette || form.isPlain())
            command.run();
        return true;
    }
    return false;
}

} // namespace encore::ui
