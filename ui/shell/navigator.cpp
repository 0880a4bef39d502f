#include "shell/navigator.h"

#include "widgets/ask_sheet.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace encore::ui {

namespace {
constexpr qsizetype placesKept = 200;
constexpr QLatin1String kId("id");
}

Navigator::Navigator(QStackedWidget* stack, QObject* parent) : QObject(parent), m_stack(stack)
{
    // A link that was pressed is gone with the card it stood in: the page's keys must not go with it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (!now)
            QTimer::singleShot(0, this, &Navigator::keepKeys);
    });
    m_stack->installEventFilter(this);
}

// It went while another window was in front: Qt would give the keys to what comes first in the chain, the rail.
bool Navigator::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && !m_stack->window()->focusWidget())
        QTimer::singleShot(0, this, &Navigator::giveKeys);
    return QObject::eventFilter(watched, event);
}

void Navigator::keepKeys()
{
    const QWidget* window = m_stack->window();
    if (window->isActiveWindow() && !QApplication::focusWidget() && !QApplication::activePopupWidget())
        giveKeys();
}

void Navigator::giveKeys()
{
    if (!m_current)
        return;
    const auto sheets = m_stack->window()->findChildren<Sheet*>();
    if (std::none_of(sheets.begin(), sheets.end(), [](const Sheet* sheet) { return sheet->isOpen(); }))
        m_current->focusFirst();
}

void Navigator::add(Page* page)
{
    m_pages << page;
    m_stack->addWidget(page);
    page->setAccessibleName(page->title());
    connect(page, &Page::openRequested, this, &Navigator::open);
    connect(page, &Page::changed, this, &Navigator::pagesChanged);
    connect(page, &Page::undoOffered, this, &Navigator::undoOffered);
    connect(page, &Page::noticeRaised, this, &Navigator::noticeRaised);
    connect(page, &Page::failed, this, &Navigator::failed);
    connect(page, &Page::jobStarted, this, &Navigator::jobStarted);
    connect(page, &Page::moved, this, [this, page](const QVariantMap& target) {
        if (page != m_current || m_walking)
            return;
        if (!m_expected.isValid())
            return note({page->id(), target});
        // It is on its way to what it was opened for: one place, whatever it shows before.
        m_history[m_place].target = target;
        if (target.value(kId) == m_expected)
            m_expected.clear();
    });
}

QList<Page*> Navigator::offered() const
{
    QList<Page*> list;
    for (const Page::Place place : {Page::Place::Main, Page::Place::Foot})
        for (Page* page : m_pages)
            if (page->place() == place && page->isOffered())
                list << page;
    return list;
}

Page* Navigator::page(const QString& id) const
{
    for (Page* page : m_pages)
        if (page->id() == id)
            return page;
    return nullptr;
}

bool Navigator::open(const QString& pageId, const QVariantMap& target)
{
    leaveTrace();
    if (!show({pageId, target}))
        return false;
    note({pageId, m_current->target().isEmpty() ? target : m_current->target()});
    return true;
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    leaveTrace();
    show(m_history[--m_place]);
}

void Navigator::forward()
{
    if (!canGoForward())
        return;
    leaveTrace();
    show(m_history[++m_place]);
}

bool Navigator::show(const Place& place)
{
    Page* next = page(place.page);
    if (!next)
        return false;
    // A question is about what was shown when it was asked: it must not be answered beside another record.
    const auto questions = m_stack->findChildren<AskSheet*>();
    for (AskSheet* question : questions)
        if (question->isOpen())
            question->close();
    if (m_current && m_current != next)
        m_current->deactivate();
    m_current = next;
    // Where somebody was at work before, the stack goes back to; a page seen for the first time gets whatever comes
    // first in its chain, which is seldom what one came for.
    const bool known = next->focusWidget() != nullptr;
    m_stack->setCurrentWidget(next);
    if (!known)
        next->focusFirst();   // a sheet that it opens with goes back to there
    const QWidget* given = next->window()->focusWidget();
    m_walking = true;
    next->activate(place.target);
    m_walking = false;
    m_expected = next->target().value(kId) == place.target.value(kId) ? QVariant() : place.target.value(kId);
    // Not out of a sheet or the palette, should one be open in the page.
    const QWidget* focus = next->window()->focusWidget();
    if (!next->isAncestorOf(focus) || (!known && focus == given))
        next->focusFirst();
    emit opened(next);
    return true;
}

// Where the page stands now is what "back" should come to.
void Navigator::leaveTrace()
{
    if (m_current && m_place >= 0 && m_history[m_place].page == m_current->id())
        if (const QVariantMap target = m_current->target(); !target.isEmpty())
            m_history[m_place].target = target;
}

void Navigator::note(const Place& place)
{
    if (m_place >= 0 && m_history[m_place] == place)
        return;
    m_history.resize(m_place + 1);
    m_history << place;
    if (m_history.size() > placesKept)
        m_history.removeFirst();
    m_place = m_history.size() - 1;
}

} // namespace encore::ui
