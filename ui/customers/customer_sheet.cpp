#include "customers/customer_sheet.h"

#include "base/phone.h"
#include "common/role_gate.h"
#include "customers/customer_words.h"
#include "customers/field_rows.h"
#include "customers/history_fields.h"
#include "customers/own_fields.h"
#include "search/search_repository.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/scroll_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QShortcut>

namespace encore::ui {

namespace {

constexpr int pauseMs = 220;
constexpr int matchesShown = 4;
constexpr double sameName = 0.7;

std::optional<bool> consentOf(const QComboBox* box)
{
    return box->currentIndex() == 0 ? std::nullopt : std::optional(box->currentIndex() == 1);
}

int indexOf(const std::optional<bool>& consent) { return !consent ? 0 : *consent ? 1 : 2; }

// "15.03.1990", "15.03", "1990-03-15".
std::optional<Birthday> readBirthday(const QString& text)
{
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?$"));
    const auto match = dotted.match(text);
    if (!match.hasMatch())
        return Birthday::fromIso(text);
    const QString iso = QStringLiteral("-%1-%2").arg(match.captured(2).rightJustified(2, u'0'), match.captured(1).rightJustified(2, u'0'));
    return Birthday::fromIso(match.captured(3).isEmpty() ? QLatin1Char('-') + iso : match.captured(3) + iso);
}

QString birthdayText(const std::optional<Birthday>& birthday)
{
    if (!birthday)
        return {};
    const QString day = QStringLiteral("%1.%2").arg(birthday->day, 2, 10, QLatin1Char('0')).arg(birthday->month, 2, 10, QLatin1Char('0'));
    return birthday->year ? day + QStringLiteral(".%1").arg(birthday->year, 4, 10, QLatin1Char('0')) : day;
}

} // namespace

CustomerSheet::CustomerSheet(CustomerDesk& desk, QWidget* pane) : Sheet(pane, {}, 480), m_desk(desk)
{
    guardTyped();
    setObjectName(QStringLiteral("customerSheet"));
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    connect(&m_later, &QTimer::timeout, this, &CustomerSheet::lookForSame);
    retranslate();
}

QWidget* CustomerSheet::label(PlainLabel*& label)
{
    label = new PlainLabel({}, Type::Hint, Token::Text2);
    return label;
}

void CustomerSheet::build()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, metric::gap4, 0);
    column->setSpacing(metric::gap4);
    const auto field = [&](PlainLabel*& named, QWidget* editor, const char* name) {
        column->addWidget(label(named));
        editor->setObjectName(QLatin1String(name));
        column->addWidget(editor);
        column->addSpacing(metric::gap4);
    };
    m_name = new QLineEdit;
    m_name->setMaxLength(300);
    m_phones = new FieldRows(QStringLiteral("phones"));
    m_emails = new FieldRows(QStringLiteral("emails"));
    m_handles = new FieldRows(QStringLiteral("handles"));
    m_city = new QLineEdit;
    m_city->setMaxLength(200);
    m_birthday = new QLineEdit;
    m_birthday->setMaxLength(20);
    m_consentEmail = new QComboBox;
    m_consentSms = new QComboBox;
    m_tags = new QLineEdit;
    m_tags->setMaxLength(1000);
    m_preferences = new QPlainTextEdit;
    m_notes = new QPlainTextEdit;
    for (QPlainTextEdit* text : {m_preferences, m_notes}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(64);
    }
    m_same = new Card;
    m_same->setObjectName(QStringLiteral("samePeople"));
    m_same->setGround(Token::WarningSoft);
    m_same->hide();

    field(m_nameLabel, m_name, "editName");
    field(m_phonesLabel, m_phones, "phones");
    field(m_emailsLabel, m_emails, "emails");
    column->addWidget(m_same);
    field(m_handlesLabel, m_handles, "handles");
    field(m_cityLabel, m_city, "editCity");
    field(m_birthdayLabel, m_birthday, "editBirthday");
    field(m_consentEmailLabel, m_consentEmail, "consentEmail");
    field(m_consentSmsLabel, m_consentSms, "consentSms");
    field(m_tagsLabel, m_tags, "editTags");
    field(m_preferencesLabel, m_preferences, "editPreferences");
    field(m_notesLabel, m_notes, "editNotes");
    m_ownFields = new OwnFields(m_desk);
    column->addWidget(m_ownFields);
    m_history = new HistoryFields(m_desk);
    column->addWidget(m_history);
    column->addStretch(1);
    m_pane = new ScrollPane(form);
    body()->addWidget(m_pane, 1);
    m_problem = new PlainLabel({}, Type::Body, Token::Negative);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("customerProblem"));
    body()->addWidget(m_problem);
    m_cancel = new Button;
    m_cancel->setObjectName(QStringLiteral("cancelCustomer"));
    m_save = new PrimaryButton;
    m_save->setObjectName(QStringLiteral("saveCustomer"));
    needsPermission(m_save, Permission::Customers);
    addFootButton(m_cancel);
    addFootButton(m_save);
    setLightDismiss(false);

    connect(m_cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(m_save, &QPushButton::clicked, this, &CustomerSheet::save);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_later.start(); });
    connect(m_name, &QLineEdit::returnPressed, this, &CustomerSheet::save);
    for (FieldRows* rows : {m_phones, m_emails}) {
        connect(rows, &FieldRows::edited, this, [this] { m_later.start(); });
        connect(rows, &FieldRows::downPressed, this, [this] {
            if (auto* first = m_same->findChild<QPushButton*>(QStringLiteral("openSame")); first && m_same->isVisible())
                first->setFocus(Qt::TabFocusReason);
        });
    }
    for (const char* keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &CustomerSheet::save);
    }
}

void CustomerSheet::begin()
{
    setTitle(tr("New customer"));
    fill({});
    open();
    m_name->setFocus();
}

void CustomerSheet::edit(const Customer& customer, At at)
{
    setTitle(tr("Customer"));
    fill(customer);
    open();
    if (at == At::Name)
        return m_name->setFocus();
    m_pane->widget()->adjustSize();
    m_pane->ensureWidgetVisible(m_history);
    m_history->focusBadge();
}

void CustomerSheet::fill(const Customer& customer)
{
    m_customer = customer;
    m_job.cancel();
    showSame({});
    m_problem->clear();
    m_problem->hide();
    m_name->setText(customer.name);
    QStringList phones, handles;
    for (const CustomerPhone& phone : customer.phones)
        phones << phone.typed;
    for (const CustomerHandle& handle : customer.handles)
        handles << (handle.network.isEmpty() ? handle.handle : handle.network + QStringLiteral(": ") + handle.handle);
    m_phones->setValues(phones);
    m_emails->setValues(customer.emails);
    m_handles->setValues(handles);
    m_city->setText(customer.city);
    m_birthday->setText(birthdayText(customer.birthday));
    m_consentEmail->setCurrentIndex(indexOf(customer.consentEmail));
    m_consentSms->setCurrentIndex(indexOf(customer.consentSms));
    m_tags->setText(customer.tags.join(QStringLiteral(", ")));
    m_preferences->setPlainText(customer.preferences);
    m_notes->setPlainText(customer.notes);
    m_ownFields->show(customer.id);
    m_history->show(customer);
}

std::optional<Customer> CustomerSheet::read()
{
    Customer customer = m_customer;
    customer.name = m_name->text().simplified();
    customer.phones.clear();
    for (const QString& typed : m_phones->values()) {
        const auto known = std::find_if(m_customer.phones.begin(), m_customer.phones.end(), [&](const CustomerPhone& p) { return p.typed == typed; });
        customer.phones.push_back(known != m_customer.phones.end() ? *known : CustomerPhone{typed, readPhone(typed, m_desk.shop.profile().phoneRegion).e164});
    }
    customer.emails = m_emails->values();
    customer.handles.clear();
    for (const QString& typed : m_handles->values()) {
        const qsizetype colon = typed.indexOf(QLatin1Char(':'));
        const bool address = typed.contains(QStringLiteral("://"));
        customer.handles.push_back(colon > 0 && !address ? CustomerHandle{typed.left(colon).trimmed(), typed.mid(colon + 1).trimmed()} : CustomerHandle{{}, typed});
    }
    customer.city = m_city->text().simplified();
    const QString birthday = m_birthday->text().trimmed();
    customer.birthday = birthday.isEmpty() ? std::nullopt : readBirthday(birthday);
    customer.consentEmail = consentOf(m_consentEmail);
    customer.consentSms = consentOf(m_consentSms);
    customer.tags.clear();
    for (const QString& tag : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString name = tag.simplified(); !name.isEmpty() && !customer.tags.contains(name, Qt::CaseInsensitive))
            customer.tags << name;
    customer.preferences = m_preferences->toPlainText().trimmed();
    customer.notes = m_notes->toPlainText().trimmed();

    QString problem = m_history->read(customer);
    m_own = m_ownFields->read(problem);
    if (customer.name.isEmpty() && customer.phones.empty() && customer.emails.isEmpty() && customer.handles.empty() && customer.externalIds.empty())
        problem = tr("A name, a phone or an e-mail is needed to know the person by.");
    else if (!birthday.isEmpty() && !customer.birthday)
        problem = tr("The birthday is a day such as 15.03.1990 or 15.03.");
    for (const QString& email : customer.emails)
        if (!email.contains(QLatin1Char('@')))
            problem = tr("“%1” is no e-mail address.").arg(email.left(60));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problem.isEmpty() ? std::optional(customer) : std::nullopt;
}

void CustomerSheet::save()
{
    if (const auto customer = read())
        emit saveRequested(*customer);
}

void CustomerSheet::lookForSame()
{
    const QString name = m_name->text().simplified();
    QStringList numbers;
    for (const QString& typed : m_phones->values())
        if (const Phone phone = readPhone(typed, m_desk.shop.profile().phoneRegion); phone.isValid())
            numbers << phone.e164;
    const QStringList emails = m_emails->values();
    m_job.run(
        [&shop = m_desk.shop, name, numbers, emails, self = m_customer.id, now = m_desk.now(), zone = m_desk.zone()](const CancelFlag&) {
            std::vector<Match> matches;
            auto store = shop.openStore();
            if (!store)
                return matches;
            CustomerRepository& customers = (*store)->customers();
            std::vector<CustomerId> found;
            const auto add = [&](const auto& ids) {
                if (ids)
                    for (const auto id : *ids)
                        if (const CustomerId one(id); one != self && std::find(found.begin(), found.end(), one) == found.end())
                            found.push_back(one);
            };
            for (const QString& number : numbers)
                add(customers.findByPhone(number));
            for (const QString& email : emails)
                add(customers.findByEmail(email));
            const size_t certain = found.size();
            if (name.size() >= 3)
                if (const auto ids = (*store)->search().ids(SearchKind::Customer, name, 20)) {
                    std::vector<CustomerId> named;
                    for (const qint64 id : *ids)
                        named.emplace_back(id);
                    add(Result<std::vector<CustomerId>>(named));
                }
            const auto rows = customers.rows(found);
            if (!rows)
                return matches;
            for (const CustomerRow& row : *rows) {
                const bool sure = std::find(found.begin(), found.begin() + qsizetype(certain), row.id) != found.begin() + qsizetype(certain);
                if (sure || sameNameScore(name, row.name).score >= sameName)
                    matches.push_back({row.id, customer_words::nameOf(row) + QStringLiteral(" · ") + customer_words::secondLine(row, now, zone)});
                if (matches.size() == matchesShown)
                    break;
            }
            return matches;
        },
        [this](const std::vector<Match>& matches) { showSame(matches); });
}

void CustomerSheet::showSame(const std::vector<Match>& matches)
{
    while (QLayoutItem* item = m_same->body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    for (const Match& match : matches) {
        auto* open = new LinkButton(match.text);
        open->setObjectName(QStringLiteral("openSame"));
        m_same->body()->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, id = match.id.value] {
            close();
            emit openExisting(id);
        });
    }
    m_same->setVisible(!matches.empty());
}

void CustomerSheet::retranslate()
{
    const auto named = [](PlainLabel* label, QWidget* editor, const QString& text) {
        label->setText(text);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
    };
    named(m_nameLabel, m_name, tr("Name"));
    m_phonesLabel->setText(tr("Phones"));
    m_phones->setLabel(tr("Phone"), tr("Phone"));
    m_emailsLabel->setText(tr("E-mails"));
    m_emails->setLabel(tr("E-mail"), tr("E-mail"));
    m_handlesLabel->setText(tr("Messengers and networks"));
    m_handles->setLabel(tr("Messenger or network"), tr("telegram: @name"));
    named(m_cityLabel, m_city, tr("City"));
    named(m_birthdayLabel, m_birthday, tr("Birthday"));
    m_birthday->setPlaceholderText(tr("15.03.1990 or 15.03"));
    named(m_consentEmailLabel, m_consentEmail, tr("May we write e-mails?"));
    named(m_consentSmsLabel, m_consentSms, tr("May we write to messengers and by SMS?"));
    for (QComboBox* box : {m_consentEmail, m_consentSms}) {
        const int index = qMax(0, box->currentIndex());
        box->clear();
        box->addItems({tr("not asked"), tr("yes"), tr("no")});
        box->setCurrentIndex(index);
    }
    named(m_tagsLabel, m_tags, tr("Tags, with commas between"));
    named(m_preferencesLabel, m_preferences, tr("Sizes, favourites, preferences"));
    named(m_notesLabel, m_notes, tr("Remarks"));
    m_history->retranslate();
    m_same->setTitle(tr("Perhaps the same person: open instead"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace encore::ui
