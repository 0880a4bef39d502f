#include "figures/figures_page.h"

#include "common/shop_words.h"
#include "demo/demo_shop.h"
#include "figures/answering_tab.h"
#include "figures/behind_list.h"
#include "figures/figure_panel.h"
#include "figures/happy_tab.h"
#include "figures/interval_table.h"
#include "figures/number_card.h"
#include "figures/paper_marks.h"
#include "figures/figure_tile.h"
#include "figures/reply_effect_strip.h"
#include "figures/reply_table.h"
#include "figures/reply_tasks.h"
#include "figures/returning_tab.h"
#include "kpi/rating.h"
#include "reviews/review_repository.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "tasks/task_repository.h"
#include "widgets/labels.h"
#include "widgets/segmented_tabs.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLayout>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

/// A demo shop of a few hundred orders, opened on one of the tabs.
struct TabFixture {
    TabFixture()
    {
        DemoOptions options;
        options.language = QStringLiteral("en");
        options.customers = 200;
        options.orders = 700;
        options.reviews = 220;
        options.until = QDate(2026, 3, 2);
        must(fillDemoShop(*fixture.store, options));
        fixture.store.reset();
        shop = must(Shop::open(fixture.path, fixture.clock, fixture.actor));
        page = std::make_unique<FiguresPage>(*shop, prompts);
        page->resize(1300, 900);
        page->show();
    }
    void open(const QString& view)
    {
        page->activate({{QStringLiteral("view"), view}});
        REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 60'000));
    }
    const FigureSet& set() const { return *page->figures(); }
    template <class Widget>
    Widget* child(const char* name) { return page->findChild<Widget*>(QLatin1String(name)); }
    qint64 tasksOf(const QString& title)
    {
        qint64 found = 0;
        QSet<qint64> people;
        for (const TaskList list : {TaskList::Today, TaskList::Upcoming}) {
            const qint64 now = shop->clock().nowUtc();
            for (const Task& task : must(shop->store().tasks().list(list, {now, now - 43200, now + 43200})))
                if (task.title == title) {
                    ++found;
                    people << task.customer.value;
                }
        }
        CHECK(found == people.size());
        return found;
    }

    test::ShopFixture fixture;
    std::unique_ptr<Shop> shop;
    test::FakePrompts prompts;
    std::unique_ptr<FiguresPage> page;
};

} // namespace

TEST_CASE_METHOD(TabFixture, "the table of replies holds what computeKpis gives", "[ui][figures]")
{
    open(QStringLiteral("answering"));
    const auto report = kpi::computeKpis(set().reading->orders, set().reading->reviews, set().options);
    const FigureData& data = child<FigurePanel>("panel_replies")->data();
    REQUIRE(data.series.size() == int(kpi::kReviewClasses));
    for (std::size_t c = 0; c < kpi::kReviewClasses; ++c) {
        const kpi::ReviewClassRow& row = report.reviewLink.rows[c];
        CHECK(data.series[int(c)].size == row.orders);
        for (std::size_t d = 0; d < row.p.size(); ++d) {
            const kpi::Figure& shown = data.series[int(c)].points[d].figure;
            CHECK(shown.value == row.p[d].figure.value);
            CHECK(shown.n == row.p[d].figure.n);
            CHECK(shown.low == row.p[d].figure.low);
            CHECK(shown.high == row.p[d].figure.high);
        }
    }
    CHECK(child<FigurePanel>("panel_replies")->tableModel().rowCount() == 18);
    // The page says nothing of money and promises nobody.
    for (const IntervalLook::Row& row : child<IntervalTable>("view_replies")->look().rows)
        for (const IntervalLook::Cell& cell : row.cells)
            CHECK_FALSE(cell.words.contains(set().format.currency));
}

TEST_CASE_METHOD(TabFixture, "a cell opens by keys down to its customers, and Backspace comes back", "[ui][figures]")
{
    open(QStringLiteral("answering"));
    auto* table = child<IntervalTable>("view_replies");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(table->currentPoint() == QPair(0, 1));
    QTest::keyClick(table, Qt::Key_Right);
    CHECK(table->currentPoint() == QPair(0, 2));
    QTest::keyClick(table, Qt::Key_Left);
    QTest::keyClick(table, Qt::Key_Space);
    NumberCard& card = page->numberCard();
    REQUIRE(card.isOpen());
    CHECK(card.subject().figure.n == set().now.reviewLink.rows[0].p[1].figure.n);
    QSignalSpy rows(&card, &NumberCard::rowsReady);
    card.showRows();
    REQUIRE(QTest::qWaitFor([&] { return rows.count() > 0; }, 20'000));
    const auto people = kpi::reviewClassCustomers(set().reading->orders, set().reading->reviews, set().options, kpi::ReviewClass::Positive, 90);
    CHECK(card.model().rowCount() == int(people.size()));
    CHECK(card.model().pageId() == QStringLiteral("customers"));
    QTest::keyClick(child<QWidget>("behindRows"), Qt::Key_Backspace);
    CHECK_FALSE(card.areRowsShown());
    QTest::keyClick(&card, Qt::Key_Backspace);
    CHECK_FALSE(card.isOpen());
}

TEST_CASE_METHOD(TabFixture, "the button of a row makes exactly its tasks, and undo takes them away", "[ui][figures]")
{
    open(QStringLiteral("answering"));
    std::size_t most = 0;
    for (std::size_t c = 0; c < kpi::kReviewClasses; ++c)
        if (set().away[c].size() > set().away[most].size())
            most = c;
    const auto people = qint64(set().away[most].size());
    REQUIRE(people > 0);
    const QString title = reply_table::taskTitle(kpi::ReviewClass(most));
    const qint64 before = tasksOf(title);
    QList<UndoOffer> offers;
    QObject::connect(page.get(), &Page::undoOffered, page.get(), [&](const UndoOffer& offer) { offers << offer; });
    auto* table = child<IntervalTable>("view_replies");
    auto* button = table->findChild<QAbstractButton*>(QStringLiteral("action_%1").arg(most));
    REQUIRE(button);
    prompts.acceptAll = false;
    if (people >= ReplyTasks::askFrom) {
        button->click();
        CHECK(prompts.asked.size() == 1);
        CHECK(tasksOf(title) == before);
    }
    prompts.acceptAll = true;
    button->click();
    REQUIRE(offers.size() == 1);
    CHECK(tasksOf(title) == before + people);
    // A second press finds that everyone has the task.
    button->click();
    CHECK(offers.size() == 1);
    CHECK(tasksOf(title) == before + people);
    offers.first().undo();
    CHECK(tasksOf(title) == before);
}

TEST_CASE_METHOD(TabFixture, "the table of reply and next order counts from day 14 or 30", "[ui][figures]")
{
    open(QStringLiteral("answering"));
    auto* days = child<SegmentedTabs>("replyTableFrom");
    CHECK(days->current() == QStringLiteral("14"));
    emit days->chosen(QStringLiteral("30"));
    REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 20'000));
    CHECK(page->query().landmark == 30);
    CHECK(set().options.landmarkDays == 30);
    CHECK(days->current() == QStringLiteral("30"));
    kpi::KpiOptions at30 = set().options;
    at30.landmarkDays = 30;
    const auto report = kpi::computeKpis(set().reading->orders, set().reading->reviews, at30);
    for (std::size_t c = 0; c < kpi::kReviewClasses; ++c)
        CHECK(set().now.reviewLink.rows[c].orders == report.reviewLink.rows[c].orders);
    CHECK(child<FigurePanel>("panel_replies")->data().aside.contains(u"30"));
}

TEST_CASE_METHOD(TabFixture, "what counts as a fast answer can be changed in the table", "[ui][figures]")
{
    open(QStringLiteral("answering"));
    auto* hours = child<SegmentedTabs>("replyTableFast");
    CHECK(hours->current() == QStringLiteral("24"));
    const auto fastRow = [&] { return set().now.reviewLink.rows[std::size_t(kpi::ReviewClass::NegativeFast)].orders; };
    const qint64 withinADay = fastRow();
    emit hours->chosen(QStringLiteral("4"));
    REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 20'000));
    CHECK(set().options.fastReplyHours == 4);
    CHECK(hours->current() == QStringLiteral("4"));
    CHECK(fastRow() < withinADay);
    CHECK(child<FigurePanel>("panel_replies")->data().series[int(kpi::ReviewClass::NegativeFast)].name.contains(u"4 h"));
}

TEST_CASE_METHOD(TabFixture, "what stands behind a figure opens as a list of reviews", "[ui][figures]")
{
    open(QStringLiteral("answering"));
    QSignalSpy opened(page.get(), &Page::openRequested);
    const auto idsOf = [&] {
        REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
        CHECK(opened.last()[0].toString() == QStringLiteral("reviews"));
        const QVariantMap target = opened.last()[1].toMap();
        CHECK_FALSE(target.value(QStringLiteral("title")).toString().isEmpty());
        opened.clear();
        return target.value(QStringLiteral("among")).toList();
    };
    // The reviews that put orders into a row of the table.
    const auto row = int(kpi::ReviewClass::Positive);
    emit child<IntervalTable>("view_replies")->opened(row, 1);
    auto* button = page->numberCard().findChild<QAbstractButton*>(QStringLiteral("openReviews"));
    REQUIRE(button->isVisibleTo(&page->numberCard()));
    button->click();
    const qint64 orders = set().now.reviewLink.rows[std::size_t(row)].orders;
    const auto positive = idsOf();
    CHECK_FALSE(positive.isEmpty());
    CHECK(positive.size() <= orders);

    // A product that annoys: exactly the reviews it counts.
    open(QStringLiteral("happy"));
    REQUIRE_FALSE(set().products.empty());
    emit child<IntervalTable>("view_annoying")->actionAsked(0);
    CHECK_FALSE(button->isVisibleTo(&page->numberCard()));
    QSignalSpy ready(&page->numberCard(), &NumberCard::rowsReady);
    page->numberCard().showRows();
    REQUIRE(QTest::qWaitFor([&] { return ready.size() == 1; }, 20'000));
    REQUIRE(button->isVisibleTo(&page->numberCard()));
    button->click();
    CHECK(idsOf().size() == set().products.front().reviews);

    // The unhappy who wait: the very reviews of the inbox.
    must(shop->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        Review review;
        ENCORE_LET(const auto channels, shop->store().channels().all());
        review.channel = channels.front().id;
        review.rating = Rating{10, 50};
        review.stars = 1;
        review.text = QStringLiteral("torn");
        review.publishedAt = review.loggedAt = shop->clock().nowUtc() - 86400;
        review.waiting = true;
        return shop->store().reviews().insert(unit, review).map([](ReviewId) {});
    }));
    REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 20'000));
    ReviewFilter inbox;
    inbox.view = ReviewView::Negative;
    inbox.now = shop->clock().nowUtc();
    inbox.kind = encore::ReviewKind::Review;
    inbox.publishedFrom = startOfDayUtc(QDate::fromJulianDay(set().span.from), shop->profile().zone);
    const auto waiting = must(shop->store().reviews().ids(inbox));
    REQUIRE_FALSE(waiting.empty());
    CHECK(child<FigureTile>("tile_unhappyWaiting")->tile().value == QString::number(waiting.size()));
    page->numberCard().present(child<FigureTile>("tile_unhappyWaiting")->tile().subject, set().reading, set().format);
    page->numberCard().showRows();
    REQUIRE(QTest::qWaitFor([&] { return ready.size() == 2; }, 20'000));
    button->click();
    const auto listed = idsOf();
    CHECK(listed.size() == qsizetype(waiting.size()));
    for (const ReviewId id : waiting)
        CHECK(listed.contains(QVariant(id.value)));
}

TEST_CASE_METHOD(TabFixture, "the window found by the page is kept in the settings", "[ui][figures]")
{
    open(QStringLiteral("returning"));
    const int days = must(shop->store().settings().value(QStringLiteral("kpi.retention_window"))).toInt();
    CHECK(days == set().now.retention.windowDays);
    CHECK(days >= 60);
}

TEST_CASE_METHOD(TabFixture, "on paper nothing asks to be clicked", "[ui][figures][report]")
{
    open(QStringLiteral("answering"));
    test::FakePrompts prompts;
    AnsweringTab answering(prompts);
    HappyTab happy(prompts);
    ReturningTab returning(prompts);
    for (FigureTab* tab : {static_cast<FigureTab*>(&answering), static_cast<FigureTab*>(&happy), static_cast<FigureTab*>(&returning)}) {
        tab->setOnPaper();
        tab->showFigures(page->figures());
        tab->resize(960, 1200);
        for (const auto* button : tab->findChildren<QAbstractButton*>()) {
            INFO(button->objectName().toStdString());
            CHECK_FALSE(button->isVisibleTo(tab));
        }
        for (const FigureTile* tile : tab->tiles()->tiles())
            CHECK_FALSE(tile->tile().pill.contains(QChar(0x2192)));
        // Words at a line of a chart would be cut: a number stands there, and below is said what it means.
        for (const FigurePanel* panel : tab->panels())
            for (const ChangeMark& mark : panel->data().marks)
                CHECK(mark.title.toInt() > 0);
    }
    auto* effect = answering.findChild<ReplyEffectStrip*>(QStringLiteral("replyEffect"));
    REQUIRE(effect);
    CHECK_FALSE(effect->sentence().isEmpty());

    const auto marks = paper_marks::numbered(set());
    REQUIRE_FALSE(marks.isEmpty());
    const QString meaning = paper_marks::sentence(set());
    for (const ChangeMark& mark : marks) {
        CHECK(set().span.from <= mark.day.toJulianDay());
        CHECK(mark.day.toJulianDay() <= set().span.to);
        for (const ChangeMark& own : set().reading->marks)
            if (own.id == mark.id)
                CHECK(meaning.contains(mark.title + QStringLiteral("\u00A0\u2014 ") + own.title));
    }
}

TEST_CASE("a title of a tile has the room of the mark beside it where there is none", "[ui][figures][report]")
{
    // As wide as one of four on paper.
    FigureTile tile(QStringLiteral("balance"));
    TileData data;
    data.title = QStringLiteral("Довольных на недовольного");
    data.value = QStringLiteral("6,12");
    tile.resize(238, tile.sizeHint().height());
    tile.setTile(data);
    tile.ensurePolished();
    tile.layout()->activate();
    const auto* title = tile.findChild<ElidedLabel*>();
    REQUIRE(title);
    CHECK(title->text() == data.title);
    CHECK(title->width() >= title->fontMetrics().horizontalAdvance(data.title));
    const int top = title->y();
    data.pill = QStringLiteral("−8 pp");
    tile.setTile(data);
    tile.layout()->activate();
    CHECK(title->y() == top);
}

TEST_CASE_METHOD(TabFixture, "bars and months of the answers are those of the figures", "[ui][figures]")
{
    open(QStringLiteral("answering"));
    const kpi::ResponseBlock& block = set().now.response[0];
    const FigureData& speed = child<FigurePanel>("panel_speed")->data();
    qint64 all = 0;
    for (int b = 0; b < 6; ++b)
        all += qint64(speed.at(0, b)->figure.value.value_or(0));
    CHECK(all == block.items);
    CHECK(qint64(*speed.at(0, 5)->figure.value) == block.items - block.answered);
    const FigureData& due = child<FigurePanel>("panel_due")->data();
    REQUIRE(due.series.size() == 2);
    qint64 met = 0, late = 0;
    for (std::size_t m = 0; m < due.series[0].points.size(); ++m) {
        met += qint64(*due.series[0].points[m].figure.value);
        late += qint64(*due.series[1].points[m].figure.value);
    }
    CHECK(met + late == block.slaMet.n);
    CHECK(late == block.slaBreached);
}

TEST_CASE_METHOD(TabFixture, "how soon cases are closed stands there by kind, with the cases behind it", "[ui][figures]")
{
    open(QStringLiteral("answering"));
    auto* view = child<SegmentedTabs>("dueView");
    view->setCurrent(QStringLiteral("cases"));
    emit view->chosen(QStringLiteral("cases"));
    auto* panel = child<FigurePanel>("panel_due");
    const kpi::ResolutionBlock& block = set().now.resolution;
    REQUIRE(block.kinds.size() > 1);
    REQUIRE(panel->data().series.size() == 1);
    REQUIRE(panel->data().series[0].points.size() == block.kinds.size());
    CHECK(panel->tableModel().rowCount() == int(block.kinds.size()));
    QSignalSpy ready(&page->numberCard(), &NumberCard::rowsReady);
    for (std::size_t k = 0; k < block.kinds.size(); ++k) {
        const kpi::ResolutionBlock::Kind& kind = block.kinds[k];
        CHECK(panel->data().at(0, int(k))->figure.value == kind.whole.median.value);
        CHECK(panel->data().at(0, int(k))->label.startsWith(shop_words::caseKinds(kind.kind)));
        emit panel->view()->opened(0, int(k));
        page->numberCard().showRows();
        REQUIRE(QTest::qWaitFor([&] { return ready.size() == int(k) + 1; }, 20'000));
        CHECK(page->numberCard().model().pageId() == QStringLiteral("cases"));
        const auto& rows = page->numberCard().model().rows().rows;
        CHECK(qint64(rows.size()) == kind.closed + kind.open);
        CHECK(std::count_if(rows.begin(), rows.end(), [](const kpi::BehindRow& row) { return row.hit; }) == kind.closed);
        page->numberCard().close();
    }
    emit view->chosen(QStringLiteral("answers"));
    view->setCurrent(QStringLiteral("answers"));
}

TEST_CASE_METHOD(TabFixture, "the goal planner counts the five-star reviews of each channel", "[ui][figures]")
{
    open(QStringLiteral("happy"));
    auto* tab = child<HappyTab>("happyTab");
    tab->setGoal(4.9);
    const FigureData& data = child<FigurePanel>("panel_goal")->data();
    const auto& channels = set().now.rating.channels;
    int at = 0;
    for (const auto& channel : channels)
        if (channel.rating.value) {
            const auto needed = kpi::positivesToReach(*channel.rating.value, channel.rating.n, 4.9);
            CHECK(data.at(0, at++)->figure.value == needed);
        }
    CHECK(at == int(data.series[0].points.size()));
    REQUIRE(at > 0);
    emit child<FigurePanel>("panel_goal")->view()->opened(0, 0);
    const auto& first = *std::find_if(channels.begin(), channels.end(), [](const auto& c) { return c.rating.value.has_value(); });
    const auto weeks = kpi::weeksAtPace(*data.at(0, 0)->figure.value, first.byStars[4], set().span.to - set().span.from + 1);
    REQUIRE(weeks);
    CHECK(page->numberCard().subject().remark.contains(QString::number(std::llround(*weeks)) + QStringLiteral(" week")));
    page->numberCard().close();
    const FigureData& annoying = child<FigurePanel>("panel_annoying")->data();
    CHECK(annoying.series.size() == int(std::min<std::size_t>(6, set().products.size())));
    const FigureData& orders = child<FigurePanel>("panel_afterReviews")->data();
    double sum = 0;
    for (const FigureSeries& series : orders.series)
        for (const FigurePoint& point : series.points)
            sum += *point.figure.value;
    qint64 total = 0;
    for (const qint64 count : set().afterReviews.total)
        total += count;
    CHECK(qint64(sum) == total);
}

TEST_CASE("an empty shop says on each tab what is missing", "[ui][figures]")
{
    test::ShopFixture fixture;
    fixture.store.reset();
    const auto shop = must(Shop::open(fixture.path, fixture.clock, fixture.actor));
    test::FakePrompts prompts;
    FiguresPage page(*shop, prompts);
    page.resize(1300, 900);
    page.show();
    for (const char* view : {"answering", "happy"}) {
        page.activate({{QStringLiteral("view"), QLatin1String(view)}});
        REQUIRE(QTest::qWaitFor([&] { return page.isReady(); }, 20'000));
    }
    // Nothing to act on, so nothing may break when asked.
    emit page.findChild<AnsweringTab*>(QStringLiteral("answeringTab"))->tasksAsked(kpi::ReviewClass::None);
    CHECK(prompts.asked.isEmpty());
}
