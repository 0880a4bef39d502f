#include "customers/customer_card.h"

#include "cases/case_repository.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "customers/custom_field_repository.h"
#include "customers/customer_words.h"
#include "customers/own_fields.h"
#include "customers/timeline_repository.h"
#include "customers/timeline_view.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"
#include "tasks/task_repository.h"
#include "widgets/attachment_strip.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/clear_layout.h"
#include "widgets/flow_layout.h"
#include "widgets/scroll_pane.h"
#include "widgets/states.h"

#include <QHBoxLayout>

namespace encore::ui {

namespace {
constexpr int productsShown = 12;
constexpr int sideWidth = 256;
} // namespace

Result<CustomerFile> readCustomerFile(Store& store, CustomerId id, int offset)
{
    CustomerFile file;
    ENCORE_LET(file.customer, store.customers().find(id));
    const CustomerId ids[]{id};
    ENCORE_LET(auto rows, store.customers().rows(ids));
    if (rows.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("customer %1").arg(id.value));
    file.row = rows.front();
    LifecycleRepository lifecycles(store.db(), offset);
    ENCORE_LET(const auto facts, lifecycles.facts(rows));
    file.facts = facts.value(id);
    ENCORE_LET(file.bought, store.orders().productsBought(id, productsShown));
    ENCORE_LET(const auto last, store.orders().lastPurchase(id));
    file.hasPurchase = last.has_value();
    CustomFieldRepository own(store.db());
    ENCORE_LET(const auto fields, own.all());
    ENCORE_LET(const auto values, own.valuesOf(id));
    for (const CustomValue& value : values)
        for (const CustomField& field : fields)
            if (field.id == value.field)
                file.own.emplace_back(field, value.value);
    ENCORE_LET(auto tasks, store.tasks().ofCustomer(id));
    for (Task& task : tasks)
        if (!task.isDone())
            file.tasks.push_back(std::move(task));
    CaseRepository cases(store.db());
    ENCORE_LET(const auto caseIds, cases.ofCustomer(id));
    ENCORE_LET(const auto caseRows, cases.rows(caseIds));
    for (const CaseRow& open : caseRows)
        if (isOpen(open.state))
            file.cases.push_back(open);
    ENCORE_LET(file.owed, CompensationRepository(store.db()).owedTo(id));
    TimelineRepository timeline(store.db());
    ENCORE_LET(file.timeline, timeline.entries(id));
    ENCORE_LET(file.counts, timeline.counts(id));
    ENCORE_LET(const auto reviewIds, store.reviews().ofCustomer(id));
    ENCORE_LET(const auto reviews, store.reviews().findAll(reviewIds));
    int sum = 0;
    for (const Review& review : reviews)
        if (review.stars) {
            sum += *review.stars;
            ++file.rated;
        }
    if (file.rated)
        file.stars = double(sum) / file.rated;
    return file;
}

CustomerCard::CustomerCard(CustomerDesk& desk, QWidget* parent) : FilePane(QStringLiteral("customerCard"), parent), m_desk(desk)
{
    m_facts = new FactStrip;
    m_facts->setObjectName(QStringLiteral("customerFacts"));
    auto* facts = new Card;
    facts->body()->addWidget(m_facts);
    m_before = new Card;
    m_before->setObjectName(QStringLiteral("customerBefore"));
    m_before->setGround(Token::Surface2);
    m_beforeText = new PlainLabel({}, Type::Body, Token::Text2);
    m_beforeText->setWordWrap(true);
    m_before->body()->addWidget(m_beforeText);
    buildOverride();
    m_timeline = new TimelineView(desk);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(metric::gap16);
    columns->addWidget(m_timeline, 1);
    m_side = buildSide();
    columns->addWidget(m_side);
    auto* shown = new QWidget;
    auto* layout = new QVBoxLayout(shown);
    layout->setContentsMargins(metric::gap20, metric::gap16, metric::gap20, metric::gap20);
    layout->setSpacing(metric::gap12);
    layout->addWidget(buildHead());
    layout->addWidget(m_override);
    layout->addWidget(facts);
    layout->addWidget(m_before);
    layout->addLayout(columns, 1);

    setContent(shown);
    setMinimumWidth(440);
}

QWidget* CustomerCard::buildHead()
{
    m_avatar = new Avatar({}, 44);
    m_name = new ElidedLabel({}, Type::PageTitle);
    m_name->setObjectName(QStringLiteral("customerName"));
    m_badge = new Pill;
    m_badge->setObjectName(QStringLiteral("customerBadge"));
    m_contacts = new ElidedLabel({}, Type::Body, Token::Text2);
    m_contacts->setObjectName(QStringLiteral("customerContacts"));
    m_contacts->setSelectable(true);
    m_order = new Button;
    m_note = new Button;
    m_edit = new Button;
    m_more = new IconButton(Icon::More, {});
    needsPermission(m_order, Permission::Orders);
    needsPermission(m_note, Permission::Reviews);
    needsPermission(m_edit, Permission::Customers);
    auto* first = new QHBoxLayout;
    first->setSpacing(metric::gap8);
    first->addWidget(m_name);
    first->addWidget(m_badge);
    first->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(first);
    words->addWidget(m_contacts);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap8);
    row->addWidget(m_avatar);
    row->addSpacing(metric::gap4);
    row->addLayout(words, 1);
    const QList<QPair<QPushButton*, QString>> actions{
        {m_order, QStringLiteral("order")}, {m_note, QStringLiteral("note")}, {m_edit, QStringLiteral("edit")}, {m_more, QStringLiteral("more")}};
    for (const auto& [button, action] : actions) {
        button->setObjectName(QStringLiteral("customer_") + action);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, action = action] { emit actionRequested(action); });
    }
    return head;
}

void CustomerCard::buildOverride()
{
    m_override = new Card;
    m_override->setObjectName(QStringLiteral("badgeByHand"));
    m_override->setGround(Token::Surface2);
    m_overrideText = new PlainLabel;
    m_overrideText->setObjectName(QStringLiteral("badgeByHandText"));
    m_overrideText->setWordWrap(true);
    m_overrideEdit = new LinkButton;
    m_overrideEdit->setObjectName(QStringLiteral("changeBadge"));
    m_overrideOff = new LinkButton;
    m_overrideOff->setObjectName(QStringLiteral("takeBadgeOff"));
    needsPermission({m_overrideEdit, m_overrideOff}, Permission::Customers);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap16);
    row->addWidget(m_overrideText, 1);
    row->addWidget(m_overrideEdit);
    row->addWidget(m_overrideOff);
    m_override->body()->addLayout(row);
    connect(m_overrideEdit, &QPushButton::clicked, this, [this] { emit actionRequested(QStringLiteral("badge")); });
    connect(m_overrideOff, &QPushButton::clicked, this, [this] { emit actionRequested(QStringLiteral("badge_off")); });
}

QWidget* CustomerCard::buildSide()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap12);
    m_open = new Card;
    m_bought = new Card;
    m_consents = new Card;
    m_tags = new Card;
    m_about = new Card;
    for (Card* card : {m_open, m_bought, m_about, m_tags, m_consents}) {
        card->setHeadLine(true);
        layout->addWidget(card);
    }
    m_files = new AttachmentStrip(m_desk.shop);
    m_files->setHeadLine(true);
    layout->addWidget(m_files);
    layout->addStretch(1);
    auto* pane = new ScrollPane(column);
    pane->setFixedWidth(sideWidth);
    return pane;
}

QWidget* CustomerCard::moreButton() const { return m_more; }

void CustomerCard::setIdle(bool shopIsEmpty)
{
    m_shopIsEmpty = shopIsEmpty;
    idle()->setIcon(Icon::Customers);
    idle()->setSentence(shopIsEmpty ? tr("Here will be everything about a customer") : tr("No customer is open"));
    idle()->setDetail(shopIsEmpty ? tr("Orders, reviews, answers and notes in one line of time.") : QString());
}

void CustomerCard::leave() { m_timeline->reset(); }

CustomerCard::Reading CustomerCard::reading(qint64 id) const
{
    return [&shop = m_desk.shop, id, offset = m_desk.offset()]() -> Result<CustomerFile> {
        ENCORE_LET(auto store, shop.openStore());
        return readCustomerFile(*store, CustomerId(id), offset);
    };
}

void CustomerCard::showFile()
{
    showHead();
    showFacts();
    showSide();
    m_files->show({m_file.customer.id, {}, {}, {}});
    m_timeline->show(m_file.customer.id, m_file.timeline, m_file.counts);
}

void CustomerCard::showHead()
{
    const Customer& customer = m_file.customer;
    const QString name = customer.displayName().isEmpty() ? customer_words::nameOf(m_file.row) : customer.displayName();
    m_avatar->setName(name);
    m_name->setText(name);
    const LifecycleRepository lifecycles(m_desk.store().db(), m_desk.offset());
    const Lifecycle lifecycle = lifecycleOf(m_file.facts, m_desk.rule, lifecycles.dayOf(m_desk.now()));
    const QString computed = customer_words::badge(lifecycle, genderOf(parseName(name.left(200))));
    const QString byHand = customer.badgeOverride.left(40);
    m_badge->set(byHand.isEmpty() ? computed : byHand, byHand.isEmpty() ? customer_words::badgeTone(lifecycle) : Tone::Accent);
    m_badge->setVisible(!m_badge->text().isEmpty());
    const int limit = int(silenceLimit(m_file.facts, m_desk.rule));
    const QString how = lifecycle == Lifecycle::None ? QString() : tr("Computed from the orders. Counts as sleeping after %n day(s) without an order.", nullptr, limit);
    m_badge->setToolTip(byHand.isEmpty() ? how : tr("Set by hand"));
    m_overrideText->setText(tr("Badge by hand: %1").arg(byHand) + (customer.badgeReason.isEmpty() ? QString() : QStringLiteral(" — ") + customer.badgeReason.left(300))
                            + QStringLiteral("\n") + (computed.isEmpty() ? tr("By itself there would be none: no orders yet.") : tr("By itself it would be: %1.").arg(computed)));
    m_overrideText->setToolTip(how);
    m_override->setVisible(!byHand.isEmpty());

    QStringList parts;
    for (const CustomerPhone& phone : customer.phones)
        parts << (phone.e164.isEmpty() ? phone.typed : format::phone(phone.e164));
    parts << customer.emails;
    for (const CustomerHandle& handle : customer.handles)
        parts << (handle.network.isEmpty() ? handle.handle : handle.network + QLatin1Char(' ') + handle.handle);
    parts << customer.city;
    if (customer.consentEmail == false && customer.consentSms == false)
        parts << tr("asked not to be written to");
    if (customer.isTest)
        parts << tr("test, not in the figures");
    parts.removeAll(QString());
    m_contacts->setText(parts.isEmpty() ? tr("No contacts yet") : parts.join(QStringLiteral(" · ")));
}

void CustomerCard::showFacts()
{
    const CustomerRow& row = m_file.row;
    const QString& currency = m_desk.shop.profile().currency;
    const QString none = QStringLiteral("—");
    const qint64 now = m_desk.now();
    QList<QPair<QString, QString>> facts;
    facts.append({tr("orders"), format::count(row.orders)});
    facts.append({tr("spent"), row.orders ? format::money(row.spent, currency) : none});
    // The mean of whole sums reads better without kopecks.
    const qint64 scale = currencyScale(currency);
    facts.append({tr("average order"), row.orders ? format::money(Money(row.spent.minor / row.orders / scale * scale), currency) : none});
    facts.append({tr("usually every"), m_file.facts.interval ? tr("%n day(s)", nullptr, qMax(1, int(qRound(*m_file.facts.interval)))) : none});
    facts.append({tr("last order"), row.lastOrderAt ? (now - *row.lastOrderAt < 86400 && m_desk.dayOf(*row.lastOrderAt) == m_desk.today() ? tr("today") : format::ago(*row.lastOrderAt, now)) : none});
    facts.append({tr("rates us", "the mean of the stars this customer gave"), m_file.stars ? format::decimal(*m_file.stars, 1) + QStringLiteral(" ★") : none});
    m_facts->setFacts(facts);

    const Customer& customer = m_file.customer;
    QStringList before;
    if (customer.ordersBefore.value_or(0) > 0)
        before << tr("%n order(s)", nullptr, *customer.ordersBefore);
    if (customer.spentBefore)
        before << tr("for %1").arg(format::money(*customer.spentBefore, currency));
    const QDate last = QDate::fromString(customer.lastBefore.left(10), Qt::ISODate);
    if (last.isValid())
        before << tr("the last on %1").arg(format::day(last, m_desk.today()));
    m_beforeText->setText(tr("Before Encore: %1. Not in the figures, because the days are not known.").arg(before.join(QStringLiteral(", "))));
    m_before->setVisible(!before.isEmpty());
}

QWidget* CustomerCard::line(const QString& left, const QString& right, QWidget* action)
{
    auto* shown = new QWidget;
    auto* row = new QHBoxLayout(shown);
    row->setContentsMargins(0, metric::gap4, 0, metric::gap4);
    row->setSpacing(metric::gap8);
    row->addWidget(new ElidedLabel(left), 1);
    if (!right.isEmpty())
        row->addWidget(new PlainLabel(right, Type::Body, Token::Text2));
    if (action)
        row->addWidget(action);
    return shown;
}

void CustomerCard::showSide()
{
    const Customer& customer = m_file.customer;
    const qint64 now = m_desk.now();
    for (Card* card : {m_open, m_bought, m_consents, m_tags, m_about})
        clearLayout(card->body());

    for (const Task& task : m_file.tasks) {
        auto* done = new IconButton(Icon::Check, tr("Done"));
        done->setObjectName(QStringLiteral("taskDone"));
        needsPermission(done, Permission::Reviews);
        connect(done, &QPushButton::clicked, this, [this, id = task.id.value] { emit taskDone(id); });
        m_open->body()->addWidget(line(task.title, task.dueAt ? (*task.dueAt < now ? tr("overdue") : customer_words::shortDayText(*task.dueAt, now, m_desk.zone())) : QString(), done));
    }
    const auto opener = [this](qint64 id, const char* name) {
        auto* open = new IconButton(Icon::Forward, tr("Open the case"));
        open->setObjectName(QLatin1String(name));
        connect(open, &QPushButton::clicked, this, [this, id] { emit caseRequested(id); });
        return open;
    };
    for (const CaseRow& open : m_file.cases)
        m_open->body()->addWidget(line(tr("Case: %1").arg(open.title), {}, opener(open.id.value, "openCase")));
    for (const OwedCompensation& owed : m_file.owed) {
        const auto by = owed.compensation.promisedBy;
        m_open->body()->addWidget(line(tr("Promised: %1").arg(owed.compensation.note.isEmpty() ? owed.caseTitle : owed.compensation.note),
                                       by ? format::shortDay(*by, QDateTime::fromSecsSinceEpoch(now, m_desk.zone()).date()) : QString(), opener(owed.compensation.of.value, "openOwed")));
    }
    m_open->setVisible(!m_file.tasks.empty() || !m_file.cases.empty() || !m_file.owed.empty());

    for (const ProductBought& product : m_file.bought)
        m_bought->body()->addWidget(line(product.name, customer_words::times(product.quantityMilli)));
    m_bought->setVisible(!m_file.bought.empty());

    const auto consent = [&](const QString& what, const std::optional<bool>& given) {
        m_consents->body()->addWidget(line(what, !given ? tr("not asked") : *given ? tr("yes") : tr("no")));
    };
    consent(tr("E-mail"), customer.consentEmail);
    consent(tr("SMS and messengers"), customer.consentSms);

    if (!customer.tags.isEmpty()) {
        auto* pills = new QWidget;
        auto* flow = new FlowLayout(pills, metric::gap4, metric::gap4);
        for (const QString& tag : customer.tags)
            flow->addWidget(new Pill(tag.left(60)));
        m_tags->body()->addWidget(pills);
    }
    m_tags->setVisible(!customer.tags.isEmpty());

    const auto paragraph = [&](const QString& label, const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        if (!label.isEmpty())
            m_about->body()->addWidget(new PlainLabel(label, Type::Hint, Token::Text2));
        auto* shown = new PlainLabel(text.left(2000));
        shown->setWordWrap(true);
        shown->setSelectable(true);
        m_about->body()->addWidget(shown);
    };
    for (const auto& [field, value] : m_file.own)
        m_about->body()->addWidget(line(field.name, ownFieldText(field, value)));
    paragraph(tr("Preferences"), customer.preferences);
    paragraph(tr("Birthday"), customer.birthday ? customer_words::birthday(*customer.birthday) : QString());
    paragraph(tr("Remarks"), customer.notes);
    m_about->setVisible(m_about->body()->count() > 0);
}

void CustomerCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_side->setFixedWidth(width() < 720 ? 196 : sideWidth);
}

void CustomerCard::retranslate()
{
    m_order->setText(tr("Order"));
    m_order->setToolTip(tr("New order of this customer"));
    m_order->setKeyHint(Shortcut(QStringLiteral("O")));
    m_note->setText(tr("Note"));
    m_note->setToolTip(tr("Write a note about this customer"));
    m_note->setKeyHint(Shortcut(QStringLiteral("N")));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Name, contacts, consents, tags"));
    m_more->setName(tr("More"));
    m_overrideEdit->setText(tr("Change", "the badge"));
    m_overrideOff->setText(tr("Take off", "the badge"));
    m_open->setTitle(tr("Open", "tasks that are not done"));
    m_bought->setTitle(tr("Bought"));
    m_consents->setTitle(tr("Consents"));
    m_tags->setTitle(tr("Tags"));
    m_about->setTitle(tr("About the customer"));
    m_timeline->retranslate();
    setIdle(m_shopIsEmpty);
    if (file())
        showFile();
}

} // namespace encore::ui
