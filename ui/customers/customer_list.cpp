#include "customers/customer_list.h"

#include "search/search_repository.h"
#include "widgets/choice_button.h"
#include "widgets/states.h"

namespace encore::ui {

namespace {
constexpr CustomerSort offeredSorts[]{CustomerSort::LastOrder, CustomerSort::Name, CustomerSort::Spent, CustomerSort::Orders, CustomerSort::Newest};
} // namespace

CustomerList::CustomerList(CustomerDesk& desk, QWidget* parent) : ListPane(QStringLiteral("customer"), parent), m_desk(desk), m_model(desk)
{
    setMinimumWidth(260);
    setRows(m_model, new CustomerRowDelegate(m_desk, m_model, this));
    m_sortButton = new ChoiceButton(QStringLiteral("customerSort"));
    addChoice(m_sortButton);
    connect(m_sortButton, &ChoiceButton::chosen, this, [this](int index) {
        m_sort = offeredSorts[index];
        showSorts();
        reload();
    });
}

QString CustomerList::sortTitle(CustomerSort sort)
{
    switch (sort) {
    case CustomerSort::Name: return tr("By name");
    case CustomerSort::LastOrder: return tr("By last order");
    case CustomerSort::Spent: return tr("By sum");
    case CustomerSort::Orders: return tr("By orders");
    case CustomerSort::Newest: return tr("Newest first");
    }
    return {};
}

void CustomerList::showSorts()
{
    QStringList titles;
    for (const CustomerSort sort : offeredSorts)
        titles << sortTitle(sort);
    m_sortButton->setChoices(titles, int(std::find(std::begin(offeredSorts), std::end(offeredSorts), m_sort) - std::begin(offeredSorts)));
}

void CustomerList::setActivity(Activity activity)
{
    m_activity = activity;
    reload();
}

ListPane::Reading CustomerList::reading() const
{
    CustomerFilter asked;
    asked.activity = m_activity;
    return [&shop = m_desk.shop, asked, sort = m_sort, text = query()]() -> Result<std::vector<qint64>> {
        ENCORE_LET(auto store, shop.openStore());
        CustomerFilter filter = asked;
        if (!text.isEmpty()) {
            ENCORE_LET(const auto hits, store->search().ids(SearchKind::Customer, text));
            filter.among = std::vector<CustomerId>(hits.begin(), hits.end());
        }
        return plainIds(store->customers().ids(filter, sort));
    };
}

std::vector<qint64> CustomerList::firstIds() const
{
    if (m_activity != Activity::Any)
        return {};
    return plainIds(m_desk.store().customers().firstIds(m_sort, IdListModel::windowSize)).value_or(std::vector<qint64>());
}

void CustomerList::describeEmpty(EmptyState& state) const
{
    const bool group = m_activity != Activity::Any;
    state.setIcon(isFiltered() ? Icon::Search : Icon::Customers);
    state.setSentence(isFiltered() ? tr("Nobody found for “%1”").arg(query().left(60)) : group ? tr("Nobody here") : tr("No customers yet"));
    state.setDetail(isFiltered() ? tr("A name, the last digits of a phone or an e-mail are enough.")
                    : group      ? QString()
                                 : tr("Write one down, or import a table of customers and orders."));
    state.setAction(isFiltered() ? tr("Clear the search") : tr("New customer"));
}

ListPane::Words CustomerList::words() const
{
    Words text;
    text.title = text.listName = tr("Customers");
    text.create = tr("Customer");
    text.createHint = tr("New customer");
    text.searchHint = tr("Name, phone, e-mail");
    text.searchName = tr("Find a customer");
    text.loading = tr("Reading the customers");
    return text;
}

void CustomerList::retranslate()
{
    ListPane::retranslate();
    m_sortButton->setAccessibleName(tr("Order of the list"));
    showSorts();
}

} // namespace encore::ui
