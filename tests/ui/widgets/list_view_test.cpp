#include "widgets/list_view.h"

#include "support/catch.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTest>

using encore::ui::ListView;

namespace {

constexpr int kHeight = 40;

class Rows final : public QAbstractListModel {
public:
    explicit Rows(int count) : m_count(count) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        ++asked;
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override { return disabled.contains(index.row()) ? Qt::NoItemFlags : QAbstractListModel::flags(index); }
    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        --m_count;
        endRemoveRows();
    }
    mutable int asked = 0;
    QList<int> disabled;

private:
    int m_count;
};

class Painter final : public QStyledItemDelegate {
public:
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {10, kHeight}; }
    void paint(QPainter*, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        drawn << index.row();
        if (option.state & QStyle::State_Selected)
            selected = index.row();
    }
    mutable QList<int> drawn;
    mutable int selected = -1;
};

struct Fixture {
    explicit Fixture(int count) : rows(count)
    {
        view.setItemDelegate(&painter);
        view.setModel(&rows);
        view.resize(300, 10 * kHeight);
        view.show();
        view.setFocus();
        QTest::qWait(0);
    }
    void key(Qt::Key key) { QTest::keyClick(&view, key); }
    int top() const { return view.indexAt({5, 0}).row(); }

    Rows rows;
    Painter painter;
    ListView view;
};

} // namespace

TEST_CASE("a list of millions draws and reads only what is in sight, wherever it is scrolled to", "[widgets][list_view]")
{
    Fixture f(5'000'000);
    f.view.selectRow(4'000'000);
    QTest::qWait(0);
    f.painter.drawn.clear();
    f.rows.asked = 0;
    f.view.viewport()->repaint();
    CHECK(f.painter.drawn.size() <= 11);
    CHECK(f.painter.drawn.contains(4'000'000));
    CHECK(f.painter.selected == 4'000'000);
    CHECK(f.rows.asked < 100);
    CHECK(f.view.viewport()->rect().contains(f.view.visualRect(f.rows.index(4'000'000))));
    f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->maximum());
    CHECK(f.view.indexAt({5, f.view.viewport()->height() - 1}).row() == 4'999'999);
    // A row that goes moves the ones below it up, and nothing jumps.
    f.view.selectRow(2'000'000);
    const int before = f.top();
    f.rows.remove(f.view.currentRow());
    QTest::qWait(0);
    CHECK(f.top() == before);
    CHECK(f.view.verticalScrollBar()->maximum() == 4'999'999 * kHeight - f.view.viewport()->height());
}

TEST_CASE("the keys of a list move by row, page and to the ends, over rows that cannot be chosen", "[widgets][list_view]")
{
    Fixture f(100);
    f.rows.disabled = {0, 2, 99};
    const int page = f.view.viewport()->height() / kHeight;
    f.key(Qt::Key_Down);
    CHECK(f.view.currentRow() == 1);
    f.key(Qt::Key_Down);
    CHECK(f.view.currentRow() == 3);
    f.key(Qt::Key_Up);
    CHECK(f.view.currentRow() == 1);
    f.key(Qt::Key_Up);
    CHECK(f.view.currentRow() == 1);    // above it nothing can be chosen
    f.key(Qt::Key_PageDown);
    CHECK(f.view.currentRow() == 1 + page);
    f.key(Qt::Key_End);
    CHECK(f.view.currentRow() == 98);
    CHECK(f.view.viewport()->rect().contains(f.view.visualRect(f.view.currentIndex())));
    f.key(Qt::Key_PageDown);
    CHECK(f.view.currentRow() == 98);
    f.key(Qt::Key_PageUp);
    CHECK(f.view.currentRow() == 98 - page);
    f.key(Qt::Key_Home);
    CHECK(f.view.currentRow() == 1);
    f.key(Qt::Key_PageUp);
    CHECK(f.view.currentRow() == 1);
}

TEST_CASE("a click chooses the row under it, below the last row there is none", "[widgets][list_view]")
{
    Fixture f(3);
    QSignalSpy changed(&f.view, &ListView::rowChanged);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, {20, 2 * kHeight + 5});
    CHECK(f.view.currentRow() == 2);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toInt() == 2);
    CHECK(f.view.selectionModel()->selectedIndexes().size() == 1);
    CHECK_FALSE(f.view.indexAt({20, 3 * kHeight + 5}).isValid());
    CHECK_FALSE(f.view.indexAt({20, -1}).isValid());
    QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, {20, kHeight + 5});
    CHECK(f.view.currentRow() == 1);
    // Empty, and filled again.
    QStringListModel other;
    f.view.setModel(&other);
    f.key(Qt::Key_Down);
    CHECK(f.view.currentRow() == -1);
    other.setStringList({QStringLiteral("a"), QStringLiteral("b")});
    f.key(Qt::Key_End);
    CHECK(f.view.currentRow() == 1);
}

TEST_CASE("a screen reader finds every row of a list where it stands", "[widgets][list_view]")
{
    Fixture f(1000);
    f.view.selectRow(700);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.view);
    REQUIRE(list);
    CHECK(list->childCount() == 1000);
    QAccessibleInterface* row = list->child(700);
    REQUIRE(row);
    CHECK(row->rect().height() == kHeight);
    CHECK(row->rect().top() == f.view.viewport()->mapToGlobal(f.view.visualRect(f.rows.index(700)).topLeft()).y());
    CHECK(row->state().selected);
}

TEST_CASE("a list is scrolled only as far as a row needs", "[widgets][list_view]")
{
    Fixture f(100);
    const int room = f.view.viewport()->height() / kHeight;
    f.view.selectRow(room - 1);
    CHECK(f.view.verticalScrollBar()->value() == 0);
    f.view.selectRow(room);
    CHECK(f.view.verticalScrollBar()->value() == (room + 1) * kHeight - f.view.viewport()->height());
    f.view.selectRow(50);
    f.view.selectRow(45);
    CHECK(f.view.visualRect(f.view.currentIndex()).bottom() < f.view.viewport()->height());
    f.view.scrollTo(f.rows.index(60), QAbstractItemView::PositionAtTop);
    CHECK(f.top() == 60);
    f.view.scrollTo(f.rows.index(60), QAbstractItemView::PositionAtCenter);
    CHECK(f.view.visualRect(f.rows.index(60)).top() > 0);
}
