#pragma once

#include "reviews/money_at_risk.h"

#include <QString>

namespace encore::ui::stake_words {

/// For a row: "8 900 ₽" at risk; "3 orders" while too little is known to make money of it.
QString brief(const ReviewStake& stake, const AnswerWorth& worth, const QString& currency);
/// What the unhappy did who were answered and who were not, in counts, and how sure that is. Empty where none is known.
QString answering(const AnswerWorth& worth);
/// What the customer bought, and what of it is at risk where that can be said.
QString bought(const ReviewStake& stake, const AnswerWorth& worth, const QString& currency);
/// Where the number comes from, in sentences.
QString explained(const ReviewStake& stake, const AnswerWorth& worth, const QString& currency);

} // namespace encore::ui::stake_words
