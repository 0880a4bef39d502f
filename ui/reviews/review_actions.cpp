#include "reviews/review_actions.h"

#include "base/words_in_time.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "common/shop_words.h"
#include "customers/customer_repository.h"
#include "reviews/closing_reason_repository.h"
#include "reviews/media_sheet.h"
#include "reviews/composer.h"
#include "widgets/ask_sheet.h"
#include "reviews/review_detail.h"
#include "reviews/review_list.h"
#include "reviews/review_words.h"
#include "shop/unit_label.h"
#include "tasks/task_repository.h"
#include "widgets/history_sheet.h"
#include "widgets/task_sheet.h"

#include <QMenu>

namespace encore::ui {

ReviewActions::ReviewActions(ReviewDesk& desk, ReviewList& list, ReviewDetail& detail, QWidget* pane)
    : QObject(pane), m_desk(desk), m_list(list), m_detail(detail), m_ask(new AskSheet(pane)), m_bulk(new BulkJob(desk, this))
{
    connect(m_bulk, &BulkJob::jobStarted, this, &ReviewActions::jobStarted);
}

void ReviewActions::perform(const std::vector<ReviewId>& ids, BulkJob::Work work, const QString& text, bool leaving)
{
    if (ids.empty())
        return;
    const bool begun = m_bulk->run(ids.size(), text, std::move(work), [this, ids, text, leaving](const Result<ReviewOutcome>& outcome) {
        report(outcome, text, leaving ? ids : std::vector<ReviewId>());
        if (outcome && ids.size() > 1)
            m_list.chooseNone();
    });
    if (!begun)
        emit noticeRaised({tr("The work before this one still runs. Try again in a moment."), Notice::Tone::Warning, {}, {}});
}

void ReviewActions::done(const ChangeSet& changes, const QString& text, const std::vector<ReviewId>& leaving)
{
    if (!leaving.empty()) {
        m_list.leave(leaving);
        m_list.focusList();
    }
    if (!changes.unit)
        return;
    m_lastUndo = [this, changes] {
        const bool begun = m_bulk->undo(changes, tr("Taking it back"), [this](const Result<UndoOutcome>& undone) {
            if (!undone)
                emit failed(undone.error());
            else if (!undone->done)
                emit noticeRaised({tr("It was changed again since, so it stays as it is."), Notice::Tone::Warning, {}, {}});
        });
        if (begun)
            m_lastUndo = {};   // it is done once, by the key or by the bar
        else
            emit noticeRaised({tr("The work before this one still runs. Try again in a moment."), Notice::Tone::Warning, {}, {}});
    };
    emit undoOffered({text, m_lastUndo});
}

void ReviewActions::undoLast()
{
    const auto undo = std::exchange(m_lastUndo, {});
    if (!undo)
        return;
    emit noticeRaised({tr("Taken back."), Notice::Tone::Plain, {}, {}});   // in the place of the offer, which is used up
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
    if (ids.size() == 1 && review && review->id == ids.front() && review->state == ReviewState::Replied)
        return report(m_desk.reviews().close(ids), tr("Closed"), ids);
    closeWithoutReply(ids);
}

void ReviewActions::closeWithoutReply(const std::vector<ReviewId>& ids)
{
    AskSheet::Question question;
    question.title = ids.size() == 1 ? tr("Close without reply…") : tr("Close %n review(s) without reply…", nullptr, int(ids.size()));
    question.hint = tr("Why is there no answer? One key is enough.");
    const auto reasons = ClosingReasonRepository(m_desk.store().db()).all(true);
    if (!reasons)
        return emit failed(reasons.error());
    for (const ClosingReason& reason : *reasons)
        question.choices << AskSheet::Choice{QString::number(reason.id.value), shop_words::closingReason(reason), {}};
    question.placeholder = tr("Or in your own words");
    question.choicesFirst = true;
    question.chosenFirst = ids.size() == 1;      // many are not closed by a habit of the fingers
    question.accept = tr("Close");
    question.answer = [this, ids](const QString& listed, const QString& reason) {
        perform(ids, [ids, reason, id = ClosingReasonId(listed.toLongLong())](ReviewService& reviews) { return reviews.closeWithoutReply(ids, reason, id); }, tr("Closed without reply"), true);
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

std::function<std::optional<FutureMoment>(const QString&)> ReviewActions::momentReader() const
{
    return [this, defaults = dayDefaults()](const QString& words) { return futureMoment(words, m_desk.now(), m_desk.zone(), defaults); };
}

std::function<QString(const QString&)> ReviewActions::meaningOf() const
{
    return [this, moment = momentReader()](const QString& words) {
        const auto until = moment(words);
        return until && until->utc > m_desk.now() ? format::moment(until->utc, m_desk.now(), m_desk.zone()) : QString();
    };
}

void ReviewActions::snooze()
{
    const std::vector<ReviewId> ids = m_list.targets();
    if (ids.empty())
        return;
    AskSheet::Question question;
    question.title = ids.size() == 1 ? tr("Snooze until when?") : tr("Snooze %n review(s) until when?", nullptr, int(ids.size()));
    question.placeholder = tr("tomorrow, mon 10:00, in 3 days");
    question.accept = tr("Snooze");
    const auto moment = momentReader();
    const auto meaning = meaningOf();
    // Where it was put off before: the same time of day again, tomorrow at the earliest.
    std::optional<qint64> before = m_lastSnooze;
    if (ids.size() == 1 && m_detail.review() && m_detail.review()->snoozedUntil)
        before = m_detail.review()->snoozedUntil;
    std::optional<qint64> again;
    if (before) {
        const QTime time = QDateTime::fromSecsSinceEpoch(*before, m_desk.zone()).time();
        const QDate day = qMax(m_desk.today().addDays(1), m_desk.dayOf(*before));
        again = QDateTime(day, time, m_desk.zone()).toSecsSinceEpoch();
        question.choices << AskSheet::Choice{QStringLiteral("again"), tr("same time again"), format::moment(*again, m_desk.now(), m_desk.zone())};
    }
    for (const QString& words : {tr("in 2 hours"), tr("tomorrow"), tr("in 3 days"), tr("monday"), tr("in a week")})
        question.choices << AskSheet::Choice{words, words, meaning(words)};
    question.meaning = meaning;
    question.answer = [this, ids, moment, again](const QString& id, const QString& words) {
        std::optional<qint64> until = again;
        if (id != QLatin1String("again")) {
            const auto read = moment(words);
            if (!read)
                return;
            until = read->utc;
        }
        m_lastSnooze = until;
        QString said = tr("Snoozed until %1").arg(format::moment(*until, m_desk.now(), m_desk.zone()));
        if (const int before = m_desk.store().reviews().dueBy(ids, m_desk.now(), *until).value_or(0); before > 0)
            said += QStringLiteral(" · ") + (ids.size() == 1 ? tr("its answer is due before that") : tr("%n answer(s) due before that", nullptr, before));
        perform(ids, [ids, until](ReviewService& reviews) { return reviews.snooze(ids, *until); }, said, true);
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
        perform(ids, [ids, staff](ReviewService& reviews) { return reviews.assign(ids, staff); }, staff ? tr("Assigned to %1").arg(name) : tr("Assigned to nobody"));
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::assignToMe()
{
    const StaffId me = m_desk.shop().actor().staff;
    if (!me)
        return emit noticeRaised({tr("Add yourself to the staff in Settings first."), Notice::Tone::Warning, {}, {}});
    const std::vector<ReviewId> ids = m_list.targets();
    perform(ids, [ids, me](ReviewService& reviews) { return reviews.assign(ids, me); }, tr("Assigned to you"));
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
        perform(ids, [ids, made = reviewClassFromCode(code)](ReviewService& reviews) { return reviews.classify(ids, made); }, tr("Marked: %1").arg(name));
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::reopen()
{
    const std::vector<ReviewId> ids = m_list.targets();
    report(m_desk.reviews().reopen(ids), tr("Reopened"));
}

void ReviewActions::offerUndo(const QString& text, const std::function<void()>& undo)
{
    m_lastUndo = undo;
    emit undoOffered({text, m_lastUndo});
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
    {
        // What a person linked is taken apart first.
        if (m_detail.review()->link == AuthorLink::Confirmed)
            return emit noticeRaised({tr("This review is linked to a customer. Unlink it first."), Notice::Tone::Warning, {}, {}});
        report(m_desk.reviews().markNotOurs(m_detail.review()->id), tr("Marked as not our customer"));
    }
}

void ReviewActions::takeBackNotOurs()
{
    if (m_detail.review())
        report(m_desk.reviews().takeBackNotOurs(m_detail.review()->id), tr("May be a customer of ours after all"));
}

void ReviewActions::tag()
{
    const std::vector<ReviewId> ids = m_list.targets();
    if (ids.empty())
        return;
    const auto tags = m_desk.store().reviews().allTags();
    if (!tags)
        return emit failed(tags.error());
    std::vector<TagId> own;
    if (ids.size() == 1)
        own = m_desk.store().reviews().tags(ids.front()).value_or(std::vector<TagId>());
    AskSheet::Question question;
    question.title = ids.size() == 1 ? tr("Which tag?") : tr("Which tag for %n review(s)?", nullptr, int(ids.size()));
    question.placeholder = tr("A tag of yours or a new one");
    question.accept = tr("Set");
    question.narrows = true;
    for (const ReviewRepository::TagName& each : *tags) {
        const bool has = std::ranges::find(own, each.id) != own.end();
        question.choices << AskSheet::Choice{QString::number(each.id.value), each.name, has ? tr("takes it off") : QString()};
    }
    question.answer = [this, ids, own](const QString& id, const QString& name) {
        if (id.isEmpty())
            return perform(ids, [ids, name](ReviewService& reviews) { return reviews.tagNamed(ids, name); }, tr("Tagged: %1").arg(name));
        const TagId tag(id.toLongLong());
        const bool on = std::ranges::find(own, tag) == own.end();
        perform(ids, [ids, tag, on](ReviewService& reviews) { return reviews.tag(ids, tag, on); }, on ? tr("Tagged: %1").arg(name) : tr("Tag taken off: %1").arg(name));
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::privateTask(const QString& notes)
{
    if (!m_detail.review())
        return;
    const Review review = *m_detail.review();
    AskSheet::Question question;
    question.title = tr("Call or write: by when?");
    question.hint = tr("The public answer stays as it is; this reminds you of the private talk.");
    question.placeholder = tr("tomorrow, mon 10:00, in 3 days");
    question.accept = tr("Remind me");
    const auto moment = momentReader();
    const auto meaning = meaningOf();
    for (const QString& words : {tr("in 2 hours"), tr("tomorrow"), tr("in 3 days")})
        question.choices << AskSheet::Choice{words, words, meaning(words)};
    question.meaning = meaning;
    question.answer = [this, review, notes, moment](const QString&, const QString& words) {
        const auto due = moment(words);
        if (!due)
            return;
        Task task;
        task.title = tr("Call or write in private: %1").arg(review_words::author(review.author));
        task.notes = notes;
        task.dueAt = due->utc;
        task.dueDayOnly = !due->timeGiven;
        task.assignedTo = m_desk.shop().actor().staff;
        task.customer = review.customer;
        task.order = review.order;
        task.review = review.id;
        const auto written = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel("task.create", {task.title}), {}}, [&](UnitOfWork& unit) -> Status {
            ENCORE_TRY(m_desk.store().tasks().insert(unit, task));
            return {};
        });
        if (!written)
            return emit failed(written.error());
        done(*written, tr("Task for %1").arg(format::moment(due->utc, m_desk.now(), m_desk.zone())));
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::postLater(Composer& composer)
{
    const auto input = composer.ready();
    if (!input || !m_detail.review())
        return;
    AskSheet::Question question;
    question.title = tr("Post it when?");
    question.hint = tr("A task leads back here, with the text on the clipboard.");
    question.placeholder = tr("tomorrow 10:00, mon 9:30");
    question.accept = tr("Remind me");
    const auto moment = momentReader();
    const auto meaning = meaningOf();
    for (const QString& words : {tr("in 2 hours"), tr("tomorrow")})
        question.choices << AskSheet::Choice{words, words, meaning(words)};
    question.meaning = meaning;
    question.answer = [this, made = *input, moment, author = review_words::author(m_detail.review()->author)](const QString&, const QString& words) {
        const auto at = moment(words);
        if (!at)
            return;
        const auto outcome = m_desk.replies().remind(made, at->utc, tr("Post the answer: %1").arg(author));
        if (!outcome)
            return emit failed(outcome.error());
        done(outcome->changes, tr("To be posted %1").arg(format::moment(at->utc, m_desk.now(), m_desk.zone())));
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::correctPostedAt(ReplyId reply)
{
    // A time alone is one of today; a day alone keeps the day only.
    const auto read = [this](const QString& words) -> std::optional<std::pair<qint64, bool>> {
        const QString typed = words.trimmed();
        QTime time = QTime::fromString(typed, QStringLiteral("H:mm"));
        QDate day = m_desk.today();
        bool dayOnly = false;
        if (!time.isValid()) {
            const auto past = pastMoment(typed, m_desk.now(), m_desk.zone());
            if (!past || past->precision == DatePrecision::About)
                return std::nullopt;
            day = past->day;
            time = past->time;
            dayOnly = past->precision == DatePrecision::Day;
        }
        const qint64 at = (dayOnly ? day.startOfDay(m_desk.zone()) : QDateTime(day, time, m_desk.zone())).toSecsSinceEpoch();
        return at > m_desk.now() ? std::nullopt : std::optional(std::pair(at, dayOnly));
    };
    AskSheet::Question question;
    question.title = tr("When was it posted?");
    question.placeholder = tr("14:05, yesterday 9:30, 12.11 18:00");
    question.accept = tr("Correct");
    question.meaning = [this, read](const QString& words) {
        const auto at = read(words);
        return !at ? QString() : at->second ? format::day(m_desk.dayOf(at->first), m_desk.today()) : format::moment(at->first, m_desk.now(), m_desk.zone());
    };
    question.answer = [this, reply, read](const QString&, const QString& words) {
        const auto at = read(words);
        if (!at)
            return;
        const auto changed = m_desk.replies().setPostedAt(reply, at->first, at->second);
        if (!changed)
            return emit failed(changed.error());
        done(*changed, tr("Time of posting corrected"));
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::approve(const Reply& reply)
{
    const auto changes = m_desk.replies().approve(reply.id, reply.text);
    if (!changes)
        return emit failed(changes.error());
    done(*changes, tr("Let out"), {reply.review});
}

void ReviewActions::sendBack(const Reply& reply)
{
    AskSheet::Question question;
    question.title = tr("What is missing?");
    question.placeholder = tr("Say it in one sentence");
    question.accept = tr("Return");
    question.choices = {{{}, tr("say what we will do and by when"), {}}, {{}, tr("softer, please"), {}}, {{}, tr("take up what the person wrote"), {}}, {{}, tr("shorter, please"), {}}};
    question.answer = [this, reply](const QString&, const QString& remark) {
        const auto changes = m_desk.replies().sendBack(reply.id, remark);
        if (!changes)
            return emit failed(changes.error());
        done(*changes, tr("Returned"), {reply.review});
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::complain()
{
    if (!m_detail.review())
        return;
    AskSheet::Question question;
    question.title = tr("Complaint to the platform");
    question.hint = tr("You complain on the platform's own page; here it is noted when and why.");
    question.choices = {{{}, tr("the author never bought here"), {}}, {{}, tr("abuse"), {}}, {{}, tr("about another shop"), {}}, {{}, tr("a competitor, it seems"), {}}, {{}, tr("personal data of a person"), {}}};
    question.placeholder = tr("Or in your own words: reason; what proves it");
    question.accept = tr("Complaint sent");
    question.answer = [this, id = m_detail.review()->id](const QString&, const QString& words) {
        // What follows the first semicolon is the evidence.
        const qsizetype cut = words.indexOf(u';');
        report(m_desk.reviews().complain(id, cut < 0 ? words : words.left(cut), cut < 0 ? QString() : words.mid(cut + 1)), tr("Complaint noted"));
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::decideComplaint()
{
    if (!m_detail.review() || !m_detail.review()->complaintAt)
        return;
    AskSheet::Question question;
    question.title = tr("What did the platform say?");
    question.choices = {{QStringLiteral("removed"), tr("taken down"), {}}, {QStringLiteral("accepted"), tr("accepted, but it stays there"), {}}, {QStringLiteral("refused"), tr("refused: it stays"), {}}, {QStringLiteral("silent"), tr("no answer came"), {}},
                        {QStringLiteral("withdrawn"), tr("no complaint was sent after all"), {}}};
    question.placeholder = tr("Or in your own words");
    question.accept = tr("Note");
    question.answer = [this, id = m_detail.review()->id](const QString& code, const QString& words) {
        if (code == QLatin1String("withdrawn"))
            return report(m_desk.reviews().withdrawComplaint(id), tr("Complaint taken back"));
        const bool removed = code == QLatin1String("removed");
        const ComplaintEnd end = removed ? ComplaintEnd::Removed : code == QLatin1String("accepted") ? ComplaintEnd::Accepted : ComplaintEnd::Refused;
        report(m_desk.reviews().decideComplaint(id, words, end), tr("Decision noted"), removed ? std::vector<ReviewId>{id} : std::vector<ReviewId>());
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

void ReviewActions::editMedia(const ReviewMedia& media)
{
    if (!m_detail.review())
        return;
    MediaSheet& sheet = MediaSheet::in(&m_detail, m_desk);
    connect(&sheet, &MediaSheet::saved, this, &ReviewActions::taskSaved, Qt::UniqueConnection);
    connect(&sheet, &MediaSheet::failed, this, &ReviewActions::failed, Qt::UniqueConnection);
    ReviewMedia shown = media;
    shown.review = m_detail.review()->id;
    sheet.begin(shown);
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
    const auto add = [&](const QString& text, auto run) {
        QAction* action = menu->addAction(text, this, run);
        needsPermission(action, Permission::Reviews, m_desk.shop());
        return action;
    };
    add(tr("Assign…"), &ReviewActions::assign);
    const Review& shown = *m_detail.review();
    const QList<ReviewStep> steps = stepsFrom(shown.state);
    if (steps.contains(ReviewStep::Await))
        add(tr("Wait for…"), &ReviewActions::waitFor);
    if (steps.contains(ReviewStep::Triage))
        add(shown.state == ReviewState::Waiting ? tr("Go on: it waits no longer") : tr("Look into it"), &ReviewActions::lookInto);
    add(tr("What kind of review…"), &ReviewActions::classify);
    QMenu* stars = menu->addMenu(tr("Correct the stars"));
    for (int count = 1; count <= 5; ++count)
        stars->addAction(QString(count, QChar(0x2605)), this, [this, count] { setStars(count); });
    needsPermission(stars->menuAction(), Permission::Reviews, m_desk.shop());
    menu->addSeparator();
    if (m_detail.review()->link != AuthorLink::NotOurs)
        add(tr("Not our customer"), &ReviewActions::markNotOurs);
    if (m_detail.review()->complaintAt)
        add(tr("Decision on the complaint…"), &ReviewActions::decideComplaint);
    else
        add(tr("Complaint to the platform…"), &ReviewActions::complain);
    add(tr("Tag…"), &ReviewActions::tag);
    add(tr("Gone from the page"), [this] {
        const ReviewId ids[]{m_detail.review()->id};
        report(m_desk.reviews().removedAtSource(ids), tr("Marked as gone from the page"));
    });
    add(tr("Mark as unread"), &ReviewActions::markUnread);
    add(shown.archived ? tr("It is to be answered after all") : tr("From before: no answer is due"), &ReviewActions::archive);
    menu->addSeparator();
    add(tr("Video, photo or link…"), [this] { editMedia({}); });
    add(tr("New task about it…"), &ReviewActions::addTask);
    menu->addAction(tr("Who changed what"), this, &ReviewActions::showChanges);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

} // namespace encore::ui
