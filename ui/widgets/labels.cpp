#include "widgets/labels.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>
#include <QWheelEvent>

namespace encore::ui {

PlainLabel::PlainLabel(const QString& text, Type type, Token token, QWidget* parent)
    : QLabel(parent), m_type(type), m_token(token)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(Theme::font(type));
    recolour();
}

void PlainLabel::setType(Type type)
{
    m_type = type;
    setFont(Theme::font(type));
}

void PlainLabel::setToken(Token token)
{
    m_token = token;
    recolour();
}

void PlainLabel::setSelectable(bool on)
{
    setTextInteractionFlags(on ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    setFocusPolicy(on ? Qt::ClickFocus : Qt::NoFocus);
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_recolouring)
        recolour();
}

void PlainLabel::recolour()
{
    m_recolouring = true;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::color(m_token));
    colours.setColor(QPalette::Text, Theme::color(m_token));
    setPalette(colours);
    m_recolouring = false;
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(QLabel::minimumSizeHint().width(), fontMetrics().averageCharWidth() * 6), QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, QLabel::sizeHint().height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text().toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return PlainLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString line = QString(text()).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString shown = fontMetrics().elidedText(line, Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), int(alignment() | Qt::TextSingleLine), shown);
}

ReadingText::ReadingText(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setProperty("bare", true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(Theme::font(Type::Reading));
    viewport()->setAutoFillBackground(false);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::ClickFocus);
    document()->setDocumentMargin(0);
}

void ReadingText::setText(const QString& text, const QList<Mark>& marks)
{
    m_text = text;
    m_marks = marks;
    fill();
}

QSize ReadingText::sizeHint() const
{
    return {320, heightForWidth(320)};
}

QSize ReadingText::minimumSizeHint() const { return {120, fontMetrics().height() + 4}; }

int ReadingText::heightForWidth(int width) const
{
    const qreal before = document()->textWidth();
    document()->setTextWidth(width);
    const int height = int(document()->size().height()) + 1;
    document()->setTextWidth(before);
    return height;
}

void ReadingText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text.isEmpty())
        fill();
}

void ReadingText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    document()->setTextWidth(viewport()->width());
}

void ReadingText::wheelEvent(QWheelEvent* event)
{
    event->ignore();   // it never scrolls itself; the page around it does
}

void ReadingText::fill()
{
    setPlainText(m_text);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat block;
    block.setLineHeight(145, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(block);
    for (const Mark& mark : m_marks) {
        if (mark.start < 0 || mark.length <= 0 || mark.start >= m_text.size())
            continue;
        cursor.setPosition(mark.start);
        cursor.setPosition(int(qMin<qsizetype>(mark.start + mark.length, m_text.size())), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(Theme::color(mark.ground));
        if (mark.strong)
            format.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(format);
    }
    document()->setTextWidth(viewport()->width());
    updateGeometry();
}

} // namespace encore::ui
