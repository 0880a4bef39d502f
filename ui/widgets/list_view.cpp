#include "widgets/list_view.h"

#include <QKeyEvent>

namespace encore::ui {

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

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit rowChanged(current.row());
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers() && currentIndex().isValid()) {
        emit opened(currentRow());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace encore::ui
