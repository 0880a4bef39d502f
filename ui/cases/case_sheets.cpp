#include "cases/case_sheets.h"

#include "base/calendar.h"
#include "base/words_in_time.h"
#include "cases/case_words.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "customers/customer_repository.h"
#include "orders/order_repository.h"
#include "shop/channel_repository.h"
#include "shop/settings_repository.h"
#include "widgets/button.h"
#include "widgets/customer_offers.h"
#include "widgets/labels.h"
#include "widgets/segmented_tabs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr int offered = 8;

// Of a known customer the own orders, then those that are nobody's yet: another customer's would be refused.
SuggestField::Finder ordersOf(CustomerId customer)
{
    return [customer](Store& store, const QString& text) {
        std::vector<SuggestField::Offer> offers;
        const auto profile = store.settings().profile();
        const auto add = [&](const OrderFilter& filter) {
            const auto ids = store.orders().firstIds(filter, OrderSort::Newest, offered - int(offers.size()));
            const auto rows = ids ? store.orders().rows(*ids) : Result<std::vector<OrderRow>>(std::vector<OrderRow>());
            if (!rows || !profile)
                return;
            for (const OrderRow& row : *rows) {
                QStringList detail{row.customerName, format::shortDay(localDay(row.placedAt, profile->zone), {}), format::money(row.net(), profile->currency)};
                detail.removeAll(QString());
                offers.push_back({row.id.value, row.number.isEmpty() ? QStringLiteral("—") : row.number, detail.join(QStringLiteral(", "))});
            }
        };
        OrderFilter filter;
        filter.text = text;
        if (customer)
            filter.customers = {customer};
        add(filter);
        if (customer && int(offers.size()) < offered) {
            filter.customers.clear();
            filter.guest = true;
            add(filter);
        }
        return offers;
    };
}

} // namespace

CaseSheet::CaseSheet(CaseDesk& desk, QWidget* pane, const QString& name)
    : Sheet(pane, {}, 420), m_desk(desk), m_problem(new PlainLabel({}, Type::Body, Token::Negative)), m_accept(new PrimaryButton)
{
    guardTyped();
    setObjectName(name);
    body()->setSpacing(metric::gap4);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    m_accept->setObjectName(name + QStringLiteral("Accept"));
    needsPermission(m_accept, Permission::Reviews);
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(); });
}

PlainLabel* CaseSheet::addRow(const QString& label, QWidget* editor, const char* name)
{
    auto* words = new PlainLabel(label, Type::Hint, Token::Text2);
    words->setBuddy(editor);
    editor->setObjectName(QLatin1String(name));
    editor->setAccessibleName(label);
    body()->addWidget(words);
    body()->addWidget(editor);
    body()->addSpacing(metric::gap8);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        connect(line, &QLineEdit::returnPressed, this, [this] { accept(); });
    return words;
}

void CaseSheet::finishRows(const QString& accept)
{
    body()->addWidget(m_problem);
    body()->addStretch(1);
    m_accept->setText(accept);
    addFootButton(m_accept);
    say({});
}

void CaseSheet::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

NewCaseSheet::NewCaseSheet(CaseDesk& desk, QWidget* pane)
    : CaseSheet(desk, pane, QStringLiteral("newCaseSheet")), m_kind(new SegmentedTabs(SegmentedTabs::Look::Chips)), m_title(new QLineEdit),
      m_customer(new SuggestField(desk.shop, customerOffers)), m_who(new PlainLabel({}, Type::Small, Token::Text2)), m_order(new SuggestField(desk.shop, ordersOf({}))), m_channel(new QComboBox), m_asked(new QLineEdit),
      m_askedMeaning(new PlainLabel({}, Type::Small, Token::Text2)), m_what(new QPlainTextEdit)
{
    setTitle(tr("New case"));
    m_title->setMaxLength(400);
    m_what->setTabChangesFocus(true);
    m_what->setFixedHeight(96);
    QList<QPair<QString, QString>> kinds;
    for (const CaseKind kind : kCaseKinds)
        if (kind != CaseKind::Review)
            kinds << qMakePair(QString::number(int(kind)), case_words::kind(kind));
    m_kind->setChoices(kinds);
    addRow(tr("What kind"), m_kind, "newCaseKind");
    addRow(tr("In one line"), m_title, "newCaseTitle");
    addRow(tr("Customer"), m_customer, "newCaseCustomer");
    m_who->setObjectName(QStringLiteral("newCaseWho"));
    m_who->setWordWrap(true);
    body()->addWidget(m_who);
    connect(m_customer, &SuggestField::chosen, this, &NewCaseSheet::showWho);
    connect(m_customer, &SuggestField::freed, this, &NewCaseSheet::showWho);
    connect(m_order, &SuggestField::chosen, this, [this](qint64 order) {
        // Whose order it is, need not be said again.
        const auto found = m_desk.store().orders().find(OrderId(order));
        if (found && *found && (*found)->customer && m_customer->text().trimmed().isEmpty())
            setCustomer((*found)->customer);
    });
    addRow(tr("Order"), m_order, "newCaseOrder");
    addRow(tr("Where it came"), m_channel, "newCaseChannel");
    addRow(tr("When it came"), m_asked, "newCaseAsked");
    body()->addWidget(m_askedMeaning);
    m_whatLabel = addRow({}, m_what, "newCaseWhat");
    connect(m_kind, &SegmentedTabs::chosen, this, &NewCaseSheet::nameWhat);
    m_asked->setMaxLength(60);
    m_asked->setPlaceholderText(tr("now; or yesterday 18:30, 15.11 10:00"));
    m_askedMeaning->setObjectName(QStringLiteral("newCaseAskedMeaning"));
    connect(m_asked, &QLineEdit::textChanged, this, &NewCaseSheet::showAsked);
    m_customer->setPlaceholderText(tr("Name, phone or e-mail; may stay empty"));
    m_order->setPlaceholderText(tr("Number; may stay empty"));
    finishRows(tr("Open the case"));
}

void NewCaseSheet::begin(CustomerId customer, OrderId order)
{
    m_kind->setCurrent(QStringLiteral("2"));
    nameWhat();
    m_title->clear();
    m_what->clear();
    m_customer->setRecord(0, {});
    m_order->setRecord(0, {});
    m_channel->clear();
    m_channel->addItem(tr("as the order, or not named"), 0);
    for (const Channel& channel : m_desk.store().channels().all(true).value_or(std::vector<Channel>()))
        m_channel->addItem(channel.name, channel.id.value);
    m_asked->clear();
    showAsked();
    if (order)
        if (const auto found = m_desk.store().orders().find(order); found && *found) {
            m_order->setRecord(order.value, (*found)->number.isEmpty() ? QStringLiteral("—") : (*found)->number);
            if (!customer)
                customer = (*found)->customer;
        }
    setCustomer(customer);
    say({});
    open();
    m_title->setFocus();
}

void NewCaseSheet::setCustomer(CustomerId customer)
{
    if (customer)
        if (const auto found = m_desk.store().customers().find(customer))
            m_customer->setRecord(customer.value, found->displayName());
    showWho();
}

// Two customers may have one name: the field alone would not say which of them was chosen.
void NewCaseSheet::showWho()
{
    m_who->setText(m_customer->recordId() ? customerDetail(m_desk.store(), CustomerId(m_customer->recordId())) : QString());
    m_who->setVisible(!m_who->text().isEmpty());
    m_order->setFinder(ordersOf(CustomerId(m_customer->recordId())));
}

// Nothing happened to whoever only asks.
void NewCaseSheet::nameWhat()
{
    const bool asks = m_kind->current() == QString::number(int(CaseKind::Consultation));
    m_whatLabel->setText(asks ? tr("What they want to know") : tr("What happened"));
    m_what->setAccessibleName(m_whatLabel->text());
}

std::optional<qint64> NewCaseSheet::askedAt() const
{
    const qint64 now = m_desk.now();
    const QString words = m_asked->text().simplified();
    if (words.isEmpty())
        return now;
    const QTimeZone& zone = m_desk.zone();
    // A time alone is one of today; the reader of dates wants a day.
    const QTime alone = QTime::fromString(words, QStringLiteral("H:mm"));
    qint64 at = 0;
    if (alone.isValid()) {
        at = utcOf(localDay(now, zone), alone, zone);
    } else {
        const auto found = pastMoment(words, now, zone);
        if (!found || found->length != words.size())
            return {};
        if (found->time.isValid()) {
            at = utcOf(found->day, found->time, zone);
        } else {
            // Of a day alone its opening is taken, as everywhere where the hour is not known.
            const auto calendar = m_desk.shop.calendar(ChannelId(m_channel->currentData().toLongLong()));
            at = startOfDayUtc(found->day, zone);
            if (calendar)
                at = calendar->openingOf(found->day).value_or(at);
            if (found->day == localDay(now, zone))
                at = qMin(at, now);
        }
    }
    return at <= now ? std::optional(at) : std::nullopt;
}

void NewCaseSheet::showAsked()
{
    const bool some = !m_asked->text().trimmed().isEmpty();
    const auto at = askedAt();
    m_askedMeaning->setVisible(some);
    m_askedMeaning->setToken(at ? Token::Text2 : Token::Negative);
    m_askedMeaning->setText(at ? format::moment(*at, m_desk.now(), m_desk.zone()) : tr("Not understood, or not yet. Write it like “yesterday 18:30” or “15.11.2026 10:00”."));
}

void NewCaseSheet::accept()
{
    if (m_title->text().trimmed().isEmpty()) {
        m_title->setFocus();
        return say(tr("What is it about, in one line?"));
    }
    if (!m_customer->recordId() && !m_customer->text().trimmed().isEmpty())
        return say(tr("No such customer. Choose one from the list, or leave the field empty."));
    if (!m_order->recordId() && !m_order->text().trimmed().isEmpty())
        return say(tr("No such order. Choose one from the list, or leave the field empty."));
    const auto asked = askedAt();
    if (!asked) {
        m_asked->setFocus();
        return say(m_askedMeaning->text());
    }
    CaseDraft draft;
    if (!m_asked->text().trimmed().isEmpty())
        draft.askedAt = asked;
    draft.channel = ChannelId(m_channel->currentData().toLongLong());
    draft.kind = CaseKind(qBound(int(CaseKind::Support), m_kind->current().toInt(), int(CaseKind::Consultation)));
    draft.title = m_title->text();
    draft.whatHappened = m_what->toPlainText().left(20000);
    draft.customer = CustomerId(m_customer->recordId());
    draft.order = OrderId(m_order->recordId());
    emit openRequested(draft);
}

CompensationSheet::CompensationSheet(CaseDesk& desk, QWidget* pane)
    : CaseSheet(desk, pane, QStringLiteral("compensationSheet")), m_kind(new QComboBox), m_cost(new QLineEdit), m_by(new QLineEdit), m_note(new QLineEdit),
      m_advice(new PlainLabel({}, Type::Small, Token::Text2))
{
    setTitle(tr("Compensation"));
    m_cost->setMaxLength(20);
    m_by->setMaxLength(60);
    m_note->setMaxLength(500);
    m_advice->setWordWrap(true);
    for (const CompensationKind kind : {CompensationKind::Exchange, CompensationKind::Refund, CompensationKind::Coupon, CompensationKind::Gift, CompensationKind::Points, CompensationKind::Apology})
        m_kind->addItem(case_words::compensation(kind), int(kind));
    addRow(tr("What the customer gets"), m_kind, "compensationKind");
    body()->addWidget(m_advice);
    addRow(tr("What it costs us"), m_cost, "compensationCost");
    addRow(tr("Promised by"), m_by, "compensationBy");
    addRow(tr("Remark"), m_note, "compensationNote");
    m_by->setPlaceholderText(tr("tomorrow, Fri, 15.11"));
    finishRows(tr("Keep"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CompensationSheet::showAdvice);
}

void CompensationSheet::begin(const CaseFile& file, const Compensation& compensation)
{
    m_given = compensation;
    m_given.of = file.c.id;
    m_results = file.results;
    m_unit.reset();
    if (!file.lines.empty())
        m_unit = file.lines.front().unit;
    const int index = m_kind->findData(int(compensation.id ? compensation.kind : CompensationKind::Exchange));
    m_kind->setCurrentIndex(qMax(0, index));
    m_cost->setText(compensation.cost.minor ? case_words::plainMoney(compensation.cost, m_desk.shop.profile().digits) : QString());
    m_by->setText(case_words::plainDay(compensation.promisedBy));
    m_note->setText(compensation.note);
    say({});
    showAdvice();
    open();
    m_kind->setFocus();
}

void CompensationSheet::showAdvice()
{
    QString words;
    const auto kind = CompensationKind(m_kind->currentData().toInt());
    for (const CompensationResult& r : m_results)
        if (r.kind == kind && r.given > 0)
            words = tr("After it %1 of %2 bought again within 90 days; it cost %3 in all.")
                        .arg(format::count(r.cameBack), format::count(r.given), format::money(r.cost, m_desk.currency()));
    m_advice->setText(words);
    m_advice->setVisible(!words.isEmpty());
    m_cost->setPlaceholderText(m_unit ? tr("the goods cost %1").arg(format::money(*m_unit, m_desk.currency())) : QString());
}

void CompensationSheet::accept()
{
    Compensation m = m_given;
    m.kind = CompensationKind(m_kind->currentData().toInt());
    const auto cost = m_cost->text().trimmed().isEmpty() ? std::optional(Money()) : case_words::readMoney(m_cost->text(), m_desk.shop.profile().digits);
    if (!cost || cost->minor < 0)
        return say(tr("What does it cost us? A number, or nothing."));
    const QString by = m_by->text().trimmed();
    const auto day = case_words::readDay(by, m_desk.now(), m_desk.zone());
    if (!by.isEmpty() && !day)
        return say(tr("This day is not understood: %1").arg(by));
    if (day && *day < m_desk.today() && day != m_given.promisedBy)
        return say(tr("That day is over."));
    m.cost = *cost;
    m.promisedBy = day;
    m.note = m_note->text().simplified();
    emit saveRequested(m);
}

ReturnSheet::ReturnSheet(CaseDesk& desk, QWidget* pane)
    : CaseSheet(desk, pane, QStringLiteral("returnSheet")), m_line(new QComboBox), m_quantity(new QLineEdit), m_reason(new QLineEdit), m_condition(new QLineEdit),
      m_decision(new QComboBox), m_exchange(new SuggestField(desk.shop, ordersOf({}))), m_received(new QComboBox), m_remove(new Button({}, ButtonKind::Danger))
{
    setTitle(tr("Goods come back"));
    m_quantity->setMaxLength(7);
    m_reason->setMaxLength(1000);
    m_condition->setMaxLength(1000);
    for (int i = 1; i <= 5; ++i)
        m_decision->addItem(case_words::decision(ReturnDecision(i)), i);
    m_received->addItems({tr("not yet"), tr("yes")});
    addRow(tr("Goods"), m_line, "returnLine");
    addRow(tr("Quantity"), m_quantity, "returnQuantity");
    addRow(tr("Why they come back"), m_reason, "returnReason");
    addRow(tr("Received"), m_received, "returnReceived");
    addRow(tr("In what condition"), m_condition, "returnCondition");
    addRow(tr("Decision"), m_decision, "returnDecision");
    addRow(tr("Order that goes out instead"), m_exchange, "returnExchange");
    m_exchange->setPlaceholderText(tr("Number; may stay empty"));
    m_remove->setText(tr("Remove"));
    m_remove->setObjectName(QStringLiteral("returnRemove"));
    needsPermission(m_remove, Permission::Reviews);
    addFootButton(m_remove);
    finishRows(tr("Keep"));
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_record); });
}

void ReturnSheet::begin(const CaseFile& file, const ReturnRecord& record)
{
    m_record = record;
    m_record.of = file.c.id;
    m_line->clear();
    for (const OrderLine& line : file.lines)
        m_line->addItem(line.title.isEmpty() ? file.productName : line.title.left(80), line.id.value);
    m_line->addItem(tr("something else"), qint64(0));
    m_line->setCurrentIndex(record.id ? qMax(0, m_line->findData(record.line.value)) : 0);
    m_quantity->setText(QString::number(record.quantity));
    m_reason->setText(record.reason);
    m_condition->setText(record.condition);
    m_decision->setCurrentIndex(int(record.decision) - 1);
    m_received->setCurrentIndex(record.receivedAt ? 1 : 0);
    m_exchange->setFinder(ordersOf(file.c.customer));
    m_exchange->setRecord(0, {});
    if (record.exchangeOrder)
        if (const auto found = m_desk.store().orders().find(record.exchangeOrder); found && *found)
            m_exchange->setRecord(record.exchangeOrder.value, (*found)->number.isEmpty() ? QStringLiteral("—") : (*found)->number);
    m_remove->setVisible(bool(record.id));
    say({});
    open();
}

void ReturnSheet::accept()
{
    ReturnRecord r = m_record;
    bool ok = false;
    r.quantity = m_quantity->text().toInt(&ok);
    if (!ok || r.quantity < 1)
        return say(tr("How many come back?"));
    if (!m_exchange->recordId() && !m_exchange->text().trimmed().isEmpty())
        return say(tr("No such order. Choose one from the list, or leave the field empty."));
    r.line = OrderLineId(m_line->currentData().toLongLong());
    r.reason = m_reason->text().simplified();
    r.condition = m_condition->text().simplified();
    r.decision = ReturnDecision(m_decision->currentData().toInt());
    r.exchangeOrder = OrderId(m_exchange->recordId());
    if (m_received->currentIndex() == 0)
        r.receivedAt.reset();
    else if (!r.receivedAt)
        r.receivedAt = m_desk.now();
    emit saveRequested(r);
}

} // namespace encore::ui
