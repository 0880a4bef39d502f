#include "kpi/stats/log_rank.h"

#include "kpi/stats/gamma.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace encore::stats {

namespace {

using Matrix = std::vector<std::vector<double>>;

/// xᵀ A⁻¹ x with the rank of A, by Gauss elimination with pivoting on the diagonal; directions without
/// variance are left out, as a generalised inverse does.
std::pair<double, int> quadraticForm(Matrix a, std::vector<double> x)
{
    const std::size_t n = x.size();
    double largest = 0.0;
    for (std::size_t i = 0; i < n; ++i)
        largest = std::max(largest, a[i][i]);
    std::vector<bool> used(n, false);
    double sum = 0.0;
    int rank = 0;
    for (std::size_t round = 0; round < n; ++round) {
        std::size_t pivot = n;
        for (std::size_t i = 0; i < n; ++i)
            if (!used[i] && (pivot == n || a[i][i] > a[pivot][pivot]))
                pivot = i;
        if (pivot == n || !(a[pivot][pivot] > 1e-10 * largest))
            break;
        used[pivot] = true;
        ++rank;
        sum += x[pivot] * x[pivot] / a[pivot][pivot];
        for (std::size_t i = 0; i < n; ++i) {
            if (used[i])
                continue;
            const double f = a[i][pivot] / a[pivot][pivot];
            x[i] -= f * x[pivot];
            for (std::size_t j = 0; j < n; ++j)
                if (!used[j])
                    a[i][j] -= f * a[pivot][j];
        }
    }
    return {sum, rank};
}

} // namespace

std::optional<LogRankResult> logRank(const std::vector<LogRankUnit>& units, int groups)
{
    if (groups < 2 || units.empty())
        return std::nullopt;
    const auto width = static_cast<std::size_t>(groups);
    std::vector<std::size_t> order(units.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return units[a].stratum != units[b].stratum ? units[a].stratum < units[b].stratum : units[a].time < units[b].time;
    });

    std::map<qint64, std::vector<double>> byCluster;
    qint64 nameless = 0;
    std::vector<double> score(width, 0.0);

    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && units[order[end]].stratum == units[order[begin]].stratum)
            ++end;
        std::vector<double> atRisk(width, 0.0);
        for (std::size_t i = begin; i < end; ++i)
            atRisk[static_cast<std::size_t>(units[order[i]].group)] += 1.0;
        double all = static_cast<double>(end - begin);
        double hazard = 0.0;                        // Σ d / Y
        std::vector<double> weighted(width, 0.0);   // Σ (Y_h / Y) d / Y
        for (std::size_t i = begin; i < end;) {
            std::size_t next = i;
            double events = 0.0;
            while (next < end && units[order[next]].time == units[order[i]].time)
                events += units[order[next++]].event ? 1.0 : 0.0;
            hazard += events / all;
            for (std::size_t h = 0; h < width; ++h)
                weighted[h] += atRisk[h] / all * events / all;
            for (std::size_t j = i; j < next; ++j) {
                const LogRankUnit& u = units[order[j]];
                auto& sums = byCluster[u.cluster < 0 ? --nameless : u.cluster];
                sums.resize(width, 0.0);
                for (std::size_t h = 0; h < width; ++h) {
                    const double own = static_cast<std::size_t>(u.group) == h ? 1.0 : 0.0;
                    const double part = (u.event ? own - atRisk[h] / all : 0.0) - (own * hazard - weighted[h]);
                    sums[h] += part;
                    score[h] += part;
                }
            }
            for (std::size_t j = i; j < next; ++j)
                atRisk[static_cast<std::size_t>(units[order[j]].group)] -= 1.0;
            all -= static_cast<double>(next - i);
            i = next;
        }
        begin = end;
    }

    if (byCluster.size() < 2)
        return std::nullopt;
    const double k = static_cast<double>(byCluster.size());
    Matrix variance(width - 1, std::vector<double>(width - 1, 0.0));
    for (const auto& [cluster, sums] : byCluster)
        for (std::size_t a = 0; a + 1 < width; ++a)
            for (std::size_t b = 0; b + 1 < width; ++b)
                variance[a][b] += sums[a] * sums[b] * k / (k - 1.0);
    score.pop_back();
    const auto [chi, rank] = quadraticForm(std::move(variance), std::move(score));
    if (rank == 0 || !std::isfinite(chi))
        return std::nullopt;
    return LogRankResult{chi, rank, chiSquareTail(chi, rank)};
}

} // namespace encore::stats
