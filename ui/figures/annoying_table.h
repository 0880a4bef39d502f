#pragma once

#include "figures/figure_panel.h"
#include "figures/figure_set.h"
#include "figures/interval_table.h"

namespace encore::ui {

/// The panel of the tab "Happy" that says what annoys: a row each for products or channels, and in its place the
/// rating of products.
namespace annoying_table {

struct AnnoyingView {
    PanelView panel;
    IntervalLook look;               ///< empty where something is missing
};

/// KPI20 of `products`, else of the channels. `onPaper`: fewer rows, and none that asks to be clicked.
AnnoyingView annoying(const std::shared_ptr<const FigureSet>& figures, bool products, bool onPaper);
/// KPI18 by product, the lowest first.
AnnoyingView productRatings(const std::shared_ptr<const FigureSet>& figures);

} // namespace annoying_table

} // namespace encore::ui
