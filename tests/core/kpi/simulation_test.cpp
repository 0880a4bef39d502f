// Slow, hidden from the default run: encore_core_tests "[.slow]". As it stands, 400 runs each: KPI23 covers 1 in
// 95.5 %, the naive split and the person-time ratio in 0 %; KPI21's clustered interval covers the truth in 96.0 %.
#include "core/kpi/kpi_fixture.h"
#include "kpi/stats/cox.h"
#include "kpi/stats/intervals.h"
#include "kpi/stats/random.h"
#include "kpi/stats/survival.h"

#include "support/catch.h"

#include <cmath>
#include <cstdio>

using namespace encore;
using namespace encore::kpi;
using namespace encore::test;

namespace {

constexpr qint32 kStart = 2458000;
constexpr qint32 kEnd = kStart + 730;
constexpr int kRuns = 400;

struct Shop {
    std::vector<OrderFact> orders;
    std::vector<ReviewFact> reviews;
};

/// Customers with a gamma rate and a drop-out; those who buy often review more; the shop answers loyal
/// customers first, on average after 30 days, and never once the customer is back. No reply has any effect.
Shop shop(stats::Random& random, int customers)
{
    Shop s;
    for (qint64 c = 1; c <= customers; ++c) {
        const double rate = random.gamma(1.2) / 90.0;
        const double drop = random.beta(1.0, 6.0);
        const double reviewing = std::min(0.9, 0.15 + 12.0 * rate);
        std::vector<double> times;
        for (double t = random.uniform() * 500.0; t < 730.0; t += random.exponential() / rate) {
            times.push_back(t);
            if (times.size() > 1 && random.uniform() < drop)
                break;
        }
        for (std::size_t i = 0; i < times.size(); ++i) {
            OrderFact f = order(c, kStart + static_cast<qint32>(times[i]));
            f.placedAt = utcOfDay(kStart) + static_cast<qint64>(times[i] * 86400);
            f.deliveredAt = f.placedAt + 2 * 86400;
            f.id = static_cast<qint64>(s.orders.size()) + 1;
            s.orders.push_back(f);
            if (random.uniform() >= reviewing)
                continue;
            ReviewFact r;
            r.id = f.id;
            r.customer = c;
            r.order = f.id;
            r.channel = 1;
            r.stars = random.uniform() < 0.6 ? 1 : 3;
            const double posted = times[i] + 3.0 + 4.0 * random.uniform();
            r.publishedAt = utcOfDay(kStart) + static_cast<qint64>(posted * 86400);
            // What the shop sees when it chooses: orders so far. What it cannot know: the next one.
            std::size_t next = i + 1;
            int occasions = 1;
            for (std::size_t j = 1; j < times.size() && times[j] <= posted; ++j) {
                occasions += static_cast<int>(times[j]) != static_cast<int>(times[j - 1]) ? 1 : 0;
                next = j + 1;
            }
            const bool loyal = occasions >= 2;
            const double delay = random.exponential() * (loyal ? 18.0 : 42.0);
            const bool back = next < times.size() && times[next] < posted + delay;
            if (!back && random.uniform() < (loyal ? 0.9 : 0.6))
                r.repliedAt = r.publishedAt + static_cast<qint64>(delay * 86400);
            s.reviews.push_back(r);
        }
    }
    return s;
}

ReviewHistory reviewsOf(const std::vector<ReviewFact>& facts)
{
    ReviewHistoryBuilder builder(utcDays());
    for (const ReviewFact& f : facts)
        builder.add(f);
    return builder.build();
}

} // namespace

TEST_CASE("KPI23 covers a ratio of 1 where replies do nothing, naive readings do not", "[.slow]")
{
    stats::Random random(20240607);
    int runs = 0, cox = 0, naive = 0, poisson = 0;
    for (int run = 0; run < kRuns; ++run) {
        const Shop s = shop(random, 1200);
        const OrderHistory orders = historyOf(s.orders);
        const KpiOptions options = optionsAt(kEnd);
        const auto units = replyUnits(orders, reviewsOf(s.reviews), Scope::of(orders, options));
        const ReplyEffectBlock b = replyEffect(units);
        if (!b.ratio)
            continue;
        ++runs;
        cox += *b.ratio.low <= 1.0 && *b.ratio.high >= 1.0 ? 1 : 0;
        // Naive: answered before the next order or not, return within 90 days.
        double hits[2] = {0, 0}, n[2] = {0, 0};
        for (const stats::CoxUnit& u : units) {
            if (!u.event && u.time < 90)
                continue;
            const int answered = u.switchedAt < u.time ? 1 : 0;
            n[answered] += 1;
            hits[answered] += u.event && u.time <= 90 ? 1 : 0;
        }
        const auto difference = stats::newcombe(hits[1], n[1], hits[0], n[0]);
        naive += difference && difference->low <= 0.0 && difference->high >= 0.0 ? 1 : 0;
        const double ratio = std::log((static_cast<double>(b.eventsReplied) / b.daysReplied) / (static_cast<double>(b.eventsUnreplied) / b.daysUnreplied));
        const double se = std::sqrt(1.0 / static_cast<double>(b.eventsReplied) + 1.0 / static_cast<double>(b.eventsUnreplied));
        poisson += std::abs(ratio) <= stats::kZ * se ? 1 : 0;
    }
    std::printf("KPI23: %d runs; cover of 1: Cox %.1f %%, naive split %.1f %%, person-time %.1f %%\n", runs, 100.0 * cox / runs, 100.0 * naive / runs, 100.0 * poisson / runs);
    CHECK(runs >= 390);
    CHECK(cox >= 0.93 * runs);
    CHECK(cox <= 0.97 * runs);
    CHECK(naive < 0.5 * runs);
    CHECK(poisson < 0.5 * runs);
}

TEST_CASE("KPI21's clustered intervals cover the truth", "[.slow]")
{
    // Heavy buyers bring many orders of one kind; the truth comes from a shop fifty times as large.
    const auto unanswered = [](const Shop& s) {
        const OrderHistory orders = historyOf(s.orders);
        return computeKpis(orders, reviewsOf(s.reviews), optionsAt(kEnd)).reviewLink.rows[static_cast<std::size_t>(ReviewClass::None)].p[1].figure;
    };
    stats::Random random(7);
    const double truth = *unanswered(shop(random, 60000)).value;
    int covered = 0;
    for (int run = 0; run < kRuns; ++run) {
        const Figure f = unanswered(shop(random, 800));
        REQUIRE(f.low);
        covered += *f.low <= truth && *f.high >= truth ? 1 : 0;
    }
    std::printf("KPI21: true share %.4f; cover %.1f %% of %d runs\n", truth, 100.0 * covered / kRuns, kRuns);
    CHECK(covered >= 0.93 * kRuns);
    CHECK(covered <= 0.97 * kRuns);
}
