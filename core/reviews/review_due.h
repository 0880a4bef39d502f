#pragma once

#include "reviews/review.h"
#include "shop/working_calendar.h"

namespace encore {

class Store;

/// The shop's own answer targets, in working time; a channel may have others.
struct AnswerTargets {
    int negativeMinutes = 240;
    std::optional<int> neutralMinutes;        ///< three stars; empty: as the others
    std::optional<int> otherMinutes;          ///< empty: one working day
};
/// As the settings sla.* have them.
Result<AnswerTargets> answerTargets(Store& store);

/// When an answer to an author of this feeling is due whose time begins at `from`; nothing on a calendar that never opens.
std::optional<qint64> dueFrom(const WorkingCalendar& calendar, const AnswerTargets& shop, const AnswerRules& channel, std::optional<Sentiment> feeling, qint64 from);

} // namespace encore
