#pragma once

#include "figures/figure_tab.h"
#include "figures/figure_tile.h"

namespace encore::ui {

class Prompts;
class SegmentedTabs;

/// Do customers come back: retention with changes, revenue per customer, cohorts, the second order.
class ReturningTab final : public FigureTab {
    Q_OBJECT
public:
    explicit ReturningTab(Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("returning"); }
    QString title() const override;
    /// The forecast comes after the rest; nullptr: it is being computed.
    void showForecast(std::shared_ptr<const FigureForecast> forecast);

protected:
    void fill() override;
    void setTexts() override;

private:
    TileData boughtTile() const;
    TileData worthTile() const;
    TileData valueTile() const;
    TileData regularsTile() const;
    TileData lateTile() const;
    TileData forecastTile() const;
    void fillRetention();
    void fillWorth();
    void fillCohorts();
    void fillCurve();
    void fillBought();
    void fillWorthSoFar();
    void fillSecondOrder();

    std::shared_ptr<const FigureForecast> m_forecast;
    FigurePanel* m_retention;
    FigurePanel* m_worth;
    FigurePanel* m_cohorts;
    FigurePanel* m_curve;
    SegmentedTabs* m_retentionView;
    SegmentedTabs* m_worthView;
    SegmentedTabs* m_span;
    SegmentedTabs* m_curveView;
};

} // namespace encore::ui
