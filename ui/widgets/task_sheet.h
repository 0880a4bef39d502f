#pragma once

#include "base/result.h"
#include "shop/shop.h"
#include "tasks/task.h"
#include "widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace encore::ui {

class Button;
class PlainLabel;
class PrimaryButton;

/// One task: what, when in plain words, for whom, about what, and whether to be reminded. Writes it itself.
///
///     TaskSheet& sheet = TaskSheet::in(this, shop);
///     sheet.begin(task);                     // a null id: a new one
class TaskSheet final : public Sheet {
    Q_OBJECT
public:
    TaskSheet(Shop& shop, QWidget* pane);
    /// The one of this pane, made when it is first asked for.
    static TaskSheet& in(QWidget* pane, Shop& shop);

    void begin(const Task& task);

signals:
    /// A task was written; `unit` takes it back.
    void saved(const QString& done, encore::UnitId unit);
    void failed(const encore::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showMeaning();
    void save();
    void remove();
    bool readDue(Task& task) const;
    QString aboutWords() const;
    std::optional<qint64> remindTime(const Task& task, int choice) const;

    Shop& m_shop;
    Task m_task;
    bool m_remindChosen = false;             ///< by a person: it follows the due time no more
    QLineEdit* m_title;
    QLineEdit* m_when;
    PlainLabel* m_meaning;
    QComboBox* m_whom;
    QComboBox* m_remind;
    PlainLabel* m_about;
    Button* m_apart;
    QPlainTextEdit* m_notes;
    PlainLabel* m_problem;
    Button* m_remove;
    PrimaryButton* m_save;
    QList<QPair<PlainLabel*, QWidget*>> m_captions;
};

/// What a task's due time reads like: "today", "by 18:00", "tomorrow, 12:00", "3 March".
QString dueWords(const Task& task, qint64 now, const QTimeZone& zone);
/// Past its time; a day alone only once it is over.
bool isLate(const Task& task, qint64 now, const QTimeZone& zone);

} // namespace encore::ui
