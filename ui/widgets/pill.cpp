#include "widgets/pill.h"

#include "common/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace encore::ui {

namespace {
constexpr int sidePadding = 8;
constexpr int pillHeight = 20;

QFont pillFont()
{
    QFont font = Theme::font(Type::Hint);
    font.setWeight(QFont::Medium);
    return font;
}
} // namespace

Token toneText(Tone tone)
{
    switch (tone) {
    case Tone::Positive: return Token::Positive;
    case Tone::Warning: return Token::Warning;
    case Tone::Negative: return Token::Negative;
    case Tone::Accent: return Token::Accent;
    case Tone::Neutral: break;
    }
    return Token::Text2;
}

Token toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Positive: return Token::PositiveSoft;
    case Tone::Warning: return Token::WarningSoft;
    case Tone::Negative: return Token::NegativeSoft;
    case Tone::Accent: return Token::AccentSoft;
    case Tone::Neutral: break;
    }
    return Token::Surface2;
}

QSize pillSize(const QString& text)
{
    const QFontMetrics metrics(pillFont());
    return {metrics.horizontalAdvance(text) + 2 * sidePadding, qMax(pillHeight, metrics.height() + 4)};
}

void paintPill(QPainter* painter, const QRect& rect, const QString& text, Tone tone)
{
    const Painting saved(painter);
    paintControl(painter, rect, {Theme::color(toneGround(tone)), Qt::transparent, rect.height() / 2.0});
    const QFont font = pillFont();
    painter->setFont(font);
    painter->setPen(Theme::color(toneText(tone)));
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width() - 2 * sidePadding + 2);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, shown);
}

Pill::Pill(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), m_text(text), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Pill::set(const QString& text, Tone tone)
{
    if (text == m_text && tone == m_tone)
        return;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(&painter, QRect(0, (height() - sizeHint().height()) / 2, width(), sizeHint().height()), m_text, m_tone);
}

} // namespace encore::ui
