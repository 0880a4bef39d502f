#include "figures/figure_query.h"

#include "figures/axis_ticks.h"
#include "figures/figure_export.h"

#include "support/catch.h"

#include <limits>

using namespace encore::ui;
using Period = FigureQuery::Period;
using Compare = FigureQuery::Compare;

namespace {
qint32 julian(int year, int month, int day) { return qint32(QDate(year, month, day).toJulianDay()); }
} // namespace

TEST_CASE("periods are whole days that end today and are compared with as many", "[ui][figures]")
{
    const QDate today(2026, 3, 2), first(2023, 1, 10);
    FigureQuery query;
    CHECK(query.span(today, first) == FigureQuery::Span{julian(2025, 3, 3), julian(2026, 3, 2)});
    CHECK(*query.before(today, first) == FigureQuery::Span{julian(2024, 3, 3), julian(2025, 3, 2)});
    query.compare = Compare::Previous;
    CHECK(query.before(today, first)->to == julian(2025, 3, 2));
    query.period = Period::Month;
    CHECK(query.span(today, first) == FigureQuery::Span{julian(2026, 2, 1), julian(2026, 3, 2)});
    CHECK(*query.before(today, first) == FigureQuery::Span{julian(2026, 1, 2), julian(2026, 1, 31)});
    query.period = Period::LastYear;
    CHECK(query.span(today, first) == FigureQuery::Span{julian(2025, 1, 1), julian(2025, 12, 31)});
    query.period = Period::All;
    CHECK(query.span(today, first).from == julian(2023, 1, 10));
    CHECK_FALSE(query.before(today, first));
    query.period = Period::Own;
    query.from = QDate(2020, 1, 1);
    query.to = QDate(2026, 12, 31);
    query.compare = Compare::YearBefore;
    CHECK(query.span(today, first).to == julian(2026, 3, 2));
    CHECK_FALSE(query.before(today, first));   // a year before would be inside
    query.to = QDate(2020, 2, 1);
    CHECK_FALSE(query.before(today, first));   // before the shop's first order
}

TEST_CASE("a question survives the settings, and nonsense becomes the usual one", "[ui][figures]")
{
    FigureQuery query;
    query.period = Period::Own;
    query.from = QDate(2025, 5, 1);
    query.to = QDate(2025, 6, 30);
    query.compare = Compare::None;
    query.channels = {2, 5};
    query.cohort = encore::kpi::CohortSpan::Quarter;
    CHECK(FigureQuery::fromMap(query.toMap()) == query);
    CHECK(FigureQuery::fromMap({{QStringLiteral("landmark"), 30}}).landmark == 30);
    CHECK(FigureQuery::fromMap(FigureQuery::fromMap({{QStringLiteral("landmark"), 30}}).toMap()).landmark == 30);
    CHECK(FigureQuery::fromMap({{QStringLiteral("landmark"), -7}}).landmark == 0);
    CHECK(FigureQuery::fromMap({}) == FigureQuery());
    CHECK(FigureQuery::fromMap({{QStringLiteral("period"), QStringLiteral("own")}}).period == Period::Year);
}

TEST_CASE("axes have a few round steps that hold all values", "[ui][figures]")
{
    for (const double high : {0.004, 0.03, 0.41, 1.0, 7.0, 2316.0, 984000.0, 1e12}) {
        const AxisScale scale = valueScale(high <= 1 ? FigureUnit::Share : FigureUnit::Money, 0, high, true, 4);
        CHECK(scale.low == 0);
        CHECK(scale.high >= high - 1e-9);
        const double steps = (scale.high - scale.low) / scale.step;
        CHECK(steps <= 6);
        CHECK(steps >= 1);
    }
    for (const double high : {1.0, 3.0, 9.0, 12.0, 40.0, 90.0, 1000.0}) {
        const double step = valueScale(FigureUnit::Count, 0, high, true, 5).step;
        CHECK(step == std::floor(step)); // no half of a review
    }
    for (const double high : {0.02, 0.09, 0.1, 0.21, 0.93, 1.0}) {
        const double percent = valueScale(FigureUnit::Share, 0, high, true, 4).step * 100;
        CHECK(percent == Approx(std::round(percent))); // a tick says whole per cent, and stands there
    }
    CHECK(valueScale(FigureUnit::Share, 0.97, 1, false, 4).high == 1);
    CHECK(valueScale(FigureUnit::Share, 0, 0, false, 4).high > 0);
    const QPair stars(1.0, 5.0);
    const AxisScale wide = valueScale(FigureUnit::Decimal, 1.3, 5, false, 4, stars), single = valueScale(FigureUnit::Decimal, 5, 5, false, 4, stars);
    CHECK(wide.low == 1);
    CHECK(wide.high == 5);
    CHECK(single.low < single.high);
    CHECK(single.high == 5);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(valueScale(FigureUnit::Share, nan, nan, false, 4).high > 0);
    CHECK(monthTicks(julian(2025, 3, 3), julian(2026, 3, 2), 6).size() <= 6);
    CHECK(monthTicks(julian(2000, 1, 1), julian(2026, 3, 2), 4).size() <= 4);
    CHECK(elapsedTicks(365, 5).size() <= 5);
    CHECK(elapsedTicks(0, 5).size() == 1);
}

TEST_CASE("names of files hold nothing that a system refuses", "[ui][figures]")
{
    CHECK(safeFileName(QStringLiteral("Who bought again, by month of first order, %")) == QStringLiteral("Who bought again, by month of first order, %"));
    CHECK(safeFileName(QStringLiteral("a/b:c*?\"<>|\\[x]..")) == QStringLiteral("a b c x"));
    CHECK(safeFileName(QStringLiteral("///")) == QStringLiteral("figure"));
}
