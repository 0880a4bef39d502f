#pragma once

#include "orders/order_desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace encore::ui {

class IconButton;
class PlainLabel;
class SuggestField;

/// One line of the editor: product, variant, quantity, price, sum.
class LineRow final : public QWidget {
    Q_OBJECT
public:
    explicit LineRow(OrderDesk& desk, QWidget* parent = nullptr);
    void setLine(const OrderLine& line, const QString& productName);
    /// What is written, with quantity or price 0 and `readable` false where that is no number.
    OrderLine line(bool& readable) const;
    /// Nothing was written here: the waiting line at the end.
    bool isBlank() const;
    /// Tab comes here from `above`, a widget of the same window, and goes on to what came after it.
    void followInTabs(QWidget* above);
    QWidget* lastInTabs() const;

signals:
    void edited();
    void removeRequested();

private:
    void chooseProduct(qint64 id);
    void fillVariants(ProductId product, VariantId chosen);
    void showSum();
    OrderDesk& m_desk;
    OrderLine m_line;
    SuggestField* m_product;
    QComboBox* m_variant;
    QLineEdit* m_quantity;
    QLineEdit* m_price;
    PlainLabel* m_sum;
    IconButton* m_remove;
};

} // namespace encore::ui
