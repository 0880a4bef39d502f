#include "cases/causes_sheet.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "shop/unit_label.h"
#include "widgets/ask_sheet.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/line_delegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {

// Hung below itself, directly or further down.
bool isBelow(const std::vector<Cause>& all, CauseId cause, CauseId top)
{
    for (size_t depth = 0; cause && depth <= all.size(); ++depth) {
        if (cause == top)
            return true;
        const auto found = std::ranges::find(all, cause, &Cause::id);
        cause = found == all.end() ? CauseId() : found->parent;
    }
    return false;
}

} // namespace

CausesSheet::CausesSheet(CaseDesk& desk, AskSheet& ask, QWidget* pane)
    : Sheet(pane, {}, 520), m_desk(desk), m_ask(ask), m_hint(new PlainLabel({}, Type::Body, Token::Text2)), m_list(new QListWidget), m_name(new QLineEdit),
      m_parent(new QComboBox), m_problem(new PlainLabel({}, Type::Body, Token::Negative)), m_new(new Button({}, Icon::Plus)), m_merge(new Button), m_remove(new Button({}, Icon::Trash)),
      m_save(new PrimaryButton)
{
    setObjectName(QStringLiteral("causesSheet"));
    setTitle(tr("Root causes"));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Why things go wrong, two levels deep. A cause that is put into another one takes its cases along."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setAccessibleName(tr("Root causes"));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("Name of the cause"));
    m_name->setAccessibleName(tr("Name of the cause"));
    m_parent->setAccessibleName(tr("Stands under"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_new->setText(tr("Cause"));
    m_new->setAccessibleName(tr("New cause"));
    m_merge->setText(tr("Put into another one…"));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("Save"));
    const std::pair<QWidget*, const char*> names[]{{m_list, "causeList"}, {m_name, "causeName"}, {m_parent, "causeParent"}, {m_problem, "causeProblem"},
                                                   {m_new, "newCause"},   {m_merge, "mergeCause"}, {m_remove, "removeCause"}, {m_save, "saveCause"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    needsPermission({m_name, m_parent, m_new, m_merge, m_remove, m_save}, Permission::Settings);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metric::gap8);
    fields->addWidget(m_name, 3);
    fields->addWidget(m_parent, 2);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(metric::gap8);
    tools->addWidget(m_new);
    tools->addWidget(m_merge);
    tools->addStretch(1);
    body()->addWidget(m_hint);
    body()->addWidget(m_list, 1);
    body()->addLayout(tools);
    body()->addLayout(fields);
    body()->addWidget(m_problem);
    addFootButton(m_remove);
    addFootButton(m_save);
    connect(m_list, &QListWidget::currentRowChanged, this, &CausesSheet::showCause);
    connect(m_new, &QPushButton::clicked, this, &CausesSheet::begin);
    connect(m_save, &QPushButton::clicked, this, &CausesSheet::save);
    connect(m_name, &QLineEdit::returnPressed, this, &CausesSheet::save);
    connect(m_merge, &QPushButton::clicked, this, &CausesSheet::merge);
    connect(m_remove, &QPushButton::clicked, this, &CausesSheet::remove);
}

void CausesSheet::present()
{
    // A shop that never had a case has no causes yet; whoever may not put them in sees the empty list.
    if (isAllowed(m_desk.shop.actor().role, Permission::Reviews))
        if (const Status there = m_desk.service.ensureCauses(m_desk.shop.profile().language); !there)
            emit failed(there.error());
    reload(m_cause.id);
    open();
    m_list->setFocus();
}

void CausesSheet::reload(CauseId select)
{
    CauseRepository causes(m_desk.store().db());
    auto all = causes.all(true);
    auto uses = causes.uses();
    if (!all || !uses)
        return emit failed(all ? uses.error() : all.error());
    m_causes = std::move(*all);
    m_uses = std::move(*uses);
    m_filling = true;
    m_list->clear();
    int row = m_causes.empty() ? -1 : 0;
    for (size_t i = 0; i < m_causes.size(); ++i) {
        const Cause& cause = m_causes[i];
        auto* item = new QListWidgetItem((cause.parent ? QStringLiteral("      ") : QString()) + cause.name, m_list);
        if (const qint64 used = m_uses.value(cause.id))
            item->setData(LineDelegate::asideRole, tr("%n case(s)", nullptr, int(qMin<qint64>(used, 1'000'000))));
        if (cause.id == select)
            row = int(i);
    }
    m_filling = false;
    m_list->setCurrentRow(row);
    showCause(row);
}

const Cause* CausesSheet::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_causes.size()) ? &m_causes[size_t(row)] : nullptr;
}

void CausesSheet::showCause(int)
{
    if (m_filling)
        return;
    const Cause* cause = current();
    m_cause = cause ? *cause : Cause();
    m_problem->hide();
    m_name->setText(m_cause.name);
    m_parent->clear();
    m_parent->addItem(tr("at the top"), qint64(0));
    for (const Cause& head : m_causes)
        if (!head.parent && !(m_cause.id && isBelow(m_causes, head.id, m_cause.id)))
            m_parent->addItem(head.name.left(60), head.id.value);
    m_parent->setCurrentIndex(qMax(0, m_parent->findData(m_cause.parent.value)));
    m_merge->setEnabled(cause && m_causes.size() > 1);
    m_remove->setEnabled(cause != nullptr);
}

void CausesSheet::begin()
{
    const CauseId under = m_cause.parent ? m_cause.parent : m_cause.id;
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    showCause(-1);
    m_parent->setCurrentIndex(qMax(0, m_parent->findData(under.value)));
    m_name->setFocus();
}

bool CausesSheet::write(const char* label, const QString& name, const QString& done, const std::function<Status(UnitOfWork&)>& work)
{
    const auto written = m_desk.shop.write({UnitKind::Settings, Permission::Settings, unitLabel(label, {name}), {}}, work);
    if (!written) {
        emit failed(written.error());
        return false;
    }
    if (written->unit)
        // The sheet is made anew with another language; the offer to undo may outlive it.
        emit undoOffered({done, [sheet = QPointer(this), &shop = m_desk.shop, unit = written->unit] {
                              const auto undone = shop.undo(unit);
                              if (sheet && !undone)
                                  emit sheet->failed(undone.error());
                              if (sheet && sheet->isOpen())
                                  sheet->reload(sheet->m_cause.id);
                          }});
    return true;
}

void CausesSheet::save()
{
    Cause edited = m_cause;
    edited.name = m_name->text().simplified();
    edited.parent = CauseId(m_parent->currentData().toLongLong());
    if (edited.name.isEmpty() || !isAllowed(m_desk.shop.actor().role, Permission::Settings))
        return m_name->setFocus();
    // The same name twice under one head would be two answers to one question.
    for (const Cause& other : m_causes)
        if (other.id != edited.id && other.parent == edited.parent && other.name.compare(edited.name, Qt::CaseInsensitive) == 0) {
            m_problem->setText(tr("There is a cause of this name already. Put one into the other instead."));
            m_problem->show();
            return;
        }
    if (edited.id && edited == m_cause)
        return;
    CauseRepository causes(m_desk.store().db());
    CauseId id = edited.id;
    if (!id)
        for (const Cause& other : m_causes)
            if (other.parent == edited.parent)
                edited.position = qMax(edited.position, other.position + 1);
    const bool written = write(id ? "cause.rename" : "cause.add", edited.name, id ? tr("Cause changed: %1").arg(edited.name) : tr("Cause added: %1").arg(edited.name), [&](UnitOfWork& unit) -> Status {
        if (id)
            return causes.update(unit, edited);
        ENCORE_LET(id, causes.insert(unit, edited));
        return {};
    });
    if (written)
        reload(id);
}

void CausesSheet::merge()
{
    const Cause from = m_cause;
    if (!from.id)
        return;
    AskSheet::Question question;
    question.title = tr("Put “%1” into which cause?").arg(from.name.left(60));
    question.hint = tr("Its cases take the other cause over.");
    question.accept = tr("Put together");
    question.narrows = true;
    question.placeholder = tr("Begin to type: size, late, packing");
    for (const Cause& other : m_causes)
        if (!isBelow(m_causes, other.id, from.id))
            question.choices << AskSheet::Choice{QString::number(other.id.value), causePath(m_causes, other.id), {}};
    question.answer = [this, from](const QString& chosen, const QString&) {
        const CauseId into(chosen.toLongLong());
        if (!into)
            return;
        if (write("cause.merge", from.name, tr("Put together: %1").arg(from.name), [&](UnitOfWork& unit) { return CauseRepository(m_desk.store().db()).merge(unit, from.id, into); }))
            reload(into);
    };
    m_ask.ask(std::move(question));
}

void CausesSheet::remove()
{
    const Cause gone = m_cause;
    if (!gone.id)
        return;
    if (write("cause.remove", gone.name, tr("Cause removed: %1").arg(gone.name), [&](UnitOfWork& unit) { return CauseRepository(m_desk.store().db()).retire(unit, gone.id); }))
        reload({});
}

} // namespace encore::ui
