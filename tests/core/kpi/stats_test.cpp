#include "kpi/stats/bootstrap.h"
#include "kpi/stats/clusters.h"
#include "kpi/stats/cox.h"
#include "kpi/stats/gamma.h"
#include "kpi/stats/intervals.h"
#include "kpi/stats/log_rank.h"
#include "kpi/stats/quantile.h"
#include "kpi/stats/random.h"
#include "kpi/stats/survival.h"

#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace encore;
using namespace encore::stats;
using namespace encore::test;
using Catch::Approx;

TEST_CASE("Wilson's interval is the one of the definitions", "[kpi][stats]")
{
    const auto whole = [](double k, double n) {
        const Interval i = *wilson(k, n);
        return std::pair{std::lround(100 * i.low), std::lround(100 * i.high)};
    };
    CHECK(whole(3, 5) == std::pair{23L, 88L});
    CHECK(whole(12, 20) == std::pair{39L, 78L});
    CHECK(whole(60, 100) == std::pair{50L, 69L});
    CHECK(whole(0, 7) == std::pair{0L, 35L});
    CHECK_FALSE(wilson(0, 0));
}

TEST_CASE("Garwood, Newcombe and median ranks agree with published tables", "[kpi][stats]")
{
    CHECK(garwood(0, 1.0)->high == Approx(3.688879));
    CHECK(garwood(10, 1.0)->low == Approx(4.795389));
    CHECK(garwood(10, 1.0)->high == Approx(18.390356));
    CHECK_FALSE(garwood(3, 0.0));
    const Interval n = *newcombe(56, 70, 48, 80); // Newcombe 1998, example a, method 10
    CHECK(n.low == Approx(0.0524).margin(5e-5));
    CHECK(n.high == Approx(0.3339).margin(5e-5));
    CHECK_FALSE(medianRanks(5));
    CHECK(*medianRanks(6) == std::pair<std::size_t, std::size_t>{0, 5});
    CHECK(*medianRanks(10) == std::pair<std::size_t, std::size_t>{1, 8});
    CHECK(*medianRanks(25) == std::pair<std::size_t, std::size_t>{7, 17});
    CHECK(std::abs(static_cast<double>(medianRanks(2000)->first) - static_cast<double>(medianRanks(2001)->first)) <= 1.0);
}

TEST_CASE("our gamma functions agree with the standard library", "[kpi][stats]")
{
    for (double x = 1e-4; x < 1e6; x *= 1.37) {
        CHECK(lnGamma(x) == Approx(std::lgamma(x)).epsilon(1e-13).margin(1e-13));
        const double h = std::max(1e-6, 1e-6 * x);
        if (x > 0.1)
            CHECK(digamma(x) == Approx((std::lgamma(x + h) - std::lgamma(x - h)) / (2 * h)).epsilon(1e-5).margin(1e-5));
    }
    CHECK(digamma(1.0) == Approx(-0.57721566490153286).epsilon(1e-14));
    CHECK(chiSquareTail(3.841458820694124, 1) == Approx(0.05).epsilon(1e-10));
    CHECK(chiSquareTail(5.991464547107979, 2) == Approx(0.05).epsilon(1e-10));
}

TEST_CASE("type 7 quantiles, from values and from day counts", "[kpi][stats]")
{
    Random random(7);
    for (int n = 1; n < 60; ++n) {
        std::vector<qint32> values;
        DayHistogram histogram;
        for (int i = 0; i < n; ++i) {
            values.push_back(static_cast<qint32>(random.below(40)));
            histogram.add(values.back());
        }
        std::vector<qint32> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        for (const double p : {0.0, 0.1, 0.5, 0.8, 0.9, 1.0}) {
            const double rank = p * (n - 1);
            const auto low = static_cast<std::size_t>(rank);
            const auto next = std::min(low + 1, sorted.size() - 1);
            const double want = sorted[low] + (rank - static_cast<double>(low)) * (sorted[next] - sorted[low]);
            CHECK(*quantile(std::span(values), p) == Approx(want));
            CHECK(*histogram.quantile(p) == Approx(want));
        }
    }
    CHECK_FALSE(DayHistogram().quantile(0.5));
}

TEST_CASE("survival curves and medians are those of R", "[kpi][stats]")
{
    const QString path = sharedData("kaplan_meier/km_reference.json");
    if (path.isEmpty())
        return;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    int curves = 0;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject want = it.value().toObject();
        const auto row = [&](const char* key) { return want[QLatin1String(key)].toArray(); };
        const QJsonArray times = row("time");
        if (times.isEmpty() || want[QLatin1String("n")].toInt() > 1000)
            continue; // the CDNOW curves are compared where their orders are read
        // Units back from the table: events as given; those who left between two events just after the first.
        std::vector<Waiting> units;
        for (qsizetype i = 0; i < times.size(); ++i) {
            const int events = row("n_event")[i].toInt();
            const int next = i + 1 < times.size() ? row("n_risk")[i + 1].toInt() : 0;
            for (int k = 0; k < events; ++k)
                units.push_back({times[i].toDouble(), true, -1});
            for (int k = row("n_risk")[i].toInt() - events; k > next; --k)
                units.push_back({times[i].toDouble() + 0.25, false, -1});
        }
        for (int k = want[QLatin1String("n")].toInt() - row("n_risk")[0].toInt(); k > 0; --k)
            units.push_back({times[0].toDouble() - 0.25, false, -1});
        const SurvivalCurve curve = SurvivalCurve::fromUnits(units);
        REQUIRE(static_cast<qsizetype>(curve.steps().size()) == times.size());
        for (qsizetype i = 0; i < times.size(); ++i) {
            const auto& step = curve.steps()[static_cast<std::size_t>(i)];
            CHECK(step.survival == Approx(row("survival")[i].toDouble()).margin(1e-11));
            if (row("std_err")[i].isDouble())
                CHECK(step.survival * std::sqrt(step.greenwood) == Approx(row("std_err")[i].toDouble()).epsilon(1e-9));
        }
        if (const QJsonValue median = row("median")[0]; median.isDouble() && curve.quantile(0.5))
            CHECK(*curve.quantile(0.5) == Approx(median.toDouble()));
        ++curves;
    }
    CHECK(curves >= 5);
}

TEST_CASE("unclustered, the clustered variance is Greenwood's", "[kpi][stats]")
{
    Random random(3);
    std::vector<Waiting> units;
    for (int i = 0; i < 400; ++i)
        units.push_back({static_cast<double>(random.below(50)), random.uniform() < 0.6, i});
    const SurvivalCurve alone = SurvivalCurve::fromUnits(units);
    // A pair far beyond the last day of interest makes clusters repeat without touching the curve before it.
    std::vector<Waiting> pairs = units;
    pairs.push_back({1000.0, false, 100000});
    pairs.push_back({1000.0, false, 100000});
    std::vector<Waiting> singles = units;
    singles.push_back({1000.0, false, 100000});
    singles.push_back({1000.0, false, 100001});
    const double k = 401.0;
    const double ratio = SurvivalCurve::fromUnits(pairs).designEffectAt(20.0);
    CHECK(ratio == Approx(k / (k - 1.0)).epsilon(0.01));
    CHECK(SurvivalCurve::fromUnits(singles).designEffectAt(20.0) == 1.0);
    CHECK(alone.knownAt(0.0) == 400);
    // Every unit twice: the same curve, twice the variance of Greenwood's.
    std::vector<Waiting> doubled = units;
    doubled.insert(doubled.end(), units.begin(), units.end());
    CHECK(SurvivalCurve::fromUnits(doubled).designEffectAt(20.0) == Approx(2.0 * 400.0 / 399.0).epsilon(1e-9));
}

TEST_CASE("days counted give the bands of the units themselves", "[kpi][stats]")
{
    Random random(11);
    const int days[]{30, 90, 180};
    for (int round = 0; round < 20; ++round) {
        std::vector<Waiting> units;
        std::vector<DayWaiting> byDay;
        DayCounts counts;
        const int most = round % 3 == 0 ? 1 : 4;      // orders of one customer
        for (quint32 customer = 0; customer < 60; ++customer)
            for (qint64 i = static_cast<qint64>(random.below(static_cast<std::size_t>(most))); i >= 0; --i) {
                const auto time = static_cast<qint32>(random.below(round == 1 ? 20 : 400));
                const bool event = round == 2 ? time < 90 : random.uniform() < 0.7;
                units.push_back({static_cast<double>(time), event, customer});
                byDay.push_back({time, event ? 1U : 0U, customer});
                counts.add(time, event);
            }
        const SurvivalCurve one = SurvivalCurve::fromUnits(units), other = SurvivalCurve::fromDayUnits(byDay, counts, days);
        for (const int day : days) {
            const auto a = one.bandAt(day), b = other.bandAt(day);
            REQUIRE(a.has_value() == b.has_value());
            CHECK(one.eventsBy(day) == other.eventsBy(day));
            if (!a)
                continue;
            CHECK(a->survival == b->survival);
            CHECK(a->designEffect == Approx(b->designEffect).epsilon(1e-9));
            REQUIRE(a->interval.has_value() == b->interval.has_value());
            if (a->interval)
                CHECK(a->interval->low == Approx(b->interval->low).epsilon(1e-9));
        }
    }
}

TEST_CASE("a curve at its ends has a width and says when it is too early", "[kpi][stats]")
{
    std::vector<Waiting> never(20, Waiting{100.0, false, -1});
    const auto flat = SurvivalCurve::fromUnits(never).bandAt(50.0);
    REQUIRE(flat);
    CHECK(flat->survival == 1.0);
    CHECK(flat->interval->low < 0.9);
    CHECK_FALSE(SurvivalCurve::fromUnits(never).bandAt(101.0));
    std::vector<Waiting> all(20, Waiting{10.0, true, -1});
    const auto ended = SurvivalCurve::fromUnits(all).bandAt(10.0);
    REQUIRE(ended);
    CHECK(ended->survival == 0.0);
    CHECK(ended->interval->high > 0.1);
    CHECK(SurvivalCurve::fromUnits(all).knownAt(10.0) == 20);
    CHECK_FALSE(SurvivalCurve().bandAt(1.0));
    CHECK_FALSE(SurvivalCurve::fromUnits(never).quantile(0.5));
}

TEST_CASE("half exactly: the median is the mid-point to the next event", "[kpi][stats]")
{
    std::vector<Waiting> units;
    for (int i = 0; i < 10; ++i)
        units.push_back({i < 5 ? 3.0 : 8.0, true, -1});
    CHECK(*SurvivalCurve::fromUnits(units).quantile(0.5) == Approx(5.5));
}

TEST_CASE("log-rank on two equal and two different groups", "[kpi][stats]")
{
    std::vector<LogRankUnit> units;
    Random random(11);
    for (int i = 0; i < 600; ++i)
        units.push_back({std::floor(random.exponential() * 50), random.uniform() < 0.9, i % 2, i % 3, i});
    CHECK(logRank(units, 2)->p > 0.01);
    for (LogRankUnit& u : units)
        u.time *= u.group == 0 ? 1.0 : 2.0;
    CHECK(logRank(units, 2)->p < 1e-6);
    CHECK(logRank(units, 2)->degrees == 1);
    CHECK_FALSE(logRank({}, 2));
    CHECK_FALSE(logRank({{1.0, false, 0, 0, 1}, {2.0, false, 1, 0, 2}}, 2));
}

TEST_CASE("Cox with a switch finds the ratio that made the data", "[kpi][stats]")
{
    Random random(5);
    std::vector<CoxUnit> units;
    for (int i = 0; i < 6000; ++i) {
        const int reply = static_cast<int>(random.below(60));
        CoxUnit u;
        u.cluster = i;
        u.stratum = i % 4;
        u.switchedAt = reply;
        const double daily = 0.004 * (1 + i % 4);
        u.time = 180;
        for (int day = 1; day <= 180; ++day)
            if (random.uniform() < daily * (day > reply ? 2.0 : 1.0)) {
                u.time = day;
                u.event = true;
                break;
            }
        units.push_back(u);
    }
    const auto result = coxSwitch(units);
    REQUIRE(result);
    CHECK(result->low() < 2.0);
    CHECK(result->high() > 2.0);
    CHECK(result->se < 0.1);
    for (CoxUnit& u : units)
        u.switchedAt = -1;
    CHECK_FALSE(coxSwitch(units));
    CHECK_FALSE(coxSwitch({}));
}

TEST_CASE("shares by customer: Wilson when each counts once, wider when answers come in bunches", "[kpi][stats]")
{
    ShareByCustomer once;
    ShareByCustomer bunched;
    for (int i = 0; i < 100; ++i) {
        once.add(i, i % 5 < 2);
        bunched.add(i / 5, (i / 5) % 5 < 2);
    }
    CHECK(*once.share() == Approx(*bunched.share()));
    CHECK(once.interval()->low == Approx(wilson(40, 100)->low));
    CHECK(bunched.interval()->high - bunched.interval()->low > 1.8 * (once.interval()->high - once.interval()->low));
    ShareByCustomer none;
    for (int i = 0; i < 10; ++i)
        none.add(1, false);
    CHECK(none.interval()->high > 0.5);
    CHECK_FALSE(ShareByCustomer().interval());
}

TEST_CASE("the bootstrap repeats itself and covers the mean", "[kpi][stats]")
{
    const std::vector<double> values{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    const auto mean = [&](const std::vector<quint32>& times) -> std::optional<double> {
        double sum = 0.0;
        for (std::size_t i = 0; i < values.size(); ++i)
            sum += values[i] * times[i];
        return sum / static_cast<double>(values.size());
    };
    const Interval a = *bootstrap(values.size(), mean);
    const Interval b = *bootstrap(values.size(), mean);
    CHECK(a.low == b.low);
    CHECK(a.high == b.high);
    CHECK(a.low == Approx(3.7).margin(0.4));
    CHECK(a.high == Approx(7.3).margin(0.4));
    CHECK_FALSE(bootstrap(1, mean));
}

TEST_CASE("a sample without variance has no interval, and a little variance has one", "[kpi][stats]")
{
    // 0.1 has no exact binary form: what is left of equal sums is rounding, and no variance.
    for (const double y : {0.0, 1.0, 0.1, 1999.99}) {
        RatioSums same;
        for (int i = 0; i < 20; ++i)
            same.add(y * (1 + i % 3), 1 + i % 3);
        CHECK_FALSE(same.interval(-1e300, 1e300));
    }
    RatioSums one;
    for (int i = 0; i < 20; ++i)
        one.add(i == 0 ? 1000.01 : 1000.0, 1.0);
    const auto interval = one.interval(-1e300, 1e300);
    REQUIRE(interval);
    CHECK(interval->high > interval->low);
}
