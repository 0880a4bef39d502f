#include "shell/rail_button.h"

#include "common/paint.h"

#include <QPainter>

namespace encore::ui {

RailButton::RailButton(QWidget* parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(Theme::font(Type::Body));
}

void RailButton::set(Kind kind, Icon icon, const QString& text, qint64 count, bool current, bool alarming, bool folded)
{
    m_kind = kind;
    m_icon = icon;
    m_count = count;
    m_current = current;
    m_alarming = alarming;
    m_folded = folded;
    setText(text);
    const QString counted = count > 0 ? QStringLiteral("%1, %2").arg(text, QLocale().toString(count)) : text;
    setAccessibleName(counted);
    setToolTip(folded ? counted : QString());
    update();
}

QSize RailButton::sizeHint() const { return {m_folded ? 36 : 150, m_kind == Kind::Section ? 30 : 29}; }

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool section = m_kind == Kind::Section;
    if (m_current && section)
        paintControl(&painter, rect(), {Theme::color(Token::AccentSoft), Qt::transparent});
    else if (underMouse() || (m_current && !section))
        paintControl(&painter, rect(), {mixed(Theme::color(Token::Surface2), Theme::color(Token::Text), 0.05), Qt::transparent});

    const Token ink = m_current ? Token::Accent : Token::Text2;
    if (m_icon != Icon::None) {
        const QRectF box(m_folded ? (width() - 18) / 2.0 : 8, (height() - 18) / 2.0, 18, 18);
        paintIcon(&painter, box, m_icon, ink);
    }
    if (m_folded) {
        if (m_count > 0) {   // a dot says "something waits"; the number is in the tool tip
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(m_alarming ? Token::Negative : Token::Accent));
            painter.drawEllipse(QPointF(width() / 2.0 + 9, height() / 2.0 - 8), 3.5, 3.5);
        }
    } else {
        int right = width() - 8;
        if (m_count > 0 || (m_count == 0 && !section)) {
            QFont font = Theme::font(m_alarming && m_count > 0 ? Type::BodyStrong : Type::Body);
            font.setPointSizeF(Theme::font(Type::Small).pointSizeF());
            const Token tone = m_alarming && m_count > 0 ? Token::Negative : m_current ? Token::Accent : Token::Text2;
            right -= int(paintTabular(&painter, QRectF(0, 0, right, height()), Qt::AlignRight, QLocale().toString(m_count), font,
                                      Theme::color(tone))) + 6;
        }
        const int left = 33;
        QFont shown = Theme::font(m_current && section ? Type::BodyStrong : Type::Body);
        painter.setFont(shown);
        painter.setPen(Theme::color(ink));
        painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(shown).elidedText(text(), Qt::ElideRight, right - left));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect());
}

} // namespace encore::ui
