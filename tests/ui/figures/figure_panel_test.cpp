#include "figures/figure_panel.h"

#include "figures/figure_chart.h"
#include "support/catch.h"
#include "support/ui/fake_prompts.h"

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
