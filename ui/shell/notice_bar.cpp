#include "shell/notice_bar.h"

#include "common/error_text.h"
#include "common/paint.h"
#include "widgets/button.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace encore::ui {

namespace {
constexpr int noticeMs = 6'000;
constexpr int stays = 0;
constexpr int widest = 640;
} // namespace

NoticeBar::NoticeBar(QWidget* pane)
    : QWidget(pane), m_text(new PlainLabel), m_action(new Button), m_close(new IconButton(Icon::Close, tr("Close"))), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    // Reached by key through Ctrl+Z; Tab order belongs to the page.
    m_action->setFocusPolicy(Qt::NoFocus);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_text->setWordWrap(true);
    m_timer->setSingleShot(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::act);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::dismiss);
    pane->installEventFilter(this);
    hide();
}

QString NoticeBar::text() const { return m_text->text(); }

QString NoticeBar::undoneText() { return tr("Undone"); }

QString NoticeBar::restoringText() { return tr("Going back to the copy"); }

QString NoticeBar::restoredText(const QString& keptFile) { return tr("This is the copy now. What was there before is kept as %1.").arg(keptFile); }

void NoticeBar::offerUndo(const UndoOffer& offer)
{
    cover();
    m_undo = offer.undo;
    m_do = {};
    m_tone = Notice::Tone::Plain;
    m_action->setKeyHint(Shortcut(QStringLiteral("Ctrl+Z")));
    present(offer.text, m_undo ? tr("Undo") : QString(), undoMs);
}

void NoticeBar::showNotice(const Notice& notice)
{
    cover();
    m_undo = {};
    m_do = notice.action;
    m_tone = notice.tone;
    m_action->setKeyHint({});
    present(notice.text, notice.actionText, notice.tone == Notice::Tone::Negative ? stays : noticeMs);
}

void NoticeBar::remind(const Notice& notice)
{
    m_reminders.append(notice);
    if (isHidden())
        showNext();
}

void NoticeBar::showNext()
{
    if (m_reminders.isEmpty())
        return;
    const Notice next = m_reminders.takeFirst();
    showNotice(next);
    m_timer->stop();
    m_reminder = next;
}

// A reminder that is covered comes back when what covers it is gone.
void NoticeBar::cover()
{
    if (m_reminder)
        m_reminders.prepend(*std::exchange(m_reminder, std::nullopt));
}

void NoticeBar::showError(const Error& error)
{
    showNotice({errorText(error), Notice::Tone::Negative, {}, {}});
}

void NoticeBar::undo()
{
    if (!m_undo)
        return;
    const auto undo = std::move(m_undo);   // the undo may well offer a new one
    dismiss();
    undo();
}

void NoticeBar::dismiss()
{
    m_timer->stop();
    m_undo = {};
    m_do = {};
    m_reminder.reset();
    hide();
    showNext();
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Token mark = Token::Accent;
    switch (m_tone) {
    case Notice::Tone::Positive: mark = Token::Positive; break;
    case Notice::Tone::Warning: mark = Token::Warning; break;
    case Notice::Tone::Negative: mark = Token::Negative; break;
    case Notice::Tone::Plain: break;
    }
    paintControl(&painter, rect(), {Theme::color(Token::Surface), mixed(Theme::color(Token::Line), Theme::color(Token::Text3), 0.5), metric::cardRadius});
    paintControl(&painter, QRectF(6, 9, 3, height() - 18), {Theme::color(mark), Qt::transparent, 1.5});
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_close->setName(tr("Close"));
        if (m_undo)
            m_action->setText(tr("Undo"));
    }
    QWidget::changeEvent(event);
}

void NoticeBar::present(const QString& text, const QString& action, int ms)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (ms > 0)
        m_timer->start(ms);
    else
        m_timer->stop();
    place();
    show();
    raise();
    update();
}

void NoticeBar::act()
{
    if (m_undo) {
        undo();
        return;
    }
    const auto run = std::move(m_do);
    dismiss();
    if (run)
        run();
}

void NoticeBar::place()
{
    if (!parentWidget())
        return;
    const int buttons = (m_action->isHidden() ? 0 : m_action->sizeHint().width() + 12) + m_close->sizeHint().width() + 12;
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + buttons + 32;
    const int width = qMin(qMin(widest, parentWidget()->width() - 32), qMax(320, wanted));
    const int height = qMax(48, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - 16, width, height);
}

} // namespace encore::ui
