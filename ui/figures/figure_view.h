#pragma once

#include "figures/figure_data.h"

#include <QWidget>

namespace encore::ui {

/// Draws a FigureData: a chart or a widget of its own. Holds a current point that the arrow keys move; Space,
/// Enter or a click opens what is behind it.
class FigureView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setData(const FigureData& data, const FigureFormat& format) = 0;
    /// (series, point), or (-1, -1).
    virtual QPair<int, int> currentPoint() const = 0;
    virtual void setCurrentPoint(int series, int point) = 0;

signals:
    void opened(int series, int point);
    /// The mark of a change (ChangeMark::id).
    void markOpened(qint64 id);
};

} // namespace encore::ui
