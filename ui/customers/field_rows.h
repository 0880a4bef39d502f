#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace encore::ui {

/// Several values of one kind, a line each; an empty line waits below the last one.
class FieldRows final : public QWidget {
    Q_OBJECT
public:
    FieldRows(const QString& name, QWidget* parent = nullptr);
    void setLabel(const QString& label, const QString& placeholder);
    void setValues(const QStringList& values);
    /// Without empty lines, trimmed.
    QStringList values() const;

signals:
    void edited();
    /// Down was pressed in a line: whoever shows suggestions below may take the keyboard.
    void downPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addLine(const QString& text);
    void keepOneEmpty();
    QString m_name;
    QString m_label;
    QString m_placeholder;
    QVBoxLayout* m_layout;
    QList<QLineEdit*> m_lines;
};

} // namespace encore::ui
