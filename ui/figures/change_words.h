#pragma once

#include "figures/figure_format.h"
#include "kpi/change_effect.h"

#include <QString>

namespace encore::ui {

/// The register of changes and what followed a change, in words.
namespace change_words {

/// One of changeKinds() as people say it: "size chart".
QString kind(const QString& id);
/// "Rating", "answered within a day".
QString metric(kpi::EffectMetric metric);
FigureUnit unit(kpi::EffectMetric metric);
/// "4.6 before, 4.4 after: −0.2, likely −0.5…+0.1"; or why there is nothing to compare.
QString values(const kpi::EffectRow& row, const FigureFormat& format);
/// "more than chance", "this could be chance": never more than the range of the difference allows.
QString verdict(const kpi::EffectRow& row, const FigureFormat& format);
/// Whether the range of the difference leaves out zero, on enough units.
bool isClear(const kpi::EffectRow& row);

} // namespace change_words

} // namespace encore::ui
