#include "kpi/figure_change.h"

namespace encore::kpi {

Change changeOf(const Figure& now, const Figure& before)
{
    constexpr qint64 fewest = 5;
    for (const Figure* f : {&now, &before})
        if (!f->value || !f->low || !f->high || f->n < fewest)
            return Change::Unknown;
    if (*now.low > *before.high)
        return Change::Up;
    return *now.high < *before.low ? Change::Down : Change::Chance;
}

} // namespace encore::kpi
