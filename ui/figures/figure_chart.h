#pragma once

#include "figures/figure_view.h"

namespace encore::ui {

class ChartCanvas;

/// Lines with bands, bars and stacked bars, drawn by Qt Charts in the colours of the theme. Lines differ by
/// dash as well as by shade; what is not all known yet is dashed (one line) or pale (several).
class FigureChart final : public FigureView {
    Q_OBJECT
public:
    explicit FigureChart(QWidget* parent = nullptr);

    void setData(const FigureData& data, const FigureFormat& format) override;
    QPair<int, int> currentPoint() const override { return {m_series, m_point}; }
    void setCurrentPoint(int series, int point) override;
    QSize sizeHint() const override { return {420, 200}; }
    QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    friend class ChartCanvas;
    void rebuild();
    void place();
    void moveBy(int points, int series);
    /// Nearest point to a place of the widget, or (-1, -1).
    QPair<int, int> pointAt(const QPointF& pos) const;
    QPointF placeOf(int series, int point) const;
    void tell(int series, int point, const QPoint& global);
    void paintGround(QPainter* painter) const;
    void paintFront(QPainter* painter) const;
    void paintMarks(QPainter* painter) const;
    bool hasMarks() const;
    /// Finds a place over the plot for the words of the changes; the number of rows they take.
    int arrangeMarks(double left, double width);
    /// The change whose words lie there, or 0.
    qint64 markAt(const QPointF& pos) const;

    FigureData m_data;
    FigureFormat m_format;
    ChartCanvas* m_canvas;
    double m_xLow = 0, m_xHigh = 1;
    double m_low = 0, m_high = 1, m_step = 1;
    int m_series = -1, m_point = -1;
    struct MarkLabel {
        qint64 id = 0;
        double x = 0;
        QString text;
        QRectF place;
        int row = -1;               // < 0: no room for its words
    };
    QList<MarkLabel> m_labels;
    QList<QPair<QRectF, qint64>> m_marks;           // where the words of a change lie
};

} // namespace encore::ui
