#include "shell/notice_bar.h"

#include "common/error_text.h"
#include "common/paint.h"
#include "shell/key_map.h"
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

NoticeBar::NoticeBar(QWidget* pane, const KeyMap* keys)
    : QWidget(pane), m_text(new PlainLabel), m_action(new Button), m_later(new Button), m_close(new IconButton(Icon::Close, tr("Close"))), m_timer(new QTimer(this)),
      m_keys(keys)
{
    setObjectName(QStringLiteral("noticeBar"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_later->setObjectName(QStringLiteral("noticeLater"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    // Reached by the keys of commands() and Ctrl+Z; Tab order belongs to the page.
    for (Button* button : {m_action, m_later, static_cast<Button*>(m_close)})
        button->setFocusPolicy(Qt::NoFocus);
    m_text->setWordWrap(true);
    m_timer->setSingleShot(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_later);
    layout->addWidget(m_close);
    connect(m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::act);
    connect(m_later, &QPushButton::clicked, this, &NoticeBar::putOff);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::dismiss);
    if (m_keys)
        connect(m_keys, &KeyMap::changed, this, &NoticeBar::showKeys);
    pane->installEventFilter(this);
    hide();
}

QList<Command> NoticeBar::commands()
{
    CommandSet add("notice");
    add("open", tr("Do what the notice offers"), "Ctrl+Shift+O", [this] { act(); }).enabled = [this] { return !isHidden() && !m_action->isHidden(); };
    add("later", tr("Notice: remind again in an hour"), "Ctrl+Shift+H", [this] { putOff(); }).enabled = [this] { return !isHidden() && !m_later->isHidden(); };
    add("close", tr("Close the notice"), "Ctrl+Shift+X", [this] { dismiss(); }).enabled = [this] { return !isHidden(); };
    return add.commands();
}

void NoticeBar::showKeys()
{
    const QList<Command> all = commands();
    const auto key = [&](qsizetype at) { return m_keys ? m_keys->shortcut(all[at]) : all[at].shortcut; };
    m_action->setKeyHint(m_undo ? Shortcut(QStringLiteral("Ctrl+Z")) : key(0));
    m_later->setKeyHint(key(1));
    m_close->setName(tr("Close"));
    if (!key(2).isEmpty())
        m_close->setToolTip(QStringLiteral("%1 (%2)").arg(tr("Close"), key(2).hint()));
}

QString NoticeBar::text() const { return m_text->text(); }

QString NoticeBar::redoText() { return tr("Redo"); }

QString NoticeBar::redoneText(const QString& what) { return tr("Done again: %1").arg(what); }

QString NoticeBar::restoringText() { return tr("Going back to the copy"); }

QString NoticeBar::restoredText(const QString& keptFile) { return tr("This is the copy now. What was there before is kept as %1.").arg(keptFile); }

void NoticeBar::offerUndo(const UndoOffer& offer)
{
    cover();
    m_undo = offer.undo;
    m_do = {};
    m_tone = Notice::Tone::Plain;
    present(offer.text, m_undo ? tr("Undo") : QString(), undoMs);
}

void NoticeBar::showNotice(const Notice& notice)
{
    cover();
    m_undo = {};
    m_do = notice.action;
    m_tone = notice.tone;
    present(notice.text, notice.actionText, notice.tone == Notice::Tone::Negative ? stays : noticeMs);
}

void NoticeBar::remind(const Notice& notice, const NoticeLater& later)
{
    m_reminders.append({notice, later});
    isHidden() ? showNext() : place();
}

void NoticeBar::turnTo(qint64 person)
{
    if (person == m_person)
        return;
    cover();
    m_others.insert(m_person, std::exchange(m_reminders, m_others.take(person)));
    m_person = person;
    dismiss();
}

void NoticeBar::showNext()
{
    if (m_reminders.isEmpty())
        return;
    const Reminder next = m_reminders.takeFirst();
    showNotice(next.notice);
    m_timer->stop();
    m_reminder = next;
    m_doLater = next.later.run;
    m_later->setText(next.later.text);
    m_later->setVisible(!next.later.text.isEmpty());
    place();
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
    m_doLater = {};
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
    if (m_docked) {
        painter.fillRect(rect(), Theme::color(Token::Surface));
        painter.fillRect(QRect(0, 0, width(), 1), Theme::color(Token::Line));
    } else
        paintControl(&painter, rect(), {Theme::color(Token::Surface), mixed(Theme::color(Token::Line), Theme::color(Token::Text3), 0.5), metric::cardRadius});
    paintControl(&painter, QRectF(6, 9, 3, height() - 18), {Theme::color(mark), Qt::transparent, 1.5});
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showKeys();
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
    m_doLater = {};
    m_later->hide();
    showKeys();
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

void NoticeBar::putOff()
{
    const auto run = std::move(m_doLater);
    dismiss();
    if (run)
        run();
}

void NoticeBar::place()
{
    if (!parentWidget())
        return;
    auto* box = qobject_cast<QBoxLayout*>(parentWidget()->layout());
    // While reminders wait it keeps its place, lest the page jumps at each word that comes in between.
    const bool docks = box && (m_reminder || !m_reminders.isEmpty() || !m_timer->isActive());
    if (docks != m_docked) {
        m_docked = docks;
        docks ? box->addWidget(this) : box->removeWidget(this);
    }
    if (docks)
        return;
    const int buttons = (m_action->isHidden() ? 0 : m_action->sizeHint().width() + 12) + m_close->sizeHint().width() + 12;
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + buttons + 32;
    const int width = qMin(qMin(widest, parentWidget()->width() - 32), qMax(320, wanted));
    const int height = qMax(48, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - 16, width, height);
}

} // namespace encore::ui
