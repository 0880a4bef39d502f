#pragma once

#include "figures/figure_tab.h"
#include "figures/figure_tile.h"

class QDoubleSpinBox;

namespace encore::ui {

class IntervalTable;
class PlainLabel;
class Prompts;
class SegmentedTabs;

/// Are customers happy: rating and balance over time, how many good reviews a goal takes, orders after reviews,
/// and which products and channels draw the unhappy ones.
class HappyTab final : public FigureTab {
    Q_OBJECT
public:
    explicit HappyTab(Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("happy"); }
    QString title() const override;
    double goal() const;
    void setGoal(double stars);

protected:
    void fill() override;
    void setTexts() override;

private:
    TileData ratingTile() const;
    TileData balanceTile() const;
    TileData reviewsTile() const;
    TileData waitingTile() const;
    void fillOverTime();
    void fillRating();
    void fillMoods();
    void fillGoal();
    void fillOrders();
    void fillAnnoying();

    FigurePanel* m_overTime;
    FigurePanel* m_goalPanel;
    FigurePanel* m_orders;
    IntervalTable* m_table;
    FigurePanel* m_annoying;
    SegmentedTabs* m_view;
    SegmentedTabs* m_what;
    std::function<FigureSubject(int row, int cell)> m_subjectOf;   ///< of that table
    bool m_whatChosen = false;       ///< by hand
    QWidget* m_goalBox;
    PlainLabel* m_goalWord;
    QDoubleSpinBox* m_goal;
};

} // namespace encore::ui
