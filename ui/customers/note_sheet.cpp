#include "customers/note_sheet.h"

#include "common/role_gate.h"
#include "widgets/button.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace encore::ui {

NoteSheet::NoteSheet(QWidget* pane) : Sheet(pane, {}, 420), m_text(new QPlainTextEdit), m_remove(new Button({}, ButtonKind::Danger)), m_save(new PrimaryButton)
{
    guardTyped();
    setObjectName(QStringLiteral("noteSheet"));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setTabChangesFocus(true);
    m_remove->setObjectName(QStringLiteral("removeNote"));
    m_save->setObjectName(QStringLiteral("saveNote"));
    needsPermission({m_remove, m_save}, Permission::Reviews);
    body()->addWidget(m_text, 1);
    addFootButton(m_remove);
    addFootButton(m_save);
    setLightDismiss(false);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &NoteSheet::save);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        close();
        emit removeRequested(m_note);
    });
    for (const char* keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &NoteSheet::save);
    }
    retranslate();
}

void NoteSheet::write(const Note& note)
{
    m_note = note;
    setTitle(note.id ? tr("Note") : tr("New note"));
    m_remove->setVisible(bool(note.id));
    m_text->setPlainText(note.text);
    m_save->setEnabled(!note.text.trimmed().isEmpty());
    open();
    m_text->setFocus();
}

void NoteSheet::save()
{
    m_note.text = m_text->toPlainText().trimmed();
    if (!m_note.text.isEmpty())
        emit saveRequested(m_note);
}

void NoteSheet::retranslate()
{
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Seen by the staff only"));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("Save"));
    m_save->setKeyHint(Shortcut(QStringLiteral("Ctrl+Enter")));
}

} // namespace encore::ui
