#pragma once

#include "common/prompts.h"
#include "orders/order_desk.h"
#include "shell/record_page.h"

#include <QTimer>

namespace encore::ui {

class OrderCard;
class OrderList;
class OrderSheet;
class RefundSheet;

/// Orders: found by number or customer, shown with goods, dates and refunds, written down and moved on.
class OrdersPage final : public RecordPage {
    Q_OBJECT
public:
    OrdersPage(Shop& shop, Prompts& prompts);
    ~OrdersPage() override;

    QString id() const override { return QStringLiteral("orders"); }
    QString title() const override;
    Icon icon() const override { return Icon::Orders; }
    QList<SubView> subViews() const override;
    QString currentSubView() const override;
    QList<Command> commands() override;
    QList<Command> globalCommands() override;
    /// {"id"}, {"view"}, {"new": true, "customer": id}.
    void activate(const QVariantMap& target) override;
    QVariantMap target() const override;
    void focusFirst() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void retranslate() override;
    bool isReady() const override;

private:
    void shopChanged(const ChangeSet& changes);
    void act(const QString& action);
    void showMore();
    void showChanges();
    void newCase();
    void newTask();
    void begin(CustomerId customer);
    void edit();
    void save(const OrderDraft& draft, const QString& newChannel);
    void setStatus(OrderStatus status);
    void refund(const Refund& refund);
    void removeRefund(qint64 refund);
    void removeOrder();
    void repeatLast();
    bool write(const QString& label, const QString& done, const Work& work) { return RecordPage::write(label, Permission::Orders, done, work); }

    OrderDesk m_desk;
    QTimer m_settle;
    bool m_active = false;
    qint64 m_shown = 0;
    OrderList* m_list;
    OrderCard* m_card;
    OrderSheet* m_sheet;
    RefundSheet* m_refund;
};

} // namespace encore::ui
