#pragma once

#include "kpi/customer_scan.h"
#include "kpi/figure.h"
#include "kpi/retention.h"
#include "kpi/review_history.h"
#include "kpi/stats/survival.h"

#include <array>
#include <functional>
#include <vector>

namespace encore::kpi {

/// Working seconds of the shop between two UTC instants, by the calendar valid at that time. Must be
/// callable from the computing thread.
using WorkingSeconds = std::function<qint64(qint64 fromUtc, qint64 toUtc)>;

/// One way to measure waiting for the first reply, in hours.
struct WaitFigures {
    Figure median;            ///< headline: Kaplan-Meier, unanswered as still waiting
    Figure medianAnswered;    ///< classic: answered only
    Figure p90Answered;
    Figure meanAnswered;      ///< on request only
};

/// KPI11, 12, 13 and 15 for one kind (review, question, request), of items published in the period.
/// Unknown reply states, archived, junk, not ours and unanswerable items are in none of them.
struct ResponseBlock {
    ReviewKind kind = ReviewKind::Review;
    qint64 items = 0;
    qint64 answered = 0;
    qint64 waiting = 0;
    std::array<qint64, 3> waitingByMood{}; ///< negative, neutral, positive
    /// Unhappy ones without an answer, as the inbox has them now: an answer that is owed, whatever as-of.
    struct Unhappy {
        qint64 waiting = 0;
        qint64 putOff = 0;             ///< until later
        qint64 closed = 0;             ///< without an answer
        qint64 waitingElsewhere = 0;   ///< published outside the period
        qint64 unknownState = 0;       ///< published in it: nobody knows whether they were answered
    };
    Unhappy unhappy;
    qint64 unknownState = 0;           ///< left out: the import tells nothing of replies
    qint64 replyBeforeReview = 0;      ///< counted as 0 h: the review was edited after the reply
    WaitFigures wall;
    std::optional<WaitFigures> working;
    qint64 answeredOutsideHours = 0;   ///< received and answered while closed: 0 working time
    std::array<qint64, 5> buckets{};   ///< answered within < 1 h, 1-4, 4-8, 8-24, > 24 h
    Figure rate7d;                     ///< KPI13 as of day 7
    Figure rateEver;
    std::array<Figure, 3> rate7dByMood; ///< negative, neutral, positive
    Figure slaMet;                     ///< KPI15
    qint64 slaBreached = 0;
    qint64 slaPending = 0;
    Figure detectionLag;               ///< KPI12, median hours
    Figure handling;                   ///< reply - logged, median hours, answered only
    struct Month {
        qint32 month = 0;
        Figure median;                 ///< Kaplan-Meier
        Figure p90Answered;
        Figure rate7d;
        Figure slaMet;
        qint64 slaBreached = 0;
        Figure detectionLag;           ///< KPI12, median hours
    };
    std::vector<Month> months;         ///< by month of publishing
};

/// `scope` gives period, as-of and channels; `asOfEndUtc` is the first second after as-of.
ResponseBlock responseFigures(const ReviewHistory& reviews, const Scope& scope, qint64 asOfEndUtc, ReviewKind kind, const WorkingSeconds& working = {});

} // namespace encore::kpi
