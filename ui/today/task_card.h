#pragma once

#include "base/result.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "tasks/task.h"
#include "widgets/card.h"

#include <vector>

class QLineEdit;

namespace encore::ui {

/// "Promised for today": tasks of today and overdue ones, done by one click or Space, and a line to add one:
/// «call Oleg tomorrow 12:00» takes its due time from the last words; without any it is for today.
class TaskCard final : public Card {
    Q_OBJECT
public:
    explicit TaskCard(Shop& shop, QWidget* parent = nullptr);

    void show(const std::vector<Task>& tasks, qint64 count);
    void retranslate();
    /// Puts the caret into the line for a new task.
    void beginNew();

    struct Draft {
        QString title;
        qint64 dueAt = 0;
        bool dayOnly = true;
    };
    /// What the typed words mean.
    static Draft draftOf(const QString& words, qint64 now, const QTimeZone& zone);

signals:
    void openRequested(const QString& pageId, const QVariantMap& target);
    void undoOffered(const encore::ui::UndoOffer& offer);
    void failed(const encore::Error& error);

private:
    void fill();
    QWidget* rowOf(const Task& task);
    void complete(TaskId id, const QString& title);
    void add();
    void showMeaning();
    void offerUndo(const QString& text, UnitId unit);
    QString dueWords(const Task& task) const;

    Shop& m_shop;
    std::vector<Task> m_tasks;
    qint64 m_count = 0;
    QVBoxLayout* m_rows;
    PlainLabel* m_empty;
    PlainLabel* m_more;
    QLineEdit* m_new;
    PlainLabel* m_meaning;
};

} // namespace encore::ui
