#include "templates/template_editor.h"

#include "customers/custom_field_repository.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "common/shop_words.h"
#include "replies/template_repository.h"
#include "shop/channel_repository.h"
#include "widgets/button.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace encore::ui {

TemplateEditor::TemplateEditor(Shop& shop, QWidget* parent)
    : QWidget(parent), m_shop(shop), m_title(new QLineEdit), m_shortcut(new QLineEdit), m_folder(new QComboBox), m_language(new QComboBox),
      m_channel(new QComboBox), m_from(new QComboBox), m_to(new QComboBox), m_block(new QCheckBox), m_body(new QPlainTextEdit),
      m_insert(new Button({}, Icon::Plus)), m_duplicate(new Button({}, Icon::Copy)), m_archive(new Button({}, Icon::Archive)), m_save(new PrimaryButton),
      m_used(new PlainLabel({}, Type::Small, Token::Text2)), m_previewCard(new Card), m_preview(new ReadingText), m_state(new PlainLabel({}, Type::Small, Token::Text2))
{
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(120);
    connect(&m_later, &QTimer::timeout, this, &TemplateEditor::preview);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplateEditor::changed);
    for (QLineEdit* field : {m_title, m_shortcut})
        connect(field, &QLineEdit::textChanged, this, &TemplateEditor::changed);
    for (QComboBox* box : {m_folder, m_language, m_channel, m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &TemplateEditor::changed);
    connect(m_block, &QCheckBox::toggled, this, &TemplateEditor::changed);
    connect(m_insert, &QPushButton::clicked, this, &TemplateEditor::showInsertMenu);
    connect(m_duplicate, &QPushButton::clicked, this, &TemplateEditor::duplicateRequested);
    connect(m_archive, &QPushButton::clicked, this, [this] { emit archiveRequested(m_use.entry.active); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(edited(), newFolder()); });
    connect(m_folder, &QComboBox::editTextChanged, this, &TemplateEditor::changed);
    retranslate();
}

void TemplateEditor::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::gap20, metric::gap16, metric::gap20, metric::gap16);
    column->setSpacing(metric::gap12);
    const auto row = [&] {
        auto* line = new QHBoxLayout;
        line->setSpacing(metric::gap12);
        column->addLayout(line);
        return line;
    };
    const auto field = [&](QHBoxLayout* into, QWidget* widget, const char* name, int stretch) {
        auto* box = new QVBoxLayout;
        box->setSpacing(metric::gap4);
        auto* caption = new PlainLabel({}, Type::Small, Token::Text2);
        caption->setBuddy(widget);
        box->addWidget(caption);
        box->addWidget(widget);
        into->addLayout(box, stretch);
        widget->setObjectName(QLatin1String(name));
        m_captions.append({caption, widget});
    };
    auto* first = row();
    field(first, m_title, "templateTitle", 3);
    field(first, m_shortcut, "templateShortcut", 1);
    field(first, m_folder, "templateFolder", 2);
    auto* second = row();
    field(second, m_from, "starsFrom", 1);
    field(second, m_to, "starsTo", 1);
    field(second, m_channel, "templateChannel", 2);
    field(second, m_language, "templateLanguage", 1);
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->lineEdit()->setMaxLength(80);
    m_folder->setToolTip(tr("Choose a folder or type a new one"));
    m_title->setMaxLength(kTemplateTitleLimit);
    m_shortcut->setMaxLength(kTemplateShortcutLimit);
    auto* tools = row();
    m_insert->setObjectName(QStringLiteral("insertVariable"));
    m_block->setObjectName(QStringLiteral("isBlock"));
    tools->addWidget(m_insert);
    tools->addWidget(m_block);
    tools->addStretch(1);
    tools->addWidget(m_used);
    m_body->setObjectName(QStringLiteral("templateBody"));
    m_body->setMinimumHeight(140);
    m_body->setTabChangesFocus(true);
    column->addWidget(m_body, 1);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_previewCard->body()->addWidget(m_preview);
    m_previewCard->body()->addWidget(m_state);
    m_state->setWordWrap(true);
    column->addWidget(m_previewCard);
    auto* foot = row();
    m_duplicate->setObjectName(QStringLiteral("duplicateTemplate"));
    m_archive->setObjectName(QStringLiteral("archiveTemplate"));
    m_save->setObjectName(QStringLiteral("saveTemplate"));
    needsPermission({m_title, m_shortcut, m_folder, m_from, m_to, m_channel, m_language, m_insert, m_block, m_body, m_duplicate, m_archive, m_save}, Permission::Templates);
    foot->addWidget(m_duplicate);
    foot->addWidget(m_archive);
    foot->addStretch(1);
    foot->addWidget(m_save);
}

void TemplateEditor::fillChoices()
{
    m_folder->clear();
    m_folder->addItem(tr("No folder"), 0);
    if (const auto folders = m_shop.store().templates().folders())
        for (const TemplateFolder& folder : *folders)
            m_folder->addItem(folder.name, folder.id.value);
    m_channel->clear();
    m_channel->addItem(tr("any channel"), 0);
    if (const auto channels = m_shop.store().channels().all())
        for (const Channel& channel : *channels)
            m_channel->addItem(channel.name, channel.id.value);
    m_language->clear();
    m_language->addItem(tr("any language"), QString());
    for (const QString& code : {QStringLiteral("ru"), QStringLiteral("en")})
        m_language->addItem(shop_words::language(code), code);
    for (QComboBox* box : {m_from, m_to}) {
        box->clear();
        box->addItem(tr("any"), 0);
        for (int stars = 1; stars <= 5; ++stars)
            box->addItem(QString(stars, QChar(0x2605)), stars);
    }
}

void TemplateEditor::fill()
{
    m_filling = true;
    fillChoices();
    const ReplyTemplate& t = m_use.entry;
    const auto choose = [](QComboBox* box, const QVariant& value) { box->setCurrentIndex(qMax(0, box->findData(value))); };
    m_title->setText(t.title);
    m_shortcut->setText(t.shortcut);
    choose(m_folder, t.folder.value);
    choose(m_channel, t.channel.value);
    choose(m_language, t.language);
    choose(m_from, t.starsFrom.value_or(0));
    choose(m_to, t.starsTo.value_or(0));
    m_block->setChecked(t.isBlock);
    m_body->setPlainText(t.body);
    const bool stored = bool(t.id);
    m_duplicate->setVisible(stored);
    m_archive->setVisible(stored);
    m_archive->setText(t.active ? tr("Archive") : tr("Take out of the archive"));
    QString used;
    if (stored)
        used = m_use.uses > 0 ? tr("used %n time(s)", nullptr, int(qMin<qint64>(m_use.uses, 1'000'000'000))) : tr("not used yet");
    if (m_use.lastUsedAt)
        used += QStringLiteral(" · ") + tr("last %1").arg(format::ago(*m_use.lastUsedAt, m_shop.clock().nowUtc()));
    m_used->setText(used);
    m_filling = false;
    changed();
    m_later.stop();
    preview();
}

void TemplateEditor::show(const TemplateUse& use)
{
    m_use = use;
    m_personLanguage.clear();
    fill();
}

void TemplateEditor::beginNew(bool block, FolderId folder)
{
    m_use = {};
    m_use.entry.isBlock = block;
    m_use.entry.folder = folder;
    m_use.entry.language = m_shop.profile().language;
    fill();
    m_title->setFocus();
}

ReplyTemplate TemplateEditor::edited() const
{
    ReplyTemplate t = m_use.entry;
    t.title = m_title->text().trimmed();
    t.shortcut = m_shortcut->text().trimmed();
    const int folder = m_folder->findText(m_folder->currentText().trimmed(), Qt::MatchFixedString);
    t.folder = folder >= 0 ? FolderId(m_folder->itemData(folder).toLongLong()) : FolderId();
    t.channel = ChannelId(m_channel->currentData().toLongLong());
    t.language = m_language->currentData().toString();
    t.isBlock = m_block->isChecked();
    t.body = m_body->toPlainText();
    int from = m_from->currentData().toInt(), to = m_to->currentData().toInt();
    if (from == 0 || to == 0)
        from = to = qMax(from, to);
    if (from > to)
        std::swap(from, to);
    t.starsFrom = from > 0 ? std::optional(from) : std::nullopt;
    t.starsTo = to > 0 ? std::optional(to) : std::nullopt;
    return t;
}

QString TemplateEditor::newFolder() const
{
    const QString name = m_folder->currentText().simplified();
    return m_folder->findText(name, Qt::MatchFixedString) < 0 ? name : QString();
}

bool TemplateEditor::hasChanges() const { return !(edited() == m_use.entry) || !newFolder().isEmpty(); }

void TemplateEditor::forgetChanges()
{
    if (!newFolder().isEmpty())
        m_folder->setCurrentIndex(0);
    m_use.entry = edited();
    changed();
}

void TemplateEditor::changed()
{
    if (m_filling)
        return;
    m_save->setEnabled(hasChanges() && !m_title->text().trimmed().isEmpty() && !m_body->toPlainText().trimmed().isEmpty());
    m_later.start();
}

void TemplateEditor::refreshPreview()
{
    m_personLanguage.clear();
    preview();
}

void TemplateEditor::preview()
{
    const QString language = m_language->currentData().toString().isEmpty() ? m_shop.profile().language : m_language->currentData().toString();
    if (m_personLanguage != language) {
        m_person = previewPerson(m_shop, language);
        m_personLanguage = language;
    }
    m_previewCard->setAside(m_person.line.isEmpty() ? tr("an example") : m_person.line.left(80));
    const RenderedText rendered = renderTemplate(m_body->toPlainText(), m_person.context);
    QList<ReadingText::Mark> marks;
    int open = 0;
    for (const PlaceholderSpan& span : rendered.spans) {
        Token ground = Token::AccentSoft;
        if (span.kind == PlaceholderSpan::Kind::Fallback)
            ground = Token::Surface2;
        if (span.kind == PlaceholderSpan::Kind::Unresolved) {
            ground = span.problem == PlaceholderProblem::NotAnswered || span.problem == PlaceholderProblem::NoValue ? Token::WarningSoft : Token::NegativeSoft;
            ++open;
        }
        marks.append({int(span.start), int(span.length), ground, span.kind == PlaceholderSpan::Kind::Unresolved});
    }
    m_preview->setText(rendered.text, marks);
    m_state->setToken(open > 0 ? Token::Warning : Token::Text2);
    m_state->setText(open > 0 ? tr("%n place(s) stay open for this person; they are asked about or must be filled in before posting.", nullptr, open)
                              : tr("Blue: filled in from the records. Grey: the text for when nothing is known."));
}

void TemplateEditor::insert(const QString& text)
{
    m_body->insertPlainText(text);
    m_body->setFocus();
}

void TemplateEditor::showInsertMenu()
{
    const QString language = m_language->currentData().toString().isEmpty() ? m_shop.profile().language : m_language->currentData().toString();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this](QMenu* into, const QString& label, const QString& text) {
        connect(into->addAction(QString(label).replace(u'&', QLatin1String("&&"))), &QAction::triggered, this, [this, text] { insert(text); });
    };
    for (const TemplateVariable variable : templateVariables()) {
        const QStringList names = namesOf(variable, language);
        if (names.isEmpty())
            continue;
        const auto value = m_person.context.values.value(variable).simplified();
        add(menu, value.isEmpty() ? names.front() : QStringLiteral("%1\t%2").arg(names.front(), value.left(30)), QStringLiteral("{{%1}}").arg(names.front()));
    }
    if (const auto fields = CustomFieldRepository(m_shop.store().db()).all(); fields && !fields->empty()) {
        menu->addSeparator();
        for (const CustomField& field : *fields)
            add(menu, field.name, QStringLiteral("{{%1}}").arg(QString(field.name).remove(u'{').remove(u'}').remove(u'|')));
    }
    menu->addSeparator();
    const bool russian = language == QLatin1String("ru");
    add(menu, tr("Ask me when writing"), russian ? QStringLiteral("{{?что сделали}}") : QStringLiteral("{{?what we did}}"));
    add(menu, tr("By the customer's gender"), russian ? QStringLiteral("{{род: рад|рада|рады}}") : QStringLiteral("{{gender: he|she|they}}"));
    TemplateFilter filter;
    filter.blocks = true;
    if (const auto blocks = m_shop.store().templates().list(filter); blocks && !blocks->empty()) {
        auto* sub = menu->addMenu(tr("Block"));
        for (const TemplateUse& block : *blocks)
            add(sub, block.entry.title, QStringLiteral("{{> %1}}").arg(block.entry.title));
    }
    menu->popup(m_insert->mapToGlobal(QPoint(0, m_insert->height())));
}

void TemplateEditor::retranslate()
{
    const QStringList captions{tr("Title"), tr("Shortcut after “/”"), tr("Folder"), tr("Stars from"), tr("Stars to"), tr("Channel"), tr("Language")};
    for (int i = 0; i < m_captions.size(); ++i) {
        m_captions[i].first->setText(captions[i]);
        m_captions[i].second->setAccessibleName(captions[i]);
    }
    m_body->setAccessibleName(tr("Text of the template"));
    m_body->setPlaceholderText(tr("Hello, {{first name|“friend”}}! …"));
    m_insert->setText(tr("Insert"));
    m_insert->setAccessibleName(tr("Insert a variable"));
    m_block->setText(tr("A block that other templates share"));
    m_duplicate->setText(tr("Duplicate"));
    m_save->setText(tr("Save"));
    m_save->setKeyHint(Shortcut(QStringLiteral("Ctrl+S")));
    m_previewCard->setTitle(tr("How it will read"));
    m_preview->setAccessibleName(tr("How it will read"));
    if (!hasChanges())
        fill();
}

} // namespace encore::ui
