#pragma once

#include "cases/case_deadline_scan.h"
#include "common/latest_job.h"
#include "reviews/deadline_scan.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "tasks/task.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class QWidget;

namespace encore::ui {

/// Says something outside of the window. Tests use a fake.
class Messenger {
public:
    virtual ~Messenger() = default;
    virtual void tell(const QString& title, const QString& text) = 0;
};

/// The desktop's own notifications through the system tray, where there is one; elsewhere `window` asks for attention
/// in the list of windows. Neither takes the keyboard; a click on a message shows the window.
std::unique_ptr<Messenger> desktopMessenger(QWidget* window);

/// Watches the clock: reminders of tasks, answers and requests that are due soon, and what became overdue, also while the
/// program was closed; that is told when the shop opens, so that nothing is late in silence. Each thing is told
/// once on this computer. The window says it in its bar; the desktop too, unless it is switched off
/// (common/notifications.h).
class ReminderKeeper final : public QObject {
    Q_OBJECT
public:
    ReminderKeeper(Shop& shop, std::unique_ptr<Messenger> messenger, QObject* parent = nullptr);

    /// Looks now; afterwards every half minute.
    void begin();
    void look();
    bool isLooking() const { return m_reading.isRunning(); }

signals:
    void told(const encore::ui::Notice& notice);
    void undoOffered(const encore::ui::UndoOffer& offer);
    void openRequested(const QString& pageId, const QVariantMap& target);
    void failed(const encore::Error& error);
    /// One look is done.
    void looked();

private:
    struct News {
        DeadlineNews deadlines;
        CaseDeadlineNews requests;
        std::vector<Task> tasks;
        qint64 until = 0;
    };
    void tell(const News& news);
    void tellClosed(const News& news);
    void tellRequests(const CaseDeadlineNews& news);
    void say(const QString& title, const QString& text, Notice::Tone tone, const QString& action, std::function<void()> run);
    void putOff(const Task& task);
    QString key() const;

    Shop& m_shop;
    std::unique_ptr<Messenger> m_messenger;
    LatestJob m_reading;
    QTimer m_every;
    qint64 m_since = 0;
    bool m_first = true;
    QSet<qint64> m_warned;
    QSet<qint64> m_warnedRequests;
};

} // namespace encore::ui
