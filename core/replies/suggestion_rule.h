#pragma once

#include "reviews/review.h"

#include <span>
#include <vector>

namespace encore {

/// "Such a review is answered with that template": a row of the table `suggestion_rules`. Empty conditions ask
/// nothing. A rule only offers; nothing is ever posted by it.
struct SuggestionRule {
    qint64 id = 0;
    int position = 0;
    QString name;
    std::optional<ReviewKind> kind;
    std::optional<int> starsFrom, starsTo;   ///< either one leaves out what has no stars
    std::optional<bool> hasText;
    std::optional<ReviewClass> reviewClass;
    ChannelId channel;
    QString words;                           ///< separated by commas: one of them stands in title or text
    QString stopWords;                       ///< none of them does
    TemplateId templateId;
    bool active = true;
    bool templateActive = true;              ///< read only; false: it was put away, and the rule is skipped
    friend bool operator==(const SuggestionRule&, const SuggestionRule&) = default;
};

/// Whether a review meets all conditions of a rule, active or not. Words are compared as search does (ё as е,
/// no case) and from their beginning: «размер» finds «размера». Pure.
bool matches(const SuggestionRule& rule, const Review& review);
/// The first rule in use, with a template in use, that a review meets; nullptr when there is none. `rules` in their order. Pure.
const SuggestionRule* firstMatch(std::span<const SuggestionRule> rules, const Review& review);

} // namespace encore
