#include "reviews/money_at_risk.h"

#include "kpi/review_link.h"
#include "support/core/case_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

kpi::Figure share(double value, qint64 n, double low, double high)
{
    kpi::Figure f;
    f.value = value;
    f.n = n;
    f.low = low;
    f.high = high;
    return f;
}

kpi::ReviewLinkBlock block(const kpi::Figure& fast, const kpi::Figure& silent, double p)
{
    kpi::ReviewLinkBlock made;
    for (const auto& [which, figure] : {std::pair{kpi::ReviewClass::NegativeFast, fast}, std::pair{kpi::ReviewClass::NegativeUnanswered, silent}}) {
        kpi::ReviewClassRow& row = made.rows[std::size_t(which)];
        row.reviewClass = which;
        row.orders = figure.n;
        row.p.resize(3);
        row.p[1].figure = figure;
        row.returned = {0, qint64(std::lround(double(figure.n) * *figure.value)), 0};
    }
    made.pValue = p;
    return made;
}

} // namespace

TEST_CASE("money is named only where both classes are large enough and clearly differ", "[reviews][risk]")
{
    const ReviewStake stake{3, Money(1'000'000)};
    const AnswerWorth clear = answerWorth(block(share(.6, 60, .5, .7), share(.25, 50, .15, .35), .001));
    REQUIRE(clear.gain);
    CHECK(std::abs(*clear.gain - .35) < 1e-12);
    CHECK(clear.atRisk(stake)->minor == 350'000);
    CHECK(clear.fastReturned == 36);
    CHECK_FALSE(clear.atRisk({}));
    CHECK_FALSE(clear.needed);
    kpi::ReviewLinkBlock lacking = block(share(.6, 20, .4, .8), share(.4, 10, .1, .7), .3);
    lacking.rows[std::size_t(kpi::ReviewClass::NegativeFast)].needed = 8;
    CHECK_FALSE(answerWorth(lacking).needed);
    lacking.rows[std::size_t(kpi::ReviewClass::NegativeUnanswered)].needed = 18;
    CHECK(answerWorth(lacking).needed == 18);

    struct Case {
        kpi::Figure fast, silent;
        double p;
    };
    const Case without[]{{share(.6, 27, .5, .7), share(.25, 50, .15, .35), .001},     // too few answered
                         {share(.6, 60, .5, .7), share(.25, 27, .15, .35), .001},     // too few not answered
                         {share(.6, 60, .3, .8), share(.25, 50, .15, .35), .001},     // they overlap
                         {share(.6, 60, .5, .7), share(.25, 50, .15, .35), .2},       // could be chance
                         {share(.25, 60, .15, .35), share(.6, 50, .5, .7), .001}};    // the answered come back less
    for (const Case& each : without) {
        const AnswerWorth worth = answerWorth(block(each.fast, each.silent, each.p));
        CHECK_FALSE(worth.gain);
        CHECK_FALSE(worth.atRisk(stake));
        CHECK(worth.fastOrders == each.fast.n);
    }
    CHECK(answerWorth({}) == AnswerWorth());
}

TEST_CASE_METHOD(CaseFixture, "by what is at risk: unhappy known customers first, in orders or in money", "[reviews][risk]")
{
    const qint64 now = clock.nowUtc();
    const CustomerId often = customer(QStringLiteral("Often")), dear = customer(QStringLiteral("Dear"));
    for (int i = 1; i <= 3; ++i)
        order(often, now - i * 30 * 86400, 10'000);
    order(often, now - 400 * 86400, 9'000'000);     // longer ago than what is counted
    order(dear, now - 10 * 86400, 500'000);
    const auto unhappy = [&](CustomerId who, qint64 due) {
        return review([&](Review& r) {
            r.customer = who;
            r.dueAt = now + due;
        });
    };
    const ReviewId ofOften = unhappy(often, 9000), ofDear = unhappy(dear, 8000), stranger = unhappy({}, 100);
    const ReviewId happy = review([&](Review& r) {
        r.customer = dear;
        r.stars = 5;
        r.dueAt = now + 50;
    });
    const ReviewId without = review([&](Review& r) {
        r.stars.reset();
        r.rating.reset();
    });

    ReviewRepository& reviews = store->reviews();
    ReviewFilter f;
    f.now = now;
    using Ids = std::vector<ReviewId>;
    CHECK(must(reviews.ids(f, ReviewSort::AtRisk)) == Ids{ofOften, ofDear, happy, stranger, without});
    f.riskInMoney = true;
    CHECK(must(reviews.ids(f, ReviewSort::AtRisk)) == Ids{ofDear, ofOften, happy, stranger, without});
    CHECK(must(reviews.firstIds(f, ReviewSort::AtRisk, 2)) == Ids{ofDear, ofOften});

    const ReviewId asked[]{ofOften, ofDear, stranger, happy};
    const auto stakes = must(reviews.stakes(asked, now));
    CHECK(stakes.size() == 2);
    CHECK(stakes.value(ofOften).orders == 3);
    CHECK(stakes.value(ofOften).net.minor == 30'000);
    CHECK(stakes.value(ofDear).net.minor == 500'000);
    CHECK_FALSE(must(readAnswerWorth(*store)).gain);

    // Of equals the one that others read; a bare rating and a private channel are read by nobody else.
    const CustomerId other = customer(QStringLiteral("Other"));
    order(other, now - 10 * 86400, 500'000);
    const ReviewId bare = review([&](Review& r) {
        r.customer = other;
        r.dueAt = now + 10;
        r.text.clear();
    });
    CHECK(must(reviews.ids(f, ReviewSort::AtRisk)) == Ids{ofDear, bare, ofOften, happy, stranger, without});
    const ReviewId both[]{bare, ofDear};
    CHECK(must(reviews.stakes(both, now)).value(ofDear).readByAll);
    CHECK_FALSE(must(reviews.stakes(both, now)).value(bare).readByAll);

    Statement plan = store->db().prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + reviewListSql(f, ReviewSort::AtRisk));
    must(plan.run());
    QString lines;
    while (plan.next())
        lines += plan.text(3) + QLatin1Char('\n');
    CHECK(lines.contains(QStringLiteral("orders_for_figures")));
}
