#include "figures/cohort_map.h"

#include "common/format.h"
#include "common/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace encore::ui {

namespace {
constexpr int headHeight = 22;
constexpr int rowHeight = 23;
constexpr int narrowest = 30;
constexpr int widest = 64;
constexpr int cellGap = 2;
} // namespace

CohortMap::CohortMap(QWidget* parent) : FigureView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CohortMap::setData(const FigureData& data, const FigureFormat& format)
{
    m_data = data;
    m_format = format;
    m_most = 0;
    for (const FigureSeries& s : m_data.series)
        for (const FigurePoint& p : s.points)
            m_most = std::max(m_most, p.figure.value.value_or(0));
    if (!m_data.at(m_row, m_cell))
        m_row = m_cell = -1;
    setAccessibleName(data.title);
    measure();
    updateGeometry();
    update();
}

void CohortMap::measure()
{
    const QFontMetrics metrics(Theme::font(Type::Small));
    m_labelWidth = 20;
    m_sizeWidth = metrics.horizontalAdvance(tr("new", "customers, head of a column")) + 4;
    for (const FigureSeries& s : m_data.series) {
        m_labelWidth = std::max(m_labelWidth, metrics.horizontalAdvance(s.name) + 8);
        m_sizeWidth = std::max(m_sizeWidth, metrics.horizontalAdvance(format::count(s.size)) + 8);
    }
}

int CohortMap::columns() const
{
    int most = 0;
    for (const FigureSeries& s : m_data.series)
        most = std::max(most, int(s.points.size()));
    return most;
}

int CohortMap::shownColumns() const
{
    return std::clamp((width() - m_labelWidth - m_sizeWidth - 8) / narrowest, 0, columns());
}

QSize CohortMap::sizeHint() const { return {460, headHeight + rowHeight * std::max(1, int(m_data.series.size())) + 2}; }

QRect CohortMap::cellRect(int row, int cell) const
{
    const int left = m_labelWidth + m_sizeWidth + 8;
    const int shown = std::max(1, shownColumns());
    const double each = std::clamp(double(width() - left) / shown, double(narrowest), double(widest));
    const int from = left + int(std::round(each * cell));
    return QRect(from, headHeight + rowHeight * row, int(std::round(each * (cell + 1))) - int(std::round(each * cell)) - cellGap, rowHeight - cellGap);
}

QPair<int, int> CohortMap::cellAt(const QPoint& pos) const
{
    const int row = (pos.y() - headHeight) / rowHeight;
    if (pos.y() < headHeight || row >= m_data.series.size())
        return {-1, -1};
    for (int cell = 0; cell < std::min(shownColumns(), int(m_data.series[row].points.size())); ++cell)
        if (cellRect(row, cell).contains(pos))
            return {row, cell};
    return {-1, -1};
}

void CohortMap::setCurrentPoint(int series, int point)
{
    if (!m_data.at(series, point))
        return;
    m_row = series;
    m_cell = point;
    setAccessibleDescription(pointText(m_data, series, point, m_format));
    update();
}

void CohortMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Painting painting(&painter);
    const QFont font = Theme::font(Type::Small);
    const QColor surface = Theme::color(Token::Surface), accent = Theme::color(Token::Accent), line = Theme::color(Token::Line);
    const QColor text = Theme::color(Token::Text), text2 = Theme::color(Token::Text2), text3 = Theme::color(Token::Text3);
    const int shown = shownColumns();
    paintTabular(&painter, QRectF(m_labelWidth, 0, m_sizeWidth, headHeight), Qt::AlignRight | Qt::AlignVCenter, tr("new", "customers, head of a column"), font, text2);
    const FigureSeries* longest = nullptr;
    for (const FigureSeries& s : m_data.series)
        if (!longest || s.points.size() > longest->points.size())
            longest = &s;
    for (int c = 0; longest && c < shown; ++c)
        paintTabular(&painter, QRectF(cellRect(0, c)).translated(0, -headHeight), Qt::AlignHCenter | Qt::AlignVCenter, format::count(qint64(longest->points[size_t(c)].x)), font, text2);
    for (int r = 0; r < m_data.series.size(); ++r) {
        const FigureSeries& s = m_data.series[r];
        const QRect first = cellRect(r, 0);
        painter.setFont(font);
        painter.setPen(text2);
        painter.drawText(QRect(0, first.top(), m_labelWidth, first.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, s.name);
        paintTabular(&painter, QRectF(m_labelWidth, first.top(), m_sizeWidth, first.height()), Qt::AlignRight | Qt::AlignVCenter, s.size < 0 ? QString() : format::count(s.size), font, text2);
        for (int c = 0; c < std::min(shown, int(s.points.size())); ++c) {
            const FigurePoint& p = s.points[size_t(c)];
            const QRectF cell = cellRect(r, c);
            // So few that a percentage would mislead: the cell stays without one.
            const bool few = p.figure.n < figure_words::hideBelow;
            if (!p.figure.value)
                continue;
            if (p.incomplete) {
                QPen pen(line, 1);
                pen.setDashPattern({2, 2});
                painter.setPen(pen);
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            } else {
                const double share = m_most > 0 ? std::clamp(*p.figure.value / m_most, 0.0, 1.0) : 0;
                painter.setPen(Qt::NoPen);
                painter.setBrush(few ? Theme::color(Token::Surface2) : mixed(surface, accent, 0.05 + 0.33 * share));
                painter.drawRoundedRect(cell, 3, 3);
            }
            const QString shownText = few ? QString(QChar(0x00B7)) : QLocale().toString(*p.figure.value * 100, 'f', 0);
            paintTabular(&painter, cell, Qt::AlignCenter, shownText, font, p.incomplete || few ? text3 : text);
        }
    }
    if (hasFocus() && m_data.at(m_row, m_cell))
        paintFocusRing(&painter, QRectF(cellRect(m_row, m_cell)).adjusted(-1, -1, 1, 1), 4);
    else if (hasFocus())
        paintFocusRing(&painter, rect());
}

void CohortMap::move(int rows, int cells)
{
    int row = m_row, cell = m_cell;
    if (row < 0) {
        row = 0;
        cell = 0;
    } else {
        row = std::clamp(row + rows, 0, int(m_data.series.size()) - 1);
        cell = std::clamp(cell + cells, 0, int(m_data.series[row].points.size()) - 1);
    }
    setCurrentPoint(row, cell);
    if (m_data.at(row, cell))
        QToolTip::showText(mapToGlobal(cellRect(row, cell).bottomRight()), pointTip(m_data, row, cell, m_format).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
}

void CohortMap::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier || m_data.series.isEmpty())
        return FigureView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return move(0, -1);
    case Qt::Key_Right: return move(0, 1);
    case Qt::Key_Up: return move(-1, 0);
    case Qt::Key_Down: return move(1, 0);
    case Qt::Key_Home: return move(0, -columns());
    case Qt::Key_End: return move(0, columns());
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_data.at(m_row, m_cell))
            emit opened(m_row, m_cell);
        return;
    default: FigureView::keyPressEvent(event);
    }
}

void CohortMap::mouseMoveEvent(QMouseEvent* event)
{
    const auto [row, cell] = cellAt(event->position().toPoint());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row >= 0)
        QToolTip::showText(event->globalPosition().toPoint() + QPoint(8, 8), pointTip(m_data, row, cell, m_format).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
    else
        QToolTip::hideText();
}

void CohortMap::mouseReleaseEvent(QMouseEvent* event)
{
    const auto [row, cell] = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    setCurrentPoint(row, cell);
    emit opened(row, cell);
}

} // namespace encore::ui
