#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace encore::ui {

/// A text of a few lines that is kept when it loses the keyboard, with Ctrl+Enter, or by flush().
class SavedText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SavedText(const QString& name, QWidget* parent = nullptr);
    /// What is stored. What somebody types just now is not overwritten.
    void show(const QString& text);
    void flush();

signals:
    void saved(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QSize sizeHint() const override { return {200, 64}; }
    QSize minimumSizeHint() const override { return {80, 64}; }

private:
    QString m_stored;
};

/// The same of one line; Enter keeps it, too.
class SavedLine final : public QLineEdit {
    Q_OBJECT
public:
    explicit SavedLine(const QString& name, QWidget* parent = nullptr);
    void show(const QString& text);
    void flush();
    /// What was typed is not understood: it stays, but counts as not changed.
    void refuse() { m_stored = text(); }

signals:
    void saved(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_stored;
};

} // namespace encore::ui
