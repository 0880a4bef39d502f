#pragma once

#include "kpi/figure_snapshot.h"

namespace encore {

/// KPI1's W is fixed when it is first computed: the days that the shop's own gaps give now go into its settings,
/// and from then on all of history is counted with them, until a person sets others there. Nothing is written
/// where W is fixed already, the gaps are too few, or the person at the desk may not change settings (whoever
/// only reads counts with the days found, without keeping them); nor where the file cannot be written just now:
/// the next counting tries again. The step is the program's own and outside of Ctrl+Z. `changes`
/// is left alone where nothing was written, else it is for Shop::announce, also after a failure. Gives the snapshot to count with. For a worker.
Result<FigureSnapshot::Ptr> fixRetentionWindow(const FigureSnapshot::Ptr& snapshot, Store& store, ChangeSet& changes, const FigureReadOptions& how = {});

} // namespace encore
