#pragma once

#include <QtGlobal>

namespace encore::kpi {

/// A customer, order or review behind a figure: one of its n; `hit` where it counts in the numerator.
struct BehindRow {
    qint64 id = 0;
    bool hit = false;
    qint64 at = 0;           ///< UTC second by which orders and reviews are listed, the newest first; 0: they stay as they came
};

} // namespace encore::kpi
