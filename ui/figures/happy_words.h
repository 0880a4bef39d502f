#pragma once

#include "figures/figure_subject.h"
#include "kpi/options.h"
#include "kpi/orders_after_reviews.h"

namespace encore::ui {

/// What the figures of the tab "Happy" mean, for their number cards.
namespace happy_words {

FigureDefinition rating(const kpi::KpiOptions& options);
FigureDefinition balance(const kpi::KpiOptions& options);
FigureDefinition reviews(const kpi::KpiOptions& options);
FigureDefinition waiting();
FigureDefinition needed();
FigureDefinition origin();
FigureDefinition product();
FigureDefinition productRating(const kpi::KpiOptions& options);
FigureDefinition channel(const kpi::KpiOptions& options);
/// Whether reviews with an accepted complaint count, as a sentence of every card over reviews.
QString complaints(const kpi::KpiOptions& options);
/// "new", "after a happy review", …
QString originName(kpi::OrderOrigin origin);

} // namespace happy_words

} // namespace encore::ui
