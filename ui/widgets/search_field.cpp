#include "widgets/search_field.h"

#include "common/icons.h"
#include "common/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace encore::ui {

namespace {
constexpr int settleMs = 60;
}

SearchField::SearchField(QWidget* parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    setProperty("bare", true);
    setAttribute(Qt::WA_Hover);
    setObjectName(QStringLiteral("search"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(settleMs);
    connect(m_timer, &QTimer::timeout, this, [this] { emit queryChanged(text()); });
    connect(this, &QLineEdit::textChanged, this, &SearchField::textMoved);
    setTextMargins(30, 0, 56, 0);
}

void SearchField::setKeyHint(const Shortcut& shortcut)
{
    m_shortcut = shortcut;
    update();
}

void SearchField::setMatches(qint64 count)
{
    m_matches = count;
    update();
}

QSize SearchField::sizeHint() const { return {240, metric::controlHeight}; }

void SearchField::textMoved(const QString& text)
{
    if (text.isEmpty()) {
        m_timer->stop();
        m_matches = -1;
        emit queryChanged(text);
    } else {
        m_timer->start();
    }
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty())
            clear();
        else
            emit left();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_timer->isActive()) {
            m_timer->stop();
            emit queryChanged(text());
        }
        emit left();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

QString SearchField::aside() const
{
    if (text().isEmpty())
        return m_shortcut.hint();
    return m_matches < 0 ? QString() : QLocale().toString(m_matches);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        const QColor line = hasFocus() ? Theme::color(Token::Accent) : QColor(Qt::transparent);
        paintControl(&painter, rect(), {Theme::color(Token::Surface2), line});
        paintIcon(&painter, QRectF(9, (height() - 15) / 2.0, 15, 15), Icon::Search, Token::Text3);
        const QString note = aside();
        if (!note.isEmpty()) {
            const QFont font = Theme::font(text().isEmpty() ? Type::Hint : Type::Body);
            const int width = QFontMetrics(font).horizontalAdvance(note) + 9;
            const QRectF box(this->width() - width - 10, (height() - 18) / 2.0, width, 18);
            if (text().isEmpty())
                paintControl(&painter, box, {Theme::color(Token::Surface), Theme::color(Token::Line), 4});
            painter.setFont(font);
            painter.setPen(Theme::color(Token::Text2));
            painter.drawText(box, Qt::AlignCenter, note);
        }
    }
    QLineEdit::paintEvent(event);
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

} // namespace encore::ui
