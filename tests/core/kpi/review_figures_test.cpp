#include "core/kpi/kpi_fixture.h"
#include "kpi/review_rows.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace encore;
using namespace encore::kpi;
using namespace encore::test;
using Catch::Approx;

namespace {

constexpr qint32 kStart = 2460000;

ReviewFact review(qint32 day, double stars, qint64 customer = 0)
{
    ReviewFact f;
    f.publishedAt = utcOfDay(day) + 36000;
    f.stars = stars;
    f.customer = customer;
    f.channel = 1;
    return f;
}

ReviewHistory reviewsOf(const std::vector<ReviewFact>& facts)
{
    ReviewHistoryBuilder builder(utcDays());
    qint64 id = 0;
    for (ReviewFact f : facts) {
        f.id = ++id;
        builder.add(f);
    }
    return builder.build();
}

qint64 instant(const QByteArray& iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso) + QLatin1Char('Z'), Qt::ISODate).toSecsSinceEpoch();
}

} // namespace

TEST_CASE("reply times of real reviews: answered only, and with those who still wait", "[kpi][response]")
{
    const QString path = sharedData("replies/review_replies_anon.csv");
    if (path.isEmpty())
        return;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    file.readLine();
    std::vector<ReviewFact> facts;
    qint64 last = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        ReviewFact f;
        f.stars = cells[2].toDouble();
        f.publishedAt = instant(cells[4]);
        if (!cells[5].isEmpty())
            f.repliedAt = instant(cells[5]);
        last = std::max({last, f.publishedAt, f.repliedAt});
        facts.push_back(f);
    }
    const ReviewHistory reviews = reviewsOf(facts);
    const KpiOptions options = optionsAt(static_cast<qint32>(utcDays().julianDay(last)));
    const ResponseBlock r = computeKpis(OrderHistory(), reviews, options).response[0];
    CHECK(r.items == 1323);
    CHECK(r.answered == 743);
    CHECK(r.replyBeforeReview == 32);
    CHECK(*r.wall.medianAnswered.value == Approx(17.675));
    CHECK(*r.wall.p90Answered.value == Approx(228.910).epsilon(1e-5));
    CHECK(*r.wall.median.value == Approx(194.9).epsilon(1e-3));
    CHECK(*r.rateEver.value == Approx(.561602).epsilon(1e-5));
    const RatingBlock rating = computeKpis(OrderHistory(), reviews, options).rating;
    CHECK(*rating.rating.value == Approx(2.569160997732426));
    CHECK(rating.byStars == std::array<qint64, 5>{685, 71, 85, 93, 389});
}

TEST_CASE("replies: unknown state, archived, removed, young and unanswerable reviews", "[kpi][response]")
{
    std::vector<ReviewFact> facts;
    const auto add = [&](qint32 day, auto change) {
        ReviewFact f = review(day, 2);
        change(f);
        facts.push_back(f);
    };
    add(kStart, [](ReviewFact& f) { f.repliedAt = f.publishedAt + 3600; f.dueAt = f.publishedAt + 7200; });
    add(kStart, [](ReviewFact& f) { f.repliedAt = f.publishedAt + 86400 * 8; f.dueAt = f.publishedAt + 7200; });
    add(kStart, [](ReviewFact& f) { f.dueAt = f.publishedAt + 7200; });
    add(kStart, [](ReviewFact& f) { f.replyStateKnown = false; });
    add(kStart, [](ReviewFact& f) { f.archived = true; });
    add(kStart, [](ReviewFact& f) { f.replyPossible = false; });
    add(kStart, [](ReviewFact& f) { f.spam = true; });
    add(kStart, [](ReviewFact& f) { f.removedAt = f.publishedAt + 600; });
    add(kStart + 98, [](ReviewFact& f) { f.dueAt = f.publishedAt + 86400 * 30; });
    add(kStart, [](ReviewFact& f) { f.kind = ReviewKind::Question; });
    const KpiReport report = computeKpis(OrderHistory(), reviewsOf(facts), optionsAt(kStart + 100));
    const ResponseBlock& r = report.response[0];
    CHECK(r.items == 5);
    CHECK(r.unknownState == 1);
    CHECK(r.answered == 2);
    CHECK(r.waiting == 2);
    CHECK(r.rate7d.n == 3);
    CHECK(*r.rate7d.value == Approx(1.0 / 3));
    CHECK(*r.slaMet.value == Approx(1.0 / 3));
    CHECK(r.slaMet.n == 3);
    CHECK(r.slaPending == 1);
    CHECK(report.response[1].items == 1);
    CHECK(report.response[2].items == 0);
    CHECK(report.response[2].wall.median.reason == Undefined::NoReviews);
}

TEST_CASE("working time and answers while closed", "[kpi][response]")
{
    std::vector<ReviewFact> facts;
    for (int i = 0; i < 10; ++i) {
        ReviewFact f = review(kStart + i, 2);
        f.repliedAt = f.publishedAt + 7200;
        facts.push_back(f);
    }
    const auto closed = computeKpis(OrderHistory(), reviewsOf(facts), optionsAt(kStart + 100), [](qint64, qint64) { return qint64(0); });
    CHECK(closed.response[0].answeredOutsideHours == 10);
    CHECK(*closed.response[0].working->medianAnswered.value == 0.0);
    const auto half = computeKpis(OrderHistory(), reviewsOf(facts), optionsAt(kStart + 100), [](qint64 a, qint64 b) { return (b - a) / 2; });
    CHECK(*half.response[0].working->medianAnswered.value == Approx(1.0));
    CHECK(*half.response[0].wall.median.value == Approx(2.0));
}

TEST_CASE("positives needed per negative are plain arithmetic", "[kpi][rating]")
{
    CHECK(*positivesNeeded(4.8, 1) == 19);
    CHECK(*positivesNeeded(4.9, 1) == 39);
    CHECK(*positivesNeeded(4.5, 1) == 7);
    CHECK(*positivesNeeded(4.69, 1) == 12);
    CHECK_FALSE(positivesNeeded(5.0, 1));
    CHECK(*positivesNeeded(1.0, 1) == 0);
    CHECK(*positivesToReach(4.0, 10, 4.5) == 10);
    CHECK_FALSE(positivesToReach(4.0, 10, 5.0));
    CHECK(*weeksAtPace(62, 31, 91) == Approx(26));
    CHECK(*weeksAtPace(0, 5, 7) == 0);
    CHECK_FALSE(weeksAtPace(62, 4, 91));
    CHECK_FALSE(weeksAtPace(62, 31, 0));
    CHECK(bayesianMean(50, 10, 4.0) == Approx(4.5));
    CHECK(normalisedStars(10, 0, 10) == 5.0);
    CHECK(normalisedStars(5, 0, 10) == 3.0);
    CHECK(normalisedStars(11, 0, 10) == 0.0);
    CHECK(*netSentiment(75, 100).value == Approx(0.5));
}

TEST_CASE("incentivised and foreign reviews leave the rating unless switched in", "[kpi][rating]")
{
    std::vector<ReviewFact> facts;
    for (int i = 0; i < 8; ++i)
        facts.push_back(review(kStart + i, 4));
    facts.push_back(review(kStart, 5));
    facts.back().incentivised = true;
    facts.push_back(review(kStart, 1));
    facts.back().notOurs = true;
    KpiOptions options = optionsAt(kStart + 300);
    const ReviewHistory reviews = reviewsOf(facts);
    RatingBlock r = computeKpis({}, reviews, options).rating;
    CHECK(r.count == 8);
    CHECK(*r.rating.value == 4.0);
    CHECK_FALSE(r.recent);
    CHECK(r.ratio.reason == Undefined::NoNegatives);
    options.includeIncentivised = options.includeNotOurs = true;
    r = computeKpis({}, reviews, options).rating;
    CHECK(r.count == 10);
    CHECK(r.negative == 1);
}

TEST_CASE("an order gets its class from what was posted by delivery and L days", "[kpi][review-link]")
{
    std::vector<OrderFact> orders;
    for (qint64 c = 1; c <= 9; ++c) {
        orders.push_back(order(c, kStart, 1000, kStart + 3));
        orders.back().id = c * 10;
        if (c == 2 || c == 9) { // a second order: 2 after the landmark, 9 before it
            orders.push_back(order(c, c == 2 ? kStart + 50 : kStart + 10));
            orders.back().id = c * 10 + 1;
        }
    }
    const qint32 landmark = kStart + 3 + 14;
    std::vector<ReviewFact> facts;
    const auto add = [&](qint64 customer, qint32 day, double stars, qint32 reply, qint64 linked = 0) {
        ReviewFact f = review(day, stars, customer);
        f.order = linked;
        if (reply > 0)
            f.repliedAt = utcOfDay(reply) + 39600;
        facts.push_back(f);
    };
    add(1, kStart + 5, 5, 0, 10);
    add(2, kStart + 5, 1, kStart + 5);             // linked to the customer only: the order before it
    add(3, kStart + 5, 1, kStart + 9, 30);
    add(4, kStart + 5, 2, landmark + 1, 40);       // the reply came too late for this table
    add(5, landmark, 2, 0, 50);                    // posted on the last day: answer not due
    add(6, landmark + 1, 1, 0, 60);                // posted later: stays "none"
    add(7, kStart + 5, 5, 0, 70);
    add(7, kStart + 6, 1, 0, 70);                  // the most negative counts
    facts.push_back(review(kStart + 5, 1, 8));
    facts.back().replyStateKnown = false;
    KpiOptions options = optionsAt(kStart + 400);
    std::map<qint64, IndexOrder> seen;
    const OrderHistory history = historyOf(orders);
    const ReviewHistory reviews = reviewsOf(facts);
    forEachIndexOrder(history, reviews, Scope::of(history, options), options, [&](const IndexOrder& o) { seen[history.known().id[o.order]] = o; });
    CHECK(seen[10].reviewClass == ReviewClass::Positive);
    CHECK(seen[20].reviewClass == ReviewClass::NegativeFast);
    CHECK(seen[20].next == kStart + 50);
    CHECK(seen[20].waited() == kStart + 50 - landmark);
    CHECK(seen[30].reviewClass == ReviewClass::NegativeLate);
    CHECK(seen[40].reviewClass == ReviewClass::NegativeUnanswered);
    CHECK(seen[50].left == IndexOrder::Left::AnswerNotDue);
    CHECK(seen[60].reviewClass == ReviewClass::None);
    CHECK(seen[70].reviewClass == ReviewClass::NegativeUnanswered);
    CHECK(seen[80].left == IndexOrder::Left::ReplyUnknown);
    CHECK(seen[90].returnedEarly);
    CHECK(seen[91].estimated);
    CHECK(seen[91].delivered == kStart + 13);
    CHECK(seen[91].occasions == 2);
    const ReviewLinkBlock block = computeKpis(history, reviews, options).reviewLink;
    CHECK(block.answerNotDue == 1);
    CHECK(block.replyUnknown == 1);
    CHECK(block.rows[static_cast<std::size_t>(ReviewClass::None)].returnedEarly == 1);
    CHECK(ordersOfClass(history, reviews, options, ReviewClass::NegativeUnanswered).size() == 2);
}

TEST_CASE("a refunded order is an index order and never an outcome", "[kpi][review-link]")
{
    std::vector<OrderFact> orders{order(1, kStart, 1000, kStart + 2), order(1, kStart + 60, 0, kStart + 62)};
    orders[1].fullyRefunded = true;
    orders[1].grossMinor = 5000;
    const OrderHistory history = historyOf(orders);
    const KpiOptions options = optionsAt(kStart + 300);
    std::vector<IndexOrder> seen;
    forEachIndexOrder(history, {}, Scope::of(history, options), options, [&](const IndexOrder& o) { seen.push_back(o); });
    REQUIRE(seen.size() == 2);
    for (const IndexOrder& o : seen)
        CHECK(o.next == kNoDay);
    const KpiReport report = computeKpis(history, {}, options);
    CHECK(report.orders.count == 1);
    CHECK(report.ladder.repeat == 0);
}

TEST_CASE("how many more orders a class needs", "[kpi][review-link]")
{
    CHECK(ordersNeeded(0.25, 0.35, 1.0) == 28);
    CHECK(ordersNeeded(0.60, 0.25, 1.0) > 47 - 1e-9);
    CHECK(ordersNeeded(0.25, 0.15, 1.0) == 150);
    CHECK(ordersNeeded(0.50, 0.10, 1.0) == 385);
    CHECK(ordersNeeded(0.25, 0.35, 2.0) == 55);
}

TEST_CASE("a median says whether half have answered or whether too few are left to tell", "[kpi][response]")
{
    const auto block = [](int answered, int waiting, bool known = true, bool bulk = false) {
        std::vector<ReviewFact> facts;
        for (int i = 0; i < answered + waiting; ++i) {
            facts.push_back(review(kStart + 1, 2));
            facts.back().replyStateKnown = known;
            facts.back().bulkImported = bulk;
            facts.back().loggedAt = facts.back().publishedAt + 60;
            if (i < answered)
                facts.back().repliedAt = facts.back().publishedAt + 3600 * (i + 1);
        }
        return computeKpis({}, reviewsOf(facts), optionsAt(kStart + 20)).response[0];
    };
    CHECK(block(4, 0).wall.median.reason == Undefined::TooFewToTell);
    CHECK(block(4, 0).months.front().median.reason == Undefined::TooFewToTell);
    CHECK(block(7, 0).wall.median.reason == Undefined::TooFewToTell);
    CHECK(*block(8, 0).wall.median.value == Approx(4.5));
    CHECK(block(2, 2).wall.median.reason == Undefined::TooFewToTell);
    CHECK(block(3, 4).wall.median.reason == Undefined::NotReached);
    CHECK(block(0, 4).wall.median.reason == Undefined::NoReplies);
    CHECK(block(0, 0).wall.median.reason == Undefined::NoReviews);

    const ResponseBlock unknown = block(0, 6, false);
    CHECK(unknown.items == 0);
    CHECK(unknown.unknownState == 6);
    CHECK(unknown.unhappy.unknownState == 6);
    CHECK(unknown.wall.median.reason == Undefined::RepliesUnknown);
    CHECK(unknown.slaMet.reason == Undefined::RepliesUnknown);
    CHECK(*block(6, 0).detectionLag.value == Approx(1.0 / 60));
    CHECK(block(6, 0, true, true).detectionLag.reason == Undefined::NoticingUnknown);
    CHECK(block(0, 0).detectionLag.reason == Undefined::NoReviews);
}

TEST_CASE("recovery counts from the usual reply after publishing, and its baseline from as long a silence", "[kpi][recovery]")
{
    std::vector<OrderFact> orders;
    std::vector<ReviewFact> facts;
    qint64 customer = 0;
    const auto buys = [&](qint32 again) {
        orders.push_back(order(++customer, kStart, 1000, kStart + 2));
        if (again > 0)
            orders.push_back(order(customer, kStart + again));
        return customer;
    };
    // Published ten days after delivery, answered after four more: nine who never return, three who do 30 days later.
    for (int i = 0; i < 12; ++i) {
        facts.push_back(review(kStart + 12, 2, buys(i < 3 ? 46 : 0)));
        facts.back().repliedAt = facts.back().publishedAt + 4 * 86400;
    }
    // Never answered: two order before anyone would have had a reply, three between day 4 and day 14, five never.
    for (int i = 0; i < 10; ++i)
        facts.push_back(review(kStart + 12, 2, buys(i < 2 ? 14 : i < 5 ? 20 : 0)));
    // No review: four return before the silence of 14 days, eight of the sixteen left within 90 days after it.
    for (int i = 0; i < 20; ++i)
        buys(i < 4 ? 7 : i < 12 ? 52 : 0);
    const OrderHistory history = historyOf(orders);
    const ReviewHistory reviews = reviewsOf(facts);
    const RecoveryBlock r = computeKpis(history, reviews, optionsAt(kStart + 400)).recovery;
    CHECK(*r.within90.value == Approx(3.0 / 12));
    CHECK(r.unanswered90.n == 8);
    CHECK(*r.unanswered90.value == Approx(3.0 / 8));
    REQUIRE(r.baseline90.value);
    CHECK(*r.baseline90.value == Approx(0.5));
    CHECK(r.baseline90.n == 12);
    CHECK(r.returned90 == 3);
    CHECK(r.unansweredReturned90 == 3);
    // What is listed behind a figure is what it counts.
    const auto listed = [&](RecoveryList list) {
        const auto rows = recoveryRows(history, reviews, optionsAt(kStart + 400), list, 90);
        return std::pair(qint64(rows.size()), qint64(std::count_if(rows.begin(), rows.end(), [](const BehindRow& row) { return row.hit; })));
    };
    CHECK(listed(RecoveryList::Answered) == std::pair<qint64, qint64>(r.within90.n, r.returned90));
    CHECK(listed(RecoveryList::Unanswered) == std::pair<qint64, qint64>(r.unanswered90.n, r.unansweredReturned90));
    CHECK(listed(RecoveryList::Stated) == std::pair<qint64, qint64>(r.stated.n, 0));
    CHECK(r.stated.reason == Undefined::NoReviews);       // answered, but nobody said anything afterwards
    CHECK(listed(RecoveryList::Raised) == std::pair<qint64, qint64>(r.publicRaised.n, 0));
}

TEST_CASE("the effect of a reply needs ten events on both sides, and says the counts otherwise", "[kpi][reply-effect]")
{
    std::vector<OrderFact> orders;
    std::vector<ReviewFact> facts;
    for (qint64 c = 1; c <= 60; ++c) {
        orders.push_back(order(c, kStart, 1000, kStart + 2));
        if (c % 2 == 0)
            orders.push_back(order(c, kStart + 20 + static_cast<qint32>(c)));
        facts.push_back(review(kStart + 5, 2, c));
        if (c % 3 == 0)
            facts.back().repliedAt = facts.back().publishedAt + 86400 * 2;
    }
    const KpiReport report = computeKpis(historyOf(orders), reviewsOf(facts), optionsAt(kStart + 400));
    CHECK(report.replyEffect.eventsReplied == 10);
    CHECK(report.replyEffect.eventsUnreplied == 20);
    CHECK(report.replyEffect.ratio);
    CHECK(report.replyEffect.ratio.low.value() < *report.replyEffect.ratio.value);
    CHECK(report.recovery.within90.n == 20);
    CHECK(*report.recovery.within90.value == Approx(0.5));
    facts.resize(20);
    const auto few = computeKpis(historyOf(orders), reviewsOf(facts), optionsAt(kStart + 400)).replyEffect;
    CHECK_FALSE(few.ratio);
    CHECK(few.ratio.reason == Undefined::TooFewEvents);
    CHECK(few.eventsReplied + few.eventsUnreplied == 10);
}

TEST_CASE("where nothing can be recovered, the reason is the true one", "[kpi][recovery]")
{
    const OrderHistory history = historyOf({order(1, kStart, 1000, kStart + 2)});
    const auto reason = [&](std::vector<ReviewFact> facts) { return computeKpis(history, reviewsOf(facts), optionsAt(kStart + 400)).recovery.within90.reason; };
    const auto answered = [](ReviewFact f) {
        f.repliedAt = f.publishedAt + 86400;
        return f;
    };
    CHECK(reason({}) == Undefined::NoNegatives);
    CHECK(reason({answered(review(kStart + 12, 5, 1))}) == Undefined::NoNegatives);
    CHECK(reason({review(kStart + 12, 2, 1)}) == Undefined::NoReplies);
    CHECK(reason({answered(review(kStart + 12, 2)), answered(review(kStart + 13, 1, 99))}) == Undefined::AuthorsUnknown);
    CHECK(computeKpis(history, reviewsOf({answered(review(kStart + 12, 2, 1))}), optionsAt(kStart + 400)).recovery.within90.reason == Undefined::TooEarly);
}
