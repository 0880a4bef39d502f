#pragma once

#include "kpi/figure.h"

namespace encore::kpi {

/// What may be said of two values of one figure.
enum class Change {
    Unknown,   ///< one of them is undefined, rests on fewer than five, or has no interval
    Chance,    ///< the intervals overlap: could be chance
    Up,
    Down,
};

/// Up or down only where the two 95 % intervals do not touch: stricter than a test of the difference, and the
/// same thing that a reader sees in two bands.
Change changeOf(const Figure& now, const Figure& before);

} // namespace encore::kpi
