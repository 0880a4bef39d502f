#pragma once

#include "customers/custom_field.h"
#include "customers/customer_desk.h"

#include <QWidget>

class QVBoxLayout;

namespace encore::ui {

/// What stands in a field, as people read it: "15 March 2024", "yes".
QString ownFieldText(const CustomField& field, const QString& value);

/// Editors of the shop's own fields, made anew for every customer: a line, a choice, a day.
class OwnFields final : public QWidget {
    Q_OBJECT
public:
    explicit OwnFields(CustomerDesk& desk, QWidget* parent = nullptr);

    /// A null id: a new customer.
    void show(CustomerId customer);
    /// All values in their plain form; `problem` says what cannot be read.
    std::vector<CustomValue> read(QString& problem) const;

private:
    struct Row {
        CustomField field;
        QString had;           ///< plain
        QWidget* editor = nullptr;
    };
    QString typed(const Row& row) const;

    CustomerDesk& m_desk;
    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
};

} // namespace encore::ui
