#pragma once

#include "common/latest_job.h"
#include "orders/order_desk.h"
#include "widgets/list_view.h"
#include "widgets/row_delegate.h"
#include "widgets/windowed_list_model.h"

class QStackedWidget;
class QToolButton;

namespace encore::ui {

class Button;
class EmptyState;
class ErrorState;
class LoadingState;
class PlainLabel;
class SearchField;

enum class OrderView { All, Open, Late, Delivered, Refunds, Cancelled };
QString orderViewId(OrderView view);
OrderView orderViewFromId(const QString& id);

class OrderListModel final : public WindowedListModel<OrderRow> {
public:
    explicit OrderListModel(OrderDesk& desk, QObject* parent = nullptr) : WindowedListModel(parent), m_desk(desk) {}
    QVariant data(const QModelIndex& index, int role) const override;
    /// "9 November · Site · Sweater and 2 more".
    QString secondLine(const OrderRow& row) const;

protected:
    QHash<qint64, OrderRow> fetch(const std::vector<qint64>& ids) const override;

private:
    OrderDesk& m_desk;
};

class OrderRowDelegate final : public RowDelegate {
    Q_OBJECT
public:
    OrderRowDelegate(OrderDesk& desk, const OrderListModel& model, QObject* parent) : RowDelegate(parent), m_desk(desk), m_model(model) {}
    RowContent content(const QModelIndex& index) const override;

private:
    OrderDesk& m_desk;
    const OrderListModel& m_model;
};

/// The left pane: the orders of a view, by number or customer, of one channel or all.
class OrderList final : public QWidget {
    Q_OBJECT
public:
    explicit OrderList(OrderDesk& desk, QWidget* parent = nullptr);

    OrderListModel& model() { return m_model; }
    OrderView view() const { return m_view; }
    void setView(OrderView view);
    OrderSort sort() const { return m_sort; }
    /// Without reading.
    void restore(OrderSort sort) { m_sort = sort; }
    bool isFiltered() const { return !m_query.isEmpty() || m_channel; }
    bool isLoading() const { return m_job.isRunning(); }
    void reload();
    qint64 currentId() const { return m_model.rowCount() > 0 ? m_current : 0; }
    void select(qint64 id);
    void move(int by) { m_list->move(by); }
    void focusSearch();
    void focusList() { m_list->setFocus(Qt::OtherFocusReason); }
    void retranslate();

signals:
    void currentChanged(qint64 id);
    void opened();
    void newRequested();
    void loaded();

private:
    void build();
    void fill(std::vector<OrderId> ids, bool whole);
    void rowChanged(int row);
    void showState();
    void buildMenus();
    OrderFilter filter() const;
    static QString sortTitle(OrderSort sort);

    OrderDesk& m_desk;
    OrderListModel m_model;
    LatestJob m_job;
    OrderView m_view = OrderView::All;
    OrderSort m_sort = OrderSort::Newest;
    ChannelId m_channel;
    QString m_channelName;
    QString m_query;
    qint64 m_wanted = 0;
    qint64 m_current = 0;
    int m_currentRow = 0;
    bool m_filling = false;
    bool m_read = false;

    PlainLabel* m_title;
    PlainLabel* m_count;
    Button* m_new;
    SearchField* m_search;
    QToolButton* m_sortButton;
    QToolButton* m_channelButton;
    QStackedWidget* m_stack;
    ListView* m_list;
    EmptyState* m_empty;
    LoadingState* m_loading;
    ErrorState* m_error;
};

} // namespace encore::ui
