#pragma once

#include "reviews/capture.h"

namespace encore {

/// Reads several reviews out of one pasted text, as when a whole page of them was copied: a new one begins where
/// after a line with a rating or a date another line with a rating, or a name over one, follows. What cannot be
/// told apart stays one review, so that nothing is torn in two. At most 100. Pure; any thread.
std::vector<CapturedReview> captureReviews(const QString& pasted, const CaptureOptions& options);

} // namespace encore
