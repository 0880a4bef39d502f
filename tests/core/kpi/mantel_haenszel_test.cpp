#include "kpi/stats/cox.h"
#include "kpi/stats/random.h"

#include "support/catch.h"

#include <cmath>
#include <map>

using namespace encore;
using namespace encore::stats;

namespace {

/// Waiting customers with gamma rates in three strata; the rate is `effect` times as high from the switch on.
std::vector<CoxUnit> waiting(quint64 seed, double effect)
{
    constexpr qint32 longest = 180;
    Random random(seed);
    std::vector<CoxUnit> units;
    for (int i = 0; i < 6000; ++i) {
        CoxUnit u;
        u.stratum = i % 3;
        u.cluster = i;
        u.switchedAt = random.uniform() < 0.6 ? qint32(random.exponential() * 20) : std::numeric_limits<qint32>::max();
        const double rate = 0.004 * (1 + u.stratum);
        u.time = longest;
        for (qint32 day = 1; day <= longest; ++day)
            if (random.uniform() < 1 - std::exp(-rate * (u.switchedAt < day ? effect : 1.0))) {
                u.time = day;
                u.event = true;
                break;
            }
        units.push_back(u);
    }
    return units;
}

/// Rate ratio of Mantel and Haenszel over stratum and band of days.
double mantelHaenszel(const std::vector<CoxUnit>& units, qint32 band)
{
    struct Cell {
        double eventsOn = 0, eventsOff = 0, daysOn = 0, daysOff = 0;
    };
    std::map<std::pair<int, qint32>, Cell> cells;
    for (const CoxUnit& u : units)
        for (qint32 day = 1; day <= u.time; ++day) {
            Cell& c = cells[{u.stratum, (day - 1) / band}];
            const bool on = u.switchedAt < day;
            (on ? c.daysOn : c.daysOff) += 1;
            if (u.event && day == u.time)
                (on ? c.eventsOn : c.eventsOff) += 1;
        }
    double top = 0, bottom = 0;
    for (const auto& [key, c] : cells)
        if (const double all = c.daysOn + c.daysOff; all > 0) {
            top += c.eventsOn * c.daysOff / all;
            bottom += c.eventsOff * c.daysOn / all;
        }
    return top / bottom;
}

} // namespace

TEST_CASE("the hazard ratio agrees with Mantel and Haenszel over stratum and days since the review", "[kpi][stats]")
{
    for (const double effect : {0.6, 1.0, 1.8})
        for (const quint64 seed : {quint64(1), quint64(2), quint64(3)}) {
            const auto units = waiting(seed, effect);
            const auto cox = coxSwitch(units);
            REQUIRE(cox);
            const double own = std::log(mantelHaenszel(units, 7));
            INFO("effect " << effect << ", seed " << seed);
            CHECK(std::abs(cox->logRatio - own) < 0.25 * cox->se);
            CHECK(std::abs(cox->logRatio - std::log(effect)) < 3 * cox->se);
        }
}
