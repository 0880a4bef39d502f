#include "kpi/cohorts.h"

namespace encore::kpi {

namespace {
constexpr QLatin1String kId("KPI4");
constexpr qint32 kCellDays = 30;

void bump(std::vector<qint64>& cells, std::size_t at, qint64 by)
{
    if (at >= cells.size())
        cells.resize(at + 1, 0);
    cells[at] += by;
}
} // namespace

CohortPass::CohortPass(const Scope& scope, const MonthTable& months, CohortSpan span, CellSpan cell) : m_scope(scope), m_months(months), m_span(span), m_cell(cell)
{
    m_rows.resize(static_cast<std::size_t>(months.lastMonth() - months.firstMonth()) + 1);
}

qint32 CohortPass::cellOf(qint32 first, qint32 firstMonth, qint32 day) const
{
    return m_cell == CellSpan::Month ? m_months.monthOf(day) - firstMonth : (day - first) / kCellDays;
}

void CohortPass::add(const CustomerView& v)
{
    if (v.uncertain)
        return;
    const qint32 first = v.days.front();
    const qint32 month = m_months.monthOf(first);
    const qint32 cohort = m_span == CohortSpan::Month ? month : month - month % 3;
    Row& row = m_rows[static_cast<std::size_t>(std::max(0, cohort - m_months.firstMonth()))];
    Cohort& c = row.cohort;
    c.month = cohort;
    ++c.size;
    row.youngest = std::max(row.youngest, first);
    row.oldest = std::min(row.oldest, first);
    qint32 last = -1;
    for (std::size_t i = 0; i < v.days.size(); ++i) {
        const qint32 cell = cellOf(first, month, v.days[i]);
        const auto at = static_cast<std::size_t>(cell);
        if (cell != last)
            bump(c.active, at, 1);
        last = cell;
        bump(c.orders, at, v.orders[i]);
        bump(c.revenueMinor, at, v.nets[i]);
        if (i == 1)
            bump(c.returnedBy, at, 1);
    }
}

CohortBlock CohortPass::finish(const Scope& period, const stats::SurvivalCurve& firstReturn) const
{
    CohortBlock block;
    block.span = m_span;
    block.cell = m_cell;
    const qint32 width = m_span == CohortSpan::Month ? 1 : 3;
    std::vector<qint64> matureSize;
    std::vector<qint64> matureActive;
    std::vector<qint64> matureRevenue;
    for (const Row& row : m_rows) {
        if (row.cohort.size == 0 || MonthTable::firstDayOf(row.cohort.month + width) <= period.from || MonthTable::firstDayOf(row.cohort.month) > period.to)
            continue;
        Cohort c = row.cohort;
        const qint32 oldestMonth = m_months.monthOf(row.oldest);
        const auto cells = static_cast<std::size_t>(cellOf(row.oldest, oldestMonth, period.asOf)) + 1;
        for (auto* v : {&c.active, &c.orders, &c.revenueMinor, &c.returnedBy})
            v->resize(cells, 0);
        const qint32 youngestMonth = m_months.monthOf(row.youngest);
        for (std::size_t k = 0; k < cells; ++k) {
            const auto kk = static_cast<qint32>(k);
            if (k > 0)
                c.returnedBy[k] += c.returnedBy[k - 1];
            const bool over = m_cell == CellSpan::Month ? MonthTable::firstDayOf(youngestMonth + kk + 1) - 1 <= period.asOf : period.asOf - row.youngest >= kCellDays * (kk + 1);
            c.complete.push_back(over);
            if (over) {
                bump(matureSize, k, c.size);
                bump(matureActive, k, c.active[k]);
                bump(matureRevenue, k, c.revenueMinor[k]);
            }
        }
        block.cohorts.push_back(std::move(c));
    }
    for (std::size_t k = 0; k < matureSize.size(); ++k) {
        block.average.push_back(Figure::share(kId, matureActive[k], matureSize[k], Undefined::NoneMature));
        const double per = static_cast<double>(matureRevenue[k]) / static_cast<double>(std::max<qint64>(1, matureSize[k]));
        block.averageRevenue.push_back(matureSize[k] > 0 ? Figure::of(kId, per, matureSize[k], std::nullopt, Undefined::NoneMature) : Figure::none(kId, Undefined::NoneMature));
    }
    if (m_cell == CellSpan::ThirtyDays)
        for (std::size_t k = 0; k < matureSize.size(); ++k) {
            const double day = kCellDays * (static_cast<double>(k) + 1.0) - 1.0;
            const auto band = firstReturn.bandAt(day);
            if (!band) {
                block.pooledReturned.push_back(Figure::none(kId, Undefined::TooEarly, firstReturn.knownAt(day)));
                continue;
            }
            const auto flipped = band->interval ? std::optional(stats::Interval{1.0 - band->interval->high, 1.0 - band->interval->low}) : std::nullopt;
            block.pooledReturned.push_back(Figure::of(kId, 1.0 - band->survival, firstReturn.knownAt(day), flipped, Undefined::TooEarly));
        }
    return block;
}

} // namespace encore::kpi
