#include "kpi/change_effect.h"

#include "core/kpi/kpi_fixture.h"
#include "kpi/stats/random.h"
#include "support/catch.h"

using namespace encore;
using namespace encore::kpi;
using namespace encore::test;
using Catch::Approx;

namespace {

const qint32 kDay = julian(2025, 6, 2);     // the day of the change
constexpr int kWidth = 56;

ReviewFact review(qint64 id, qint32 day, double stars, double answerHours = -1)
{
    ReviewFact r;
    r.id = id;
    r.channel = 1;
    r.customer = id;
    r.stars = stars;
    r.publishedAt = utcOfDay(day) + 36000;
    if (answerHours >= 0)
        r.repliedAt = r.publishedAt + qint64(answerHours * 3600);
    return r;
}

ReviewHistory historyOfReviews(const std::vector<ReviewFact>& facts)
{
    ReviewHistoryBuilder builder(utcDays());
    for (const ReviewFact& r : facts)
        builder.add(r);
    return builder.build();
}

const EffectRow& rowOf(const ChangeEffect& effect, EffectMetric metric) { return effect.rows[std::size_t(metric)]; }

/// Reviews of two years before the change and half a year after it.
std::vector<ReviewFact> reviewsWith(double lowBefore, double lowAfter, quint64 seed)
{
    stats::Random random(seed);
    std::vector<ReviewFact> facts;
    for (qint32 day = kDay - 730; day < kDay + 180; ++day)
        for (int k = 0; k < 2; ++k) {
            const bool low = random.uniform() < (day < kDay ? lowBefore : lowAfter);
            facts.push_back(review(qint64(facts.size()) + 1, day, low ? 1 : 5, random.uniform() < 0.7 ? random.exponential() * 20 : -1));
        }
    return facts;
}

} // namespace

TEST_CASE("before and after a change: windows, values and what may be said", "[kpi][change]")
{
    const KpiOptions options = optionsAt(kDay + 300);
    const auto effect = changeEffect({}, historyOfReviews(reviewsWith(0.4, 0.1, 3)), options, kDay, kWidth + 3);
    REQUIRE(effect);
    CHECK(effect->windows.beforeFrom == kDay - kWidth);
    CHECK(effect->windows.beforeTo == kDay - 1);
    CHECK(effect->windows.afterFrom == kDay);
    CHECK(effect->windows.afterTo == kDay + kWidth - 1);
    const EffectRow& unhappy = rowOf(*effect, EffectMetric::Unhappy);
    REQUIRE(unhappy.mature);
    CHECK(unhappy.figure.before.n == 2 * kWidth);
    CHECK(unhappy.figure.after.n == 2 * kWidth);
    CHECK(*unhappy.figure.difference.high < 0);
    REQUIRE(unhappy.beyondYearBefore);
    CHECK(*unhappy.beyondYearBefore->high < 0);
    CHECK(*rowOf(*effect, EffectMetric::Rating).figure.difference.low > 0);
    CHECK(rowOf(*effect, EffectMetric::Refunded).figure.difference.reason != Undefined::None);
}

TEST_CASE("a change that changes nothing is called better or worse about as often as chance does", "[kpi][change]")
{
    const KpiOptions options = optionsAt(kDay + 300);
    int clear = 0;
    constexpr int runs = 60;
    for (int run = 0; run < runs; ++run) {
        const auto effect = changeEffect({}, historyOfReviews(reviewsWith(0.3, 0.3, 100 + quint64(run))), options, kDay, kWidth);
        const Figure& d = rowOf(*effect, EffectMetric::Unhappy).figure.difference;
        clear += *d.low > 0 || *d.high < 0 ? 1 : 0;
    }
    CHECK(clear <= 8);
}

TEST_CASE("an outcome that is not known yet is not compared", "[kpi][change]")
{
    const auto reviews = historyOfReviews(reviewsWith(0.3, 0.3, 5));
    // The last day of the second window is today, which is not over.
    auto effect = changeEffect({}, reviews, optionsAt(kDay + kWidth - 1), kDay, kWidth);
    CHECK_FALSE(rowOf(*effect, EffectMetric::Rating).mature);
    CHECK(rowOf(*effect, EffectMetric::Rating).figure.difference.reason == Undefined::NoneMature);
    CHECK(rowOf(*effect, EffectMetric::Rating).matureOn == kDay + kWidth);
    effect = changeEffect({}, reviews, optionsAt(kDay + kWidth), kDay, kWidth);
    CHECK(rowOf(*effect, EffectMetric::Rating).mature);
    CHECK_FALSE(rowOf(*effect, EffectMetric::Answered).mature);
    CHECK_FALSE(rowOf(*effect, EffectMetric::BoughtAgain).mature);
    // A change on the first day of all data has nothing before it.
    effect = changeEffect({}, reviews, optionsAt(kDay + 300), kDay - 730, kWidth);
    CHECK(rowOf(*effect, EffectMetric::Rating).figure.difference.reason == Undefined::HistoryTooShort);
}

TEST_CASE("who still waits for an answer counts as waiting longest", "[kpi][change]")
{
    std::vector<ReviewFact> facts;
    for (qint32 day = kDay - 200; day < kDay + 200; ++day) {
        const bool before = day < kDay;
        // Before: all after 10 hours. After: a third after 2 hours, the others never.
        facts.push_back(review(qint64(facts.size()) + 1, day, 5, before ? 10 : day % 3 == 0 ? 2 : -1));
    }
    const auto effect = changeEffect({}, historyOfReviews(facts), optionsAt(kDay + 300), kDay, kWidth);
    const EffectRow& wait = rowOf(*effect, EffectMetric::Response);
    CHECK(*wait.figure.before.value == Approx(10));
    CHECK(wait.figure.after.reason == Undefined::NotReached);
    CHECK_FALSE(wait.figure.difference);
    const EffectRow& answered = rowOf(*effect, EffectMetric::Answered);
    CHECK(*answered.figure.before.value == 1);
    CHECK(*answered.figure.difference.high < 0);
}

TEST_CASE("orders around a change: refunds in full and the next purchase, and a bad spell before it", "[kpi][change]")
{
    std::vector<OrderFact> orders;
    qint64 customer = 0;
    for (qint32 day = kDay - 420; day < kDay + 100; ++day) {
        // Every seventh order came back in the weeks just before the change, every twentieth else.
        const int share = day >= kDay - kWidth && day < kDay ? 7 : 20;
        for (int k = 0; k < 3; ++k) {
            OrderFact f = order(++customer, day);
            f.fullyRefunded = customer % share == 0;
            orders.push_back(f);
            if (customer % 4 == 0 && !f.fullyRefunded)
                orders.push_back(order(customer, day + 30));
        }
    }
    const auto effect = changeEffect(historyOf(orders), {}, optionsAt(kDay + 300), kDay, kWidth);
    const EffectRow& refunded = rowOf(*effect, EffectMetric::Refunded);
    REQUIRE(refunded.figure.difference);
    CHECK(*refunded.figure.before.value > 1.5 * *refunded.figure.after.value);
    CHECK(refunded.afterExtreme);
    const EffectRow& again = rowOf(*effect, EffectMetric::BoughtAgain);
    REQUIRE(again.figure.difference);
    CHECK(*again.figure.before.value > 0.1);
    CHECK(*again.figure.before.value < 0.3);
    CHECK(*again.figure.difference.low < 0);
    CHECK(*again.figure.difference.high > 0);
    CHECK_FALSE(changeEffect(historyOf(orders), {}, optionsAt(kDay + 300), kDay, kWidth, [] { return true; }));
}

TEST_CASE("a change in an empty shop, in the future or before all data has reasons instead of figures", "[kpi][change]")
{
    for (const qint32 day : {kDay - 100000, kDay, kDay + 100000})
        for (const int width : {-5, 0, 28, 100000}) {
            const auto effect = changeEffect({}, {}, optionsAt(kDay + 10), day, width);
            REQUIRE(effect);
            for (const EffectRow& row : effect->rows) {
                CHECK_FALSE(row.figure.difference);
                CHECK(row.figure.difference.reason != Undefined::None);
            }
        }
}
