#pragma once

#include "reviews/money_at_risk.h"

#include <QString>

namespace encore::ui::stake_words {

/// For a row: "8 900 ₽" at risk; "3 orders" while too little is known to make money of it.
QString brief(const ReviewStake& stake, const AnswerWorth& worth, const QString& currency);
/// Where the number comes from, in sentences.
QString explained(const ReviewStake& stake, const AnswerWorth& worth, const QString& currency);

} // namespace encore::ui::stake_words
