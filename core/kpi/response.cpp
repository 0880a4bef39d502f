#include "kpi/response.h"

#include "kpi/answer_items.h"
#include "kpi/sla.h"
#include "kpi/stats/clusters.h"
#include "kpi/stats/quantile.h"

#include <map>

namespace encore::kpi {

namespace {

constexpr QLatin1String kWait("KPI11");
constexpr QLatin1String kAnswered("KPI11-answered");
constexpr QLatin1String kNineOfTen("KPI11-p90");
constexpr QLatin1String kHandling("KPI11-handling");
constexpr QLatin1String kLag("KPI12");
constexpr QLatin1String kRate("KPI13");
constexpr double kHour = 3600.0;
constexpr qint64 kDaySeconds = 86400;
constexpr qint32 kRateDays = 7;

qint64 clusterOf(const ReviewHistory& r, std::size_t i) { return r.customer[i] > 0 ? r.customer[i] : -1; }

Figure medianHours(QLatin1String id, std::vector<double>& hours, Undefined otherwise)
{
    const auto median = stats::quantile(std::span(hours), 0.5);
    std::optional<stats::Interval> interval;
    if (const auto ranks = stats::medianRanks(hours.size())) {
        const auto at = [&](std::size_t rank) {
            std::nth_element(hours.begin(), hours.begin() + static_cast<std::ptrdiff_t>(rank), hours.end());
            return hours[rank];
        };
        interval = stats::Interval{at(ranks->first), at(ranks->second)};
    }
    return Figure::of(id, median, static_cast<qint64>(hours.size()), interval, otherwise);
}

/// Waiting times with everyone who still waits.
struct Waits {
    std::vector<stats::Waiting> units;
    std::vector<double> answered;

    void add(double hours, bool replied, qint64 cluster)
    {
        units.push_back({hours, replied, cluster});
        if (replied)
            answered.push_back(hours);
    }
    Figure median(bool withInterval) const
    {
        if (units.empty())
            return Figure::none(kWait, Undefined::NoReviews);
        const auto curve = stats::SurvivalCurve::fromUnits(units);
        Figure f = Figure::of(kWait, curve.quantile(0.5), curve.count(), std::nullopt, answered.empty() ? Undefined::NoReplies : curve.falls(0.5) ? Undefined::TooFewToTell : Undefined::NotReached);
        if (f && withInterval) {
            const auto [low, high] = curve.medianInterval();
            f.low = low;
            f.high = high;
        }
        return f;
    }
    Figure p90()
    {
        return Figure::of(kNineOfTen, stats::quantile(std::span(answered), 0.9), static_cast<qint64>(answered.size()), std::nullopt, Undefined::NoReplies);
    }
    WaitFigures figures()
    {
        WaitFigures f;
        f.median = median(true);
        f.medianAnswered = medianHours(kAnswered, answered, Undefined::NoReplies);
        f.p90Answered = p90();
        stats::RatioSums mean;
        for (const double h : answered)
            mean.add(h, 1.0);
        f.meanAnswered = mean.clusters > 0 ? Figure::of(kWait, mean.y / mean.x, mean.clusters, std::nullopt, Undefined::NoReplies) : Figure::none(kWait, Undefined::NoReplies);
        return f;
    }
};

struct Rate {
    stats::ShareByCustomer answers;
    Figure figure() const
    {
        return Figure::of(kRate, answers.share(), answers.count(), answers.interval(), Undefined::NoneMature);
    }
};

struct MonthSums {
    Waits waits;
    Rate rate;
    SlaTally sla;
};

} // namespace

ResponseBlock responseFigures(const ReviewHistory& r, const Scope& scope, qint64 asOfEnd, ReviewKind kind, const WorkingSeconds& working)
{
    ResponseBlock b;
    b.kind = kind;
    Waits wall;
    Waits shop;
    Rate rate7;
    Rate ever;
    std::array<Rate, 3> byMood;
    SlaTally sla;
    std::vector<double> lags;
    std::vector<double> handling;
    std::map<qint32, MonthSums> months;
    std::map<qint32, std::vector<double>> monthLags;
    qint64 asked = 0;
    const bool whole = r.size() > 0 && scope.from <= scope.to;
    const MonthTable table(whole ? scope.from : scope.asOf, scope.asOf);

    for (std::size_t i = 0; i < r.size(); ++i) {
        if (r.mood[i] == Mood::Negative && isOwed(r, i, scope, kind)) {
            const bool putOff = r.has(i, ReviewHistory::PutOff);
            if (scope.inPeriod(r.publishedDay[i]))
                ++(putOff ? b.unhappy.putOff : b.unhappy.waiting);
            else
                b.unhappy.waitingElsewhere += putOff ? 0 : 1;
        }
        if (!isAsked(r, i, scope, kind))
            continue;
        ++asked;
        const qint64 published = r.published[i];
        if (r.logged[i] != kNoInstant && !r.has(i, ReviewHistory::BulkImported) && r.logged[i] < asOfEnd) {
            lags.push_back(static_cast<double>(std::max<qint64>(0, r.logged[i] - published)) / kHour);
            monthLags[table.monthOf(r.publishedDay[i])].push_back(lags.back());
        }
        const qint64 cluster = clusterOf(r, i);
        if (isJudged(r, i)) {
            sla.add(r.due[i], endOfDue(r, i, asOfEnd), asOfEnd, cluster);
            months[table.monthOf(r.publishedDay[i])].sla.add(r.due[i], endOfDue(r, i, asOfEnd), asOfEnd, cluster);
        }
        if (!r.has(i, ReviewHistory::ReplyKnown)) {
            ++b.unknownState;
            b.unhappy.unknownState += r.mood[i] == Mood::Negative ? 1 : 0;
            continue;
        }
        if (!isAnswerable(r, i))
            continue;
        ++b.items;
        const auto [replied, removed, answered, hours, end] = answerItem(r, i, asOfEnd);
        b.answered += answered ? 1 : 0;
        b.waiting += answered || removed ? 0 : 1;
        if (!answered && !removed && r.mood[i] != Mood::Unknown)
            ++b.waitingByMood[static_cast<std::size_t>(r.mood[i]) - 1];
        b.unhappy.closed += !answered && !removed && r.mood[i] == Mood::Negative && !r.has(i, ReviewHistory::Owed) ? 1 : 0;
        b.replyBeforeReview += answered && r.replied[i] < published ? 1 : 0;
        wall.add(hours, answered, cluster);
        MonthSums& month = months[table.monthOf(r.publishedDay[i])];
        month.waits.add(hours, answered, cluster);
        if (working) {
            const qint64 seconds = std::max<qint64>(0, working(published, end));
            shop.add(static_cast<double>(seconds) / kHour, answered, cluster);
            b.answeredOutsideHours += answered && seconds == 0 && end > published ? 1 : 0;
        }
        if (answered) {
            ++b.buckets[static_cast<std::size_t>(speedOf({replied, removed, answered, hours, end}))];
            if (r.logged[i] != kNoInstant && !r.has(i, ReviewHistory::BulkImported))
                handling.push_back(static_cast<double>(std::max<qint64>(0, r.replied[i] - std::max(r.logged[i], published))) / kHour);
        }

        const bool removedAtOnce = r.removed[i] != kNoInstant && r.removed[i] - published < kDaySeconds;
        if (removedAtOnce)
            continue;
        ever.answers.add(cluster, replied);
        if (scope.asOf - r.publishedDay[i] >= kRateDays) {
            const bool soon = replied && r.repliedDay[i] - r.publishedDay[i] <= kRateDays;
            rate7.answers.add(cluster, soon);
            month.rate.answers.add(cluster, soon);
            if (r.mood[i] != Mood::Unknown)
                byMood[static_cast<std::size_t>(r.mood[i]) - 1].answers.add(cluster, soon);
        }
    }

    b.wall = wall.figures();
    if (working) {
        b.working = shop.figures();
        b.working->median.definition = QLatin1String("KPI11-working");
    }
    b.rate7d = rate7.figure();
    b.rateEver = ever.figure();
    if (!b.rateEver)
        b.rateEver.reason = Undefined::NoReviews;
    for (std::size_t m = 0; m < byMood.size(); ++m)
        b.rate7dByMood[m] = byMood[m].figure();
    b.slaMet = sla.figure();
    b.slaBreached = sla.breached();
    b.slaPending = sla.pending();
    b.detectionLag = medianHours(kLag, lags, asked > 0 ? Undefined::NoticingUnknown : Undefined::NoReviews);
    b.handling = medianHours(kHandling, handling, Undefined::NoReplies);
    if (b.items == 0 && b.unknownState > 0)
        for (Figure* f : {&b.wall.median, &b.wall.medianAnswered, &b.wall.p90Answered, &b.rate7d, &b.rateEver, &b.slaMet, &b.handling})
            f->reason = Undefined::RepliesUnknown;
    for (auto& [month, sums] : months)
        b.months.push_back({month, sums.waits.median(true), sums.waits.p90(), sums.rate.figure(), sums.sla.figure(), sums.sla.breached(), medianHours(kLag, monthLags[month], Undefined::NoticingUnknown)});
    return b;
}

} // namespace encore::kpi
