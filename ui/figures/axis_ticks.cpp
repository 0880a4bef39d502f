#include "figures/axis_ticks.h"

#include "common/format.h"

#include <QDate>

#include <array>
#include <cmath>

namespace encore::ui {

namespace {

double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough * 0.999)
            return factor * power;
    return 10 * power;
}

/// Of whole things there is no half.
double countStep(double rough)
{
    const double step = std::max(1.0, roundStep(rough));
    return step == 2.5 ? 5 : step;
}

/// Ticks are written in whole per cent, so that they stand where they say.
double shareStep(double rough)
{
    const double step = std::max(0.01, roundStep(rough));
    return std::abs(step - 0.025) < 1e-9 ? 0.05 : step;
}

double hourStep(double rough)
{
    for (const double hours : {0.25, 0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 12.0, 24.0, 48.0, 72.0, 120.0, 240.0})
        if (hours >= rough * 0.999)
            return hours;
    return 240 * std::ceil(rough / 240);
}

} // namespace

AxisScale valueScale(FigureUnit unit, double low, double high, bool fromZero, int steps, std::optional<QPair<double, double>> bounds)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high)
        return {};
    if (bounds) {
        low = std::clamp(low, bounds->first, bounds->second);
        high = std::clamp(high, bounds->first, bounds->second);
        if (high - low < 1e-9) {
            low = std::max(low - 1, bounds->first);
            high = std::min(high + 1, bounds->second);
        }
    } else if (fromZero || (low > 0 && low < 0.4 * high)) {
        low = std::min(low, 0.0);
    }
    if (high - low < 1e-9)
        high = low + (low == 0 ? 1 : std::abs(low) * 0.2);
    const double rough = (high - low) / std::max(1, steps);
    const double step = unit == FigureUnit::Hours ? hourStep(rough) : unit == FigureUnit::Count ? countStep(rough) : unit == FigureUnit::Share ? shareStep(rough) : roundStep(rough);
    AxisScale scale{std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
    if (unit == FigureUnit::Share) {
        scale.low = low >= 0 ? std::max(0.0, scale.low) : scale.low;
        scale.high = high <= 1 ? std::min(1.0, scale.high) : scale.high;
    }
    if (bounds) {
        scale.low = std::max(scale.low, bounds->first);
        scale.high = std::min(scale.high, bounds->second);
    }
    return scale;
}

QList<QPair<double, QString>> monthTicks(double fromDay, double toDay, int most)
{
    QList<QPair<double, QString>> ticks;
    const QDate from = QDate::fromJulianDay(qint64(std::ceil(fromDay)));
    const QDate to = QDate::fromJulianDay(qint64(std::floor(toDay)));
    if (!from.isValid() || !to.isValid() || from > to)
        return ticks;
    const int first = 12 * from.year() + from.month() - 1 + (from.day() > 1 ? 1 : 0);
    const int last = 12 * to.year() + to.month() - 1;
    int step = 1;
    for (const int wider : {1, 2, 3, 6, 12, 24, 60, 120})
        if (step = wider; (last - first) / wider + 1 <= std::max(1, most))
            break;
    for (int month = step > 1 ? first + (step - first % step) % step : first; month <= last; month += step) {
        const QString text = step >= 12 ? QString::number(month / 12) : figure_words::shortMonth(month);
        ticks.append({double(QDate(month / 12, month % 12 + 1, 1).toJulianDay()), text});
    }
    return ticks;
}

QList<QPair<double, QString>> elapsedTicks(double last, int most)
{
    QList<QPair<double, QString>> ticks;
    double step = 1;
    for (const double wider : {1.0, 2.0, 3.0, 6.0, 12.0, 30.0, 60.0, 90.0, 180.0, 365.0, 730.0})
        if (step = wider; last / wider + 1 <= std::max(2, most))
            break;
    for (double x = 0; x <= last + 1e-9; x += step)
        ticks.append({x, format::count(qint64(x))});
    return ticks;
}

} // namespace encore::ui
