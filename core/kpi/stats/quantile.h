#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace encore::stats {

/// Quantile of complete data by linear interpolation (type 7: rank p * (n - 1)); nullopt when empty.
/// Reorders `values`.
std::optional<double> quantile(std::span<double> values, double p);
std::optional<double> quantile(std::span<qint64> values, double p);
std::optional<double> quantile(std::span<qint32> values, double p);

/// Counts by whole days, grown on demand; quantiles are exact.
class DayHistogram {
public:
    void add(qint32 day, quint32 times = 1);
    qint64 count() const { return m_count; }
    std::optional<double> mean() const;
    std::optional<double> quantile(double p) const;
    /// The value at 0-based rank `rank` of the sorted data; rank < count().
    qint32 valueAt(qint64 rank) const;
    void merge(const DayHistogram& other);
    const std::vector<quint32>& counts() const { return m_counts; }

private:
    std::vector<quint32> m_counts;
    qint64 m_count = 0;
    qint64 m_sum = 0;
};

} // namespace encore::stats
