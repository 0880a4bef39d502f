#include "kpi/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace encore::stats {

namespace {

template <class T>
std::optional<double> type7(std::span<T> values, double p)
{
    if (values.empty())
        return std::nullopt;
    const double rank = std::clamp(p, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(std::floor(rank));
    const double fraction = rank - static_cast<double>(low);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(low);
    std::nth_element(values.begin(), at, values.end());
    const double first = static_cast<double>(*at);
    if (fraction <= 0.0)
        return first;
    const double second = static_cast<double>(*std::min_element(at + 1, values.end()));
    return first + fraction * (second - first);
}

} // namespace

std::optional<double> quantile(std::span<double> values, double p) { return type7(values, p); }
std::optional<double> quantile(std::span<qint64> values, double p) { return type7(values, p); }
std::optional<double> quantile(std::span<qint32> values, double p) { return type7(values, p); }

void DayHistogram::add(qint32 day, quint32 times)
{
    const auto at = static_cast<std::size_t>(std::max(0, day));
    if (at >= m_counts.size())
        m_counts.resize(std::max(at + 1, m_counts.size() * 2));
    m_counts[at] += times;
    m_count += times;
    m_sum += static_cast<qint64>(at) * times;
}

std::optional<double> DayHistogram::mean() const
{
    if (m_count == 0)
        return std::nullopt;
    return static_cast<double>(m_sum) / static_cast<double>(m_count);
}

qint32 DayHistogram::valueAt(qint64 rank) const
{
    qint64 seen = 0;
    for (std::size_t day = 0; day < m_counts.size(); ++day) {
        seen += m_counts[day];
        if (seen > rank)
            return static_cast<qint32>(day);
    }
    return 0;
}

std::optional<double> DayHistogram::quantile(double p) const
{
    if (m_count == 0)
        return std::nullopt;
    const double rank = std::clamp(p, 0.0, 1.0) * static_cast<double>(m_count - 1);
    const auto low = static_cast<qint64>(std::floor(rank));
    const double fraction = rank - static_cast<double>(low);
    const double first = valueAt(low);
    return fraction > 0.0 ? first + fraction * (valueAt(low + 1) - first) : first;
}

void DayHistogram::merge(const DayHistogram& other)
{
    for (std::size_t day = 0; day < other.m_counts.size(); ++day)
        if (other.m_counts[day] > 0)
            add(static_cast<qint32>(day), other.m_counts[day]);
}

} // namespace encore::stats
