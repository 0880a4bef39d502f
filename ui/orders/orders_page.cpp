#include "orders/orders_page.h"

#include "common/role_gate.h"
#include "customers/customer_repository.h"
#include "orders/order_card.h"
#include "orders/order_list.h"
#include "orders/order_sheet.h"
#include "orders/order_words.h"
#include "orders/refund_sheet.h"
#include "shop/channel_repository.h"
#include "shop/unit_label.h"
#include "tasks/task.h"
#include "widgets/splitter.h"

#include <QHBoxLayout>
#include <QMenu>

namespace encore::ui {

namespace {
constexpr int settleMs = 80;
} // namespace

OrdersPage::OrdersPage(Shop& shop, Prompts& prompts) : RecordPage(shop), m_desk(shop)
{
    setObjectName(QStringLiteral("ordersPage"));
    auto* splitter = new Splitter(QStringLiteral("orders"));
    m_list = new OrderList(m_desk);
    m_card = new OrderCard(m_desk);
    splitter->setDefaultSizes({380, 866});
    splitter->addWidget(m_list);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_sheet = new OrderSheet(m_desk, this);
    m_refund = new RefundSheet(m_desk, this);
    if (auto* fresh = m_list->findChild<QWidget*>(QStringLiteral("newOrder")))
        needsPermission(fresh, Permission::Orders);

    connect(m_list, &OrderList::currentChanged, this, [this](qint64 id) {
        const bool left = m_shown != 0 && id != m_shown;
        m_shown = id;
        m_card->show(id);
        if (left && m_active && id)
            emit moved(target());
        emit changed();
    });
    connect(m_list, &OrderList::opened, this, [this] {
        if (may(Permission::Orders))
            edit();
    });
    connect(m_list, &OrderList::newRequested, this, [this] {
        if (may(Permission::Orders))
            begin({});
    });
    connect(m_list, &OrderList::loaded, this, &OrdersPage::checkReady);
    serveFiles(m_card->files(), prompts);
    connect(m_card, &OrderCard::loaded, this, &OrdersPage::checkReady);
    connect(m_card, &OrderCard::actionRequested, this, &OrdersPage::act);
    connect(m_card, &OrderCard::refundRemoved, this, &OrdersPage::removeRefund);
    connect(m_card, &OrderCard::reviewRequested, this, [this](qint64 id) { emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("id"), id}}); });
    connect(m_sheet, &OrderSheet::saveRequested, this, &OrdersPage::save);
    connect(m_refund, &RefundSheet::refundRequested, this, &OrdersPage::refund);
    connect(&shop, &Shop::changed, this, &OrdersPage::shopChanged);
    connect(&shop, &Shop::profileChanged, this, &OrdersPage::retranslate);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, m_list, &OrderList::reload);
    retranslate();
}

OrdersPage::~OrdersPage() = default;

QString OrdersPage::title() const { return tr("Orders"); }

QList<SubView> OrdersPage::subViews() const
{
    return {{QStringLiteral("all"), tr("All"), -1, false},           {QStringLiteral("open"), tr("In work"), -1, false},
            {QStringLiteral("late"), tr("Late"), -1, false},         {QStringLiteral("delivered"), tr("Delivered", "view"), -1, false},
            {QStringLiteral("refunds"), tr("Refunds"), -1, false},   {QStringLiteral("cancelled"), tr("Cancelled"), -1, false}};
}

QString OrdersPage::currentSubView() const { return orderViewId(m_list->view()); }

QList<Command> OrdersPage::commands()
{
    CommandSet add("orders");
    add("find", tr("Find an order"), "Ctrl+F", [this] { m_list->focusSearch(); }, Icon::Search);
    add("find2", tr("Find an order"), "/", [this] { m_list->focusSearch(); }, Icon::Search, false);
    add("next", tr("Next"), "J", [this] { m_list->move(1); }, Icon::Down, false);
    add("previous", tr("Previous"), "K", [this] { m_list->move(-1); }, Icon::Up, false);
    const qsizetype general = add.size();
    add("edit", tr("Edit the order"), "E", [this] { edit(); }, Icon::Edit);
    add("step", tr("Move to the next step"), "S", [this] { act(QStringLiteral("next")); }, Icon::Check);
    add("refund", tr("Give money back"), "", [this] {
        if (m_card->file())
            m_refund->begin(*m_card->file());
    }, Icon::Undo);
    add("repeat", tr("Repeat the customer's last order"), "Ctrl+Shift+D", [this] { repeatLast(); }, Icon::Refresh);
    add("customer", tr("Open the customer"), "L", [this] { act(QStringLiteral("customer")); }, Icon::Customers);
    add("task", tr("New task about it…"), "T", [this] { newTask(); }, Icon::Calendar);
    add("case", tr("New case about it…"), "C", [this] { newCase(); }, Icon::Cases);
    add("changes", tr("Who changed what"), "H", [this] { showChanges(); }, Icon::Clock);
    add("remove", tr("Remove the order"), "", [this] { removeOrder(); }, Icon::Trash);
    add.requireFrom(general, [this] { return m_card->file() != nullptr; });
    add.needs(Permission::Orders, {"edit", "step", "refund", "repeat", "remove"});
    add.needs(Permission::Reviews, {"task", "case"});
    return add.commands();
}

QList<Command> OrdersPage::globalCommands()
{
    Command command;
    command.id = QStringLiteral("new.order");
    command.text = tr("New order");
    command.shortcut = Shortcut(QStringLiteral("O"));
    command.icon = Icon::Orders;
    command.run = [this] { emit openRequested(id(), {{QStringLiteral("new"), true}}); };
    command.needs = Permission::Orders;
    return {command};
}

void OrdersPage::activate(const QVariantMap& target)
{
    const bool first = !m_active;
    m_active = true;
    const qint64 id = target.value(QStringLiteral("id")).toLongLong();
    if (target.contains(QStringLiteral("view")))
        m_list->setView(orderViewFromId(target.value(QStringLiteral("view")).toString()));
    else if (id && m_list->model().rowOf(id) < 0 && m_list->view() != OrderView::All)
        m_list->setView(OrderView::All);
    else if (first)
        m_list->reload();
    if (id)
        m_list->select(id);
    if (target.value(QStringLiteral("new")).toBool() && may(Permission::Orders))
        begin(CustomerId(target.value(QStringLiteral("customer")).toLongLong()));
    emit changed();
}

QVariantMap OrdersPage::target() const
{
    QVariantMap where{{QStringLiteral("view"), currentSubView()}};
    if (const qint64 id = m_list->currentId())
        where.insert(QStringLiteral("id"), id);
    return where;
}

void OrdersPage::focusFirst() { m_list->focusList(); }

QVariantMap OrdersPage::saveState() const { return {{QStringLiteral("sort"), int(m_list->sort())}}; }

void OrdersPage::restoreState(const QVariantMap& state)
{
    if (state.contains(QStringLiteral("sort")))
        m_list->restore(OrderSort(qBound(0, state.value(QStringLiteral("sort")).toInt(), int(OrderSort::CustomerDescending))));
    m_list->retranslate();
}

void OrdersPage::retranslate()
{
    m_list->retranslate();
    m_card->retranslate();
    m_sheet->retranslate();
    m_refund->retranslate();
}

bool OrdersPage::isReady() const { return m_active && !m_list->isLoading() && !m_card->isLoading(); }

void OrdersPage::shopChanged(const ChangeSet& changes)
{
    if (!m_active)
        return;
    const bool orders = changes.touches("orders") || changes.touches("order_lines") || changes.touches("refunds");
    const bool around = changes.touches("customers") || changes.touches("products") || changes.touches("channels") || changes.touches("notes") || changes.touches("reviews");
    if (orders || around)
        m_card->refresh();
    if (orders || changes.touches("customers") || changes.touches("channels")) {
        m_list->model().refresh();
        m_settle.start();
    }
}

void OrdersPage::act(const QString& action)
{
    const OrderFile* file = m_card->file();
    if (!file)
        return;
    if (action == QLatin1String("edit"))
        edit();
    else if (action == QLatin1String("more"))
        showMore();
    else if (action == QLatin1String("customer") && file->order.customer)
        emit openRequested(QStringLiteral("customers"), {{QStringLiteral("id"), file->order.customer.value}});
    else if (action == QLatin1String("next") && order_words::nextStep(file->order.status) != file->order.status)
        setStatus(order_words::nextStep(file->order.status));
}

void OrdersPage::showChanges()
{
    if (const OrderFile* file = m_card->file())
        showHistory(AuditSubject::Order, file->order.id.value, file->order.number.isEmpty() ? QString() : tr("Order %1").arg(file->order.number));
}

void OrdersPage::newCase()
{
    if (const OrderFile* file = m_card->file())
        emit openRequested(QStringLiteral("cases"), {{QStringLiteral("new"), true}, {QStringLiteral("customer"), file->order.customer.value}, {QStringLiteral("order"), file->order.id.value}});
}

void OrdersPage::newTask()
{
    const OrderFile* file = m_card->file();
    if (!file)
        return;
    Task task;
    task.order = file->order.id;
    task.customer = file->order.customer;
    addTask(task);
}

void OrdersPage::showMore()
{
    const OrderFile* file = m_card->file();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* statuses = menu->addMenu(tr("Status"));
    for (const OrderStatus status : allOrderStatuses()) {
        if (status == OrderStatus::PartlyRefunded || status == OrderStatus::Refunded)
            continue;
        QAction* action = statuses->addAction(order_words::status(status), this, [this, status] { setStatus(status); });
        action->setCheckable(true);
        action->setChecked(status == file->order.status);
    }
    QAction* refund = menu->addAction(ui::icon(Icon::Undo), tr("Give money back…"), this, [this] {
        if (m_card->file())
            m_refund->begin(*m_card->file());
    });
    refund->setEnabled(file->order.status != OrderStatus::Draft && file->order.net().minor > 0);
    QAction* repeat = menu->addAction(ui::icon(Icon::Refresh), tr("Repeat the customer's last order"), this, &OrdersPage::repeatLast);
    repeat->setEnabled(bool(file->order.customer));
    QAction* task = menu->addAction(ui::icon(Icon::Calendar), tr("New task about it…"), this, &OrdersPage::newTask);
    QAction* trouble = menu->addAction(ui::icon(Icon::Cases), tr("New case about it…"), this, &OrdersPage::newCase);
    menu->addAction(ui::icon(Icon::Clock), tr("Who changed what"), this, &OrdersPage::showChanges);
    menu->addSeparator();
    QAction* remove = menu->addAction(ui::icon(Icon::Trash), tr("Remove the order"), this, &OrdersPage::removeOrder);
    for (QAction* action : {statuses->menuAction(), refund, repeat, remove})
        needsPermission(action, Permission::Orders, m_desk.shop);
    needsPermission(task, Permission::Reviews, m_desk.shop);
    needsPermission(trouble, Permission::Reviews, m_desk.shop);
    QWidget* button = m_card->moreButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

void OrdersPage::begin(CustomerId customer)
{
    QString name;
    if (customer)
        if (const auto found = m_desk.store().customers().find(customer))
            name = found->displayName();
    m_sheet->begin(customer, name);
}

void OrdersPage::edit()
{
    const OrderFile* file = m_card->file();
    if (!file)
        return;
    const auto draft = m_desk.service.draft(file->order.id);
    if (!draft)
        return emit failed(draft.error());
    m_sheet->edit(*draft, file->row.customerName, file->titles);
}

void OrdersPage::save(const OrderDraft& draft, const QString& newChannel)
{
    const bool fresh = draft.order.id.isNull();
    OrderId made;
    const QString number = order_words::number(draft.order.number);
    const bool done = write(unitLabel(fresh ? "order.add" : "order.edit", {draft.order.number}), fresh ? tr("Order added") : tr("Order changed: %1").arg(number),
                            [&](UnitOfWork& unit) -> Status {
                                OrderDraft written = draft;
                                if (!newChannel.isEmpty()) {
                                    ENCORE_LET(written.order.channel, m_desk.store().channels().findOrCreate(unit, newChannel));
                                }
                                ENCORE_LET(made, m_desk.service.save(unit, written));
                                return {};
                            });
    if (!done)
        return;
    m_sheet->close();
    if (fresh)
        activate({{QStringLiteral("id"), made.value}, {QStringLiteral("view"), QStringLiteral("all")}});
}

void OrdersPage::setStatus(OrderStatus status)
{
    const OrderFile* file = m_card->file();
    if (!file || file->order.status == status)
        return;
    const OrderId id = file->order.id;
    write(unitLabel("order.status", {file->order.number}), tr("%1: %2").arg(order_words::number(file->order.number), order_words::status(status)), [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(m_desk.service.setStatus(unit, id, status));
        return {};
    });
}

void OrdersPage::refund(const Refund& refund)
{
    const QString number = m_card->file() ? m_card->file()->order.number : QString();
    if (write(unitLabel("order.refund", {number}), tr("The refund is written down"), [&](UnitOfWork& unit) -> Status {
            ENCORE_TRY(m_desk.service.refund(unit, refund));
            return {};
        }))
        m_refund->close();
}

void OrdersPage::removeRefund(qint64 refund)
{
    const OrderFile* file = m_card->file();
    if (!file)
        return;
    const OrderId id = file->order.id;
    write(unitLabel("order.refund_remove", {file->order.number}), tr("The refund was taken back"),
          [&](UnitOfWork& unit) { return m_desk.service.removeRefund(unit, id, RefundId(refund)); });
}

void OrdersPage::removeOrder()
{
    const OrderFile* file = m_card->file();
    if (!file)
        return;
    const OrderId id = file->order.id;
    const QString number = order_words::number(file->order.number);
    RecordPage::write(unitLabel("order.remove", {file->order.number}), Permission::Orders, tr("%1 was removed").arg(number),
                      [&](UnitOfWork& unit) { return m_desk.service.remove(unit, id); }, tr("%1 stays: reviews, notes or tasks belong to it.").arg(number));
}

void OrdersPage::repeatLast()
{
    const OrderFile* file = m_card->file();
    if (!file || !file->order.customer)
        return;
    const CustomerId customer = file->order.customer;
    OrderService::Repeated repeated;
    const auto written = m_desk.shop.write({UnitKind::Edit, Permission::Orders, unitLabel("order.repeat", {file->row.customerName}), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(repeated, m_desk.service.repeatLast(unit, customer));
        return {};
    });
    if (!written) {
        if (written.error().code == ErrorCode::NotFound)
            return emit noticeRaised({tr("This customer has not bought anything yet."), Notice::Tone::Plain, {}, {}});
        return emit failed(written.error());
    }
    offerUndo(tr("The last order was repeated as a draft"), written->unit);
    if (!repeated.noLongerSold.isEmpty())
        emit noticeRaised({tr("No longer sold: %1").arg(repeated.noLongerSold.join(QStringLiteral(", ")).left(200)), Notice::Tone::Warning, {}, {}});
    activate({{QStringLiteral("id"), repeated.order.value}, {QStringLiteral("view"), QStringLiteral("all")}});
}

} // namespace encore::ui
