#include "people/sign_in_panel.h"

#include "common/paint.h"
#include "common/role_gate.h"
#include "shop/pin.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/row_delegate.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int triesBeforeWait = 5;
constexpr int waitMs = 30'000;
} // namespace

/// A person as a row: disc, name over role, a lock where a PIN is asked, a mark where they sit.
class PersonButton final : public QAbstractButton {
public:
    PersonButton(const Staff& person, bool here) : m_person(person), m_here(here)
    {
        setObjectName(QStringLiteral("person_%1").arg(person.id.value));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(52);
        setText(person.name);
        setAccessibleName(QStringLiteral("%1, %2").arg(person.name, roleName(person.role)));
    }
    const Staff& person() const { return m_person; }
    void setChosen(bool on)
    {
        m_chosen = on;
        update();
    }
    QSize sizeHint() const override { return {320, 52}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_chosen || underMouse())
            paintControl(&painter, rect(), {Theme::color(m_chosen ? Token::AccentSoft : Token::Hover), QColor(Qt::transparent)});
        paintAvatar(&painter, QRectF(10, 10, 32, 32), m_person.name);
        const int right = width() - 40;
        paintRun(&painter, QRect(54, 7, right - 54, 20), m_person.name, Type::BodyStrong, Token::Text);
        paintRun(&painter, QRect(54, 26, right - 54, 18), roleName(m_person.role), Type::Small, Token::Text2);
        const QRectF mark(width() - 28, 17, 18, 18);
        if (m_here)
            paintIcon(&painter, mark, Icon::Check, Token::Positive);
        else if (!m_person.pinHash.isEmpty())
            paintIcon(&painter, mark, Icon::Lock, Token::Text3);
        if (hasFocus())
            paintFocusRing(&painter, rect());
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            event->ignore();      // the panel moves on
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    Staff m_person;
    bool m_here = false;
    bool m_chosen = false;
};

SignInPanel::SignInPanel(Shop& shop, QWidget* parent)
    : QWidget(parent), m_shop(shop), m_rows(new QVBoxLayout), m_pinBox(new QWidget), m_pinLabel(new PlainLabel({}, Type::Small, Token::Text2)),
      m_pin(new QLineEdit), m_enter(new PrimaryButton), m_problem(new PlainLabel({}, Type::Body, Token::Negative)), m_forgotten(new LinkButton),
      m_help(new PlainLabel({}, Type::Small, Token::Text2))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap12);
    m_rows->setSpacing(2);
    layout->addLayout(m_rows);
    auto* box = new QVBoxLayout(m_pinBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metric::gap8);
    m_pinLabel->setBuddy(m_pin);
    box->addWidget(m_pinLabel);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::gap8);
    line->addWidget(m_pin, 1);
    line->addWidget(m_enter);
    box->addLayout(line);
    m_problem->setWordWrap(true);
    box->addWidget(m_problem);
    box->addWidget(m_forgotten, 0, Qt::AlignLeft);
    m_help->setWordWrap(true);
    m_help->setSelectable(true);
    box->addWidget(m_help);
    layout->addWidget(m_pinBox);
    m_pin->setObjectName(QStringLiteral("signInPin"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(kPinLongest);
    m_enter->setObjectName(QStringLiteral("signIn"));
    m_problem->setObjectName(QStringLiteral("signInProblem"));
    m_forgotten->setObjectName(QStringLiteral("forgottenPin"));
    m_help->setObjectName(QStringLiteral("forgottenPinHelp"));
    m_pinBox->hide();
    connect(m_pin, &QLineEdit::returnPressed, this, &SignInPanel::check);
    connect(m_enter, &QPushButton::clicked, this, &SignInPanel::check);
    connect(m_forgotten, &QPushButton::clicked, this, [this] { m_help->setVisible(m_help->isHidden()); });
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_wrong = 0;
        m_problem->hide();
        m_pin->setEnabled(true);
        m_enter->setEnabled(true);
        m_pin->setFocus();
    });
    retranslate();
}

void SignInPanel::retranslate()
{
    m_enter->setText(tr("Sit down"));
    m_pin->setAccessibleName(tr("PIN"));
    m_forgotten->setText(tr("Forgotten the PIN?"));
    m_help->setText(tr("An owner gives a new one in Settings, People. If no owner can sign in, whoever may open the shop file on this computer takes the PIN "
                       "away with “encore-cli staff SHOP --no-pin NAME”. Nothing is lost: the PIN guards the desk, not the file."));
    reload();
}

void SignInPanel::reload()
{
    m_checking.cancel();
    for (PersonButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_people = m_shop.store().staff().all(true).value_or(std::vector<Staff>());
    for (const Staff& person : m_people) {
        auto* button = new PersonButton(person, person.id == m_shop.actor().staff);
        connect(button, &QAbstractButton::clicked, this, [this, person] { choose(person); });
        m_rows->addWidget(button);
        m_buttons << button;
    }
    m_chosen = {};
    m_pin->clear();
    m_pinBox->hide();
    m_problem->setVisible(m_wait.isActive());
    m_help->hide();
}

void SignInPanel::focusFirst(StaffId person)
{
    for (PersonButton* button : std::as_const(m_buttons))
        if (!person || button->person().id == person) {
            button->setFocus(Qt::OtherFocusReason);
            if (person)
                choose(button->person());
            return;
        }
}

void SignInPanel::takeFocus()
{
    if (m_pinBox->isHidden())
        return focusFirst();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::choose(const Staff& person)
{
    if (person.id == m_shop.actor().staff || person.pinHash.isEmpty())
        return emit signedIn(person);
    m_chosen = person;
    for (PersonButton* button : std::as_const(m_buttons))
        button->setChosen(button->person().id == person.id);
    m_pinLabel->setText(tr("PIN of %1").arg(person.name));
    m_pinBox->show();
    m_pin->clear();
    if (!m_wait.isActive())
        m_problem->hide();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::check()
{
    if (m_pin->text().isEmpty() || m_checking.isRunning() || m_wait.isActive())
        return;
    m_enter->setEnabled(false);
    m_checking.run([pin = m_pin->text(), hash = m_chosen.pinHash](const CancelFlag&) { return pinMatches(pin, hash); },
                   [this](bool right) {
                       m_enter->setEnabled(true);
                       m_pin->clear();
                       if (right) {
                           m_wrong = 0;
                           return emit signedIn(m_chosen);
                       }
                       if (++m_wrong >= triesBeforeWait) {
                           m_wait.start();
                           m_pin->setEnabled(false);
                           m_enter->setEnabled(false);
                           return refuse(tr("Wrong five times. Try again in half a minute."));
                       }
                       refuse(tr("This is not the PIN of %1.").arg(m_chosen.name));
                   });
}

void SignInPanel::refuse(const QString& words)
{
    m_problem->setText(words);
    m_problem->show();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->hasFocus())
            return m_buttons[qBound(0, i + step, int(m_buttons.size()) - 1)]->setFocus(Qt::TabFocusReason);
}

} // namespace encore::ui
