#include "reviews/stake_words.h"

#include "common/format.h"

#include <QCoreApplication>

namespace encore::ui::stake_words {

namespace {
struct StakeWords {
    Q_DECLARE_TR_FUNCTIONS(StakeWords)
};
} // namespace

QString brief(const ReviewStake& stake, const AnswerWorth& worth, const QString& currency)
{
    if (const auto risk = worth.atRisk(stake))
        return format::money(*risk, currency);
    return StakeWords::tr("%n order(s)", nullptr, int(qMin<qint64>(stake.orders, 1'000'000)));
}

QString answering(const AnswerWorth& worth)
{
    if (worth.fastOrders + worth.silentOrders == 0)
        return {};
    const auto share = [](qint64 returned, qint64 orders) { return StakeWords::tr("%1 of %2", "bought again: 18 of 31").arg(format::count(returned), format::count(orders)); };
    QStringList words{StakeWords::tr("Of the unhappy answered within a day %1 bought again within 90 days, of those not answered %2.")
                          .arg(share(worth.fastReturned, worth.fastOrders), share(worth.silentReturned, worth.silentOrders))};
    const bool few = worth.fastOrders < AnswerWorth::kFewest || worth.silentOrders < AnswerWorth::kFewest;
    if (worth.gain)
        words << StakeWords::tr("That is more than chance. Who is answered and who is not differ beforehand.");
    else if (worth.needed && *worth.needed > 0)
        words << StakeWords::tr("To say anything for sure, about %n more such review(s) are needed.", nullptr, int(qMin<qint64>(*worth.needed, 1'000'000)));
    else
        words << (few ? StakeWords::tr("Too few to say anything for sure.") : StakeWords::tr("Such a difference could be chance."));
    return words.join(u' ');
}

QString bought(const ReviewStake& stake, const AnswerWorth& worth, const QString& currency)
{
    QStringList words;
    if (stake.orders > 0)
        words << StakeWords::tr("In the last twelve months: %n order(s) for %1.", nullptr, int(qMin<qint64>(stake.orders, 1'000'000))).arg(format::money(stake.net, currency));
    else
        words << StakeWords::tr("Nothing bought in the last twelve months.");
    if (stake.readByAll)
        words << StakeWords::tr("Everyone reads it: among equals it comes first.");
    if (const auto risk = worth.atRisk(stake))
        words << StakeWords::tr("At risk: %1 × %2 = %3. This orders the work and promises nothing.")
                     .arg(format::money(stake.net, currency), format::percent(*worth.gain), format::money(*risk, currency));
    else if (!worth.gain)
        words << StakeWords::tr("Too little is known to make money of it, so orders are counted.");
    return words.join(u' ');
}

QString explained(const ReviewStake& stake, const AnswerWorth& worth, const QString& currency)
{
    return (bought(stake, worth, currency) + u' ' + answering(worth)).trimmed();
}

} // namespace encore::ui::stake_words
