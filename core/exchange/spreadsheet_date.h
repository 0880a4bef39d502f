#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace encore {

/// A spreadsheet's serial number as local date and time (no zone meant; the QDateTime is in UTC so that no clock change bends it).
/// Counts days since 1899-12-30, with the 29 February 1900 that never was; rounded to seconds. nullopt outside 0..2,958,465 (9999-12-31).
std::optional<QDateTime> dateFromSerial(double serial);
/// The reverse, for dates from 1900-03-01 on.
double serialFromDate(const QDateTime& local);

/// "2024-03-06", "2024-03-06 09:59:00" or, below one day, "09:59:00"; empty where there is no such date.
QString serialText(double serial);

/// Whether cells of this number format hold dates or times: by the built-in id, or by the format's code.
bool isDateFormat(int builtInId, const QString& code);

} // namespace encore
