#pragma once

#include "base/result.h"
#include "db/unit_of_work.h"

#include <QDate>

namespace encore {

class Store;

/// What a new answer-from day did to reviews that had come from files before.
struct AnswerFromOutcome {
    ChangeSet changes;
    qint64 archived = 0;      ///< older than the day: no deadline any more
    qint64 revived = 0;       ///< not older, and archived by an earlier, later day: owed an answer again
};

/// Sets the day (of the shop's time zone) from which imported reviews are answered, and brings those that came
/// before into line, all in one unit. Reviews written down by hand, answered or closed ones are left alone.
/// Reads every waiting review: for a worker. InvalidInput for no day; NotAllowed, Busy.
Result<AnswerFromOutcome> setAnswerFrom(Store& store, QDate day);

/// The day that is set; a null date where the question was never answered.
Result<QDate> answerFrom(Store& store);

} // namespace encore
