#include "cases/case_path.h"

#include "cases/case_step_card.h"
#include "cases/case_words.h"
#include "cases/saved_fields.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "widgets/button.h"
#include "widgets/clear_layout.h"
#include "widgets/pill.h"
#include "widgets/segmented_tabs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

// How the steps of the path show what is known; what they let one do is in case_path.cpp.

namespace {

constexpr int kAdvised = 3;

} // namespace

void CasePath::showVerify()
{
    const Case& c = m_file.c;
    QStringList lines;
    lines << (c.customer ? tr("The customer is known: %1").arg(m_file.row.customerName) : tr("Nobody knows yet who the customer is. Link the review to a customer, or ask for the order number."));
    if (m_file.order)
        lines << tr("Order %1, %2").arg(m_file.order->number.isEmpty() ? QStringLiteral("—") : QStringLiteral("№ ") + m_file.order->number, format::money(m_file.order->net(), m_desk.currency()));
    m_verify->setText(lines.join(QLatin1Char('\n')));
    m_verified->setVisible(c.state == CaseState::New || c.state == CaseState::Verifying);
    m_notOurs->setVisible(nextState(c.state, CaseStep::NotOurs).has_value());
}

QWidget* CasePath::compensationRow(const Compensation& m)
{
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("compensation_%1").arg(m.id.value));
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap4);
    auto* first = new QHBoxLayout;
    first->setSpacing(metric::gap8);
    QStringList words{case_words::compensation(m.kind)};
    if (m.cost.minor)
        words << format::money(m.cost, m_desk.currency());
    if (!m.note.isEmpty())
        words << m.note;
    first->addWidget(new ElidedLabel(words.join(QStringLiteral(" · ")), Type::BodyMedium), 1);
    const QDate today = m_desk.today();
    if (m.needsApproval)
        first->addWidget(new Pill(tr("waits for the owner"), Tone::Warning));
    else if (m.deliveredAt)
        first->addWidget(new Pill(tr("given %1").arg(format::shortDay(m_desk.dayOf(*m.deliveredAt), today)), Tone::Positive));
    else if (m.promisedBy && m.isOwed())
        first->addWidget(new Pill(tr("promised by %1").arg(format::shortDay(*m.promisedBy, today)), *m.promisedBy < today ? Tone::Negative : Tone::Neutral));
    layout->addLayout(first);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::gap12);
    const bool isOwner = m_desk.shop.actor().role == Role::Owner;
    const auto add = [&](const QString& text, const char* action, bool ownersOnly = false) {
        auto* link = new LinkButton(text);
        needsPermission(link, Permission::Reviews);
        if (ownersOnly && !isOwner) {
            link->setEnabled(false);
            link->setToolTip(tr("Only the owner takes this back"));
        }
        link->setObjectName(QStringLiteral("compensation_%1_%2").arg(QLatin1String(action)).arg(m.id.value));
        connect(link, &QPushButton::clicked, this, [this, id = m.id.value, action = QString(QLatin1String(action))] { emit compensationRequested(id, action); });
        buttons->addWidget(link);
    };
    if (m.needsApproval && isOwner)
        add(tr("Approve"), "approve");
    if (m.deliveredAt)
        add(tr("Not given yet"), "undeliver", m.isSpent());
    else if (m.isOwed() && !m.needsApproval)
        add(tr("Given"), "deliver");
    add(tr("Change…"), "edit");
    add(tr("Remove"), "remove", m.isSpent() || m.approvedAt);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return row;
}

// "Came back after it: exchange 11 of 15, coupon 3 of 9": counts only, and none for what is rare.
QString CasePath::advice() const
{
    QStringList parts;
    for (const CompensationResult& r : m_file.results)
        if (r.given >= kAdvised && r.kind != CompensationKind::None)
            parts << tr("%1: %2 of %3", "exchange: 11 of 15").arg(case_words::compensation(r.kind), format::count(r.cameBack), format::count(r.given));
    return parts.isEmpty() ? QString() : tr("Bought again within 90 days — %1").arg(parts.join(QStringLiteral("; ")));
}

void CasePath::showDecide()
{
    clearLayout(m_given);
    for (const Compensation& m : m_file.given)
        m_given->addWidget(compensationRow(m));
    for (const ReturnRecord& r : m_file.returns) {
        auto* link = new LinkButton(returnWords(m_file, r, m_desk.zone(), m_desk.today()).join(QStringLiteral(" · ")));
        link->setObjectName(QStringLiteral("return_%1").arg(r.id.value));
        needsPermission(link, Permission::Reviews);
        connect(link, &QPushButton::clicked, this, [this, id = r.id.value] { emit returnRequested(id); });
        m_given->addWidget(link, 0, Qt::AlignLeft);
    }
    m_advice->setText(advice());
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_addGiven->setVisible(m_file.c.kind != CaseKind::Consultation);
    m_addReturn->setVisible(bool(m_file.c.order));
}

void CasePath::showTell()
{
    const Case& c = m_file.c;
    m_action->show(c.action);
    m_by->show(case_words::plainDay(c.actionBy));
    QStringList lines;
    for (const Reply& reply : m_file.replies)
        lines << (reply.isPublic ? tr("Answered in public") : tr("Written in private")) + (reply.postedAt ? QStringLiteral(", ") + format::moment(*reply.postedAt, m_desk.now(), m_desk.zone()) : QString());
    if (c.firstResponseAt && lines.isEmpty())
        lines << tr("Told %1").arg(format::moment(*c.firstResponseAt, m_desk.now(), m_desk.zone()));
    if (lines.isEmpty() && isOpen(c.state))
        lines << tr("The customer was not told yet.");
    m_replied->setText(lines.join(QLatin1Char('\n')));
    m_replied->setVisible(!lines.isEmpty());
    m_told->setVisible(nextState(c.state, CaseStep::Agree).has_value());
    m_answer->setVisible(bool(c.review));
    const bool decided = isShown(Decide);
    m_compensate->setVisible(!decided && isOpen(c.state) && c.kind != CaseKind::Consultation);
    m_full->setVisible(!c.fullPath && isOpen(c.state));
}

void CasePath::showDo()
{
    clearLayout(m_tasks);
    for (const Task& task : m_file.tasks) {
        auto* box = new QCheckBox;
        box->setObjectName(QStringLiteral("caseTask_%1").arg(task.id.value));
        needsPermission(box, Permission::Reviews);
        QString text = task.title;
        if (task.dueAt)
            text += QStringLiteral(", ") + (task.dueDayOnly ? format::day(m_desk.dayOf(*task.dueAt), m_desk.today()) : format::moment(*task.dueAt, m_desk.now(), m_desk.zone()));
        box->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        box->setChecked(task.isDone());
        connect(box, &QCheckBox::toggled, this, [this, id = task.id.value](bool on) { emit taskToggled(id, on); });
        m_tasks->addWidget(box);
    }
    m_wait->setVisible(nextState(m_file.c.state, CaseStep::Wait).has_value());
    m_resume->setVisible(m_file.c.state == CaseState::Waiting);
    m_newTask->setVisible(isOpen(m_file.c.state));
}

void CasePath::showClose()
{
    const Case& c = m_file.c;
    QList<QPair<QString, QString>> choices;
    for (int i = 1; i <= 4; ++i)
        choices << qMakePair(QString::number(i), case_words::outcome(CaseOutcome(i)));
    m_outcome->setChoices(choices);
    m_outcome->setCurrent(c.outcome ? QString::number(int(*c.outcome)) : QString());
    m_outcomeNote->show(c.outcomeNote);
    m_change->clear();
    m_change->addItem(tr("nothing is changed"), qint64(0));
    for (const Change& change : m_file.changes)
        m_change->addItem(change.isDone() ? tr("%1 (done)").arg(change.title) : change.title, change.id.value);
    m_change->addItem(tr("New change…"), qint64(-1));
    m_change->setCurrentIndex(c.change ? qMax(0, m_change->findData(c.change.value)) : 0);
    m_noChange->show(c.noChangeReason);
    m_noChange->setPlaceholderText(case_words::noChangeReasons().value(0));
    const bool prevention = c.fullPath || c.change || !c.noChangeReason.isEmpty();
    m_change->setVisible(prevention);
    m_noChange->setVisible(prevention && !c.change);
    for (const auto& [label, which] : std::as_const(m_labels)) {
        if (which == 7)
            label->setVisible(prevention);
        if (which == 8)
            label->setVisible(prevention && !c.change);
    }
    const QString later = case_words::laterText(m_file.later, m_desk.currency(), m_desk.zone(), m_desk.today());
    m_later->setText(later.isEmpty() ? QString() : tr("Since then: %1").arg(later));
    m_later->setVisible(!later.isEmpty());
    m_close->setVisible(isOpen(c.state));
    m_reopen->setVisible(!isOpen(c.state));
}

void CasePath::showCheck()
{
    const Case& c = m_file.c;
    if (c.checkedAt)
        m_check->setText(tr("Asked %1.").arg(format::day(m_desk.dayOf(*c.checkedAt), m_desk.today())));
    else if (c.state == CaseState::Done && c.checkAt) {
        const QString day = format::day(m_desk.dayOf(*c.checkAt), m_desk.today());
        // The task may have been taken out.
        const bool reminded = std::any_of(m_file.tasks.begin(), m_file.tasks.end(), [](const Task& task) { return !task.isDone() && task.kind == QLatin1String("case_check"); });
        m_check->setText(reminded ? tr("On %1: is all well now? A task reminds you.").arg(day) : tr("On %1: is all well now?").arg(day));
    } else {
        m_check->setText(c.state == CaseState::Done ? tr("Is all well now?") : tr("Some days after the end we ask whether all is well now."));
    }
    m_checked->setVisible(c.state == CaseState::Done);
}

void CasePath::retranslate()
{
    const QStringList texts{tr("Cause"), tr("What happened"), tr("Could we have known?"), tr("What we do about it"), tr("By when"),
                            tr("What the customer says"), tr("Remark"), tr("What we change so that it does not happen again"), tr("Nothing is changed, because")};
    const QList<QWidget*> editors{m_cause, m_happened, m_known, m_action, m_by, m_outcome, m_outcomeNote, m_change, m_noChange};
    for (const auto& [label, which] : std::as_const(m_labels))
        label->setText(texts.value(which));
    for (qsizetype i = 0; i < editors.size(); ++i)
        editors[i]->setAccessibleName(texts[i]);
    m_cause->lineEdit()->setPlaceholderText(tr("Begin to type: size, late, packing"));
    m_action->setPlaceholderText(tr("Send another size, the way back is on us"));
    m_by->setPlaceholderText(tr("tomorrow, Fri, 15.11"));
    m_newTask->setPlaceholderText(tr("New: call Oleg tomorrow 12:00"));
    m_newTask->setAccessibleName(tr("New task"));
    m_verified->setText(tr("Checked, go on"));
    m_notOurs->setText(tr("Not ours…"));
    m_notOurs->setKeyHint(Shortcut(QStringLiteral("X")));
    m_addGiven->setText(tr("Compensation…"));
    m_addGiven->setKeyHint(Shortcut(QStringLiteral("G")));
    m_compensate->setText(tr("Compensation…"));
    m_compensate->setKeyHint(Shortcut(QStringLiteral("G")));
    m_addReturn->setText(tr("Goods come back…"));
    m_addReturn->setKeyHint(Shortcut(QStringLiteral("V")));
    m_told->setText(tr("Told and agreed"));
    m_told->setKeyHint(Shortcut(QStringLiteral("T")));
    m_answer->setText(tr("Answer the review"));
    m_answer->setKeyHint(Shortcut(QStringLiteral("R")));
    m_full->setText(tr("All seven steps"));
    m_full->setKeyHint(Shortcut(QStringLiteral("F")));
    m_wait->setText(tr("Wait…"));
    m_wait->setKeyHint(Shortcut(QStringLiteral("W")));
    m_resume->setText(tr("Go on"));
    m_resume->setKeyHint(Shortcut(QStringLiteral("Shift+W")));
    m_close->setText(tr("Close the case"));
    m_close->setKeyHint(Shortcut(QStringLiteral("E")));
    m_reopen->setText(tr("Open again"));
    m_reopen->setKeyHint(Shortcut(QStringLiteral("Shift+E")));
    m_checked->setText(tr("All is well"));
    m_checked->setKeyHint(Shortcut(QStringLiteral("Y")));
    if (m_file.c.id)
        show(CaseFile(m_file));
}

} // namespace encore::ui
