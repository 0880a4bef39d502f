#pragma once

#include <QtGlobal>

namespace encore::kpi {

/// A customer, order or review behind a figure: one of its n; `hit` where it counts in the numerator.
struct BehindRow {
    qint64 id = 0;
    bool hit = false;
};

} // namespace encore::kpi
