#include "core/kpi/kpi_fixture.h"

#include "kpi/annoyances.h"
#include "kpi/orders_after_reviews.h"
#include "kpi/review_rows.h"
#include "kpi/stats/random.h"

#include "support/catch.h"

using namespace encore;
using namespace encore::kpi;
using namespace encore::test;
using Catch::Approx;

namespace {

constexpr qint32 kFirst = 2460000;
constexpr qint32 kAsOf = kFirst + 400;

ReviewHistory built(std::vector<ReviewFact> facts)
{
    ReviewHistoryBuilder builder(utcDays());
    qint64 id = 0;
    for (ReviewFact& f : facts) {
        f.id = ++id;
        builder.add(f);
    }
    return builder.build();
}

ReviewFact review(qint32 day, double stars, qint64 customer, qint64 order = 0)
{
    ReviewFact f;
    f.publishedAt = utcOfDay(day) + 36000;
    f.stars = stars;
    f.customer = customer;
    f.order = order;
    f.channel = 1;
    return f;
}

/// A mess of 300 orders and 200 reviews of all kinds and states.
struct Mess {
    OrderHistory orders;
    ReviewHistory reviews;
    KpiOptions options = optionsAt(kAsOf);

    explicit Mess(quint64 seed)
    {
        stats::Random random(seed);
        std::vector<OrderFact> facts;
        for (qint64 customer = 1; customer <= 80; ++customer)
            for (int n = int(random.below(6)); n >= 0; --n) {
                const auto day = qint32(kFirst + random.below(380));
                facts.push_back(order(customer, day, 1000, day + qint32(random.below(9))));
            }
        std::sort(facts.begin(), facts.end(), [](const OrderFact& a, const OrderFact& b) { return a.customer != b.customer ? a.customer < b.customer : a.placedAt < b.placedAt; });
        orders = historyOf(facts);
        std::vector<ReviewFact> written;
        for (int i = 0; i < 200; ++i) {
            ReviewFact f = review(qint32(kFirst + random.below(400)), 1 + double(random.below(5)), qint64(random.below(90)));
            f.kind = random.below(5) == 0 ? ReviewKind::Question : ReviewKind::Review;
            f.loggedAt = f.publishedAt + qint64(random.below(90000));
            if (random.below(3) > 0)
                f.repliedAt = f.publishedAt + qint64(random.below(400000)) - 2000;
            if (random.below(4) > 0)
                f.dueAt = f.publishedAt + 86400;
            if (random.below(12) == 0)
                f.removedAt = f.publishedAt + qint64(random.below(300000));
            f.replyStateKnown = random.below(10) > 0;
            f.archived = random.below(15) == 0;
            f.bulkImported = random.below(8) == 0;
            f.notOurs = random.below(20) == 0;
            f.channel = qint16(1 + random.below(3));
            f.owed = f.repliedAt == kNoInstant ? i % 3 > 0 : i % 20 == 0; // one that was answered may be open again
            if (i % 7 == 0)
                f.putOffUntil = utcOfDay(kAsOf + 1 + i);
            written.push_back(f);
        }
        reviews = built(written);
        options.from = kFirst + 30;
        options.to = kAsOf;
    }

    std::vector<BehindRow> rows(const AnswerQuery& query) const { return answerRows(orders, reviews, options, query); }
};

qint64 hitsIn(const std::vector<BehindRow>& rows)
{
    return std::count_if(rows.begin(), rows.end(), [](const BehindRow& r) { return r.hit; });
}

void checkShare(const Figure& figure, const std::vector<BehindRow>& rows)
{
    CHECK(figure.n == qint64(rows.size()));
    if (figure.value)
        CHECK(*figure.value * double(figure.n) == Approx(double(hitsIn(rows))));
}

} // namespace

TEST_CASE("the rows behind each figure of answers are as many as the figure says", "[kpi][rows]")
{
    for (const quint64 seed : {1, 2, 3}) {
        const Mess mess(seed);
        const KpiReport report = computeKpis(mess.orders, mess.reviews, mess.options);
        for (const ReviewKind kind : {ReviewKind::Review, ReviewKind::Question, ReviewKind::Request}) {
            const ResponseBlock& block = report.response[std::size_t(kind)];
            AnswerQuery query;
            query.kind = kind;
            const auto all = mess.rows(query);
            CHECK(block.items == qint64(all.size()));
            CHECK(block.answered == hitsIn(all));
            for (std::size_t speed = 0; speed <= 5; ++speed) {
                query.speed = AnswerSpeed(speed);
                CHECK(qint64(mess.rows(query).size()) == (speed < 5 ? block.buckets[speed] : block.items - block.answered));
            }
            query.speed.reset();
            query.list = AnswerList::Waiting;
            CHECK(qint64(mess.rows(query).size()) == block.waiting);
            query.mood = Mood::Negative;
            CHECK(qint64(mess.rows(query).size()) == block.waitingByMood[0]);
            query.list = AnswerList::Inbox;
            CHECK(qint64(mess.rows(query).size()) == block.unhappy.waiting);
            query.mood.reset();
            query.list = AnswerList::SevenDays;
            checkShare(block.rate7d, mess.rows(query));
            query.list = AnswerList::Ever;
            checkShare(block.rateEver, mess.rows(query));
            query.list = AnswerList::Handled;
            CHECK(qint64(mess.rows(query).size()) == block.handling.n);
            query.list = AnswerList::Noticed;
            CHECK(qint64(mess.rows(query).size()) == block.detectionLag.n);
            query.list = AnswerList::Due;
            checkShare(block.slaMet, mess.rows(query));
            query.hit = false;
            CHECK(qint64(mess.rows(query).size()) == block.slaBreached);
            query.hit.reset();
            qint64 breached = 0;
            for (const ResponseBlock::Month& month : block.months) {
                query.month = month.month;
                query.list = AnswerList::Due;
                checkShare(month.slaMet, mess.rows(query));
                query.list = AnswerList::Noticed;
                CHECK(qint64(mess.rows(query).size()) == month.detectionLag.n);
                query.list = AnswerList::Answerable;
                CHECK(qint64(mess.rows(query).size()) == month.median.n);
                breached += month.slaBreached;
            }
            CHECK(breached == block.slaBreached);
        }
        qint64 months = 0;
        for (const RatingBlock::Month& month : report.rating.months) {
            RatingQuery query;
            query.month = month.month;
            query.mood = Mood::Negative;
            CHECK(qint64(ratingRows(mess.orders, mess.reviews, mess.options, query).size()) == month.negative);
            months += month.negative;
        }
        CHECK(months == report.rating.negative);
    }
}

TEST_CASE("the orders behind a cell of review, reply and next order", "[kpi][rows]")
{
    const Mess mess(7);
    const KpiReport report = computeKpis(mess.orders, mess.reviews, mess.options);
    qint64 orders = 0;
    for (const ReviewClassRow& row : report.reviewLink.rows) {
        orders += row.orders;
        for (std::size_t d = 0; d < row.p.size(); ++d) {
            const auto behind = reviewClassOrders(mess.orders, mess.reviews, mess.options, row.reviewClass, row.p[d].days);
            CHECK(row.p[d].figure.n == qint64(behind.size()));
            CHECK(row.returned[d] == hitsIn(behind));
            const auto people = reviewClassCustomers(mess.orders, mess.reviews, mess.options, row.reviewClass, row.p[d].days);
            CHECK(people.size() <= behind.size());
            CHECK(people.empty() == behind.empty());
        }
    }
    CHECK(orders > 100);
}

TEST_CASE("who has not bought again is each in one class, once, and of the period", "[kpi][rows]")
{
    const qint32 d = kAsOf - 60;
    // Customer 1 came back; 2 wrote an angry review and got no answer; 3 got one, too late for the class;
    // 4 wrote nothing; 5 is from before the period.
    const OrderHistory orders = historyOf({order(1, d, 1000, d + 1), order(1, d + 30, 1000, d + 31), order(2, d - 90, 1000, d - 89), order(2, d, 1000, d + 1), order(3, d, 1000, d + 1),
                                           order(4, d, 1000, d + 1), order(5, d - 200, 1000, d - 199)});
    ReviewFact late = review(d + 3, 1, 3);
    late.repliedAt = late.publishedAt + 40 * 86400;
    const ReviewHistory reviews = built({review(d + 3, 2, 2), late});
    KpiOptions options = optionsAt(kAsOf);
    options.from = d - 10;
    options.to = kAsOf;
    const auto away = stillAway(orders, reviews, options);
    const auto& unanswered = away[std::size_t(ReviewClass::NegativeUnanswered)];
    REQUIRE(unanswered.size() == 1);
    CHECK(unanswered[0].customer == 2);
    CHECK(unanswered[0].review == 1);
    CHECK(unanswered[0].order == 4);
    // Customer 1's last order is known since day 14 as well and drew no review.
    const auto& silent = away[std::size_t(ReviewClass::None)];
    REQUIRE(silent.size() == 2);
    CHECK(silent[0].customer == 1);
    CHECK(silent[1].customer == 4);
    CHECK(away[std::size_t(ReviewClass::NegativeLate)].empty());
}

TEST_CASE("orders after reviews: new ones, and repeat ones by the last review before", "[kpi][rows]")
{
    const qint32 d = kFirst;
    // 1: new, then after a happy, then after an unhappy review. 2: twice on the first day, then without a review.
    const OrderHistory orders = historyOf({order(1, d), order(1, d + 40), order(1, d + 80), order(2, d + 5), order(2, d + 5), order(2, d + 50)});
    const ReviewHistory reviews = built({review(d + 10, 5, 1), review(d + 60, 2, 1), review(d + 60, 1, 2)});
    KpiOptions options = optionsAt(d + 100);
    const auto all = ordersAfterReviews(orders, reviews, options);
    CHECK(all.total == std::array<qint64, kOrderOrigins>{3, 1, 0, 1, 1});
    qint64 sum = 0;
    for (const auto& month : all.months)
        for (const qint64 count : month.orders)
            sum += count;
    CHECK(sum == 6);
    const auto unhappy = ordersAfterReviewRows(orders, reviews, options, OrderOrigin::AfterUnhappy);
    REQUIRE(unhappy.size() == 1);
    CHECK(unhappy[0].id == 3);
    options.from = d + 45;
    CHECK(ordersAfterReviews(orders, reviews, options).total == std::array<qint64, kOrderOrigins>{0, 0, 0, 1, 1});
    CHECK(ordersAfterReviews(historyOf({}), built({}), options).months.empty());
}

TEST_CASE("what annoys: a review counts for the product it names, else for the only one of its order", "[kpi][rows]")
{
    const qint32 d = kFirst;
    const OrderHistory orders = historyOf({order(1, d, 1000, d + 1), order(2, d, 1000, d + 1), order(3, d, 1000, d + 1), order(4, d, 1000, d + 1)});
    // Orders 1 to 3 hold product 10, order 3 also 11, order 4 only 11. Review 1: order 1; 2: order 3, names 11;
    // 3: order 3, names none, so it counts for none; 4: names 10, of nobody known.
    const ReviewHistory reviews = built({review(d + 5, 2, 1, 1), review(d + 5, 1, 3, 3), review(d + 6, 3, 3, 3), review(d + 7, 1, 0), review(d + 8, 5, 2, 2)});
    ProductLinks links;
    links.lines = {{1, 10}, {2, 10}, {3, 10}, {3, 11}, {4, 11}};
    links.reviews = {{2, 11}, {4, 10}};
    const KpiOptions options = optionsAt(d + 50);
    const ProductFigures figures = productFigures(orders, reviews, links, options);
    const auto& products = figures.annoying;
    REQUIRE(products.size() == 2);
    CHECK(products[0].id == 10);
    CHECK(products[0].reviews == 2);
    CHECK(products[0].share.n == 3);
    CHECK(*products[0].share.value == Approx(1.0 / 3));
    CHECK(products[0].share.low);
    CHECK(products[1].id == 11);
    CHECK(products[1].reviews == 1);
    CHECK(*products[1].share.value == Approx(0.5));
    CHECK(annoyingReviews(orders, reviews, links, options, 10).size() == 2);
    // KPI18 by product, the lowest first by the mean with ten reviews of the shop's mean (2.4) added.
    const auto& ratings = figures.ratings;
    REQUIRE(ratings.size() == 2);
    CHECK(ratings[0].id == 11);
    CHECK(*ratings[0].rating.value == Approx(1.0));
    CHECK(ratings[0].rank == Approx(25.0 / 11));
    CHECK(ratings[1].id == 10);
    CHECK(ratings[1].rating.n == 3);
    CHECK(*ratings[1].rating.value == Approx(8.0 / 3));
    CHECK(ratings[1].rank == Approx(32.0 / 13));
    CHECK(ratings[1].low == 2);
    CHECK(productReviews(orders, reviews, links, options, 10).size() == 3);
    const auto channels = annoyingChannels(orders, reviews, options);
    REQUIRE(channels.size() == 1);
    CHECK(channels[0].reviews == 4);
    CHECK(*channels[0].share.value == Approx(0.8));
    CHECK(productFigures(historyOf({}), built({}), {}, options).annoying.empty());
}
