#include "kpi/change_effect.h"

#include "kpi/answer_items.h"
#include "kpi/stats/quantile.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <limits>

namespace encore::kpi {

namespace {

constexpr QLatin1String kId("KPI27");
constexpr float kHappyFrom = 3.5F;
constexpr double kDayHours = 24.0;
constexpr double kStillWaiting = 1e9;      // longer than anything; a median there is none
constexpr int kEarlierWindows = 6;
constexpr int kFewestEarlier = 3;
constexpr qint64 kFewestUnits = 5;

/// Days after its own day until the outcome of a unit is known.
qint32 outcomeDays(EffectMetric metric)
{
    switch (metric) {
    case EffectMetric::Rating:
    case EffectMetric::Unhappy: return 0;
    case EffectMetric::Response:
    case EffectMetric::Answered: return 7;
    case EffectMetric::Refunded: return 30;
    case EffectMetric::BoughtAgain: break;
    }
    return 90;
}

/// Calls `take(day, customer, value)` for every unit of a metric whose day lies in [from, to].
class Units {
public:
    Units(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options) : m_orders(orders), m_reviews(reviews), m_options(options), m_scope(Scope::of(orders, options)) {}

    std::vector<ChangeUnit> around(EffectMetric metric, const ChangeWindows& w) const
    {
        std::vector<ChangeUnit> units;
        forEach(metric, w.beforeFrom, w.afterTo, [&](qint32 day, qint64 customer, double value) {
            if (day <= w.beforeTo || day >= w.afterFrom)
                units.push_back({customer, day >= w.afterFrom, value});
        });
        return units;
    }
    /// Value of one window: mean, or median of the waits; nullopt for fewer than five units.
    std::optional<double> valueIn(EffectMetric metric, qint32 from, qint32 to) const
    {
        std::vector<double> values;
        forEach(metric, from, to, [&](qint32, qint64, double value) { values.push_back(value); });
        if (values.size() < 5)
            return std::nullopt;
        if (metric == EffectMetric::Response)
            return stats::quantile(std::span(values), 0.5);
        double sum = 0.0;
        for (const double v : values)
            sum += v;
        return sum / static_cast<double>(values.size());
    }
    qint32 asOf() const { return m_scope.asOf; }

private:
    template <class Take>
    void forEach(EffectMetric metric, qint32 from, qint32 to, Take&& take) const
    {
        if (metric == EffectMetric::Refunded || metric == EffectMetric::BoughtAgain)
            forEachOrder(metric, from, to, take);
        else
            forEachReview(metric, from, to, take);
    }

    template <class Take>
    void forEachReview(EffectMetric metric, qint32 from, qint32 to, Take& take) const
    {
        const ReviewHistory& r = m_reviews;
        Scope scope = m_scope;
        scope.from = from;
        scope.to = std::min(to, m_scope.asOf);
        for (std::size_t i = 0; i < r.size(); ++i) {
            if (!isAsked(r, i, scope, ReviewKind::Review))
                continue;
            const qint64 customer = r.customer[i] > 0 ? r.customer[i] : -1;
            if (metric == EffectMetric::Rating || metric == EffectMetric::Unhappy) {
                if (r.stars[i] > 0.0F && (m_options.includeIncentivised || !r.has(i, ReviewHistory::Incentivised)))
                    take(r.publishedDay[i], customer, metric == EffectMetric::Rating ? static_cast<double>(r.stars[i]) : r.stars[i] < kHappyFrom ? 1.0 : 0.0);
                continue;
            }
            const AnswerItem item = answerItem(r, i, m_options.asOfEndUtc);
            if (!isAnswerable(r, i) || item.removed)
                continue;
            const bool inADay = item.answered && item.hours <= kDayHours;
            take(r.publishedDay[i], customer, metric == EffectMetric::Answered ? (inADay ? 1.0 : 0.0) : item.answered ? item.hours : kStillWaiting);
        }
    }

    template <class Take>
    void forEachOrder(EffectMetric metric, qint32 from, qint32 to, Take& take) const
    {
        if (metric == EffectMetric::BoughtAgain)
            return forEachCustomer(m_orders, m_scope, [&](const CustomerView& v) {
                const qint32 reach = outcomeDays(metric);
                for (auto at = std::lower_bound(v.days.begin(), v.days.end(), from); at != v.days.end() && *at <= to; ++at)
                    if (const bool again = at + 1 != v.days.end() && *(at + 1) - *at <= reach; again || *at + reach <= v.observedTo)
                        take(*at, static_cast<qint64>(v.index), again ? 1.0 : 0.0);
            });
        const auto visit = [&](const OrderHistory::Columns& c, std::size_t i, qint64 customer) {
            const bool refunded = m_scope.refundedIndex(c, i);
            if (c.day[i] >= from && c.day[i] <= std::min(to, m_scope.asOf) && (refunded || m_scope.counts(c, i)))
                take(c.day[i], customer, refunded ? 1.0 : 0.0);
        };
        for (std::size_t customer = 0; customer < m_orders.customerCount(); ++customer) {
            const auto [begin, end] = m_orders.rangeOf(customer);
            for (std::size_t i = begin; i < end; ++i)
                visit(m_orders.known(), i, static_cast<qint64>(customer));
        }
        for (std::size_t i = 0; i < m_orders.guests().size(); ++i)
            visit(m_orders.guests(), i, -1);
    }

    const OrderHistory& m_orders;
    const ReviewHistory& m_reviews;
    const KpiOptions& m_options;
    Scope m_scope;
};

/// A median or bound that fell among those who still wait is none.
void dropWaiting(ChangeFigure& c)
{
    for (Figure* f : {&c.before, &c.after})
        if (f->value && *f->value > 0.5 * kStillWaiting)
            *f = Figure::none(kId, Undefined::NotReached, f->n);
    const bool known = c.before.value && c.after.value;
    if (!known)
        c.difference = Figure::none(kId, c.difference.value ? Undefined::NotReached : c.difference.reason, c.difference.n);
    for (std::optional<double>* bound : {&c.difference.low, &c.difference.high})
        if (*bound && std::abs(**bound) > 0.1 * kStillWaiting) {
            // One open end says nothing of the other: no interval at all.
            c.difference.low.reset();
            c.difference.high.reset();
            c.variance = 0.0;
            break;
        }
}

ChangeFigure figureOf(EffectMetric metric, const std::vector<ChangeUnit>& units)
{
    if (metric == EffectMetric::Rating)
        return changeOfMean(units);
    if (metric != EffectMetric::Response)
        return changeOfShare(units);
    ChangeFigure c = changeOfMedian(units);
    dropWaiting(c);
    return c;
}

qint32 yearBefore(qint32 day) { return static_cast<qint32>(QDate::fromJulianDay(day).addYears(-1).toJulianDay()); }

ChangeWindows yearBefore(const ChangeWindows& w)
{
    const qint32 width = w.afterTo - w.afterFrom;
    const qint32 start = yearBefore(w.afterFrom);
    const qint32 end = start - (w.afterFrom - w.beforeTo);
    return {end - width, end, start, start + width};
}

bool isExtreme(const Units& units, EffectMetric metric, const ChangeWindows& w, qint32 firstDay)
{
    const auto own = units.valueIn(metric, w.beforeFrom, w.beforeTo);
    const qint32 width = w.beforeTo - w.beforeFrom + 1;
    int earlier = 0;
    for (int k = 1; own && k <= kEarlierWindows && w.beforeFrom - k * width >= firstDay; ++k)
        if (const auto old = units.valueIn(metric, w.beforeFrom - k * width, w.beforeTo - k * width)) {
            if (isMoreBetter(metric) ? *own >= *old : *own <= *old)
                return false;
            ++earlier;
        }
    return earlier >= kFewestEarlier;
}

} // namespace

bool isMoreBetter(EffectMetric metric)
{
    return metric == EffectMetric::Rating || metric == EffectMetric::Answered || metric == EffectMetric::BoughtAgain;
}

std::optional<ChangeEffect> changeEffect(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, qint32 changeDay, int days, const std::function<bool()>& stop)
{
    KpiOptions whole = options;
    whole.from.reset();
    whole.to.reset();
    const Units units(orders, reviews, whole);
    ChangeEffect effect;
    effect.windows = changeWindows(changeDay, days, 0);
    const ChangeWindows& w = effect.windows;
    const ChangeWindows old = yearBefore(w);
    qint32 firstReview = std::numeric_limits<qint32>::max();
    for (const qint32 day : reviews.publishedDay)
        firstReview = std::min(firstReview, day);
    const qint32 firstOrder = orders.firstDay() == kNoDay ? std::numeric_limits<qint32>::max() : orders.firstDay();
    for (int m = 0; m < kEffectMetrics; ++m) {
        if (stop && stop())
            return std::nullopt;
        EffectRow row;
        row.metric = static_cast<EffectMetric>(m);
        const qint32 firstDay = row.metric == EffectMetric::Refunded || row.metric == EffectMetric::BoughtAgain ? firstOrder : firstReview;
        row.matureOn = w.afterTo + 1 + outcomeDays(row.metric);
        row.mature = row.matureOn <= units.asOf(); // as-of itself may be a day that is not over
        if (!row.mature) {
            for (Figure* f : {&row.figure.before, &row.figure.after, &row.figure.difference})
                *f = Figure::none(kId, Undefined::NoneMature);
        } else if (firstDay > w.beforeFrom) {
            for (Figure* f : {&row.figure.before, &row.figure.after, &row.figure.difference})
                *f = Figure::none(kId, Undefined::HistoryTooShort);
        } else {
            row.figure = figureOf(row.metric, units.around(row.metric, w));
            if (firstDay <= old.beforeFrom && row.figure.difference)
                if (const ChangeFigure then = figureOf(row.metric, units.around(row.metric, old)); then.difference && then.before.n >= kFewestUnits && then.after.n >= kFewestUnits)
                    row.beyondYearBefore = differenceInDifferences(row.figure, then);
            row.afterExtreme = isExtreme(units, row.metric, w, firstDay);
        }
        effect.rows.push_back(std::move(row));
    }
    return effect;
}

} // namespace encore::kpi
