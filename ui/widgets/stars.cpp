#include "widgets/stars.h"

#include "common/icons.h"
#include "common/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace encore::ui {

namespace {
int step(int side) { return side + qMax(1, side / 10); }
} // namespace

int starsWidth(int side) { return 5 * step(side); }

int paintStars(QPainter* painter, const QRect& rect, double value, int side)
{
    const Painting saved(painter);
    for (int i = 0; i < 5; ++i) {
        const QRectF box(rect.left() + i * step(side), rect.center().y() - side / 2.0 + 0.5, side, side);
        // The drawing leaves a margin in its grid; here the points of the stars may nearly touch.
        const QRectF star = box.adjusted(-side * 0.13, -side * 0.13, side * 0.13, side * 0.13);
        const double share = value - i;
        if (share < 0.75)
            paintIcon(painter, star, Icon::Star, Token::StarEmpty);
        if (share >= 0.75)
            paintIcon(painter, star, Icon::Star, Token::Star);
        else if (share >= 0.25) {
            painter->save();
            painter->setClipRect(QRectF(box.left(), box.top(), box.width() / 2, box.height()));
            paintIcon(painter, star, Icon::Star, Token::Star);
            painter->restore();
        }
    }
    return starsWidth(side);
}

StarsView::StarsView(double value, int side, QWidget* parent) : QWidget(parent), m_value(value), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void StarsView::setValue(double value)
{
    m_value = value;
    describe();
    update();
}

QSize StarsView::sizeHint() const { return {starsWidth(m_side), m_side + 4}; }

void StarsView::paintEvent(QPaintEvent*)
{
    if (m_value < 0)
        return;
    QPainter painter(this);
    paintStars(&painter, rect(), m_value, m_side);
}

void StarsView::describe()
{
    const QString text = m_value < 0 ? tr("no rating") : tr("%1 of 5 stars").arg(QLocale().toString(m_value));
    setAccessibleName(text);
    setToolTip(text);
}

StarsEdit::StarsEdit(int value, int side, QWidget* parent) : StarsView(value, side, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    describe();
}

void StarsEdit::setStars(int value)
{
    m_value = qBound(0, value, 5);
    describe();
    update();
}

void StarsEdit::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStars(&painter, rect(), m_hover > 0 ? m_hover : m_value, m_side);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 5);
}

void StarsEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: choose(stars() - 1); return;
    case Qt::Key_Right:
    case Qt::Key_Up: choose(stars() + 1); return;
    case Qt::Key_Home: choose(1); return;
    case Qt::Key_End: choose(5); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: choose(0); return;
    default: break;
    }
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5 && !(event->modifiers() & ~Qt::KeypadModifier))
        choose(event->key() - Qt::Key_0);
    else
        QWidget::keyPressEvent(event);
}

void StarsEdit::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(starAt(event->pos()));
}

void StarsEdit::mouseMoveEvent(QMouseEvent* event)
{
    m_hover = starAt(event->pos());
    update();
}

void StarsEdit::leaveEvent(QEvent*)
{
    m_hover = 0;
    update();
}

void StarsEdit::describe()
{
    setAccessibleName(tr("Rating"));
    setAccessibleDescription(m_value > 0 ? tr("%1 of 5 stars").arg(int(m_value)) : tr("no rating"));
    setToolTip(tr("Keys 1 to 5 set the stars, Delete clears them"));
}

void StarsEdit::choose(int value)
{
    const int bounded = qBound(0, value, 5);
    if (bounded == stars())
        return;
    setStars(bounded);
    emit starsChanged(bounded);
}

int StarsEdit::starAt(const QPoint& position) const { return qBound(1, position.x() / step(m_side) + 1, 5); }

} // namespace encore::ui
