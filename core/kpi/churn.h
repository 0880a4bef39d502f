#pragma once

#include "kpi/behind_row.h"
#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/ladder.h"
#include "kpi/repeat_curve.h"
#include "kpi/stats/quantile.h"

#include <array>
#include <vector>

namespace encore::kpi {

/// KPI5. No contract, so a probability and a rule, never a fact.
struct ChurnBlock {
    std::vector<DayFigure> inactiveOver;    ///< last order more than 30/60/90/180/365 days before as-of / all
    std::optional<double> shopInterval;     ///< median of customers' own median gaps, days
    std::optional<double> oneTimeLimit;     ///< p90 of 1 -> 2 among returners: the rule of one-time buyers
    qint64 late = 0;                        ///< customers past the rule at as-of
    Figure lateShare;
    Figure periodChurn;                     ///< active at the start, past the rule at the end / active at the start
    qint64 returnedFromSleep = 0;           ///< past the rule at the start, ordered in the period
    std::array<qint64, 3> riskBands{};      ///< P(no order in 90 d) below 33 %, to 66 %, above
    qint64 riskUnknown = 0;                 ///< too few data for a probability
};

/// One late customer, for lists.
struct LateCustomer {
    qint64 customer = 0;
    std::size_t occasions = 0;
    qint32 silentDays = 0;
    double limitDays = 0.0;                 ///< the rule's limit for this person
    std::optional<double> interval;         ///< personal interval; none for one order
    std::optional<double> risk;             ///< method 2
    qint64 totalMinor = 0;
};

/// Method 2: S(s + 90) / S(s); nullopt with fewer than 30 at risk at s or s + 90 beyond the data.
std::optional<double> silenceRisk(const stats::SurvivalCurve& curve, qint32 silentDays, qint32 horizon = 90);

/// What no period changes: everyone's last occasion, own interval and risk.
class ChurnPass {
public:
    explicit ChurnPass(const Scope& scope);
    void add(const CustomerView& customer);
    /// After the last customer; all of the block but what a period gives.
    ChurnBlock finish(const RepeatCurveBlock& curves);
    /// Everyone past the rule at as-of, the latest by factor first; after finish().
    std::vector<LateCustomer> late(const OrderHistory& history, const RepeatCurveBlock& curves) const;
    /// Everyone in one of the risk bands (0 to 2, 3: unknown).
    std::vector<BehindRow> inBand(const OrderHistory& history, const RepeatCurveBlock& curves, std::size_t band) const;

private:
    friend class ChurnPeriodPass;
    struct Person {
        quint32 index = 0;
        qint32 last = 0;             ///< last occasion by as-of
        quint32 gaps = 0;
        float median = 0.0F;
        qint32 observedTo = 0;
        qint64 total = 0;
    };
    struct Rule {
        double shopInterval = 0.0;
        std::optional<double> oneTimeLimit;
        bool known = false;
        std::optional<double> limit(quint32 gaps, double median) const;
        static Rule of(std::vector<double>& ownMedians, const stats::DayHistogram& firstGaps);
    };

    const Scope& m_scope;
    std::vector<Person> m_people;
    Rule m_rule;
    stats::DayHistogram m_firstGaps;
    std::array<qint64, kHorizons.size()> m_inactive{};
    std::vector<qint32> m_scratch;
};

/// Who was active at the start of a period and who was lost in it, by the rule as it was known at the period's end:
/// later orders change nothing. Takes the customers that `all` took, in the same order.
class ChurnPeriodPass {
public:
    ChurnPeriodPass(const ChurnPass& all, const Scope& period) : m_all(all), m_period(period) {}
    void add(const CustomerView& customer);
    void finish(ChurnBlock& block);
    /// The rows behind the period's churn: everyone active at the start; hit: lost by the end. After the last customer.
    std::vector<BehindRow> rows(const OrderHistory& history);

private:
    enum class Fate { Unknown, Slept, CameBack, Kept, Lost };
    const ChurnPass& m_all;
    const Scope& m_period;
    /// Someone who had ordered before the period.
    struct Known {
        quint32 index = 0;
        qint32 lastBefore = 0;
        quint32 gapsBefore = 0;
        float medianBefore = 0.0F;
        qint32 lastInside = 0;       ///< last occasion by the end; lastBefore where none came
        quint32 gapsInside = 0;
        float medianInside = 0.0F;
    };
    float medianOf(const CustomerView& v, std::size_t occasions, float whole);
    Fate fateOf(const Known& known, const ChurnPass::Rule& rule) const;

    std::size_t m_at = 0;
    std::vector<Known> m_known;
    std::vector<double> m_medians;   ///< everyone's own at the end
    stats::DayHistogram m_firstGaps;
    std::vector<qint32> m_scratch;
};

} // namespace encore::kpi
