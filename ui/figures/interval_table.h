#pragma once

#include "figures/figure_view.h"
#include "widgets/pill.h"

#include <optional>

namespace encore::ui {

class LinkButton;

/// What stands around the figures of an IntervalTable.
struct IntervalLook {
    struct Cell {
        QString words;                    ///< "18 of 31, likely 41–73 %"
        QString brief;                    ///< the same in short, where the words lack room: "18 of 31, 41–73 %"; empty: none
        std::optional<double> marker;     ///< a value from elsewhere, dotted
        bool hidden = false;              ///< so few that only the words are shown
    };
    struct Row {
        QString hint;                     ///< small, under the name
        std::optional<Tone> tone;         ///< the name as a pill
        QStringList counts;               ///< one text under each of countHeads
        QString action;                   ///< a button at the end of the row; empty: none
        QString actionTip;
        std::vector<Cell> cells;
    };
    QStringList countHeads;
    QStringList cellHeads;
    QString actionHead;
    QString markerTip;                    ///< what a dotted value is, %1: the value
    int mainCell = 0;                     ///< the one that stays where there is no room for all
    double least = 0;                     ///< left end of the bars
    double most = 1;                      ///< right end
    std::vector<Row> rows;

    /// For paper: no buttons and no head over them.
    void dropActions();
};

/// Rows with counts and, in each cell, a value on a bar with its likely range. Arrow keys move between cells,
/// Space or Enter opens one; a row may end in a button. Series of the data are rows, points are cells.
class IntervalTable final : public FigureView {
    Q_OBJECT
public:
    explicit IntervalTable(QWidget* parent = nullptr);

    /// Before setData(), with as many rows and cells.
    void setLook(const IntervalLook& look) { m_look = look; }
    const IntervalLook& look() const { return m_look; }
    void setData(const FigureData& data, const FigureFormat& format) override;
    QPair<int, int> currentPoint() const override { return {m_row, m_cell}; }
    void setCurrentPoint(int series, int point) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

signals:
    void actionAsked(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void measure();
    /// Where the words of a cell lack room, names without more under them give some and take two lines.
    void fitNames();
    void place();
    void paintCell(QPainter* painter, int row, int cell) const;
    void move(int rows, int cells);
    int rowTop(int row) const;
    /// Indices of the cells that have room.
    QList<int> shownCells() const;
    QRect cellRect(int row, int cell) const;
    /// The words of a cell: in short everywhere, where those of one lack room.
    const QString& wordsOf(const QRect& place, const IntervalLook::Cell& cell) const;
    QPair<int, int> cellAt(const QPoint& pos) const;
    QString tipOf(int row, int cell) const;
    bool hasActions() const;

    FigureData m_data;
    FigureFormat m_format;
    IntervalLook m_look;
    QList<LinkButton*> m_actions;
    QList<int> m_countWidths;
    int m_nameWidth = 80;
    int m_widestName = 80;
    int m_cellWidth = 168;                ///< what the words of a cell need, in short
    int m_fullWidth = 168;                ///< and in full
    int m_actionWidth = 0;
    int m_row = -1;
    int m_cell = -1;
};

} // namespace encore::ui
