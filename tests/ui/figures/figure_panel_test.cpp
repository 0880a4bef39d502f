#include "figures/figure_panel.h"

#include "figures/figure_bars.h"
#include "figures/figure_chart.h"
#include "support/catch.h"
#include "support/ui/fake_prompts.h"
#include "widgets/button.h"

#include <QSignalSpy>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::FakePrompts;

namespace {

FigureData bars(const QStringList& names, qint64 hits)
{
    FigureData data;
    data.id = QStringLiteral("bars");
    data.kind = FigureData::Kind::Bars;
    data.axis = FigureData::Axis::Categories;
    FigureSeries series;
    for (int i = 0; i < names.size(); ++i)
        series.points.push_back({double(i), names[i], kpi::Figure::share(QLatin1String("test"), hits, 40, kpi::Undefined::NoOrders), false, std::nullopt});
    data.series << series;
    return data;
}

} // namespace

TEST_CASE("the choices of a panel stay where they are when another figure has no legend", "[ui][figures]")
{
    const FigureFormat format;
    FakePrompts prompts;
    FigurePanel panel(QStringLiteral("test"), new FigureChart, prompts);
    auto* choice = new QWidget;
    choice->setFixedSize(120, 20);
    panel.addControl(choice);
    FigureData two = bars({QStringLiteral("one")}, 30);
    two.series << two.series.first();
    two.series[0].name = QStringLiteral("this period");
    two.series[1].name = QStringLiteral("a year before");
    panel.resize(600, 400);
    panel.setData(two, format);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    QCoreApplication::processEvents();
    const int at = choice->mapTo(&panel, QPoint()).x();
    panel.setData(bars({QStringLiteral("one")}, 30), format);
    QCoreApplication::processEvents();
    CHECK(choice->mapTo(&panel, QPoint()).x() == at);
}

TEST_CASE("a panel without a chart keeps its title where it is and says why its buttons do nothing", "[ui][figures]")
{
    const FigureFormat format;
    FakePrompts prompts;
    FigurePanel panel(QStringLiteral("test"), new FigureChart, prompts);
    auto* choice = new QWidget;
    choice->setFixedSize(120, 20);
    panel.addControl(choice);
    auto* table = panel.findChild<IconButton*>(QStringLiteral("table_test"));
    auto* more = panel.findChild<IconButton*>(QStringLiteral("more_test"));
    REQUIRE(table);
    REQUIRE(more);
    panel.resize(600, 400);
    panel.setData(bars({QStringLiteral("one")}, 30), format);
    panel.setTableShown(true);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    QCoreApplication::processEvents();
    const int under = choice->mapTo(&panel, QPoint()).y();
    CHECK(table->isEnabled());
    CHECK(more->toolTip() == QStringLiteral("Copy and save"));

    panel.setMissing(QStringLiteral("Bars"), QStringLiteral("Too early"));
    QCoreApplication::processEvents();
    CHECK(choice->mapTo(&panel, QPoint()).y() == under);
    for (const IconButton* button : {table, more}) {
        CHECK(button->isVisible());
        CHECK_FALSE(button->isEnabled());
        CHECK(button->toolTip().endsWith(QStringLiteral("there is nothing to show yet")));
    }
    // What was a table is one again once there is something.
    panel.setData(bars({QStringLiteral("one")}, 30), format);
    CHECK(panel.isTableShown());
    CHECK(table->isEnabled());
    CHECK(table->toolTip() == QStringLiteral("Show as a chart"));
}

TEST_CASE("a bar that is missing keeps its place among the others", "[ui][figures]")
{
    FigureData data = bars({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")}, 30);
    for (size_t i = 1; i < 5; ++i)
        data.series[0].points[i].figure = kpi::Figure::none(QLatin1String("test"), kpi::Undefined::NotReached, 3);
    FigureChart chart;
    chart.resize(800, 300);
    chart.setData(data, {});
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy opened(&chart, &FigureView::opened);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, {400, 200}); // where nothing stands
    CHECK(opened.isEmpty());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, {110, 200});
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][1].toInt() == 0);
}

TEST_CASE("lying bars are read and opened by keys and by a click, and give way to a chart", "[ui][figures]")
{
    FigureData data = bars({QStringLiteral("A product with a name as long as names are"), QStringLiteral("b"), QStringLiteral("c")}, 30);
    data.lying = true;
    ChartOrRows view;
    view.resize(500, 240);
    view.setData(data, {});
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    QSignalSpy opened(&view, &FigureView::opened);
    QWidget* rows = view.findChild<FigureBars*>();
    REQUIRE(rows->isVisible());
    CHECK(view.currentPoint() == QPair(-1, -1));
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Down);
    CHECK(view.currentPoint() == QPair(0, 1));
    CHECK(rows->accessibleDescription().contains(u'b'));
    QTest::keyClick(rows, Qt::Key_End);
    QTest::keyClick(rows, Qt::Key_Down);
    CHECK(view.currentPoint() == QPair(0, 2));
    QTest::keyClick(rows, Qt::Key_Return);
    QTest::mouseClick(rows, Qt::LeftButton, {}, {20, 10});
    QTest::mouseClick(rows, Qt::LeftButton, {}, {20, 230}); // under the last one
    REQUIRE(opened.count() == 2);
    CHECK(opened[0][1].toInt() == 2);
    CHECK(opened[1][1].toInt() == 0);

    data.series[0].points.resize(1);
    view.setData(data, {}); // a row that is gone is not the current one
    CHECK(view.currentPoint() == QPair(-1, -1));
    data.lying = false;
    view.setData(data, {});
    CHECK_FALSE(rows->isVisible());
    CHECK(view.findChild<FigureChart*>()->isVisible());
}
