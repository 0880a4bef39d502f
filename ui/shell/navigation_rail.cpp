#include "shell/navigation_rail.h"

#include "common/paint.h"
#include "shell/job_strip.h"
#include "shell/navigator.h"
#include "shell/rail_button.h"
#include "widgets/card.h"
#include "widgets/labels.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int wide = 196;
constexpr int narrow = 56;
} // namespace

NavigationRail::NavigationRail(Navigator* navigator, QWidget* parent)
    : QWidget(parent),
      m_navigator(navigator),
      m_shop(new QWidget),
      m_shopName(new ElidedLabel({}, Type::BodyStrong)),
      m_staff(new ElidedLabel({}, Type::Hint, Token::Text2)),
      m_main(new QVBoxLayout),
      m_foot(new QVBoxLayout),
      m_jobs(new QVBoxLayout),
      m_person(new RailButton)
{
    setObjectName(QStringLiteral("rail"));
    QFont name = Theme::font(Type::BodyStrong);
    name.setPointSizeF(Theme::font(Type::Reading).pointSizeF());
    m_shopName->setFont(name);
    auto* shop = new QVBoxLayout(m_shop);
    shop->setContentsMargins(8, 0, 0, 14);
    shop->setSpacing(1);
    shop->addWidget(m_shopName);
    shop->addWidget(m_staff);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 15, 11, 12);
    layout->setSpacing(3);
    layout->addWidget(m_shop);
    m_main->setSpacing(3);
    m_foot->setSpacing(2);
    layout->addLayout(m_main);
    layout->addStretch(1);
    layout->addLayout(m_jobs);
    layout->addWidget(new Line);
    layout->addSpacing(4);
    layout->addLayout(m_foot);
    layout->addWidget(m_person);
    m_person->setObjectName(QStringLiteral("rail_person"));
    m_person->hide();
    connect(m_person, &QAbstractButton::clicked, this, [this] {
        if (m_personClicked)
            m_personClicked();
    });
    setFixedWidth(wide);
}

void NavigationRail::setShop(const QString& shopName, const QString& staffLine)
{
    m_shopName->setText(shopName);
    m_staff->setText(staffLine);
}

void NavigationRail::setPerson(const QString& name, std::function<void()> clicked)
{
    m_personName = name;
    m_personClicked = std::move(clicked);
    m_person->setVisible(!name.isEmpty());
    showPerson();
}

void NavigationRail::showPerson()
{
    m_person->set(RailButton::Kind::Section, Icon::User, m_personName, -1, false, false, m_folded);
    m_person->setAccessibleName(tr("Who works here: %1").arg(m_personName));
    m_person->setToolTip(tr("Who works here: %1").arg(m_personName));
}

void NavigationRail::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    setFixedWidth(folded ? narrow : wide);
    m_shop->setVisible(!folded);
    for (JobStrip* strip : findChildren<JobStrip*>())
        strip->setFolded(folded);
    showPerson();
    refresh();
}

void NavigationRail::addJob(JobStatus* job)
{
    auto* strip = new JobStrip(job, this);
    strip->setFolded(m_folded);
    m_jobs->addWidget(strip);
}

void NavigationRail::refresh()
{
    QStringList wanted;
    for (const Page* page : m_navigator->offered()) {
        wanted << page->id();
        if (page == m_navigator->current() && !m_folded)
            for (const SubView& view : page->subViews())
                wanted << page->id() + QLatin1Char('/') + view.id;
    }
    if (wanted != m_shown) {
        m_shown = wanted;
        rebuild();
    }
    qsizetype next = 0;
    for (const Page* page : m_navigator->offered()) {
        const bool current = page == m_navigator->current();
        m_buttons[next++]->set(RailButton::Kind::Section, page->icon(), page->title(), page->badge() > 0 ? page->badge() : -1, current, false,
                                m_folded);
        if (!current || m_folded)
            continue;
        for (const SubView& view : page->subViews())
            m_buttons[next++]->set(RailButton::Kind::View, Icon::None, view.title, view.count, view.id == page->currentSubView(), view.alarming,
                                    false);
    }
}

void NavigationRail::rebuild()
{
    QString focused;
    for (RailButton* button : std::as_const(m_buttons)) {
        if (button->hasFocus())
            focused = button->objectName();
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (Page* page : m_navigator->offered()) {
        QVBoxLayout* layout = page->place() == Page::Place::Main ? m_main : m_foot;
        RailButton* section = addButton(layout, QStringLiteral("rail_") + page->id());
        connect(section, &QAbstractButton::clicked, m_navigator, [this, id = page->id()] { m_navigator->open(id); });
        if (page != m_navigator->current() || m_folded)
            continue;
        for (const SubView& view : page->subViews()) {
            RailButton* button = addButton(layout, QStringLiteral("rail_%1_%2").arg(page->id(), view.id));
            connect(button, &QAbstractButton::clicked, m_navigator,
                    [this, id = page->id(), view = view.id] { m_navigator->open(id, {{QStringLiteral("view"), view}}); });
        }
    }
    for (RailButton* button : std::as_const(m_buttons))
        if (!focused.isEmpty() && button->objectName() == focused)
            button->setFocus();
}

RailButton* NavigationRail::addButton(QVBoxLayout* layout, const QString& name)
{
    auto* button = new RailButton(this);
    button->setObjectName(name);
    layout->addWidget(button);
    button->show();
    m_buttons << button;
    return button;
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Surface2));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(Token::Line));
}

void NavigationRail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showPerson();
        refresh();
    }
}

void NavigationRail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QWidget::keyPressEvent(event);
}

} // namespace encore::ui
