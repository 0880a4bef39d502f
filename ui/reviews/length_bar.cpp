#include "reviews/length_bar.h"

#include "common/format.h"
#include "common/theme.h"

#include <QPainter>

namespace encore::ui {

LengthBar::LengthBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("lengthBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void LengthBar::set(int length, int limit)
{
    m_length = length;
    m_limit = limit;
    setVisible(limit > 0);
    setAccessibleName(words());
    update();
}

QString LengthBar::words() const
{
    const QString of = tr("%1 of %2").arg(format::count(m_length), format::count(m_limit));
    return isOver() ? of + QStringLiteral(" · ") + tr("%n character(s) too many", nullptr, m_length - m_limit) : of;
}

void LengthBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Token token = isOver() ? Token::Negative : m_length * 10 >= m_limit * 9 ? Token::Warning : Token::Text3;
    painter.setFont(Theme::font(Type::Small));
    painter.setPen(Theme::color(token));
    const QString text = words();
    const int room = painter.fontMetrics().horizontalAdvance(text) + metric::gap8;
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, text);
    const QRectF track(0, height() / 2.0 - 2, qMax(40, width() - room), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token::Surface2));
    painter.drawRoundedRect(track, 2, 2);
    const double share = m_limit > 0 ? qMin(1.0, double(m_length) / m_limit) : 0;
    painter.setBrush(Theme::color(token == Token::Text3 ? Token::Accent : token));
    painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * share, track.height()), 2, 2);
}

} // namespace encore::ui
