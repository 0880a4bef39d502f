#pragma once

#include "base/result.h"

namespace encore {

/// How far ahead anything may be put off, in seconds: a mistyped year would hide it for ever.
inline constexpr qint64 kLongestAhead = 366 * qint64(86400);

/// InvalidInput `field` unless `at` lies after `now`, and no further ahead than that (the fact "too_far").
inline Status checkAhead(const char* field, qint64 at, qint64 now)
{
    if (at <= now)
        return fail(ErrorCode::InvalidInput, QLatin1String(field), QStringLiteral("it has passed"));
    if (at - now > kLongestAhead)
        return fail(ErrorCode::InvalidInput, QLatin1String(field), QStringLiteral("more than 366 days ahead"), {QStringLiteral("too_far")});
    return {};
}

} // namespace encore
