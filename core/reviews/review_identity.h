#pragma once

#include "reviews/review.h"

#include <QByteArray>
#include <QTimeZone>

namespace encore {

/// What makes a review the same one where its channel gives no id of its own: channel, author, local day and words; the stars
/// and the product too where there are no words. Case, spacing and the like do not count. Pure; any thread.
/// `nth`: of nameless ones alike that stood on one page together, the first or a later one.
QByteArray identityKey(const Review& review, const QTimeZone& zone, int nth = 1);

/// Whether two reviews of one channel and one time say the same by the same author: all of the above but channel and day. A
/// product that is not known of one of them does not tell them apart. Pure; any thread.
bool saysTheSame(const Review& one, const Review& other);

} // namespace encore
