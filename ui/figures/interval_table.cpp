#include "figures/interval_table.h"

#include "common/paint.h"
#include "common/role_gate.h"
#include "widgets/button.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace encore::ui {

namespace {

constexpr int headHeight = 26;
constexpr int rowHeight = 44;
constexpr int columnGap = 20;
constexpr int narrowestCell = 168;
constexpr int widestCell = 330;
constexpr int widestAlone = 620;     // the only cell of its row
constexpr int valueWidth = 46;       // "100 %" beside the bar
constexpr int widestAction = 250;
constexpr int widestName = 260;
constexpr int narrowestName = 120;   // of names in two lines
constexpr qreal dot = 4.5;

QString htmlOf(const QString& plain) { return plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

} // namespace

void IntervalLook::dropActions()
{
    actionHead.clear();
    for (Row& row : rows)
        row.action.clear();
}

IntervalTable::IntervalTable(QWidget* parent) : FigureView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool IntervalTable::hasActions() const { return m_actionWidth > 0; }

void IntervalTable::setData(const FigureData& data, const FigureFormat& format)
{
    m_data = data;
    m_format = format;
    m_look.rows.resize(size_t(data.series.size()));
    for (size_t r = 0; r < m_look.rows.size(); ++r)
        m_look.rows[r].cells.resize(data.series[int(r)].points.size());
    if (!m_data.at(m_row, m_cell))
        m_row = m_cell = -1;
    setAccessibleName(data.title);
    while (m_actions.size() < int(m_look.rows.size())) {
        auto* button = new LinkButton({}, this);
        const int row = int(m_actions.size());
        connect(button, &QPushButton::clicked, this, [this, row] { emit actionAsked(row); });
        needsPermission(button, Permission::Reviews);
        m_actions << button;
    }
    for (int r = 0; r < m_actions.size(); ++r) {
        const bool used = r < int(m_look.rows.size()) && !m_look.rows[size_t(r)].action.isEmpty();
        m_actions[r]->setVisible(used);
        if (!used)
            continue;
        m_actions[r]->setObjectName(QStringLiteral("action_%1").arg(r));
        m_actions[r]->setText(m_look.rows[size_t(r)].action);
        m_actions[r]->setAccessibleName(m_data.series[r].name + QStringLiteral(": ") + m_look.rows[size_t(r)].action);
        m_actions[r]->setToolTip(htmlOf(m_look.rows[size_t(r)].actionTip));
    }
    measure();
    place();
    updateGeometry();
    update();
}

void IntervalTable::measure()
{
    const QFontMetrics small(Theme::font(Type::Small)), hint(Theme::font(Type::Hint)), body(Theme::font(Type::Body));
    m_nameWidth = 60;
    m_actionWidth = 0;
    m_cellWidth = m_fullWidth = narrowestCell;
    m_countWidths.clear();
    for (const QString& head : std::as_const(m_look.countHeads))
        m_countWidths << hint.horizontalAdvance(head) + 4;
    for (int r = 0; r < m_data.series.size(); ++r) {
        const IntervalLook::Row& row = m_look.rows[size_t(r)];
        m_nameWidth = std::max({m_nameWidth, row.tone ? pillSize(m_data.series[r].name).width() : body.horizontalAdvance(m_data.series[r].name) + 4, hint.horizontalAdvance(row.hint) + 8});
        for (int c = 0; c < m_countWidths.size() && c < row.counts.size(); ++c)
            m_countWidths[c] = std::max(m_countWidths[c], body.horizontalAdvance(row.counts[c]) + 4);
        for (const IntervalLook::Cell& cell : row.cells)
            if (!cell.hidden) {   // a sentence where a value is not told may be cut rather than push other columns out
                m_cellWidth = std::max(m_cellWidth, hint.horizontalAdvance(cell.brief.isEmpty() ? cell.words : cell.brief) + 2);
                m_fullWidth = std::max(m_fullWidth, hint.horizontalAdvance(cell.words) + 2);
            }
        if (!row.action.isEmpty())
            m_actionWidth = std::max(m_actionWidth, m_actions[r]->sizeHint().width());
    }
    m_widestName = std::min(m_nameWidth, widestName);
    m_actionWidth = std::min(m_actionWidth, widestAction);
    m_cellWidth = std::min(m_cellWidth, widestCell);
    fitNames();
}

void IntervalTable::fitNames()
{
    m_nameWidth = m_widestName;
    if (std::any_of(m_look.rows.begin(), m_look.rows.end(), [](const IntervalLook::Row& row) { return row.tone || !row.hint.isEmpty(); }))
        return;
    int room = width() - m_nameWidth - columnGap - (hasActions() ? m_actionWidth + columnGap : 0);
    for (const int each : std::as_const(m_countWidths))
        room -= each + columnGap;
    if (room < m_cellWidth)
        m_nameWidth = std::clamp(m_nameWidth - (m_cellWidth - room), std::min(narrowestName, m_widestName), m_widestName);
}

QSize IntervalTable::sizeHint() const { return {640, headHeight + rowHeight * std::max(1, int(m_data.series.size())) + 4}; }

int IntervalTable::rowTop(int row) const { return headHeight + rowHeight * row; }

QList<int> IntervalTable::shownCells() const
{
    int room = width() - m_nameWidth - (hasActions() ? m_actionWidth + columnGap : 0);
    for (const int each : m_countWidths)
        room -= each + columnGap;
    const int all = int(m_look.cellHeads.size());
    const int fit = std::clamp(room / (m_cellWidth + columnGap), 1, std::max(1, all)); // each has a gap before it
    QList<int> shown;
    for (int c = 0; c < all; ++c)
        shown << c;
    // The outermost goes first; the main one stays.
    while (shown.size() > fit)
        shown.removeAt(shown.first() != m_look.mainCell ? 0 : int(shown.size()) - 1);
    return shown;
}

QRect IntervalTable::cellRect(int row, int cell) const
{
    const QList<int> shown = shownCells();
    const int at = int(shown.indexOf(cell));
    if (at < 0)
        return {};
    int left = m_nameWidth + columnGap;
    for (const int each : m_countWidths)
        left += each + columnGap;
    const int right = width() - (hasActions() ? m_actionWidth + columnGap : 0);
    const int each = std::clamp((right - left + columnGap) / int(shown.size()) - columnGap, 60, shown.size() == 1 ? widestAlone : widestCell);
    return {left + at * (each + columnGap), rowTop(row), each, rowHeight};
}

const QString& IntervalTable::wordsOf(const QRect& place, const IntervalLook::Cell& cell) const
{
    return place.width() < m_fullWidth && !cell.brief.isEmpty() ? cell.brief : cell.words;
}

QPair<int, int> IntervalTable::cellAt(const QPoint& pos) const
{
    for (int r = 0; r < m_data.series.size(); ++r)
        for (const int c : shownCells())
            if (m_data.at(r, c) && cellRect(r, c).contains(pos))
                return {r, c};
    return {-1, -1};
}

void IntervalTable::place()
{
    int left = width() - m_actionWidth;
    // Where the bars end early, the buttons stand beside them rather than at the far edge.
    if (const QList<int> shown = shownCells(); !shown.isEmpty() && !m_data.series.isEmpty())
        left = std::min(left, cellRect(0, shown.last()).right() + columnGap * 2);
    for (int r = 0; r < m_actions.size() && r < m_data.series.size(); ++r) {
        const int height = m_actions[r]->sizeHint().height();
        m_actions[r]->setGeometry(left, rowTop(r) + (rowHeight - height) / 2, std::min(m_actions[r]->sizeHint().width(), m_actionWidth), height);
    }
}

void IntervalTable::setCurrentPoint(int series, int point)
{
    if (!m_data.at(series, point))
        return;
    m_row = series;
    m_cell = point;
    setAccessibleDescription(tipOf(series, point).replace(u'\n', QStringLiteral(", ")));
    update();
}

QString IntervalTable::tipOf(int row, int cell) const
{
    const FigurePoint* p = m_data.at(row, cell);
    if (!p)
        return {};
    const IntervalLook::Cell& look = m_look.rows[size_t(row)].cells[size_t(cell)];
    QStringList lines{m_data.series[row].name, m_look.cellHeads.value(cell)};
    if (p->figure.value && !look.hidden)
        lines << m_format.value(m_data.unit, *p->figure.value, true);
    lines << look.words;
    if (!p->figure.value)
        lines << figure_words::reason(p->figure.reason);
    if (look.marker)
        lines << m_look.markerTip.arg(m_format.value(m_data.unit, *look.marker));
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

void IntervalTable::paintCell(QPainter* painter, int row, int cell) const
{
    const FigurePoint& p = *m_data.at(row, cell);
    const IntervalLook::Cell& look = m_look.rows[size_t(row)].cells[size_t(cell)];
    const QRect place = cellRect(row, cell);
    const QColor surface = Theme::color(Token::Surface), accent = Theme::color(Token::Accent), grey = Theme::color(Token::Text3);
    const bool few = p.figure.n < figure_words::fewBelow;
    const QFont hint = Theme::font(Type::Hint);
    const QRect under(place.left(), place.top() + 22, place.width(), 18);
    if (!p.figure.value || look.hidden) {
        painter->setFont(hint);
        painter->setPen(grey);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(hint).elidedText(wordsOf(place, look), Qt::ElideRight, place.width()));
        return;
    }
    const QRectF bar(place.left(), place.top() + 10, place.width() - valueWidth, 8);
    const auto at = [&](double value) { return bar.left() + bar.width() * std::clamp((value - m_look.least) / (m_look.most - m_look.least), 0.0, 1.0); };
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(Token::Surface2));
    painter->drawRoundedRect(bar.adjusted(0, 2, 0, -2), 2, 2);
    if (p.figure.low && p.figure.high) {
        painter->setBrush(mixed(surface, few ? grey : accent, 0.38));
        const double left = at(*p.figure.low);
        painter->drawRoundedRect(QRectF(left, bar.top(), std::max(4.0, at(*p.figure.high) - left), bar.height()), 3, 3);
    }
    if (look.marker) {
        QPen pen(Theme::color(Token::Text2), 1.5);
        pen.setDashPattern({1.4, 1.6});
        painter->setPen(pen);
        const double x = std::round(at(*look.marker)) + 0.5;
        painter->drawLine(QPointF(x, bar.top() - 5), QPointF(x, bar.bottom() + 5));
        painter->setPen(Qt::NoPen);
    }
    painter->setBrush(few ? grey : accent);
    painter->drawEllipse(QPointF(at(*p.figure.value), bar.center().y()), dot, dot);
    paintTabular(painter, QRectF(bar.right() + 4, place.top() + 4, valueWidth - 4, 20), Qt::AlignRight | Qt::AlignVCenter, m_format.value(m_data.unit, *p.figure.value), Theme::font(Type::BodyStrong),
                 Theme::color(few ? Token::Text3 : Token::Text));
    painter->setFont(hint);
    painter->setPen(Theme::color(Token::Text2));
    painter->drawText(under, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(hint).elidedText(wordsOf(place, look), Qt::ElideRight, under.width()));
}

void IntervalTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Painting painting(&painter);
    const QFont hint = Theme::font(Type::Hint), body = Theme::font(Type::Body);
    const QList<int> shown = shownCells();
    int x = m_nameWidth + columnGap;
    for (int c = 0; c < m_countWidths.size(); ++c) {
        paintTabular(&painter, QRectF(x, 0, m_countWidths[c], headHeight - 4), Qt::AlignRight | Qt::AlignVCenter, m_look.countHeads[c], hint, Theme::color(Token::Text3));
        x += m_countWidths[c] + columnGap;
    }
    painter.setFont(hint);
    painter.setPen(Theme::color(Token::Text3));
    for (const int c : shown) {
        const QRect first = cellRect(0, c);
        const int room = std::min(first.width() + columnGap - 4, width() - first.left());
        painter.drawText(QRect(first.left(), 0, room, headHeight - 4), Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(hint).elidedText(m_look.cellHeads[c], Qt::ElideRight, room));
    }
    if (hasActions() && !m_actions.isEmpty())
        painter.drawText(QRect(m_actions.first()->x(), 0, width() - m_actions.first()->x(), headHeight - 4), Qt::AlignLeft | Qt::AlignVCenter, m_look.actionHead);
    for (int r = 0; r < m_data.series.size(); ++r) {
        const IntervalLook::Row& row = m_look.rows[size_t(r)];
        const int top = rowTop(r);
        painter.setPen(QPen(Theme::color(Token::Line), 1));
        painter.drawLine(QPointF(0, top + 0.5), QPointF(width(), top + 0.5));
        const bool two = !row.hint.isEmpty();
        const QString& name = m_data.series[r].name;
        if (row.tone) {
            const QSize size = pillSize(name);
            paintPill(&painter, QRect(0, top + (two ? 4 : (rowHeight - size.height()) / 2), std::min(size.width(), m_nameWidth), size.height()), name, *row.tone);
        } else {
            painter.setFont(body);
            painter.setPen(Theme::color(Token::Text));
            // A name alone in its row may take two lines. Goods of one brand differ at the end, so that end is kept.
            const int lines = !two && QFontMetrics(body).horizontalAdvance(name) > m_nameWidth ? 2 : 1;
            painter.drawText(QRect(0, top + (two ? 3 : 0), m_nameWidth, two ? 20 : rowHeight), Qt::AlignLeft | Qt::AlignVCenter | (lines > 1 ? Qt::TextWordWrap : 0),
                             QFontMetrics(body).elidedText(name, Qt::ElideMiddle, lines > 1 ? 2 * m_nameWidth - 30 : m_nameWidth));
        }
        if (two) {
            painter.setFont(hint);
            painter.setPen(Theme::color(Token::Text2));
            painter.drawText(QRect(row.tone ? 4 : 0, top + 24, m_nameWidth, 18), Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(hint).elidedText(row.hint, Qt::ElideRight, m_nameWidth));
        }
        x = m_nameWidth + columnGap;
        for (int c = 0; c < m_countWidths.size() && c < row.counts.size(); ++c) {
            paintTabular(&painter, QRectF(x, top, m_countWidths[c], rowHeight), Qt::AlignRight | Qt::AlignVCenter, row.counts[c], body, Theme::color(Token::Text2));
            x += m_countWidths[c] + columnGap;
        }
        for (const int c : shown)
            if (m_data.at(r, c))
                paintCell(&painter, r, c);
    }
    if (hasFocus() && m_data.at(m_row, m_cell) && !cellRect(m_row, m_cell).isEmpty())
        paintFocusRing(&painter, QRectF(cellRect(m_row, m_cell)).adjusted(-6, 1, 6, 0), 5);
    else if (hasFocus())
        paintFocusRing(&painter, rect());
}

void IntervalTable::move(int rows, int cells)
{
    const QList<int> shown = shownCells();
    if (shown.isEmpty() || m_data.series.isEmpty())
        return;
    int row = m_row, at = int(shown.indexOf(m_cell));
    if (row < 0 || at < 0) {
        row = std::max(0, row);
        at = std::max(0, int(shown.indexOf(m_look.mainCell)));
    } else {
        row = std::clamp(row + rows, 0, int(m_data.series.size()) - 1);
        at = std::clamp(at + cells, 0, int(shown.size()) - 1);
    }
    setCurrentPoint(row, shown[at]);
    QToolTip::showText(mapToGlobal(cellRect(row, shown[at]).bottomLeft()), htmlOf(tipOf(row, shown[at])), this);
}

void IntervalTable::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return FigureView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return move(0, -1);
    case Qt::Key_Right: return move(0, 1);
    case Qt::Key_Up: return move(-1, 0);
    case Qt::Key_Down: return move(1, 0);
    case Qt::Key_Home: return move(-int(m_data.series.size()), 0);
    case Qt::Key_End: return move(int(m_data.series.size()), 0);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_data.at(m_row, m_cell))
            emit opened(m_row, m_cell);
        return;
    default: FigureView::keyPressEvent(event);
    }
}

void IntervalTable::mouseMoveEvent(QMouseEvent* event)
{
    const auto [row, cell] = cellAt(event->position().toPoint());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row >= 0)
        QToolTip::showText(event->globalPosition().toPoint() + QPoint(8, 8), htmlOf(tipOf(row, cell)), this);
    else
        QToolTip::hideText();
}

void IntervalTable::mouseReleaseEvent(QMouseEvent* event)
{
    const auto [row, cell] = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    setCurrentPoint(row, cell);
    emit opened(row, cell);
}

void IntervalTable::resizeEvent(QResizeEvent* event)
{
    FigureView::resizeEvent(event);
    fitNames();
    place();
}

} // namespace encore::ui
