#include "reviews/review_actions.h"

#include "base/words_in_time.h"
#include "common/format.h"
#include "reviews/ask_sheet.h"
#include "reviews/review_detail.h"
#include "reviews/review_list.h"
#include "reviews/review_words.h"
#include "widgets/history_sheet.h"
#include "widgets/task_sheet.h"

#include <QMenu>

namespace encore::ui {

ReviewActions::ReviewActions(ReviewDesk& desk, ReviewList& list, ReviewDetail& detail, QWidget* pane)
    : QObject(pane), m_desk(desk), m_list(list), m_detail(detail), m_ask(new AskSheet(pane))
{
}

void ReviewActions::done(const ChangeSet& changes, const QString& text, const std::vector<ReviewId>& leaving)
{
    if (!leaving.empty()) {
        m_list.leave(leaving);
        m_list.focusList();
    }
    if (!changes.unit)
        return;
    m_lastUndo = [this, unit = changes.unit] {
        const auto undone = m_desk.shop().undo(unit);
        if (!undone)
            emit failed(undone.error());
        else if (!undone->done)
            emit noticeRaised({tr("It was changed again since, so it stays as it is."), Notice::Tone::Warning, {}, {}});
    };
    emit undoOffered({text, m_lastUndo});
}

void ReviewActions::undoLast()
{
    if (const auto undo = std::exchange(m_lastUndo, {}))
        undo();
}

void ReviewActions::report(const Result<ReviewOutcome>& outcome, const QString& text, const std::vector<ReviewId>& leaving)
{
    if (!outcome)
        return emit failed(outcome.error());
    if (outcome->changed == 0)
        return emit noticeRaised({tr("Nothing to change there."), Notice::Tone::Plain, {}, {}});
    QString words = outcome->changed > 1 ? QStringLiteral("%1 · %2").arg(text, format::count(outcome->changed)) : text;
    if (outcome->skipped > 0)
        words += QStringLiteral(" · ") + tr("%n left as they were", nullptr, outcome->skipped);
    done(outcome->changes, words, leaving);
}

void ReviewActions::close()
{
    const std::vector<ReviewId> ids = m_list.targets();
    if (ids.empty())
        return;
    const auto& review = m_detail.review();
    if (ids.size() == 1 && review && review->id == ids.front() && review->firstReplyAt)
        return report(m_desk.reviews().close(ids), tr("Closed"), ids);
    closeWithoutReply(ids);
}

void ReviewActions::closeWithoutReply(const std::vector<ReviewId>& ids)
{
    AskSheet::Question question;
    question.title = ids.size() == 1 ? tr("Close without reply…") : tr("Close %n review(s) without reply…", nullptr, int(ids.size()));
    question.hint = tr("Why is there no answer? One key is enough.");
    question.choices = {{{}, tr("rating without text"), {}},
                        {{}, tr("answered elsewhere"), {}},
                        {{}, tr("not about us"), {}},
                        {{}, tr("abuse, complaint to the platform"), {}},
                        {{}, tr("the platform takes no answers"), {}},
                        {{}, tr("nothing to add"), {}}};
    question.placeholder = tr("Or in your own words");
    question.accept = tr("Close");
    question.answer = [this, ids](const QString&, const QString& reason) {
        report(m_desk.reviews().closeWithoutReply(ids, reason), tr("Closed without reply"), ids);
    };
    m_ask->ask(std::move(question));
}

DayDefaults ReviewActions::dayDefaults() const
{
    DayDefaults defaults;
    if (auto calendar = m_desk.shop().calendar())
        defaults.openingOf = [calendar = *calendar](QDate day) -> std::optional<QTime> {
            const auto opening = calendar.openingOf(day);
            return opening ? std::optional(QDateTime::fromSecsSinceEpoch(*opening, calendar.zone()).time()) : std::nullopt;
        };
    return defaults;
}

void ReviewActions::snooze()
{
    const std::vector<ReviewId> ids = m_list.targets();
    if (ids.empty())
        return;
    const auto moment = [this, defaults = dayDefaults()](const QString& words) { return futureMoment(words, m_desk.now(), m_desk.zone(), defaults); };
    const auto meaning = [this, moment](const QString& words) {
        const auto until = moment(words);
        return until && until->utc > m_desk.now() ? format::moment(until->utc, m_desk.now(), m_desk.zone()) : QString();
    };
    AskSheet::Question question;
    question.title = tr("Snooze until when?");
    question.placeholder = tr("tomorrow, mon 10:00, in 3 days");
    question.accept = tr("Snooze");
    for (const QString& words : {tr("in 2 hours"), tr("tomorrow"), tr("in 3 days"), tr("monday"), tr("in a week")})
        question.choices << AskSheet::Choice{words, words, meaning(words)};
    question.meaning = meaning;
    question.answer = [this, ids, moment](const QString&, const QString& words) {
        const auto until = moment(words);
        if (!until)
            return;
        report(m_desk.reviews().snooze(ids, until->utc), tr("Snoozed until %1").arg(format::moment(until->utc, m_desk.now(), m_desk.zone())), ids);
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::assign()
{
    const std::vector<ReviewId> ids = m_list.targets();
    if (ids.empty())
        return;
    AskSheet::Question question;
    question.title = tr("Who takes it?");
    question.accept = tr("Assign");
    for (const Staff& person : m_desk.staff())
        question.choices << AskSheet::Choice{QString::number(person.id.value), person.name, {}};
    question.choices << AskSheet::Choice{QStringLiteral("0"), tr("Nobody"), {}};
    question.answer = [this, ids](const QString& id, const QString& name) {
        const StaffId staff(id.toLongLong());
        report(m_desk.reviews().assign(ids, staff), staff ? tr("Assigned to %1").arg(name) : tr("Assigned to nobody"));
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::assignToMe()
{
    const StaffId me = m_desk.shop().actor().staff;
    if (!me)
        return emit noticeRaised({tr("Add yourself to the staff in Settings first."), Notice::Tone::Warning, {}, {}});
    report(m_desk.reviews().assign(m_list.targets(), me), tr("Assigned to you"));
}

void ReviewActions::setStars(int stars)
{
    if (!m_detail.review())
        return;
    Review edited = *m_detail.review();
    edited.rating = Rating{stars * 10, 50};
    edited.stars = stars;
    report(m_desk.reviews().correct(edited), tr("%n star(s) set", nullptr, stars));
}

void ReviewActions::classify()
{
    const std::vector<ReviewId> ids = m_list.targets();
    if (ids.empty())
        return;
    AskSheet::Question question;
    question.title = tr("What kind of review is it?");
    question.accept = tr("Set");
    for (const ReviewClass each : {ReviewClass::Constructive, ReviewClass::Emotion, ReviewClass::Abuse, ReviewClass::NotOurs, ReviewClass::Competitor, ReviewClass::Spam})
        question.choices << AskSheet::Choice{codeOf(each), review_words::className(each), {}};
    question.choices << AskSheet::Choice{QString(), tr("none of these"), {}};
    question.answer = [this, ids](const QString& code, const QString& name) {
        report(m_desk.reviews().classify(ids, reviewClassFromCode(code)), tr("Marked: %1").arg(name));
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::reopen()
{
    const std::vector<ReviewId> ids = m_list.targets();
    report(m_desk.reviews().reopen(ids), tr("Reopened"));
}

void ReviewActions::markUnread()
{
    const std::vector<ReviewId> ids = m_list.targets();
    if (const Status marked = m_desk.store().reviews().markUnread(ids); !marked)
        return emit failed(marked.error());
    m_list.model().refresh();
}

void ReviewActions::link(CustomerId customer, OrderId order)
{
    if (!m_detail.review())
        return;
    report(m_desk.reviews().link(m_detail.review()->id, customer, order, true), tr("Linked to the customer"));
}

void ReviewActions::unlink()
{
    if (m_detail.review())
        report(m_desk.reviews().unlink(m_detail.review()->id), tr("No longer linked"));
}

void ReviewActions::markNotOurs()
{
    if (m_detail.review())
        report(m_desk.reviews().markNotOurs(m_detail.review()->id), tr("Marked as not our customer"));
}

void ReviewActions::complain()
{
    if (!m_detail.review())
        return;
    AskSheet::Question question;
    question.title = tr("Complaint to the platform");
    question.hint = tr("You complain on the platform's own page; here it is noted when and why.");
    question.choices = {{{}, tr("the author never bought here"), {}}, {{}, tr("abuse"), {}}, {{}, tr("about another shop"), {}}, {{}, tr("a competitor, it seems"), {}}};
    question.placeholder = tr("Or in your own words");
    question.accept = tr("Complaint sent");
    question.answer = [this, id = m_detail.review()->id](const QString&, const QString& reason) {
        report(m_desk.reviews().complain(id, reason), tr("Complaint noted"));
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::addTask()
{
    if (!m_detail.review())
        return;
    Task task;
    task.review = m_detail.review()->id;
    task.customer = m_detail.review()->customer;
    TaskSheet& sheet = TaskSheet::in(&m_detail, m_desk.shop());
    connect(&sheet, &TaskSheet::saved, this, &ReviewActions::taskSaved, Qt::UniqueConnection);
    connect(&sheet, &TaskSheet::failed, this, &ReviewActions::failed, Qt::UniqueConnection);
    sheet.begin(task);
}

void ReviewActions::taskSaved(const QString& done, UnitId unit)
{
    emit undoOffered({done, [this, unit] {
                          if (const auto undone = m_desk.shop().undo(unit); !undone)
                              emit failed(undone.error());
                      }});
}

void ReviewActions::showChanges()
{
    if (const auto& review = m_detail.review())
        HistorySheet::in(&m_detail, m_desk.shop()).present(AuditSubject::Review, review->id.value, review->author);
}

void ReviewActions::more(QWidget* anchor)
{
    if (!m_detail.review())
        return;
    auto* menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Assign…"), this, &ReviewActions::assign);
    menu->addAction(tr("What kind of review…"), this, &ReviewActions::classify);
    QMenu* stars = menu->addMenu(tr("Correct the stars"));
    for (int count = 1; count <= 5; ++count)
        stars->addAction(QString(count, QChar(0x2605)), this, [this, count] { setStars(count); });
    menu->addSeparator();
    menu->addAction(tr("Not our customer"), this, &ReviewActions::markNotOurs)->setEnabled(m_detail.review()->link != AuthorLink::NotOurs);
    menu->addAction(tr("Complaint to the platform…"), this, &ReviewActions::complain)->setEnabled(!m_detail.review()->complaintAt);
    menu->addAction(tr("Gone from the page"), this, [this] {
        const ReviewId ids[]{m_detail.review()->id};
        report(m_desk.reviews().removedAtSource(ids), tr("Marked as gone from the page"));
    });
    menu->addAction(tr("Mark as unread"), this, &ReviewActions::markUnread);
    menu->addSeparator();
    menu->addAction(tr("New task about it…"), this, &ReviewActions::addTask);
    menu->addAction(tr("Who changed what"), this, &ReviewActions::showChanges);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

} // namespace encore::ui
