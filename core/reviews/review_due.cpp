#include "reviews/review_due.h"

#include "shop/settings_repository.h"
#include "shop/store.h"

namespace encore {

Result<AnswerTargets> answerTargets(Store& store)
{
    AnswerTargets targets;
    const auto minutes = [&](const char* key) -> Result<int> {
        ENCORE_LET(const QString value, store.settings().value(QLatin1String(key)));
        return value.toInt();
    };
    ENCORE_LET(targets.negativeMinutes, minutes("sla.negative_minutes"));
    ENCORE_LET(const int neutral, minutes("sla.neutral_minutes"));
    ENCORE_LET(const int other, minutes("sla.other_minutes"));
    if (neutral > 0)
        targets.neutralMinutes = neutral;
    if (other > 0)
        targets.otherMinutes = other;
    return targets;
}

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
