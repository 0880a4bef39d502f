#include "orders/order_list.h"

#include "common/format.h"
#include "orders/order_words.h"
#include "shop/channel_repository.h"
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

namespace {
struct NamedView {
    OrderView view;
    const char* id;
};
constexpr NamedView namedViews[]{{OrderView::All, "all"},         {OrderView::Open, "open"},       {OrderView::Late, "late"},
                                 {OrderView::Delivered, "delivered"}, {OrderView::Refunds, "refunds"}, {OrderView::Cancelled, "cancelled"}};
} // namespace

QString orderViewId(OrderView view)
{
    for (const NamedView& named : namedViews)
        if (named.view == view)
            return QLatin1String(named.id);
    return {};
}

OrderView orderViewFromId(const QString& id)
{
    for (const NamedView& named : namedViews)
        if (id == QLatin1String(named.id))
            return named.view;
    return OrderView::All;
}

QHash<qint64, OrderRow> OrderListModel::fetch(const std::vector<qint64>& ids) const
{
    QHash<qint64, OrderRow> found;
    const std::vector<OrderId> wanted(ids.begin(), ids.end());
    if (auto rows = m_desk.store().orders().rows(wanted))
        for (OrderRow& row : *rows)
            found.insert(row.id.value, std::move(row));
    return found;
}

QString OrderListModel::secondLine(const OrderRow& row) const
{
    QStringList parts{format::shortDay(QDateTime::fromSecsSinceEpoch(row.placedAt, m_desk.zone()).date(), m_desk.today()), row.channelName};
    if (!row.firstProduct.isEmpty())
        parts << (row.lines > 1 ? row.firstProduct + QStringLiteral(" +%1").arg(row.lines - 1) : row.firstProduct);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant OrderListModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const OrderRow* row = at(index.row());
    if (!row)
        return {};
    const QString head = order_words::number(row->number) + QStringLiteral(", ") + order_words::customer(row->customerName);
    if (role == Qt::DisplayRole)
        return head;
    return QString(head + QStringLiteral(", ") + format::money(row->total, m_desk.currency()) + QStringLiteral(", ") + secondLine(*row) + QStringLiteral(", ")
                   + order_words::status(row->status));
}

RowContent OrderRowDelegate::content(const QModelIndex& index) const
{
    RowContent shown;
    const OrderRow* row = m_model.at(index.row());
    if (!row)
        return shown;
    shown.head = order_words::number(row->number);
    shown.aside = order_words::customer(row->customerName);
    shown.right = format::money(row->total, m_desk.currency());
    shown.second = m_model.secondLine(*row);
    shown.pill = order_words::status(row->status);
    shown.pillTone = order_words::statusTone(row->status);
    if (const int days = daysLate(row->status, row->promisedAt, row->deliveredAt, m_desk.now()); days > 0 && !row->deliveredAt) {
        shown.pill = order_words::late(days);
        shown.pillTone = Tone::Negative;
    }
    return shown;
}

OrderList::OrderList(OrderDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_model(desk) { build(); }

void OrderList::build()
{
    setObjectName(QStringLiteral("orderList"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(300);
    m_title = new PlainLabel({}, Type::Title);
    m_count = new PlainLabel({}, Type::Reading, Token::Text2);
    m_new = new Button({}, Icon::Plus);
    m_new->setObjectName(QStringLiteral("newOrder"));
    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("orderSearch"));
    m_search->setKeyHint(Shortcut(QStringLiteral("Ctrl+F")));
    m_search->setMaxLength(200);
    m_sortButton = new QToolButton;
    m_sortButton->setObjectName(QStringLiteral("orderSort"));
    m_channelButton = new QToolButton;
    m_channelButton->setObjectName(QStringLiteral("orderChannel"));
    for (QToolButton* button : {m_sortButton, m_channelButton}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setAutoRaise(true);
        button->setMenu(new QMenu(button));
    }
    m_list = new ListView;
    m_list->setObjectName(QStringLiteral("orderRows"));
    m_list->setItemDelegate(new OrderRowDelegate(m_desk, m_model, this));
    m_list->setModel(&m_model);
    m_empty = new EmptyState;
    m_empty->setObjectName(QStringLiteral("ordersEmpty"));
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
    auto* choosing = new QHBoxLayout;
    choosing->setContentsMargins(metric::gap8, 0, 14, metric::gap4);
    choosing->addWidget(m_sortButton);
    choosing->addWidget(m_channelButton);
    choosing->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(searching);
    layout->addLayout(choosing);
    layout->addWidget(new Line);
    layout->addWidget(m_stack, 1);

    connect(m_search, &SearchField::queryChanged, this, [this](const QString& query) {
        m_query = query.trimmed();
        reload();
    });
    connect(m_search, &SearchField::left, this, &OrderList::focusList);
    connect(m_list, &ListView::rowChanged, this, &OrderList::rowChanged);
    connect(m_list, &ListView::opened, this, &OrderList::opened);
    connect(m_error, &ErrorState::acted, this, &OrderList::reload);
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (!isFiltered())
            return emit newRequested();
        m_channel = {};
        m_search->clear();
        buildMenus();
        reload();
    });
    connect(m_new, &QPushButton::clicked, this, &OrderList::newRequested);
    connect(m_channelButton->menu(), &QMenu::aboutToShow, this, &OrderList::buildMenus);
}

QString OrderList::sortTitle(OrderSort sort)
{
    switch (sort) {
    case OrderSort::Newest: return tr("Newest first");
    case OrderSort::Oldest: return tr("Oldest first");
    case OrderSort::TotalDescending: return tr("Largest first");
    case OrderSort::TotalAscending: return tr("Smallest first");
    case OrderSort::Number: return tr("By number");
    case OrderSort::Customer: return tr("By customer");
    default: return {};
    }
}

void OrderList::buildMenus()
{
    QMenu* menu = m_sortButton->menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    for (const OrderSort sort : {OrderSort::Newest, OrderSort::Oldest, OrderSort::TotalDescending, OrderSort::TotalAscending, OrderSort::Number, OrderSort::Customer}) {
        QAction* action = menu->addAction(sortTitle(sort), this, [this, sort] {
            m_sort = sort;
            buildMenus();
            reload();
        });
        action->setCheckable(true);
        action->setChecked(sort == m_sort);
        group->addAction(action);
    }
    m_sortButton->setText(sortTitle(m_sort));

    menu = m_channelButton->menu();
    menu->clear();
    const auto choose = [this](ChannelId id, const QString& name) {
        m_channel = id;
        m_channelName = name;
        m_channelButton->setText(m_channel ? m_channelName : tr("All channels"));
        reload();
    };
    menu->addAction(tr("All channels"), this, [choose] { choose({}, {}); });
    if (const auto channels = m_desk.store().channels().all())
        for (const Channel& channel : *channels)
            menu->addAction(QString(channel.name.left(60)).replace(QLatin1Char('&'), QStringLiteral("&&")), this, [choose, id = channel.id, name = channel.name] { choose(id, name.left(40)); });
    m_channelButton->setText(m_channel ? m_channelName : tr("All channels"));
}

void OrderList::setView(OrderView view)
{
    m_view = view;
    retranslate();
    reload();
}

OrderFilter OrderList::filter() const
{
    OrderFilter filter;
    filter.text = m_query;
    if (m_channel)
        filter.channels = {m_channel};
    switch (m_view) {
    case OrderView::All: break;
    case OrderView::Open: filter.statuses = {OrderStatus::Draft, OrderStatus::Placed, OrderStatus::Paid, OrderStatus::Shipped}; break;
    case OrderView::Late:
        filter.lateAt = m_desk.now();
        filter.undeliveredOnly = true;
        break;
    case OrderView::Delivered: filter.statuses = {OrderStatus::Delivered, OrderStatus::Completed}; break;
    case OrderView::Refunds: filter.refunded = true; break;
    case OrderView::Cancelled: filter.statuses = {OrderStatus::Cancelled}; break;
    }
    return filter;
}

void OrderList::reload()
{
    const OrderFilter asked = filter();
    // The first screen at once where an index gives it; everything else comes from the worker.
    if (asked.isEmpty() && m_sort == OrderSort::Newest && m_model.rowCount() == 0)
        if (auto first = m_desk.store().orders().firstIds(asked, m_sort, OrderListModel::windowSize); first && !first->empty())
            fill(std::move(*first), false);
    m_job.run(
        [&shop = m_desk.shop, asked, sort = m_sort](const CancelFlag&) -> Result<std::vector<OrderId>> {
            ENCORE_LET(auto store, shop.openStore());
            return store->orders().ids(asked, sort);
        },
        [this](Result<std::vector<OrderId>> ids) {
            m_read = true;
            if (ids) {
                fill(std::move(*ids), true);
            } else {
                m_error->setError(ids.error());
                m_stack->setCurrentWidget(m_error);
            }
            emit loaded();
        });
    if (!m_read && m_model.rowCount() == 0)
        m_stack->setCurrentWidget(m_loading);
}

void OrderList::fill(std::vector<OrderId> found, bool whole)
{
    const int scrolled = m_list->verticalScrollBar()->value();
    const qint64 before = m_wanted ? m_wanted : m_current;
    std::vector<qint64> ids;
    ids.reserve(found.size());
    for (const OrderId id : found)
        ids.push_back(id.value);
    m_filling = true;
    if (ids == m_model.ids())
        m_model.refresh();
    else
        m_model.setIds(std::move(ids));
    int row = m_model.rowOf(before);
    if (row < 0 && m_model.rowCount() > 0 && (whole || !m_wanted))
        row = qBound(0, m_currentRow, m_model.rowCount() - 1);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    if (row >= 0)
        m_list->selectRow(row);
    m_filling = false;
    if (whole)
        m_wanted = 0;
    rowChanged(row);
    m_count->setText(whole ? format::count(m_model.rowCount()) : QString());
    m_search->setMatches(whole && !m_query.isEmpty() ? m_model.rowCount() : -1);
    showState();
}

void OrderList::rowChanged(int row)
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

void OrderList::select(qint64 id)
{
    if (const int row = m_model.rowOf(id); row >= 0) {
        m_list->selectRow(row);
        return;
    }
    m_wanted = id;
    if (isFiltered()) {
        m_channel = {};
        m_search->clear();
        buildMenus();
        reload();
    } else if (!m_job.isRunning()) {
        reload();
    }
}

void OrderList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OrderList::showState()
{
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    const bool late = m_view == OrderView::Late && !isFiltered();
    m_empty->setIcon(isFiltered() ? Icon::Search : late ? Icon::Check : Icon::Orders, late ? Token::Positive : Token::Text3);
    m_empty->setSentence(isFiltered() ? tr("No order found") : late ? tr("Nothing is late") : m_view == OrderView::All ? tr("No orders yet") : tr("Nothing here"));
    m_empty->setDetail(isFiltered() ? tr("Orders are found by the beginning of their number or of the customer's name.")
                       : m_view == OrderView::All ? tr("Write one down, or import a table of orders.")
                                                  : QString());
    m_empty->setAction(isFiltered() ? tr("Show all") : late ? QString() : tr("New order"));
    m_stack->setCurrentWidget(m_empty);
}

void OrderList::retranslate()
{
    m_title->setText(tr("Orders"));
    m_new->setText(tr("Order"));
    m_new->setToolTip(tr("New order"));
    m_new->setAccessibleName(tr("New order"));
    m_search->setPlaceholderText(tr("Number or customer"));
    m_search->setAccessibleName(tr("Find an order"));
    m_list->setAccessibleName(tr("Orders"));
    m_sortButton->setAccessibleName(tr("Order of the list"));
    m_channelButton->setAccessibleName(tr("Channel"));
    m_loading->setSentence(tr("Reading the orders"));
    buildMenus();
    if (m_read && m_stack->currentWidget() != m_error)
        showState();
    m_list->viewport()->update();
}

} // namespace encore::ui
