#pragma once

#include "customers/custom_field.h"
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
    bool isFiltered() const override { return ListPane::isFiltered() || m_ownChosen != 0; }
    /// Offers the shop's own fields as filters: when the page is first shown, and again when they are others.
    void readOwnFields();

protected:
    Words words() const override;
    Reading reading() const override;
    std::vector<qint64> firstIds() const override;
    void describeEmpty(EmptyState& state) const override;
    void dropFilter() override;

private:
    /// A field and what stands in it; an empty value: anything.
    struct OwnChoice {
        CustomFieldId field;
        QString value;
        friend bool operator==(const OwnChoice&, const OwnChoice&) = default;
    };
    void showSorts();
    void showOwnFields();
    /// Everyone where nothing is chosen.
    OwnChoice chosenOwn() const { return m_ownChosen < m_ownChoices.size() ? m_ownChoices[m_ownChosen] : OwnChoice(); }
    static QString sortTitle(CustomerSort sort);

    CustomerDesk& m_desk;
    CustomerListModel m_model;
    Activity m_activity = Activity::Any;
    CustomerSort m_sort = CustomerSort::LastOrder;
    std::vector<CustomField> m_ownFields;
    std::vector<OwnChoice> m_ownChoices;
    size_t m_ownChosen = 0;            ///< 0: everyone
    ChoiceButton* m_sortButton;
    ChoiceButton* m_ownButton;
};

} // namespace encore::ui
