#include "customers/field_rows.h"

#include "common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int most = 30;
} // namespace

FieldRows::FieldRows(const QString& name, QWidget* parent) : QWidget(parent), m_name(name), m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::gap4);
    addLine({});
}

void FieldRows::setLabel(const QString& label, const QString& placeholder)
{
    m_label = label;
    m_placeholder = placeholder;
    for (QLineEdit* line : std::as_const(m_lines)) {
        line->setAccessibleName(label);
        line->setPlaceholderText(placeholder);
    }
}

QLineEdit* FieldRows::addLine(const QString& text)
{
    auto* line = new QLineEdit(text);
    line->setObjectName(m_name + QStringLiteral("_line"));
    line->setMaxLength(300);
    line->setAccessibleName(m_label);
    line->setPlaceholderText(m_placeholder);
    line->installEventFilter(this);
    m_lines << line;
    m_layout->addWidget(line);
    connect(line, &QLineEdit::textEdited, this, [this] {
        keepOneEmpty();
        emit edited();
    });
    return line;
}

void FieldRows::keepOneEmpty()
{
    if ((m_lines.isEmpty() || !m_lines.last()->text().isEmpty()) && m_lines.size() < most) {
        QLineEdit* above = m_lines.isEmpty() ? nullptr : m_lines.last();
        QLineEdit* line = addLine({});
        if (above)
            setTabOrder(above, line);
    }
}

void FieldRows::setValues(const QStringList& values)
{
    for (QLineEdit* line : std::as_const(m_lines)) {
        m_layout->removeWidget(line);
        line->setObjectName({});
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    for (const QString& value : values)
        addLine(value);
    keepOneEmpty();
}

QStringList FieldRows::values() const
{
    QStringList found;
    for (const QLineEdit* line : m_lines)
        if (const QString text = line->text().trimmed(); !text.isEmpty() && !found.contains(text))
            found << text;
    return found;
}

bool FieldRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        emit downPressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace encore::ui
