#pragma once

#include "common/prompts.h"
#include "orders/order_desk.h"
#include "shell/page.h"

#include <QTimer>

namespace encore::ui {

class OrderCard;
class OrderList;
class OrderSheet;
class RefundSheet;

/// Orders: found by number or customer, shown with goods, dates and refunds, written down and moved on.
class OrdersPage final : public Page {
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
    void addTask();
    void taskSaved(const QString& done, UnitId unit);
    void begin(CustomerId customer);
    void edit();
    void save(const OrderDraft& draft, const QString& newChannel);
    void setStatus(OrderStatus status);
    void refund(const Refund& refund);
    void removeRefund(qint64 refund);
    void removeOrder();
    void repeatLast();
    /// Runs a write and offers to undo it; false when it failed, which has been said.
    bool write(const QString& label, const QString& done, const std::function<Status(UnitOfWork&)>& work);
    void undo(UnitId unit);
    void checkReady();

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
