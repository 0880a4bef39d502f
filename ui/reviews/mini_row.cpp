#include "reviews/mini_row.h"

#include "common/paint.h"
#include "widgets/row_delegate.h"
#include "widgets/stars.h"

namespace encore::ui {

MiniRow::MiniRow(int stars, const QString& words, const QString& day, QWidget* parent)
    : QAbstractButton(parent), m_stars(stars), m_day(day)
{
    setText(words);
    setToolTip(words.left(400).toHtmlEscaped());
    setAccessibleName(QString(qMax(0, stars), QChar(0x2605)) + QLatin1Char(' ') + words + QStringLiteral(", ") + day);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void MiniRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Painting saved(&painter);
    if (underMouse())
        paintControl(&painter, rect().adjusted(-2, 0, 2, 0), {Theme::color(Token::Hover), QColor(Qt::transparent), 5});
    QRect area = rect().adjusted(2, 0, -2, 0);
    if (m_stars > 0)
        area.setLeft(area.left() + paintStars(&painter, area, m_stars, 10) + 6);
    area.setRight(area.right() - paintRun(&painter, area, m_day, Type::Small, Token::Text3, Qt::AlignRight) - 8);
    paintRun(&painter, area, text(), Type::Small, Token::Text2);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 5);
}

} // namespace encore::ui
