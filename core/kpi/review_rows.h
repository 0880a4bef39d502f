#pragma once

#include "kpi/answer_items.h"
#include "kpi/figure_rows.h"
#include "kpi/recovery.h"

#include <array>
#include <optional>
#include <vector>

namespace encore::kpi {

/// Which figure of the answers a list stands behind.
enum class AnswerList {
    Answerable,   ///< KPI11: all that can be answered; hit: answered
    Handled,      ///< all that were answered and written down one by one: behind ResponseBlock::handling; no hits
    Ever,         ///< KPI13 up to as-of; hit: answered
    SevenDays,    ///< KPI13 as of day 7; hit: answered by then
    Due,          ///< KPI15: all whose answer was due; hit: in time
    Waiting,      ///< neither answered nor removed by the platform; no hits
    Inbox,        ///< what waits in the inbox now: owed and not put off; no hits
    Noticed,      ///< KPI12: all with a time of being written down; no hits
};

struct AnswerQuery {
    ReviewKind kind = ReviewKind::Review;
    AnswerList list = AnswerList::Answerable;
    std::optional<qint32> month;         ///< of publishing; default: the whole period
    std::optional<AnswerSpeed> speed;    ///< Answerable only
    std::optional<Mood> mood;
    std::optional<bool> hit;             ///< only those that count in the numerator, or only the others
};

/// The items behind a figure of responseFigures(), of the period in `options`; ids are reviews', of requests cases'.
std::vector<BehindRow> answerRows(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const AnswerQuery& query);

/// Which reviews of KPI18 and 19 are asked for.
struct RatingQuery {
    std::optional<qint32> month;
    std::optional<qint16> channel;
    std::optional<Mood> mood;
    bool withStars = false;              ///< only those with stars: behind a rating
    bool lowStars = false;               ///< only those of one to three stars
};
/// The reviews behind a rating or balance of the period; none is a hit.
std::vector<BehindRow> ratingRows(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, const RatingQuery& query);

/// KPI21: the orders behind a cell, known after `days`; hit: the next order came by then.
std::vector<BehindRow> reviewClassOrders(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, ReviewClass reviewClass, int days);
/// The customers of those orders, each once; hit: one of the orders was followed by another.
std::vector<BehindRow> reviewClassCustomers(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, ReviewClass reviewClass, int days);

/// The reviews that put those orders into the class, each once; none is a hit.
std::vector<BehindRow> reviewClassReviews(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, ReviewClass reviewClass);

/// KPI22: the reviews behind a figure, of all of the history up to as-of. `days` for the first two lists.
std::vector<BehindRow> recoveryRows(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options, RecoveryList list, int days);

/// Someone of a class of KPI21 who has not ordered again, with the latest order that put them there.
struct StillAway {
    qint64 customer = 0;
    qint64 order = 0;
    qint64 review = 0;                   ///< 0: none
};
/// By class: everyone whose last order was delivered in the period of `options`, so each customer once. In
/// NegativeUnanswered only those whose review still has no answer.
std::array<std::vector<StillAway>, kReviewClasses> stillAway(const OrderHistory& orders, const ReviewHistory& reviews, const KpiOptions& options);

} // namespace encore::kpi
