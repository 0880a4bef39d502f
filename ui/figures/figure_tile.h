#pragma once

#include "figures/figure_subject.h"
#include "widgets/pill.h"

#include <QWidget>

namespace encore::ui {

class ElidedLabel;
class PlainLabel;
class Sparkline;

/// What a tile shows.
struct TileData {
    QString title;
    QString value;
    QString detail;                  ///< count and likely range
    QString pill;                    ///< "≈", "+6 %", "list →"; empty: none
    Tone tone = Tone::Neutral;
    QString pillTip;
    QList<double> spark;             ///< NaN leaves a gap
    bool isFirstCut = false;         ///< the small line begins or ends with a month that the period cuts
    bool isLastCut = false;
    bool few = false;                ///< shown in grey: rests on less than thirty
    FigureSubject subject;
};

/// A figure in large type with its range, its change and a small line. Space, Enter or a click opens it.
class FigureTile final : public QWidget {
    Q_OBJECT
public:
    explicit FigureTile(const QString& id, QWidget* parent = nullptr);

    void setTile(const TileData& tile);
    const TileData& tile() const { return m_tile; }
    QSize sizeHint() const override;

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    TileData m_tile;
    ElidedLabel* m_title;
    Pill* m_pill;
    PlainLabel* m_value;
    ElidedLabel* m_detail;
    Sparkline* m_spark;
};

/// Tiles in rows of equal width: as many columns as fit. Arrow keys move between them.
class TileGrid final : public QWidget {
    Q_OBJECT
public:
    explicit TileGrid(QWidget* parent = nullptr);
    /// At most so many in a row; 0: as many as fit.
    void setMostColumns(int columns) { m_mostColumns = columns; }
    FigureTile* addTile(const QString& id);
    const QList<FigureTile*>& tiles() const { return m_tiles; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(int tile);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_mostColumns = 0;
    int columnsFor(int width) const;
    QList<FigureTile*> m_tiles;
};

/// Tone of a change: better, worse, or neither.
Tone changeTone(kpi::Change change, bool upIsBetter);

} // namespace encore::ui
