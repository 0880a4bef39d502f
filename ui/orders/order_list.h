#pragma once

#include "orders/order_desk.h"
#include "widgets/list_pane.h"
#include "widgets/row_delegate.h"
#include "widgets/windowed_list_model.h"

namespace encore::ui {

class ChoiceButton;

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
class OrderList final : public ListPane {
    Q_OBJECT
public:
    explicit OrderList(OrderDesk& desk, QWidget* parent = nullptr);

    OrderListModel& model() { return m_model; }
    OrderView view() const { return m_view; }
    void setView(OrderView view);
    OrderSort sort() const { return m_sort; }
    /// Without reading. What the list does not offer is ignored.
    void restore(OrderSort sort);
    bool isFiltered() const override { return ListPane::isFiltered() || m_channel; }
    void retranslate() override;

protected:
    Words words() const override;
    Reading reading() const override;
    std::vector<qint64> firstIds() const override;
    void describeEmpty(EmptyState& state) const override;
    void dropFilter() override;

private:
    void showChoices();
    OrderFilter filter() const;
    static QString sortTitle(OrderSort sort);

    OrderDesk& m_desk;
    OrderListModel m_model;
    OrderView m_view = OrderView::All;
    OrderSort m_sort = OrderSort::Newest;
    ChannelId m_channel;
    std::vector<ChannelId> m_channels;   ///< as the button offers them; the first stands for all
    ChoiceButton* m_sortButton;
    ChoiceButton* m_channelButton;
};

} // namespace encore::ui
