#include "figures/answering_words.h"

#include "figures/happy_words.h"

#include <QCoreApplication>

namespace encore::ui::answering_words {

namespace {

struct AnsweringWords {
    Q_DECLARE_TR_FUNCTIONS(AnsweringWords)
};

QString leftOut(const kpi::KpiOptions& options)
{
    return AnsweringWords::tr("Left out: spam, duplicates, reviews of another shop, those from before the shop began to answer, places where no answer is possible, and imported ones of which nobody knows whether they were answered.") + u' ' + happy_words::complaints(options);
}

QString orderStatistics() { return AnsweringWords::tr("Median with its 95 % interval from order statistics."); }
QString byCustomer() { return AnsweringWords::tr("95 % interval; several reviews of one customer count as one voice."); }

} // namespace

FigureDefinition usual(const kpi::KpiOptions& options)
{
    return {AnsweringWords::tr("The time within which half of the reviews have their first public answer, by the clock on the wall. Those without an answer, also those closed without one on purpose, are counted as still waiting."),
            AnsweringWords::tr("Reviews published in the period. Automatic texts and private notes are no answer; a reopened review is not counted anew.") + u' ' + leftOut(options),
            AnsweringWords::tr("Kaplan–Meier median with its 95 % interval; reviews that the platform removed count until then.")};
}

FigureDefinition inTime(const kpi::KpiOptions& options)
{
    return {AnsweringWords::tr("Reviews answered before their answer was due, divided by all reviews whose answer was due by now."),
            AnsweringWords::tr("The due time is the one set when the review came in. A late answer stays late, also where it was told without its time after a file had shown none. Reviews that may still wait are left out.") + u' ' + leftOut(options), byCustomer()};
}

FigureDefinition sevenDays(const kpi::KpiOptions& options)
{
    return {AnsweringWords::tr("Reviews with an answer within 7 days of publishing, divided by all that are at least 7 days old."),
            AnsweringWords::tr("Reviews removed within a day are left out.") + u' ' + leftOut(options), byCustomer()};
}

FigureDefinition answeredAlone(bool nineOfTen, const kpi::KpiOptions& options)
{
    return {nineOfTen ? AnsweringWords::tr("The time within which nine of ten of the answered reviews had their first public answer.")
                      : AnsweringWords::tr("The time within which half of the answered reviews had their first public answer."),
            AnsweringWords::tr("Reviews without an answer are not in it, so a shop that leaves the hard ones looks fast.") + u' ' + leftOut(options),
            nineOfTen ? AnsweringWords::tr("There is no rule for its interval.") : orderStatistics()};
}

FigureDefinition usualWorking(const kpi::KpiOptions& options)
{
    FigureDefinition definition = usual(options);
    definition.formula = AnsweringWords::tr("The time within which half of the reviews have their first public answer, in the shop's working hours as they were then. Those without an answer are counted as still waiting; what came and was answered outside the hours took no time.");
    return definition;
}

FigureDefinition handling(const kpi::KpiOptions& options)
{
    return {AnsweringWords::tr("The usual time from the moment a review is written down here until its first public answer."),
            AnsweringWords::tr("Answered reviews of the period; those that were imported many at a time are left out.") + u' ' + leftOut(options), orderStatistics()};
}

FigureDefinition everAnswered(const kpi::KpiOptions& options)
{
    return {AnsweringWords::tr("Reviews with an answer by today, divided by all."), AnsweringWords::tr("Reviews removed within a day are left out.") + u' ' + leftOut(options), byCustomer()};
}

FigureDefinition noticed()
{
    return {AnsweringWords::tr("The usual time from the publishing of a review until it is written down here."),
            AnsweringWords::tr("Reviews that were imported many at a time are left out: nobody noticed them one by one."), orderStatistics()};
}

FigureDefinition speed(const kpi::KpiOptions& options)
{
    return {AnsweringWords::tr("How many were answered within that time after publishing; the last bar: those without an answer."),
            AnsweringWords::tr("Published in the period.") + u' ' + leftOut(options), AnsweringWords::tr("Counts, without an interval.")};
}

FigureDefinition nextOrder(const kpi::KpiOptions& options)
{
    return {AnsweringWords::tr("Share of orders that were followed by another order of the same customer within so many days, counted from day %1 after delivery.").arg(options.landmarkDays),
            AnsweringWords::tr("Every delivered order, also one refunded later. Its row follows from what was posted by day %1; answered fast means within %2 hours. Who ordered again before day %1 stands in a column of its own and is not compared. Orders of all of the history, whatever the period.")
                .arg(QString::number(options.landmarkDays), QString::number(options.fastReplyHours)),
            AnsweringWords::tr("Kaplan–Meier estimate, interval clustered by customer. “18 of 31”: 31 orders whose outcome at that day is known, 18 of them followed by another; those still watched count in the share for as long as they are watched. “More needed”: for 80 % power to see a difference of 20 points. The unhappy rows are tested together by a log-rank test stratified by earlier orders.")};
}

FigureDefinition resolution()
{
    return {AnsweringWords::tr("The time within which half of the cases of a kind are closed, from being opened, by the clock on the wall. Open ones are counted as still waiting."),
            AnsweringWords::tr("Cases opened in the period. A closing after which the case was opened again within 7 days does not count. Cases that were not ours are left out."),
            AnsweringWords::tr("Kaplan–Meier median with its 95 % interval.")};
}

FigureDefinition replyEffect(int landmark)
{
    const QString compared = landmark == 0 ? AnsweringWords::tr("From the day of our reply an unhappy customer counts as answered, until then as not answered.")
                                           : AnsweringWords::tr("Unhappy customers answered within %Ln day(s) are compared with those not answered by then; the clock starts on that day.", nullptr, landmark);
    return {AnsweringWords::tr("How many times as often the next order comes, day by day, with our reply as without one, within 180 days of an unhappy review.") + u' ' + compared,
            AnsweringWords::tr("Reviews of one to three stars by customers who had bought before; compared are people with as many earlier orders, as many stars, on the same channel."),
            AnsweringWords::tr("Stratified Cox regression with a covariate that changes in time, 95 % interval clustered by customer. The choice of whom to answer is not removed beyond earlier orders, stars and channel; differences between customers pull the ratio towards 1.")};
}

QString kindName(kpi::ReviewKind kind)
{
    switch (kind) {
    case kpi::ReviewKind::Review: return AnsweringWords::tr("reviews");
    case kpi::ReviewKind::Question: return AnsweringWords::tr("questions");
    case kpi::ReviewKind::Request: return AnsweringWords::tr("requests");
    case kpi::ReviewKind::Remark: break;   // in no figure of answers
    }
    return {};
}

} // namespace encore::ui::answering_words
