#include "widgets/states.h"

#include "common/error_text.h"
#include "common/paint.h"
#include "widgets/button.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int discSide = 56;
constexpr int stepMs = 150;

PlainLabel* centred(Type type, Token token)
{
    auto* label = new PlainLabel({}, type, token);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    label->hide();
    return label;
}
} // namespace

StatePanel::StatePanel(QWidget* parent)
    : QWidget(parent),
      m_iconPlace(new QWidget),
      m_sentence(centred(Type::Reading, Token::Text)),
      m_detail(centred(Type::Body, Token::Text2)),
      m_action(new PrimaryButton),
      m_second(new Button)
{
    m_iconPlace->setFixedSize(discSide, discSide);
    m_action->hide();
    m_second->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_second);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metric::gap12);
    layout->addStretch(2);
    layout->addWidget(m_iconPlace, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StatePanel::acted);
    connect(m_second, &QPushButton::clicked, this, &StatePanel::secondActed);
}

void StatePanel::setIcon(Icon icon, Token token)
{
    m_icon = icon;
    m_token = token;
    m_iconPlace->setVisible(icon != Icon::None);
    update();
}

void StatePanel::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(sentence);
}

void StatePanel::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void StatePanel::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void StatePanel::setSecondAction(const QString& text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void StatePanel::paintEvent(QPaintEvent*)
{
    if (m_icon == Icon::None)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = m_iconPlace->geometry();
    painter.setPen(Qt::NoPen);
    const Token ground = m_token == Token::Negative ? Token::NegativeSoft : m_token == Token::Positive ? Token::PositiveSoft : Token::Surface2;
    painter.setBrush(Theme::color(ground));
    painter.drawEllipse(disc);
    paintIcon(&painter, disc.adjusted(15, 15, -15, -15), m_icon, m_token);
}

EmptyState::EmptyState(Icon icon, const QString& sentence, const QString& action, QWidget* parent) : StatePanel(parent)
{
    setIcon(icon);
    setSentence(sentence);
    setAction(action);
}

LoadingState::LoadingState(QWidget* parent) : QWidget(parent) {}

void LoadingState::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    setAccessibleName(sentence);
    update();
}

void LoadingState::showEvent(QShowEvent*)
{
    m_step = 0;
    if (!m_timer)
        m_timer = startTimer(stepMs);
}

void LoadingState::hideEvent(QHideEvent*)
{
    if (m_timer)
        killTimer(m_timer);
    m_timer = 0;
}

void LoadingState::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer)
        return;
    ++m_step;
    update();
}

void LoadingState::paintEvent(QPaintEvent*)
{
    if (m_step == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF middle(width() / 2.0, height() * 0.42);
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(Theme::color(i == m_step % 3 ? Token::Accent : Token::Line));
        painter.drawEllipse(middle + QPointF((i - 1) * 16, 0), 4, 4);
    }
    painter.setFont(Theme::font(Type::Body));
    painter.setPen(Theme::color(Token::Text2));
    painter.drawText(QRectF(0, middle.y() + 16, width(), 24), Qt::AlignCenter, m_sentence);
}

ErrorState::ErrorState(QWidget* parent) : StatePanel(parent)
{
    setIcon(Icon::Warning, Token::Negative);
    setAction(tr("Try again"));
}

void ErrorState::setError(const Error& error)
{
    m_error = error;
    setSentence(errorText(error));
    // What was too large is said in the sentence; its facts are codes.
    setDetail(error.code == ErrorCode::TooLarge ? QString() : error.facts.join(QLatin1Char('\n')));
}

void ErrorState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAction(tr("Try again"));
        setError(m_error);
    }
    StatePanel::changeEvent(event);
}

} // namespace encore::ui
