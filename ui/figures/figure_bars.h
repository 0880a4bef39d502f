#pragma once

#include "figures/figure_view.h"

class QStackedLayout;

namespace encore::ui {

class FigureChart;

/// Bars that lie one under another from zero, each with its name before it and its value behind it.
class FigureBars final : public FigureView {
    Q_OBJECT
public:
    explicit FigureBars(QWidget* parent = nullptr);

    void setData(const FigureData& data, const FigureFormat& format) override;
    QPair<int, int> currentPoint() const override { return m_row < 0 ? QPair(-1, -1) : QPair(0, m_row); }
    void setCurrentPoint(int series, int point) override;
    QSize sizeHint() const override { return {420, 200}; }
    QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int rows() const;
    int rowHeight() const;
    /// Row at a place of the widget, or -1.
    int rowAt(const QPointF& pos) const;
    void moveTo(int row);
    void tell(int row, const QPoint& global);

    FigureData m_data;
    FigureFormat m_format;
    int m_row = -1;
};

/// A chart, or lying bars where the data ask for them.
class ChartOrRows final : public FigureView {
    Q_OBJECT
public:
    explicit ChartOrRows(QWidget* parent = nullptr);

    void setData(const FigureData& data, const FigureFormat& format) override;
    QPair<int, int> currentPoint() const override { return shown()->currentPoint(); }
    void setCurrentPoint(int series, int point) override { shown()->setCurrentPoint(series, point); }

private:
    FigureView* shown() const;

    QStackedLayout* m_stack;
    FigureChart* m_chart;
    FigureBars* m_bars;
};

} // namespace encore::ui
