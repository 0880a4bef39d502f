#include "reminders/reminder_keeper.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/notifications.h"
#include "shop/unit_label.h"
#include "tasks/task_repository.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QPointer>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QWidget>

namespace encore::ui {

namespace {

constexpr int lookEveryMs = 30'000;
constexpr qint64 putOffSeconds = 3600;
constexpr qsizetype longestName = 120;
// A shop that was closed for longer than this is told what waits by its lists, not by news.
constexpr qint64 oldestNews = 60 * 86400;

class TrayMessenger final : public Messenger {
public:
    explicit TrayMessenger(QWidget* window) : m_window(window), m_tray(new QSystemTrayIcon(icon(Icon::Logo), window))
    {
        const auto raise = [window] {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
        };
        QObject::connect(m_tray, &QSystemTrayIcon::messageClicked, window, raise);
        QObject::connect(m_tray, &QSystemTrayIcon::activated, window, raise);
    }
    void tell(const QString& title, const QString& text) override
    {
        if (!m_window || !m_tray)
            return;
        // Asked anew each time: a tray comes and goes with its panel.
        if (!desktopShowsMessages())
            return QApplication::alert(m_window);
        m_tray->show();
        m_tray->setToolTip(QApplication::applicationDisplayName());
        m_tray->showMessage(title, text, QSystemTrayIcon::NoIcon);
    }

private:
    QPointer<QWidget> m_window;
    QPointer<QSystemTrayIcon> m_tray;
};

} // namespace

std::unique_ptr<Messenger> desktopMessenger(QWidget* window) { return std::make_unique<TrayMessenger>(window); }

ReminderKeeper::ReminderKeeper(Shop& shop, std::unique_ptr<Messenger> messenger, QObject* parent)
    : QObject(parent), m_shop(shop), m_messenger(std::move(messenger))
{
    m_every.setInterval(lookEveryMs);
    connect(&m_every, &QTimer::timeout, this, &ReminderKeeper::look);
}

QString ReminderKeeper::key() const
{
    const QByteArray shop = QCryptographicHash::hash(m_shop.path().toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("reminders/%1/told").arg(QString::fromLatin1(shop));
}

void ReminderKeeper::begin()
{
    const qint64 now = m_shop.clock().nowUtc();
    m_since = qMax(QSettings().value(key(), now).toLongLong(), now - oldestNews);
    m_first = true;
    m_every.start();
    look();
}

void ReminderKeeper::look()
{
    if (m_reading.isRunning())
        return;
    const qint64 now = m_shop.clock().nowUtc();
    m_reading.run(
        [&shop = m_shop, since = qMin(m_since, now), now, me = m_shop.actor().staff](const CancelFlag&) -> Result<News> {
            ENCORE_LET(const auto store, shop.openStore());
            News news;
            news.until = now;
            ENCORE_LET(news.deadlines, scanDeadlines(*store, since - 1, now));
            ENCORE_LET(news.requests, scanCaseDeadlines(store->db(), since - 1, now));
            ENCORE_LET(news.tasks, store->tasks().reminders(since, now, me));
            return news;
        },
        [this](const Result<News>& news) {
            if (news) {
                m_first ? tellClosed(*news) : tell(*news);
                m_first = false;
                m_since = news->until;
                QSettings().setValue(key(), m_since);
            } else {
                emit failed(news.error());
            }
            emit looked();
        });
}

void ReminderKeeper::say(const QString& title, const QString& text, Notice::Tone tone, const QString& action, std::function<void()> run)
{
    emit told({title + QStringLiteral(": ") + text, tone, action, std::move(run)});
    if (m_messenger && desktopNotifications())
        m_messenger->tell(title, text);
}

// At the opening all of it in one sentence; later each by itself.
void ReminderKeeper::tellClosed(const News& news)
{
    for (const DeadlineItem& item : news.deadlines.soon)
        m_warned.insert(item.review.value);
    for (const CaseDeadline& item : news.requests.soon)
        m_warnedRequests.insert(item.id.value);
    QStringList parts;
    if (news.deadlines.overdueCount > 0)
        parts << tr("%n answer(s) became overdue", nullptr, int(news.deadlines.overdueCount));
    if (!news.requests.overdue.empty())
        parts << tr("%n request(s) became overdue", nullptr, int(news.requests.overdue.size()));
    if (!news.deadlines.soon.empty())
        parts << tr("%n answer(s) due soon", nullptr, int(news.deadlines.soon.size()));
    if (!news.requests.soon.empty())
        parts << tr("%n request(s) due soon", nullptr, int(news.requests.soon.size()));
    if (!news.tasks.empty())
        parts << tr("%n reminder(s)", nullptr, int(news.tasks.size()));
    if (parts.isEmpty())
        return;
    // The first of what is worst.
    const bool late = news.deadlines.overdueCount > 0 || !news.requests.overdue.empty();
    const char* const page = news.deadlines.overdueCount > 0 ? "reviews" : !news.requests.overdue.empty() ? "cases" : !news.deadlines.soon.empty() ? "reviews" : !news.requests.soon.empty() ? "cases" : "today";
    const QString to = QLatin1String(page);
    const QString view = late ? QStringLiteral("overdue") : to == u"reviews" ? QStringLiteral("needs_reply") : to == u"cases" ? QStringLiteral("open") : QStringLiteral("tasks");
    say(tr("Since you were last here"), parts.join(QStringLiteral(", ")), late ? Notice::Tone::Negative : Notice::Tone::Warning, tr("Look"),
        [this, to, view] { emit openRequested(to, {{QStringLiteral("view"), view}}); });
}

void ReminderKeeper::tellRequests(const CaseDeadlineNews& news)
{
    const auto name = [](const CaseDeadline& item) { return (item.customerName.isEmpty() ? item.title : item.customerName + QStringLiteral(", ") + item.title).left(longestName); };
    const auto open = [this](CaseId id) { return [this, id] { emit openRequested(QStringLiteral("cases"), {{QStringLiteral("id"), id.value}}); }; };
    const auto more = [](std::size_t count) { return count > 1 ? tr(" and %n more", nullptr, int(count) - 1) : QString(); };
    std::vector<CaseDeadline> fresh;
    for (const CaseDeadline& item : news.soon)
        if (!m_warnedRequests.contains(item.id.value)) {
            m_warnedRequests.insert(item.id.value);
            fresh.push_back(item);
        }
    if (!fresh.empty())
        say(tr("Request due soon"), QStringLiteral("%1, %2").arg(name(fresh.front()), format::moment(fresh.front().dueAt, m_shop.clock().nowUtc(), m_shop.profile().zone)) + more(fresh.size()),
            Notice::Tone::Warning, tr("Open"), open(fresh.front().id));
    if (!news.overdue.empty())
        say(tr("Request overdue"), name(news.overdue.front()) + more(news.overdue.size()), Notice::Tone::Negative, tr("Open"), open(news.overdue.front().id));
}

void ReminderKeeper::tell(const News& news)
{
    const qint64 now = m_shop.clock().nowUtc();
    const QTimeZone& zone = m_shop.profile().zone;
    const auto name = [](const DeadlineItem& item) { return item.author.isEmpty() ? item.channelName : QStringLiteral("%1, %2").arg(item.author, item.channelName); };
    std::vector<DeadlineItem> fresh;
    for (const DeadlineItem& item : news.deadlines.soon)
        if (!m_warned.contains(item.review.value)) {
            m_warned.insert(item.review.value);
            fresh.push_back(item);
        }
    if (!fresh.empty()) {
        QString text = QStringLiteral("%1, %2").arg(name(fresh.front()), format::moment(fresh.front().dueAt, now, zone));
        if (fresh.size() > 1)
            text += tr(" and %n more", nullptr, int(fresh.size()) - 1);
        say(tr("Answer due soon"), text, Notice::Tone::Warning, tr("Open"),
            [this, id = fresh.front().review] { emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("id"), id.value}}); });
    }
    if (!news.deadlines.overdue.empty()) {
        QString text = name(news.deadlines.overdue.front());
        if (news.deadlines.overdueCount > 1)
            text += tr(" and %n more", nullptr, int(news.deadlines.overdueCount) - 1);
        say(tr("Answer overdue"), text, Notice::Tone::Negative, tr("Open"),
            [this, id = news.deadlines.overdue.front().review] { emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("id"), id.value}}); });
    }
    tellRequests(news.requests);
    const bool mayPutOff = isAllowed(m_shop.actor().role, Permission::Reviews);
    for (const Task& task : news.tasks) {
        if (mayPutOff)
            say(tr("Reminder"), task.title, Notice::Tone::Plain, tr("In an hour"), [this, task] { putOff(task); });
        else
            say(tr("Reminder"), task.title, Notice::Tone::Plain, {}, {});
    }
}

void ReminderKeeper::putOff(const Task& task)
{
    const auto changes = m_shop.write({UnitKind::Edit, Permission::Reviews, unitLabel("task.snooze", {task.title}), {}}, [&](UnitOfWork& unit) {
        return m_shop.store().tasks().remindAgain(unit, task.id, unit.now() + putOffSeconds);
    });
    if (!changes)
        return emit failed(changes.error());
    emit undoOffered({tr("Reminds again in an hour: %1").arg(task.title), [this, unit = changes->unit] {
                          if (const auto undone = m_shop.undo(unit); !undone)
                              emit failed(undone.error());
                      }});
}

} // namespace encore::ui
