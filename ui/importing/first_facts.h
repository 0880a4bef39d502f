#pragma once

#include "shop/shop.h"

#include <QStringList>

namespace encore::ui {

/// What Encore saw in the shop's own data, for the end of a first import: numbers with their counts.
struct FirstFacts {
    qint64 customers = 0, repeat = 0;
    std::optional<double> daysToSecond;      ///< usual days between the first and the second order
    qint64 secondOrders = 0;
    qint64 late = 0;                         ///< regulars who are late for their next order
    qint64 unhappyWaiting = 0;
    qint64 waiting = 0;
};

/// Reads and computes; for a worker with a store of its own.
FirstFacts readFirstFacts(Store& store);
/// Up to five translated sentences, the next step last.
QStringList firstFactSentences(const FirstFacts& facts);

} // namespace encore::ui
