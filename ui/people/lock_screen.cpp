#include "people/lock_screen.h"

#include "common/theme.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/sheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace encore::ui {

LockScreen::LockScreen(Shop& shop, QWidget* centre)
    : QWidget(centre), m_shop(shop), m_panel(new SignInPanel(shop)), m_title(new PlainLabel({}, Type::PageTitle)),
      m_words(new PlainLabel({}, Type::Body, Token::Text2))
{
    setObjectName(QStringLiteral("lockScreen"));
    setProperty(keyScopeProperty, QStringLiteral("all"));
    auto* card = new Card;
    card->setFixedWidth(420);
    card->body()->setSpacing(metric::gap12);
    m_words->setWordWrap(true);
    for (QWidget* widget : QList<QWidget*>{m_title, m_words, m_panel})
        card->body()->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    centre->installEventFilter(this);
    connect(m_panel, &SignInPanel::signedIn, this, &LockScreen::signedIn);
    // A page behind that finishes loading may ask for the keyboard; it does not get it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
            m_panel->takeFocus();
    });
    hide();
    retranslate();
}

void LockScreen::retranslate()
{
    m_title->setText(m_shop.profile().name.isEmpty() ? tr("Who works here?") : m_shop.profile().name);
    m_words->setText(tr("The desk is locked. Choose who you are."));
    setAccessibleName(tr("The desk is locked"));
}

void LockScreen::engage(StaffId person)
{
    retranslate();
    setGeometry(parentWidget()->rect());
    m_panel->reload();
    show();
    raise();
    m_panel->focusFirst(person);
}

void LockScreen::release()
{
    hide();
    // Hidden, it would keep the keys from the window.
    if (QWidget* const focus = window()->focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
}

bool LockScreen::eventFilter(QObject* watched, QEvent* event)
{
    // Also while the window is not shown yet: a shop opens locked.
    if (watched == parentWidget() && !isHidden()) {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        else if (event->type() == QEvent::ChildAdded)
            raise();
    }
    return QWidget::eventFilter(watched, event);
}

bool LockScreen::focusNextPrevChild(bool next)
{
    QWidget* const start = window()->focusWidget() && isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : this;
    for (QWidget* w = next ? start->nextInFocusChain() : start->previousInFocusChain(); w != start; w = next ? w->nextInFocusChain() : w->previousInFocusChain())
        if (isAncestorOf(w) && (w->focusPolicy() & Qt::TabFocus) && w->isEnabled() && w->isVisible()) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    return true;
}

void LockScreen::keyPressEvent(QKeyEvent* event) { event->accept(); }

void LockScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Window));
}

void LockScreen::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_panel->retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace encore::ui
