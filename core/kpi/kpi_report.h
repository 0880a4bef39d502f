#pragma once

#include "kpi/churn.h"
#include "kpi/cohorts.h"
#include "kpi/gaps.h"
#include "kpi/ladder.h"
#include "kpi/ltv.h"
#include "kpi/newcomers.h"
#include "kpi/order_values.h"
#include "kpi/rating.h"
#include "kpi/recovery.h"
#include "kpi/repeat_curve.h"
#include "kpi/reply_effect.h"
#include "kpi/response.h"
#include "kpi/resolution.h"
#include "kpi/retention.h"
#include "kpi/review_link.h"

#include <array>

namespace encore::kpi {

/// Every figure of one computation. Money in minor units. Plain values: copy and compare freely.
struct KpiReport {
    qint32 asOf = 0;
    qint32 from = 0;
    qint32 to = 0;
    OrderBlock orders;
    LadderBlock ladder;
    NewcomerBlock newcomers;
    RepeatCurveBlock repeatCurve;
    GapBlock gaps;
    LtvBlock ltv;
    RetentionBlock retention;
    CohortBlock cohorts;
    ChurnBlock churn;
    RatingBlock rating;
    std::array<ResponseBlock, 3> response; ///< by ReviewKind: review, question, request
    ResolutionBlock resolution;            ///< of the cases opened in the period
    ReviewLinkBlock reviewLink;            ///< all of history up to as-of, whatever the period
    RecoveryBlock recovery;                ///< likewise
    ReplyEffectBlock replyEffect;          ///< likewise
};

} // namespace encore::kpi
