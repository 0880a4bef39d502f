#include "figures/returning_cards.h"

#include "common/format.h"
#include "figures/returning_views.h"
#include "figures/returning_words.h"
#include "figures/tab_parts.h"

#include <QCoreApplication>

namespace encore::ui::returning_cards {

namespace {

struct ReturningCards {
    Q_DECLARE_TR_FUNCTIONS(ReturningCards)
};

constexpr int kBestPercent = 10;

using Cards = std::vector<FigureSubject>;
using Rows = std::vector<kpi::BehindRow> (*)(const FigureReading& reading, const kpi::KpiOptions& options);

void add(Cards& cards, FigureSubject card, const FigureSet& set, BehindRows::Kind kind, Rows rows, const QString& hitWord)
{
    std::function<BehindRows(const FigureReading&)> behind;
    if (rows)
        behind = [options = set.options, kind, rows](const FigureReading& reading) { return BehindRows{kind, rows(reading, options)}; };
    tab_parts::addOther(cards, std::move(card), hitWord, std::move(behind));
}

QString ordersOf(const FigureSet& set) { return ReturningCards::tr("Orders of %1").arg(figure_words::period(set.span.from, set.span.to)); }

} // namespace

Cards otherShares(const FigureSet& set)
{
    const kpi::LadderBlock& ladder = set.now.ladder;
    Cards cards;
    add(cards, tab_parts::subject(ReturningCards::tr("Bought twice or more, of all time"), FigureUnit::Share, ladder.allTime, returning_views::asOf(set), returning_words::boughtTwice(set.options)), set,
        BehindRows::Kind::Customers, [](const FigureReading& r, const kpi::KpiOptions& o) { return kpi::ladderRows(r.orders, o, 1); }, ReturningCards::tr("bought twice or more"));
    add(cards, tab_parts::subject(ReturningCards::tr("Returning among the buyers of the period"), FigureUnit::Share, ladder.returningShare, set, returning_words::returningBuyers(set.options)), set,
        BehindRows::Kind::Customers, [](const FigureReading& r, const kpi::KpiOptions& o) { return kpi::returningRows(r.orders, o); }, ReturningCards::tr("had bought before, or twice"));
    return cards;
}

Cards purchasesPerBuyer(const FigureSet& set)
{
    const kpi::LadderBlock& ladder = set.now.ladder;
    const QString window = ReturningCards::tr("365 days up to %1").arg(figure_words::period(set.options.asOf, set.options.asOf));
    Cards cards;
    add(cards, tab_parts::subject(ReturningCards::tr("Purchases per buyer in 365 days"), FigureUnit::Decimal, ladder.frequencyYear, window, returning_words::perBuyer(false, set.options)), set,
        BehindRows::Kind::Customers, [](const FigureReading& r, const kpi::KpiOptions& o) { return kpi::yearBuyerRows(r.orders, o, false); }, ReturningCards::tr("two or more", "purchases"));
    add(cards, tab_parts::subject(ReturningCards::tr("Purchases per buyer with two or more, in 365 days"), FigureUnit::Decimal, ladder.repeatFrequencyYear, window, returning_words::perBuyer(true, set.options)), set,
        BehindRows::Kind::Customers, [](const FigureReading& r, const kpi::KpiOptions& o) { return kpi::yearBuyerRows(r.orders, o, true); }, {});
    return cards;
}

Cards ofOrders(const FigureSet& set)
{
    Cards cards;
    add(cards, tab_parts::subject(ReturningCards::tr("Usual order (median)"), FigureUnit::Money, set.now.orders.aovMedian, ordersOf(set), returning_words::usualOrder(set.options)), set,
        BehindRows::Kind::Orders, [](const FigureReading& r, const kpi::KpiOptions& o) { return kpi::orderRows(r.orders, o, false); }, {});
    add(cards, tab_parts::subject(ReturningCards::tr("Pieces per order"), FigureUnit::Decimal, set.now.orders.itemsPerOrder, ordersOf(set), returning_words::items(set.options)), set,
        BehindRows::Kind::Orders, [](const FigureReading& r, const kpi::KpiOptions& o) { return kpi::itemRows(r.orders, o); }, {});
    return cards;
}

Cards ofRegulars(const FigureSet& set)
{
    const QString repeat = ReturningCards::tr("repeat order");
    Cards cards;
    add(cards, tab_parts::subject(ReturningCards::tr("Repeat orders among all orders"), FigureUnit::Share, set.now.orders.repeatOrderShare, ordersOf(set), returning_words::repeatOrders(set.options)), set,
        BehindRows::Kind::Orders, [](const FigureReading& r, const kpi::KpiOptions& o) { return kpi::orderRows(r.orders, o, true); }, repeat);
    for (const auto& [percent, share] : set.now.orders.topShare)
        if (percent == kBestPercent && share.n >= figure_words::fewBelow)
            add(cards, tab_parts::subject(ReturningCards::tr("Revenue from the best %1 of the buyers").arg(format::percent(kBestPercent / 100.0)), FigureUnit::Share, share, set, returning_words::bestBuyers(set.options)), set,
                BehindRows::Kind::Customers, [](const FigureReading& r, const kpi::KpiOptions& o) { return kpi::bestBuyerRows(r.orders, o, kBestPercent); }, ReturningCards::tr("one of the best"));
    add(cards, tab_parts::subject(ReturningCards::tr("Profit from repeat orders"), FigureUnit::Share, set.now.orders.repeatProfitShare, ordersOf(set), returning_words::repeatProfit(set.options)), set,
        BehindRows::Kind::Orders, [](const FigureReading& r, const kpi::KpiOptions& o) { return kpi::profitRows(r.orders, o); }, repeat);
    return cards;
}

Cards ofForecast(const FigureSet& set, const predict::Forecast& demand)
{
    Cards cards;
    add(cards, tab_parts::subject(ReturningCards::tr("Revenue expected in 3 months"), FigureUnit::Money, demand.minor, ReturningCards::tr("%n day(s) from today", nullptr, FigureForecast::kDays), returning_words::forecastMoney(demand.byModel, set.options)),
        set, BehindRows::Kind::Customers, nullptr, {});
    return cards;
}

} // namespace encore::ui::returning_cards
