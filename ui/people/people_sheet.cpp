#include "people/people_sheet.h"

#include "widgets/button.h"
#include "widgets/labels.h"

#include <QVBoxLayout>

namespace encore::ui {

PeopleSheet::PeopleSheet(Shop& shop, QWidget* centre)
    : Sheet(centre), m_panel(new SignInPanel(shop)), m_words(new PlainLabel({}, Type::Body, Token::Text2)), m_lock(new Button({}, Icon::Lock))
{
    setObjectName(QStringLiteral("peopleSheet"));
    m_words->setWordWrap(true);
    m_lock->setObjectName(QStringLiteral("lockDesk"));
    body()->addWidget(m_words);
    body()->addWidget(m_panel);
    body()->addStretch(1);
    addFootButton(m_lock);
    connect(m_panel, &SignInPanel::signedIn, this, &PeopleSheet::signedIn);
    connect(m_lock, &QPushButton::clicked, this, &PeopleSheet::lockWanted);
    retranslate();
}

void PeopleSheet::retranslate()
{
    setTitle(tr("Who works here"));
    m_words->setText(tr("Everything is written down under the name of who sits at the desk."));
    m_lock->setText(tr("Lock the desk"));
    m_lock->setToolTip(m_canLock ? QString() : tr("The person at the desk has no PIN. An owner sets one in Settings, People."));
    m_panel->retranslate();
}

void PeopleSheet::present(bool canLock)
{
    m_canLock = canLock;
    m_lock->setEnabled(canLock);
    retranslate();
    open();
    m_panel->focusFirst();
}

void PeopleSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace encore::ui
