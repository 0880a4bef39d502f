#include "cases/saved_fields.h"

#include <QKeyEvent>

namespace encore::ui {

namespace {
constexpr int longest = 20000;
} // namespace

SavedText::SavedText(const QString& name, QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(name);
    setTabChangesFocus(true);
    setFixedHeight(64);
}

void SavedText::show(const QString& text)
{
    if (hasFocus() && toPlainText() != m_stored)
        return;
    m_stored = text;
    if (toPlainText() != text)
        setPlainText(text);
}

void SavedText::flush()
{
    const QString text = toPlainText().left(longest);
    if (text == m_stored)
        return;
    m_stored = text;
    emit saved(text);
}

void SavedText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        flush();
}

void SavedText::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier))
        return flush();
    QPlainTextEdit::keyPressEvent(event);
}

SavedLine::SavedLine(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setObjectName(name);
    setMaxLength(500);
    connect(this, &QLineEdit::returnPressed, this, &SavedLine::flush);
}

void SavedLine::show(const QString& text)
{
    if (hasFocus() && this->text() != m_stored)
        return;
    m_stored = text;
    if (this->text() != text)
        setText(text);
}

void SavedLine::flush()
{
    if (text() == m_stored)
        return;
    m_stored = text();
    emit saved(m_stored);
}

void SavedLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        flush();
}

} // namespace encore::ui
