#pragma once

#include <QString>
#include <QtGlobal>

namespace encore {

/// What a shop spent in one calendar month, typed in by hand: a row of the table `month_costs`.
struct MonthCost {
    int year = 0;
    int month = 0;                  ///< 1..12
    qint64 acquisitionMinor = 0;    ///< advertising and the like, to win customers; minor units
    qint64 keepingMinor = 0;        ///< rewards, discounts, compensation, messages, to keep them
    QString note;

    bool isEmpty() const { return acquisitionMinor == 0 && keepingMinor == 0 && note.isEmpty(); }
    friend bool operator==(const MonthCost&, const MonthCost&) = default;
};

} // namespace encore
