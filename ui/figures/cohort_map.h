#pragma once

#include "figures/figure_view.h"

namespace encore::ui {

/// A cohort table as a heat map: one row per series, one cell per point. Shade follows the value; a cell of
/// which not everything is known is framed instead of filled. Arrow keys move a focus cell.
class CohortMap final : public FigureView {
    Q_OBJECT
public:
    explicit CohortMap(QWidget* parent = nullptr);

    void setData(const FigureData& data, const FigureFormat& format) override;
    QPair<int, int> currentPoint() const override { return {m_row, m_cell}; }
    void setCurrentPoint(int series, int point) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int columns() const;
    /// How many columns there is room for.
    int shownColumns() const;
    QRect cellRect(int row, int cell) const;
    QPair<int, int> cellAt(const QPoint& pos) const;
    void measure();
    void move(int rows, int cells);

    FigureData m_data;
    FigureFormat m_format;
    double m_most = 0;
    int m_labelWidth = 60;
    int m_sizeWidth = 50;
    int m_row = -1, m_cell = -1;
};

} // namespace encore::ui
