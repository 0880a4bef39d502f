#pragma once

#include "replies/reply_context_builder.h"
#include "reviews/evidence.h"
#include "reviews/review_desk.h"

namespace encore::ui {

using encore::ReplyContext;

/// The context of one review, read in the ui thread: a few single rows. With what could be read when reading
/// fails; the failure shows where the review itself is read.
ReplyContext replyContext(ReviewDesk& desk, const Review& review, bool isPublic);

} // namespace encore::ui
