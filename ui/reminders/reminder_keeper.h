#pragma once

#include "cases/case_deadline_scan.h"
#include "cases/case_promise_scan.h"
#include "common/latest_job.h"
#include "common/notice_later.h"
#include "reminders/messenger.h"
#include "reviews/deadline_scan.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "tasks/task.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace encore::ui {

/// Watches the clock: reminders of tasks and tasks whose time has come, answers and requests that are due soon, promises,
/// and what became overdue, also while the program was closed; that is told when the shop opens, so that nothing is late
/// in silence. Each thing is told once to each person on this computer: what came while somebody else sat here, or while
/// the desk was locked, is told when they sit down. The window says it in its bar; the desktop too, unless it is switched
/// off (common/notifications.h). While the desk is locked nothing is said anywhere.
class ReminderKeeper final : public QObject {
    Q_OBJECT
public:
    ReminderKeeper(Shop& shop, std::unique_ptr<Messenger> messenger, QObject* parent = nullptr);

    /// Looks now; afterwards every half minute.
    void begin();
    void look();
    bool isLooking() const { return m_reading.isRunning(); }

signals:
    void told(const encore::ui::Notice& notice, const encore::ui::NoticeLater& later);
    /// What is told from now on is for this person; 0: a shop without staff; -1: nobody, the desk is locked.
    void personChanged(qint64 person);
    void undoOffered(const encore::ui::UndoOffer& offer);
    void openRequested(const QString& pageId, const QVariantMap& target);
    void failed(const encore::Error& error);
    /// One look is done.
    void looked();

private:
    struct News {
        DeadlineNews deadlines;
        CaseDeadlineNews requests;
        CasePromiseNews promises;
        std::vector<Task> tasks;        ///< whose reminder came
        std::vector<Task> falling;      ///< whose own time came
        qint64 until = 0;
    };
    void tell(const News& news);
    void tellClosed(const News& news);
    void tellRequests(const CaseDeadlineNews& news);
    void tellPromises(const CasePromiseNews& news);
    void tellTasks(const News& news);
    void say(const QString& title, const QString& text, Notice::Tone tone, const QString& action, std::function<void()> run, const NoticeLater& later = {});
    void openTask(const Task& task);
    void putOff(const Task& task);
    void follow();
    QString key(qint64 person) const;

    Shop& m_shop;
    std::unique_ptr<Messenger> m_messenger;
    LatestJob m_reading;
    QTimer m_every;
    qint64 m_person = -1;
    qint64 m_since = 0;
    bool m_first = true;
    QSet<qint64> m_warned;
    QSet<qint64> m_warnedRequests;
};

} // namespace encore::ui
