#include "core/kpi/kpi_fixture.h"

#include "exchange/table_source.h"
#include "support/catch.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

using namespace encore;
using namespace encore::kpi;
using namespace encore::test;
using Catch::Approx;

namespace {

/// Calls `visit(row, columns)` for each row of a table; columns by name.
template <class Visit>
void forEachRow(const QString& path, Visit visit)
{
    const auto table = must(openTable(path));
    QHash<QString, int> columns;
    for (int c = 0; c < table->header().size(); ++c)
        columns.insert(table->header()[c], c);
    Row row;
    while (must(table->next(row)))
        visit([&](const char* name) { return row.text(columns.value(QLatin1String(name), -1)); });
}

qint64 seconds(const QString& stamp)
{
    QDateTime at = QDateTime::fromString(stamp, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    at.setTimeSpec(Qt::UTC);
    REQUIRE(at.isValid());
    return at.toSecsSinceEpoch();
}

QString monthName(qint32 month) { return QDate(MonthTable::yearOf(month), MonthTable::monthInYear(month), 1).toString(QStringLiteral("yyyy-MM")); }

struct Olist {
    bool load()
    {
        const QString orderFile = sharedData("olist/A_orders.csv"), reviewFile = sharedData("olist/A_order_reviews.csv");
        const QString customerFile = sharedData("olist/A_customers.csv"), paymentFile = sharedData("olist/A_order_payments.csv");
        const QString reference = sharedData("olist/olist_kpis.json");
        if (orderFile.isEmpty() || reviewFile.isEmpty() || customerFile.isEmpty() || paymentFile.isEmpty() || reference.isEmpty())
            return false;
        QFile file(reference);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        wantedOrders = all[QLatin1String("orders_A")].toObject();
        wantedReviews = all[QLatin1String("reviews_A")].toObject();

        QHash<QString, qint64> personOf, idOf;
        QHash<QString, qint64> paid;
        forEachRow(customerFile, [&](const auto& text) {
            const QString person = text("customer_unique_id");
            if (!idOf.contains(person))
                idOf.insert(person, idOf.size() + 1);
            personOf.insert(text("customer_id"), idOf.value(person));
        });
        forEachRow(paymentFile, [&](const auto& text) { paid[text("order_id")] += moneyFromPlain(text("payment_value"), 2).value_or(Money()).minor; });
        std::vector<OrderFact> facts;
        forEachRow(orderFile, [&](const auto& text) {
            OrderFact f;
            f.id = qint64(facts.size()) + 1;
            f.customer = personOf.value(text("customer_id"));
            f.placedAt = seconds(text("order_purchase_timestamp"));
            if (const QString delivered = text("order_delivered_customer_date"); !delivered.isEmpty())
                f.deliveredAt = seconds(delivered);
            f.netMinor = f.grossMinor = paid.value(text("order_id"));
            f.items = 1;
            f.channel = 1;
            facts.push_back(f);
        });
        orders = historyOf(facts);
        // The survey goes out at midnight; the customer's answer stands in for a reply, as duration arithmetic only.
        forEachRow(reviewFile, [&](const auto& text) {
            ReviewFact r;
            r.id = qint64(reviewFacts.size()) + 1;
            r.channel = 1;
            r.stars = text("review_score").toDouble();
            r.publishedAt = seconds(text("review_creation_date"));
            r.repliedAt = seconds(text("review_answer_timestamp"));
            reviewFacts.push_back(r);
        });
        options = optionsAt(julian(2019, 12, 31));
        options.zeroValueOrders = true;
        options.mergeSameDay = false;
        return true;
    }
    ReviewHistory reviews(double lowest = 1, double highest = 5) const
    {
        ReviewHistoryBuilder builder(utcDays());
        for (const ReviewFact& r : reviewFacts)
            if (r.stars >= lowest && r.stars <= highest)
                builder.add(r);
        return builder.build();
    }

    OrderHistory orders;
    std::vector<ReviewFact> reviewFacts;
    KpiOptions options;
    QJsonObject wantedOrders, wantedReviews;
};

} // namespace

TEST_CASE("the Olist orders give the figures counted by others", "[kpi][olist]")
{
    Olist olist;
    if (!olist.load())
        return;
    const QJsonObject& want = olist.wantedOrders;
    const KpiReport report = computeKpis(olist.orders, olist.reviews(), olist.options);
    CHECK(report.orders.count == want[QLatin1String("orders")].toInt());
    CHECK(double(report.orders.revenueMinor) / 100 == Approx(want[QLatin1String("revenue_payments")].toDouble()).epsilon(1e-9));
    CHECK(*report.orders.aovMean.value / 100 == Approx(want[QLatin1String("aov_payments")].toDouble()).epsilon(1e-9));
    CHECK(report.ladder.withOrders == want[QLatin1String("customers")].toInt());
    CHECK(report.ladder.repeat == want[QLatin1String("customers_with_2plus")].toInt());
    CHECK(*report.ladder.allTime.value == Approx(want[QLatin1String("repurchase_rate")].toDouble()).epsilon(1e-9));
    CHECK(*report.ladder.frequency.value == Approx(want[QLatin1String("orders_per_customer")].toDouble()).epsilon(1e-9));
    CHECK(report.gaps.mean.n == want[QLatin1String("days_between_orders")].toObject()[QLatin1String("n")].toInt());
    // "customers with k orders" of the reference against "with k or more" of the ladder.
    const QJsonObject spread = want[QLatin1String("orders_distribution")].toObject();
    for (int k = 1; k <= 4; ++k) {
        qint64 more = 0, all = 0;
        for (auto it = spread.begin(); it != spread.end(); ++it) {
            all += it.key().toInt() >= k ? it.value().toInt() : 0;
            more += it.key().toInt() > k ? it.value().toInt() : 0;
        }
        CHECK(report.ladder.ladder[std::size_t(k) - 1].n == all);
        CHECK(*report.ladder.ladder[std::size_t(k) - 1].value == Approx(double(more) / double(all)).epsilon(1e-12));
    }
    const QJsonObject months = want[QLatin1String("orders_by_month")].toObject();
    int compared = 0;
    for (const OrderBlock::Month& m : report.orders.months) {
        const qint64 orders = m.newOrders + m.repeatOrders + m.guestOrders;
        CHECK(orders == months[monthName(m.month)].toInt());
        compared += orders > 0 ? 1 : 0;
    }
    CHECK(compared == months.size());
}

TEST_CASE("the Olist reviews give the figures counted by others", "[kpi][olist]")
{
    Olist olist;
    if (!olist.load())
        return;
    const QJsonObject& want = olist.wantedReviews;
    const KpiReport report = computeKpis(olist.orders, olist.reviews(), olist.options);
    CHECK(report.rating.count == want[QLatin1String("reviews")].toInt());
    CHECK(*report.rating.rating.value == Approx(want[QLatin1String("mean_score")].toDouble()).epsilon(1e-9));
    for (int stars = 1; stars <= 5; ++stars)
        CHECK(report.rating.byStars[std::size_t(stars) - 1] == want[QLatin1String("score_counts")].toObject()[QString::number(stars)].toInt());
    const QJsonObject months = want[QLatin1String("monthly_average_score")].toObject();
    CHECK(qsizetype(report.rating.months.size()) == months.size());
    for (const RatingBlock::Month& m : report.rating.months) {
        const QJsonObject month = months[monthName(m.month)].toObject();
        CHECK(m.rating.n == month[QLatin1String("n")].toInt());
        CHECK(*m.rating.value == Approx(month[QLatin1String("mean")].toDouble()).epsilon(1e-9));
    }

    const auto compare = [&](const ResponseBlock& block, const QJsonObject& hours) {
        CHECK(block.answered == hours[QLatin1String("n")].toInt());
        CHECK(block.replyBeforeReview == hours[QLatin1String("negative")].toInt());
        CHECK(*block.wall.medianAnswered.value == Approx(hours[QLatin1String("median")].toDouble()).epsilon(1e-9));
        CHECK(*block.wall.p90Answered.value == Approx(hours[QLatin1String("p90")].toDouble()).epsilon(1e-9));
        // All are answered, so nobody waits and both medians are one but for the step of the curve.
        CHECK(*block.wall.median.value == Approx(*block.wall.medianAnswered.value).epsilon(1e-3));
    };
    const QJsonObject hours = want[QLatin1String("hours_to_answer")].toObject();
    compare(report.response[0], hours);
    CHECK(*report.response[0].wall.meanAnswered.value == Approx(hours[QLatin1String("mean")].toDouble()).epsilon(1e-9));
    const auto& buckets = report.response[0].buckets;
    CHECK(double(std::accumulate(buckets.begin(), buckets.begin() + 4, qint64(0))) / double(report.response[0].answered) == Approx(hours[QLatin1String("within_24h")].toDouble()).epsilon(1e-9));

    const QJsonObject classes = want[QLatin1String("hours_to_answer_by_class")].toObject();
    const struct {
        const char* name;
        double lowest, highest;
    } shown[]{{"1-2", 1, 2}, {"3", 3, 3}, {"4-5", 4, 5}};
    for (const auto& c : shown)
        compare(computeKpis(olist.orders, olist.reviews(c.lowest, c.highest), olist.options).response[0], classes[QLatin1String(c.name)].toObject());
}
