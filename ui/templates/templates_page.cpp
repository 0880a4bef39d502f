#include "templates/templates_page.h"

#include "common/format.h"
#include "common/prompts.h"
#include "common/role_gate.h"
#include "replies/starter_service.h"
#include "replies/template_repository.h"
#include "shop/unit_label.h"
#include "templates/rules_sheet.h"
#include "templates/template_editor.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/line_delegate.h"
#include "widgets/scroll_pane.h"
#include "widgets/search_field.h"
#include "widgets/splitter.h"
#include "widgets/states.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encore::ui {

TemplatesPage::TemplatesPage(Shop& shop, Prompts& prompts)
    : m_shop(shop), m_prompts(prompts), m_title(new PlainLabel({}, Type::Title)), m_count(new PlainLabel({}, Type::Reading, Token::Text2)),
      m_new(new Button({}, Icon::Plus)), m_starters(new Button({}, Icon::Idea)), m_search(new SearchField),
      m_list(new QListWidget), m_right(new QStackedWidget), m_empty(new EmptyState), m_editor(new TemplateEditor(shop))
{
    setObjectName(QStringLiteral("templatesPage"));
    auto* left = new QWidget;
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, metric::gap12, 0, metric::gap8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_new);
    column->addLayout(head);
    auto* find = new QHBoxLayout;
    find->setContentsMargins(14, 0, 14, 0);
    find->addWidget(m_search);
    column->addLayout(find);
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(14, 0, 14, 0);
    foot->addWidget(m_starters);
    m_rulesButton = new Button({}, Icon::Filter);
    m_rulesButton->setObjectName(QStringLiteral("openRules"));
    foot->addWidget(m_rulesButton);
    foot->addStretch(1);
    column->addLayout(foot);
    const std::pair<QWidget*, const char*> names[]{{m_new, "newTemplate"}, {m_starters, "starters"}, {m_search, "findTemplates"}, {m_list, "templateList"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    needsPermission({m_new, m_starters}, Permission::Templates);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new LineDelegate(m_list));

    m_empty->setIcon(Icon::Templates);
    m_right->addWidget(m_empty);
    m_right->addWidget(new ScrollPane(m_editor));
    auto* splitter = new Splitter(QStringLiteral("templates"));
    splitter->setDefaultSizes({360, 880});
    splitter->addWidget(left);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_search, &SearchField::queryChanged, this, [this] { fillList(m_current); });
    connect(m_search, &SearchField::left, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesPage::rowChanged);
    connect(m_new, &QPushButton::clicked, this, [this] { leaveEdit([this] { beginNew(m_view == QLatin1String("blocks")); }); });
    connect(m_starters, &QPushButton::clicked, this, &TemplatesPage::addStarters);
    connect(m_empty, &StatePanel::acted, this, &TemplatesPage::addStarters);
    connect(m_empty, &StatePanel::secondActed, this, [this] { beginNew(false); });
    connect(m_editor, &TemplateEditor::saveRequested, this, &TemplatesPage::save);
    connect(m_editor, &TemplateEditor::duplicateRequested, this, &TemplatesPage::duplicate);
    connect(m_editor, &TemplateEditor::archiveRequested, this, &TemplatesPage::archive);
    connect(&shop, &Shop::changed, this, [this](const ChangeSet& changes) {
        if (m_active && (changes.touches("templates") || changes.touches("template_folders") || changes.touches("replies")))
            reload(m_current);
    });
    m_rules = new RulesSheet(shop, this);
    connect(m_rulesButton, &QPushButton::clicked, m_rules, &RulesSheet::present);
    connect(m_rules, &RulesSheet::undoOffered, this, &Page::undoOffered);
    connect(m_rules, &RulesSheet::failed, this, &Page::failed);
    retranslate();
}

QList<SubView> TemplatesPage::subViews() const
{
    const auto count = [this](auto holds) { return qint64(std::count_if(m_all.begin(), m_all.end(), holds)); };
    QList<SubView> views{{QStringLiteral("all"), tr("All"), count([](const TemplateUse& u) { return u.entry.active && !u.entry.isBlock; })}};
    for (const TemplateFolder& folder : m_folders)
        views << SubView{QStringLiteral("folder_%1").arg(folder.id.value), folder.name,
                         count([&](const TemplateUse& u) { return u.entry.active && !u.entry.isBlock && u.entry.folder == folder.id; })};
    views << SubView{QStringLiteral("blocks"), tr("Blocks"), count([](const TemplateUse& u) { return u.entry.active && u.entry.isBlock; })};
    views << SubView{QStringLiteral("archive"), tr("Archive"), count([](const TemplateUse& u) { return !u.entry.active; })};
    return views;
}

QList<Command> TemplatesPage::commands()
{
    const auto button = [this](const char* name) { return findChild<QPushButton*>(QLatin1String(name)); };
    QList<Command> made{{QStringLiteral("templates.save"), tr("Save the template"), Shortcut(QStringLiteral("Ctrl+S")), [button] { button("saveTemplate")->click(); },
             [button] { return button("saveTemplate")->isEnabled(); }, Icon::Check},
            {QStringLiteral("templates.find"), tr("Find a template"), Shortcut(QStringLiteral("Ctrl+F")), [this] { m_search->setFocus(); }, {}, Icon::Search}};
    made.first().needs = Permission::Templates;
    return made;
}

QList<Command> TemplatesPage::globalCommands()
{
    QList<Command> made{{QStringLiteral("templates.rules"), tr("Rules that offer a template"), {},
             [this] {
                 emit openRequested(id(), {});
                 m_rules->present();
             },
             {}, Icon::Filter},
            {QStringLiteral("new.template"), tr("New template"), Shortcut(QStringLiteral("M")),
             [this] { emit openRequested(id(), {{QStringLiteral("new"), true}}); }, {}, Icon::Templates}};
    made.last().needs = Permission::Templates;
    return made;
}

QVariantMap TemplatesPage::target() const
{
    QVariantMap where{{QStringLiteral("view"), m_view}};
    if (m_current)
        where.insert(QStringLiteral("id"), m_current.value);
    return where;
}

void TemplatesPage::activate(const QVariantMap& target)
{
    m_active = true;
    const QString view = target.value(QStringLiteral("view")).toString();
    const TemplateId wanted(target.value(QStringLiteral("id")).toLongLong());
    const auto go = [this, view, wanted, fresh = target.contains(QStringLiteral("new"))] {
        if (!view.isEmpty())
            m_view = view;
        else if (wanted)
            m_view = QStringLiteral("all");
        reload(wanted ? wanted : m_current);
        if (fresh)
            beginNew(false);
        emit changed();
    };
    // Coming back to what is being edited changes nothing; going elsewhere asks first.
    if (m_right->currentIndex() == 1 && m_editor->hasChanges() && view.isEmpty() && !wanted && !target.contains(QStringLiteral("new")))
        return;
    leaveEdit(go);
}

void TemplatesPage::focusFirst() { m_list->setFocus(); }

FolderId TemplatesPage::folder() const
{
    return m_view.startsWith(QLatin1String("folder_")) ? FolderId(m_view.mid(7).toLongLong()) : FolderId();
}

void TemplatesPage::reload(TemplateId select)
{
    TemplateFilter filter;
    filter.activeOnly = false;
    auto all = m_shop.store().templates().list(filter);
    auto folders = m_shop.store().templates().folders();
    if (!all)
        return emit failed(all.error());
    m_all = std::move(*all);
    m_folders = folders.value_or(std::vector<TemplateFolder>());
    if (folder() && std::none_of(m_folders.begin(), m_folders.end(), [this](const TemplateFolder& f) { return f.id == folder(); }))
        m_view = QStringLiteral("all");
    fillList(select);
    emit changed();
}

void TemplatesPage::fillList(TemplateId select)
{
    const QString words = m_search->text().simplified();
    m_shown.clear();
    int row = -1;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (size_t i = 0; i < m_all.size(); ++i) {
            const ReplyTemplate& t = m_all[i].entry;
            const bool archived = m_view == QLatin1String("archive"), blocks = m_view == QLatin1String("blocks");
            if (t.active == archived || (!archived && t.isBlock != blocks) || (folder() && t.folder != folder()))
                continue;
            const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
            if (!std::all_of(all.begin(), all.end(), [&](const QString& word) {
                    return t.title.contains(word, Qt::CaseInsensitive) || t.shortcut.contains(word, Qt::CaseInsensitive) || t.body.contains(word, Qt::CaseInsensitive);
                }))
                continue;
            QStringList aside;
            if (t.starsFrom && t.starsTo)
                aside << (*t.starsFrom == *t.starsTo ? QStringLiteral("%1★").arg(*t.starsFrom) : QStringLiteral("%1–%2★").arg(*t.starsFrom).arg(*t.starsTo));
            if (m_all[i].uses > 0)
                aside << QStringLiteral("×%1").arg(m_all[i].uses);
            auto* item = new QListWidgetItem(t.title, m_list);
            item->setData(LineDelegate::asideRole, aside.join(QStringLiteral("   ")));
            item->setToolTip(t.shortcut.isEmpty() ? t.title : QStringLiteral("/") + t.shortcut);
            if (t.id == select)
                row = int(m_shown.size());
            m_shown.push_back(int(i));
        }
        if (row < 0 && !m_shown.empty())
            row = 0;
        m_list->setCurrentRow(row);
    }
    m_count->setText(format::count(qint64(m_shown.size())));
    m_search->setMatches(words.isEmpty() ? -1 : qint64(m_shown.size()));
    const TemplateId next = row >= 0 ? m_all[size_t(m_shown[size_t(row)])].entry.id : TemplateId();
    if (next && next == m_current && m_right->currentIndex() == 1 && m_editor->hasChanges())
        return;
    show(row);
}

void TemplatesPage::show(int row)
{
    if (row < 0 || row >= int(m_shown.size())) {
        m_current = {};
        const bool none = m_all.empty();
        m_empty->setSentence(none ? tr("No templates yet") : tr("Nothing here"));
        m_empty->setDetail(none ? tr("A library of 24 answers for common cases is ready; change them as you like.") : tr("No template of this kind, or none with these words."));
        m_empty->setAction(none ? tr("Add the starter library") : QString());
        m_empty->setSecondAction(tr("New template"));
        return m_right->setCurrentIndex(0);
    }
    const TemplateUse& use = m_all[size_t(m_shown[size_t(row)])];
    m_current = use.entry.id;
    m_editor->show(use);
    m_right->setCurrentIndex(1);
}

void TemplatesPage::rowChanged(int row)
{
    leaveEdit([this, row] {
        show(row);
        emit moved(target());
    });
}

void TemplatesPage::leaveEdit(std::function<void()> then)
{
    if (m_right->currentIndex() != 1 || !m_editor->hasChanges())
        return then();
    Prompts::Question question;
    question.text = tr("Leave without saving?");
    question.detail = tr("What you changed in this template is lost.");
    question.accept = tr("Leave");
    question.refuse = tr("Stay");
    m_prompts.ask(question, [this, then = std::move(then)](bool leave) {
        if (leave)
            return then();
        const QSignalBlocker quiet(m_list);
        for (size_t i = 0; i < m_shown.size(); ++i)
            if (m_all[size_t(m_shown[i])].entry.id == m_current)
                m_list->setCurrentRow(int(i));
    });
}

void TemplatesPage::beginNew(bool block)
{
    m_current = {};
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    m_right->setCurrentIndex(1);
    m_editor->beginNew(block, folder());
}

bool TemplatesPage::write(const QString& label, const QString& done, const std::function<Status(UnitOfWork&)>& work)
{
    const auto changes = m_shop.write({UnitKind::Edit, Permission::Templates, label, {}}, work);
    if (!changes) {
        emit failed(changes.error());
        return false;
    }
    if (changes->unit)
        emit undoOffered({done, [this, unit = changes->unit] {
                              if (const auto undone = m_shop.undo(unit); !undone)
                                  emit failed(undone.error());
                          }});
    return true;
}

void TemplatesPage::save(ReplyTemplate edited, const QString& newFolder)
{
    TemplateId id = edited.id;
    const bool written = write(unitLabel(id ? "template.update" : "template.create", {edited.title}), tr("Saved: %1").arg(edited.title), [&](UnitOfWork& unit) -> Status {
        if (!newFolder.isEmpty()) {
            ENCORE_LET(edited.folder, m_shop.store().templates().insertFolder(unit, {{}, newFolder, int(m_folders.size())}));
        }
        if (id)
            return m_shop.store().templates().update(unit, edited);
        ENCORE_LET(id, m_shop.store().templates().insert(unit, edited));
        return {};
    });
    if (!written)
        return;
    m_editor->forgetChanges();
    m_current = id;
    reload(id);
}

void TemplatesPage::duplicate()
{
    ReplyTemplate copy = m_editor->edited();
    copy.id = {};
    copy.shortcut.clear();
    copy.starterKey.reset();
    copy.active = true;
    copy.title = tr("%1 (copy)").arg(copy.title).left(kTemplateTitleLimit);
    save(copy, {});
}

void TemplatesPage::archive(bool archived)
{
    const auto stored = m_shop.store().templates().find(m_current);
    if (!stored)
        return emit failed(stored.error());
    ReplyTemplate t = *stored;
    t.active = !archived;
    write(unitLabel(archived ? "template.archive" : "template.restore", {t.title}), archived ? tr("Archived: %1").arg(t.title) : tr("Out of the archive: %1").arg(t.title),
          [&](UnitOfWork& unit) { return m_shop.store().templates().update(unit, t); });
}

void TemplatesPage::addStarters()
{
    int added = 0;
    const bool written = write(unitLabel("template.starters"), tr("Starter library added"), [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(added, installStarters(unit, m_shop.store().templates(), m_shop.profile().language));
        return {};
    });
    if (written && added == 0)
        emit noticeRaised({tr("The whole starter library is here already."), Notice::Tone::Plain, {}, {}});
}

void TemplatesPage::retranslate()
{
    m_rulesButton->setText(tr("Rules…"));
    m_rulesButton->setToolTip(tr("Rules that offer a template"));
    m_title->setText(tr("Templates"));
    m_new->setText(tr("New", "template"));
    m_new->setAccessibleName(tr("New template"));
    m_starters->setText(tr("Starter library"));
    m_search->setPlaceholderText(tr("Find in templates"));
    m_search->setAccessibleName(tr("Find in templates"));
    m_search->setKeyHint(Shortcut(QStringLiteral("Ctrl+F")));
    m_list->setAccessibleName(tr("Templates"));
    m_editor->retranslate();
    if (m_active && !m_current && m_right->currentIndex() == 0)
        show(-1);
}

} // namespace encore::ui
