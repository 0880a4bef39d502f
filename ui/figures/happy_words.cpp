#include "figures/happy_words.h"

#include <QCoreApplication>

namespace encore::ui::happy_words {

namespace {

struct HappyWords {
    Q_DECLARE_TR_FUNCTIONS(HappyWords)
};

QString leftOut(const kpi::KpiOptions& options)
{
    QString words = options.includeNotOurs ? HappyWords::tr("Left out: spam and duplicates.") : HappyWords::tr("Left out: spam, duplicates and reviews of another shop.");
    if (!options.includeIncentivised)
        words += u' ' + HappyWords::tr("Reviews given for a reward are left out too.");
    return words + u' ' + complaints(options);
}

QString byCustomer() { return HappyWords::tr("95 % interval; several reviews of one customer count as one voice."); }

} // namespace

QString complaints(const kpi::KpiOptions& options)
{
    return options.leaveOutComplaints ? HappyWords::tr("Reviews whose complaint the platform accepted are left out too.")
                                      : HappyWords::tr("Reviews whose complaint the platform accepted count; the settings can leave them out.");
}

FigureDefinition rating(const kpi::KpiOptions& options)
{
    return {HappyWords::tr("The simple mean of the stars, 1 to 5; other scales are brought to this one. A platform may count its own way."), HappyWords::tr("Reviews published in the period.") + u' ' + leftOut(options),
            HappyWords::tr("95 % interval from the spread between customers (linearised by customer).")};
}

FigureDefinition balance(const kpi::KpiOptions& options)
{
    return {HappyWords::tr("Happy reviews less unhappy ones, divided by both together: 100 % means only happy ones, −100 % only unhappy ones."),
            HappyWords::tr("Happy: four or five stars, unhappy: one or two; without stars as the text was judged. Neutral ones are left out.") + u' ' + leftOut(options), HappyWords::tr("No interval is given.")};
}

FigureDefinition reviews(const kpi::KpiOptions& options) { return {HappyWords::tr("Reviews published in the period."), leftOut(options), HappyWords::tr("A count.")}; }

FigureDefinition waiting()
{
    return {HappyWords::tr("Unhappy reviews published in the period that wait for an answer now: the same ones as under “Unhappy” on the page Reviews."),
            HappyWords::tr("One or two stars. Left out are those put off until later, those closed without an answer on purpose, those that the platform removed, places where no answer is possible, and reviews from before the shop began to answer."), HappyWords::tr("A count, as of now.")};
}

FigureDefinition needed()
{
    return {HappyWords::tr("How many five-star reviews lift the mean to the goal: reviews × (goal − mean) / (5 − goal), rounded up."),
            HappyWords::tr("Reviews with stars published in the period on that channel."), HappyWords::tr("Simple mean; the platform counts its own way.")};
}

FigureDefinition origin()
{
    return {HappyWords::tr("Orders of known customers, by what came before: nothing (new), or the last review the customer had written before the order."),
            HappyWords::tr("Orders of the period; orders of guests are left out. Customers who may have bought before the history begins are not taken for new ones."),
            HappyWords::tr("Counts. Who writes reviews buys more anyway, so this does not show what a review brings.")};
}

FigureDefinition product()
{
    return {HappyWords::tr("Delivered orders with the product that drew a review of one to three stars, divided by all delivered orders with it."),
            HappyWords::tr("Orders of known customers delivered in the period, also those refunded later. A review counts for the product it names, else for the only product of its order."), byCustomer()};
}

FigureDefinition productRating(const kpi::KpiOptions& options)
{
    return {HappyWords::tr("The simple mean of the stars, 1 to 5, of the reviews of the product. A review counts for the product it names, else for the only product of its order."),
            HappyWords::tr("Reviews with stars published in the period.") + u' ' + leftOut(options), HappyWords::tr("95 % interval from the spread between customers (linearised by customer).")};
}

FigureDefinition channel(const kpi::KpiOptions& options)
{
    return {HappyWords::tr("Reviews of one to three stars divided by all reviews with stars on the channel."), HappyWords::tr("Reviews published in the period.") + u' ' + leftOut(options), byCustomer()};
}

QString originName(kpi::OrderOrigin origin)
{
    switch (origin) {
    case kpi::OrderOrigin::New: return HappyWords::tr("new customers");
    case kpi::OrderOrigin::AfterHappy: return HappyWords::tr("repeat, after a happy review");
    case kpi::OrderOrigin::AfterNeutral: return HappyWords::tr("after a neutral one");
    case kpi::OrderOrigin::AfterUnhappy: return HappyWords::tr("after an unhappy one");
    case kpi::OrderOrigin::WithoutReview: return HappyWords::tr("repeat, without a review");
    }
    return {};
}

} // namespace encore::ui::happy_words
