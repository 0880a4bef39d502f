#include "kpi/figure_rows.h"

#include "core/kpi/kpi_fixture.h"
#include "kpi/stats/clusters.h"
#include "kpi/stats/random.h"

#include "support/catch.h"

#include <QJsonObject>

#include <algorithm>

using namespace encore;
using namespace encore::kpi;
using namespace encore::test;
using Catch::Approx;

namespace {

constexpr qint32 today = 2460000;

OrderHistory shopOf(int people)
{
    stats::Random random(11);
    std::vector<OrderFact> orders;
    for (int c = 1; c <= people; ++c) {
        double day = today - 20 - random.uniform() * 700;
        for (int k = 0; k < 9 && day < today + 40; ++k) {
            orders.push_back(order(c, qint32(day)));
            if (random.uniform() < 0.2) // a second parcel on the same day is no purchase of its own
                orders.push_back(order(c, qint32(day)));
            if (random.uniform() < 0.3)
                break;
            day += 3 + random.uniform() * 110;
        }
    }
    return historyOf(orders);
}

qint64 hitsOf(const std::vector<BehindRow>& rows)
{
    return std::count_if(rows.begin(), rows.end(), [](const BehindRow& r) { return r.hit; });
}

void checkShare(const Figure& figure, const std::vector<BehindRow>& rows)
{
    REQUIRE(figure.value);
    CHECK(qint64(rows.size()) == figure.n);
    CHECK(double(hitsOf(rows)) == Approx(*figure.value * double(figure.n)));
}

} // namespace

TEST_CASE("the rows behind pauses, repeats and those who stay away are those that were counted", "[kpi][rows]")
{
    const OrderHistory history = shopOf(300);
    KpiOptions options = optionsAt(today);
    options.from = today - 364;
    options.to = today - 30;
    options.closures = {{today - 200, today - 190}};
    const KpiReport r = computeKpis(history, {}, options);

    CHECK(qint64(gapRows(history, options, 0).size()) == r.gaps.median.n);
    REQUIRE(r.gaps.bySteps.size() > 2);
    for (const GapBlock::Step& s : r.gaps.bySteps)
        CHECK(qint64(gapRows(history, options, s.step).size()) == s.median.n);
    KpiOptions open = options;
    open.closures.clear();
    CHECK(gapRows(history, open, 0).size() > gapRows(history, options, 0).size());

    for (std::size_t k = 1; k <= 3; ++k)
        checkShare(r.ladder.ladder[k - 1], ladderRows(history, options, k));
    checkShare(r.ladder.returningShare, returningRows(history, options));
    checkShare(r.churn.periodChurn, churnRows(history, options));
    for (const DayFigure& f : r.churn.inactiveOver)
        checkShare(f.figure, inactiveRows(history, options, f.days));
    const qint64 bands[]{r.churn.riskBands[0], r.churn.riskBands[1], r.churn.riskBands[2], r.churn.riskUnknown};
    CHECK(bands[0] + bands[1] + bands[2] > 0);
    for (std::size_t band = 0; band < 4; ++band)
        CHECK(qint64(riskRows(history, options, band).size()) == bands[band]);
}

TEST_CASE("purchases per buyer are also given for the last year, whatever the period", "[kpi][ladder]")
{
    const OrderHistory history = historyOf({order(1, today - 400), order(1, today - 365), order(1, today - 364), order(1, today), order(1, today + 1), order(2, today - 10), order(3, today - 500)});
    KpiOptions options = optionsAt(today);
    options.from = today - 20;
    const LadderBlock ladder = computeKpis(history, {}, options).ladder;
    CHECK(*ladder.frequency.value == Approx(1.0));
    CHECK(*ladder.frequencyYear.value == Approx(1.5)); // customer 1 twice, customer 2 once
    CHECK(ladder.frequencyYear.n == 2);
    CHECK(*ladder.repeatFrequencyYear.value == Approx(2.0));
    CHECK(ladder.repeatFrequencyYear.n == 1);
    CHECK_FALSE(ladder.frequencyYear.low); // no range of fewer than five
    CHECK(ladder.frequency.definition == QLatin1String("KPI9"));
    CHECK(ladder.frequencyYear.definition == QLatin1String("KPI9-365d"));
    CHECK(ladder.repeatFrequencyYear.definition == QLatin1String("KPI9-repeat-365d"));
    CHECK(ladder.ladder[0].definition == QLatin1String("KPI9-ladder"));
}

TEST_CASE("the ranges of purchases per buyer and pieces per order are those of a mean by customer", "[kpi][ladder]")
{
    // Eight buyers: two purchases each of the first four, one each of the others; the second ones hold three pieces.
    std::vector<OrderFact> orders;
    std::vector<stats::ClusterSum> occasions, twice, pieces;
    for (int c = 1; c <= 8; ++c) {
        orders.push_back(order(c, today - 100));
        orders.back().items = quint16(c);
        occasions.push_back({1, 1});
        pieces.push_back({double(c), 1});
        if (c > 4)
            continue;
        orders.push_back(order(c, today - 50));
        orders.back().items = 3;
        occasions.back().y = 2;
        pieces.back() = {double(c) + 3, 2};
        twice.push_back({2, 1});
    }
    orders.push_back(order(0, today - 10)); // a guest with nine pieces
    orders.back().items = 9;
    pieces.push_back({9, 1});
    orders.push_back(order(9, today - 400)); // nobody knows what was in it, and it was long ago
    orders.back().items = 0;
    const OrderHistory history = historyOf(orders);
    const KpiOptions options = optionsAt(today);
    const KpiReport r = computeKpis(history, {}, options);

    const auto check = [](const Figure& f, qint64 n, double value, const std::vector<stats::ClusterSum>& clusters, double least) {
        CHECK(f.n == n);
        REQUIRE(f.value);
        CHECK(*f.value == Approx(value));
        const auto range = stats::ratioInterval(clusters, least, 1e300);
        REQUIRE(range);
        REQUIRE(f.low);
        CHECK(*f.low == Approx(range->low));
        CHECK(*f.high == Approx(range->high));
    };
    check(r.ladder.frequencyYear, 8, 12.0 / 8, occasions, 1);
    CHECK(r.ladder.repeatFrequencyYear.n == 4);
    CHECK_FALSE(r.ladder.repeatFrequencyYear.low);
    check(r.orders.itemsPerOrder, 13, (36.0 + 12 + 9) / 13, pieces, 0);
    CHECK(r.orders.count == 14);
    CHECK(itemRows(history, options).size() == 13);
    CHECK(r.orders.itemsPerOrder.definition == QLatin1String("KPI8-items"));

    // None of the goods known: no figure rather than none per order.
    const KpiReport unknown = computeKpis(historyOf({orders.back()}), {}, options);
    CHECK_FALSE(unknown.orders.itemsPerOrder);
    CHECK(unknown.orders.itemsPerOrder.reason == Undefined::NoPieces);
}

TEST_CASE("the rows behind buyers of the year, the best of them and known profit are those that were counted", "[kpi][rows]")
{
    std::vector<OrderFact> orders;
    for (int c = 1; c <= 40; ++c)
        for (int k = 0; k < 1 + c % 3; ++k) {
            orders.push_back(order(c, today - 500 + 9 * c + 60 * k, 1000 + 100 * c));
            if (c % 2 == 0)
                orders.back().costMinor = 300;
        }
    const OrderHistory history = historyOf(orders);
    KpiOptions options = optionsAt(today);
    options.from = today - 200;
    const KpiReport r = computeKpis(history, {}, options);
    const std::vector<BehindRow> year = yearBuyerRows(history, options, false), twice = yearBuyerRows(history, options, true);
    CHECK(qint64(year.size()) == r.ladder.frequencyYear.n);
    CHECK(qint64(twice.size()) == r.ladder.repeatFrequencyYear.n);
    CHECK(hitsOf(year) == qint64(twice.size()));

    for (const auto& [percent, share] : r.orders.topShare) {
        const std::vector<BehindRow> best = bestBuyerRows(history, options, percent);
        CHECK(qint64(best.size()) == share.n);
        double all = 0, theirs = 0;
        for (const OrderFact& o : orders) {
            const auto row = std::find_if(best.begin(), best.end(), [&](const BehindRow& b) { return b.id == o.customer; });
            if (row == best.end() || o.placedAt < utcOfDay(today - 200))
                continue;
            all += double(o.netMinor);
            theirs += row->hit ? double(o.netMinor) : 0;
        }
        CHECK(*share.value == Approx(theirs / all));
    }
    double profit = 0, repeat = 0;
    const std::vector<BehindRow> known = profitRows(history, options);
    for (const BehindRow& row : known) {
        const OrderHistory::Columns& c = history.known();
        const auto at = std::find(c.id.begin(), c.id.end(), row.id) - c.id.begin();
        profit += double(c.net[size_t(at)] - c.cost[size_t(at)]);
        repeat += row.hit ? double(c.net[size_t(at)] - c.cost[size_t(at)]) : 0;
    }
    CHECK(*r.orders.repeatProfitShare.value == Approx(repeat / profit));
}

TEST_CASE("figures cut to the period go by another name than those of all time", "[kpi][json]")
{
    const OrderHistory history = shopOf(120);
    KpiOptions options = optionsAt(today);
    options.from = today - 100;
    const KpiReport r = computeKpis(history, {}, options);
    CHECK(r.newcomers.boughtWithin(90)->definition == QLatin1String("KPI2a-period"));
    CHECK(r.newcomers.worthWithin(365)->definition == QLatin1String("KPI10a-period"));
    const auto within = std::find_if(r.ladder.within.begin(), r.ladder.within.end(), [](const DayFigure& f) { return f.days == 90; });
    CHECK(within->figure.definition == QLatin1String("KPI2a"));
    const QJsonObject json = kpiToJson(r, options);
    const auto n = [&](const char* block, const char* part) {
        return json[QLatin1String(block)].toObject()[QLatin1String(part)].toObject()[QStringLiteral("90")].toObject()[QStringLiteral("n")].toInteger();
    };
    CHECK(n("repurchase_rate", "within_days") == within->figure.n);
    CHECK(n("customers_of_period", "bought_again_within_days") == r.newcomers.boughtWithin(90)->n);
    CHECK(n("repurchase_rate", "within_days") > n("customers_of_period", "bought_again_within_days"));
}
