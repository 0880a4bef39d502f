#pragma once

#include "orders/order_desk.h"
#include "shop/channel.h"
#include "widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace encore::ui {

class Button;
class LineRow;
class PlainLabel;
class SuggestField;

/// An order to be written down or changed. What is wrong or odd is said while it is typed.
class OrderSheet final : public Sheet {
    Q_OBJECT
public:
    OrderSheet(OrderDesk& desk, QWidget* pane);

    void begin(CustomerId customer, const QString& customerName);
    void edit(const OrderDraft& draft, const QString& customerName, const QStringList& productNames);
    void retranslate();

signals:
    /// `newChannel`: the name of a channel the shop does not have yet; empty otherwise.
    void saveRequested(const encore::OrderDraft& draft, const QString& newChannel);

private:
    void build();
    void buildDates(class QVBoxLayout* column);
    void fill(const OrderDraft& draft, const QString& customerName, const QStringList& productNames);
    void addRow(const OrderLine& line, const QString& productName);
    void keepOneBlank();
    void fillChannels();
    void fillStatuses();
    struct Written {
        OrderDraft draft;
        QStringList unreadable;
    };
    Written read() const;
    void check();
    void save();

    OrderDesk& m_desk;
    OrderDraft m_draft;
    SuggestField* m_customer;
    QComboBox* m_channel;
    QLineEdit* m_number;
    QComboBox* m_status;
    class QVBoxLayout* m_rows;
    QList<LineRow*> m_lines;
    QLineEdit* m_discount;
    QLineEdit* m_shipping;
    QLineEdit* m_total;
    QLineEdit* m_tax;
    struct DateField {
        PlainLabel* label;
        QLineEdit* editor;
    };
    QList<DateField> m_dates;      ///< placed, paid, shipped, promised, delivered
    QPlainTextEdit* m_notes;
    QCheckBox* m_test;
    PlainLabel* m_problems;
    QList<PlainLabel*> m_labels;
    Button* m_cancel;
    Button* m_save;
    bool m_filling = false;
};

} // namespace encore::ui
