#include "kpi/before_after.h"
#include "kpi/resolution.h"
#include "kpi/survey.h"

#include "support/catch.h"

using namespace encore;
using namespace encore::kpi;
using Catch::Approx;

TEST_CASE("satisfaction and effort: the latest answer of a case, odd scores left out", "[kpi][survey]")
{
    std::vector<SurveyAnswer> answers{{1, 1, 10, 2}, {1, 1, 12, 5}, {2, 2, 10, 4}, {3, 3, 10, 1}, {4, 4, 10, 9}};
    const CsatBlock b = csat(answers, 10);
    CHECK(b.satisfied.n == 3);
    CHECK(*b.satisfied.value == Approx(2.0 / 3));
    CHECK(*b.answerRate.value == Approx(0.3));
    CHECK_FALSE(csat({}, 0).satisfied);
    CHECK_FALSE(csat({}, 0).answerRate);
    CHECK(*effort(answers, 5).mean.value == Approx(10.0 / 3));
    CHECK(*effort(answers, 10).topTwo.value == Approx(0.25));
}

TEST_CASE("promoter score: raw value, interval from the counts plus three", "[kpi][survey]")
{
    std::vector<SurveyAnswer> answers;
    for (qint64 p = 1; p <= 100; ++p)
        answers.push_back({p, 0, 100, p <= 50 ? 10 : p <= 80 ? 8 : 3});
    const NpsBlock b = nps(answers);
    CHECK(*b.score.value == Approx(30.0));
    CHECK(b.standardError == Approx(100 * std::sqrt((0.5 + 0.2 - 0.09) / 100)));
    CHECK(*b.score.low > 10.0);
    CHECK(*b.score.high < 48.0);
    answers.push_back({1, 0, 150, 0}); // within 90 days of the first answer
    CHECK(nps(answers).detractors == 20);
    answers.push_back({1, 0, 191, 0});
    CHECK(nps(answers).detractors == 21);
    CHECK(*npsChange(b, b).value == 0.0);
    CHECK(*npsChange(b, b).low < 0.0);
    CHECK_FALSE(nps({}).score);
    const NpsBlock all = nps({{1, 0, 1, 10}});
    CHECK(*all.score.high <= 100.0);
    CHECK(*all.score.low < *all.score.high);
}

TEST_CASE("resolution: waits come off, a reopened closing is void, open cases wait", "[kpi][resolution]")
{
    constexpr qint64 h = 3600;
    std::vector<CaseFact> cases;
    for (int i = 0; i < 9; ++i)
        cases.push_back({i + 1, 0, {10 * h}, {}, {{2 * h, 6 * h}}});
    CaseFact reopened{20, 0, {h, 20 * h}, {2 * h}, {}};
    cases.push_back(reopened);
    CaseFact late{21, 0, {h}, {h + 8 * 86400}, {}};
    cases.push_back(late);
    cases.push_back({22, 0, {}, {}, {}});
    const ResolutionBlock b = resolution(cases, 1000 * h);
    CHECK(b.closed == 11);
    CHECK(b.open == 1);
    CHECK(*b.whole.median.value == Approx(10.0));
    CHECK(*b.own.median.value == Approx(6.0));
    CHECK(*b.whole.medianClosed.value == Approx(10.0));
    CHECK_FALSE(resolution({}, 10).whole.median);
}

TEST_CASE("before and after: equal windows, Newcombe for people seen once, wider for the same people", "[kpi][change]")
{
    const ChangeWindows w = changeWindows(1000, 30, 3);
    CHECK(w.beforeTo - w.beforeFrom == 27);
    CHECK(w.afterFrom == 1003);
    CHECK(w.afterTo - w.afterFrom == 27);
    std::vector<ChangeUnit> units;
    for (int i = 0; i < 150; ++i)
        units.push_back({i, i < 70, i < 70 ? (i < 56 ? 1.0 : 0.0) : (i < 118 ? 1.0 : 0.0)});
    const ChangeFigure c = changeOfShare(units);
    CHECK(*c.difference.value == Approx(0.2));
    CHECK(*c.difference.low == Approx(0.0524).margin(1e-4));
    for (ChangeUnit& u : units)
        u.customer /= 10;
    const ChangeFigure d = changeOfShare(units);
    CHECK(*d.difference.value == Approx(0.2));
    CHECK(d.difference.low != c.difference.low);
    CHECK(*changeOfMedian(units).difference.value == Approx(0.0));
    const Figure did = differenceInDifferences(d, d);
    CHECK(*did.value == 0.0);
    CHECK(*did.high == Approx(stats::kZ * std::sqrt(2 * d.variance)));
    CHECK_FALSE(changeOfMean({}).difference);
}

TEST_CASE("compensation: a balance against matched cases, counts under thirty", "[kpi][compensation]")
{
    std::vector<CompensationCase> cases;
    for (qint64 i = 1; i <= 40; ++i)
        cases.push_back({i, i % 4, true, 500, 3000, true});
    for (qint64 i = 1; i <= 40; ++i)
        cases.push_back({100 + i, i % 4, false, 0, 1000, true});
    cases.push_back({300, 99, true, 500, 100000, true});
    const CompensationBlock b = compensation(cases);
    CHECK(b.cases == 41);
    CHECK(b.unmatched == 1);
    CHECK(*b.balance.value == Approx(40 * (3000 - 1000 - 500)));
    CHECK(*b.roi.value == Approx(3.0));
    cases.resize(20);
    CHECK_FALSE(compensation(cases).balance);
    CHECK(compensation({}).cases == 0);
}

TEST_CASE("topics: one person counts once per order", "[kpi][topic]")
{
    const std::vector<Mention> texts{{1, 5, true}, {1, 5, true}, {2, 6, false}, {-1, 0, true}, {-1, 0, false}};
    const Figure f = topicPrevalence(texts);
    CHECK(f.n == 4);
    CHECK(*f.value == Approx(0.5));
    CHECK(*topicPerOrder(texts, 52).value == Approx(1.0 / 52));
    CHECK_FALSE(topicPerOrder({}, 0));
}
