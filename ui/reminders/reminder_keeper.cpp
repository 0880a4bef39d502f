#include "reminders/reminder_keeper.h"

#include "common/format.h"
#include "common/notifications.h"
#include "shop/unit_label.h"
#include "tasks/day_task_scan.h"
#include "tasks/task_repository.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QSettings>

#include <algorithm>

namespace encore::ui {

namespace {

constexpr int lookEveryMs = 30'000;
constexpr qint64 putOffSeconds = 3600;
constexpr qsizetype longestName = 120;
constexpr std::size_t mostApart = 3;
// A shop that was closed for longer than this is told what waits by its lists, not by news.
constexpr qint64 oldestNews = 60 * 86400;

} // namespace

ReminderKeeper::ReminderKeeper(Shop& shop, std::unique_ptr<Messenger> messenger, QObject* parent)
    : QObject(parent), m_shop(shop), m_messenger(std::move(messenger))
{
    m_every.setInterval(lookEveryMs);
    connect(&m_every, &QTimer::timeout, this, &ReminderKeeper::look);
    connect(&shop, &Shop::actorChanged, this, &ReminderKeeper::follow);
}

QString ReminderKeeper::key(qint64 person) const
{
    const QByteArray shop = QCryptographicHash::hash(m_shop.path().toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    const QString told = QStringLiteral("reminders/%1/told").arg(QString::fromLatin1(shop));
    return person > 0 ? told + QStringLiteral("_%1").arg(person) : told;
}

void ReminderKeeper::begin()
{
    m_every.start();
    m_person = -1;
    follow();
}

// Each person has a mark of their own up to which they were told. Whoever sits here for the first time is told what came
// since the shop was first opened on this computer.
void ReminderKeeper::follow()
{
    const Actor& actor = m_shop.actor();
    const qint64 person = !actor.staff && actor.role == Role::Manager ? -1 : actor.staff.value;    // a locked desk leaves nobody, with the least rights
    if (!m_every.isActive() || (person == m_person && person >= 0))
        return;
    m_reading.cancel();
    m_person = person;
    m_warned.clear();
    m_warnedRequests.clear();
    emit personChanged(person);
    if (person < 0)
        return;
    QSettings settings;
    const qint64 now = m_shop.clock().nowUtc();
    if (!settings.contains(key(0)))
        settings.setValue(key(0), now);
    m_since = qMax(settings.value(key(person), settings.value(key(0))).toLongLong(), now - oldestNews);
    m_first = true;
    look();
}

void ReminderKeeper::look()
{
    if (m_person < 0 || m_reading.isRunning())
        return;
    const qint64 now = m_shop.clock().nowUtc();
    m_reading.run(
        [&shop = m_shop, since = qMin(m_since, now), now, me = m_shop.actor().staff, zone = m_shop.profile().zone](const CancelFlag&) -> Result<News> {
            ENCORE_LET(const auto store, shop.openStore());
            News news;
            news.until = now;
            ENCORE_LET(news.deadlines, scanDeadlines(*store, since - 1, now));
            ENCORE_LET(news.requests, scanCaseDeadlines(store->db(), since - 1, now));
            ENCORE_LET(news.promises, scanCasePromises(store->db(), zone, since, now));
            ENCORE_LET(news.falling, store->tasks().falling(since, now, me));
            ENCORE_LET(const auto ofDay, scanDayTasks(*store, since, now, me));
            news.falling.insert(news.falling.end(), ofDay.begin(), ofDay.end());
            ENCORE_LET(news.tasks, store->tasks().reminders(since, now, me));
            // Reminded of before its time, and that has come as well: once is enough.
            std::erase_if(news.tasks, [&](const Task& task) { return std::any_of(news.falling.begin(), news.falling.end(), [&](const Task& due) { return due.id == task.id; }); });
            return news;
        },
        [this](const Result<News>& news) {
            if (news) {
                m_first ? tellClosed(*news) : tell(*news);
                m_first = false;
                m_since = news->until;
                QSettings().setValue(key(m_person), m_since);
            } else {
                emit failed(news.error());
            }
            emit looked();
        });
}

void ReminderKeeper::say(const QString& title, const QString& text, Notice::Tone tone, const QString& action, std::function<void()> run, const NoticeLater& later)
{
    emit told({title + QStringLiteral(": ") + text, tone, action, run}, later);
    if (!m_messenger || !desktopNotifications())
        return;
    // A message outlives the person it was for, and the lock.
    m_messenger->tell(title, text, [keeper = QPointer(this), person = m_person, run] {
        if (keeper && keeper->m_person == person && run)
            run();
    });
}

// At the opening all of it in one sentence; later each by itself.
void ReminderKeeper::tellClosed(const News& news)
{
    for (const DeadlineItem& item : news.deadlines.soon)
        m_warned.insert(item.review.value);
    for (const CaseDeadline& item : news.requests.soon)
        m_warnedRequests.insert(item.id.value);
    // A reminder keeps its buttons; many of them are better counted.
    const std::size_t reminders = news.tasks.size() + news.falling.size();
    const bool counted = reminders > mostApart;
    if (!counted)
        tellTasks(news);
    QStringList parts;
    if (news.deadlines.overdueCount > 0)
        parts << tr("%n answer(s) became overdue", nullptr, int(news.deadlines.overdueCount));
    if (!news.requests.overdue.empty())
        parts << tr("%n request(s) became overdue", nullptr, int(news.requests.overdue.size()));
    if (!news.promises.broken.empty())
        parts << tr("%n promise(s) not kept in time", nullptr, int(news.promises.broken.size()));
    if (!news.deadlines.soon.empty())
        parts << tr("%n answer(s) due soon", nullptr, int(news.deadlines.soon.size()));
    if (!news.requests.soon.empty())
        parts << tr("%n request(s) due soon", nullptr, int(news.requests.soon.size()));
    if (!news.requests.unheard.empty())
        parts << tr("%n customer(s) did not answer in time", nullptr, int(news.requests.unheard.size()));
    if (!news.promises.today.empty())
        parts << tr("%n promise(s) for today", nullptr, int(news.promises.today.size()));
    if (counted)
        parts << tr("%n reminder(s)", nullptr, int(reminders));
    if (parts.isEmpty())
        return;
    // The first of what is worst.
    const bool lateAnswers = news.deadlines.overdueCount > 0, lateCases = !news.requests.overdue.empty() || !news.promises.broken.empty();
    const bool late = lateAnswers || lateCases;
    const char* const page = lateAnswers ? "reviews" : lateCases ? "cases" : !news.deadlines.soon.empty() ? "reviews"
                             : !news.requests.soon.empty() || !news.requests.unheard.empty() || !news.promises.today.empty() ? "cases" : "today";
    const QString to = QLatin1String(page);
    const QString view = late ? QStringLiteral("overdue") : to == u"reviews" ? QStringLiteral("needs_reply") : to == u"cases" ? QStringLiteral("open") : QStringLiteral("tasks");
    say(tr("Since you were last here"), parts.join(QStringLiteral(", ")), late ? Notice::Tone::Negative : Notice::Tone::Warning, tr("Look"),
        [this, to, view] { emit openRequested(to, {{QStringLiteral("view"), view}}); });
}

void ReminderKeeper::tellPromises(const CasePromiseNews& news)
{
    const auto announce = [this](const QString& title, const std::vector<CasePromise>& promises, Notice::Tone tone) {
        if (promises.empty())
            return;
        const CasePromise& first = promises.front();
        QString text = (first.customerName.isEmpty() ? first.title : first.customerName + QStringLiteral(", ") + first.title).left(longestName);
        if (promises.size() > 1)
            text += tr(" and %n more", nullptr, int(promises.size()) - 1);
        say(title, text, tone, tr("Open"), [this, id = first.id] { emit openRequested(QStringLiteral("cases"), {{QStringLiteral("id"), id.value}}); });
    };
    announce(tr("Promised for today"), news.today, Notice::Tone::Warning);
    announce(tr("Promise not kept in time"), news.broken, Notice::Tone::Negative);
}

void ReminderKeeper::tellTasks(const News& news)
{
    const bool mayPutOff = isAllowed(m_shop.actor().role, Permission::Reviews);
    const auto announce = [&](const QString& title, const Task& task, Notice::Tone tone) {
        say(title, task.title, tone, tr("Open"), [this, task] { openTask(task); },
            mayPutOff ? NoticeLater{tr("In an hour"), [this, task] { putOff(task); }} : NoticeLater());
    };
    for (const Task& task : news.tasks)
        announce(tr("Reminder"), task, Notice::Tone::Plain);
    for (const Task& task : news.falling)
        announce(tr("Its time has come"), task, Notice::Tone::Warning);
}

void ReminderKeeper::openTask(const Task& task)
{
    const auto record = [this](const char* page, qint64 id) { emit openRequested(QLatin1String(page), {{QStringLiteral("id"), id}}); };
    if (task.caseId)
        record("cases", task.caseId.value);
    else if (task.review)
        record("reviews", task.review.value);
    else if (task.order)
        record("orders", task.order.value);
    else if (task.customer)
        record("customers", task.customer.value);
    else
        emit openRequested(QStringLiteral("today"), {{QStringLiteral("view"), QStringLiteral("tasks")}});
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
    if (!news.unheard.empty())
        say(tr("No word from the customer"), name(news.unheard.front()) + more(news.unheard.size()), Notice::Tone::Warning, tr("Open"), open(news.unheard.front().id));
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
    tellPromises(news.promises);
    tellTasks(news);
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
