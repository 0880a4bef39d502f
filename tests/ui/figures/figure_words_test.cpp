#include "figures/figure_data.h"
#include "figures/reply_table.h"
#include "figures/returning_words.h"
#include "figures/sentences.h"
#include "figures/tab_parts.h"

#include "support/catch.h"

#include <QDate>

#include <cmath>

using namespace encore;
using namespace encore::ui;

namespace {

kpi::Figure share(qint64 hits, qint64 n) { return kpi::Figure::share(QLatin1String("KPI20"), hits, n, kpi::Undefined::NoOrders); }

FigureSet setOf(std::vector<kpi::Annoyance> products, qint64 lowStars)
{
    FigureSet set;
    set.format = {QStringLiteral("RUB"), 2};
    set.products = std::move(products);
    set.channels = {{1, lowStars, share(lowStars, 1000)}};
    return set;
}

} // namespace

TEST_CASE("the product of most bad reviews is named with its count and that of all, never with shares that contradict it", "[ui][figures]")
{
    const QString name = QStringLiteral("Lamp");
    const QString none = figure_sentences::mostNamed(setOf({{7, 27, share(0, 41)}, {8, 20, share(5, 9)}}, 125), name);
    CHECK(none == QStringLiteral("27 of 125 reviews of one to three stars are about Lamp."));
    const QString some = figure_sentences::mostNamed(setOf({{7, 27, share(20, 41)}}, 125), name);
    CHECK(some.startsWith(QStringLiteral("27 of 125 reviews of one to three stars are about Lamp; 20 of 41 orders with it drew one")));
    CHECK_FALSE(figure_sentences::mostNamed(setOf({{7, 27, share(30, 41)}}, 125), name).contains(QStringLiteral("30 of 41")));
    CHECK(figure_sentences::mostNamed(setOf({{7, 27, share(20, 41)}, {8, 27, share(1, 9)}}, 125), name).isEmpty());
    CHECK(figure_sentences::mostNamed(setOf({{7, 4, share(4, 41)}}, 125), name).isEmpty());
    CHECK(figure_sentences::mostNamed(setOf({}, 0), name).isEmpty());
}

TEST_CASE("a figure of money says whether shipping and tax are in it, one of orders does not", "[ui][figures]")
{
    using namespace returning_words;
    kpi::KpiOptions with, without;
    without.withShipping = without.withTax = false;
    for (const auto words : {&orderValue, &usualOrder, &bestBuyers, &repeatProfit, &regulars}) {
        CHECK(words(with).counted.contains(QStringLiteral("Shipping is part of the revenue. Tax is part of the revenue.")));
        CHECK(words(without).counted.contains(QStringLiteral("Shipping is not part of the revenue. Tax is not part of the revenue where the order states it;")));
    }
    CHECK(worth(90, without).counted.contains(QStringLiteral("Tax is not part")));
    CHECK(forecastMoney(false, without).counted.contains(QStringLiteral("Tax is not part")));
    CHECK(yearAhead(predict::Rung::Simple, without).counted.contains(QStringLiteral("Tax is not part")));
    CHECK_FALSE(repeatOrders(without).counted.contains(QStringLiteral("Tax")));
    CHECK_FALSE(forecast(false, without).counted.contains(QStringLiteral("Tax")));
}

TEST_CASE("whether most reviews have an answer is said by the counts, not by a missing median", "[ui][figures]")
{
    FigureSet set;
    kpi::ResponseBlock& block = set.now.response[0];
    const auto said = [&](qint64 answered, qint64 items, kpi::Undefined why, qint64 unknown = 0) {
        block.answered = answered;
        block.items = items;
        block.unknownState = unknown;
        block.wall.median = kpi::Figure::none(QLatin1String("KPI11"), why, items);
        return figure_sentences::inTime(set).whole();
    };
    const QString all = said(4, 4, kpi::Undefined::TooFewToTell);
    CHECK(all.contains(QStringLiteral("4 of 4 have an answer, too few to tell")));
    CHECK_FALSE(all.contains(QStringLiteral("Most reviews")));
    CHECK(said(1, 4, kpi::Undefined::NotReached) == QStringLiteral("Most reviews have no answer: 1 of 4 have an answer."));
    CHECK(said(0, 0, kpi::Undefined::RepliesUnknown, 6).contains(QStringLiteral("Not known: the import of 6 reviews")));
    CHECK(said(0, 0, kpi::Undefined::NoReviews).contains(QStringLiteral("No reviews to answer")));
}

TEST_CASE("a month that the period cuts is marked in the line, its table and its note", "[ui][figures]")
{
    const auto julian = [](int y, int m, int d) { return qint32(QDate(y, m, d).toJulianDay()); };
    struct Month {
        qint32 month;
        kpi::Figure rate;
    };
    const qint32 may = 12 * 2025 + 4;
    const std::vector<Month> months{{may, share(10, 20)}, {may + 1, share(11, 20)}, {may + 2, share(3, 4)}, {may + 3, share(12, 20)}};
    const FigureQuery::Span span{julian(2025, 5, 10), julian(2025, 8, 31)};
    FigureData data;
    data.series << tab_parts::monthLine(months, [](const Month& m) -> const kpi::Figure& { return m.rate; }, span);
    REQUIRE(data.series.first().points.size() == 3);
    CHECK(data.series.first().points[0].cut);
    CHECK_FALSE(data.series.first().points[1].cut);
    CHECK_FALSE(data.series.first().points[2].cut);
    CHECK(tab_parts::isCut(may + 3, {span.from, julian(2025, 8, 30)}));
    tab_parts::noteCut(data);
    CHECK(data.note.contains(QStringLiteral("only a part")));
    const FigureFormat format{QStringLiteral("RUB"), 2};
    const FigureTable table = tableOf(data, format);
    CHECK(table.rows[0].back().text.contains(QStringLiteral("only a part of this month")));
    CHECK(table.rows[1].back().text.isEmpty());
    CHECK(pointTip(data, 0, 0, format).contains(QStringLiteral("only a part of this month")));
    FigureData elapsed = data;
    elapsed.axis = FigureData::Axis::Elapsed;
    elapsed.xName = QStringLiteral("Days since the first order");
    elapsed.series[0].points[0].label = QStringLiteral("30");
    CHECK(pointTip(elapsed, 0, 0, format).startsWith(QStringLiteral("Days since the first order: 30\n")));
    TileData tile;
    tab_parts::setSpark(tile, months, span, [](const Month& m) { return tab_parts::sparkValue(m.rate); });
    CHECK(tile.spark.size() == 4);
    CHECK(std::isnan(tile.spark[2]));
    CHECK(tile.isFirstCut);
    CHECK_FALSE(tile.isLastCut);
}

TEST_CASE("the table behind a chart prints no percentage of fewer than five", "[ui][figures]")
{
    FigureData data;
    FigureSeries line;
    line.points.push_back({0, QStringLiteral("May"), share(3, 4), false, {}});
    line.points.push_back({1, QStringLiteral("June"), share(10, 20), false, {}});
    kpi::Figure revenue = share(3, 4);
    revenue.definition = QLatin1String("KPI6");
    line.points.push_back({2, QStringLiteral("July"), revenue, false, {}});
    data.series << line;
    const FigureTable table = tableOf(data, {QStringLiteral("RUB"), 2});
    CHECK(table.rows[0][1].text == QStringLiteral("3 of 4"));
    CHECK(table.rows[0][3].text == QString(QChar(0x2014)));
    CHECK(table.rows[1][1].text.contains(QStringLiteral("50.0")));
    CHECK(table.rows[2][1].text == QString(QChar(0x2014)));
}

TEST_CASE("ten events on both sides without an estimate are not called too few events", "[ui][figures]")
{
    kpi::ReplyEffectBlock block;
    block.eventsReplied = 12;
    block.eventsUnreplied = 10;
    block.ratio = kpi::Figure::none(QLatin1String("KPI23"), kpi::Undefined::NoConvergence);
    const FigureFormat format{QStringLiteral("RUB"), 2};
    CHECK(reply_table::effectSentence(block, 0, format).contains(QStringLiteral("No estimate: 12")));
    block.eventsUnreplied = 9;
    CHECK(reply_table::effectSentence(block, 0, format).contains(QStringLiteral("At least 10 of each")));
}

TEST_CASE("a folded sentence keeps what is said, its figure and its range, and claims no more than the whole one", "[ui][figures]")
{
    FigureSet set;
    set.format = {QStringLiteral("RUB"), 2};
    set.before.emplace();
    const auto rated = [](double mean, double low, double high, qint64 n) {
        kpi::Figure f;
        f.value = mean;
        f.n = n;
        f.low = low;
        f.high = high;
        f.definition = QLatin1String("KPI18");
        return f;
    };
    const auto folded = [&](kpi::Figure now, kpi::Figure before, qint64 unhappy) {
        set.now.rating.rating = now;
        set.now.rating.count = now.n;
        set.now.rating.negative = unhappy;
        set.before->rating.rating = before;
        const FigureSentence sentence = figure_sentences::annoys(set);
        CHECK(sentence.whole().startsWith(sentence.lead));
        CHECK(sentence.folded().size() <= sentence.whole().size());
        return sentence.folded();
    };
    // Ranges that touch: no change is claimed; ranges apart: it is.
    const QString tie = folded(rated(4.5, 4.3, 4.7, 120), rated(4.4, 4.2, 4.6, 90), 7);
    CHECK(tie.contains(QStringLiteral("about as happy")));
    CHECK(tie.contains(QStringLiteral("4.30")));
    CHECK(tie.endsWith(QStringLiteral("unhappy 7 of 120.")));
    CHECK(folded(rated(4.8, 4.7, 4.9, 120), rated(4.2, 4.0, 4.4, 90), 2).contains(QStringLiteral("happier than")));
    // Few: said so also in short.
    CHECK(folded(rated(4.5, 3.9, 5.0, 8), rated(4.4, 4.2, 4.6, 90), 1).contains(QStringLiteral("few data")));
    // Nothing to say is as long in short.
    for (const FigureSentence& none : {figure_sentences::inTime(FigureSet()), figure_sentences::annoys(FigureSet())})
        CHECK(none.folded() == none.whole());
}

TEST_CASE("of fewer than five no headline is a percentage, whether they are counted or estimated", "[ui][figures]")
{
    const FigureFormat format{QStringLiteral("RUB"), 2};
    CHECK(format.headline(FigureUnit::Share, share(3, 4)) == QStringLiteral("3 of 4"));
    for (const char* estimated : {"KPI21", "KPI22"}) {
        kpi::Figure f = share(3, 4);
        f.definition = QLatin1String(estimated);
        CHECK(format.headline(FigureUnit::Share, f) == QString(QChar(0x2014)));
        f.n = 5;
        CHECK(format.headline(FigureUnit::Share, f).contains(u'%'));
    }
}

TEST_CASE("an interval whose upper end is not known yet says at least, and one without ends nothing", "[ui][figures]")
{
    const FigureFormat format;
    kpi::Figure f = kpi::Figure::of(QLatin1String("KPI11"), 30.0, 40, stats::Interval{26.0, 60.0}, kpi::Undefined::NoReviews);
    const QString both = format.range(FigureUnit::Hours, f);
    f.high.reset();
    const QString low = format.value(FigureUnit::Hours, 26.0);
    CHECK(both.startsWith(low));
    CHECK(format.range(FigureUnit::Hours, f) == QStringLiteral("at least ") + low);
    CHECK(format.likely(FigureUnit::Hours, f) == QStringLiteral("likely at least ") + low);
    f.low.reset();
    CHECK(format.likely(FigureUnit::Hours, f).isEmpty());
}

TEST_CASE("quarters are named with plain numbers in English", "[ui][figures]")
{
    for (int quarter = 0; quarter < 4; ++quarter)
        CHECK(figure_words::quarter(2025 * 12 + quarter * 3) == QStringLiteral("Q%1 2025").arg(quarter + 1));
}

TEST_CASE("a panel of a shop without buyers does not say that it is too early", "[ui][figures]")
{
    FigureSet set;
    set.now.ladder.allTime = kpi::Figure::none(QLatin1String("KPI2b"), kpi::Undefined::AllRefunded);
    const QString early = QStringLiteral("Too early");
    CHECK(tab_parts::missingTitle(set, early) == QStringLiteral("No paid orders of known customers: all were refunded"));
    set.now.ladder.allTime = kpi::Figure::none(QLatin1String("KPI2b"), kpi::Undefined::AllWithoutValue);
    CHECK(tab_parts::missingTitle(set, early) == QStringLiteral("Only orders without value so far"));
    set.now.ladder.withOrders = 1;
    CHECK(tab_parts::missingTitle(set, early) == early);
}
