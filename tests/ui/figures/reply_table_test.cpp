#include "figures/reply_table.h"

#include "support/catch.h"

using namespace encore;
using namespace encore::ui;
using kpi::ReviewClass;

namespace {

/// Two of the unhappy classes with so many known orders and shares; the rest is empty.
kpi::ReviewLinkBlock blockOf(qint64 fast, double fastShare, qint64 none, double noneShare, double p)
{
    kpi::ReviewLinkBlock block;
    for (std::size_t c = 0; c < kpi::kReviewClasses; ++c) {
        block.rows[c].reviewClass = ReviewClass(c);
        block.rows[c].needed = 40;
        for (const int days : {30, 90, 180}) {
            block.rows[c].p.push_back({days, kpi::Figure::none(QLatin1String("KPI21"), kpi::Undefined::NoneMature)});
            block.rows[c].returned.push_back(0);
        }
    }
    const auto set = [&](ReviewClass c, qint64 n, double share) {
        block.rows[std::size_t(c)].p[1].figure = kpi::Figure::share(QLatin1String("KPI21"), qint64(share * double(n)), n, kpi::Undefined::NoneMature);
        block.rows[std::size_t(c)].needed = 0;
    };
    set(ReviewClass::NegativeFast, fast, fastShare);
    set(ReviewClass::NegativeUnanswered, none, noneShare);
    block.pValue = p;
    return block;
}

bool claims(const QString& text) { return text.contains(QStringLiteral("more often")) || text.contains(QStringLiteral("less often")); }

} // namespace

TEST_CASE("nothing is claimed of a class under 28 orders, however far apart they are", "[ui][figures]")
{
    const FigureFormat format;
    for (const qint64 n : {0, 1, 5, 27}) {
        const QString text = reply_table::verdict(blockOf(n, 1, 500, 0, 0.0001), format);
        CHECK_FALSE(claims(text));
        CHECK(text.contains(QStringLiteral("needed")));
        CHECK_FALSE(text.contains(u'%'));
    }
    CHECK_FALSE(claims(reply_table::verdict(blockOf(500, 1, 27, 0, 0.0001), format)));
    CHECK(claims(reply_table::verdict(blockOf(28, 1, 28, 0, 0.0001), format)));
}

TEST_CASE("nothing is claimed while the likely ranges touch or the test does not see a difference", "[ui][figures]")
{
    const FigureFormat format;
    const QString touching = reply_table::verdict(blockOf(40, 0.5, 40, 0.4, 0.0001), format);
    CHECK_FALSE(claims(touching));
    CHECK(touching.contains(QStringLiteral("chance")));
    CHECK_FALSE(claims(reply_table::verdict(blockOf(200, 0.8, 200, 0.2, 0.2), format)));
    CHECK(reply_table::verdict(blockOf(200, 0.8, 200, 0.2, 0.001), format).contains(QStringLiteral("more often")));
    CHECK(reply_table::verdict(blockOf(200, 0.2, 200, 0.8, 0.001), format).contains(QStringLiteral("less often")));
}

TEST_CASE("a reply and the next order: a range that holds 1 is no link, too few events are counts", "[ui][figures]")
{
    const FigureFormat format;
    kpi::ReplyEffectBlock block;
    block.eventsReplied = 9;
    block.eventsUnreplied = 30;
    block.ratio = kpi::Figure::none(QLatin1String("KPI23"), kpi::Undefined::TooFewEvents);
    CHECK(reply_table::effectSentence(block, 0, format).startsWith(QStringLiteral("Not enough data: 9 ordered again after our reply, 30 without one")));
    const auto ratio = [](double value, double low, double high) { return kpi::Figure::of(QLatin1String("KPI23"), value, 50, stats::Interval{low, high}, kpi::Undefined::TooFewEvents); };
    block.ratio = ratio(1.4, 0.9, 2.2);
    block.sensitivity = {{2, ratio(1.6, 1.1, 2.3)}, {7, ratio(0.5, 0.3, 0.8)}, {14, ratio(1, 0.8, 1.2)}};
    CHECK(reply_table::effectSentence(block, 0, format).startsWith(QStringLiteral("No clear link")));
    CHECK(reply_table::effectSentence(block, 2, format).contains(QStringLiteral("more next orders")));
    CHECK(reply_table::effectSentence(block, 7, format).contains(QStringLiteral("fewer next orders")));
    CHECK(reply_table::effectSentence(block, 14, format).startsWith(QStringLiteral("No clear link")));
}
