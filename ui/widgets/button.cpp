#include "widgets/button.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

namespace encore::ui {

namespace {
constexpr int sidePadding = 12;
constexpr int iconSide = 16;
constexpr int gap = 7;

QString withoutMnemonic(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(QLatin1Char('&'));
    return text.replace(QChar(1), QLatin1Char('&'));
}
} // namespace

Button::Button(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent), m_kind(kind)
{
    setFont(Theme::font(Type::BodyMedium));
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);   // Enter presses what has the focus, as Space does
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Button::Button(const QString& text, Icon icon, ButtonKind kind, QWidget* parent) : Button(text, kind, parent)
{
    m_icon = icon;
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setTokenIcon(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKeyHint(const Shortcut& shortcut, bool inEditor)
{
    m_shortcut = shortcut;
    m_hintInEditor = inEditor;
    m_hint = shortcut.hint(inEditor);
    setAccessibleDescription(m_hint);
    updateGeometry();
    update();
}

void Button::setLarge(bool large)
{
    m_large = large;
    QFont font = Theme::font(Type::BodyMedium);
    if (large)
        font.setPointSizeF(Theme::font(Type::Reading).pointSizeF());
    setFont(font);
    updateGeometry();
}

QSize Button::hintBox() const
{
    if (m_hint.isEmpty())
        return {};
    const QFontMetrics metrics(Theme::font(Type::Hint));
    return {metrics.horizontalAdvance(m_hint) + (m_kind == ButtonKind::Primary ? 0 : 9), 17};
}

QSize Button::sizeHint() const
{
    int width = 2 * (m_large ? 18 : text().isEmpty() ? 8 : sidePadding);
    if (m_icon != Icon::None)
        width += iconSide + (text().isEmpty() ? 0 : gap);
    if (!text().isEmpty())
        width += fontMetrics().horizontalAdvance(withoutMnemonic(text())) + 1;
    if (!m_hint.isEmpty())
        width += hintBox().width() + gap;
    if (menu())
        width += 16;
    return {width, m_large ? 40 : metric::controlHeight};
}

QSize Button::minimumSizeHint() const { return sizeHint(); }

void Button::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    if (menu() && menu()->isVisible())
        option.state |= QStyle::State_Sunken;
    QPainter painter(this);
    paintControl(&painter, rect(), buttonLook(m_kind, option.state));
    const QColor ink = buttonText(m_kind, option.state);

    int content = sizeHint().width() - 2 * (m_large ? 18 : text().isEmpty() ? 8 : sidePadding);
    // Squeezed, the button gives up its key before its word.
    const bool hinted = !m_hint.isEmpty() && width() >= content + 8;
    if (!m_hint.isEmpty() && !hinted)
        content -= hintBox().width() + gap;
    int x = qMax((width() - content) / 2, 6);
    if (m_icon != Icon::None) {
        const QColor iconInk = m_kind == ButtonKind::Plain && isEnabled() && !isChecked() ? Theme::color(Token::Text2) : ink;
        paintIcon(&painter, QRectF(x, (height() - iconSide) / 2.0, iconSide, iconSide), m_icon, iconInk);
        x += iconSide + gap;
    }
    if (!text().isEmpty()) {
        painter.setFont(font());
        painter.setPen(ink);
        const QString shown = fontMetrics().elidedText(withoutMnemonic(text()), Qt::ElideRight, width() - x - 4);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x += fontMetrics().horizontalAdvance(shown) + gap;
    }
    if (const QSize box = hintBox(); hinted) {
        const QRectF area(x, (height() - box.height()) / 2.0, box.width(), box.height());
        painter.setFont(Theme::font(Type::Hint));
        if (m_kind == ButtonKind::Primary) {
            painter.setPen(isEnabled() ? mixed(ink, Theme::color(Token::Accent), 0.12) : ink);
        } else {
            paintControl(&painter, area, {QColor(Qt::transparent), Theme::color(Token::Line), 4});
            painter.setPen(Theme::color(Token::Text2));
        }
        painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, m_hint);
        x += box.width() + gap;
    }
    if (menu())
        paintIcon(&painter, QRectF(width() - sidePadding - 11, (height() - 13) / 2.0, 13, 13), Icon::ChevronDown, ink);
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange)) {
        if (m_kind == ButtonKind::Primary || m_kind == ButtonKind::Danger) {
            painter.setPen(QPen(Theme::color(Token::OnAccent), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 5, 5);
        } else {
            paintFocusRing(&painter, rect());
        }
    }
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_shortcut.isEmpty())
        setKeyHint(m_shortcut, m_hintInEditor);
}

IconButton::IconButton(Icon icon, const QString& name, QWidget* parent) : Button({}, icon, ButtonKind::Flat, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);   // a click leaves the keys with the list
    setName(name);
}

void IconButton::setName(const QString& name)
{
    setToolTip(name);
    setAccessibleName(name);
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setFont(Theme::font(Type::Body));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 3, fontMetrics().height() + 6};
}

QSize LinkButton::minimumSizeHint() const { return {qMin(sizeHint().width(), 60), sizeHint().height()}; }

void LinkButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(option.state & QStyle::State_MouseOver);
    painter.setFont(shown);
    painter.setPen(Theme::color(isEnabled() ? Token::Accent : Token::Text3));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), 4);
}

} // namespace encore::ui
