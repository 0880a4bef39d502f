#pragma once

class QChart;
class QPen;

namespace encore::ui {

struct FigureData;

/// What the chart library draws of the figures: lines with their bands, and bars. Scale, labels and marks around it are
/// FigureChart's.
namespace chart_series {

/// How the line of a series is drawn; for legends too.
QPen penOf(const FigureData& data, int series);
/// A line a series, in pieces where points are missing, with a band of likely values where there is one line alone or
/// the data ask for bands, which are cut at `least` and `most`.
void addLines(QChart& chart, const FigureData& data, double least, double most);
/// Bars, one over the other where there are several series.
void addBars(QChart& chart, const FigureData& data);

} // namespace chart_series

} // namespace encore::ui
