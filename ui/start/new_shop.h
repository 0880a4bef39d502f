#pragma once

#include "base/result.h"
#include "shop/working_calendar.h"

#include <QStringList>

namespace encore {
class Clock;
}

namespace encore::ui {

/// What a new shop begins with: one page of questions, all of them answered beforehand.
struct NewShop {
    QString path;
    QString name;
    QString timeZone;             ///< IANA
    QString currency;
    QString language;             ///< "ru" or "en"
    QString trade;                ///< may be empty
    WeekHours week;
    QStringList channels;         ///< names; their rules come from the presets
    QString owner;                ///< who answers; may be empty
    int negativeMinutes = 240;    ///< working minutes
    int otherMinutes = 0;         ///< 0: one working day
};

/// Makes the file and writes all of it in one unit, starter templates included. A file that was begun is taken
/// away again on failure. For a worker. Errors as shop_file::create, and InvalidInput for a value.
Status createShop(const NewShop& shop, const Clock& clock);

} // namespace encore::ui
