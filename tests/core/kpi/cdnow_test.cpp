#include "core/kpi/kpi_fixture.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace encore;
using namespace encore::kpi;
using namespace encore::test;
using Catch::Approx;

namespace {

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

double number(const QJsonValue& v)
{
    const QJsonValue inner = v.isObject() ? v.toObject().value(QLatin1String("value")) : v;
    REQUIRE(inner.isDouble());
    return inner.toDouble();
}

/// Compares everything of one variant of the reference.
void compareAll(const QJsonObject& got, const QJsonObject& want)
{
    const auto at = [](const QJsonObject& o, std::initializer_list<const char*> path) {
        QJsonValue v(o);
        for (const char* key : path)
            v = v.toObject().value(QLatin1String(key));
        return v;
    };
    const auto same = [&](QJsonValue a, QJsonValue b) { CHECK(number(a) == Approx(b.toDouble()).epsilon(1e-9)); };
    same(at(got, {"orders", "count"}), want[QLatin1String("orders")]);
    same(at(got, {"orders", "revenue"}), want[QLatin1String("revenue")]);
    same(at(got, {"customers", "with_orders"}), want[QLatin1String("customers")]);
    same(at(got, {"customers", "repeat"}), want[QLatin1String("customers_with_2plus")]);
    same(at(got, {"aov", "mean"}), want[QLatin1String("aov")]);
    same(at(got, {"purchase_frequency"}), want[QLatin1String("purchase_frequency")]);
    same(at(got, {"repurchase_rate", "all_time"}), want[QLatin1String("repurchase_rate")]);
    for (const char* k : {"30", "60", "90", "180", "365"})
        same(at(got, {"repurchase_rate", "within_days", k}), at(want, {"repurchase_within", k, "rate"}));
    for (const char* k : {"mean", "median", "p90", "n"})
        same(at(got, {"days_between_orders", k}), at(want, {"days_between_orders", k}));
    for (const char* k : {"total", "mean", "median"})
        same(at(got, {"ltv", "historic", k}), at(want, {"historic_ltv", k}));
    for (const char* k : {"30", "60", "90", "180", "365"})
        same(at(got, {"churn", "inactive_over_days", k}), at(want, {"churn_inactivity", k, "rate_gt"}));
    const QJsonObject ladder = want[QLatin1String("repeat_ladder")].toObject();
    for (auto it = ladder.begin(); it != ladder.end(); ++it)
        same(got[QLatin1String("repeat_ladder")].toObject()[it.key()], it.value());
    const QJsonObject cohorts = want[QLatin1String("cohorts")].toObject();
    for (auto it = cohorts.begin(); it != cohorts.end(); ++it) {
        const QJsonObject ours = at(got, {"retention", "cohorts"}).toObject()[it.key()].toObject();
        same(ours[QLatin1String("size")], it.value()[QLatin1String("size")]);
        CHECK(ours[QLatin1String("active")].toArray() == it.value()[QLatin1String("active")].toArray());
        const QJsonArray revenue = it.value()[QLatin1String("revenue")].toArray();
        REQUIRE(ours[QLatin1String("revenue")].toArray().size() == revenue.size());
        for (qsizetype k = 0; k < revenue.size(); ++k)
            same(ours[QLatin1String("revenue")].toArray()[k], revenue[k]);
    }
    CHECK(at(got, {"retention", "cohorts"}).toObject().size() == cohorts.size());
    const QJsonObject months = want[QLatin1String("by_month")].toObject();
    int compared = 0;
    for (auto it = months.begin(); it != months.end(); ++it) {
        const QJsonObject ours = at(got, {"retention", "by_month"}).toObject()[it.key()].toObject();
        const QJsonObject theirs = it.value().toObject();
        if (!theirs.contains(QLatin1String("retention_both")))
            continue;
        ++compared;
        same(ours[QLatin1String("both")], theirs[QLatin1String("retention_both")]);
        same(ours[QLatin1String("en_s")], theirs[QLatin1String("retention_EN_S")]);
    }
    CHECK(compared == 17);
}

} // namespace

TEST_CASE("the CDNOW sample gives the figures that pandas gives", "[kpi][cdnow]")
{
    const QString csv = sharedData("cdnow/cdnow_sample.csv");
    const QString json = sharedData("cdnow/cdnow_kpis.json");
    if (csv.isEmpty() || json.isEmpty())
        return;
    const OrderHistory history = historyOf(cdnowOrders(csv));
    const QJsonObject sample = readJson(json)[QLatin1String("sample")].toObject();
    KpiOptions options = optionsAt(julian(1998, 6, 30));
    options.zeroValueOrders = true;

    SECTION("orders as rows")
    {
        options.mergeSameDay = false;
        compareAll(kpiToJson(computeKpis(history, {}, options), options), sample[QLatin1String("orders_as_rows")].toObject());
    }
    SECTION("orders merged by day")
    {
        const KpiReport report = computeKpis(history, {}, options);
        QJsonObject got = kpiToJson(report, options);
        QJsonObject want = sample[QLatin1String("orders_merged_by_day")].toObject();
        // AOV and the number of orders keep single orders; the reference merges them too.
        const QJsonObject rows = sample[QLatin1String("orders_as_rows")].toObject();
        want[QLatin1String("orders")] = rows[QLatin1String("orders")];
        want[QLatin1String("aov")] = rows[QLatin1String("aov")];
        compareAll(got, want);
    }
}

TEST_CASE("the repeat curve of CDNOW is the one of R's survfit", "[kpi][cdnow]")
{
    const QString csv = sharedData("cdnow/cdnow_sample.csv");
    const QString json = sharedData("kaplan_meier/km_reference.json");
    if (csv.isEmpty() || json.isEmpty())
        return;
    const OrderHistory history = historyOf(cdnowOrders(csv));
    const QJsonObject reference = readJson(json);
    for (const bool merged : {false, true}) {
        KpiOptions options = optionsAt(julian(1998, 6, 30));
        options.zeroValueOrders = true;
        options.mergeSameDay = merged;
        const QJsonObject want = reference[QLatin1String(merged ? "cdnow_sample_second_order_day" : "cdnow_sample_second_order_rows")].toObject();
        const auto curve = computeKpis(history, {}, options).repeatCurve.steps[0].curve;
        CHECK(curve.count() == want[QLatin1String("n")].toInt());
        const QJsonArray times = want[QLatin1String("time")].toArray();
        REQUIRE(static_cast<qsizetype>(curve.steps().size()) == times.size());
        for (qsizetype i = 0; i < times.size(); ++i) {
            const auto& step = curve.steps()[static_cast<std::size_t>(i)];
            CHECK(step.time == times[i].toDouble());
            CHECK(step.atRisk == want[QLatin1String("n_risk")].toArray()[i].toInt());
            CHECK(step.events == want[QLatin1String("n_event")].toArray()[i].toInt());
            CHECK(step.survival == Approx(want[QLatin1String("survival")].toArray()[i].toDouble()).epsilon(1e-9));
            CHECK(step.survival * std::sqrt(step.greenwood) == Approx(want[QLatin1String("std_err")].toArray()[i].toDouble()).epsilon(1e-8));
        }
    }
}
