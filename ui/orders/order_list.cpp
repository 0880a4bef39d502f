#include "orders/order_list.h"

#include "common/format.h"
#include "orders/order_words.h"
#include "shop/channel_repository.h"
#include "widgets/choice_button.h"
#include "widgets/states.h"

#include <QMenu>

namespace encore::ui {

namespace {
struct NamedView {
    OrderView view;
    const char* id;
};
constexpr NamedView namedViews[]{{OrderView::All, "all"},         {OrderView::Open, "open"},       {OrderView::Late, "late"},
                                 {OrderView::Delivered, "delivered"}, {OrderView::Refunds, "refunds"}, {OrderView::Cancelled, "cancelled"}};

constexpr OrderSort offeredSorts[]{OrderSort::Newest, OrderSort::Oldest, OrderSort::TotalDescending, OrderSort::TotalAscending, OrderSort::Number, OrderSort::Customer};
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

OrderList::OrderList(OrderDesk& desk, QWidget* parent) : ListPane(QStringLiteral("order"), parent), m_desk(desk), m_model(desk)
{
    setRows(m_model, new OrderRowDelegate(m_desk, m_model, this));
    m_sortButton = new ChoiceButton(QStringLiteral("orderSort"));
    m_channelButton = new ChoiceButton(QStringLiteral("orderChannel"));
    addChoice(m_sortButton);
    addChoice(m_channelButton);
    connect(m_sortButton, &ChoiceButton::chosen, this, [this](int index) {
        m_sort = offeredSorts[index];
        showChoices();
        reload();
    });
    connect(m_channelButton, &ChoiceButton::chosen, this, [this](int index) {
        m_channel = m_channels[size_t(index)];
        showChoices();
        reload();
    });
    connect(m_channelButton->menu(), &QMenu::aboutToShow, this, &OrderList::showChoices);
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

void OrderList::showChoices()
{
    QStringList sorts;
    for (const OrderSort sort : offeredSorts)
        sorts << sortTitle(sort);
    m_sortButton->setChoices(sorts, int(std::find(std::begin(offeredSorts), std::end(offeredSorts), m_sort) - std::begin(offeredSorts)));

    QStringList names{tr("All channels")};
    m_channels = {ChannelId()};
    if (const auto channels = m_desk.store().channels().all())
        for (const Channel& channel : *channels) {
            names << channel.name;
            m_channels.push_back(channel.id);
        }
    const auto current = std::find(m_channels.begin(), m_channels.end(), m_channel);
    m_channelButton->setChoices(names, current == m_channels.end() ? 0 : int(current - m_channels.begin()));
}

void OrderList::restore(OrderSort sort)
{
    if (std::find(std::begin(offeredSorts), std::end(offeredSorts), sort) != std::end(offeredSorts))
        m_sort = sort;
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
    filter.text = query();
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

std::vector<qint64> OrderList::firstIds() const
{
    if (isFiltered() || !filter().isEmpty() || m_sort != OrderSort::Newest)
        return {};
    return plainIds(m_desk.store().orders().firstIds(filter(), m_sort, OrderListModel::windowSize)).value_or(std::vector<qint64>());
}

ListPane::Reading OrderList::reading() const
{
    return [&shop = m_desk.shop, asked = filter(), sort = m_sort]() -> Result<std::vector<qint64>> {
        ENCORE_LET(auto store, shop.openStore());
        return plainIds(store->orders().ids(asked, sort));
    };
}

void OrderList::dropFilter()
{
    m_channel = {};
    showChoices();
    ListPane::dropFilter();
}

void OrderList::describeEmpty(EmptyState& state) const
{
    const bool late = m_view == OrderView::Late && !isFiltered();
    state.setIcon(isFiltered() ? Icon::Search : late ? Icon::Check : Icon::Orders, late ? Token::Positive : Token::Text3);
    state.setSentence(isFiltered() ? tr("No order found") : late ? tr("Nothing is late") : m_view == OrderView::All ? tr("No orders yet") : tr("Nothing here"));
    state.setDetail(isFiltered() ? tr("Orders are found by the beginning of their number or of the customer's name.")
                    : m_view == OrderView::All ? tr("Write one down, or import a table of orders.")
                                               : QString());
    state.setAction(isFiltered() ? tr("Show all") : late ? QString() : tr("New order"));
}

ListPane::Words OrderList::words() const
{
    Words text;
    text.title = text.listName = tr("Orders");
    text.create = tr("Order");
    text.createHint = tr("New order");
    text.searchHint = tr("Number or customer");
    text.searchName = tr("Find an order");
    text.loading = tr("Reading the orders");
    return text;
}

void OrderList::retranslate()
{
    ListPane::retranslate();
    m_sortButton->setAccessibleName(tr("Order of the list"));
    m_channelButton->setAccessibleName(tr("Channel"));
    showChoices();
}

} // namespace encore::ui
