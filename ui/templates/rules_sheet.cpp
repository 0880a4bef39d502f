#include "templates/rules_sheet.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "replies/template_repository.h"
#include "shop/channel_repository.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr int reviewsTried = 200, rowHeight = 48, listHeight = 220;

void choose(QComboBox* box, qint64 value) { box->setCurrentIndex(qMax(0, box->findData(value))); }

} // namespace

RulesSheet::RulesSheet(Shop& shop, QWidget* pane) : Sheet(pane, {}, 600), m_shop(shop)
{
    setObjectName(QStringLiteral("rulesSheet"));
    build();
}

void RulesSheet::build()
{
    m_hint = new PlainLabel({}, Type::Body, Token::Text2);
    m_hint->setWordWrap(true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("ruleList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(listHeight);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    m_none = new PlainLabel({}, Type::Body, Token::Text2);
    m_none->setObjectName(QStringLiteral("noRules"));
    m_none->setWordWrap(true);
    m_new = new Button;
    m_new->setObjectName(QStringLiteral("ruleNew"));
    m_up = new Button;
    m_up->setObjectName(QStringLiteral("ruleUp"));
    m_up->setKeyHint(Shortcut(QStringLiteral("Alt+Up")));
    m_down = new Button;
    m_down->setObjectName(QStringLiteral("ruleDown"));
    m_down->setKeyHint(Shortcut(QStringLiteral("Alt+Down")));
    auto* order = new QHBoxLayout;
    order->setSpacing(metric::gap8);
    for (QWidget* button : QList<QWidget*>{m_new, m_up, m_down})
        order->addWidget(button);
    order->addStretch(1);
    body()->addWidget(m_hint);
    body()->addWidget(m_list);
    body()->addWidget(m_none);
    body()->addLayout(order);
    body()->addWidget(new Line);

    m_fields = new QWidget;
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::gap12);
    grid->setVerticalSpacing(metric::gap8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [&](QWidget* field, const char* name, QWidget* second = nullptr) {
        field->setObjectName(QLatin1String(name));
        auto* label = new PlainLabel({}, Type::Body, Token::Text2);
        label->setBuddy(field);
        m_captions.append({label, field});
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1, 1, second ? 1 : 2);
        if (second)
            grid->addWidget(second, row, 2);
        ++row;
    };
    add(m_name = new QLineEdit, "ruleName");
    m_to = new QComboBox;
    m_to->setObjectName(QStringLiteral("ruleTo"));
    add(m_from = new QComboBox, "ruleFrom", m_to);
    add(m_kind = new QComboBox, "ruleKind");
    add(m_text = new QComboBox, "ruleText");
    add(m_class = new QComboBox, "ruleClass");
    add(m_channel = new QComboBox, "ruleChannel");
    add(m_words = new QLineEdit, "ruleWords");
    add(m_stopWords = new QLineEdit, "ruleStopWords");
    add(m_template = new QComboBox, "ruleTemplate");
    for (QComboBox* box : {m_kind, m_text, m_class, m_channel, m_template}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_name->setMaxLength(200);
    m_words->setMaxLength(1000);
    m_stopWords->setMaxLength(1000);
    m_active = new QCheckBox;
    m_active->setObjectName(QStringLiteral("ruleActive"));
    grid->addWidget(m_active, row, 1, 1, 2);
    body()->addWidget(m_fields);
    m_dry = new PlainLabel({}, Type::Body, Token::Text2);
    m_dry->setObjectName(QStringLiteral("ruleDry"));
    m_dry->setWordWrap(true);
    body()->addWidget(m_dry);
    body()->addStretch(1);
    m_remove = new Button;
    m_remove->setObjectName(QStringLiteral("ruleRemove"));
    m_save = new PrimaryButton;
    m_save->setObjectName(QStringLiteral("ruleSave"));
    setSaveButton(m_save);
    addFootButton(m_remove);
    addFootButton(m_save);
    needsPermission({m_new, m_up, m_down, m_fields, m_remove, m_save}, Permission::Templates);

    connect(m_list, &QListWidget::currentRowChanged, this, &RulesSheet::leaveFor);
    // Queued: the model is in the middle of its move.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        const QListWidgetItem* moved = m_list->currentItem();
        if (moved)
            moveTo(moved->data(Qt::UserRole).toLongLong(), m_list->row(moved));
    }, Qt::QueuedConnection);
    connect(m_new, &QPushButton::clicked, this, &RulesSheet::begin);
    connect(m_up, &QPushButton::clicked, this, [this] { moveTo(m_rule.id, m_list->currentRow() - 1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveTo(m_rule.id, m_list->currentRow() + 1); });
    connect(m_remove, &QPushButton::clicked, this, &RulesSheet::remove);
    connect(m_save, &QPushButton::clicked, this, &RulesSheet::save);
    const auto changed = [this] {
        m_save->setEnabled(!m_name->text().trimmed().isEmpty() && m_template->count() > 0);
        if (!m_loading)
            tryOut();
    };
    for (QLineEdit* field : {m_name, m_words, m_stopWords})
        connect(field, &QLineEdit::textChanged, this, changed);
    for (QComboBox* box : {m_kind, m_from, m_to, m_text, m_class, m_channel, m_template})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(m_active, &QCheckBox::toggled, this, changed);
    setLightDismiss(false);
    // Taken back from elsewhere, by a second Ctrl+Z too.
    connect(&m_shop, &Shop::changed, this, [this](const ChangeSet& changes) {
        if (isOpen() && !m_writing && changes.touches("suggestion_rules"))
            reload(m_rule.id);
    });
}

void RulesSheet::translate()
{
    setTitle(tr("Rules that offer a template"));
    m_hint->setText(tr("From top to bottom: the first rule that fits a review puts its template on top of the list. Nothing is ever posted by a rule."));
    m_list->setAccessibleName(tr("Rules"));
    m_none->setText(tr("There is no rule yet. Say below which reviews get which template."));
    const QStringList captions{tr("Name"), tr("Stars"), tr("What it is"), tr("Text"), tr("What kind"), tr("Channel"), tr("One of the words"), tr("None of the words"), tr("Offers")};
    for (qsizetype i = 0; i < m_captions.size(); ++i) {
        m_captions[i].first->setText(captions[i]);
        m_captions[i].second->setAccessibleName(captions[i]);
    }
    m_to->setAccessibleName(tr("Stars, to"));
    m_words->setPlaceholderText(tr("size, large, small"));
    m_stopWords->setPlaceholderText(tr("refund, court"));
    m_active->setText(tr("In use"));
    m_new->setText(tr("New rule"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("Save"));
}

void RulesSheet::fillChoices()
{
    for (QComboBox* box : {m_kind, m_from, m_to, m_text, m_class, m_channel, m_template})
        box->clear();
    m_archivedShown = false;
    m_kind->addItem(tr("anything"), 0);
    m_kind->addItem(tr("a review"), int(ReviewKind::Review));
    m_kind->addItem(tr("a question"), int(ReviewKind::Question));
    m_from->addItem(tr("from any"), 0);
    m_to->addItem(tr("to any"), 0);
    for (int stars = 1; stars <= 5; ++stars) {
        m_from->addItem(tr("from %1").arg(QString(stars, QChar(0x2605))), stars);
        m_to->addItem(tr("to %1").arg(QString(stars, QChar(0x2605))), stars);
    }
    m_text->addItem(tr("with or without"), 0);
    m_text->addItem(tr("with text"), 1);
    m_text->addItem(tr("without text"), 2);
    m_class->addItem(tr("any"), 0);
    const QList<QPair<ReviewClass, QString>> classes{{ReviewClass::Constructive, tr("specific")}, {ReviewClass::Emotion, tr("emotion only")}, {ReviewClass::Abuse, tr("abuse")},
                                                     {ReviewClass::NotOurs, tr("not about us")}};
    for (const auto& [value, name] : classes)
        m_class->addItem(name, int(value));
    m_channel->addItem(tr("any"), 0);
    for (const Channel& channel : m_shop.store().channels().all(true).value_or(std::vector<Channel>()))
        m_channel->addItem(channel.name, channel.id.value);
    for (const TemplateUse& use : m_shop.store().templates().list().value_or(std::vector<TemplateUse>()))
        m_template->addItem(use.entry.isBlock ? use.entry.title + QStringLiteral(" · ") + tr("block") : use.entry.title, use.entry.id.value);
}

void RulesSheet::present()
{
    m_loading = true;
    translate();
    fillChoices();
    m_loading = false;
    reload(0);
    open();
    (m_rules.empty() ? static_cast<QWidget*>(m_name) : m_list)->setFocus();
}

QString RulesSheet::conditions(const SuggestionRule& rule) const
{
    QStringList parts;
    if (rule.starsFrom || rule.starsTo)
        parts << (rule.starsFrom.value_or(1) == rule.starsTo.value_or(5) ? QStringLiteral("%1★").arg(rule.starsFrom.value_or(1))
                                                                         : QStringLiteral("%1–%2★").arg(rule.starsFrom.value_or(1)).arg(rule.starsTo.value_or(5)));
    if (rule.kind == ReviewKind::Question)
        parts << tr("a question");
    if (rule.hasText)
        parts << (*rule.hasText ? tr("with text") : tr("without text"));
    if (rule.reviewClass)
        parts << m_class->itemText(qMax(0, m_class->findData(int(*rule.reviewClass))));
    if (rule.channel)
        parts << m_channel->itemText(qMax(0, m_channel->findData(rule.channel.value)));
    if (!rule.words.isEmpty())
        parts << rule.words.left(40);
    if (!rule.stopWords.isEmpty())
        parts << tr("without: %1").arg(rule.stopWords.left(40));
    return (parts.isEmpty() ? tr("any review") : parts.join(QStringLiteral(" · "))) + QStringLiteral(" → ") + templateName(rule);
}

QString RulesSheet::stateOf(const SuggestionRule& rule)
{
    const QString state = !rule.active ? tr("off") : !rule.templateActive ? tr("skipped: its template is in the archive") : QString();
    return state.isEmpty() ? state : QStringLiteral(" · ") + state;
}

QString RulesSheet::templateName(const SuggestionRule& rule) const
{
    if (rule.templateActive)
        return m_template->itemText(qMax(0, m_template->findData(rule.templateId.value)));
    const auto found = m_shop.store().templates().find(rule.templateId);
    return found ? found->title + QStringLiteral(" · ") + tr("in the archive") : tr("template is gone");
}

// Only what is in use can be chosen; what this rule offered before it was put away stays to be seen.
void RulesSheet::showTemplate()
{
    if (m_archivedShown)
        m_template->removeItem(m_template->count() - 1);
    m_archivedShown = m_rule.id && !m_rule.templateActive;
    if (m_archivedShown)
        m_template->addItem(templateName(m_rule), m_rule.templateId.value);
}

void RulesSheet::reload(qint64 select)
{
    auto read = SuggestionRuleRepository(m_shop.store().db()).list();
    if (!read)
        return emit failed(read.error());
    m_rules = std::move(*read);
    int row = m_rules.empty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (size_t i = 0; i < m_rules.size(); ++i) {
            const SuggestionRule& rule = m_rules[i];
            auto* item = new QListWidgetItem(QStringLiteral("%1.  %2%3\n     %4").arg(QString::number(i + 1), rule.name, stateOf(rule), conditions(rule)));
            item->setData(Qt::UserRole, rule.id);
            item->setSizeHint({100, rowHeight});
            m_list->addItem(item);
            if (rule.id == select)
                row = int(i);
        }
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
    }
    m_list->setVisible(!m_rules.empty());
    m_none->setVisible(m_rules.empty());
    showRule(row);
}

void RulesSheet::showRule(int row)
{
    const bool some = row >= 0 && size_t(row) < m_rules.size();
    m_up->setEnabled(some && row > 0);
    m_down->setEnabled(some && size_t(row) + 1 < m_rules.size());
    m_remove->setEnabled(some);
    m_rule = some ? m_rules[size_t(row)] : SuggestionRule();
    m_loading = true;
    showTemplate();
    m_loading = false;
    fill(m_rule);
    m_shown = edited();
    m_fields->setEnabled(m_template->count() > 0);
}

void RulesSheet::fill(const SuggestionRule& rule)
{
    m_loading = true;
    m_name->setText(rule.name);
    m_words->setText(rule.words);
    m_stopWords->setText(rule.stopWords);
    choose(m_kind, rule.kind ? int(*rule.kind) : 0);
    choose(m_from, rule.starsFrom.value_or(0));
    choose(m_to, rule.starsTo.value_or(0));
    choose(m_text, !rule.hasText ? 0 : *rule.hasText ? 1 : 2);
    choose(m_class, rule.reviewClass ? int(*rule.reviewClass) : 0);
    choose(m_channel, rule.channel.value);
    choose(m_template, rule.templateId.value);
    m_active->setChecked(rule.active);
    m_loading = false;
    m_save->setEnabled(!rule.name.trimmed().isEmpty() && m_template->count() > 0);
    tryOut();
}

bool RulesSheet::isModified() const { return edited() != m_shown; }

// What was typed is not lost by a look at another rule: it is saved, and can be taken back. False where that failed.
bool RulesSheet::keepTyped()
{
    if (!isModified() || m_name->text().trimmed().isEmpty() || !isAllowed(m_shop.actor().role, Permission::Templates))
        return true;
    return store().has_value();
}

void RulesSheet::leaveFor(int row)
{
    if (!isModified())
        return showRule(row);
    const qint64 next = row >= 0 && size_t(row) < m_rules.size() ? m_rules[size_t(row)].id : 0;
    reload(keepTyped() ? next : m_rule.id);
}

SuggestionRule RulesSheet::edited() const
{
    SuggestionRule rule = m_rule;
    const auto number = [](const QComboBox* box) { return box->currentData().toLongLong(); };
    rule.name = m_name->text();
    rule.words = m_words->text();
    rule.stopWords = m_stopWords->text();
    rule.kind = number(m_kind) ? std::optional(ReviewKind(number(m_kind))) : std::nullopt;
    rule.starsFrom = number(m_from) ? std::optional(int(number(m_from))) : std::nullopt;
    rule.starsTo = number(m_to) ? std::optional(int(number(m_to))) : std::nullopt;
    if (rule.starsFrom && rule.starsTo && *rule.starsFrom > *rule.starsTo)
        std::swap(rule.starsFrom, rule.starsTo);
    rule.hasText = number(m_text) ? std::optional(number(m_text) == 1) : std::nullopt;
    rule.reviewClass = number(m_class) ? std::optional(ReviewClass(number(m_class))) : std::nullopt;
    rule.channel = ChannelId(number(m_channel));
    rule.templateId = TemplateId(number(m_template));
    rule.templateActive = !m_archivedShown || m_template->currentIndex() + 1 < m_template->count();
    rule.active = m_active->isChecked();
    return rule;
}

void RulesSheet::begin()
{
    if (isModified()) {
        if (!keepTyped())
            return;
        reload(0);
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
        m_list->clearSelection();
    }
    showRule(-1);
    m_name->setFocus();
}

bool RulesSheet::write(const char* label, const QString& name, const QString& done, const std::function<Status(UnitOfWork&)>& work)
{
    m_writing = true;
    const auto written = m_shop.write({UnitKind::Edit, Permission::Templates, unitLabel(label, {name}), {}}, work);
    m_writing = false;
    if (!written) {
        emit failed(written.error());
        return false;
    }
    if (written->unit && !written->isEmpty())
        emit undoOffered({done, [this, unit = written->unit] {
                              if (const auto undone = m_shop.undo(unit); !undone)
                                  emit failed(undone.error());
                          }});
    return true;
}

std::optional<qint64> RulesSheet::store()
{
    const SuggestionRule rule = edited();
    if (rule.name.trimmed().isEmpty() || !rule.templateId)
        return std::nullopt;
    SuggestionRuleRepository rules(m_shop.store().db());
    qint64 id = rule.id;
    if (write(id ? "rule.update" : "rule.add", rule.name.simplified(), tr("Rule saved: %1").arg(rule.name.simplified()), [&](UnitOfWork& unit) -> Status {
            if (rule.id)
                return rules.update(unit, rule);
            ENCORE_LET(id, rules.insert(unit, rule));
            return {};
        }))
        return id;
    return std::nullopt;
}

void RulesSheet::save()
{
    if (const auto id = store()) {
        reload(*id);
        m_list->setFocus();
    }
}

void RulesSheet::remove()
{
    if (!m_rule.id)
        return;
    const qint64 id = m_rule.id;
    if (write("rule.remove", m_rule.name, tr("Rule removed: %1").arg(m_rule.name),
              [&](UnitOfWork& unit) { return SuggestionRuleRepository(m_shop.store().db()).remove(unit, id); }))
        reload(0);
}

void RulesSheet::moveTo(qint64 id, int to)
{
    if (!isAllowed(m_shop.actor().role, Permission::Templates))
        return reload(m_rule.id);
    if (!id)
        return;
    const std::optional<SuggestionRule> typed = isModified() && m_rule.id == id ? std::optional(edited()) : std::nullopt;
    write("rule.move", m_rule.name, tr("Order of the rules changed"), [&](UnitOfWork& unit) { return SuggestionRuleRepository(m_shop.store().db()).move(unit, id, to); });
    reload(id);
    if (typed)
        fill(*typed);
}

void RulesSheet::tryOut()
{
    if (m_template->count() == 0)
        return m_dry->setText(tr("There are no templates yet; a rule needs one to offer."));
    // With what is in the fields in its place, saved or not.
    std::vector<SuggestionRule> rules = m_rules;
    SuggestionRule now = edited();
    bool placed = false;
    for (SuggestionRule& rule : rules)
        if (now.id && rule.id == now.id) {
            rule = now;
            placed = true;
        }
    if (!placed) {
        now.id = -1;
        rules.push_back(now);
    }
    m_job.run(
        [&shop = m_shop, rules](const CancelFlag&) -> Result<DryRun> {
            auto store = shop.openStore();
            if (!store)
                return tl::unexpected(store.error());
            return dryRun(**store, rules, reviewsTried);
        },
        [this, id = now.id, skipped = !now.templateActive](Result<DryRun> run) {
            if (!run)
                return emit failed(run.error());
            const int all = int(run->hits.size());
            if (all == 0)
                return m_dry->setText(tr("There are no reviews yet to try it on."));
            if (skipped)
                return m_dry->setText(tr("Its template is in the archive, so the rule is skipped. Choose another one, or bring it back on the page Templates."));
            m_dry->setText(tr("Of the last %n review(s) this rule would speak for %1; for %2 none would.", nullptr, all)
                               .arg(format::count(run->countOf(id)), format::count(run->countOf(0))));
        });
}

bool RulesSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_list) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool alt = key->modifiers() == Qt::AltModifier;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            (key->key() == Qt::Key_Up ? m_up : m_down)->click();
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace encore::ui
