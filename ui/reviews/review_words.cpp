#include "reviews/review_words.h"

#include "common/format.h"
#include "reviews/review_filter_json.h"

#include <QCoreApplication>

namespace encore::ui::review_words {

namespace {

// Gathers the translated words of this file in one context.
struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

} // namespace

const QList<ReviewView>& views()
{
    static const QList<ReviewView> all{ReviewView::NeedsReply, ReviewView::Overdue, ReviewView::Negative, ReviewView::Asking, ReviewView::UnknownAuthor,
                                       ReviewView::Unread, ReviewView::Mine, ReviewView::Unassigned, ReviewView::ToApprove, ReviewView::ToPost, ReviewView::Snoozed,
                                       ReviewView::Complaints, ReviewView::Done, ReviewView::All};
    return all;
}

QString viewTitle(ReviewView view)
{
    switch (view) {
    case ReviewView::NeedsReply: return ReviewWords::tr("Needs reply");
    case ReviewView::Overdue: return ReviewWords::tr("Overdue");
    case ReviewView::Negative: return ReviewWords::tr("Unhappy");
    case ReviewView::UnknownAuthor: return ReviewWords::tr("Unknown author");
    case ReviewView::Mine: return ReviewWords::tr("Mine");
    case ReviewView::Snoozed: return ReviewWords::tr("Snoozed");
    case ReviewView::Done: return ReviewWords::tr("Done");
    case ReviewView::All: return ReviewWords::tr("All");
    case ReviewView::Asking: return ReviewWords::tr("Questions");
    case ReviewView::Unread: return ReviewWords::tr("Unread");
    case ReviewView::ToApprove: return ReviewWords::tr("To approve");
    case ReviewView::ToPost: return ReviewWords::tr("To post");
    case ReviewView::Complaints: return ReviewWords::tr("Complaints");
    case ReviewView::Unassigned: return ReviewWords::tr("Nobody's");
    }
    return {};
}

ReviewView viewFromId(const QString& id)
{
    for (const ReviewView view : views())
        if (codeOf(view) == id)
            return view;
    return ReviewView::NeedsReply;
}

QString sortTitle(ReviewSort sort)
{
    switch (sort) {
    case ReviewSort::Due: return ReviewWords::tr("by due time");
    case ReviewSort::Newest: return ReviewWords::tr("newest first");
    case ReviewSort::Oldest: return ReviewWords::tr("oldest first");
    case ReviewSort::LowestStars: return ReviewWords::tr("fewest stars first");
    case ReviewSort::HighestStars: return ReviewWords::tr("most stars first");
    case ReviewSort::AtRisk: return ReviewWords::tr("most at risk first");
    }
    return {};
}

QString className(ReviewClass reviewClass)
{
    switch (reviewClass) {
    case ReviewClass::Constructive: return ReviewWords::tr("specific");
    case ReviewClass::Emotion: return ReviewWords::tr("emotion only");
    case ReviewClass::Abuse: return ReviewWords::tr("abuse");
    case ReviewClass::Competitor: return ReviewWords::tr("a competitor, it seems");
    case ReviewClass::NotOurs: return ReviewWords::tr("not about us");
    case ReviewClass::Spam: return ReviewWords::tr("spam");
    }
    return {};
}

QString stateName(ReviewState state)
{
    switch (state) {
    case ReviewState::New: return ReviewWords::tr("new");
    case ReviewState::Triage: return ReviewWords::tr("being looked into");
    case ReviewState::Waiting: return ReviewWords::tr("waiting");
    case ReviewState::Replied: return ReviewWords::tr("answered");
    case ReviewState::Closed: return ReviewWords::tr("closed");
    case ReviewState::Reopened: return ReviewWords::tr("reopened");
    case ReviewState::Removed: return ReviewWords::tr("gone from the page");
    }
    return {};
}

QString shortMoment(qint64 utc, qint64 now, const QTimeZone& zone)
{
    const QDate today = QDateTime::fromSecsSinceEpoch(now, zone).date();
    const QDate day = QDateTime::fromSecsSinceEpoch(utc, zone).date();
    if (qAbs(today.daysTo(day)) > 1)
        return format::shortDay(day, today);
    return format::moment(utc, now, zone).remove(QLatin1Char(',')).replace(QLatin1Char(' '), QChar(0x00A0));
}

QString waitsFor(ReviewWait whom)
{
    switch (whom) {
    case ReviewWait::Author: return ReviewWords::tr("the author");
    case ReviewWait::Colleague: return ReviewWords::tr("a colleague");
    case ReviewWait::Supplier: return ReviewWords::tr("a supplier");
    }
    return {};
}

Chip chip(const ReviewRow& row, qint64 now, const QTimeZone& zone)
{
    const bool held = row.state == ReviewState::Waiting && row.waitsFor;
    if (row.snoozedUntil && *row.snoozedUntil > now) {
        const QString until = ReviewWords::tr("until %1").arg(shortMoment(*row.snoozedUntil, now, zone));
        return {held ? ReviewWords::tr("waits for %1").arg(waitsFor(*row.waitsFor)) + QStringLiteral(" · ") + until : until, Tone::Neutral};
    }
    if (!row.waiting) {
        if (row.state == ReviewState::Replied || (row.state == ReviewState::Closed && row.firstReplyAt))
            return row.firstReplyAt && row.dueAt && *row.firstReplyAt > *row.dueAt ? Chip{ReviewWords::tr("answered late"), Tone::Neutral}
                                                                                   : Chip{ReviewWords::tr("answered"), Tone::Positive};
        if (row.state == ReviewState::Closed || row.state == ReviewState::Removed)
            return {stateName(row.state), Tone::Neutral};
        return row.archived ? Chip{ReviewWords::tr("from before"), Tone::Neutral} : Chip{};
    }
    Chip made;
    const bool silent = row.state == ReviewState::Waiting && row.waitsFor == ReviewWait::Author;
    const bool authorWaits = silent && !(row.waitsUntil && *row.waitsUntil <= now);
    if (const auto by = row.owedBy(); row.isOverdue(now)) {
        made = {format::due(*by, now), row.targetConfirmed ? Tone::Negative : Tone::Neutral};
    } else if (by && !authorWaits) {
        const QDate today = QDateTime::fromSecsSinceEpoch(now, zone).date();
        const bool isToday = QDateTime::fromSecsSinceEpoch(*by, zone).date() == today;
        made.text = isToday ? format::due(*by, now) : shortMoment(*by, now, zone);
        made.tone = *by - now < 3600 ? Tone::Warning : Tone::Neutral;
    } else if (row.state == ReviewState::Reopened) {
        made.text = stateName(row.state);
    }
    // Where somebody else keeps us waiting, what is due stays to be seen.
    const QString why = authorWaits ? ReviewWords::tr("waits for the author") : silent ? ReviewWords::tr("no answer came")
                      : held ? ReviewWords::tr("waits for %1").arg(waitsFor(*row.waitsFor))
                      : row.changedSince ? ReviewWords::tr("changed after our answer") : QString();
    if (!why.isEmpty())
        made.text = made.text.isEmpty() ? why : why + QStringLiteral(" · ") + made.text;
    if ((row.changedSince || (silent && !authorWaits)) && !why.isEmpty() && made.tone == Tone::Neutral && !row.isOverdue(now))
        made.tone = Tone::Warning;
    const QString answer = row.returned ? ReviewWords::tr("returned") : row.toApprove ? ReviewWords::tr("with the owner") : QString();
    if (!answer.isEmpty()) {
        made.text = made.text.isEmpty() ? answer : answer + QStringLiteral(" · ") + made.text;
        if (row.returned && made.tone == Tone::Neutral)
            made.tone = Tone::Warning;
    } else if (row.kind == ReviewKind::Question || row.asks) {
        made.text = made.text.isEmpty() ? ReviewWords::tr("question") : ReviewWords::tr("question · %1").arg(made.text);
        if (made.tone == Tone::Neutral)
            made.tone = Tone::Accent;
    } else if (row.hasDraft && made.tone == Tone::Neutral) {
        made.text = made.text.isEmpty() ? ReviewWords::tr("draft") : ReviewWords::tr("draft · %1").arg(made.text);
    }
    return made;
}

QString greyExplained(const ReviewRow& row, qint64 now)
{
    return row.isOverdue(now) && !row.targetConfirmed ? ReviewWords::tr("Overdue by the usual times; the owner has not confirmed the answer times of this channel yet (Settings, Channels).") : QString();
}

QString author(const QString& name) { return name.trimmed().isEmpty() ? ReviewWords::tr("no name") : name.simplified(); }

QString place(const ReviewRow& row)
{
    const QString about = row.productName.isEmpty() ? ReviewWords::tr("about the shop") : row.productName;
    return row.channelName + QStringLiteral(" · ") + about;
}

QString reason(const AuthorFact& fact)
{
    switch (fact.reason) {
    case AuthorReason::OrderNumber: return ReviewWords::tr("names order %1").arg(fact.detail);
    case AuthorReason::Handle: return ReviewWords::tr("known nickname");
    case AuthorReason::Phone: return ReviewWords::tr("phone number");
    case AuthorReason::PhoneTail: return ReviewWords::tr("phone ends in %1").arg(fact.detail);
    case AuthorReason::NameSame: return ReviewWords::tr("same name");
    case AuthorReason::NameForm: return ReviewWords::tr("form of the name");
    case AuthorReason::NameInitial: return ReviewWords::tr("name and initial");
    case AuthorReason::NamePart: return ReviewWords::tr("first name");
    case AuthorReason::Product: return ReviewWords::tr("product");
    case AuthorReason::Delivered: return ReviewWords::tr("delivered %n day(s) before the review", nullptr, fact.days);
    case AuthorReason::Ordered: return ReviewWords::tr("ordered %n day(s) before the review", nullptr, fact.days);
    case AuthorReason::SameChannel: return ReviewWords::tr("bought there");
    case AuthorReason::Sum: return ReviewWords::tr("sum of the order");
    case AuthorReason::City: return ReviewWords::tr("city");
    case AuthorReason::NameDiffers: return ReviewWords::tr("but another name");
    case AuthorReason::OtherProduct: return ReviewWords::tr("but other products");
    case AuthorReason::OnlyLaterOrders: return ReviewWords::tr("but ordered only later");
    }
    return {};
}

QString reasons(const std::vector<AuthorFact>& facts, int limit)
{
    QStringList words;
    for (const AuthorFact& fact : facts)
        if (words.size() < limit || fact.weight < 0)
            words << reason(fact);
    return words.join(QStringLiteral(", "));
}

QString band(MatchBand band)
{
    switch (band) {
    case MatchBand::Sure: return ReviewWords::tr("almost certain");
    case MatchBand::Likely: return ReviewWords::tr("probably");
    case MatchBand::Maybe: return ReviewWords::tr("perhaps");
    }
    return {};
}

} // namespace encore::ui::review_words
