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

} // namespace encore
