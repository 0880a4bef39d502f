#include "kpi/survey.h"

#include "kpi/stats/clusters.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace encore::kpi {

namespace {

constexpr QLatin1String kSurvey("KPI16");
constexpr QLatin1String kNps("KPI17");
constexpr qint32 kOncePerDays = 90;

/// Of each case the latest answer; answers outside lowest..highest are no answers.
std::vector<SurveyAnswer> latestPerCase(const std::vector<SurveyAnswer>& answers, int lowest, int highest)
{
    std::vector<SurveyAnswer> kept;
    std::map<qint64, SurveyAnswer> byCase;
    for (const SurveyAnswer& a : answers) {
        if (a.score < lowest || a.score > highest)
            continue;
        if (a.caseId == 0) {
            kept.push_back(a);
            continue;
        }
        const auto [at, added] = byCase.emplace(a.caseId, a);
        if (!added && a.day >= at->second.day)
            at->second = a;
    }
    for (const auto& [id, a] : byCase)
        kept.push_back(a);
    return kept;
}

Figure shareOf(const std::vector<SurveyAnswer>& answers, int atLeast)
{
    stats::ShareByCustomer share;
    for (const SurveyAnswer& a : answers)
        share.add(a.person > 0 ? a.person : -1, a.score >= atLeast);
    return Figure::of(kSurvey, share.share(), share.count(), share.interval(), Undefined::NoReplies);
}

} // namespace

CsatBlock csat(const std::vector<SurveyAnswer>& answers, qint64 sent)
{
    const auto kept = latestPerCase(answers, 1, 5);
    const auto n = static_cast<qint64>(kept.size());
    return {shareOf(kept, 4), sent >= n ? Figure::share(kSurvey, n, sent, Undefined::NoCustomers) : Figure::none(kSurvey, Undefined::NoCustomers, sent)};
}

EffortBlock effort(const std::vector<SurveyAnswer>& answers, int scale)
{
    const auto kept = latestPerCase(answers, 1, scale);
    std::map<qint64, stats::ClusterSum> byPerson;
    qint64 nameless = 0;
    for (const SurveyAnswer& a : kept) {
        stats::ClusterSum& c = byPerson[a.person > 0 ? a.person : --nameless];
        c.y += a.score;
        c.x += 1.0;
    }
    stats::RatioSums sums;
    for (const auto& [person, c] : byPerson)
        sums.add(c.y, c.x);
    EffortBlock b;
    b.mean = kept.empty() ? Figure::none(kSurvey, Undefined::NoReplies) : Figure::of(kSurvey, sums.y / sums.x, static_cast<qint64>(kept.size()), sums.interval(1.0, scale), Undefined::NoReplies);
    b.topTwo = shareOf(kept, scale - 1);
    return b;
}

NpsBlock nps(const std::vector<SurveyAnswer>& answers)
{
    std::vector<SurveyAnswer> sorted = latestPerCase(answers, 0, 10);
    std::sort(sorted.begin(), sorted.end(), [](const SurveyAnswer& a, const SurveyAnswer& b) { return a.person != b.person ? a.person < b.person : a.day < b.day; });
    NpsBlock b;
    qint64 person = 0;
    qint32 counted = 0;
    for (const SurveyAnswer& a : sorted) {
        if (a.person > 0 && a.person == person && a.day - counted < kOncePerDays)
            continue;
        person = a.person;
        counted = a.day;
        ++(a.score >= 9 ? b.promoters : a.score >= 7 ? b.passives : b.detractors);
    }
    const auto points = [](double p, double d, double n) { return 100.0 * (p - d) / n; };
    const auto error = [](double p, double d, double n) { return 100.0 * std::sqrt(std::max(0.0, p / n + d / n - (p - d) * (p - d) / (n * n)) / n); };
    const double p = static_cast<double>(b.promoters);
    const double d = static_cast<double>(b.detractors);
    const double n = p + d + static_cast<double>(b.passives);
    if (n <= 0.0) {
        b.score = Figure::none(kNps, Undefined::NoReplies);
        return b;
    }
    b.standardError = error(p, d, n);
    const double centre = points(p + 1.0, d + 1.0, n + 3.0);
    b.score = Figure::of(kNps, points(p, d, n), static_cast<qint64>(n), stats::normalInterval(centre, error(p + 1.0, d + 1.0, n + 3.0), -100.0, 100.0), Undefined::NoReplies);
    return b;
}

Figure npsChange(const NpsBlock& before, const NpsBlock& after)
{
    if (!before.score || !after.score)
        return Figure::none(kNps, Undefined::NoReplies);
    const double change = *after.score.value - *before.score.value;
    return Figure::of(kNps, change, before.score.n + after.score.n, stats::normalInterval(change, std::hypot(before.standardError, after.standardError), -200.0, 200.0), Undefined::NoReplies);
}

} // namespace encore::kpi
