#pragma once

#include "replies/reply_linter.h"
#include "replies/template_language.h"
#include "reviews/evidence.h"
#include "reviews/review_desk.h"

namespace encore::ui {

/// What templates and the checklist need to know about the review at hand.
struct ReplyContext {
    TemplateContext values;      ///< with the building blocks of the shop
    LintInput lint;              ///< everything but the reply itself
    QString greeting;            ///< of the channel, rendered
    QString signature;
    QString language;            ///< of the shop: which templates are offered
};
ReplyContext replyContext(ReviewDesk& desk, const Review& review, const std::optional<Evidence>& evidence, bool isPublic);

} // namespace encore::ui
