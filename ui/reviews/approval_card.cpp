#include "reviews/approval_card.h"

#include "common/role_gate.h"
#include "replies/text_diff.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"

#include <QVBoxLayout>

namespace encore::ui {

ApprovalCard::ApprovalCard(ReviewDesk& desk, QWidget* parent)
    : Card({}, parent), m_desk(desk), m_note(new PlainLabel({}, Type::Body, Token::Text2)), m_text(new ReadingText), m_approve(new PrimaryButton), m_return(new Button),
      m_change(new Button)
{
    setObjectName(QStringLiteral("approvalCard"));
    m_note->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("approvalText"));
    m_approve->setObjectName(QStringLiteral("approveReply"));
    m_approve->setKeyHint(Shortcut(QStringLiteral("Enter")));
    m_return->setObjectName(QStringLiteral("returnReply"));
    m_return->setKeyHint(Shortcut(QStringLiteral("Backspace")));
    m_change->setObjectName(QStringLiteral("changeReply"));
    needsPermission({m_approve, m_return, m_change}, Permission::Reviews);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, metric::gap8, metric::gap8);
    for (QWidget* button : QList<QWidget*>{m_approve, m_return, m_change})
        flow->addWidget(button);
    for (QWidget* part : QList<QWidget*>{m_note, m_text, buttons})
        body()->addWidget(part);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalCard::approveRequested);
    connect(m_return, &QPushButton::clicked, this, &ApprovalCard::returnRequested);
    connect(m_change, &QPushButton::clicked, this, &ApprovalCard::changeRequested);
    hide();
    retranslate();
}

void ApprovalCard::show(const std::optional<Review>& review)
{
    m_reply.reset();
    if (review && m_desk.isOwner()) {
        const auto making = m_desk.store().replies().inTheMaking(review->id, true);
        if (!making)
            emit failed(making.error());
        else if (*making && (*making)->state == ReplyState::NeedsApproval)
            m_reply = **making;
    }
    setVisible(m_reply.has_value());
    if (!m_reply)
        return;
    const QString who = m_desk.staffName(m_reply->staff);
    setAside(who);
    const auto versions = m_desk.store().replies().versions(m_reply->id);
    if (!versions)
        return emit failed(versions.error());
    QStringList note;
    if (!m_reply->remark.isEmpty())
        note << tr("You asked: %1").arg(m_reply->remark);
    if (versions->empty()) {
        m_text->setText(m_reply->text);
    } else {
        // Taken out and put in, in the order of reading; the sign says it without the colour.
        QString text;
        QList<ReadingText::Mark> marks;
        for (const TextChange& change : textDiff(versions->back().text, m_reply->text)) {
            QString shown = change.text;
            if (change.kind == TextChange::Kind::Removed)
                shown = QStringLiteral("[−") + shown + QLatin1Char(']');
            else if (change.kind == TextChange::Kind::Added)
                shown = QStringLiteral("[+") + shown + QLatin1Char(']');
            if (change.kind != TextChange::Kind::Same)
                marks << ReadingText::Mark{int(text.size()), int(shown.size()), change.kind == TextChange::Kind::Added ? Token::PositiveSoft : Token::NegativeSoft, false};
            text += shown;
        }
        m_text->setText(text, marks);
        note << tr("Compared with what you saw last.");
    }
    m_note->setText(note.join(QLatin1Char('\n')));
    m_note->setVisible(!note.isEmpty());
}

void ApprovalCard::retranslate()
{
    setTitle(tr("Waits for your word"));
    m_text->setAccessibleName(tr("Answer that waits for you"));
    m_approve->setText(tr("Let it out"));
    m_return->setText(tr("Return…"));
    m_change->setText(tr("Change it"));
}

} // namespace encore::ui
