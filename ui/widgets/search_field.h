#pragma once

#include "common/shortcut.h"

#include <QLineEdit>

namespace encore::ui {

/// A find box: key hint while empty, number of matches while in use. Esc empties it, then leaves;
/// Down and Enter leave to the list.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);
    void setKeyHint(const Shortcut& shortcut);
    /// < 0: unknown, nothing shown.
    void setMatches(qint64 count);
    QSize sizeHint() const override;

signals:
    /// A quarter of a breath after the last keystroke; at once when emptied.
    void queryChanged(const QString& query);
    /// Down, Enter or a second Esc: the list should take the keyboard.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void textMoved(const QString& text);
    QString aside() const;
    Shortcut m_shortcut;
    qint64 m_matches = -1;
    class QTimer* m_timer;
};

} // namespace encore::ui
