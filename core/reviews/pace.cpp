#include "reviews/pace.h"

#include <algorithm>

namespace encore {

Pace paceOf(std::vector<qint64> at)
{
    std::sort(at.begin(), at.end());
    Pace pace;
    pace.handled = int(at.size());
    std::vector<qint64> gaps;
    for (size_t i = 1; i < at.size(); ++i)
        if (const qint64 gap = at[i] - at[i - 1]; gap <= Pace::kLongest)
            gaps.push_back(gap);
    if (int(gaps.size()) < Pace::kFewest)
        return pace;
    const auto middle = gaps.begin() + std::ptrdiff_t(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    pace.usualSeconds = std::max<qint64>(1, *middle);
    return pace;
}

} // namespace encore
