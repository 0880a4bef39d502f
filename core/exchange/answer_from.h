#pragma once

#include "base/result.h"
#include "db/unit_of_work.h"

#include <QDate>

#include <vector>

namespace encore {

class Store;

/// What a new answer-from day did to reviews that had come from files before.
struct AnswerFromOutcome {
    ChangeSet changes;
    qint64 archived = 0;      ///< older than the day: no deadline any more
    qint64 revived = 0;       ///< not older, and archived by an earlier, later day: owed an answer again
};

/// Sets the day (of the shop's time zone) from which imported reviews are answered, and brings those that came
/// before into line, all in one unit. Reviews written down by hand, archived by hand, answered or closed ones are left alone.
/// Reads every waiting review: for a worker. InvalidInput for no day; NotAllowed, Busy.
Result<AnswerFromOutcome> setAnswerFrom(Store& store, QDate day);

/// The day that is set; a null date where the question was never answered.
Result<QDate> answerFrom(Store& store);

/// What the question is about, so that each answer can be shown with what it brings.
struct AnswerFromQuestion {
    std::vector<qint64> published;    ///< of the imported reviews for which the day decides, oldest first
    QDate day;                        ///< the one that is set, else the proposed one
    /// How many of them would wait for an answer, were `from` (UTC) the beginning of the day.
    qint64 waiting(qint64 from) const;
};
/// Proposed: 30 days ago, or 7, or today, the first that leaves a list which can be worked off in half an hour (120
/// reviews); who wrote years ago waits no longer. Reads every review: for a worker.
Result<AnswerFromQuestion> askAnswerFrom(Store& store);

} // namespace encore
