#include "customers/customer_list.h"

#include "common/format.h"
#include "search/search_repository.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/search_field.h"
#include "widgets/states.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace encore::ui {

CustomerList::CustomerList(CustomerDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_model(desk) { build(); }

void CustomerList::build()
{
    setObjectName(QStringLiteral("customerList"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(260);
    m_title = new PlainLabel({}, Type::Title);
    m_count = new PlainLabel({}, Type::Reading, Token::Text2);
    m_sortButton = new QToolButton;
    m_sortButton->setObjectName(QStringLiteral("customerSort"));
    m_sortButton->setPopupMode(QToolButton::InstantPopup);
    m_sortButton->setAutoRaise(true);
    m_sortButton->setMenu(new QMenu(m_sortButton));
    m_new = new Button({}, Icon::Plus);
    m_new->setObjectName(QStringLiteral("newCustomer"));
    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_search->setKeyHint(Shortcut(QStringLiteral("Ctrl+F")));
    m_search->setMaxLength(200);
    m_list = new ListView;
    m_list->setObjectName(QStringLiteral("customerRows"));
    m_list->setItemDelegate(new CustomerRowDelegate(m_desk, m_model, this));
    m_list->setModel(&m_model);
    m_empty = new EmptyState;
    m_empty->setObjectName(QStringLiteral("customersEmpty"));
    m_loading = new LoadingState;
    m_error = new ErrorState;
    m_stack = new QStackedWidget;
    for (QWidget* state : QList<QWidget*>{m_list, m_empty, m_loading, m_error})
        m_stack->addWidget(state);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, metric::gap12, 14, metric::gap8);
    head->setSpacing(metric::gap8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_new);
    auto* searching = new QHBoxLayout;
    searching->setContentsMargins(14, 0, 14, metric::gap4);
    searching->addWidget(m_search);
    auto* sorting = new QHBoxLayout;
    sorting->setContentsMargins(metric::gap8, 0, 14, metric::gap4);
    sorting->addWidget(m_sortButton);
    sorting->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(searching);
    layout->addLayout(sorting);
    layout->addWidget(new Line);
    layout->addWidget(m_stack, 1);

    connect(m_search, &SearchField::queryChanged, this, [this](const QString& query) {
        m_query = query.trimmed();
        reload();
    });
    connect(m_search, &SearchField::left, this, &CustomerList::focusList);
    connect(m_list, &ListView::rowChanged, this, &CustomerList::rowChanged);
    connect(m_list, &ListView::opened, this, &CustomerList::opened);
    connect(m_error, &ErrorState::acted, this, &CustomerList::reload);
    connect(m_empty, &EmptyState::acted, this, [this] { isFiltered() ? m_search->clear() : emit newRequested(); });
    connect(m_new, &QPushButton::clicked, this, &CustomerList::newRequested);
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

void CustomerList::buildSortMenu()
{
    QMenu* menu = m_sortButton->menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    for (const CustomerSort sort : {CustomerSort::LastOrder, CustomerSort::Name, CustomerSort::Spent, CustomerSort::Orders, CustomerSort::Newest}) {
        QAction* action = menu->addAction(sortTitle(sort), this, [this, sort] { setSort(sort); });
        action->setCheckable(true);
        action->setChecked(sort == m_sort);
        group->addAction(action);
    }
    m_sortButton->setText(sortTitle(m_sort));
}

void CustomerList::setActivity(Activity activity)
{
    m_activity = activity;
    reload();
}

void CustomerList::setSort(CustomerSort sort)
{
    m_sort = sort;
    buildSortMenu();
    reload();
}

void CustomerList::reload()
{
    CustomerFilter filter;
    filter.activity = m_activity;
    m_job.run(
        [&shop = m_desk.shop, filter, sort = m_sort, query = m_query](const CancelFlag&) mutable -> Result<std::vector<qint64>> {
            ENCORE_LET(auto store, shop.openStore());
            if (!query.isEmpty()) {
                ENCORE_LET(const auto hits, store->search().ids(SearchKind::Customer, query));
                filter.among = std::vector<CustomerId>(hits.begin(), hits.end());
            }
            ENCORE_LET(const auto found, store->customers().ids(filter, sort));
            std::vector<qint64> ids;
            ids.reserve(found.size());
            for (const CustomerId id : found)
                ids.push_back(id.value);
            return ids;
        },
        [this](Result<std::vector<qint64>> ids) {
            m_read = true;
            if (ids) {
                fill(std::move(*ids));
            } else {
                m_error->setError(ids.error());
                m_stack->setCurrentWidget(m_error);
            }
            emit loaded();
        });
    if (!m_read)
        m_stack->setCurrentWidget(m_loading);
}

void CustomerList::fill(std::vector<qint64> ids)
{
    const int scrolled = m_list->verticalScrollBar()->value();
    const qint64 before = m_wanted ? m_wanted : m_current;
    m_filling = true;
    const bool same = ids == m_model.ids();
    if (same)
        m_model.refresh();
    else
        m_model.setIds(std::move(ids));
    int row = m_model.rowOf(before);
    if (row < 0 && m_model.rowCount() > 0)
        row = qBound(0, m_currentRow, m_model.rowCount() - 1);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    if (row >= 0)
        m_list->selectRow(row);
    m_filling = false;
    m_wanted = 0;
    rowChanged(row);
    m_count->setText(format::count(m_model.rowCount()));
    m_search->setMatches(isFiltered() ? m_model.rowCount() : -1);
    showState();
}

void CustomerList::rowChanged(int row)
{
    if (m_filling)
        return;
    if (row >= 0)
        m_currentRow = row;
    const qint64 id = m_model.idAt(row);
    if (id == m_current)
        return;
    m_current = id;
    emit currentChanged(id);
}

qint64 CustomerList::currentId() const { return m_model.rowCount() > 0 ? m_current : 0; }

void CustomerList::select(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0) {
        m_list->selectRow(row);
        return;
    }
    m_wanted = id;
    if (isFiltered())
        m_search->clear();
    if (!m_job.isRunning())
        reload();
}

void CustomerList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CustomerList::showState()
{
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    const bool group = m_activity != Activity::Any;
    m_empty->setIcon(isFiltered() ? Icon::Search : Icon::Customers);
    m_empty->setSentence(isFiltered() ? tr("Nobody found for “%1”").arg(m_query.left(60)) : group ? tr("Nobody here") : tr("No customers yet"));
    m_empty->setDetail(isFiltered() ? tr("A name, the last digits of a phone or an e-mail are enough.")
                       : group      ? QString()
                                    : tr("Write one down, or import a table of customers and orders."));
    m_empty->setAction(isFiltered() ? tr("Clear the search") : tr("New customer"));
    m_stack->setCurrentWidget(m_empty);
}

void CustomerList::retranslate()
{
    m_title->setText(tr("Customers"));
    m_new->setText(tr("Customer"));
    m_new->setToolTip(tr("New customer"));
    m_new->setAccessibleName(tr("New customer"));
    m_search->setPlaceholderText(tr("Name, phone, e-mail"));
    m_search->setAccessibleName(tr("Find a customer"));
    m_list->setAccessibleName(tr("Customers"));
    m_sortButton->setAccessibleName(tr("Order of the list"));
    m_loading->setSentence(tr("Reading the customers"));
    buildSortMenu();
    if (m_read && m_stack->currentWidget() != m_error)
        showState();
    m_list->viewport()->update();
}

} // namespace encore::ui
