#include "replies/suggestion_rule.h"

#include "base/text_fold.h"

#include <algorithm>

namespace encore {

namespace {

// Folded texts begin and end with a blank, so that " размер" is the beginning of a word.
QString spaced(const QString& text)
{
    return u' ' + wordsOf(foldForSearch(text)).join(u' ') + u' ';
}

bool anyOf(const QString& words, const QString& text)
{
    for (const QString& each : words.split(u',', Qt::SkipEmptyParts)) {
        const QString wanted = wordsOf(foldForSearch(each)).join(u' ');
        if (!wanted.isEmpty() && text.contains(u' ' + wanted))
            return true;
    }
    return false;
}

} // namespace

bool matches(const SuggestionRule& rule, const Review& review)
{
    if (rule.kind && *rule.kind != review.kind)
        return false;
    if ((rule.starsFrom && review.stars.value_or(0) < *rule.starsFrom) || (rule.starsTo && (!review.stars || *review.stars > *rule.starsTo)))
        return false;
    const bool hasText = !review.text.trimmed().isEmpty() || !review.title.trimmed().isEmpty();
    if (rule.hasText && *rule.hasText != hasText)
        return false;
    if (rule.reviewClass && rule.reviewClass != review.reviewClass)
        return false;
    if (rule.channel && rule.channel != review.channel)
        return false;
    if (rule.words.trimmed().isEmpty() && rule.stopWords.trimmed().isEmpty())
        return true;
    const QString text = spaced(review.title + u'\n' + review.text);
    return (rule.words.trimmed().isEmpty() || anyOf(rule.words, text)) && !anyOf(rule.stopWords, text);
}

const SuggestionRule* firstMatch(std::span<const SuggestionRule> rules, const Review& review)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const SuggestionRule& rule) { return rule.active && rule.templateActive && matches(rule, review); });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace encore
