#include "settings/people_section.h"

#include "common/error_text.h"
#include "common/shop_words.h"
#include "shop/channel_repository.h"
#include "shop/pin.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/hours_box.h"
#include "widgets/line_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

QHBoxLayout* rowIn(QBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap12);
    column->addLayout(row);
    return row;
}

/// Selects by id without telling anyone; the first row when that id is gone.
template <class Records, class Id>
int rowOf(const Records& records, Id id)
{
    for (size_t i = 0; i < records.size(); ++i)
        if (records[i].id == id)
            return int(i);
    return records.empty() ? -1 : 0;
}

} // namespace

ChannelsSection::ChannelsSection(Shop& shop)
    : SettingsSection(shop), m_list(new QListWidget), m_new(new QComboBox), m_editor(new QWidget), m_name(new QLineEdit), m_kind(new QComboBox),
      m_url(new QLineEdit), m_limit(new QSpinBox), m_negative(new HoursBox), m_neutral(new HoursBox), m_other(new HoursBox), m_confirmed(new QCheckBox),
      m_greeting(new QPlainTextEdit), m_signature(new QPlainTextEdit), m_voice(new QLineEdit), m_save(new PrimaryButton(tr("Save")))
{
    Card* card = addCard(tr("Channels"));
    auto* pair = rowIn(card->body());
    auto* left = new QVBoxLayout;
    m_list->setObjectName(QStringLiteral("channelList"));
    m_list->setAccessibleName(tr("Channels"));
    m_list->setMinimumHeight(220);
    m_list->setItemDelegate(new LineDelegate(m_list));
    left->addWidget(m_list, 1);
    auto* line = rowIn(left);
    m_new->setEditable(true);
    m_new->setObjectName(QStringLiteral("newChannel"));
    m_new->setAccessibleName(tr("Name of a new channel"));
    m_new->lineEdit()->setPlaceholderText(tr("Name"));
    m_new->addItems(shop_words::usualChannels(shop.profile().language));
    m_new->setCurrentText({});
    auto* add = new Button(tr("Add"), Icon::Plus);
    add->setObjectName(QStringLiteral("addChannel"));
    line->addWidget(m_new, 1);
    line->addWidget(add);
    pair->addLayout(left, 2);
    pair->addWidget(makeEditor(), 5);
    column()->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChannelsSection::show);
    connect(add, &QPushButton::clicked, this, &ChannelsSection::add);
    connect(m_new->lineEdit(), &QLineEdit::returnPressed, this, &ChannelsSection::add);
    connect(m_save, &QPushButton::clicked, this, &ChannelsSection::save);
}

QWidget* ChannelsSection::makeEditor()
{
    auto* box = new QVBoxLayout(m_editor);
    box->setContentsMargins(metric::gap8, 0, 0, 0);
    box->setSpacing(metric::gap12);
    auto* first = rowIn(box);
    addField(first, tr("Name"), m_name, QStringLiteral("channelName"));
    for (int kind = int(ChannelKind::Site); kind <= int(ChannelKind::Other); ++kind)
        m_kind->addItem(shop_words::channelKind(ChannelKind(kind)), kind);
    addField(first, tr("Kind"), m_kind, QStringLiteral("channelKind"));
    addField(rowIn(box), tr("Page where reviews are answered"), m_url, QStringLiteral("channelUrl"));
    auto* rules = new QGridLayout;
    const std::pair<const char*, QString> names[]{
        {"public", tr("Everyone reads the answer")},          {"identifiable", tr("It says who bought")},
        {"reply", tr("Reviews can be answered")},             {"textless", tr("Ratings without text can be answered")},
        {"askOrder", tr("May ask for the order number")},     {"incentive", tr("Reviews may be rewarded")},
        {"active", tr("In use")}};
    for (const auto& [name, text] : names) {
        auto* rule = new QCheckBox(text);
        rule->setObjectName(QStringLiteral("rule_") + QLatin1String(name));
        rules->addWidget(rule, int(m_rules.size()) / 2, int(m_rules.size()) % 2);
        m_rules << rule;
    }
    box->addLayout(rules);
    auto* numbers = rowIn(box);
    m_limit->setRange(0, 100000);
    m_limit->setSpecialValueText(tr("no limit"));
    for (QSpinBox* hours : {m_negative, m_neutral, m_other}) {
        hours->setRange(0, 1600);
        hours->setSpecialValueText(tr("as the shop"));
    }
    addField(numbers, tr("Answer the unhappy within"), m_negative, QStringLiteral("channelNegative"));
    addField(numbers, tr("Answer the neutral within"), m_neutral, QStringLiteral("channelNeutral"));
    addField(numbers, tr("Answer the others within"), m_other, QStringLiteral("channelOther"));
    m_confirmed->setText(tr("We stand by these times: late answers turn red"));
    m_confirmed->setObjectName(QStringLiteral("confirmed"));
    box->addWidget(m_confirmed);
    auto* texts = rowIn(box);
    for (QPlainTextEdit* text : {m_greeting, m_signature}) {
        text->setFixedHeight(64);
        text->setTabChangesFocus(true);
    }
    addField(texts, tr("Greeting before an answer"), m_greeting, QStringLiteral("greeting"));
    addField(texts, tr("Signature after it"), m_signature, QStringLiteral("signature"));
    auto* manner = rowIn(box);
    addField(manner, tr("How we speak there"), m_voice, QStringLiteral("voice"));
    addField(manner, tr("Longest answer, characters"), m_limit, QStringLiteral("limit"));
    m_save->setObjectName(QStringLiteral("saveChannel"));
    box->addWidget(m_save, 0, Qt::AlignRight);
    return m_editor;
}

void ChannelsSection::reload()
{
    const int row = m_list->currentRow();
    const ChannelId before = row >= 0 && row < int(m_all.size()) ? m_all[size_t(row)].id : ChannelId();
    m_all = m_shop.store().channels().all().value_or(std::vector<Channel>());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Channel& channel : m_all)
            m_list->addItem(channel.active ? channel.name : tr("%1 (not in use)").arg(channel.name));
        m_list->setCurrentRow(rowOf(m_all, before));
    }
    show(m_list->currentRow());
}

void ChannelsSection::aim(const QVariantMap& target)
{
    const ChannelId wanted(target.value(QStringLiteral("channel")).toLongLong());
    if (!wanted)
        return;
    m_list->setCurrentRow(rowOf(m_all, wanted));
    m_confirmed->setFocus();
}

void ChannelsSection::show(int row)
{
    const bool some = row >= 0 && row < int(m_all.size());
    m_editor->setEnabled(some);
    const Channel c = some ? m_all[size_t(row)] : Channel();
    m_name->setText(c.name);
    m_kind->setCurrentIndex(m_kind->findData(int(c.kind)));
    m_url->setText(c.pageUrl);
    const bool values[]{c.isPublic, c.buyersIdentifiable, c.replyPossible, c.replyToTextless, c.mayAskOrderNumber, c.incentiveAllowed, c.active};
    for (int i = 0; i < m_rules.size(); ++i)
        m_rules[i]->setChecked(values[i]);
    m_limit->setValue(c.replyLimit.value_or(0));
    m_negative->setValue((c.negativeMinutes.value_or(0) + 59) / 60);
    m_neutral->setValue((c.neutralMinutes.value_or(0) + 59) / 60);
    m_other->setValue((c.otherMinutes.value_or(0) + 59) / 60);
    m_confirmed->setChecked(c.targetConfirmed);
    m_greeting->setPlainText(c.greeting);
    m_signature->setPlainText(c.signature);
    m_voice->setText(c.voiceNote);
}

Channel ChannelsSection::edited() const
{
    Channel c = m_all[size_t(m_list->currentRow())];
    c.name = m_name->text().trimmed();
    c.kind = ChannelKind(m_kind->currentData().toInt());
    c.pageUrl = m_url->text().trimmed();
    bool* const values[]{&c.isPublic, &c.buyersIdentifiable, &c.replyPossible, &c.replyToTextless, &c.mayAskOrderNumber, &c.incentiveAllowed, &c.active};
    for (int i = 0; i < m_rules.size(); ++i)
        *values[i] = m_rules[i]->isChecked();
    c.replyLimit = m_limit->value() > 0 ? std::optional(m_limit->value()) : std::nullopt;
    // Times that were not touched keep their minutes, which may be no whole hours.
    const auto minutes = [](int hours, std::optional<int> before) -> std::optional<int> {
        if ((before.value_or(0) + 59) / 60 == hours)
            return before;
        return hours > 0 ? std::optional(hours * 60) : std::nullopt;
    };
    c.negativeMinutes = minutes(m_negative->value(), c.negativeMinutes);
    c.neutralMinutes = minutes(m_neutral->value(), c.neutralMinutes);
    c.otherMinutes = minutes(m_other->value(), c.otherMinutes);
    c.targetConfirmed = m_confirmed->isChecked();
    c.greeting = m_greeting->toPlainText().trimmed();
    c.signature = m_signature->toPlainText().trimmed();
    c.voiceNote = m_voice->text().trimmed();
    return c;
}

void ChannelsSection::save()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_all.size()))
        return;
    const Channel channel = edited();
    write(unitLabel("channel.update", {channel.name}), tr("Saved: %1").arg(channel.name), [&](UnitOfWork& unit) { return m_shop.store().channels().update(unit, channel); });
}

void ChannelsSection::add()
{
    const QString name = m_new->currentText().trimmed();
    if (name.isEmpty())
        return m_new->setFocus();
    Channel channel = presetChannel(name);
    channel.name = name;
    channel.position = int(m_all.size());
    ChannelId id;
    const bool added = write(unitLabel("channel.create", {name}), tr("Added: %1").arg(name), [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(id, m_shop.store().channels().insert(unit, channel));
        return {};
    });
    if (!added)
        return;
    m_new->setCurrentText({});
    reload();
    m_list->setCurrentRow(rowOf(m_all, id));
}

StaffSection::StaffSection(Shop& shop)
    : SettingsSection(shop), m_list(new QListWidget), m_newName(new QLineEdit), m_editor(new QWidget), m_name(new QLineEdit), m_role(new QComboBox),
      m_pin(new QLineEdit), m_noPin(new QCheckBox(tr("No PIN"))), m_active(new QCheckBox(tr("Works here"))),
      m_junior(new QCheckBox(tr("The owner approves their answers"))), m_handover(new QWidget), m_work(new PlainLabel), m_heir(new QComboBox),
      m_problem(new PlainLabel({}, Type::Body, Token::Negative)), m_save(new PrimaryButton(tr("Save")))
{
    Card* card = addCard(tr("People"));
    auto* pair = rowIn(card->body());
    auto* left = new QVBoxLayout;
    m_list->setObjectName(QStringLiteral("staffList"));
    m_list->setAccessibleName(tr("People"));
    m_list->setMinimumHeight(180);
    m_list->setItemDelegate(new LineDelegate(m_list));
    left->addWidget(m_list, 1);
    auto* line = rowIn(left);
    m_newName->setObjectName(QStringLiteral("newPerson"));
    m_newName->setAccessibleName(tr("Name of a new person"));
    m_newName->setPlaceholderText(tr("Name"));
    m_newName->setMaxLength(200);
    auto* add = new Button(tr("Add"), Icon::Plus);
    add->setObjectName(QStringLiteral("addPerson"));
    line->addWidget(m_newName, 1);
    line->addWidget(add);
    pair->addLayout(left, 2);

    auto* box = new QVBoxLayout(m_editor);
    box->setContentsMargins(metric::gap8, 0, 0, 0);
    box->setSpacing(metric::gap12);
    auto* first = rowIn(box);
    m_name->setMaxLength(200);
    addField(first, tr("Name"), m_name, QStringLiteral("personName"));
    m_role->addItem(tr("owner: everything"), int(Role::Owner));
    m_role->addItem(tr("agent: daily work, no settings"), int(Role::Agent));
    m_role->addItem(tr("manager: reads only"), int(Role::Manager));
    addField(first, tr("Role"), m_role, QStringLiteral("role"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(kPinLongest);
    addField(rowIn(box), tr("New PIN"), m_pin, QStringLiteral("pin"),
             tr("At least four characters; asked before someone works under this name. Empty: it stays as it is. Forgotten ones are replaced here. It guards the desk, not the file."));
    auto* switches = rowIn(box);
    m_noPin->setObjectName(QStringLiteral("noPin"));
    connect(m_pin, &QLineEdit::textEdited, m_noPin, [this](const QString& typed) {
        if (!typed.isEmpty())
            m_noPin->setChecked(false);
    });
    m_active->setObjectName(QStringLiteral("personActive"));
    m_junior->setObjectName(QStringLiteral("needsApproval"));
    for (QWidget* widget : QList<QWidget*>{m_active, m_noPin, m_junior})
        switches->addWidget(widget);
    switches->addStretch(1);

    m_handover->setObjectName(QStringLiteral("handover"));
    auto* give = new QVBoxLayout(m_handover);
    give->setContentsMargins(0, 0, 0, 0);
    give->setSpacing(metric::gap8);
    m_work->setWordWrap(true);
    m_work->setObjectName(QStringLiteral("openWork"));
    give->addWidget(m_work);
    addField(rowIn(give), tr("Who takes it over"), m_heir, QStringLiteral("heir"));
    box->addWidget(m_handover);
    m_problem->setObjectName(QStringLiteral("personProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    box->addWidget(m_problem);
    m_save->setObjectName(QStringLiteral("savePerson"));
    box->addWidget(m_save, 0, Qt::AlignRight);
    box->addStretch(1);
    pair->addWidget(m_editor, 5);
    column()->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &StaffSection::show);
    connect(add, &QPushButton::clicked, this, &StaffSection::add);
    connect(m_newName, &QLineEdit::returnPressed, this, &StaffSection::add);
    for (QLineEdit* line : {m_name, m_pin})
        connect(line, &QLineEdit::returnPressed, this, &StaffSection::save);
    connect(m_save, &QPushButton::clicked, this, &StaffSection::save);
    connect(m_active, &QCheckBox::toggled, this, &StaffSection::showWork);
}

void StaffSection::reload()
{
    const int row = m_list->currentRow();
    const StaffId before = row >= 0 && row < int(m_all.size()) ? m_all[size_t(row)].id : m_shop.actor().staff;
    m_all = m_shop.store().staff().all().value_or(std::vector<Staff>());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Staff& person : m_all)
            m_list->addItem(!person.active ? tr("%1 (gone)").arg(person.name) : person.id == m_shop.actor().staff ? tr("%1 (sits here)").arg(person.name) : person.name);
        m_list->setCurrentRow(rowOf(m_all, before));
    }
    show(m_list->currentRow());
}

void StaffSection::show(int row)
{
    m_hashing.cancel();
    const bool some = row >= 0 && row < int(m_all.size());
    m_editor->setEnabled(some);
    const Staff person = some ? m_all[size_t(row)] : Staff();
    m_open = some ? m_shop.store().staff().openWork(person.id).value_or(OpenWork()) : OpenWork();
    m_name->setText(person.name);
    m_role->setCurrentIndex(m_role->findData(int(person.role)));
    m_pin->clear();
    m_pin->setPlaceholderText(person.pinHash.isEmpty() ? tr("none is set") : tr("one is set"));
    m_problem->hide();
    m_active->setChecked(person.active);
    m_noPin->setChecked(person.pinHash.isEmpty());
    m_junior->setChecked(person.needsApproval);
    m_heir->clear();
    m_heir->addItem(tr("nobody: for everyone"), 0);
    for (const Staff& other : m_all)
        if (other.active && other.id != person.id)
            m_heir->addItem(other.name, other.id.value);
    showWork();
}

void StaffSection::showWork()
{
    const int row = m_list->currentRow();
    const bool leaving = row >= 0 && row < int(m_all.size()) && !m_active->isChecked() && m_open.total() > 0;
    m_handover->setVisible(leaving);
    if (!leaving)
        return;
    QStringList parts;
    if (m_open.tasks > 0)
        parts << tr("%n task(s)", nullptr, int(m_open.tasks));
    if (m_open.reviews > 0)
        parts << tr("%n review(s)", nullptr, int(m_open.reviews));
    if (m_open.cases > 0)
        parts << tr("%n case(s)", nullptr, int(m_open.cases));
    m_work->setText(tr("%1 still has open work: %2.").arg(m_all[size_t(row)].name, parts.join(QStringLiteral(", "))));
}

void StaffSection::save()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_all.size()) || m_hashing.isRunning())
        return;
    Staff person = m_all[size_t(row)];
    person.name = m_name->text().trimmed();
    person.role = Role(m_role->currentData().toInt());
    person.active = m_active->isChecked();
    person.needsApproval = m_junior->isChecked();
    const QString pin = m_pin->text();
    if (pin.isEmpty()) {
        if (m_noPin->isChecked())
            person.pinHash.clear();
        return store(person);
    }
    m_hashing.run([pin](const CancelFlag&) { return hashPin(pin); }, [this, person](const Result<QString>& hash) mutable {
        if (!hash) {
            m_problem->setText(hash.error().code == ErrorCode::InvalidInput ? tr("A PIN has at least %n character(s).", nullptr, kPinShortest) : errorText(hash.error()));
            m_problem->show();
            emit ready();
            return m_pin->setFocus();
        }
        person.pinHash = *hash;
        store(person);
        emit ready();
    });
}

void StaffSection::store(Staff person)
{
    const StaffId heir(m_heir->currentData().toLongLong());
    const auto changes = m_shop.write({UnitKind::Settings, Permission::Settings, unitLabel("staff.update", {person.name}), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(m_shop.store().staff().update(unit, person));
        // Also what came to them while this was filled in.
        return person.active ? Status() : m_shop.store().staff().reassign(unit, person.id, heir);
    });
    if (changes)
        return offerUndo(tr("Saved: %1").arg(person.name), changes->unit);
    const bool lastOwner = changes.error().code == ErrorCode::Conflict && changes.error().facts.contains(QStringLiteral("last_owner"));
    m_problem->setText(lastOwner ? tr("%1 is the only owner. Make somebody else an owner first; otherwise nobody could change the settings.").arg(person.name)
                                 : errorText(changes.error()));
    m_problem->show();
}

void StaffSection::add()
{
    Staff person;
    person.name = m_newName->text().trimmed();
    if (person.name.isEmpty())
        return m_newName->setFocus();
    person.role = m_all.empty() ? Role::Owner : Role::Agent;
    StaffId id;
    const bool added = write(unitLabel("staff.create", {person.name}), tr("Added: %1").arg(person.name), [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(id, m_shop.store().staff().insert(unit, person));
        return {};
    });
    if (!added)
        return;
    m_newName->clear();
    reload();
    m_list->setCurrentRow(rowOf(m_all, id));
}

} // namespace encore::ui
