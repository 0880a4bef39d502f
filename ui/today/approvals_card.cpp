#include "today/approvals_card.h"

#include "common/format.h"
#include "widgets/button.h"

#include <QHBoxLayout>

namespace encore::ui {

ApprovalsCard::ApprovalsCard(QWidget* parent)
    : Card({}, parent), m_count(new PlainLabel({}, Type::Figure)), m_text(new PlainLabel({}, Type::Body, Token::Text2)), m_openAnswers(new Button), m_openCase(new Button)
{
    setObjectName(QStringLiteral("approvals"));
    setHeadLine(true);
    m_count->setObjectName(QStringLiteral("approvalCount"));
    m_text->setWordWrap(true);
    m_openAnswers->setObjectName(QStringLiteral("openApprovals"));
    m_openCase->setObjectName(QStringLiteral("openCompensation"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap12);
    row->addWidget(m_count);
    row->addWidget(m_text, 1);
    body()->addLayout(row);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::gap8);
    buttons->addWidget(m_openAnswers);
    buttons->addWidget(m_openCase);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addStretch(1);
    connect(m_openAnswers, &QPushButton::clicked, this, [this] {
        if (m_returned.isEmpty())
            emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("view"), QStringLiteral("to_approve")}});
        else
            emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("among"), m_returned}, {QStringLiteral("title"), tr("Came back to you")}});
    });
    connect(m_openCase, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("cases"), {{QStringLiteral("id"), m_first.value}}); });
    hide();
}

void ApprovalsCard::show(qint64 answers, const std::vector<OwedCompensation>& owed, const std::vector<ReviewId>& returned, bool isOwner)
{
    m_answers = isOwner ? answers : 0;
    m_compensations = 0;
    m_first = {};
    m_returned.clear();
    for (const OwedCompensation& promise : owed)
        if (isOwner && promise.compensation.needsApproval) {
            if (++m_compensations == 1)
                m_first = promise.compensation.of;
        }
    for (const ReviewId review : returned)
        if (!isOwner)
            m_returned << review.value;
    setVisible(m_answers > 0 || m_compensations > 0 || !m_returned.isEmpty());
    retranslate();
}

void ApprovalsCard::retranslate()
{
    const int returned = int(m_returned.size());
    setTitle(returned > 0 ? tr("Came back to you") : tr("Waits for your word"));
    m_count->setText(format::count(m_answers + m_compensations + returned));
    QStringList words;
    if (returned > 0)
        words << tr("%n answer(s) with a remark of the owner's", nullptr, returned);
    if (m_answers > 0)
        words << tr("%n answer(s)", nullptr, int(qMin<qint64>(m_answers, 1'000'000)));
    if (m_compensations > 0)
        words << tr("%n compensation(s) above the limit", nullptr, m_compensations);
    m_text->setText(words.join(QStringLiteral(", ")));
    m_openAnswers->setText(tr("Look at the answers"));
    m_openAnswers->setVisible(m_answers > 0 || returned > 0);
    m_openCase->setText(tr("Open the case"));
    m_openCase->setVisible(m_compensations > 0);
}

} // namespace encore::ui
