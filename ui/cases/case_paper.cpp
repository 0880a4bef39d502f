#include "cases/case_paper.h"

#include "cases/case_words.h"
#include "common/format.h"
#include "common/paper.h"

#include <QCoreApplication>

namespace encore::ui::case_paper {

namespace {

using namespace paper;

struct CasePaper {
    Q_DECLARE_TR_FUNCTIONS(encore::ui::CasePaper)
};

QString given(const Compensation& m, const CaseDesk& desk)
{
    QStringList words{case_words::compensation(m.kind)};
    if (m.cost.minor)
        words << format::money(m.cost, desk.currency());
    if (m.promisedBy)
        words << CasePaper::tr("promised by %1").arg(format::day(*m.promisedBy, desk.today()));
    words << (m.deliveredAt ? CasePaper::tr("given %1").arg(format::day(desk.dayOf(*m.deliveredAt), desk.today())) : m.isOwed() ? CasePaper::tr("not given yet") : QString());
    if (!m.note.isEmpty())
        words << m.note;
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString waits(const CaseFile& file, const CaseDesk& desk)
{
    if (file.c.state != CaseState::Waiting)
        return {};
    const QString until = file.row.waitsUntil ? CasePaper::tr("until %1").arg(case_words::untilText(*file.row.waitsUntil, desk.now(), desk.zone())) : QString();
    return file.row.pauseReason + (until.isEmpty() ? QString() : QStringLiteral(", ") + until);
}

} // namespace

QString caseSheet(const CaseFile& file, const CaseDesk& desk)
{
    const Case& c = file.c;
    const auto owed = dueOf(file.row.times());    // of a reopened case the next one
    const auto due = owed ? owed : c.dueAt;
    QString facts = fact(CasePaper::tr("Customer"), case_words::person(file.row)) + fact(CasePaper::tr("Where"), file.channelName)
        + fact(CasePaper::tr("Product"), file.productName) + fact(CasePaper::tr("Order"), file.order ? file.order->number : QString())
        + fact(CasePaper::tr("Responsible"), file.row.ownerName) + fact(CasePaper::tr("Opened"), format::exactMoment(c.openedAt, desk.zone()))
        + fact(CasePaper::tr("Answer due"), due ? format::exactMoment(*due, desk.zone()) : QString())
        + fact(CasePaper::tr("Answered"), file.row.respondedAt ? format::exactMoment(*file.row.respondedAt, desk.zone()) : QString())
        + fact(CasePaper::tr("State"), case_words::kind(c.kind) + QStringLiteral(", ") + case_words::state(c.state) + QStringLiteral(", ") + case_words::severity(c.severity))
        + fact(CasePaper::tr("Waits for"), waits(file, desk)) + fact(CasePaper::tr("Closed"), c.closedAt ? format::exactMoment(*c.closedAt, desk.zone()) : QString())
        + fact(CasePaper::tr("Ask how it is"), c.checkedAt ? CasePaper::tr("asked %1").arg(format::day(desk.dayOf(*c.checkedAt), desk.today())) : c.checkAt ? format::day(desk.dayOf(*c.checkAt), desk.today()) : QString());
    QString body = QStringLiteral("<table>%1</table>").arg(facts);
    if (file.row.secondFailure)
        body += paragraph(CasePaper::tr("A second failure within a year."));
    if (file.review) {
        const QString stars = file.review->stars ? QString(*file.review->stars, QChar(0x2605)) + QLatin1Char(' ') : QString();
        body += section(CasePaper::tr("Review"), paragraph(stars + file.review->title + (file.review->title.isEmpty() ? QString() : QStringLiteral("\n")) + file.review->text.left(1500)));
    }
    body += section(CasePaper::tr("What happened"), paragraph(c.whatHappened));
    const QString cause = c.cause ? causePath(file.causes, c.cause) : c.causeNote;
    body += section(CasePaper::tr("Why it happened"), paragraph(cause) + paragraph(c.couldHaveKnown));
    body += section(CasePaper::tr("What we do"), paragraph(c.action) + (c.actionBy ? paragraph(CasePaper::tr("By %1").arg(format::day(*c.actionBy, desk.today()))) : QString()));
    QStringList lines;
    for (const Compensation& m : file.given)
        lines << given(m, desk);
    body += section(CasePaper::tr("What the customer gets"), list(lines));
    lines.clear();
    for (const ReturnRecord& r : file.returns) {
        QStringList words = returnWords(file, r, desk.zone(), desk.today());
        words << r.reason << r.condition;
        words.removeAll(QString());
        lines << words.join(QStringLiteral(", "));
    }
    body += section(CasePaper::tr("Goods that come back"), list(lines));
    lines.clear();
    for (const Task& task : file.tasks) {
        const QString by = !task.dueAt ? QString() : task.dueDayOnly ? format::day(desk.dayOf(*task.dueAt), desk.today()) : format::exactMoment(*task.dueAt, desk.zone());
        lines << (task.isDone() ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 ")) + task.title + (by.isEmpty() ? QString() : QStringLiteral(" — ") + by);
    }
    body += section(CasePaper::tr("To do"), list(lines));
    QStringList end;
    if (c.outcome)
        end << CasePaper::tr("The customer: %1").arg(case_words::outcome(*c.outcome));
    end << c.outcomeNote << c.closeReason;
    if (const QString later = case_words::laterText(file.later, desk.currency(), desk.zone(), desk.today()); !later.isEmpty())
        end << CasePaper::tr("Since then: %1").arg(later);
    for (const Change& change : file.changes)
        if (change.id == c.change)
            end << CasePaper::tr("Changed: %1").arg(change.title);
    if (!c.change && !c.noChangeReason.isEmpty())
        end << CasePaper::tr("Nothing is changed: %1").arg(c.noChangeReason);
    end.removeAll(QString());
    body += section(CasePaper::tr("How it ended"), list(end));
    lines.clear();
    for (const CaseNote& note : file.notes)
        lines << format::exactMoment(note.at, desk.zone()) + QStringLiteral(": ") + note.text.left(500);
    body += section(CasePaper::tr("Notes"), list(lines));
    return page(c.title, CasePaper::tr("Case %1 · %2").arg(c.id.value).arg(desk.shop.profile().name), body);
}

QString digest(const CaseDigest& d, const std::vector<CaseRow>& overdue, const CaseDesk& desk)
{
    const QDate today = desk.today();
    const QString week = format::day(d.monday, today) + QStringLiteral(" – ") + format::day(d.monday.addDays(6), today);
    QString body = paragraph(CasePaper::tr("Unhappy reviews: %1, answered %2. Cases opened: %3, closed: %4, overdue now: %5. Compensations agreed: %6.")
                                 .arg(d.newReviews).arg(d.answeredReviews).arg(d.opened).arg(d.closed).arg(d.overdueCount).arg(format::money(d.given, desk.currency())));
    QStringList lines;
    for (const CaseDigest::UnhappyReview& r : d.reviews) {
        QStringList words{QString(r.stars, QChar(0x2605)), r.channelName, r.productName, case_words::shortened(r.words, 110)};
        words.removeAll(QString());
        lines << words.join(QStringLiteral(" · ")) + (r.answered ? QString() : QStringLiteral(" — ") + CasePaper::tr("not answered"));
    }
    body += section(CasePaper::tr("What unhappy customers said"), lines.isEmpty() ? paragraph(CasePaper::tr("Nobody was unhappy in writing this week.")) : list(lines));
    lines.clear();
    for (const CaseRow& row : overdue)
        lines << case_words::person(row) + QStringLiteral(" · ") + case_words::shortened(row.title, 70) + QStringLiteral(" — ") + case_words::chip(row, desk.now(), today).text;
    body += section(CasePaper::tr("Overdue"), lines.isEmpty() ? paragraph(CasePaper::tr("Nothing is overdue.")) : list(lines));
    lines.clear();
    for (const auto& repeated : d.causes)
        lines << CasePaper::tr("%1: %2 cases", "cause").arg(repeated.name).arg(repeated.count);
    for (const auto& repeated : d.products)
        lines << CasePaper::tr("%1: %2 reviews of at most 3 stars", "product").arg(repeated.name).arg(repeated.count);
    body += section(CasePaper::tr("What repeats, in 30 days"), list(lines));
    lines.clear();
    for (const OwedCompensation& owed : d.owed)
        lines << (owed.customerName.isEmpty() ? owed.caseTitle : owed.customerName) + QStringLiteral(" · ") + given(owed.compensation, desk);
    body += section(CasePaper::tr("Promised and not given yet"), list(lines));
    lines.clear();
    for (const Change& change : d.done)
        lines << CasePaper::tr("done: %1", "change").arg(change.title);
    for (const Change& change : d.planned)
        lines << (change.plannedFor ? CasePaper::tr("by %1: %2", "change").arg(format::day(*change.plannedFor, today), change.title) : change.title);
    body += section(CasePaper::tr("Changes"), list(lines));
    body += section(CasePaper::tr("Decisions"), emptyLines(3));
    return page(CasePaper::tr("Unhappy customers, %1").arg(week), desk.shop.profile().name, body);
}

} // namespace encore::ui::case_paper
