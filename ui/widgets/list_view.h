#pragma once

#include <QListView>

namespace encore::ui {

/// The list of a page: smooth scrolling by pixel, current row = selected row. While `uniformItemSizes` holds, as it
/// does unless a list sets otherwise, rows stand where their number says: laying out a million of them takes no
/// time, where QListView walks through all, also after each row that goes. No row can be hidden then.
class ListView : public QListView {
    Q_OBJECT
public:
    explicit ListView(QWidget* parent = nullptr);

    /// Current row or -1.
    int currentRow() const { return currentIndex().row(); }
    /// Moves the selection by so many rows (J, K) and keeps it in sight.
    void move(int by);
    void selectRow(int row);

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

signals:
    /// The current row changed, by whatever means; -1 for none.
    void rowChanged(int row);
    /// Enter or double click: go into the detail.
    void opened(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString&) override {}
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    int count() const { return model() ? model()->rowCount(rootIndex()) : 0; }
    QModelIndex at(int row) const { return model()->index(row, modelColumn(), rootIndex()); }
    /// The row itself, or the next one that can be chosen, looking that way; -1: none.
    int choosable(int row, int step) const;
    /// Rows between two heights of the viewport; none: an empty range.
    std::pair<int, int> rowsBetween(int top, int bottom) const;

    int m_rowHeight = 1;
};

} // namespace encore::ui
