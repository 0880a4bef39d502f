#include "kpi/repeat_curve.h"

namespace encore::kpi {

Figure returnedBy(QLatin1String definition, const stats::SurvivalCurve& curve, double time)
{
    if (curve.count() == 0)
        return Figure::none(definition, Undefined::NoCustomers);
    const auto band = curve.bandAt(time);
    const qint64 n = curve.knownAt(time);
    if (!band)
        return Figure::none(definition, Undefined::TooEarly, n);
    std::optional<stats::Interval> interval;
    if (band->interval)
        interval = stats::Interval{1.0 - band->interval->high, 1.0 - band->interval->low};
    return Figure::of(definition, 1.0 - band->survival, n, interval, Undefined::TooEarly);
}

RepeatCurvePass::RepeatCurvePass(const Scope&, const MonthTable& months) : m_months(months), m_firstQuarter(months.firstMonth() / 3)
{
    m_quarters.resize(static_cast<std::size_t>(months.lastMonth() / 3 - m_firstQuarter) + 1);
}

void RepeatCurvePass::add(const CustomerView& v)
{
    const std::size_t n = v.days.size();
    for (std::size_t i = v.uncertain ? 1 : 0; i < n; ++i) {
        stats::DayCounts& step = m_steps[std::min<std::size_t>(i, 3)];
        step.add((i + 1 < n ? v.days[i + 1] : v.observedTo) - v.days[i], i + 1 < n);
    }
    if (v.uncertain)
        return;
    stats::DayCounts& quarter = m_quarters[static_cast<std::size_t>(m_months.monthOf(v.days.front()) / 3 - m_firstQuarter)];
    quarter.add(n > 1 ? v.days[1] - v.days[0] : v.age(), n > 1);
}

RepeatCurveBlock RepeatCurvePass::finish() const
{
    const QLatin1String id("KPI3");
    RepeatCurveBlock b;
    for (std::size_t s = 0; s < m_steps.size(); ++s) {
        StepCurve& step = b.steps[s];
        step.step = static_cast<int>(s) + 1;
        step.curve = stats::SurvivalCurve::fromDays(m_steps[s]);
        for (const int days : kHorizons) {
            Figure f = returnedBy(id, step.curve, days);
            if (s == 3) { // a customer may stand here many times; these sums know no customers
                f.low.reset();
                f.high.reset();
            }
            step.returnedBy.push_back({days, f});
        }
        step.p80 = step.curve.quantile(0.8);
        step.median = Figure::of(id, step.curve.quantile(0.5), step.curve.count(), std::nullopt, step.curve.count() == 0 ? Undefined::NoCustomers : step.curve.falls(0.5) ? Undefined::TooFewToTell : Undefined::NotReached);
        if (step.median && s < 3) {
            const auto [low, high] = step.curve.medianInterval();
            step.median.low = low;
            step.median.high = high;
        }
    }
    for (std::size_t q = 0; q < m_quarters.size(); ++q)
        if (!m_quarters[q].isEmpty())
            b.byQuarter.push_back({(m_firstQuarter + static_cast<qint32>(q)) * 3, stats::SurvivalCurve::fromDays(m_quarters[q])});
    return b;
}

} // namespace encore::kpi
