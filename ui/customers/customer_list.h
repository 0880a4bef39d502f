#pragma once

#include "customers/customer_list_model.h"
#include "widgets/list_pane.h"

namespace encore::ui {

class ChoiceButton;

/// The left pane: everyone of a group, found by name, phone tail or e-mail, in a chosen order.
class CustomerList final : public ListPane {
    Q_OBJECT
public:
    explicit CustomerList(CustomerDesk& desk, QWidget* parent = nullptr);

    CustomerListModel& model() { return m_model; }
    using Activity = CustomerFilter::Activity;
    Activity activity() const { return m_activity; }
    void setActivity(Activity activity);
    CustomerSort sort() const { return m_sort; }
    /// Without reading.
    void restore(CustomerSort sort) { m_sort = sort; }
    void retranslate() override;

protected:
    Words words() const override;
    Reading reading() const override;
    std::vector<qint64> firstIds() const override;
    void describeEmpty(EmptyState& state) const override;

private:
    void showSorts();
    static QString sortTitle(CustomerSort sort);

    CustomerDesk& m_desk;
    CustomerListModel m_model;
    Activity m_activity = Activity::Any;
    CustomerSort m_sort = CustomerSort::LastOrder;
    ChoiceButton* m_sortButton;
};

} // namespace encore::ui
