#include "figures/figures_page.h"

#include "exchange/table_source.h"
#include "figures/behind_list.h"
#include "figures/cohort_map.h"
#include "figures/figure_chart.h"
#include "figures/figure_export.h"
#include "figures/figure_panel.h"
#include "figures/figure_tile.h"
#include "figures/number_card.h"
#include "figures/returning_tab.h"
#include "figures/sentences.h"
#include "kpi/stats/random.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "widgets/button.h"
#include "widgets/list_view.h"
#include "widgets/segmented_tabs.h"
#include "widgets/states.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

using namespace encore;
using namespace encore::ui;
using encore::test::FakePrompts;
using encore::test::must;
using encore::test::ShopFixture;

namespace {

constexpr qint64 day = 86400;
enum class Fill { Nothing, Cancelled, Gift, Ahead, OneOrder, Guests, Customers };

struct Figures {
    explicit Figures(Fill fill)
    {
        file.write([&](UnitOfWork& unit) {
            site = must(file.store->channels().findOrCreate(unit, u"Сайт & магазин"_qs));
            encore::stats::Random random(3);
            const int people = fill == Fill::Customers ? 160 : 0;
            for (int i = 0; i < people; ++i) {
                Customer c;
                c.name = QStringLiteral("Customer %1").arg(i);
                const CustomerId id = must(file.store->customers().insert(unit, c));
                double ago = 30 + random.uniform() * 700;
                for (int k = 0; k < 8 && ago > 1; ++k) {
                    add(unit, id, ago, 100000 + qint64(random.uniform() * 300000));
                    if (random.uniform() < 0.35)
                        break;
                    ago -= 5 + random.uniform() * 120;
                }
            }
            if (fill != Fill::Nothing && fill != Fill::Guests && fill != Fill::Customers) {
                Customer anna;
                anna.name = u"Анна"_qs;
                const CustomerId id = must(file.store->customers().insert(unit, anna));
                add(unit, id, fill == Fill::Ahead ? -200 : 20, fill == Fill::Gift ? 0 : 250000, fill == Fill::Cancelled ? OrderStatus::Cancelled : OrderStatus::Delivered);
            }
            if (fill == Fill::Guests)
                for (int i = 0; i < 30; ++i)
                    add(unit, {}, 1 + 10 * i, 120000);
        }, Permission::Orders);
        shop = must(Shop::open(file.path, file.clock, file.actor));
        page = std::make_unique<FiguresPage>(*shop, prompts);
        page->resize(1200, 1400);
        page->show();
        open();
    }
    void add(UnitOfWork& unit, CustomerId customer, double daysAgo, qint64 minor, OrderStatus status = OrderStatus::Delivered)
    {
        Order order;
        order.channel = site;
        order.customer = customer;
        order.status = status;
        order.placedAt = file.clock.nowUtc() - qint64(daysAgo * double(day));
        order.number = QString::number(++number);
        order.total = Money(minor);
        must(file.store->orders().insert(unit, order));
    }
    void open()
    {
        page->activate({});
        REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 20'000));
    }
    FigurePanel& panel(const char* id) { return *page->findChild<FigurePanel*>(QStringLiteral("panel_") + QLatin1String(id)); }
    FigureTile& tile(const char* id) { return *page->findChild<FigureTile*>(QStringLiteral("tile_") + QLatin1String(id)); }
    QWidget* missing(const char* id) { return page->findChild<QWidget*>(QStringLiteral("missing_") + QLatin1String(id)); }

    ShopFixture file;
    ChannelId site;
    int number = 0;
    std::unique_ptr<Shop> shop;
    FakePrompts prompts;
    std::unique_ptr<FiguresPage> page;
};

/// All that a person can read on the page.
QString textOf(QWidget& page)
{
    QString all;
    for (const QLabel* label : page.findChildren<QLabel*>())
        all += label->text() + u'\n';
    for (const QTextEdit* text : page.findChildren<QTextEdit*>())
        all += text->toPlainText() + u'\n';
    for (const FigurePanel* panel : page.findChildren<FigurePanel*>())
        for (const auto& row : panel->tableModel().table().rows)
            for (const FigureCell& cell : row)
                all += cell.text + u'\n';
    return all;
}

void checkSound(QWidget& page)
{
    const QString text = textOf(page);
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("\\bnan\\b"), QRegularExpression::CaseInsensitiveOption)));
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("\\binf\\b"))));
}

} // namespace

TEST_CASE("figures on the page are those of the computation", "[ui][figures]")
{
    Figures f(Fill::Customers);
    const FigureSet& set = *f.page->figures();
    const auto reading = must(FigureReading::read(*f.file.store, {}));
    const kpi::KpiReport report = kpi::computeKpis(reading->orders, reading->reviews, set.options);

    CHECK(f.tile("bought").tile().subject.figure.value == report.newcomers.boughtWithin(90)->value);
    CHECK(f.tile("worth").tile().subject.figure.value == report.newcomers.worthWithin(365)->value);
    CHECK(f.tile("orderValue").tile().subject.figure.value == report.orders.aovMean.value);
    CHECK(f.tile("regulars").tile().subject.figure.value == report.orders.repeatRevenueShare.value);
    CHECK(f.tile("late").tile().subject.figure.n == report.churn.lateShare.n);
    CHECK(f.tile("bought").tile().value == set.format.headline(FigureUnit::Share, *report.newcomers.boughtWithin(90)));

    const FigureData& retention = f.panel("retention").data();
    REQUIRE_FALSE(retention.series.isEmpty());
    REQUIRE(retention.series.first().points.size() <= report.retention.series.size());
    for (const FigurePoint& p : retention.series.first().points) {
        const auto same = std::find_if(report.retention.series.begin(), report.retention.series.end(), [&](const kpi::MonthFigure& m) { return double(kpi::MonthTable::firstDayOf(m.month)) == p.x; });
        REQUIRE(same != report.retention.series.end());
        CHECK(same->figure.value == p.figure.value);
        CHECK(same->figure.n == p.figure.n);
    }
    const FigureData& cohorts = f.panel("cohorts").data();
    const auto& rows = report.cohorts.cohorts;
    REQUIRE(cohorts.series.size() >= 2);
    const FigureSeries& last = cohorts.series[cohorts.series.size() - 2];
    CHECK(last.size == rows.back().size);
    for (const FigurePoint& p : last.points) {
        CHECK(*p.figure.value == Approx(double(rows.back().active[size_t(p.x)]) / double(rows.back().size)));
        CHECK(p.incomplete == !rows.back().complete[size_t(p.x)]);
    }
    for (const FigureSeries& line : f.panel("curve").data().series)
        CHECK(*line.points.front().figure.value >= 0);
    checkSound(*f.page);
}

TEST_CASE("a tile opens its card, its rows and a record by keys, and Backspace goes back", "[ui][figures]")
{
    Figures f(Fill::Customers);
    f.page->focusFirst();
    REQUIRE(f.tile("bought").hasFocus());
    QTest::keyClick(&f.tile("bought"), Qt::Key_Right);
    CHECK(f.tile("worth").hasFocus());
    QTest::keyClick(&f.tile("worth"), Qt::Key_Left);

    QTest::keyClick(&f.tile("bought"), Qt::Key_Space);
    NumberCard& card = f.page->numberCard();
    REQUIRE(card.isOpen());
    QSignalSpy rows(&card, &NumberCard::rowsReady);
    auto* show = card.findChild<QPushButton*>(QStringLiteral("showRows"));
    REQUIRE(show->hasFocus());
    QTest::keyClick(show, Qt::Key_Space);
    REQUIRE(rows.wait(10'000));
    const kpi::Figure& figure = f.tile("bought").tile().subject.figure;
    CHECK(card.model().rowCount() == figure.n);
    const QAbstractItemModelTester tester(const_cast<BehindModel*>(&card.model()), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_FALSE(card.model().data(card.model().index(0), Qt::DisplayRole).toString().isEmpty());

    auto* list = card.findChild<ListView*>(QStringLiteral("behindRows"));
    REQUIRE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Backspace);
    CHECK_FALSE(card.areRowsShown());
    REQUIRE(card.isOpen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    CHECK_FALSE(card.isOpen());
    CHECK(f.tile("bought").hasFocus());

    QTest::keyClick(&f.tile("bought"), Qt::Key_Return);
    card.showRows();
    REQUIRE(rows.wait(10'000));
    QString page;
    QVariantMap target;
    QObject::connect(f.page.get(), &Page::openRequested, f.page.get(), [&](const QString& to, const QVariantMap& what) {
        page = to;
        target = what;
    });
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(page == QStringLiteral("customers"));
    CHECK(target.value(QStringLiteral("id")).toLongLong() == card.model().idAt(1));
    // Whoever comes back goes on from the row they left.
    f.page->deactivate();
    f.page->activate({});
    CHECK(card.isOpen());
    CHECK(card.areRowsShown());
    CHECK(list->currentRow() == 1);
}

TEST_CASE("the orders behind a figure are listed from the newest on", "[ui][figures]")
{
    Figures f(Fill::Customers);
    NumberCard& card = f.page->numberCard();
    QSignalSpy rows(&card, &NumberCard::rowsReady);
    QTest::keyClick(&f.tile("orderValue"), Qt::Key_Space);
    REQUIRE(card.isOpen());
    card.showRows();
    REQUIRE(rows.wait(10'000));
    REQUIRE(card.model().rowCount() > 50);
    std::vector<qint64> placed;
    for (int row = 0; row < 50; ++row)
        placed.push_back(must(f.file.store->orders().find(OrderId(card.model().idAt(row))))->placedAt);
    CHECK(std::is_sorted(placed.rbegin(), placed.rend()));
}

TEST_CASE("a figure beside a tile's opens its own card and rows, and Backspace leads back", "[ui][figures]")
{
    Figures f(Fill::Customers);
    NumberCard& card = f.page->numberCard();
    QTest::keyClick(&f.tile("bought"), Qt::Key_Return);
    const FigureSubject first = card.subject();
    REQUIRE(first.others.size() == 4);
    const auto link = card.findChildren<QPushButton*>(QStringLiteral("otherFigure"));
    REQUIRE(link.size() == 4);
    CHECK(link[1]->text().contains(first.others[1].title));
    QTest::keyClick(link[1], Qt::Key_Space);
    QTest::keyClick(link[1], Qt::Key_Space); // pressed twice: the first press alone counts
    REQUIRE(QTest::qWaitFor([&] { return card.subject().title == first.others[1].title; }));
    CHECK(card.subject().figure.definition == QLatin1String("KPI2c"));
    auto* show = card.findChild<QPushButton*>(QStringLiteral("showRows"));
    REQUIRE(show->hasFocus());
    QSignalSpy rows(&card, &NumberCard::rowsReady);
    QTest::keyClick(show, Qt::Key_Space);
    REQUIRE(rows.wait(10'000));
    CHECK(card.model().rowCount() == first.others[1].figure.n);

    QTest::keyClick(&card, Qt::Key_Backspace);
    CHECK_FALSE(card.areRowsShown());
    CHECK(card.subject().title == first.others[1].title);
    QTest::keyClick(&card, Qt::Key_Backspace);
    CHECK(card.isOpen());
    CHECK(card.subject().title == first.title);
    QTest::keyClick(&card, Qt::Key_Backspace);
    CHECK_FALSE(card.isOpen());
}

TEST_CASE("a point of a chart and a cell of the table open what is behind them", "[ui][figures]")
{
    Figures f(Fill::Customers);
    FigureView* map = f.panel("cohorts").view();
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Right);
    CHECK(map->currentPoint() == qMakePair(0, 0));
    QTest::keyClick(map, Qt::Key_Down);
    CHECK(map->currentPoint().first == 1);
    QTest::keyClick(map, Qt::Key_Space);
    REQUIRE(f.page->numberCard().isOpen());
    QSignalSpy rows(&f.page->numberCard(), &NumberCard::rowsReady);
    f.page->numberCard().showRows();
    REQUIRE(rows.wait(10'000));
    CHECK(f.page->numberCard().model().rowCount() == f.panel("cohorts").data().series[1].size);
    f.page->numberCard().close();

    FigureView* chart = f.panel("retention").view();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Right);
    const auto [series, point] = chart->currentPoint();
    REQUIRE(series == 0);
    const kpi::Figure figure = f.panel("retention").data().at(series, point)->figure;
    QTest::keyClick(chart, Qt::Key_Return);
    REQUIRE(f.page->numberCard().isOpen());
    f.page->numberCard().showRows();
    REQUIRE(rows.wait(10'000));
    CHECK(f.page->numberCard().model().rowCount() == figure.n);
}

TEST_CASE("what a panel saves is what it shows", "[ui][figures]")
{
    Figures f(Fill::Customers);
    FigurePanel& panel = f.panel("retention");
    const FigureTable& shown = panel.tableModel().table();
    const QAbstractItemModelTester tester(const_cast<FigureTableModel*>(&panel.tableModel()), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* suffix : {"csv", "xlsx"}) {
        const QString path = f.file.dir.filePath(QStringLiteral("figures.") + QLatin1String(suffix));
        must(panel.exportTo(path));
        const auto table = must(openTable(path));
        CHECK(table->header() == shown.header);
        Row row;
        size_t at = 0;
        while (must(table->next(row))) {
            REQUIRE(at < shown.rows.size());
            CHECK(row.text(0 + (shown.header.size() > 6 ? 1 : 0)) == shown.rows[at][shown.header.size() > 6 ? 1 : 0].text);
            ++at;
        }
        CHECK(at == shown.rows.size());
    }
    for (const char* suffix : {"png", "svg", "pdf"}) {
        const QString path = f.file.dir.filePath(QStringLiteral("figures.") + QLatin1String(suffix));
        must(panel.exportTo(path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.size() > 1000);
    }
    CHECK_FALSE(QImage(f.file.dir.filePath(QStringLiteral("figures.png"))).isNull());
    CHECK_FALSE(panel.exportTo(f.file.dir.filePath(QStringLiteral("figures.doc"))));
    panel.copyImage();
    CHECK_FALSE(QApplication::clipboard()->image().isNull());

    panel.setTableShown(true);
    CHECK(panel.isTableShown());
    CHECK(panel.tableModel().rowCount() == int(shown.rows.size()));
}

TEST_CASE("the rows behind a figure are saved whole", "[ui][figures]")
{
    Figures f(Fill::Customers);
    const FigureSubject& subject = f.tile("orderValue").tile().subject;
    const BehindRows rows = subject.rows(*f.page->figures()->reading);
    const QString path = f.file.dir.filePath(QStringLiteral("rows.csv"));
    must(exportBehind(*f.file.store, rows, BehindHeader::of(rows.kind, {}), path, QStringLiteral("rows"), [] { return false; }));
    const auto table = must(openTable(path));
    Row row;
    qint64 count = 0;
    while (must(table->next(row)))
        ++count;
    CHECK(count == subject.figure.n);
}

TEST_CASE("shops with nothing, one order or guests alone say what is missing", "[ui][figures]")
{
    SECTION("nothing")
    {
        Figures f(Fill::Nothing);
        QString opened;
        QObject::connect(f.page.get(), &Page::openRequested, f.page.get(), [&](const QString& to, const QVariantMap&) { opened = to; });
        auto* empty = f.page->findChild<EmptyState*>(QStringLiteral("nothingToCount"));
        REQUIRE(empty);
        REQUIRE(empty->isVisible());
        emit empty->acted();
        CHECK(opened == QStringLiteral("import"));
    }
    SECTION("a cancelled order alone")
    {
        Figures f(Fill::Cancelled);
        QString opened;
        QObject::connect(f.page.get(), &Page::openRequested, f.page.get(), [&](const QString& to, const QVariantMap&) { opened = to; });
        auto* empty = f.page->findChild<EmptyState*>(QStringLiteral("nothingToCount"));
        REQUIRE(empty->isVisible());
        CHECK(textOf(*empty).contains(QStringLiteral("none of them counts")));
        emit empty->acted();
        CHECK(opened == QStringLiteral("orders"));
    }
    SECTION("gifts alone")
    {
        Figures f(Fill::Gift);
        CHECK(f.tile("bought").tile().detail == figure_words::reason(kpi::Undefined::AllWithoutValue));
        checkSound(*f.page);
    }
    SECTION("orders of next year alone")
    {
        Figures f(Fill::Ahead);
        CHECK(textOf(*f.page).contains(QStringLiteral("All orders are dated later than today.")));
        checkSound(*f.page);
    }
    SECTION("one order")
    {
        Figures f(Fill::OneOrder);
        for (const char* id : {"retention", "worth", "cohorts", "curve"})
            CHECK(f.missing(id)->isVisible());
        CHECK(f.tile("bought").tile().detail == figure_words::reason(kpi::Undefined::NoneMature));
        CHECK(f.tile("regulars").tile().detail == QStringLiteral("too few for a percentage"));
        checkSound(*f.page);
    }
    SECTION("guests alone")
    {
        Figures f(Fill::Guests);
        CHECK(f.tile("orderValue").tile().subject.figure.n == 30);
        CHECK_FALSE(f.tile("regulars").tile().subject.figure.value.has_value());
        for (const char* id : {"retention", "worth", "cohorts", "curve"})
            CHECK(f.missing(id)->isVisible());
        checkSound(*f.page);
    }
}

TEST_CASE("where no review names a product, what annoys is told by channel until the products are asked for", "[ui][figures]")
{
    Figures f(Fill::OneOrder);
    must(f.shop->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        for (int i = 0; i < 12; ++i) {
            Review review;
            review.channel = f.site;
            review.rating = Rating{10 * (1 + i % 5)};
            review.stars = 1 + i % 5;
            review.text = QStringLiteral("Review %1").arg(i);
            review.publishedAt = review.loggedAt = f.file.clock.nowUtc() - (3 + i) * day;
            ENCORE_TRY(f.shop->store().reviews().insert(unit, review));
        }
        return {};
    }));
    f.page->activate({{QStringLiteral("view"), QStringLiteral("happy")}});
    REQUIRE(QTest::qWaitFor([&] { return f.page->isReady() && f.page->figures() && f.page->figures()->now.rating.count == 12; }, 20'000));
    const FigurePanel& panel = f.panel("annoying");
    REQUIRE_FALSE(panel.tableModel().table().rows.empty());
    CHECK(panel.tableModel().table().rows[0][0].text == u"Сайт & магазин"_qs);
    auto* what = f.page->findChild<SegmentedTabs*>(QStringLiteral("annoyingWhat"));
    REQUIRE(what);
    CHECK(what->current() == QStringLiteral("channels"));
    // Asked for, the products stay, and say why there are none.
    what->setCurrent(QStringLiteral("products"));
    emit what->chosen(QStringLiteral("products"));
    CHECK(f.missing("annoying")->isVisible());
    f.page->activate({{QStringLiteral("view"), QStringLiteral("returning")}});
    f.page->activate({{QStringLiteral("view"), QStringLiteral("happy")}});
    CHECK(f.missing("annoying")->isVisible());
}

TEST_CASE("another period brings other figures and keeps the old ones until then", "[ui][figures]")
{
    Figures f(Fill::Customers);
    const auto before = f.page->figures();
    for (const auto period : {FigureQuery::Period::Month, FigureQuery::Period::Quarter, FigureQuery::Period::ThisYear, FigureQuery::Period::LastYear, FigureQuery::Period::All}) {
        FigureQuery query = f.page->query();
        query.period = period;
        f.page->setQuery(query);
        CHECK(f.page->figures() != nullptr);
        REQUIRE(QTest::qWaitFor([&] { return f.page->isReady(); }, 20'000));
        CHECK(f.page->figures()->span == query.span(before->reading->today, before->reading->firstDay()));
        checkSound(*f.page);
    }
    FigureQuery none = f.page->query();
    none.channels = {9999};
    f.page->setQuery(none);
    REQUIRE(QTest::qWaitFor([&] { return f.page->isReady(); }, 20'000));
    CHECK(f.page->figures()->now.orders.count == 0);
    checkSound(*f.page);
}

TEST_CASE("what each channel needs is counted before it is chosen", "[ui][figures]")
{
    Figures f(Fill::OneOrder);
    FigureQuery site = f.page->query();
    site.channels = {qint32(f.site.value)};
    CHECK(QTest::qWaitFor([&] { return FigureSet::isPrepared(*f.page->figures()->reading, site); }, 20'000));
    CHECK(f.page->isReady());
}

TEST_CASE("a change in the shop is counted anew while the page is open", "[ui][figures]")
{
    Figures f(Fill::OneOrder);
    const qint64 before = f.page->figures()->now.orders.count;
    must(f.shop->write({UnitKind::Edit, Permission::Orders, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        Order order;
        order.channel = f.site;
        order.status = OrderStatus::Paid;
        order.placedAt = f.file.clock.nowUtc() - day;
        order.number = QStringLiteral("new");
        order.total = Money(1000);
        return f.shop->store().orders().insert(unit, order).map([](OrderId) {});
    }));
    CHECK_FALSE(f.page->isReady());
    REQUIRE(QTest::qWaitFor([&] { return f.page->isReady(); }, 20'000));
    CHECK(f.page->figures()->now.orders.count == before + 1);
}

TEST_CASE("sentences claim a change only where the ranges do not touch", "[ui][figures]")
{
    FigureSet set;
    set.format = {QStringLiteral("RUB"), 2};
    const auto share = [](qint64 hits, qint64 n) { return kpi::Figure::share(QLatin1String("KPI2a"), hits, n, kpi::Undefined::NoneMature); };
    const auto report = [&](qint64 hits, qint64 n) {
        kpi::KpiReport r;
        r.orders.count = 1000;
        r.newcomers.bought.push_back({90, share(hits, n)});
        return r;
    };
    set.now = report(41, 100);
    set.before = report(38, 100);
    QString text = figure_sentences::comeBack(set).whole();
    CHECK(text.contains(QStringLiteral("about as often")));
    CHECK(text.contains(QStringLiteral("could be chance")));
    CHECK(text.contains(QStringLiteral("41 of 100")));
    CHECK(text.contains(QStringLiteral("likely")));

    set.before = report(10, 100);
    text = figure_sentences::comeBack(set).whole();
    CHECK(text.contains(QStringLiteral("more often")));
    CHECK_FALSE(text.contains(QStringLiteral("chance")));

    set.before = report(2, 3);
    text = figure_sentences::comeBack(set).whole();
    CHECK_FALSE(text.contains(QStringLiteral("more often")));
    CHECK_FALSE(text.contains(QStringLiteral("about as often")));

    set.now = report(3, 4);
    set.before.reset();
    text = figure_sentences::comeBack(set).whole();
    CHECK(text.contains(QStringLiteral("3 of 4")));
    CHECK(text.contains(QStringLiteral("few data")));

    set.now = report(0, 0);
    CHECK(figure_sentences::comeBack(set).whole().contains(QStringLiteral("Too early")));
    set.now.orders.count = 0;
    CHECK(figure_sentences::comeBack(set).whole().contains(QStringLiteral("No orders")));
    CHECK_FALSE(figure_sentences::inTime(set).text.isEmpty());
    CHECK_FALSE(figure_sentences::annoys(set).text.isEmpty());
}
