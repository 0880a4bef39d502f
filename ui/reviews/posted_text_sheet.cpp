#include "reviews/posted_text_sheet.h"

#include "base/text_fold.h"
#include "common/role_gate.h"
#include "reviews/length_bar.h"
#include "widgets/button.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace encore::ui {

PostedTextSheet::PostedTextSheet(QWidget* pane) : Sheet(pane, {}, 440), m_text(new QPlainTextEdit), m_length(new LengthBar), m_save(new PrimaryButton)
{
    guardTyped();
    setObjectName(QStringLiteral("postedTextSheet"));
    setLightDismiss(false);
    m_text->setObjectName(QStringLiteral("postedText"));
    m_text->setTabChangesFocus(true);
    saveFrom(m_text, [this] { save(); });
    m_save->setObjectName(QStringLiteral("postedTextSave"));
    setSaveButton(m_save);
    needsPermission({m_text, m_save}, Permission::Reviews);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_length);
    addFootButton(m_save);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PostedTextSheet::textChanged);
    connect(m_save, &QPushButton::clicked, this, &PostedTextSheet::save);
}

PostedTextSheet& PostedTextSheet::in(QWidget* pane)
{
    if (auto* made = pane->findChild<PostedTextSheet*>(QString(), Qt::FindDirectChildrenOnly))
        return *made;
    return *new PostedTextSheet(pane);
}

void PostedTextSheet::present(const Reply& reply, int limit)
{
    m_reply = reply;
    m_limit = limit;
    setTitle(reply.isPublic ? tr("As it stands there now") : tr("As it was sent"));
    m_text->setAccessibleName(tr("Answer"));
    m_save->setText(tr("Save"));
    m_text->setPlainText(reply.text);
    textChanged();
    open();
    m_text->setFocus();
}

void PostedTextSheet::textChanged()
{
    const QString text = m_text->toPlainText().trimmed();
    m_length->set(int(graphemeCount(text)), m_limit);
    m_save->setEnabled(!text.isEmpty() && text != m_reply.text.trimmed() && !m_length->isOver());
}

void PostedTextSheet::save()
{
    if (!m_save->isEnabled())
        return;
    close();
    emit changed(m_reply.id, m_text->toPlainText().trimmed());
}

} // namespace encore::ui
