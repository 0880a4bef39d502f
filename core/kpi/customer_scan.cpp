#include "kpi/customer_scan.h"

#include "kpi/stats/quantile.h"

#include <QDate>

#include <cmath>

namespace encore::kpi {

MonthTable::MonthTable(qint32 firstDay, qint32 lastDay) : m_first(firstDay), m_last(std::max(firstDay, lastDay))
{
    const auto size = static_cast<std::size_t>(m_last - m_first) + 1;
    m_months.resize(size);
    const QDate start = QDate::fromJulianDay(m_first);
    qint32 month = 12 * start.year() + start.month() - 1;
    qint32 next = firstDayOf(month + 1);
    for (std::size_t i = 0; i < size; ++i) {
        if (m_first + static_cast<qint32>(i) >= next)
            next = firstDayOf(++month + 1);
        m_months[i] = month;
    }
}

qint32 MonthTable::firstDayOf(qint32 month)
{
    return static_cast<qint32>(QDate(yearOf(month), monthInYear(month), 1).toJulianDay());
}

Scope Scope::of(const OrderHistory& history, const KpiOptions& options)
{
    Scope s;
    s.asOf = options.asOf;
    s.zeroValueOrders = options.zeroValueOrders;
    s.mergeSameDay = options.mergeSameDay;
    if (options.zeroValueOrders)
        s.m_rejected = OrderHistory::FullyRefunded;
    for (const qint32 channel : options.channels) {
        if (channel < 0 || channel > std::numeric_limits<qint16>::max())
            continue;
        if (static_cast<std::size_t>(channel) >= s.channelIn.size())
            s.channelIn.resize(static_cast<std::size_t>(channel) + 1, 0);
        s.channelIn[static_cast<std::size_t>(channel)] = 1;
    }
    if (!options.channels.empty() && s.channelIn.empty())
        s.channelIn.resize(1, 0);

    s.firstDay = std::numeric_limits<qint32>::max();
    if (s.channelIn.empty() && history.firstDay() != kNoDay) {
        s.firstDay = history.firstDay();
    } else {
        for (const OrderHistory::Columns* c : {&history.known(), &history.guests()})
            for (std::size_t i = 0; i < c->size(); ++i)
                if (c->day[i] < s.firstDay && s.counts(*c, i))
                    s.firstDay = c->day[i];
    }
    s.firstDay = std::min(s.firstDay, s.asOf);
    // Nothing happened four centuries ago; a date typed so must not size a table.
    constexpr qint32 farBack = 146100;
    s.from = std::max(options.from.value_or(s.firstDay), s.asOf - farBack);
    s.to = std::min(options.to.value_or(s.asOf), s.asOf);

    if (!options.historyComplete && history.firstDay() != kNoDay) {
        stats::DayHistogram gaps;
        forEachCustomer(history, s, [&](const CustomerView& v) {
            for (std::size_t i = 1; i < v.days.size(); ++i)
                gaps.add(v.days[i] - v.days[i - 1]);
        });
        const double p90 = gaps.quantile(0.9).value_or(90.0);
        s.certainFrom = s.firstDay + static_cast<qint32>(std::ceil(std::max(90.0, p90)));
    }
    return s;
}

} // namespace encore::kpi
