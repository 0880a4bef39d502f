#include "cases/case_board.h"
#include "cases/causes_sheet.h"
#include "common/paper.h"
#include "common/role_gate.h"
#include "cases/case_detail.h"
#include "cases/case_evidence_repository.h"
#include "cases/case_list.h"
#include "cases/case_paper.h"
#include "cases/case_path.h"
#include "cases/case_sheets.h"
#include "cases/case_words.h"
#include "cases/cases_page.h"
#include "cases/digest_view.h"
#include "changes/change_repository.h"
#include "shop/staff_repository.h"
#include "shop/unit_label.h"
#include "tasks/task_repository.h"
#include "widgets/ask_sheet.h"

#include <QMenu>

namespace encore::ui {

// What can be done with a case, and the keys for it.

namespace {
constexpr int usualCauses = 6;
} // namespace

QList<Command> CasesPage::commands()
{
    CommandSet add("cases");
    if (m_mode == QLatin1String("board")) {
        add("board_left", tr("To the column at the left"), "Shift+Left", [this] { m_board->moveCard(-1); }, Icon::None, false);
        add("board_right", tr("To the column at the right"), "Shift+Right", [this] { m_board->moveCard(1); }, Icon::None, false);
        add.needs(Permission::Reviews, {"board_left", "board_right"});
        add("board", tr("Show as a list"), "B", [this] { showView(QStringLiteral("open")); emit changed(); focusFirst(); }, Icon::Table);
        return add.commands();
    }
    if (m_mode == QLatin1String("week")) {
        add("week_before", tr("The week before"), "K", [this] { m_digest->go(1); }, Icon::Back);
        add("week_after", tr("The week after"), "J", [this] { m_digest->go(-1); }, Icon::Forward);
        add("print_week", tr("Print the week"), "Ctrl+P", [this] { printDigest(); }, Icon::Print);
        return add.commands();
    }
    add("find", tr("Find a case"), "Ctrl+F", [this] { m_list->focusSearch(); }, Icon::Search);
    add("find2", tr("Find a case"), "/", [this] { m_list->focusSearch(); }, Icon::Search, false);
    add("next", tr("Next"), "J", [this] { m_list->move(1); }, Icon::Down, false);
    add("previous", tr("Previous"), "K", [this] { m_list->move(-1); }, Icon::Up, false);
    add("list", tr("Back to the list"), "Esc", [this] { m_list->focusList(); }, Icon::None, false);
    add("board", tr("Show as a board"), "B", [this] { showView(QStringLiteral("board")); emit changed(); focusFirst(); }, Icon::Table);
    const qsizetype general = add.size();
    add("step", tr("Next step"), "Ctrl+Down", [this] { m_detail->path().go(1); }, Icon::Down);
    add("step_back", tr("Previous step"), "Ctrl+Up", [this] { m_detail->path().go(-1); }, Icon::Up);
    const QList<std::tuple<const char*, QString, const char*, Icon>> actions{
        {"told", tr("Told and agreed"), "T", Icon::Check},       {"compensation", tr("Compensation…"), "G", Icon::Gift}, {"wait", tr("Wait…"), "W", Icon::Clock},
        {"close", tr("Close the case"), "E", Icon::Check},       {"assign", tr("Assign…"), "A", Icon::User},             {"answer", tr("Answer the review"), "R", Icon::Reply},
        {"print", tr("Print the case sheet"), "Ctrl+P", Icon::Print}, {"rename", tr("Rename…"), "F2", Icon::Edit},            {"weigh", tr("How urgent…"), "U", Icon::Cases},
        {"remove", tr("Remove the case"), "", Icon::Trash},
        {"task", tr("New task about it…"), "N", Icon::Calendar}, {"changes", tr("Who changed what"), "H", Icon::Clock}};
    for (const auto& [id, text, key, icon] : actions)
        add(id, text, key, [this, id = QString(QLatin1String(id))] { act(id); }, icon);
    add("assign_me", tr("Assign to me"), "Shift+A", [this] { done(m_desk.service.assign(current(), m_desk.shop.actor().staff), tr("Assigned")); }, Icon::User);
    add.requireFrom(general, [this] { return file() != nullptr; });
    add("full", tr("All seven steps"), "F", [this] { act(QStringLiteral("full")); }, Icon::None).enabled = [this] {
        return file() && !file()->c.fullPath && isOpen(file()->c.state);
    };
    const auto step = [&](const char* id, const QString& text, const char* key, Icon icon, CaseStep which) {
        add(id, text, key, [this, id = QString(QLatin1String(id))] { act(id); }, icon).enabled = [this, which] { return file() && nextState(file()->c.state, which); };
    };
    step("resume", tr("Go on"), "Shift+W", Icon::None, CaseStep::Work);
    step("not_ours", tr("Not ours…"), "X", Icon::Close, CaseStep::NotOurs);
    step("give_up", tr("No way out…"), "Shift+X", Icon::Close, CaseStep::GiveUp);
    step("reopen", tr("Open again"), "Shift+E", Icon::Refresh, CaseStep::Reopen);
    step("checked", tr("All is well"), "Y", Icon::Check, CaseStep::Check);
    add("return", tr("Goods come back…"), "V", [this] { act(QStringLiteral("return")); }, Icon::Box).enabled = [this] { return file() && file()->c.order; };
    add.needs(Permission::Reviews, {"full", "told", "compensation", "return", "wait", "close", "assign", "answer", "not_ours", "give_up", "reopen", "rename", "weigh", "remove", "task", "assign_me", "resume", "checked"});
    return add.commands();
}

QList<Command> CasesPage::globalCommands()
{
    Command command;
    command.id = QStringLiteral("new.case");
    command.text = tr("New case");
    command.shortcut = Shortcut(QStringLiteral("S"));
    command.icon = Icon::Cases;
    command.run = [this] { emit openRequested(id(), {{QStringLiteral("new"), true}}); };
    command.needs = Permission::Reviews;
    Command causes;
    causes.id = QStringLiteral("cases.causes");
    causes.text = tr("Root causes…");
    causes.icon = Icon::Tag;
    causes.run = [this] { emit openRequested(id(), {{QStringLiteral("causes"), true}}); };
    return {command, causes};
}

bool CasesPage::done(const Result<CaseChange>& change, const QString& text)
{
    if (!change) {
        const QString words = case_words::explain(change.error());
        if (words.isEmpty())
            emit failed(change.error());
        else
            emit noticeRaised({words, Notice::Tone::Warning, {}, {}});
        return false;
    }
    if (!change->changes.isEmpty())
        offerUndo(text, change->changes.unit);
    return true;
}

void CasesPage::act(const QString& action)
{
    const CaseFile* shown = file();
    if (!shown)
        return;
    const CaseId id = shown->c.id;
    const ReviewId review = shown->c.review;
    if (action != QLatin1String("more"))
        m_detail->path().flush();
    if (action == QLatin1String("told"))
        nextState(shown->c.state, CaseStep::Agree) ? take(id, CaseStep::Agree) : void(done(m_desk.service.told(id), tr("Told")));
    else if (action == QLatin1String("compensation"))
        shown->c.kind == CaseKind::Consultation ? emit noticeRaised({tr("Who only asks for advice is owed no compensation."), Notice::Tone::Warning, {}, {}})
                                                : m_compensation->begin(*shown, Compensation());
    else if (action == QLatin1String("return"))
        m_return->begin(*shown, ReturnRecord());
    else if (action == QLatin1String("wait"))
        wait(id);
    else if (action == QLatin1String("close"))
        closeCase(id);
    else if (action == QLatin1String("answer") && review)
        emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("id"), review.value}});
    else if (action == QLatin1String("full"))
        done(m_desk.service.edit(id, [](Case& c) { c.fullPath = true; }), tr("All seven steps are shown"));
    else if (action == QLatin1String("not_ours"))
        askReason(id, CaseStep::NotOurs);
    else if (action == QLatin1String("give_up"))
        askReason(id, CaseStep::GiveUp);
    else if (action == QLatin1String("reopen"))
        take(id, CaseStep::Reopen);
    else if (action == QLatin1String("resume"))
        take(id, CaseStep::Work);
    else if (action == QLatin1String("checked"))
        take(id, CaseStep::Check);
    else if (action == QLatin1String("assign") || (action == QLatin1String("alarm_seen") && !shown->row.secondFailure))
        assign(id);
    else if (action == QLatin1String("alarm_seen"))
        done(m_desk.service.alarmSeen(id), tr("Seen"));
    else if (action == QLatin1String("weigh"))
        weigh(id, shown->c.severity);
    else if (action == QLatin1String("rename"))
        rename(id, shown->c.title);
    else if (action == QLatin1String("new_change"))
        newChange(id);
    else if (action == QLatin1String("print"))
        print();
    else if (action == QLatin1String("causes"))
        m_causes->present();
    else if (action == QLatin1String("task"))
        newTask();
    else if (action == QLatin1String("changes"))
        showHistory(AuditSubject::Case, id.value, shown->c.title);
    else if (action == QLatin1String("remove"))
        removeCase(id);
    else if (action == QLatin1String("more"))
        showMore();
}

void CasesPage::take(CaseId id, CaseStep step, const CaseMove& move)
{
    done(m_desk.service.take(id, step, move), case_words::stepDone(step));
}

void CasesPage::moveTo(CaseId id, CaseState state)
{
    if (!may(Permission::Reviews))
        return;
    const auto c = m_desk.cases.find(id);
    if (!c)
        return emit failed(c.error());
    const auto step = stepBetween(c->state, state);
    if (!step)
        return emit noticeRaised({tr("A case cannot go from \"%1\" to \"%2\".").arg(case_words::state(c->state), case_words::state(state)), Notice::Tone::Warning, {}, {}});
    if (*step == CaseStep::Wait)
        wait(id);
    else if (*step == CaseStep::Finish)
        closeCase(id);
    else
        take(id, *step);
}

void CasesPage::openFromReview(ReviewId review)
{
    const auto there = m_desk.cases.ofReview(review);
    if (there && there->empty() && !may(Permission::Reviews))
        return;
    const auto opened = m_desk.service.openFromReview(review);
    if (!done(opened, tr("Case opened")))
        return;
    if (m_list->model().rowOf(opened->id.value) < 0)
        showView(opened->created ? QStringLiteral("open") : QStringLiteral("all"));
    m_list->select(opened->id.value);
}

void CasesPage::wait(CaseId id)
{
    AskSheet::Question question;
    question.title = tr("What does it wait for?");
    question.hint = tr("While it waits for the customer the clock of the answer stands, three working days where no day is named; whoever else it waits for, it goes on.");
    const QStringList reasons = case_words::waitReasons();
    for (const QString& reason : reasons)
        question.choices << AskSheet::Choice{reason, reason, {}};
    question.placeholder = tr("Or in your own words");
    question.check = tr("The customer owes us this");
    question.meaning = [this](const QString&) { return m_ask->isChecked() ? tr("The clock stands while you wait.") : tr("The clock goes on."); };
    question.also = tr("Until when: Friday, 25 November");
    const auto untilOf = [this](const QString& words) { return case_words::readUntil(words, m_desk.now(), m_desk.zone()); };
    question.alsoMeaning = [this, untilOf](const QString& words) {
        const auto until = untilOf(words);
        return until ? tr("Until %1 at the latest; then it comes back.").arg(case_words::untilText(*until, m_desk.now(), m_desk.zone())) : QString();
    };
    question.accept = tr("Wait");
    question.answer = [this, id, untilOf, customer = reasons.first()](const QString& choice, const QString& words) {
        // The words of a known reason, typed, are that reason.
        const bool owes = choice.isEmpty() ? m_ask->isChecked() || words.compare(customer, Qt::CaseInsensitive) == 0 : choice == customer;
        take(id, CaseStep::Wait, {words, {}, owes, untilOf(m_ask->alsoWords())});
    };
    m_ask->ask(std::move(question));
}

void CasesPage::askReason(CaseId id, CaseStep step)
{
    AskSheet::Question question;
    const bool ours = step == CaseStep::GiveUp;
    question.title = ours ? tr("Why is there no way out?") : tr("Why is it not ours?");
    question.choicesFirst = true;
    const QStringList reasons = ours ? QStringList{tr("the customer does not answer"), tr("the customer wants what we cannot give"), tr("the goods are not made any more")}
                                     : QStringList{tr("not our customer"), tr("not our goods"), tr("the delivery service is to blame and has paid"), tr("made up")};
    for (const QString& reason : reasons)
        question.choices << AskSheet::Choice{reason, reason, {}};
    question.placeholder = tr("Or in your own words");
    question.accept = tr("Close the case");
    question.answer = [this, id, step](const QString&, const QString& words) { take(id, step, {words, {}}); };
    m_ask->ask(std::move(question));
}

// The causes of the last year by how often they were named, then the heads of the tree; a key each.
void CasesPage::askCause(CaseId id)
{
    const auto causes = CauseRepository(m_desk.store().db()).all(true);
    if (!causes)
        return emit failed(causes.error());
    AskSheet::Question question;
    question.title = tr("Why did it happen?");
    question.choicesFirst = true;
    question.placeholder = tr("Or in your own words");
    question.accept = tr("That is why");
    QList<qint64> offered;
    const auto offer = [&](CauseId cause) {
        if (offered.contains(cause.value) || offered.size() >= 14)
            return;
        offered << cause.value;
        question.choices << AskSheet::Choice{QString::number(cause.value), causePath(*causes, cause), {}};
    };
    if (const auto usual = CaseEvidenceRepository(m_desk.store().db()).usualCauses(m_desk.now(), usualCauses))
        for (const CauseId cause : *usual)
            offer(cause);
    for (const Cause& cause : *causes)
        if (!cause.parent)
            offer(cause.id);
    question.answer = [this, id](const QString& chosen, const QString& words) {
        const CauseId cause(chosen.toLongLong());
        const bool kept = done(m_desk.service.edit(id, [&](Case& c) {
            c.cause = cause;
            c.causeNote = cause ? QString() : words;
        }), tr("Cause written down"));
        if (kept)
            closeCase(id);
    };
    m_ask->ask(std::move(question));
}

void CasesPage::closeCase(CaseId id)
{
    m_detail->path().flush();
    const auto c = m_desk.cases.find(id);
    if (!c)
        return emit failed(c.error());
    if (!isOpen(c->state))
        return;
    if (c->kind != CaseKind::Consultation && !c->cause && c->causeNote.trimmed().isEmpty())
        return askCause(id);
    AskSheet::Question question;
    question.accept = tr("Close the case");
    if (!c->outcome) {
        question.title = tr("What does the customer say?");
        for (int i = 1; i <= 4; ++i)
            question.choices << AskSheet::Choice{QString::number(i), case_words::outcome(CaseOutcome(i)), {}};
        question.answer = [this, id](const QString& chosen, const QString&) {
            const int value = qBound(1, chosen.toInt(), 4);
            if (done(m_desk.service.edit(id, [value](Case& e) { e.outcome = CaseOutcome(value); }), tr("Written down")))
                closeCase(id);
        };
        return m_ask->ask(std::move(question));
    }
    if (c->fullPath && !c->change && c->noChangeReason.trimmed().isEmpty()) {
        question.title = tr("What do we change so that it does not happen again?");
        question.choicesFirst = true;
        question.hint = tr("Nothing, because…  A change is chosen or added in the step \"How it ended\".");
        for (const QString& reason : case_words::noChangeReasons())
            question.choices << AskSheet::Choice{reason, reason, {}};
        question.placeholder = tr("Or in your own words");
        question.answer = [this, id](const QString&, const QString& words) {
            if (done(m_desk.service.edit(id, [&](Case& e) { e.noChangeReason = words; }), tr("Written down")))
                closeCase(id);
        };
        return m_ask->ask(std::move(question));
    }
    take(id, CaseStep::Finish, {{}, tr("Ask whether all is well: %1").arg(c->title.left(200))});
}

void CasesPage::assign(CaseId id)
{
    const auto staff = m_desk.store().staff().all(true);
    if (!staff)
        return emit failed(staff.error());
    AskSheet::Question question;
    question.title = tr("Who is responsible?");
    question.accept = tr("Assign");
    for (const Staff& s : *staff)
        question.choices << AskSheet::Choice{QString::number(s.id.value), s.name, {}};
    question.choices << AskSheet::Choice{QStringLiteral("0"), tr("nobody"), {}};
    question.answer = [this, id](const QString& chosen, const QString&) { done(m_desk.service.assign(id, StaffId(chosen.toLongLong())), tr("Assigned")); };
    m_ask->ask(std::move(question));
}

void CasesPage::weigh(CaseId id, CaseSeverity now)
{
    AskSheet::Question question;
    question.title = tr("How urgent is it?");
    question.hint = tr("Found when the case was opened: from the stars, who can read it, the customer's orders and earlier failures. The due time stays.");
    question.accept = tr("Save");
    for (const CaseSeverity severity : {CaseSeverity::Urgent, CaseSeverity::High, CaseSeverity::Normal, CaseSeverity::Low})
        question.choices << AskSheet::Choice{QString::number(int(severity)), case_words::severity(severity), severity == now ? tr("so it is now") : QString()};
    question.answer = [this, id](const QString& chosen, const QString&) { done(m_desk.service.weigh(id, CaseSeverity(chosen.toInt())), tr("Urgency changed")); };
    m_ask->ask(std::move(question));
}

void CasesPage::rename(CaseId id, const QString& title)
{
    AskSheet::Question question;
    question.title = tr("Rename the case");
    question.placeholder = tr("In one line");
    question.words = title;
    question.accept = tr("Rename");
    question.answer = [this, id](const QString&, const QString& words) { done(m_desk.service.edit(id, [&](Case& c) { c.title = words; }), tr("Renamed")); };
    m_ask->ask(std::move(question));
}

void CasesPage::newChange(CaseId id)
{
    AskSheet::Question question;
    question.title = tr("What do we change?");
    question.hint = tr("It goes to the register of changes, so that its effect can be seen later.");
    question.placeholder = tr("Measure the sleeves anew and mend the size chart");
    question.accept = tr("Write it down");
    question.answer = [this, id](const QString&, const QString& words) {
        write(unitLabel("change.add", {words}), Permission::Reviews, tr("Change written down"), [&](UnitOfWork& unit) -> Status {
            ENCORE_LET(Case c, m_desk.cases.find(id));
            Change change;
            change.title = words;
            change.product = c.product;
            change.owner = c.owner;
            ENCORE_LET(c.change, ChangeRepository(m_desk.store().db()).insert(unit, change));
            c.noChangeReason.clear();
            return m_desk.cases.update(unit, c);
        });
    };
    m_ask->ask(std::move(question));
}

void CasesPage::addTask(const QString& words)
{
    Task task = case_words::taskFrom(words, m_desk.now(), m_desk.zone());
    done(m_desk.service.addTask(current(), task), tr("Task added"));
}

void CasesPage::newTask()
{
    const Case& c = file()->c;
    Task task;
    task.caseId = c.id;
    task.review = c.review;
    task.customer = c.customer;
    task.order = c.order;
    RecordPage::addTask(task);
}

void CasesPage::toggleTask(qint64 task, bool on)
{
    write(unitLabel(on ? "task.complete" : "task.reopen"), Permission::Reviews, on ? tr("Task done") : tr("Task open again"), [&](UnitOfWork& unit) {
        TaskRepository& tasks = m_desk.store().tasks();
        return on ? tasks.complete(unit, TaskId(task), unit.now()) : tasks.reopen(unit, TaskId(task));
    });
}

void CasesPage::compensation(qint64 id, const QString& action)
{
    const CompensationId given(id);
    if (action == QLatin1String("approve"))
        done(m_desk.service.approve(given), tr("Approved"));
    else if (action == QLatin1String("deliver"))
        done(m_desk.service.delivered(given, true), tr("Given to the customer"));
    else if (action == QLatin1String("undeliver"))
        done(m_desk.service.delivered(given, false), tr("Not given yet"));
    else if (action == QLatin1String("remove"))
        done(m_desk.service.removeCompensation(given), tr("Compensation removed"));
    else if (const CaseFile* shown = file())
        for (const Compensation& m : shown->given)
            if (m.id == given)
                return m_compensation->begin(*shown, m);
}

void CasesPage::editReturn(qint64 id)
{
    if (const CaseFile* shown = file())
        for (const ReturnRecord& r : shown->returns)
            if (r.id.value == id)
                return m_return->begin(*shown, r);
}

void CasesPage::removeCase(CaseId id)
{
    done(m_desk.service.remove(id), tr("Case removed"));
}

void CasesPage::showMore()
{
    const CaseState state = file()->c.state;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Icon icon, const QString& text, const char* action, bool enabled = true) {
        QAction* made = menu->addAction(ui::icon(icon), text, this, [this, action = QString(QLatin1String(action))] { act(action); });
        made->setEnabled(enabled);
        if (qstrcmp(action, "print") != 0 && qstrcmp(action, "changes") != 0 && qstrcmp(action, "causes") != 0)
            needsPermission(made, Permission::Reviews, m_desk.shop);
    };
    add(Icon::Clock, tr("Wait…"), "wait", nextState(state, CaseStep::Wait).has_value());
    add(Icon::Gift, tr("Compensation…"), "compensation", isOpen(state) && file()->c.kind != CaseKind::Consultation);
    add(Icon::Box, tr("Goods come back…"), "return", bool(file()->c.order));
    add(Icon::Edit, tr("Rename…"), "rename");
    add(Icon::Cases, tr("How urgent…"), "weigh", isOpen(state));
    menu->addSeparator();
    add(Icon::Check, tr("Close the case"), "close", isOpen(state));
    add(Icon::Close, tr("Not ours…"), "not_ours", nextState(state, CaseStep::NotOurs).has_value());
    add(Icon::Close, tr("No way out…"), "give_up", nextState(state, CaseStep::GiveUp).has_value());
    add(Icon::Refresh, tr("Open again"), "reopen", nextState(state, CaseStep::Reopen).has_value());
    menu->addSeparator();
    add(Icon::Calendar, tr("New task about it…"), "task");
    add(Icon::Clock, tr("Who changed what"), "changes");
    add(Icon::Tag, tr("Root causes…"), "causes");
    add(Icon::Print, tr("Print the case sheet…"), "print");
    add(Icon::Trash, tr("Remove the case"), "remove");
    QWidget* button = m_detail->moreButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

void CasesPage::print()
{
    const CaseFile* shown = file();
    if (!shown)
        return;
    const QString html = case_paper::caseSheet(*shown, m_desk);
    paper::save(m_prompts, html, tr("Print the case sheet"), tr("case %1.pdf").arg(shown->c.id.value), [this](const Status& written, const QString& path) { tellSaved(written, path); });
}

void CasesPage::tellSaved(const Status& written, const QString& path)
{
    if (!written)
        return emit failed(written.error());
    emit noticeRaised({tr("Saved: %1").arg(path), Notice::Tone::Positive, {}, {}});
}

void CasesPage::printDigest()
{
    const QString html = m_digest->html();
    if (html.isEmpty())
        return;
    paper::save(m_prompts, html, tr("Print the week"), tr("week.pdf"), [this](const Status& written, const QString& path) { tellSaved(written, path); });
}

} // namespace encore::ui
