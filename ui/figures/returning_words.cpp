#include "figures/returning_words.h"

#include <QCoreApplication>

namespace encore::ui::returning_words {

namespace {

struct ReturningWords {
    Q_DECLARE_TR_FUNCTIONS(ReturningWords)
};

QString knownBuyers(const kpi::KpiOptions& options)
{
    return ReturningWords::tr("Customers who are known by name, phone or account. Orders of guests and of marketplaces that do not name the buyer are left out.") + u' ' + switches(options);
}

QString shippingAndTax(const kpi::KpiOptions& options)
{
    return (options.withShipping ? ReturningWords::tr("Shipping is part of the revenue.") : ReturningWords::tr("Shipping is not part of the revenue.")) + u' '
        + (options.withTax ? ReturningWords::tr("Tax is part of the revenue.")
                           : ReturningWords::tr("Tax is not part of the revenue where the order states it; a partial refund contains its share of it.")) + u' ';
}

QString wilson() { return ReturningWords::tr("Wilson's 95 % interval; each customer counts once."); }
QString linearised() { return ReturningWords::tr("95 % interval from the spread between customers (linearised by customer)."); }

} // namespace

QString switches(const kpi::KpiOptions& options)
{
    QStringList words{ReturningWords::tr("Cancelled, test and fully refunded orders do not count; partial refunds are taken off in the month of the order.")};
    words << (options.zeroValueOrders ? ReturningWords::tr("Orders of zero value count.") : ReturningWords::tr("Orders of zero value do not count."));
    if (options.mergeSameDay)
        words << ReturningWords::tr("Several orders of a customer on one day are one purchase, but count one by one where orders are counted.");
    if (!options.historyComplete)
        words << ReturningWords::tr("Customers who may have bought before the imported history begins are not taken for new ones.");
    return words.join(u' ');
}

FigureDefinition retention(int windowDays, const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Customers who bought in the %n day(s) before a day and again within as many days after it, divided by all who bought in the days before.", nullptr, windowDays),
            knownBuyers(options), wilson() + u' ' + ReturningWords::tr("The number of days is the time within which four of five repeat orders follow (60 to 365 days, 90 while there are few).")};
}

FigureDefinition bought(int days, const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("New customers who bought a second time within %n day(s) of their first order, divided by all new customers who were watched that long.", nullptr, days),
            ReturningWords::tr("Customers of the period alone, not all that ever bought.") + u' ' + ReturningWords::tr("A customer belongs to the period in which that last day falls, so everyone was watched equally long and nobody counts in two periods.") + u' ' + knownBuyers(options), wilson()};
}

FigureDefinition worth(int days, const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Revenue after refunds within %n day(s) of the first order, divided by the customers who were watched that long.", nullptr, days),
            ReturningWords::tr("Customers of the period alone, not all that ever bought.") + u' ' + ReturningWords::tr("Also those who bought once only. Money already spent, not a forecast.") + u' ' + shippingAndTax(options) + knownBuyers(options), linearised()};
}

FigureDefinition orderValue(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Revenue after refunds divided by the number of orders."), ReturningWords::tr("All orders of the period, those of guests too.") + u' ' + shippingAndTax(options) + switches(options), linearised()};
}

FigureDefinition usualOrder(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Half of the orders are above this sum, half below."), orderValue(options).counted, ReturningWords::tr("95 % interval from the ranks of the orders; none under six.")};
}

FigureDefinition items(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Pieces in all orders divided by the number of orders."),
            ReturningWords::tr("Orders of the period whose goods are known, those of guests too. Parts of a piece are rounded up in each order; what was sent back is not taken off.") + u' ' + switches(options), linearised()};
}

FigureDefinition repeatOrders(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Orders of second and later purchases, divided by all orders of the same customers."), knownBuyers(options), linearised()};
}

FigureDefinition bestBuyers(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Revenue after refunds from the tenth of the buyers who spent most in the period, divided by that from all of them."), shippingAndTax(options) + knownBuyers(options),
            ReturningWords::tr("There is no rule for its interval.")};
}

FigureDefinition repeatProfit(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Revenue after refunds less the cost of the goods: that of second and later purchases, divided by that of all purchases of the same customers."),
            ReturningWords::tr("Only orders whose cost of goods is known.") + u' ' + shippingAndTax(options) + knownBuyers(options), linearised()};
}

FigureDefinition boughtTwice(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Customers with two or more purchases, divided by all customers."),
            ReturningWords::tr("Of all time, whatever the period. It grows with the age of the shop, and new customers have had no time to come back.") + u' ' + knownBuyers(options), wilson()};
}

FigureDefinition returningBuyers(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Buyers of the period who had bought before it, or bought twice in it, divided by all buyers of the period."),
            ReturningWords::tr("Who bought years ago counts as returning, so it says little of new customers.") + u' ' + knownBuyers(options), wilson()};
}

FigureDefinition perBuyer(bool repeatOnly, const kpi::KpiOptions& options)
{
    return {repeatOnly ? ReturningWords::tr("Purchases of the last 365 days of customers who made two or more of them, divided by the number of these customers.")
                       : ReturningWords::tr("Purchases of the last 365 days divided by the number of customers who made them."),
            ReturningWords::tr("As of today, whatever the period.") + u' ' + knownBuyers(options), linearised()};
}

FigureDefinition regulars(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Revenue after refunds of second and later purchases, divided by all revenue of the same customers."), shippingAndTax(options) + knownBuyers(options), linearised()};
}

FigureDefinition late(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Customers who are silent longer than 2.5 times their usual time between orders (60 days at least), divided by all customers for whom that can be said. Who bought once is late after the time within which nine of ten second orders come."),
            ReturningWords::tr("As of today, whatever the period. A later order makes a late customer one who came back.") + u' ' + knownBuyers(options), wilson()};
}

FigureDefinition forecast(bool byModel, const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Purchases expected in the next 91 days from customers known today; new customers are not in it."), knownBuyers(options),
            (byModel ? ReturningWords::tr("BG/NBD model of each customer's rhythm and drop-out.") : ReturningWords::tr("Renewal of the Kaplan–Meier curves by number of orders and days of silence."))
                + u' ' + ReturningWords::tr("The range is the widest of the simulated one and of the errors of the last back-tests.")};
}

FigureDefinition forecastMoney(bool byModel, const kpi::KpiOptions& options)
{
    FigureDefinition definition = forecast(byModel, options);
    definition.formula = ReturningWords::tr("Revenue after refunds expected in the next 91 days from customers known today; new customers are not in it.");
    definition.counted = shippingAndTax(options) + definition.counted;
    return definition;
}

FigureDefinition cohort(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Customers of one row who bought in that month after their first order, divided by all customers of the row."),
            ReturningWords::tr("A month is 30 days counted from each person's first order: month 1 begins on day 30. The average takes complete cells only, weighted by customers.") + u' ' + knownBuyers(options), wilson()};
}

FigureDefinition curve(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Share of new customers with a second purchase by that day."),
            ReturningWords::tr("Who has not come back yet is not counted as never coming back: each person counts for as long as watched.") + u' ' + knownBuyers(options),
            ReturningWords::tr("Kaplan–Meier estimate with 95 % bands on the log(−log) scale; no value where fewer than five are watched.")};
}

FigureDefinition daysBetween(bool mean, const kpi::KpiOptions& options)
{
    const QString closures = options.closures.empty() ? ReturningWords::tr("A pause in which the shop was closed counts like any other.")
                                                      : ReturningWords::tr("A pause in which the shop was closed is left out.");
    return {mean ? ReturningWords::tr("Days from a purchase to the same customer's next one: their sum divided by their number.")
                 : ReturningWords::tr("Days from a purchase to the same customer's next one: half of the pauses are shorter."),
            ReturningWords::tr("Pauses whose later purchase lies in the period. Orders that a subscription placed end no pause.") + u' ' + closures + u' ' + knownBuyers(options),
            mean ? linearised() : ReturningWords::tr("95 % interval from the ranks of the pauses; none under six.")};
}

FigureDefinition ladder(int k, const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Customers with %1 or more purchases, divided by all with %2 or more.").arg(k + 1).arg(k),
            ReturningWords::tr("Also those whose next purchase has not had time to come, so young customers lower it.") + u' ' + knownBuyers(options), wilson()};
}

FigureDefinition lost(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Customers who were not late when the period began and were when it ended, divided by all who were not late when it began."),
            ReturningWords::tr("Late is who is silent longer than 2.5 times the usual time between orders (60 days at least); who bought once, after the time within which nine of ten second orders come. Both are taken as known at the end of the period.") + u' ' + knownBuyers(options), wilson()};
}

FigureDefinition silent(int days, const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Customers whose last purchase is more than %n day(s) ago, divided by all customers.", nullptr, days), ReturningWords::tr("As of today, whatever the period.") + u' ' + knownBuyers(options), wilson()};
}

FigureDefinition risk(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Customers by the chance that they order nothing in the next 90 days: under 33 %, 33 to 66 %, above."),
            ReturningWords::tr("As of today, whatever the period. Not known where fewer than 30 customers were watched for so long.") + u' ' + knownBuyers(options),
            ReturningWords::tr("Kaplan–Meier: of those with as many purchases who were silent for as long, the share that stayed silent for 90 days more. A count has no interval.")};
}

FigureDefinition yearAhead(predict::Rung rung, const kpi::KpiOptions& options)
{
    QString method;
    switch (rung) {
    case predict::Rung::Model: method = ReturningWords::tr("BG/NBD model of each customer's rhythm and drop-out, Gamma-Gamma model of the sums; not discounted."); break;
    case predict::Rung::CohortMultiplier: method = ReturningWords::tr("What customers of the same age and number of purchases brought in the following year, drawn towards the mean of all by ten customers."); break;
    case predict::Rung::Simple: method = ReturningWords::tr("Revenue of the last 365 days from customers known before that, divided by their number."); break;
    case predict::Rung::None: break;
    }
    return {ReturningWords::tr("Revenue after refunds expected in the next 365 days, divided by the customers."),
            ReturningWords::tr("Customers known today, also those who will not come back; new customers are not in it.") + u' ' + shippingAndTax(options) + knownBuyers(options),
            method + u' ' + ReturningWords::tr("There is no rule for its interval: look at the error of the back-test.")};
}

FigureDefinition productDemand(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Pieces of the product expected in the next 91 days in orders of customers who bought before."),
            ReturningWords::tr("Products asked for in less than three of four weeks, with five repeat orders at least. Left out is what was not ordered for 91 days and three of its usual pauses. What was sent back is not taken off.") + u' ' + knownBuyers(options),
            ReturningWords::tr("Croston's method with the Syntetos–Boylan correction (α = 0.1) over the pieces of whole weeks back from today. There is no rule for its interval.")};
}

} // namespace encore::ui::returning_words
