#pragma once

#include "customers/customer_desk.h"

#include "customers/customer.h"

#include <QWidget>

class QLineEdit;

namespace encore::ui {

class PlainLabel;

/// What the shop knows of a customer without days, from the time before Encore, and a badge set by hand with its reason.
class HistoryFields final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryFields(CustomerDesk& desk, QWidget* parent = nullptr);

    void show(const Customer& customer);
    /// Writes the fields into `customer`; what cannot be read is said, else the text is empty.
    QString read(Customer& customer) const;
    void focusBadge();
    void retranslate();

private:
    CustomerDesk& m_desk;
    QList<PlainLabel*> m_labels;
    QLineEdit* m_orders;
    QLineEdit* m_spent;
    QLineEdit* m_last;
    QLineEdit* m_badge;
    QLineEdit* m_reason;
    QString m_lastShown;
};

} // namespace encore::ui
