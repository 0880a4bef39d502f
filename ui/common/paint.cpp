#include "common/paint.h"

#include <QFontMetricsF>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace encore::ui {

void paintControl(QPainter* painter, const QRectF& rect, const ControlLook& look)
{
    const bool lined = look.line.isValid() && look.line.alpha() > 0;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    painter->setPen(lined ? QPen(look.line, 1) : QPen(Qt::NoPen));
    const qreal inset = lined ? 0.5 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), look.radius, look.radius);
}

void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::color(Token::Accent), 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

ControlLook buttonLook(ButtonKind kind, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool down = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = state & QStyle::State_MouseOver;
    ControlLook look;
    switch (kind) {
    case ButtonKind::Primary:
    case ButtonKind::Danger: {
        const QColor base = Theme::color(kind == ButtonKind::Danger ? Token::Negative : Token::Accent);
        look.fill = !enabled ? Theme::color(Token::Surface2) : down ? mixed(base, Theme::color(Token::Text), 0.18)
                                                        : over     ? mixed(base, Theme::color(Token::Text), 0.09)
                                                                   : base;
        look.line = Qt::transparent;
        break;
    }
    case ButtonKind::Plain:
        look.fill = Theme::color(!enabled ? Token::Window : down ? Token::Surface2 : over ? Token::Hover : Token::Surface);
        look.line = over && enabled ? mixed(Theme::color(Token::Line), Theme::color(Token::Text3), 0.4) : Theme::color(Token::Line);
        break;
    case ButtonKind::Flat:
        look.fill = enabled && (down || over) ? Theme::color(Token::Surface2) : QColor(Qt::transparent);
        look.line = Qt::transparent;
        break;
    }
    return look;
}

QColor buttonText(ButtonKind kind, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return Theme::color(Token::Text3);
    return Theme::color(kind == ButtonKind::Primary || kind == ButtonKind::Danger ? Token::OnAccent : Token::Text);
}

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share), float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share), a.alphaF());
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

qreal paintTabular(QPainter* painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& color)
{
    const QFontMetricsF metrics(font);
    qreal cell = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        cell = qMax(cell, metrics.horizontalAdvance(QChar(digit)));
    const auto advance = [&](QChar ch) { return ch.isDigit() ? cell : metrics.horizontalAdvance(ch); };
    qreal width = 0;
    for (const QChar ch : text)
        width += advance(ch);
    if (!painter)
        return width;
    painter->setFont(font);
    painter->setPen(color);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    QString run;
    const auto flush = [&] {
        if (run.isEmpty())
            return;
        painter->drawText(QPointF(x, baseline), run);
        x += metrics.horizontalAdvance(run);
        run.clear();
    };
    for (const QChar ch : text) {
        if (!ch.isDigit()) {
            run += ch;
            continue;
        }
        flush();
        painter->drawText(QPointF(x + (cell - metrics.horizontalAdvance(ch)) / 2, baseline), QString(ch));
        x += cell;
    }
    flush();
    return width;
}

} // namespace encore::ui
