#include "customers/customer_list.h"

#include "customers/custom_field_repository.h"
#include "customers/own_fields.h"
#include "search/search_repository.h"
#include "widgets/choice_button.h"
#include "widgets/states.h"

#include <algorithm>

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
    m_ownButton = new ChoiceButton(QStringLiteral("customerField"));
    addChoice(m_ownButton);
    connect(m_ownButton, &ChoiceButton::chosen, this, [this](int index) {
        m_ownChosen = size_t(index);
        showOwnFields();
        reload();
    });
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

void CustomerList::readOwnFields()
{
    m_ownFields = CustomFieldRepository(m_desk.store().db()).all().value_or(std::vector<CustomField>());
    showOwnFields();
}

void CustomerList::showOwnFields()
{
    // The choice is found again by what it means, for the fields may have changed.
    const OwnChoice chosen = chosenOwn();
    m_ownChoices.assign(1, OwnChoice());
    QStringList titles{tr("All fields")};
    for (const CustomField& field : m_ownFields) {
        const QStringList values = field.kind == CustomFieldKind::List ? field.choices : field.kind == CustomFieldKind::Flag ? QStringList{QStringLiteral("1"), QStringLiteral("0")} : QStringList();
        for (const QString& value : values) {
            m_ownChoices.push_back({field.id, value});
            titles << field.name + QStringLiteral(": ") + ownFieldText(field, value);
        }
        if (values.isEmpty()) {
            m_ownChoices.push_back({field.id, {}});
            titles << tr("%1: filled in", "field of a customer").arg(field.name);
        }
    }
    const auto found = std::find(m_ownChoices.begin(), m_ownChoices.end(), chosen);
    m_ownChosen = found == m_ownChoices.end() ? 0 : size_t(found - m_ownChoices.begin());
    m_ownButton->setChoices(titles, int(m_ownChosen));
    m_ownButton->setVisible(titles.size() > 1);
}

void CustomerList::dropFilter()
{
    m_ownChosen = 0;
    showOwnFields();
    ListPane::dropFilter();
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
    return [&shop = m_desk.shop, asked, sort = m_sort, text = query(), own = chosenOwn()]() -> Result<std::vector<qint64>> {
        ENCORE_LET(auto store, shop.openStore());
        CustomerFilter filter = asked;
        if (!text.isEmpty()) {
            ENCORE_LET(const auto hits, store->search().ids(SearchKind::Customer, text));
            filter.among = std::vector<CustomerId>(hits.begin(), hits.end());
        }
        if (own.field) {
            ENCORE_LET(auto having, CustomFieldRepository(store->db()).customersWith(own.field, own.value));
            std::sort(having.begin(), having.end());
            if (filter.among)
                std::erase_if(*filter.among, [&](CustomerId id) { return !std::binary_search(having.begin(), having.end(), id); });
            else
                filter.among = std::move(having);
        }
        return plainIds(store->customers().ids(filter, sort));
    };
}

std::vector<qint64> CustomerList::firstIds() const
{
    if (m_activity != Activity::Any || isFiltered())
        return {};
    return plainIds(m_desk.store().customers().firstIds(m_sort, IdListModel::windowSize)).value_or(std::vector<qint64>());
}

void CustomerList::describeEmpty(EmptyState& state) const
{
    const bool group = m_activity != Activity::Any;
    state.setIcon(isFiltered() ? Icon::Search : Icon::Customers);
    state.setSentence(!query().isEmpty() ? tr("Nobody found for “%1”").arg(query().left(60)) : isFiltered() || group ? tr("Nobody here") : tr("No customers yet"));
    state.setDetail(!query().isEmpty() ? tr("A name, the last digits of a phone or an e-mail are enough.")
                    : group || isFiltered() ? QString()
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
    m_ownButton->setAccessibleName(tr("Only with this in a field of your own"));
    showOwnFields();
    showSorts();
}

} // namespace encore::ui
