#include "today/task_board.h"

#include "base/calendar.h"
#include "base/words_in_time.h"
#include "common/format.h"
#include "common/paint.h"
#include "common/role_gate.h"
#include "shop/unit_label.h"
#include "tasks/task_repository.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/pill.h"
#include "widgets/row_delegate.h"
#include "widgets/segmented_tabs.h"
#include "widgets/states.h"
#include "widgets/task_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {

constexpr int rowHeight = 54;
constexpr int secondRole = Qt::UserRole + 1, dueRole = Qt::UserRole + 2, lateRole = Qt::UserRole + 3, doneRole = Qt::UserRole + 4, idRole = Qt::UserRole + 5;

/// A mark, the task over what it is about, its time at the right.
class TaskDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        paintRowGround(painter, option);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF mark(option.rect.left() + 14, option.rect.top() + (rowHeight - 18) / 2.0, 18, 18);
        const bool done = index.data(doneRole).toBool();
        if (done) {
            paintIcon(painter, mark, Icon::Check, Token::Positive);
        } else {
            painter->setPen(QPen(Theme::color(Token::Text3), 1.4));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(mark.adjusted(1, 1, -1, -1));
        }
        painter->restore();
        QRect room = option.rect.adjusted(44, 0, -14, 0);
        const QString due = index.data(dueRole).toString();
        const int width = QFontMetrics(Theme::font(Type::Small)).horizontalAdvance(due) + 4;
        paintRun(painter, QRect(room.right() - width, room.top(), width, rowHeight), due, Type::Small, index.data(lateRole).toBool() ? Token::Negative : Token::Text2, Qt::AlignRight);
        room.setRight(room.right() - width - metric::gap12);
        const QString second = index.data(secondRole).toString();
        paintRun(painter, QRect(room.left(), room.top() + (second.isEmpty() ? 17 : 8), room.width(), 20), index.data(Qt::DisplayRole).toString(), Type::Body, done ? Token::Text2 : Token::Text);
        if (!second.isEmpty())
            paintRun(painter, QRect(room.left(), room.top() + 28, room.width(), 18), second, Type::Small, Token::Text2);
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, rowHeight}; }
};

} // namespace

TaskBoard::TaskBoard(Shop& shop, QWidget* pane, QWidget* parent)
    : QWidget(parent), m_shop(shop), m_pane(pane), m_title(new PlainLabel({}, Type::PageTitle)), m_tabs(new SegmentedTabs),
      m_whose(new SegmentedTabs(SegmentedTabs::Look::Chips)), m_new(new Button({}, Icon::Plus)), m_list(new QListWidget), m_empty(new EmptyState),
      m_error(new ErrorState), m_words(new QLineEdit), m_hint(new PlainLabel({}, Type::Small, Token::Text2)), m_keys(new PlainLabel({}, Type::Hint, Token::Text3))
{
    setObjectName(QStringLiteral("taskBoard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, metric::gap20, 24, metric::gap16);
    layout->setSpacing(metric::gap12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    layout->addLayout(head);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(metric::gap12);
    filters->addWidget(m_tabs);
    filters->addStretch(1);
    filters->addWidget(m_whose);
    layout->addLayout(filters);
    layout->addWidget(m_error);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    auto* off = new QHBoxLayout;
    off->setSpacing(metric::gap12);
    off->addWidget(m_words);
    off->addWidget(m_hint, 1);
    off->addWidget(m_keys);
    layout->addLayout(off);
    m_tabs->setObjectName(QStringLiteral("taskTabs"));
    m_whose->setObjectName(QStringLiteral("taskWhose"));
    m_new->setObjectName(QStringLiteral("boardNewTask"));
    m_list->setObjectName(QStringLiteral("taskList"));
    m_list->setItemDelegate(new TaskDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_words->setObjectName(QStringLiteral("putOffWords"));
    m_words->setMaxLength(60);
    m_words->setFixedWidth(260);
    m_words->installEventFilter(this);
    m_words->hide();
    m_empty->setIcon(Icon::Check);
    m_empty->hide();
    m_error->hide();
    needsPermission(m_new, Permission::Reviews);
    connect(m_tabs, &SegmentedTabs::chosen, this, &TaskBoard::load);
    connect(m_whose, &SegmentedTabs::chosen, this, &TaskBoard::load);
    connect(m_new, &QPushButton::clicked, this, &TaskBoard::beginNew);
    connect(m_list, &QListWidget::itemActivated, this, &TaskBoard::edit);
    // A click beside the rows would leave one that keys act on and nobody sees.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_list->currentItem() && m_list->selectedItems().isEmpty())
            m_list->currentItem()->setSelected(true);
    });
    connect(m_error, &StatePanel::acted, this, &TaskBoard::load);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        const auto moment = futureMoment(words, m_shop.clock().nowUtc(), m_shop.profile().zone);
        m_hint->setText(moment ? format::moment(moment->utc, m_shop.clock().nowUtc(), m_shop.profile().zone) : words.trimmed().isEmpty() ? QString() : tr("not understood, or over already"));
    });
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        const auto moment = futureMoment(m_words->text(), m_shop.clock().nowUtc(), m_shop.profile().zone);
        const auto row = std::find_if(m_read.rows.begin(), m_read.rows.end(), [this](const TaskRow& each) { return each.task.id == m_putOff; });
        const Task* task = row == m_read.rows.end() ? nullptr : &row->task;
        if (!moment || !task || moment->utc <= m_shop.clock().nowUtc())
            return;
        m_words->hide();
        m_hint->clear();
        Task later = *task;
        later.dueAt = moment->timeGiven ? moment->utc : startOfDayUtc(localDay(moment->utc, m_shop.profile().zone), m_shop.profile().zone);
        later.dueDayOnly = !moment->timeGiven;
        if (later.remindAt)
            later.remindAt = moment->utc;
        write("task.snooze", later, tr("Put off: %1").arg(later.title), [this, later](UnitOfWork& unit) { return m_shop.store().tasks().update(unit, later); });
        m_list->setFocus();
    });
    retranslate();
}

void TaskBoard::retranslate()
{
    m_title->setText(tr("Tasks"));
    m_new->setText(tr("Task"));
    m_new->setAccessibleName(tr("New task"));
    m_list->setAccessibleName(tr("Tasks"));
    m_words->setPlaceholderText(tr("Until when: tomorrow, fri 10:00"));
    m_words->setAccessibleName(tr("Put off until"));
    m_keys->setText(tr("Space done · Enter edit · S put off · Del remove"));
    m_whose->setChoices({{QStringLiteral("mine"), tr("Mine")}, {QStringLiteral("all"), tr("Everyone's")}});
    show();
}

TaskList TaskBoard::list() const
{
    const QString id = m_tabs->current();
    return id == QLatin1String("overdue") ? TaskList::Overdue : id == QLatin1String("upcoming") ? TaskList::Upcoming : id == QLatin1String("done") ? TaskList::Done : TaskList::Today;
}

void TaskBoard::load()
{
    const qint64 now = m_shop.clock().nowUtc();
    const QTimeZone zone = m_shop.profile().zone;
    const QDate today = localDay(now, zone);
    const TaskTimes times{now, startOfDayUtc(today, zone), startOfDayUtc(today.addDays(1), zone)};
    const StaffId whose = m_whose->current() == QLatin1String("all") ? StaffId() : m_shop.actor().staff;
    m_reading.run(
        [&shop = m_shop, which = list(), times, whose](const CancelFlag&) -> Result<Read> {
            ENCORE_LET(const auto store, shop.openStore());
            Read read;
            ENCORE_LET(read.rows, store->tasks().rows(which, times, whose));
            ENCORE_LET(read.counts, store->tasks().counts(times, whose));
            return read;
        },
        [this](Result<Read> read) {
            m_loaded = true;
            m_error->setVisible(!read);
            if (read)
                m_read = std::move(*read);
            else
                m_error->setError(read.error());
            show();
            emit ready();
        });
}

void TaskBoard::show()
{
    const auto tab = [](const QString& name, qint64 count) { return count > 0 ? QStringLiteral("%1 %2").arg(name, format::count(count)) : name; };
    m_tabs->setChoices({{QStringLiteral("today"), tab(tr("Today"), m_read.counts.today)}, {QStringLiteral("overdue"), tab(tr("Overdue"), m_read.counts.overdue)},
                        {QStringLiteral("upcoming"), tab(tr("Later"), m_read.counts.upcoming)}, {QStringLiteral("done"), tr("Done")}});
    // The same task, not the same place: keys act on what was chosen.
    int row = m_list->currentRow();
    const qint64 kept = m_list->currentItem() ? m_list->currentItem()->data(idRole).toLongLong() : 0;
    const bool hadFocus = m_list->hasFocus();
    m_list->clear();
    const qint64 now = m_shop.clock().nowUtc();
    const QTimeZone& zone = m_shop.profile().zone;
    for (const TaskRow& shown : m_read.rows) {
        auto* item = new QListWidgetItem(shown.task.title, m_list);
        QStringList second{shown.about, shown.assignedName};
        if (!shown.task.notes.isEmpty())
            second << shown.task.notes.simplified().left(120);
        second.removeAll(QString());
        const bool late = isLate(shown.task, now, zone);
        const QString due = shown.task.doneAt ? tr("done %1").arg(format::moment(*shown.task.doneAt, now, zone)) : dueWords(shown.task, now, zone);
        item->setData(secondRole, second.join(QStringLiteral(" · ")));
        item->setData(dueRole, late ? tr("overdue · %1").arg(due) : due);
        item->setData(lateRole, late);
        item->setData(doneRole, shown.task.isDone());
        item->setData(idRole, shown.task.id.value);
        if (shown.task.id.value == kept)
            row = m_list->count() - 1;
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(shown.task.title, item->data(dueRole).toString()));
    }
    m_list->setCurrentRow(m_read.rows.empty() ? -1 : qBound(0, row, int(m_read.rows.size()) - 1));
    const bool empty = m_loaded && m_read.rows.empty() && m_error->isHidden();
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty) {
        const TaskList which = list();
        m_empty->setSentence(which == TaskList::Overdue ? tr("Nothing is overdue.") : which == TaskList::Done ? tr("Nothing is done yet.")
                             : which == TaskList::Upcoming ? tr("Nothing is planned for later.") : tr("Nothing is left for today."));
        m_empty->setDetail(tr("Ctrl N, then T writes down a task from anywhere; so does the menu of a customer, an order or a review."));
    } else if (hadFocus) {
        m_list->setFocus();
    }
}

const Task* TaskBoard::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_read.rows.size()) ? &m_read.rows[size_t(row)].task : nullptr;
}

void TaskBoard::focusList() { m_list->isVisible() ? m_list->setFocus() : m_new->setFocus(); }

void TaskBoard::offer(const QString& done, UnitId unit)
{
    emit undoOffered({done, [this, unit] {
                          if (const auto undone = m_shop.undo(unit); !undone)
                              emit failed(undone.error());
                      }});
}

void TaskBoard::write(const char* label, const Task& task, const QString& done, const std::function<Status(UnitOfWork&)>& work)
{
    const auto changes = m_shop.write({UnitKind::Edit, Permission::Reviews, unitLabel(label, {task.title}), {}}, work);
    if (!changes)
        return emit failed(changes.error());
    offer(done, changes->unit);
}

// Space and Del act on a row, which no tool tip stands for.
bool TaskBoard::mayWrite()
{
    const QString why = refusal(m_shop, Permission::Reviews);
    if (!why.isEmpty())
        emit refused(why);
    return why.isEmpty();
}

void TaskBoard::toggleDone()
{
    const Task* task = current();
    if (!task || !mayWrite())
        return;
    const Task copy = *task;
    if (copy.isDone())
        write("task.reopen", copy, tr("Open again: %1").arg(copy.title), [this, copy](UnitOfWork& unit) { return m_shop.store().tasks().reopen(unit, copy.id); });
    else
        write("task.complete", copy, tr("Done: %1").arg(copy.title), [this, copy](UnitOfWork& unit) { return m_shop.store().tasks().complete(unit, copy.id, unit.now()); });
}

void TaskBoard::remove()
{
    if (const Task* task = current(); task && mayWrite()) {
        const Task copy = *task;
        write("task.remove", copy, tr("Task removed: %1").arg(copy.title), [this, copy](UnitOfWork& unit) { return m_shop.store().tasks().remove(unit, copy.id); });
    }
}

void TaskBoard::edit()
{
    if (const Task* task = current()) {
        TaskSheet& sheet = TaskSheet::in(m_pane, m_shop);
        connect(&sheet, &TaskSheet::saved, this, &TaskBoard::offer, Qt::UniqueConnection);
        connect(&sheet, &TaskSheet::failed, this, &TaskBoard::failed, Qt::UniqueConnection);
        sheet.begin(*task);
    }
}

void TaskBoard::beginNew()
{
    TaskSheet& sheet = TaskSheet::in(m_pane, m_shop);
    connect(&sheet, &TaskSheet::saved, this, &TaskBoard::offer, Qt::UniqueConnection);
    connect(&sheet, &TaskSheet::failed, this, &TaskBoard::failed, Qt::UniqueConnection);
    sheet.begin({});
}

void TaskBoard::openAbout()
{
    const Task* task = current();
    if (!task)
        return;
    const auto go = [this](const char* page, qint64 id) { emit openRequested(QLatin1String(page), {{QStringLiteral("id"), id}}); };
    task->caseId ? go("cases", task->caseId.value) : task->review ? go("reviews", task->review.value) : task->order ? go("orders", task->order.value)
        : task->customer ? go("customers", task->customer.value) : edit();
}

void TaskBoard::putOff()
{
    if (!current() || !mayWrite())
        return;
    m_putOff = current()->id;
    m_words->show();
    m_words->clear();
    m_words->setFocus();
}

bool TaskBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_words && key->key() == Qt::Key_Escape) {
            m_words->hide();
            m_hint->clear();
            m_list->setFocus();
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Space) {
            toggleDone();
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QList<Command> TaskBoard::commands()
{
    CommandSet add("tasks");
    add("done", tr("Done, or open again"), "D", [this] { toggleDone(); }, Icon::Check);
    add("edit", tr("Edit the task"), "E", [this] { edit(); }, Icon::Edit);
    add("snooze", tr("Put off…"), "S", [this] { putOff(); }, Icon::Snooze);
    add("about", tr("Open what it is about"), "L", [this] { openAbout(); }, Icon::Open);
    add.requireFrom(0, [this] { return current() != nullptr; });
    add.needs(Permission::Reviews, {"done", "snooze"});
    return add.commands();
}

} // namespace encore::ui
