#include "widgets/list_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace encore::ui {

namespace {

// QListView finds the number of a row in its layout, which is empty here.
void tellReaders(QWidget* list, QAccessible::Event what, const QModelIndex& index)
{
    if (!QAccessible::isActive() || !index.isValid())
        return;
    QAccessibleEvent event(list, what);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

} // namespace

ListView::ListView(QWidget* parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) { emit opened(index.row()); });
}

void ListView::move(int by)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int row = currentRow() < 0 ? (by > 0 ? 0 : model()->rowCount() - 1) : currentRow() + by;
    selectRow(qBound(0, row, model()->rowCount() - 1));
}

void ListView::selectRow(int row)
{
    const QModelIndex index = model() ? model()->index(row, 0) : QModelIndex();
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

QRect ListView::visualRect(const QModelIndex& index) const
{
    if (!uniformItemSizes())
        return QListView::visualRect(index);
    if (!index.isValid() || index.model() != model() || index.parent() != rootIndex() || index.column() != modelColumn())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex ListView::indexAt(const QPoint& point) const
{
    if (!uniformItemSizes())
        return QListView::indexAt(point);
    const int y = point.y() + verticalOffset();
    const int row = y / m_rowHeight;
    return y < 0 || point.x() < 0 || point.x() >= viewport()->width() || row >= count() ? QModelIndex() : at(row);
}

void ListView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!uniformItemSizes())
        return QListView::scrollTo(index, hint);
    executeDelayedItemsLayout();   // so that the bar knows how far it goes
    const QRect rect = visualRect(index);
    if (!rect.isValid())
        return;
    const int room = viewport()->height() - rect.height();
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0))
        by = rect.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.top() > room))
        by = rect.top() - qMax(0, room);
    else if (hint == PositionAtCenter)
        by = rect.top() - room / 2;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

void ListView::doItemsLayout()
{
    if (!uniformItemSizes())
        return QListView::doItemsLayout();
    if (count() > 0)
        m_rowHeight = qMax(1, sizeHintForIndex(at(0)).height());
    QAbstractItemView::doItemsLayout();
}

void ListView::updateGeometries()
{
    if (!uniformItemSizes())
        return QListView::updateGeometries();
    QScrollBar* bar = verticalScrollBar();
    bar->setSingleStep(m_rowHeight);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, qMax(0, count() * m_rowHeight - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void ListView::scrollContentsBy(int dx, int dy)
{
    if (!uniformItemSizes())
        return QListView::scrollContentsBy(dx, dy);
    scrollDirtyRegion(0, dy);
    viewport()->scroll(0, dy);
}

std::pair<int, int> ListView::rowsBetween(int top, int bottom) const
{
    const int first = qMax(0, (top + verticalOffset()) / m_rowHeight);
    return {first, qMin(count(), (bottom + verticalOffset()) / m_rowHeight + 1)};
}

void ListView::paintEvent(QPaintEvent* event)
{
    if (!uniformItemSizes())
        return QListView::paintEvent(event);
    QPainter painter(viewport());
    QStyleOptionViewItem all;
    initViewItemOption(&all);
    const QModelIndex current = currentIndex();
    const QModelIndex under = viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const bool focused = hasFocus() || viewport()->hasFocus();
    const auto [first, end] = rowsBetween(event->rect().top(), event->rect().bottom());
    for (int row = first; row < end; ++row) {
        const QModelIndex index = at(row);
        QStyleOptionViewItem option = all;
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focused && index == current);
        option.state.setFlag(QStyle::State_MouseOver, index == under);
        if (!(index.flags() & Qt::ItemIsEnabled)) {
            option.state.setFlag(QStyle::State_Enabled, false);
            option.palette.setCurrentColorGroup(QPalette::Disabled);
        }
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

int ListView::choosable(int row, int step) const
{
    for (; row >= 0 && row < count(); row += step)
        if (at(row).flags() & Qt::ItemIsEnabled)
            return row;
    return -1;
}

QModelIndex ListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!uniformItemSizes())
        return QListView::moveCursor(action, modifiers);
    const int last = count() - 1;
    if (last < 0)
        return {};
    const int now = currentIndex().isValid() ? currentRow() : -1;
    const int page = qMax(1, viewport()->height() / m_rowHeight);
    int row = -1;
    switch (action) {
    case MoveHome: row = choosable(0, 1); break;
    case MoveEnd: row = choosable(last, -1); break;
    case MoveUp:
    case MovePrevious: row = now < 0 ? choosable(0, 1) : choosable(now - 1, -1); break;
    case MoveDown:
    case MoveNext: row = choosable(now + 1, 1); break;
    case MovePageUp: row = choosable(qMax(0, now - page), now - page > 0 ? -1 : 1); break;
    case MovePageDown: row = choosable(qMin(last, qMax(0, now) + page), now + page < last ? 1 : -1); break;
    case MoveLeft:
    case MoveRight: break;
    }
    return row < 0 ? currentIndex() : at(row);
}

void ListView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (!uniformItemSizes())
        return QListView::setSelection(rect, command);
    QItemSelection selection;
    const auto [first, end] = rowsBetween(rect.normalized().top(), rect.normalized().bottom());
    if (first < end)
        selection.select(at(first), at(end - 1));
    selectionModel()->select(selection, command);
}

QRegion ListView::visualRegionForSelection(const QItemSelection& selection) const
{
    if (!uniformItemSizes())
        return QListView::visualRegionForSelection(selection);
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        if (range.isValid() && range.parent() == rootIndex())
            region += visualRect(at(range.top())).united(visualRect(at(range.bottom()))) & viewport()->rect();
    return region;
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (uniformItemSizes()) {
        QAbstractItemView::currentChanged(current, previous);
        if (hasFocus())
            tellReaders(this, QAccessible::Focus, current);
    } else {
        QListView::currentChanged(current, previous);
    }
    emit rowChanged(current.row());
}

void ListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    if (!uniformItemSizes())
        return QListView::selectionChanged(selected, deselected);
    tellReaders(this, QAccessible::SelectionAdd, selected.isEmpty() ? QModelIndex() : at(selected.first().top()));
    tellReaders(this, QAccessible::SelectionRemove, deselected.isEmpty() ? QModelIndex() : at(deselected.first().top()));
    QAbstractItemView::selectionChanged(selected, deselected);
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeypadModifier) && currentIndex().isValid()) {
        emit opened(currentRow());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace encore::ui
