#include "customers/customers_page.h"

#include "attachments/attachment.h"
#include "common/role_gate.h"
#include "customers/custom_field_repository.h"
#include "customers/customer_card.h"
#include "customers/customer_list.h"
#include "customers/customer_sheet.h"
#include "customers/customer_summary.h"
#include "customers/customer_words.h"
#include "customers/note_sheet.h"
#include "customers/timeline_view.h"
#include "notes/note_repository.h"
#include "orders/order_repository.h"
#include "orders/order_service.h"
#include "products/product_repository.h"
#include "shop/unit_label.h"
#include "tasks/task_repository.h"
#include "widgets/splitter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

namespace encore::ui {

namespace {

constexpr int settleMs = 80;
constexpr int ruleSettleMs = 3000;

struct View {
    const char* id;
    CustomerList::Activity activity;
};
constexpr View views[]{{"all", CustomerFilter::Activity::Any},
                       {"repeat", CustomerFilter::Activity::Repeat},
                       {"one_order", CustomerFilter::Activity::OnlyOne},
                       {"no_orders", CustomerFilter::Activity::WithoutOrders}};

} // namespace

CustomersPage::CustomersPage(Shop& shop, Prompts& prompts) : RecordPage(shop), m_desk(shop), m_prompts(prompts)
{
    setObjectName(QStringLiteral("customersPage"));
    auto* splitter = new Splitter(QStringLiteral("customers"));
    m_list = new CustomerList(m_desk);
    m_card = new CustomerCard(m_desk);
    splitter->setDefaultSizes({300, 944});
    splitter->addWidget(m_list);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_sheet = new CustomerSheet(m_desk, this);
    m_note = new NoteSheet(this);
    if (auto* fresh = m_list->findChild<QWidget*>(QStringLiteral("newCustomer")))
        needsPermission(fresh, Permission::Customers);

    connect(m_list, &CustomerList::currentChanged, this, [this](qint64 id) {
        const bool moved = m_shown != 0 && id != m_shown;
        m_shown = id;
        m_card->show(id);
        if (moved && m_active && id)
            emit this->moved(target());
        emit changed();
    });
    connect(m_list, &CustomerList::opened, this, [this] { m_card->timeline().focusList(); });
    connect(m_list, &CustomerList::newRequested, this, [this] {
        if (may(Permission::Customers))
            m_sheet->begin();
    });
    connect(m_list, &CustomerList::loaded, this, [this] {
        m_card->setIdle(m_list->model().rowCount() == 0 && !m_list->isFiltered() && m_list->activity() == CustomerFilter::Activity::Any);
        checkReady();
    });
    serveFiles(m_card->files(), prompts);
    connect(m_card, &CustomerCard::loaded, this, &CustomersPage::checkReady);
    connect(m_card, &CustomerCard::actionRequested, this, &CustomersPage::act);
    connect(m_card, &CustomerCard::taskDone, this, &CustomersPage::completeTask);
    connect(&m_card->timeline(), &TimelineView::rowOpened, this, &CustomersPage::openRow);
    connect(&m_card->timeline(), &TimelineView::found, this, &CustomersPage::checkReady);
    connect(m_card, &CustomerCard::caseRequested, this, [this](qint64 id) { emit openRequested(QStringLiteral("cases"), {{QStringLiteral("id"), id}}); });
    connect(m_sheet, &CustomerSheet::saveRequested, this, &CustomersPage::save);
    connect(m_sheet, &CustomerSheet::openExisting, this, [this](qint64 id) { activate({{QStringLiteral("id"), id}}); });
    connect(m_note, &NoteSheet::saveRequested, this, &CustomersPage::saveNote);
    connect(m_note, &NoteSheet::removeRequested, this, &CustomersPage::removeNote);
    connect(&shop, &Shop::changed, this, &CustomersPage::shopChanged);
    connect(&shop, &Shop::profileChanged, this, &CustomersPage::retranslate);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, m_list, &CustomerList::reload);
    m_ruleLater.setSingleShot(true);
    m_ruleLater.setInterval(ruleSettleMs);
    connect(&m_ruleLater, &QTimer::timeout, this, &CustomersPage::learnRule);
    retranslate();
}

CustomersPage::~CustomersPage() = default;

QString CustomersPage::title() const { return tr("Customers"); }

QList<SubView> CustomersPage::subViews() const
{
    return {{QStringLiteral("all"), tr("All"), -1, false},
            {QStringLiteral("repeat"), tr("Bought again"), -1, false},
            {QStringLiteral("one_order"), tr("One order"), -1, false},
            {QStringLiteral("no_orders"), tr("No orders"), -1, false}};
}

QString CustomersPage::currentSubView() const
{
    for (const View& view : views)
        if (view.activity == m_list->activity())
            return QLatin1String(view.id);
    return {};
}

QList<Command> CustomersPage::commands()
{
    CommandSet add("customers");
    add("find", tr("Find a customer"), "Ctrl+F", [this] { m_list->focusSearch(); }, Icon::Search);
    add("find2", tr("Find a customer"), "/", [this] { m_list->focusSearch(); }, Icon::Search, false);
    add("next", tr("Next"), "J", [this] { m_list->move(1); }, Icon::Down, false);
    add("previous", tr("Previous"), "K", [this] { m_list->move(-1); }, Icon::Up, false);
    const qsizetype general = add.size();
    add("order", tr("New order of this customer"), "O", [this] { act(QStringLiteral("order")); }, Icon::Orders);
    add("note", tr("Write a note"), "N", [this] { act(QStringLiteral("note")); }, Icon::Note);
    add("edit", tr("Edit the customer"), "E", [this] { act(QStringLiteral("edit")); }, Icon::Edit);
    add("repeat", tr("Repeat the last order"), "B", [this] { repeatLast(); }, Icon::Refresh);
    add("repeat2", tr("Repeat the last order"), "Ctrl+Shift+D", [this] { repeatLast(); }, Icon::Refresh, false);
    add("task", tr("New task about it…"), "T", [this] { newTask(); }, Icon::Calendar);
    add("case", tr("New case about it…"), "C", [this] { newCase(); }, Icon::Cases);
    add("badge", tr("Set the badge by hand…"), "", [this] { act(QStringLiteral("badge")); }, Icon::Tag);
    add("summary", tr("Print the summary…"), "Ctrl+P", [this] { saveSummary(); }, Icon::Print);
    add("summary_text", tr("Copy the summary as text"), "", [this] { copySummary(); }, Icon::Copy);
    add("changes", tr("Who changed what"), "H", [this] { showChanges(); }, Icon::Clock);
    add("remove", tr("Remove the customer"), "", [this] { removeCustomer(); }, Icon::Trash);
    add("search_history", tr("Find in the history"), "Ctrl+Shift+F", [this] { m_card->timeline().focusSearch(); }, Icon::Search);
    add("first", tr("Go to the first order"), "", [this] { m_card->timeline().jumpToFirst(); }, Icon::Clock);
    const QStringList kinds{tr("History: everything"), tr("History: orders"), tr("History: reviews"), tr("History: replies"), tr("History: notes"), tr("History: other")};
    for (int i = 0; i < kinds.size(); ++i)
        add(qPrintable(QStringLiteral("timeline%1").arg(i + 1)), kinds[i], qPrintable(QStringLiteral("Alt+%1").arg(i + 1)), [this, i] { m_card->timeline().filter(i); }, Icon::Filter, false);
    add.requireFrom(general, [this] { return m_card->file() != nullptr; });
    add.needs(Permission::Orders, {"order", "repeat", "repeat2"});
    add.needs(Permission::Reviews, {"note", "task", "case"});
    add.needs(Permission::Customers, {"edit", "badge", "remove"});
    return add.commands();
}

QList<Command> CustomersPage::globalCommands()
{
    Command command;
    command.id = QStringLiteral("new.customer");
    command.text = tr("New customer");
    command.shortcut = Shortcut(QStringLiteral("C"));
    command.icon = Icon::Customers;
    command.run = [this] { emit openRequested(id(), {{QStringLiteral("new"), true}}); };
    command.needs = Permission::Customers;
    return {command};
}

void CustomersPage::activate(const QVariantMap& target)
{
    const bool first = !m_active;
    m_active = true;
    if (first)
        m_list->readOwnFields();
    const qint64 id = target.value(QStringLiteral("id")).toLongLong();
    const QString wanted = target.value(QStringLiteral("view")).toString();
    bool read = false;
    for (const View& view : views)
        if (wanted == QLatin1String(view.id) && (view.activity != m_list->activity() || first)) {
            m_list->setActivity(view.activity);
            read = true;
        }
    if (first) {
        learnRule();
        if (!read)
            m_list->reload();
    }
    if (id) {
        if (wanted.isEmpty() && m_list->model().rowOf(id) < 0 && m_list->activity() != CustomerFilter::Activity::Any)
            m_list->setActivity(CustomerFilter::Activity::Any);
        m_list->select(id);
    }
    if (target.value(QStringLiteral("new")).toBool() && may(Permission::Customers))
        m_sheet->begin();
    emit changed();
}

QVariantMap CustomersPage::target() const
{
    QVariantMap where{{QStringLiteral("view"), currentSubView()}};
    if (const qint64 id = m_list->currentId())
        where.insert(QStringLiteral("id"), id);
    return where;
}

void CustomersPage::focusFirst() { m_list->focusList(); }

QVariantMap CustomersPage::saveState() const { return {{QStringLiteral("sort"), int(m_list->sort())}}; }

void CustomersPage::restoreState(const QVariantMap& state)
{
    if (state.contains(QStringLiteral("sort")))
        m_list->restore(CustomerSort(qBound(0, state.value(QStringLiteral("sort")).toInt(), int(CustomerSort::Newest))));
    m_list->retranslate();
}

void CustomersPage::retranslate()
{
    m_list->retranslate();
    m_card->retranslate();
    m_sheet->retranslate();
    m_note->retranslate();
}

bool CustomersPage::isReady() const { return m_active && !m_list->isLoading() && !m_card->isLoading() && !m_card->timeline().isSearching() && !m_rule.isRunning(); }

void CustomersPage::learnRule()
{
    m_rule.run(
        [&shop = m_desk.shop, offset = m_desk.offset()](const CancelFlag& stop) -> Result<LifecycleRule> {
            ENCORE_LET(auto store, shop.openStore());
            return LifecycleRepository(store->db(), offset).rule(stop.asQuestion());
        },
        [this](Result<LifecycleRule> rule) {
            if (rule && (rule->shopInterval != m_desk.rule.shopInterval || rule->oneTimeLimit != m_desk.rule.oneTimeLimit)) {
                m_desk.rule = *rule;
                m_list->model().refresh();
                m_card->refresh();
            }
            checkReady();
        });
}

void CustomersPage::shopChanged(const ChangeSet& changes)
{
    bool concerned = false;
    for (const char* table : {"customers", "customer_phones", "customer_emails", "customer_handles", "customer_tags", "customer_external_ids", "customer_fields", "custom_fields", "orders", "refunds"})
        concerned = concerned || changes.touches(table);
    const bool around = changes.touches("reviews") || changes.touches("replies") || changes.touches("notes") || changes.touches("tasks") || changes.touches("order_lines");
    if (!m_active || (!concerned && !around))
        return;
    m_card->refresh();
    if (changes.touches("custom_fields"))
        m_list->readOwnFields();
    if (!concerned)
        return;
    m_list->model().refresh();
    m_settle.start();
    if (changes.touches("orders"))
        m_ruleLater.start();
}

void CustomersPage::act(const QString& action)
{
    if (action == QLatin1String("new"))
        return m_sheet->begin();
    const CustomerFile* file = m_card->file();
    if (!file)
        return;
    if (action == QLatin1String("order"))
        emit openRequested(QStringLiteral("orders"), {{QStringLiteral("new"), true}, {QStringLiteral("customer"), file->customer.id.value}});
    else if (action == QLatin1String("note"))
        m_note->write(Note{{}, file->customer.id, {}, {}, {}, 0, {}});
    else if (action == QLatin1String("edit"))
        m_sheet->edit(file->customer);
    else if (action == QLatin1String("badge"))
        m_sheet->edit(file->customer, CustomerSheet::At::Badge);
    else if (action == QLatin1String("badge_off"))
        takeBadgeOff();
    else if (action == QLatin1String("more"))
        showMore();
}

void CustomersPage::showChanges()
{
    if (const CustomerFile* file = m_card->file())
        showHistory(AuditSubject::Customer, file->customer.id.value, file->customer.name);
}

void CustomersPage::newCase()
{
    if (const CustomerFile* file = m_card->file())
        emit openRequested(QStringLiteral("cases"), {{QStringLiteral("new"), true}, {QStringLiteral("customer"), file->customer.id.value}});
}

void CustomersPage::newTask()
{
    const CustomerFile* file = m_card->file();
    if (!file)
        return;
    Task task;
    task.customer = file->customer.id;
    addTask(task);
}

void CustomersPage::showMore()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* repeat = menu->addAction(ui::icon(Icon::Refresh), tr("Repeat the last order"), this, &CustomersPage::repeatLast);
    repeat->setEnabled(m_card->file() && m_card->file()->hasPurchase);
    QAction* task = menu->addAction(ui::icon(Icon::Calendar), tr("New task about it…"), this, &CustomersPage::newTask);
    QAction* trouble = menu->addAction(ui::icon(Icon::Cases), tr("New case about it…"), this, &CustomersPage::newCase);
    QAction* badge = menu->addAction(ui::icon(Icon::Tag), tr("Set the badge by hand…"), this, [this] { act(QStringLiteral("badge")); });
    menu->addAction(ui::icon(Icon::Print), tr("Print the summary…"), this, &CustomersPage::saveSummary);
    menu->addAction(ui::icon(Icon::Copy), tr("Copy the summary as text"), this, &CustomersPage::copySummary);
    menu->addAction(ui::icon(Icon::Clock), tr("Who changed what"), this, &CustomersPage::showChanges);
    QAction* remove = menu->addAction(ui::icon(Icon::Trash), tr("Remove the customer"), this, &CustomersPage::removeCustomer);
    needsPermission(repeat, Permission::Orders, m_desk.shop);
    needsPermission(task, Permission::Reviews, m_desk.shop);
    needsPermission(trouble, Permission::Reviews, m_desk.shop);
    needsPermission(badge, Permission::Customers, m_desk.shop);
    needsPermission(remove, Permission::Customers, m_desk.shop);
    QWidget* button = m_card->moreButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

void CustomersPage::openRow(const TimelineRow& row)
{
    if (row.entry.kind == TimelineKind::Note) {
        if (const auto note = m_desk.store().notes().find(NoteId(row.entry.id)))
            m_note->write(*note);
        return;
    }
    if (row.entry.kind == TimelineKind::Case)
        emit openRequested(QStringLiteral("cases"), {{QStringLiteral("id"), row.entry.id}});
    else if (row.review)
        emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("id"), row.review.value}});
    else if (row.order)
        emit openRequested(QStringLiteral("orders"), {{QStringLiteral("id"), row.order.value}});
}

void CustomersPage::save(const Customer& customer)
{
    const QString name = customer.displayName();
    CustomerId made;
    const bool fresh = customer.id.isNull();
    const bool done = write(unitLabel(fresh ? "customer.add" : "customer.edit", {name}), Permission::Customers,
                            fresh ? tr("%1 was added").arg(name) : tr("%1 was changed").arg(name), [&](UnitOfWork& unit) -> Status {
                                CustomFieldRepository own(m_desk.store().db());
                                if (!fresh) {
                                    ENCORE_TRY(m_desk.store().customers().update(unit, customer));
                                    return own.setValues(unit, customer.id, m_sheet->ownValues());
                                }
                                Customer added = customer;
                                added.createdAt = unit.now();
                                ENCORE_LET(made, m_desk.store().customers().insert(unit, added));
                                return own.setValues(unit, made, m_sheet->ownValues());
                            });
    if (!done)
        return;
    m_sheet->close();
    if (made)
        activate({{QStringLiteral("id"), made.value}, {QStringLiteral("view"), QStringLiteral("all")}});
}

void CustomersPage::saveNote(const Note& note)
{
    const QString name = m_card->file() ? m_card->file()->customer.displayName() : QString();
    const bool fresh = note.id.isNull();
    if (write(unitLabel(fresh ? "note.add" : "note.edit", {name}), Permission::Reviews, fresh ? tr("Note added") : tr("Note changed"),
              [&](UnitOfWork& unit) -> Status {
                  if (!fresh)
                      return m_desk.store().notes().setText(unit, note.id, note.text);
                  ENCORE_TRY(m_desk.store().notes().insert(unit, note));
                  return {};
              }))
        m_note->close();
}

void CustomersPage::removeNote(const Note& note)
{
    const QString name = m_card->file() ? m_card->file()->customer.displayName() : QString();
    write(unitLabel("note.remove", {name}), Permission::Reviews, tr("Note removed"), [&](UnitOfWork& unit) { return m_desk.store().notes().remove(unit, note.id); });
}

std::optional<Paper> CustomersPage::summary()
{
    const CustomerFile* file = m_card->file();
    if (!file)
        return {};
    const auto records = readSummaryRecords(m_desk.store(), *file);
    if (!records) {
        emit failed(records.error());
        return {};
    }
    return customerSummary(*file, *records, m_desk);
}

void CustomersPage::saveSummary()
{
    const auto page = summary();
    if (!page)
        return;
    const QString proposed = safeFileName(tr("%1, summary").arg(customer_words::nameOf(m_card->file()->row).left(80))) + QStringLiteral(".pdf");
    paper::save(m_prompts, page->html(), tr("Print the summary"), proposed, [this](const Status& written, const QString& path) {
        if (!written)
            emit failed(written.error());
        else
            emit noticeRaised({tr("Saved: %1").arg(path), Notice::Tone::Positive, {}, {}});
    });
}

void CustomersPage::copySummary()
{
    const auto page = summary();
    if (!page)
        return;
    QGuiApplication::clipboard()->setText(page->text());
    emit noticeRaised({tr("The summary is on the clipboard."), Notice::Tone::Positive, {}, {}});
}

void CustomersPage::takeBadgeOff()
{
    const CustomerFile* file = m_card->file();
    if (!file || !may(Permission::Customers))
        return;
    Customer customer = file->customer;
    customer.badgeOverride.clear();
    customer.badgeReason.clear();
    write(unitLabel("customer.badge_off", {customer.displayName()}), Permission::Customers, tr("The badge is computed again"),
          [&](UnitOfWork& unit) { return m_desk.store().customers().update(unit, customer); });
}

void CustomersPage::removeCustomer()
{
    const CustomerFile* file = m_card->file();
    if (!file)
        return;
    const CustomerId id = file->customer.id;
    const QString name = file->customer.displayName();
    write(unitLabel("customer.remove", {name}), Permission::Customers, tr("%1 was removed").arg(name),
          [&](UnitOfWork& unit) { return m_desk.store().customers().remove(unit, id); },
          tr("%1 stays: orders, reviews, notes or tasks belong to this person.").arg(name));
}

void CustomersPage::repeatLast()
{
    const CustomerFile* file = m_card->file();
    if (!file)
        return;
    const QString name = file->customer.displayName();
    if (!file->hasPurchase)
        return emit noticeRaised({tr("%1 has not bought anything yet.").arg(name), Notice::Tone::Plain, {}, {}});
    OrderService service(m_desk.store().orders(), m_desk.store().products());
    OrderService::Repeated repeated;
    const CustomerId customer = file->customer.id;
    if (!write(unitLabel("order.repeat", {name}), Permission::Orders, tr("The last order was repeated as a draft"), [&](UnitOfWork& unit) -> Status {
            ENCORE_LET(repeated, service.repeatLast(unit, customer));
            return {};
        }))
        return;
    if (!repeated.noLongerSold.isEmpty())
        emit noticeRaised({tr("No longer sold: %1").arg(repeated.noLongerSold.join(QStringLiteral(", ")).left(200)), Notice::Tone::Warning, {}, {}});
    emit openRequested(QStringLiteral("orders"), {{QStringLiteral("id"), repeated.order.value}});
}

void CustomersPage::completeTask(qint64 task)
{
    write(unitLabel("task.complete"), Permission::Reviews, tr("Task done"),
          [&](UnitOfWork& unit) { return m_desk.store().tasks().complete(unit, TaskId(task), unit.now()); });
}

} // namespace encore::ui
