#pragma once

#include "figures/figure_format.h"

#include <QList>
#include <QPair>

#include <optional>

namespace encore::ui {

struct AxisScale {
    double low = 0;
    double high = 1;
    double step = 1;
};

/// A scale with about `steps` round steps that holds [low, high]; `low` falls to 0 where that costs little.
/// Shares stay within 0..1. Never empty, also for low == high. `bounds`: what values can be at all, such as 1 to 5
/// stars; the scale stays within and does not fall to 0.
AxisScale valueScale(FigureUnit unit, double low, double high, bool fromZero, int steps, std::optional<QPair<double, double>> bounds = {});

/// Firsts of months in [fromDay, toDay] with their short names, at most `most` of them.
QList<QPair<double, QString>> monthTicks(double fromDay, double toDay, int most);
/// 0, step, ... up to `last`, at most `most` of them; in days the steps are those people count in.
QList<QPair<double, QString>> elapsedTicks(double last, int most);

} // namespace encore::ui
