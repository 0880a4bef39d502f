#include "shell/welcome_page.h"

#include "widgets/states.h"

#include <QVBoxLayout>

namespace encore::ui {

WelcomePage::WelcomePage(QWidget* parent) : Page(parent), m_state(new EmptyState)
{
    m_state->setIcon(Icon::Shop, Token::Accent);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    retranslate();
}

void WelcomePage::retranslate()
{
    m_state->setSentence(tr("No shop is open yet"));
    m_state->setDetail(tr("A shop is one file on this computer with its customers, orders and reviews."));
}

} // namespace encore::ui
