#include "figures/reply_tasks.h"

#include "base/calendar.h"
#include "common/prompts.h"
#include "figures/reply_table.h"
#include "shop/shop.h"
#include "tasks/task_repository.h"

#include <algorithm>

namespace encore::ui {

namespace {
constexpr int daysToAct = 7;         // for tasks other than an answer that is missing
} // namespace

void ReplyTasks::make(std::shared_ptr<const FigureSet> set, kpi::ReviewClass reviewClass)
{
    if (!set)
        return;
    const auto& away = set->away[std::size_t(reviewClass)];
    const int people = int(away.size());
    if (people < askFrom)
        return write(away, reviewClass);
    Prompts::Question question;
    question.text = tr("Make %Ln task(s)?", nullptr, people);
    question.detail = tr("“%1”: one for each customer of this row whose last order was delivered in the period. Who has this task already gets no second one. All of it can be undone in one step.").arg(reply_table::taskTitle(reviewClass));
    question.accept = tr("Make the tasks");
    m_prompts.ask(question, [this, set, reviewClass](bool accepted) {
        if (accepted)
            write(set->away[std::size_t(reviewClass)], reviewClass);
    });
}

void ReplyTasks::write(const std::vector<kpi::StillAway>& people, kpi::ReviewClass reviewClass)
{
    const QString title = reply_table::taskTitle(reviewClass);
    const qint64 now = m_shop.clock().nowUtc();
    const QTimeZone& zone = m_shop.profile().zone;
    const QDate due = localDay(now, zone).addDays(reviewClass == kpi::ReviewClass::NegativeUnanswered ? 0 : daysToAct);
    int made = 0;
    const auto written = m_shop.write({UnitKind::Edit, Permission::Reviews, tr("Tasks: %1").arg(title), {}}, [&](UnitOfWork& unit) -> Status {
        TaskRepository& tasks = m_shop.store().tasks();
        for (const kpi::StillAway& one : people) {
            ENCORE_LET(const std::vector<Task> known, tasks.ofCustomer(CustomerId(one.customer)));
            if (std::any_of(known.begin(), known.end(), [&](const Task& t) { return !t.isDone() && t.title == title; }))
                continue;
            Task task;
            task.title = title;
            task.dueAt = startOfDayUtc(due, zone);
            task.dueDayOnly = true;
            task.assignedTo = m_shop.actor().staff;
            task.customer = CustomerId(one.customer);
            task.order = OrderId(one.order);
            task.review = ReviewId(one.review);
            task.createdAt = now;
            ENCORE_TRY(tasks.insert(unit, task));
            ++made;
        }
        return {};
    });
    if (!written) {
        emit failed(written.error());
        return;
    }
    if (made == 0) {
        emit noticeRaised({tr("All of them have this task already."), Notice::Tone::Plain, {}, {}});
        return;
    }
    emit undoOffered({tr("%Ln task(s) made: %1", nullptr, made).arg(title), [this, unit = written->unit] {
                          if (const auto undone = m_shop.undo(unit); !undone)
                              emit failed(undone.error());
                      }});
}

} // namespace encore::ui
