#pragma once

#include "common/latest_job.h"
#include "shell/command.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "tasks/task.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;

namespace encore::ui {

class Button;
class EmptyState;
class ErrorState;
class PlainLabel;
class SegmentedTabs;

/// All tasks: today, overdue, upcoming, done; mine or everyone's. Done by Space, edited by Enter, put off by S.
class TaskBoard final : public QWidget {
    Q_OBJECT
public:
    TaskBoard(Shop& shop, QWidget* pane, QWidget* parent = nullptr);

    void load();
    void retranslate();
    void focusList();
    QList<Command> commands();
    bool isReady() const { return m_loaded && !m_reading.isRunning(); }
    void beginNew();

signals:
    void openRequested(const QString& pageId, const QVariantMap& target);
    void undoOffered(const encore::ui::UndoOffer& offer);
    void failed(const encore::Error& error);
    /// Somebody wanted what their role may not; the reason in words.
    void refused(const QString& why);
    void ready();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Read {
        std::vector<TaskRow> rows;
        TaskCounts counts;
    };
    const Task* current() const;
    bool mayWrite();
    void show();
    void toggleDone();
    void edit();
    void openAbout();
    void putOff();
    void remove();
    void write(const char* label, const Task& task, const QString& done, const std::function<Status(UnitOfWork&)>& work);
    void offer(const QString& done, UnitId unit);
    TaskList list() const;

    Shop& m_shop;
    QWidget* m_pane;
    LatestJob m_reading;
    Read m_read;
    bool m_loaded = false;
    PlainLabel* m_title;
    SegmentedTabs* m_tabs;
    SegmentedTabs* m_whose;
    Button* m_new;
    QListWidget* m_list;
    EmptyState* m_empty;
    ErrorState* m_error;
    QLineEdit* m_words;
    TaskId m_putOff;                 ///< the task the words are about
    PlainLabel* m_hint;
    PlainLabel* m_keys;
};

} // namespace encore::ui
