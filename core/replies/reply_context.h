#pragma once

#include "replies/reply_linter.h"
#include "replies/template_language.h"

#include <optional>

namespace encore {

/// What templates and the checklist need to know about one review.
struct ReplyContext {
    TemplateContext values;      ///< with the building blocks of the shop
    LintInput lint;              ///< everything but the reply itself
    LintSettings rules;          ///< as the shop set them
    QString greeting;            ///< of the channel, rendered
    QString signature;
    QString language;            ///< of the shop: which templates are offered
};

/// The key of a rule in the settings ("replies.rule.greeting"); its values are the codes below, empty: as usual.
QString lintSettingKey(LintRule rule);
QString codeOf(LintLevel level);
std::optional<LintLevel> lintLevelFromCode(const QString& code);

} // namespace encore
