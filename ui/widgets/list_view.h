#pragma once

#include <QListView>

namespace encore::ui {

/// The list of a page: rows of one height, smooth scrolling by pixel, current row = selected row.
/// Long lists stay fast because all rows are of one height and none is measured beforehand.
class ListView : public QListView {
    Q_OBJECT
public:
    explicit ListView(QWidget* parent = nullptr);

    /// Current row or -1.
    int currentRow() const { return currentIndex().row(); }
    /// Moves the selection by so many rows (J, K) and keeps it in sight.
    void move(int by);
    void selectRow(int row);

signals:
    /// The current row changed, by whatever means; -1 for none.
    void rowChanged(int row);
    /// Enter or double click: go into the detail.
    void opened(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString&) override {}
};

} // namespace encore::ui
