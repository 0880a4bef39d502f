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

QString wilson() { return ReturningWords::tr("Wilson's 95 % interval; each customer counts once."); }
QString linearised() { return ReturningWords::tr("95 % interval from the spread between customers (linearised by customer)."); }

} // namespace

QString switches(const kpi::KpiOptions& options)
{
    QStringList words{ReturningWords::tr("Cancelled, test and fully refunded orders do not count; partial refunds are taken off in the month of the order.")};
    words << (options.zeroValueOrders ? ReturningWords::tr("Orders of zero value count.") : ReturningWords::tr("Orders of zero value do not count."));
    if (options.mergeSameDay)
        words << ReturningWords::tr("Several orders of a customer on one day are one purchase.");
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
            ReturningWords::tr("A customer belongs to the period in which that last day falls, so everyone was watched equally long and nobody counts in two periods.") + u' ' + knownBuyers(options), wilson()};
}

FigureDefinition worth(int days, const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Revenue after refunds within %n day(s) of the first order, divided by the customers who were watched that long.", nullptr, days),
            ReturningWords::tr("Also those who bought once only. Money already spent, not a forecast.") + u' ' + knownBuyers(options), linearised()};
}

FigureDefinition orderValue(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Revenue after refunds divided by the number of orders."), ReturningWords::tr("All orders of the period, those of guests too.") + u' ' + switches(options), linearised()};
}

FigureDefinition regulars(const kpi::KpiOptions& options)
{
    return {ReturningWords::tr("Revenue after refunds of second and later purchases, divided by all revenue of the same customers."), knownBuyers(options), linearised()};
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

} // namespace encore::ui::returning_words
