#include "widgets/task_sheet.h"

#include "base/calendar.h"
#include "base/words_in_time.h"
#include "common/error_text.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "customers/customer_repository.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"
#include "shop/staff_repository.h"
#include "shop/unit_label.h"
#include "tasks/task_repository.h"
#include "widgets/button.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

enum class Remind { Never, AtTime, HourBefore, Morning, Kept };
constexpr int morningHour = 9;

struct DueWords {
    Q_DECLARE_TR_FUNCTIONS(DueWords)
public:
    static QString of(const Task& task, qint64 now, const QTimeZone& zone)
    {
        if (!task.dueAt)
            return tr("no date");
        const QDate today = localDay(now, zone), day = localDay(*task.dueAt, zone);
        if (task.dueDayOnly)
            return day == today ? tr("today") : day == today.addDays(-1) ? tr("yesterday") : day == today.addDays(1) ? tr("tomorrow") : format::day(day, today);
        if (day == today)
            return tr("by %1", "a time of day").arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(*task.dueAt, zone).time(), QLocale::ShortFormat));
        return format::moment(*task.dueAt, now, zone);
    }
};

} // namespace

QString dueWords(const Task& task, qint64 now, const QTimeZone& zone) { return DueWords::of(task, now, zone); }

bool isLate(const Task& task, qint64 now, const QTimeZone& zone)
{
    if (!task.dueAt || task.doneAt)
        return false;
    return task.dueDayOnly ? localDay(*task.dueAt, zone) < localDay(now, zone) : *task.dueAt < now;
}

TaskSheet::TaskSheet(Shop& shop, QWidget* pane)
    : Sheet(pane), m_shop(shop), m_title(new QLineEdit), m_when(new QLineEdit), m_meaning(new PlainLabel({}, Type::Small, Token::Text2)),
      m_whom(new QComboBox), m_remind(new QComboBox), m_about(new PlainLabel), m_apart(new Button({}, ButtonKind::Flat)), m_notes(new QPlainTextEdit),
      m_problem(new PlainLabel({}, Type::Body, Token::Negative)), m_remove(new Button({}, Icon::Trash)), m_save(new PrimaryButton)
{
    guardTyped();
    setObjectName(QStringLiteral("taskSheet"));
    const auto field = [this](QWidget* widget, const char* name) {
        auto* caption = new PlainLabel({}, Type::Small, Token::Text2);
        caption->setBuddy(widget);
        widget->setObjectName(QLatin1String(name));
        auto* box = new QVBoxLayout;
        box->setSpacing(metric::gap4);
        box->addWidget(caption);
        box->addWidget(widget);
        body()->addLayout(box);
        m_captions.append({caption, widget});
        return box;
    };
    field(m_title, "taskTitle");
    field(m_when, "taskWhen")->addWidget(m_meaning);
    field(m_remind, "taskRemind");
    field(m_whom, "taskWhom");
    auto* about = new QHBoxLayout;
    m_about->setWordWrap(true);
    about->addWidget(m_about, 1);
    about->addWidget(m_apart);
    body()->addLayout(about);
    field(m_notes, "taskNotes");
    body()->addWidget(m_problem);
    body()->addStretch(1);
    addFootButton(m_remove);
    addFootButton(m_save);
    m_title->setMaxLength(500);
    m_when->setMaxLength(60);
    m_notes->setFixedHeight(96);
    m_notes->setTabChangesFocus(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("taskProblem"));
    m_meaning->setObjectName(QStringLiteral("taskMeaning"));
    m_apart->setObjectName(QStringLiteral("taskApart"));
    m_remove->setObjectName(QStringLiteral("removeTask"));
    m_save->setObjectName(QStringLiteral("saveTask"));
    setSaveButton(m_save);
    needsPermission(m_save, Permission::Reviews);
    needsPermission(m_remove, Permission::Reviews);
    setLightDismiss(false);
    connect(m_when, &QLineEdit::textChanged, this, &TaskSheet::showMeaning);
    connect(m_remind, &QComboBox::activated, this, [this] { m_remindChosen = true; });
    connect(m_title, &QLineEdit::returnPressed, this, &TaskSheet::save);
    connect(m_when, &QLineEdit::returnPressed, this, &TaskSheet::save);
    connect(m_save, &QPushButton::clicked, this, &TaskSheet::save);
    connect(m_remove, &QPushButton::clicked, this, &TaskSheet::remove);
    connect(m_apart, &QPushButton::clicked, this, [this] {
        m_task.customer = {};
        m_task.order = {};
        m_task.review = {};
        m_task.caseId = {};
        m_about->setText(aboutWords());
        m_apart->hide();
        m_save->setFocus();
    });
    retranslate();
}

TaskSheet& TaskSheet::in(QWidget* pane, Shop& shop)
{
    if (auto* made = pane->findChild<TaskSheet*>(QString(), Qt::FindDirectChildrenOnly))
        return *made;
    return *new TaskSheet(shop, pane);
}

void TaskSheet::retranslate()
{
    const QStringList captions{tr("What to do"), tr("When"), tr("Remind"), tr("For whom"), tr("Notes")};
    for (int i = 0; i < m_captions.size(); ++i) {
        m_captions[i].first->setText(captions[i]);
        m_captions[i].second->setAccessibleName(captions[i]);
    }
    m_when->setPlaceholderText(tr("tomorrow 12:00, fri, in 3 days; empty: no date"));
    m_apart->setText(tr("Take apart"));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("Save"));
    const int remind = m_remind->currentIndex();
    m_remind->clear();
    m_remind->addItem(tr("no reminder"), int(Remind::Never));
    m_remind->addItem(tr("at that time"), int(Remind::AtTime));
    m_remind->addItem(tr("an hour before"), int(Remind::HourBefore));
    m_remind->addItem(tr("in the morning of that day"), int(Remind::Morning));
    if (m_task.remindAt)
        m_remind->addItem(format::moment(*m_task.remindAt, m_shop.clock().nowUtc(), m_shop.profile().zone), int(Remind::Kept));
    m_remind->setCurrentIndex(qMax(0, remind));
    setTitle(m_task.id ? tr("Task") : tr("New task"));
}

void TaskSheet::begin(const Task& task)
{
    m_task = task;
    retranslate();
    const QTimeZone& zone = m_shop.profile().zone;
    m_title->setText(task.title);
    m_notes->setPlainText(task.notes);
    QString when;
    if (task.dueAt) {
        const QDateTime local = QDateTime::fromSecsSinceEpoch(*task.dueAt, zone);
        when = local.toString(task.dueDayOnly ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("dd.MM.yyyy HH:mm"));
    } else if (!task.id) {
        when = localDay(m_shop.clock().nowUtc(), zone).toString(QStringLiteral("dd.MM.yyyy"));
    }
    m_when->setText(when);
    m_remindChosen = task.id || task.remindAt;
    // A reminder that was put off stands at a time of its own.
    Remind remind = task.remindAt ? Remind::Kept : Remind::Never;
    for (const Remind each : {Remind::Morning, Remind::HourBefore, Remind::AtTime})
        if (task.remindAt && remindTime(task, int(each)) == task.remindAt && (!task.dueDayOnly || each == Remind::Morning))
            remind = each;
    if (remind != Remind::Kept && task.remindAt)
        m_remind->removeItem(m_remind->findData(int(Remind::Kept)));
    m_remind->setCurrentIndex(m_remind->findData(int(remind)));
    m_whom->clear();
    m_whom->addItem(tr("everyone"), 0);
    for (const Staff& person : m_shop.store().staff().all().value_or(std::vector<Staff>()))
        if (person.active || person.id == task.assignedTo)
            m_whom->addItem(person.active ? person.name : tr("%1 (gone)").arg(person.name), person.id.value);
    m_whom->setCurrentIndex(qMax(0, m_whom->findData(task.id ? task.assignedTo.value : task.assignedTo ? task.assignedTo.value : m_shop.actor().staff.value)));
    m_about->setText(aboutWords());
    m_apart->setVisible(task.customer || task.order || task.review || task.caseId);
    m_remove->setVisible(bool(task.id));
    m_problem->hide();
    showMeaning();
    open();
    m_title->setFocus();
    m_title->selectAll();
}

QString TaskSheet::aboutWords() const
{
    Store& store = m_shop.store();
    QStringList parts;
    if (m_task.caseId)
        parts << tr("a case");
    if (m_task.review) {
        const auto review = store.reviews().find(m_task.review);
        parts << (review && !review->author.isEmpty() ? tr("review by %1").arg(review->author) : tr("a review"));
    }
    if (m_task.order) {
        const auto order = store.orders().find(m_task.order);
        parts << (order && *order && !(*order)->number.isEmpty() ? tr("order %1").arg((*order)->number) : tr("an order"));
    }
    if (m_task.customer)
        if (const auto customer = store.customers().find(m_task.customer))
            parts << customer->displayName();
    return parts.isEmpty() ? tr("About nothing in particular") : tr("About: %1").arg(parts.join(QStringLiteral(", ")));
}

bool TaskSheet::readDue(Task& task) const
{
    const QString words = m_when->text().trimmed();
    task.dueAt.reset();
    task.dueDayOnly = false;
    if (words.isEmpty())
        return true;
    const QTimeZone& zone = m_shop.profile().zone;
    const auto moment = futureMoment(words, m_shop.clock().nowUtc(), zone);
    if (!moment)
        return false;
    task.dueDayOnly = !moment->timeGiven;
    task.dueAt = moment->timeGiven ? moment->utc : startOfDayUtc(localDay(moment->utc, zone), zone);
    return true;
}

std::optional<qint64> TaskSheet::remindTime(const Task& task, int choice) const
{
    if (Remind(choice) == Remind::Kept)
        return m_task.remindAt;
    if (!task.dueAt)
        return {};
    const QTimeZone& zone = m_shop.profile().zone;
    const qint64 dawn = utcOf(localDay(*task.dueAt, zone), QTime(morningHour, 0), zone);
    switch (Remind(choice)) {
    case Remind::Never: return {};
    case Remind::AtTime: return task.dueDayOnly ? dawn : *task.dueAt;
    case Remind::HourBefore: return task.dueDayOnly ? dawn : *task.dueAt - 3600;
    case Remind::Morning: return dawn;
    case Remind::Kept: break;
    }
    return {};
}

void TaskSheet::showMeaning()
{
    Task probe;
    const bool understood = readDue(probe);
    m_save->setEnabled(understood);
    m_remind->setEnabled(understood && probe.dueAt);
    // Who names a time of day wants to hear of it, unless they choose otherwise.
    if (!m_remindChosen)
        m_remind->setCurrentIndex(m_remind->findData(int(understood && probe.dueAt && !probe.dueDayOnly ? Remind::AtTime : Remind::Never)));
    m_meaning->setToken(understood ? Token::Text2 : Token::Negative);
    const qint64 now = m_shop.clock().nowUtc();
    const QTimeZone& zone = m_shop.profile().zone;
    if (!understood)
        return m_meaning->setText(tr("Not understood. Write it like “tomorrow 12:00” or “15.11.2026”."));
    const QString words = dueWords(probe, now, zone);
    m_meaning->setText(isLate(probe, now, zone) ? tr("%1: that has passed, it will be overdue at once").arg(words) : words);
}

void TaskSheet::save()
{
    Task task = m_task;
    task.title = m_title->text().trimmed();
    task.notes = m_notes->toPlainText().trimmed();
    task.assignedTo = StaffId(m_whom->currentData().toLongLong());
    m_problem->setVisible(task.title.isEmpty());
    if (task.title.isEmpty()) {
        m_problem->setText(tr("Write what is to be done."));
        return m_title->setFocus();
    }
    if (!readDue(task))
        return m_when->setFocus();
    task.remindAt = remindTime(task, m_remind->currentData().toInt());
    const bool fresh = !task.id;
    const auto changes = m_shop.write({UnitKind::Edit, Permission::Reviews, unitLabel(fresh ? "task.create" : "task.edit", {task.title}), {}}, [&](UnitOfWork& unit) -> Status {
        if (!fresh)
            return m_shop.store().tasks().update(unit, task);
        ENCORE_TRY(m_shop.store().tasks().insert(unit, task));
        return {};
    });
    if (!changes) {
        m_problem->setText(errorText(changes.error()));
        m_problem->show();
        return;
    }
    close();
    emit saved(fresh ? tr("Task added: %1").arg(task.title) : tr("Task changed: %1").arg(task.title), changes->unit);
}

void TaskSheet::remove()
{
    const auto changes = m_shop.write({UnitKind::Edit, Permission::Reviews, unitLabel("task.remove", {m_task.title}), {}},
                                      [&](UnitOfWork& unit) { return m_shop.store().tasks().remove(unit, m_task.id); });
    if (!changes)
        return emit failed(changes.error());
    close();
    emit saved(tr("Task removed: %1").arg(m_task.title), changes->unit);
}

void TaskSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace encore::ui
