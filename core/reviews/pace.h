#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace encore {

/// How quickly one person works off reviews: a stopwatch for oneself, kept nowhere.
struct Pace {
    /// Seconds after which a pause is no longer part of the work.
    static constexpr qint64 kLongest = 300;
    /// Gaps below which nothing is said.
    static constexpr int kFewest = 3;

    int handled = 0;
    std::optional<qint64> usualSeconds;     ///< median gap between two that follow each other
};
/// `at`: when each was done with, UTC seconds, in any order.
Pace paceOf(std::vector<qint64> at);

} // namespace encore
