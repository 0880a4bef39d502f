#include "today/task_card.h"

#include "base/calendar.h"
#include "base/words_in_time.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "shop/unit_label.h"
#include "tasks/task_repository.h"
#include "widgets/button.h"
#include "widgets/clear_layout.h"
#include "widgets/pill.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

} // namespace

TaskCard::TaskCard(Shop& shop, QWidget* parent)
    : Card({}, parent),
      m_shop(shop),
      m_rows(new QVBoxLayout),
      m_empty(new PlainLabel({}, Type::Body, Token::Text2)),
      m_more(new PlainLabel({}, Type::Small, Token::Text2)),
      m_new(new QLineEdit),
      m_meaning(new PlainLabel({}, Type::Small, Token::Text2))
{
    setObjectName(QStringLiteral("tasks"));
    setHeadLine(true);
    m_rows->setSpacing(0);
    m_empty->setWordWrap(true);
    m_new->setObjectName(QStringLiteral("newTask"));
    m_new->setMaxLength(400);
    needsPermission(m_new, Permission::Reviews);
    m_meaning->hide();
    body()->addLayout(m_rows);
    body()->addWidget(m_empty);
    body()->addWidget(m_more);
    body()->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::gap8);
    line->addWidget(m_new, 1);
    line->addWidget(m_meaning);
    body()->addLayout(line);
    connect(m_new, &QLineEdit::returnPressed, this, &TaskCard::add);
    connect(m_new, &QLineEdit::textChanged, this, &TaskCard::showMeaning);
    retranslate();
}

void TaskCard::retranslate()
{
    setTitle(tr("Promised for today"));
    m_empty->setText(tr("Nothing is promised for today."));
    m_new->setPlaceholderText(tr("New: call Oleg tomorrow 12:00"));
    m_new->setAccessibleName(tr("New task"));
    fill();
}

void TaskCard::beginNew() { m_new->setFocus(Qt::ShortcutFocusReason); }

void TaskCard::show(const std::vector<Task>& tasks, qint64 count)
{
    m_tasks = tasks;
    m_count = count;
    fill();
}

void TaskCard::fill()
{
    const QWidget* focused = focusWidget();
    const QString before = focused && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(m_rows);
    for (const Task& task : m_tasks) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Line);
        m_rows->addWidget(rowOf(task));
    }
    m_empty->setVisible(m_tasks.empty());
    setAside(m_count > 0 ? format::count(m_count) : QString());
    const qint64 hidden = m_count - qint64(m_tasks.size());
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("and %n more", nullptr, int(qBound(qint64(0), hidden, qint64(1'000'000)))));
    if (!before.startsWith(QLatin1String("task_")))
        return;
    // The row that had the keyboard may be done and gone: the next one takes it.
    for (QCheckBox* box : findChildren<QCheckBox*>())
        if (box->isVisibleTo(this) || !box->isHidden()) {
            if (box->objectName() == before)
                return box->setFocus();
        }
    if (m_rows->count() > 0)
        if (auto* box = m_rows->itemAt(0)->widget()->findChild<QCheckBox*>())
            box->setFocus();
}

QString TaskCard::dueWords(const Task& task) const
{
    if (!task.dueAt)
        return {};
    const QTimeZone& zone = m_shop.profile().zone;
    const qint64 now = m_shop.clock().nowUtc();
    const QDate today = localDay(now, zone), day = localDay(*task.dueAt, zone);
    if (task.dueDayOnly)
        return day == today ? tr("today") : day == today.addDays(-1) ? tr("yesterday") : format::day(day, today);
    if (day == today)
        return tr("by %1", "a time of day").arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(*task.dueAt, zone).time(), QLocale::ShortFormat));
    return format::moment(*task.dueAt, now, zone);
}

QWidget* TaskCard::rowOf(const Task& task)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metric::gap8, 0, metric::gap8);
    layout->setSpacing(metric::gap12);
    auto* box = new QCheckBox;
    box->setObjectName(QStringLiteral("task_%1").arg(task.id.value));
    box->setAccessibleName(tr("Done: %1").arg(task.title));
    box->setToolTip(tr("Done (Space)"));
    needsPermission(box, Permission::Reviews);
    connect(box, &QCheckBox::clicked, this, [this, id = task.id, title = task.title] { complete(id, title); });
    layout->addWidget(box, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* title = new ElidedLabel(task.title, Type::Body, Token::Text);
    words->addWidget(title);
    if (!task.notes.isEmpty())
        words->addWidget(new ElidedLabel(task.notes.simplified(), Type::Small, Token::Text2));
    layout->addLayout(words, 1);
    const qint64 now = m_shop.clock().nowUtc();
    const bool late = task.dueAt && (task.dueDayOnly ? localDay(*task.dueAt, m_shop.profile().zone) < localDay(now, m_shop.profile().zone) : *task.dueAt < now);
    if (late)
        layout->addWidget(new Pill(tr("overdue"), Tone::Negative));
    layout->addWidget(new PlainLabel(dueWords(task), Type::Body, Token::Text2));
    const auto open = [this, layout, &task](const QString& page, qint64 id, const QString& name) {
        auto* go = new IconButton(Icon::ChevronRight, name);
        go->setObjectName(QStringLiteral("taskOpen_%1").arg(task.id.value));
        connect(go, &QPushButton::clicked, this, [this, page, id] { emit openRequested(page, {{QStringLiteral("id"), id}}); });
        layout->addWidget(go);
    };
    if (task.caseId)
        open(QStringLiteral("cases"), task.caseId.value, tr("Open the case"));
    else if (task.review)
        open(QStringLiteral("reviews"), task.review.value, tr("Open the review"));
    else if (task.order)
        open(QStringLiteral("orders"), task.order.value, tr("Open the order"));
    else if (task.customer)
        open(QStringLiteral("customers"), task.customer.value, tr("Open the customer"));
    return row;
}

void TaskCard::offerUndo(const QString& text, UnitId unit)
{
    emit undoOffered({text, [this, unit] {
                          if (const auto undone = m_shop.undo(unit); !undone)
                              emit failed(undone.error());
                      }});
}

void TaskCard::complete(TaskId id, const QString& title)
{
    const auto changes = m_shop.write({UnitKind::Edit, Permission::Reviews, unitLabel("task.complete", {title}), {}}, [&](UnitOfWork& unit) -> Status {
        return m_shop.store().tasks().complete(unit, id, unit.now());
    });
    if (!changes) {
        emit failed(changes.error());
        return fill();
    }
    offerUndo(tr("Done: %1").arg(title), changes->unit);
}

TaskCard::Draft TaskCard::draftOf(const QString& words, qint64 now, const QTimeZone& zone)
{
    const QString text = words.simplified();
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    // The longest end of the line that is a moment in words; at least one word stays as the title.
    for (qsizetype from = 1; from < parts.size(); ++from) {
        const QString end = parts.mid(from).join(u' ');
        if (end.size() > 40)
            continue;
        if (const auto moment = futureMoment(end, now, zone)) {
            const qint64 due = moment->timeGiven ? moment->utc : startOfDayUtc(localDay(moment->utc, zone), zone);
            return {parts.mid(0, from).join(u' '), due, !moment->timeGiven};
        }
    }
    return {text, startOfDayUtc(localDay(now, zone), zone), true};
}

void TaskCard::showMeaning()
{
    const bool some = !m_new->text().trimmed().isEmpty();
    m_meaning->setVisible(some);
    if (!some)
        return;
    const QTimeZone& zone = m_shop.profile().zone;
    const qint64 now = m_shop.clock().nowUtc();
    const Draft draft = draftOf(m_new->text(), now, zone);
    const QDate day = localDay(draft.dueAt, zone), today = localDay(now, zone);
    m_meaning->setText(!draft.dayOnly ? format::moment(draft.dueAt, now, zone) : day == today ? tr("today") : format::day(day, today));
}

void TaskCard::add()
{
    if (m_new->text().trimmed().isEmpty())
        return;
    const Draft draft = draftOf(m_new->text(), m_shop.clock().nowUtc(), m_shop.profile().zone);
    const auto changes = m_shop.write({UnitKind::Edit, Permission::Reviews, unitLabel("task.create", {draft.title}), {}}, [&](UnitOfWork& unit) -> Status {
        Task task;
        task.title = draft.title;
        task.dueAt = draft.dueAt;
        task.dueDayOnly = draft.dayOnly;
        if (!draft.dayOnly)
            task.remindAt = draft.dueAt;
        task.createdAt = unit.now();
        ENCORE_TRY(m_shop.store().tasks().insert(unit, task));
        return {};
    });
    if (!changes)
        return emit failed(changes.error());
    m_new->clear();
    offerUndo(tr("Task added: %1").arg(draft.title), changes->unit);
}

} // namespace encore::ui
