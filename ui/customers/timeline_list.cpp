#include "customers/timeline_list.h"

#include "common/format.h"
#include "common/paint.h"
#include "customers/customer_words.h"
#include "widgets/row_delegate.h"
#include "widgets/stars.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QtMath>

namespace encore::ui {

namespace {

constexpr int headHeight = 40, chevronWidth = 20, lineHeight = 22, readingStep = 120;

struct Columns {
    int day, kind;
};
/// Widths of the first two columns in a row of this width.
Columns columnsOf(int width) { return width < 440 ? Columns{92, 64} : Columns{92, 80}; }

/// Where an unfolded row writes: below what the row says, or below its kind where there is little room.
int detailLeft(int width) { return metric::gap4 + chevronWidth + (width < 440 ? 0 : columnsOf(width).day); }

/// Lays the text out and gives its height; with a painter, paints it at `at`.
int paragraph(const QString& text, Type type, int width, QPainter* painter = nullptr, const QPointF& at = {}, Token token = Token::Text)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), Theme::font(type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(40, width));
        line.setPosition({0, height});
        height += line.height() + 2;
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(Theme::color(token));
        layout.draw(painter, at);
    }
    return qCeil(height);
}

int detailWidth(int width) { return width - detailLeft(width) - metric::gap12; }

} // namespace

QRect TimelineDelegate::chevron(const QRect& row) { return {row.left(), row.top(), metric::gap4 + chevronWidth, headHeight}; }

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineDetail* detail = m_model.detail(index.row());
    if (!detail)
        return {200, headHeight};
    const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
    const int width = detailWidth(view ? view->viewport()->width() : option.rect.width());
    const int text = paragraph(detail->text, Type::Body, width);
    return {200, headHeight + paragraph(detail->about, Type::Small, width) + (text ? metric::gap4 + text : 0) + int(detail->lines.size()) * lineHeight + metric::gap12};
}

TimelineDelegate::Right TimelineDelegate::rightOf(const TimelineRow& row) const
{
    const QString& currency = m_desk.shop.profile().currency;
    switch (row.entry.kind) {
    case TimelineKind::Order:
        if (row.status == OrderStatus::Cancelled || row.status == OrderStatus::Draft)
            return {{}, customer_words::orderStatus(row.status), Tone::Neutral};
        return {format::money(row.amount, currency), {}, {}};
    case TimelineKind::Refund: return {format::money(-row.amount, currency), {}, {}};
    case TimelineKind::Delivery:
        if (row.daysLate > 0)
            return {{}, tr("%n day(s) late", nullptr, row.daysLate), Tone::Warning};
        return {};
    case TimelineKind::Case: return {{}, row.done ? tr("closed", "case") : tr("open"), row.done ? Tone::Neutral : Tone::Warning};
    case TimelineKind::Task:
        return {{}, row.done ? tr("done") : tr("open"), row.done ? Tone::Positive : Tone::Accent};
    default: return {};
    }
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Painting saved(painter);
    const bool focused = option.state & QStyle::State_HasFocus;
    Token ground = Token::Surface;
    if ((option.state & QStyle::State_Selected) && focused)
        ground = Token::Selection;
    else if (option.state & QStyle::State_MouseOver)
        ground = Token::Hover;
    painter->fillRect(option.rect, Theme::color(ground));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::color(Token::Line));
    const TimelineDetail* detail = m_model.detail(index.row());
    const TimelineRow* row = m_model.at(index.row());
    if (!row)
        return;
    paintHead(painter, QRect(option.rect.left(), option.rect.top(), option.rect.width(), headHeight - 1), *row, detail);
    if (detail)
        paintDetail(painter, option.rect.adjusted(detailLeft(option.rect.width()), headHeight, -metric::gap12, -metric::gap12), *detail);
}

void TimelineDelegate::paintHead(QPainter* painter, QRect area, const TimelineRow& row, bool unfolded) const
{
    const Columns columns = columnsOf(area.width());
    area.adjust(metric::gap4, 0, -metric::gap4, 0);
    paintIcon(painter, QRect(area.left() - 2, area.top(), 16, area.height()), unfolded ? Icon::ChevronDown : Icon::ChevronRight, Token::Text3);
    area.setLeft(area.left() + chevronWidth);
    paintRun(painter, QRect(area.left(), area.top(), columns.day - 8, area.height()), customer_words::timelineDay(row, m_desk.now(), m_desk.zone()), Type::Body, Token::Text2);
    area.setLeft(area.left() + columns.day);
    paintRun(painter, QRect(area.left(), area.top(), columns.kind - 6, area.height()), customer_words::timelineKind(row.entry.kind), Type::Body, Token::Text2);
    area.setLeft(area.left() + columns.kind);
    const Right right = rightOf(row);
    if (!right.text.isEmpty()) {
        const QFont font = Theme::font(Type::BodyStrong);
        const int width = int(paintTabular(nullptr, {}, Qt::AlignRight, right.text, font, {})) + 1;
        paintTabular(painter, area, Qt::AlignRight, right.text, font, Theme::color(Token::Text));
        area.setRight(area.right() - width - metric::gap12);
    } else if (!right.pill.isEmpty()) {
        const QSize size = pillSize(right.pill);
        paintPill(painter, QRect(area.right() - size.width() + 1, area.center().y() - size.height() / 2 + 1, size.width(), size.height()), right.pill, right.tone);
        area.setRight(area.right() - size.width() - metric::gap12);
    }
    if (row.stars)
        area.setLeft(area.left() + paintStars(painter, area, *row.stars, 13) + 7);
    const bool quiet = row.status == OrderStatus::Cancelled && row.entry.kind == TimelineKind::Order;
    // What stands below in full is not begun twice.
    paintRun(painter, area, unfolded ? customer_words::timelineHead(row) : customer_words::timelineText(row), Type::Body, quiet ? Token::Text3 : Token::Text);
}

void TimelineDelegate::paintDetail(QPainter* painter, const QRect& area, const TimelineDetail& detail) const
{
    int y = area.top() + paragraph(detail.about, Type::Small, area.width(), painter, area.topLeft(), Token::Text2);
    if (!detail.text.isEmpty()) {
        y += metric::gap4;
        y += paragraph(detail.text, Type::Body, area.width(), painter, QPointF(area.left(), y));
    }
    const QFont font = Theme::font(Type::Body);
    for (const TimelineDetail::Line& line : detail.lines) {
        const QRect place(area.left(), y, area.width(), lineHeight);
        const int width = int(paintTabular(nullptr, {}, Qt::AlignRight, line.right, font, {})) + 1;
        paintTabular(painter, place.adjusted(0, 0, metric::gap12 - metric::gap4, 0), Qt::AlignRight, line.right, font, Theme::color(Token::Text));
        paintRun(painter, place.adjusted(0, 0, -width - metric::gap4, 0), line.left, Type::Body, Token::Text);
        y += lineHeight;
    }
}

TimelineList::TimelineList(CustomerDesk& desk, TimelineModel& model, QWidget* parent) : ListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("timelineRows"));
    setItemDelegate(new TimelineDelegate(desk, model, this));
    setModel(&model);
}

void TimelineList::foldAll()
{
    m_model.foldAll();
    measure();
}

void TimelineList::measure()
{
    // Measuring every row is needed only while some differ.
    if (uniformItemSizes() && !m_model.anyUnfolded())
        return;
    setUniformItemSizes(!m_model.anyUnfolded());
    scheduleDelayedItemsLayout();
}

void TimelineList::unfold(int row, bool on)
{
    if (m_model.isUnfolded(row) == on)
        return;
    m_model.unfold(row, on);
    setUniformItemSizes(!m_model.anyUnfolded());
    doItemsLayout();
    const QModelIndex index = m_model.index(row);
    const bool taller = visualRect(index).height() > viewport()->height();
    scrollTo(index, taller ? PositionAtTop : EnsureVisible);
    QAccessibleEvent named(this, QAccessible::NameChanged), described(this, QAccessible::DescriptionChanged);
    for (QAccessibleEvent* event : {&named, &described}) {
        event->setChild(row);
        QAccessible::updateAccessibility(event);
    }
}

bool TimelineList::readOn(int direction)
{
    const QRect place = visualRect(currentIndex());
    const int more = direction > 0 ? place.bottom() - viewport()->height() + 1 : -place.top();
    if (!m_model.isUnfolded(currentRow()) || more <= 0)
        return false;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + direction * qMin(more, readingStep));
    return true;
}

void TimelineList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentRow();
    if (row >= 0 && event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(m_model.plainText(row));
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (row < 0 || !plain)
        return ListView::keyPressEvent(event);
    const bool unfolded = m_model.isUnfolded(row);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (unfolded)
            emit opened(row);
        else
            unfold(row, true);
        return;
    case Qt::Key_Space: return unfold(row, !unfolded);
    case Qt::Key_Right: return unfold(row, true);
    case Qt::Key_Left: return unfold(row, false);
    case Qt::Key_Down:
        if (readOn(1))
            return;
        break;
    case Qt::Key_Up:
        if (readOn(-1))
            return;
        break;
    default: break;
    }
    ListView::keyPressEvent(event);
}

bool TimelineList::toggledAt(const QMouseEvent& event)
{
    const QModelIndex index = indexAt(event.pos());
    if (event.button() != Qt::LeftButton || !index.isValid() || !TimelineDelegate::chevron(visualRect(index)).contains(event.pos()))
        return false;
    setCurrentIndex(index);
    unfold(index.row(), !m_model.isUnfolded(index.row()));
    return true;
}

void TimelineList::mousePressEvent(QMouseEvent* event)
{
    if (!toggledAt(*event))
        ListView::mousePressEvent(event);
}

void TimelineList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!toggledAt(*event))
        ListView::mouseDoubleClickEvent(event);
}

void TimelineList::resizeEvent(QResizeEvent* event)
{
    ListView::resizeEvent(event);
    measure();
}

} // namespace encore::ui
