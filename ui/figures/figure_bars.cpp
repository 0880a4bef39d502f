#include "figures/figure_bars.h"

#include "common/paint.h"
#include "figures/figure_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace encore::ui {

namespace {

constexpr int mostRowHeight = 34;
constexpr int gap = 10;                 // between name, bar and value
constexpr double namesAtMost = 0.5;     // of the width
constexpr double barHeight = 0.56;      // of the row
constexpr int barAtMost = 18;

} // namespace

FigureBars::FigureBars(QWidget* parent) : FigureView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureBars::setData(const FigureData& data, const FigureFormat& format)
{
    m_data = data;
    m_format = format;
    if (m_row >= rows())
        m_row = -1;
    setAccessibleName(data.title);
    update();
}

void FigureBars::setCurrentPoint(int series, int point)
{
    if (!m_data.at(series, point))
        return;
    m_row = point;
    setAccessibleDescription(pointText(m_data, series, point, m_format));
    update();
}

int FigureBars::rows() const { return m_data.series.isEmpty() ? 0 : int(m_data.series.first().points.size()); }

int FigureBars::rowHeight() const { return std::clamp(height() / std::max(1, rows()), 1, mostRowHeight); }

int FigureBars::rowAt(const QPointF& pos) const
{
    const int row = int(std::floor(pos.y() / rowHeight()));
    return rect().contains(pos.toPoint()) && row < rows() ? row : -1;
}

void FigureBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Painting guard(&painter);
    const QFont font = Theme::font(Type::Small);
    const QFontMetrics metrics(font);
    double most = 0;
    int names = 0, values = 0;
    for (int i = 0; i < rows(); ++i) {
        const FigurePoint& p = *m_data.at(0, i);
        names = std::max(names, metrics.horizontalAdvance(p.label) + 1);
        if (!p.figure.value)
            continue;
        most = std::max(most, *p.figure.value);
        values = std::max(values, int(std::ceil(paintTabular(nullptr, {}, {}, m_format.value(m_data.unit, *p.figure.value), font, {}))));
    }
    names = std::min(names, int(width() * namesAtMost));
    const double left = names + gap;
    const double wide = std::max(20.0, width() - left - gap - values);
    const int high = rowHeight();
    const bool marked = hasFocus() || underMouse();
    for (int i = 0; i < rows(); ++i) {
        const FigurePoint& p = *m_data.at(0, i);
        const QRectF row(0, i * high, width(), high);
        if (marked && i == m_row)
            paintControl(&painter, row.adjusted(0, 1, 0, -1), {Theme::color(Token::Hover), Qt::transparent});
        painter.setFont(font);
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(QRectF(0, row.top(), names, high), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(p.label, Qt::ElideRight, names));
        if (!p.figure.value)
            continue;
        const double thick = std::min<double>(barAtMost, high * barHeight);
        const double length = most > 0 ? std::max(2.0, wide * std::max(0.0, *p.figure.value) / most) : 2.0;
        const QColor color = Theme::color(p.token.value_or(m_data.series.first().token.value_or(Token::Accent)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(color, Theme::color(Token::Surface), p.isPartial() ? 0.55 : 0.1));
        painter.drawRect(QRectF(left, row.center().y() - thick / 2, length, thick));
        paintTabular(&painter, QRectF(left + length + gap / 2.0, row.top(), values + gap, high), Qt::AlignLeft | Qt::AlignVCenter, m_format.value(m_data.unit, *p.figure.value), font, Theme::color(Token::Text2));
    }
    if (hasFocus())
        paintFocusRing(&painter, rect().adjusted(0, 0, -1, -1));
}

void FigureBars::tell(int row, const QPoint& global)
{
    setCurrentPoint(0, row);
    QToolTip::showText(global, pointTip(m_data, 0, row, m_format).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
}

void FigureBars::moveTo(int row)
{
    if (rows() == 0)
        return;
    row = std::clamp(row, 0, rows() - 1);
    tell(row, mapToGlobal(QPoint(width() / 2, (row + 1) * rowHeight())));
}

void FigureBars::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return FigureView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left: return moveTo(m_row < 0 ? rows() - 1 : m_row - 1);
    case Qt::Key_Down:
    case Qt::Key_Right: return moveTo(m_row + 1);
    case Qt::Key_Home: return moveTo(0);
    case Qt::Key_End: return moveTo(rows() - 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_data.at(0, m_row))
            emit opened(0, m_row);
        return;
    default: FigureView::keyPressEvent(event);
    }
}

void FigureBars::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row >= 0)
        tell(row, event->globalPosition().toPoint() + QPoint(8, 8));
    else
        QToolTip::hideText();
}

void FigureBars::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->position()); row >= 0 && event->button() == Qt::LeftButton)
        emit opened(0, row);
}

void FigureBars::leaveEvent(QEvent*)
{
    QToolTip::hideText();
    update();
}

ChartOrRows::ChartOrRows(QWidget* parent) : FigureView(parent), m_stack(new QStackedLayout(this)), m_chart(new FigureChart), m_bars(new FigureBars)
{
    for (FigureView* view : {static_cast<FigureView*>(m_chart), static_cast<FigureView*>(m_bars)}) {
        m_stack->addWidget(view);
        connect(view, &FigureView::opened, this, &FigureView::opened);
        connect(view, &FigureView::markOpened, this, &FigureView::markOpened);
    }
    setFocusProxy(m_chart);
}

FigureView* ChartOrRows::shown() const { return static_cast<FigureView*>(m_stack->currentWidget()); }

void ChartOrRows::setData(const FigureData& data, const FigureFormat& format)
{
    FigureView* view = data.lying ? static_cast<FigureView*>(m_bars) : m_chart;
    setFocusProxy(view);
    m_stack->setCurrentWidget(view);
    view->setData(data, format);
}

} // namespace encore::ui
