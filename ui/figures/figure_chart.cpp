#include "figures/figure_chart.h"

#include "common/format.h"
#include "common/paint.h"
#include "figures/axis_ticks.h"
#include "figures/chart_series.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace encore::ui {

namespace {

constexpr int axisRoom = 22;            // under the plot, for the labels of x
constexpr int topRoom = 10;
constexpr int barRoom = 22;             // over the highest bar, for its number
constexpr int markRow = 15;             // a row of words over the plot
constexpr int lowChart = 140;           // on paper, where one row must do
constexpr double leastBars = 4;         // places for bars of categories, however few there are
constexpr double edge = 3;              // between a label and the edge that would cut it
constexpr int stepHeight = 44;          // wanted between two lines of the grid
constexpr int reach = 48;               // how far from a point the pointer may be

} // namespace

/// The chart itself takes no mouse and no keys: the view around it does.
class ChartCanvas final : public QChartView {
public:
    explicit ChartCanvas(FigureChart* owner) : QChartView(new QChart, owner), m_owner(owner)
    {
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->setAnimationOptions(QChart::NoAnimation);
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setBackgroundBrush(Qt::NoBrush);
        setStyleSheet(QStringLiteral("background: transparent"));
        viewport()->setAutoFillBackground(false);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

protected:
    void drawBackground(QPainter* painter, const QRectF&) override { m_owner->paintGround(painter); }
    void drawForeground(QPainter* painter, const QRectF&) override { m_owner->paintFront(painter); }

private:
    FigureChart* m_owner;
};

FigureChart::FigureChart(QWidget* parent) : FigureView(parent), m_canvas(new ChartCanvas(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureChart::setData(const FigureData& data, const FigureFormat& format)
{
    m_data = data;
    m_format = format;
    if (!m_data.at(m_series, m_point))
        m_series = m_point = -1;
    setAccessibleName(data.title);
    rebuild();
}

void FigureChart::setCurrentPoint(int series, int point)
{
    if (!m_data.at(series, point))
        return;
    m_series = series;
    m_point = point;
    setAccessibleDescription(pointText(m_data, series, point, m_format));
    m_canvas->viewport()->update();
}

void FigureChart::rebuild()
{
    // The chart asks for a new picture of what its own items cover; scale and labels are ours and lie beside it.
    m_canvas->viewport()->update();
    QChart* chart = m_canvas->chart();
    chart->removeAllSeries();
    m_labels.clear();
    m_marks.clear();
    const auto axes = chart->axes();
    for (QAbstractAxis* axis : axes) {
        chart->removeAxis(axis);
        delete axis;
    }
    double low = 0, high = 0, first = 0, last = 0;
    bool any = false, placed = false;
    const bool bars = m_data.kind == FigureData::Kind::Bars || m_data.kind == FigureData::Kind::StackedBars;
    std::map<double, double> stacked;
    for (const FigureSeries& s : m_data.series)
        for (const FigurePoint& p : s.points) {
            // A bar that is missing keeps its place and its name.
            if (bars || p.figure.value) {
                first = placed ? std::min(first, p.x) : p.x;
                last = placed ? std::max(last, p.x) : p.x;
                placed = true;
            }
            if (!p.figure.value)
                continue;
            const bool band = !bars && !s.reference && (m_data.bands || m_data.ownSeries() == 1);
            double least = band ? p.figure.low.value_or(*p.figure.value) : *p.figure.value;
            double most = band ? p.figure.high.value_or(*p.figure.value) : *p.figure.value;
            if (m_data.kind == FigureData::Kind::StackedBars)
                least = most = stacked[p.x] += *p.figure.value;
            low = any ? std::min(low, least) : least;
            high = any ? std::max(high, most) : most;
            any = true;
        }
    const AxisScale scale = valueScale(m_data.unit, low, high, m_data.fromZero || bars, std::clamp(height() / stepHeight, 2, 5), m_data.bounds);
    m_low = scale.low;
    m_high = scale.high;
    m_step = scale.step;
    m_xLow = m_data.axis == FigureData::Axis::Elapsed ? 0 : first;
    m_xHigh = last;
    if (bars) {
        // One bar alone is not as wide as the panel.
        const double beside = m_data.axis == FigureData::Axis::Categories ? std::max(0.5, (leastBars - (last - first)) / 2) : 0.5;
        m_xLow -= beside;
        m_xHigh += beside;
    } else if (m_xHigh - m_xLow < 1e-9) {
        m_xLow -= 15;
        m_xHigh += 15;
    }
    if (!any)
        return;
    if (bars)
        chart_series::addBars(*chart, m_data);
    else
        chart_series::addLines(*chart, m_data, m_low, m_high);
    auto* x = new QValueAxis;
    x->setRange(m_xLow, m_xHigh);
    x->setVisible(false);
    auto* y = new QValueAxis;
    y->setRange(m_low, m_high);
    y->setVisible(false);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    const auto all = chart->series();
    for (QAbstractSeries* s : all) {
        s->attachAxis(x);
        s->attachAxis(y);
    }
    place();
}

void FigureChart::place()
{
    m_canvas->setGeometry(rect());
    const QFontMetrics metrics(Theme::font(Type::Hint));
    int left = 0;
    for (double v = m_low; v <= m_high + m_step * 1e-6; v += m_step)
        left = std::max(left, metrics.horizontalAdvance(m_format.axis(m_data.unit, v)));
    const double wide = std::max(40, width() - left - 10 - 14);
    // Over the highest bar stands its number; over the lines stand the words of the changes.
    const int top = (m_data.kind == FigureData::Kind::Bars ? barRoom : topRoom) + arrangeMarks(left + 10, wide) * markRow;
    m_canvas->chart()->setPlotArea(QRectF(left + 10, top, wide, std::max(40, height() - top - axisRoom)));
}

QPointF FigureChart::placeOf(int series, int point) const
{
    const FigurePoint* p = m_data.at(series, point);
    const QRectF plot = m_canvas->chart()->plotArea();
    double value = p->figure.value.value_or(0);
    if (m_data.kind == FigureData::Kind::StackedBars)
        for (int s = 0; s < series; ++s)
            if (const FigurePoint* under = m_data.at(s, point))
                value += under->figure.value.value_or(0);
    const double x = plot.left() + plot.width() * (p->x - m_xLow) / std::max(1e-9, m_xHigh - m_xLow);
    return {x, plot.bottom() - plot.height() * (value - m_low) / std::max(1e-9, m_high - m_low)};
}

void FigureChart::paintGround(QPainter* painter) const
{
    const QRectF plot = m_canvas->chart()->plotArea();
    const QFont font = Theme::font(Type::Hint);
    const QColor ink = Theme::color(Token::Text3);
    painter->save();
    for (double v = m_low; v <= m_high + m_step * 1e-6; v += m_step) {
        const double y = std::round(plot.bottom() - plot.height() * (v - m_low) / (m_high - m_low)) + 0.5;
        painter->setPen(QPen(Theme::color(Token::Line), 1));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintTabular(painter, QRectF(0, y - 9, plot.left() - 8, 18), Qt::AlignRight | Qt::AlignVCenter, m_format.axis(m_data.unit, std::abs(v) < m_step * 1e-6 ? 0 : v), font, ink);
    }
    QList<QPair<double, QString>> ticks;
    const int most = std::max(2, int(plot.width() / 62));
    if (m_data.axis == FigureData::Axis::Calendar && m_data.kind == FigureData::Kind::Lines) {
        ticks = monthTicks(m_xLow, m_xHigh, most);
    } else if (m_data.axis == FigureData::Axis::Elapsed) {
        ticks = elapsedTicks(m_xHigh, most);
        if (!ticks.isEmpty() && !m_data.elapsedUnit.isEmpty())
            ticks.last().second += QChar(0x00A0) + m_data.elapsedUnit;
    } else if (!m_data.series.isEmpty()) {
        const auto& points = m_data.series.first().points;
        const QFontMetrics metrics(font);
        int widest = 1;
        for (const FigurePoint& p : points)
            widest = std::max(widest, metrics.horizontalAdvance(p.label) + 10);
        const bool months = m_data.axis == FigureData::Axis::Calendar;
        const double each = plot.width() / std::max<size_t>(1, points.size());
        const int step = months ? std::max(1, int(std::ceil(46 / std::max(1.0, each)))) : 1;
        // "Maps · 4.36": what is cut is the middle of the name, not the figure after it.
        for (size_t i = 0; i < points.size(); i += size_t(step))
            ticks.append({points[i].x, metrics.elidedText(points[i].label, Qt::ElideMiddle, std::max(int(each * step) - 4, 24))});
    }
    for (const auto& [x, text] : std::as_const(ticks)) {
        const double at = plot.left() + plot.width() * (x - m_xLow) / std::max(1e-9, m_xHigh - m_xLow);
        const double width = painter->fontMetrics().horizontalAdvance(text) + 60;
        // The last label stays inside.
        QRectF room(at - width / 2, plot.bottom() + 4, width, axisRoom - 4);
        Qt::Alignment alignment = Qt::AlignHCenter;
        const int own = QFontMetrics(font).horizontalAdvance(text);
        if (at + own / 2.0 > this->width() - edge) {
            room.moveRight(this->width() - edge);
            alignment = Qt::AlignRight;
        } else if (at - own / 2.0 < edge) {
            room.moveLeft(edge);
            alignment = Qt::AlignLeft;
        }
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(room, alignment | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    painter->restore();
}

bool FigureChart::hasMarks() const { return m_data.axis == FigureData::Axis::Calendar && m_data.kind == FigureData::Kind::Lines; }

// Words over the plot, in as many rows as they need, three at most, so that they lie on no line, band or other word;
// what finds no room is told by the tool tip.
int FigureChart::arrangeMarks(double left, double width)
{
    m_labels.clear();
    m_marks.clear();
    if (!hasMarks())
        return 0;
    const QFontMetrics metrics(Theme::font(Type::Hint));
    const int rows = height() < lowChart ? 1 : 3;
    QList<double> taken(rows, -1e9);
    int used = 0;
    for (const ChangeMark& mark : std::as_const(m_data.marks)) {
        const double day = double(mark.day.toJulianDay());
        if (day < m_xLow || day > m_xHigh)
            continue;
        const double x = std::round(left + width * (day - m_xLow) / std::max(1e-9, m_xHigh - m_xLow)) + 0.5;
        const double room = std::min(left + width - x - 6, 190.0);
        const bool leftwards = room < 70;
        MarkLabel label{mark.id, x, metrics.elidedText(mark.title, Qt::ElideRight, leftwards ? 150 : int(room)), {}, -1};
        const int wide = metrics.horizontalAdvance(label.text) + 2;
        const double from = leftwards ? x - wide - 6 : x + 6;
        for (int row = 0; row < rows && label.row < 0; ++row)
            if (taken[row] <= (leftwards ? from : x))
                label.row = row;
        if (label.row >= 0) {
            label.place = QRectF(from, label.row * markRow, wide, markRow);
            taken[label.row] = (leftwards ? x : label.place.right()) + 8;
            used = std::max(used, label.row + 1);
            m_marks.append({label.place.adjusted(-3, 0, 3, 0), label.id});
        }
        m_labels.append(label);
    }
    return used;
}

void FigureChart::paintMarks(QPainter* painter) const
{
    const QRectF plot = m_canvas->chart()->plotArea();
    const QColor ink = Theme::color(Token::Warning);
    QPen pen(ink, 1);
    pen.setDashPattern({3, 3});
    painter->setPen(pen);
    for (const MarkLabel& label : m_labels)
        painter->drawLine(QPointF(label.x, label.row < 0 ? plot.top() : label.place.top() + 2), QPointF(label.x, plot.bottom()));
    painter->setFont(Theme::font(Type::Hint));
    painter->setPen(ink);
    for (const MarkLabel& label : m_labels)
        if (label.row >= 0) {
            painter->fillRect(label.place.adjusted(-3, 0, 3, 0), Theme::color(Token::Surface));
            painter->drawText(label.place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label.text);
        }
}

void FigureChart::paintFront(QPainter* painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintMarks(painter);
    if (m_data.kind == FigureData::Kind::Bars)
        for (int s = 0; s < m_data.series.size(); ++s)
            for (int i = 0; i < int(m_data.series[s].points.size()); ++i) {
                const FigurePoint& p = m_data.series[s].points[size_t(i)];
                if (!p.figure.value)
                    continue;
                const QPointF at = placeOf(s, i);
                paintTabular(painter, QRectF(at.x() - 40, at.y() - 19, 80, 16), Qt::AlignHCenter | Qt::AlignVCenter, m_format.value(m_data.unit, *p.figure.value), Theme::font(Type::Small), Theme::color(Token::Text2));
            }
    if (const FigurePoint* p = m_data.at(m_series, m_point); p && p->figure.value && (hasFocus() || underMouse())) {
        const QPointF at = placeOf(m_series, m_point);
        const QRectF plot = m_canvas->chart()->plotArea();
        painter->setPen(QPen(Theme::color(Token::Text3), 1));
        painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
        painter->setPen(QPen(Theme::color(Token::Surface), 2));
        painter->setBrush(Theme::color(Token::Accent));
        painter->drawEllipse(at, 5, 5);
    }
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(0, 0, -1, -1));
    painter->restore();
}

QPair<int, int> FigureChart::pointAt(const QPointF& pos) const
{
    QPair<int, int> best(-1, -1);
    double nearest = 1e18;
    for (int s = 0; s < m_data.series.size(); ++s)
        for (int i = 0; i < int(m_data.series[s].points.size()); ++i) {
            if (!m_data.series[s].points[size_t(i)].figure.value)
                continue;
            const QPointF d = placeOf(s, i) - pos;
            // Across first: one reads a chart by its axis.
            const double distance = std::abs(d.x()) * 4 + std::abs(d.y());
            if (distance < nearest && std::abs(d.x()) < reach) {
                nearest = distance;
                best = {s, i};
            }
        }
    return best;
}

void FigureChart::tell(int series, int point, const QPoint& global)
{
    setCurrentPoint(series, point);
    QString text = pointTip(m_data, series, point, m_format);
    if (m_data.axis == FigureData::Axis::Calendar)
        for (const ChangeMark& mark : m_data.marks)
            if (std::abs(double(mark.day.toJulianDay()) - m_data.at(series, point)->x) < 16)
                text += QStringLiteral("\n%1 · %2").arg(format::shortDay(mark.day, {}), mark.title);
    QToolTip::showText(global, text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
}

void FigureChart::moveBy(int points, int series)
{
    if (m_data.series.isEmpty())
        return;
    int s = m_series, i = m_point;
    if (s < 0) {
        s = 0;
        i = points < 0 ? int(m_data.series.first().points.size()) : -1;
        points = points == 0 ? 1 : points;
    }
    s = std::clamp(s + series, 0, int(m_data.series.size()) - 1);
    const int count = int(m_data.series[s].points.size());
    i = std::clamp(i, -1, count);
    const int direction = points < 0 ? -1 : 1;
    for (int next = i + points; next >= 0 && next < count; next += direction)
        if (m_data.series[s].points[size_t(next)].figure.value) {
            tell(s, next, mapToGlobal(placeOf(s, next).toPoint()));
            return;
        }
}

void FigureChart::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return FigureView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return moveBy(-1, 0);
    case Qt::Key_Right: return moveBy(1, 0);
    case Qt::Key_Up: return moveBy(0, -1);
    case Qt::Key_Down: return moveBy(0, 1);
    case Qt::Key_Home: m_point = -1; return moveBy(1, 0);
    case Qt::Key_End: m_point = m_series >= 0 ? int(m_data.series[m_series].points.size()) : 0; return moveBy(-1, 0);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_data.at(m_series, m_point))
            emit opened(m_series, m_point);
        return;
    default: FigureView::keyPressEvent(event);
    }
}

void FigureChart::mouseMoveEvent(QMouseEvent* event)
{
    const auto [s, i] = pointAt(event->position());
    if (markAt(event->position()) != 0) {
        setCursor(Qt::PointingHandCursor);
        return QToolTip::hideText();
    }
    setCursor(s >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (s >= 0)
        tell(s, i, event->globalPosition().toPoint() + QPoint(8, 8));
    else
        QToolTip::hideText();
}

qint64 FigureChart::markAt(const QPointF& pos) const
{
    for (const auto& [place, id] : m_marks)
        if (place.contains(pos))
            return id;
    return 0;
}

void FigureChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (const qint64 mark = markAt(event->position()); mark != 0 && event->button() == Qt::LeftButton) {
        emit markOpened(mark);
        return;
    }
    const auto [s, i] = pointAt(event->position());
    if (event->button() == Qt::LeftButton && s >= 0 && rect().contains(event->position().toPoint()))
        emit opened(s, i);
}

void FigureChart::leaveEvent(QEvent*)
{
    QToolTip::hideText();
    m_canvas->viewport()->update();
}

void FigureChart::focusInEvent(QFocusEvent* event)
{
    FigureView::focusInEvent(event);
    m_canvas->viewport()->update();
}

void FigureChart::focusOutEvent(QFocusEvent* event)
{
    FigureView::focusOutEvent(event);
    m_canvas->viewport()->update();
}

void FigureChart::resizeEvent(QResizeEvent* event)
{
    FigureView::resizeEvent(event);
    rebuild();
    m_canvas->setGeometry(rect());
}

void FigureChart::changeEvent(QEvent* event)
{
    FigureView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        rebuild();
}

} // namespace encore::ui
