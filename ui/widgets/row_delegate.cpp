#include "widgets/row_delegate.h"

#include "common/paint.h"
#include "widgets/stars.h"

#include <QPainter>

namespace encore::ui {

namespace {
constexpr int rowHeight = 63;
constexpr int side = 14;
} // namespace

void paintRowGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    const bool selected = option.state & QStyle::State_Selected;
    Token ground = Token::Surface;
    if (selected)
        ground = Token::Selection;
    else if (option.state & QStyle::State_MouseOver)
        ground = Token::Hover;
    painter->fillRect(option.rect, Theme::color(ground));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::color(Token::Line));
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), Theme::color(Token::Accent));
}

int paintRun(QPainter* painter, const QRect& rect, const QString& text, Type type, Token token, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFont font = Theme::font(type);
    const QFontMetrics metrics(font);
    QString line = text.left(400);   // longer can never fit, and eliding costs by length
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString shown = metrics.elidedText(line, Qt::ElideRight, rect.width());
    painter->setFont(font);
    painter->setPen(Theme::color(token));
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Painting saved(painter);
    paintRowGround(painter, option);
    const RowContent row = content(index);
    QRect area = option.rect.adjusted(14, 9, -14, -9);
    if (m_ticks) {
        QStyleOptionViewItem tick = option;
        tick.rect = QRect(area.left(), area.top(), 18, area.height());
        tick.state.setFlag(QStyle::State_On, row.chosen);
        tick.state |= QStyle::State_Enabled;
        const QWidget* widget = option.widget;
        widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, widget);
        area.setLeft(area.left() + 28);
    }

    QRect first(area.left(), area.top(), area.width(), 22);
    QRect second(area.left(), area.top() + 23, area.width(), 22);
    if (row.stars >= 0)
        first.setLeft(first.left() + paintStars(painter, first, row.stars, side - 1) + 7);
    if (row.icon != Icon::None) {
        paintIcon(painter, QRectF(first.left(), first.top() + 3, 16, 16), row.icon, Token::Text3);
        first.setLeft(first.left() + 22);
    }
    if (row.unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(Token::Accent));
        painter->drawEllipse(QRectF(first.left(), first.center().y() - 2.5, 6, 6));
        first.setLeft(first.left() + 11);
    }
    if (!row.right.isEmpty()) {
        const QFont font = Theme::font(Type::Body);
        const int width = int(paintTabular(nullptr, {}, Qt::AlignRight, row.right, font, {})) + 1;
        paintTabular(painter, first, Qt::AlignRight, row.right, font, Theme::color(Token::Text2));
        first.setRight(first.right() - width - 10);
    }
    const int headWidth = paintRun(painter, first, row.head, row.strong ? Type::BodyStrong : Type::BodyMedium, Token::Text);
    first.setLeft(first.left() + headWidth + (headWidth ? 8 : 0));
    if (first.width() > 30)
        paintRun(painter, first, row.aside, Type::Body, Token::Text2);

    if (!row.pill.isEmpty()) {
        const QSize size = pillSize(row.pill).boundedTo(QSize(second.width() * 2 / 3, 99));
        paintPill(painter, QRect(second.right() - size.width() + 1, second.center().y() - size.height() / 2 + 1, size.width(), size.height()),
                  row.pill, row.pillTone);
        second.setRight(second.right() - size.width() - 10);
    } else if (!row.secondRight.isEmpty()) {
        second.setRight(second.right() - paintRun(painter, second, row.secondRight, Type::Body, Token::Text2, Qt::AlignRight) - 10);
    }
    paintRun(painter, second, row.second, Type::Body, row.secondToken);

    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange) && !(option.state & QStyle::State_Selected))
        paintFocusRing(painter, option.rect, 2);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {200, rowHeight}; }

} // namespace encore::ui
