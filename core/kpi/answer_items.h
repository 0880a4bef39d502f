#pragma once

#include "kpi/customer_scan.h"
#include "kpi/review_history.h"

#include <algorithm>

namespace encore::kpi {

/// One review, question or request as KPI11 sees it at as-of.
struct AnswerItem {
    bool replied = false;    ///< a person's public reply stands before as-of
    bool removed = false;    ///< taken down by the platform before anyone replied
    bool answered = false;   ///< replied and not removed before
    double hours = 0;        ///< until the reply, the removal or as-of; 0 for a reply older than the (edited) review
    qint64 end = 0;          ///< UTC second at which the waiting ended or is cut off
};

/// In how much time an item was answered; Waiting also holds those that the platform removed meanwhile.
enum class AnswerSpeed : quint8 { Within1, Within4, Within8, Within24, Longer, Waiting };

/// Whether row `i` is of this kind, period and channels, and one that the shop could care about.
inline bool isAsked(const ReviewHistory& r, std::size_t i, const Scope& scope, ReviewKind kind)
{
    return r.kind[i] == kind && scope.inPeriod(r.publishedDay[i]) && scope.sees(r.channel[i]) && !r.has(i, ReviewHistory::Junk) && !r.has(i, ReviewHistory::NotOurs);
}

/// Whether row `i` is of this kind and these channels, of whatever time, and the inbox says that an answer is owed.
inline bool isOwed(const ReviewHistory& r, std::size_t i, const Scope& scope, ReviewKind kind)
{
    return r.has(i, ReviewHistory::Owed) && r.kind[i] == kind && scope.sees(r.channel[i]);
}

/// Whether an answer is known of, possible and expected: neither archived nor unanswerable.
inline bool isAnswerable(const ReviewHistory& r, std::size_t i)
{
    return r.has(i, ReviewHistory::ReplyKnown) && !r.has(i, ReviewHistory::Archived) && r.has(i, ReviewHistory::ReplyPossible);
}

/// Whether it is known of row `i` if its answer came in time (KPI15): a breach stays one though its answer was told without a time.
inline bool isJudged(const ReviewHistory& r, std::size_t i)
{
    return (r.has(i, ReviewHistory::ReplyKnown) || r.has(i, ReviewHistory::LateForSure)) && !r.has(i, ReviewHistory::Archived) && r.has(i, ReviewHistory::ReplyPossible);
}

/// What ended the time to answer row `i` (KPI15): our answer, or the timely closing of a request that had none; kNoInstant: nothing yet.
inline qint64 endOfDue(const ReviewHistory& r, std::size_t i, qint64 asOfEnd)
{
    if (r.has(i, ReviewHistory::ClosedInTime))
        return r.due[i];
    return r.replied[i] != kNoInstant && r.replied[i] < asOfEnd ? r.replied[i] : kNoInstant;
}

/// `asOfEnd`: first UTC second after as-of.
inline AnswerItem answerItem(const ReviewHistory& r, std::size_t i, qint64 asOfEnd)
{
    AnswerItem a;
    a.replied = r.replied[i] != kNoInstant && r.replied[i] < asOfEnd;
    a.removed = r.removed[i] != kNoInstant && r.removed[i] < asOfEnd && !(a.replied && r.replied[i] <= r.removed[i]);
    a.answered = a.replied && !a.removed;
    a.end = std::max(r.published[i], a.answered ? r.replied[i] : a.removed ? r.removed[i] : asOfEnd);
    a.hours = static_cast<double>(a.end - r.published[i]) / 3600.0;
    return a;
}

inline AnswerSpeed speedOf(const AnswerItem& a)
{
    if (!a.answered)
        return AnswerSpeed::Waiting;
    return a.hours < 1.0 ? AnswerSpeed::Within1 : a.hours < 4.0 ? AnswerSpeed::Within4 : a.hours < 8.0 ? AnswerSpeed::Within8 : a.hours <= 24.0 ? AnswerSpeed::Within24 : AnswerSpeed::Longer;
}

} // namespace encore::kpi
