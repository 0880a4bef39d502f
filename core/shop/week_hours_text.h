#pragma once

#include "shop/working_calendar.h"

namespace encore {

/// Reads "mon-fri 09:00-13:00, 14:00-18:00; sat 10-15": days by three letters in English or two in Russian
/// («пн-пт»), a day or a range, then one or more intervals; "24h" is the whole day and 18:00-02:00 a night
/// shift; parts are separated by ';'. Days that are not named are closed; empty text is a week without hours.
/// InvalidInput names the part that could not be read.
Result<WeekHours> weekHoursFromText(const QString& text);

/// The reverse, in English, equal neighbouring days joined: "mon-fri 09:00-18:00; sat 10:00-15:00".
QString weekHoursToText(const WeekHours& week);

} // namespace encore
