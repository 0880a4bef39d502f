#include "core/kpi/kpi_fixture.h"
#include "kpi/figure_change.h"
#include "kpi/figure_rows.h"
#include "kpi/stats/random.h"

#include "support/catch.h"

#include <algorithm>

using namespace encore;
using namespace encore::kpi;
using namespace encore::test;

namespace {

/// Three years of a made-up shop: 600 customers who come back at random.
OrderHistory randomShop(qint32 first, quint64 seed)
{
    stats::Random random(seed);
    std::vector<OrderFact> orders;
    for (qint64 customer = 1; customer <= 600; ++customer) {
        double day = first + random.uniform() * 1000;
        while (day < first + 1095) {
            orders.push_back(order(customer, qint32(day), 500 + qint64(random.uniform() * 5000)));
            if (random.uniform() < 0.4)
                break;
            day += 1 + random.uniform() * 150;
        }
    }
    for (int i = 0; i < 40; ++i)
        orders.push_back(order(0, first + 20 * i));
    return historyOf(std::move(orders));
}

qint64 hitsOf(const std::vector<BehindRow>& rows)
{
    return std::count_if(rows.begin(), rows.end(), [](const BehindRow& r) { return r.hit; });
}

/// The rows are those the share was counted from.
void checkRows(const std::vector<BehindRow>& rows, const Figure& figure)
{
    CHECK(qint64(rows.size()) == figure.n);
    if (figure.value)
        CHECK(double(hitsOf(rows)) == Approx(*figure.value * double(figure.n)));
}

const qint32 kStart = julian(2023, 3, 10);

} // namespace

TEST_CASE("new customers over all of history give the figures of all of history", "[kpi][newcomers]")
{
    const OrderHistory history = randomShop(kStart, 7);
    const KpiOptions options = optionsAt(kStart + 1100);
    const KpiReport report = computeKpis(history, {}, options);
    for (std::size_t i = 0; i < report.ladder.within.size(); ++i) {
        CHECK(report.newcomers.bought[i].days == report.ladder.within[i].days);
        CHECK(report.newcomers.bought[i].figure.n == report.ladder.within[i].figure.n);
        CHECK(report.newcomers.bought[i].figure.value == report.ladder.within[i].figure.value);
    }
    for (std::size_t i = 0; i < report.ltv.within.size(); ++i) {
        CHECK(report.newcomers.worth[i].figure.n == report.ltv.within[i].figure.n);
        CHECK(*report.newcomers.worth[i].figure.value == Approx(*report.ltv.within[i].figure.value));
        CHECK(*report.newcomers.worth[i].figure.low == Approx(*report.ltv.within[i].figure.low));
    }
}

TEST_CASE("everyone belongs to the one period in which the last day of the wait falls", "[kpi][newcomers]")
{
    const OrderHistory history = randomShop(kStart, 11);
    KpiOptions options = optionsAt(kStart + 1100);
    const KpiReport whole = computeKpis(history, {}, options);
    qint64 n = 0;
    for (qint32 from = kStart; from <= options.asOf; from += 200) {
        options.from = from;
        options.to = std::min(from + 199, options.asOf);
        const KpiReport part = computeKpis(history, {}, options);
        n += part.newcomers.boughtWithin(90)->n;
        // Months of the period that lie in it whole add up to it, and no month knows more than the period.
        qint64 months = 0;
        for (const auto& m : part.newcomers.months)
            months += m.bought.n;
        CHECK(months == part.newcomers.boughtWithin(90)->n);
        checkRows(newcomerRows(history, options, from - 90, *options.to - 90, 90, NewcomerKind::Mature), *part.newcomers.boughtWithin(90));
        CHECK(qint64(newcomerRows(history, options, from - 365, *options.to - 365, 365, NewcomerKind::Mature).size()) == part.newcomers.worthWithin(365)->n);
    }
    CHECK(n == whole.newcomers.boughtWithin(90)->n);
}

TEST_CASE("lines of revenue per quarter end where the youngest was watched no longer", "[kpi][newcomers]")
{
    const qint32 day = julian(2025, 1, 1);
    // Two customers of one quarter, 60 days apart; the older one spends again on its day 30.
    const OrderHistory history = historyOf({order(1, day, 1000), order(1, day + 30, 500), order(2, day + 60, 3000)});
    const KpiReport report = computeKpis(history, {}, optionsAt(day + 60 + 59));
    REQUIRE(report.newcomers.cohorts.size() == 1);
    const auto& worth = report.newcomers.cohorts.front().worth;
    REQUIRE(worth.size() == 2);
    CHECK(worth[0].days == 0);
    CHECK(*worth[0].figure.value == Approx(2000));
    CHECK(*worth[1].figure.value == Approx(2250));
    CHECK(worth[1].figure.n == 2);
}

TEST_CASE("the rows behind a figure are those it was counted from", "[kpi][newcomers]")
{
    const OrderHistory history = randomShop(kStart, 23);
    KpiOptions options = optionsAt(kStart + 1100);
    options.from = kStart + 400;
    options.to = kStart + 1000;
    options.cell = CellSpan::ThirtyDays;
    const KpiReport report = computeKpis(history, {}, options);

    REQUIRE_FALSE(report.retention.series.empty());
    for (const MonthFigure& m : report.retention.series)
        checkRows(retentionRows(history, options, report.retention.windowDays, MonthTable::firstDayOf(m.month)), m.figure);
    for (const Cohort& c : report.cohorts.cohorts)
        for (const int cell : {1, 4}) {
            if (std::size_t(cell) >= c.active.size())
                continue;
            const auto rows = cohortRows(history, options, c.month, cell);
            CHECK(qint64(rows.size()) == c.size);
            CHECK(hitsOf(rows) == c.active[std::size_t(cell)]);
        }
    CHECK(qint64(orderRows(history, options, false).size()) == report.orders.count);
    qint64 repeat = 0;
    for (const auto& month : report.orders.months)
        repeat += month.repeatOrders;
    CHECK(hitsOf(orderRows(history, options, true)) == repeat);
    for (const QuarterCurve& q : report.repeatCurve.byQuarter) {
        const Figure f = returnedBy(QLatin1String("KPI3"), q.curve, 90);
        const qint32 from = MonthTable::firstDayOf(q.month), to = MonthTable::firstDayOf(q.month + 3) - 1;
        CHECK(qint64(newcomerRows(history, options, from, to, 90, NewcomerKind::Known).size()) == f.n);
        CHECK(qint64(newcomerRows(history, options, from, to, 90, NewcomerKind::All).size()) == q.curve.count());
    }
}

TEST_CASE("several orders of a first day are all of the first purchase", "[kpi][newcomers]")
{
    const qint32 day = julian(2025, 5, 5);
    const OrderHistory history = historyOf({order(1, day), order(1, day), order(1, day + 3)});
    KpiOptions options = optionsAt(day + 10);
    CHECK(hitsOf(orderRows(history, options, true)) == 1);
    options.mergeSameDay = false;
    CHECK(hitsOf(orderRows(history, options, true)) == 2);
}

TEST_CASE("two figures differ only where their ranges do not touch", "[kpi][newcomers]")
{
    const auto share = [](qint64 hits, qint64 n) { return Figure::share(QLatin1String("KPI2a"), hits, n, Undefined::NoneMature); };
    CHECK(changeOf(share(41, 100), share(38, 100)) == kpi::Change::Chance);
    CHECK(changeOf(share(70, 100), share(30, 100)) == kpi::Change::Up);
    CHECK(changeOf(share(300, 1000), share(600, 1000)) == kpi::Change::Down);
    CHECK(changeOf(share(4, 4), share(0, 100)) == kpi::Change::Unknown);
    CHECK(changeOf(share(0, 0), share(10, 100)) == kpi::Change::Unknown);
    Figure bare = share(50, 100);
    bare.low.reset();
    CHECK(changeOf(bare, share(10, 100)) == kpi::Change::Unknown);
}
