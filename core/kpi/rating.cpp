#include "kpi/rating.h"

#include "kpi/mean_by_customer.h"

#include <cmath>
#include <map>

namespace encore::kpi {

namespace {

constexpr QLatin1String kBalance("KPI19");

std::size_t starIndex(double stars) { return static_cast<std::size_t>(std::clamp(std::lround(stars), 1L, 5L) - 1); }

Figure balanceOf(qint64 positive, qint64 negative)
{
    const qint64 n = positive + negative;
    if (n == 0)
        return Figure::none(kBalance, Undefined::NoReviews);
    return Figure::of(kBalance, static_cast<double>(positive - negative) / static_cast<double>(n), n, std::nullopt, Undefined::NoReviews);
}

Figure neededFigure(const Figure& rating)
{
    if (!rating)
        return Figure::none(kBalance, Undefined::NoReviews);
    return Figure::of(kBalance, positivesNeeded(*rating.value, 1.0), rating.n, std::nullopt, Undefined::NotPossible);
}

} // namespace

std::optional<double> positivesNeeded(double mean, double stars)
{
    if (!std::isfinite(mean) || !(mean < 5.0))
        return std::nullopt;
    return std::max(0.0, std::ceil((mean - stars) / (5.0 - mean) - 1e-9));
}

std::optional<double> positivesToReach(double mean, qint64 n, double goal)
{
    if (!std::isfinite(mean) || n < 0)
        return std::nullopt;
    if (mean >= goal)
        return 0.0;
    if (!(goal < 5.0))
        return std::nullopt;
    return std::max(0.0, std::ceil(static_cast<double>(n) * (goal - mean) / (5.0 - goal) - 1e-9));
}

std::optional<double> weeksAtPace(double needed, qint64 fiveStars, qint32 days)
{
    constexpr qint64 fewest = 5;
    if (fiveStars < fewest || days <= 0 || !std::isfinite(needed))
        return std::nullopt;
    return needed * days / (7.0 * static_cast<double>(fiveStars));
}

double bayesianMean(double sum, qint64 n, double shopMean)
{
    constexpr double c = 10.0;
    return (c * shopMean + sum) / (c + static_cast<double>(n));
}

Figure netSentiment(qint64 positive, qint64 all)
{
    Figure f = Figure::share(kBalance, positive, all, Undefined::NoReviews);
    for (std::optional<double>* part : {&f.value, &f.low, &f.high})
        if (*part)
            *part = 2.0 * **part - 1.0;
    return f;
}

RatingBlock ratingFigures(const ReviewHistory& r, const Scope& scope, bool includeIncentivised, bool includeNotOurs)
{
    struct ChannelSums {
        MeanByCustomer mean;
        std::array<qint64, 5> byStars{};
        qint64 count = 0;
    };
    struct MonthSums {
        MeanByCustomer mean;
        std::array<qint64, 4> moods{};
    };
    RatingBlock b;
    MeanByCustomer all;
    MeanByCustomer recent;
    std::array<qint64, 4> moods{};
    std::map<qint16, ChannelSums> channels;
    std::map<qint32, MonthSums> months;
    const MonthTable table(scope.from <= scope.to ? scope.from : scope.asOf, scope.asOf);
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (r.kind[i] != ReviewKind::Review || r.publishedDay[i] > scope.asOf || !scope.sees(r.channel[i]) || r.has(i, ReviewHistory::Junk)
            || (!includeIncentivised && r.has(i, ReviewHistory::Incentivised)) || (!includeNotOurs && r.has(i, ReviewHistory::NotOurs)))
            continue;
        const double stars = r.stars[i];
        if (stars > 0.0 && scope.asOf - r.publishedDay[i] < kRecentDays)
            recent.add(r.customer[i], stars);
        if (!scope.inPeriod(r.publishedDay[i]))
            continue;
        ++b.count;
        ChannelSums& channel = channels[r.channel[i]];
        MonthSums& month = months[table.monthOf(r.publishedDay[i])];
        ++channel.count;
        ++moods[static_cast<std::size_t>(r.mood[i])];
        ++month.moods[static_cast<std::size_t>(r.mood[i])];
        if (stars > 0.0) {
            all.add(r.customer[i], stars);
            channel.mean.add(r.customer[i], stars);
            month.mean.add(r.customer[i], stars);
            ++b.byStars[starIndex(stars)];
            ++channel.byStars[starIndex(stars)];
        }
    }
    const auto count = [](const std::array<qint64, 4>& m, Mood mood) { return m[static_cast<std::size_t>(mood)]; };
    b.rating = all.figure();
    b.recent = recent.figure();
    b.recent.definition = QLatin1String("KPI18-90d");
    b.positive = count(moods, Mood::Positive);
    b.neutral = count(moods, Mood::Neutral);
    b.negative = count(moods, Mood::Negative);
    b.ratio = b.negative > 0 ? Figure::of(kBalance, static_cast<double>(b.positive) / static_cast<double>(b.negative), b.positive + b.negative, std::nullopt, Undefined::NoNegatives)
                             : Figure::none(kBalance, b.count > 0 ? Undefined::NoNegatives : Undefined::NoReviews);
    b.balance = balanceOf(b.positive, b.negative);
    b.positivesNeeded = neededFigure(b.rating);
    for (auto& [channel, sums] : channels) {
        const Figure rating = sums.mean.figure();
        b.channels.push_back({channel, sums.count, rating, sums.byStars, neededFigure(rating)});
    }
    for (auto& [month, sums] : months)
        b.months.push_back({month, count(sums.moods, Mood::Positive), count(sums.moods, Mood::Neutral), count(sums.moods, Mood::Negative), sums.mean.figure(),
                            balanceOf(count(sums.moods, Mood::Positive), count(sums.moods, Mood::Negative))});
    return b;
}

} // namespace encore::kpi
