#pragma once

#include "customers/customer_desk.h"
#include "customers/customer_words.h"
#include "widgets/row_delegate.h"
#include "widgets/windowed_list_model.h"

namespace encore::ui {

/// The customers of a list, read by window.
class CustomerListModel final : public WindowedListModel<customer_words::ListedCustomer> {
public:
    explicit CustomerListModel(CustomerDesk& desk, QObject* parent = nullptr) : WindowedListModel(parent), m_desk(desk) {}
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QHash<qint64, customer_words::ListedCustomer> fetch(const std::vector<qint64>& ids) const override;

private:
    CustomerDesk& m_desk;
};

class CustomerRowDelegate final : public RowDelegate {
    Q_OBJECT
public:
    CustomerRowDelegate(CustomerDesk& desk, const CustomerListModel& model, QObject* parent) : RowDelegate(parent), m_desk(desk), m_model(model) {}
    RowContent content(const QModelIndex& index) const override;

private:
    CustomerDesk& m_desk;
    const CustomerListModel& m_model;
};

} // namespace encore::ui
