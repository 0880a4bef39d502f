#include "figures/answering_tab.h"
#include "figures/figure_report.h"
#include "figures/happy_tab.h"
#include "figures/reply_table.h"
#include "figures/sentences.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "support/ui/figure_text.h"

#include <algorithm>
#include <cmath>

using namespace encore;
using namespace encore::ui;
using encore::test::checkSoundWords;
using encore::test::figureText;
using encore::test::must;
using encore::test::plainSpaces;

namespace {

constexpr qint64 day = 86400;
constexpr qint64 hour = 3600;

/// A shop of one channel with orders and reviews of its first weeks.
struct YoungShop {
    /// `replies`: -1 where the import tells nothing of them, else so many of the reviews were answered, after three hours.
    YoungShop(int orders, int reviews, int replies)
    {
        file.write(
            [&](UnitOfWork& unit) {
                const ChannelId site = must(file.store->channels().findOrCreate(unit, QStringLiteral("Site")));
                for (int i = 0; i < orders; ++i) {
                    Customer customer;
                    customer.name = QStringLiteral("Customer %1").arg(i);
                    Order order;
                    order.customer = must(file.store->customers().insert(unit, customer));
                    order.channel = site;
                    order.status = OrderStatus::Delivered;
                    order.placedAt = file.clock.nowUtc() - (2 + i % 26) * day;
                    order.deliveredAt = order.placedAt + day;
                    order.number = QString::number(i + 1);
                    order.total = Money(150000);
                    must(file.store->orders().insert(unit, order));
                }
                for (int i = 0; i < reviews; ++i) {
                    Review r;
                    r.channel = site;
                    r.author = QStringLiteral("Author %1").arg(i);
                    r.stars = i % 4 == 0 ? 2 : 5;
                    r.rating = Rating{*r.stars * 10, 50};
                    r.text = QStringLiteral("words");
                    r.publishedAt = file.clock.nowUtc() - (1 + i % 25) * day;
                    r.loggedAt = r.publishedAt + hour;
                    r.replyKnown = replies >= 0;
                    r.bulk = replies < 0;
                    if (replies >= 0)
                        r.dueAt = r.publishedAt + 24 * hour;
                    if (i < replies)
                        r.firstReplyAt = r.publishedAt + 3 * hour;
                    r.waiting = replies >= 0 && i >= replies;
                    must(file.store->reviews().insert(unit, r));
                }
            },
            Permission::Orders);
        reading = must(FigureReading::read(*file.store, {}));
        set = FigureSet::compute(reading, {});
    }
    template <class Tab>
    QString text()
    {
        Tab tab(prompts);
        tab.resize(1200, 900);
        tab.showFigures(set);
        const QString words = figureText(tab);
        checkSoundWords(words);
        return words;
    }
    /// The words of both pages of the report.
    QString report()
    {
        const FigureReport printed(QStringLiteral("The Shop"), set, std::make_shared<const FigureForecast>(FigureForecast::compute(*reading, set->options)));
        REQUIRE(printed.pageCount() == 2);
        QStringList pages;
        for (int i = 0; i < printed.pageCount(); ++i) {
            pages << figureText(printed.page(i));
            checkSoundWords(pages.last());
            CHECK(pages.last().contains(QStringLiteral("The Shop")));
            CHECK(pages.last().contains(QStringLiteral("%1 / 2").arg(i + 1)));
            CHECK(pages.last().contains(plainSpaces(figure_words::period(set->span.from, set->span.to))));
            CHECK(pages.last().contains(QStringLiteral("Counted by definitions 1.")));
            CHECK_FALSE(pages.last().contains(QChar(0x2192))); // nothing on paper asks to be clicked
        }
        return pages.join(u'\n');
    }
    /// Claims of a change, which a shop without a past cannot make.
    static void checkNoChange(const QString& words)
    {
        for (const char* claim : {"more often than", "less often than", "more slowly than", "faster than", "happier than", "less happy than", "as fast as", "about as", "\u2014 could be chance"})
            CHECK_FALSE(words.contains(QString::fromUtf8(claim)));
    }

    test::ShopFixture file;
    test::FakePrompts prompts;
    std::shared_ptr<const FigureReading> reading;
    std::shared_ptr<const FigureSet> set;
};

} // namespace

TEST_CASE("a shop of one month reads what it can tell of answers and moods, and nothing of change", "[ui][figures][report]")
{
    YoungShop shop(40, 24, 18);
    const QString answering = shop.text<AnsweringTab>();
    YoungShop::checkNoChange(answering);
    CHECK(answering.contains(QStringLiteral("3 h")));
    CHECK(answering.contains(QStringLiteral("6 without an answer counted")));
    // Nobody could be watched for 30 days after the delivery.
    for (const kpi::ReviewClassRow& row : shop.set->now.reviewLink.rows)
        CHECK_FALSE(row.p.front().figure.value);

    const QString happy = shop.text<HappyTab>();
    YoungShop::checkNoChange(happy);
    CHECK(happy.contains(QStringLiteral("4.25")));
    CHECK(happy.contains(QStringLiteral("18 happy")));

    const QString report = shop.report();
    YoungShop::checkNoChange(report);
    for (const FigureSentence& sentence : {figure_sentences::comeBack(*shop.set), figure_sentences::inTime(*shop.set), figure_sentences::annoys(*shop.set)})
        CHECK(report.contains(plainSpaces(sentence.whole())));
    CHECK(report.contains(QStringLiteral("Too early: none of the new customers of this period has been watched for 90 days yet.")));
    CHECK(report.contains(QStringLiteral("4.25 stars on average")));
    CHECK(report.contains(QStringLiteral("Unhappy: 6 of 24.")));
}

TEST_CASE("a shop without reviews draws no empty chart of answers and has no rows of unknown customers", "[ui][figures]")
{
    YoungShop shop(20, 0, 0);
    const QString answering = shop.text<AnsweringTab>();
    CHECK(answering.contains(QStringLiteral("Nothing of this kind to answer in this period")));
    CHECK(reply_table::cellWords(kpi::Figure::none(QLatin1String("KPI21"), kpi::Undefined::NoCustomers), 0, shop.set->format, false) == QStringLiteral("none yet"));
    const IntervalLook look = reply_table::look(*shop.set, false);
    for (const IntervalLook::Row& row : look.rows)
        for (const IntervalLook::Cell& cell : row.cells)
            CHECK_FALSE(cell.words.contains(QStringLiteral("known customers")));
}

TEST_CASE("where an import tells nothing of replies, no word says that they are missing or late", "[ui][figures][report]")
{
    YoungShop shop(0, 20, -1);
    const QString answering = shop.text<AnsweringTab>();
    CHECK(answering.contains(QStringLiteral("Not known whether they were answered.")));
    CHECK(answering.contains(QStringLiteral("Not known when they were noticed: imported all at once.")));
    const QString happy = shop.text<HappyTab>();
    CHECK(happy.contains(QStringLiteral("5 unhappy: not known whether answered")));
    CHECK(happy.contains(QStringLiteral("4.25")));
    const QString report = shop.report();
    CHECK(report.contains(QStringLiteral("Do we answer in time? Not known: the import of 20 reviews tells nothing of answers.")));
    for (const QString& words : {answering, happy, report}) {
        YoungShop::checkNoChange(words);
        for (const char* claim : {"without an answer counted", "Most reviews have no answer", "0 of 20", "of 5 unhappy reviews", "Nothing was answered"})
            CHECK_FALSE(words.contains(QString::fromUtf8(claim)));
    }
}

TEST_CASE("a report of four reviews and four orders prints counts, no percentage", "[ui][figures][report]")
{
    YoungShop shop(4, 4, 3);
    const QString report = shop.report();
    CHECK(report.contains(QStringLiteral("3 of 4 have an answer")));
    CHECK(report.contains(QStringLiteral("too few for a percentage")));
    const QRegularExpression percentage(QStringLiteral("\\d ?%"));
    for (const QString& words : {shop.text<AnsweringTab>(), shop.text<HappyTab>(), report})
        for (const QString& line : words.split(u'\n')) {
            INFO(line.toStdString());
            CHECK_FALSE((line.contains(percentage) && line.contains(QStringLiteral(" of 4"))));
        }
}

TEST_CASE("figures beside those of answers and moods open the reviews that were counted", "[ui][figures]")
{
    YoungShop shop(5, 24, 18);
    AnsweringTab answering(shop.prompts);
    HappyTab happy(shop.prompts);
    QStringList ids;
    for (FigureTab* tab : std::initializer_list<FigureTab*>{&answering, &happy}) {
        tab->showFigures(shop.set);
        for (const FigureTile* tile : tab->tiles()->tiles())
            for (const FigureSubject& card : tile->tile().subject.others) {
                INFO(card.title.toStdString());
                ids << QString(card.figure.definition);
                CHECK_FALSE(card.definition.formula.isEmpty());
                CHECK_FALSE(card.definition.method.isEmpty());
                REQUIRE(card.rows);
                const BehindRows behind = card.rows(*shop.reading);
                const auto hits = std::count_if(behind.rows.begin(), behind.rows.end(), [](const kpi::BehindRow& row) { return row.hit; });
                CHECK(qint64(behind.rows.size()) == card.figure.n);
                if (card.unit == FigureUnit::Share)
                    CHECK(std::llround(*card.figure.value * double(card.figure.n)) == hits);
            }
    }
    for (const char* id : {"KPI11-answered", "KPI11-p90", "KPI11-handling", "KPI13", "KPI18-90d"})
        CHECK(ids.contains(QLatin1String(id)));
    CHECK(ids.count(QStringLiteral("KPI13")) == 3); // unhappy, happy, and up to today; nobody was in between
}
