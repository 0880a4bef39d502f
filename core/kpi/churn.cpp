#include "kpi/churn.h"

#include "kpi/gaps.h"

namespace encore::kpi {

namespace {
constexpr QLatin1String kId("KPI5");
constexpr double kShortestLimit = 60.0;
constexpr double kTimesInterval = 2.5;
constexpr qint64 kEnoughAtRisk = 30;

/// Bands of silenceRisk(): below a third, below two thirds, above, unknown. Customers of one curve who are silent for
/// as long share theirs, so that each is asked of the curve once.
class RiskBands {
public:
    explicit RiskBands(const RepeatCurveBlock& curves) : m_curves(curves) {}
    std::size_t of(std::size_t occasions, qint32 silentDays)
    {
        std::vector<quint8>& known = m_known[std::min(occasions, m_known.size()) - 1];
        const auto day = static_cast<std::size_t>(silentDays);
        if (day >= known.size())
            known.resize(day + 1, kNotAsked);
        if (known[day] == kNotAsked) {
            const auto risk = silenceRisk(m_curves.curveAfter(occasions), silentDays);
            known[day] = !risk ? kUnknown : *risk < 0.33 ? 0 : *risk <= 0.66 ? 1 : 2;
        }
        return known[day];
    }
    static constexpr quint8 kUnknown = 3;

private:
    static constexpr quint8 kNotAsked = 4;
    const RepeatCurveBlock& m_curves;
    std::array<std::vector<quint8>, 4> m_known; // by curve as curveAfter() chooses it, and day
};
} // namespace

std::optional<double> silenceRisk(const stats::SurvivalCurve& curve, qint32 silentDays, qint32 horizon)
{
    const double s = silentDays;
    if (curve.atRiskAt(s) < kEnoughAtRisk || curve.atRiskAt(s + horizon) < 1)
        return std::nullopt;
    const double now = curve.survivalAt(s);
    return now > 0.0 ? std::optional(curve.survivalAt(s + horizon) / now) : std::nullopt;
}

ChurnPass::ChurnPass(const Scope& scope) : m_scope(scope) {}

void ChurnPass::add(const CustomerView& v)
{
    Person p;
    p.index = static_cast<quint32>(v.index);
    p.last = v.days.back();
    p.observedTo = v.observedTo;
    p.gaps = static_cast<quint32>(v.days.size() - 1);
    if (const auto median = ownMedianGap(v.days, m_scratch))
        p.median = static_cast<float>(*median);
    for (const qint64 net : v.nets)
        p.total += net;
    if (v.days.size() > 1)
        m_firstGaps.add(v.days[1] - v.days[0]);
    for (std::size_t h = 0; h < kHorizons.size(); ++h)
        m_inactive[h] += m_scope.asOf - p.last > kHorizons[h] ? 1 : 0;
    m_people.push_back(p);
}

ChurnPass::Rule ChurnPass::Rule::of(std::vector<double>& ownMedians, const stats::DayHistogram& firstGaps)
{
    Rule rule;
    if (const auto median = stats::quantile(std::span(ownMedians), 0.5)) {
        rule.shopInterval = *median;
        rule.known = true;
    }
    rule.oneTimeLimit = firstGaps.quantile(0.9);
    return rule;
}

std::optional<double> ChurnPass::Rule::limit(quint32 gaps, double median) const
{
    if (gaps == 0)
        return oneTimeLimit;
    return std::max(kShortestLimit, kTimesInterval * *personalInterval(gaps, median, shopInterval));
}

ChurnBlock ChurnPass::finish(const RepeatCurveBlock& curves)
{
    std::vector<double> medians;
    for (const Person& p : m_people)
        if (p.gaps > 0)
            medians.push_back(p.median);
    m_rule = Rule::of(medians, m_firstGaps);

    ChurnBlock b;
    const auto all = static_cast<qint64>(m_people.size());
    for (std::size_t h = 0; h < kHorizons.size(); ++h)
        b.inactiveOver.push_back({kHorizons[h], Figure::share(kId, m_inactive[h], all, Undefined::NoCustomers)});
    if (m_rule.known)
        b.shopInterval = m_rule.shopInterval;
    b.oneTimeLimit = m_rule.oneTimeLimit;
    qint64 judged = 0;
    RiskBands bands(curves);
    for (const Person& p : m_people) {
        const qint32 silent = m_scope.asOf - p.last;
        if (const auto limit = m_rule.limit(p.gaps, p.median)) {
            ++judged;
            b.late += silent > *limit ? 1 : 0;
        }
        const std::size_t band = bands.of(p.gaps + 1, silent);
        ++(band == RiskBands::kUnknown ? b.riskUnknown : b.riskBands[band]);
    }
    b.lateShare = Figure::share(kId, b.late, judged, judged == 0 && all > 0 ? Undefined::TooFewEvents : Undefined::NoCustomers);
    return b;
}

float ChurnPeriodPass::medianOf(const CustomerView& v, std::size_t occasions, float whole)
{
    return occasions == v.days.size() ? whole : static_cast<float>(ownMedianGap(v.days.first(occasions), m_scratch).value_or(0.0));
}

void ChurnPeriodPass::add(const CustomerView& v)
{
    const float whole = m_all.m_people[m_at++].median;
    if (m_period.from > m_period.to)
        return;
    const auto before = static_cast<std::size_t>(std::lower_bound(v.days.begin(), v.days.end(), m_period.from) - v.days.begin());
    const auto end = static_cast<std::size_t>(std::upper_bound(v.days.begin() + static_cast<std::ptrdiff_t>(before), v.days.end(), m_period.to) - v.days.begin());
    if (end == 0)
        return;
    const float inside = medianOf(v, end, whole);
    if (end > 1) {
        m_medians.push_back(inside);
        m_firstGaps.add(v.days[1] - v.days[0]);
    }
    if (before == 0)
        return;
    m_known.push_back({static_cast<quint32>(v.index), v.days[before - 1], static_cast<quint32>(before - 1), before == end ? inside : medianOf(v, before, whole),
                       v.days[end - 1], static_cast<quint32>(end - 1), inside});
}

ChurnPeriodPass::Fate ChurnPeriodPass::fateOf(const Known& k, const ChurnPass::Rule& rule) const
{
    const auto limitBefore = rule.limit(k.gapsBefore, k.medianBefore);
    if (!limitBefore)
        return Fate::Unknown;
    if (m_period.from - k.lastBefore > *limitBefore)
        return k.gapsInside > k.gapsBefore ? Fate::CameBack : Fate::Slept;
    const auto limit = rule.limit(k.gapsInside, k.medianInside);
    return limit && m_period.to - k.lastInside > *limit ? Fate::Lost : Fate::Kept;
}

void ChurnPeriodPass::finish(ChurnBlock& block)
{
    const ChurnPass::Rule rule = ChurnPass::Rule::of(m_medians, m_firstGaps);
    qint64 active = 0;
    qint64 lost = 0;
    block.returnedFromSleep = 0;
    for (const Known& k : m_known) {
        const Fate fate = fateOf(k, rule);
        active += fate == Fate::Kept || fate == Fate::Lost ? 1 : 0;
        lost += fate == Fate::Lost ? 1 : 0;
        block.returnedFromSleep += fate == Fate::CameBack ? 1 : 0;
    }
    block.periodChurn = Figure::share(kId, lost, active, Undefined::NoCustomers);
}

std::vector<BehindRow> ChurnPeriodPass::rows(const OrderHistory& history)
{
    const ChurnPass::Rule rule = ChurnPass::Rule::of(m_medians, m_firstGaps);
    std::vector<BehindRow> rows;
    for (const Known& k : m_known)
        if (const Fate fate = fateOf(k, rule); fate == Fate::Kept || fate == Fate::Lost)
            rows.push_back({history.customerId(k.index), fate == Fate::Lost});
    return rows;
}

std::vector<BehindRow> ChurnPass::inBand(const OrderHistory& history, const RepeatCurveBlock& curves, std::size_t band) const
{
    std::vector<BehindRow> rows;
    RiskBands bands(curves);
    for (const Person& p : m_people)
        if (bands.of(p.gaps + 1, m_scope.asOf - p.last) == band)
            rows.push_back({history.customerId(p.index), false});
    return rows;
}

std::vector<LateCustomer> ChurnPass::late(const OrderHistory& history, const RepeatCurveBlock& curves) const
{
    std::vector<LateCustomer> rows;
    for (const Person& p : m_people) {
        const auto limit = m_rule.limit(p.gaps, p.median);
        const qint32 silent = m_scope.asOf - p.last;
        if (!limit || silent <= *limit || p.observedTo < m_scope.asOf)
            continue;
        LateCustomer row;
        row.customer = history.customerId(p.index);
        row.occasions = p.gaps + 1;
        row.silentDays = silent;
        row.limitDays = *limit;
        row.interval = personalInterval(p.gaps, p.median, m_rule.shopInterval);
        row.risk = silenceRisk(curves.curveAfter(row.occasions), silent);
        row.totalMinor = p.total;
        rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(), [](const LateCustomer& a, const LateCustomer& b) {
        const double x = a.silentDays * b.limitDays;
        const double y = b.silentDays * a.limitDays;
        return x != y ? x > y : a.customer < b.customer;
    });
    return rows;
}

} // namespace encore::kpi
