#include "figures/change_editor.h"

#include "base/calendar.h"
#include "changes/change_repository.h"
#include "common/error_text.h"
#include "common/role_gate.h"
#include "figures/change_words.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace encore::ui {

ChangeEditor::ChangeEditor(Shop& shop, QWidget* pane)
    : Sheet(pane),
      m_shop(shop),
      m_title(new QLineEdit),
      m_kind(new QComboBox),
      m_done(new QCheckBox),
      m_day(new QDateEdit),
      m_hint(new PlainLabel({}, Type::Small, Token::Text2)),
      m_notes(new QPlainTextEdit),
      m_problem(new PlainLabel({}, Type::Body, Token::Negative)),
      m_remove(new Button({}, Icon::Trash)),
      m_save(new PrimaryButton)
{
    guardTyped();
    setObjectName(QStringLiteral("changeEditor"));
    const auto field = [this](QWidget* widget, const char* name) {
        auto* caption = new PlainLabel({}, Type::Small, Token::Text2);
        caption->setBuddy(widget);
        widget->setObjectName(QLatin1String(name));
        body()->addWidget(caption);
        body()->addWidget(widget);
        m_captions.append({caption, widget});
    };
    field(m_title, "changeTitle");
    field(m_kind, "changeKind");
    body()->addWidget(m_done);
    field(m_day, "changeDay");
    body()->addWidget(m_hint);
    field(m_notes, "changeNotes");
    body()->addWidget(m_problem);
    body()->addStretch(1);
    addFootButton(m_remove);
    addFootButton(m_save);
    m_title->setMaxLength(500);
    m_done->setObjectName(QStringLiteral("changeDone"));
    m_hint->setWordWrap(true);
    m_day->setCalendarPopup(true);
    m_day->setMinimumHeight(metric::controlHeight);
    m_day->setDateRange(QDate(1990, 1, 1), QDate(2200, 12, 31));
    m_notes->setFixedHeight(96);
    m_notes->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("changeProblem"));
    m_problem->setWordWrap(true);
    m_remove->setObjectName(QStringLiteral("removeChange"));
    m_save->setObjectName(QStringLiteral("saveChange"));
    setSaveButton(m_save);
    needsPermission(m_save, Permission::Reviews);
    needsPermission(m_remove, Permission::Reviews);
    setLightDismiss(false);
    connect(m_title, &QLineEdit::returnPressed, this, &ChangeEditor::save);
    connect(m_done, &QCheckBox::toggled, this, &ChangeEditor::retranslate);
    connect(m_save, &QPushButton::clicked, this, &ChangeEditor::save);
    connect(m_remove, &QPushButton::clicked, this, &ChangeEditor::remove);
    retranslate();
}

void ChangeEditor::retranslate()
{
    const QStringList captions{tr("What was changed"), tr("Kind"), m_done->isChecked() ? tr("Done on") : tr("Planned for"), tr("Notes")};
    for (int i = 0; i < m_captions.size(); ++i) {
        m_captions[i].first->setText(captions[i]);
        m_captions[i].second->setAccessibleName(captions[i]);
    }
    m_title->setPlaceholderText(tr("Stronger boxes"));
    m_done->setText(tr("It is done"));
    m_hint->setText(m_done->isChecked() ? tr("From this day on it stands as a mark in the charts, and before and after can be compared.") : tr("What is only planned is no mark yet."));
    const QString kind = m_kind->currentData().toString();
    m_kind->clear();
    for (const QString& id : changeKinds())
        m_kind->addItem(change_words::kind(id), id);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::LongFormat));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("Save"));
    setTitle(m_change.id ? tr("Change") : tr("New change"));
}

void ChangeEditor::begin(const Change& change)
{
    m_change = change;
    const QDate today = localDay(m_shop.clock().nowUtc(), m_shop.profile().zone);
    m_title->setText(change.title);
    m_done->setChecked(change.isDone() || !change.id);
    m_day->setDate(change.doneOn.value_or(change.plannedFor.value_or(today)));
    m_notes->setPlainText(change.notes);
    m_problem->hide();
    m_remove->setVisible(bool(change.id));
    retranslate();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(change.kind)));
    open();
    m_title->setFocus();
    m_title->selectAll();
}

void ChangeEditor::save()
{
    Change change = m_change;
    change.title = m_title->text().trimmed();
    change.kind = m_kind->currentData().toString();
    change.notes = m_notes->toPlainText().trimmed();
    change.doneOn.reset();
    const QDate today = localDay(m_shop.clock().nowUtc(), m_shop.profile().zone);
    QString problem;
    if (change.title.isEmpty())
        problem = tr("Write what was changed.");
    else if (m_done->isChecked() && m_day->date() > today)
        problem = tr("A day that is still to come is a plan: take the tick away, or choose an earlier day.");
    if (!problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        return change.title.isEmpty() ? m_title->setFocus() : m_day->setFocus();
    }
    if (m_done->isChecked())
        change.doneOn = m_day->date();
    else
        change.plannedFor = m_day->date();
    const bool fresh = !change.id;
    const auto written = m_shop.write({UnitKind::Edit, Permission::Reviews, unitLabel(fresh ? "change.add" : "change.edit", {change.title}), {}}, [&](UnitOfWork& unit) -> Status {
        ChangeRepository changes(m_shop.store().db());
        if (!fresh)
            return changes.update(unit, change);
        ENCORE_LET(change.id, changes.insert(unit, change));
        return {};
    });
    if (!written) {
        m_problem->setText(errorText(written.error()));
        m_problem->show();
        return;
    }
    close();
    emit saved(fresh ? tr("Change written down: %1").arg(change.title) : tr("Change edited: %1").arg(change.title), written->unit, change.id);
}

void ChangeEditor::remove()
{
    const auto written = m_shop.write({UnitKind::Edit, Permission::Reviews, unitLabel("change.remove", {m_change.title}), {}},
                                      [&](UnitOfWork& unit) { return ChangeRepository(m_shop.store().db()).remove(unit, m_change.id); });
    if (!written) {
        m_problem->setText(written.error().code == ErrorCode::Conflict ? tr("A case names this change, so it stays. Take it out of the case first.") : errorText(written.error()));
        m_problem->show();
        return;
    }
    close();
    emit saved(tr("Change removed: %1").arg(m_change.title), written->unit, {});
}

void ChangeEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace encore::ui
