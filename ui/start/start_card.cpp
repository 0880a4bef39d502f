#include "start/start_card.h"

#include "common/paint.h"

#include <QPainter>

namespace encore::ui {

StartCard::StartCard(Icon icon, bool main, QWidget* parent) : QAbstractButton(parent), m_icon(icon), m_main(main)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StartCard::setWords(const QString& title, const QString& detail)
{
    setText(title);
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    update();
}

void StartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && (underMouse() || isDown());
    paintControl(&painter, rect(), {Theme::color(lit ? Token::Hover : Token::Surface), Theme::color(m_main ? Token::Accent : Token::Line), metric::cardRadius});
    const QRect disc(metric::gap20, metric::gap20, 40, 40);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token::AccentSoft));
    painter.drawRoundedRect(disc, 10, 10);
    paintIcon(&painter, disc.adjusted(9, 9, -9, -9), m_icon, Token::Accent);
    const QRect words = rect().adjusted(metric::gap20, 72, -metric::gap20, -metric::gap12);
    painter.setFont(Theme::font(Type::Title));
    painter.setPen(Theme::color(isEnabled() ? Token::Text : Token::Text3));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(Theme::font(Type::Body));
    painter.setPen(Theme::color(Token::Text2));
    painter.drawText(words.adjusted(0, 26, 0, 0), int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), m_detail);
    if (hasFocus())
        paintFocusRing(&painter, rect(), metric::cardRadius);
}

} // namespace encore::ui
