#pragma once

#include <QKeySequence>
#include <QString>

class QKeyEvent;

namespace encore::ui {

/// One key with modifiers. A letter means a key by its place on the keyboard, so that "K" also is the
/// key that types Л; punctuation means the typed character; other keys are meant by name.
class Shortcut {
public:
    Shortcut() = default;
    /// "K", "Shift+X", "Ctrl+K", "Alt+Left", "F1", "?", "/", "Ctrl+;", "Ctrl+Shift+Enter", "Esc".
    /// A text that names no key gives an empty shortcut.
    explicit Shortcut(const QString& text);

    bool isEmpty() const { return m_key == 0; }
    bool isLetter() const;
    /// Without Ctrl, Alt or Meta and typing something: acts only where no editor has the caret.
    bool isPlain() const;
    Qt::KeyboardModifiers modifiers() const { return m_modifiers; }
    int key() const { return m_key; }

    /// Whether this key event is this shortcut, under any keyboard layout.
    bool matches(const QKeyEvent& event) const;
    /// The form that acts inside an editor: R becomes Alt+R; shortcuts with modifiers stay.
    Shortcut editorForm() const;

    /// As settings keep it: "Ctrl+K".
    QString text() const;
    /// As people read it: "Ctrl K", "K / Л" where the interface is Cyrillic, "Alt R" for inEditor.
    QString hint(bool inEditor = false) const;

    friend bool operator==(const Shortcut& a, const Shortcut& b) = default;

private:
    Qt::KeyboardModifiers m_modifiers;
    int m_key = 0;
};

/// Whether this widget types text, so that plain letters belong to it.
bool isTextEditor(const QWidget* widget);

} // namespace encore::ui
