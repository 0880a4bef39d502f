#include "kpi/figure_rows.h"

namespace encore::kpi {

std::vector<BehindRow> retentionRows(const OrderHistory& history, const KpiOptions& options, int windowDays, qint32 at)
{
    std::vector<BehindRow> rows;
    forEachCustomer(history, Scope::of(history, options), [&](const CustomerView& v) {
        const auto next = std::lower_bound(v.days.begin(), v.days.end(), at);
        if (next == v.days.begin() || *(next - 1) < at - windowDays)
            return;
        rows.push_back({history.customerId(v.index), next != v.days.end() && *next < at + windowDays});
    });
    return rows;
}

std::vector<BehindRow> newcomerRows(const OrderHistory& history, const KpiOptions& options, qint32 firstFrom, qint32 firstTo, int days, NewcomerKind kind)
{
    std::vector<BehindRow> rows;
    forEachCustomer(history, Scope::of(history, options), [&](const CustomerView& v) {
        const qint32 first = v.days.front();
        if (v.uncertain || first < firstFrom || first > firstTo)
            return;
        const bool hit = v.days.size() > 1 && v.days[1] - first <= days;
        const bool mature = v.age() >= days;
        if (kind == NewcomerKind::All || mature || (kind == NewcomerKind::Known && hit))
            rows.push_back({history.customerId(v.index), hit});
    });
    return rows;
}

std::vector<BehindRow> cohortRows(const OrderHistory& history, const KpiOptions& options, qint32 month, int cell)
{
    std::vector<BehindRow> rows;
    const Scope scope = Scope::of(history, options);
    const MonthTable months(scope.firstDay, scope.asOf + 1);
    const qint32 width = options.cohort == CohortSpan::Month ? 1 : 3;
    forEachCustomer(history, scope, [&](const CustomerView& v) {
        const qint32 first = v.days.front();
        const qint32 own = months.monthOf(first);
        if (v.uncertain || own < month || own >= month + width)
            return;
        const bool hit = std::any_of(v.days.begin(), v.days.end(), [&](qint32 day) {
            return (options.cell == CellSpan::Month ? months.monthOf(day) - own : (day - first) / 30) == cell;
        });
        rows.push_back({history.customerId(v.index), hit});
    });
    return rows;
}

std::vector<BehindRow> orderRows(const OrderHistory& history, const KpiOptions& options, bool knownOnly)
{
    std::vector<BehindRow> rows;
    const Scope scope = Scope::of(history, options);
    const OrderHistory::Columns& known = history.known();
    for (std::size_t customer = 0; customer < history.customerCount(); ++customer) {
        const auto [begin, end] = history.rangeOf(customer);
        qint32 first = kNoDay;
        bool firstDone = false;
        for (std::size_t i = begin; i < end && known.day[i] <= scope.asOf; ++i) {
            if (!scope.counts(known, i))
                continue;
            // Without merging, each order is an occasion; with it, all of the first day are the first one.
            const bool isFirst = !firstDone || (scope.mergeSameDay && known.day[i] == first);
            if (!firstDone)
                first = known.day[i];
            firstDone = true;
            if (scope.inPeriod(known.day[i]))
                rows.push_back({known.id[i], !isFirst});
        }
    }
    const OrderHistory::Columns& guests = history.guests();
    for (std::size_t i = 0; !knownOnly && i < guests.size(); ++i)
        if (scope.inPeriod(guests.day[i]) && scope.counts(guests, i))
            rows.push_back({guests.id[i], false});
    return rows;
}

} // namespace encore::kpi
