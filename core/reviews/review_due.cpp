#include "reviews/review_due.h"

namespace encore {

std::optional<qint64> dueFrom(const WorkingCalendar& calendar, const AnswerTargets& shop, const AnswerRules& channel, std::optional<Sentiment> feeling, qint64 from)
{
    std::optional<int> minutes = channel.otherMinutes ? channel.otherMinutes : shop.otherMinutes;
    if (feeling == Sentiment::Negative)
        minutes = channel.negativeMinutes.value_or(shop.negativeMinutes);
    else if (feeling == Sentiment::Neutral && (channel.neutralMinutes || shop.neutralMinutes))
        minutes = channel.neutralMinutes ? channel.neutralMinutes : shop.neutralMinutes;
    const Result<qint64> due = minutes ? calendar.dueAt(from, *minutes) : calendar.dueAfterDays(from, 1);
    return due ? std::optional(*due) : std::nullopt;
}

} // namespace encore
