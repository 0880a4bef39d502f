#pragma once

#include "orders/order_card.h"
#include "widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace encore::ui {

class Button;

/// Money given back: how much, for which line, when and why.
class RefundSheet final : public Sheet {
    Q_OBJECT
public:
    RefundSheet(OrderDesk& desk, QWidget* pane);
    void begin(const OrderFile& file);
    void retranslate();

signals:
    void refundRequested(const encore::Refund& refund);

private:
    std::optional<Refund> read();
    void check();
    OrderDesk& m_desk;
    OrderId m_order;
    Money m_left;
    std::vector<OrderLine> m_orderLines;
    QLineEdit* m_amount;
    QComboBox* m_line;
    QLineEdit* m_day;
    QLineEdit* m_reason;
    QList<PlainLabel*> m_labels;
    PlainLabel* m_problem;
    Button* m_save;
};

} // namespace encore::ui
