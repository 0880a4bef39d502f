#include "cases/case_words.h"

#include "base/calendar.h"
#include "base/latest_moment.h"
#include "base/words_in_time.h"
#include "common/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace encore::ui::case_words {

namespace {
struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(encore::ui::CaseWords)
};

struct NamedView {
    CaseView view;
    const char* id;
};
constexpr NamedView kViews[]{{CaseView::Open, "open"},       {CaseView::Mine, "mine"},   {CaseView::Overdue, "overdue"}, {CaseView::Waiting, "waiting"},
                             {CaseView::SecondFailure, "second"}, {CaseView::ToCheck, "check"}, {CaseView::Done, "done"},       {CaseView::All, "all"}};
} // namespace

QString kind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Review: return CaseWords::tr("review");
    case CaseKind::Support: return CaseWords::tr("request for help");
    case CaseKind::Question: return CaseWords::tr("question");
    case CaseKind::Return: return CaseWords::tr("return of goods");
    case CaseKind::Consultation: return CaseWords::tr("consultation");
    }
    return {};
}

Icon kindIcon(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Review: return Icon::Reviews;
    case CaseKind::Support: return Icon::Chat;
    case CaseKind::Question: return Icon::Question;
    case CaseKind::Return: return Icon::Box;
    case CaseKind::Consultation: return Icon::Idea;
    }
    return Icon::Cases;
}

QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', most);
    return text.left(blank > most / 2 ? blank : most) + QChar(0x2026);
}

QString state(CaseState state)
{
    switch (state) {
    case CaseState::New: return CaseWords::tr("new", "case");
    case CaseState::Verifying: return CaseWords::tr("checking", "case");
    case CaseState::InWork: return CaseWords::tr("in work", "case");
    case CaseState::Waiting: return CaseWords::tr("waiting", "case");
    case CaseState::Agreed: return CaseWords::tr("agreed", "case");
    case CaseState::Done: return CaseWords::tr("done", "case");
    case CaseState::Checked: return CaseWords::tr("done and checked", "case");
    case CaseState::NotOurs: return CaseWords::tr("not ours", "case");
    case CaseState::Unresolvable: return CaseWords::tr("no way out", "case");
    }
    return {};
}

QString severity(CaseSeverity severity)
{
    switch (severity) {
    case CaseSeverity::Low: return CaseWords::tr("can wait");
    case CaseSeverity::Normal: return CaseWords::tr("usual");
    case CaseSeverity::High: return CaseWords::tr("important");
    case CaseSeverity::Urgent: return CaseWords::tr("urgent");
    }
    return {};
}

Tone severityTone(CaseSeverity severity)
{
    return severity == CaseSeverity::Urgent ? Tone::Negative : severity == CaseSeverity::High ? Tone::Warning : Tone::Neutral;
}

QString outcome(CaseOutcome outcome)
{
    switch (outcome) {
    case CaseOutcome::Satisfied: return CaseWords::tr("happy");
    case CaseOutcome::Neutral: return CaseWords::tr("neutral");
    case CaseOutcome::Unsatisfied: return CaseWords::tr("unhappy");
    case CaseOutcome::NoAnswer: return CaseWords::tr("did not answer");
    }
    return {};
}

QString compensation(CompensationKind kind)
{
    switch (kind) {
    case CompensationKind::Apology: return CaseWords::tr("apology");
    case CompensationKind::Exchange: return CaseWords::tr("exchange");
    case CompensationKind::Refund: return CaseWords::tr("money back");
    case CompensationKind::Coupon: return CaseWords::tr("coupon");
    case CompensationKind::Points: return CaseWords::tr("points");
    case CompensationKind::Gift: return CaseWords::tr("gift");
    case CompensationKind::None: return CaseWords::tr("nothing", "compensation");
    }
    return {};
}

QString decision(ReturnDecision decision)
{
    switch (decision) {
    case ReturnDecision::Open: return CaseWords::tr("not decided");
    case ReturnDecision::Exchange: return CaseWords::tr("exchange");
    case ReturnDecision::Refund: return CaseWords::tr("money back");
    case ReturnDecision::Repair: return CaseWords::tr("repair");
    case ReturnDecision::Refused: return CaseWords::tr("refused");
    }
    return {};
}

QString stepDone(CaseStep step)
{
    switch (step) {
    case CaseStep::Verify: return CaseWords::tr("The case is being checked");
    case CaseStep::Work: return CaseWords::tr("The case is in work");
    case CaseStep::Wait: return CaseWords::tr("The case waits");
    case CaseStep::Agree: return CaseWords::tr("Agreed with the customer");
    case CaseStep::Finish: return CaseWords::tr("The case is done");
    case CaseStep::Check: return CaseWords::tr("The case is done and checked");
    case CaseStep::NotOurs: return CaseWords::tr("Closed: not ours");
    case CaseStep::GiveUp: return CaseWords::tr("Closed: no way out");
    case CaseStep::Reopen: return CaseWords::tr("The case is open again");
    }
    return {};
}

QList<CaseView> views()
{
    QList<CaseView> list;
    for (const NamedView& named : kViews)
        list << named.view;
    return list;
}

QString viewId(CaseView view)
{
    for (const NamedView& named : kViews)
        if (named.view == view)
            return QLatin1String(named.id);
    return {};
}

CaseView viewFromId(const QString& id)
{
    for (const NamedView& named : kViews)
        if (id == QLatin1String(named.id))
            return named.view;
    return CaseView::Open;
}

QString viewTitle(CaseView view)
{
    switch (view) {
    case CaseView::Open: return CaseWords::tr("Open", "cases");
    case CaseView::Mine: return CaseWords::tr("Mine", "cases");
    case CaseView::Overdue: return CaseWords::tr("Overdue", "cases");
    case CaseView::Waiting: return CaseWords::tr("Waiting", "cases");
    case CaseView::SecondFailure: return CaseWords::tr("Failed twice", "cases");
    case CaseView::ToCheck: return CaseWords::tr("Ask how it is", "cases");
    case CaseView::Done: return CaseWords::tr("Done", "cases");
    case CaseView::All: return CaseWords::tr("All", "cases");
    }
    return {};
}

Chip dueChip(const CaseRow& row, qint64 now)
{
    switch (row.due(now)) {
    case CaseDue::None: return {};
    case CaseDue::Pending: return {format::due(*dueOf(row.times()), now), Tone::Neutral};
    case CaseDue::Warning: return {format::due(*dueOf(row.times()), now), Tone::Warning};
    case CaseDue::Standing: return {CaseWords::tr("clock stands"), Tone::Neutral};
    case CaseDue::Met: return {CaseWords::tr("answered in time"), Tone::Positive};
    case CaseDue::Breached: return row.owesAnswer() ? Chip{format::due(*dueOf(row.times()), now), Tone::Negative} : Chip{CaseWords::tr("answered late"), Tone::Warning};
    }
    return {};
}

Chip chip(const CaseRow& row, qint64 now, QDate today)
{
    if (const auto promised = row.promise(); promised && *promised < today)
        return {CaseWords::tr("promised by %1").arg(format::shortDay(*promised, today)), Tone::Negative};
    if (row.awaitsApproval && isOpen(row.state))
        return {CaseWords::tr("waits for the owner"), Tone::Warning};
    if (!isOpen(row.state)) {
        if (row.state == CaseState::Done && row.checkAt && *row.checkAt <= now)
            return {CaseWords::tr("ask how it is"), Tone::Accent};
        if (isSideExit(row.state))
            return {state(row.state), Tone::Neutral};
        if (row.outcome)
            return {outcome(*row.outcome), *row.outcome == CaseOutcome::Satisfied ? Tone::Positive : *row.outcome == CaseOutcome::Unsatisfied ? Tone::Negative : Tone::Neutral};
        return {state(row.state), Tone::Neutral};
    }
    if (row.owesAnswer()) {
        const CaseDue due = row.due(now);
        if (due != CaseDue::Standing && due != CaseDue::None)
            return dueChip(row, now);
    }
    if (row.waitIsOver(now))
        return {CaseWords::tr("no word from the customer"), Tone::Warning};
    if (row.state == CaseState::Waiting)
        return {state(row.state), Tone::Neutral};
    if (const auto promised = row.promise())
        return {CaseWords::tr("promised by %1").arg(format::shortDay(*promised, today)), *promised == today ? Tone::Warning : Tone::Neutral};
    return {state(row.state), Tone::Neutral};
}

QString person(const CaseRow& row)
{
    if (!row.customerName.isEmpty())
        return row.customerName;
    return row.author.trimmed().isEmpty() ? CaseWords::tr("unknown author") : row.author;
}

QString laterText(const LaterOutcome& later, const QString& currency, const QTimeZone& zone, QDate today)
{
    switch (later.state) {
    case LaterOutcome::State::Unknown: return {};
    case LaterOutcome::State::Waiting: return CaseWords::tr("has not bought again yet, %n day(s) of 180 left", nullptr, later.daysLeft);
    case LaterOutcome::State::NotBack: return CaseWords::tr("did not buy again in 180 days");
    case LaterOutcome::State::Within90:
    case LaterOutcome::State::Within180: break;
    }
    if (!later.order)
        return {};
    return CaseWords::tr("bought again on %1 for %2").arg(format::day(localDay(later.order->placedAt, zone), today), format::money(later.order->net, currency));
}

Chip laterStamp(const LaterOutcome& later, const QTimeZone& zone, QDate today)
{
    if (later.order)
        return {CaseWords::tr("bought again on %1").arg(format::shortDay(localDay(later.order->placedAt, zone), today)), Tone::Positive};
    return later.state == LaterOutcome::State::NotBack ? Chip{CaseWords::tr("did not come back"), Tone::Neutral} : Chip();
}

QStringList waitReasons()
{
    return {CaseWords::tr("waiting for the customer's answer"), CaseWords::tr("the parcel is on its way back"), CaseWords::tr("waiting for the supplier"),
            CaseWords::tr("waiting for the delivery service"), CaseWords::tr("waiting for the bank")};
}

QStringList noChangeReasons()
{
    return {CaseWords::tr("happened once, we watch it"), CaseWords::tr("it was not our fault"), CaseWords::tr("already changed"), CaseWords::tr("costs more than it brings")};
}

QString explain(const Error& error)
{
    if (error.code != ErrorCode::InvalidInput)
        return {};
    const QString& field = error.subject;
    if (field == QLatin1String("cause"))
        return CaseWords::tr("First say why it happened.");
    if (field == QLatin1String("outcome"))
        return CaseWords::tr("First say what the customer says.");
    if (field == QLatin1String("prevention"))
        return CaseWords::tr("First say what is changed, or why nothing is.");
    if (field == QLatin1String("approval"))
        return CaseWords::tr("A compensation waits for the owner's word.");
    if (field == QLatin1String("action_by") || field == QLatin1String("promised"))
        return CaseWords::tr("That day is over.");
    if (field == QLatin1String("asked"))
        return CaseWords::tr("It cannot have come later than now, or more than ten years ago.");
    if (field == QLatin1String("state"))
        return CaseWords::tr("This step is not possible now.");
    if (field == QLatin1String("reason"))
        return CaseWords::tr("A reason is needed, of at most 500 characters.");
    if (field == QLatin1String("consultation"))
        return CaseWords::tr("Who only asks for advice is owed no compensation.");
    if (field == QLatin1String("owner"))
        return CaseWords::tr("That person works here no more.");
    if (field == QLatin1String("order"))
        return CaseWords::tr("That order is another customer's.");
    if (field == QLatin1String("cost"))
        return CaseWords::tr("That sum is not possible.");
    if (field == QLatin1String("title"))
        return CaseWords::tr("A case needs a title of at most 500 characters.");
    return {};
}

Task taskFrom(const QString& typed, qint64 now, const QTimeZone& zone)
{
    Task task;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    task.title = typed;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const auto moment = futureMoment(words.mid(i).join(u' '), now, zone);
        if (!moment)
            continue;
        task.title = words.mid(0, i).join(u' ');
        task.dueDayOnly = !moment->timeGiven;
        task.dueAt = task.dueDayOnly ? startOfDayUtc(localDay(moment->utc, zone), zone) : moment->utc;
        if (moment->timeGiven)
            task.remindAt = moment->utc;
        break;
    }
    return task;
}

std::optional<QDate> readDay(const QString& typed, qint64 now, const QTimeZone& zone)
{
    const auto moment = futureMoment(typed.simplified(), now, zone);
    return moment ? std::optional(localDay(moment->utc, zone)) : std::nullopt;
}

std::optional<qint64> readUntil(const QString& typed, qint64 now, const QTimeZone& zone)
{
    const auto moment = futureMoment(typed.simplified(), now, zone);
    if (!moment || moment->utc <= now || moment->utc - now > kLongestAhead)
        return {};
    return moment->timeGiven ? moment->utc : startOfDayUtc(localDay(moment->utc, zone).addDays(1), zone);
}

QString untilText(qint64 until, qint64 now, const QTimeZone& zone)
{
    const QDate last = localDay(until - 1, zone);
    return startOfDayUtc(last.addDays(1), zone) == until ? format::day(last, localDay(now, zone)) : format::moment(until, now, zone);
}

QString plainDay(std::optional<QDate> day) { return day ? day->toString(QStringLiteral("dd.MM.yyyy")) : QString(); }

std::optional<Money> readMoney(const QString& typed, int digits)
{
    QString bare;
    for (const QChar c : typed)
        if (!c.isSpace() && c != QChar(0xa0) && c != QChar(0x202f))
            bare += c == u',' ? QChar(u'.') : c;
    return moneyFromPlain(bare, digits);
}

QString plainMoney(Money money, int digits)
{
    QString text = moneyToPlain(money, digits);
    if (digits > 0 && text.endsWith(u'.' + QString(digits, u'0')))
        text.chop(digits + 1);
    return text.replace(u'.', QLocale().decimalPoint());
}

} // namespace encore::ui::case_words
